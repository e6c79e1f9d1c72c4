import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"下发服务预扣费消息","description":"","frontmatter":{"title":"下发服务预扣费消息","editLink":false,"words":"POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage 支付分∙服务商模式 out_order_no 商户服务订单号 service_id 服务ID sub_mchid 子商户商户号 post_payments 后付费项目 post_discounts 商户优惠 total_amount 总金额 prepaid_time 预计扣费时间"},"headers":[],"relativePath":"en/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-send-prepaidmessage.md","filePath":"en/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-send-prepaidmessage.md"}');
const _sfc_main = { name: "en/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-send-prepaidmessage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">下发服务预扣费消息 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;下发服务预扣费消息 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>payscore/<wbr>partner/<wbr>serviceorder/<wbr>{out_order_no}/<wbr>send-prepaidmessage</code></div><p class="facts"><span>Roles partner</span><span>支付分∙服务商模式</span><a href="https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/send-partner-order-prepaid-message.html" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">path variables <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path variables {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="path.out_order_no"><td><a href="#path.out_order_no">out_order_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户服务订单号<br><small>e.g. <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.service_id"><td><a href="#body.service_id">service_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务ID<br><small>e.g. <code>&quot;2002000000000558128851361561536&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>子商户商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.post_payments"><td><a href="#body.post_payments">post_payments</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>后付费项目</td></tr><tr id="body.post_payments.name" class="d1"><td><a href="#body.post_payments.name">name</a></td><td><code>string</code></td><td>付费名称<br><small>e.g. <code>&quot;就餐费用&quot;</code></small></td></tr><tr id="body.post_payments.amount" class="d1"><td><a href="#body.post_payments.amount">amount</a></td><td><code>integer</code></td><td>付费金额 <span class="mark unit">fen</span><br><small>e.g. <code>40000</code></small></td></tr><tr id="body.post_payments.description" class="d1"><td><a href="#body.post_payments.description">description</a></td><td><code>string</code></td><td>付费说明<br><small>e.g. <code>&quot;就餐人均100元&quot;</code></small></td></tr><tr id="body.post_payments.count" class="d1"><td><a href="#body.post_payments.count">count</a></td><td><code>integer</code></td><td>付费数量<br><small>e.g. <code>4</code></small></td></tr><tr id="body.post_discounts"><td><a href="#body.post_discounts">post_discounts</a></td><td><code>object[]</code></td><td>商户优惠</td></tr><tr id="body.post_discounts.name" class="d1"><td><a href="#body.post_discounts.name">name</a></td><td><code>string</code></td><td>优惠名称<br><small>e.g. <code>&quot;满20减1元&quot;</code></small></td></tr><tr id="body.post_discounts.description" class="d1"><td><a href="#body.post_discounts.description">description</a></td><td><code>string</code></td><td>优惠说明<br><small>e.g. <code>&quot;不与其他优惠叠加&quot;</code></small></td></tr><tr id="body.post_discounts.amount" class="d1"><td><a href="#body.post_discounts.amount">amount</a></td><td><code>integer</code></td><td>优惠金额 <span class="mark unit">fen</span><br><small>e.g. <code>100</code></small></td></tr><tr id="body.post_discounts.count" class="d1"><td><a href="#body.post_discounts.count">count</a></td><td><code>integer</code></td><td>优惠数量<br><small>e.g. <code>2</code></small></td></tr><tr id="body.total_amount"><td><a href="#body.total_amount">total_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>总金额 <span class="mark unit">fen</span><br><small>e.g. <code>50000</code></small></td></tr><tr id="body.prepaid_time"><td><a href="#body.prepaid_time">prepaid_time</a></td><td><code>string</code></td><td>预计扣费时间<br><small>e.g. <code>&quot;20231218&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.partner.serviceorder._out_order_no_.sendPrepaidmessage.post({
  out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    post_payments: [{}],
    total_amount: <i class="n">50000</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage&#39;</i>).post({
  out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    post_payments: [{}],
    total_amount: <i class="n">50000</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage&#39;</i>].post({
  out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    post_payments: [{}],
    total_amount: <i class="n">50000</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.partner.serviceorder._out_order_no_.sendPrepaidmessage.postAsync({
  out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    post_payments: [{}],
    total_amount: <i class="n">50000</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage&#39;</i>).postAsync({
  out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    post_payments: [{}],
    total_amount: <i class="n">50000</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage&#39;</i>].postAsync({
  out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    post_payments: [{}],
    total_amount: <i class="n">50000</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.partner.serviceorder._out_order_no_.sendPrepaidmessage.post({
  out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    post_payments: [{ name: <i class="s">&#39;就餐费用&#39;</i>, amount: <i class="n">40000</i>, description: <i class="s">&#39;就餐人均100元&#39;</i>, count: <i class="n">4</i> }],
    post_discounts: [{ name: <i class="s">&#39;满20减1元&#39;</i>, description: <i class="s">&#39;不与其他优惠叠加&#39;</i>, amount: <i class="n">100</i>, count: <i class="n">2</i> }],
    total_amount: <i class="n">50000</i>,
    prepaid_time: <i class="s">&#39;20231218&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/payscore/partner/serviceorder/1234323JKHDFE1243252/send-prepaidmessage&#39;</i>
body=<i class="s">&#39;{&quot;service_id&quot;:&quot;2002000000000558128851361561536&quot;,&quot;sub_mchid&quot;:&quot;1900000109&quot;,&quot;post_payments&quot;:[{}],&quot;total_amount&quot;:50000}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><p><code>204</code>: no body.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-send-prepaidmessage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayscorePartnerServiceorderOut_order_noSendPrepaidmessage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayscorePartnerServiceorderOut_order_noSendPrepaidmessage as default
};
