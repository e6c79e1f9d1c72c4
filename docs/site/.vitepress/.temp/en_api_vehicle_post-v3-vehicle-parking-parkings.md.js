import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建停车入场API","description":"","frontmatter":{"title":"创建停车入场API","editLink":false,"words":"POST /v3/vehicle/parking/parkings 支付分∙停车服务 sub_mchid 子商户号 out_parking_no 商户入场id plate_number 车牌号 plate_color 车牌颜色 notify_url 回调通知url start_time 入场时间 parking_name 停车场名称 free_duration 免费时长 id 停车入场id state 停车入场状态 block_reason 不可用状态描述"},"headers":[],"relativePath":"en/api/vehicle/post-v3-vehicle-parking-parkings.md","filePath":"en/api/vehicle/post-v3-vehicle-parking-parkings.md"}');
const _sfc_main = { name: "en/api/vehicle/post-v3-vehicle-parking-parkings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">创建停车入场API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;创建停车入场API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>vehicle/<wbr>parking/<wbr>parkings</code></div><p class="facts"><span>Roles merchant, partner</span><span>支付分∙停车服务</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_2.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.out_parking_no"><td><a href="#body.out_parking_no">out_parking_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户入场id<br><small>e.g. <code>&quot;1231243&quot;</code></small></td></tr><tr id="body.plate_number"><td><a href="#body.plate_number">plate_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>车牌号<br><small>e.g. <code>&quot;粤B888888&quot;</code></small></td></tr><tr id="body.plate_color"><td><a href="#body.plate_color">plate_color</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>车牌颜色<br><code>BLUE</code> <code>GREEN</code> <code>YELLOW</code> <code>BLACK</code> <code>WHITE</code> <code>LIMEGREEN</code><br><small>e.g. <code>&quot;BLUE&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>回调通知url<br><small>e.g. <code>&quot;https://yoursite.com/wxpay.html&quot;</code></small></td></tr><tr id="body.start_time"><td><a href="#body.start_time">start_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>入场时间<br><small>e.g. <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="body.parking_name"><td><a href="#body.parking_name">parking_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>停车场名称<br><small>e.g. <code>&quot;欢乐海岸停车场&quot;</code></small></td></tr><tr id="body.free_duration"><td><a href="#body.free_duration">free_duration</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>免费时长<br><small>e.g. <code>3600</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.vehicle.parking.parkings.post({
  json: {
    out_parking_no: <i class="s">&#39;1231243&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    plate_color: <i class="s">&#39;BLUE&#39;</i>,
    notify_url: <i class="s">&#39;https://yoursite.com/wxpay.html&#39;</i>,
    start_time: <i class="s">&#39;2017-08-26T10:43:39+08:00&#39;</i>,
    parking_name: <i class="s">&#39;欢乐海岸停车场&#39;</i>,
    free_duration: <i class="n">3600</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/vehicle/parking/parkings&#39;</i>).post({
  json: {
    out_parking_no: <i class="s">&#39;1231243&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    plate_color: <i class="s">&#39;BLUE&#39;</i>,
    notify_url: <i class="s">&#39;https://yoursite.com/wxpay.html&#39;</i>,
    start_time: <i class="s">&#39;2017-08-26T10:43:39+08:00&#39;</i>,
    parking_name: <i class="s">&#39;欢乐海岸停车场&#39;</i>,
    free_duration: <i class="n">3600</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/vehicle/parking/parkings&#39;</i>].post({
  json: {
    out_parking_no: <i class="s">&#39;1231243&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    plate_color: <i class="s">&#39;BLUE&#39;</i>,
    notify_url: <i class="s">&#39;https://yoursite.com/wxpay.html&#39;</i>,
    start_time: <i class="s">&#39;2017-08-26T10:43:39+08:00&#39;</i>,
    parking_name: <i class="s">&#39;欢乐海岸停车场&#39;</i>,
    free_duration: <i class="n">3600</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.vehicle.parking.parkings.postAsync({
  json: {
    out_parking_no: <i class="s">&#39;1231243&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    plate_color: <i class="s">&#39;BLUE&#39;</i>,
    notify_url: <i class="s">&#39;https://yoursite.com/wxpay.html&#39;</i>,
    start_time: <i class="s">&#39;2017-08-26T10:43:39+08:00&#39;</i>,
    parking_name: <i class="s">&#39;欢乐海岸停车场&#39;</i>,
    free_duration: <i class="n">3600</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/vehicle/parking/parkings&#39;</i>).postAsync({
  json: {
    out_parking_no: <i class="s">&#39;1231243&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    plate_color: <i class="s">&#39;BLUE&#39;</i>,
    notify_url: <i class="s">&#39;https://yoursite.com/wxpay.html&#39;</i>,
    start_time: <i class="s">&#39;2017-08-26T10:43:39+08:00&#39;</i>,
    parking_name: <i class="s">&#39;欢乐海岸停车场&#39;</i>,
    free_duration: <i class="n">3600</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/vehicle/parking/parkings&#39;</i>].postAsync({
  json: {
    out_parking_no: <i class="s">&#39;1231243&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    plate_color: <i class="s">&#39;BLUE&#39;</i>,
    notify_url: <i class="s">&#39;https://yoursite.com/wxpay.html&#39;</i>,
    start_time: <i class="s">&#39;2017-08-26T10:43:39+08:00&#39;</i>,
    parking_name: <i class="s">&#39;欢乐海岸停车场&#39;</i>,
    free_duration: <i class="n">3600</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.vehicle.parking.parkings.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_parking_no: <i class="s">&#39;1231243&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    plate_color: <i class="s">&#39;BLUE&#39;</i>,
    notify_url: <i class="s">&#39;https://yoursite.com/wxpay.html&#39;</i>,
    start_time: <i class="s">&#39;2017-08-26T10:43:39+08:00&#39;</i>,
    parking_name: <i class="s">&#39;欢乐海岸停车场&#39;</i>,
    free_duration: <i class="n">3600</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/vehicle/parking/parkings&#39;</i>
body=<i class="s">&#39;{&quot;out_parking_no&quot;:&quot;1231243&quot;,&quot;plate_number&quot;:&quot;粤B888888&quot;,&quot;plate_color&quot;:&quot;BLUE&quot;,&quot;notify_url&quot;:&quot;https://yoursite.com/wxpay.html&quot;,&quot;start_time&quot;:&quot;2017-08-26T10:43:39+08:00&quot;,&quot;parking_name&quot;:&quot;欢乐海岸停车场&quot;,&quot;free_duration&quot;:3600}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.id"><td><a href="#response.id">id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>停车入场id<br><small>e.g. <code>&quot;5K8264ILTKCH16CQ250&quot;</code></small></td></tr><tr id="response.out_parking_no"><td><a href="#response.out_parking_no">out_parking_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户入场id<br><small>e.g. <code>&quot;212434321&quot;</code></small></td></tr><tr id="response.plate_number"><td><a href="#response.plate_number">plate_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>车牌号<br><small>e.g. <code>&quot;粤B888888&quot;</code></small></td></tr><tr id="response.plate_color"><td><a href="#response.plate_color">plate_color</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>车牌颜色<br><code>BLUE</code> <code>GREEN</code> <code>YELLOW</code> <code>BLACK</code> <code>WHITE</code> <code>LIMEGREEN</code><br><small>e.g. <code>&quot;BLUE&quot;</code></small></td></tr><tr id="response.start_time"><td><a href="#response.start_time">start_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>入场时间<br><small>e.g. <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="response.parking_name"><td><a href="#response.parking_name">parking_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>停车场名称<br><small>e.g. <code>&quot;欢乐海岸停车场&quot;</code></small></td></tr><tr id="response.free_duration"><td><a href="#response.free_duration">free_duration</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>免费时长<br><small>e.g. <code>3600</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>停车入场状态<br><code>NORMAL</code> <code>BLOCKED</code><br><small>e.g. <code>&quot;NORMAL&quot;</code></small></td></tr><tr id="response.block_reason"><td><a href="#response.block_reason">block_reason</a></td><td><code>string</code></td><td>不可用状态描述<br><code>PAUSE</code> <code>OVERDUE</code> <code>OUT_SERVICE</code> <code>EVALUATION_FAILED</code><br><small>e.g. <code>&quot;PAUSE&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;id&quot;</i>: <i class="c">&quot;5K8264ILTKCH16CQ250&quot;</i>,
  <i class="c">&quot;out_parking_no&quot;</i>: <i class="c">&quot;212434321&quot;</i>,
  <i class="c">&quot;plate_number&quot;</i>: <i class="c">&quot;粤B888888&quot;</i>,
  <i class="c">&quot;plate_color&quot;</i>: <i class="c">&quot;BLUE&quot;</i>,
  <i class="c">&quot;start_time&quot;</i>: <i class="c">&quot;2017-08-26T10:43:39+08:00&quot;</i>,
  <i class="c">&quot;parking_name&quot;</i>: <i class="c">&quot;欢乐海岸停车场&quot;</i>,
  <i class="c">&quot;free_duration&quot;</i>: <i class="k">3600</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;NORMAL&quot;</i>,
  <i class="c">&quot;block_reason&quot;</i>: <i class="c">&quot;PAUSE&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_parking_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/vehicle-entrance_state_change.html"><code>VEHICLE.ENTRANCE_STATE_CHANGE</code></a> 停车入场状态变更通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/vehicle/post-v3-vehicle-parking-parkings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3VehicleParkingParkings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3VehicleParkingParkings as default
};
