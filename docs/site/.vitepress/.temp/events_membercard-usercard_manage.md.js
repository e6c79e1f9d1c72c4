import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"MEMBERCARD.USERCARD_MANAGE 用户管理会员卡事件通知","description":"","frontmatter":{"title":"MEMBERCARD.USERCARD_MANAGE 用户管理会员卡事件通知","editLink":false,"words":"MEMBERCARD.USERCARD_MANAGE USER_DELETE_MEMBERCARD"},"headers":[],"relativePath":"events/membercard-usercard_manage.md","filePath":"events/membercard-usercard_manage.md"}');
const _sfc_main = { name: "events/membercard-usercard_manage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">用户管理会员卡事件通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;用户管理会员卡事件通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">MEMBERCARD.USERCARD_MANAGE</code></div><p class="facts"><span>original_type: membercard</span><span>旧名称: USER_DELETE_MEMBERCARD</span></p><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.event_type"><td><a href="#resource.event_type">event_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>事件类型<br><code>USER_VIEW_MEMBERCARD</code> <code>USER_DELETE_MEMBERCARD</code> <code>USER_MODIFY_INFORMATION</code><br><small>例 <code>&quot;USER_DELETE_MEMBERCARD&quot;</code></small></td></tr><tr id="resource.event_time"><td><a href="#resource.event_time">event_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>事件时间<br><small>例 <code>&quot;2019-12-17T10:35:53+08:00&quot;</code></small></td></tr><tr id="resource.openid"><td><a href="#resource.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;</code></small></td></tr><tr id="resource.unionid"><td><a href="#resource.unionid">unionid</a></td><td><code>string</code></td><td>用户统一标识<br><small>例 <code>&quot;obLatjvNtj7wO79ewoQBVIUEArg0&quot;</code></small></td></tr><tr id="resource.card_id"><td><a href="#resource.card_id">card_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡ID<br><small>例 <code>&quot;paCkC00igoi8VmVpDvapnUhkN99w&quot;</code></small></td></tr><tr id="resource.code"><td><a href="#resource.code">code</a></td><td><code>string</code></td><td>会员卡code<br><small>例 <code>&quot;289560490049&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;MEMBERCARD.USERCARD_MANAGE&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger MEMBERCARD.USERCARD_MANAGE --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;event_type&quot;</i>: <i class="c">&quot;USER_DELETE_MEMBERCARD&quot;</i>,
  <i class="c">&quot;event_time&quot;</i>: <i class="c">&quot;2019-12-17T10:35:53+08:00&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;</i>,
  <i class="c">&quot;unionid&quot;</i>: <i class="c">&quot;obLatjvNtj7wO79ewoQBVIUEArg0&quot;</i>,
  <i class="c">&quot;card_id&quot;</i>: <i class="c">&quot;paCkC00igoi8VmVpDvapnUhkN99w&quot;</i>,
  <i class="c">&quot;code&quot;</i>: <i class="c">&quot;289560490049&quot;</i>
}</code></pre></div></details><h2 id="operations" tabindex="-1">相关接口 <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;相关接口 {#operations}&quot;">​</a></h2><ul><li><a href="/api/marketing-membercard-open/patch-v3-marketing-membercard-open-callback.html">设置回调地址API</a> <code>PATCH /v3/marketing/membercard-open/callback</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/membercard-usercard_manage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const membercardUsercard_manage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  membercardUsercard_manage as default
};
