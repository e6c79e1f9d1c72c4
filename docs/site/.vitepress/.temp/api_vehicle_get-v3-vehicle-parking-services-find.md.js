import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"查询车牌服务开通信息API","description":"","frontmatter":{"title":"查询车牌服务开通信息API","editLink":false,"words":"GET /v3/vehicle/parking/services/find 支付分∙停车服务 appid 应用ID sub_mchid 子商户号 plate_number 车牌号 plate_color 车牌颜色 openid 用户标识 service_open_time 车牌服务开通时间 service_state 车牌服务开通状态"},"headers":[],"relativePath":"api/vehicle/get-v3-vehicle-parking-services-find.md","filePath":"api/vehicle/get-v3-vehicle-parking-services-find.md"}');
const _sfc_main = { name: "api/vehicle/get-v3-vehicle-parking-services-find.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">查询车牌服务开通信息API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;查询车牌服务开通信息API {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>vehicle/<wbr>parking/<wbr>services/<wbr>find</code></div><p class="facts"><span>角色 商户、服务商</span><span>支付分∙停车服务</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_1.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="query" tabindex="-1">查询参数 <a class="header-anchor" href="#query" aria-label="Permalink to &quot;查询参数 {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="query.appid"><td><a href="#query.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>应用ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxcbda96de0b165486&quot;</code></small></td></tr><tr id="query.sub_mchid"><td><a href="#query.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="query.plate_number"><td><a href="#query.plate_number">plate_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌号<br><small>例 <code>&quot;粤B888888&quot;</code></small></td></tr><tr id="query.plate_color"><td><a href="#query.plate_color">plate_color</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌颜色<br><code>BLUE</code> <code>GREEN</code> <code>YELLOW</code> <code>BLACK</code> <code>WHITE</code> <code>LIMEGREEN</code><br><small>例 <code>&quot;BLUE&quot;</code></small></td></tr><tr id="query.openid"><td><a href="#query.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.vehicle.parking.services.find.get({
  query: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    plate_color: <i class="s">&#39;BLUE&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/vehicle/parking/services/find&#39;</i>).get({
  query: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    plate_color: <i class="s">&#39;BLUE&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/vehicle/parking/services/find&#39;</i>].get({
  query: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    plate_color: <i class="s">&#39;BLUE&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.vehicle.parking.services.find.getAsync({
  query: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    plate_color: <i class="s">&#39;BLUE&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/vehicle/parking/services/find&#39;</i>).getAsync({
  query: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    plate_color: <i class="s">&#39;BLUE&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/vehicle/parking/services/find&#39;</i>].getAsync({
  query: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    plate_color: <i class="s">&#39;BLUE&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.vehicle.parking.services.find.get({
  query: {
    appid: <i class="s">&#39;wxcbda96de0b165486&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    plate_color: <i class="s">&#39;BLUE&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/vehicle/parking/services/find?appid=wxcbda96de0b165486&amp;plate_number=%E7%B2%A4B888888&amp;plate_color=BLUE&amp;openid=oUpF8uMuAJOM2pxb1Q&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.plate_number"><td><a href="#response.plate_number">plate_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌号<br><small>例 <code>&quot;粤B888888&quot;</code></small></td></tr><tr id="response.plate_color"><td><a href="#response.plate_color">plate_color</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌颜色<br><code>BLUE</code> <code>GREEN</code> <code>YELLOW</code> <code>BLACK</code> <code>WHITE</code> <code>LIMEGREEN</code><br><small>例 <code>&quot;BLUE&quot;</code></small></td></tr><tr id="response.service_open_time"><td><a href="#response.service_open_time">service_open_time</a></td><td><code>string</code></td><td>车牌服务开通时间<br><small>例 <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="response.openid"><td><a href="#response.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr><tr id="response.service_state"><td><a href="#response.service_state">service_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌服务开通状态<br><code>NORMAL</code> <code>PAUSE</code> <code>OUT_SERVICE</code><br><small>例 <code>&quot;PAUSE&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;plate_number&quot;</i>: <i class="c">&quot;粤B888888&quot;</i>,
  <i class="c">&quot;plate_color&quot;</i>: <i class="c">&quot;BLUE&quot;</i>,
  <i class="c">&quot;service_open_time&quot;</i>: <i class="c">&quot;2017-08-26T10:43:39+08:00&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJOM2pxb1Q&quot;</i>,
  <i class="c">&quot;service_state&quot;</i>: <i class="c">&quot;PAUSE&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/vehicle/get-v3-vehicle-parking-services-find.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3VehicleParkingServicesFind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3VehicleParkingServicesFind as default
};
