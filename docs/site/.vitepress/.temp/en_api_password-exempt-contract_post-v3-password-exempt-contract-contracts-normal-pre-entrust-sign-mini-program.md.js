import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"直连商户模式小程序场景预签约API","description":"","frontmatter":{"title":"直连商户模式小程序场景预签约API","editLink":false,"words":"POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program 免密支付 appid 商户AppID service_id 免密支付服务ID out_contract_code 商户签约协议号 notify_url 回调通知地址 contract_display_account 用户账户展示名称 openid 用户标识 pre_entrustweb_id 预签约ID mchid 商户号 sign_mp_appid 跳转签约的小程序AppID sign_mp_path 跳转签约的小程序路径"},"headers":[],"relativePath":"en/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-normal-pre-entrust-sign-mini-program.md","filePath":"en/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-normal-pre-entrust-sign-mini-program.md"}');
const _sfc_main = { name: "en/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-normal-pre-entrust-sign-mini-program.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">直连商户模式小程序场景预签约API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;直连商户模式小程序场景预签约API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>password-exempt-contract/<wbr>contracts/<wbr>normal/<wbr>pre-entrust-sign/<wbr>mini-program</code></div><p class="facts"><span>Roles merchant</span><span>免密支付</span><a href="https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/sign/normal-mini-program-pre-entrust-sign.html" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户AppID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.service_id"><td><a href="#body.service_id">service_id</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>免密支付服务ID<br><small>e.g. <code>12535</code></small></td></tr><tr id="body.out_contract_code"><td><a href="#body.out_contract_code">out_contract_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户签约协议号<br><small>e.g. <code>&quot;wxwtdk20200910100000&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>回调通知地址<br><small>e.g. <code>&quot;https://yourapp.com/notify&quot;</code></small></td></tr><tr id="body.contract_display_account"><td><a href="#body.contract_display_account">contract_display_account</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户账户展示名称<br><small>e.g. <code>&quot;微信代扣用户A&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.passwordExemptContract.contracts.normal.preEntrustSign.miniProgram.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    service_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    service_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    service_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.passwordExemptContract.contracts.normal.preEntrustSign.miniProgram.postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    service_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    service_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    service_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;service_id&quot;:12535,&quot;out_contract_code&quot;:&quot;wxwtdk20200910100000&quot;,&quot;notify_url&quot;:&quot;https://yourapp.com/notify&quot;,&quot;contract_display_account&quot;:&quot;微信代扣用户A&quot;,&quot;openid&quot;:&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.pre_entrustweb_id"><td><a href="#response.pre_entrustweb_id">pre_entrustweb_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>预签约ID<br><small>e.g. <code>&quot;5778aadY9nltAsZzXixCkFIGYnV2V&quot;</code></small></td></tr><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.service_id"><td><a href="#response.service_id">service_id</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>免密支付服务ID<br><small>e.g. <code>12535</code></small></td></tr><tr id="response.out_contract_code"><td><a href="#response.out_contract_code">out_contract_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户签约协议号<br><small>e.g. <code>&quot;wxwtdk20200910100000&quot;</code></small></td></tr><tr id="response.sign_mp_appid"><td><a href="#response.sign_mp_appid">sign_mp_appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>跳转签约的小程序AppID<br><small>e.g. <code>&quot;wxbd687630cd02ce1d&quot;</code></small></td></tr><tr id="response.sign_mp_path"><td><a href="#response.sign_mp_path">sign_mp_path</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>跳转签约的小程序路径<br><small>e.g. <code>&quot;pages/PwdExemptContract/index&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;pre_entrustweb_id&quot;</i>: <i class="c">&quot;5778aadY9nltAsZzXixCkFIGYnV2V&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;service_id&quot;</i>: <i class="k">12535</i>,
  <i class="c">&quot;out_contract_code&quot;</i>: <i class="c">&quot;wxwtdk20200910100000&quot;</i>,
  <i class="c">&quot;sign_mp_appid&quot;</i>: <i class="c">&quot;wxbd687630cd02ce1d&quot;</i>,
  <i class="c">&quot;sign_mp_path&quot;</i>: <i class="c">&quot;pages/PwdExemptContract/index&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_contract_code</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-normal-pre-entrust-sign-mini-program.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram as default
};
