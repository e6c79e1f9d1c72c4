import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"HIRE_POWER_BANK.RECEIVE_INSURANCE 隔夜归还保险订单状态变化通知","description":"","frontmatter":{"title":"HIRE_POWER_BANK.RECEIVE_INSURANCE 隔夜归还保险订单状态变化通知","editLink":false,"words":"HIRE_POWER_BANK.RECEIVE_INSURANCE"},"headers":[],"relativePath":"events/hire_power_bank-receive_insurance.md","filePath":"events/hire_power_bank-receive_insurance.md"}');
const _sfc_main = { name: "events/hire_power_bank-receive_insurance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">隔夜归还保险订单状态变化通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;隔夜归还保险订单状态变化通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">HIRE_POWER_BANK.RECEIVE_INSURANCE</code></div><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.order_id"><td><a href="#resource.order_id">order_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>租借充电宝隔夜归还保险订单号<br><small>例 <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr><tr id="resource.out_order_no"><td><a href="#resource.out_order_no">out_order_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户创建保险订单时的凭据号<br><small>例 <code>&quot;6e8369071cd942c0476613f9d1ce9ca3&quot;</code></small></td></tr><tr id="resource.openid"><td><a href="#resource.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信用户在商户对应appid下的唯一标识<br><small>例 <code>&quot;2323dfsdf342342&quot;</code></small></td></tr><tr id="resource.max_claim_count"><td><a href="#resource.max_claim_count">max_claim_count</a></td><td><code>integer</code></td><td>一笔保险订单对应的最大理赔次数<br><small>例 <code>3</code></small></td></tr><tr id="resource.claimed_count"><td><a href="#resource.claimed_count">claimed_count</a></td><td><code>integer</code></td><td>一笔保险订单对应的已理赔次数<br><small>例 <code>1</code></small></td></tr><tr id="resource.order_receive_time"><td><a href="#resource.order_receive_time">order_receive_time</a></td><td><code>string (date-time)</code></td><td>保险订单领取时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="resource.order_receive_state"><td><a href="#resource.order_receive_state">order_receive_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保险订单领取状态<br><small>例 <code>&quot;RECEIVED&quot;</code></small></td></tr><tr id="resource.order_begin_time"><td><a href="#resource.order_begin_time">order_begin_time</a></td><td><code>string (date-time)</code></td><td>保险订单开始时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="resource.order_end_time"><td><a href="#resource.order_end_time">order_end_time</a></td><td><code>string (date-time)</code></td><td>保险订单结束时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;HIRE_POWER_BANK.RECEIVE_INSURANCE&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger HIRE_POWER_BANK.RECEIVE_INSURANCE --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;order_id&quot;</i>: <i class="c">&quot;1234323JKHDFE1243252&quot;</i>,
  <i class="c">&quot;out_order_no&quot;</i>: <i class="c">&quot;6e8369071cd942c0476613f9d1ce9ca3&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;2323dfsdf342342&quot;</i>,
  <i class="c">&quot;max_claim_count&quot;</i>: <i class="k">3</i>,
  <i class="c">&quot;claimed_count&quot;</i>: <i class="k">1</i>,
  <i class="c">&quot;order_receive_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;order_receive_state&quot;</i>: <i class="c">&quot;RECEIVED&quot;</i>,
  <i class="c">&quot;order_begin_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;order_end_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>
}</code></pre></div></details><h2 id="operations" tabindex="-1">相关接口 <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;相关接口 {#operations}&quot;">​</a></h2><ul><li><a href="/api/hire-power-bank/post-v3-hire-power-bank-insurance-orders.html">创建保险订单</a> <code>POST /v3/hire-power-bank/insurance-orders</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/hire_power_bank-receive_insurance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const hire_power_bankReceive_insurance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  hire_power_bankReceive_insurance as default
};
