import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"BUDGET.LOCKED 公益捐赠预算锁定成功通知","description":"","frontmatter":{"title":"BUDGET.LOCKED 公益捐赠预算锁定成功通知","editLink":false,"words":"BUDGET.LOCKED"},"headers":[],"relativePath":"events/budget-locked.md","filePath":"events/budget-locked.md"}');
const _sfc_main = { name: "events/budget-locked.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">公益捐赠预算锁定成功通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;公益捐赠预算锁定成功通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">BUDGET.LOCKED</code></div><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.sp_mchid"><td><a href="#resource.sp_mchid">sp_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>例 <code>&quot;1900001109&quot;</code></small></td></tr><tr id="resource.out_budget_no"><td><a href="#resource.out_budget_no">out_budget_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户预算单号<br><small>例 <code>&quot;budget202506300102&quot;</code></small></td></tr><tr id="resource.budget_id"><td><a href="#resource.budget_id">budget_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信支付预算单号<br><small>例 <code>&quot;1182020050700019480001&quot;</code></small></td></tr><tr id="resource.amount"><td><a href="#resource.amount">amount</a></td><td><code>integer</code></td><td>预算总金额 <span class="mark unit">分</span><br><small>例 <code>20000000</code></small></td></tr><tr id="resource.sponsor_mchid"><td><a href="#resource.sponsor_mchid">sponsor_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>出资商户号<br><small>例 <code>&quot;1900001109&quot;</code></small></td></tr><tr id="resource.activity_name"><td><a href="#resource.activity_name">activity_name</a></td><td><code>string</code></td><td>活动名称<br><small>例 <code>&quot;公益企业配捐活动&quot;</code></small></td></tr><tr id="resource.activity_remark"><td><a href="#resource.activity_remark">activity_remark</a></td><td><code>string</code></td><td>活动说明<br><small>例 <code>&quot;公益活动开始于9月1日，帮助困难儿童筹款活动&quot;</code></small></td></tr><tr id="resource.state"><td><a href="#resource.state">state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>预算单状态<br><code>PENDING</code> <code>LOCKED</code> <code>FINISHED</code> <code>CLOSED</code><br><small>例 <code>&quot;LOCKED&quot;</code></small></td></tr><tr id="resource.locked_time"><td><a href="#resource.locked_time">locked_time</a></td><td><code>string (date-time)</code></td><td>资金锁定时间<br><small>例 <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;BUDGET.LOCKED&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger BUDGET.LOCKED --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sp_mchid&quot;</i>: <i class="c">&quot;1900001109&quot;</i>,
  <i class="c">&quot;out_budget_no&quot;</i>: <i class="c">&quot;budget202506300102&quot;</i>,
  <i class="c">&quot;budget_id&quot;</i>: <i class="c">&quot;1182020050700019480001&quot;</i>,
  <i class="c">&quot;amount&quot;</i>: <i class="k">20000000</i>,
  <i class="c">&quot;sponsor_mchid&quot;</i>: <i class="c">&quot;1900001109&quot;</i>,
  <i class="c">&quot;activity_name&quot;</i>: <i class="c">&quot;公益企业配捐活动&quot;</i>,
  <i class="c">&quot;activity_remark&quot;</i>: <i class="c">&quot;公益活动开始于9月1日，帮助困难儿童筹款活动&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;LOCKED&quot;</i>,
  <i class="c">&quot;locked_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>
}</code></pre></div></details><h2 id="operations" tabindex="-1">相关接口 <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;相关接口 {#operations}&quot;">​</a></h2><ul><li><a href="/api/fund-app/post-v3-fund-app-mch-transfer-partner-charity-budget.html">申请公益捐赠预算</a> <code>POST /v3/fund-app/mch-transfer/partner/charity-budget</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/budget-locked.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const budgetLocked = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  budgetLocked as default
};
