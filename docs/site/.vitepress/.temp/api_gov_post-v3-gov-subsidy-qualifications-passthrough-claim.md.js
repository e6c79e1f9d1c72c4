import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"领取资格(透传模式)","description":"","frontmatter":{"title":"领取资格(透传模式)","editLink":false,"words":"POST /v3/gov/subsidy/qualifications/passthrough/claim 国补专区 江苏 real_name 自然人姓名 id_card_number 自然人证件号 phone_number 手机号 appliance_id 消费品类ID qualification_region_code 使用的资格的地区编码 identity_document_type 证件类型 longitude 经度 latitude 纬度 code 响应码 message 响应描述"},"headers":[],"relativePath":"api/gov/post-v3-gov-subsidy-qualifications-passthrough-claim.md","filePath":"api/gov/post-v3-gov-subsidy-qualifications-passthrough-claim.md"}');
const _sfc_main = { name: "api/gov/post-v3-gov-subsidy-qualifications-passthrough-claim.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">领取资格(透传模式) <a class="header-anchor" href="#top" aria-label="Permalink to &quot;领取资格(透传模式) {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>gov/<wbr>subsidy/<wbr>qualifications/<wbr>passthrough/<wbr>claim</code></div><p class="facts"><span>角色 电商平台（收付通）、服务商</span><span>国补专区 · 江苏</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.real_name"><td><a href="#body.real_name">real_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>自然人姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;张三&quot;</code></small></td></tr><tr id="body.id_card_number"><td><a href="#body.id_card_number">id_card_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>自然人证件号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.phone_number"><td><a href="#body.phone_number">phone_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>手机号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;13800000000&quot;</code></small></td></tr><tr id="body.appliance_id"><td><a href="#body.appliance_id">appliance_id</a></td><td><code>integer</code></td><td>消费品类ID<br><details><summary>17 个枚举值</summary><code>1</code> <code>2</code> <code>3</code> <code>4</code> <code>5</code> <code>6</code> <code>7</code> <code>8</code> <code>9</code> <code>10</code> <code>11</code> <code>12</code> <code>13</code> <code>14</code> <code>15</code> <code>16</code> <code>17</code></details><br><small>例 <code>1</code></small></td></tr><tr id="body.qualification_region_code"><td><a href="#body.qualification_region_code">qualification_region_code</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>使用的资格的地区编码<br><small>例 <code>310100</code></small></td></tr><tr id="body.identity_document_type"><td><a href="#body.identity_document_type">identity_document_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>证件类型<br><code>ID_DOC_TYPE_ID_CARD</code> <code>ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC</code> <code>ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW</code><br><small>例 <code>&quot;ID_DOC_TYPE_ID_CARD&quot;</code></small></td></tr><tr id="body.longitude"><td><a href="#body.longitude">longitude</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>经度<br><small>例 <code>&quot;112.63484&quot;</code></small></td></tr><tr id="body.latitude"><td><a href="#body.latitude">latitude</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>纬度<br><small>例 <code>&quot;37.75464&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.qualifications.passthrough.claim.post({
  json: {
    real_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    phone_number: <i class="s">&#39;13800000000&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
    longitude: <i class="s">&#39;112.63484&#39;</i>,
    latitude: <i class="s">&#39;37.75464&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/qualifications/passthrough/claim&#39;</i>).post({
  json: {
    real_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    phone_number: <i class="s">&#39;13800000000&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
    longitude: <i class="s">&#39;112.63484&#39;</i>,
    latitude: <i class="s">&#39;37.75464&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/qualifications/passthrough/claim&#39;</i>].post({
  json: {
    real_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    phone_number: <i class="s">&#39;13800000000&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
    longitude: <i class="s">&#39;112.63484&#39;</i>,
    latitude: <i class="s">&#39;37.75464&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.qualifications.passthrough.claim.postAsync({
  json: {
    real_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    phone_number: <i class="s">&#39;13800000000&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
    longitude: <i class="s">&#39;112.63484&#39;</i>,
    latitude: <i class="s">&#39;37.75464&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/qualifications/passthrough/claim&#39;</i>).postAsync({
  json: {
    real_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    phone_number: <i class="s">&#39;13800000000&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
    longitude: <i class="s">&#39;112.63484&#39;</i>,
    latitude: <i class="s">&#39;37.75464&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/qualifications/passthrough/claim&#39;</i>].postAsync({
  json: {
    real_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    phone_number: <i class="s">&#39;13800000000&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
    longitude: <i class="s">&#39;112.63484&#39;</i>,
    latitude: <i class="s">&#39;37.75464&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.qualifications.passthrough.claim.post({
  json: {
    real_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    phone_number: <i class="s">&#39;13800000000&#39;</i>,
    appliance_id: <i class="n">1</i>,
    qualification_region_code: <i class="n">310100</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
    longitude: <i class="s">&#39;112.63484&#39;</i>,
    latitude: <i class="s">&#39;37.75464&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/gov/subsidy/qualifications/passthrough/claim&#39;</i>
body=<i class="s">&#39;{&quot;real_name&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;张三&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;id_card_number&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;11010519491231002X&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;phone_number&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;13800000000&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;qualification_region_code&quot;:310100,&quot;identity_document_type&quot;:&quot;ID_DOC_TYPE_ID_CARD&quot;,&quot;longitude&quot;:&quot;112.63484&quot;,&quot;latitude&quot;:&quot;37.75464&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.code"><td><a href="#response.code">code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>响应码<br><small>例 <code>&quot;000000&quot;</code></small></td></tr><tr id="response.message"><td><a href="#response.message">message</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>响应描述<br><small>例 <code>&quot;成功&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;code&quot;</i>: <i class="c">&quot;000000&quot;</i>,
  <i class="c">&quot;message&quot;</i>: <i class="c">&quot;成功&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/gov/post-v3-gov-subsidy-qualifications-passthrough-claim.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3GovSubsidyQualificationsPassthroughClaim = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3GovSubsidyQualificationsPassthroughClaim as default
};
