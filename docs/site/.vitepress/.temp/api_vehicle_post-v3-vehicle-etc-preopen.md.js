import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"预开通用户ETC指定卡扣费API","description":"","frontmatter":{"title":"预开通用户ETC指定卡扣费API","editLink":false,"words":"POST /v3/vehicle/etc/preopen ETC授权扣费 sp_appid 服务商appid sub_appid 子商户appid sub_mchid 特约商户号 openid 用户标识 plan_id ETC授权扣费模板ID etc_device_id ETC设备号 plate_number 车牌号 identify 实名信息 bank_card_no 用户开通ETC时绑定的银行卡 start_time 入场时间 preopen_id 预开通ID"},"headers":[],"relativePath":"api/vehicle/post-v3-vehicle-etc-preopen.md","filePath":"api/vehicle/post-v3-vehicle-etc-preopen.md"}');
const _sfc_main = { name: "api/vehicle/post-v3-vehicle-etc-preopen.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">预开通用户ETC指定卡扣费API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;预开通用户ETC指定卡扣费API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>vehicle/<wbr>etc/<wbr>preopen</code></div><p class="facts"><span>角色 服务商</span><span>ETC授权扣费</span><a href="https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/contracts/pre-open-etc.html" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.sp_appid"><td><a href="#body.sp_appid">sp_appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商appid<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;10000098&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户appid<br><small>例 <code>&quot;wxcbda96de0b165489&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>特约商户号<br><small>例 <code>&quot;1510770601&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;ot35_4gNgXsUuh2sQY0lT9N08AU0&quot;</code></small></td></tr><tr id="body.plan_id"><td><a href="#body.plan_id">plan_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>ETC授权扣费模板ID<br><small>例 <code>&quot;97619&quot;</code></small></td></tr><tr id="body.etc_device_id"><td><a href="#body.etc_device_id">etc_device_id</a></td><td><code>string</code></td><td>ETC设备号<br><small>例 <code>&quot;xxxxxxx&quot;</code></small></td></tr><tr id="body.plate_number"><td><a href="#body.plate_number">plate_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌号<br><small>例 <code>&quot;藏ZZZZZZ&quot;</code></small></td></tr><tr id="body.identify"><td><a href="#body.identify">identify</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>实名信息</td></tr><tr id="body.identify.encrypted_real_name" class="d1"><td><a href="#body.identify.encrypted_real_name">encrypted_real_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;张三&quot;</code></small></td></tr><tr id="body.identify.encrypted_credential_id" class="d1"><td><a href="#body.identify.encrypted_credential_id">encrypted_credential_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>证件号码 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.identify.credential_type" class="d1"><td><a href="#body.identify.credential_type">credential_type</a></td><td><code>string</code></td><td>证件类型<br><small>例 <code>&quot;ID_CARD&quot;</code></small></td></tr><tr id="body.bank_card_no"><td><a href="#body.bank_card_no">bank_card_no</a></td><td><code>string</code></td><td>用户开通ETC时绑定的银行卡 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;张三&quot;</code></small></td></tr><tr id="body.start_time"><td><a href="#body.start_time">start_time</a></td><td><code>string</code></td><td>入场时间<br><small>例 <code>&quot;2017-08-26T10:43:39+08:00&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.vehicle.etc.preopen.post({
  json: {
    sp_appid: <i class="s">&#39;10000098&#39;</i>,
    openid: <i class="s">&#39;ot35_4gNgXsUuh2sQY0lT9N08AU0&#39;</i>,
    plan_id: <i class="s">&#39;97619&#39;</i>,
    plate_number: <i class="s">&#39;藏ZZZZZZ&#39;</i>,
    identify: { encrypted_real_name: <i class="s">&#39;张三&#39;</i>, encrypted_credential_id: <i class="s">&#39;11010519491231002X&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/vehicle/etc/preopen&#39;</i>).post({
  json: {
    sp_appid: <i class="s">&#39;10000098&#39;</i>,
    openid: <i class="s">&#39;ot35_4gNgXsUuh2sQY0lT9N08AU0&#39;</i>,
    plan_id: <i class="s">&#39;97619&#39;</i>,
    plate_number: <i class="s">&#39;藏ZZZZZZ&#39;</i>,
    identify: { encrypted_real_name: <i class="s">&#39;张三&#39;</i>, encrypted_credential_id: <i class="s">&#39;11010519491231002X&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/vehicle/etc/preopen&#39;</i>].post({
  json: {
    sp_appid: <i class="s">&#39;10000098&#39;</i>,
    openid: <i class="s">&#39;ot35_4gNgXsUuh2sQY0lT9N08AU0&#39;</i>,
    plan_id: <i class="s">&#39;97619&#39;</i>,
    plate_number: <i class="s">&#39;藏ZZZZZZ&#39;</i>,
    identify: { encrypted_real_name: <i class="s">&#39;张三&#39;</i>, encrypted_credential_id: <i class="s">&#39;11010519491231002X&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.vehicle.etc.preopen.postAsync({
  json: {
    sp_appid: <i class="s">&#39;10000098&#39;</i>,
    openid: <i class="s">&#39;ot35_4gNgXsUuh2sQY0lT9N08AU0&#39;</i>,
    plan_id: <i class="s">&#39;97619&#39;</i>,
    plate_number: <i class="s">&#39;藏ZZZZZZ&#39;</i>,
    identify: { encrypted_real_name: <i class="s">&#39;张三&#39;</i>, encrypted_credential_id: <i class="s">&#39;11010519491231002X&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/vehicle/etc/preopen&#39;</i>).postAsync({
  json: {
    sp_appid: <i class="s">&#39;10000098&#39;</i>,
    openid: <i class="s">&#39;ot35_4gNgXsUuh2sQY0lT9N08AU0&#39;</i>,
    plan_id: <i class="s">&#39;97619&#39;</i>,
    plate_number: <i class="s">&#39;藏ZZZZZZ&#39;</i>,
    identify: { encrypted_real_name: <i class="s">&#39;张三&#39;</i>, encrypted_credential_id: <i class="s">&#39;11010519491231002X&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/vehicle/etc/preopen&#39;</i>].postAsync({
  json: {
    sp_appid: <i class="s">&#39;10000098&#39;</i>,
    openid: <i class="s">&#39;ot35_4gNgXsUuh2sQY0lT9N08AU0&#39;</i>,
    plan_id: <i class="s">&#39;97619&#39;</i>,
    plate_number: <i class="s">&#39;藏ZZZZZZ&#39;</i>,
    identify: { encrypted_real_name: <i class="s">&#39;张三&#39;</i>, encrypted_credential_id: <i class="s">&#39;11010519491231002X&#39;</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.vehicle.etc.preopen.post({
  json: {
    sp_appid: <i class="s">&#39;10000098&#39;</i>,
    sub_appid: <i class="s">&#39;wxcbda96de0b165489&#39;</i>,
    sub_mchid: <i class="s">&#39;1510770601&#39;</i>,
    openid: <i class="s">&#39;ot35_4gNgXsUuh2sQY0lT9N08AU0&#39;</i>,
    plan_id: <i class="s">&#39;97619&#39;</i>,
    etc_device_id: <i class="s">&#39;xxxxxxx&#39;</i>,
    plate_number: <i class="s">&#39;藏ZZZZZZ&#39;</i>,
    identify: {
      encrypted_real_name: <i class="s">&#39;张三&#39;</i>,
      encrypted_credential_id: <i class="s">&#39;11010519491231002X&#39;</i>,
      credential_type: <i class="s">&#39;ID_CARD&#39;</i>,
    },
    bank_card_no: <i class="s">&#39;张三&#39;</i>,
    start_time: <i class="s">&#39;2017-08-26T10:43:39+08:00&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/vehicle/etc/preopen&#39;</i>
body=<i class="s">&#39;{&quot;sp_appid&quot;:&quot;10000098&quot;,&quot;openid&quot;:&quot;ot35_4gNgXsUuh2sQY0lT9N08AU0&quot;,&quot;plan_id&quot;:&quot;97619&quot;,&quot;plate_number&quot;:&quot;藏ZZZZZZ&quot;,&quot;identify&quot;:{&quot;encrypted_real_name&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;张三&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;encrypted_credential_id&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;11010519491231002X&#39;</i>)&quot;<i class="s">&#39;&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.preopen_id"><td><a href="#response.preopen_id">preopen_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>预开通ID<br><small>例 <code>&quot;sdjf23kdsHJfdksj8djsK98HJio5hdI0&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;preopen_id&quot;</i>: <i class="c">&quot;sdjf23kdsHJfdksj8djsK98HJio5hdI0&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/vehicle/post-v3-vehicle-etc-preopen.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3VehicleEtcPreopen = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3VehicleEtcPreopen as default
};
