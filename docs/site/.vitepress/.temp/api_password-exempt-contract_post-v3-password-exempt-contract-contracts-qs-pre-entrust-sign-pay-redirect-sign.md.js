import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"清算机构模式支付后场景预签约API","description":"","frontmatter":{"title":"清算机构模式支付后场景预签约API","editLink":false,"words":"POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign 免密支付 appid 商户AppID sub_appid 子商户AppID sub_mchid 子商户号 service_id 免密支付服务ID out_contract_code 商户签约协议号 notify_url 回调通知地址 contract_display_account 用户账户展示名称 prepay_id 预支付交易会话标识 openid 用户标识 sub_openid 用户子标识 mchid 商户号"},"headers":[],"relativePath":"api/password-exempt-contract/post-v3-password-exempt-contract-contracts-qs-pre-entrust-sign-pay-redirect-sign.md","filePath":"api/password-exempt-contract/post-v3-password-exempt-contract-contracts-qs-pre-entrust-sign-pay-redirect-sign.md"}');
const _sfc_main = { name: "api/password-exempt-contract/post-v3-password-exempt-contract-contracts-qs-pre-entrust-sign-pay-redirect-sign.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">清算机构模式支付后场景预签约API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;清算机构模式支付后场景预签约API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>password-exempt-contract/<wbr>contracts/<wbr>qs/<wbr>pre-entrust-sign/<wbr>pay-redirect-sign</code></div><p class="facts"><span>角色 从业机构</span><span>免密支付</span><a href="https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/qs-pay-redirect-sign-pre-entrust-sign.html" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户AppID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户AppID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.service_id"><td><a href="#body.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>免密支付服务ID<br><small>例 <code>12535</code></small></td></tr><tr id="body.out_contract_code"><td><a href="#body.out_contract_code">out_contract_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户签约协议号<br><small>例 <code>&quot;wxwtdk20200910100000&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>回调通知地址<br><small>例 <code>&quot;https://yourapp.com/notify&quot;</code></small></td></tr><tr id="body.contract_display_account"><td><a href="#body.contract_display_account">contract_display_account</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户账户展示名称<br><small>例 <code>&quot;微信代扣用户A&quot;</code></small></td></tr><tr id="body.prepay_id"><td><a href="#body.prepay_id">prepay_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>预支付交易会话标识<br><small>例 <code>&quot;wx201410272009395522657a690389285100&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.sub_openid"><td><a href="#body.sub_openid">sub_openid</a></td><td><code>string</code></td><td>用户子标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.passwordExemptContract.contracts.qs.preEntrustSign.payRedirectSign.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    service_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    prepay_id: <i class="s">&#39;wx201410272009395522657a690389285100&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    service_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    prepay_id: <i class="s">&#39;wx201410272009395522657a690389285100&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    service_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    prepay_id: <i class="s">&#39;wx201410272009395522657a690389285100&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.passwordExemptContract.contracts.qs.preEntrustSign.payRedirectSign.postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    service_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    prepay_id: <i class="s">&#39;wx201410272009395522657a690389285100&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    service_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    prepay_id: <i class="s">&#39;wx201410272009395522657a690389285100&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    service_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    prepay_id: <i class="s">&#39;wx201410272009395522657a690389285100&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.passwordExemptContract.contracts.qs.preEntrustSign.payRedirectSign.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    service_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    prepay_id: <i class="s">&#39;wx201410272009395522657a690389285100&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    sub_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;service_id&quot;:12535,&quot;out_contract_code&quot;:&quot;wxwtdk20200910100000&quot;,&quot;notify_url&quot;:&quot;https://yourapp.com/notify&quot;,&quot;contract_display_account&quot;:&quot;微信代扣用户A&quot;,&quot;prepay_id&quot;:&quot;wx201410272009395522657a690389285100&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.service_id"><td><a href="#response.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>免密支付服务ID<br><small>例 <code>12535</code></small></td></tr><tr id="response.out_contract_code"><td><a href="#response.out_contract_code">out_contract_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户签约协议号<br><small>例 <code>&quot;wxwtdk20200910100000&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;service_id&quot;</i>: <i class="k">12535</i>,
  <i class="c">&quot;out_contract_code&quot;</i>: <i class="c">&quot;wxwtdk20200910100000&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_contract_code</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/password-exempt-contract/post-v3-password-exempt-contract-contracts-qs-pre-entrust-sign-pay-redirect-sign.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign as default
};
