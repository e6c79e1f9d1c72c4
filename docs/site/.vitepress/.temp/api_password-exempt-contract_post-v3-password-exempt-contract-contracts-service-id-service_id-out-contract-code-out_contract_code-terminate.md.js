import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"商户通过商户协议号解约协议API","description":"","frontmatter":{"title":"商户通过商户协议号解约协议API","editLink":false,"words":"POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate 免密支付 service_id 免密支付服务ID out_contract_code 商户签约协议号 contract_termination_remark 解约备注 mchid 商户号"},"headers":[],"relativePath":"api/password-exempt-contract/post-v3-password-exempt-contract-contracts-service-id-service_id-out-contract-code-out_contract_code-terminate.md","filePath":"api/password-exempt-contract/post-v3-password-exempt-contract-contracts-service-id-service_id-out-contract-code-out_contract_code-terminate.md"}');
const _sfc_main = { name: "api/password-exempt-contract/post-v3-password-exempt-contract-contracts-service-id-service_id-out-contract-code-out_contract_code-terminate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">商户通过商户协议号解约协议API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;商户通过商户协议号解约协议API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>password-exempt-contract/<wbr>contracts/<wbr>service-id/<wbr>{service_id}/<wbr>out-contract-code/<wbr>{out_contract_code}/<wbr>terminate</code></div><p class="facts"><span>角色 商户</span><span>免密支付</span><a href="https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/terminate-by-code.html" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.service_id"><td><a href="#path.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>免密支付服务ID<br><small>例 <code>12535</code></small></td></tr><tr id="path.out_contract_code"><td><a href="#path.out_contract_code">out_contract_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户签约协议号<br><small>例 <code>&quot;wxwtdk20200910100000&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.contract_termination_remark"><td><a href="#body.contract_termination_remark">contract_termination_remark</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>解约备注<br><small>例 <code>&quot;用户解约&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.terminate.post({
  service_id: <i class="n">12535</i>,
  out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
  json: { contract_termination_remark: <i class="s">&#39;用户解约&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate&#39;</i>).post({
  service_id: <i class="n">12535</i>,
  out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
  json: { contract_termination_remark: <i class="s">&#39;用户解约&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate&#39;</i>].post({
  service_id: <i class="n">12535</i>,
  out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
  json: { contract_termination_remark: <i class="s">&#39;用户解约&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.terminate.postAsync({
  service_id: <i class="n">12535</i>,
  out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
  json: { contract_termination_remark: <i class="s">&#39;用户解约&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate&#39;</i>).postAsync({
  service_id: <i class="n">12535</i>,
  out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
  json: { contract_termination_remark: <i class="s">&#39;用户解约&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate&#39;</i>].postAsync({
  service_id: <i class="n">12535</i>,
  out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
  json: { contract_termination_remark: <i class="s">&#39;用户解约&#39;</i> },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/password-exempt-contract/contracts/service-id/12535/out-contract-code/wxwtdk20200910100000/terminate&#39;</i>
body=<i class="s">&#39;{&quot;contract_termination_remark&quot;:&quot;用户解约&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.service_id"><td><a href="#response.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>免密支付服务ID<br><small>例 <code>12535</code></small></td></tr><tr id="response.out_contract_code"><td><a href="#response.out_contract_code">out_contract_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户签约协议号<br><small>例 <code>&quot;wxwtdk20200910100000&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;service_id&quot;</i>: <i class="k">12535</i>,
  <i class="c">&quot;out_contract_code&quot;</i>: <i class="c">&quot;wxwtdk20200910100000&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>service_id</code>、<code>out_contract_code</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/password-exempt-contract/post-v3-password-exempt-contract-contracts-service-id-service_id-out-contract-code-out_contract_code-terminate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PasswordExemptContractContractsServiceIdService_idOutContractCodeOut_contract_codeTerminate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PasswordExemptContractContractsServiceIdService_idOutContractCodeOut_contract_codeTerminate as default
};
