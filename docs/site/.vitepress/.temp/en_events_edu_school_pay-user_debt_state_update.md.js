import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE 校园轻松付用户欠款状态变化通知","description":"","frontmatter":{"title":"EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE 校园轻松付用户欠款状态变化通知","editLink":false,"words":"EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE"},"headers":[],"relativePath":"en/events/edu_school_pay-user_debt_state_update.md","filePath":"en/events/edu_school_pay-user_debt_state_update.md"}');
const _sfc_main = { name: "en/events/edu_school_pay-user_debt_state_update.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">校园轻松付用户欠款状态变化通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;校园轻松付用户欠款状态变化通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE</code></div><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.appid"><td><a href="#resource.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户appid<br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="resource.openid"><td><a href="#resource.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户appid下的用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr><tr id="resource.state"><td><a href="#resource.state">state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户状态<br><code>NORMAL</code> <code>FORBIDDEN</code><br><small>e.g. <code>&quot;FORBIDDEN&quot;</code></small></td></tr><tr id="resource.debt_count"><td><a href="#resource.debt_count">debt_count</a></td><td><code>integer</code></td><td>当前用户欠款笔数<br><small>e.g. <code>2</code></small></td></tr><tr id="resource.update_time"><td><a href="#resource.update_time">update_time</a></td><td><code>string (date-time)</code></td><td>用户欠款状态更新时间<br><small>e.g. <code>&quot;2017-08-26T09:43:39+08:00&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wx8888888888888888&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJOM2pxb1Q&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;FORBIDDEN&quot;</i>,
  <i class="c">&quot;debt_count&quot;</i>: <i class="k">2</i>,
  <i class="c">&quot;update_time&quot;</i>: <i class="c">&quot;2017-08-26T09:43:39+08:00&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/edu_school_pay-user_debt_state_update.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const edu_school_payUser_debt_state_update = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  edu_school_payUser_debt_state_update as default
};
