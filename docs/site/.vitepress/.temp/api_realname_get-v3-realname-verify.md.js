import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"实名信息校验","description":"","frontmatter":{"title":"实名信息校验","editLink":false,"words":"GET /v3/realname/verify 实名校验 credential_type 下单用户账户的证件类型 encrypted_credential_id 加密后的下单用户证件号 encrypted_name 加密后的下单用户姓名 wxp_trade_no 微信支付交易单号 verify_result 实名比对结果 err_message 错误信息"},"headers":[],"relativePath":"api/realname/get-v3-realname-verify.md","filePath":"api/realname/get-v3-realname-verify.md"}');
const _sfc_main = { name: "api/realname/get-v3-realname-verify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">实名信息校验 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;实名信息校验 {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>realname/<wbr>verify</code></div><p class="facts"><span>角色 服务商</span><span>实名校验</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4013735179" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="query" tabindex="-1">查询参数 <a class="header-anchor" href="#query" aria-label="Permalink to &quot;查询参数 {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="query.credential_type"><td><a href="#query.credential_type">credential_type</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>下单用户账户的证件类型<br><code>1</code> <code>2</code> <code>5</code> <code>9</code> <code>12</code> <code>17</code> <code>19</code><br><small>例 <code>1</code></small></td></tr><tr id="query.encrypted_credential_id"><td><a href="#query.encrypted_credential_id">encrypted_credential_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>加密后的下单用户证件号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="query.encrypted_name"><td><a href="#query.encrypted_name">encrypted_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>加密后的下单用户姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;张三&quot;</code></small></td></tr><tr id="query.wxp_trade_no"><td><a href="#query.wxp_trade_no">wxp_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信支付交易单号<br><small>例 <code>&quot;442100010320250122523549415021&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.realname.verify.get({
  query: {
    credential_type: <i class="n">1</i>,
    encrypted_credential_id: <i class="s">&#39;11010519491231002X&#39;</i>,
    encrypted_name: <i class="s">&#39;张三&#39;</i>,
    wxp_trade_no: <i class="s">&#39;442100010320250122523549415021&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/realname/verify&#39;</i>).get({
  query: {
    credential_type: <i class="n">1</i>,
    encrypted_credential_id: <i class="s">&#39;11010519491231002X&#39;</i>,
    encrypted_name: <i class="s">&#39;张三&#39;</i>,
    wxp_trade_no: <i class="s">&#39;442100010320250122523549415021&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/realname/verify&#39;</i>].get({
  query: {
    credential_type: <i class="n">1</i>,
    encrypted_credential_id: <i class="s">&#39;11010519491231002X&#39;</i>,
    encrypted_name: <i class="s">&#39;张三&#39;</i>,
    wxp_trade_no: <i class="s">&#39;442100010320250122523549415021&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.realname.verify.getAsync({
  query: {
    credential_type: <i class="n">1</i>,
    encrypted_credential_id: <i class="s">&#39;11010519491231002X&#39;</i>,
    encrypted_name: <i class="s">&#39;张三&#39;</i>,
    wxp_trade_no: <i class="s">&#39;442100010320250122523549415021&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/realname/verify&#39;</i>).getAsync({
  query: {
    credential_type: <i class="n">1</i>,
    encrypted_credential_id: <i class="s">&#39;11010519491231002X&#39;</i>,
    encrypted_name: <i class="s">&#39;张三&#39;</i>,
    wxp_trade_no: <i class="s">&#39;442100010320250122523549415021&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/realname/verify&#39;</i>].getAsync({
  query: {
    credential_type: <i class="n">1</i>,
    encrypted_credential_id: <i class="s">&#39;11010519491231002X&#39;</i>,
    encrypted_name: <i class="s">&#39;张三&#39;</i>,
    wxp_trade_no: <i class="s">&#39;442100010320250122523549415021&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/realname/verify?credential_type=1&amp;encrypted_credential_id=11010519491231002X&amp;encrypted_name=%E5%BC%A0%E4%B8%89&amp;wxp_trade_no=442100010320250122523549415021&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.verify_result"><td><a href="#response.verify_result">verify_result</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>实名比对结果<br><code>0</code> <code>1</code><br><small>例 <code>0</code></small></td></tr><tr id="response.err_message"><td><a href="#response.err_message">err_message</a></td><td><code>string</code></td><td>错误信息<br><small>例 <code>&quot;realname verify succ&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;verify_result&quot;</i>: <i class="k">0</i>,
  <i class="c">&quot;err_message&quot;</i>: <i class="c">&quot;realname verify succ&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/realname/get-v3-realname-verify.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3RealnameVerify = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3RealnameVerify as default
};
