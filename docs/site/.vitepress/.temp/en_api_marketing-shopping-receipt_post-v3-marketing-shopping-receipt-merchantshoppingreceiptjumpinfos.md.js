import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"上传商家电子小票跳转信息","description":"","frontmatter":{"title":"上传商家电子小票跳转信息","editLink":false,"words":"POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos 经营工具∙电子小票 transaction_id 微信支付订单号 transaction_mchid 商户号 transaction_sub_mchid 子商户号 openid 下单用户OpenID merchant_upload_time 商户上传时间 jump_info 跳转信息 merchant_jump_info 商家电子小票跳转信息"},"headers":[],"relativePath":"en/api/marketing-shopping-receipt/post-v3-marketing-shopping-receipt-merchantshoppingreceiptjumpinfos.md","filePath":"en/api/marketing-shopping-receipt/post-v3-marketing-shopping-receipt-merchantshoppingreceiptjumpinfos.md"}');
const _sfc_main = { name: "en/api/marketing-shopping-receipt/post-v3-marketing-shopping-receipt-merchantshoppingreceiptjumpinfos.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">上传商家电子小票跳转信息 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;上传商家电子小票跳转信息 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>shopping-receipt/<wbr>merchantshoppingreceiptjumpinfos</code></div><p class="facts"><span>Roles partner, channel</span><span>经营工具∙电子小票</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.transaction_id"><td><a href="#body.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付订单号<br><small>e.g. <code>&quot;4200000008202209139188072801&quot;</code></small></td></tr><tr id="body.transaction_mchid"><td><a href="#body.transaction_mchid">transaction_mchid</a></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.transaction_sub_mchid"><td><a href="#body.transaction_sub_mchid">transaction_sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>下单用户OpenID<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.merchant_upload_time"><td><a href="#body.merchant_upload_time">merchant_upload_time</a></td><td><code>string</code></td><td>商户上传时间<br><small>e.g. <code>&quot;2021-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.jump_info"><td><a href="#body.jump_info">jump_info</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>跳转信息</td></tr><tr id="body.jump_info.merchant_appid" class="d1"><td><a href="#body.jump_info.merchant_appid">merchant_appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户电子小票跳转信息小程序AppID<br><small>e.g. <code>&quot;example_merchant_appid&quot;</code></small></td></tr><tr id="body.jump_info.merchant_path" class="d1"><td><a href="#body.jump_info.merchant_path">merchant_path</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户电子小票跳转信息小程序路径<br><small>e.g. <code>&quot;example_merchant_path&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.shoppingReceipt.merchantshoppingreceiptjumpinfos.post({
  json: {
    transaction_id: <i class="s">&#39;4200000008202209139188072801&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    jump_info: { merchant_appid: <i class="s">&#39;example_merchant_appid&#39;</i>, merchant_path: <i class="s">&#39;example_merchant_path&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos&#39;</i>).post({
  json: {
    transaction_id: <i class="s">&#39;4200000008202209139188072801&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    jump_info: { merchant_appid: <i class="s">&#39;example_merchant_appid&#39;</i>, merchant_path: <i class="s">&#39;example_merchant_path&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos&#39;</i>].post({
  json: {
    transaction_id: <i class="s">&#39;4200000008202209139188072801&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    jump_info: { merchant_appid: <i class="s">&#39;example_merchant_appid&#39;</i>, merchant_path: <i class="s">&#39;example_merchant_path&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.shoppingReceipt.merchantshoppingreceiptjumpinfos.postAsync({
  json: {
    transaction_id: <i class="s">&#39;4200000008202209139188072801&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    jump_info: { merchant_appid: <i class="s">&#39;example_merchant_appid&#39;</i>, merchant_path: <i class="s">&#39;example_merchant_path&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos&#39;</i>).postAsync({
  json: {
    transaction_id: <i class="s">&#39;4200000008202209139188072801&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    jump_info: { merchant_appid: <i class="s">&#39;example_merchant_appid&#39;</i>, merchant_path: <i class="s">&#39;example_merchant_path&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos&#39;</i>].postAsync({
  json: {
    transaction_id: <i class="s">&#39;4200000008202209139188072801&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    jump_info: { merchant_appid: <i class="s">&#39;example_merchant_appid&#39;</i>, merchant_path: <i class="s">&#39;example_merchant_path&#39;</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.shoppingReceipt.merchantshoppingreceiptjumpinfos.post({
  json: {
    transaction_id: <i class="s">&#39;4200000008202209139188072801&#39;</i>,
    transaction_mchid: <i class="s">&#39;1230000109&#39;</i>,
    transaction_sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    merchant_upload_time: <i class="s">&#39;2021-05-20T13:29:35.120+08:00&#39;</i>,
    jump_info: { merchant_appid: <i class="s">&#39;example_merchant_appid&#39;</i>, merchant_path: <i class="s">&#39;example_merchant_path&#39;</i> },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos&#39;</i>
body=<i class="s">&#39;{&quot;transaction_id&quot;:&quot;4200000008202209139188072801&quot;,&quot;openid&quot;:&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;,&quot;jump_info&quot;:{&quot;merchant_appid&quot;:&quot;example_merchant_appid&quot;,&quot;merchant_path&quot;:&quot;example_merchant_path&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.merchant_jump_info"><td><a href="#response.merchant_jump_info">merchant_jump_info</a></td><td><code>object</code></td><td>商家电子小票跳转信息</td></tr><tr id="response.merchant_jump_info.transaction_id" class="d1"><td><a href="#response.merchant_jump_info.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付订单号<br><small>e.g. <code>&quot;4200000008202209139188072801&quot;</code></small></td></tr><tr id="response.merchant_jump_info.transaction_mchid" class="d1"><td><a href="#response.merchant_jump_info.transaction_mchid">transaction_mchid</a></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.merchant_jump_info.transaction_sub_mchid" class="d1"><td><a href="#response.merchant_jump_info.transaction_sub_mchid">transaction_sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.merchant_jump_info.openid" class="d1"><td><a href="#response.merchant_jump_info.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>下单用户OpenID<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="response.merchant_jump_info.merchant_upload_time" class="d1"><td><a href="#response.merchant_jump_info.merchant_upload_time">merchant_upload_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户上传时间<br><small>e.g. <code>&quot;2021-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.merchant_jump_info.jump_info" class="d1"><td><a href="#response.merchant_jump_info.jump_info">jump_info</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>跳转信息</td></tr><tr id="response.merchant_jump_info.jump_info.merchant_appid" class="d2"><td><a href="#response.merchant_jump_info.jump_info.merchant_appid">merchant_appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户电子小票跳转信息小程序AppID<br><small>e.g. <code>&quot;example_merchant_appid&quot;</code></small></td></tr><tr id="response.merchant_jump_info.jump_info.merchant_path" class="d2"><td><a href="#response.merchant_jump_info.jump_info.merchant_path">merchant_path</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户电子小票跳转信息小程序路径<br><small>e.g. <code>&quot;example_merchant_path&quot;</code></small></td></tr><tr id="response.merchant_jump_info.create_time" class="d1"><td><a href="#response.merchant_jump_info.create_time">create_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>创建时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.merchant_jump_info.modify_time" class="d1"><td><a href="#response.merchant_jump_info.modify_time">modify_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>修改时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.merchant_jump_info.brand_id" class="d1"><td><a href="#response.merchant_jump_info.brand_id">brand_id</a></td><td><code>integer</code></td><td>归属品牌ID<br><small>e.g. <code>1142</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;merchant_jump_info&quot;</i>: {
    <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;4200000008202209139188072801&quot;</i>,
    <i class="c">&quot;transaction_mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
    <i class="c">&quot;transaction_sub_mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
    <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>,
    <i class="c">&quot;merchant_upload_time&quot;</i>: <i class="c">&quot;2021-05-20T13:29:35.120+08:00&quot;</i>,
    <i class="c">&quot;jump_info&quot;</i>: {
      <i class="c">&quot;merchant_appid&quot;</i>: <i class="c">&quot;example_merchant_appid&quot;</i>,
      <i class="c">&quot;merchant_path&quot;</i>: <i class="c">&quot;example_merchant_path&quot;</i>
    },
    <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
    <i class="c">&quot;modify_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
    <i class="c">&quot;brand_id&quot;</i>: <i class="k">1142</i>
  }
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/marketing-shopping-receipt/post-v3-marketing-shopping-receipt-merchantshoppingreceiptjumpinfos.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos as default
};
