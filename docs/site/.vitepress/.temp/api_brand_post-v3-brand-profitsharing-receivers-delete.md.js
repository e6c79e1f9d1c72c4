import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"删除分账接收方API","description":"","frontmatter":{"title":"删除分账接收方API","editLink":false,"words":"POST /v3/brand/profitsharing/receivers/delete 经营工具∙连锁品牌∙分账 brand_mchid 品牌主商户号 appid 公众账号ID sub_appid 子商户公众账号ID type 分账接收方类型 account 分账接收方账号"},"headers":[],"relativePath":"api/brand/post-v3-brand-profitsharing-receivers-delete.md","filePath":"api/brand/post-v3-brand-profitsharing-receivers-delete.md"}');
const _sfc_main = { name: "api/brand/post-v3-brand-profitsharing-receivers-delete.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">删除分账接收方API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;删除分账接收方API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>brand/<wbr>profitsharing/<wbr>receivers/<wbr>delete</code></div><p class="facts"><span>角色 服务商</span><span>经营工具∙连锁品牌∙分账</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_8.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.brand_mchid"><td><a href="#body.brand_mchid">brand_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品牌主商户号<br><small>例 <code>&quot;1900000108&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公众账号ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户公众账号ID<br><small>例 <code>&quot;wx8888888888888889&quot;</code></small></td></tr><tr id="body.type"><td><a href="#body.type">type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>分账接收方类型<br><code>MERCHANT_ID</code> <code>PERSONAL_OPENID</code> <code>PERSONAL_SUB_OPENID</code><br><small>例 <code>&quot;MERCHANT_ID&quot;</code></small></td></tr><tr id="body.account"><td><a href="#body.account">account</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>分账接收方账号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.profitsharing.receivers.delete.post({
  json: {
    brand_mchid: <i class="s">&#39;1900000108&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    type: <i class="s">&#39;MERCHANT_ID&#39;</i>,
    account: <i class="s">&#39;1900000109&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/profitsharing/receivers/delete&#39;</i>).post({
  json: {
    brand_mchid: <i class="s">&#39;1900000108&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    type: <i class="s">&#39;MERCHANT_ID&#39;</i>,
    account: <i class="s">&#39;1900000109&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/profitsharing/receivers/delete&#39;</i>].post({
  json: {
    brand_mchid: <i class="s">&#39;1900000108&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    type: <i class="s">&#39;MERCHANT_ID&#39;</i>,
    account: <i class="s">&#39;1900000109&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.profitsharing.receivers.delete.postAsync({
  json: {
    brand_mchid: <i class="s">&#39;1900000108&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    type: <i class="s">&#39;MERCHANT_ID&#39;</i>,
    account: <i class="s">&#39;1900000109&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/profitsharing/receivers/delete&#39;</i>).postAsync({
  json: {
    brand_mchid: <i class="s">&#39;1900000108&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    type: <i class="s">&#39;MERCHANT_ID&#39;</i>,
    account: <i class="s">&#39;1900000109&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/profitsharing/receivers/delete&#39;</i>].postAsync({
  json: {
    brand_mchid: <i class="s">&#39;1900000108&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    type: <i class="s">&#39;MERCHANT_ID&#39;</i>,
    account: <i class="s">&#39;1900000109&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.profitsharing.receivers.delete.post({
  json: {
    brand_mchid: <i class="s">&#39;1900000108&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_appid: <i class="s">&#39;wx8888888888888889&#39;</i>,
    type: <i class="s">&#39;MERCHANT_ID&#39;</i>,
    account: <i class="s">&#39;1900000109&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/brand/profitsharing/receivers/delete&#39;</i>
body=<i class="s">&#39;{&quot;brand_mchid&quot;:&quot;1900000108&quot;,&quot;appid&quot;:&quot;wx8888888888888888&quot;,&quot;type&quot;:&quot;MERCHANT_ID&quot;,&quot;account&quot;:&quot;1900000109&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.brand_mchid"><td><a href="#response.brand_mchid">brand_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品牌主商户号<br><small>例 <code>&quot;1900000108&quot;</code></small></td></tr><tr id="response.type"><td><a href="#response.type">type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>分账接收方类型<br><code>MERCHANT_ID</code> <code>PERSONAL_OPENID</code> <code>PERSONAL_SUB_OPENID</code><br><small>例 <code>&quot;MERCHANT_ID&quot;</code></small></td></tr><tr id="response.account"><td><a href="#response.account">account</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>分账接收方账号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;brand_mchid&quot;</i>: <i class="c">&quot;1900000108&quot;</i>,
  <i class="c">&quot;type&quot;</i>: <i class="c">&quot;MERCHANT_ID&quot;</i>,
  <i class="c">&quot;account&quot;</i>: <i class="c">&quot;1900000109&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>type</code>、<code>account</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/brand/post-v3-brand-profitsharing-receivers-delete.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3BrandProfitsharingReceiversDelete = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3BrandProfitsharingReceiversDelete as default
};
