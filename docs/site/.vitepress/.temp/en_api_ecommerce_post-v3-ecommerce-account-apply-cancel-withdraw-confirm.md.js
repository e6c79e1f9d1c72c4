import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"平台代商户确认注销","description":"","frontmatter":{"title":"平台代商户确认注销","editLink":false,"words":"POST /v3/ecommerce/account/apply-cancel-withdraw/confirm 收付通∙注销 applyment_id 微信支付注销单号 out_request_no 商户注销申请单号 sub_mchid 二级商户号 operator_identification 平台确认操作人标识 confirm_time 注销确认时间 cancel_contract_version 注销协议版本号"},"headers":[],"relativePath":"en/api/ecommerce/post-v3-ecommerce-account-apply-cancel-withdraw-confirm.md","filePath":"en/api/ecommerce/post-v3-ecommerce-account-apply-cancel-withdraw-confirm.md"}');
const _sfc_main = { name: "en/api/ecommerce/post-v3-ecommerce-account-apply-cancel-withdraw-confirm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">平台代商户确认注销 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;平台代商户确认注销 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>ecommerce/<wbr>account/<wbr>apply-cancel-withdraw/<wbr>confirm</code></div><p class="facts"><span>Roles ecommerce</span><span>收付通∙注销</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.applyment_id"><td><a href="#body.applyment_id">applyment_id</a></td><td><code>string</code></td><td>微信支付注销单号<br><small>e.g. <code>&quot;X202410241010125346&quot;</code></small></td></tr><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a></td><td><code>string</code></td><td>商户注销申请单号<br><small>e.g. <code>&quot;P202410241010125346&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>二级商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.operator_identification"><td><a href="#body.operator_identification">operator_identification</a></td><td><code>string</code></td><td>平台确认操作人标识<br><small>e.g. <code>&quot;id1102&quot;</code></small></td></tr><tr id="body.confirm_time"><td><a href="#body.confirm_time">confirm_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>注销确认时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.cancel_contract_version"><td><a href="#body.cancel_contract_version">cancel_contract_version</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>注销协议版本号<br><small>e.g. <code>&quot;V20241213&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ecommerce.account.applyCancelWithdraw.confirm.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    confirm_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    cancel_contract_version: <i class="s">&#39;V20241213&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ecommerce/account/apply-cancel-withdraw/confirm&#39;</i>).post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    confirm_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    cancel_contract_version: <i class="s">&#39;V20241213&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ecommerce/account/apply-cancel-withdraw/confirm&#39;</i>].post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    confirm_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    cancel_contract_version: <i class="s">&#39;V20241213&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ecommerce.account.applyCancelWithdraw.confirm.postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    confirm_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    cancel_contract_version: <i class="s">&#39;V20241213&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ecommerce/account/apply-cancel-withdraw/confirm&#39;</i>).postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    confirm_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    cancel_contract_version: <i class="s">&#39;V20241213&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ecommerce/account/apply-cancel-withdraw/confirm&#39;</i>].postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    confirm_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    cancel_contract_version: <i class="s">&#39;V20241213&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ecommerce.account.applyCancelWithdraw.confirm.post({
  json: {
    applyment_id: <i class="s">&#39;X202410241010125346&#39;</i>,
    out_request_no: <i class="s">&#39;P202410241010125346&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    operator_identification: <i class="s">&#39;id1102&#39;</i>,
    confirm_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    cancel_contract_version: <i class="s">&#39;V20241213&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/ecommerce/account/apply-cancel-withdraw/confirm&#39;</i>
body=<i class="s">&#39;{&quot;sub_mchid&quot;:&quot;1900000109&quot;,&quot;confirm_time&quot;:&quot;2015-05-20T13:29:35.120+08:00&quot;,&quot;cancel_contract_version&quot;:&quot;V20241213&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.applyment_id"><td><a href="#response.applyment_id">applyment_id</a></td><td><code>string</code></td><td>微信支付注销单号<br><small>e.g. <code>&quot;X202410241010125346&quot;</code></small></td></tr><tr id="response.out_request_no"><td><a href="#response.out_request_no">out_request_no</a></td><td><code>string</code></td><td>商户注销申请单号<br><small>e.g. <code>&quot;P202410241010125346&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>二级商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;applyment_id&quot;</i>: <i class="c">&quot;X202410241010125346&quot;</i>,
  <i class="c">&quot;out_request_no&quot;</i>: <i class="c">&quot;P202410241010125346&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_request_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/ecommerce/post-v3-ecommerce-account-apply-cancel-withdraw-confirm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3EcommerceAccountApplyCancelWithdrawConfirm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3EcommerceAccountApplyCancelWithdrawConfirm as default
};
