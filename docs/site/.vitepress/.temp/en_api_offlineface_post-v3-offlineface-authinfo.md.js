import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"获取authinfo接口","description":"","frontmatter":{"title":"获取authinfo接口","editLink":false,"words":"POST /v3/offlineface/authinfo 刷脸支付 sp_appid 服务商公众号appid sub_appid 子商户公众号appid sub_mchid 子商户商户号 device_id 设备id raw_data 原始数据 organization_id 机构id authinfo 授权信息"},"headers":[],"relativePath":"en/api/offlineface/post-v3-offlineface-authinfo.md","filePath":"en/api/offlineface/post-v3-offlineface-authinfo.md"}');
const _sfc_main = { name: "en/api/offlineface/post-v3-offlineface-authinfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">获取authinfo接口 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;获取authinfo接口 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>offlineface/<wbr>authinfo</code></div><p class="facts"><span>Roles partner</span><span>刷脸支付</span><a href="https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sp_appid"><td><a href="#body.sp_appid">sp_appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商公众号appid<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户公众号appid<br><small>e.g. <code>&quot;wxd678efh567hg6999&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>子商户商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.device_id"><td><a href="#body.device_id">device_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>设备id<br><small>e.g. <code>&quot;013467007045764&quot;</code></small></td></tr><tr id="body.raw_data"><td><a href="#body.raw_data">raw_data</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>原始数据<br><small>e.g. <code>&quot;原始数据&quot;</code></small></td></tr><tr id="body.organization_id"><td><a href="#body.organization_id">organization_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>机构id<br><small>e.g. <code>&quot;1004&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.offlineface.authinfo.post({
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    device_id: <i class="s">&#39;013467007045764&#39;</i>,
    raw_data: <i class="s">&#39;原始数据&#39;</i>,
    organization_id: <i class="s">&#39;1004&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/offlineface/authinfo&#39;</i>).post({
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    device_id: <i class="s">&#39;013467007045764&#39;</i>,
    raw_data: <i class="s">&#39;原始数据&#39;</i>,
    organization_id: <i class="s">&#39;1004&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/offlineface/authinfo&#39;</i>].post({
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    device_id: <i class="s">&#39;013467007045764&#39;</i>,
    raw_data: <i class="s">&#39;原始数据&#39;</i>,
    organization_id: <i class="s">&#39;1004&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.offlineface.authinfo.postAsync({
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    device_id: <i class="s">&#39;013467007045764&#39;</i>,
    raw_data: <i class="s">&#39;原始数据&#39;</i>,
    organization_id: <i class="s">&#39;1004&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/offlineface/authinfo&#39;</i>).postAsync({
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    device_id: <i class="s">&#39;013467007045764&#39;</i>,
    raw_data: <i class="s">&#39;原始数据&#39;</i>,
    organization_id: <i class="s">&#39;1004&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/offlineface/authinfo&#39;</i>].postAsync({
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    device_id: <i class="s">&#39;013467007045764&#39;</i>,
    raw_data: <i class="s">&#39;原始数据&#39;</i>,
    organization_id: <i class="s">&#39;1004&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.offlineface.authinfo.post({
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_appid: <i class="s">&#39;wxd678efh567hg6999&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    device_id: <i class="s">&#39;013467007045764&#39;</i>,
    raw_data: <i class="s">&#39;原始数据&#39;</i>,
    organization_id: <i class="s">&#39;1004&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/offlineface/authinfo&#39;</i>
body=<i class="s">&#39;{&quot;sp_appid&quot;:&quot;wx8888888888888888&quot;,&quot;sub_mchid&quot;:&quot;1900000109&quot;,&quot;device_id&quot;:&quot;013467007045764&quot;,&quot;raw_data&quot;:&quot;原始数据&quot;,&quot;organization_id&quot;:&quot;1004&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.authinfo"><td><a href="#response.authinfo">authinfo</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>授权信息<br><small>e.g. <code>&quot;授权信息&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;authinfo&quot;</i>: <i class="c">&quot;授权信息&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/offlineface/post-v3-offlineface-authinfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3OfflinefaceAuthinfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3OfflinefaceAuthinfo as default
};
