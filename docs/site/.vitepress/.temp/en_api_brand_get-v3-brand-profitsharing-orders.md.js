import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"查询分账结果API","description":"","frontmatter":{"title":"查询分账结果API","editLink":false,"words":"GET /v3/brand/profitsharing/orders 经营工具∙连锁品牌∙分账 sub_mchid 子商户号 transaction_id 微信订单号 out_order_no 商户分账单号 order_id 微信分账单号 status 分账单状态 receivers 分账接收方列表 finish_amount 分账完结金额 finish_description 分账完结描述"},"headers":[],"relativePath":"en/api/brand/get-v3-brand-profitsharing-orders.md","filePath":"en/api/brand/get-v3-brand-profitsharing-orders.md"}');
const _sfc_main = { name: "en/api/brand/get-v3-brand-profitsharing-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">查询分账结果API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;查询分账结果API {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>brand/<wbr>profitsharing/<wbr>orders</code></div><p class="facts"><span>Roles partner</span><span>经营工具∙连锁品牌∙分账</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_2.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="query" tabindex="-1">query <a class="header-anchor" href="#query" aria-label="Permalink to &quot;query {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="query.sub_mchid"><td><a href="#query.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="query.transaction_id"><td><a href="#query.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信订单号<br><small>e.g. <code>&quot;4208450740201411110007820472&quot;</code></small></td></tr><tr id="query.out_order_no"><td><a href="#query.out_order_no">out_order_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户分账单号<br><small>e.g. <code>&quot;P20150806125346&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.profitsharing.orders.get({
  query: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/profitsharing/orders&#39;</i>).get({
  query: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/profitsharing/orders&#39;</i>].get({
  query: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.profitsharing.orders.getAsync({
  query: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/profitsharing/orders&#39;</i>).getAsync({
  query: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/profitsharing/orders&#39;</i>].getAsync({
  query: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/brand/profitsharing/orders?sub_mchid=1900000109&amp;transaction_id=4208450740201411110007820472&amp;out_order_no=P20150806125346&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信订单号<br><small>e.g. <code>&quot;4208450740201411110007820472&quot;</code></small></td></tr><tr id="response.out_order_no"><td><a href="#response.out_order_no">out_order_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户分账单号<br><small>e.g. <code>&quot;P20150806125346&quot;</code></small></td></tr><tr id="response.order_id"><td><a href="#response.order_id">order_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信分账单号<br><small>e.g. <code>&quot;3008450740201411110007820472&quot;</code></small></td></tr><tr id="response.status"><td><a href="#response.status">status</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账单状态<br><code>PROCESSING</code> <code>FINISHED</code><br><small>e.g. <code>&quot;FINISHED&quot;</code></small></td></tr><tr id="response.receivers"><td><a href="#response.receivers">receivers</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>分账接收方列表</td></tr><tr id="response.receivers.type" class="d1"><td><a href="#response.receivers.type">type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账接收方类型<br><code>MERCHANT_ID</code> <code>PERSONAL_OPENID</code> <code>PERSONAL_SUB_OPENID</code><br><small>e.g. <code>&quot;MERCHANT_ID&quot;</code></small></td></tr><tr id="response.receivers.account" class="d1"><td><a href="#response.receivers.account">account</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账接收方账号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.receivers.amount" class="d1"><td><a href="#response.receivers.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>分账金额<br><small>e.g. <code>10</code></small></td></tr><tr id="response.receivers.description" class="d1"><td><a href="#response.receivers.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账描述<br><small>e.g. <code>&quot;分帐1900000110&quot;</code></small></td></tr><tr id="response.receivers.result" class="d1"><td><a href="#response.receivers.result">result</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账结果<br><code>PENDING</code> <code>SUCCESS</code> <code>CLOSED</code><br><small>e.g. <code>&quot;SUCCESS&quot;</code></small></td></tr><tr id="response.receivers.finish_time" class="d1"><td><a href="#response.receivers.finish_time">finish_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>完成时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.receivers.fail_reason" class="d1"><td><a href="#response.receivers.fail_reason">fail_reason</a></td><td><code>string</code></td><td>分账失败原因<br><code>ACCOUNT_ABNORMAL</code> <code>NO_RELATION</code> <code>RECEIVER_HIGH_RISK</code> <code>RECEIVER_REAL_NAME_NOT_VERIFIED</code> <code>NO_AUTH</code> <code>RECEIVER_RECEIPT_LIMIT</code> <code>PAYER_ACCOUNT_ABNORMAL</code> <code>INVALID_REQUEST</code><br><small>e.g. <code>&quot;NO_RELATION&quot;</code></small></td></tr><tr id="response.receivers.detail_id" class="d1"><td><a href="#response.receivers.detail_id">detail_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账明细单号<br><small>e.g. <code>&quot;36011111111111111111111&quot;</code></small></td></tr><tr id="response.finish_amount"><td><a href="#response.finish_amount">finish_amount</a></td><td><code>integer</code></td><td>分账完结金额<br><small>e.g. <code>100</code></small></td></tr><tr id="response.finish_description"><td><a href="#response.finish_description">finish_description</a></td><td><code>string</code></td><td>分账完结描述<br><small>e.g. <code>&quot;分账完结&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;4208450740201411110007820472&quot;</i>,
  <i class="c">&quot;out_order_no&quot;</i>: <i class="c">&quot;P20150806125346&quot;</i>,
  <i class="c">&quot;order_id&quot;</i>: <i class="c">&quot;3008450740201411110007820472&quot;</i>,
  <i class="c">&quot;status&quot;</i>: <i class="c">&quot;FINISHED&quot;</i>,
  <i class="c">&quot;receivers&quot;</i>: [
    {
      <i class="c">&quot;type&quot;</i>: <i class="c">&quot;MERCHANT_ID&quot;</i>,
      <i class="c">&quot;account&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">10</i>,
      <i class="c">&quot;description&quot;</i>: <i class="c">&quot;分帐1900000110&quot;</i>,
      <i class="c">&quot;result&quot;</i>: <i class="c">&quot;SUCCESS&quot;</i>,
      <i class="c">&quot;finish_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
      <i class="c">&quot;fail_reason&quot;</i>: <i class="c">&quot;NO_RELATION&quot;</i>,
      <i class="c">&quot;detail_id&quot;</i>: <i class="c">&quot;36011111111111111111111&quot;</i>
    }
  ],
  <i class="c">&quot;finish_amount&quot;</i>: <i class="k">100</i>,
  <i class="c">&quot;finish_description&quot;</i>: <i class="c">&quot;分账完结&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/brand/get-v3-brand-profitsharing-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3BrandProfitsharingOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3BrandProfitsharingOrders as default
};
