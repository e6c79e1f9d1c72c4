import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"生成投保结果API","description":"","frontmatter":{"title":"生成投保结果API","editLink":false,"words":"POST /v3/payroll-card/wesure/insurance 运营工具∙用工卡 sp_mchid 服务商商户号 wesure_order_no 特约商户商户号 token 微保保单号 insurance_company_order_no 保司保单号 openid 用户标识 insure_state 投保状态 insure_effect_time 保障生效时间 insure_invalid_time 保障失效时间 insurance_company_name 保障的保险公司名称 sub_mchid 子商户号"},"headers":[],"relativePath":"en/api/payroll-card/post-v3-payroll-card-wesure-insurance.md","filePath":"en/api/payroll-card/post-v3-payroll-card-wesure-insurance.md"}');
const _sfc_main = { name: "en/api/payroll-card/post-v3-payroll-card-wesure-insurance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">生成投保结果API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;生成投保结果API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>payroll-card/<wbr>wesure/<wbr>insurance</code></div><p class="facts"><span>Roles partner</span><span>运营工具∙用工卡</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sp_mchid"><td><a href="#body.sp_mchid">sp_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>filled in from the option <code>mchid</code></small><br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.wesure_order_no"><td><a href="#body.wesure_order_no">wesure_order_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>特约商户商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.token"><td><a href="#body.token">token</a></td><td><code>string</code></td><td>微保保单号<br><small>e.g. <code>&quot;5fds5345dfd&quot;</code></small></td></tr><tr id="body.insurance_company_order_no"><td><a href="#body.insurance_company_order_no">insurance_company_order_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>保司保单号<br><small>e.g. <code>&quot;5fds5345dfd&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;111111&quot;</code></small></td></tr><tr id="body.insure_state"><td><a href="#body.insure_state">insure_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>投保状态<br><small>e.g. <code>&quot;INSURE_SUCCESS&quot;</code></small></td></tr><tr id="body.insure_effect_time"><td><a href="#body.insure_effect_time">insure_effect_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>保障生效时间<br><small>e.g. <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="body.insure_invalid_time"><td><a href="#body.insure_invalid_time">insure_invalid_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>保障失效时间<br><small>e.g. <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="body.insurance_company_name"><td><a href="#body.insurance_company_name">insurance_company_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>保障的保险公司名称<br><small>e.g. <code>&quot;平安&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payrollCard.wesure.insurance.post({
  json: {
    wesure_order_no: <i class="s">&#39;1900000109&#39;</i>,
    insurance_company_order_no: <i class="s">&#39;5fds5345dfd&#39;</i>,
    openid: <i class="s">&#39;111111&#39;</i>,
    insure_state: <i class="s">&#39;INSURE_SUCCESS&#39;</i>,
    insure_effect_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    insure_invalid_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    insurance_company_name: <i class="s">&#39;平安&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payroll-card/wesure/insurance&#39;</i>).post({
  json: {
    wesure_order_no: <i class="s">&#39;1900000109&#39;</i>,
    insurance_company_order_no: <i class="s">&#39;5fds5345dfd&#39;</i>,
    openid: <i class="s">&#39;111111&#39;</i>,
    insure_state: <i class="s">&#39;INSURE_SUCCESS&#39;</i>,
    insure_effect_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    insure_invalid_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    insurance_company_name: <i class="s">&#39;平安&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payroll-card/wesure/insurance&#39;</i>].post({
  json: {
    wesure_order_no: <i class="s">&#39;1900000109&#39;</i>,
    insurance_company_order_no: <i class="s">&#39;5fds5345dfd&#39;</i>,
    openid: <i class="s">&#39;111111&#39;</i>,
    insure_state: <i class="s">&#39;INSURE_SUCCESS&#39;</i>,
    insure_effect_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    insure_invalid_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    insurance_company_name: <i class="s">&#39;平安&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payrollCard.wesure.insurance.postAsync({
  json: {
    wesure_order_no: <i class="s">&#39;1900000109&#39;</i>,
    insurance_company_order_no: <i class="s">&#39;5fds5345dfd&#39;</i>,
    openid: <i class="s">&#39;111111&#39;</i>,
    insure_state: <i class="s">&#39;INSURE_SUCCESS&#39;</i>,
    insure_effect_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    insure_invalid_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    insurance_company_name: <i class="s">&#39;平安&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payroll-card/wesure/insurance&#39;</i>).postAsync({
  json: {
    wesure_order_no: <i class="s">&#39;1900000109&#39;</i>,
    insurance_company_order_no: <i class="s">&#39;5fds5345dfd&#39;</i>,
    openid: <i class="s">&#39;111111&#39;</i>,
    insure_state: <i class="s">&#39;INSURE_SUCCESS&#39;</i>,
    insure_effect_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    insure_invalid_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    insurance_company_name: <i class="s">&#39;平安&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payroll-card/wesure/insurance&#39;</i>].postAsync({
  json: {
    wesure_order_no: <i class="s">&#39;1900000109&#39;</i>,
    insurance_company_order_no: <i class="s">&#39;5fds5345dfd&#39;</i>,
    openid: <i class="s">&#39;111111&#39;</i>,
    insure_state: <i class="s">&#39;INSURE_SUCCESS&#39;</i>,
    insure_effect_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    insure_invalid_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    insurance_company_name: <i class="s">&#39;平安&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payrollCard.wesure.insurance.post({
  json: {
    wesure_order_no: <i class="s">&#39;1900000109&#39;</i>,
    token: <i class="s">&#39;5fds5345dfd&#39;</i>,
    insurance_company_order_no: <i class="s">&#39;5fds5345dfd&#39;</i>,
    openid: <i class="s">&#39;111111&#39;</i>,
    insure_state: <i class="s">&#39;INSURE_SUCCESS&#39;</i>,
    insure_effect_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    insure_invalid_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    insurance_company_name: <i class="s">&#39;平安&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/payroll-card/wesure/insurance&#39;</i>
body=<i class="s">&#39;{&quot;sp_mchid&quot;:&quot;&#39;</i>&quot;$mchid&quot;<i class="s">&#39;&quot;,&quot;wesure_order_no&quot;:&quot;1900000109&quot;,&quot;insurance_company_order_no&quot;:&quot;5fds5345dfd&quot;,&quot;openid&quot;:&quot;111111&quot;,&quot;insure_state&quot;:&quot;INSURE_SUCCESS&quot;,&quot;insure_effect_time&quot;:&quot;2018-06-08T10:34:56+08:00&quot;,&quot;insure_invalid_time&quot;:&quot;2018-06-08T10:34:56+08:00&quot;,&quot;insurance_company_name&quot;:&quot;平安&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><p><code>204</code>: no body.</p><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>wesure_order_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/payroll-card/post-v3-payroll-card-wesure-insurance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayrollCardWesureInsurance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayrollCardWesureInsurance as default
};
