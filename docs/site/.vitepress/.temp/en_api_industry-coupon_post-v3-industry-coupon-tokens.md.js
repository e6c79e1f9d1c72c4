import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"出行券切卡组件预下单API","description":"","frontmatter":{"title":"出行券切卡组件预下单API","editLink":false,"words":"POST /v3/industry-coupon/tokens 营销工具∙代扣切卡 open_id 用户标识 coupon_list 出行券列表 token 切卡组件token值 expires_time token过期时间"},"headers":[],"relativePath":"en/api/industry-coupon/post-v3-industry-coupon-tokens.md","filePath":"en/api/industry-coupon/post-v3-industry-coupon-tokens.md"}');
const _sfc_main = { name: "en/api/industry-coupon/post-v3-industry-coupon-tokens.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">出行券切卡组件预下单API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;出行券切卡组件预下单API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>industry-coupon/<wbr>tokens</code></div><p class="facts"><span>Roles merchant</span><span>营销工具∙代扣切卡</span><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012553563" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.open_id"><td><a href="#body.open_id">open_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;obLatjrR8kUDlj4-nofQsPAJAAFI&quot;</code></small></td></tr><tr id="body.coupon_list"><td><a href="#body.coupon_list">coupon_list</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>出行券列表</td></tr><tr id="body.coupon_list.stock_id" class="d1"><td><a href="#body.coupon_list.stock_id">stock_id</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>批次号<br><small>e.g. <code>16474341</code></small></td></tr><tr id="body.coupon_list.coupon_id" class="d1"><td><a href="#body.coupon_list.coupon_id">coupon_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>券ID<br><small>e.g. <code>&quot;11004999626&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.industryCoupon.tokens.post({
  json: {
    open_id: <i class="s">&#39;obLatjrR8kUDlj4-nofQsPAJAAFI&#39;</i>,
    coupon_list: [{ stock_id: <i class="n">16474341</i>, coupon_id: <i class="s">&#39;11004999626&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/industry-coupon/tokens&#39;</i>).post({
  json: {
    open_id: <i class="s">&#39;obLatjrR8kUDlj4-nofQsPAJAAFI&#39;</i>,
    coupon_list: [{ stock_id: <i class="n">16474341</i>, coupon_id: <i class="s">&#39;11004999626&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/industry-coupon/tokens&#39;</i>].post({
  json: {
    open_id: <i class="s">&#39;obLatjrR8kUDlj4-nofQsPAJAAFI&#39;</i>,
    coupon_list: [{ stock_id: <i class="n">16474341</i>, coupon_id: <i class="s">&#39;11004999626&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.industryCoupon.tokens.postAsync({
  json: {
    open_id: <i class="s">&#39;obLatjrR8kUDlj4-nofQsPAJAAFI&#39;</i>,
    coupon_list: [{ stock_id: <i class="n">16474341</i>, coupon_id: <i class="s">&#39;11004999626&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/industry-coupon/tokens&#39;</i>).postAsync({
  json: {
    open_id: <i class="s">&#39;obLatjrR8kUDlj4-nofQsPAJAAFI&#39;</i>,
    coupon_list: [{ stock_id: <i class="n">16474341</i>, coupon_id: <i class="s">&#39;11004999626&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/industry-coupon/tokens&#39;</i>].postAsync({
  json: {
    open_id: <i class="s">&#39;obLatjrR8kUDlj4-nofQsPAJAAFI&#39;</i>,
    coupon_list: [{ stock_id: <i class="n">16474341</i>, coupon_id: <i class="s">&#39;11004999626&#39;</i> }],
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/industry-coupon/tokens&#39;</i>
body=<i class="s">&#39;{&quot;open_id&quot;:&quot;obLatjrR8kUDlj4-nofQsPAJAAFI&quot;,&quot;coupon_list&quot;:[{&quot;stock_id&quot;:16474341,&quot;coupon_id&quot;:&quot;11004999626&quot;}]}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.token"><td><a href="#response.token">token</a></td><td><code>string</code></td><td>切卡组件token值<br><small>e.g. <code>&quot;16824f40-aec1-11e8-a69c-f7a44da04f19&quot;</code></small></td></tr><tr id="response.expires_time"><td><a href="#response.expires_time">expires_time</a></td><td><code>string</code></td><td>token过期时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;token&quot;</i>: <i class="c">&quot;16824f40-aec1-11e8-a69c-f7a44da04f19&quot;</i>,
  <i class="c">&quot;expires_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/industry-coupon/post-v3-industry-coupon-tokens.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3IndustryCouponTokens = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3IndustryCouponTokens as default
};
