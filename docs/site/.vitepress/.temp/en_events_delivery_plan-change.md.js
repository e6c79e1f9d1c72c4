import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"DELIVERY_PLAN.CHANGE 投放计划状态变更通知","description":"","frontmatter":{"title":"DELIVERY_PLAN.CHANGE 投放计划状态变更通知","editLink":false,"words":"DELIVERY_PLAN.CHANGE"},"headers":[],"relativePath":"en/events/delivery_plan-change.md","filePath":"en/events/delivery_plan-change.md"}');
const _sfc_main = { name: "en/events/delivery_plan-change.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">投放计划状态变更通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;投放计划状态变更通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">DELIVERY_PLAN.CHANGE</code></div><p class="facts"><span>original_type: delivery_plan</span></p><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.plan_id"><td><a href="#resource.plan_id">plan_id</a></td><td><code>string</code></td><td>投放计划ID<br><small>e.g. <code>&quot;12000&quot;</code></small></td></tr><tr id="resource.plan_state"><td><a href="#resource.plan_state">plan_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>投放计划状态<br><code>CREATED</code> <code>DELIVERING</code> <code>PLAN_TERMINATED</code> <code>PAUSED</code> <code>TERMINATED</code> <code>EXPIRED</code><br><small>e.g. <code>&quot;DELIVERING&quot;</code></small><br><small class="note" lang="en">The operations have PLAN_CREATED, PLAN_DELIVERING, PLAN_PAUSED, PLAN_TERMINATED and PLAN_EXPIRED.</small></td></tr><tr id="resource.audit_state"><td><a href="#resource.audit_state">audit_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>投放计划当前审核状态<br><code>PASSED</code> <code>PROCESSING</code> <code>REJECTED</code><br><small>e.g. <code>&quot;PASSED&quot;</code></small></td></tr><tr id="resource.change_reason"><td><a href="#resource.change_reason">change_reason</a></td><td><code>string</code></td><td>变更原因<br><small>e.g. <code>&quot;变更原因&quot;</code></small></td></tr><tr id="resource.modify_time"><td><a href="#resource.modify_time">modify_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>修改时间<br><small>e.g. <code>&quot;2025-01-01T00:00:00+08:00&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;DELIVERY_PLAN.CHANGE&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger DELIVERY_PLAN.CHANGE --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;plan_id&quot;</i>: <i class="c">&quot;12000&quot;</i>,
  <i class="c">&quot;plan_state&quot;</i>: <i class="c">&quot;DELIVERING&quot;</i>,
  <i class="c">&quot;audit_state&quot;</i>: <i class="c">&quot;PASSED&quot;</i>,
  <i class="c">&quot;change_reason&quot;</i>: <i class="c">&quot;变更原因&quot;</i>,
  <i class="c">&quot;modify_time&quot;</i>: <i class="c">&quot;2025-01-01T00:00:00+08:00&quot;</i>
}</code></pre></div></details><h2 id="operations" tabindex="-1">Operations that lead to it <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;Operations that lead to it {#operations}&quot;">​</a></h2><ul><li><a href="/en/api/marketing-partner/post-v3-marketing-partner-delivery-plan-sp_mchid-notify-url.html">设置投放计划回调地址</a> <code>POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/delivery_plan-change.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const delivery_planChange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  delivery_planChange as default
};
