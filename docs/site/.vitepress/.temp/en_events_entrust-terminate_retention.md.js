import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ENTRUST.TERMINATE_RETENTION 代扣解约挽留业务-获取解约挽留信息","description":"","frontmatter":{"title":"ENTRUST.TERMINATE_RETENTION 代扣解约挽留业务-获取解约挽留信息","editLink":false,"words":"ENTRUST.TERMINATE_RETENTION"},"headers":[],"relativePath":"en/events/entrust-terminate_retention.md","filePath":"en/events/entrust-terminate_retention.md"}');
const _sfc_main = { name: "en/events/entrust-terminate_retention.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">代扣解约挽留业务-获取解约挽留信息 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;代扣解约挽留业务-获取解约挽留信息 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">ENTRUST.TERMINATE_RETENTION</code></div><p class="facts"><span>original_type: entrust</span></p><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.appid"><td><a href="#resource.appid">appid</a></td><td><code>string</code></td><td>商户appid<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="resource.contract_id"><td><a href="#resource.contract_id">contract_id</a></td><td><code>string</code></td><td>签约协议号<br><small>e.g. <code>&quot;123124412412423431&quot;</code></small></td></tr><tr id="resource.mchid"><td><a href="#resource.mchid">mchid</a></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="resource.openid"><td><a href="#resource.openid">openid</a></td><td><code>string</code></td><td>商户appid下的用户标识<br><small>e.g. <code>&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</code></small></td></tr><tr id="resource.out_contract_code"><td><a href="#resource.out_contract_code">out_contract_code</a></td><td><code>string</code></td><td>外部签约号<br><small>e.g. <code>&quot;wxwtdk20200910100000&quot;</code></small></td></tr><tr id="resource.plan_id"><td><a href="#resource.plan_id">plan_id</a></td><td><code>integer</code></td><td>委托代扣协议模板Id<br><small>e.g. <code>12535</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;ENTRUST.TERMINATE_RETENTION&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger ENTRUST.TERMINATE_RETENTION --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;contract_id&quot;</i>: <i class="c">&quot;123124412412423431&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</i>,
  <i class="c">&quot;out_contract_code&quot;</i>: <i class="c">&quot;wxwtdk20200910100000&quot;</i>,
  <i class="c">&quot;plan_id&quot;</i>: <i class="k">12535</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/entrust-terminate_retention.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const entrustTerminate_retention = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  entrustTerminate_retention as default
};
