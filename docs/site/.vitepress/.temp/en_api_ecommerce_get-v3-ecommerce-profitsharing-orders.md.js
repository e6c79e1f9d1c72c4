import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"查询分账结果API","description":"","frontmatter":{"title":"查询分账结果API","editLink":false,"words":"GET /v3/ecommerce/profitsharing/orders 收付通∙分账 sub_mchid 二级商户号 transaction_id 微信订单号 out_order_no 商户分账单号 order_id 微信分账单号 status 分账单状态 receivers 分账接收方列表 close_reason 关单原因描述 abnormal_status 异常处理状态 funds_abnormal_closed_reason 异常处理关单原因 funds_abnormal_redirect_id 微信支付在途异常资金付款单号 funds_abnormal_receivers 平台接收异常资金商户号或运营主体列表 finish_amount 分账完结的分账金额 finish_description 分账完结的原因描述"},"headers":[],"relativePath":"en/api/ecommerce/get-v3-ecommerce-profitsharing-orders.md","filePath":"en/api/ecommerce/get-v3-ecommerce-profitsharing-orders.md"}');
const _sfc_main = { name: "en/api/ecommerce/get-v3-ecommerce-profitsharing-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">查询分账结果API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;查询分账结果API {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>ecommerce/<wbr>profitsharing/<wbr>orders</code></div><p class="facts"><span>Roles ecommerce</span><span>收付通∙分账</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012477734" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="query" tabindex="-1">query <a class="header-anchor" href="#query" aria-label="Permalink to &quot;query {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="query.sub_mchid"><td><a href="#query.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>二级商户号<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="query.transaction_id"><td><a href="#query.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信订单号<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="query.out_order_no"><td><a href="#query.out_order_no">out_order_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户分账单号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ecommerce.profitsharing.orders.get({
  query: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ecommerce/profitsharing/orders&#39;</i>).get({
  query: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ecommerce/profitsharing/orders&#39;</i>].get({
  query: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ecommerce.profitsharing.orders.getAsync({
  query: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ecommerce/profitsharing/orders&#39;</i>).getAsync({
  query: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ecommerce/profitsharing/orders&#39;</i>].getAsync({
  query: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/ecommerce/profitsharing/orders?sub_mchid=1900000109&amp;transaction_id=1217752501201407033233368018&amp;out_order_no=1234323JKHDFE1243252&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>二级商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信订单号<br><small>e.g. <code>&quot;4208450740201411110007820472&quot;</code></small></td></tr><tr id="response.out_order_no"><td><a href="#response.out_order_no">out_order_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户分账单号<br><small>e.g. <code>&quot;P20150806125346&quot;</code></small></td></tr><tr id="response.order_id"><td><a href="#response.order_id">order_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信分账单号<br><small>e.g. <code>&quot;6754760740201411110007865434&quot;</code></small></td></tr><tr id="response.status"><td><a href="#response.status">status</a></td><td><code>string</code></td><td>分账单状态<br><code>PROCESSING</code> <code>FINISHED</code><br><small>e.g. <code>&quot;PROCESSING&quot;</code></small></td></tr><tr id="response.receivers"><td><a href="#response.receivers">receivers</a></td><td><code>object[]</code></td><td>分账接收方列表</td></tr><tr id="response.receivers.receiver_mchid" class="d1"><td><a href="#response.receivers.receiver_mchid">receiver_mchid</a></td><td><code>string</code></td><td>分账接收商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.receivers.amount" class="d1"><td><a href="#response.receivers.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>分账金额 <span class="mark unit">fen</span><br><small>e.g. <code>190</code></small></td></tr><tr id="response.receivers.description" class="d1"><td><a href="#response.receivers.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账描述<br><small>e.g. <code>&quot;分给商户1900000109&quot;</code></small></td></tr><tr id="response.receivers.result" class="d1"><td><a href="#response.receivers.result">result</a></td><td><code>string</code></td><td>分账结果<br><code>PENDING</code> <code>SUCCESS</code> <code>CLOSED</code><br><small>e.g. <code>&quot;PENDING&quot;</code></small></td></tr><tr id="response.receivers.finish_time" class="d1"><td><a href="#response.receivers.finish_time">finish_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>完成时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.receivers.fail_reason" class="d1"><td><a href="#response.receivers.fail_reason">fail_reason</a></td><td><code>string</code></td><td>分账失败原因<br><code>ACCOUNT_ABNORMAL</code> <code>NO_RELATION</code> <code>RECEIVER_HIGH_RISK</code> <code>RECEIVER_REAL_NAME_NOT_VERIFIED</code> <code>NO_AUTH</code> <code>RECEIVER_RECEIPT_LIMIT</code> <code>PAYER_ACCOUNT_ABNORMAL</code> <code>INVALID_REQUEST</code><br><small>e.g. <code>&quot;ACCOUNT_ABNORMAL&quot;</code></small></td></tr><tr id="response.receivers.type" class="d1"><td><a href="#response.receivers.type">type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账接收方类型<br><code>MERCHANT_ID</code> <code>PERSONAL_OPENID</code><br><small>e.g. <code>&quot;MERCHANT_ID&quot;</code></small></td></tr><tr id="response.receivers.receiver_account" class="d1"><td><a href="#response.receivers.receiver_account">receiver_account</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账接收方账号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.receivers.detail_id" class="d1"><td><a href="#response.receivers.detail_id">detail_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账明细单号<br><small>e.g. <code>&quot;36011111111111111111111&quot;</code></small></td></tr><tr id="response.receivers.abnormal_status" class="d1"><td><a href="#response.receivers.abnormal_status">abnormal_status</a></td><td><code>string</code></td><td>异常状态<br><code>ABNORMAL_PENDING</code> <code>ABNORMAL_FINISHED</code> <code>ABNORMAL_CLOSED</code><br><small>e.g. <code>&quot;ABNORMAL_PENDING&quot;</code></small></td></tr><tr id="response.receivers.funds_abnormal_closed_reason" class="d1"><td><a href="#response.receivers.funds_abnormal_closed_reason">funds_abnormal_closed_reason</a></td><td><code>string</code></td><td>异常资金关闭原因<br><code>CLOSED_REASON_TIMEOUT</code> <code>CLOSED_REASON_RESTRICT_TRANSFER</code><br><small>e.g. <code>&quot;CLOSED_REASON_TIMEOUT&quot;</code></small></td></tr><tr id="response.receivers.funds_abnormal_redirect_id" class="d1"><td><a href="#response.receivers.funds_abnormal_redirect_id">funds_abnormal_redirect_id</a></td><td><code>string</code></td><td>异常资金处理单号<br><small>e.g. <code>&quot;0100011742874700562078230000&quot;</code></small></td></tr><tr id="response.receivers.funds_abnormal_receivers" class="d1"><td><a href="#response.receivers.funds_abnormal_receivers">funds_abnormal_receivers</a></td><td><code>object[]</code></td><td>异常资金接收方</td></tr><tr id="response.receivers.funds_abnormal_receivers.mchid" class="d2"><td><a href="#response.receivers.funds_abnormal_receivers.mchid">mchid</a></td><td><code>string</code></td><td><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.close_reason"><td><a href="#response.close_reason">close_reason</a></td><td><code>string</code></td><td>关单原因描述<br><small>e.g. <code>&quot;NO_AUTH&quot;</code></small></td></tr><tr id="response.abnormal_status"><td><a href="#response.abnormal_status">abnormal_status</a></td><td><code>string</code></td><td>异常处理状态<br><code>ABNORMAL_PENDING</code> <code>ABNORMAL_FINISHED</code> <code>ABNORMAL_CLOSED</code><br><small>e.g. <code>&quot;ABNORMAL_PENDING&quot;</code></small></td></tr><tr id="response.funds_abnormal_closed_reason"><td><a href="#response.funds_abnormal_closed_reason">funds_abnormal_closed_reason</a></td><td><code>string</code></td><td>异常处理关单原因<br><code>CLOSED_REASON_TIMEOUT</code> <code>CLOSED_REASON_RESTRICT_TRANSFER</code><br><small>e.g. <code>&quot;CLOSED_REASON_TIMEOUT&quot;</code></small></td></tr><tr id="response.funds_abnormal_redirect_id"><td><a href="#response.funds_abnormal_redirect_id">funds_abnormal_redirect_id</a></td><td><code>string</code></td><td>微信支付在途异常资金付款单号<br><small>e.g. <code>&quot;0100011742874700562078230000&quot;</code></small></td></tr><tr id="response.funds_abnormal_receivers"><td><a href="#response.funds_abnormal_receivers">funds_abnormal_receivers</a></td><td><code>object[]</code></td><td>平台接收异常资金商户号或运营主体列表</td></tr><tr id="response.funds_abnormal_receivers.mchid" class="d1"><td><a href="#response.funds_abnormal_receivers.mchid">mchid</a></td><td><code>string</code></td><td>平台接收异常资金商户号<br><small>e.g. <code>&quot;1900000001&quot;</code></small></td></tr><tr id="response.finish_amount"><td><a href="#response.finish_amount">finish_amount</a></td><td><code>integer</code></td><td>分账完结的分账金额 <span class="mark unit">fen</span><br><small>e.g. <code>100</code></small></td></tr><tr id="response.finish_description"><td><a href="#response.finish_description">finish_description</a></td><td><code>string</code></td><td>分账完结的原因描述<br><small>e.g. <code>&quot;分账完结&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;4208450740201411110007820472&quot;</i>,
  <i class="c">&quot;out_order_no&quot;</i>: <i class="c">&quot;P20150806125346&quot;</i>,
  <i class="c">&quot;order_id&quot;</i>: <i class="c">&quot;6754760740201411110007865434&quot;</i>,
  <i class="c">&quot;status&quot;</i>: <i class="c">&quot;PROCESSING&quot;</i>,
  <i class="c">&quot;receivers&quot;</i>: [
    {
      <i class="c">&quot;receiver_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">190</i>,
      <i class="c">&quot;description&quot;</i>: <i class="c">&quot;分给商户1900000109&quot;</i>,
      <i class="c">&quot;result&quot;</i>: <i class="c">&quot;PENDING&quot;</i>,
      <i class="c">&quot;finish_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
      <i class="c">&quot;fail_reason&quot;</i>: <i class="c">&quot;ACCOUNT_ABNORMAL&quot;</i>,
      <i class="c">&quot;type&quot;</i>: <i class="c">&quot;MERCHANT_ID&quot;</i>,
      <i class="c">&quot;receiver_account&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
      <i class="c">&quot;detail_id&quot;</i>: <i class="c">&quot;36011111111111111111111&quot;</i>,
      <i class="c">&quot;abnormal_status&quot;</i>: <i class="c">&quot;ABNORMAL_PENDING&quot;</i>,
      <i class="c">&quot;funds_abnormal_closed_reason&quot;</i>: <i class="c">&quot;CLOSED_REASON_TIMEOUT&quot;</i>,
      <i class="c">&quot;funds_abnormal_redirect_id&quot;</i>: <i class="c">&quot;0100011742874700562078230000&quot;</i>,
      <i class="c">&quot;funds_abnormal_receivers&quot;</i>: [
        {
          <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>
        }
      ]
    }
  ],
  <i class="c">&quot;close_reason&quot;</i>: <i class="c">&quot;NO_AUTH&quot;</i>,
  <i class="c">&quot;abnormal_status&quot;</i>: <i class="c">&quot;ABNORMAL_PENDING&quot;</i>,
  <i class="c">&quot;funds_abnormal_closed_reason&quot;</i>: <i class="c">&quot;CLOSED_REASON_TIMEOUT&quot;</i>,
  <i class="c">&quot;funds_abnormal_redirect_id&quot;</i>: <i class="c">&quot;0100011742874700562078230000&quot;</i>,
  <i class="c">&quot;funds_abnormal_receivers&quot;</i>: [
    {
      <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900000001&quot;</i>
    }
  ],
  <i class="c">&quot;finish_amount&quot;</i>: <i class="k">100</i>,
  <i class="c">&quot;finish_description&quot;</i>: <i class="c">&quot;分账完结&quot;</i>
}</code></pre></div></details><h2 id="errors" tabindex="-1">Errors <a class="header-anchor" href="#errors" aria-label="Permalink to &quot;Errors {#errors}&quot;">​</a></h2><table class="plain"><thead><tr><th>status</th><th>code</th><th>when</th></tr></thead><tbody><tr><td>400</td><td><code>PARAM_ERROR</code></td><td>参数错误</td></tr><tr><td>400</td><td><code>INVALID_REQUEST</code></td><td>HTTP 请求不符合微信支付 APIv3 接口规则</td></tr><tr><td>401</td><td><code>SIGN_ERROR</code></td><td>验证不通过</td></tr><tr><td>404</td><td><code>RESOURCE_NOT_EXISTS</code></td><td>记录不存在</td></tr><tr><td>429</td><td><code>FREQUENCY_LIMITED</code></td><td>商户发起分账查询的频率过高</td></tr><tr><td>500</td><td><code>SYSTEM_ERROR</code></td><td>系统异常，请稍后重试</td></tr></tbody></table><p>Causes and remedies: <a href="/en/help/errors.html">Troubleshooting</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/ecommerce/get-v3-ecommerce-profitsharing-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3EcommerceProfitsharingOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3EcommerceProfitsharingOrders as default
};
