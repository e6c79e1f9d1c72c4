import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"向用户预发放商品券批次组","description":"","frontmatter":{"title":"向用户预发放商品券批次组","editLink":false,"words":"POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle 品牌商户∙商品券 openid 用户OpenID product_coupon_id 商品券ID stock_bundle_id 批次组ID appid 公众账号AppID send_request_no 发券请求单号 attach 自定义附加信息 token 预发券token"},"headers":[],"relativePath":"api/brand-marketing/post-brand-marketing-product-coupon-users-openid-pre-send-coupon-bundle.md","filePath":"api/brand-marketing/post-brand-marketing-product-coupon-users-openid-pre-send-coupon-bundle.md"}');
const _sfc_main = { name: "api/brand-marketing/post-brand-marketing-product-coupon-users-openid-pre-send-coupon-bundle.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">向用户预发放商品券批次组 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;向用户预发放商品券批次组 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>brand/<wbr>marketing/<wbr>product-coupon/<wbr>users/<wbr>{openid}/<wbr>pre-send-coupon-bundle</code></div><p class="facts"><span>角色 品牌</span><span>品牌商户∙商品券</span><a href="https://pay.weixin.qq.com/doc/brand/4016279756" target="_blank" rel="noreferrer">官方文档</a></p><p class="note" lang="en">The official page exists, its beginning was seen (path, first fields of the body); the rest is taken from the partner&#39;s operation without brand_id.</p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.openid"><td><a href="#path.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户OpenID<br><small>例 <code>&quot;oh-394z-6CGkNoJrsDLTTUKiAnp4&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.product_coupon_id"><td><a href="#body.product_coupon_id">product_coupon_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品券ID<br><small>例 <code>&quot;1000000013&quot;</code></small></td></tr><tr id="body.stock_bundle_id"><td><a href="#body.stock_bundle_id">stock_bundle_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>批次组ID<br><small>例 <code>&quot;100232301&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公众账号AppID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wx233544546545989&quot;</code></small></td></tr><tr id="body.send_request_no"><td><a href="#body.send_request_no">send_request_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>发券请求单号<br><small>最多 40 个字符</small><br><small>例 <code>&quot;34657_20250101_123456&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>自定义附加信息<br><small>例 <code>&quot;example_attach&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.marketing.productCoupon.users._openid_.preSendCouponBundle.post({
  openid: <i class="s">&#39;oh-394z-6CGkNoJrsDLTTUKiAnp4&#39;</i>,
  json: {
    product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
    stock_bundle_id: <i class="s">&#39;100232301&#39;</i>,
    appid: <i class="s">&#39;wx233544546545989&#39;</i>,
    send_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle&#39;</i>).post({
  openid: <i class="s">&#39;oh-394z-6CGkNoJrsDLTTUKiAnp4&#39;</i>,
  json: {
    product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
    stock_bundle_id: <i class="s">&#39;100232301&#39;</i>,
    appid: <i class="s">&#39;wx233544546545989&#39;</i>,
    send_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle&#39;</i>].post({
  openid: <i class="s">&#39;oh-394z-6CGkNoJrsDLTTUKiAnp4&#39;</i>,
  json: {
    product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
    stock_bundle_id: <i class="s">&#39;100232301&#39;</i>,
    appid: <i class="s">&#39;wx233544546545989&#39;</i>,
    send_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.marketing.productCoupon.users._openid_.preSendCouponBundle.postAsync({
  openid: <i class="s">&#39;oh-394z-6CGkNoJrsDLTTUKiAnp4&#39;</i>,
  json: {
    product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
    stock_bundle_id: <i class="s">&#39;100232301&#39;</i>,
    appid: <i class="s">&#39;wx233544546545989&#39;</i>,
    send_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle&#39;</i>).postAsync({
  openid: <i class="s">&#39;oh-394z-6CGkNoJrsDLTTUKiAnp4&#39;</i>,
  json: {
    product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
    stock_bundle_id: <i class="s">&#39;100232301&#39;</i>,
    appid: <i class="s">&#39;wx233544546545989&#39;</i>,
    send_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle&#39;</i>].postAsync({
  openid: <i class="s">&#39;oh-394z-6CGkNoJrsDLTTUKiAnp4&#39;</i>,
  json: {
    product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
    stock_bundle_id: <i class="s">&#39;100232301&#39;</i>,
    appid: <i class="s">&#39;wx233544546545989&#39;</i>,
    send_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.marketing.productCoupon.users._openid_.preSendCouponBundle.post({
  openid: <i class="s">&#39;oh-394z-6CGkNoJrsDLTTUKiAnp4&#39;</i>,
  json: {
    product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
    stock_bundle_id: <i class="s">&#39;100232301&#39;</i>,
    appid: <i class="s">&#39;wx233544546545989&#39;</i>,
    send_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>,
    attach: <i class="s">&#39;example_attach&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&amp;identity=brand&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
brand_id=$(get .brandId)
path=<i class="s">&#39;/brand/marketing/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/pre-send-coupon-bundle&#39;</i>
body=<i class="s">&#39;{&quot;product_coupon_id&quot;:&quot;1000000013&quot;,&quot;stock_bundle_id&quot;:&quot;100232301&quot;,&quot;appid&quot;:&quot;wx233544546545989&quot;,&quot;send_request_no&quot;:&quot;34657_20250101_123456&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\\&quot;$brand_id\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.token"><td><a href="#response.token">token</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>预发券token<br><small>例 <code>&quot;ABBpZjCfAAABAAAAAACmTrRvExc7XKea-&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;token&quot;</i>: <i class="c">&quot;ABBpZjCfAAABAAAAAACmTrRvExc7XKea-&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>send_request_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/brand-marketing/post-brand-marketing-product-coupon-users-openid-pre-send-coupon-bundle.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postBrandMarketingProductCouponUsersOpenidPreSendCouponBundle = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postBrandMarketingProductCouponUsersOpenidPreSendCouponBundle as default
};
