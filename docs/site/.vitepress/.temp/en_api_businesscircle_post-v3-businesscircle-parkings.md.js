import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"商圈会员停车状态同步","description":"","frontmatter":{"title":"商圈会员停车状态同步","editLink":false,"words":"POST /v3/businesscircle/parkings 经营工具∙智慧商圈 sub_mchid 商圈商户ID brandid 品牌ID appid 应用ID openid 用户标识 plate_number 车牌号 state 状态 time 时间"},"headers":[],"relativePath":"en/api/businesscircle/post-v3-businesscircle-parkings.md","filePath":"en/api/businesscircle/post-v3-businesscircle-parkings.md"}');
const _sfc_main = { name: "en/api/businesscircle/post-v3-businesscircle-parkings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">商圈会员停车状态同步 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;商圈会员停车状态同步 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>businesscircle/<wbr>parkings</code></div><p class="facts"><span>Roles merchant, partner</span><span>经营工具∙智慧商圈</span><a href="https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/parkings/update-parkings.html" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>商圈商户ID<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.brandid"><td><a href="#body.brandid">brandid</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>品牌ID<br><small>e.g. <code>1000</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>应用ID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wx931386123456789e&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr><tr id="body.plate_number"><td><a href="#body.plate_number">plate_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>车牌号<br><small>e.g. <code>&quot;粤B888888&quot;</code></small></td></tr><tr id="body.state"><td><a href="#body.state">state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>状态<br><small>e.g. <code>&quot;IN&quot;</code></small></td></tr><tr id="body.time"><td><a href="#body.time">time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>时间<br><small>e.g. <code>&quot;2022-06-01T10:43:39+08:00&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.businesscircle.parkings.post({
  json: {
    brandid: <i class="n">1000</i>,
    appid: <i class="s">&#39;wx931386123456789e&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    state: <i class="s">&#39;IN&#39;</i>,
    time: <i class="s">&#39;2022-06-01T10:43:39+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/businesscircle/parkings&#39;</i>).post({
  json: {
    brandid: <i class="n">1000</i>,
    appid: <i class="s">&#39;wx931386123456789e&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    state: <i class="s">&#39;IN&#39;</i>,
    time: <i class="s">&#39;2022-06-01T10:43:39+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/businesscircle/parkings&#39;</i>].post({
  json: {
    brandid: <i class="n">1000</i>,
    appid: <i class="s">&#39;wx931386123456789e&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    state: <i class="s">&#39;IN&#39;</i>,
    time: <i class="s">&#39;2022-06-01T10:43:39+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.businesscircle.parkings.postAsync({
  json: {
    brandid: <i class="n">1000</i>,
    appid: <i class="s">&#39;wx931386123456789e&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    state: <i class="s">&#39;IN&#39;</i>,
    time: <i class="s">&#39;2022-06-01T10:43:39+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/businesscircle/parkings&#39;</i>).postAsync({
  json: {
    brandid: <i class="n">1000</i>,
    appid: <i class="s">&#39;wx931386123456789e&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    state: <i class="s">&#39;IN&#39;</i>,
    time: <i class="s">&#39;2022-06-01T10:43:39+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/businesscircle/parkings&#39;</i>].postAsync({
  json: {
    brandid: <i class="n">1000</i>,
    appid: <i class="s">&#39;wx931386123456789e&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    state: <i class="s">&#39;IN&#39;</i>,
    time: <i class="s">&#39;2022-06-01T10:43:39+08:00&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.businesscircle.parkings.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    brandid: <i class="n">1000</i>,
    appid: <i class="s">&#39;wx931386123456789e&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plate_number: <i class="s">&#39;粤B888888&#39;</i>,
    state: <i class="s">&#39;IN&#39;</i>,
    time: <i class="s">&#39;2022-06-01T10:43:39+08:00&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/businesscircle/parkings&#39;</i>
body=<i class="s">&#39;{&quot;brandid&quot;:1000,&quot;appid&quot;:&quot;wx931386123456789e&quot;,&quot;openid&quot;:&quot;oUpF8uMuAJOM2pxb1Q&quot;,&quot;plate_number&quot;:&quot;粤B888888&quot;,&quot;state&quot;:&quot;IN&quot;,&quot;time&quot;:&quot;2022-06-01T10:43:39+08:00&quot;}&#39;</i>
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/businesscircle/post-v3-businesscircle-parkings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3BusinesscircleParkings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3BusinesscircleParkings as default
};
