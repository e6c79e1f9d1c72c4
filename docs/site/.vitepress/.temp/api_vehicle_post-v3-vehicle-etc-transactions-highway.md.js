import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"高速场景商户扣款API","description":"","frontmatter":{"title":"高速场景商户扣款API","editLink":false,"words":"POST /v3/vehicle/etc/transactions/highway ETC授权扣费 out_trade_no 商户订单号 sub_mchid 特约商户号 appid 商户appid sub_appid 特约商户appid contract_id ETC扣费授权协议号 description 商品信息 attach 附加信息 goods_tag 营销信息 highway_info 高速场景信息 amount 订单金额 device_info 设备信息 mchid 商户号 transaction_id 微信支付订单号 attach 商户数据 trade_type 交易类型 bank_type 付款银行 success_time 支付完成时间 trade_state 交易状态 trade_state_desc 交易状态描述 payer 支付者 promotion_detail 优惠详情"},"headers":[],"relativePath":"api/vehicle/post-v3-vehicle-etc-transactions-highway.md","filePath":"api/vehicle/post-v3-vehicle-etc-transactions-highway.md"}');
const _sfc_main = { name: "api/vehicle/post-v3-vehicle-etc-transactions-highway.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">高速场景商户扣款API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;高速场景商户扣款API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>vehicle/<wbr>etc/<wbr>transactions/<wbr>highway</code></div><p class="facts"><span>角色 服务商</span><span>ETC授权扣费</span><a href="https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/transactions/pay-etc-on-highway.html" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;121775250124070332&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>特约商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户appid<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>特约商户appid<br><small>例 <code>&quot;wxd678efh567hg6999&quot;</code></small></td></tr><tr id="body.contract_id"><td><a href="#body.contract_id">contract_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>ETC扣费授权协议号<br><small>例 <code>&quot;wxd678ef4Fwxd678ef4Fwxd678ef4F21&quot;</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品信息<br><small>例 <code>&quot;商品信息&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>附加信息<br><small>例 <code>&quot;自定义数据&quot;</code></small></td></tr><tr id="body.goods_tag"><td><a href="#body.goods_tag">goods_tag</a></td><td><code>string</code></td><td>营销信息<br><small>例 <code>&quot;test&quot;</code></small></td></tr><tr id="body.highway_info"><td><a href="#body.highway_info">highway_info</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>高速场景信息</td></tr><tr id="body.highway_info.plate_number" class="d1"><td><a href="#body.highway_info.plate_number">plate_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌号<br><small>例 <code>&quot;粤B888888&quot;</code></small></td></tr><tr id="body.highway_info.start_time" class="d1"><td><a href="#body.highway_info.start_time">start_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>入站时间<br><small>例 <code>&quot;2017-08-26T09:43:39+08:00&quot;</code></small></td></tr><tr id="body.highway_info.end_time" class="d1"><td><a href="#body.highway_info.end_time">end_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>出站时间<br><small>例 <code>&quot;2017-08-26T09:43:39+08:00&quot;</code></small></td></tr><tr id="body.highway_info.channel_type" class="d1"><td><a href="#body.highway_info.channel_type">channel_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>通道类型<br><small>例 <code>&quot;ETC&quot;</code></small></td></tr><tr id="body.highway_info.car_type" class="d1"><td><a href="#body.highway_info.car_type">car_type</a></td><td><code>string</code></td><td>车辆类型<br><small>例 <code>&quot;CAR&quot;</code></small></td></tr><tr id="body.highway_info.entrance" class="d1"><td><a href="#body.highway_info.entrance">entrance</a></td><td><code>string</code></td><td>入口名称<br><small>例 <code>&quot;沿江深圳-大铲湾&quot;</code></small></td></tr><tr id="body.highway_info.exit" class="d1"><td><a href="#body.highway_info.exit">exit</a></td><td><code>string</code></td><td>出口名称<br><small>例 <code>&quot;广珠东线-珠海站&quot;</code></small></td></tr><tr id="body.highway_info.carrying_capacity" class="d1"><td><a href="#body.highway_info.carrying_capacity">carrying_capacity</a></td><td><code>integer</code></td><td>承载人数<br><small>例 <code>3</code></small></td></tr><tr id="body.highway_info.carrying_range" class="d1"><td><a href="#body.highway_info.carrying_range">carrying_range</a></td><td><code>string</code></td><td>荷载范围<br><small>例 <code>&quot;6-12&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>订单金额</td></tr><tr id="body.amount.total" class="d1"><td><a href="#body.amount.total">total</a></td><td><code>integer</code></td><td>订单金额 <span class="mark unit">分</span><br><small>例 <code>888</code></small></td></tr><tr id="body.amount.currency" class="d1"><td><a href="#body.amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><code>CNY</code><br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.device_info"><td><a href="#body.device_info">device_info</a></td><td><code>object</code></td><td>设备信息</td></tr><tr id="body.device_info.device_id" class="d1"><td><a href="#body.device_info.device_id">device_id</a></td><td><code>string</code></td><td>商户端设备号<br><small>例 <code>&quot;POS1:1&quot;</code></small></td></tr><tr id="body.device_info.device_ip" class="d1"><td><a href="#body.device_info.device_ip">device_ip</a></td><td><code>string</code></td><td>商户端设备IP<br><small>例 <code>&quot;123.12.12.123&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.vehicle.etc.transactions.highway.post({
  json: {
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    contract_id: <i class="s">&#39;wxd678ef4Fwxd678ef4Fwxd678ef4F21&#39;</i>,
    description: <i class="s">&#39;商品信息&#39;</i>,
    highway_info: {
      plate_number: <i class="s">&#39;粤B888888&#39;</i>,
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      channel_type: <i class="s">&#39;ETC&#39;</i>,
    },
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/vehicle/etc/transactions/highway&#39;</i>).post({
  json: {
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    contract_id: <i class="s">&#39;wxd678ef4Fwxd678ef4Fwxd678ef4F21&#39;</i>,
    description: <i class="s">&#39;商品信息&#39;</i>,
    highway_info: {
      plate_number: <i class="s">&#39;粤B888888&#39;</i>,
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      channel_type: <i class="s">&#39;ETC&#39;</i>,
    },
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/vehicle/etc/transactions/highway&#39;</i>].post({
  json: {
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    contract_id: <i class="s">&#39;wxd678ef4Fwxd678ef4Fwxd678ef4F21&#39;</i>,
    description: <i class="s">&#39;商品信息&#39;</i>,
    highway_info: {
      plate_number: <i class="s">&#39;粤B888888&#39;</i>,
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      channel_type: <i class="s">&#39;ETC&#39;</i>,
    },
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.vehicle.etc.transactions.highway.postAsync({
  json: {
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    contract_id: <i class="s">&#39;wxd678ef4Fwxd678ef4Fwxd678ef4F21&#39;</i>,
    description: <i class="s">&#39;商品信息&#39;</i>,
    highway_info: {
      plate_number: <i class="s">&#39;粤B888888&#39;</i>,
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      channel_type: <i class="s">&#39;ETC&#39;</i>,
    },
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/vehicle/etc/transactions/highway&#39;</i>).postAsync({
  json: {
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    contract_id: <i class="s">&#39;wxd678ef4Fwxd678ef4Fwxd678ef4F21&#39;</i>,
    description: <i class="s">&#39;商品信息&#39;</i>,
    highway_info: {
      plate_number: <i class="s">&#39;粤B888888&#39;</i>,
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      channel_type: <i class="s">&#39;ETC&#39;</i>,
    },
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/vehicle/etc/transactions/highway&#39;</i>].postAsync({
  json: {
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    contract_id: <i class="s">&#39;wxd678ef4Fwxd678ef4Fwxd678ef4F21&#39;</i>,
    description: <i class="s">&#39;商品信息&#39;</i>,
    highway_info: {
      plate_number: <i class="s">&#39;粤B888888&#39;</i>,
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      channel_type: <i class="s">&#39;ETC&#39;</i>,
    },
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.vehicle.etc.transactions.highway.post({
  json: {
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_appid: <i class="s">&#39;wxd678efh567hg6999&#39;</i>,
    contract_id: <i class="s">&#39;wxd678ef4Fwxd678ef4Fwxd678ef4F21&#39;</i>,
    description: <i class="s">&#39;商品信息&#39;</i>,
    attach: <i class="s">&#39;自定义数据&#39;</i>,
    goods_tag: <i class="s">&#39;test&#39;</i>,
    highway_info: {
      plate_number: <i class="s">&#39;粤B888888&#39;</i>,
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      channel_type: <i class="s">&#39;ETC&#39;</i>,
      car_type: <i class="s">&#39;CAR&#39;</i>,
      entrance: <i class="s">&#39;沿江深圳-大铲湾&#39;</i>,
      exit: <i class="s">&#39;广珠东线-珠海站&#39;</i>,
      carrying_capacity: <i class="n">3</i>,
      carrying_range: <i class="s">&#39;6-12&#39;</i>,
    },
    amount: { total: <i class="n">888</i>, currency: <i class="s">&#39;CNY&#39;</i> },
    device_info: { device_id: <i class="s">&#39;POS1:1&#39;</i>, device_ip: <i class="s">&#39;123.12.12.123&#39;</i> },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/vehicle/etc/transactions/highway&#39;</i>
body=<i class="s">&#39;{&quot;out_trade_no&quot;:&quot;121775250124070332&quot;,&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;contract_id&quot;:&quot;wxd678ef4Fwxd678ef4Fwxd678ef4F21&quot;,&quot;description&quot;:&quot;商品信息&quot;,&quot;highway_info&quot;:{&quot;plate_number&quot;:&quot;粤B888888&quot;,&quot;start_time&quot;:&quot;2017-08-26T09:43:39+08:00&quot;,&quot;end_time&quot;:&quot;2017-08-26T09:43:39+08:00&quot;,&quot;channel_type&quot;:&quot;ETC&quot;},&quot;amount&quot;:{&quot;total&quot;:888}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>特约商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.appid"><td><a href="#response.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户appid<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.sub_appid"><td><a href="#response.sub_appid">sub_appid</a></td><td><code>string</code></td><td>特约商户appid<br><small>例 <code>&quot;wxd678efh567hg6999&quot;</code></small></td></tr><tr id="response.out_trade_no"><td><a href="#response.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;121775250124070332&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a></td><td><code>string</code></td><td>微信支付订单号<br><small>例 <code>&quot;25012014070332333018&quot;</code></small></td></tr><tr id="response.attach"><td><a href="#response.attach">attach</a></td><td><code>string</code></td><td>商户数据<br><small>例 <code>&quot;自定义数据&quot;</code></small></td></tr><tr id="response.trade_type"><td><a href="#response.trade_type">trade_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易类型<br><small>例 <code>&quot;PAP&quot;</code></small></td></tr><tr id="response.bank_type"><td><a href="#response.bank_type">bank_type</a></td><td><code>string</code></td><td>付款银行<br><small>例 <code>&quot;CMC&quot;</code></small></td></tr><tr id="response.success_time"><td><a href="#response.success_time">success_time</a></td><td><code>string</code></td><td>支付完成时间<br><small>例 <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="response.trade_state"><td><a href="#response.trade_state">trade_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易状态<br><code>SUCCESS</code> <code>ACCEPTED</code> <code>PAY_FAIL</code> <code>REFUND</code><br><small>例 <code>&quot;SUCCESS&quot;</code></small></td></tr><tr id="response.trade_state_desc"><td><a href="#response.trade_state_desc">trade_state_desc</a></td><td><code>string</code></td><td>交易状态描述<br><small>例 <code>&quot;请重新下单支付&quot;</code></small></td></tr><tr id="response.payer"><td><a href="#response.payer">payer</a></td><td><code>object</code></td><td>支付者</td></tr><tr id="response.payer.sp_openid" class="d1"><td><a href="#response.payer.sp_openid">sp_openid</a></td><td><code>string</code></td><td>用户在服务商APP的标识<br><small>例 <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr><tr id="response.payer.sub_openid" class="d1"><td><a href="#response.payer.sub_openid">sub_openid</a></td><td><code>string</code></td><td>用户在特约商户APP的标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="response.payer.openid" class="d1"><td><a href="#response.payer.openid">openid</a></td><td><code>string</code></td><td>用户在appid下的标识<br><small>例 <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>订单金额</td></tr><tr id="response.amount.total" class="d1"><td><a href="#response.amount.total">total</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>订单金额 <span class="mark unit">分</span><br><small>例 <code>888</code></small></td></tr><tr id="response.amount.currency" class="d1"><td><a href="#response.amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><code>CNY</code><br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.amount.payer_total" class="d1"><td><a href="#response.amount.payer_total">payer_total</a></td><td><code>integer</code></td><td>用户实际支付金额 <span class="mark unit">分</span><br><small>例 <code>888</code></small></td></tr><tr id="response.amount.discount_total" class="d1"><td><a href="#response.amount.discount_total">discount_total</a></td><td><code>integer</code></td><td>折扣 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.device_info"><td><a href="#response.device_info">device_info</a></td><td><code>object</code></td><td>设备信息</td></tr><tr id="response.device_info.device_id" class="d1"><td><a href="#response.device_info.device_id">device_id</a></td><td><code>string</code></td><td>商户端设备号<br><small>例 <code>&quot;POS1:1&quot;</code></small></td></tr><tr id="response.device_info.device_ip" class="d1"><td><a href="#response.device_info.device_ip">device_ip</a></td><td><code>string</code></td><td>商户端设备IP<br><small>例 <code>&quot;123.12.12.123&quot;</code></small></td></tr><tr id="response.promotion_detail"><td><a href="#response.promotion_detail">promotion_detail</a></td><td><code>object[]</code></td><td>优惠详情</td></tr><tr id="response.promotion_detail.promotion_id" class="d1"><td><a href="#response.promotion_detail.promotion_id">promotion_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>券ID<br><small>例 <code>&quot;109519&quot;</code></small></td></tr><tr id="response.promotion_detail.name" class="d1"><td><a href="#response.promotion_detail.name">name</a></td><td><code>string</code></td><td>优惠名称<br><small>例 <code>&quot;单品惠-6&quot;</code></small></td></tr><tr id="response.promotion_detail.scope" class="d1"><td><a href="#response.promotion_detail.scope">scope</a></td><td><code>string</code></td><td>优惠范围<br><code>SINGLE</code> <code>GLOBAL</code><br><small>例 <code>&quot;SINGLE&quot;</code></small></td></tr><tr id="response.promotion_detail.type" class="d1"><td><a href="#response.promotion_detail.type">type</a></td><td><code>string</code></td><td>优惠类型<br><small>例 <code>&quot;DISCOUNT&quot;</code></small></td></tr><tr id="response.promotion_detail.activity_id" class="d1"><td><a href="#response.promotion_detail.activity_id">activity_id</a></td><td><code>string</code></td><td>活动ID<br><small>例 <code>&quot;931386&quot;</code></small></td></tr><tr id="response.promotion_detail.amount" class="d1"><td><a href="#response.promotion_detail.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>优惠券面额 <span class="mark unit">分</span><br><small>例 <code>5</code></small></td></tr><tr id="response.promotion_detail.wxpay_contribute" class="d1"><td><a href="#response.promotion_detail.wxpay_contribute">wxpay_contribute</a></td><td><code>integer</code></td><td>微信出资 <span class="mark unit">分</span><br><small>例 <code>5</code></small></td></tr><tr id="response.promotion_detail.merchant_contribute" class="d1"><td><a href="#response.promotion_detail.merchant_contribute">merchant_contribute</a></td><td><code>integer</code></td><td>商户出资 <span class="mark unit">分</span><br><small>例 <code>5</code></small></td></tr><tr id="response.promotion_detail.other_contribute" class="d1"><td><a href="#response.promotion_detail.other_contribute">other_contribute</a></td><td><code>integer</code></td><td>其他出资 <span class="mark unit">分</span><br><small>例 <code>5</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;sub_appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6999&quot;</i>,
  <i class="c">&quot;out_trade_no&quot;</i>: <i class="c">&quot;121775250124070332&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;25012014070332333018&quot;</i>,
  <i class="c">&quot;attach&quot;</i>: <i class="c">&quot;自定义数据&quot;</i>,
  <i class="c">&quot;trade_type&quot;</i>: <i class="c">&quot;PAP&quot;</i>,
  <i class="c">&quot;bank_type&quot;</i>: <i class="c">&quot;CMC&quot;</i>,
  <i class="c">&quot;success_time&quot;</i>: <i class="c">&quot;2017-08-26T10:43:39+08:00&quot;</i>,
  <i class="c">&quot;trade_state&quot;</i>: <i class="c">&quot;SUCCESS&quot;</i>,
  <i class="c">&quot;trade_state_desc&quot;</i>: <i class="c">&quot;请重新下单支付&quot;</i>,
  <i class="c">&quot;payer&quot;</i>: {
    <i class="c">&quot;sp_openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJOM2pxb1Q&quot;</i>,
    <i class="c">&quot;sub_openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>,
    <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJOM2pxb1Q&quot;</i>
  },
  <i class="c">&quot;amount&quot;</i>: {
    <i class="c">&quot;total&quot;</i>: <i class="k">888</i>,
    <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>,
    <i class="c">&quot;payer_total&quot;</i>: <i class="k">888</i>,
    <i class="c">&quot;discount_total&quot;</i>: <i class="k">100</i>
  },
  <i class="c">&quot;device_info&quot;</i>: {
    <i class="c">&quot;device_id&quot;</i>: <i class="c">&quot;POS1:1&quot;</i>,
    <i class="c">&quot;device_ip&quot;</i>: <i class="c">&quot;123.12.12.123&quot;</i>
  },
  <i class="c">&quot;promotion_detail&quot;</i>: [
    {
      <i class="c">&quot;promotion_id&quot;</i>: <i class="c">&quot;109519&quot;</i>,
      <i class="c">&quot;name&quot;</i>: <i class="c">&quot;单品惠-6&quot;</i>,
      <i class="c">&quot;scope&quot;</i>: <i class="c">&quot;SINGLE&quot;</i>,
      <i class="c">&quot;type&quot;</i>: <i class="c">&quot;DISCOUNT&quot;</i>,
      <i class="c">&quot;activity_id&quot;</i>: <i class="c">&quot;931386&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">5</i>,
      <i class="c">&quot;wxpay_contribute&quot;</i>: <i class="k">5</i>,
      <i class="c">&quot;merchant_contribute&quot;</i>: <i class="k">5</i>,
      <i class="c">&quot;other_contribute&quot;</i>: <i class="k">5</i>
    }
  ]
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_trade_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/vehicle/post-v3-vehicle-etc-transactions-highway.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3VehicleEtcTransactionsHighway = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3VehicleEtcTransactionsHighway as default
};
