import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建核销订单API","description":"","frontmatter":{"title":"创建核销订单API","editLink":false,"words":"POST /v3/edu-star/orders 学生卡身份权益 appid appid wechat_openid 用户在appid下的唯一标识 qq 用户QQ账号 right_id 权益ID create_time 权益核销时间 order_state 订单状态 order_id 订单号"},"headers":[],"relativePath":"en/api/edu-star/post-v3-edu-star-orders.md","filePath":"en/api/edu-star/post-v3-edu-star-orders.md"}');
const _sfc_main = { name: "en/api/edu-star/post-v3-edu-star-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">创建核销订单API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;创建核销订单API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>edu-star/<wbr>orders</code></div><p class="facts"><span>Roles merchant</span><span>学生卡身份权益</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>appid<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wx998877665544wx&quot;</code></small></td></tr><tr id="body.wechat_openid"><td><a href="#body.wechat_openid">wechat_openid</a></td><td><code>string</code></td><td>用户在appid下的唯一标识<br><small>e.g. <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr><tr id="body.qq"><td><a href="#body.qq">qq</a></td><td><code>string</code></td><td>用户QQ账号<br><small>e.g. <code>&quot;100000000000&quot;</code></small></td></tr><tr id="body.right_id"><td><a href="#body.right_id">right_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>权益ID<br><small>e.g. <code>&quot;qw3Da21QRCNt&quot;</code></small></td></tr><tr id="body.create_time"><td><a href="#body.create_time">create_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>权益核销时间<br><small>e.g. <code>&quot;2018-05-23T12:13:50+08:00&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.eduStar.orders.post({
  json: {
    appid: <i class="s">&#39;wx998877665544wx&#39;</i>,
    right_id: <i class="s">&#39;qw3Da21QRCNt&#39;</i>,
    create_time: <i class="s">&#39;2018-05-23T12:13:50+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/edu-star/orders&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wx998877665544wx&#39;</i>,
    right_id: <i class="s">&#39;qw3Da21QRCNt&#39;</i>,
    create_time: <i class="s">&#39;2018-05-23T12:13:50+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/edu-star/orders&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wx998877665544wx&#39;</i>,
    right_id: <i class="s">&#39;qw3Da21QRCNt&#39;</i>,
    create_time: <i class="s">&#39;2018-05-23T12:13:50+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.eduStar.orders.postAsync({
  json: {
    appid: <i class="s">&#39;wx998877665544wx&#39;</i>,
    right_id: <i class="s">&#39;qw3Da21QRCNt&#39;</i>,
    create_time: <i class="s">&#39;2018-05-23T12:13:50+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/edu-star/orders&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wx998877665544wx&#39;</i>,
    right_id: <i class="s">&#39;qw3Da21QRCNt&#39;</i>,
    create_time: <i class="s">&#39;2018-05-23T12:13:50+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/edu-star/orders&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wx998877665544wx&#39;</i>,
    right_id: <i class="s">&#39;qw3Da21QRCNt&#39;</i>,
    create_time: <i class="s">&#39;2018-05-23T12:13:50+08:00&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.eduStar.orders.post({
  json: {
    appid: <i class="s">&#39;wx998877665544wx&#39;</i>,
    wechat_openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    qq: <i class="s">&#39;100000000000&#39;</i>,
    right_id: <i class="s">&#39;qw3Da21QRCNt&#39;</i>,
    create_time: <i class="s">&#39;2018-05-23T12:13:50+08:00&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/edu-star/orders&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wx998877665544wx&quot;,&quot;right_id&quot;:&quot;qw3Da21QRCNt&quot;,&quot;create_time&quot;:&quot;2018-05-23T12:13:50+08:00&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.appid"><td><a href="#response.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>appid<br><small>e.g. <code>&quot;wx998877665544wx&quot;</code></small></td></tr><tr id="response.wechat_openid"><td><a href="#response.wechat_openid">wechat_openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户在appid下的唯一标识<br><small>e.g. <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr><tr id="response.qq"><td><a href="#response.qq">qq</a></td><td><code>string</code></td><td>用户QQ账号<br><small>e.g. <code>&quot;100000000000&quot;</code></small></td></tr><tr id="response.right_id"><td><a href="#response.right_id">right_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>权益ID<br><small>e.g. <code>&quot;qw3Da21QRCNt&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>权益核销时间<br><small>e.g. <code>&quot;2018-05-23T12:13:50+08:00&quot;</code></small></td></tr><tr id="response.order_state"><td><a href="#response.order_state">order_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>订单状态<br><small>e.g. <code>&quot;CONSUMED&quot;</code></small></td></tr><tr id="response.order_id"><td><a href="#response.order_id">order_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>订单号<br><small>e.g. <code>&quot;cc1900ff00511f10c&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wx998877665544wx&quot;</i>,
  <i class="c">&quot;wechat_openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJOM2pxb1Q&quot;</i>,
  <i class="c">&quot;qq&quot;</i>: <i class="c">&quot;100000000000&quot;</i>,
  <i class="c">&quot;right_id&quot;</i>: <i class="c">&quot;qw3Da21QRCNt&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2018-05-23T12:13:50+08:00&quot;</i>,
  <i class="c">&quot;order_state&quot;</i>: <i class="c">&quot;CONSUMED&quot;</i>,
  <i class="c">&quot;order_id&quot;</i>: <i class="c">&quot;cc1900ff00511f10c&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/edu-star/post-v3-edu-star-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3EduStarOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3EduStarOrders as default
};
