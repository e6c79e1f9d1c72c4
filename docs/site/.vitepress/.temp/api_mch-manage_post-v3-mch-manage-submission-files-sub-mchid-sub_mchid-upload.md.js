import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"上传商户提交资料文件","description":"","frontmatter":{"title":"上传商户提交资料文件","editLink":false,"words":"POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload 商户管理记录 sub_mchid 子商户号 submission_file 资料文件 item_id 资料项唯一id manage_record_id 商户管理记录ID meta  file_id 文件标识ID"},"headers":[],"relativePath":"api/mch-manage/post-v3-mch-manage-submission-files-sub-mchid-sub_mchid-upload.md","filePath":"api/mch-manage/post-v3-mch-manage-submission-files-sub-mchid-sub_mchid-upload.md"}');
const _sfc_main = { name: "api/mch-manage/post-v3-mch-manage-submission-files-sub-mchid-sub_mchid-upload.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">上传商户提交资料文件 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;上传商户提交资料文件 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>mch-manage/<wbr>submission-files/<wbr>sub-mchid/<wbr>{sub_mchid}/<wbr>upload</code></div><p class="facts"><span>角色 服务商</span><span>商户管理记录</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.sub_mchid"><td><a href="#path.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;123000110&quot;</code></small></td></tr></tbody></table><h3 id="upload" tabindex="-1">上传 <a class="header-anchor" href="#upload" aria-label="Permalink to &quot;上传 {#upload}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="upload.submission_file"><td><a href="#upload.submission_file">submission_file</a><b class="required" title="必填">*</b></td><td><code>file</code></td><td>资料文件</td></tr><tr id="upload.item_id"><td><a href="#upload.item_id">item_id</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>资料项唯一id</td></tr><tr id="upload.manage_record_id"><td><a href="#upload.manage_record_id">manage_record_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户管理记录ID</td></tr><tr id="upload.meta"><td><a href="#upload.meta">meta</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td></td></tr><tr id="upload.meta.file_name" class="d1"><td><a href="#upload.meta.file_name">file_name</a><b class="required" title="必填">*</b></td><td><code>string (file-name)</code></td><td>文件名称</td></tr><tr id="upload.meta.file_digest" class="d1"><td><a href="#upload.meta.file_digest">file_digest</a><b class="required" title="必填">*</b></td><td><code>string (file-sha256)</code></td><td>文件摘要</td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload.post({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
  sub_mchid: <i class="s">&#39;123000110&#39;</i>,
  form: { item_id: <i class="n">1</i>, manage_record_id: <i class="s">&#39;example&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload&#39;</i>).post({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
  sub_mchid: <i class="s">&#39;123000110&#39;</i>,
  form: { item_id: <i class="n">1</i>, manage_record_id: <i class="s">&#39;example&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload&#39;</i>].post({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
  sub_mchid: <i class="s">&#39;123000110&#39;</i>,
  form: { item_id: <i class="n">1</i>, manage_record_id: <i class="s">&#39;example&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload.postAsync({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
  sub_mchid: <i class="s">&#39;123000110&#39;</i>,
  form: { item_id: <i class="n">1</i>, manage_record_id: <i class="s">&#39;example&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload&#39;</i>).postAsync({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
  sub_mchid: <i class="s">&#39;123000110&#39;</i>,
  form: { item_id: <i class="n">1</i>, manage_record_id: <i class="s">&#39;example&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload&#39;</i>].postAsync({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
  sub_mchid: <i class="s">&#39;123000110&#39;</i>,
  form: { item_id: <i class="n">1</i>, manage_record_id: <i class="s">&#39;example&#39;</i> },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
file=<i class="s">&#39;example.png&#39;</i>
sha256=$(<i class="k">openssl</i> dgst -sha256 -r &quot;$file&quot; | cut -d&quot; &quot; -f1)
path=<i class="s">&#39;/v3/mch-manage/submission-files/sub-mchid/123000110/upload&#39;</i>
body=<i class="s">&#39;{&quot;file_name&quot;:&quot;&#39;</i>&quot;$file&quot;<i class="s">&#39;&quot;,&quot;file_digest&quot;:&quot;&#39;</i>&quot;$sha256&quot;<i class="s">&#39;&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -F &quot;meta=$body;type=application/json&quot; \\
  -F <i class="s">&#39;item_id=1&#39;</i> \\
  -F <i class="s">&#39;manage_record_id=example&#39;</i> \\
  -F &quot;submission_file=@$file&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.file_id"><td><a href="#response.file_id">file_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>文件标识ID<br><small>例 <code>&quot;V1_E1W7MchDBewmOMGmKSMCgh5&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;file_id&quot;</i>: <i class="c">&quot;V1_E1W7MchDBewmOMGmKSMCgh5&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mch-manage/post-v3-mch-manage-submission-files-sub-mchid-sub_mchid-upload.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MchManageSubmissionFilesSubMchidSub_mchidUpload = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MchManageSubmissionFilesSubMchidSub_mchidUpload as default
};
