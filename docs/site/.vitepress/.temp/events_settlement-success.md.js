import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"SETTLEMENT.SUCCESS 个人收款结算成功通知","description":"","frontmatter":{"title":"SETTLEMENT.SUCCESS 个人收款结算成功通知","editLink":false,"words":"SETTLEMENT.SUCCESS"},"headers":[],"relativePath":"events/settlement-success.md","filePath":"events/settlement-success.md"}');
const _sfc_main = { name: "events/settlement-success.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">个人收款结算成功通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;个人收款结算成功通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">SETTLEMENT.SUCCESS</code></div><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.out_settle_batch_no"><td><a href="#resource.out_settle_batch_no">out_settle_batch_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户结算批次单号<br><small>例 <code>&quot;1236698745558870&quot;</code></small></td></tr><tr id="resource.settle_batch_no"><td><a href="#resource.settle_batch_no">settle_batch_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信支付结算批次单号<br><small>例 <code>&quot;123685544886666&quot;</code></small></td></tr><tr id="resource.individual_auth_id"><td><a href="#resource.individual_auth_id">individual_auth_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>个人收款方受理授权ID<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="resource.description"><td><a href="#resource.description">description</a></td><td><code>string</code></td><td>收款方描述<br><small>例 <code>&quot;所有门店可用，可使用小程序查看门店列表&quot;</code></small></td></tr><tr id="resource.state"><td><a href="#resource.state">state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>批次状态<br><small>例 <code>&quot;ACCEPTED&quot;</code></small></td></tr><tr id="resource.trade_scenario"><td><a href="#resource.trade_scenario">trade_scenario</a></td><td><code>string</code></td><td>交易场景<br><small>例 <code>&quot;RECOMMERCE&quot;</code></small></td></tr><tr id="resource.create_time"><td><a href="#resource.create_time">create_time</a></td><td><code>string (date-time)</code></td><td>批次创建时间<br><small>例 <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="resource.finish_time"><td><a href="#resource.finish_time">finish_time</a></td><td><code>string (date-time)</code></td><td>批次完成时间<br><small>例 <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;SETTLEMENT.SUCCESS&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger SETTLEMENT.SUCCESS --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_settle_batch_no&quot;</i>: <i class="c">&quot;1236698745558870&quot;</i>,
  <i class="c">&quot;settle_batch_no&quot;</i>: <i class="c">&quot;123685544886666&quot;</i>,
  <i class="c">&quot;individual_auth_id&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;description&quot;</i>: <i class="c">&quot;所有门店可用，可使用小程序查看门店列表&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;ACCEPTED&quot;</i>,
  <i class="c">&quot;trade_scenario&quot;</i>: <i class="c">&quot;RECOMMERCE&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2018-06-08T10:34:56+08:00&quot;</i>,
  <i class="c">&quot;finish_time&quot;</i>: <i class="c">&quot;2018-06-08T10:34:56+08:00&quot;</i>
}</code></pre></div></details><h2 id="operations" tabindex="-1">相关接口 <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;相关接口 {#operations}&quot;">​</a></h2><ul><li><a href="/api/platsolution/post-v3-platsolution-ecommerce-settle-prepay-settle-orders.html">个人收款-申请批量结算</a> <code>POST /v3/platsolution/ecommerce/settle/prepay-settle-orders</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/settlement-success.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const settlementSuccess = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  settlementSuccess as default
};
