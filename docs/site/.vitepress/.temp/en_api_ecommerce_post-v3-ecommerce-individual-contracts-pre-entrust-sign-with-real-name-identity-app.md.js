import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"APP场景预签约（需要实名验证）","description":"","frontmatter":{"title":"APP场景预签约（需要实名验证）","editLink":false,"words":"POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app 收付通∙个人收款 appid 签约和付款的AppID out_contract_code 业务申请单号 real_name 真实姓名 cred_type 证件类型 cred_id 件号码 pre_entrustweb_id 预签约id"},"headers":[],"relativePath":"en/api/ecommerce/post-v3-ecommerce-individual-contracts-pre-entrust-sign-with-real-name-identity-app.md","filePath":"en/api/ecommerce/post-v3-ecommerce-individual-contracts-pre-entrust-sign-with-real-name-identity-app.md"}');
const _sfc_main = { name: "en/api/ecommerce/post-v3-ecommerce-individual-contracts-pre-entrust-sign-with-real-name-identity-app.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">APP场景预签约（需要实名验证） <a class="header-anchor" href="#top" aria-label="Permalink to &quot;APP场景预签约（需要实名验证） {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>ecommerce/<wbr>individual-contracts/<wbr>pre-entrust-sign-with-real-name-identity/<wbr>app</code></div><p class="facts"><span>Roles ecommerce</span><span>收付通∙个人收款</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>签约和付款的AppID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxd678efh567h23787&quot;</code></small></td></tr><tr id="body.out_contract_code"><td><a href="#body.out_contract_code">out_contract_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>业务申请单号<br><small>e.g. <code>&quot;APPLYMENT_00000000001&quot;</code></small></td></tr><tr id="body.real_name"><td><a href="#body.real_name">real_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>真实姓名 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;张三&quot;</code></small></td></tr><tr id="body.cred_type"><td><a href="#body.cred_type">cred_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>证件类型<br><code>ID_CARD</code><br><small>e.g. <code>&quot;ID_CARD&quot;</code></small></td></tr><tr id="body.cred_id"><td><a href="#body.cred_id">cred_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>件号码 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;张三&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567h23787&#39;</i>,
    out_contract_code: <i class="s">&#39;APPLYMENT_00000000001&#39;</i>,
    real_name: <i class="s">&#39;张三&#39;</i>,
    cred_type: <i class="s">&#39;ID_CARD&#39;</i>,
    cred_id: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wxd678efh567h23787&#39;</i>,
    out_contract_code: <i class="s">&#39;APPLYMENT_00000000001&#39;</i>,
    real_name: <i class="s">&#39;张三&#39;</i>,
    cred_type: <i class="s">&#39;ID_CARD&#39;</i>,
    cred_id: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wxd678efh567h23787&#39;</i>,
    out_contract_code: <i class="s">&#39;APPLYMENT_00000000001&#39;</i>,
    real_name: <i class="s">&#39;张三&#39;</i>,
    cred_type: <i class="s">&#39;ID_CARD&#39;</i>,
    cred_id: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app.postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567h23787&#39;</i>,
    out_contract_code: <i class="s">&#39;APPLYMENT_00000000001&#39;</i>,
    real_name: <i class="s">&#39;张三&#39;</i>,
    cred_type: <i class="s">&#39;ID_CARD&#39;</i>,
    cred_id: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567h23787&#39;</i>,
    out_contract_code: <i class="s">&#39;APPLYMENT_00000000001&#39;</i>,
    real_name: <i class="s">&#39;张三&#39;</i>,
    cred_type: <i class="s">&#39;ID_CARD&#39;</i>,
    cred_id: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567h23787&#39;</i>,
    out_contract_code: <i class="s">&#39;APPLYMENT_00000000001&#39;</i>,
    real_name: <i class="s">&#39;张三&#39;</i>,
    cred_type: <i class="s">&#39;ID_CARD&#39;</i>,
    cred_id: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wxd678efh567h23787&quot;,&quot;out_contract_code&quot;:&quot;APPLYMENT_00000000001&quot;,&quot;real_name&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;张三&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;cred_type&quot;:&quot;ID_CARD&quot;,&quot;cred_id&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;张三&#39;</i>)&quot;<i class="s">&#39;&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.pre_entrustweb_id"><td><a href="#response.pre_entrustweb_id">pre_entrustweb_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>预签约id<br><small>e.g. <code>&quot;1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59…</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;pre_entrustweb_id&quot;</i>: <i class="c">&quot;1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59b387c4bff8543de4719a886a&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_contract_code</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/ecommerce/post-v3-ecommerce-individual-contracts-pre-entrust-sign-with-real-name-identity-app.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp as default
};
