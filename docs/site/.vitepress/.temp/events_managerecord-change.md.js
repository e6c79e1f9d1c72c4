import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"MANAGERECORD.CHANGE 商户管理记录通知","description":"","frontmatter":{"title":"MANAGERECORD.CHANGE 商户管理记录通知","editLink":false,"words":"MANAGERECORD.CHANGE"},"headers":[],"relativePath":"events/managerecord-change.md","filePath":"events/managerecord-change.md"}');
const _sfc_main = { name: "events/managerecord-change.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">商户管理记录通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;商户管理记录通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">MANAGERECORD.CHANGE</code></div><p class="facts"><span>original_type: manage_record</span></p><p class="note" lang="en">One source only, which cites https://pay.weixin.qq.com/doc/v3/partner/4014940982.</p><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.sub_mchid"><td><a href="#resource.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="resource.manage_record_id"><td><a href="#resource.manage_record_id">manage_record_id</a></td><td><code>string</code></td><td>商户管理记录ID<br><small>例 <code>&quot;M1210999900435123451697535102441&quot;</code></small></td></tr><tr id="resource.manage_record_state"><td><a href="#resource.manage_record_state">manage_record_state</a></td><td><code>string</code></td><td>商户管理记录状态<br><code>PENDING</code> <code>SUBMITTED</code> <code>EXPIRED</code> <code>UNDER_REVIEW</code> <code>RECOVERED</code> <code>REJECTED</code><br><small>例 <code>&quot;PENDING&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;MANAGERECORD.CHANGE&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger MANAGERECORD.CHANGE --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;manage_record_id&quot;</i>: <i class="c">&quot;M1210999900435123451697535102441&quot;</i>,
  <i class="c">&quot;manage_record_state&quot;</i>: <i class="c">&quot;PENDING&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/managerecord-change.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const managerecordChange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  managerecordChange as default
};
