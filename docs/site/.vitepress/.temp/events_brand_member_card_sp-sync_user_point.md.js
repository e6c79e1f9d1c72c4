import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"BRAND_MEMBER_CARD_SP.SYNC_USER_POINT 商家名片会员用户积分同步通知","description":"","frontmatter":{"title":"BRAND_MEMBER_CARD_SP.SYNC_USER_POINT 商家名片会员用户积分同步通知","editLink":false,"words":"BRAND_MEMBER_CARD_SP.SYNC_USER_POINT"},"headers":[],"relativePath":"events/brand_member_card_sp-sync_user_point.md","filePath":"events/brand_member_card_sp-sync_user_point.md"}');
const _sfc_main = { name: "events/brand_member_card_sp-sync_user_point.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">商家名片会员用户积分同步通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;商家名片会员用户积分同步通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">BRAND_MEMBER_CARD_SP.SYNC_USER_POINT</code></div><p class="facts"><span>original_type: sync_user_point</span></p><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.brand_id"><td><a href="#resource.brand_id">brand_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品牌ID<br><small>例 <code>&quot;1004&quot;</code></small></td></tr><tr id="resource.card_id"><td><a href="#resource.card_id">card_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡模板ID<br><small>例 <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="resource.openid"><td><a href="#resource.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;</code></small></td></tr><tr id="resource.user_card_code"><td><a href="#resource.user_card_code">user_card_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡code<br><small>例 <code>&quot;478515832665&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;BRAND_MEMBER_CARD_SP.SYNC_USER_POINT&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger BRAND_MEMBER_CARD_SP.SYNC_USER_POINT --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;brand_id&quot;</i>: <i class="c">&quot;1004&quot;</i>,
  <i class="c">&quot;card_id&quot;</i>: <i class="c">&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;</i>,
  <i class="c">&quot;user_card_code&quot;</i>: <i class="c">&quot;478515832665&quot;</i>
}</code></pre></div></details><h2 id="operations" tabindex="-1">相关接口 <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;相关接口 {#operations}&quot;">​</a></h2><ul><li><a href="/api/brand-card-member/post-brand-card-member-cards.html">创建会员卡模板</a> <code>POST /brand/card-member/cards</code></li><li><a href="/api/brand/post-v3-brand-partner-card-member-cards.html">创建会员卡模板</a> <code>POST /v3/brand/partner/card-member/cards</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/brand_member_card_sp-sync_user_point.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const brand_member_card_spSync_user_point = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  brand_member_card_spSync_user_point as default
};
