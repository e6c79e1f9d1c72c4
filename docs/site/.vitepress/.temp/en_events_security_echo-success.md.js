import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"SECURITY_ECHO.SUCCESS 商户签名验签／加解密测试通知","description":"","frontmatter":{"title":"SECURITY_ECHO.SUCCESS 商户签名验签／加解密测试通知","editLink":false,"words":"SECURITY_ECHO.SUCCESS"},"headers":[],"relativePath":"en/events/security_echo-success.md","filePath":"en/events/security_echo-success.md"}');
const _sfc_main = { name: "en/events/security_echo-success.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">商户签名验签／加解密测试通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;商户签名验签／加解密测试通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method event">event</code><code class="path">SECURITY_ECHO.SUCCESS</code></div><p class="facts"><span>original_type: security</span></p><h2 id="resource" tabindex="-1">Resource <a class="header-anchor" href="#resource" aria-label="Permalink to &quot;Resource {#resource}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="resource.echo_message"><td><a href="#resource.echo_message">echo_message</a></td><td><code>string</code></td><td>回显信息<br><small>e.g. <code>&quot;hello&quot;</code></small></td></tr><tr id="resource.encrypt_echo_message"><td><a href="#resource.encrypt_echo_message">encrypt_echo_message</a></td><td><code>string</code></td><td>加密回显信息 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;张三&quot;</code></small><br><small class="note" lang="en">encrypted_echo_message in the operation.</small></td></tr></tbody></table><h2 id="handle" tabindex="-1">Handle it <a class="header-anchor" href="#handle" aria-label="Permalink to &quot;Handle it {#handle}&quot;">​</a></h2><p>Verified, decrypted and typed by <code>event_type</code>: <a href="/en/guide/notifications.html">Notifications</a>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> handler = wxpay.notifications.handler(<i class="k">async</i> event =&gt; {
  <i class="k">if</i> (event.event_type === <i class="s">&#39;SECURITY_ECHO.SUCCESS&#39;</i>) console.log(event.resource)
})</code></pre></div><p>The sandbox sends one to your endpoint:</p><div class="language-sh vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">sh</span><pre class="made"><code>npx wechatpay-isomorphic trigger SECURITY_ECHO.SUCCESS --to http://127.0.0.1:3000/notify</code></pre></div><details class="details custom-block"><summary>Example of the resource</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;echo_message&quot;</i>: <i class="c">&quot;hello&quot;</i>,
  <i class="c">&quot;encrypt_echo_message&quot;</i>: <i class="c">&quot;张三&quot;</i>
}</code></pre></div></details><h2 id="operations" tabindex="-1">Operations that lead to it <a class="header-anchor" href="#operations" aria-label="Permalink to &quot;Operations that lead to it {#operations}&quot;">​</a></h2><ul><li><a href="/en/api/security/post-v3-security-echo.html">商户签名验签／加解密测试</a> <code>POST /v3/security/echo</code></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/events/security_echo-success.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const security_echoSuccess = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  security_echoSuccess as default
};
