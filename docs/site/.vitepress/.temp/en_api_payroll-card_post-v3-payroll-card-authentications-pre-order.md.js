import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"微工卡核身预下单API","description":"","frontmatter":{"title":"微工卡核身预下单API","editLink":false,"words":"POST /v3/payroll-card/authentications/pre-order 运营工具∙用工卡 openid 用户标识 appid 应用ID sub_mchid 子商户号 sub_appid 子商户应用ID authenticate_number 商家核身单号 project_name 项目名称 employer_name 单位名称 authenticate_type 核身类型 mchid 商户号 token token值 expires_in token有效时间"},"headers":[],"relativePath":"en/api/payroll-card/post-v3-payroll-card-authentications-pre-order.md","filePath":"en/api/payroll-card/post-v3-payroll-card-authentications-pre-order.md"}');
const _sfc_main = { name: "en/api/payroll-card/post-v3-payroll-card-authentications-pre-order.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">微工卡核身预下单API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;微工卡核身预下单API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>payroll-card/<wbr>authentications/<wbr>pre-order</code></div><p class="facts"><span>Roles partner</span><span>运营工具∙用工卡</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_3.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;onqOjjmo8wmTOOtSKwXtGjg9Gb58&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a></td><td><code>string</code></td><td>应用ID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxa1111111&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1111111&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户应用ID<br><small>e.g. <code>&quot;wxa1111111&quot;</code></small></td></tr><tr id="body.authenticate_number"><td><a href="#body.authenticate_number">authenticate_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家核身单号<br><small>e.g. <code>&quot;mcdhehfgisdhfjghed39384564i83&quot;</code></small></td></tr><tr id="body.project_name"><td><a href="#body.project_name">project_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>项目名称<br><small>e.g. <code>&quot;某项目&quot;</code></small></td></tr><tr id="body.employer_name"><td><a href="#body.employer_name">employer_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>单位名称<br><small>e.g. <code>&quot;某单位名称&quot;</code></small></td></tr><tr id="body.authenticate_type"><td><a href="#body.authenticate_type">authenticate_type</a></td><td><code>string</code></td><td>核身类型<br><code>SIGN_IN</code> <code>INSURANCE</code> <code>CONTRACT</code> <code>NORMAL</code><br><small>e.g. <code>&quot;SIGN_IN&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payrollCard.authentications.preOrder.post({
  json: {
    openid: <i class="s">&#39;onqOjjmo8wmTOOtSKwXtGjg9Gb58&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    authenticate_number: <i class="s">&#39;mcdhehfgisdhfjghed39384564i83&#39;</i>,
    project_name: <i class="s">&#39;某项目&#39;</i>,
    employer_name: <i class="s">&#39;某单位名称&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payroll-card/authentications/pre-order&#39;</i>).post({
  json: {
    openid: <i class="s">&#39;onqOjjmo8wmTOOtSKwXtGjg9Gb58&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    authenticate_number: <i class="s">&#39;mcdhehfgisdhfjghed39384564i83&#39;</i>,
    project_name: <i class="s">&#39;某项目&#39;</i>,
    employer_name: <i class="s">&#39;某单位名称&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payroll-card/authentications/pre-order&#39;</i>].post({
  json: {
    openid: <i class="s">&#39;onqOjjmo8wmTOOtSKwXtGjg9Gb58&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    authenticate_number: <i class="s">&#39;mcdhehfgisdhfjghed39384564i83&#39;</i>,
    project_name: <i class="s">&#39;某项目&#39;</i>,
    employer_name: <i class="s">&#39;某单位名称&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payrollCard.authentications.preOrder.postAsync({
  json: {
    openid: <i class="s">&#39;onqOjjmo8wmTOOtSKwXtGjg9Gb58&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    authenticate_number: <i class="s">&#39;mcdhehfgisdhfjghed39384564i83&#39;</i>,
    project_name: <i class="s">&#39;某项目&#39;</i>,
    employer_name: <i class="s">&#39;某单位名称&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payroll-card/authentications/pre-order&#39;</i>).postAsync({
  json: {
    openid: <i class="s">&#39;onqOjjmo8wmTOOtSKwXtGjg9Gb58&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    authenticate_number: <i class="s">&#39;mcdhehfgisdhfjghed39384564i83&#39;</i>,
    project_name: <i class="s">&#39;某项目&#39;</i>,
    employer_name: <i class="s">&#39;某单位名称&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payroll-card/authentications/pre-order&#39;</i>].postAsync({
  json: {
    openid: <i class="s">&#39;onqOjjmo8wmTOOtSKwXtGjg9Gb58&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    authenticate_number: <i class="s">&#39;mcdhehfgisdhfjghed39384564i83&#39;</i>,
    project_name: <i class="s">&#39;某项目&#39;</i>,
    employer_name: <i class="s">&#39;某单位名称&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payrollCard.authentications.preOrder.post({
  json: {
    openid: <i class="s">&#39;onqOjjmo8wmTOOtSKwXtGjg9Gb58&#39;</i>,
    appid: <i class="s">&#39;wxa1111111&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    sub_appid: <i class="s">&#39;wxa1111111&#39;</i>,
    authenticate_number: <i class="s">&#39;mcdhehfgisdhfjghed39384564i83&#39;</i>,
    project_name: <i class="s">&#39;某项目&#39;</i>,
    employer_name: <i class="s">&#39;某单位名称&#39;</i>,
    authenticate_type: <i class="s">&#39;SIGN_IN&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/payroll-card/authentications/pre-order&#39;</i>
body=<i class="s">&#39;{&quot;openid&quot;:&quot;onqOjjmo8wmTOOtSKwXtGjg9Gb58&quot;,&quot;sub_mchid&quot;:&quot;1111111&quot;,&quot;authenticate_number&quot;:&quot;mcdhehfgisdhfjghed39384564i83&quot;,&quot;project_name&quot;:&quot;某项目&quot;,&quot;employer_name&quot;:&quot;某单位名称&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.authenticate_number"><td><a href="#response.authenticate_number">authenticate_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家核身单号<br><small>e.g. <code>&quot;mcdhehfgisdhfjghed39384564i83&quot;</code></small></td></tr><tr id="response.openid"><td><a href="#response.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;onqOjjmo8wmTOOtSKwXtGjg9Gb58&quot;</code></small></td></tr><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1111111&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1111111&quot;</code></small></td></tr><tr id="response.token"><td><a href="#response.token">token</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>token值<br><small>e.g. <code>&quot;abcdefghijklmn&quot;</code></small></td></tr><tr id="response.expires_in"><td><a href="#response.expires_in">expires_in</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>token有效时间<br><small>e.g. <code>300</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;authenticate_number&quot;</i>: <i class="c">&quot;mcdhehfgisdhfjghed39384564i83&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;onqOjjmo8wmTOOtSKwXtGjg9Gb58&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1111111&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1111111&quot;</i>,
  <i class="c">&quot;token&quot;</i>: <i class="c">&quot;abcdefghijklmn&quot;</i>,
  <i class="c">&quot;expires_in&quot;</i>: <i class="k">300</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>authenticate_number</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/payroll-card/post-v3-payroll-card-authentications-pre-order.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayrollCardAuthenticationsPreOrder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayrollCardAuthenticationsPreOrder as default
};
