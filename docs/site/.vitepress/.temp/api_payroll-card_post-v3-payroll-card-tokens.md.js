import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"生成授权token API","description":"","frontmatter":{"title":"生成授权token API","editLink":false,"words":"POST /v3/payroll-card/tokens 运营工具∙用工卡 openid 用户标识 appid 应用ID sub_appid 子商户应用ID sub_mchid 子商户号 user_name 用户实名 id_card_number 用户证件号 employment_type 用工类型 mchid 服务商商户号 token 授权token expires_in token有效时间"},"headers":[],"relativePath":"api/payroll-card/post-v3-payroll-card-tokens.md","filePath":"api/payroll-card/post-v3-payroll-card-tokens.md"}');
const _sfc_main = { name: "api/payroll-card/post-v3-payroll-card-tokens.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">生成授权token API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;生成授权token API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>payroll-card/<wbr>tokens</code></div><p class="facts"><span>角色 服务商</span><span>运营工具∙用工卡</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_1.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;9x111111&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a></td><td><code>string</code></td><td>应用ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxa1111111&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户应用ID<br><small>例 <code>&quot;wxa1111111&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1111111&quot;</code></small></td></tr><tr id="body.user_name"><td><a href="#body.user_name">user_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户实名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&quot;</code></small></td></tr><tr id="body.id_card_number"><td><a href="#body.id_card_number">id_card_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户证件号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.employment_type"><td><a href="#body.employment_type">employment_type</a></td><td><code>string</code></td><td>用工类型<br><code>LONG_TERM_EMPLOYMENT</code> <code>SHORT_TERM_EMPLOYMENT</code> <code>COOPERATION_EMPLOYMENT</code><br><small>例 <code>&quot;LONG_TERM_EMPLOYMENT&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payrollCard.tokens.post({
  json: {
    openid: <i class="s">&#39;9x111111&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payroll-card/tokens&#39;</i>).post({
  json: {
    openid: <i class="s">&#39;9x111111&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payroll-card/tokens&#39;</i>].post({
  json: {
    openid: <i class="s">&#39;9x111111&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payrollCard.tokens.postAsync({
  json: {
    openid: <i class="s">&#39;9x111111&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payroll-card/tokens&#39;</i>).postAsync({
  json: {
    openid: <i class="s">&#39;9x111111&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payroll-card/tokens&#39;</i>].postAsync({
  json: {
    openid: <i class="s">&#39;9x111111&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payrollCard.tokens.post({
  json: {
    openid: <i class="s">&#39;9x111111&#39;</i>,
    appid: <i class="s">&#39;wxa1111111&#39;</i>,
    sub_appid: <i class="s">&#39;wxa1111111&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    employment_type: <i class="s">&#39;LONG_TERM_EMPLOYMENT&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/payroll-card/tokens&#39;</i>
body=<i class="s">&#39;{&quot;openid&quot;:&quot;9x111111&quot;,&quot;sub_mchid&quot;:&quot;1111111&quot;,&quot;user_name&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;id_card_number&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;11010519491231002X&#39;</i>)&quot;<i class="s">&#39;&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.openid"><td><a href="#response.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;9x111111&quot;</code></small></td></tr><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>例 <code>&quot;1111111&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1111111&quot;</code></small></td></tr><tr id="response.token"><td><a href="#response.token">token</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>授权token<br><small>例 <code>&quot;abcdefghijklmn&quot;</code></small></td></tr><tr id="response.expires_in"><td><a href="#response.expires_in">expires_in</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>token有效时间<br><small>例 <code>1800</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;9x111111&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1111111&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1111111&quot;</i>,
  <i class="c">&quot;token&quot;</i>: <i class="c">&quot;abcdefghijklmn&quot;</i>,
  <i class="c">&quot;expires_in&quot;</i>: <i class="k">1800</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/payroll-card/post-v3-payroll-card-tokens.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayrollCardTokens = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayrollCardTokens as default
};
