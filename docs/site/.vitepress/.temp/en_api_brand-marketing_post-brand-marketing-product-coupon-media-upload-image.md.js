import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"图片上传","description":"","frontmatter":{"title":"图片上传","editLink":false,"words":"POST /brand/marketing/product-coupon/media/upload-image 品牌商户∙商品券 file 图片文件 meta  image_url 图片URL地址"},"headers":[],"relativePath":"en/api/brand-marketing/post-brand-marketing-product-coupon-media-upload-image.md","filePath":"en/api/brand-marketing/post-brand-marketing-product-coupon-media-upload-image.md"}');
const _sfc_main = { name: "en/api/brand-marketing/post-brand-marketing-product-coupon-media-upload-image.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">图片上传 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;图片上传 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>brand/<wbr>marketing/<wbr>product-coupon/<wbr>media/<wbr>upload-image</code></div><p class="facts"><span>Roles brand</span><span>品牌商户∙商品券</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="upload" tabindex="-1">upload <a class="header-anchor" href="#upload" aria-label="Permalink to &quot;upload {#upload}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="upload.file"><td><a href="#upload.file">file</a><b class="required" title="required">*</b></td><td><code>file</code></td><td>图片文件</td></tr><tr id="upload.meta"><td><a href="#upload.meta">meta</a><b class="required" title="required">*</b></td><td><code>object</code></td><td></td></tr><tr id="upload.meta.filename" class="d1"><td><a href="#upload.meta.filename">filename</a><b class="required" title="required">*</b></td><td><code>string (file-name)</code></td><td>文件名称</td></tr><tr id="upload.meta.sha256" class="d1"><td><a href="#upload.meta.sha256">sha256</a><b class="required" title="required">*</b></td><td><code>string (file-sha256)</code></td><td>文件摘要</td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.marketing.productCoupon.media.uploadImage.post({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;brand/marketing/product-coupon/media/upload-image&#39;</i>).post({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;brand/marketing/product-coupon/media/upload-image&#39;</i>].post({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.marketing.productCoupon.media.uploadImage.postAsync({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;brand/marketing/product-coupon/media/upload-image&#39;</i>).postAsync({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;brand/marketing/product-coupon/media/upload-image&#39;</i>].postAsync({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&amp;identity=brand&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
brand_id=$(get .brandId)
file=<i class="s">&#39;example.png&#39;</i>
sha256=$(<i class="k">openssl</i> dgst -sha256 -r &quot;$file&quot; | cut -d&quot; &quot; -f1)
path=<i class="s">&#39;/brand/marketing/product-coupon/media/upload-image&#39;</i>
body=<i class="s">&#39;{&quot;filename&quot;:&quot;&#39;</i>&quot;$file&quot;<i class="s">&#39;&quot;,&quot;sha256&quot;:&quot;&#39;</i>&quot;$sha256&quot;<i class="s">&#39;&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\\&quot;$brand_id\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -F &quot;meta=$body;type=application/json&quot; \\
  -F &quot;file=@$file&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.image_url"><td><a href="#response.image_url">image_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>图片URL地址<br><small>e.g. <code>&quot;https://qpic.cn/xxx&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;image_url&quot;</i>: <i class="c">&quot;https://qpic.cn/xxx&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/brand-marketing/post-brand-marketing-product-coupon-media-upload-image.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postBrandMarketingProductCouponMediaUploadImage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postBrandMarketingProductCouponMediaUploadImage as default
};
