import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"APPLYMENT_STATE.APPROVED H5支付域名修改申请审核通过通知","description":"","frontmatter":{"title":"APPLYMENT_STATE.APPROVED H5支付域名修改申请审核通过通知","editLink":false,"words":"APPLYMENT_STATE.APPROVED"},"headers":[],"relativePath":"en/events/applyment_state-approved.md","filePath":"en/events/applyment_state-approved.md"}');
const _sfc_main = { name: "en/events/applyment_state-approved.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">H5支付域名修改申请审核通过通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;H5支付域名修改申请审核通过通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">APPLYMENT_STATE.APPROVED</code></div><p class="facts"><span>original_type: applyment</span></p><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.sub_mchid"><td><a href="#resource.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;2491935631&quot;</code></small></td></tr><tr id="resource.website_state"><td><a href="#resource.website_state">website_state</a></td><td><code>string</code></td><td>子商户经营网址状态<br><code>HAS_LAUNCHED</code> <code>UN_LAUNCHED</code><br><small>e.g. <code>&quot;HAS_LAUNCHED&quot;</code></small></td></tr><tr id="resource.domains"><td><a href="#resource.domains">domains</a></td><td><code>string[]</code></td><td>H5支付域名<br><small>e.g. <code>[&quot;www.qq.com&quot;]</code></small></td></tr><tr id="resource.website_url"><td><a href="#resource.website_url">website_url</a></td><td><code>string</code></td><td>子商户H5经营网址<br><small>e.g. <code>&quot;https://qq.com&quot;</code></small></td></tr><tr id="resource.website_business_page_pics"><td><a href="#resource.website_business_page_pics">website_business_page_pics</a></td><td><code>string (media-id)[]</code></td><td>经营网址商业页面截图<br><small>e.g. <code>[&quot;图片MediaID&quot;]</code></small></td></tr><tr id="resource.website_homepage_pics"><td><a href="#resource.website_homepage_pics">website_homepage_pics</a></td><td><code>string (media-id)[]</code></td><td>经营网址首页截图<br><small>e.g. <code>[&quot;图片MediaID&quot;]</code></small></td></tr><tr id="resource.applyment_id"><td><a href="#resource.applyment_id">applyment_id</a></td><td><code>integer</code></td><td>申请单号<br><small>e.g. <code>1000000</code></small></td></tr><tr id="resource.audit_reject_detail"><td><a href="#resource.audit_reject_detail">audit_reject_detail</a></td><td><code>string</code></td><td>驳回原因<br><small>e.g. <code>&quot;经营网址首页截图内容违法&quot;</code></small></td></tr><tr id="resource.applyment_state"><td><a href="#resource.applyment_state">applyment_state</a></td><td><code>string</code></td><td>申请单状态<br><code>PENDING</code> <code>UNDER_REVIEW</code> <code>APPROVED</code> <code>REJECTED</code><br><small>e.g. <code>&quot;APPROVED&quot;</code></small></td></tr><tr id="resource.notify_url"><td><a href="#resource.notify_url">notify_url</a></td><td><code>string</code></td><td>商户提供的审核结果回调接口<br><small>e.g. <code>&quot;https://pay.weixin.qq.com/wxpay/pay.action&quot;</code></small></td></tr><tr id="resource.out_applyment_id"><td><a href="#resource.out_applyment_id">out_applyment_id</a></td><td><code>string</code></td><td>商户申请单号<br><small>e.g. <code>&quot;123456&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;APPLYMENT_STATE.APPROVED&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger APPLYMENT_STATE.APPROVED --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;2491935631&quot;</i>,
  <i class="c">&quot;website_state&quot;</i>: <i class="c">&quot;HAS_LAUNCHED&quot;</i>,
  <i class="c">&quot;domains&quot;</i>: [
    <i class="c">&quot;www.qq.com&quot;</i>
  ],
  <i class="c">&quot;website_url&quot;</i>: <i class="c">&quot;https://qq.com&quot;</i>,
  <i class="c">&quot;website_business_page_pics&quot;</i>: [
    <i class="c">&quot;图片MediaID&quot;</i>
  ],
  <i class="c">&quot;website_homepage_pics&quot;</i>: [
    <i class="c">&quot;图片MediaID&quot;</i>
  ],
  <i class="c">&quot;applyment_id&quot;</i>: <i class="k">1000000</i>,
  <i class="c">&quot;audit_reject_detail&quot;</i>: <i class="c">&quot;经营网址首页截图内容违法&quot;</i>,
  <i class="c">&quot;applyment_state&quot;</i>: <i class="c">&quot;APPROVED&quot;</i>,
  <i class="c">&quot;notify_url&quot;</i>: <i class="c">&quot;https://pay.weixin.qq.com/wxpay/pay.action&quot;</i>,
  <i class="c">&quot;out_applyment_id&quot;</i>: <i class="c">&quot;123456&quot;</i>
}</code></pre></div></details><h2 id="operations" tabindex="-1">Operations that lead to it <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;Operations that lead to it {#operations}&quot;">​</a></h2><ul><li><a href="/en/api/v3-global/post-v3-global-merchant-h5-permission-applications.html">创建H5支付权限申请单</a> <code>POST /v3/global/merchant/h5/permission/applications</code></li><li><a href="/en/api/v3-global/post-v3-global-merchant-h5-permission-domain-applications.html">创建H5支付域名修改申请单</a> <code>POST /v3/global/merchant/h5/permission/domain/applications</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/applyment_state-approved.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const applyment_stateApproved = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  applyment_stateApproved as default
};
