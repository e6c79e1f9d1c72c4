import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"使券失效API","description":"","frontmatter":{"title":"使券失效API","editLink":false,"words":"POST /v3/marketing/busifavor/coupons/deactivate 运营工具∙商家券 coupon_code 券code stock_id 批次号 deactivate_request_no 失效请求单据号 deactivate_reason 失效原因 wechatpay_deactivate_time 券成功失效的时间"},"headers":[],"relativePath":"en/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-deactivate.md","filePath":"en/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-deactivate.md"}');
const _sfc_main = { name: "en/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-deactivate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">使券失效API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;使券失效API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>busifavor/<wbr>coupons/<wbr>deactivate</code></div><p class="facts"><span>Roles merchant</span><span>运营工具∙商家券</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_14.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.coupon_code"><td><a href="#body.coupon_code">coupon_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>券code<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;sxxe34343434&quot;</code></small></td></tr><tr id="body.stock_id"><td><a href="#body.stock_id">stock_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>批次号<br><small>at most 20 characters</small><br><small>e.g. <code>&quot;1234567891&quot;</code></small></td></tr><tr id="body.deactivate_request_no"><td><a href="#body.deactivate_request_no">deactivate_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>失效请求单据号<br><small>at most 128 characters</small><br><small>e.g. <code>&quot;1002600620019090123143254436&quot;</code></small></td></tr><tr id="body.deactivate_reason"><td><a href="#body.deactivate_reason">deactivate_reason</a></td><td><code>string</code></td><td>失效原因<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;此券使用时间设置错误&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.busifavor.coupons.deactivate.post({
  json: {
    coupon_code: <i class="s">&#39;sxxe34343434&#39;</i>,
    stock_id: <i class="s">&#39;1234567891&#39;</i>,
    deactivate_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/busifavor/coupons/deactivate&#39;</i>).post({
  json: {
    coupon_code: <i class="s">&#39;sxxe34343434&#39;</i>,
    stock_id: <i class="s">&#39;1234567891&#39;</i>,
    deactivate_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/busifavor/coupons/deactivate&#39;</i>].post({
  json: {
    coupon_code: <i class="s">&#39;sxxe34343434&#39;</i>,
    stock_id: <i class="s">&#39;1234567891&#39;</i>,
    deactivate_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.busifavor.coupons.deactivate.postAsync({
  json: {
    coupon_code: <i class="s">&#39;sxxe34343434&#39;</i>,
    stock_id: <i class="s">&#39;1234567891&#39;</i>,
    deactivate_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/busifavor/coupons/deactivate&#39;</i>).postAsync({
  json: {
    coupon_code: <i class="s">&#39;sxxe34343434&#39;</i>,
    stock_id: <i class="s">&#39;1234567891&#39;</i>,
    deactivate_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/busifavor/coupons/deactivate&#39;</i>].postAsync({
  json: {
    coupon_code: <i class="s">&#39;sxxe34343434&#39;</i>,
    stock_id: <i class="s">&#39;1234567891&#39;</i>,
    deactivate_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.busifavor.coupons.deactivate.post({
  json: {
    coupon_code: <i class="s">&#39;sxxe34343434&#39;</i>,
    stock_id: <i class="s">&#39;1234567891&#39;</i>,
    deactivate_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
    deactivate_reason: <i class="s">&#39;此券使用时间设置错误&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/busifavor/coupons/deactivate&#39;</i>
body=<i class="s">&#39;{&quot;coupon_code&quot;:&quot;sxxe34343434&quot;,&quot;stock_id&quot;:&quot;1234567891&quot;,&quot;deactivate_request_no&quot;:&quot;1002600620019090123143254436&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.wechatpay_deactivate_time"><td><a href="#response.wechatpay_deactivate_time">wechatpay_deactivate_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>券成功失效的时间<br><small>e.g. <code>&quot;2020-05-20T13:29:35.08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;wechatpay_deactivate_time&quot;</i>: <i class="c">&quot;2020-05-20T13:29:35.08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>deactivate_request_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-deactivate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MarketingBusifavorCouponsDeactivate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MarketingBusifavorCouponsDeactivate as default
};
