import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"上传文件API","description":"","frontmatter":{"title":"上传文件API","editLink":false,"words":"POST /v3/global/merchant-storage/file/upload 跨境∙分账 file 图片文件 meta  file_id 文件标识ID"},"headers":[],"relativePath":"api/v3-global/post-v3-global-merchant-storage-file-upload.md","filePath":"api/v3-global/post-v3-global-merchant-storage-file-upload.md"}');
const _sfc_main = { name: "api/v3-global/post-v3-global-merchant-storage-file-upload.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">上传文件API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;上传文件API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>global/<wbr>merchant-storage/<wbr>file/<wbr>upload</code></div><p class="facts"><span>角色 商户、从业机构</span><span>跨境∙分账</span><a href="https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_11.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="upload" tabindex="-1">上传 <a class="header-anchor" href="#upload" aria-label="Permalink to &quot;上传 {#upload}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="upload.file"><td><a href="#upload.file">file</a><b class="required" title="必填">*</b></td><td><code>file</code></td><td>图片文件</td></tr><tr id="upload.meta"><td><a href="#upload.meta">meta</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td></td></tr><tr id="upload.meta.filename" class="d1"><td><a href="#upload.meta.filename">filename</a><b class="required" title="必填">*</b></td><td><code>string (file-name)</code></td><td>文件名称</td></tr><tr id="upload.meta.sha256" class="d1"><td><a href="#upload.meta.sha256">sha256</a><b class="required" title="必填">*</b></td><td><code>string (file-sha256)</code></td><td>文件摘要</td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.merchantStorage.file.upload.post({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/global/merchant-storage/file/upload&#39;</i>).post({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/global/merchant-storage/file/upload&#39;</i>].post({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.merchantStorage.file.upload.postAsync({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/global/merchant-storage/file/upload&#39;</i>).postAsync({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/global/merchant-storage/file/upload&#39;</i>].postAsync({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
file=<i class="s">&#39;example.png&#39;</i>
sha256=$(<i class="k">openssl</i> dgst -sha256 -r &quot;$file&quot; | cut -d&quot; &quot; -f1)
path=<i class="s">&#39;/v3/global/merchant-storage/file/upload&#39;</i>
body=<i class="s">&#39;{&quot;filename&quot;:&quot;&#39;</i>&quot;$file&quot;<i class="s">&#39;&quot;,&quot;sha256&quot;:&quot;&#39;</i>&quot;$sha256&quot;<i class="s">&#39;&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -F &quot;meta=$body;type=application/json&quot; \\
  -F &quot;file=@$file&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.file_id"><td><a href="#response.file_id">file_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>文件标识ID<br><small>例 <code>&quot;b6a17e2a-1dc4-4376-8630-e73d06490c0d&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;file_id&quot;</i>: <i class="c">&quot;b6a17e2a-1dc4-4376-8630-e73d06490c0d&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/v3-global/post-v3-global-merchant-storage-file-upload.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3GlobalMerchantStorageFileUpload = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3GlobalMerchantStorageFileUpload as default
};
