import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"特殊减额","description":"","frontmatter":{"title":"特殊减额","editLink":false,"words":"POST /v3/aggracct-bc/wb-channel/special-reduction 渠道服务 mchid 微信支付商户号 bal_account_no 额度台账号 out_request_no 特殊减额单号 reduction_type 特殊减额类型 amount 减额金额 reason 特殊减额原因 card_no 卡号 sgn_no 商户账户协议号 req_scene 请求场景 state 处理结果 quota_change_no 微信支付额度变更单号 success_time 成功时间 fail_time 失败时间 fail_reason 失败原因"},"headers":[],"relativePath":"en/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-special-reduction.md","filePath":"en/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-special-reduction.md"}');
const _sfc_main = { name: "en/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-special-reduction.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">特殊减额 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;特殊减额 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>aggracct-bc/<wbr>wb-channel/<wbr>special-reduction</code></div><p class="facts"><span>Roles merchant</span><span>渠道服务</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.mchid"><td><a href="#body.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付商户号<br><small>filled in from the option <code>mchid</code></small><br><small>e.g. <code>&quot;1900016681&quot;</code></small></td></tr><tr id="body.bal_account_no"><td><a href="#body.bal_account_no">bal_account_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>额度台账号 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;6222020000000000000&quot;</code></small></td></tr><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>特殊减额单号<br><small>e.g. <code>&quot;htozr8denqegbt6tk6u10iymo7yww5pn&quot;</code></small></td></tr><tr id="body.reduction_type"><td><a href="#body.reduction_type">reduction_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>特殊减额类型<br><code>FINANCIAL_PENALTY</code> <code>JUDICIAL_DEDUCTION</code><br><small>e.g. <code>&quot;JUDICIAL_DEDUCTION&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>减额金额 <span class="mark unit">fen</span><br><small>e.g. <code>1</code></small></td></tr><tr id="body.reason"><td><a href="#body.reason">reason</a></td><td><code>string</code></td><td>特殊减额原因<br><small>e.g. <code>&quot;司法案件号：202508080009&quot;</code></small></td></tr><tr id="body.card_no"><td><a href="#body.card_no">card_no</a></td><td><code>string</code></td><td>卡号 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;6222020000000000000&quot;</code></small></td></tr><tr id="body.sgn_no"><td><a href="#body.sgn_no">sgn_no</a></td><td><code>string</code></td><td>商户账户协议号<br><small>e.g. <code>&quot;example_sgn_no&quot;</code></small></td></tr><tr id="body.req_scene"><td><a href="#body.req_scene">req_scene</a></td><td><code>string</code></td><td>请求场景<br><code>SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT</code> <code>SJT_MICRO_MERCHANT</code> <code>WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT</code><br><small>e.g. <code>&quot;SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.aggracctBc.wbChannel.specialReduction.post({
  json: {
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    out_request_no: <i class="s">&#39;htozr8denqegbt6tk6u10iymo7yww5pn&#39;</i>,
    reduction_type: <i class="s">&#39;JUDICIAL_DEDUCTION&#39;</i>,
    amount: <i class="n">1</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/aggracct-bc/wb-channel/special-reduction&#39;</i>).post({
  json: {
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    out_request_no: <i class="s">&#39;htozr8denqegbt6tk6u10iymo7yww5pn&#39;</i>,
    reduction_type: <i class="s">&#39;JUDICIAL_DEDUCTION&#39;</i>,
    amount: <i class="n">1</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/aggracct-bc/wb-channel/special-reduction&#39;</i>].post({
  json: {
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    out_request_no: <i class="s">&#39;htozr8denqegbt6tk6u10iymo7yww5pn&#39;</i>,
    reduction_type: <i class="s">&#39;JUDICIAL_DEDUCTION&#39;</i>,
    amount: <i class="n">1</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.aggracctBc.wbChannel.specialReduction.postAsync({
  json: {
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    out_request_no: <i class="s">&#39;htozr8denqegbt6tk6u10iymo7yww5pn&#39;</i>,
    reduction_type: <i class="s">&#39;JUDICIAL_DEDUCTION&#39;</i>,
    amount: <i class="n">1</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/aggracct-bc/wb-channel/special-reduction&#39;</i>).postAsync({
  json: {
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    out_request_no: <i class="s">&#39;htozr8denqegbt6tk6u10iymo7yww5pn&#39;</i>,
    reduction_type: <i class="s">&#39;JUDICIAL_DEDUCTION&#39;</i>,
    amount: <i class="n">1</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/aggracct-bc/wb-channel/special-reduction&#39;</i>].postAsync({
  json: {
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    out_request_no: <i class="s">&#39;htozr8denqegbt6tk6u10iymo7yww5pn&#39;</i>,
    reduction_type: <i class="s">&#39;JUDICIAL_DEDUCTION&#39;</i>,
    amount: <i class="n">1</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.aggracctBc.wbChannel.specialReduction.post({
  json: {
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    out_request_no: <i class="s">&#39;htozr8denqegbt6tk6u10iymo7yww5pn&#39;</i>,
    reduction_type: <i class="s">&#39;JUDICIAL_DEDUCTION&#39;</i>,
    amount: <i class="n">1</i>,
    reason: <i class="s">&#39;司法案件号：202508080009&#39;</i>,
    card_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    sgn_no: <i class="s">&#39;example_sgn_no&#39;</i>,
    req_scene: <i class="s">&#39;SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/aggracct-bc/wb-channel/special-reduction&#39;</i>
body=<i class="s">&#39;{&quot;mchid&quot;:&quot;&#39;</i>&quot;$mchid&quot;<i class="s">&#39;&quot;,&quot;bal_account_no&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;6222020000000000000&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;out_request_no&quot;:&quot;htozr8denqegbt6tk6u10iymo7yww5pn&quot;,&quot;reduction_type&quot;:&quot;JUDICIAL_DEDUCTION&quot;,&quot;amount&quot;:1}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.mchid"><td><a href="#response.mchid">mchid</a></td><td><code>string</code></td><td>微信支付商户号<br><small>e.g. <code>&quot;1900016681&quot;</code></small></td></tr><tr id="response.bal_account_no"><td><a href="#response.bal_account_no">bal_account_no</a></td><td><code>string</code></td><td>额度台账号 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;6222020000000000000&quot;</code></small></td></tr><tr id="response.out_request_no"><td><a href="#response.out_request_no">out_request_no</a></td><td><code>string</code></td><td>特殊减额单号<br><small>e.g. <code>&quot;htozr8denqegbt6tk6u10iymo7yww5pn&quot;</code></small></td></tr><tr id="response.reduction_type"><td><a href="#response.reduction_type">reduction_type</a></td><td><code>string</code></td><td>特殊减额类型<br><code>FINANCIAL_PENALTY</code> <code>JUDICIAL_DEDUCTION</code><br><small>e.g. <code>&quot;JUDICIAL_DEDUCTION&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a></td><td><code>integer</code></td><td>减额金额 <span class="mark unit">fen</span><br><small>e.g. <code>1</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a></td><td><code>string</code></td><td>处理结果<br><code>PROCESSING</code> <code>SUCCESS</code> <code>FAILED</code><br><small>e.g. <code>&quot;SUCCESS&quot;</code></small></td></tr><tr id="response.reason"><td><a href="#response.reason">reason</a></td><td><code>string</code></td><td>特殊减额原因<br><small>e.g. <code>&quot;司法案件号：202508080009&quot;</code></small></td></tr><tr id="response.quota_change_no"><td><a href="#response.quota_change_no">quota_change_no</a></td><td><code>string</code></td><td>微信支付额度变更单号<br><small>e.g. <code>&quot;m6a6dx8iit7m932dx03ue2lw2ofo2r88&quot;</code></small></td></tr><tr id="response.success_time"><td><a href="#response.success_time">success_time</a></td><td><code>string (date-time)</code></td><td>成功时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.fail_time"><td><a href="#response.fail_time">fail_time</a></td><td><code>string (date-time)</code></td><td>失败时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.fail_reason"><td><a href="#response.fail_reason">fail_reason</a></td><td><code>string</code></td><td>失败原因<br><code>BALANCE_NOT_ENOUGH</code> <code>RECEIPT_NOT_EXIST_CLOSED</code> <code>TIME_OUT_CLOSED</code><br><small>e.g. <code>&quot;BALANCE_NOT_ENOUGH&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900016681&quot;</i>,
  <i class="c">&quot;bal_account_no&quot;</i>: <i class="c">&quot;6222020000000000000&quot;</i>,
  <i class="c">&quot;out_request_no&quot;</i>: <i class="c">&quot;htozr8denqegbt6tk6u10iymo7yww5pn&quot;</i>,
  <i class="c">&quot;reduction_type&quot;</i>: <i class="c">&quot;JUDICIAL_DEDUCTION&quot;</i>,
  <i class="c">&quot;amount&quot;</i>: <i class="k">1</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;SUCCESS&quot;</i>,
  <i class="c">&quot;reason&quot;</i>: <i class="c">&quot;司法案件号：202508080009&quot;</i>,
  <i class="c">&quot;quota_change_no&quot;</i>: <i class="c">&quot;m6a6dx8iit7m932dx03ue2lw2ofo2r88&quot;</i>,
  <i class="c">&quot;success_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;fail_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;fail_reason&quot;</i>: <i class="c">&quot;BALANCE_NOT_ENOUGH&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_request_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-special-reduction.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3AggracctBcWbChannelSpecialReduction = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3AggracctBcWbChannelSpecialReduction as default
};
