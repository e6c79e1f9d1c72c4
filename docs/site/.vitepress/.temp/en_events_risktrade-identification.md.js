import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"RISKTRADE.IDENTIFICATION 风险订单通知","description":"","frontmatter":{"title":"RISKTRADE.IDENTIFICATION 风险订单通知","editLink":false,"words":"RISKTRADE.IDENTIFICATION"},"headers":[],"relativePath":"en/events/risktrade-identification.md","filePath":"en/events/risktrade-identification.md"}');
const _sfc_main = { name: "en/events/risktrade-identification.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">风险订单通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;风险订单通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">RISKTRADE.IDENTIFICATION</code></div><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.mchid"><td><a href="#resource.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="resource.out_trade_no"><td><a href="#resource.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户订单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="resource.risk_type"><td><a href="#resource.risk_type">risk_type</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>风险类型<br><code>1</code> <code>2</code> <code>3</code> <code>4</code><br><small>e.g. <code>1</code></small></td></tr><tr id="resource.risk_level"><td><a href="#resource.risk_level">risk_level</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>风险等级<br><code>1</code> <code>2</code> <code>3</code><br><small>e.g. <code>1</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;RISKTRADE.IDENTIFICATION&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger RISKTRADE.IDENTIFICATION --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;out_trade_no&quot;</i>: <i class="c">&quot;1217752501201407033233368018&quot;</i>,
  <i class="c">&quot;risk_type&quot;</i>: <i class="k">1</i>,
  <i class="c">&quot;risk_level&quot;</i>: <i class="k">1</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/risktrade-identification.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const risktradeIdentification = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  risktradeIdentification as default
};
