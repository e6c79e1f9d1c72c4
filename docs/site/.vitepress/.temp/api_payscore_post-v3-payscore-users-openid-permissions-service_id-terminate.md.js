import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"商户解除用户授权关系API","description":"","frontmatter":{"title":"商户解除用户授权关系API","editLink":false,"words":"POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate 支付分∙免确认模式∙普通授权 openid 用户标识 service_id 服务ID appid 公众账号ID reason 撤销原因"},"headers":[],"relativePath":"api/payscore/post-v3-payscore-users-openid-permissions-service_id-terminate.md","filePath":"api/payscore/post-v3-payscore-users-openid-permissions-service_id-terminate.md"}');
const _sfc_main = { name: "api/payscore/post-v3-payscore-users-openid-permissions-service_id-terminate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">商户解除用户授权关系API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;商户解除用户授权关系API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>payscore/<wbr>users/<wbr>{openid}/<wbr>permissions/<wbr>{service_id}/<wbr>terminate</code></div><p class="facts"><span>角色 服务商、商户</span><span>支付分∙免确认模式∙普通授权</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.openid"><td><a href="#path.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="path.service_id"><td><a href="#path.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务ID<br><small>例 <code>&quot;2002000000000558128851361561536&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公众账号ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.reason"><td><a href="#body.reason">reason</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>撤销原因<br><small>例 <code>&quot;用户投诉&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.users._openid_.permissions._service_id_.terminate.post({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  json: { appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, reason: <i class="s">&#39;用户投诉&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/users/{openid}/permissions/{service_id}/terminate&#39;</i>).post({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  json: { appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, reason: <i class="s">&#39;用户投诉&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/users/{openid}/permissions/{service_id}/terminate&#39;</i>].post({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  json: { appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, reason: <i class="s">&#39;用户投诉&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.users._openid_.permissions._service_id_.terminate.postAsync({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  json: { appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, reason: <i class="s">&#39;用户投诉&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/users/{openid}/permissions/{service_id}/terminate&#39;</i>).postAsync({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  json: { appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, reason: <i class="s">&#39;用户投诉&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/users/{openid}/permissions/{service_id}/terminate&#39;</i>].postAsync({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  json: { appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, reason: <i class="s">&#39;用户投诉&#39;</i> },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/payscore/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/permissions/2002000000000558128851361561536/terminate&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;reason&quot;:&quot;用户投诉&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><p><code>204</code>：无应答体。</p><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>openid</code>、<code>service_id</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/payscore/post-v3-payscore-users-openid-permissions-service_id-terminate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayscoreUsersOpenidPermissionsService_idTerminate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayscoreUsersOpenidPermissionsService_idTerminate as default
};
