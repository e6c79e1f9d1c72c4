import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"文件上传","description":"","frontmatter":{"title":"文件上传","editLink":false,"words":"POST /v3/merchant/media/upload 通用接口 file 图片文件 meta  media_id 媒体文件标识Id"},"headers":[],"relativePath":"en/api/merchant/post-v3-merchant-media-upload.md","filePath":"en/api/merchant/post-v3-merchant-media-upload.md"}');
const _sfc_main = { name: "en/api/merchant/post-v3-merchant-media-upload.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">文件上传 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;文件上传 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>merchant/<wbr>media/<wbr>upload</code></div><p class="facts"><span>Roles merchant</span><span>通用接口</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012760490" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="upload" tabindex="-1">upload <a class="header-anchor" href="#upload" aria-label="Permalink to &quot;upload {#upload}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="upload.file"><td><a href="#upload.file">file</a><b class="required" title="required">*</b></td><td><code>file</code></td><td>图片文件<br><small>at most 2097152 bytes, .jpg .jpeg .bmp .png</small><br><small class="note" lang="en">The page says 5 MB at the field and 2M at the error; wechatpay-go says 2 MB.</small></td></tr><tr id="upload.meta"><td><a href="#upload.meta">meta</a><b class="required" title="required">*</b></td><td><code>object</code></td><td></td></tr><tr id="upload.meta.filename" class="d1"><td><a href="#upload.meta.filename">filename</a><b class="required" title="required">*</b></td><td><code>string (file-name)</code></td><td>文件名称<br><small>at most 128 characters</small></td></tr><tr id="upload.meta.sha256" class="d1"><td><a href="#upload.meta.sha256">sha256</a><b class="required" title="required">*</b></td><td><code>string (file-sha256)</code></td><td>文件摘要<br><small>at most 64 characters</small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.merchant.media.upload.post({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/merchant/media/upload&#39;</i>).post({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/merchant/media/upload&#39;</i>].post({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.merchant.media.upload.postAsync({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/merchant/media/upload&#39;</i>).postAsync({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/merchant/media/upload&#39;</i>].postAsync({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
file=<i class="s">&#39;example.png&#39;</i>
sha256=$(<i class="k">openssl</i> dgst -sha256 -r &quot;$file&quot; | cut -d&quot; &quot; -f1)
path=<i class="s">&#39;/v3/merchant/media/upload&#39;</i>
body=<i class="s">&#39;{&quot;filename&quot;:&quot;&#39;</i>&quot;$file&quot;<i class="s">&#39;&quot;,&quot;sha256&quot;:&quot;&#39;</i>&quot;$sha256&quot;<i class="s">&#39;&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -F &quot;meta=$body;type=application/json&quot; \\
  -F &quot;file=@$file&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.media_id"><td><a href="#response.media_id">media_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>媒体文件标识Id<br><small>at most 512 characters</small><br><small>e.g. <code>&quot;6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQ…</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;media_id&quot;</i>: <i class="c">&quot;6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0&quot;</i>
}</code></pre></div></details><h2 id="errors" tabindex="-1">Errors <a class="header-anchor" href="#errors" aria-label="Permalink to &quot;Errors {#errors}&quot;">​</a></h2><table class="plain"><thead><tr><th>status</th><th>code</th><th>when</th></tr></thead><tbody><tr><td>400</td><td><code>PARAM_ERROR</code></td><td>文件为空，请检查后重新提交</td></tr><tr><td>400</td><td><code>INVALID_REQUEST</code></td><td>HTTP 请求不符合微信支付 APIv3 接口规则</td></tr><tr><td>401</td><td><code>SIGN_ERROR</code></td><td>验证不通过</td></tr><tr><td>500</td><td><code>SYSTEM_ERROR</code></td><td>文件系统错误，请稍后重试</td></tr><tr><td>429</td><td><code>FREQUENCY_LIMIT_EXCEED</code></td><td>当天上传文件数已达上限</td></tr><tr><td>403</td><td><code>NO_AUTH</code></td><td>商户权限异常</td></tr></tbody></table><p>Causes and remedies: <a href="/en/help/errors.html">Troubleshooting</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/merchant/post-v3-merchant-media-upload.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MerchantMediaUpload = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MerchantMediaUpload as default
};
