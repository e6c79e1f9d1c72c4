import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"FAPIAO.CARD_DISCARDED 发票卡券作废通知","description":"","frontmatter":{"title":"FAPIAO.CARD_DISCARDED 发票卡券作废通知","editLink":false,"words":"FAPIAO.CARD_DISCARDED"},"headers":[],"relativePath":"events/fapiao-card_discarded.md","filePath":"events/fapiao-card_discarded.md"}');
const _sfc_main = { name: "events/fapiao-card_discarded.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">发票卡券作废通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;发票卡券作废通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">FAPIAO.CARD_DISCARDED</code></div><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.mchid"><td><a href="#resource.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="resource.sub_mchid"><td><a href="#resource.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="resource.fapiao_apply_id"><td><a href="#resource.fapiao_apply_id">fapiao_apply_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>发票申请单号<br><small>例 <code>&quot;4200000444201910177461284488&quot;</code></small></td></tr><tr id="resource.fapiao_information"><td><a href="#resource.fapiao_information">fapiao_information</a></td><td><code>object[]</code></td><td>需要开具的发票信息</td></tr><tr id="resource.fapiao_information.fapiao_id" class="d1"><td><a href="#resource.fapiao_information.fapiao_id">fapiao_id</a></td><td><code>string</code></td><td>商户发票单号<br><small>例 <code>&quot;20200701123456&quot;</code></small></td></tr><tr id="resource.fapiao_information.fapiao_status" class="d1"><td><a href="#resource.fapiao_information.fapiao_status">fapiao_status</a></td><td><code>string</code></td><td>发票状态<br><code>ISSUE_ACCEPTED</code> <code>ISSUED</code> <code>REVERSE_ACCEPTED</code> <code>REVERSED</code><br><small>例 <code>&quot;REVERSED&quot;</code></small></td></tr><tr id="resource.fapiao_information.card_status" class="d1"><td><a href="#resource.fapiao_information.card_status">card_status</a></td><td><code>string</code></td><td>发票卡券状态<br><code>INSERT_ACCEPTED</code> <code>INSERTED</code> <code>DISCARD_ACCEPTED</code> <code>DISCARDED</code><br><small>例 <code>&quot;DISCARDED&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;FAPIAO.CARD_DISCARDED&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger FAPIAO.CARD_DISCARDED --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;fapiao_apply_id&quot;</i>: <i class="c">&quot;4200000444201910177461284488&quot;</i>,
  <i class="c">&quot;fapiao_information&quot;</i>: [
    {
      <i class="c">&quot;fapiao_id&quot;</i>: <i class="c">&quot;20200701123456&quot;</i>,
      <i class="c">&quot;fapiao_status&quot;</i>: <i class="c">&quot;REVERSED&quot;</i>,
      <i class="c">&quot;card_status&quot;</i>: <i class="c">&quot;DISCARDED&quot;</i>
    }
  ]
}</code></pre></div></details><h2 id="operations" tabindex="-1">相关接口 <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;相关接口 {#operations}&quot;">​</a></h2><ul><li><a href="/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-fapiao_apply_id-insert-cards.html">将电子发票插入微信用户卡包</a> <code>POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/fapiao-card_discarded.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fapiaoCard_discarded = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fapiaoCard_discarded as default
};
