import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"FAPIAO.USER_APPLIED 用户发票抬头填写完成通知","description":"","frontmatter":{"title":"FAPIAO.USER_APPLIED 用户发票抬头填写完成通知","editLink":false,"words":"FAPIAO.USER_APPLIED"},"headers":[],"relativePath":"en/events/fapiao-user_applied.md","filePath":"en/events/fapiao-user_applied.md"}');
const _sfc_main = { name: "en/events/fapiao-user_applied.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">用户发票抬头填写完成通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;用户发票抬头填写完成通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">FAPIAO.USER_APPLIED</code></div><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.mchid"><td><a href="#resource.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="resource.sub_mchid"><td><a href="#resource.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="resource.fapiao_apply_id"><td><a href="#resource.fapiao_apply_id">fapiao_apply_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>发票申请单号<br><small>e.g. <code>&quot;4200000444201910177461284488&quot;</code></small></td></tr><tr id="resource.apply_time"><td><a href="#resource.apply_time">apply_time</a></td><td><code>string (date-time)</code></td><td>用户填写时间<br><small>e.g. <code>&quot;2020-07-01T12:00:00+08:00&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;FAPIAO.USER_APPLIED&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger FAPIAO.USER_APPLIED --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;fapiao_apply_id&quot;</i>: <i class="c">&quot;4200000444201910177461284488&quot;</i>,
  <i class="c">&quot;apply_time&quot;</i>: <i class="c">&quot;2020-07-01T12:00:00+08:00&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/fapiao-user_applied.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fapiaoUser_applied = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fapiaoUser_applied as default
};
