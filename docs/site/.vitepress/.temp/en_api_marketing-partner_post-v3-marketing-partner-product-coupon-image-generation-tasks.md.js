import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"提交图片生成任务","description":"","frontmatter":{"title":"提交图片生成任务","editLink":false,"words":"POST /v3/marketing/partner/product-coupon/image-generation-tasks 运营工具∙商品券 brand_id 品牌ID task_id 图片生成的任务ID image_generation_type 图片生成类型 combine_image 拼图数据 cut_out 抠图数据"},"headers":[],"relativePath":"en/api/marketing-partner/post-v3-marketing-partner-product-coupon-image-generation-tasks.md","filePath":"en/api/marketing-partner/post-v3-marketing-partner-product-coupon-image-generation-tasks.md"}');
const _sfc_main = { name: "en/api/marketing-partner/post-v3-marketing-partner-product-coupon-image-generation-tasks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">提交图片生成任务 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;提交图片生成任务 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>partner/<wbr>product-coupon/<wbr>image-generation-tasks</code></div><p class="facts"><span>Roles partner</span><span>运营工具∙商品券</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.brand_id"><td><a href="#body.brand_id">brand_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌ID<br><small>e.g. <code>&quot;120344&quot;</code></small></td></tr><tr id="body.task_id"><td><a href="#body.task_id">task_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>图片生成的任务ID<br><small>e.g. <code>&quot;image_generation_task_1&quot;</code></small></td></tr><tr id="body.image_generation_type"><td><a href="#body.image_generation_type">image_generation_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>图片生成类型<br><code>COMBINE_IMAGE</code> <code>CUT_OUT</code><br><small>e.g. <code>&quot;COMBINE_IMAGE&quot;</code></small></td></tr><tr id="body.combine_image"><td><a href="#body.combine_image">combine_image</a></td><td><code>object</code></td><td>拼图数据</td></tr><tr id="body.combine_image.scope" class="d1"><td><a href="#body.combine_image.scope">scope</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>优惠范围<br><code>ALL</code> <code>SINGLE</code> <code>CATEGORY</code><br><small>e.g. <code>&quot;ALL&quot;</code></small></td></tr><tr id="body.combine_image.type" class="d1"><td><a href="#body.combine_image.type">type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品券类型<br><code>NORMAL</code> <code>DISCOUNT</code> <code>EXCHANGE</code><br><small>e.g. <code>&quot;NORMAL&quot;</code></small></td></tr><tr id="body.combine_image.usage_mode" class="d1"><td><a href="#body.combine_image.usage_mode">usage_mode</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>使用模式<br><code>SINGLE</code> <code>PROGRESSIVE_BUNDLE</code><br><small>e.g. <code>&quot;SINGLE&quot;</code></small></td></tr><tr id="body.combine_image.normal_coupon" class="d1"><td><a href="#body.combine_image.normal_coupon">normal_coupon</a></td><td><code>object</code></td><td>满减券使用规则</td></tr><tr id="body.combine_image.normal_coupon.threshold" class="d2"><td><a href="#body.combine_image.normal_coupon.threshold">threshold</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>门槛金额<br><small>e.g. <code>10000</code></small></td></tr><tr id="body.combine_image.normal_coupon.discount_amount" class="d2"><td><a href="#body.combine_image.normal_coupon.discount_amount">discount_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>固定减免金额<br><small>e.g. <code>1</code></small></td></tr><tr id="body.combine_image.discount_coupon" class="d1"><td><a href="#body.combine_image.discount_coupon">discount_coupon</a></td><td><code>object</code></td><td>折扣券使用规则</td></tr><tr id="body.combine_image.discount_coupon.threshold" class="d2"><td><a href="#body.combine_image.discount_coupon.threshold">threshold</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>门槛金额<br><small>e.g. <code>10000</code></small></td></tr><tr id="body.combine_image.discount_coupon.percent_off" class="d2"><td><a href="#body.combine_image.discount_coupon.percent_off">percent_off</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>固定减免百分比<br><small>e.g. <code>20</code></small></td></tr><tr id="body.combine_image.exchange_coupon" class="d1"><td><a href="#body.combine_image.exchange_coupon">exchange_coupon</a></td><td><code>object</code></td><td>兑换券使用规则</td></tr><tr id="body.combine_image.exchange_coupon.threshold" class="d2"><td><a href="#body.combine_image.exchange_coupon.threshold">threshold</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>门槛金额<br><small>e.g. <code>10000</code></small></td></tr><tr id="body.combine_image.exchange_coupon.exchange_price" class="d2"><td><a href="#body.combine_image.exchange_coupon.exchange_price">exchange_price</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>固定兑换价格<br><small>e.g. <code>20</code></small></td></tr><tr id="body.combine_image.background_color" class="d1"><td><a href="#body.combine_image.background_color">background_color</a></td><td><code>string</code></td><td>背景颜色色值<br><small>e.g. <code>&quot;#ff5733&quot;</code></small></td></tr><tr id="body.cut_out"><td><a href="#body.cut_out">cut_out</a></td><td><code>object</code></td><td>抠图数据</td></tr><tr id="body.cut_out.image_url" class="d1"><td><a href="#body.cut_out.image_url">image_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品图URL<br><small>e.g. <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.partner.productCoupon.imageGenerationTasks.post({
  json: {
    brand_id: <i class="s">&#39;120344&#39;</i>,
    task_id: <i class="s">&#39;image_generation_task_1&#39;</i>,
    image_generation_type: <i class="s">&#39;COMBINE_IMAGE&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/partner/product-coupon/image-generation-tasks&#39;</i>).post({
  json: {
    brand_id: <i class="s">&#39;120344&#39;</i>,
    task_id: <i class="s">&#39;image_generation_task_1&#39;</i>,
    image_generation_type: <i class="s">&#39;COMBINE_IMAGE&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/partner/product-coupon/image-generation-tasks&#39;</i>].post({
  json: {
    brand_id: <i class="s">&#39;120344&#39;</i>,
    task_id: <i class="s">&#39;image_generation_task_1&#39;</i>,
    image_generation_type: <i class="s">&#39;COMBINE_IMAGE&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.partner.productCoupon.imageGenerationTasks.postAsync({
  json: {
    brand_id: <i class="s">&#39;120344&#39;</i>,
    task_id: <i class="s">&#39;image_generation_task_1&#39;</i>,
    image_generation_type: <i class="s">&#39;COMBINE_IMAGE&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/partner/product-coupon/image-generation-tasks&#39;</i>).postAsync({
  json: {
    brand_id: <i class="s">&#39;120344&#39;</i>,
    task_id: <i class="s">&#39;image_generation_task_1&#39;</i>,
    image_generation_type: <i class="s">&#39;COMBINE_IMAGE&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/partner/product-coupon/image-generation-tasks&#39;</i>].postAsync({
  json: {
    brand_id: <i class="s">&#39;120344&#39;</i>,
    task_id: <i class="s">&#39;image_generation_task_1&#39;</i>,
    image_generation_type: <i class="s">&#39;COMBINE_IMAGE&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.partner.productCoupon.imageGenerationTasks.post({
  json: {
    brand_id: <i class="s">&#39;120344&#39;</i>,
    task_id: <i class="s">&#39;image_generation_task_1&#39;</i>,
    image_generation_type: <i class="s">&#39;COMBINE_IMAGE&#39;</i>,
    combine_image: {
      scope: <i class="s">&#39;ALL&#39;</i>,
      type: <i class="s">&#39;NORMAL&#39;</i>,
      usage_mode: <i class="s">&#39;SINGLE&#39;</i>,
      normal_coupon: { threshold: <i class="n">10000</i>, discount_amount: <i class="n">1</i> },
      discount_coupon: { threshold: <i class="n">10000</i>, percent_off: <i class="n">20</i> },
      exchange_coupon: { threshold: <i class="n">10000</i>, exchange_price: <i class="n">20</i> },
      background_color: <i class="s">&#39;#ff5733&#39;</i>,
    },
    cut_out: { image_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg&#39;</i> },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/partner/product-coupon/image-generation-tasks&#39;</i>
body=<i class="s">&#39;{&quot;brand_id&quot;:&quot;120344&quot;,&quot;task_id&quot;:&quot;image_generation_task_1&quot;,&quot;image_generation_type&quot;:&quot;COMBINE_IMAGE&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.task_id"><td><a href="#response.task_id">task_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>图片生成的任务ID<br><small>e.g. <code>&quot;image_generation_task_1&quot;</code></small></td></tr><tr id="response.brand_id"><td><a href="#response.brand_id">brand_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌ID<br><small>e.g. <code>&quot;120344&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;task_id&quot;</i>: <i class="c">&quot;image_generation_task_1&quot;</i>,
  <i class="c">&quot;brand_id&quot;</i>: <i class="c">&quot;120344&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/marketing-partner/post-v3-marketing-partner-product-coupon-image-generation-tasks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MarketingPartnerProductCouponImageGenerationTasks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MarketingPartnerProductCouponImageGenerationTasks as default
};
