import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"解除自动还款协议","description":"","frontmatter":{"title":"解除自动还款协议","editLink":false,"words":"POST /v3/credit-repayment/partner/contracts/terminate 自动还款 out_contract_code 服务商签约协议号 contract_termination_remark 协议解约备注 contract_info 协议信息"},"headers":[],"relativePath":"api/credit-repayment/post-v3-credit-repayment-partner-contracts-terminate.md","filePath":"api/credit-repayment/post-v3-credit-repayment-partner-contracts-terminate.md"}');
const _sfc_main = { name: "api/credit-repayment/post-v3-credit-repayment-partner-contracts-terminate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">解除自动还款协议 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;解除自动还款协议 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>credit-repayment/<wbr>partner/<wbr>contracts/<wbr>terminate</code></div><p class="facts"><span>角色 服务商</span><span>自动还款</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.out_contract_code"><td><a href="#body.out_contract_code">out_contract_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商签约协议号<br><small>例 <code>&quot;100001256&quot;</code></small></td></tr><tr id="body.contract_termination_remark"><td><a href="#body.contract_termination_remark">contract_termination_remark</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>协议解约备注<br><small>例 <code>&quot;example_contract_termination_remark&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.creditRepayment.partner.contracts.terminate.post({
  json: {
    out_contract_code: <i class="s">&#39;100001256&#39;</i>,
    contract_termination_remark: <i class="s">&#39;example_contract_termination_remark&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/credit-repayment/partner/contracts/terminate&#39;</i>).post({
  json: {
    out_contract_code: <i class="s">&#39;100001256&#39;</i>,
    contract_termination_remark: <i class="s">&#39;example_contract_termination_remark&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/credit-repayment/partner/contracts/terminate&#39;</i>].post({
  json: {
    out_contract_code: <i class="s">&#39;100001256&#39;</i>,
    contract_termination_remark: <i class="s">&#39;example_contract_termination_remark&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.creditRepayment.partner.contracts.terminate.postAsync({
  json: {
    out_contract_code: <i class="s">&#39;100001256&#39;</i>,
    contract_termination_remark: <i class="s">&#39;example_contract_termination_remark&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/credit-repayment/partner/contracts/terminate&#39;</i>).postAsync({
  json: {
    out_contract_code: <i class="s">&#39;100001256&#39;</i>,
    contract_termination_remark: <i class="s">&#39;example_contract_termination_remark&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/credit-repayment/partner/contracts/terminate&#39;</i>].postAsync({
  json: {
    out_contract_code: <i class="s">&#39;100001256&#39;</i>,
    contract_termination_remark: <i class="s">&#39;example_contract_termination_remark&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/credit-repayment/partner/contracts/terminate&#39;</i>
body=<i class="s">&#39;{&quot;out_contract_code&quot;:&quot;100001256&quot;,&quot;contract_termination_remark&quot;:&quot;example_contract_termination_remark&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.contract_info"><td><a href="#response.contract_info">contract_info</a></td><td><code>object</code></td><td>协议信息</td></tr><tr id="response.contract_info.contract_id" class="d1"><td><a href="#response.contract_info.contract_id">contract_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>协议ID<br><small>例 <code>&quot;100005698&quot;</code></small></td></tr><tr id="response.contract_info.plan_id" class="d1"><td><a href="#response.contract_info.plan_id">plan_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>模板ID<br><small>例 <code>&quot;123&quot;</code></small></td></tr><tr id="response.contract_info.out_contract_code" class="d1"><td><a href="#response.contract_info.out_contract_code">out_contract_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商签约协议号<br><small>例 <code>&quot;100001256&quot;</code></small></td></tr><tr id="response.contract_info.display_name" class="d1"><td><a href="#response.contract_info.display_name">display_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户展示名称<br><small>例 <code>&quot;*明&quot;</code></small></td></tr><tr id="response.contract_info.contract_state" class="d1"><td><a href="#response.contract_info.contract_state">contract_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>协议状态<br><code>CONTRACT_STATE_INVALID</code> <code>CONTRACT_STATE_EFFECTIVE</code> <code>CONTRACT_STATE_TERMINATED</code><br><small>例 <code>&quot;CONTRACT_STATE_INVALID&quot;</code></small></td></tr><tr id="response.contract_info.contract_signed_time" class="d1"><td><a href="#response.contract_info.contract_signed_time">contract_signed_time</a></td><td><code>string (date-time)</code></td><td>协议签署时间<br><small>例 <code>&quot;2021-11-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.contract_info.contract_terminated_time" class="d1"><td><a href="#response.contract_info.contract_terminated_time">contract_terminated_time</a></td><td><code>string (date-time)</code></td><td>协议解约时间<br><small>例 <code>&quot;2021-11-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.contract_info.contract_terminated_mode" class="d1"><td><a href="#response.contract_info.contract_terminated_mode">contract_terminated_mode</a></td><td><code>string</code></td><td>协议解约方式<br><code>TERMINATION_MODE_INVALID</code> <code>TERMINATION_MODE_BY_USER</code> <code>TERMINATION_MODE_BY_MERCHANT</code> <code>TERMINATION_MODE_BY_CUSTOMER_SERVICE</code><br><small>例 <code>&quot;TERMINATION_MODE_BY_USER&quot;</code></small></td></tr><tr id="response.contract_info.contract_termination_remark" class="d1"><td><a href="#response.contract_info.contract_termination_remark">contract_termination_remark</a></td><td><code>string</code></td><td>协议解约备注<br><small>例 <code>&quot;example_contract_termination_remark&quot;</code></small></td></tr><tr id="response.contract_info.repayment_day" class="d1"><td><a href="#response.contract_info.repayment_day">repayment_day</a></td><td><code>integer</code></td><td>还款日<br><small>例 <code>1</code></small></td></tr><tr id="response.contract_info.openid" class="d1"><td><a href="#response.contract_info.openid">openid</a></td><td><code>string</code></td><td>用户服务商标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="response.contract_info.appid" class="d1"><td><a href="#response.contract_info.appid">appid</a></td><td><code>string</code></td><td>服务商AppID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.contract_info.repayment_amount_limit" class="d1"><td><a href="#response.contract_info.repayment_amount_limit">repayment_amount_limit</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>还款金额上限<br><small>例 <code>10000</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;contract_info&quot;</i>: {
    <i class="c">&quot;contract_id&quot;</i>: <i class="c">&quot;100005698&quot;</i>,
    <i class="c">&quot;plan_id&quot;</i>: <i class="c">&quot;123&quot;</i>,
    <i class="c">&quot;out_contract_code&quot;</i>: <i class="c">&quot;100001256&quot;</i>,
    <i class="c">&quot;display_name&quot;</i>: <i class="c">&quot;*明&quot;</i>,
    <i class="c">&quot;contract_state&quot;</i>: <i class="c">&quot;CONTRACT_STATE_INVALID&quot;</i>,
    <i class="c">&quot;contract_signed_time&quot;</i>: <i class="c">&quot;2021-11-20T13:29:35+08:00&quot;</i>,
    <i class="c">&quot;contract_terminated_time&quot;</i>: <i class="c">&quot;2021-11-20T13:29:35+08:00&quot;</i>,
    <i class="c">&quot;contract_terminated_mode&quot;</i>: <i class="c">&quot;TERMINATION_MODE_BY_USER&quot;</i>,
    <i class="c">&quot;contract_termination_remark&quot;</i>: <i class="c">&quot;example_contract_termination_remark&quot;</i>,
    <i class="c">&quot;repayment_day&quot;</i>: <i class="k">1</i>,
    <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>,
    <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
    <i class="c">&quot;repayment_amount_limit&quot;</i>: <i class="k">10000</i>
  }
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_contract_code</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/credit-repayment/post-v3-credit-repayment-partner-contracts-terminate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3CreditRepaymentPartnerContractsTerminate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3CreditRepaymentPartnerContractsTerminate as default
};
