import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"预上传券Code","description":"","frontmatter":{"title":"预上传券Code","editLink":false,"words":"POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes 品牌商户∙商品券 product_coupon_id 商品券ID stock_id 批次ID out_request_no 请求单号 code_list 券Code列表 total_count 去重后券Code总数 success_code_list 上传成功的券Code列表 failed_code_list 上传失败的券Code列表 already_exist_code_list 已经存在的券Code列表 duplicate_code_list 重复的券Code列表"},"headers":[],"relativePath":"en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-upload-coupon-codes.md","filePath":"en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-upload-coupon-codes.md"}');
const _sfc_main = { name: "en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-upload-coupon-codes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">预上传券Code <a class="header-anchor" href="#top" aria-label="Permalink to &quot;预上传券Code {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>brand/<wbr>marketing/<wbr>product-coupon/<wbr>product-coupons/<wbr>{product_coupon_id}/<wbr>stocks/<wbr>{stock_id}/<wbr>upload-coupon-codes</code></div><p class="facts"><span>Roles brand</span><span>品牌商户∙商品券</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">path variables <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path variables {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="path.product_coupon_id"><td><a href="#path.product_coupon_id">product_coupon_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品券ID<br><small>e.g. <code>&quot;1000000013&quot;</code></small></td></tr><tr id="path.stock_id"><td><a href="#path.stock_id">stock_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>批次ID<br><small>e.g. <code>&quot;1000000013001&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>请求单号<br><small>6 to 40 characters, like [\\w-]+</small><br><small>e.g. <code>&quot;34657_20250101_123456&quot;</code></small></td></tr><tr id="body.code_list"><td><a href="#body.code_list">code_list</a><b class="required" title="required">*</b></td><td><code>string[]</code></td><td>券Code列表<br><small>e.g. <code>[&quot;vCode_1234567890&quot;]</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes.post({
  product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
  stock_id: <i class="s">&#39;1000000013001&#39;</i>,
  json: { out_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>, code_list: [<i class="s">&#39;vCode_1234567890&#39;</i>] },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes&#39;</i>).post({
  product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
  stock_id: <i class="s">&#39;1000000013001&#39;</i>,
  json: { out_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>, code_list: [<i class="s">&#39;vCode_1234567890&#39;</i>] },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes&#39;</i>].post({
  product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
  stock_id: <i class="s">&#39;1000000013001&#39;</i>,
  json: { out_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>, code_list: [<i class="s">&#39;vCode_1234567890&#39;</i>] },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes.postAsync({
  product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
  stock_id: <i class="s">&#39;1000000013001&#39;</i>,
  json: { out_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>, code_list: [<i class="s">&#39;vCode_1234567890&#39;</i>] },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes&#39;</i>).postAsync({
  product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
  stock_id: <i class="s">&#39;1000000013001&#39;</i>,
  json: { out_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>, code_list: [<i class="s">&#39;vCode_1234567890&#39;</i>] },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes&#39;</i>].postAsync({
  product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
  stock_id: <i class="s">&#39;1000000013001&#39;</i>,
  json: { out_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>, code_list: [<i class="s">&#39;vCode_1234567890&#39;</i>] },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&amp;identity=brand&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
brand_id=$(get .brandId)
path=<i class="s">&#39;/brand/marketing/product-coupon/product-coupons/1000000013/stocks/1000000013001/upload-coupon-codes&#39;</i>
body=<i class="s">&#39;{&quot;out_request_no&quot;:&quot;34657_20250101_123456&quot;,&quot;code_list&quot;:[&quot;vCode_1234567890&quot;]}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\\&quot;$brand_id\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.total_count"><td><a href="#response.total_count">total_count</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>去重后券Code总数<br><small>e.g. <code>100</code></small></td></tr><tr id="response.success_code_list"><td><a href="#response.success_code_list">success_code_list</a></td><td><code>string[]</code></td><td>上传成功的券Code列表<br><small>e.g. <code>[&quot;success_code_list&quot;]</code></small></td></tr><tr id="response.failed_code_list"><td><a href="#response.failed_code_list">failed_code_list</a></td><td><code>object[]</code></td><td>上传失败的券Code列表</td></tr><tr id="response.failed_code_list.coupon_code" class="d1"><td><a href="#response.failed_code_list.coupon_code">coupon_code</a></td><td><code>string</code></td><td>用户商品券Code<br><small>e.g. <code>&quot;123446565767&quot;</code></small></td></tr><tr id="response.failed_code_list.code" class="d1"><td><a href="#response.failed_code_list.code">code</a></td><td><code>string</code></td><td>失败错误码<br><small>e.g. <code>&quot;478515832665&quot;</code></small></td></tr><tr id="response.failed_code_list.message" class="d1"><td><a href="#response.failed_code_list.message">message</a></td><td><code>string</code></td><td>失败错误信息<br><small>e.g. <code>&quot;成功&quot;</code></small></td></tr><tr id="response.already_exist_code_list"><td><a href="#response.already_exist_code_list">already_exist_code_list</a></td><td><code>string[]</code></td><td>已经存在的券Code列表<br><small>e.g. <code>[&quot;already_exist_code_list&quot;]</code></small></td></tr><tr id="response.duplicate_code_list"><td><a href="#response.duplicate_code_list">duplicate_code_list</a></td><td><code>string[]</code></td><td>重复的券Code列表<br><small>e.g. <code>[&quot;duplicate_code_list&quot;]</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;total_count&quot;</i>: <i class="k">100</i>,
  <i class="c">&quot;success_code_list&quot;</i>: [
    <i class="c">&quot;success_code_list&quot;</i>
  ],
  <i class="c">&quot;failed_code_list&quot;</i>: [
    {
      <i class="c">&quot;coupon_code&quot;</i>: <i class="c">&quot;123446565767&quot;</i>,
      <i class="c">&quot;code&quot;</i>: <i class="c">&quot;478515832665&quot;</i>,
      <i class="c">&quot;message&quot;</i>: <i class="c">&quot;成功&quot;</i>
    }
  ],
  <i class="c">&quot;already_exist_code_list&quot;</i>: [
    <i class="c">&quot;already_exist_code_list&quot;</i>
  ],
  <i class="c">&quot;duplicate_code_list&quot;</i>: [
    <i class="c">&quot;duplicate_code_list&quot;</i>
  ]
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_request_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-upload-coupon-codes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postBrandMarketingProductCouponProductCouponsProduct_coupon_idStocksStock_idUploadCouponCodes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postBrandMarketingProductCouponProductCouponsProduct_coupon_idStocksStock_idUploadCouponCodes as default
};
