import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"支付扣款API","description":"","frontmatter":{"title":"支付扣款API","editLink":false,"words":"POST /v3/global/papay/transactions 跨境∙代扣 appid 机构APPID sp_appid 机构appid sub_mchid 子商户号 sub_appid 子商户应用ID description 商品描述 attach 商户数据 notify_url 通知地址 out_trade_no 商户订单号 goods_tag 商品标记 merchant_category_code MCC码 contract_id 委托代扣协议ID amount 订单金额 scene_info 场景信息 mchid 商户号 appid APPID sp_mchid 机构商户号 sp_appid 机构APPID sub_appid 子商户APPID transaction_id 微信支付订单号 trade_type 交易类型 bank_type 付款银行 success_time 支付完成时间 trade_state 交易状态 trade_state_desc 交易状态描述 payer 支付者 promotion_detail 优惠功能 merchant_category_code 商户行业编码"},"headers":[],"relativePath":"api/v3-global/post-v3-global-papay-transactions.md","filePath":"api/v3-global/post-v3-global-papay-transactions.md"}');
const _sfc_main = { name: "api/v3-global/post-v3-global-papay-transactions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">支付扣款API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;支付扣款API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>global/<wbr>papay/<wbr>transactions</code></div><p class="facts"><span>角色 商户、从业机构</span><span>跨境∙代扣</span><a href="https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_6.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a></td><td><code>string</code></td><td>机构APPID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.sp_appid"><td><a href="#body.sp_appid">sp_appid</a></td><td><code>string</code></td><td>机构appid<br><small>例 <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户应用ID<br><small>例 <code>&quot;wxcbda96de0b165484&quot;</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品描述<br><small>例 <code>&quot;image形象店-深圳腾大- QQ公仔&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>商户数据<br><small>例 <code>&quot;自定义数据&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>通知地址<br><small>例 <code>&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.goods_tag"><td><a href="#body.goods_tag">goods_tag</a></td><td><code>string</code></td><td>商品标记<br><small>例 <code>&quot;WXG&quot;</code></small></td></tr><tr id="body.merchant_category_code"><td><a href="#body.merchant_category_code">merchant_category_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>MCC码<br><small>例 <code>&quot;1011&quot;</code></small></td></tr><tr id="body.contract_id"><td><a href="#body.contract_id">contract_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>委托代扣协议ID<br><small>例 <code>&quot;100005698&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>订单金额</td></tr><tr id="body.amount.total" class="d1"><td><a href="#body.amount.total">total</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>总金额<br><small>例 <code>888</code></small></td></tr><tr id="body.amount.currency" class="d1"><td><a href="#body.amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>例 <code>&quot;HKD&quot;</code></small></td></tr><tr id="body.scene_info"><td><a href="#body.scene_info">scene_info</a></td><td><code>object</code></td><td>场景信息</td></tr><tr id="body.scene_info.device_id" class="d1"><td><a href="#body.scene_info.device_id">device_id</a></td><td><code>string</code></td><td>商户端设备号<br><small>例 <code>&quot;013467007045764&quot;</code></small></td></tr><tr id="body.scene_info.device_ip" class="d1"><td><a href="#body.scene_info.device_ip">device_ip</a></td><td><code>string</code></td><td>商户端设备IP<br><small>例 <code>&quot;128.0.0.1&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.papay.transactions.post({
  json: {
    description: <i class="s">&#39;image形象店-深圳腾大- QQ公仔&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    merchant_category_code: <i class="s">&#39;1011&#39;</i>,
    contract_id: <i class="s">&#39;100005698&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/global/papay/transactions&#39;</i>).post({
  json: {
    description: <i class="s">&#39;image形象店-深圳腾大- QQ公仔&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    merchant_category_code: <i class="s">&#39;1011&#39;</i>,
    contract_id: <i class="s">&#39;100005698&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/global/papay/transactions&#39;</i>].post({
  json: {
    description: <i class="s">&#39;image形象店-深圳腾大- QQ公仔&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    merchant_category_code: <i class="s">&#39;1011&#39;</i>,
    contract_id: <i class="s">&#39;100005698&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.papay.transactions.postAsync({
  json: {
    description: <i class="s">&#39;image形象店-深圳腾大- QQ公仔&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    merchant_category_code: <i class="s">&#39;1011&#39;</i>,
    contract_id: <i class="s">&#39;100005698&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/global/papay/transactions&#39;</i>).postAsync({
  json: {
    description: <i class="s">&#39;image形象店-深圳腾大- QQ公仔&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    merchant_category_code: <i class="s">&#39;1011&#39;</i>,
    contract_id: <i class="s">&#39;100005698&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/global/papay/transactions&#39;</i>].postAsync({
  json: {
    description: <i class="s">&#39;image形象店-深圳腾大- QQ公仔&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    merchant_category_code: <i class="s">&#39;1011&#39;</i>,
    contract_id: <i class="s">&#39;100005698&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.papay.transactions.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    sub_appid: <i class="s">&#39;wxcbda96de0b165484&#39;</i>,
    description: <i class="s">&#39;image形象店-深圳腾大- QQ公仔&#39;</i>,
    attach: <i class="s">&#39;自定义数据&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    goods_tag: <i class="s">&#39;WXG&#39;</i>,
    merchant_category_code: <i class="s">&#39;1011&#39;</i>,
    contract_id: <i class="s">&#39;100005698&#39;</i>,
    amount: { total: <i class="n">888</i>, currency: <i class="s">&#39;HKD&#39;</i> },
    scene_info: { device_id: <i class="s">&#39;013467007045764&#39;</i>, device_ip: <i class="s">&#39;128.0.0.1&#39;</i> },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/global/papay/transactions&#39;</i>
body=<i class="s">&#39;{&quot;description&quot;:&quot;image形象店-深圳腾大- QQ公仔&quot;,&quot;notify_url&quot;:&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;,&quot;out_trade_no&quot;:&quot;1217752501201407033233368018&quot;,&quot;merchant_category_code&quot;:&quot;1011&quot;,&quot;contract_id&quot;:&quot;100005698&quot;,&quot;amount&quot;:{&quot;total&quot;:888}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.mchid"><td><a href="#response.mchid">mchid</a></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.appid"><td><a href="#response.appid">appid</a></td><td><code>string</code></td><td>APPID<br><small>例 <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="response.sp_mchid"><td><a href="#response.sp_mchid">sp_mchid</a></td><td><code>string</code></td><td>机构商户号<br><small>例 <code>&quot;1900000100&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.sp_appid"><td><a href="#response.sp_appid">sp_appid</a></td><td><code>string</code></td><td>机构APPID<br><small>例 <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="response.sub_appid"><td><a href="#response.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户APPID<br><small>例 <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="response.out_trade_no"><td><a href="#response.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信支付订单号<br><small>例 <code>&quot;4200000000002104083200000488&quot;</code></small></td></tr><tr id="response.attach"><td><a href="#response.attach">attach</a></td><td><code>string</code></td><td>商户数据<br><small>例 <code>&quot;自定义数据&quot;</code></small></td></tr><tr id="response.trade_type"><td><a href="#response.trade_type">trade_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易类型<br><code>AUTH</code><br><small>例 <code>&quot;AUTH&quot;</code></small></td></tr><tr id="response.bank_type"><td><a href="#response.bank_type">bank_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>付款银行<br><small>例 <code>&quot;CMC&quot;</code></small></td></tr><tr id="response.success_time"><td><a href="#response.success_time">success_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>支付完成时间<br><small>例 <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="response.trade_state"><td><a href="#response.trade_state">trade_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易状态<br><code>SUCCESS</code> <code>REFUND</code> <code>NOTPAY</code> <code>CLOSED</code> <code>PAYERROR</code> <code>USERPAYING</code><br><small>例 <code>&quot;SUCCESS&quot;</code></small></td></tr><tr id="response.trade_state_desc"><td><a href="#response.trade_state_desc">trade_state_desc</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易状态描述<br><small>例 <code>&quot;支付失败，请重新下单支付&quot;</code></small></td></tr><tr id="response.payer"><td><a href="#response.payer">payer</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>支付者</td></tr><tr id="response.payer.openid" class="d1"><td><a href="#response.payer.openid">openid</a></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="response.payer.sp_openid" class="d1"><td><a href="#response.payer.sp_openid">sp_openid</a></td><td><code>string</code></td><td>机构用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="response.payer.sub_openid" class="d1"><td><a href="#response.payer.sub_openid">sub_openid</a></td><td><code>string</code></td><td>子商户用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>订单金额</td></tr><tr id="response.amount.total" class="d1"><td><a href="#response.amount.total">total</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>订单金额<br><small>例 <code>888</code></small></td></tr><tr id="response.amount.payer_total" class="d1"><td><a href="#response.amount.payer_total">payer_total</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>用户支付金额<br><small>例 <code>888</code></small></td></tr><tr id="response.amount.currency" class="d1"><td><a href="#response.amount.currency">currency</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>订单标价币种<br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.amount.payer_currency" class="d1"><td><a href="#response.amount.payer_currency">payer_currency</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户支付币种<br><small>例 <code>&quot;HKD&quot;</code></small></td></tr><tr id="response.amount.exchange_rate" class="d1"><td><a href="#response.amount.exchange_rate">exchange_rate</a></td><td><code>object</code></td><td>汇率信息</td></tr><tr id="response.amount.exchange_rate.type" class="d2"><td><a href="#response.amount.exchange_rate.type">type</a></td><td><code>string</code></td><td>汇率类型<br><code>SETTLEMENT_RATE</code> <code>USERPAYMENT_RATE</code><br><small>例 <code>&quot;SETTLEMENT_RATE&quot;</code></small></td></tr><tr id="response.amount.exchange_rate.rate" class="d2"><td><a href="#response.amount.exchange_rate.rate">rate</a></td><td><code>integer</code></td><td>汇率值<br><small>例 <code>80000000</code></small></td></tr><tr id="response.promotion_detail"><td><a href="#response.promotion_detail">promotion_detail</a></td><td><code>object[]</code></td><td>优惠功能</td></tr><tr id="response.promotion_detail.promotion_id" class="d1"><td><a href="#response.promotion_detail.promotion_id">promotion_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>券ID<br><small>例 <code>&quot;109519&quot;</code></small></td></tr><tr id="response.promotion_detail.name" class="d1"><td><a href="#response.promotion_detail.name">name</a></td><td><code>string</code></td><td>优惠名称<br><small>例 <code>&quot;单品惠-6&quot;</code></small></td></tr><tr id="response.promotion_detail.scope" class="d1"><td><a href="#response.promotion_detail.scope">scope</a></td><td><code>string</code></td><td>优惠范围<br><code>GLOBAL</code> <code>SINGLE</code><br><small>例 <code>&quot;SINGLE&quot;</code></small></td></tr><tr id="response.promotion_detail.type" class="d1"><td><a href="#response.promotion_detail.type">type</a></td><td><code>string</code></td><td>优惠类型<br><code>COUPON</code> <code>DISCOUNT</code><br><small>例 <code>&quot;DISCOUNT&quot;</code></small></td></tr><tr id="response.promotion_detail.amount" class="d1"><td><a href="#response.promotion_detail.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>优惠券面额<br><small>例 <code>5</code></small></td></tr><tr id="response.promotion_detail.currency" class="d1"><td><a href="#response.promotion_detail.currency">currency</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>优惠币种<br><small>例 <code>&quot;HKD&quot;</code></small></td></tr><tr id="response.promotion_detail.activity_id" class="d1"><td><a href="#response.promotion_detail.activity_id">activity_id</a></td><td><code>string</code></td><td>活动ID<br><small>例 <code>&quot;931386&quot;</code></small></td></tr><tr id="response.promotion_detail.wxpay_contribute_amount" class="d1"><td><a href="#response.promotion_detail.wxpay_contribute_amount">wxpay_contribute_amount</a></td><td><code>integer</code></td><td>微信出资<br><small>例 <code>0</code></small></td></tr><tr id="response.promotion_detail.merchant_contribute_amount" class="d1"><td><a href="#response.promotion_detail.merchant_contribute_amount">merchant_contribute_amount</a></td><td><code>integer</code></td><td>商户出资<br><small>例 <code>0</code></small></td></tr><tr id="response.promotion_detail.other_contribute_amount" class="d1"><td><a href="#response.promotion_detail.other_contribute_amount">other_contribute_amount</a></td><td><code>integer</code></td><td>其他出资<br><small>例 <code>5</code></small></td></tr><tr id="response.promotion_detail.goods_detail" class="d1"><td><a href="#response.promotion_detail.goods_detail">goods_detail</a></td><td><code>object[]</code></td><td>单品列表</td></tr><tr id="response.promotion_detail.goods_detail.goods_id" class="d2"><td><a href="#response.promotion_detail.goods_detail.goods_id">goods_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品编码<br><small>例 <code>&quot;12345&quot;</code></small></td></tr><tr id="response.promotion_detail.goods_detail.goods_remark" class="d2"><td><a href="#response.promotion_detail.goods_detail.goods_remark">goods_remark</a></td><td><code>string</code></td><td>商品备注<br><small>例 <code>&quot;1001&quot;</code></small></td></tr><tr id="response.promotion_detail.goods_detail.discount_amount" class="d2"><td><a href="#response.promotion_detail.goods_detail.discount_amount">discount_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>商品优惠金额<br><small>例 <code>100</code></small></td></tr><tr id="response.promotion_detail.goods_detail.quantity" class="d2"><td><a href="#response.promotion_detail.goods_detail.quantity">quantity</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>商品数量<br><small>例 <code>1</code></small></td></tr><tr id="response.promotion_detail.goods_detail.price" class="d2"><td><a href="#response.promotion_detail.goods_detail.price">price</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>商品价格<br><small>例 <code>528800</code></small></td></tr><tr id="response.promotion_detail.refund_amount" class="d1"><td><a href="#response.promotion_detail.refund_amount">refund_amount</a></td><td><code>integer</code></td><td>优惠券退款金额 <span class="mark unit">分</span><br><small>例 <code>100</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.merchant_category_code"><td><a href="#response.merchant_category_code">merchant_category_code</a></td><td><code>string</code></td><td>商户行业编码<br><small>例 <code>&quot;1011&quot;</code></small></td></tr><tr id="response.scene_info"><td><a href="#response.scene_info">scene_info</a></td><td><code>object</code></td><td>场景信息<br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.scene_info.device_id" class="d1"><td><a href="#response.scene_info.device_id">device_id</a></td><td><code>string</code></td><td><small>例 <code>&quot;013467007045764&quot;</code></small></td></tr><tr id="response.scene_info.device_ip" class="d1"><td><a href="#response.scene_info.device_ip">device_ip</a></td><td><code>string</code></td><td><small>例 <code>&quot;123.12.12.123&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wx8888888888888888&quot;</i>,
  <i class="c">&quot;sp_mchid&quot;</i>: <i class="c">&quot;1900000100&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;sp_appid&quot;</i>: <i class="c">&quot;wx8888888888888888&quot;</i>,
  <i class="c">&quot;sub_appid&quot;</i>: <i class="c">&quot;wx8888888888888888&quot;</i>,
  <i class="c">&quot;out_trade_no&quot;</i>: <i class="c">&quot;1217752501201407033233368018&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;4200000000002104083200000488&quot;</i>,
  <i class="c">&quot;attach&quot;</i>: <i class="c">&quot;自定义数据&quot;</i>,
  <i class="c">&quot;trade_type&quot;</i>: <i class="c">&quot;AUTH&quot;</i>,
  <i class="c">&quot;bank_type&quot;</i>: <i class="c">&quot;CMC&quot;</i>,
  <i class="c">&quot;success_time&quot;</i>: <i class="c">&quot;2018-06-08T10:34:56+08:00&quot;</i>,
  <i class="c">&quot;trade_state&quot;</i>: <i class="c">&quot;SUCCESS&quot;</i>,
  <i class="c">&quot;trade_state_desc&quot;</i>: <i class="c">&quot;支付失败，请重新下单支付&quot;</i>,
  <i class="c">&quot;payer&quot;</i>: {
    <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>,
    <i class="c">&quot;sp_openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>,
    <i class="c">&quot;sub_openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>
  },
  <i class="c">&quot;amount&quot;</i>: {
    <i class="c">&quot;total&quot;</i>: <i class="k">888</i>,
    <i class="c">&quot;payer_total&quot;</i>: <i class="k">888</i>,
    <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>,
    <i class="c">&quot;payer_currency&quot;</i>: <i class="c">&quot;HKD&quot;</i>,
    <i class="c">&quot;exchange_rate&quot;</i>: {
      <i class="c">&quot;type&quot;</i>: <i class="c">&quot;SETTLEMENT_RATE&quot;</i>,
      <i class="c">&quot;rate&quot;</i>: <i class="k">80000000</i>
    }
  },
  <i class="c">&quot;promotion_detail&quot;</i>: [
    {
      <i class="c">&quot;promotion_id&quot;</i>: <i class="c">&quot;109519&quot;</i>,
      <i class="c">&quot;name&quot;</i>: <i class="c">&quot;单品惠-6&quot;</i>,
      <i class="c">&quot;scope&quot;</i>: <i class="c">&quot;SINGLE&quot;</i>,
      <i class="c">&quot;type&quot;</i>: <i class="c">&quot;DISCOUNT&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">5</i>,
      <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;HKD&quot;</i>,
      <i class="c">&quot;activity_id&quot;</i>: <i class="c">&quot;931386&quot;</i>,
      <i class="c">&quot;wxpay_contribute_amount&quot;</i>: <i class="k">0</i>,
      <i class="c">&quot;merchant_contribute_amount&quot;</i>: <i class="k">0</i>,
      <i class="c">&quot;other_contribute_amount&quot;</i>: <i class="k">5</i>,
      <i class="c">&quot;goods_detail&quot;</i>: [
        {
          <i class="c">&quot;goods_id&quot;</i>: <i class="c">&quot;12345&quot;</i>,
          <i class="c">&quot;goods_remark&quot;</i>: <i class="c">&quot;1001&quot;</i>,
          <i class="c">&quot;discount_amount&quot;</i>: <i class="k">100</i>,
          <i class="c">&quot;quantity&quot;</i>: <i class="k">1</i>,
          <i class="c">&quot;price&quot;</i>: <i class="k">528800</i>
        }
      ],
      <i class="c">&quot;refund_amount&quot;</i>: <i class="k">100</i>
    }
  ],
  <i class="c">&quot;merchant_category_code&quot;</i>: <i class="c">&quot;1011&quot;</i>,
  <i class="c">&quot;scene_info&quot;</i>: {
    <i class="c">&quot;device_id&quot;</i>: <i class="c">&quot;013467007045764&quot;</i>,
    <i class="c">&quot;device_ip&quot;</i>: <i class="c">&quot;123.12.12.123&quot;</i>
  }
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_trade_no</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/transaction-success.html"><code>TRANSACTION.SUCCESS</code></a> 支付成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/v3-global/post-v3-global-papay-transactions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3GlobalPapayTransactions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3GlobalPapayTransactions as default
};
