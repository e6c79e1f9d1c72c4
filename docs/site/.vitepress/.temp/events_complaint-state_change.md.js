import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"COMPLAINT.STATE_CHANGE 投诉状态变化通知","description":"","frontmatter":{"title":"COMPLAINT.STATE_CHANGE 投诉状态变化通知","editLink":false,"words":"COMPLAINT.STATE_CHANGE"},"headers":[],"relativePath":"events/complaint-state_change.md","filePath":"events/complaint-state_change.md"}');
const _sfc_main = { name: "events/complaint-state_change.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">投诉状态变化通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;投诉状态变化通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">COMPLAINT.STATE_CHANGE</code></div><p class="facts"><span>original_type: complaint</span></p><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.complaint_id"><td><a href="#resource.complaint_id">complaint_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>投诉单号<br><small>例 <code>&quot;200201820200101080076610000&quot;</code></small></td></tr><tr id="resource.action_type"><td><a href="#resource.action_type">action_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>动作类型<br><details><summary>13 个枚举值</summary><code>CREATE_COMPLAINT</code> <code>CONTINUE_COMPLAINT</code> <code>USER_RESPONSE</code> <code>RESPONSE_BY_PLATFORM</code> <code>SELLER_REFUND</code> <code>MERCHANT_RESPONSE</code> <code>MERCHANT_CONFIRM_COMPLETE</code> <code>USER_APPLY_PLATFORM_SERVICE</code> <code>USER_CANCEL_PLATFORM_SERVICE</code> <code>PLATFORM_SERVICE_FINISHED</code> <code>MERCHANT_APPROVE_REFUND</code> <code>MERCHANT_REJECT_REFUND</code> <code>REFUND_SUCCESS</code></details><br><small>例 <code>&quot;CONTINUE_COMPLAINT&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;COMPLAINT.STATE_CHANGE&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger COMPLAINT.STATE_CHANGE --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;complaint_id&quot;</i>: <i class="c">&quot;200201820200101080076610000&quot;</i>,
  <i class="c">&quot;action_type&quot;</i>: <i class="c">&quot;CONTINUE_COMPLAINT&quot;</i>
}</code></pre></div></details><h2 id="operations" tabindex="-1">相关接口 <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;相关接口 {#operations}&quot;">​</a></h2><ul><li><a href="/api/merchant-service/post-v3-merchant-service-complaint-notifications.html">创建投诉通知回调API</a> <code>POST /v3/merchant-service/complaint-notifications</code></li><li><a href="/api/merchant-service/put-v3-merchant-service-complaint-notifications.html">更新投诉通知回调API</a> <code>PUT /v3/merchant-service/complaint-notifications</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/complaint-state_change.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const complaintState_change = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  complaintState_change as default
};
