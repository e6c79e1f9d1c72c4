import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"开通保险理赔功能","description":"","frontmatter":{"title":"开通保险理赔功能","editLink":false,"words":"POST /v3/platsolution/ecommerce/insurance-compensation-contracts 收付通∙赔付 out_apply_no 商户申请单号 sub_mchid 二级商户号 agreement_list 签约协议列表 opened 是否开通成功 success_time 成功时间"},"headers":[],"relativePath":"en/api/platsolution/post-v3-platsolution-ecommerce-insurance-compensation-contracts.md","filePath":"en/api/platsolution/post-v3-platsolution-ecommerce-insurance-compensation-contracts.md"}');
const _sfc_main = { name: "en/api/platsolution/post-v3-platsolution-ecommerce-insurance-compensation-contracts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">开通保险理赔功能 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;开通保险理赔功能 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>platsolution/<wbr>ecommerce/<wbr>insurance-compensation-contracts</code></div><p class="facts"><span>Roles partner</span><span>收付通∙赔付</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012781476" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.out_apply_no"><td><a href="#body.out_apply_no">out_apply_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户申请单号<br><small>e.g. <code>&quot;No123456&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>二级商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.agreement_list"><td><a href="#body.agreement_list">agreement_list</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>签约协议列表</td></tr><tr id="body.agreement_list.agreement_code" class="d1"><td><a href="#body.agreement_list.agreement_code">agreement_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>协议编号<br><small>e.g. <code>&quot;微信支付运营功能服务协议（平台二级商户）&quot;</code></small></td></tr><tr id="body.agreement_list.agreement_version" class="d1"><td><a href="#body.agreement_list.agreement_version">agreement_version</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>协议版本号<br><small>e.g. <code>&quot;20240815&quot;</code></small></td></tr><tr id="body.agreement_list.sign_organization" class="d1"><td><a href="#body.agreement_list.sign_organization">sign_organization</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>签约主体<br><small>e.g. <code>&quot;温州名优贸易&quot;</code></small></td></tr><tr id="body.agreement_list.sign_time" class="d1"><td><a href="#body.agreement_list.sign_time">sign_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>签约时间<br><small>e.g. <code>&quot;2024-08-08T10:34:56+08:00&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.insuranceCompensationContracts.post({
  json: {
    out_apply_no: <i class="s">&#39;No123456&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    agreement_list: [
      {
        agreement_code: <i class="s">&#39;微信支付运营功能服务协议（平台二级商户）&#39;</i>,
        agreement_version: <i class="s">&#39;20240815&#39;</i>,
        sign_organization: <i class="s">&#39;温州名优贸易&#39;</i>,
        sign_time: <i class="s">&#39;2024-08-08T10:34:56+08:00&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/ecommerce/insurance-compensation-contracts&#39;</i>).post({
  json: {
    out_apply_no: <i class="s">&#39;No123456&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    agreement_list: [
      {
        agreement_code: <i class="s">&#39;微信支付运营功能服务协议（平台二级商户）&#39;</i>,
        agreement_version: <i class="s">&#39;20240815&#39;</i>,
        sign_organization: <i class="s">&#39;温州名优贸易&#39;</i>,
        sign_time: <i class="s">&#39;2024-08-08T10:34:56+08:00&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/ecommerce/insurance-compensation-contracts&#39;</i>].post({
  json: {
    out_apply_no: <i class="s">&#39;No123456&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    agreement_list: [
      {
        agreement_code: <i class="s">&#39;微信支付运营功能服务协议（平台二级商户）&#39;</i>,
        agreement_version: <i class="s">&#39;20240815&#39;</i>,
        sign_organization: <i class="s">&#39;温州名优贸易&#39;</i>,
        sign_time: <i class="s">&#39;2024-08-08T10:34:56+08:00&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.insuranceCompensationContracts.postAsync({
  json: {
    out_apply_no: <i class="s">&#39;No123456&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    agreement_list: [
      {
        agreement_code: <i class="s">&#39;微信支付运营功能服务协议（平台二级商户）&#39;</i>,
        agreement_version: <i class="s">&#39;20240815&#39;</i>,
        sign_organization: <i class="s">&#39;温州名优贸易&#39;</i>,
        sign_time: <i class="s">&#39;2024-08-08T10:34:56+08:00&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/ecommerce/insurance-compensation-contracts&#39;</i>).postAsync({
  json: {
    out_apply_no: <i class="s">&#39;No123456&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    agreement_list: [
      {
        agreement_code: <i class="s">&#39;微信支付运营功能服务协议（平台二级商户）&#39;</i>,
        agreement_version: <i class="s">&#39;20240815&#39;</i>,
        sign_organization: <i class="s">&#39;温州名优贸易&#39;</i>,
        sign_time: <i class="s">&#39;2024-08-08T10:34:56+08:00&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/ecommerce/insurance-compensation-contracts&#39;</i>].postAsync({
  json: {
    out_apply_no: <i class="s">&#39;No123456&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    agreement_list: [
      {
        agreement_code: <i class="s">&#39;微信支付运营功能服务协议（平台二级商户）&#39;</i>,
        agreement_version: <i class="s">&#39;20240815&#39;</i>,
        sign_organization: <i class="s">&#39;温州名优贸易&#39;</i>,
        sign_time: <i class="s">&#39;2024-08-08T10:34:56+08:00&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/platsolution/ecommerce/insurance-compensation-contracts&#39;</i>
body=<i class="s">&#39;{&quot;out_apply_no&quot;:&quot;No123456&quot;,&quot;sub_mchid&quot;:&quot;1900000109&quot;,&quot;agreement_list&quot;:[{&quot;agreement_code&quot;:&quot;微信支付运营功能服务协议（平台二级商户）&quot;,&quot;agreement_version&quot;:&quot;20240815&quot;,&quot;sign_organization&quot;:&quot;温州名优贸易&quot;,&quot;sign_time&quot;:&quot;2024-08-08T10:34:56+08:00&quot;}]}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>二级商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.opened"><td><a href="#response.opened">opened</a><b class="required" title="required">*</b></td><td><code>boolean</code></td><td>是否开通成功<br><small>e.g. <code>true</code></small></td></tr><tr id="response.success_time"><td><a href="#response.success_time">success_time</a></td><td><code>string</code></td><td>成功时间<br><small>e.g. <code>&quot;2024-08-09T13:29:35.120+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;opened&quot;</i>: <i class="s">true</i>,
  <i class="c">&quot;success_time&quot;</i>: <i class="c">&quot;2024-08-09T13:29:35.120+08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_apply_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/platsolution/post-v3-platsolution-ecommerce-insurance-compensation-contracts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PlatsolutionEcommerceInsuranceCompensationContracts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PlatsolutionEcommerceInsuranceCompensationContracts as default
};
