import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"扣费受理API","description":"","frontmatter":{"title":"扣费受理API","editLink":false,"words":"POST /v3/vehicle/transactions/parking 支付分∙停车服务 appid 应用ID sub_appid 子商户应用ID sub_mchid 子商户号 description 服务描述 attach 附加数据 out_trade_no 商户订单号 trade_scene 交易场景 goods_tag 订单优惠标记 notify_url 回调通知url profit_sharing 分账标识 amount 订单金额 parking_info 停车场景信息 sp_mchid 商户号 create_time 订单创建时间 transaction_id 微信支付订单号 trade_state 交易状态 trade_state_description 交易状态描述 success_time 支付完成时间 bank_type 付款银行 user_repaid 用户是否已还款 payer 支付者信息 amount 订单金额信息 promotion_detail 优惠信息"},"headers":[],"relativePath":"api/vehicle/post-v3-vehicle-transactions-parking.md","filePath":"api/vehicle/post-v3-vehicle-transactions-parking.md"}');
const _sfc_main = { name: "api/vehicle/post-v3-vehicle-transactions-parking.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">扣费受理API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;扣费受理API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>vehicle/<wbr>transactions/<wbr>parking</code></div><p class="facts"><span>角色 商户、服务商</span><span>支付分∙停车服务</span><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012534352" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>应用ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxcbda96de0b165486&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户应用ID<br><small>例 <code>&quot;wxcbda96de0b165486&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务描述<br><small>例 <code>&quot;停车场扣费&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>例 <code>&quot;深圳分店&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="body.trade_scene"><td><a href="#body.trade_scene">trade_scene</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易场景<br><code>PARKING</code><br><small>例 <code>&quot;PARKING&quot;</code></small></td></tr><tr id="body.goods_tag"><td><a href="#body.goods_tag">goods_tag</a></td><td><code>string</code></td><td>订单优惠标记<br><small>例 <code>&quot;WXG&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>回调通知url<br><small>例 <code>&quot;https://yoursite.com/wxpay.html&quot;</code></small></td></tr><tr id="body.profit_sharing"><td><a href="#body.profit_sharing">profit_sharing</a></td><td><code>string</code></td><td>分账标识<br><code>Y</code> <code>N</code><br><small>例 <code>&quot;Y&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>订单金额</td></tr><tr id="body.amount.total" class="d1"><td><a href="#body.amount.total">total</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>订单金额 <span class="mark unit">分</span><br><small>例 <code>888</code></small></td></tr><tr id="body.amount.currency" class="d1"><td><a href="#body.amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><code>CNY</code><br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.parking_info"><td><a href="#body.parking_info">parking_info</a></td><td><code>object</code></td><td>停车场景信息</td></tr><tr id="body.parking_info.parking_id" class="d1"><td><a href="#body.parking_info.parking_id">parking_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>停车入场id<br><small>例 <code>&quot;5K8264ILTKCH16CQ250&quot;</code></small></td></tr><tr id="body.parking_info.plate_number" class="d1"><td><a href="#body.parking_info.plate_number">plate_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌号<br><small>例 <code>&quot;粤B888888&quot;</code></small></td></tr><tr id="body.parking_info.plate_color" class="d1"><td><a href="#body.parking_info.plate_color">plate_color</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌颜色<br><code>BLUE</code> <code>GREEN</code> <code>YELLOW</code> <code>BLACK</code> <code>WHITE</code> <code>LIMEGREEN</code><br><small>例 <code>&quot;BLUE&quot;</code></small></td></tr><tr id="body.parking_info.start_time" class="d1"><td><a href="#body.parking_info.start_time">start_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>入场时间<br><small>例 <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="body.parking_info.end_time" class="d1"><td><a href="#body.parking_info.end_time">end_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>出场时间<br><small>例 <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="body.parking_info.parking_name" class="d1"><td><a href="#body.parking_info.parking_name">parking_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>停车场名称<br><small>例 <code>&quot;欢乐海岸停车场&quot;</code></small></td></tr><tr id="body.parking_info.charging_duration" class="d1"><td><a href="#body.parking_info.charging_duration">charging_duration</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>计费时长<br><small>例 <code>3600</code></small></td></tr><tr id="body.parking_info.device_id" class="d1"><td><a href="#body.parking_info.device_id">device_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>停车场设备id<br><small>例 <code>&quot;12313&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.vehicle.transactions.parking.post({
  json: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    description: <i class="s">&#39;停车场扣费&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    trade_scene: <i class="s">&#39;PARKING&#39;</i>,
    notify_url: <i class="s">&#39;https://yoursite.com/wxpay.html&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/vehicle/transactions/parking&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    description: <i class="s">&#39;停车场扣费&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    trade_scene: <i class="s">&#39;PARKING&#39;</i>,
    notify_url: <i class="s">&#39;https://yoursite.com/wxpay.html&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/vehicle/transactions/parking&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    description: <i class="s">&#39;停车场扣费&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    trade_scene: <i class="s">&#39;PARKING&#39;</i>,
    notify_url: <i class="s">&#39;https://yoursite.com/wxpay.html&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.vehicle.transactions.parking.postAsync({
  json: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    description: <i class="s">&#39;停车场扣费&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    trade_scene: <i class="s">&#39;PARKING&#39;</i>,
    notify_url: <i class="s">&#39;https://yoursite.com/wxpay.html&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/vehicle/transactions/parking&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    description: <i class="s">&#39;停车场扣费&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    trade_scene: <i class="s">&#39;PARKING&#39;</i>,
    notify_url: <i class="s">&#39;https://yoursite.com/wxpay.html&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/vehicle/transactions/parking&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    description: <i class="s">&#39;停车场扣费&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    trade_scene: <i class="s">&#39;PARKING&#39;</i>,
    notify_url: <i class="s">&#39;https://yoursite.com/wxpay.html&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.vehicle.transactions.parking.post({
  json: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    sub_appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    description: <i class="s">&#39;停车场扣费&#39;</i>,
    attach: <i class="s">&#39;深圳分店&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    trade_scene: <i class="s">&#39;PARKING&#39;</i>,
    goods_tag: <i class="s">&#39;WXG&#39;</i>,
    notify_url: <i class="s">&#39;https://yoursite.com/wxpay.html&#39;</i>,
    profit_sharing: <i class="s">&#39;Y&#39;</i>,
    amount: { total: <i class="n">888</i>, currency: <i class="s">&#39;CNY&#39;</i> },
    parking_info: {
      parking_id: <i class="s">&#39;5K8264ILTKCH16CQ250&#39;</i>,
      plate_number: <i class="s">&#39;粤B888888&#39;</i>,
      plate_color: <i class="s">&#39;BLUE&#39;</i>,
      start_time: <i class="s">&#39;2017-08-26T10:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T10:43:39+08:00&#39;</i>,
      parking_name: <i class="s">&#39;欢乐海岸停车场&#39;</i>,
      charging_duration: <i class="n">3600</i>,
      device_id: <i class="s">&#39;12313&#39;</i>,
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/vehicle/transactions/parking&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wxcbda96de0b165486&quot;,&quot;description&quot;:&quot;停车场扣费&quot;,&quot;out_trade_no&quot;:&quot;20150806125346&quot;,&quot;trade_scene&quot;:&quot;PARKING&quot;,&quot;notify_url&quot;:&quot;https://yoursite.com/wxpay.html&quot;,&quot;amount&quot;:{&quot;total&quot;:888}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.appid"><td><a href="#response.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>应用ID<br><small>例 <code>&quot;wxcbda96de0b165486&quot;</code></small></td></tr><tr id="response.sub_appid"><td><a href="#response.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户应用ID<br><small>例 <code>&quot;wxcbda96de0b165489&quot;</code></small></td></tr><tr id="response.sp_mchid"><td><a href="#response.sp_mchid">sp_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.description"><td><a href="#response.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务描述<br><small>例 <code>&quot;停车场扣费&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>订单创建时间<br><small>例 <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="response.out_trade_no"><td><a href="#response.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a></td><td><code>string</code></td><td>微信支付订单号<br><small>例 <code>&quot;1009660380201506130728806387&quot;</code></small></td></tr><tr id="response.trade_state"><td><a href="#response.trade_state">trade_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易状态<br><code>SUCCESS</code> <code>ACCEPTED</code> <code>PAY_FAIL</code> <code>REFUND</code><br><small>例 <code>&quot;SUCCESS&quot;</code></small></td></tr><tr id="response.trade_state_description"><td><a href="#response.trade_state_description">trade_state_description</a></td><td><code>string</code></td><td>交易状态描述<br><small>例 <code>&quot;支付失败，请重新下单支付&quot;</code></small></td></tr><tr id="response.success_time"><td><a href="#response.success_time">success_time</a></td><td><code>string</code></td><td>支付完成时间<br><small>例 <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="response.bank_type"><td><a href="#response.bank_type">bank_type</a></td><td><code>string</code></td><td>付款银行<br><small>例 <code>&quot;CMC&quot;</code></small></td></tr><tr id="response.user_repaid"><td><a href="#response.user_repaid">user_repaid</a></td><td><code>string</code></td><td>用户是否已还款<br><code>Y</code> <code>N</code><br><small>例 <code>&quot;Y&quot;</code></small></td></tr><tr id="response.attach"><td><a href="#response.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>例 <code>&quot;深圳分店&quot;</code></small></td></tr><tr id="response.trade_scene"><td><a href="#response.trade_scene">trade_scene</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易场景<br><code>PARKING</code><br><small>例 <code>&quot;PARKING&quot;</code></small></td></tr><tr id="response.parking_info"><td><a href="#response.parking_info">parking_info</a></td><td><code>object</code></td><td>停车场景信息</td></tr><tr id="response.parking_info.parking_id" class="d1"><td><a href="#response.parking_info.parking_id">parking_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>停车入场id<br><small>例 <code>&quot;5K8264ILTKCH16CQ250&quot;</code></small></td></tr><tr id="response.parking_info.plate_number" class="d1"><td><a href="#response.parking_info.plate_number">plate_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌号<br><small>例 <code>&quot;粤B888888&quot;</code></small></td></tr><tr id="response.parking_info.plate_color" class="d1"><td><a href="#response.parking_info.plate_color">plate_color</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌颜色<br><code>BLUE</code> <code>GREEN</code> <code>YELLOW</code> <code>BLACK</code> <code>WHITE</code> <code>LIMEGREEN</code><br><small>例 <code>&quot;BLUE&quot;</code></small></td></tr><tr id="response.parking_info.start_time" class="d1"><td><a href="#response.parking_info.start_time">start_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>入场时间<br><small>例 <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="response.parking_info.end_time" class="d1"><td><a href="#response.parking_info.end_time">end_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>出场时间<br><small>例 <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="response.parking_info.parking_name" class="d1"><td><a href="#response.parking_info.parking_name">parking_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>停车场名称<br><small>例 <code>&quot;欢乐海岸停车场&quot;</code></small></td></tr><tr id="response.parking_info.charging_duration" class="d1"><td><a href="#response.parking_info.charging_duration">charging_duration</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>计费时长<br><small>例 <code>3600</code></small></td></tr><tr id="response.parking_info.device_id" class="d1"><td><a href="#response.parking_info.device_id">device_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>停车场设备id<br><small>例 <code>&quot;12313&quot;</code></small></td></tr><tr id="response.payer"><td><a href="#response.payer">payer</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>支付者信息</td></tr><tr id="response.payer.openid" class="d1"><td><a href="#response.payer.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户在appid下的标识<br><small>例 <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr><tr id="response.payer.sub_openid" class="d1"><td><a href="#response.payer.sub_openid">sub_openid</a></td><td><code>string</code></td><td>用户在sub_appid下的标识<br><small>例 <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>订单金额信息</td></tr><tr id="response.amount.total" class="d1"><td><a href="#response.amount.total">total</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>订单金额 <span class="mark unit">分</span><br><small>例 <code>888</code></small></td></tr><tr id="response.amount.currency" class="d1"><td><a href="#response.amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><code>CNY</code><br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.amount.payer_total" class="d1"><td><a href="#response.amount.payer_total">payer_total</a></td><td><code>integer</code></td><td>用户实际支付金额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.amount.discount_total" class="d1"><td><a href="#response.amount.discount_total">discount_total</a></td><td><code>integer</code></td><td>折扣 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.amount.payer_currency" class="d1"><td><a href="#response.amount.payer_currency">payer_currency</a></td><td><code>string</code></td><td>用户支付币种<br><small>例 <code>&quot;CNY&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.promotion_detail"><td><a href="#response.promotion_detail">promotion_detail</a></td><td><code>object[]</code></td><td>优惠信息</td></tr><tr id="response.promotion_detail.coupon_id" class="d1"><td><a href="#response.promotion_detail.coupon_id">coupon_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>券ID<br><small>例 <code>&quot;109519&quot;</code></small></td></tr><tr id="response.promotion_detail.name" class="d1"><td><a href="#response.promotion_detail.name">name</a></td><td><code>string</code></td><td>优惠名称<br><small>例 <code>&quot;单品惠-6&quot;</code></small></td></tr><tr id="response.promotion_detail.scope" class="d1"><td><a href="#response.promotion_detail.scope">scope</a></td><td><code>string</code></td><td>优惠范围<br><code>SINGLE</code> <code>GLOBAL</code><br><small>例 <code>&quot;SINGLE&quot;</code></small></td></tr><tr id="response.promotion_detail.type" class="d1"><td><a href="#response.promotion_detail.type">type</a></td><td><code>string</code></td><td>优惠类型<br><code>CASH</code> <code>NOCASH</code><br><small>例 <code>&quot;CASH&quot;</code></small></td></tr><tr id="response.promotion_detail.stock_id" class="d1"><td><a href="#response.promotion_detail.stock_id">stock_id</a></td><td><code>string</code></td><td>活动ID<br><small>例 <code>&quot;931386&quot;</code></small></td></tr><tr id="response.promotion_detail.amount" class="d1"><td><a href="#response.promotion_detail.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>优惠券面额 <span class="mark unit">分</span><br><small>例 <code>5</code></small></td></tr><tr id="response.promotion_detail.wechatpay_contribute" class="d1"><td><a href="#response.promotion_detail.wechatpay_contribute">wechatpay_contribute</a></td><td><code>integer</code></td><td>微信出资 <span class="mark unit">分</span><br><small>例 <code>1</code></small></td></tr><tr id="response.promotion_detail.merchant_contribute" class="d1"><td><a href="#response.promotion_detail.merchant_contribute">merchant_contribute</a></td><td><code>integer</code></td><td>商户出资 <span class="mark unit">分</span><br><small>例 <code>1</code></small></td></tr><tr id="response.promotion_detail.other_contribute" class="d1"><td><a href="#response.promotion_detail.other_contribute">other_contribute</a></td><td><code>integer</code></td><td>其他出资 <span class="mark unit">分</span><br><small>例 <code>1</code></small></td></tr><tr id="response.promotion_detail.currency" class="d1"><td><a href="#response.promotion_detail.currency">currency</a></td><td><code>string</code></td><td>优惠币种<br><code>CNY</code><br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.promotion_detail.activity_id" class="d1"><td><a href="#response.promotion_detail.activity_id">activity_id</a></td><td><code>string</code></td><td>活动ID<br><small>例 <code>&quot;931386&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.promotion_detail.goods_detail" class="d1"><td><a href="#response.promotion_detail.goods_detail">goods_detail</a></td><td><code>object[]</code></td><td>单品列表信息<br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.promotion_detail.goods_detail.goods_id" class="d2"><td><a href="#response.promotion_detail.goods_detail.goods_id">goods_id</a></td><td><code>string</code></td><td><small>例 <code>&quot;12345&quot;</code></small></td></tr><tr id="response.promotion_detail.goods_detail.quantity" class="d2"><td><a href="#response.promotion_detail.goods_detail.quantity">quantity</a></td><td><code>integer</code></td><td><small>例 <code>1</code></small></td></tr><tr id="response.promotion_detail.goods_detail.unit_price" class="d2"><td><a href="#response.promotion_detail.goods_detail.unit_price">unit_price</a></td><td><code>integer</code></td><td><span class="mark unit">分</span><br><small>例 <code>528800</code></small></td></tr><tr id="response.promotion_detail.goods_detail.discount_amount" class="d2"><td><a href="#response.promotion_detail.goods_detail.discount_amount">discount_amount</a></td><td><code>integer</code></td><td><span class="mark unit">分</span><br><small>例 <code>1</code></small></td></tr><tr id="response.promotion_detail.goods_detail.goods_remark" class="d2"><td><a href="#response.promotion_detail.goods_detail.goods_remark">goods_remark</a></td><td><code>string</code></td><td><small>例 <code>&quot;商品备注信息&quot;</code></small></td></tr><tr id="response.promotion_detail.goods_detail.merchant_goods_id" class="d2"><td><a href="#response.promotion_detail.goods_detail.merchant_goods_id">merchant_goods_id</a></td><td><code>string</code></td><td><small>例 <code>&quot;1246464644&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxcbda96de0b165486&quot;</i>,
  <i class="c">&quot;sub_appid&quot;</i>: <i class="c">&quot;wxcbda96de0b165489&quot;</i>,
  <i class="c">&quot;sp_mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;description&quot;</i>: <i class="c">&quot;停车场扣费&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2017-08-26T10:43:39+08:00&quot;</i>,
  <i class="c">&quot;out_trade_no&quot;</i>: <i class="c">&quot;20150806125346&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;1009660380201506130728806387&quot;</i>,
  <i class="c">&quot;trade_state&quot;</i>: <i class="c">&quot;SUCCESS&quot;</i>,
  <i class="c">&quot;trade_state_description&quot;</i>: <i class="c">&quot;支付失败，请重新下单支付&quot;</i>,
  <i class="c">&quot;success_time&quot;</i>: <i class="c">&quot;2017-08-26T10:43:39+08:00&quot;</i>,
  <i class="c">&quot;bank_type&quot;</i>: <i class="c">&quot;CMC&quot;</i>,
  <i class="c">&quot;user_repaid&quot;</i>: <i class="c">&quot;Y&quot;</i>,
  <i class="c">&quot;attach&quot;</i>: <i class="c">&quot;深圳分店&quot;</i>,
  <i class="c">&quot;trade_scene&quot;</i>: <i class="c">&quot;PARKING&quot;</i>,
  <i class="c">&quot;parking_info&quot;</i>: {
    <i class="c">&quot;parking_id&quot;</i>: <i class="c">&quot;5K8264ILTKCH16CQ250&quot;</i>,
    <i class="c">&quot;plate_number&quot;</i>: <i class="c">&quot;粤B888888&quot;</i>,
    <i class="c">&quot;plate_color&quot;</i>: <i class="c">&quot;BLUE&quot;</i>,
    <i class="c">&quot;start_time&quot;</i>: <i class="c">&quot;2017-08-26T10:43:39+08:00&quot;</i>,
    <i class="c">&quot;end_time&quot;</i>: <i class="c">&quot;2017-08-26T10:43:39+08:00&quot;</i>,
    <i class="c">&quot;parking_name&quot;</i>: <i class="c">&quot;欢乐海岸停车场&quot;</i>,
    <i class="c">&quot;charging_duration&quot;</i>: <i class="k">3600</i>,
    <i class="c">&quot;device_id&quot;</i>: <i class="c">&quot;12313&quot;</i>
  },
  <i class="c">&quot;payer&quot;</i>: {
    <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJOM2pxb1Q&quot;</i>,
    <i class="c">&quot;sub_openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJOM2pxb1Q&quot;</i>
  },
  <i class="c">&quot;amount&quot;</i>: {
    <i class="c">&quot;total&quot;</i>: <i class="k">888</i>,
    <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>,
    <i class="c">&quot;payer_total&quot;</i>: <i class="k">100</i>,
    <i class="c">&quot;discount_total&quot;</i>: <i class="k">100</i>,
    <i class="c">&quot;payer_currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>
  },
  <i class="c">&quot;promotion_detail&quot;</i>: [
    {
      <i class="c">&quot;coupon_id&quot;</i>: <i class="c">&quot;109519&quot;</i>,
      <i class="c">&quot;name&quot;</i>: <i class="c">&quot;单品惠-6&quot;</i>,
      <i class="c">&quot;scope&quot;</i>: <i class="c">&quot;SINGLE&quot;</i>,
      <i class="c">&quot;type&quot;</i>: <i class="c">&quot;CASH&quot;</i>,
      <i class="c">&quot;stock_id&quot;</i>: <i class="c">&quot;931386&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">5</i>,
      <i class="c">&quot;wechatpay_contribute&quot;</i>: <i class="k">1</i>,
      <i class="c">&quot;merchant_contribute&quot;</i>: <i class="k">1</i>,
      <i class="c">&quot;other_contribute&quot;</i>: <i class="k">1</i>,
      <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>,
      <i class="c">&quot;activity_id&quot;</i>: <i class="c">&quot;931386&quot;</i>,
      <i class="c">&quot;goods_detail&quot;</i>: [
        {
          <i class="c">&quot;goods_id&quot;</i>: <i class="c">&quot;12345&quot;</i>,
          <i class="c">&quot;quantity&quot;</i>: <i class="k">1</i>,
          <i class="c">&quot;unit_price&quot;</i>: <i class="k">528800</i>,
          <i class="c">&quot;discount_amount&quot;</i>: <i class="k">1</i>,
          <i class="c">&quot;goods_remark&quot;</i>: <i class="c">&quot;商品备注信息&quot;</i>,
          <i class="c">&quot;merchant_goods_id&quot;</i>: <i class="c">&quot;1246464644&quot;</i>
        }
      ]
    }
  ]
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_trade_no</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/transaction-fail.html"><code>TRANSACTION.FAIL</code></a> 扣费失败通知</li><li><a href="/events/transaction-pay_back.html"><code>TRANSACTION.PAY_BACK</code></a> 用户对垫资单还款通知</li><li><a href="/events/transaction-success.html"><code>TRANSACTION.SUCCESS</code></a> 支付成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/vehicle/post-v3-vehicle-transactions-parking.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3VehicleTransactionsParking = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3VehicleTransactionsParking as default
};
