import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ENTRUST.SIGNING 签约成功通知","description":"","frontmatter":{"title":"ENTRUST.SIGNING 签约成功通知","editLink":false,"words":"ENTRUST.SIGNING"},"headers":[],"relativePath":"en/events/entrust-signing.md","filePath":"en/events/entrust-signing.md"}');
const _sfc_main = { name: "en/events/entrust-signing.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">签约成功通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;签约成功通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">ENTRUST.SIGNING</code></div><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.sp_mchid"><td><a href="#resource.sp_mchid">sp_mchid</a></td><td><code>string</code></td><td>服务商商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="resource.appid"><td><a href="#resource.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商APPID<br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="resource.sub_mchid"><td><a href="#resource.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="resource.sub_appid"><td><a href="#resource.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户APPID<br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="resource.openid"><td><a href="#resource.openid">openid</a></td><td><code>string</code></td><td>服务商APPID下的用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr><tr id="resource.sub_openid"><td><a href="#resource.sub_openid">sub_openid</a></td><td><code>string</code></td><td>子商户APPID下的用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr><tr id="resource.plan_id"><td><a href="#resource.plan_id">plan_id</a></td><td><code>string</code></td><td>签约模板号<br><small>e.g. <code>&quot;101164396123311331&quot;</code></small></td></tr><tr id="resource.contract_information"><td><a href="#resource.contract_information">contract_information</a></td><td><code>object</code></td><td>签约信息</td></tr><tr id="resource.contract_information.contract_id" class="d1"><td><a href="#resource.contract_information.contract_id">contract_id</a></td><td><code>string</code></td><td>签约协议号<br><small>e.g. <code>&quot;wx998877665544wx&quot;</code></small></td></tr><tr id="resource.contract_information.contract_status" class="d1"><td><a href="#resource.contract_information.contract_status">contract_status</a></td><td><code>string</code></td><td>签约状态<br><code>ADD</code> <code>DELETE</code><br><small>e.g. <code>&quot;ADD&quot;</code></small></td></tr><tr id="resource.contract_information.create_time" class="d1"><td><a href="#resource.contract_information.create_time">create_time</a></td><td><code>string (date-time)</code></td><td>签约时间<br><small>e.g. <code>&quot;2020-03-26T10:43:39+08:00&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;ENTRUST.SIGNING&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger ENTRUST.SIGNING --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sp_mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wx8888888888888888&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;sub_appid&quot;</i>: <i class="c">&quot;wx8888888888888888&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJOM2pxb1Q&quot;</i>,
  <i class="c">&quot;sub_openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJOM2pxb1Q&quot;</i>,
  <i class="c">&quot;plan_id&quot;</i>: <i class="c">&quot;101164396123311331&quot;</i>,
  <i class="c">&quot;contract_information&quot;</i>: {
    <i class="c">&quot;contract_id&quot;</i>: <i class="c">&quot;wx998877665544wx&quot;</i>,
    <i class="c">&quot;contract_status&quot;</i>: <i class="c">&quot;ADD&quot;</i>,
    <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2020-03-26T10:43:39+08:00&quot;</i>
  }
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/entrust-signing.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const entrustSigning = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  entrustSigning as default
};
