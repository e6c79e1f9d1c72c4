import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"CROSS_BORDER_PAY.GET_MCH_INFO 外包内用-查询收款二维码信息回调","description":"","frontmatter":{"title":"CROSS_BORDER_PAY.GET_MCH_INFO 外包内用-查询收款二维码信息回调","editLink":false,"words":"CROSS_BORDER_PAY.GET_MCH_INFO"},"headers":[],"relativePath":"events/cross_border_pay-get_mch_info.md","filePath":"events/cross_border_pay-get_mch_info.md"}');
const _sfc_main = { name: "events/cross_border_pay-get_mch_info.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">外包内用-查询收款二维码信息回调 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;外包内用-查询收款二维码信息回调 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">CROSS_BORDER_PAY.GET_MCH_INFO</code></div><p class="facts"><span>original_type: cross_border_pay</span></p><p class="note" lang="en">One source only, which cites https://pay.weixin.qq.com/doc/v3/institution/4019762388.</p><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.acq_tid"><td><a href="#resource.acq_tid">acq_tid</a></td><td><code>string</code></td><td>受理网络交易流水号<br><small>例 <code>&quot;受理网络交易流水号&quot;</code></small></td></tr><tr id="resource.bank_type"><td><a href="#resource.bank_type">bank_type</a></td><td><code>string</code></td><td>钱包编码<br><small>例 <code>&quot;CMC&quot;</code></small></td></tr><tr id="resource.qr_cd_mp"><td><a href="#resource.qr_cd_mp">qr_cd_mp</a></td><td><code>string</code></td><td>收款码<br><small>例 <code>&quot;收款码&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;CROSS_BORDER_PAY.GET_MCH_INFO&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger CROSS_BORDER_PAY.GET_MCH_INFO --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;acq_tid&quot;</i>: <i class="c">&quot;受理网络交易流水号&quot;</i>,
  <i class="c">&quot;bank_type&quot;</i>: <i class="c">&quot;CMC&quot;</i>,
  <i class="c">&quot;qr_cd_mp&quot;</i>: <i class="c">&quot;收款码&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/cross_border_pay-get_mch_info.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cross_border_payGet_mch_info = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cross_border_payGet_mch_info as default
};
