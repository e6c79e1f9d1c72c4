import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"为用户发银行提现免费券API","description":"","frontmatter":{"title":"为用户发银行提现免费券API","editLink":false,"words":"POST /v3/marketing/withdraw-favor/users/{openid}/coupons 营销工具∙收款有礼 openid 用户标识 mchid 银行提现免费券批次创建方商户号 stock_id 银行提现免费券批次ID appid 应用ID send_request_no 商户单据号 coupon_id 银行提现免费券ID expire_time 银行提现免费券过期时间"},"headers":[],"relativePath":"en/api/marketing-withdraw-favor/post-v3-marketing-withdraw-favor-users-openid-coupons.md","filePath":"en/api/marketing-withdraw-favor/post-v3-marketing-withdraw-favor-users-openid-coupons.md"}');
const _sfc_main = { name: "en/api/marketing-withdraw-favor/post-v3-marketing-withdraw-favor-users-openid-coupons.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">为用户发银行提现免费券API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;为用户发银行提现免费券API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>withdraw-favor/<wbr>users/<wbr>{openid}/<wbr>coupons</code></div><p class="facts"><span>Roles partner</span><span>营销工具∙收款有礼</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">path variables <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path variables {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="path.openid"><td><a href="#path.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.mchid"><td><a href="#body.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>银行提现免费券批次创建方商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.stock_id"><td><a href="#body.stock_id">stock_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>银行提现免费券批次ID<br><small>e.g. <code>&quot;1304490000000059&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>应用ID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.send_request_no"><td><a href="#body.send_request_no">send_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户单据号<br><small>e.g. <code>&quot;89560002019101000121&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.withdrawFavor.users._openid_.coupons.post({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  json: {
    mchid: <i class="s">&#39;1230000109&#39;</i>,
    stock_id: <i class="s">&#39;1304490000000059&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    send_request_no: <i class="s">&#39;89560002019101000121&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/withdraw-favor/users/{openid}/coupons&#39;</i>).post({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  json: {
    mchid: <i class="s">&#39;1230000109&#39;</i>,
    stock_id: <i class="s">&#39;1304490000000059&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    send_request_no: <i class="s">&#39;89560002019101000121&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/withdraw-favor/users/{openid}/coupons&#39;</i>].post({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  json: {
    mchid: <i class="s">&#39;1230000109&#39;</i>,
    stock_id: <i class="s">&#39;1304490000000059&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    send_request_no: <i class="s">&#39;89560002019101000121&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.withdrawFavor.users._openid_.coupons.postAsync({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  json: {
    mchid: <i class="s">&#39;1230000109&#39;</i>,
    stock_id: <i class="s">&#39;1304490000000059&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    send_request_no: <i class="s">&#39;89560002019101000121&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/withdraw-favor/users/{openid}/coupons&#39;</i>).postAsync({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  json: {
    mchid: <i class="s">&#39;1230000109&#39;</i>,
    stock_id: <i class="s">&#39;1304490000000059&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    send_request_no: <i class="s">&#39;89560002019101000121&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/withdraw-favor/users/{openid}/coupons&#39;</i>].postAsync({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  json: {
    mchid: <i class="s">&#39;1230000109&#39;</i>,
    stock_id: <i class="s">&#39;1304490000000059&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    send_request_no: <i class="s">&#39;89560002019101000121&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/withdraw-favor/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/coupons&#39;</i>
body=<i class="s">&#39;{&quot;mchid&quot;:&quot;1230000109&quot;,&quot;stock_id&quot;:&quot;1304490000000059&quot;,&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;send_request_no&quot;:&quot;89560002019101000121&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.coupon_id"><td><a href="#response.coupon_id">coupon_id</a></td><td><code>string</code></td><td>银行提现免费券ID<br><small>e.g. <code>&quot;C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059&quot;</code></small></td></tr><tr id="response.expire_time"><td><a href="#response.expire_time">expire_time</a></td><td><code>string</code></td><td>银行提现免费券过期时间<br><small>e.g. <code>&quot;2021-05-20T13:29:35.120+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;coupon_id&quot;</i>: <i class="c">&quot;C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059&quot;</i>,
  <i class="c">&quot;expire_time&quot;</i>: <i class="c">&quot;2021-05-20T13:29:35.120+08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>send_request_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/marketing-withdraw-favor/post-v3-marketing-withdraw-favor-users-openid-coupons.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MarketingWithdrawFavorUsersOpenidCoupons = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MarketingWithdrawFavorUsersOpenidCoupons as default
};
