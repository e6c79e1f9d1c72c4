import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"解冻剩余资金","description":"","frontmatter":{"title":"解冻剩余资金","editLink":false,"words":"POST /v3/profitsharing/orders/unfreeze 资金应用∙分账 sub_mchid 子商户号 transaction_id 微信订单号 out_order_no 商户分账单号 description 分账描述 notify_url 分账结果回调url order_id 微信分账单号 state 分账单状态 receivers 分账接收方列表"},"headers":[],"relativePath":"en/api/profitsharing/post-v3-profitsharing-orders-unfreeze.md","filePath":"en/api/profitsharing/post-v3-profitsharing-orders-unfreeze.md"}');
const _sfc_main = { name: "en/api/profitsharing/post-v3-profitsharing-orders-unfreeze.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">解冻剩余资金 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;解冻剩余资金 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>profitsharing/<wbr>orders/<wbr>unfreeze</code></div><p class="facts"><span>Roles merchant, partner</span><span>资金应用∙分账</span><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012526374" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.transaction_id"><td><a href="#body.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信订单号<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;4208450740201411110007820472&quot;</code></small></td></tr><tr id="body.out_order_no"><td><a href="#body.out_order_no">out_order_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户分账单号<br><small>at most 64 characters, like [0-9A-Za-z_|*@-]+</small><br><small>e.g. <code>&quot;P20150806125346&quot;</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账描述<br><small>at most 80 characters</small><br><small>e.g. <code>&quot;解冻全部剩余资金&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a></td><td><code>string</code></td><td>分账结果回调url<br><small>e.g. <code>&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.profitsharing.orders.unfreeze.post({
  json: {
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    description: <i class="s">&#39;解冻全部剩余资金&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/profitsharing/orders/unfreeze&#39;</i>).post({
  json: {
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    description: <i class="s">&#39;解冻全部剩余资金&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/profitsharing/orders/unfreeze&#39;</i>].post({
  json: {
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    description: <i class="s">&#39;解冻全部剩余资金&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.profitsharing.orders.unfreeze.postAsync({
  json: {
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    description: <i class="s">&#39;解冻全部剩余资金&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/profitsharing/orders/unfreeze&#39;</i>).postAsync({
  json: {
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    description: <i class="s">&#39;解冻全部剩余资金&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/profitsharing/orders/unfreeze&#39;</i>].postAsync({
  json: {
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    description: <i class="s">&#39;解冻全部剩余资金&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.profitsharing.orders.unfreeze.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    description: <i class="s">&#39;解冻全部剩余资金&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/profitsharing/orders/unfreeze&#39;</i>
body=<i class="s">&#39;{&quot;transaction_id&quot;:&quot;4208450740201411110007820472&quot;,&quot;out_order_no&quot;:&quot;P20150806125346&quot;,&quot;description&quot;:&quot;解冻全部剩余资金&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信订单号<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;4208450740201411110007820472&quot;</code></small></td></tr><tr id="response.out_order_no"><td><a href="#response.out_order_no">out_order_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户分账单号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;P20150806125346&quot;</code></small></td></tr><tr id="response.order_id"><td><a href="#response.order_id">order_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信分账单号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;3008450740201411110007820472&quot;</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账单状态<br><code>PROCESSING</code> <code>FINISHED</code><br><small>e.g. <code>&quot;FINISHED&quot;</code></small></td></tr><tr id="response.receivers"><td><a href="#response.receivers">receivers</a></td><td><code>object[]</code></td><td>分账接收方列表</td></tr><tr id="response.receivers.amount" class="d1"><td><a href="#response.receivers.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>分账金额 <span class="mark unit">fen</span><br><small>e.g. <code>100</code></small></td></tr><tr id="response.receivers.description" class="d1"><td><a href="#response.receivers.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账描述<br><small>at most 80 characters</small><br><small>e.g. <code>&quot;分给商户1900000110&quot;</code></small></td></tr><tr id="response.receivers.type" class="d1"><td><a href="#response.receivers.type">type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账接收方类型<br><code>MERCHANT_ID</code> <code>PERSONAL_OPENID</code> <code>PERSONAL_SUB_OPENID</code><br><small>e.g. <code>&quot;MERCHANT_ID&quot;</code></small></td></tr><tr id="response.receivers.account" class="d1"><td><a href="#response.receivers.account">account</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账接收方帐号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.receivers.result" class="d1"><td><a href="#response.receivers.result">result</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>分账结果<br><code>PENDING</code> <code>SUCCESS</code> <code>CLOSED</code><br><small>e.g. <code>&quot;SUCCESS&quot;</code></small></td></tr><tr id="response.receivers.fail_reason" class="d1"><td><a href="#response.receivers.fail_reason">fail_reason</a></td><td><code>string</code></td><td>分账失败原因<br><code>ACCOUNT_ABNORMAL</code> <code>NO_RELATION</code> <code>RECEIVER_HIGH_RISK</code> <code>RECEIVER_REAL_NAME_NOT_VERIFIED</code> <code>NO_AUTH</code> <code>RECEIVER_RECEIPT_LIMIT</code> <code>PAYER_ACCOUNT_ABNORMAL</code> <code>INVALID_REQUEST</code><br><small>e.g. <code>&quot;ACCOUNT_ABNORMAL&quot;</code></small></td></tr><tr id="response.receivers.detail_id" class="d1"><td><a href="#response.receivers.detail_id">detail_id</a></td><td><code>string</code></td><td>分账明细单号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;36011111111111111111111&quot;</code></small></td></tr><tr id="response.receivers.create_time" class="d1"><td><a href="#response.receivers.create_time">create_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>分账创建时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.receivers.finish_time" class="d1"><td><a href="#response.receivers.finish_time">finish_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>分账完成时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;4208450740201411110007820472&quot;</i>,
  <i class="c">&quot;out_order_no&quot;</i>: <i class="c">&quot;P20150806125346&quot;</i>,
  <i class="c">&quot;order_id&quot;</i>: <i class="c">&quot;3008450740201411110007820472&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;FINISHED&quot;</i>,
  <i class="c">&quot;receivers&quot;</i>: [
    {
      <i class="c">&quot;amount&quot;</i>: <i class="k">100</i>,
      <i class="c">&quot;description&quot;</i>: <i class="c">&quot;分给商户1900000110&quot;</i>,
      <i class="c">&quot;type&quot;</i>: <i class="c">&quot;MERCHANT_ID&quot;</i>,
      <i class="c">&quot;account&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
      <i class="c">&quot;result&quot;</i>: <i class="c">&quot;SUCCESS&quot;</i>,
      <i class="c">&quot;fail_reason&quot;</i>: <i class="c">&quot;ACCOUNT_ABNORMAL&quot;</i>,
      <i class="c">&quot;detail_id&quot;</i>: <i class="c">&quot;36011111111111111111111&quot;</i>,
      <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
      <i class="c">&quot;finish_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>
    }
  ]
}</code></pre></div></details><h2 id="errors" tabindex="-1">Errors <a class="header-anchor" href="#errors" aria-label="Permalink to &quot;Errors {#errors}&quot;">​</a></h2><table class="plain"><thead><tr><th>status</th><th>code</th><th>when</th></tr></thead><tbody><tr><td>400</td><td><code>INVALID_REQUEST</code></td><td>well-formed, but against the rules of the API or the business</td></tr><tr><td>400</td><td><code>PARAM_ERROR</code></td><td>a field is missing, malformed or out of range</td></tr><tr><td>401</td><td><code>SIGN_ERROR</code></td><td>the signature did not verify</td></tr><tr><td>403</td><td><code>NOT_ENOUGH</code></td><td>nothing left to unfreeze</td></tr><tr><td>403</td><td><code>NO_AUTH</code></td><td>the merchant lacks the permission</td></tr><tr><td>429</td><td><code>FREQUENCY_LIMITED</code></td><td>too many requests</td></tr><tr><td>500</td><td><code>SYSTEM_ERROR</code></td><td>trouble on their side; repeat with the same data</td></tr></tbody></table><p>Causes and remedies: <a href="/en/help/errors.html">Troubleshooting</a>.</p><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_order_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/profitsharing-return.html"><code>PROFITSHARING.RETURN</code></a> 分账动账成功回退通知</li><li><a href="/en/events/profitsharing-success.html"><code>PROFITSHARING.SUCCESS</code></a> 分账动账成功变动通知</li><li><a href="/en/events/profitsharing.html"><code>PROFITSHARING</code></a> 分账动账通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/profitsharing/post-v3-profitsharing-orders-unfreeze.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3ProfitsharingOrdersUnfreeze = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3ProfitsharingOrdersUnfreeze as default
};
