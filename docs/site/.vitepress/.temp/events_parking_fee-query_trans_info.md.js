import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PARKING_FEE.QUERY_TRANS_INFO 停车缴费服务-商户查费回调","description":"","frontmatter":{"title":"PARKING_FEE.QUERY_TRANS_INFO 停车缴费服务-商户查费回调","editLink":false,"words":"PARKING_FEE.QUERY_TRANS_INFO"},"headers":[],"relativePath":"events/parking_fee-query_trans_info.md","filePath":"events/parking_fee-query_trans_info.md"}');
const _sfc_main = { name: "events/parking_fee-query_trans_info.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">停车缴费服务-商户查费回调 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;停车缴费服务-商户查费回调 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">PARKING_FEE.QUERY_TRANS_INFO</code></div><p class="facts"><span>original_type: parking_fee</span></p><p class="note" lang="en">One source only, which cites https://pay.weixin.qq.com/doc/v3/partner/4024070065.</p><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.out_serial_number"><td><a href="#resource.out_serial_number">out_serial_number</a></td><td><code>string</code></td><td>商户停车单号<br><small>例 <code>&quot;PARK202407041530001&quot;</code></small></td></tr><tr id="resource.plate_number"><td><a href="#resource.plate_number">plate_number</a></td><td><code>string</code></td><td>车牌号<br><small>例 <code>&quot;粤B888888&quot;</code></small></td></tr><tr id="resource.out_parking_id"><td><a href="#resource.out_parking_id">out_parking_id</a></td><td><code>string</code></td><td>商户停车场ID<br><small>例 <code>&quot;lot_sz_tencent_001&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;PARKING_FEE.QUERY_TRANS_INFO&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger PARKING_FEE.QUERY_TRANS_INFO --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_serial_number&quot;</i>: <i class="c">&quot;PARK202407041530001&quot;</i>,
  <i class="c">&quot;plate_number&quot;</i>: <i class="c">&quot;粤B888888&quot;</i>,
  <i class="c">&quot;out_parking_id&quot;</i>: <i class="c">&quot;lot_sz_tencent_001&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/parking_fee-query_trans_info.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const parking_feeQuery_trans_info = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  parking_feeQuery_trans_info as default
};
