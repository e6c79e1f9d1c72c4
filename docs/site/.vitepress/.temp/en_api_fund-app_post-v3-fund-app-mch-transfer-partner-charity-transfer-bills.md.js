import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"发起公益捐赠","description":"","frontmatter":{"title":"发起公益捐赠","editLink":false,"words":"POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills 资金应用∙公益捐赠 out_budget_no 商户预算单号 out_transfer_no 商户公益捐赠单号 transaction_info 关联的交易单号 sponsor_mchid 出资商户号 receive_mchid 收款商户号 amount 预算总金额 transfer_remark 捐赠备注 budget_id 微信支付预算单号 transfer_id 微信支付公益捐赠单号 state 捐赠状态 create_time 捐赠单创建时间 success_time 捐赠完成时间"},"headers":[],"relativePath":"en/api/fund-app/post-v3-fund-app-mch-transfer-partner-charity-transfer-bills.md","filePath":"en/api/fund-app/post-v3-fund-app-mch-transfer-partner-charity-transfer-bills.md"}');
const _sfc_main = { name: "en/api/fund-app/post-v3-fund-app-mch-transfer-partner-charity-transfer-bills.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">发起公益捐赠 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;发起公益捐赠 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>fund-app/<wbr>mch-transfer/<wbr>partner/<wbr>charity-transfer-bills</code></div><p class="facts"><span>Roles partner</span><span>资金应用∙公益捐赠</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.out_budget_no"><td><a href="#body.out_budget_no">out_budget_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户预算单号<br><small>e.g. <code>&quot;budget202506300102&quot;</code></small></td></tr><tr id="body.out_transfer_no"><td><a href="#body.out_transfer_no">out_transfer_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户公益捐赠单号<br><small>e.g. <code>&quot;trans202506300102&quot;</code></small></td></tr><tr id="body.transaction_info"><td><a href="#body.transaction_info">transaction_info</a></td><td><code>object</code></td><td>关联的交易单号</td></tr><tr id="body.transaction_info.transaction_type" class="d1"><td><a href="#body.transaction_info.transaction_type">transaction_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>订单类型<br><code>WXPAY</code><br><small>e.g. <code>&quot;WXPAY&quot;</code></small></td></tr><tr id="body.transaction_info.transaction_id" class="d1"><td><a href="#body.transaction_info.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>订单号<br><small>e.g. <code>&quot;4217752501201407033233368018&quot;</code></small></td></tr><tr id="body.sponsor_mchid"><td><a href="#body.sponsor_mchid">sponsor_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>出资商户号<br><small>e.g. <code>&quot;1900001109&quot;</code></small></td></tr><tr id="body.receive_mchid"><td><a href="#body.receive_mchid">receive_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>收款商户号<br><small>e.g. <code>&quot;1900001109&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>预算总金额 <span class="mark unit">fen</span><br><small>e.g. <code>20000000</code></small></td></tr><tr id="body.transfer_remark"><td><a href="#body.transfer_remark">transfer_remark</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>捐赠备注<br><small>e.g. <code>&quot;帮助受助群体爱心捐款&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundApp.mchTransfer.partner.charityTransferBills.post({
  json: {
    out_budget_no: <i class="s">&#39;budget202506300102&#39;</i>,
    out_transfer_no: <i class="s">&#39;trans202506300102&#39;</i>,
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
    receive_mchid: <i class="s">&#39;1900001109&#39;</i>,
    amount: <i class="n">20000000</i>,
    transfer_remark: <i class="s">&#39;帮助受助群体爱心捐款&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/fund-app/mch-transfer/partner/charity-transfer-bills&#39;</i>).post({
  json: {
    out_budget_no: <i class="s">&#39;budget202506300102&#39;</i>,
    out_transfer_no: <i class="s">&#39;trans202506300102&#39;</i>,
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
    receive_mchid: <i class="s">&#39;1900001109&#39;</i>,
    amount: <i class="n">20000000</i>,
    transfer_remark: <i class="s">&#39;帮助受助群体爱心捐款&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/fund-app/mch-transfer/partner/charity-transfer-bills&#39;</i>].post({
  json: {
    out_budget_no: <i class="s">&#39;budget202506300102&#39;</i>,
    out_transfer_no: <i class="s">&#39;trans202506300102&#39;</i>,
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
    receive_mchid: <i class="s">&#39;1900001109&#39;</i>,
    amount: <i class="n">20000000</i>,
    transfer_remark: <i class="s">&#39;帮助受助群体爱心捐款&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundApp.mchTransfer.partner.charityTransferBills.postAsync({
  json: {
    out_budget_no: <i class="s">&#39;budget202506300102&#39;</i>,
    out_transfer_no: <i class="s">&#39;trans202506300102&#39;</i>,
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
    receive_mchid: <i class="s">&#39;1900001109&#39;</i>,
    amount: <i class="n">20000000</i>,
    transfer_remark: <i class="s">&#39;帮助受助群体爱心捐款&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/fund-app/mch-transfer/partner/charity-transfer-bills&#39;</i>).postAsync({
  json: {
    out_budget_no: <i class="s">&#39;budget202506300102&#39;</i>,
    out_transfer_no: <i class="s">&#39;trans202506300102&#39;</i>,
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
    receive_mchid: <i class="s">&#39;1900001109&#39;</i>,
    amount: <i class="n">20000000</i>,
    transfer_remark: <i class="s">&#39;帮助受助群体爱心捐款&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/fund-app/mch-transfer/partner/charity-transfer-bills&#39;</i>].postAsync({
  json: {
    out_budget_no: <i class="s">&#39;budget202506300102&#39;</i>,
    out_transfer_no: <i class="s">&#39;trans202506300102&#39;</i>,
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
    receive_mchid: <i class="s">&#39;1900001109&#39;</i>,
    amount: <i class="n">20000000</i>,
    transfer_remark: <i class="s">&#39;帮助受助群体爱心捐款&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundApp.mchTransfer.partner.charityTransferBills.post({
  json: {
    out_budget_no: <i class="s">&#39;budget202506300102&#39;</i>,
    out_transfer_no: <i class="s">&#39;trans202506300102&#39;</i>,
    transaction_info: { transaction_type: <i class="s">&#39;WXPAY&#39;</i>, transaction_id: <i class="s">&#39;4217752501201407033233368018&#39;</i> },
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
    receive_mchid: <i class="s">&#39;1900001109&#39;</i>,
    amount: <i class="n">20000000</i>,
    transfer_remark: <i class="s">&#39;帮助受助群体爱心捐款&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/fund-app/mch-transfer/partner/charity-transfer-bills&#39;</i>
body=<i class="s">&#39;{&quot;out_budget_no&quot;:&quot;budget202506300102&quot;,&quot;out_transfer_no&quot;:&quot;trans202506300102&quot;,&quot;sponsor_mchid&quot;:&quot;1900001109&quot;,&quot;receive_mchid&quot;:&quot;1900001109&quot;,&quot;amount&quot;:20000000,&quot;transfer_remark&quot;:&quot;帮助受助群体爱心捐款&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.out_budget_no"><td><a href="#response.out_budget_no">out_budget_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户预算单号<br><small>e.g. <code>&quot;budget202506300102&quot;</code></small></td></tr><tr id="response.budget_id"><td><a href="#response.budget_id">budget_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付预算单号<br><small>e.g. <code>&quot;1182020050700019480001&quot;</code></small></td></tr><tr id="response.out_transfer_no"><td><a href="#response.out_transfer_no">out_transfer_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户公益捐赠单号<br><small>e.g. <code>&quot;trans202506300102&quot;</code></small></td></tr><tr id="response.transfer_id"><td><a href="#response.transfer_id">transfer_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付公益捐赠单号<br><small>e.g. <code>&quot;4217752501201407033233368018&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>预算总金额 <span class="mark unit">fen</span><br><small>e.g. <code>20000000</code></small></td></tr><tr id="response.transfer_remark"><td><a href="#response.transfer_remark">transfer_remark</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>捐赠备注<br><small>e.g. <code>&quot;帮助受助群体爱心捐款&quot;</code></small></td></tr><tr id="response.receive_mchid"><td><a href="#response.receive_mchid">receive_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>收款商户号<br><small>e.g. <code>&quot;1900001109&quot;</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>捐赠状态<br><code>ACCEPTED</code> <code>SUCCESS</code> <code>CLOSE</code><br><small>e.g. <code>&quot;SUCCESS&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>捐赠单创建时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.success_time"><td><a href="#response.success_time">success_time</a></td><td><code>string (date-time)</code></td><td>捐赠完成时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_budget_no&quot;</i>: <i class="c">&quot;budget202506300102&quot;</i>,
  <i class="c">&quot;budget_id&quot;</i>: <i class="c">&quot;1182020050700019480001&quot;</i>,
  <i class="c">&quot;out_transfer_no&quot;</i>: <i class="c">&quot;trans202506300102&quot;</i>,
  <i class="c">&quot;transfer_id&quot;</i>: <i class="c">&quot;4217752501201407033233368018&quot;</i>,
  <i class="c">&quot;amount&quot;</i>: <i class="k">20000000</i>,
  <i class="c">&quot;transfer_remark&quot;</i>: <i class="c">&quot;帮助受助群体爱心捐款&quot;</i>,
  <i class="c">&quot;receive_mchid&quot;</i>: <i class="c">&quot;1900001109&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;SUCCESS&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;success_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_transfer_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/fund-app/post-v3-fund-app-mch-transfer-partner-charity-transfer-bills.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3FundAppMchTransferPartnerCharityTransferBills = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3FundAppMchTransferPartnerCharityTransferBills as default
};
