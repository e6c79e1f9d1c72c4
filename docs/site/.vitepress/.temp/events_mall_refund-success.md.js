import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"MALL_REFUND.SUCCESS 商圈会员场内退款通知","description":"","frontmatter":{"title":"MALL_REFUND.SUCCESS 商圈会员场内退款通知","editLink":false,"words":"MALL_REFUND.SUCCESS"},"headers":[],"relativePath":"events/mall_refund-success.md","filePath":"events/mall_refund-success.md"}');
const _sfc_main = { name: "events/mall_refund-success.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">商圈会员场内退款通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;商圈会员场内退款通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">MALL_REFUND.SUCCESS</code></div><p class="facts"><span>original_type: mall_refund</span></p><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.mchid"><td><a href="#resource.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;1234567890&quot;</code></small></td></tr><tr id="resource.merchant_name"><td><a href="#resource.merchant_name">merchant_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商圈商户名称<br><small>例 <code>&quot;万象天地&quot;</code></small></td></tr><tr id="resource.shop_name"><td><a href="#resource.shop_name">shop_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>门店名称<br><small>例 <code>&quot;重庆烤鱼（万象天地店）&quot;</code></small></td></tr><tr id="resource.shop_number"><td><a href="#resource.shop_number">shop_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>门店编号<br><small>例 <code>&quot;50001&quot;</code></small></td></tr><tr id="resource.openid"><td><a href="#resource.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;swe23be954ffots3jrvjweslfmde&quot;</code></small></td></tr><tr id="resource.appid"><td><a href="#resource.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>机构APPID<br><small>例 <code>&quot;wx2c23be954ff1624f&quot;</code></small></td></tr><tr id="resource.refund_time"><td><a href="#resource.refund_time">refund_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>退款完成时间<br><small>例 <code>&quot;2018-05-23T12:13:50+08:00&quot;</code></small></td></tr><tr id="resource.pay_amount"><td><a href="#resource.pay_amount">pay_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>用户实际消费金额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="resource.refund_amount"><td><a href="#resource.refund_amount">refund_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>用户退款金额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="resource.transaction_id"><td><a href="#resource.transaction_id">transaction_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信订单号<br><small>例 <code>&quot;42000001217201407033233368018&quot;</code></small></td></tr><tr id="resource.refund_id"><td><a href="#resource.refund_id">refund_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信支付退款单号<br><small>例 <code>&quot;1217752501201407033233368999&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;MALL_REFUND.SUCCESS&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger MALL_REFUND.SUCCESS --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1234567890&quot;</i>,
  <i class="c">&quot;merchant_name&quot;</i>: <i class="c">&quot;万象天地&quot;</i>,
  <i class="c">&quot;shop_name&quot;</i>: <i class="c">&quot;重庆烤鱼（万象天地店）&quot;</i>,
  <i class="c">&quot;shop_number&quot;</i>: <i class="c">&quot;50001&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;swe23be954ffots3jrvjweslfmde&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wx2c23be954ff1624f&quot;</i>,
  <i class="c">&quot;refund_time&quot;</i>: <i class="c">&quot;2018-05-23T12:13:50+08:00&quot;</i>,
  <i class="c">&quot;pay_amount&quot;</i>: <i class="k">100</i>,
  <i class="c">&quot;refund_amount&quot;</i>: <i class="k">100</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;42000001217201407033233368018&quot;</i>,
  <i class="c">&quot;refund_id&quot;</i>: <i class="c">&quot;1217752501201407033233368999&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/mall_refund-success.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mall_refundSuccess = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mall_refundSuccess as default
};
