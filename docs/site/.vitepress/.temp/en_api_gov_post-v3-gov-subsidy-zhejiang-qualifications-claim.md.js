import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"领取资格","description":"","frontmatter":{"title":"领取资格","editLink":false,"words":"POST /v3/gov/subsidy/zhejiang/qualifications/claim 国补专区 浙江 cate_code 品类编码 cert_no 证件号码 name 姓名 tel 手机号 cert_type 证件类型 req_ssn 请求流水号 resp_code 响应码 resp_desc 响应描述"},"headers":[],"relativePath":"en/api/gov/post-v3-gov-subsidy-zhejiang-qualifications-claim.md","filePath":"en/api/gov/post-v3-gov-subsidy-zhejiang-qualifications-claim.md"}');
const _sfc_main = { name: "en/api/gov/post-v3-gov-subsidy-zhejiang-qualifications-claim.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">领取资格 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;领取资格 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>gov/<wbr>subsidy/<wbr>zhejiang/<wbr>qualifications/<wbr>claim</code></div><p class="facts"><span>Roles ecommerce, partner</span><span>国补专区 · 浙江</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.cate_code"><td><a href="#body.cate_code">cate_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品类编码<br><small>e.g. <code>&quot;A01&quot;</code></small></td></tr><tr id="body.cert_no"><td><a href="#body.cert_no">cert_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>证件号码 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.name"><td><a href="#body.name">name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>姓名 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="body.tel"><td><a href="#body.tel">tel</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>手机号 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;13800000000&quot;</code></small></td></tr><tr id="body.cert_type"><td><a href="#body.cert_type">cert_type</a></td><td><code>string</code></td><td>证件类型<br><code>1</code> <code>2</code> <code>3</code> <code>4</code> <code>5</code><br><small>e.g. <code>&quot;1&quot;</code></small></td></tr><tr id="body.req_ssn"><td><a href="#body.req_ssn">req_ssn</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>请求流水号<br><small>e.g. <code>&quot;123&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.zhejiang.qualifications.claim.post({
  json: {
    cate_code: <i class="s">&#39;A01&#39;</i>,
    cert_no: <i class="s">&#39;11010519491231002X&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    tel: <i class="s">&#39;13800000000&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/zhejiang/qualifications/claim&#39;</i>).post({
  json: {
    cate_code: <i class="s">&#39;A01&#39;</i>,
    cert_no: <i class="s">&#39;11010519491231002X&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    tel: <i class="s">&#39;13800000000&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/zhejiang/qualifications/claim&#39;</i>].post({
  json: {
    cate_code: <i class="s">&#39;A01&#39;</i>,
    cert_no: <i class="s">&#39;11010519491231002X&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    tel: <i class="s">&#39;13800000000&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.zhejiang.qualifications.claim.postAsync({
  json: {
    cate_code: <i class="s">&#39;A01&#39;</i>,
    cert_no: <i class="s">&#39;11010519491231002X&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    tel: <i class="s">&#39;13800000000&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/zhejiang/qualifications/claim&#39;</i>).postAsync({
  json: {
    cate_code: <i class="s">&#39;A01&#39;</i>,
    cert_no: <i class="s">&#39;11010519491231002X&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    tel: <i class="s">&#39;13800000000&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/zhejiang/qualifications/claim&#39;</i>].postAsync({
  json: {
    cate_code: <i class="s">&#39;A01&#39;</i>,
    cert_no: <i class="s">&#39;11010519491231002X&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    tel: <i class="s">&#39;13800000000&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.zhejiang.qualifications.claim.post({
  json: {
    cate_code: <i class="s">&#39;A01&#39;</i>,
    cert_no: <i class="s">&#39;11010519491231002X&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    tel: <i class="s">&#39;13800000000&#39;</i>,
    cert_type: <i class="s">&#39;1&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/gov/subsidy/zhejiang/qualifications/claim&#39;</i>
body=<i class="s">&#39;{&quot;cate_code&quot;:&quot;A01&quot;,&quot;cert_no&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;11010519491231002X&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;name&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;喜欢的运动&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;tel&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;13800000000&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;req_ssn&quot;:&quot;123&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.resp_code"><td><a href="#response.resp_code">resp_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>响应码<br><small>e.g. <code>&quot;000000&quot;</code></small></td></tr><tr id="response.resp_desc"><td><a href="#response.resp_desc">resp_desc</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>响应描述<br><small>e.g. <code>&quot;成功&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;resp_code&quot;</i>: <i class="c">&quot;000000&quot;</i>,
  <i class="c">&quot;resp_desc&quot;</i>: <i class="c">&quot;成功&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/gov/post-v3-gov-subsidy-zhejiang-qualifications-claim.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3GovSubsidyZhejiangQualificationsClaim = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3GovSubsidyZhejiangQualificationsClaim as default
};
