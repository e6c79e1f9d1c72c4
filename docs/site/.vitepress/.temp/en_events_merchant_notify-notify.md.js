import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"MERCHANT_NOTIFY.NOTIFY 合作伙伴订阅通知","description":"","frontmatter":{"title":"MERCHANT_NOTIFY.NOTIFY 合作伙伴订阅通知","editLink":false,"words":"MERCHANT_NOTIFY.NOTIFY"},"headers":[],"relativePath":"en/events/merchant_notify-notify.md","filePath":"en/events/merchant_notify-notify.md"}');
const _sfc_main = { name: "en/events/merchant_notify-notify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">合作伙伴订阅通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;合作伙伴订阅通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">MERCHANT_NOTIFY.NOTIFY</code></div><p class="facts"><span>original_type: merchant_notify</span></p><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.topic_name"><td><a href="#resource.topic_name">topic_name</a></td><td><code>object</code></td><td>主题名称</td></tr><tr id="resource.topic_name.topic_english_name" class="d1"><td><a href="#resource.topic_name.topic_english_name">topic_english_name</a></td><td><code>string</code></td><td>主题英文名称<br><small>e.g. <code>&quot;主题英文名称&quot;</code></small></td></tr><tr id="resource.topic_name.topic_chinese_name" class="d1"><td><a href="#resource.topic_name.topic_chinese_name">topic_chinese_name</a></td><td><code>string</code></td><td>主题中文名称<br><small>e.g. <code>&quot;主题中文名称&quot;</code></small></td></tr><tr id="resource.message_content"><td><a href="#resource.message_content">message_content</a></td><td><code>object</code></td><td>消息内容</td></tr><tr id="resource.message_content.merchant_code" class="d1"><td><a href="#resource.message_content.merchant_code">merchant_code</a></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="resource.message_content.merchant_company_name" class="d1"><td><a href="#resource.message_content.merchant_company_name">merchant_company_name</a></td><td><code>string</code></td><td>商户全称<br><small>e.g. <code>&quot;财付通支付科技有限公司&quot;</code></small></td></tr><tr id="resource.message_content.business_time" class="d1"><td><a href="#resource.message_content.business_time">business_time</a></td><td><code>string</code></td><td>业务发生时间<br><small>e.g. <code>&quot;业务发生时间&quot;</code></small></td></tr><tr id="resource.message_content.business_code" class="d1"><td><a href="#resource.message_content.business_code">business_code</a></td><td><code>string</code></td><td>业务单据<br><small>e.g. <code>&quot;1900013511_10000&quot;</code></small></td></tr><tr id="resource.message_content.business_state" class="d1"><td><a href="#resource.message_content.business_state">business_state</a></td><td><code>string</code></td><td>业务状态<br><code>PUNISHMENT</code> <code>RECOVERY</code> <code>DELAYPUNISHMENT</code> <code>PUNISHMENTCANCELLED</code><br><small>e.g. <code>&quot;PUNISHMENT&quot;</code></small><br><small class="note" lang="en">Those of the topic of new restrictions (20000); other topics have others.</small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;MERCHANT_NOTIFY.NOTIFY&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger MERCHANT_NOTIFY.NOTIFY --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;topic_name&quot;</i>: {
    <i class="c">&quot;topic_english_name&quot;</i>: <i class="c">&quot;主题英文名称&quot;</i>,
    <i class="c">&quot;topic_chinese_name&quot;</i>: <i class="c">&quot;主题中文名称&quot;</i>
  },
  <i class="c">&quot;message_content&quot;</i>: {
    <i class="c">&quot;merchant_code&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
    <i class="c">&quot;merchant_company_name&quot;</i>: <i class="c">&quot;财付通支付科技有限公司&quot;</i>,
    <i class="c">&quot;business_time&quot;</i>: <i class="c">&quot;业务发生时间&quot;</i>,
    <i class="c">&quot;business_code&quot;</i>: <i class="c">&quot;1900013511_10000&quot;</i>,
    <i class="c">&quot;business_state&quot;</i>: <i class="c">&quot;PUNISHMENT&quot;</i>
  }
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/merchant_notify-notify.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const merchant_notifyNotify = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  merchant_notifyNotify as default
};
