import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"VEHICLE.USER_STATE_CHANGE ETC授权签约状态变化通知","description":"","frontmatter":{"title":"VEHICLE.USER_STATE_CHANGE ETC授权签约状态变化通知","editLink":false,"words":"VEHICLE.USER_STATE_CHANGE"},"headers":[],"relativePath":"en/events/vehicle-user_state_change.md","filePath":"en/events/vehicle-user_state_change.md"}');
const _sfc_main = { name: "en/events/vehicle-user_state_change.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">ETC授权签约状态变化通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;ETC授权签约状态变化通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">VEHICLE.USER_STATE_CHANGE</code></div><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.appid"><td><a href="#resource.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>发起签约的appid<br><small>e.g. <code>&quot;wxcbda96de0b165486&quot;</code></small></td></tr><tr id="resource.sub_appid"><td><a href="#resource.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户AppID<br><small>e.g. <code>&quot;wxd678efh567hg6797&quot;</code></small></td></tr><tr id="resource.sp_mchid"><td><a href="#resource.sp_mchid">sp_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>e.g. <code>&quot;10000098&quot;</code></small></td></tr><tr id="resource.sp_openid"><td><a href="#resource.sp_openid">sp_openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户在发起签约APP的标识<br><small>e.g. <code>&quot;onqOjjmM1tad-3ROpncN-yUfa6ua&quot;</code></small></td></tr><tr id="resource.sub_openid"><td><a href="#resource.sub_openid">sub_openid</a></td><td><code>string</code></td><td>用户在发起签约子APP的标识<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="resource.sub_mchid"><td><a href="#resource.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>特约商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="resource.contract_id"><td><a href="#resource.contract_id">contract_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>ETC扣费授权协议号<br><small>e.g. <code>&quot;aAfixCs13LsdKPpfZfDkk2189ssXjfx&quot;</code></small></td></tr><tr id="resource.bind_state"><td><a href="#resource.bind_state">bind_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>ETC绑定状态<br><code>OPENED</code> <code>PAUSE</code> <code>DELETED</code><br><small>e.g. <code>&quot;DELETED&quot;</code></small></td></tr><tr id="resource.plate_number"><td><a href="#resource.plate_number">plate_number</a></td><td><code>string</code></td><td>绑定的车牌号<br><small>e.g. <code>&quot;浙ASB945&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;VEHICLE.USER_STATE_CHANGE&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger VEHICLE.USER_STATE_CHANGE --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxcbda96de0b165486&quot;</i>,
  <i class="c">&quot;sub_appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6797&quot;</i>,
  <i class="c">&quot;sp_mchid&quot;</i>: <i class="c">&quot;10000098&quot;</i>,
  <i class="c">&quot;sp_openid&quot;</i>: <i class="c">&quot;onqOjjmM1tad-3ROpncN-yUfa6ua&quot;</i>,
  <i class="c">&quot;sub_openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;contract_id&quot;</i>: <i class="c">&quot;aAfixCs13LsdKPpfZfDkk2189ssXjfx&quot;</i>,
  <i class="c">&quot;bind_state&quot;</i>: <i class="c">&quot;DELETED&quot;</i>,
  <i class="c">&quot;plate_number&quot;</i>: <i class="c">&quot;浙ASB945&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/vehicle-user_state_change.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const vehicleUser_state_change = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  vehicleUser_state_change as default
};
