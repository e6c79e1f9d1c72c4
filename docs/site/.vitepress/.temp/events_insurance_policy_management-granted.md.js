import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"INSURANCE_POLICY_MANAGEMENT.GRANTED 微信保单服务用户授权成功通知","description":"","frontmatter":{"title":"INSURANCE_POLICY_MANAGEMENT.GRANTED 微信保单服务用户授权成功通知","editLink":false,"words":"INSURANCE_POLICY_MANAGEMENT.GRANTED"},"headers":[],"relativePath":"events/insurance_policy_management-granted.md","filePath":"events/insurance_policy_management-granted.md"}');
const _sfc_main = { name: "events/insurance_policy_management-granted.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">微信保单服务用户授权成功通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;微信保单服务用户授权成功通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">INSURANCE_POLICY_MANAGEMENT.GRANTED</code></div><p class="facts"><span>original_type: insurance_policy_management</span></p><p class="note" lang="en">One source only, which cites https://pay.weixin.qq.com/doc/v3/merchant/4016943540.</p><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.out_insurance_no"><td><a href="#resource.out_insurance_no">out_insurance_no</a></td><td><code>string</code></td><td>商户保险编码<br><small>例 <code>&quot;Auisihsiahishishi4hihsid123418id&quot;</code></small></td></tr><tr id="resource.insurance_name"><td><a href="#resource.insurance_name">insurance_name</a></td><td><code>string</code></td><td>保险名称<br><small>例 <code>&quot;微医保·百万医疗险&quot;</code></small></td></tr><tr id="resource.auth_state"><td><a href="#resource.auth_state">auth_state</a></td><td><code>string</code></td><td>授权状态<br><code>AUTH_STATE_INIT</code> <code>AUTH_STATE_PENDING</code> <code>AUTH_STATE_GRANTED</code> <code>AUTH_STATE_DENIED</code> <code>AUTH_STATE_INEFFECTIE</code><br><small>例 <code>&quot;AUTH_STATE_GRANTED&quot;</code></small></td></tr><tr id="resource.user_auth_time"><td><a href="#resource.user_auth_time">user_auth_time</a></td><td><code>string (date-time)</code></td><td>用户授权时间<br><small>例 <code>&quot;2025-09-21T17:11:12+08:00&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;INSURANCE_POLICY_MANAGEMENT.GRANTED&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger INSURANCE_POLICY_MANAGEMENT.GRANTED --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_insurance_no&quot;</i>: <i class="c">&quot;Auisihsiahishishi4hihsid123418id&quot;</i>,
  <i class="c">&quot;insurance_name&quot;</i>: <i class="c">&quot;微医保·百万医疗险&quot;</i>,
  <i class="c">&quot;auth_state&quot;</i>: <i class="c">&quot;AUTH_STATE_GRANTED&quot;</i>,
  <i class="c">&quot;user_auth_time&quot;</i>: <i class="c">&quot;2025-09-21T17:11:12+08:00&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/insurance_policy_management-granted.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const insurance_policy_managementGranted = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  insurance_policy_managementGranted as default
};
