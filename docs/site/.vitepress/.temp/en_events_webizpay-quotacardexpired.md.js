import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"WEBIZPAY.QUOTACARDEXPIRED 企业支付额度卡失效通知","description":"","frontmatter":{"title":"WEBIZPAY.QUOTACARDEXPIRED 企业支付额度卡失效通知","editLink":false,"words":"WEBIZPAY.QUOTACARDEXPIRED"},"headers":[],"relativePath":"en/events/webizpay-quotacardexpired.md","filePath":"en/events/webizpay-quotacardexpired.md"}');
const _sfc_main = { name: "en/events/webizpay-quotacardexpired.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">企业支付额度卡失效通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;企业支付额度卡失效通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">WEBIZPAY.QUOTACARDEXPIRED</code></div><p class="facts"><span>original_type: webizpay</span></p><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.sp_mchid"><td><a href="#resource.sp_mchid">sp_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>e.g. <code>&quot;12341234&quot;</code></small></td></tr><tr id="resource.sub_mchid"><td><a href="#resource.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>出资子商户号<br><small>e.g. <code>&quot;43214321&quot;</code></small></td></tr><tr id="resource.card_no"><td><a href="#resource.card_no">card_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>企业支付额度卡卡号<br><small>e.g. <code>&quot;1068019671702503425&quot;</code></small></td></tr><tr id="resource.employee_id"><td><a href="#resource.employee_id">employee_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信授权关系ID<br><small>e.g. <code>&quot;WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c&quot;</code></small></td></tr><tr id="resource.card_state"><td><a href="#resource.card_state">card_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>卡片状态<br><code>ACTIVE</code> <code>DISABLED</code><br><small>e.g. <code>&quot;DISABLED&quot;</code></small></td></tr><tr id="resource.card_disabled_time"><td><a href="#resource.card_disabled_time">card_disabled_time</a></td><td><code>string (date-time)</code></td><td>卡片失效时间<br><small>e.g. <code>&quot;2023-12-31T23:59:59+08:00&quot;</code></small></td></tr><tr id="resource.reason"><td><a href="#resource.reason">reason</a></td><td><code>string</code></td><td>失效原因<br><small>e.g. <code>&quot;有效期结束&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;WEBIZPAY.QUOTACARDEXPIRED&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger WEBIZPAY.QUOTACARDEXPIRED --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sp_mchid&quot;</i>: <i class="c">&quot;12341234&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;43214321&quot;</i>,
  <i class="c">&quot;card_no&quot;</i>: <i class="c">&quot;1068019671702503425&quot;</i>,
  <i class="c">&quot;employee_id&quot;</i>: <i class="c">&quot;WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c&quot;</i>,
  <i class="c">&quot;card_state&quot;</i>: <i class="c">&quot;DISABLED&quot;</i>,
  <i class="c">&quot;card_disabled_time&quot;</i>: <i class="c">&quot;2023-12-31T23:59:59+08:00&quot;</i>,
  <i class="c">&quot;reason&quot;</i>: <i class="c">&quot;有效期结束&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/webizpay-quotacardexpired.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const webizpayQuotacardexpired = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  webizpayQuotacardexpired as default
};
