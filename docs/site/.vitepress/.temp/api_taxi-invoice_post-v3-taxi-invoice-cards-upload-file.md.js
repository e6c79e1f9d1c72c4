import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"上传出租车电子发票文件","description":"","frontmatter":{"title":"上传出租车电子发票文件","editLink":false,"words":"POST /v3/taxi-invoice/cards/upload-file 出租车电子发票 file 出租车电子发票文件 meta  fapiao_media_id 出租车电子发票文件ID"},"headers":[],"relativePath":"api/taxi-invoice/post-v3-taxi-invoice-cards-upload-file.md","filePath":"api/taxi-invoice/post-v3-taxi-invoice-cards-upload-file.md"}');
const _sfc_main = { name: "api/taxi-invoice/post-v3-taxi-invoice-cards-upload-file.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">上传出租车电子发票文件 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;上传出租车电子发票文件 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>taxi-invoice/<wbr>cards/<wbr>upload-file</code></div><p class="facts"><span>角色 服务商</span><span>出租车电子发票</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012692904" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="upload" tabindex="-1">上传 <a class="header-anchor" href="#upload" aria-label="Permalink to &quot;上传 {#upload}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="upload.file"><td><a href="#upload.file">file</a><b class="required" title="必填">*</b></td><td><code>file</code></td><td>出租车电子发票文件</td></tr><tr id="upload.meta"><td><a href="#upload.meta">meta</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td></td></tr><tr id="upload.meta.company_mchid" class="d1"><td><a href="#upload.meta.company_mchid">company_mchid</a></td><td><code>string</code></td><td>出租车经营主体商户号</td></tr><tr id="upload.meta.digest" class="d1"><td><a href="#upload.meta.digest">digest</a></td><td><code>string</code></td><td>文件摘要</td></tr><tr id="upload.meta.digest_algorithm" class="d1"><td><a href="#upload.meta.digest_algorithm">digest_algorithm</a></td><td><code>string</code></td><td>文件摘要算法</td></tr><tr id="upload.meta.region_id" class="d1"><td><a href="#upload.meta.region_id">region_id</a></td><td><code>integer</code></td><td>行政区划代码</td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.cards.uploadFile.post({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/taxi-invoice/cards/upload-file&#39;</i>).post({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/taxi-invoice/cards/upload-file&#39;</i>].post({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.cards.uploadFile.postAsync({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/taxi-invoice/cards/upload-file&#39;</i>).postAsync({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">import</i> { fileFromPath } <i class="k">from</i> <i class="s">&#39;wechatpay-isomorphic/node&#39;</i>

<i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/taxi-invoice/cards/upload-file&#39;</i>].postAsync({
  file: <i class="k">await</i> fileFromPath(<i class="s">&#39;example.png&#39;</i>),
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
file=<i class="s">&#39;example.png&#39;</i>
sha256=$(<i class="k">openssl</i> dgst -sha256 -r &quot;$file&quot; | cut -d&quot; &quot; -f1)
path=<i class="s">&#39;/v3/taxi-invoice/cards/upload-file&#39;</i>
body=<i class="s">&#39;{}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -F &quot;meta=$body;type=application/json&quot; \\
  -F &quot;file=@$file&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.fapiao_media_id"><td><a href="#response.fapiao_media_id">fapiao_media_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>出租车电子发票文件ID<br><small>例 <code>&quot;ASNFZ4mrze/+3LqYdlQyEA==&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;fapiao_media_id&quot;</i>: <i class="c">&quot;ASNFZ4mrze/+3LqYdlQyEA==&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/taxi-invoice/post-v3-taxi-invoice-cards-upload-file.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3TaxiInvoiceCardsUploadFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3TaxiInvoiceCardsUploadFile as default
};
