import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"COMPLAINT.CREATE 产生新投诉通知","description":"","frontmatter":{"title":"COMPLAINT.CREATE 产生新投诉通知","editLink":false,"words":"COMPLAINT.CREATE"},"headers":[],"relativePath":"en/events/complaint-create.md","filePath":"en/events/complaint-create.md"}');
const _sfc_main = { name: "en/events/complaint-create.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">产生新投诉通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;产生新投诉通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">COMPLAINT.CREATE</code></div><p class="facts"><span>original_type: complaint</span></p><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.complaint_id"><td><a href="#resource.complaint_id">complaint_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>投诉单号<br><small>e.g. <code>&quot;200201820200101080076610000&quot;</code></small></td></tr><tr id="resource.action_type"><td><a href="#resource.action_type">action_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>动作类型<br><details><summary>13 values</summary><code>CREATE_COMPLAINT</code> <code>CONTINUE_COMPLAINT</code> <code>USER_RESPONSE</code> <code>RESPONSE_BY_PLATFORM</code> <code>SELLER_REFUND</code> <code>MERCHANT_RESPONSE</code> <code>MERCHANT_CONFIRM_COMPLETE</code> <code>USER_APPLY_PLATFORM_SERVICE</code> <code>USER_CANCEL_PLATFORM_SERVICE</code> <code>PLATFORM_SERVICE_FINISHED</code> <code>MERCHANT_APPROVE_REFUND</code> <code>MERCHANT_REJECT_REFUND</code> <code>REFUND_SUCCESS</code></details><br><small>e.g. <code>&quot;CREATE_COMPLAINT&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;COMPLAINT.CREATE&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger COMPLAINT.CREATE --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;complaint_id&quot;</i>: <i class="c">&quot;200201820200101080076610000&quot;</i>,
  <i class="c">&quot;action_type&quot;</i>: <i class="c">&quot;CREATE_COMPLAINT&quot;</i>
}</code></pre></div></details><h2 id="operations" tabindex="-1">Operations that lead to it <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;Operations that lead to it {#operations}&quot;">​</a></h2><ul><li><a href="/en/api/merchant-service/post-v3-merchant-service-complaint-notifications.html">创建投诉通知回调API</a> <code>POST /v3/merchant-service/complaint-notifications</code></li><li><a href="/en/api/merchant-service/put-v3-merchant-service-complaint-notifications.html">更新投诉通知回调API</a> <code>PUT /v3/merchant-service/complaint-notifications</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/complaint-create.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const complaintCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  complaintCreate as default
};
