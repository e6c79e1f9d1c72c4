import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"同步车辆入场通知","description":"","frontmatter":{"title":"同步车辆入场通知","editLink":false,"words":"POST /v3/parking/reminders/entry 停车缴费服务 out_serial_number 商户停车单号 parking_id 微信停车场ID plate_number 车牌号 enter_timestamp 车辆入场时间 plate_color 车牌颜色 car_type 车辆性质 vehicle_type 车辆类型 entrance_number 停车场入口编号 entrance_name 停车场入口名称 discount_template_id 优惠信息模板ID serial_number 微信停车单号"},"headers":[],"relativePath":"api/parking/post-v3-parking-reminders-entry.md","filePath":"api/parking/post-v3-parking-reminders-entry.md"}');
const _sfc_main = { name: "api/parking/post-v3-parking-reminders-entry.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">同步车辆入场通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;同步车辆入场通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>parking/<wbr>reminders/<wbr>entry</code></div><p class="facts"><span>角色 服务商</span><span>停车缴费服务</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4019557757" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.out_serial_number"><td><a href="#body.out_serial_number">out_serial_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户停车单号<br><small>最多 64 个字符</small><br><small>例 <code>&quot;PARK202407041530001&quot;</code></small></td></tr><tr id="body.parking_id"><td><a href="#body.parking_id">parking_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信停车场ID<br><small>最多 64 个字符</small><br><small>例 <code>&quot;WXPARK001&quot;</code></small></td></tr><tr id="body.plate_number"><td><a href="#body.plate_number">plate_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌号<br><small>最多 16 个字符</small><br><small>例 <code>&quot;粤B12345&quot;</code></small></td></tr><tr id="body.enter_timestamp"><td><a href="#body.enter_timestamp">enter_timestamp</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>车辆入场时间<br><small>例 <code>1720078200</code></small></td></tr><tr id="body.plate_color"><td><a href="#body.plate_color">plate_color</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌颜色<br><code>PLATE_COLOR_UNKNOWN</code> <code>PLATE_COLOR_BLUE</code> <code>PLATE_COLOR_YELLOW</code> <code>PLATE_COLOR_BLACK</code> <code>PLATE_COLOR_WHITE</code> <code>PLATE_COLOR_GREEN</code> <code>PLATE_COLOR_YELLOW_GREEN</code> <code>PLATE_COLOR_AGRICULTURAL_YELLOW</code> <code>PLATE_COLOR_OTHER</code><br><small>例 <code>&quot;PLATE_COLOR_BLUE&quot;</code></small></td></tr><tr id="body.car_type"><td><a href="#body.car_type">car_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车辆性质<br><code>PLATE_TYPE_UNKNOWN</code> <code>PLATE_TYPE_TEMPORARY</code> <code>PLATE_TYPE_MONTHLY</code> <code>PLATE_TYPE_FREE</code> <code>PLATE_TYPE_PREPAID</code> <code>PLATE_TYPE_OTHERS</code><br><small>例 <code>&quot;PLATE_TYPE_TEMPORARY&quot;</code></small></td></tr><tr id="body.vehicle_type"><td><a href="#body.vehicle_type">vehicle_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车辆类型<br><code>VEHICLE_TYPE_UNKNOWN</code> <code>VEHICLE_TYPE_SMALL</code> <code>VEHICLE_TYPE_LARGE</code> <code>VEHICLE_TYPE_EXTRA_LARGE</code> <code>VEHICLE_TYPE_ALL_TYPE</code><br><small>例 <code>&quot;VEHICLE_TYPE_SMALL&quot;</code></small></td></tr><tr id="body.entrance_number"><td><a href="#body.entrance_number">entrance_number</a></td><td><code>string</code></td><td>停车场入口编号<br><small>最多 128 个字符</small><br><small>例 <code>&quot;A01&quot;</code></small></td></tr><tr id="body.entrance_name"><td><a href="#body.entrance_name">entrance_name</a></td><td><code>string</code></td><td>停车场入口名称<br><small>最多 64 个字符</small><br><small>例 <code>&quot;南门入口&quot;</code></small></td></tr><tr id="body.discount_template_id"><td><a href="#body.discount_template_id">discount_template_id</a></td><td><code>integer[]</code></td><td>优惠信息模板ID<br><small>最多 3 项</small><br><small>例 <code>[1]</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.parking.reminders.entry.post({
  json: {
    out_serial_number: <i class="s">&#39;PARK202407041530001&#39;</i>,
    parking_id: <i class="s">&#39;WXPARK001&#39;</i>,
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    enter_timestamp: <i class="n">1720078200</i>,
    plate_color: <i class="s">&#39;PLATE_COLOR_BLUE&#39;</i>,
    car_type: <i class="s">&#39;PLATE_TYPE_TEMPORARY&#39;</i>,
    vehicle_type: <i class="s">&#39;VEHICLE_TYPE_SMALL&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/parking/reminders/entry&#39;</i>).post({
  json: {
    out_serial_number: <i class="s">&#39;PARK202407041530001&#39;</i>,
    parking_id: <i class="s">&#39;WXPARK001&#39;</i>,
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    enter_timestamp: <i class="n">1720078200</i>,
    plate_color: <i class="s">&#39;PLATE_COLOR_BLUE&#39;</i>,
    car_type: <i class="s">&#39;PLATE_TYPE_TEMPORARY&#39;</i>,
    vehicle_type: <i class="s">&#39;VEHICLE_TYPE_SMALL&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/parking/reminders/entry&#39;</i>].post({
  json: {
    out_serial_number: <i class="s">&#39;PARK202407041530001&#39;</i>,
    parking_id: <i class="s">&#39;WXPARK001&#39;</i>,
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    enter_timestamp: <i class="n">1720078200</i>,
    plate_color: <i class="s">&#39;PLATE_COLOR_BLUE&#39;</i>,
    car_type: <i class="s">&#39;PLATE_TYPE_TEMPORARY&#39;</i>,
    vehicle_type: <i class="s">&#39;VEHICLE_TYPE_SMALL&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.parking.reminders.entry.postAsync({
  json: {
    out_serial_number: <i class="s">&#39;PARK202407041530001&#39;</i>,
    parking_id: <i class="s">&#39;WXPARK001&#39;</i>,
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    enter_timestamp: <i class="n">1720078200</i>,
    plate_color: <i class="s">&#39;PLATE_COLOR_BLUE&#39;</i>,
    car_type: <i class="s">&#39;PLATE_TYPE_TEMPORARY&#39;</i>,
    vehicle_type: <i class="s">&#39;VEHICLE_TYPE_SMALL&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/parking/reminders/entry&#39;</i>).postAsync({
  json: {
    out_serial_number: <i class="s">&#39;PARK202407041530001&#39;</i>,
    parking_id: <i class="s">&#39;WXPARK001&#39;</i>,
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    enter_timestamp: <i class="n">1720078200</i>,
    plate_color: <i class="s">&#39;PLATE_COLOR_BLUE&#39;</i>,
    car_type: <i class="s">&#39;PLATE_TYPE_TEMPORARY&#39;</i>,
    vehicle_type: <i class="s">&#39;VEHICLE_TYPE_SMALL&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/parking/reminders/entry&#39;</i>].postAsync({
  json: {
    out_serial_number: <i class="s">&#39;PARK202407041530001&#39;</i>,
    parking_id: <i class="s">&#39;WXPARK001&#39;</i>,
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    enter_timestamp: <i class="n">1720078200</i>,
    plate_color: <i class="s">&#39;PLATE_COLOR_BLUE&#39;</i>,
    car_type: <i class="s">&#39;PLATE_TYPE_TEMPORARY&#39;</i>,
    vehicle_type: <i class="s">&#39;VEHICLE_TYPE_SMALL&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.parking.reminders.entry.post({
  json: {
    out_serial_number: <i class="s">&#39;PARK202407041530001&#39;</i>,
    parking_id: <i class="s">&#39;WXPARK001&#39;</i>,
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    enter_timestamp: <i class="n">1720078200</i>,
    plate_color: <i class="s">&#39;PLATE_COLOR_BLUE&#39;</i>,
    car_type: <i class="s">&#39;PLATE_TYPE_TEMPORARY&#39;</i>,
    vehicle_type: <i class="s">&#39;VEHICLE_TYPE_SMALL&#39;</i>,
    entrance_number: <i class="s">&#39;A01&#39;</i>,
    entrance_name: <i class="s">&#39;南门入口&#39;</i>,
    discount_template_id: [<i class="n">1</i>],
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/parking/reminders/entry&#39;</i>
body=<i class="s">&#39;{&quot;out_serial_number&quot;:&quot;PARK202407041530001&quot;,&quot;parking_id&quot;:&quot;WXPARK001&quot;,&quot;plate_number&quot;:&quot;粤B12345&quot;,&quot;enter_timestamp&quot;:1720078200,&quot;plate_color&quot;:&quot;PLATE_COLOR_BLUE&quot;,&quot;car_type&quot;:&quot;PLATE_TYPE_TEMPORARY&quot;,&quot;vehicle_type&quot;:&quot;VEHICLE_TYPE_SMALL&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.serial_number"><td><a href="#response.serial_number">serial_number</a></td><td><code>string</code></td><td>微信停车单号<br><small>最多 64 个字符</small><br><small>例 <code>&quot;WX202604230001&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;serial_number&quot;</i>: <i class="c">&quot;WX202604230001&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/parking/post-v3-parking-reminders-entry.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3ParkingRemindersEntry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3ParkingRemindersEntry as default
};
