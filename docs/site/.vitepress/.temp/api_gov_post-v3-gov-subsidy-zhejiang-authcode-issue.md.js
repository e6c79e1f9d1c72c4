import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"申请品类凭证码","description":"","frontmatter":{"title":"申请品类凭证码","editLink":false,"words":"POST /v3/gov/subsidy/zhejiang/authcode/issue 国补专区 浙江 category_id 品类编码 openid 用户id name 姓名 mobile 手机号 add_code 区县编码 custom_info 自定义域 cert_type 证件类型 cert_no 证件号码 req_ssn 请求流水号 resp_code 响应码 resp_desc 响应描述 auth_code 品类凭证码"},"headers":[],"relativePath":"api/gov/post-v3-gov-subsidy-zhejiang-authcode-issue.md","filePath":"api/gov/post-v3-gov-subsidy-zhejiang-authcode-issue.md"}');
const _sfc_main = { name: "api/gov/post-v3-gov-subsidy-zhejiang-authcode-issue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">申请品类凭证码 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;申请品类凭证码 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>gov/<wbr>subsidy/<wbr>zhejiang/<wbr>authcode/<wbr>issue</code></div><p class="facts"><span>角色 电商平台（收付通）、服务商</span><span>国补专区 · 浙江</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.category_id"><td><a href="#body.category_id">category_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品类编码<br><small>例 <code>&quot;A01&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a></td><td><code>string</code></td><td>用户id<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.name"><td><a href="#body.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="body.mobile"><td><a href="#body.mobile">mobile</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>手机号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;13800000000&quot;</code></small></td></tr><tr id="body.add_code"><td><a href="#body.add_code">add_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>区县编码<br><small>例 <code>&quot;330000&quot;</code></small></td></tr><tr id="body.custom_info"><td><a href="#body.custom_info">custom_info</a></td><td><code>string</code></td><td>自定义域<br><small>例 <code>&quot;自定义域&quot;</code></small></td></tr><tr id="body.cert_type"><td><a href="#body.cert_type">cert_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>证件类型<br><code>1</code> <code>2</code> <code>3</code> <code>4</code> <code>5</code><br><small>例 <code>&quot;1&quot;</code></small></td></tr><tr id="body.cert_no"><td><a href="#body.cert_no">cert_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>证件号码 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.req_ssn"><td><a href="#body.req_ssn">req_ssn</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>请求流水号<br><small>例 <code>&quot;123&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.zhejiang.authcode.issue.post({
  json: {
    category_id: <i class="s">&#39;A01&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    mobile: <i class="s">&#39;13800000000&#39;</i>,
    add_code: <i class="s">&#39;330000&#39;</i>,
    cert_type: <i class="s">&#39;1&#39;</i>,
    cert_no: <i class="s">&#39;11010519491231002X&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/zhejiang/authcode/issue&#39;</i>).post({
  json: {
    category_id: <i class="s">&#39;A01&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    mobile: <i class="s">&#39;13800000000&#39;</i>,
    add_code: <i class="s">&#39;330000&#39;</i>,
    cert_type: <i class="s">&#39;1&#39;</i>,
    cert_no: <i class="s">&#39;11010519491231002X&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/zhejiang/authcode/issue&#39;</i>].post({
  json: {
    category_id: <i class="s">&#39;A01&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    mobile: <i class="s">&#39;13800000000&#39;</i>,
    add_code: <i class="s">&#39;330000&#39;</i>,
    cert_type: <i class="s">&#39;1&#39;</i>,
    cert_no: <i class="s">&#39;11010519491231002X&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.zhejiang.authcode.issue.postAsync({
  json: {
    category_id: <i class="s">&#39;A01&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    mobile: <i class="s">&#39;13800000000&#39;</i>,
    add_code: <i class="s">&#39;330000&#39;</i>,
    cert_type: <i class="s">&#39;1&#39;</i>,
    cert_no: <i class="s">&#39;11010519491231002X&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/zhejiang/authcode/issue&#39;</i>).postAsync({
  json: {
    category_id: <i class="s">&#39;A01&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    mobile: <i class="s">&#39;13800000000&#39;</i>,
    add_code: <i class="s">&#39;330000&#39;</i>,
    cert_type: <i class="s">&#39;1&#39;</i>,
    cert_no: <i class="s">&#39;11010519491231002X&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/zhejiang/authcode/issue&#39;</i>].postAsync({
  json: {
    category_id: <i class="s">&#39;A01&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    mobile: <i class="s">&#39;13800000000&#39;</i>,
    add_code: <i class="s">&#39;330000&#39;</i>,
    cert_type: <i class="s">&#39;1&#39;</i>,
    cert_no: <i class="s">&#39;11010519491231002X&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.zhejiang.authcode.issue.post({
  json: {
    category_id: <i class="s">&#39;A01&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    mobile: <i class="s">&#39;13800000000&#39;</i>,
    add_code: <i class="s">&#39;330000&#39;</i>,
    custom_info: <i class="s">&#39;自定义域&#39;</i>,
    cert_type: <i class="s">&#39;1&#39;</i>,
    cert_no: <i class="s">&#39;11010519491231002X&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/gov/subsidy/zhejiang/authcode/issue&#39;</i>
body=<i class="s">&#39;{&quot;category_id&quot;:&quot;A01&quot;,&quot;name&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;喜欢的运动&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;mobile&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;13800000000&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;add_code&quot;:&quot;330000&quot;,&quot;cert_type&quot;:&quot;1&quot;,&quot;cert_no&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;11010519491231002X&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;req_ssn&quot;:&quot;123&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.resp_code"><td><a href="#response.resp_code">resp_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>响应码<br><small>例 <code>&quot;000000&quot;</code></small></td></tr><tr id="response.resp_desc"><td><a href="#response.resp_desc">resp_desc</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>响应描述<br><small>例 <code>&quot;成功&quot;</code></small></td></tr><tr id="response.auth_code"><td><a href="#response.auth_code">auth_code</a></td><td><code>string</code></td><td>品类凭证码<br><small>例 <code>&quot;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;resp_code&quot;</i>: <i class="c">&quot;000000&quot;</i>,
  <i class="c">&quot;resp_desc&quot;</i>: <i class="c">&quot;成功&quot;</i>,
  <i class="c">&quot;auth_code&quot;</i>: <i class="c">&quot;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/gov/post-v3-gov-subsidy-zhejiang-authcode-issue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3GovSubsidyZhejiangAuthcodeIssue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3GovSubsidyZhejiangAuthcodeIssue as default
};
