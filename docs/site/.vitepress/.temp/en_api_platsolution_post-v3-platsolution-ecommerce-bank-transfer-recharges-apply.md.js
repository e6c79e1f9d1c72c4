import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"申请银行转账充值","description":"","frontmatter":{"title":"申请银行转账充值","editLink":false,"words":"POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply 收付通∙充值 商家充值 out_recharge_no 商户充值单号 recharge_scene 充值场景 account_type 充值入账账户 recharge_amount 充值金额 recharge_id 微信支付充值单号 transfer_in_account 银行账户"},"headers":[],"relativePath":"en/api/platsolution/post-v3-platsolution-ecommerce-bank-transfer-recharges-apply.md","filePath":"en/api/platsolution/post-v3-platsolution-ecommerce-bank-transfer-recharges-apply.md"}');
const _sfc_main = { name: "en/api/platsolution/post-v3-platsolution-ecommerce-bank-transfer-recharges-apply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">申请银行转账充值 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;申请银行转账充值 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>platsolution/<wbr>ecommerce/<wbr>bank-transfer-recharges/<wbr>apply</code></div><p class="facts"><span>Roles ecommerce</span><span>收付通∙充值 · 商家充值</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012763053" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.out_recharge_no"><td><a href="#body.out_recharge_no">out_recharge_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户充值单号<br><small>e.g. <code>&quot;cz202407181234&quot;</code></small></td></tr><tr id="body.recharge_scene"><td><a href="#body.recharge_scene">recharge_scene</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>充值场景<br><small>e.g. <code>&quot;ECOMMERCE_BANK_TRANSFER&quot;</code></small></td></tr><tr id="body.account_type"><td><a href="#body.account_type">account_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>充值入账账户<br><code>BASIC</code> <code>OPERATION</code> <code>FEES</code><br><small>e.g. <code>&quot;BASIC&quot;</code></small></td></tr><tr id="body.recharge_amount"><td><a href="#body.recharge_amount">recharge_amount</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>充值金额</td></tr><tr id="body.recharge_amount.amount" class="d1"><td><a href="#body.recharge_amount.amount">amount</a></td><td><code>integer</code></td><td>总金额 <span class="mark unit">fen</span><br><small>e.g. <code>500000</code></small></td></tr><tr id="body.recharge_amount.currency" class="d1"><td><a href="#body.recharge_amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.bankTransferRecharges.apply.post({
  json: {
    out_recharge_no: <i class="s">&#39;cz202407181234&#39;</i>,
    recharge_scene: <i class="s">&#39;ECOMMERCE_BANK_TRANSFER&#39;</i>,
    account_type: <i class="s">&#39;BASIC&#39;</i>,
    recharge_amount: { amount: <i class="n">500000</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/ecommerce/bank-transfer-recharges/apply&#39;</i>).post({
  json: {
    out_recharge_no: <i class="s">&#39;cz202407181234&#39;</i>,
    recharge_scene: <i class="s">&#39;ECOMMERCE_BANK_TRANSFER&#39;</i>,
    account_type: <i class="s">&#39;BASIC&#39;</i>,
    recharge_amount: { amount: <i class="n">500000</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/ecommerce/bank-transfer-recharges/apply&#39;</i>].post({
  json: {
    out_recharge_no: <i class="s">&#39;cz202407181234&#39;</i>,
    recharge_scene: <i class="s">&#39;ECOMMERCE_BANK_TRANSFER&#39;</i>,
    account_type: <i class="s">&#39;BASIC&#39;</i>,
    recharge_amount: { amount: <i class="n">500000</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.bankTransferRecharges.apply.postAsync({
  json: {
    out_recharge_no: <i class="s">&#39;cz202407181234&#39;</i>,
    recharge_scene: <i class="s">&#39;ECOMMERCE_BANK_TRANSFER&#39;</i>,
    account_type: <i class="s">&#39;BASIC&#39;</i>,
    recharge_amount: { amount: <i class="n">500000</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/ecommerce/bank-transfer-recharges/apply&#39;</i>).postAsync({
  json: {
    out_recharge_no: <i class="s">&#39;cz202407181234&#39;</i>,
    recharge_scene: <i class="s">&#39;ECOMMERCE_BANK_TRANSFER&#39;</i>,
    account_type: <i class="s">&#39;BASIC&#39;</i>,
    recharge_amount: { amount: <i class="n">500000</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/ecommerce/bank-transfer-recharges/apply&#39;</i>].postAsync({
  json: {
    out_recharge_no: <i class="s">&#39;cz202407181234&#39;</i>,
    recharge_scene: <i class="s">&#39;ECOMMERCE_BANK_TRANSFER&#39;</i>,
    account_type: <i class="s">&#39;BASIC&#39;</i>,
    recharge_amount: { amount: <i class="n">500000</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.bankTransferRecharges.apply.post({
  json: {
    out_recharge_no: <i class="s">&#39;cz202407181234&#39;</i>,
    recharge_scene: <i class="s">&#39;ECOMMERCE_BANK_TRANSFER&#39;</i>,
    account_type: <i class="s">&#39;BASIC&#39;</i>,
    recharge_amount: { amount: <i class="n">500000</i>, currency: <i class="s">&#39;CNY&#39;</i> },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/platsolution/ecommerce/bank-transfer-recharges/apply&#39;</i>
body=<i class="s">&#39;{&quot;out_recharge_no&quot;:&quot;cz202407181234&quot;,&quot;recharge_scene&quot;:&quot;ECOMMERCE_BANK_TRANSFER&quot;,&quot;account_type&quot;:&quot;BASIC&quot;,&quot;recharge_amount&quot;:{&quot;amount&quot;:500000}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.recharge_id"><td><a href="#response.recharge_id">recharge_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付充值单号<br><small>e.g. <code>&quot;172207846292553701&quot;</code></small></td></tr><tr id="response.out_recharge_no"><td><a href="#response.out_recharge_no">out_recharge_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户充值单号<br><small>e.g. <code>&quot;cz202407181234&quot;</code></small></td></tr><tr id="response.transfer_in_account"><td><a href="#response.transfer_in_account">transfer_in_account</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>银行账户</td></tr><tr id="response.transfer_in_account.bank_name" class="d1"><td><a href="#response.transfer_in_account.bank_name">bank_name</a></td><td><code>string</code></td><td>开户银行名称<br><small>e.g. <code>&quot;财付通-备付金账户&quot;</code></small></td></tr><tr id="response.transfer_in_account.bank_address_code" class="d1"><td><a href="#response.transfer_in_account.bank_address_code">bank_address_code</a></td><td><code>string</code></td><td>开户银行省市编码<br><small>e.g. <code>&quot;440300&quot;</code></small></td></tr><tr id="response.transfer_in_account.bank_code" class="d1"><td><a href="#response.transfer_in_account.bank_code">bank_code</a></td><td><code>string</code></td><td>开户银行行号<br><small>e.g. <code>&quot;991584000049&quot;</code></small></td></tr><tr id="response.transfer_in_account.bank_account_name" class="d1"><td><a href="#response.transfer_in_account.bank_account_name">bank_account_name</a></td><td><code>string</code></td><td>银行账户名称<br><small>e.g. <code>&quot;某某某有限公司&quot;</code></small></td></tr><tr id="response.transfer_in_account.bank_account_no" class="d1"><td><a href="#response.transfer_in_account.bank_account_no">bank_account_no</a></td><td><code>string</code></td><td>银行账号<br><small>e.g. <code>&quot;686000172489957748585801&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;recharge_id&quot;</i>: <i class="c">&quot;172207846292553701&quot;</i>,
  <i class="c">&quot;out_recharge_no&quot;</i>: <i class="c">&quot;cz202407181234&quot;</i>,
  <i class="c">&quot;transfer_in_account&quot;</i>: {
    <i class="c">&quot;bank_name&quot;</i>: <i class="c">&quot;财付通-备付金账户&quot;</i>,
    <i class="c">&quot;bank_address_code&quot;</i>: <i class="c">&quot;440300&quot;</i>,
    <i class="c">&quot;bank_code&quot;</i>: <i class="c">&quot;991584000049&quot;</i>,
    <i class="c">&quot;bank_account_name&quot;</i>: <i class="c">&quot;某某某有限公司&quot;</i>,
    <i class="c">&quot;bank_account_no&quot;</i>: <i class="c">&quot;686000172489957748585801&quot;</i>
  }
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_recharge_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/platsolution/post-v3-platsolution-ecommerce-bank-transfer-recharges-apply.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PlatsolutionEcommerceBankTransferRechargesApply = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PlatsolutionEcommerceBankTransferRechargesApply as default
};
