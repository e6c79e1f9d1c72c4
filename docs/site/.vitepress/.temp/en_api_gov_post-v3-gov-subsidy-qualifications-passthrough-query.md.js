import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"批量查询用户资格(透传模式)","description":"","frontmatter":{"title":"批量查询用户资格(透传模式)","editLink":false,"words":"POST /v3/gov/subsidy/qualifications/passthrough/query 国补专区 江苏 real_name 自然人姓名 id_card_number 自然人证件号 phone_number 手机号 qualification_region_code 使用的资格的地区编码 identity_document_type 证件类型 qualification_list 资格状态数组"},"headers":[],"relativePath":"en/api/gov/post-v3-gov-subsidy-qualifications-passthrough-query.md","filePath":"en/api/gov/post-v3-gov-subsidy-qualifications-passthrough-query.md"}');
const _sfc_main = { name: "en/api/gov/post-v3-gov-subsidy-qualifications-passthrough-query.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">批量查询用户资格(透传模式) <a class="header-anchor" href="#top" aria-label="Permalink to &quot;批量查询用户资格(透传模式) {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>gov/<wbr>subsidy/<wbr>qualifications/<wbr>passthrough/<wbr>query</code></div><p class="facts"><span>Roles ecommerce, partner</span><span>国补专区 · 江苏</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.real_name"><td><a href="#body.real_name">real_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>自然人姓名 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;张三&quot;</code></small></td></tr><tr id="body.id_card_number"><td><a href="#body.id_card_number">id_card_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>自然人证件号 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.phone_number"><td><a href="#body.phone_number">phone_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>手机号 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;13800000000&quot;</code></small></td></tr><tr id="body.qualification_region_code"><td><a href="#body.qualification_region_code">qualification_region_code</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>使用的资格的地区编码<br><small>e.g. <code>310100</code></small></td></tr><tr id="body.identity_document_type"><td><a href="#body.identity_document_type">identity_document_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>证件类型<br><code>ID_DOC_TYPE_ID_CARD</code> <code>ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC</code> <code>ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW</code><br><small>e.g. <code>&quot;ID_DOC_TYPE_ID_CARD&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.qualifications.passthrough.query.post({
  json: {
    real_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    phone_number: <i class="s">&#39;13800000000&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/qualifications/passthrough/query&#39;</i>).post({
  json: {
    real_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    phone_number: <i class="s">&#39;13800000000&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/qualifications/passthrough/query&#39;</i>].post({
  json: {
    real_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    phone_number: <i class="s">&#39;13800000000&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.qualifications.passthrough.query.postAsync({
  json: {
    real_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    phone_number: <i class="s">&#39;13800000000&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/qualifications/passthrough/query&#39;</i>).postAsync({
  json: {
    real_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    phone_number: <i class="s">&#39;13800000000&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/qualifications/passthrough/query&#39;</i>].postAsync({
  json: {
    real_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    phone_number: <i class="s">&#39;13800000000&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/gov/subsidy/qualifications/passthrough/query&#39;</i>
body=<i class="s">&#39;{&quot;real_name&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;张三&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;id_card_number&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;11010519491231002X&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;phone_number&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;13800000000&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;qualification_region_code&quot;:310100,&quot;identity_document_type&quot;:&quot;ID_DOC_TYPE_ID_CARD&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.qualification_list"><td><a href="#response.qualification_list">qualification_list</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>资格状态数组</td></tr><tr id="response.qualification_list.appliance_id" class="d1"><td><a href="#response.qualification_list.appliance_id">appliance_id</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>消费品类ID<br><details><summary>17 values</summary><code>1</code> <code>2</code> <code>3</code> <code>4</code> <code>5</code> <code>6</code> <code>7</code> <code>8</code> <code>9</code> <code>10</code> <code>11</code> <code>12</code> <code>13</code> <code>14</code> <code>15</code> <code>16</code> <code>17</code></details><br><small>e.g. <code>1</code></small></td></tr><tr id="response.qualification_list.state" class="d1"><td><a href="#response.qualification_list.state">state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>状态<br><code>UNCLAIMED</code> <code>UNREDEEMED</code> <code>REDEEMED</code><br><small>e.g. <code>&quot;UNCLAIMED&quot;</code></small></td></tr><tr id="response.qualification_list.unclaimed_reason" class="d1"><td><a href="#response.qualification_list.unclaimed_reason">unclaimed_reason</a></td><td><code>string</code></td><td>区分未领取的原因<br><code>REASON_CLAIMED_BY_OTHER_REGION</code> <code>REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION</code> <code>REASON_UNCLAIMED</code> <code>REASON_CLAIMED_BY_OTHER_MODE</code> <code>NOT_SELLABLE_REASON_NOT_FOUND</code><br><small>e.g. <code>&quot;NOT_SELLABLE_REASON_NOT_FOUND&quot;</code></small><br><small class="note" lang="en">NOT_SELLABLE_REASON_NOT_FOUND appears only as the documentation&#39;s example.</small></td></tr><tr id="response.qualification_list.claim_mode" class="d1"><td><a href="#response.qualification_list.claim_mode">claim_mode</a></td><td><code>string</code></td><td>区分对接模式<br><code>CLAIM_MODE_MINI_PROGRAM</code> <code>CLAIM_MODE_INTERFACE_PASS_THROUGH</code><br><small>e.g. <code>&quot;CLAIM_MODE_MINI_PROGRAM&quot;</code></small></td></tr><tr id="response.qualification_list.claimed_platform_name" class="d1"><td><a href="#response.qualification_list.claimed_platform_name">claimed_platform_name</a></td><td><code>string</code></td><td>领取的平台名称<br><small>e.g. <code>&quot;支付宝&quot;</code></small></td></tr><tr id="response.qualification_list.claimed_region_name" class="d1"><td><a href="#response.qualification_list.claimed_region_name">claimed_region_name</a></td><td><code>string</code></td><td>领取的地区名称<br><small>e.g. <code>&quot;重庆&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;qualification_list&quot;</i>: [
    {
      <i class="c">&quot;appliance_id&quot;</i>: <i class="k">1</i>,
      <i class="c">&quot;state&quot;</i>: <i class="c">&quot;UNCLAIMED&quot;</i>,
      <i class="c">&quot;unclaimed_reason&quot;</i>: <i class="c">&quot;NOT_SELLABLE_REASON_NOT_FOUND&quot;</i>,
      <i class="c">&quot;claim_mode&quot;</i>: <i class="c">&quot;CLAIM_MODE_MINI_PROGRAM&quot;</i>,
      <i class="c">&quot;claimed_platform_name&quot;</i>: <i class="c">&quot;支付宝&quot;</i>,
      <i class="c">&quot;claimed_region_name&quot;</i>: <i class="c">&quot;重庆&quot;</i>
    }
  ]
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/gov/post-v3-gov-subsidy-qualifications-passthrough-query.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3GovSubsidyQualificationsPassthroughQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3GovSubsidyQualificationsPassthroughQuery as default
};
