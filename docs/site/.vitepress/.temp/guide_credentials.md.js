import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"商户凭证","description":"","frontmatter":{},"headers":[],"relativePath":"guide/credentials.md","filePath":"guide/credentials.md"}');
const _sfc_main = { name: "guide/credentials.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="商户凭证" tabindex="-1">商户凭证 <a class="header-anchor" href="#商户凭证" aria-label="Permalink to &quot;商户凭证&quot;">​</a></h1><p>在<a href="https://pay.weixin.qq.com" target="_blank" rel="noreferrer">商户平台</a>取得以下五项。</p><table tabindex="0"><thead><tr><th>选项</th><th>位置</th><th>是什么</th></tr></thead><tbody><tr><td><code>mchid</code></td><td>账户中心 → 商户信息</td><td>商户号</td></tr><tr><td><code>appid</code></td><td>产品中心 → AppID账号管理</td><td>已绑定商户号的公众号、小程序或应用</td></tr><tr><td><code>serial</code>、<code>privateKey</code></td><td>账户中心 → API安全 → 商户API证书</td><td>证书序列号与 <code>apiclient_key.pem</code></td></tr><tr><td><code>certs</code></td><td>账户中心 → API安全 → 微信支付公钥</td><td>公钥 ID（<code>PUB_KEY_ID_…</code>）与 <code>pub_key.pem</code></td></tr><tr><td><code>apiv3Key</code></td><td>账户中心 → API安全 → APIv3密钥</td><td>自己设置的 32 个字符</td></tr></tbody></table><h2 id="证书序列号" tabindex="-1">证书序列号 <a class="header-anchor" href="#证书序列号" aria-label="Permalink to &quot;证书序列号&quot;">​</a></h2><div class="language-sh vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">openssl</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> x509</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -noout</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -serial</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> -in</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> apiclient_cert.pem</span></span></code></pre></div><h2 id="检查" tabindex="-1">检查 <a class="header-anchor" href="#检查" aria-label="Permalink to &quot;检查&quot;">​</a></h2><p>把它们放进环境变量或 <code>.env</code>，逐项检查；<code>--live</code> 会发送一个无副作用的签名请求：</p><div class="language-sh vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">npx</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> wechatpay-isomorphic</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> doctor</span></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">npx</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> wechatpay-isomorphic</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> doctor</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> --live</span></span></code></pre></div><div class="warning custom-block"><p class="custom-block-title">私钥只放在服务器上</p><p>私钥与 APIv3 密钥不进代码仓库，不进浏览器，不进日志。本库的错误与 <code>JSON.stringify(wxpay)</code> 中不会出现它们。</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guide/credentials.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const credentials = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  credentials as default
};
