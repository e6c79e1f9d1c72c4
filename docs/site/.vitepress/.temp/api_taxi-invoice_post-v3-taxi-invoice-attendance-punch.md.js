import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"签到签退API","description":"","frontmatter":{"title":"签到签退API","editLink":false,"words":"POST /v3/taxi-invoice/attendance/punch 出租车电子发票 plate_number 车牌号 driver_license 营运资格证号 event_time 事件发生时间 event_type 事件类型 region_id 行政区划ID"},"headers":[],"relativePath":"api/taxi-invoice/post-v3-taxi-invoice-attendance-punch.md","filePath":"api/taxi-invoice/post-v3-taxi-invoice-attendance-punch.md"}');
const _sfc_main = { name: "api/taxi-invoice/post-v3-taxi-invoice-attendance-punch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">签到签退API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;签到签退API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>taxi-invoice/<wbr>attendance/<wbr>punch</code></div><p class="facts"><span>角色 服务商</span><span>出租车电子发票</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012461368" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.plate_number"><td><a href="#body.plate_number">plate_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌号<br><small>例 <code>&quot;粤B12345&quot;</code></small></td></tr><tr id="body.driver_license"><td><a href="#body.driver_license">driver_license</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>营运资格证号<br><small>例 <code>&quot;6298416&quot;</code></small></td></tr><tr id="body.event_time"><td><a href="#body.event_time">event_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>事件发生时间<br><small>例 <code>&quot;2019-12-01T12:00:00.000+08:00&quot;</code></small></td></tr><tr id="body.event_type"><td><a href="#body.event_type">event_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>事件类型<br><small>例 <code>&quot;SIGN_IN&quot;</code></small></td></tr><tr id="body.region_id"><td><a href="#body.region_id">region_id</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>行政区划ID<br><small>例 <code>510100</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.attendance.punch.post({
  json: {
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    event_time: <i class="s">&#39;2019-12-01T12:00:00.000+08:00&#39;</i>,
    event_type: <i class="s">&#39;SIGN_IN&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/taxi-invoice/attendance/punch&#39;</i>).post({
  json: {
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    event_time: <i class="s">&#39;2019-12-01T12:00:00.000+08:00&#39;</i>,
    event_type: <i class="s">&#39;SIGN_IN&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/taxi-invoice/attendance/punch&#39;</i>].post({
  json: {
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    event_time: <i class="s">&#39;2019-12-01T12:00:00.000+08:00&#39;</i>,
    event_type: <i class="s">&#39;SIGN_IN&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.attendance.punch.postAsync({
  json: {
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    event_time: <i class="s">&#39;2019-12-01T12:00:00.000+08:00&#39;</i>,
    event_type: <i class="s">&#39;SIGN_IN&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/taxi-invoice/attendance/punch&#39;</i>).postAsync({
  json: {
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    event_time: <i class="s">&#39;2019-12-01T12:00:00.000+08:00&#39;</i>,
    event_type: <i class="s">&#39;SIGN_IN&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/taxi-invoice/attendance/punch&#39;</i>].postAsync({
  json: {
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    event_time: <i class="s">&#39;2019-12-01T12:00:00.000+08:00&#39;</i>,
    event_type: <i class="s">&#39;SIGN_IN&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/taxi-invoice/attendance/punch&#39;</i>
body=<i class="s">&#39;{&quot;plate_number&quot;:&quot;粤B12345&quot;,&quot;driver_license&quot;:&quot;6298416&quot;,&quot;event_time&quot;:&quot;2019-12-01T12:00:00.000+08:00&quot;,&quot;event_type&quot;:&quot;SIGN_IN&quot;,&quot;region_id&quot;:510100}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><p><code>204</code>：无应答体。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/taxi-invoice/post-v3-taxi-invoice-attendance-punch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3TaxiInvoiceAttendancePunch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3TaxiInvoiceAttendancePunch as default
};
