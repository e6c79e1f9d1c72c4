import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"商户申请获取对账单API","description":"","frontmatter":{"title":"商户申请获取对账单API","editLink":false,"words":"GET /v3/payscore/merchant-bill 支付分 bill_date 账单日期 tar_type 压缩类型 encryption_algorithm 加密算法 service_id 服务ID download_bill_count 下载信息总数 download_bill_list 下载信息明细"},"headers":[],"relativePath":"en/api/payscore/get-v3-payscore-merchant-bill.md","filePath":"en/api/payscore/get-v3-payscore-merchant-bill.md"}');
const _sfc_main = { name: "en/api/payscore/get-v3-payscore-merchant-bill.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">商户申请获取对账单API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;商户申请获取对账单API {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>payscore/<wbr>merchant-bill</code></div><p class="facts"><span>Roles merchant</span><span>支付分</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_29.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="query" tabindex="-1">query <a class="header-anchor" href="#query" aria-label="Permalink to &quot;query {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="query.bill_date"><td><a href="#query.bill_date">bill_date</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>账单日期<br><small>e.g. <code>&quot;2019-06-11&quot;</code></small></td></tr><tr id="query.tar_type"><td><a href="#query.tar_type">tar_type</a></td><td><code>string</code></td><td>压缩类型<br><code>GZIP</code><br><small>e.g. <code>&quot;GZIP&quot;</code></small></td></tr><tr id="query.encryption_algorithm"><td><a href="#query.encryption_algorithm">encryption_algorithm</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>加密算法<br><small>e.g. <code>&quot;AEAD_AES_256_GCM&quot;</code></small></td></tr><tr id="query.service_id"><td><a href="#query.service_id">service_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务ID<br><small>e.g. <code>&quot;2002000000000558128851361561536&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.merchantBill.get({
  query: {
    bill_date: <i class="s">&#39;2019-06-11&#39;</i>,
    encryption_algorithm: <i class="s">&#39;AEAD_AES_256_GCM&#39;</i>,
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/merchant-bill&#39;</i>).get({
  query: {
    bill_date: <i class="s">&#39;2019-06-11&#39;</i>,
    encryption_algorithm: <i class="s">&#39;AEAD_AES_256_GCM&#39;</i>,
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/merchant-bill&#39;</i>].get({
  query: {
    bill_date: <i class="s">&#39;2019-06-11&#39;</i>,
    encryption_algorithm: <i class="s">&#39;AEAD_AES_256_GCM&#39;</i>,
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.merchantBill.getAsync({
  query: {
    bill_date: <i class="s">&#39;2019-06-11&#39;</i>,
    encryption_algorithm: <i class="s">&#39;AEAD_AES_256_GCM&#39;</i>,
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/merchant-bill&#39;</i>).getAsync({
  query: {
    bill_date: <i class="s">&#39;2019-06-11&#39;</i>,
    encryption_algorithm: <i class="s">&#39;AEAD_AES_256_GCM&#39;</i>,
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/merchant-bill&#39;</i>].getAsync({
  query: {
    bill_date: <i class="s">&#39;2019-06-11&#39;</i>,
    encryption_algorithm: <i class="s">&#39;AEAD_AES_256_GCM&#39;</i>,
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.merchantBill.get({
  query: {
    bill_date: <i class="s">&#39;2019-06-11&#39;</i>,
    tar_type: <i class="s">&#39;GZIP&#39;</i>,
    encryption_algorithm: <i class="s">&#39;AEAD_AES_256_GCM&#39;</i>,
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/payscore/merchant-bill?bill_date=2019-06-11&amp;encryption_algorithm=AEAD_AES_256_GCM&amp;service_id=2002000000000558128851361561536&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.download_bill_count"><td><a href="#response.download_bill_count">download_bill_count</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>下载信息总数<br><small>e.g. <code>1</code></small></td></tr><tr id="response.download_bill_list"><td><a href="#response.download_bill_list">download_bill_list</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>下载信息明细</td></tr><tr id="response.download_bill_list.bill_sequence" class="d1"><td><a href="#response.download_bill_list.bill_sequence">bill_sequence</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>账单文件序号<br><small>e.g. <code>1</code></small></td></tr><tr id="response.download_bill_list.hash_type" class="d1"><td><a href="#response.download_bill_list.hash_type">hash_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>哈希类型<br><small>e.g. <code>&quot;SHA1&quot;</code></small></td></tr><tr id="response.download_bill_list.hash_value" class="d1"><td><a href="#response.download_bill_list.hash_value">hash_value</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>哈希值<br><small>e.g. <code>&quot;79bb0f45fc4c42234a918000b2668d689e2bde04&quot;</code></small></td></tr><tr id="response.download_bill_list.download_url" class="d1"><td><a href="#response.download_bill_list.download_url">download_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>下载地址<br><small>e.g. <code>&quot;https://api.mch.weixin.qq.com/v3/payscore/bill/downloadurl?token=xxx&quot;</code></small></td></tr><tr id="response.download_bill_list.encrypt_key" class="d1"><td><a href="#response.download_bill_list.encrypt_key">encrypt_key</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>加密密钥<br><small>e.g. <code>&quot;a0YK7p+9XaKzE9N4qtFfG/9za1o+IcYDjksy6Rf3SCgadR+Cepc6mdfF9b2gTxNsJFMEdYXbqL0W1W…</code></small><br><small class="note" lang="en">RSA-OAEP ciphertext of raw key bytes, not of text: so it is not marked sensitive, decrypt it by hand.</small></td></tr><tr id="response.download_bill_list.nonce" class="d1"><td><a href="#response.download_bill_list.nonce">nonce</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>随机字符串<br><small>e.g. <code>&quot;5K8264ILTKCH16CQ2502SI8ZNMTM67VS&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;download_bill_count&quot;</i>: <i class="k">1</i>,
  <i class="c">&quot;download_bill_list&quot;</i>: [
    {
      <i class="c">&quot;bill_sequence&quot;</i>: <i class="k">1</i>,
      <i class="c">&quot;hash_type&quot;</i>: <i class="c">&quot;SHA1&quot;</i>,
      <i class="c">&quot;hash_value&quot;</i>: <i class="c">&quot;79bb0f45fc4c42234a918000b2668d689e2bde04&quot;</i>,
      <i class="c">&quot;download_url&quot;</i>: <i class="c">&quot;https://api.mch.weixin.qq.com/v3/payscore/bill/downloadurl?token=xxx&quot;</i>,
      <i class="c">&quot;encrypt_key&quot;</i>: <i class="c">&quot;a0YK7p+9XaKzE9N4qtFfG/9za1o+IcYDjksy6Rf3SCgadR+Cepc6mdfF9b2gTxNsJFMEdYXbqL0W1WQZ3UqSPQCguK6uLA==&quot;</i>,
      <i class="c">&quot;nonce&quot;</i>: <i class="c">&quot;5K8264ILTKCH16CQ2502SI8ZNMTM67VS&quot;</i>
    }
  ]
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/payscore/get-v3-payscore-merchant-bill.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3PayscoreMerchantBill = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3PayscoreMerchantBill as default
};
