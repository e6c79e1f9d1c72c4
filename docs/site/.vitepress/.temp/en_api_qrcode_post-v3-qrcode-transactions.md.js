import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"扣费受理","description":"","frontmatter":{"title":"扣费受理","editLink":false,"words":"POST /v3/qrcode/transactions 乘车服务 appid  sub_appid 子公众账号ID sub_mchid 微信支付分配的子商户号 description 商户自定义字段 attach 附加数据 out_trade_no 商户系统内部订单号 trade_scene 交易场景值 goods_tag 代金券或立减优惠功能的参数 contract_id 签约成功后 notify_url 接受扣款结果异步回调通知的URL amount 订单金额信息 bus_info 公交场景信息 metro_info 地铁场景信息 appid 公众账号ID sub_appid 子商户公众账号ID sp_mchid 商户号 sub_mchid 子商户号 description 服务描述 create_time 订单创建时间 out_trade_no 商户订单号 transaction_id 微信支付订单号 trade_state 交易状态 trade_state_description 交易状态描述 success_time 支付完成时间 bank_type 付款银行 user_repay_state 用户还款状态 repay_transaction_id 还款微信支付订单号 repay_time 垫资还款时间 contract_id 代扣签约ID trade_scene 交易场景 promotion_detail "},"headers":[],"relativePath":"en/api/qrcode/post-v3-qrcode-transactions.md","filePath":"en/api/qrcode/post-v3-qrcode-transactions.md"}');
const _sfc_main = { name: "en/api/qrcode/post-v3-qrcode-transactions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">扣费受理 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;扣费受理 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>qrcode/<wbr>transactions</code></div><p class="facts"><span>Roles partner, merchant</span><span>乘车服务</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxcbda96de0b165486&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子公众账号ID<br><small>e.g. <code>&quot;wxcbda96de0b165486&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>微信支付分配的子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a></td><td><code>string</code></td><td>商户自定义字段<br><small>e.g. <code>&quot;地铁扣费&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>e.g. <code>&quot;深圳分店&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户系统内部订单号<br><small>e.g. <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="body.trade_scene"><td><a href="#body.trade_scene">trade_scene</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>交易场景值<br><code>BUS</code> <code>METRO</code><br><small>e.g. <code>&quot;BUS&quot;</code></small></td></tr><tr id="body.goods_tag"><td><a href="#body.goods_tag">goods_tag</a></td><td><code>string</code></td><td>代金券或立减优惠功能的参数<br><small>e.g. <code>&quot;WXG&quot;</code></small></td></tr><tr id="body.contract_id"><td><a href="#body.contract_id">contract_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>签约成功后<br><small>e.g. <code>&quot;Wx15463511252015071056489715&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a></td><td><code>string</code></td><td>接受扣款结果异步回调通知的URL<br><small>e.g. <code>&quot;https://pay.weixin.qq.com/wxpay.html&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a></td><td><code>object</code></td><td>订单金额信息</td></tr><tr id="body.amount.total" class="d1"><td><a href="#body.amount.total">total</a></td><td><code>integer</code></td><td>订单总金额 <span class="mark unit">fen</span><br><small>e.g. <code>600</code></small></td></tr><tr id="body.amount.currency" class="d1"><td><a href="#body.amount.currency">currency</a></td><td><code>string</code></td><td>符合ISO 4217标准的三位字母代码<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.bus_info"><td><a href="#body.bus_info">bus_info</a></td><td><code>object</code></td><td>公交场景信息</td></tr><tr id="body.bus_info.start_time" class="d1"><td><a href="#body.bus_info.start_time">start_time</a></td><td><code>string (date-time)</code></td><td>用户乘车时间<br><small>e.g. <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="body.bus_info.line_name" class="d1"><td><a href="#body.bus_info.line_name">line_name</a></td><td><code>string</code></td><td>乘车路线<br><small>e.g. <code>&quot;1路公车&quot;</code></small></td></tr><tr id="body.bus_info.plate_number" class="d1"><td><a href="#body.bus_info.plate_number">plate_number</a></td><td><code>string</code></td><td>车牌号<br><small>e.g. <code>&quot;粤B888888&quot;</code></small></td></tr><tr id="body.metro_info"><td><a href="#body.metro_info">metro_info</a></td><td><code>object</code></td><td>地铁场景信息</td></tr><tr id="body.metro_info.start_time" class="d1"><td><a href="#body.metro_info.start_time">start_time</a></td><td><code>string (date-time)</code></td><td>用户乘车时间<br><small>e.g. <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="body.metro_info.end_time" class="d1"><td><a href="#body.metro_info.end_time">end_time</a></td><td><code>string (date-time)</code></td><td>用户下车时间<br><small>e.g. <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="body.metro_info.start_station" class="d1"><td><a href="#body.metro_info.start_station">start_station</a></td><td><code>string</code></td><td>乘车起始站<br><small>e.g. <code>&quot;西单&quot;</code></small></td></tr><tr id="body.metro_info.end_station" class="d1"><td><a href="#body.metro_info.end_station">end_station</a></td><td><code>string</code></td><td>乘车终点站<br><small>e.g. <code>&quot;天安门西&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.qrcode.transactions.post({
  json: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    trade_scene: <i class="s">&#39;BUS&#39;</i>,
    contract_id: <i class="s">&#39;Wx15463511252015071056489715&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/qrcode/transactions&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    trade_scene: <i class="s">&#39;BUS&#39;</i>,
    contract_id: <i class="s">&#39;Wx15463511252015071056489715&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/qrcode/transactions&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    trade_scene: <i class="s">&#39;BUS&#39;</i>,
    contract_id: <i class="s">&#39;Wx15463511252015071056489715&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.qrcode.transactions.postAsync({
  json: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    trade_scene: <i class="s">&#39;BUS&#39;</i>,
    contract_id: <i class="s">&#39;Wx15463511252015071056489715&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/qrcode/transactions&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    trade_scene: <i class="s">&#39;BUS&#39;</i>,
    contract_id: <i class="s">&#39;Wx15463511252015071056489715&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/qrcode/transactions&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    trade_scene: <i class="s">&#39;BUS&#39;</i>,
    contract_id: <i class="s">&#39;Wx15463511252015071056489715&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.qrcode.transactions.post({
  json: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    sub_appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    description: <i class="s">&#39;地铁扣费&#39;</i>,
    attach: <i class="s">&#39;深圳分店&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    trade_scene: <i class="s">&#39;BUS&#39;</i>,
    goods_tag: <i class="s">&#39;WXG&#39;</i>,
    contract_id: <i class="s">&#39;Wx15463511252015071056489715&#39;</i>,
    notify_url: <i class="s">&#39;https://pay.weixin.qq.com/wxpay.html&#39;</i>,
    amount: { total: <i class="n">600</i>, currency: <i class="s">&#39;CNY&#39;</i> },
    bus_info: { start_time: <i class="s">&#39;2017-08-26T10:43:39+08:00&#39;</i>, line_name: <i class="s">&#39;1路公车&#39;</i>, plate_number: <i class="s">&#39;粤B888888&#39;</i> },
    metro_info: {
      start_time: <i class="s">&#39;2017-08-26T10:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T10:43:39+08:00&#39;</i>,
      start_station: <i class="s">&#39;西单&#39;</i>,
      end_station: <i class="s">&#39;天安门西&#39;</i>,
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/qrcode/transactions&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wxcbda96de0b165486&quot;,&quot;out_trade_no&quot;:&quot;20150806125346&quot;,&quot;trade_scene&quot;:&quot;BUS&quot;,&quot;contract_id&quot;:&quot;Wx15463511252015071056489715&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.appid"><td><a href="#response.appid">appid</a></td><td><code>string</code></td><td>公众账号ID<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.sub_appid"><td><a href="#response.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户公众账号ID<br><small>e.g. <code>&quot;wxd678efh567hg6999&quot;</code></small></td></tr><tr id="response.sp_mchid"><td><a href="#response.sp_mchid">sp_mchid</a></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1900000100&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.description"><td><a href="#response.description">description</a></td><td><code>string</code></td><td>服务描述<br><small>e.g. <code>&quot;所有门店可用，可使用小程序查看门店列表&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a></td><td><code>string (date-time)</code></td><td>订单创建时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.out_trade_no"><td><a href="#response.out_trade_no">out_trade_no</a></td><td><code>string</code></td><td>商户订单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a></td><td><code>string</code></td><td>微信支付订单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="response.trade_state"><td><a href="#response.trade_state">trade_state</a></td><td><code>string</code></td><td>交易状态<br><code>SUCCESS</code> <code>ACCEPTED</code> <code>PAY_FAIL</code> <code>REFUND</code><br><small>e.g. <code>&quot;SUCCESS&quot;</code></small></td></tr><tr id="response.trade_state_description"><td><a href="#response.trade_state_description">trade_state_description</a></td><td><code>string</code></td><td>交易状态描述<br><small>e.g. <code>&quot;支付成功&quot;</code></small></td></tr><tr id="response.success_time"><td><a href="#response.success_time">success_time</a></td><td><code>string (date-time)</code></td><td>支付完成时间<br><small>e.g. <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="response.bank_type"><td><a href="#response.bank_type">bank_type</a></td><td><code>string</code></td><td>付款银行<br><small>e.g. <code>&quot;CMC&quot;</code></small></td></tr><tr id="response.user_repay_state"><td><a href="#response.user_repay_state">user_repay_state</a></td><td><code>string</code></td><td>用户还款状态<br><code>NOT_REPAY</code> <code>REPAID</code> <code>ALL_REFUND</code><br><small>e.g. <code>&quot;NOT_REPAY&quot;</code></small></td></tr><tr id="response.repay_transaction_id"><td><a href="#response.repay_transaction_id">repay_transaction_id</a></td><td><code>string</code></td><td>还款微信支付订单号<br><small>e.g. <code>&quot;还款微信支付订单号&quot;</code></small></td></tr><tr id="response.repay_time"><td><a href="#response.repay_time">repay_time</a></td><td><code>string (date-time)</code></td><td>垫资还款时间<br><small>e.g. <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="response.attach"><td><a href="#response.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>e.g. <code>&quot;自定义数据&quot;</code></small></td></tr><tr id="response.contract_id"><td><a href="#response.contract_id">contract_id</a></td><td><code>string</code></td><td>代扣签约ID<br><small>e.g. <code>&quot;123124412412423431&quot;</code></small></td></tr><tr id="response.trade_scene"><td><a href="#response.trade_scene">trade_scene</a></td><td><code>string</code></td><td>交易场景<br><code>BUS</code> <code>METRO</code><br><small>e.g. <code>&quot;BUS&quot;</code></small></td></tr><tr id="response.bus_info"><td><a href="#response.bus_info">bus_info</a></td><td><code>object</code></td><td>公交场景信息</td></tr><tr id="response.bus_info.start_time" class="d1"><td><a href="#response.bus_info.start_time">start_time</a></td><td><code>string (date-time)</code></td><td>用户乘车时间<br><small>e.g. <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="response.bus_info.line_name" class="d1"><td><a href="#response.bus_info.line_name">line_name</a></td><td><code>string</code></td><td>乘车路线<br><small>e.g. <code>&quot;1路公车&quot;</code></small></td></tr><tr id="response.bus_info.plate_number" class="d1"><td><a href="#response.bus_info.plate_number">plate_number</a></td><td><code>string</code></td><td>车牌号<br><small>e.g. <code>&quot;粤B888888&quot;</code></small></td></tr><tr id="response.metro_info"><td><a href="#response.metro_info">metro_info</a></td><td><code>object</code></td><td>地铁场景信息</td></tr><tr id="response.metro_info.start_time" class="d1"><td><a href="#response.metro_info.start_time">start_time</a></td><td><code>string (date-time)</code></td><td>用户乘车时间<br><small>e.g. <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="response.metro_info.end_time" class="d1"><td><a href="#response.metro_info.end_time">end_time</a></td><td><code>string (date-time)</code></td><td>用户下车时间<br><small>e.g. <code>&quot;2025-08-31T23:59:59+08:00&quot;</code></small></td></tr><tr id="response.metro_info.start_station" class="d1"><td><a href="#response.metro_info.start_station">start_station</a></td><td><code>string</code></td><td>乘车起始站<br><small>e.g. <code>&quot;西单&quot;</code></small></td></tr><tr id="response.metro_info.end_station" class="d1"><td><a href="#response.metro_info.end_station">end_station</a></td><td><code>string</code></td><td>乘车终点站<br><small>e.g. <code>&quot;天安门西&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a></td><td><code>object</code></td><td>订单金额信息<br><small class="note" lang="en">Only the request describes its fields.</small></td></tr><tr id="response.amount.total" class="d1"><td><a href="#response.amount.total">total</a></td><td><code>integer</code></td><td>订单总金额 <span class="mark unit">fen</span><br><small>e.g. <code>600</code></small></td></tr><tr id="response.amount.currency" class="d1"><td><a href="#response.amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.amount.payer_total" class="d1"><td><a href="#response.amount.payer_total">payer_total</a></td><td><code>integer</code></td><td>用户实际支付金额 <span class="mark unit">fen</span><br><small>e.g. <code>888</code></small></td></tr><tr id="response.promotion_detail"><td><a href="#response.promotion_detail">promotion_detail</a></td><td><code>object[]</code></td><td></td></tr><tr id="response.promotion_detail.coupon_id" class="d1"><td><a href="#response.promotion_detail.coupon_id">coupon_id</a></td><td><code>string</code></td><td>券ID<br><small>e.g. <code>&quot;109519&quot;</code></small></td></tr><tr id="response.promotion_detail.name" class="d1"><td><a href="#response.promotion_detail.name">name</a></td><td><code>string</code></td><td>优惠名称<br><small>e.g. <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="response.promotion_detail.scope" class="d1"><td><a href="#response.promotion_detail.scope">scope</a></td><td><code>string</code></td><td>优惠范围<br><code>GLOBAL</code> <code>SINGLE</code><br><small>e.g. <code>&quot;GLOBAL&quot;</code></small></td></tr><tr id="response.promotion_detail.type" class="d1"><td><a href="#response.promotion_detail.type">type</a></td><td><code>string</code></td><td>优惠类型<br><code>CASH</code> <code>NOCASH</code><br><small>e.g. <code>&quot;CASH&quot;</code></small></td></tr><tr id="response.promotion_detail.stock_id" class="d1"><td><a href="#response.promotion_detail.stock_id">stock_id</a></td><td><code>string</code></td><td>活动ID<br><small>e.g. <code>&quot;1000000013001&quot;</code></small></td></tr><tr id="response.promotion_detail.amount" class="d1"><td><a href="#response.promotion_detail.amount">amount</a></td><td><code>integer</code></td><td>优惠券面额 <span class="mark unit">fen</span><br><small>e.g. <code>100</code></small></td></tr><tr id="response.promotion_detail.wechatpay_contribute" class="d1"><td><a href="#response.promotion_detail.wechatpay_contribute">wechatpay_contribute</a></td><td><code>integer</code></td><td>微信出资<br><small>e.g. <code>100</code></small></td></tr><tr id="response.promotion_detail.merchant_contribute" class="d1"><td><a href="#response.promotion_detail.merchant_contribute">merchant_contribute</a></td><td><code>integer</code></td><td>商户出资<br><small>e.g. <code>100</code></small></td></tr><tr id="response.promotion_detail.other_contribute" class="d1"><td><a href="#response.promotion_detail.other_contribute">other_contribute</a></td><td><code>integer</code></td><td>其他出资<br><small>e.g. <code>100</code></small></td></tr><tr id="response.promotion_detail.currency" class="d1"><td><a href="#response.promotion_detail.currency">currency</a></td><td><code>string</code></td><td>优惠币种<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;sub_appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6999&quot;</i>,
  <i class="c">&quot;sp_mchid&quot;</i>: <i class="c">&quot;1900000100&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;description&quot;</i>: <i class="c">&quot;所有门店可用，可使用小程序查看门店列表&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;out_trade_no&quot;</i>: <i class="c">&quot;1217752501201407033233368018&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;1217752501201407033233368018&quot;</i>,
  <i class="c">&quot;trade_state&quot;</i>: <i class="c">&quot;SUCCESS&quot;</i>,
  <i class="c">&quot;trade_state_description&quot;</i>: <i class="c">&quot;支付成功&quot;</i>,
  <i class="c">&quot;success_time&quot;</i>: <i class="c">&quot;2018-06-08T10:34:56+08:00&quot;</i>,
  <i class="c">&quot;bank_type&quot;</i>: <i class="c">&quot;CMC&quot;</i>,
  <i class="c">&quot;user_repay_state&quot;</i>: <i class="c">&quot;NOT_REPAY&quot;</i>,
  <i class="c">&quot;repay_transaction_id&quot;</i>: <i class="c">&quot;还款微信支付订单号&quot;</i>,
  <i class="c">&quot;repay_time&quot;</i>: <i class="c">&quot;2018-06-08T10:34:56+08:00&quot;</i>,
  <i class="c">&quot;attach&quot;</i>: <i class="c">&quot;自定义数据&quot;</i>,
  <i class="c">&quot;contract_id&quot;</i>: <i class="c">&quot;123124412412423431&quot;</i>,
  <i class="c">&quot;trade_scene&quot;</i>: <i class="c">&quot;BUS&quot;</i>,
  <i class="c">&quot;bus_info&quot;</i>: {
    <i class="c">&quot;start_time&quot;</i>: <i class="c">&quot;2017-08-26T10:43:39+08:00&quot;</i>,
    <i class="c">&quot;line_name&quot;</i>: <i class="c">&quot;1路公车&quot;</i>,
    <i class="c">&quot;plate_number&quot;</i>: <i class="c">&quot;粤B888888&quot;</i>
  },
  <i class="c">&quot;metro_info&quot;</i>: {
    <i class="c">&quot;start_time&quot;</i>: <i class="c">&quot;2017-08-26T10:43:39+08:00&quot;</i>,
    <i class="c">&quot;end_time&quot;</i>: <i class="c">&quot;2025-08-31T23:59:59+08:00&quot;</i>,
    <i class="c">&quot;start_station&quot;</i>: <i class="c">&quot;西单&quot;</i>,
    <i class="c">&quot;end_station&quot;</i>: <i class="c">&quot;天安门西&quot;</i>
  },
  <i class="c">&quot;amount&quot;</i>: {
    <i class="c">&quot;total&quot;</i>: <i class="k">600</i>,
    <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>,
    <i class="c">&quot;payer_total&quot;</i>: <i class="k">888</i>
  },
  <i class="c">&quot;promotion_detail&quot;</i>: [
    {
      <i class="c">&quot;coupon_id&quot;</i>: <i class="c">&quot;109519&quot;</i>,
      <i class="c">&quot;name&quot;</i>: <i class="c">&quot;喜欢的运动&quot;</i>,
      <i class="c">&quot;scope&quot;</i>: <i class="c">&quot;GLOBAL&quot;</i>,
      <i class="c">&quot;type&quot;</i>: <i class="c">&quot;CASH&quot;</i>,
      <i class="c">&quot;stock_id&quot;</i>: <i class="c">&quot;1000000013001&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">100</i>,
      <i class="c">&quot;wechatpay_contribute&quot;</i>: <i class="k">100</i>,
      <i class="c">&quot;merchant_contribute&quot;</i>: <i class="k">100</i>,
      <i class="c">&quot;other_contribute&quot;</i>: <i class="k">100</i>,
      <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>
    }
  ]
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_trade_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/transaction-success.html"><code>TRANSACTION.SUCCESS</code></a> 支付成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/qrcode/post-v3-qrcode-transactions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3QrcodeTransactions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3QrcodeTransactions as default
};
