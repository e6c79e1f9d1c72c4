import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"商户预授权API","description":"","frontmatter":{"title":"商户预授权API","editLink":false,"words":"POST /v3/payscore/permissions 支付分∙免确认模式∙预授权 service_id 服务id appid 公众号id authorization_code 授权协议号 notify_url 通知地址 apply_permissions_token 预授权token"},"headers":[],"relativePath":"api/payscore/post-v3-payscore-permissions.md","filePath":"api/payscore/post-v3-payscore-permissions.md"}');
const _sfc_main = { name: "api/payscore/post-v3-payscore-permissions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">商户预授权API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;商户预授权API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>payscore/<wbr>permissions</code></div><p class="facts"><span>角色 商户</span><span>支付分∙免确认模式∙预授权</span><a href="https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/apply-permissions.html" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.service_id"><td><a href="#body.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务id<br><small>最多 32 个字符</small><br><small>例 <code>&quot;500001&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公众号id<br><small>最多 32 个字符，默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.authorization_code"><td><a href="#body.authorization_code">authorization_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>授权协议号<br><small>最多 32 个字符，格式 [0-9A-Za-z_\\-|*]+</small><br><small>例 <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a></td><td><code>string</code></td><td>通知地址<br><small>最多 255 个字符</small><br><small>例 <code>&quot;http://www.qq.com&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.permissions.post({
  json: {
    service_id: <i class="s">&#39;500001&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    authorization_code: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/permissions&#39;</i>).post({
  json: {
    service_id: <i class="s">&#39;500001&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    authorization_code: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/permissions&#39;</i>].post({
  json: {
    service_id: <i class="s">&#39;500001&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    authorization_code: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.permissions.postAsync({
  json: {
    service_id: <i class="s">&#39;500001&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    authorization_code: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/permissions&#39;</i>).postAsync({
  json: {
    service_id: <i class="s">&#39;500001&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    authorization_code: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/permissions&#39;</i>].postAsync({
  json: {
    service_id: <i class="s">&#39;500001&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    authorization_code: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.permissions.post({
  json: {
    service_id: <i class="s">&#39;500001&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    authorization_code: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    notify_url: <i class="s">&#39;http://www.qq.com&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/payscore/permissions&#39;</i>
body=<i class="s">&#39;{&quot;service_id&quot;:&quot;500001&quot;,&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;authorization_code&quot;:&quot;1234323JKHDFE1243252&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.apply_permissions_token"><td><a href="#response.apply_permissions_token">apply_permissions_token</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>预授权token<br><small>最多 300 个字符</small><br><small>例 <code>&quot;apply_permissions_token&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;apply_permissions_token&quot;</i>: <i class="c">&quot;apply_permissions_token&quot;</i>
}</code></pre></div></details><h2 id="errors" tabindex="-1">错误码 <a class="header-anchor" href="#errors" aria-label="Permalink to &quot;错误码 {#errors}&quot;">​</a></h2><table class="plain"><thead><tr><th>状态码</th><th>错误码</th><th>说明</th></tr></thead><tbody><tr><td>400</td><td><code>PARAM_ERROR</code></td><td>bad parameter</td></tr><tr><td>400</td><td><code>INVALID_REQUEST</code></td><td>same number with other parameters</td></tr><tr><td>401</td><td><code>SIGN_ERROR</code></td><td>signature</td></tr><tr><td>500</td><td><code>SYSTEM_ERROR</code></td><td>system error</td></tr><tr><td>400</td><td><code>INVALID_ORDER_STATE</code></td><td>state does not allow it</td></tr><tr><td>400</td><td><code>ORDER_CANCELED</code></td><td>already cancelled</td></tr><tr><td>400</td><td><code>ORDER_DONE</code></td><td>already done</td></tr><tr><td>403</td><td><code>NO_AUTH</code></td><td>merchant data not legitimate</td></tr><tr><td>404</td><td><code>ORDER_NOT_EXIST</code></td><td>no such order</td></tr><tr><td>429</td><td><code>FREQUENCY_LIMITED</code></td><td>too many requests</td></tr></tbody></table><p>原因与处理方法见<a href="/help/errors.html">排错</a>。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/payscore-user_close_service.html"><code>PAYSCORE.USER_CLOSE_SERVICE</code></a> 支付分服务用户解除授权成功成功通知</li><li><a href="/events/payscore-user_open_service.html"><code>PAYSCORE.USER_OPEN_SERVICE</code></a> 支付分服务用户授权成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/payscore/post-v3-payscore-permissions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayscorePermissions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayscorePermissions as default
};
