import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"DISCOUNT_CARD.USER_ACCEPTED 微信先享卡用户领卡通知","description":"","frontmatter":{"title":"DISCOUNT_CARD.USER_ACCEPTED 微信先享卡用户领卡通知","editLink":false,"words":"DISCOUNT_CARD.USER_ACCEPTED"},"headers":[],"relativePath":"events/discount_card-user_accepted.md","filePath":"events/discount_card-user_accepted.md"}');
const _sfc_main = { name: "events/discount_card-user_accepted.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">微信先享卡用户领卡通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;微信先享卡用户领卡通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">DISCOUNT_CARD.USER_ACCEPTED</code></div><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.card_id"><td><a href="#resource.card_id">card_id</a></td><td><code>string</code></td><td>先享卡ID<br><small>例 <code>&quot;233bcbf407e87789b8e471f251774f95&quot;</code></small></td></tr><tr id="resource.card_template_id"><td><a href="#resource.card_template_id">card_template_id</a></td><td><code>string</code></td><td>先享卡模板ID<br><small>例 <code>&quot;87789b2f25177433bcbf407e8e471f95&quot;</code></small></td></tr><tr id="resource.openid"><td><a href="#resource.openid">openid</a></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;oUpF8uMuAJ2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="resource.out_card_code"><td><a href="#resource.out_card_code">out_card_code</a></td><td><code>string</code></td><td>商户领卡号<br><small>例 <code>&quot;6e8369071cd942c0476613f9d1ce9ca3&quot;</code></small></td></tr><tr id="resource.appid"><td><a href="#resource.appid">appid</a></td><td><code>string</code></td><td>公众账号ID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="resource.mchid"><td><a href="#resource.mchid">mchid</a></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="resource.time_range"><td><a href="#resource.time_range">time_range</a></td><td><code>object</code></td><td>约定时间期限</td></tr><tr id="resource.time_range.begin_time" class="d1"><td><a href="#resource.time_range.begin_time">begin_time</a></td><td><code>string (date-time)</code></td><td>约定开始时间<br><small>例 <code>&quot;2020-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="resource.time_range.end_time" class="d1"><td><a href="#resource.time_range.end_time">end_time</a></td><td><code>string (date-time)</code></td><td>约定结束时间<br><small>例 <code>&quot;2020-05-21T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="resource.state"><td><a href="#resource.state">state</a></td><td><code>string</code></td><td>状态<br><small>例 <code>&quot;ONGOING&quot;</code></small></td></tr><tr id="resource.create_time"><td><a href="#resource.create_time">create_time</a></td><td><code>string (date-time)</code></td><td>创卡时间<br><small>例 <code>&quot;2020-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="resource.objectives"><td><a href="#resource.objectives">objectives</a></td><td><code>object[]</code></td><td>目标列表</td></tr><tr id="resource.objectives.unit" class="d1"><td><a href="#resource.objectives.unit">unit</a></td><td><code>string</code></td><td>目标单位<br><small>例 <code>&quot;次&quot;</code></small></td></tr><tr id="resource.objectives.name" class="d1"><td><a href="#resource.objectives.name">name</a></td><td><code>string</code></td><td>目标名称<br><small>例 <code>&quot;一周购买三次商品&quot;</code></small></td></tr><tr id="resource.objectives.count" class="d1"><td><a href="#resource.objectives.count">count</a></td><td><code>integer</code></td><td>目标数量<br><small>例 <code>1</code></small></td></tr><tr id="resource.objectives.description" class="d1"><td><a href="#resource.objectives.description">description</a></td><td><code>string</code></td><td>目标描述<br><small>例 <code>&quot;特价商品&quot;</code></small></td></tr><tr id="resource.objectives.objective_id" class="d1"><td><a href="#resource.objectives.objective_id">objective_id</a></td><td><code>string</code></td><td>目标ID<br><small>例 <code>&quot;123456&quot;</code></small></td></tr><tr id="resource.rewards"><td><a href="#resource.rewards">rewards</a></td><td><code>object[]</code></td><td>优惠列表</td></tr><tr id="resource.rewards.unit" class="d1"><td><a href="#resource.rewards.unit">unit</a></td><td><code>string</code></td><td>优惠单位<br><small>例 <code>&quot;个&quot;</code></small></td></tr><tr id="resource.rewards.amount" class="d1"><td><a href="#resource.rewards.amount">amount</a></td><td><code>integer</code></td><td>优惠金额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="resource.rewards.count_type" class="d1"><td><a href="#resource.rewards.count_type">count_type</a></td><td><code>string</code></td><td>优惠数量类型<br><small>例 <code>&quot;COUNT_LIMIT&quot;</code></small></td></tr><tr id="resource.rewards.name" class="d1"><td><a href="#resource.rewards.name">name</a></td><td><code>string</code></td><td>优惠名称<br><small>例 <code>&quot;八折优惠&quot;</code></small></td></tr><tr id="resource.rewards.count" class="d1"><td><a href="#resource.rewards.count">count</a></td><td><code>integer</code></td><td>优惠数量<br><small>例 <code>1</code></small></td></tr><tr id="resource.rewards.description" class="d1"><td><a href="#resource.rewards.description">description</a></td><td><code>string</code></td><td>优惠描述<br><small>例 <code>&quot;特价商品优惠&quot;</code></small></td></tr><tr id="resource.rewards.reward_id" class="d1"><td><a href="#resource.rewards.reward_id">reward_id</a></td><td><code>string</code></td><td>优惠ID<br><small>例 <code>&quot;123456&quot;</code></small></td></tr><tr id="resource.sharer_openid"><td><a href="#resource.sharer_openid">sharer_openid</a></td><td><code>string</code></td><td>邀请者用户标识<br><small>例 <code>&quot;oUpF8uMuAJ2pxb1Q9zNjWUHsd&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;DISCOUNT_CARD.USER_ACCEPTED&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger DISCOUNT_CARD.USER_ACCEPTED --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;card_id&quot;</i>: <i class="c">&quot;233bcbf407e87789b8e471f251774f95&quot;</i>,
  <i class="c">&quot;card_template_id&quot;</i>: <i class="c">&quot;87789b2f25177433bcbf407e8e471f95&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJ2pxb1Q9zNjWeS6o&quot;</i>,
  <i class="c">&quot;out_card_code&quot;</i>: <i class="c">&quot;6e8369071cd942c0476613f9d1ce9ca3&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;time_range&quot;</i>: {
    <i class="c">&quot;begin_time&quot;</i>: <i class="c">&quot;2020-05-20T13:29:35.120+08:00&quot;</i>,
    <i class="c">&quot;end_time&quot;</i>: <i class="c">&quot;2020-05-21T13:29:35.120+08:00&quot;</i>
  },
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;ONGOING&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2020-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;objectives&quot;</i>: [
    {
      <i class="c">&quot;unit&quot;</i>: <i class="c">&quot;次&quot;</i>,
      <i class="c">&quot;name&quot;</i>: <i class="c">&quot;一周购买三次商品&quot;</i>,
      <i class="c">&quot;count&quot;</i>: <i class="k">1</i>,
      <i class="c">&quot;description&quot;</i>: <i class="c">&quot;特价商品&quot;</i>,
      <i class="c">&quot;objective_id&quot;</i>: <i class="c">&quot;123456&quot;</i>
    }
  ],
  <i class="c">&quot;rewards&quot;</i>: [
    {
      <i class="c">&quot;unit&quot;</i>: <i class="c">&quot;个&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">100</i>,
      <i class="c">&quot;count_type&quot;</i>: <i class="c">&quot;COUNT_LIMIT&quot;</i>,
      <i class="c">&quot;name&quot;</i>: <i class="c">&quot;八折优惠&quot;</i>,
      <i class="c">&quot;count&quot;</i>: <i class="k">1</i>,
      <i class="c">&quot;description&quot;</i>: <i class="c">&quot;特价商品优惠&quot;</i>,
      <i class="c">&quot;reward_id&quot;</i>: <i class="c">&quot;123456&quot;</i>
    }
  ],
  <i class="c">&quot;sharer_openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJ2pxb1Q9zNjWUHsd&quot;</i>
}</code></pre></div></details><h2 id="operations" tabindex="-1">相关接口 <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;相关接口 {#operations}&quot;">​</a></h2><ul><li><a href="/api/discount-card/post-v3-discount-card-cards.html">预受理领卡请求API</a> <code>POST /v3/discount-card/cards</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/discount_card-user_accepted.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const discount_cardUser_accepted = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  discount_cardUser_accepted as default
};
