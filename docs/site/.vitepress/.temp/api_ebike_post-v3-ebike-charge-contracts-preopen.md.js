import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"预开通服务API","description":"","frontmatter":{"title":"预开通服务API","editLink":false,"words":"POST /v3/ebike/charge/contracts/preopen 电动自行车行业代扣 sub_mchid 特约商户号 appid 服务商公众号ID sub_appid 特约商户公众号ID trade_scene 交易场景 openid 用户标识 preopen_id 预开通ID"},"headers":[],"relativePath":"api/ebike/post-v3-ebike-charge-contracts-preopen.md","filePath":"api/ebike/post-v3-ebike-charge-contracts-preopen.md"}');
const _sfc_main = { name: "api/ebike/post-v3-ebike-charge-contracts-preopen.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">预开通服务API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;预开通服务API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>ebike/<wbr>charge/<wbr>contracts/<wbr>preopen</code></div><p class="facts"><span>角色 商户、服务商</span><span>电动自行车行业代扣</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="warning custom-block"><p class="custom-block-title">WARNING</p><p>官方文档已将此接口标记为废弃。</p></div><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>特约商户号<br><small>例 <code>&quot;1510770601&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商公众号ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wx47c677487ce3ac47&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>特约商户公众号ID<br><small>例 <code>&quot;wxcc603d9f0d54eaf0&quot;</code></small></td></tr><tr id="body.trade_scene"><td><a href="#body.trade_scene">trade_scene</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易场景<br><small>例 <code>&quot;CHARGE&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;ot35_4gNgXsUuh2sQY0lT9N08AU0&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ebike.charge.contracts.preopen.post({
  json: { appid: <i class="s">&#39;wx47c677487ce3ac47&#39;</i>, trade_scene: <i class="s">&#39;CHARGE&#39;</i>, openid: <i class="s">&#39;ot35_4gNgXsUuh2sQY0lT9N08AU0&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ebike/charge/contracts/preopen&#39;</i>).post({
  json: { appid: <i class="s">&#39;wx47c677487ce3ac47&#39;</i>, trade_scene: <i class="s">&#39;CHARGE&#39;</i>, openid: <i class="s">&#39;ot35_4gNgXsUuh2sQY0lT9N08AU0&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ebike/charge/contracts/preopen&#39;</i>].post({
  json: { appid: <i class="s">&#39;wx47c677487ce3ac47&#39;</i>, trade_scene: <i class="s">&#39;CHARGE&#39;</i>, openid: <i class="s">&#39;ot35_4gNgXsUuh2sQY0lT9N08AU0&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ebike.charge.contracts.preopen.postAsync({
  json: { appid: <i class="s">&#39;wx47c677487ce3ac47&#39;</i>, trade_scene: <i class="s">&#39;CHARGE&#39;</i>, openid: <i class="s">&#39;ot35_4gNgXsUuh2sQY0lT9N08AU0&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ebike/charge/contracts/preopen&#39;</i>).postAsync({
  json: { appid: <i class="s">&#39;wx47c677487ce3ac47&#39;</i>, trade_scene: <i class="s">&#39;CHARGE&#39;</i>, openid: <i class="s">&#39;ot35_4gNgXsUuh2sQY0lT9N08AU0&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ebike/charge/contracts/preopen&#39;</i>].postAsync({
  json: { appid: <i class="s">&#39;wx47c677487ce3ac47&#39;</i>, trade_scene: <i class="s">&#39;CHARGE&#39;</i>, openid: <i class="s">&#39;ot35_4gNgXsUuh2sQY0lT9N08AU0&#39;</i> },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ebike.charge.contracts.preopen.post({
  json: {
    sub_mchid: <i class="s">&#39;1510770601&#39;</i>,
    appid: <i class="s">&#39;wx47c677487ce3ac47&#39;</i>,
    sub_appid: <i class="s">&#39;wxcc603d9f0d54eaf0&#39;</i>,
    trade_scene: <i class="s">&#39;CHARGE&#39;</i>,
    openid: <i class="s">&#39;ot35_4gNgXsUuh2sQY0lT9N08AU0&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/ebike/charge/contracts/preopen&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wx47c677487ce3ac47&quot;,&quot;trade_scene&quot;:&quot;CHARGE&quot;,&quot;openid&quot;:&quot;ot35_4gNgXsUuh2sQY0lT9N08AU0&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.preopen_id"><td><a href="#response.preopen_id">preopen_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>预开通ID<br><small>例 <code>&quot;sdjf23kdsHJfdksj8djsK98HJio5hdI0&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;preopen_id&quot;</i>: <i class="c">&quot;sdjf23kdsHJfdksj8djsK98HJio5hdI0&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/ebike/post-v3-ebike-charge-contracts-preopen.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3EbikeChargeContractsPreopen = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3EbikeChargeContractsPreopen as default
};
