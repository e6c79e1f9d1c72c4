import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"申请资金出境退回","description":"","frontmatter":{"title":"申请资金出境退回","editLink":false,"words":"POST /v3/funds-to-oversea/return/return-orders 收付通∙跨境 out_return_no 商户出境退回单号 sub_mchid 二级商户号 out_order_id 商户出境单号 transaction_id 微信订单号 supplement_info 退回凭证补充信息 amount 退回金额 refund_id 微信退款单号 return_id 微信出境退回单号 state 出境退回状态 create_time 创建时间 success_time 成功时间 fail_reason 失败原因"},"headers":[],"relativePath":"en/api/funds-to-oversea/post-v3-funds-to-oversea-return-return-orders.md","filePath":"en/api/funds-to-oversea/post-v3-funds-to-oversea-return-return-orders.md"}');
const _sfc_main = { name: "en/api/funds-to-oversea/post-v3-funds-to-oversea-return-return-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">申请资金出境退回 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;申请资金出境退回 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>funds-to-oversea/<wbr>return/<wbr>return-orders</code></div><p class="facts"><span>Roles ecommerce</span><span>收付通∙跨境</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4013735039" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.out_return_no"><td><a href="#body.out_return_no">out_return_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户出境退回单号<br><small>e.g. <code>&quot;R20250220103930&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>二级商户号<br><small>e.g. <code>&quot;123456&quot;</code></small></td></tr><tr id="body.out_order_id"><td><a href="#body.out_order_id">out_order_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户出境单号<br><small>e.g. <code>&quot;merchant_1123123&quot;</code></small></td></tr><tr id="body.transaction_id"><td><a href="#body.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信订单号<br><small>e.g. <code>&quot;420000000000000010&quot;</code></small></td></tr><tr id="body.supplement_info"><td><a href="#body.supplement_info">supplement_info</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>退回凭证补充信息<br><small>e.g. <code>&quot;5017752501201407033233368018&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>退回金额<br><small>e.g. <code>100</code></small></td></tr><tr id="body.refund_id"><td><a href="#body.refund_id">refund_id</a></td><td><code>string</code></td><td>微信退款单号<br><small>e.g. <code>&quot;50000000382019052709732678859&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundsToOversea.return.returnOrders.post({
  json: {
    out_return_no: <i class="s">&#39;R20250220103930&#39;</i>,
    sub_mchid: <i class="s">&#39;123456&#39;</i>,
    out_order_id: <i class="s">&#39;merchant_1123123&#39;</i>,
    transaction_id: <i class="s">&#39;420000000000000010&#39;</i>,
    supplement_info: <i class="s">&#39;5017752501201407033233368018&#39;</i>,
    amount: <i class="n">100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/funds-to-oversea/return/return-orders&#39;</i>).post({
  json: {
    out_return_no: <i class="s">&#39;R20250220103930&#39;</i>,
    sub_mchid: <i class="s">&#39;123456&#39;</i>,
    out_order_id: <i class="s">&#39;merchant_1123123&#39;</i>,
    transaction_id: <i class="s">&#39;420000000000000010&#39;</i>,
    supplement_info: <i class="s">&#39;5017752501201407033233368018&#39;</i>,
    amount: <i class="n">100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/funds-to-oversea/return/return-orders&#39;</i>].post({
  json: {
    out_return_no: <i class="s">&#39;R20250220103930&#39;</i>,
    sub_mchid: <i class="s">&#39;123456&#39;</i>,
    out_order_id: <i class="s">&#39;merchant_1123123&#39;</i>,
    transaction_id: <i class="s">&#39;420000000000000010&#39;</i>,
    supplement_info: <i class="s">&#39;5017752501201407033233368018&#39;</i>,
    amount: <i class="n">100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundsToOversea.return.returnOrders.postAsync({
  json: {
    out_return_no: <i class="s">&#39;R20250220103930&#39;</i>,
    sub_mchid: <i class="s">&#39;123456&#39;</i>,
    out_order_id: <i class="s">&#39;merchant_1123123&#39;</i>,
    transaction_id: <i class="s">&#39;420000000000000010&#39;</i>,
    supplement_info: <i class="s">&#39;5017752501201407033233368018&#39;</i>,
    amount: <i class="n">100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/funds-to-oversea/return/return-orders&#39;</i>).postAsync({
  json: {
    out_return_no: <i class="s">&#39;R20250220103930&#39;</i>,
    sub_mchid: <i class="s">&#39;123456&#39;</i>,
    out_order_id: <i class="s">&#39;merchant_1123123&#39;</i>,
    transaction_id: <i class="s">&#39;420000000000000010&#39;</i>,
    supplement_info: <i class="s">&#39;5017752501201407033233368018&#39;</i>,
    amount: <i class="n">100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/funds-to-oversea/return/return-orders&#39;</i>].postAsync({
  json: {
    out_return_no: <i class="s">&#39;R20250220103930&#39;</i>,
    sub_mchid: <i class="s">&#39;123456&#39;</i>,
    out_order_id: <i class="s">&#39;merchant_1123123&#39;</i>,
    transaction_id: <i class="s">&#39;420000000000000010&#39;</i>,
    supplement_info: <i class="s">&#39;5017752501201407033233368018&#39;</i>,
    amount: <i class="n">100</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundsToOversea.return.returnOrders.post({
  json: {
    out_return_no: <i class="s">&#39;R20250220103930&#39;</i>,
    sub_mchid: <i class="s">&#39;123456&#39;</i>,
    out_order_id: <i class="s">&#39;merchant_1123123&#39;</i>,
    transaction_id: <i class="s">&#39;420000000000000010&#39;</i>,
    supplement_info: <i class="s">&#39;5017752501201407033233368018&#39;</i>,
    amount: <i class="n">100</i>,
    refund_id: <i class="s">&#39;50000000382019052709732678859&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/funds-to-oversea/return/return-orders&#39;</i>
body=<i class="s">&#39;{&quot;out_return_no&quot;:&quot;R20250220103930&quot;,&quot;sub_mchid&quot;:&quot;123456&quot;,&quot;out_order_id&quot;:&quot;merchant_1123123&quot;,&quot;transaction_id&quot;:&quot;420000000000000010&quot;,&quot;supplement_info&quot;:&quot;5017752501201407033233368018&quot;,&quot;amount&quot;:100}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.out_return_no"><td><a href="#response.out_return_no">out_return_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户出境退回单号<br><small>e.g. <code>&quot;R20250220103930&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>二级商户号<br><small>e.g. <code>&quot;1231231&quot;</code></small></td></tr><tr id="response.return_id"><td><a href="#response.return_id">return_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信出境退回单号<br><small>e.g. <code>&quot;2375897293812&quot;</code></small></td></tr><tr id="response.out_order_id"><td><a href="#response.out_order_id">out_order_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户出境单号<br><small>e.g. <code>&quot;merchant123123&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信订单号<br><small>e.g. <code>&quot;420000000000000010&quot;</code></small></td></tr><tr id="response.supplement_info"><td><a href="#response.supplement_info">supplement_info</a></td><td><code>string</code></td><td>退回凭证补充信息<br><small>e.g. <code>&quot;5017752501201407033233368018&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>退回金额<br><small>e.g. <code>100</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>出境退回状态<br><code>PROCESSING</code> <code>SUCCESS</code> <code>FAILED</code><br><small>e.g. <code>&quot;PROCESSING&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>创建时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.success_time"><td><a href="#response.success_time">success_time</a></td><td><code>string (date-time)</code></td><td>成功时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.fail_reason"><td><a href="#response.fail_reason">fail_reason</a></td><td><code>string</code></td><td>失败原因<br><code>RETURN_AMOUNT_NOT_ENOUGH</code><br><small>e.g. <code>&quot;RETURN_AMOUNT_NOT_ENOUGH&quot;</code></small></td></tr><tr id="response.refund_id"><td><a href="#response.refund_id">refund_id</a></td><td><code>string</code></td><td>微信退款单号<br><small>e.g. <code>&quot;50000000382019052709732678859&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_return_no&quot;</i>: <i class="c">&quot;R20250220103930&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1231231&quot;</i>,
  <i class="c">&quot;return_id&quot;</i>: <i class="c">&quot;2375897293812&quot;</i>,
  <i class="c">&quot;out_order_id&quot;</i>: <i class="c">&quot;merchant123123&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;420000000000000010&quot;</i>,
  <i class="c">&quot;supplement_info&quot;</i>: <i class="c">&quot;5017752501201407033233368018&quot;</i>,
  <i class="c">&quot;amount&quot;</i>: <i class="k">100</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;PROCESSING&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;success_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;fail_reason&quot;</i>: <i class="c">&quot;RETURN_AMOUNT_NOT_ENOUGH&quot;</i>,
  <i class="c">&quot;refund_id&quot;</i>: <i class="c">&quot;50000000382019052709732678859&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_return_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/funds-to-oversea/post-v3-funds-to-oversea-return-return-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3FundsToOverseaReturnReturnOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3FundsToOverseaReturnReturnOrders as default
};
