import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"发起还款","description":"","frontmatter":{"title":"发起还款","editLink":false,"words":"POST /v3/credit-repayment/partner/deduct-orders 自动还款 contract_id 还款协议ID out_trade_no 商户侧交易单号 out_record_id 商户侧预约还款单号 deduct_amount 还款金额 notify_url 商户回调地址 description 产品描述 attach 商户数据包 appid 商户AppID sub_appid 子商户AppID openid 用户标识 order_state 还款单状态 pay_success_amount 实际还款金额 transaction_id 微信支付的支付单号"},"headers":[],"relativePath":"en/api/credit-repayment/post-v3-credit-repayment-partner-deduct-orders.md","filePath":"en/api/credit-repayment/post-v3-credit-repayment-partner-deduct-orders.md"}');
const _sfc_main = { name: "en/api/credit-repayment/post-v3-credit-repayment-partner-deduct-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">发起还款 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;发起还款 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>credit-repayment/<wbr>partner/<wbr>deduct-orders</code></div><p class="facts"><span>Roles partner</span><span>自动还款</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.contract_id"><td><a href="#body.contract_id">contract_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>还款协议ID<br><small>e.g. <code>&quot;20251105000000123456789&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户侧交易单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.out_record_id"><td><a href="#body.out_record_id">out_record_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户侧预约还款单号<br><small>e.g. <code>&quot;1234567abcde&quot;</code></small></td></tr><tr id="body.deduct_amount"><td><a href="#body.deduct_amount">deduct_amount</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>还款金额<br><small>e.g. <code>&quot;10000&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户回调地址<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>产品描述<br><small>e.g. <code>&quot;信贷还款&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>商户数据包<br><small>e.g. <code>&quot;备注&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.creditRepayment.partner.deductOrders.post({
  json: {
    contract_id: <i class="s">&#39;20251105000000123456789&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_record_id: <i class="s">&#39;1234567abcde&#39;</i>,
    deduct_amount: <i class="s">&#39;10000&#39;</i>,
    notify_url: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    description: <i class="s">&#39;信贷还款&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/credit-repayment/partner/deduct-orders&#39;</i>).post({
  json: {
    contract_id: <i class="s">&#39;20251105000000123456789&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_record_id: <i class="s">&#39;1234567abcde&#39;</i>,
    deduct_amount: <i class="s">&#39;10000&#39;</i>,
    notify_url: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    description: <i class="s">&#39;信贷还款&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/credit-repayment/partner/deduct-orders&#39;</i>].post({
  json: {
    contract_id: <i class="s">&#39;20251105000000123456789&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_record_id: <i class="s">&#39;1234567abcde&#39;</i>,
    deduct_amount: <i class="s">&#39;10000&#39;</i>,
    notify_url: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    description: <i class="s">&#39;信贷还款&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.creditRepayment.partner.deductOrders.postAsync({
  json: {
    contract_id: <i class="s">&#39;20251105000000123456789&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_record_id: <i class="s">&#39;1234567abcde&#39;</i>,
    deduct_amount: <i class="s">&#39;10000&#39;</i>,
    notify_url: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    description: <i class="s">&#39;信贷还款&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/credit-repayment/partner/deduct-orders&#39;</i>).postAsync({
  json: {
    contract_id: <i class="s">&#39;20251105000000123456789&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_record_id: <i class="s">&#39;1234567abcde&#39;</i>,
    deduct_amount: <i class="s">&#39;10000&#39;</i>,
    notify_url: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    description: <i class="s">&#39;信贷还款&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/credit-repayment/partner/deduct-orders&#39;</i>].postAsync({
  json: {
    contract_id: <i class="s">&#39;20251105000000123456789&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_record_id: <i class="s">&#39;1234567abcde&#39;</i>,
    deduct_amount: <i class="s">&#39;10000&#39;</i>,
    notify_url: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    description: <i class="s">&#39;信贷还款&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.creditRepayment.partner.deductOrders.post({
  json: {
    contract_id: <i class="s">&#39;20251105000000123456789&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_record_id: <i class="s">&#39;1234567abcde&#39;</i>,
    deduct_amount: <i class="s">&#39;10000&#39;</i>,
    notify_url: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    description: <i class="s">&#39;信贷还款&#39;</i>,
    attach: <i class="s">&#39;备注&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/credit-repayment/partner/deduct-orders&#39;</i>
body=<i class="s">&#39;{&quot;contract_id&quot;:&quot;20251105000000123456789&quot;,&quot;out_trade_no&quot;:&quot;1217752501201407033233368018&quot;,&quot;out_record_id&quot;:&quot;1234567abcde&quot;,&quot;deduct_amount&quot;:&quot;10000&quot;,&quot;notify_url&quot;:&quot;wxd678efh567hg6787&quot;,&quot;description&quot;:&quot;信贷还款&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.out_trade_no"><td><a href="#response.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户侧交易单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="response.out_record_id"><td><a href="#response.out_record_id">out_record_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户侧预约还款单号<br><small>e.g. <code>&quot;123456abcde&quot;</code></small></td></tr><tr id="response.appid"><td><a href="#response.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户AppID<br><small>e.g. <code>&quot;wxcbda96de0b165486&quot;</code></small></td></tr><tr id="response.sub_appid"><td><a href="#response.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户AppID<br><small>e.g. <code>&quot;wxcbda96de0b165489&quot;</code></small></td></tr><tr id="response.openid"><td><a href="#response.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="response.contract_id"><td><a href="#response.contract_id">contract_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>还款协议ID<br><small>e.g. <code>&quot;20251105000000123456789&quot;</code></small></td></tr><tr id="response.order_state"><td><a href="#response.order_state">order_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>还款单状态<br><code>DEDUCT_ORDER_STATE_PENDING</code> <code>DEDUCT_ORDER_STATE_NOT_PAY</code> <code>DEDUCT_ORDER_STATE_PAY_SUCCESS</code> <code>DEDUCT_ORDER_STATE_PAY_FAIL</code><br><small>e.g. <code>&quot;DEDUCT_ORDER_STATE_PENDING&quot;</code></small></td></tr><tr id="response.deduct_amount"><td><a href="#response.deduct_amount">deduct_amount</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>还款金额<br><small>e.g. <code>&quot;10000&quot;</code></small></td></tr><tr id="response.pay_success_amount"><td><a href="#response.pay_success_amount">pay_success_amount</a></td><td><code>string</code></td><td>实际还款金额<br><small>e.g. <code>&quot;10000&quot;</code></small></td></tr><tr id="response.description"><td><a href="#response.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>产品描述<br><small>e.g. <code>&quot;信贷还款&quot;</code></small></td></tr><tr id="response.attach"><td><a href="#response.attach">attach</a></td><td><code>string</code></td><td>商户数据包<br><small>e.g. <code>&quot;备注&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a></td><td><code>string</code></td><td>微信支付的支付单号<br><small>e.g. <code>&quot;1009660380201506130728806387&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_trade_no&quot;</i>: <i class="c">&quot;1217752501201407033233368018&quot;</i>,
  <i class="c">&quot;out_record_id&quot;</i>: <i class="c">&quot;123456abcde&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxcbda96de0b165486&quot;</i>,
  <i class="c">&quot;sub_appid&quot;</i>: <i class="c">&quot;wxcbda96de0b165489&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>,
  <i class="c">&quot;contract_id&quot;</i>: <i class="c">&quot;20251105000000123456789&quot;</i>,
  <i class="c">&quot;order_state&quot;</i>: <i class="c">&quot;DEDUCT_ORDER_STATE_PENDING&quot;</i>,
  <i class="c">&quot;deduct_amount&quot;</i>: <i class="c">&quot;10000&quot;</i>,
  <i class="c">&quot;pay_success_amount&quot;</i>: <i class="c">&quot;10000&quot;</i>,
  <i class="c">&quot;description&quot;</i>: <i class="c">&quot;信贷还款&quot;</i>,
  <i class="c">&quot;attach&quot;</i>: <i class="c">&quot;备注&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;1009660380201506130728806387&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_trade_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/credit_repayment-deduction_pay.html"><code>CREDIT_REPAYMENT.DEDUCTION_PAY</code></a> 自动还款扣费还款成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/credit-repayment/post-v3-credit-repayment-partner-deduct-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3CreditRepaymentPartnerDeductOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3CreditRepaymentPartnerDeductOrders as default
};
