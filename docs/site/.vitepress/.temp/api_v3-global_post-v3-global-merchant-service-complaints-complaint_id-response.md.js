import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"提交回复","description":"","frontmatter":{"title":"提交回复","editLink":false,"words":"POST /v3/global/merchant-service/complaints/{complaint_id}/response 风险合规∙消费者投诉 complaint_id 投诉单号 complainted_mchid 被诉商户号 response_content 回复内容 response_images  jump_url 跳转链接 jump_url_text 跳转链接文案"},"headers":[],"relativePath":"api/v3-global/post-v3-global-merchant-service-complaints-complaint_id-response.md","filePath":"api/v3-global/post-v3-global-merchant-service-complaints-complaint_id-response.md"}');
const _sfc_main = { name: "api/v3-global/post-v3-global-merchant-service-complaints-complaint_id-response.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">提交回复 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;提交回复 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>global/<wbr>merchant-service/<wbr>complaints/<wbr>{complaint_id}/<wbr>response</code></div><p class="facts"><span>角色 服务商、渠道商、从业机构</span><span>风险合规∙消费者投诉</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.complaint_id"><td><a href="#path.complaint_id">complaint_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>投诉单号<br><small>例 <code>&quot;200201820200101080076610000&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.complainted_mchid"><td><a href="#body.complainted_mchid">complainted_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>被诉商户号<br><small>例 <code>&quot;1900012181&quot;</code></small></td></tr><tr id="body.response_content"><td><a href="#body.response_content">response_content</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>回复内容<br><small>例 <code>&quot;已与用户沟通解决&quot;</code></small></td></tr><tr id="body.response_images"><td><a href="#body.response_images">response_images</a></td><td><code>string (media-id)[]</code></td><td><small>例 <code>[&quot;file23578_21798531.jpg&quot;]</code></small></td></tr><tr id="body.jump_url"><td><a href="#body.jump_url">jump_url</a></td><td><code>string</code></td><td>跳转链接<br><small>例 <code>&quot;https://www.xxx.com/notify&quot;</code></small></td></tr><tr id="body.jump_url_text"><td><a href="#body.jump_url_text">jump_url_text</a></td><td><code>string</code></td><td>跳转链接文案<br><small>例 <code>&quot;查看订单详情&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.merchantService.complaints._complaint_id_.response.post({
  complaint_id: <i class="s">&#39;200201820200101080076610000&#39;</i>,
  json: { complainted_mchid: <i class="s">&#39;1900012181&#39;</i>, response_content: <i class="s">&#39;已与用户沟通解决&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/global/merchant-service/complaints/{complaint_id}/response&#39;</i>).post({
  complaint_id: <i class="s">&#39;200201820200101080076610000&#39;</i>,
  json: { complainted_mchid: <i class="s">&#39;1900012181&#39;</i>, response_content: <i class="s">&#39;已与用户沟通解决&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/global/merchant-service/complaints/{complaint_id}/response&#39;</i>].post({
  complaint_id: <i class="s">&#39;200201820200101080076610000&#39;</i>,
  json: { complainted_mchid: <i class="s">&#39;1900012181&#39;</i>, response_content: <i class="s">&#39;已与用户沟通解决&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.merchantService.complaints._complaint_id_.response.postAsync({
  complaint_id: <i class="s">&#39;200201820200101080076610000&#39;</i>,
  json: { complainted_mchid: <i class="s">&#39;1900012181&#39;</i>, response_content: <i class="s">&#39;已与用户沟通解决&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/global/merchant-service/complaints/{complaint_id}/response&#39;</i>).postAsync({
  complaint_id: <i class="s">&#39;200201820200101080076610000&#39;</i>,
  json: { complainted_mchid: <i class="s">&#39;1900012181&#39;</i>, response_content: <i class="s">&#39;已与用户沟通解决&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/global/merchant-service/complaints/{complaint_id}/response&#39;</i>].postAsync({
  complaint_id: <i class="s">&#39;200201820200101080076610000&#39;</i>,
  json: { complainted_mchid: <i class="s">&#39;1900012181&#39;</i>, response_content: <i class="s">&#39;已与用户沟通解决&#39;</i> },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.merchantService.complaints._complaint_id_.response.post({
  complaint_id: <i class="s">&#39;200201820200101080076610000&#39;</i>,
  json: {
    complainted_mchid: <i class="s">&#39;1900012181&#39;</i>,
    response_content: <i class="s">&#39;已与用户沟通解决&#39;</i>,
    response_images: [<i class="s">&#39;file23578_21798531.jpg&#39;</i>],
    jump_url: <i class="s">&#39;https://www.xxx.com/notify&#39;</i>,
    jump_url_text: <i class="s">&#39;查看订单详情&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/global/merchant-service/complaints/200201820200101080076610000/response&#39;</i>
body=<i class="s">&#39;{&quot;complainted_mchid&quot;:&quot;1900012181&quot;,&quot;response_content&quot;:&quot;已与用户沟通解决&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><p><code>204</code>：无应答体。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/v3-global/post-v3-global-merchant-service-complaints-complaint_id-response.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3GlobalMerchantServiceComplaintsComplaint_idResponse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3GlobalMerchantServiceComplaintsComplaint_idResponse as default
};
