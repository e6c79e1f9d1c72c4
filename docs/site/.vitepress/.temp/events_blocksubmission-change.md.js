import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"BLOCKSUBMISSION.CHANGE 商户交易拦截记录申诉通知","description":"","frontmatter":{"title":"BLOCKSUBMISSION.CHANGE 商户交易拦截记录申诉通知","editLink":false,"words":"BLOCKSUBMISSION.CHANGE"},"headers":[],"relativePath":"events/blocksubmission-change.md","filePath":"events/blocksubmission-change.md"}');
const _sfc_main = { name: "events/blocksubmission-change.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">商户交易拦截记录申诉通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;商户交易拦截记录申诉通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">BLOCKSUBMISSION.CHANGE</code></div><p class="facts"><span>original_type: block_submisison_record</span></p><p class="note" lang="en">One source only, which cites https://pay.weixin.qq.com/doc/v3/partner/4014940982.</p><h2 id="resource" tabindex="-1">解密后的资源 <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;解密后的资源 {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="resource.sub_mchid"><td><a href="#resource.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="resource.appeal_record_id"><td><a href="#resource.appeal_record_id">appeal_record_id</a></td><td><code>string</code></td><td>交易拦截记录申诉ID<br><small>例 <code>&quot;交易拦截记录申诉ID&quot;</code></small></td></tr><tr id="resource.appeal_result"><td><a href="#resource.appeal_result">appeal_result</a></td><td><code>string</code></td><td>申诉结果<br><code>PASS</code> <code>REJECT</code><br><small>例 <code>&quot;PASS&quot;</code></small></td></tr></tbody></table><h2 id="handle" tabindex="-1">处理通知 <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;处理通知 {#handle}&quot;">​</a></h2><p>验签、解密后，类型由 <code>event_type</code> 决定，见<a href="/guide/notifications.html">支付通知</a>。</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;BLOCKSUBMISSION.CHANGE&#39;</i>) console.log(event.resource)
})</code></pre></div><p>让沙箱向你的地址发送一条：</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger BLOCKSUBMISSION.CHANGE --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>资源示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;appeal_record_id&quot;</i>: <i class="c">&quot;交易拦截记录申诉ID&quot;</i>,
  <i class="c">&quot;appeal_result&quot;</i>: <i class="c">&quot;PASS&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("events/blocksubmission-change.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const blocksubmissionChange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  blocksubmissionChange as default
};
