import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"修改结算帐号API","description":"","frontmatter":{"title":"修改结算帐号API","editLink":false,"words":"POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement 服务商∙进件 收付通∙进件 sub_mchid 特约商户号 modify_mode 修改模式 account_type 账户类型 account_bank 开户银行 bank_address_code 开户银行省市编码 bank_name 开户银行全称 bank_branch_id 开户银行联行号 account_number 银行账号 account_name 开户名称 application_no 修改结算账户申请单号"},"headers":[],"relativePath":"en/api/apply4sub/post-v3-apply4sub-sub_merchants-sub_mchid-modify-settlement.md","filePath":"en/api/apply4sub/post-v3-apply4sub-sub_merchants-sub_mchid-modify-settlement.md"}');
const _sfc_main = { name: "en/api/apply4sub/post-v3-apply4sub-sub_merchants-sub_mchid-modify-settlement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">修改结算帐号API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;修改结算帐号API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>apply4sub/<wbr>sub_merchants/<wbr>{sub_mchid}/<wbr>modify-settlement</code></div><p class="facts"><span>Roles partner</span><span>服务商∙进件 · 收付通∙进件</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012761102" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">path variables <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path variables {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="path.sub_mchid"><td><a href="#path.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string (decimal)</code></td><td>特约商户号<br><small>8 to 32 characters</small><br><small>e.g. <code>&quot;1900006491&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.modify_mode"><td><a href="#body.modify_mode">modify_mode</a></td><td><code>string</code></td><td>修改模式<br><code>MODIFY_MODE_ASYNC</code><br><small>e.g. <code>&quot;MODIFY_MODE_ASYNC&quot;</code></small></td></tr><tr id="body.account_type"><td><a href="#body.account_type">account_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>账户类型<br><code>ACCOUNT_TYPE_BUSINESS</code> <code>ACCOUNT_TYPE_PRIVATE</code><br><small>e.g. <code>&quot;ACCOUNT_TYPE_BUSINESS&quot;</code></small></td></tr><tr id="body.account_bank"><td><a href="#body.account_bank">account_bank</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>开户银行<br><small>at most 128 characters</small><br><small>e.g. <code>&quot;工商银行&quot;</code></small></td></tr><tr id="body.bank_address_code"><td><a href="#body.bank_address_code">bank_address_code</a></td><td><code>string</code></td><td>开户银行省市编码<br><small>e.g. <code>&quot;110000&quot;</code></small><br><small class="note" lang="en">Page: required; Tencent&#39;s own samples: no such field. Taken as optional, as in the applyment.</small></td></tr><tr id="body.bank_name"><td><a href="#body.bank_name">bank_name</a></td><td><code>string</code></td><td>开户银行全称<br><small>at most 128 characters</small><br><small>e.g. <code>&quot;中国工商银行股份有限公司北京市分行营业部&quot;</code></small></td></tr><tr id="body.bank_branch_id"><td><a href="#body.bank_branch_id">bank_branch_id</a></td><td><code>string</code></td><td>开户银行联行号<br><small>at most 128 characters</small><br><small>e.g. <code>&quot;402713354941&quot;</code></small></td></tr><tr id="body.account_number"><td><a href="#body.account_number">account_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>银行账号 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;6222020000000000000&quot;</code></small></td></tr><tr id="body.account_name"><td><a href="#body.account_name">account_name</a></td><td><code>string</code></td><td>开户名称 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;张*&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement.post({
  sub_mchid: <i class="s">&#39;1900006491&#39;</i>,
  json: {
    account_type: <i class="s">&#39;ACCOUNT_TYPE_BUSINESS&#39;</i>,
    account_bank: <i class="s">&#39;工商银行&#39;</i>,
    account_number: <i class="s">&#39;6222020000000000000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement&#39;</i>).post({
  sub_mchid: <i class="s">&#39;1900006491&#39;</i>,
  json: {
    account_type: <i class="s">&#39;ACCOUNT_TYPE_BUSINESS&#39;</i>,
    account_bank: <i class="s">&#39;工商银行&#39;</i>,
    account_number: <i class="s">&#39;6222020000000000000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement&#39;</i>].post({
  sub_mchid: <i class="s">&#39;1900006491&#39;</i>,
  json: {
    account_type: <i class="s">&#39;ACCOUNT_TYPE_BUSINESS&#39;</i>,
    account_bank: <i class="s">&#39;工商银行&#39;</i>,
    account_number: <i class="s">&#39;6222020000000000000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement.postAsync({
  sub_mchid: <i class="s">&#39;1900006491&#39;</i>,
  json: {
    account_type: <i class="s">&#39;ACCOUNT_TYPE_BUSINESS&#39;</i>,
    account_bank: <i class="s">&#39;工商银行&#39;</i>,
    account_number: <i class="s">&#39;6222020000000000000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement&#39;</i>).postAsync({
  sub_mchid: <i class="s">&#39;1900006491&#39;</i>,
  json: {
    account_type: <i class="s">&#39;ACCOUNT_TYPE_BUSINESS&#39;</i>,
    account_bank: <i class="s">&#39;工商银行&#39;</i>,
    account_number: <i class="s">&#39;6222020000000000000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement&#39;</i>].postAsync({
  sub_mchid: <i class="s">&#39;1900006491&#39;</i>,
  json: {
    account_type: <i class="s">&#39;ACCOUNT_TYPE_BUSINESS&#39;</i>,
    account_bank: <i class="s">&#39;工商银行&#39;</i>,
    account_number: <i class="s">&#39;6222020000000000000&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement.post({
  sub_mchid: <i class="s">&#39;1900006491&#39;</i>,
  json: {
    modify_mode: <i class="s">&#39;MODIFY_MODE_ASYNC&#39;</i>,
    account_type: <i class="s">&#39;ACCOUNT_TYPE_BUSINESS&#39;</i>,
    account_bank: <i class="s">&#39;工商银行&#39;</i>,
    bank_address_code: <i class="s">&#39;110000&#39;</i>,
    bank_name: <i class="s">&#39;中国工商银行股份有限公司北京市分行营业部&#39;</i>,
    bank_branch_id: <i class="s">&#39;402713354941&#39;</i>,
    account_number: <i class="s">&#39;6222020000000000000&#39;</i>,
    account_name: <i class="s">&#39;张*&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/apply4sub/sub_merchants/1900006491/modify-settlement&#39;</i>
body=<i class="s">&#39;{&quot;account_type&quot;:&quot;ACCOUNT_TYPE_BUSINESS&quot;,&quot;account_bank&quot;:&quot;工商银行&quot;,&quot;account_number&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;6222020000000000000&#39;</i>)&quot;<i class="s">&#39;&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.application_no"><td><a href="#response.application_no">application_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>修改结算账户申请单号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;102329389XXXX&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;application_no&quot;</i>: <i class="c">&quot;102329389XXXX&quot;</i>
}</code></pre></div></details><h2 id="errors" tabindex="-1">Errors <a class="header-anchor" href="#errors" aria-label="Permalink to &quot;Errors {#errors}&quot;">​</a></h2><table class="plain"><thead><tr><th>status</th><th>code</th><th>when</th></tr></thead><tbody><tr><td>400</td><td><code>PARAM_ERROR</code></td><td>参数错误</td></tr><tr><td>400</td><td><code>INVALID_REQUEST</code></td><td>你的开户名称与主体名称不一致，请修改后重试</td></tr><tr><td>401</td><td><code>SIGN_ERROR</code></td><td>验证不通过</td></tr><tr><td>500</td><td><code>SYSTEM_ERROR</code></td><td>系统异常，请稍后重试</td></tr><tr><td>403</td><td><code>NO_AUTH</code></td><td>商户权限异常</td></tr><tr><td>429</td><td><code>FREQENCY_LIMIT</code></td><td>频率超限</td></tr></tbody></table><p>Causes and remedies: <a href="/en/help/errors.html">Troubleshooting</a>.</p><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>sub_mchid</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/apply4sub/post-v3-apply4sub-sub_merchants-sub_mchid-modify-settlement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3Apply4subSub_merchantsSub_mchidModifySettlement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3Apply4subSub_merchantsSub_mchidModifySettlement as default
};
