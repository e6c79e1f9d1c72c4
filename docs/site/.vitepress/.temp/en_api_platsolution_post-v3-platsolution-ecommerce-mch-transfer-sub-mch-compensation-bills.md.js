import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"请求赔付","description":"","frontmatter":{"title":"请求赔付","editLink":false,"words":"POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills 收付通∙赔付商家 receiver 赔付商户信息 out_bill_no 商户单号 amount 赔付金额 transfer_remark 赔付原因 sponsor_mchid 出资商户号 sp_mchid 服务商商户号 receiver_detail 赔付接收方信息 bill_id 微信支付转账单号 state 赔付状态 accept_time 受理时间 success_time 成功时间"},"headers":[],"relativePath":"en/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-sub-mch-compensation-bills.md","filePath":"en/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-sub-mch-compensation-bills.md"}');
const _sfc_main = { name: "en/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-sub-mch-compensation-bills.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">请求赔付 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;请求赔付 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>platsolution/<wbr>ecommerce/<wbr>mch-transfer/<wbr>sub-mch-compensation-bills</code></div><p class="facts"><span>Roles partner</span><span>收付通∙赔付商家</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.receiver"><td><a href="#body.receiver">receiver</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>赔付商户信息</td></tr><tr id="body.receiver.type" class="d1"><td><a href="#body.receiver.type">type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>赔付接收方类型<br><code>MERCHANT</code><br><small>e.g. <code>&quot;MERCHANT&quot;</code></small></td></tr><tr id="body.receiver.mch_info" class="d1"><td><a href="#body.receiver.mch_info">mch_info</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>赔付接收方商户信息</td></tr><tr id="body.receiver.mch_info.mchid" class="d2"><td><a href="#body.receiver.mch_info.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1900001108&quot;</code></small></td></tr><tr id="body.out_bill_no"><td><a href="#body.out_bill_no">out_bill_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户单号<br><small>e.g. <code>&quot;plfk2020042013&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>赔付金额 <span class="mark unit">fen</span><br><small>e.g. <code>10000</code></small></td></tr><tr id="body.transfer_remark"><td><a href="#body.transfer_remark">transfer_remark</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>赔付原因<br><small>e.g. <code>&quot;直播违规扣罚&quot;</code></small></td></tr><tr id="body.sponsor_mchid"><td><a href="#body.sponsor_mchid">sponsor_mchid</a></td><td><code>string</code></td><td>出资商户号<br><small>e.g. <code>&quot;1900001109&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills.post({
  json: {
    receiver: { type: <i class="s">&#39;MERCHANT&#39;</i>, mch_info: { mchid: <i class="s">&#39;1900001108&#39;</i> } },
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    amount: <i class="n">10000</i>,
    transfer_remark: <i class="s">&#39;直播违规扣罚&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills&#39;</i>).post({
  json: {
    receiver: { type: <i class="s">&#39;MERCHANT&#39;</i>, mch_info: { mchid: <i class="s">&#39;1900001108&#39;</i> } },
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    amount: <i class="n">10000</i>,
    transfer_remark: <i class="s">&#39;直播违规扣罚&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills&#39;</i>].post({
  json: {
    receiver: { type: <i class="s">&#39;MERCHANT&#39;</i>, mch_info: { mchid: <i class="s">&#39;1900001108&#39;</i> } },
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    amount: <i class="n">10000</i>,
    transfer_remark: <i class="s">&#39;直播违规扣罚&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills.postAsync({
  json: {
    receiver: { type: <i class="s">&#39;MERCHANT&#39;</i>, mch_info: { mchid: <i class="s">&#39;1900001108&#39;</i> } },
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    amount: <i class="n">10000</i>,
    transfer_remark: <i class="s">&#39;直播违规扣罚&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills&#39;</i>).postAsync({
  json: {
    receiver: { type: <i class="s">&#39;MERCHANT&#39;</i>, mch_info: { mchid: <i class="s">&#39;1900001108&#39;</i> } },
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    amount: <i class="n">10000</i>,
    transfer_remark: <i class="s">&#39;直播违规扣罚&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills&#39;</i>].postAsync({
  json: {
    receiver: { type: <i class="s">&#39;MERCHANT&#39;</i>, mch_info: { mchid: <i class="s">&#39;1900001108&#39;</i> } },
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    amount: <i class="n">10000</i>,
    transfer_remark: <i class="s">&#39;直播违规扣罚&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills.post({
  json: {
    receiver: { type: <i class="s">&#39;MERCHANT&#39;</i>, mch_info: { mchid: <i class="s">&#39;1900001108&#39;</i> } },
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    amount: <i class="n">10000</i>,
    transfer_remark: <i class="s">&#39;直播违规扣罚&#39;</i>,
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills&#39;</i>
body=<i class="s">&#39;{&quot;receiver&quot;:{&quot;type&quot;:&quot;MERCHANT&quot;,&quot;mch_info&quot;:{&quot;mchid&quot;:&quot;1900001108&quot;}},&quot;out_bill_no&quot;:&quot;plfk2020042013&quot;,&quot;amount&quot;:10000,&quot;transfer_remark&quot;:&quot;直播违规扣罚&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.sp_mchid"><td><a href="#response.sp_mchid">sp_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>e.g. <code>&quot;1900001108&quot;</code></small></td></tr><tr id="response.receiver_detail"><td><a href="#response.receiver_detail">receiver_detail</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>赔付接收方信息</td></tr><tr id="response.receiver_detail.receiver" class="d1"><td><a href="#response.receiver_detail.receiver">receiver</a></td><td><code>object</code></td><td>赔付接收者信息</td></tr><tr id="response.receiver_detail.receiver.type" class="d2"><td><a href="#response.receiver_detail.receiver.type">type</a></td><td><code>string</code></td><td>赔付接收方类型<br><code>MERCHANT</code><br><small>e.g. <code>&quot;MERCHANT&quot;</code></small></td></tr><tr id="response.receiver_detail.receiver.mch_info" class="d2"><td><a href="#response.receiver_detail.receiver.mch_info">mch_info</a></td><td><code>object</code></td><td>赔付接收方商户信息</td></tr><tr id="response.receiver_detail.receiver.mch_info.mchid" class="d3"><td><a href="#response.receiver_detail.receiver.mch_info.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1900001108&quot;</code></small></td></tr><tr id="response.out_bill_no"><td><a href="#response.out_bill_no">out_bill_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户单号<br><small>e.g. <code>&quot;plfk2020042013&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>赔付金额 <span class="mark unit">fen</span><br><small>e.g. <code>10000</code></small></td></tr><tr id="response.transfer_remark"><td><a href="#response.transfer_remark">transfer_remark</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>赔付原因<br><small>e.g. <code>&quot;直播违规扣罚&quot;</code></small></td></tr><tr id="response.bill_id"><td><a href="#response.bill_id">bill_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付转账单号<br><small>e.g. <code>&quot;1330000071100999991182020050700019480001&quot;</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>赔付状态<br><code>ACCEPTED</code> <code>SUCCESS</code> <code>CLOSED</code><br><small>e.g. <code>&quot;ACCEPTED&quot;</code></small></td></tr><tr id="response.accept_time"><td><a href="#response.accept_time">accept_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>受理时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.success_time"><td><a href="#response.success_time">success_time</a></td><td><code>string (date-time)</code></td><td>成功时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.sponsor_mchid"><td><a href="#response.sponsor_mchid">sponsor_mchid</a></td><td><code>string</code></td><td>出资商户号<br><small>e.g. <code>&quot;1900001109&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sp_mchid&quot;</i>: <i class="c">&quot;1900001108&quot;</i>,
  <i class="c">&quot;receiver_detail&quot;</i>: {
    <i class="c">&quot;receiver&quot;</i>: {
      <i class="c">&quot;type&quot;</i>: <i class="c">&quot;MERCHANT&quot;</i>,
      <i class="c">&quot;mch_info&quot;</i>: {
        <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900001108&quot;</i>
      }
    }
  },
  <i class="c">&quot;out_bill_no&quot;</i>: <i class="c">&quot;plfk2020042013&quot;</i>,
  <i class="c">&quot;amount&quot;</i>: <i class="k">10000</i>,
  <i class="c">&quot;transfer_remark&quot;</i>: <i class="c">&quot;直播违规扣罚&quot;</i>,
  <i class="c">&quot;bill_id&quot;</i>: <i class="c">&quot;1330000071100999991182020050700019480001&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;ACCEPTED&quot;</i>,
  <i class="c">&quot;accept_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;success_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;sponsor_mchid&quot;</i>: <i class="c">&quot;1900001109&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_bill_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-sub-mch-compensation-bills.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PlatsolutionEcommerceMchTransferSubMchCompensationBills = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PlatsolutionEcommerceMchTransferSubMchCompensationBills as default
};
