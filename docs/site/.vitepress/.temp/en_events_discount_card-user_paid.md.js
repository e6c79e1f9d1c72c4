import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"DISCOUNT_CARD.USER_PAID 扣费状态变化通知","description":"","frontmatter":{"title":"DISCOUNT_CARD.USER_PAID 扣费状态变化通知","editLink":false,"words":"DISCOUNT_CARD.USER_PAID"},"headers":[],"relativePath":"en/events/discount_card-user_paid.md","filePath":"en/events/discount_card-user_paid.md"}');
const _sfc_main = { name: "en/events/discount_card-user_paid.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">扣费状态变化通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;扣费状态变化通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">DISCOUNT_CARD.USER_PAID</code></div><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.openid"><td><a href="#resource.openid">openid</a></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJ2pxb1Q9zNjWUHsd&quot;</code></small></td></tr><tr id="resource.card_id"><td><a href="#resource.card_id">card_id</a></td><td><code>string</code></td><td>先享卡ID<br><small>e.g. <code>&quot;233bcbf407e87789b8e471f251774f95&quot;</code></small></td></tr><tr id="resource.card_template_id"><td><a href="#resource.card_template_id">card_template_id</a></td><td><code>string</code></td><td>先享卡模板ID<br><small>e.g. <code>&quot;87789b2f25177433bcbf407e8e471f95&quot;</code></small></td></tr><tr id="resource.out_card_code"><td><a href="#resource.out_card_code">out_card_code</a></td><td><code>string</code></td><td>商户领卡号<br><small>e.g. <code>&quot;6e8369071cd942c0476613f9d1ce9ca3&quot;</code></small></td></tr><tr id="resource.appid"><td><a href="#resource.appid">appid</a></td><td><code>string</code></td><td>公众账号ID<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="resource.mchid"><td><a href="#resource.mchid">mchid</a></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="resource.state"><td><a href="#resource.state">state</a></td><td><code>string</code></td><td>状态<br><small>e.g. <code>&quot;ONGOING&quot;</code></small></td></tr><tr id="resource.unfinished_reason"><td><a href="#resource.unfinished_reason">unfinished_reason</a></td><td><code>string</code></td><td>未完成约定原因<br><small>e.g. <code>&quot;DUE_TO_QUIT&quot;</code></small></td></tr><tr id="resource.total_amount"><td><a href="#resource.total_amount">total_amount</a></td><td><code>integer</code></td><td>享受优惠总金额 <span class="mark unit">fen</span><br><small>e.g. <code>1000</code></small></td></tr><tr id="resource.pay_information"><td><a href="#resource.pay_information">pay_information</a></td><td><code>object</code></td><td>用户退回优惠的付款信息</td></tr><tr id="resource.pay_information.transaction_id" class="d1"><td><a href="#resource.pay_information.transaction_id">transaction_id</a></td><td><code>string</code></td><td>微信支付订单号<br><small>e.g. <code>&quot;1009660380201506130728806387&quot;</code></small></td></tr><tr id="resource.pay_information.pay_state" class="d1"><td><a href="#resource.pay_information.pay_state">pay_state</a></td><td><code>string</code></td><td>付款状态<br><small>e.g. <code>&quot;PAYING&quot;</code></small></td></tr><tr id="resource.pay_information.pay_amount" class="d1"><td><a href="#resource.pay_information.pay_amount">pay_amount</a></td><td><code>integer</code></td><td>付款金额 <span class="mark unit">fen</span><br><small>e.g. <code>100</code></small></td></tr><tr id="resource.pay_information.pay_time" class="d1"><td><a href="#resource.pay_information.pay_time">pay_time</a></td><td><code>string (date-time)</code></td><td>支付时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35.12+08:00&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;DISCOUNT_CARD.USER_PAID&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger DISCOUNT_CARD.USER_PAID --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJ2pxb1Q9zNjWUHsd&quot;</i>,
  <i class="c">&quot;card_id&quot;</i>: <i class="c">&quot;233bcbf407e87789b8e471f251774f95&quot;</i>,
  <i class="c">&quot;card_template_id&quot;</i>: <i class="c">&quot;87789b2f25177433bcbf407e8e471f95&quot;</i>,
  <i class="c">&quot;out_card_code&quot;</i>: <i class="c">&quot;6e8369071cd942c0476613f9d1ce9ca3&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;ONGOING&quot;</i>,
  <i class="c">&quot;unfinished_reason&quot;</i>: <i class="c">&quot;DUE_TO_QUIT&quot;</i>,
  <i class="c">&quot;total_amount&quot;</i>: <i class="k">1000</i>,
  <i class="c">&quot;pay_information&quot;</i>: {
    <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;1009660380201506130728806387&quot;</i>,
    <i class="c">&quot;pay_state&quot;</i>: <i class="c">&quot;PAYING&quot;</i>,
    <i class="c">&quot;pay_amount&quot;</i>: <i class="k">100</i>,
    <i class="c">&quot;pay_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.12+08:00&quot;</i>
  }
}</code></pre></div></details><h2 id="operations" tabindex="-1">Operations that lead to it <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;Operations that lead to it {#operations}&quot;">​</a></h2><ul><li><a href="/en/api/discount-card/post-v3-discount-card-cards.html">预受理领卡请求API</a> <code>POST /v3/discount-card/cards</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/discount_card-user_paid.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const discount_cardUser_paid = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  discount_cardUser_paid as default
};
