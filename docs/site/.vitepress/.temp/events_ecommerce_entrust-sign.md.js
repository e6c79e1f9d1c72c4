import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ECOMMERCE_ENTRUST.SIGN 收付通合单代扣签约成功通知","description":"","frontmatter":{"title":"ECOMMERCE_ENTRUST.SIGN 收付通合单代扣签约成功通知","editLink":false,"words":"ECOMMERCE_ENTRUST.SIGN"},"headers":[],"relativePath":"events/ecommerce_entrust-sign.md","filePath":"events/ecommerce_entrust-sign.md"}');
const _sfc_main = { name: "events/ecommerce_entrust-sign.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">收付通合单代扣签约成功通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;收付通合单代扣签约成功通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">ECOMMERCE_ENTRUST.SIGN</code></div><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.mchid"><td><a href="#resource.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="resource.out_contract_code"><td><a href="#resource.out_contract_code">out_contract_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户签约协议号<br><small>例 <code>&quot;wxwtdk20200910100000&quot;</code></small></td></tr><tr id="resource.plan_id"><td><a href="#resource.plan_id">plan_id</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>委托代扣协议模板Id<br><small>例 <code>12535</code></small></td></tr><tr id="resource.appid"><td><a href="#resource.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户APPID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="resource.openid"><td><a href="#resource.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户openid<br><small>例 <code>&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</code></small></td></tr><tr id="resource.contract_expired_time"><td><a href="#resource.contract_expired_time">contract_expired_time</a></td><td><code>string (date-time)</code></td><td>协议到期时间<br><small>例 <code>&quot;2021-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="resource.operate_time"><td><a href="#resource.operate_time">operate_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>操作时间<br><small>例 <code>&quot;2020-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="resource.attach"><td><a href="#resource.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>例 <code>&quot;自定义数据&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;ECOMMERCE_ENTRUST.SIGN&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger ECOMMERCE_ENTRUST.SIGN --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;out_contract_code&quot;</i>: <i class="c">&quot;wxwtdk20200910100000&quot;</i>,
  <i class="c">&quot;plan_id&quot;</i>: <i class="k">12535</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</i>,
  <i class="c">&quot;contract_expired_time&quot;</i>: <i class="c">&quot;2021-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;operate_time&quot;</i>: <i class="c">&quot;2020-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;attach&quot;</i>: <i class="c">&quot;自定义数据&quot;</i>
}</code></pre></div></details><h2 id="operations" tabindex="-1">相关接口 <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;相关接口 {#operations}&quot;">​</a></h2><ul><li><a href="/api/ecommerce/post-v3-ecommerce-combine-papay-contracts-pre-entrust-sign.html">APP方式预签约API</a> <code>POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign</code></li><li><a href="/api/ecommerce/post-v3-ecommerce-combine-papay-contracts-pre-entrust-sign-mini-program.html">小程序方式预签约API</a> <code>POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/ecommerce_entrust-sign.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ecommerce_entrustSign = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ecommerce_entrustSign as default
};
