import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"添加商户标识","description":"","frontmatter":{"title":"添加商户标识","editLink":false,"words":"POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers 企业支付 range_id 可用商户范围id sp_mchid 服务商商户号 merchant_identifier 商户标识值"},"headers":[],"relativePath":"api/webizpay/post-v3-webizpay-avail-mch-ranges-range_id-merchant-identifiers.md","filePath":"api/webizpay/post-v3-webizpay-avail-mch-ranges-range_id-merchant-identifiers.md"}');
const _sfc_main = { name: "api/webizpay/post-v3-webizpay-avail-mch-ranges-range_id-merchant-identifiers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">添加商户标识 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;添加商户标识 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>webizpay/<wbr>avail-mch-ranges/<wbr>{range_id}/<wbr>merchant-identifiers</code></div><p class="facts"><span>角色 服务商</span><span>企业支付</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.range_id"><td><a href="#path.range_id">range_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>可用商户范围id<br><small>例 <code>&quot;89f5123e-5ad4-4e0e-89b1-63ced0c798c5&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.sp_mchid"><td><a href="#body.sp_mchid">sp_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>默认取客户端选项 <code>mchid</code></small><br><small>例 <code>&quot;12341234&quot;</code></small></td></tr><tr id="body.merchant_identifier"><td><a href="#body.merchant_identifier">merchant_identifier</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户标识值<br><small>例 <code>&quot;91110000710926094P&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers.post({
  range_id: <i class="s">&#39;89f5123e-5ad4-4e0e-89b1-63ced0c798c5&#39;</i>,
  json: { merchant_identifier: <i class="s">&#39;91110000710926094P&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers&#39;</i>).post({
  range_id: <i class="s">&#39;89f5123e-5ad4-4e0e-89b1-63ced0c798c5&#39;</i>,
  json: { merchant_identifier: <i class="s">&#39;91110000710926094P&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers&#39;</i>].post({
  range_id: <i class="s">&#39;89f5123e-5ad4-4e0e-89b1-63ced0c798c5&#39;</i>,
  json: { merchant_identifier: <i class="s">&#39;91110000710926094P&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers.postAsync({
  range_id: <i class="s">&#39;89f5123e-5ad4-4e0e-89b1-63ced0c798c5&#39;</i>,
  json: { merchant_identifier: <i class="s">&#39;91110000710926094P&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers&#39;</i>).postAsync({
  range_id: <i class="s">&#39;89f5123e-5ad4-4e0e-89b1-63ced0c798c5&#39;</i>,
  json: { merchant_identifier: <i class="s">&#39;91110000710926094P&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers&#39;</i>].postAsync({
  range_id: <i class="s">&#39;89f5123e-5ad4-4e0e-89b1-63ced0c798c5&#39;</i>,
  json: { merchant_identifier: <i class="s">&#39;91110000710926094P&#39;</i> },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/webizpay/avail-mch-ranges/89f5123e-5ad4-4e0e-89b1-63ced0c798c5/merchant-identifiers&#39;</i>
body=<i class="s">&#39;{&quot;sp_mchid&quot;:&quot;&#39;</i>&quot;$mchid&quot;<i class="s">&#39;&quot;,&quot;merchant_identifier&quot;:&quot;91110000710926094P&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.range_id"><td><a href="#response.range_id">range_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>可用商户范围id<br><small>例 <code>&quot;89f5123e-5ad4-4e0e-89b1-63ced0c798c5&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;range_id&quot;</i>: <i class="c">&quot;89f5123e-5ad4-4e0e-89b1-63ced0c798c5&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webizpay/post-v3-webizpay-avail-mch-ranges-range_id-merchant-identifiers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3WebizpayAvailMchRangesRange_idMerchantIdentifiers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3WebizpayAvailMchRangesRange_idMerchantIdentifiers as default
};
