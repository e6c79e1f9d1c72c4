import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"MALL_TRANSACTION.SUCCESS 商圈会员场内支付结果通知","description":"","frontmatter":{"title":"MALL_TRANSACTION.SUCCESS 商圈会员场内支付结果通知","editLink":false,"words":"MALL_TRANSACTION.SUCCESS"},"headers":[],"relativePath":"en/events/mall_transaction-success.md","filePath":"en/events/mall_transaction-success.md"}');
const _sfc_main = { name: "en/events/mall_transaction-success.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">商圈会员场内支付结果通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;商圈会员场内支付结果通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">MALL_TRANSACTION.SUCCESS</code></div><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.mchid"><td><a href="#resource.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="resource.merchant_name"><td><a href="#resource.merchant_name">merchant_name</a></td><td><code>string</code></td><td>商圈商户名称<br><small>e.g. <code>&quot;腾讯广场&quot;</code></small></td></tr><tr id="resource.shop_name"><td><a href="#resource.shop_name">shop_name</a></td><td><code>string</code></td><td>门店名称<br><small>e.g. <code>&quot;微信支付&quot;</code></small></td></tr><tr id="resource.shop_number"><td><a href="#resource.shop_number">shop_number</a></td><td><code>string</code></td><td>门店编号<br><small>e.g. <code>&quot;123456&quot;</code></small></td></tr><tr id="resource.appid"><td><a href="#resource.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>APPID<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="resource.openid"><td><a href="#resource.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJ2pxb1Q9zNjWUHsd&quot;</code></small></td></tr><tr id="resource.amount"><td><a href="#resource.amount">amount</a></td><td><code>integer</code></td><td>用户实际消费金额 <span class="mark unit">fen</span><br><small>e.g. <code>200</code></small></td></tr><tr id="resource.time_end"><td><a href="#resource.time_end">time_end</a></td><td><code>string (date-time)</code></td><td>交易完成时间<br><small>e.g. <code>&quot;2020-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="resource.transaction_id"><td><a href="#resource.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信订单号<br><small>e.g. <code>&quot;1234567890&quot;</code></small></td></tr><tr id="resource.commit_tag"><td><a href="#resource.commit_tag">commit_tag</a></td><td><code>string</code></td><td>手动提交积分标记<br><small>e.g. <code>&quot;手动提交积分标记&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;MALL_TRANSACTION.SUCCESS&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger MALL_TRANSACTION.SUCCESS --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;merchant_name&quot;</i>: <i class="c">&quot;腾讯广场&quot;</i>,
  <i class="c">&quot;shop_name&quot;</i>: <i class="c">&quot;微信支付&quot;</i>,
  <i class="c">&quot;shop_number&quot;</i>: <i class="c">&quot;123456&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJ2pxb1Q9zNjWUHsd&quot;</i>,
  <i class="c">&quot;amount&quot;</i>: <i class="k">200</i>,
  <i class="c">&quot;time_end&quot;</i>: <i class="c">&quot;2020-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;1234567890&quot;</i>,
  <i class="c">&quot;commit_tag&quot;</i>: <i class="c">&quot;手动提交积分标记&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/mall_transaction-success.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mall_transactionSuccess = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mall_transactionSuccess as default
};
