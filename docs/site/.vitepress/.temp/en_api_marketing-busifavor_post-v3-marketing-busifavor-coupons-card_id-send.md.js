import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"发放消费卡API","description":"","frontmatter":{"title":"发放消费卡API","editLink":false,"words":"POST /v3/marketing/busifavor/coupons/{card_id}/send 运营工具∙消费卡 card_id 消费卡ID appid 消费卡归属appid openid 用户openid out_request_no 商户单据号 send_time 请求发卡时间 card_code 消费卡code"},"headers":[],"relativePath":"en/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-card_id-send.md","filePath":"en/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-card_id-send.md"}');
const _sfc_main = { name: "en/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-card_id-send.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">发放消费卡API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;发放消费卡API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>busifavor/<wbr>coupons/<wbr>{card_id}/<wbr>send</code></div><p class="facts"><span>Roles merchant</span><span>运营工具∙消费卡</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/coupons/chapter3_1.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">path variables <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path variables {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="path.card_id"><td><a href="#path.card_id">card_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>消费卡ID<br><small>e.g. <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>消费卡归属appid<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户openid<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户单据号<br><small>e.g. <code>&quot;100002322019090134234sfdf&quot;</code></small></td></tr><tr id="body.send_time"><td><a href="#body.send_time">send_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>请求发卡时间<br><small>e.g. <code>&quot;2021-05-20T13:29:35.120+08:00&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.busifavor.coupons._card_id_.send.post({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    send_time: <i class="s">&#39;2021-05-20T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/busifavor/coupons/{card_id}/send&#39;</i>).post({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    send_time: <i class="s">&#39;2021-05-20T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/busifavor/coupons/{card_id}/send&#39;</i>].post({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    send_time: <i class="s">&#39;2021-05-20T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.busifavor.coupons._card_id_.send.postAsync({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    send_time: <i class="s">&#39;2021-05-20T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/busifavor/coupons/{card_id}/send&#39;</i>).postAsync({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    send_time: <i class="s">&#39;2021-05-20T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/busifavor/coupons/{card_id}/send&#39;</i>].postAsync({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    send_time: <i class="s">&#39;2021-05-20T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/busifavor/coupons/pbLatjvWOibDc5-TBnbUk1pD12o0/send&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;openid&quot;:&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;,&quot;out_request_no&quot;:&quot;100002322019090134234sfdf&quot;,&quot;send_time&quot;:&quot;2021-05-20T13:29:35.120+08:00&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.card_code"><td><a href="#response.card_code">card_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>消费卡code<br><small>e.g. <code>&quot;198555211279&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;card_code&quot;</i>: <i class="c">&quot;198555211279&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_request_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/coupon-send.html"><code>COUPON.SEND</code></a> 领券事件回调通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-card_id-send.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MarketingBusifavorCouponsCard_idSend = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MarketingBusifavorCouponsCard_idSend as default
};
