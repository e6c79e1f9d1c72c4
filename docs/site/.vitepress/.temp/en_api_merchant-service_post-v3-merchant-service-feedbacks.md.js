import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"商户反馈API","description":"","frontmatter":{"title":"商户反馈API","editLink":false,"words":"POST /v3/merchant-service/feedbacks 风险合规∙消费者投诉 transaction_id 微信支付订单号 complainted_mchid 被诉商户号 feedback_type 反馈内容类型 feedback_content 反馈内容 feedback_images 图片凭证 launch_confirm_process 反馈处理完成"},"headers":[],"relativePath":"en/api/merchant-service/post-v3-merchant-service-feedbacks.md","filePath":"en/api/merchant-service/post-v3-merchant-service-feedbacks.md"}');
const _sfc_main = { name: "en/api/merchant-service/post-v3-merchant-service-feedbacks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">商户反馈API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;商户反馈API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>merchant-service/<wbr>feedbacks</code></div><p class="facts"><span>Roles merchant, partner, channel</span><span>风险合规∙消费者投诉</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml" target="_blank" rel="noreferrer">Official page</a></p><div class="warning custom-block"><p class="custom-block-title">WARNING</p><p>The official documentation calls this operation deprecated.</p></div><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.transaction_id"><td><a href="#body.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付订单号<br><small>e.g. <code>&quot;4200000404201909069117582536&quot;</code></small></td></tr><tr id="body.complainted_mchid"><td><a href="#body.complainted_mchid">complainted_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>被诉商户号<br><small>e.g. <code>&quot;9980456248&quot;</code></small></td></tr><tr id="body.feedback_type"><td><a href="#body.feedback_type">feedback_type</a></td><td><code>integer</code></td><td>反馈内容类型<br><small>e.g. <code>1</code></small></td></tr><tr id="body.feedback_content"><td><a href="#body.feedback_content">feedback_content</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>反馈内容<br><small>e.g. <code>&quot;已与用户协商解决&quot;</code></small></td></tr><tr id="body.feedback_images"><td><a href="#body.feedback_images">feedback_images</a></td><td><code>string (media-id)[]</code></td><td>图片凭证<br><small>e.g. <code>[&quot;feedback_images&quot;]</code></small></td></tr><tr id="body.launch_confirm_process"><td><a href="#body.launch_confirm_process">launch_confirm_process</a></td><td><code>boolean</code></td><td>反馈处理完成<br><small>e.g. <code>true</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.merchantService.feedbacks.post({
  json: {
    transaction_id: <i class="s">&#39;4200000404201909069117582536&#39;</i>,
    complainted_mchid: <i class="s">&#39;9980456248&#39;</i>,
    feedback_content: <i class="s">&#39;已与用户协商解决&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/merchant-service/feedbacks&#39;</i>).post({
  json: {
    transaction_id: <i class="s">&#39;4200000404201909069117582536&#39;</i>,
    complainted_mchid: <i class="s">&#39;9980456248&#39;</i>,
    feedback_content: <i class="s">&#39;已与用户协商解决&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/merchant-service/feedbacks&#39;</i>].post({
  json: {
    transaction_id: <i class="s">&#39;4200000404201909069117582536&#39;</i>,
    complainted_mchid: <i class="s">&#39;9980456248&#39;</i>,
    feedback_content: <i class="s">&#39;已与用户协商解决&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.merchantService.feedbacks.postAsync({
  json: {
    transaction_id: <i class="s">&#39;4200000404201909069117582536&#39;</i>,
    complainted_mchid: <i class="s">&#39;9980456248&#39;</i>,
    feedback_content: <i class="s">&#39;已与用户协商解决&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/merchant-service/feedbacks&#39;</i>).postAsync({
  json: {
    transaction_id: <i class="s">&#39;4200000404201909069117582536&#39;</i>,
    complainted_mchid: <i class="s">&#39;9980456248&#39;</i>,
    feedback_content: <i class="s">&#39;已与用户协商解决&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/merchant-service/feedbacks&#39;</i>].postAsync({
  json: {
    transaction_id: <i class="s">&#39;4200000404201909069117582536&#39;</i>,
    complainted_mchid: <i class="s">&#39;9980456248&#39;</i>,
    feedback_content: <i class="s">&#39;已与用户协商解决&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.merchantService.feedbacks.post({
  json: {
    transaction_id: <i class="s">&#39;4200000404201909069117582536&#39;</i>,
    complainted_mchid: <i class="s">&#39;9980456248&#39;</i>,
    feedback_type: <i class="n">1</i>,
    feedback_content: <i class="s">&#39;已与用户协商解决&#39;</i>,
    feedback_images: [<i class="s">&#39;feedback_images&#39;</i>],
    launch_confirm_process: <i class="k">true</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/merchant-service/feedbacks&#39;</i>
body=<i class="s">&#39;{&quot;transaction_id&quot;:&quot;4200000404201909069117582536&quot;,&quot;complainted_mchid&quot;:&quot;9980456248&quot;,&quot;feedback_content&quot;:&quot;已与用户协商解决&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><p><code>204</code>: no body.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/merchant-service/post-v3-merchant-service-feedbacks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MerchantServiceFeedbacks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MerchantServiceFeedbacks as default
};
