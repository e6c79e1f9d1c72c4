import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"提交保单授权信息","description":"","frontmatter":{"title":"提交保单授权信息","editLink":false,"words":"POST /v3/inspolicymgr/deduct/authorizations 微信保单服务 out_insurance_no 商户保险编号 appid 商户APPID plan_id 保险代扣模板ID out_contract_code 商户签约协议号 insurance_name 保险名称 payee_mchid 收款方商户号 payee_appid 收款方公众账号ID auth_state 授权状态 user_auth_time 用户授权时间"},"headers":[],"relativePath":"api/inspolicymgr/post-v3-inspolicymgr-deduct-authorizations.md","filePath":"api/inspolicymgr/post-v3-inspolicymgr-deduct-authorizations.md"}');
const _sfc_main = { name: "api/inspolicymgr/post-v3-inspolicymgr-deduct-authorizations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">提交保单授权信息 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;提交保单授权信息 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>inspolicymgr/<wbr>deduct/<wbr>authorizations</code></div><p class="facts"><span>角色 商户</span><span>微信保单服务</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.out_insurance_no"><td><a href="#body.out_insurance_no">out_insurance_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户保险编号<br><small>例 <code>&quot;Auisihsiahishishi4hihsid123418id&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户APPID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.plan_id"><td><a href="#body.plan_id">plan_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保险代扣模板ID<br><small>例 <code>&quot;12535&quot;</code></small></td></tr><tr id="body.out_contract_code"><td><a href="#body.out_contract_code">out_contract_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户签约协议号<br><small>例 <code>&quot;wxwtdk20200910100000&quot;</code></small></td></tr><tr id="body.insurance_name"><td><a href="#body.insurance_name">insurance_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保险名称<br><small>例 <code>&quot;微医保·百万医疗险&quot;</code></small></td></tr><tr id="body.payee_mchid"><td><a href="#body.payee_mchid">payee_mchid</a></td><td><code>string</code></td><td>收款方商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.payee_appid"><td><a href="#body.payee_appid">payee_appid</a></td><td><code>string</code></td><td>收款方公众账号ID<br><small>例 <code>&quot;wx7f3f0032b6e6f0cc&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.inspolicymgr.deduct.authorizations.post({
  json: {
    out_insurance_no: <i class="s">&#39;Auisihsiahishishi4hihsid123418id&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="s">&#39;12535&#39;</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    insurance_name: <i class="s">&#39;微医保·百万医疗险&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/inspolicymgr/deduct/authorizations&#39;</i>).post({
  json: {
    out_insurance_no: <i class="s">&#39;Auisihsiahishishi4hihsid123418id&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="s">&#39;12535&#39;</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    insurance_name: <i class="s">&#39;微医保·百万医疗险&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/inspolicymgr/deduct/authorizations&#39;</i>].post({
  json: {
    out_insurance_no: <i class="s">&#39;Auisihsiahishishi4hihsid123418id&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="s">&#39;12535&#39;</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    insurance_name: <i class="s">&#39;微医保·百万医疗险&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.inspolicymgr.deduct.authorizations.postAsync({
  json: {
    out_insurance_no: <i class="s">&#39;Auisihsiahishishi4hihsid123418id&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="s">&#39;12535&#39;</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    insurance_name: <i class="s">&#39;微医保·百万医疗险&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/inspolicymgr/deduct/authorizations&#39;</i>).postAsync({
  json: {
    out_insurance_no: <i class="s">&#39;Auisihsiahishishi4hihsid123418id&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="s">&#39;12535&#39;</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    insurance_name: <i class="s">&#39;微医保·百万医疗险&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/inspolicymgr/deduct/authorizations&#39;</i>].postAsync({
  json: {
    out_insurance_no: <i class="s">&#39;Auisihsiahishishi4hihsid123418id&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="s">&#39;12535&#39;</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    insurance_name: <i class="s">&#39;微医保·百万医疗险&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.inspolicymgr.deduct.authorizations.post({
  json: {
    out_insurance_no: <i class="s">&#39;Auisihsiahishishi4hihsid123418id&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="s">&#39;12535&#39;</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    insurance_name: <i class="s">&#39;微医保·百万医疗险&#39;</i>,
    payee_mchid: <i class="s">&#39;1900000109&#39;</i>,
    payee_appid: <i class="s">&#39;wx7f3f0032b6e6f0cc&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/inspolicymgr/deduct/authorizations&#39;</i>
body=<i class="s">&#39;{&quot;out_insurance_no&quot;:&quot;Auisihsiahishishi4hihsid123418id&quot;,&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;plan_id&quot;:&quot;12535&quot;,&quot;out_contract_code&quot;:&quot;wxwtdk20200910100000&quot;,&quot;insurance_name&quot;:&quot;微医保·百万医疗险&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.out_insurance_no"><td><a href="#response.out_insurance_no">out_insurance_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户保险编号<br><small>例 <code>&quot;Auisihsiahishishi4hihsid123418id&quot;</code></small></td></tr><tr id="response.appid"><td><a href="#response.appid">appid</a></td><td><code>string</code></td><td>商户APPID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.plan_id"><td><a href="#response.plan_id">plan_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保险代扣模板ID<br><small>例 <code>&quot;12535&quot;</code></small></td></tr><tr id="response.out_contract_code"><td><a href="#response.out_contract_code">out_contract_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户签约协议号<br><small>例 <code>&quot;wxwtdk20200910100000&quot;</code></small></td></tr><tr id="response.insurance_name"><td><a href="#response.insurance_name">insurance_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保险名称<br><small>例 <code>&quot;微医保·百万医疗险&quot;</code></small></td></tr><tr id="response.auth_state"><td><a href="#response.auth_state">auth_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>授权状态<br><code>AUTH_STATE_INIT</code> <code>AUTH_STATE_PENDING</code> <code>AUTH_STATE_GRANTED</code> <code>AUTH_STATE_DENIED</code> <code>AUTH_STATE_EXPIRED</code><br><small>例 <code>&quot;AUTH_STATE_GRANTED&quot;</code></small></td></tr><tr id="response.user_auth_time"><td><a href="#response.user_auth_time">user_auth_time</a></td><td><code>string (date-time)</code></td><td>用户授权时间<br><small>例 <code>&quot;2025-09-21T17:11:12+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_insurance_no&quot;</i>: <i class="c">&quot;Auisihsiahishishi4hihsid123418id&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;plan_id&quot;</i>: <i class="c">&quot;12535&quot;</i>,
  <i class="c">&quot;out_contract_code&quot;</i>: <i class="c">&quot;wxwtdk20200910100000&quot;</i>,
  <i class="c">&quot;insurance_name&quot;</i>: <i class="c">&quot;微医保·百万医疗险&quot;</i>,
  <i class="c">&quot;auth_state&quot;</i>: <i class="c">&quot;AUTH_STATE_GRANTED&quot;</i>,
  <i class="c">&quot;user_auth_time&quot;</i>: <i class="c">&quot;2025-09-21T17:11:12+08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_contract_code</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/inspolicymgr/post-v3-inspolicymgr-deduct-authorizations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3InspolicymgrDeductAuthorizations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3InspolicymgrDeductAuthorizations as default
};
