import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"申请退款","description":"","frontmatter":{"title":"申请退款","editLink":false,"words":"POST /v3/global/refunds 跨境∙退款 mchid 商户号 appid APPID sp_mchid 机构商户号 sub_mchid 子商户号 sp_appid 机构APPID sub_appid 子商户APPID transaction_id 微信订单号 out_trade_no 商户订单号 out_refund_no 商户退款单号 reason 退款原因 amount 订单金额 notify_url 退款通知地址 source 退款资金来源 id 微信支付退款订单号 create_time 退款创建时间 amount 退款金额 detail 优惠退款详情 promotion_detail 优惠退款信息 transaction_id 微信支付订单号 channel 退款渠道 fund_source 退款资金来源 recv_account 退款入账账户 status 退款状态 success_time 退款成功时间"},"headers":[],"relativePath":"en/api/v3-global/post-v3-global-refunds.md","filePath":"en/api/v3-global/post-v3-global-refunds.md"}');
const _sfc_main = { name: "en/api/v3-global/post-v3-global-refunds.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">申请退款 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;申请退款 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>global/<wbr>refunds</code></div><p class="facts"><span>Roles merchant, institution</span><span>跨境∙退款</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.mchid"><td><a href="#body.mchid">mchid</a></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a></td><td><code>string</code></td><td>APPID<br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.sp_mchid"><td><a href="#body.sp_mchid">sp_mchid</a></td><td><code>string</code></td><td>机构商户号<br><small>e.g. <code>&quot;1900000100&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.sp_appid"><td><a href="#body.sp_appid">sp_appid</a></td><td><code>string</code></td><td>机构APPID<br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户APPID<br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.transaction_id"><td><a href="#body.transaction_id">transaction_id</a></td><td><code>string</code></td><td>微信订单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a></td><td><code>string</code></td><td>商户订单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.out_refund_no"><td><a href="#body.out_refund_no">out_refund_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户退款单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.reason"><td><a href="#body.reason">reason</a></td><td><code>string</code></td><td>退款原因<br><small>e.g. <code>&quot;商品已售完&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a></td><td><code>object</code></td><td>订单金额</td></tr><tr id="body.amount.refund" class="d1"><td><a href="#body.amount.refund">refund</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>退款金额<br><small>e.g. <code>888</code></small></td></tr><tr id="body.amount.total" class="d1"><td><a href="#body.amount.total">total</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>原订单金额<br><small>e.g. <code>888</code></small></td></tr><tr id="body.amount.currency" class="d1"><td><a href="#body.amount.currency">currency</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>退款币种<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a></td><td><code>string</code></td><td>退款通知地址<br><small>e.g. <code>&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</code></small></td></tr><tr id="body.source"><td><a href="#body.source">source</a></td><td><code>string</code></td><td>退款资金来源<br><small>e.g. <code>&quot;WEB&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.refunds.post({
  json: {
    mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_refund_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/global/refunds&#39;</i>).post({
  json: {
    mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_refund_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/global/refunds&#39;</i>].post({
  json: {
    mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_refund_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.refunds.postAsync({
  json: {
    mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_refund_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/global/refunds&#39;</i>).postAsync({
  json: {
    mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_refund_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/global/refunds&#39;</i>].postAsync({
  json: {
    mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_refund_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.refunds.post({
  json: {
    mchid: <i class="s">&#39;1900000109&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sp_mchid: <i class="s">&#39;1900000100&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    out_refund_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    reason: <i class="s">&#39;商品已售完&#39;</i>,
    amount: { refund: <i class="n">888</i>, total: <i class="n">888</i>, currency: <i class="s">&#39;CNY&#39;</i> },
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    source: <i class="s">&#39;WEB&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/global/refunds&#39;</i>
body=<i class="s">&#39;{&quot;mchid&quot;:&quot;1900000109&quot;,&quot;transaction_id&quot;:&quot;1217752501201407033233368018&quot;,&quot;out_refund_no&quot;:&quot;1217752501201407033233368018&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.id"><td><a href="#response.id">id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付退款订单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="response.out_refund_no"><td><a href="#response.out_refund_no">out_refund_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户退款单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>退款创建时间<br><small>e.g. <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>退款金额</td></tr><tr id="response.amount.refund" class="d1"><td><a href="#response.amount.refund">refund</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>退款金额<br><small>e.g. <code>888</code></small></td></tr><tr id="response.amount.currency" class="d1"><td><a href="#response.amount.currency">currency</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>退款币种<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.amount.payer_refund" class="d1"><td><a href="#response.amount.payer_refund">payer_refund</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>用户退款金额<br><small>e.g. <code>888</code></small></td></tr><tr id="response.amount.payer_currency" class="d1"><td><a href="#response.amount.payer_currency">payer_currency</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>支付币种<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.amount.exchange_rate" class="d1"><td><a href="#response.amount.exchange_rate">exchange_rate</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>汇率</td></tr><tr id="response.amount.exchange_rate.type" class="d2"><td><a href="#response.amount.exchange_rate.type">type</a></td><td><code>string</code></td><td>汇率类型<br><code>USERPAYMENT_RATE</code> <code>SETTLEMENT_RATE</code><br><small>e.g. <code>&quot;SETTLEMENT_RATE&quot;</code></small></td></tr><tr id="response.amount.exchange_rate.rate" class="d2"><td><a href="#response.amount.exchange_rate.rate">rate</a></td><td><code>integer</code></td><td>汇率值<br><small>e.g. <code>8000000</code></small></td></tr><tr id="response.amount.total" class="d1"><td><a href="#response.amount.total">total</a></td><td><code>integer</code></td><td>原订单金额 <span class="mark unit">fen</span><br><small>e.g. <code>1</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.amount.payer_total" class="d1"><td><a href="#response.amount.payer_total">payer_total</a></td><td><code>integer</code></td><td>用户支付金额 <span class="mark unit">fen</span><br><small>e.g. <code>888</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.detail"><td><a href="#response.detail">detail</a></td><td><code>object</code></td><td>优惠退款详情</td></tr><tr id="response.detail.promotion_id" class="d1"><td><a href="#response.detail.promotion_id">promotion_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>券ID<br><small>e.g. <code>&quot;109519&quot;</code></small></td></tr><tr id="response.detail.scope" class="d1"><td><a href="#response.detail.scope">scope</a></td><td><code>string</code></td><td>优惠范围<br><code>GLOBAL</code> <code>SINGLE</code><br><small>e.g. <code>&quot;SINGLE&quot;</code></small></td></tr><tr id="response.detail.type" class="d1"><td><a href="#response.detail.type">type</a></td><td><code>string</code></td><td>优惠类型<br><code>COUPON</code> <code>DISCOUNT</code><br><small>e.g. <code>&quot;DISCOUNT&quot;</code></small></td></tr><tr id="response.detail.amount" class="d1"><td><a href="#response.detail.amount">amount</a></td><td><code>integer</code></td><td>优惠券面额<br><small>e.g. <code>5</code></small></td></tr><tr id="response.detail.refund_amount" class="d1"><td><a href="#response.detail.refund_amount">refund_amount</a></td><td><code>integer</code></td><td>优惠券退款额<br><small>e.g. <code>5</code></small></td></tr><tr id="response.detail.currency" class="d1"><td><a href="#response.detail.currency">currency</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>货币类型<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.promotion_detail"><td><a href="#response.promotion_detail">promotion_detail</a></td><td><code>object[]</code></td><td>优惠退款信息</td></tr><tr id="response.promotion_detail.promotion_id" class="d1"><td><a href="#response.promotion_detail.promotion_id">promotion_id</a></td><td><code>string</code></td><td><small>e.g. <code>&quot;109519&quot;</code></small></td></tr><tr id="response.promotion_detail.name" class="d1"><td><a href="#response.promotion_detail.name">name</a></td><td><code>string</code></td><td><small>e.g. <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="response.promotion_detail.scope" class="d1"><td><a href="#response.promotion_detail.scope">scope</a></td><td><code>string</code></td><td><small>e.g. <code>&quot;ALL&quot;</code></small></td></tr><tr id="response.promotion_detail.type" class="d1"><td><a href="#response.promotion_detail.type">type</a></td><td><code>string</code></td><td><small>e.g. <code>&quot;MERCHANT_ID&quot;</code></small></td></tr><tr id="response.promotion_detail.amount" class="d1"><td><a href="#response.promotion_detail.amount">amount</a></td><td><code>integer</code></td><td><small>e.g. <code>100</code></small></td></tr><tr id="response.promotion_detail.refund_amount" class="d1"><td><a href="#response.promotion_detail.refund_amount">refund_amount</a></td><td><code>integer</code></td><td><small>e.g. <code>100</code></small></td></tr><tr id="response.promotion_detail.currency" class="d1"><td><a href="#response.promotion_detail.currency">currency</a></td><td><code>string</code></td><td><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a></td><td><code>string</code></td><td>微信支付订单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.out_trade_no"><td><a href="#response.out_trade_no">out_trade_no</a></td><td><code>string</code></td><td>商户订单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.channel"><td><a href="#response.channel">channel</a></td><td><code>string</code></td><td>退款渠道<br><small>e.g. <code>&quot;ORIGINAL&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.fund_source"><td><a href="#response.fund_source">fund_source</a></td><td><code>string</code></td><td>退款资金来源<br><small>e.g. <code>&quot;REFUND_SOURCE_UNSETTLED_FUNDS&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.recv_account"><td><a href="#response.recv_account">recv_account</a></td><td><code>string</code></td><td>退款入账账户<br><small>e.g. <code>&quot;招商银行信用卡&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.status"><td><a href="#response.status">status</a></td><td><code>string</code></td><td>退款状态<br><small>e.g. <code>&quot;SUCCESS&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.success_time"><td><a href="#response.success_time">success_time</a></td><td><code>string (date-time)</code></td><td>退款成功时间<br><small>e.g. <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;id&quot;</i>: <i class="c">&quot;1217752501201407033233368018&quot;</i>,
  <i class="c">&quot;out_refund_no&quot;</i>: <i class="c">&quot;1217752501201407033233368018&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2018-06-08T10:34:56+08:00&quot;</i>,
  <i class="c">&quot;amount&quot;</i>: {
    <i class="c">&quot;refund&quot;</i>: <i class="k">888</i>,
    <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>,
    <i class="c">&quot;payer_refund&quot;</i>: <i class="k">888</i>,
    <i class="c">&quot;payer_currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>,
    <i class="c">&quot;exchange_rate&quot;</i>: {
      <i class="c">&quot;type&quot;</i>: <i class="c">&quot;SETTLEMENT_RATE&quot;</i>,
      <i class="c">&quot;rate&quot;</i>: <i class="k">8000000</i>
    },
    <i class="c">&quot;total&quot;</i>: <i class="k">1</i>,
    <i class="c">&quot;payer_total&quot;</i>: <i class="k">888</i>
  },
  <i class="c">&quot;detail&quot;</i>: {
    <i class="c">&quot;promotion_id&quot;</i>: <i class="c">&quot;109519&quot;</i>,
    <i class="c">&quot;scope&quot;</i>: <i class="c">&quot;SINGLE&quot;</i>,
    <i class="c">&quot;type&quot;</i>: <i class="c">&quot;DISCOUNT&quot;</i>,
    <i class="c">&quot;amount&quot;</i>: <i class="k">5</i>,
    <i class="c">&quot;refund_amount&quot;</i>: <i class="k">5</i>,
    <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>
  },
  <i class="c">&quot;promotion_detail&quot;</i>: [
    {
      <i class="c">&quot;promotion_id&quot;</i>: <i class="c">&quot;109519&quot;</i>,
      <i class="c">&quot;name&quot;</i>: <i class="c">&quot;喜欢的运动&quot;</i>,
      <i class="c">&quot;scope&quot;</i>: <i class="c">&quot;ALL&quot;</i>,
      <i class="c">&quot;type&quot;</i>: <i class="c">&quot;MERCHANT_ID&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">100</i>,
      <i class="c">&quot;refund_amount&quot;</i>: <i class="k">100</i>,
      <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>
    }
  ],
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;1217752501201407033233368018&quot;</i>,
  <i class="c">&quot;out_trade_no&quot;</i>: <i class="c">&quot;1217752501201407033233368018&quot;</i>,
  <i class="c">&quot;channel&quot;</i>: <i class="c">&quot;ORIGINAL&quot;</i>,
  <i class="c">&quot;fund_source&quot;</i>: <i class="c">&quot;REFUND_SOURCE_UNSETTLED_FUNDS&quot;</i>,
  <i class="c">&quot;recv_account&quot;</i>: <i class="c">&quot;招商银行信用卡&quot;</i>,
  <i class="c">&quot;status&quot;</i>: <i class="c">&quot;SUCCESS&quot;</i>,
  <i class="c">&quot;success_time&quot;</i>: <i class="c">&quot;2018-06-08T10:34:56+08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_refund_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/refund-abnormal.html"><code>REFUND.ABNORMAL</code></a> 退款异常通知</li><li><a href="/en/events/refund-closed.html"><code>REFUND.CLOSED</code></a> 退款关闭通知</li><li><a href="/en/events/refund-success.html"><code>REFUND.SUCCESS</code></a> 退款成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/v3-global/post-v3-global-refunds.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3GlobalRefunds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3GlobalRefunds as default
};
