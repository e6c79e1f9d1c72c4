import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"充电自行车代扣受理扣款API","description":"","frontmatter":{"title":"充电自行车代扣受理扣款API","editLink":false,"words":"POST /v3/ebike/charge/transactions 电动自行车行业代扣 sub_mchid 特约商户号 appid 服务商公众号ID sub_appid 特约商户公众号ID out_trade_no 商户订单号 attach 附加字段 goods_tag 营销信息 notify_url 通知url description 商品描述 charging_token 用户充电代扣凭证 amount 订单金额信息 charge_info 充电自行车场景信息 device_info 设备信息 accept_state 受理状态 create_time 订单创建时间"},"headers":[],"relativePath":"en/api/ebike/post-v3-ebike-charge-transactions.md","filePath":"en/api/ebike/post-v3-ebike-charge-transactions.md"}');
const _sfc_main = { name: "en/api/ebike/post-v3-ebike-charge-transactions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">充电自行车代扣受理扣款API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;充电自行车代扣受理扣款API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>ebike/<wbr>charge/<wbr>transactions</code></div><p class="facts"><span>Roles merchant, partner</span><span>电动自行车行业代扣</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml" target="_blank" rel="noreferrer">Official page</a></p><div class="warning custom-block"><p class="custom-block-title">WARNING</p><p>The official documentation calls this operation deprecated.</p></div><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>特约商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商公众号ID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxd678efh567hg678&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>特约商户公众号ID<br><small>e.g. <code>&quot;wxd678efh567hg6999&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户订单号<br><small>e.g. <code>&quot;121775250124070332&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>附加字段<br><small>e.g. <code>&quot;自定义数据&quot;</code></small></td></tr><tr id="body.goods_tag"><td><a href="#body.goods_tag">goods_tag</a></td><td><code>string</code></td><td>营销信息<br><small>e.g. <code>&quot;test&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>通知url<br><small>e.g. <code>&quot;http://1111:111/metro-spt-api/callback&quot;</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品描述<br><small>e.g. <code>&quot;商品信息&quot;</code></small></td></tr><tr id="body.charging_token"><td><a href="#body.charging_token">charging_token</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户充电代扣凭证<br><small>e.g. <code>&quot;sdjf23kdsHJfdk&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>订单金额信息</td></tr><tr id="body.amount.total" class="d1"><td><a href="#body.amount.total">total</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>订单总金额 <span class="mark unit">fen</span><br><small>e.g. <code>888</code></small></td></tr><tr id="body.amount.currency" class="d1"><td><a href="#body.amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.charge_info"><td><a href="#body.charge_info">charge_info</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>充电自行车场景信息</td></tr><tr id="body.charge_info.start_time" class="d1"><td><a href="#body.charge_info.start_time">start_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>开始时间<br><small>e.g. <code>&quot;2017-08-26T09:43:39+08:00&quot;</code></small></td></tr><tr id="body.charge_info.end_time" class="d1"><td><a href="#body.charge_info.end_time">end_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>结束时间<br><small>e.g. <code>&quot;2017-08-26T09:43:39+08:00&quot;</code></small></td></tr><tr id="body.charge_info.charging_station_name" class="d1"><td><a href="#body.charge_info.charging_station_name">charging_station_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>充电站名称<br><small>e.g. <code>&quot;xxx充电站&quot;</code></small></td></tr><tr id="body.charge_info.charging_gun_number" class="d1"><td><a href="#body.charge_info.charging_gun_number">charging_gun_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>充电枪编号<br><small>e.g. <code>&quot;6555&quot;</code></small></td></tr><tr id="body.charge_info.charged_capacity" class="d1"><td><a href="#body.charge_info.charged_capacity">charged_capacity</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>已充电量<br><small>e.g. <code>10</code></small></td></tr><tr id="body.charge_info.park_duration" class="d1"><td><a href="#body.charge_info.park_duration">park_duration</a></td><td><code>integer</code></td><td>车位延时占用时长<br><small>e.g. <code>60</code></small></td></tr><tr id="body.charge_info.park_fee" class="d1"><td><a href="#body.charge_info.park_fee">park_fee</a></td><td><code>integer</code></td><td>车位延时占用产生的费用 <span class="mark unit">fen</span><br><small>e.g. <code>100</code></small></td></tr><tr id="body.device_info"><td><a href="#body.device_info">device_info</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>设备信息</td></tr><tr id="body.device_info.device_id" class="d1"><td><a href="#body.device_info.device_id">device_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>充电位设备号<br><small>e.g. <code>&quot;12343232&quot;</code></small></td></tr><tr id="body.device_info.device_ip" class="d1"><td><a href="#body.device_info.device_ip">device_ip</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户端设备ip<br><small>e.g. <code>&quot;123.12.12.123&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ebike.charge.transactions.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg678&#39;</i>,
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    notify_url: <i class="s">&#39;http://1111:111/metro-spt-api/callback&#39;</i>,
    description: <i class="s">&#39;商品信息&#39;</i>,
    charging_token: <i class="s">&#39;sdjf23kdsHJfdk&#39;</i>,
    amount: { total: <i class="n">888</i> },
    charge_info: {
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      charging_station_name: <i class="s">&#39;xxx充电站&#39;</i>,
      charging_gun_number: <i class="s">&#39;6555&#39;</i>,
      charged_capacity: <i class="n">10</i>,
    },
    device_info: { device_id: <i class="s">&#39;12343232&#39;</i>, device_ip: <i class="s">&#39;123.12.12.123&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ebike/charge/transactions&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg678&#39;</i>,
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    notify_url: <i class="s">&#39;http://1111:111/metro-spt-api/callback&#39;</i>,
    description: <i class="s">&#39;商品信息&#39;</i>,
    charging_token: <i class="s">&#39;sdjf23kdsHJfdk&#39;</i>,
    amount: { total: <i class="n">888</i> },
    charge_info: {
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      charging_station_name: <i class="s">&#39;xxx充电站&#39;</i>,
      charging_gun_number: <i class="s">&#39;6555&#39;</i>,
      charged_capacity: <i class="n">10</i>,
    },
    device_info: { device_id: <i class="s">&#39;12343232&#39;</i>, device_ip: <i class="s">&#39;123.12.12.123&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ebike/charge/transactions&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg678&#39;</i>,
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    notify_url: <i class="s">&#39;http://1111:111/metro-spt-api/callback&#39;</i>,
    description: <i class="s">&#39;商品信息&#39;</i>,
    charging_token: <i class="s">&#39;sdjf23kdsHJfdk&#39;</i>,
    amount: { total: <i class="n">888</i> },
    charge_info: {
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      charging_station_name: <i class="s">&#39;xxx充电站&#39;</i>,
      charging_gun_number: <i class="s">&#39;6555&#39;</i>,
      charged_capacity: <i class="n">10</i>,
    },
    device_info: { device_id: <i class="s">&#39;12343232&#39;</i>, device_ip: <i class="s">&#39;123.12.12.123&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ebike.charge.transactions.postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg678&#39;</i>,
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    notify_url: <i class="s">&#39;http://1111:111/metro-spt-api/callback&#39;</i>,
    description: <i class="s">&#39;商品信息&#39;</i>,
    charging_token: <i class="s">&#39;sdjf23kdsHJfdk&#39;</i>,
    amount: { total: <i class="n">888</i> },
    charge_info: {
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      charging_station_name: <i class="s">&#39;xxx充电站&#39;</i>,
      charging_gun_number: <i class="s">&#39;6555&#39;</i>,
      charged_capacity: <i class="n">10</i>,
    },
    device_info: { device_id: <i class="s">&#39;12343232&#39;</i>, device_ip: <i class="s">&#39;123.12.12.123&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ebike/charge/transactions&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg678&#39;</i>,
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    notify_url: <i class="s">&#39;http://1111:111/metro-spt-api/callback&#39;</i>,
    description: <i class="s">&#39;商品信息&#39;</i>,
    charging_token: <i class="s">&#39;sdjf23kdsHJfdk&#39;</i>,
    amount: { total: <i class="n">888</i> },
    charge_info: {
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      charging_station_name: <i class="s">&#39;xxx充电站&#39;</i>,
      charging_gun_number: <i class="s">&#39;6555&#39;</i>,
      charged_capacity: <i class="n">10</i>,
    },
    device_info: { device_id: <i class="s">&#39;12343232&#39;</i>, device_ip: <i class="s">&#39;123.12.12.123&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ebike/charge/transactions&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg678&#39;</i>,
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    notify_url: <i class="s">&#39;http://1111:111/metro-spt-api/callback&#39;</i>,
    description: <i class="s">&#39;商品信息&#39;</i>,
    charging_token: <i class="s">&#39;sdjf23kdsHJfdk&#39;</i>,
    amount: { total: <i class="n">888</i> },
    charge_info: {
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      charging_station_name: <i class="s">&#39;xxx充电站&#39;</i>,
      charging_gun_number: <i class="s">&#39;6555&#39;</i>,
      charged_capacity: <i class="n">10</i>,
    },
    device_info: { device_id: <i class="s">&#39;12343232&#39;</i>, device_ip: <i class="s">&#39;123.12.12.123&#39;</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ebike.charge.transactions.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg678&#39;</i>,
    sub_appid: <i class="s">&#39;wxd678efh567hg6999&#39;</i>,
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    attach: <i class="s">&#39;自定义数据&#39;</i>,
    goods_tag: <i class="s">&#39;test&#39;</i>,
    notify_url: <i class="s">&#39;http://1111:111/metro-spt-api/callback&#39;</i>,
    description: <i class="s">&#39;商品信息&#39;</i>,
    charging_token: <i class="s">&#39;sdjf23kdsHJfdk&#39;</i>,
    amount: { total: <i class="n">888</i>, currency: <i class="s">&#39;CNY&#39;</i> },
    charge_info: {
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      end_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      charging_station_name: <i class="s">&#39;xxx充电站&#39;</i>,
      charging_gun_number: <i class="s">&#39;6555&#39;</i>,
      charged_capacity: <i class="n">10</i>,
      park_duration: <i class="n">60</i>,
      park_fee: <i class="n">100</i>,
    },
    device_info: { device_id: <i class="s">&#39;12343232&#39;</i>, device_ip: <i class="s">&#39;123.12.12.123&#39;</i> },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/ebike/charge/transactions&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wxd678efh567hg678&quot;,&quot;out_trade_no&quot;:&quot;121775250124070332&quot;,&quot;notify_url&quot;:&quot;http://1111:111/metro-spt-api/callback&quot;,&quot;description&quot;:&quot;商品信息&quot;,&quot;charging_token&quot;:&quot;sdjf23kdsHJfdk&quot;,&quot;amount&quot;:{&quot;total&quot;:888},&quot;charge_info&quot;:{&quot;start_time&quot;:&quot;2017-08-26T09:43:39+08:00&quot;,&quot;end_time&quot;:&quot;2017-08-26T09:43:39+08:00&quot;,&quot;charging_station_name&quot;:&quot;xxx充电站&quot;,&quot;charging_gun_number&quot;:&quot;6555&quot;,&quot;charged_capacity&quot;:10},&quot;device_info&quot;:{&quot;device_id&quot;:&quot;12343232&quot;,&quot;device_ip&quot;:&quot;123.12.12.123&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.accept_state"><td><a href="#response.accept_state">accept_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>受理状态<br><small>e.g. <code>&quot;SUCCESS - 受理成功&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a></td><td><code>string</code></td><td>订单创建时间<br><small>e.g. <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;accept_state&quot;</i>: <i class="c">&quot;SUCCESS - 受理成功&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2017-08-26T10:43:39+08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_trade_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/ebike/post-v3-ebike-charge-transactions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3EbikeChargeTransactions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3EbikeChargeTransactions as default
};
