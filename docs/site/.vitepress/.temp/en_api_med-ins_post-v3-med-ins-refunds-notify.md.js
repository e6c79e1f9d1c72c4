import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"医保退款通知","description":"","frontmatter":{"title":"医保退款通知","editLink":false,"words":"POST /v3/med-ins/refunds/notify 医保支付 mix_trade_no 医保自费混合订单号 sub_mchid 医疗机构的商户号 med_refund_total_fee 医保退款的总金额 med_refund_gov_fee 医保统筹退款金额 med_refund_self_fee 医保个账退款金额 med_refund_other_fee 医保其他退款金额 refund_time 医保退款成功时间 out_refund_no 从业机构退款单号"},"headers":[],"relativePath":"en/api/med-ins/post-v3-med-ins-refunds-notify.md","filePath":"en/api/med-ins/post-v3-med-ins-refunds-notify.md"}');
const _sfc_main = { name: "en/api/med-ins/post-v3-med-ins-refunds-notify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">医保退款通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;医保退款通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>med-ins/<wbr>refunds/<wbr>notify</code></div><p class="facts"><span>Roles merchant, partner, institution</span><span>医保支付</span><a href="https://pay.weixin.qq.com/doc/v3/merchant/4016781561" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="query" tabindex="-1">query <a class="header-anchor" href="#query" aria-label="Permalink to &quot;query {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="query.mix_trade_no"><td><a href="#query.mix_trade_no">mix_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>医保自费混合订单号<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;1217752501201407033233368318&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>医疗机构的商户号<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;1900000109&quot;</code></small><br><small class="note" lang="en">Required of partners and institutions; merchants leave it out.</small></td></tr><tr id="body.med_refund_total_fee"><td><a href="#body.med_refund_total_fee">med_refund_total_fee</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>医保退款的总金额 <span class="mark unit">fen</span><br><small>at least 0</small><br><small>e.g. <code>45000</code></small></td></tr><tr id="body.med_refund_gov_fee"><td><a href="#body.med_refund_gov_fee">med_refund_gov_fee</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>医保统筹退款金额 <span class="mark unit">fen</span><br><small>at least 0</small><br><small>e.g. <code>45000</code></small><br><small class="note" lang="en">The upstream document writes med_refund__gov_fee; the official pages and wechatpay-skills write one underscore.</small></td></tr><tr id="body.med_refund_self_fee"><td><a href="#body.med_refund_self_fee">med_refund_self_fee</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>医保个账退款金额 <span class="mark unit">fen</span><br><small>at least 0</small><br><small>e.g. <code>45000</code></small><br><small class="note" lang="en">The upstream document writes med_refund__self_fee; the official pages and wechatpay-skills write one underscore.</small></td></tr><tr id="body.med_refund_other_fee"><td><a href="#body.med_refund_other_fee">med_refund_other_fee</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>医保其他退款金额 <span class="mark unit">fen</span><br><small>at least 0</small><br><small>e.g. <code>45000</code></small><br><small class="note" lang="en">The upstream document writes med_refund__other_fee; the official pages and wechatpay-skills write one underscore.</small></td></tr><tr id="body.refund_time"><td><a href="#body.refund_time">refund_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>医保退款成功时间<br><small>e.g. <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="body.out_refund_no"><td><a href="#body.out_refund_no">out_refund_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>从业机构退款单号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;R202204022005169952975171534816&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.medIns.refunds.notify.post({
  query: { mix_trade_no: <i class="s">&#39;1217752501201407033233368318&#39;</i> },
  json: {
    med_refund_total_fee: <i class="n">45000</i>,
    med_refund_gov_fee: <i class="n">45000</i>,
    med_refund_self_fee: <i class="n">45000</i>,
    med_refund_other_fee: <i class="n">45000</i>,
    refund_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    out_refund_no: <i class="s">&#39;R202204022005169952975171534816&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/med-ins/refunds/notify&#39;</i>).post({
  query: { mix_trade_no: <i class="s">&#39;1217752501201407033233368318&#39;</i> },
  json: {
    med_refund_total_fee: <i class="n">45000</i>,
    med_refund_gov_fee: <i class="n">45000</i>,
    med_refund_self_fee: <i class="n">45000</i>,
    med_refund_other_fee: <i class="n">45000</i>,
    refund_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    out_refund_no: <i class="s">&#39;R202204022005169952975171534816&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/med-ins/refunds/notify&#39;</i>].post({
  query: { mix_trade_no: <i class="s">&#39;1217752501201407033233368318&#39;</i> },
  json: {
    med_refund_total_fee: <i class="n">45000</i>,
    med_refund_gov_fee: <i class="n">45000</i>,
    med_refund_self_fee: <i class="n">45000</i>,
    med_refund_other_fee: <i class="n">45000</i>,
    refund_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    out_refund_no: <i class="s">&#39;R202204022005169952975171534816&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.medIns.refunds.notify.postAsync({
  query: { mix_trade_no: <i class="s">&#39;1217752501201407033233368318&#39;</i> },
  json: {
    med_refund_total_fee: <i class="n">45000</i>,
    med_refund_gov_fee: <i class="n">45000</i>,
    med_refund_self_fee: <i class="n">45000</i>,
    med_refund_other_fee: <i class="n">45000</i>,
    refund_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    out_refund_no: <i class="s">&#39;R202204022005169952975171534816&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/med-ins/refunds/notify&#39;</i>).postAsync({
  query: { mix_trade_no: <i class="s">&#39;1217752501201407033233368318&#39;</i> },
  json: {
    med_refund_total_fee: <i class="n">45000</i>,
    med_refund_gov_fee: <i class="n">45000</i>,
    med_refund_self_fee: <i class="n">45000</i>,
    med_refund_other_fee: <i class="n">45000</i>,
    refund_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    out_refund_no: <i class="s">&#39;R202204022005169952975171534816&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/med-ins/refunds/notify&#39;</i>].postAsync({
  query: { mix_trade_no: <i class="s">&#39;1217752501201407033233368318&#39;</i> },
  json: {
    med_refund_total_fee: <i class="n">45000</i>,
    med_refund_gov_fee: <i class="n">45000</i>,
    med_refund_self_fee: <i class="n">45000</i>,
    med_refund_other_fee: <i class="n">45000</i>,
    refund_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    out_refund_no: <i class="s">&#39;R202204022005169952975171534816&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.medIns.refunds.notify.post({
  query: { mix_trade_no: <i class="s">&#39;1217752501201407033233368318&#39;</i> },
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    med_refund_total_fee: <i class="n">45000</i>,
    med_refund_gov_fee: <i class="n">45000</i>,
    med_refund_self_fee: <i class="n">45000</i>,
    med_refund_other_fee: <i class="n">45000</i>,
    refund_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    out_refund_no: <i class="s">&#39;R202204022005169952975171534816&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/med-ins/refunds/notify?mix_trade_no=1217752501201407033233368318&#39;</i>
body=<i class="s">&#39;{&quot;med_refund_total_fee&quot;:45000,&quot;med_refund_gov_fee&quot;:45000,&quot;med_refund_self_fee&quot;:45000,&quot;med_refund_other_fee&quot;:45000,&quot;refund_time&quot;:&quot;2018-06-08T10:34:56+08:00&quot;,&quot;out_refund_no&quot;:&quot;R202204022005169952975171534816&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><p><code>204</code>: no body.</p><h2 id="errors" tabindex="-1">Errors <a class="header-anchor" href="#errors" aria-label="Permalink to &quot;Errors {#errors}&quot;">​</a></h2><table class="plain"><thead><tr><th>status</th><th>code</th><th>when</th></tr></thead><tbody><tr><td>400</td><td><code>PARAM_ERROR</code></td><td>金额计算出现溢出</td></tr><tr><td>400</td><td><code>INVALID_REQUEST</code></td><td>HTTP 请求不符合微信支付 APIv3 接口规则</td></tr><tr><td>401</td><td><code>SIGN_ERROR</code></td><td>验证不通过</td></tr><tr><td>500</td><td><code>SYSTEM_ERROR</code></td><td>系统异常，请稍后重试</td></tr><tr><td>403</td><td><code>RULE_LIMIT</code></td><td>医保退款总金额校验不通过，或混合单中没有医保订单</td></tr></tbody></table><p>Causes and remedies: <a href="/en/help/errors.html">Troubleshooting</a>.</p><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_refund_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/med-ins/post-v3-med-ins-refunds-notify.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MedInsRefundsNotify = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MedInsRefundsNotify as default
};
