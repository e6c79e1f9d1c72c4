import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"向用户发券","description":"","frontmatter":{"title":"向用户发券","editLink":false,"words":"POST /v3/marketing/busifavor/coupons/send 运营工具∙商家券 openid 用户标识 appid 公众账号ID stock_id 批次号 out_request_no 发券凭证 coupon_code 券code send_coupon_result 发券结果"},"headers":[],"relativePath":"api/marketing-busifavor/post-v3-marketing-busifavor-coupons-send.md","filePath":"api/marketing-busifavor/post-v3-marketing-busifavor-coupons-send.md"}');
const _sfc_main = { name: "api/marketing-busifavor/post-v3-marketing-busifavor-coupons-send.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">向用户发券 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;向用户发券 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>busifavor/<wbr>coupons/<wbr>send</code></div><p class="facts"><span>角色 商户</span><span>运营工具∙商家券</span><a href="https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;xsd3434454567676&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公众账号ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wx1234567889999&quot;</code></small></td></tr><tr id="body.stock_id"><td><a href="#body.stock_id">stock_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>批次号<br><small>例 <code>&quot;100088&quot;</code></small></td></tr><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>发券凭证<br><small>例 <code>&quot;1002600620019090123143254435&quot;</code></small></td></tr><tr id="body.coupon_code"><td><a href="#body.coupon_code">coupon_code</a></td><td><code>string</code></td><td>券code<br><small>例 <code>&quot;sxxe34343434&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.busifavor.coupons.send.post({
  json: {
    openid: <i class="s">&#39;xsd3434454567676&#39;</i>,
    appid: <i class="s">&#39;wx1234567889999&#39;</i>,
    stock_id: <i class="s">&#39;100088&#39;</i>,
    out_request_no: <i class="s">&#39;1002600620019090123143254435&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/busifavor/coupons/send&#39;</i>).post({
  json: {
    openid: <i class="s">&#39;xsd3434454567676&#39;</i>,
    appid: <i class="s">&#39;wx1234567889999&#39;</i>,
    stock_id: <i class="s">&#39;100088&#39;</i>,
    out_request_no: <i class="s">&#39;1002600620019090123143254435&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/busifavor/coupons/send&#39;</i>].post({
  json: {
    openid: <i class="s">&#39;xsd3434454567676&#39;</i>,
    appid: <i class="s">&#39;wx1234567889999&#39;</i>,
    stock_id: <i class="s">&#39;100088&#39;</i>,
    out_request_no: <i class="s">&#39;1002600620019090123143254435&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.busifavor.coupons.send.postAsync({
  json: {
    openid: <i class="s">&#39;xsd3434454567676&#39;</i>,
    appid: <i class="s">&#39;wx1234567889999&#39;</i>,
    stock_id: <i class="s">&#39;100088&#39;</i>,
    out_request_no: <i class="s">&#39;1002600620019090123143254435&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/busifavor/coupons/send&#39;</i>).postAsync({
  json: {
    openid: <i class="s">&#39;xsd3434454567676&#39;</i>,
    appid: <i class="s">&#39;wx1234567889999&#39;</i>,
    stock_id: <i class="s">&#39;100088&#39;</i>,
    out_request_no: <i class="s">&#39;1002600620019090123143254435&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/busifavor/coupons/send&#39;</i>].postAsync({
  json: {
    openid: <i class="s">&#39;xsd3434454567676&#39;</i>,
    appid: <i class="s">&#39;wx1234567889999&#39;</i>,
    stock_id: <i class="s">&#39;100088&#39;</i>,
    out_request_no: <i class="s">&#39;1002600620019090123143254435&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.busifavor.coupons.send.post({
  json: {
    openid: <i class="s">&#39;xsd3434454567676&#39;</i>,
    appid: <i class="s">&#39;wx1234567889999&#39;</i>,
    stock_id: <i class="s">&#39;100088&#39;</i>,
    out_request_no: <i class="s">&#39;1002600620019090123143254435&#39;</i>,
    coupon_code: <i class="s">&#39;sxxe34343434&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/busifavor/coupons/send&#39;</i>
body=<i class="s">&#39;{&quot;openid&quot;:&quot;xsd3434454567676&quot;,&quot;appid&quot;:&quot;wx1234567889999&quot;,&quot;stock_id&quot;:&quot;100088&quot;,&quot;out_request_no&quot;:&quot;1002600620019090123143254435&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.stock_id"><td><a href="#response.stock_id">stock_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>批次号<br><small>例 <code>&quot;100088&quot;</code></small></td></tr><tr id="response.coupon_code"><td><a href="#response.coupon_code">coupon_code</a></td><td><code>string</code></td><td>券code<br><small>例 <code>&quot;sxxe34343434&quot;</code></small></td></tr><tr id="response.out_request_no"><td><a href="#response.out_request_no">out_request_no</a></td><td><code>string</code></td><td>发券凭证<br><small>例 <code>&quot;1002600620019090123143254435&quot;</code></small></td></tr><tr id="response.send_coupon_result"><td><a href="#response.send_coupon_result">send_coupon_result</a></td><td><code>object</code></td><td>发券结果</td></tr><tr id="response.send_coupon_result.stock_id" class="d1"><td><a href="#response.send_coupon_result.stock_id">stock_id</a></td><td><code>string</code></td><td><small>例 <code>&quot;1000000013001&quot;</code></small></td></tr><tr id="response.send_coupon_result.out_request_no" class="d1"><td><a href="#response.send_coupon_result.out_request_no">out_request_no</a></td><td><code>string</code></td><td><small>例 <code>&quot;100002322019090134234sfdf&quot;</code></small></td></tr><tr id="response.send_coupon_result.coupon_code" class="d1"><td><a href="#response.send_coupon_result.coupon_code">coupon_code</a></td><td><code>string</code></td><td><small>例 <code>&quot;123446565767&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;stock_id&quot;</i>: <i class="c">&quot;100088&quot;</i>,
  <i class="c">&quot;coupon_code&quot;</i>: <i class="c">&quot;sxxe34343434&quot;</i>,
  <i class="c">&quot;out_request_no&quot;</i>: <i class="c">&quot;1002600620019090123143254435&quot;</i>,
  <i class="c">&quot;send_coupon_result&quot;</i>: {
    <i class="c">&quot;stock_id&quot;</i>: <i class="c">&quot;1000000013001&quot;</i>,
    <i class="c">&quot;out_request_no&quot;</i>: <i class="c">&quot;100002322019090134234sfdf&quot;</i>,
    <i class="c">&quot;coupon_code&quot;</i>: <i class="c">&quot;123446565767&quot;</i>
  }
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_request_no</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/coupon-send.html"><code>COUPON.SEND</code></a> 领券事件回调通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/marketing-busifavor/post-v3-marketing-busifavor-coupons-send.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MarketingBusifavorCouponsSend = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MarketingBusifavorCouponsSend as default
};
