import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PRODUCT_COUPON_SP.IMAGE_GENERATION 商品券图片生成结果通知","description":"","frontmatter":{"title":"PRODUCT_COUPON_SP.IMAGE_GENERATION 商品券图片生成结果通知","editLink":false,"words":"PRODUCT_COUPON_SP.IMAGE_GENERATION"},"headers":[],"relativePath":"en/events/product_coupon_sp-image_generation.md","filePath":"en/events/product_coupon_sp-image_generation.md"}');
const _sfc_main = { name: "en/events/product_coupon_sp-image_generation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">商品券图片生成结果通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;商品券图片生成结果通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">PRODUCT_COUPON_SP.IMAGE_GENERATION</code></div><p class="facts"><span>original_type: product_coupon</span></p><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.brand_id"><td><a href="#resource.brand_id">brand_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌ID<br><small>e.g. <code>&quot;120344&quot;</code></small></td></tr><tr id="resource.task_id"><td><a href="#resource.task_id">task_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>图片生成的任务ID<br><small>e.g. <code>&quot;image_generation_task_1&quot;</code></small></td></tr><tr id="resource.image_generation_type"><td><a href="#resource.image_generation_type">image_generation_type</a></td><td><code>string</code></td><td>图片生成类型<br><code>COMBINE_IMAGE</code> <code>CUT_OUT</code><br><small>e.g. <code>&quot;COMBINE_IMAGE&quot;</code></small></td></tr><tr id="resource.task_state"><td><a href="#resource.task_state">task_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>任务状态<br><code>PROCESSING</code> <code>FAIL</code> <code>SUCCESS</code><br><small>e.g. <code>&quot;SUCCESS&quot;</code></small></td></tr><tr id="resource.combine_image_result"><td><a href="#resource.combine_image_result">combine_image_result</a></td><td><code>object</code></td><td>拼图结果</td></tr><tr id="resource.combine_image_result.image_url" class="d1"><td><a href="#resource.combine_image_result.image_url">image_url</a></td><td><code>string</code></td><td>生成的图片URL<br><small>e.g. <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg&quot;</code></small></td></tr><tr id="resource.cut_out_result"><td><a href="#resource.cut_out_result">cut_out_result</a></td><td><code>object</code></td><td>生成商品图结果</td></tr><tr id="resource.cut_out_result.image_url" class="d1"><td><a href="#resource.cut_out_result.image_url">image_url</a></td><td><code>string</code></td><td>生成的图片URL<br><small>e.g. <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;PRODUCT_COUPON_SP.IMAGE_GENERATION&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger PRODUCT_COUPON_SP.IMAGE_GENERATION --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;brand_id&quot;</i>: <i class="c">&quot;120344&quot;</i>,
  <i class="c">&quot;task_id&quot;</i>: <i class="c">&quot;image_generation_task_1&quot;</i>,
  <i class="c">&quot;image_generation_type&quot;</i>: <i class="c">&quot;COMBINE_IMAGE&quot;</i>,
  <i class="c">&quot;task_state&quot;</i>: <i class="c">&quot;SUCCESS&quot;</i>,
  <i class="c">&quot;combine_image_result&quot;</i>: {
    <i class="c">&quot;image_url&quot;</i>: <i class="c">&quot;https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg&quot;</i>
  },
  <i class="c">&quot;cut_out_result&quot;</i>: {
    <i class="c">&quot;image_url&quot;</i>: <i class="c">&quot;https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg&quot;</i>
  }
}</code></pre></div></details><h2 id="operations" tabindex="-1">Operations that lead to it <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;Operations that lead to it {#operations}&quot;">​</a></h2><ul><li><a href="/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-notify-configs.html">设置商品券事件通知地址</a> <code>POST /v3/marketing/partner/product-coupon/notify-configs</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/product_coupon_sp-image_generation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const product_coupon_spImage_generation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  product_coupon_spImage_generation as default
};
