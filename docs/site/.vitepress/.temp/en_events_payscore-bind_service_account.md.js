import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PAYSCORE.BIND_SERVICE_ACCOUNT 服务账户绑定结果通知","description":"","frontmatter":{"title":"PAYSCORE.BIND_SERVICE_ACCOUNT 服务账户绑定结果通知","editLink":false,"words":"PAYSCORE.BIND_SERVICE_ACCOUNT"},"headers":[],"relativePath":"en/events/payscore-bind_service_account.md","filePath":"en/events/payscore-bind_service_account.md"}');
const _sfc_main = { name: "en/events/payscore-bind_service_account.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">服务账户绑定结果通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;服务账户绑定结果通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">PAYSCORE.BIND_SERVICE_ACCOUNT</code></div><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.service_id"><td><a href="#resource.service_id">service_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务ID<br><small>e.g. <code>&quot;500001&quot;</code></small></td></tr><tr id="resource.appid"><td><a href="#resource.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商应用ID<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="resource.mchid"><td><a href="#resource.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="resource.sub_appid"><td><a href="#resource.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户应用ID<br><small>e.g. <code>&quot;wxd678efh567hg6999&quot;</code></small></td></tr><tr id="resource.sub_mchid"><td><a href="#resource.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="resource.out_apply_no"><td><a href="#resource.out_apply_no">out_apply_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>申请单号<br><small>e.g. <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr><tr id="resource.apply_state"><td><a href="#resource.apply_state">apply_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>受理状态<br><code>PROCESSING</code> <code>APPROVED</code> <code>REJECTED</code><br><small>e.g. <code>&quot;REJECTED&quot;</code></small></td></tr><tr id="resource.reject_reason"><td><a href="#resource.reject_reason">reject_reason</a></td><td><code>string</code></td><td>拒绝原因<br><small>e.g. <code>&quot;账户异常，无法绑定&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;PAYSCORE.BIND_SERVICE_ACCOUNT&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger PAYSCORE.BIND_SERVICE_ACCOUNT --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;service_id&quot;</i>: <i class="c">&quot;500001&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;sub_appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6999&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;out_apply_no&quot;</i>: <i class="c">&quot;1234323JKHDFE1243252&quot;</i>,
  <i class="c">&quot;apply_state&quot;</i>: <i class="c">&quot;REJECTED&quot;</i>,
  <i class="c">&quot;reject_reason&quot;</i>: <i class="c">&quot;账户异常，无法绑定&quot;</i>
}</code></pre></div></details><h2 id="operations" tabindex="-1">Operations that lead to it <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;Operations that lead to it {#operations}&quot;">​</a></h2><ul><li><a href="/en/api/payscore/post-v3-payscore-partner-service-account-applications.html">收付通子商户申请绑定支付分服务</a> <code>POST /v3/payscore/partner/service-account-applications</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/payscore-bind_service_account.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const payscoreBind_service_account = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  payscoreBind_service_account as default
};
