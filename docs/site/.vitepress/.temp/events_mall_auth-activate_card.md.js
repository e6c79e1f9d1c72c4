import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"MALL_AUTH.ACTIVATE_CARD 商圈会员积分服务授权结果通知","description":"","frontmatter":{"title":"MALL_AUTH.ACTIVATE_CARD 商圈会员积分服务授权结果通知","editLink":false,"words":"MALL_AUTH.ACTIVATE_CARD"},"headers":[],"relativePath":"events/mall_auth-activate_card.md","filePath":"events/mall_auth-activate_card.md"}');
const _sfc_main = { name: "events/mall_auth-activate_card.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">商圈会员积分服务授权结果通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;商圈会员积分服务授权结果通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">MALL_AUTH.ACTIVATE_CARD</code></div><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.openid"><td><a href="#resource.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;oWmnN4xxxxxxxxxxe92NHIGf1xd8&quot;</code></small></td></tr><tr id="resource.code"><td><a href="#resource.code">code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡code<br><small>例 <code>&quot;478515832665&quot;</code></small></td></tr><tr id="resource.mchid"><td><a href="#resource.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="resource.auth_type"><td><a href="#resource.auth_type">auth_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户授权类型<br><code>REGISTERED_MODE</code> <code>REGISTERED_AND_AUTHORIZATION_MODE</code><br><small>例 <code>&quot;REGISTERED_MODE&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;MALL_AUTH.ACTIVATE_CARD&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger MALL_AUTH.ACTIVATE_CARD --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oWmnN4xxxxxxxxxxe92NHIGf1xd8&quot;</i>,
  <i class="c">&quot;code&quot;</i>: <i class="c">&quot;478515832665&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;auth_type&quot;</i>: <i class="c">&quot;REGISTERED_MODE&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/mall_auth-activate_card.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mall_authActivate_card = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mall_authActivate_card as default
};
