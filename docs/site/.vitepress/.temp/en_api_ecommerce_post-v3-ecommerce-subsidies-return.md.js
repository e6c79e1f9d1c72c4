import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"请求补差回退API","description":"","frontmatter":{"title":"请求补差回退API","editLink":false,"words":"POST /v3/ecommerce/subsidies/return 收付通∙补差 sub_mchid 二级商户号 out_order_no 商户补差回退单号 transaction_id 微信订单号 refund_id 微信退款单号 amount 补差回退金额 description 补差回退描述 subsidy_id 微信补差单号 from 回退出资账户及金额 subsidy_refund_id 微信补差回退单号 result 补差回退结果 success_time 补差回退完成时间"},"headers":[],"relativePath":"en/api/ecommerce/post-v3-ecommerce-subsidies-return.md","filePath":"en/api/ecommerce/post-v3-ecommerce-subsidies-return.md"}');
const _sfc_main = { name: "en/api/ecommerce/post-v3-ecommerce-subsidies-return.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">请求补差回退API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;请求补差回退API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>ecommerce/<wbr>subsidies/<wbr>return</code></div><p class="facts"><span>Roles ecommerce</span><span>收付通∙补差</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012477636" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>二级商户号<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.out_order_no"><td><a href="#body.out_order_no">out_order_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户补差回退单号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;P20150806125346&quot;</code></small></td></tr><tr id="body.transaction_id"><td><a href="#body.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信订单号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;4208450740201411110007820472&quot;</code></small></td></tr><tr id="body.refund_id"><td><a href="#body.refund_id">refund_id</a></td><td><code>string</code></td><td>微信退款单号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;3008450740201411110007820472&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>补差回退金额 <span class="mark unit">fen</span><br><small>e.g. <code>10</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>补差回退描述<br><small>at most 80 characters</small><br><small>e.g. <code>&quot;测试备注&quot;</code></small></td></tr><tr id="body.subsidy_id"><td><a href="#body.subsidy_id">subsidy_id</a></td><td><code>string</code></td><td>微信补差单号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;3008450740201411110007820472&quot;</code></small></td></tr><tr id="body.from"><td><a href="#body.from">from</a></td><td><code>object[]</code></td><td>回退出资账户及金额</td></tr><tr id="body.from.account" class="d1"><td><a href="#body.from.account">account</a></td><td><code>string</code></td><td>出资账户类型<br><code>AVAILABLE</code> <code>UNAVAILABLE</code><br><small>e.g. <code>&quot;AVAILABLE&quot;</code></small></td></tr><tr id="body.from.amount" class="d1"><td><a href="#body.from.amount">amount</a></td><td><code>integer</code></td><td>出资金额 <span class="mark unit">fen</span><br><small>e.g. <code>10</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ecommerce.subsidies.return.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    amount: <i class="n">10</i>,
    description: <i class="s">&#39;测试备注&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ecommerce/subsidies/return&#39;</i>).post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    amount: <i class="n">10</i>,
    description: <i class="s">&#39;测试备注&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ecommerce/subsidies/return&#39;</i>].post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    amount: <i class="n">10</i>,
    description: <i class="s">&#39;测试备注&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ecommerce.subsidies.return.postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    amount: <i class="n">10</i>,
    description: <i class="s">&#39;测试备注&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ecommerce/subsidies/return&#39;</i>).postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    amount: <i class="n">10</i>,
    description: <i class="s">&#39;测试备注&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ecommerce/subsidies/return&#39;</i>].postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    amount: <i class="n">10</i>,
    description: <i class="s">&#39;测试备注&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ecommerce.subsidies.return.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    refund_id: <i class="s">&#39;3008450740201411110007820472&#39;</i>,
    amount: <i class="n">10</i>,
    description: <i class="s">&#39;测试备注&#39;</i>,
    subsidy_id: <i class="s">&#39;3008450740201411110007820472&#39;</i>,
    <i class="k">from</i>: [{ account: <i class="s">&#39;AVAILABLE&#39;</i>, amount: <i class="n">10</i> }],
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/ecommerce/subsidies/return&#39;</i>
body=<i class="s">&#39;{&quot;sub_mchid&quot;:&quot;1900000109&quot;,&quot;out_order_no&quot;:&quot;P20150806125346&quot;,&quot;transaction_id&quot;:&quot;4208450740201411110007820472&quot;,&quot;amount&quot;:10,&quot;description&quot;:&quot;测试备注&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>二级商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信订单号<br><small>e.g. <code>&quot;4208450740201411110007820472&quot;</code></small></td></tr><tr id="response.subsidy_refund_id"><td><a href="#response.subsidy_refund_id">subsidy_refund_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信补差回退单号<br><small>e.g. <code>&quot;3008450740201411110007820472&quot;</code></small></td></tr><tr id="response.refund_id"><td><a href="#response.refund_id">refund_id</a></td><td><code>string</code></td><td>微信退款单号<br><small>e.g. <code>&quot;3008450740201411110007820472&quot;</code></small></td></tr><tr id="response.out_order_no"><td><a href="#response.out_order_no">out_order_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户补差回退单号<br><small>e.g. <code>&quot;P20150806125346&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>补差回退金额 <span class="mark unit">fen</span><br><small>e.g. <code>10</code></small></td></tr><tr id="response.description"><td><a href="#response.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>补差回退描述<br><small>e.g. <code>&quot;测试备注&quot;</code></small></td></tr><tr id="response.result"><td><a href="#response.result">result</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>补差回退结果<br><code>SUCCESS</code> <code>FAIL</code> <code>REFUND</code><br><small>e.g. <code>&quot;SUCCESS&quot;</code></small></td></tr><tr id="response.success_time"><td><a href="#response.success_time">success_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>补差回退完成时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.subsidy_id"><td><a href="#response.subsidy_id">subsidy_id</a></td><td><code>string</code></td><td>微信补差单号<br><small>e.g. <code>&quot;3008450740201411110007820472&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.from"><td><a href="#response.from">from</a></td><td><code>object[]</code></td><td>回退出资账户及金额</td></tr><tr id="response.from.account" class="d1"><td><a href="#response.from.account">account</a></td><td><code>string</code></td><td><code>AVAILABLE</code> <code>UNAVAILABLE</code><br><small>e.g. <code>&quot;AVAILABLE&quot;</code></small></td></tr><tr id="response.from.amount" class="d1"><td><a href="#response.from.amount">amount</a></td><td><code>integer</code></td><td><span class="mark unit">fen</span><br><small>e.g. <code>100</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;4208450740201411110007820472&quot;</i>,
  <i class="c">&quot;subsidy_refund_id&quot;</i>: <i class="c">&quot;3008450740201411110007820472&quot;</i>,
  <i class="c">&quot;refund_id&quot;</i>: <i class="c">&quot;3008450740201411110007820472&quot;</i>,
  <i class="c">&quot;out_order_no&quot;</i>: <i class="c">&quot;P20150806125346&quot;</i>,
  <i class="c">&quot;amount&quot;</i>: <i class="k">10</i>,
  <i class="c">&quot;description&quot;</i>: <i class="c">&quot;测试备注&quot;</i>,
  <i class="c">&quot;result&quot;</i>: <i class="c">&quot;SUCCESS&quot;</i>,
  <i class="c">&quot;success_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;subsidy_id&quot;</i>: <i class="c">&quot;3008450740201411110007820472&quot;</i>,
  <i class="c">&quot;from&quot;</i>: [
    {
      <i class="c">&quot;account&quot;</i>: <i class="c">&quot;AVAILABLE&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">100</i>
    }
  ]
}</code></pre></div></details><h2 id="errors" tabindex="-1">Errors <a class="header-anchor" href="#errors" aria-label="Permalink to &quot;Errors {#errors}&quot;">​</a></h2><table class="plain"><thead><tr><th>status</th><th>code</th><th>when</th></tr></thead><tbody><tr><td>400</td><td><code>PARAM_ERROR</code></td><td>参数错误</td></tr><tr><td>400</td><td><code>INVALID_REQUEST</code></td><td>HTTP 请求不符合微信支付 APIv3 接口规则</td></tr><tr><td>401</td><td><code>SIGN_ERROR</code></td><td>验证不通过</td></tr><tr><td>429</td><td><code>FREQUENCY_LIMITED</code></td><td>频率限制</td></tr><tr><td>500</td><td><code>SYSTEM_ERROR</code></td><td>系统异常，请稍后重试</td></tr></tbody></table><p>Causes and remedies: <a href="/en/help/errors.html">Troubleshooting</a>.</p><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_order_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/ecommerce/post-v3-ecommerce-subsidies-return.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3EcommerceSubsidiesReturn = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3EcommerceSubsidiesReturn as default
};
