import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"服务商场景中预授权","description":"","frontmatter":{"title":"服务商场景中预授权","editLink":false,"words":"POST /v3/payscore/partner/permissions/apply-for-scene 支付分∙服务商模式 service_id 服务ID appid 服务商的公众号ID sub_appid 子商户的公众号ID sub_mchid 子商户的商户号 authorization_code 授权协议号 notify_url 通知地址 scene 授权场景 transaction_scene_info 微信支付交易中授权附带的参数 transaction_permissions_token 微信支付交易中授权token"},"headers":[],"relativePath":"en/api/payscore/post-v3-payscore-partner-permissions-apply-for-scene.md","filePath":"en/api/payscore/post-v3-payscore-partner-permissions-apply-for-scene.md"}');
const _sfc_main = { name: "en/api/payscore/post-v3-payscore-partner-permissions-apply-for-scene.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">服务商场景中预授权 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;服务商场景中预授权 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>payscore/<wbr>partner/<wbr>permissions/<wbr>apply-for-scene</code></div><p class="facts"><span>Roles partner</span><span>支付分∙服务商模式</span><a href="https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/scene-apply-partner-permissions.html" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.service_id"><td><a href="#body.service_id">service_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务ID<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;500001&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商的公众号ID<br><small>at most 32 characters, filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户的公众号ID<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>子商户的商户号<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.authorization_code"><td><a href="#body.authorization_code">authorization_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>授权协议号<br><small>at most 32 characters, like [0-9A-Za-z_\\-|*]+</small><br><small>e.g. <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a></td><td><code>string</code></td><td>通知地址<br><small>at most 255 characters</small><br><small>e.g. <code>&quot;http://www.qq.com&quot;</code></small></td></tr><tr id="body.scene"><td><a href="#body.scene">scene</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>授权场景<br><code>TRANSACTION</code><br><small>e.g. <code>&quot;TRANSACTION&quot;</code></small></td></tr><tr id="body.transaction_scene_info"><td><a href="#body.transaction_scene_info">transaction_scene_info</a></td><td><code>object</code></td><td>微信支付交易中授权附带的参数</td></tr><tr id="body.transaction_scene_info.mchid" class="d1"><td><a href="#body.transaction_scene_info.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>支付下单的商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.transaction_scene_info.sub_mchid" class="d1"><td><a href="#body.transaction_scene_info.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>支付下单的子商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.partner.permissions.applyForScene.post({
  json: {
    service_id: <i class="s">&#39;500001&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    authorization_code: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    scene: <i class="s">&#39;TRANSACTION&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/partner/permissions/apply-for-scene&#39;</i>).post({
  json: {
    service_id: <i class="s">&#39;500001&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    authorization_code: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    scene: <i class="s">&#39;TRANSACTION&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/partner/permissions/apply-for-scene&#39;</i>].post({
  json: {
    service_id: <i class="s">&#39;500001&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    authorization_code: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    scene: <i class="s">&#39;TRANSACTION&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.partner.permissions.applyForScene.postAsync({
  json: {
    service_id: <i class="s">&#39;500001&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    authorization_code: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    scene: <i class="s">&#39;TRANSACTION&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/partner/permissions/apply-for-scene&#39;</i>).postAsync({
  json: {
    service_id: <i class="s">&#39;500001&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    authorization_code: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    scene: <i class="s">&#39;TRANSACTION&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/partner/permissions/apply-for-scene&#39;</i>].postAsync({
  json: {
    service_id: <i class="s">&#39;500001&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    authorization_code: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    scene: <i class="s">&#39;TRANSACTION&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.partner.permissions.applyForScene.post({
  json: {
    service_id: <i class="s">&#39;500001&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    authorization_code: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    notify_url: <i class="s">&#39;http://www.qq.com&#39;</i>,
    scene: <i class="s">&#39;TRANSACTION&#39;</i>,
    transaction_scene_info: { mchid: <i class="s">&#39;1230000109&#39;</i>, sub_mchid: <i class="s">&#39;1230000109&#39;</i> },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/payscore/partner/permissions/apply-for-scene&#39;</i>
body=<i class="s">&#39;{&quot;service_id&quot;:&quot;500001&quot;,&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;sub_mchid&quot;:&quot;1230000109&quot;,&quot;authorization_code&quot;:&quot;1234323JKHDFE1243252&quot;,&quot;scene&quot;:&quot;TRANSACTION&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.scene"><td><a href="#response.scene">scene</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>授权场景<br><code>TRANSACTION</code><br><small>e.g. <code>&quot;TRANSACTION&quot;</code></small></td></tr><tr id="response.transaction_permissions_token"><td><a href="#response.transaction_permissions_token">transaction_permissions_token</a></td><td><code>string</code></td><td>微信支付交易中授权token<br><small>e.g. <code>&quot;transaction_permissions_token&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;scene&quot;</i>: <i class="c">&quot;TRANSACTION&quot;</i>,
  <i class="c">&quot;transaction_permissions_token&quot;</i>: <i class="c">&quot;transaction_permissions_token&quot;</i>
}</code></pre></div></details><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/payscore-user_close_service.html"><code>PAYSCORE.USER_CLOSE_SERVICE</code></a> 支付分服务用户解除授权成功成功通知</li><li><a href="/en/events/payscore-user_open_service.html"><code>PAYSCORE.USER_OPEN_SERVICE</code></a> 支付分服务用户授权成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/payscore/post-v3-payscore-partner-permissions-apply-for-scene.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayscorePartnerPermissionsApplyForScene = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayscorePartnerPermissionsApplyForScene as default
};
