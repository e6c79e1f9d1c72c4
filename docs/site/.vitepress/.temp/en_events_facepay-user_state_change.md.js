import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"FACEPAY.USER_STATE_CHANGE 离线刷脸用户签约状态变更通知","description":"","frontmatter":{"title":"FACEPAY.USER_STATE_CHANGE 离线刷脸用户签约状态变更通知","editLink":false,"words":"FACEPAY.USER_STATE_CHANGE"},"headers":[],"relativePath":"en/events/facepay-user_state_change.md","filePath":"en/events/facepay-user_state_change.md"}');
const _sfc_main = { name: "en/events/facepay-user_state_change.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">离线刷脸用户签约状态变更通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;离线刷脸用户签约状态变更通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">FACEPAY.USER_STATE_CHANGE</code></div><p class="facts"><span>original_type: facepay</span></p><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.user_id"><td><a href="#resource.user_id">user_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信刷脸用户ID<br><small>e.g. <code>&quot;123456&quot;</code></small></td></tr><tr id="resource.out_user_id"><td><a href="#resource.out_user_id">out_user_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户刷脸用户ID<br><small>e.g. <code>&quot;商户刷脸用户ID&quot;</code></small></td></tr><tr id="resource.organization_id"><td><a href="#resource.organization_id">organization_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>机构编号<br><small>e.g. <code>&quot;1004&quot;</code></small></td></tr><tr id="resource.mch_id"><td><a href="#resource.mch_id">mch_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="resource.notify_create_time"><td><a href="#resource.notify_create_time">notify_create_time</a></td><td><code>string</code></td><td>通知创建时间<br><small>e.g. <code>&quot;通知创建时间&quot;</code></small></td></tr><tr id="resource.appid"><td><a href="#resource.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信APPID<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="resource.openid"><td><a href="#resource.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信用户openid<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="resource.contract_id"><td><a href="#resource.contract_id">contract_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>签约ID<br><small>e.g. <code>&quot;123124412412423431&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;FACEPAY.USER_STATE_CHANGE&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger FACEPAY.USER_STATE_CHANGE --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;user_id&quot;</i>: <i class="c">&quot;123456&quot;</i>,
  <i class="c">&quot;out_user_id&quot;</i>: <i class="c">&quot;商户刷脸用户ID&quot;</i>,
  <i class="c">&quot;organization_id&quot;</i>: <i class="c">&quot;1004&quot;</i>,
  <i class="c">&quot;mch_id&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;notify_create_time&quot;</i>: <i class="c">&quot;通知创建时间&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>,
  <i class="c">&quot;contract_id&quot;</i>: <i class="c">&quot;123124412412423431&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/facepay-user_state_change.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const facepayUser_state_change = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  facepayUser_state_change as default
};
