import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"营销补差回退API","description":"","frontmatter":{"title":"营销补差回退API","editLink":false,"words":"POST /v3/marketing/busifavor/subsidy/return-receipts 运营工具∙商家券 stock_id 商家券批次号 coupon_code 商家券Code transaction_id 微信支付订单号 refund_id 微信支付退款单号 payer_merchant 原营销补差扣款商户号 payee_merchant 原营销补差入账商户号 amount 补差回退金额 description 补差回退描述 out_subsidy_return_no 业务请求唯一单号 subsidy_return_receipt_id 补差回退单号 status 补差回退单据状态 fail_reason 补差回退失败原因 return_done_time 补差回退完成时间 subsidy_receipt_id 补差付款单号 return_create_time 补差回退发起时间"},"headers":[],"relativePath":"en/api/marketing-busifavor/post-v3-marketing-busifavor-subsidy-return-receipts.md","filePath":"en/api/marketing-busifavor/post-v3-marketing-busifavor-subsidy-return-receipts.md"}');
const _sfc_main = { name: "en/api/marketing-busifavor/post-v3-marketing-busifavor-subsidy-return-receipts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">营销补差回退API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;营销补差回退API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>busifavor/<wbr>subsidy/<wbr>return-receipts</code></div><p class="facts"><span>Roles merchant</span><span>运营工具∙商家券</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_17.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.stock_id"><td><a href="#body.stock_id">stock_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家券批次号<br><small>e.g. <code>&quot;128888000000001&quot;</code></small></td></tr><tr id="body.coupon_code"><td><a href="#body.coupon_code">coupon_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家券Code<br><small>e.g. <code>&quot;ABCD12345678&quot;</code></small></td></tr><tr id="body.transaction_id"><td><a href="#body.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付订单号<br><small>e.g. <code>&quot;4200000913202101152566792388&quot;</code></small></td></tr><tr id="body.refund_id"><td><a href="#body.refund_id">refund_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付退款单号<br><small>e.g. <code>&quot;50100506732021010105138718375&quot;</code></small></td></tr><tr id="body.payer_merchant"><td><a href="#body.payer_merchant">payer_merchant</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>原营销补差扣款商户号<br><small>e.g. <code>&quot;1900000001&quot;</code></small></td></tr><tr id="body.payee_merchant"><td><a href="#body.payee_merchant">payee_merchant</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>原营销补差入账商户号<br><small>e.g. <code>&quot;1900000002&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>补差回退金额 <span class="mark unit">fen</span><br><small>e.g. <code>100</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>补差回退描述<br><small>e.g. <code>&quot;20210115DESCRIPTION&quot;</code></small></td></tr><tr id="body.out_subsidy_return_no"><td><a href="#body.out_subsidy_return_no">out_subsidy_return_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>业务请求唯一单号<br><small>e.g. <code>&quot;subsidy-abcd-12345678&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.busifavor.subsidy.returnReceipts.post({
  json: {
    stock_id: <i class="s">&#39;128888000000001&#39;</i>,
    coupon_code: <i class="s">&#39;ABCD12345678&#39;</i>,
    transaction_id: <i class="s">&#39;4200000913202101152566792388&#39;</i>,
    refund_id: <i class="s">&#39;50100506732021010105138718375&#39;</i>,
    payer_merchant: <i class="s">&#39;1900000001&#39;</i>,
    payee_merchant: <i class="s">&#39;1900000002&#39;</i>,
    amount: <i class="n">100</i>,
    description: <i class="s">&#39;20210115DESCRIPTION&#39;</i>,
    out_subsidy_return_no: <i class="s">&#39;subsidy-abcd-12345678&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/busifavor/subsidy/return-receipts&#39;</i>).post({
  json: {
    stock_id: <i class="s">&#39;128888000000001&#39;</i>,
    coupon_code: <i class="s">&#39;ABCD12345678&#39;</i>,
    transaction_id: <i class="s">&#39;4200000913202101152566792388&#39;</i>,
    refund_id: <i class="s">&#39;50100506732021010105138718375&#39;</i>,
    payer_merchant: <i class="s">&#39;1900000001&#39;</i>,
    payee_merchant: <i class="s">&#39;1900000002&#39;</i>,
    amount: <i class="n">100</i>,
    description: <i class="s">&#39;20210115DESCRIPTION&#39;</i>,
    out_subsidy_return_no: <i class="s">&#39;subsidy-abcd-12345678&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/busifavor/subsidy/return-receipts&#39;</i>].post({
  json: {
    stock_id: <i class="s">&#39;128888000000001&#39;</i>,
    coupon_code: <i class="s">&#39;ABCD12345678&#39;</i>,
    transaction_id: <i class="s">&#39;4200000913202101152566792388&#39;</i>,
    refund_id: <i class="s">&#39;50100506732021010105138718375&#39;</i>,
    payer_merchant: <i class="s">&#39;1900000001&#39;</i>,
    payee_merchant: <i class="s">&#39;1900000002&#39;</i>,
    amount: <i class="n">100</i>,
    description: <i class="s">&#39;20210115DESCRIPTION&#39;</i>,
    out_subsidy_return_no: <i class="s">&#39;subsidy-abcd-12345678&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.busifavor.subsidy.returnReceipts.postAsync({
  json: {
    stock_id: <i class="s">&#39;128888000000001&#39;</i>,
    coupon_code: <i class="s">&#39;ABCD12345678&#39;</i>,
    transaction_id: <i class="s">&#39;4200000913202101152566792388&#39;</i>,
    refund_id: <i class="s">&#39;50100506732021010105138718375&#39;</i>,
    payer_merchant: <i class="s">&#39;1900000001&#39;</i>,
    payee_merchant: <i class="s">&#39;1900000002&#39;</i>,
    amount: <i class="n">100</i>,
    description: <i class="s">&#39;20210115DESCRIPTION&#39;</i>,
    out_subsidy_return_no: <i class="s">&#39;subsidy-abcd-12345678&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/busifavor/subsidy/return-receipts&#39;</i>).postAsync({
  json: {
    stock_id: <i class="s">&#39;128888000000001&#39;</i>,
    coupon_code: <i class="s">&#39;ABCD12345678&#39;</i>,
    transaction_id: <i class="s">&#39;4200000913202101152566792388&#39;</i>,
    refund_id: <i class="s">&#39;50100506732021010105138718375&#39;</i>,
    payer_merchant: <i class="s">&#39;1900000001&#39;</i>,
    payee_merchant: <i class="s">&#39;1900000002&#39;</i>,
    amount: <i class="n">100</i>,
    description: <i class="s">&#39;20210115DESCRIPTION&#39;</i>,
    out_subsidy_return_no: <i class="s">&#39;subsidy-abcd-12345678&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/busifavor/subsidy/return-receipts&#39;</i>].postAsync({
  json: {
    stock_id: <i class="s">&#39;128888000000001&#39;</i>,
    coupon_code: <i class="s">&#39;ABCD12345678&#39;</i>,
    transaction_id: <i class="s">&#39;4200000913202101152566792388&#39;</i>,
    refund_id: <i class="s">&#39;50100506732021010105138718375&#39;</i>,
    payer_merchant: <i class="s">&#39;1900000001&#39;</i>,
    payee_merchant: <i class="s">&#39;1900000002&#39;</i>,
    amount: <i class="n">100</i>,
    description: <i class="s">&#39;20210115DESCRIPTION&#39;</i>,
    out_subsidy_return_no: <i class="s">&#39;subsidy-abcd-12345678&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/busifavor/subsidy/return-receipts&#39;</i>
body=<i class="s">&#39;{&quot;stock_id&quot;:&quot;128888000000001&quot;,&quot;coupon_code&quot;:&quot;ABCD12345678&quot;,&quot;transaction_id&quot;:&quot;4200000913202101152566792388&quot;,&quot;refund_id&quot;:&quot;50100506732021010105138718375&quot;,&quot;payer_merchant&quot;:&quot;1900000001&quot;,&quot;payee_merchant&quot;:&quot;1900000002&quot;,&quot;amount&quot;:100,&quot;description&quot;:&quot;20210115DESCRIPTION&quot;,&quot;out_subsidy_return_no&quot;:&quot;subsidy-abcd-12345678&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.subsidy_return_receipt_id"><td><a href="#response.subsidy_return_receipt_id">subsidy_return_receipt_id</a></td><td><code>string</code></td><td>补差回退单号<br><small>e.g. <code>&quot;2120200119165100000000000001&quot;</code></small></td></tr><tr id="response.stock_id"><td><a href="#response.stock_id">stock_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家券批次号<br><small>e.g. <code>&quot;128888000000001&quot;</code></small></td></tr><tr id="response.coupon_code"><td><a href="#response.coupon_code">coupon_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家券Code<br><small>e.g. <code>&quot;ABCD12345678&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付订单号<br><small>e.g. <code>&quot;4200000913202101152566792388&quot;</code></small></td></tr><tr id="response.refund_id"><td><a href="#response.refund_id">refund_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付退款单号<br><small>e.g. <code>&quot;50100506732021010105138718375&quot;</code></small></td></tr><tr id="response.payer_merchant"><td><a href="#response.payer_merchant">payer_merchant</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>原营销补差扣款商户号<br><small>e.g. <code>&quot;1900000001&quot;</code></small></td></tr><tr id="response.payee_merchant"><td><a href="#response.payee_merchant">payee_merchant</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>原营销补差入账商户号<br><small>e.g. <code>&quot;1900000002&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>补差回退金额 <span class="mark unit">fen</span><br><small>e.g. <code>100</code></small></td></tr><tr id="response.description"><td><a href="#response.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>补差回退描述<br><small>e.g. <code>&quot;20210115DESCRIPTION&quot;</code></small></td></tr><tr id="response.status"><td><a href="#response.status">status</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>补差回退单据状态<br><code>RETURN_RECEIPT_UNKNOWN</code> <code>RETURN_RECEIPT_ACCEPTED</code> <code>RETURN_RECEIPT_SUCCESS</code> <code>RETURN_RECEIPT_FAIL</code> <code>UNKNOWN</code> <code>ACCEPTED</code> <code>SUCCESS</code> <code>FAIL</code><br><small>e.g. <code>&quot;SUCCESS&quot;</code></small><br><small class="note" lang="en">Two spellings: with the prefix in the table, without it in the examples.</small></td></tr><tr id="response.fail_reason"><td><a href="#response.fail_reason">fail_reason</a></td><td><code>string</code></td><td>补差回退失败原因<br><code>RETURN_RECEIPT_INSUFFICIENT_BALANCE</code> <code>RETURN_RECEIPT_OTHER</code> <code>INSUFFICIENT_BALANCE</code> <code>OTHER</code><br><small>e.g. <code>&quot;INSUFFICIENT_BALANCE&quot;</code></small><br><small class="note" lang="en">Two spellings: with the prefix in the table, without it in the examples.</small></td></tr><tr id="response.return_done_time"><td><a href="#response.return_done_time">return_done_time</a></td><td><code>string</code></td><td>补差回退完成时间<br><small>e.g. <code>&quot;2021-01-20T10:29:35+08:00&quot;</code></small></td></tr><tr id="response.subsidy_receipt_id"><td><a href="#response.subsidy_receipt_id">subsidy_receipt_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>补差付款单号<br><small>e.g. <code>&quot;1120200119165100000000000001&quot;</code></small></td></tr><tr id="response.out_subsidy_return_no"><td><a href="#response.out_subsidy_return_no">out_subsidy_return_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>业务请求唯一单号<br><small>e.g. <code>&quot;subsidy-abcd-12345678&quot;</code></small></td></tr><tr id="response.return_create_time"><td><a href="#response.return_create_time">return_create_time</a></td><td><code>string</code></td><td>补差回退发起时间<br><small>e.g. <code>&quot;2021-01-20T10:29:35+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;subsidy_return_receipt_id&quot;</i>: <i class="c">&quot;2120200119165100000000000001&quot;</i>,
  <i class="c">&quot;stock_id&quot;</i>: <i class="c">&quot;128888000000001&quot;</i>,
  <i class="c">&quot;coupon_code&quot;</i>: <i class="c">&quot;ABCD12345678&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;4200000913202101152566792388&quot;</i>,
  <i class="c">&quot;refund_id&quot;</i>: <i class="c">&quot;50100506732021010105138718375&quot;</i>,
  <i class="c">&quot;payer_merchant&quot;</i>: <i class="c">&quot;1900000001&quot;</i>,
  <i class="c">&quot;payee_merchant&quot;</i>: <i class="c">&quot;1900000002&quot;</i>,
  <i class="c">&quot;amount&quot;</i>: <i class="k">100</i>,
  <i class="c">&quot;description&quot;</i>: <i class="c">&quot;20210115DESCRIPTION&quot;</i>,
  <i class="c">&quot;status&quot;</i>: <i class="c">&quot;SUCCESS&quot;</i>,
  <i class="c">&quot;fail_reason&quot;</i>: <i class="c">&quot;INSUFFICIENT_BALANCE&quot;</i>,
  <i class="c">&quot;return_done_time&quot;</i>: <i class="c">&quot;2021-01-20T10:29:35+08:00&quot;</i>,
  <i class="c">&quot;subsidy_receipt_id&quot;</i>: <i class="c">&quot;1120200119165100000000000001&quot;</i>,
  <i class="c">&quot;out_subsidy_return_no&quot;</i>: <i class="c">&quot;subsidy-abcd-12345678&quot;</i>,
  <i class="c">&quot;return_create_time&quot;</i>: <i class="c">&quot;2021-01-20T10:29:35+08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_subsidy_return_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/marketing-busifavor/post-v3-marketing-busifavor-subsidy-return-receipts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MarketingBusifavorSubsidyReturnReceipts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MarketingBusifavorSubsidyReturnReceipts as default
};
