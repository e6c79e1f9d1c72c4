import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"预签约API","description":"","frontmatter":{"title":"预签约API","editLink":false,"words":"POST /v3/edu-papay/contracts/presign 教育续费通 appid 服务商APPID sub_mchid 子商户号 sub_appid 子商户APPID openid 服务商APPID下的用户标识 sub_openid 子商户APPID下的用户标识 plan_id 签约模板号 user_id 用户账号 period_start_date 首次扣款日期 trade_scene 场景信息枚举 presign_token 预签约号"},"headers":[],"relativePath":"en/api/edu-papay/post-v3-edu-papay-contracts-presign.md","filePath":"en/api/edu-papay/post-v3-edu-papay-contracts-presign.md"}');
const _sfc_main = { name: "en/api/edu-papay/post-v3-edu-papay-contracts-presign.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">预签约API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;预签约API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>edu-papay/<wbr>contracts/<wbr>presign</code></div><p class="facts"><span>Roles merchant, partner</span><span>教育续费通</span><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012522560" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商APPID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户APPID<br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商APPID下的用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr><tr id="body.sub_openid"><td><a href="#body.sub_openid">sub_openid</a></td><td><code>string</code></td><td>子商户APPID下的用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJOM2pxb2W&quot;</code></small></td></tr><tr id="body.plan_id"><td><a href="#body.plan_id">plan_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>签约模板号<br><small>e.g. <code>&quot;101164396123311331&quot;</code></small></td></tr><tr id="body.user_id"><td><a href="#body.user_id">user_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户账号<br><small>e.g. <code>&quot;20200330tony&quot;</code></small></td></tr><tr id="body.period_start_date"><td><a href="#body.period_start_date">period_start_date</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>首次扣款日期<br><small>e.g. <code>&quot;2020-03-19&quot;</code></small></td></tr><tr id="body.trade_scene"><td><a href="#body.trade_scene">trade_scene</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>场景信息枚举<br><small>e.g. <code>&quot;EDUCATION_PERIOD&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.eduPapay.contracts.presign.post({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plan_id: <i class="s">&#39;101164396123311331&#39;</i>,
    user_id: <i class="s">&#39;20200330tony&#39;</i>,
    period_start_date: <i class="s">&#39;2020-03-19&#39;</i>,
    trade_scene: <i class="s">&#39;EDUCATION_PERIOD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/edu-papay/contracts/presign&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plan_id: <i class="s">&#39;101164396123311331&#39;</i>,
    user_id: <i class="s">&#39;20200330tony&#39;</i>,
    period_start_date: <i class="s">&#39;2020-03-19&#39;</i>,
    trade_scene: <i class="s">&#39;EDUCATION_PERIOD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/edu-papay/contracts/presign&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plan_id: <i class="s">&#39;101164396123311331&#39;</i>,
    user_id: <i class="s">&#39;20200330tony&#39;</i>,
    period_start_date: <i class="s">&#39;2020-03-19&#39;</i>,
    trade_scene: <i class="s">&#39;EDUCATION_PERIOD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.eduPapay.contracts.presign.postAsync({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plan_id: <i class="s">&#39;101164396123311331&#39;</i>,
    user_id: <i class="s">&#39;20200330tony&#39;</i>,
    period_start_date: <i class="s">&#39;2020-03-19&#39;</i>,
    trade_scene: <i class="s">&#39;EDUCATION_PERIOD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/edu-papay/contracts/presign&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plan_id: <i class="s">&#39;101164396123311331&#39;</i>,
    user_id: <i class="s">&#39;20200330tony&#39;</i>,
    period_start_date: <i class="s">&#39;2020-03-19&#39;</i>,
    trade_scene: <i class="s">&#39;EDUCATION_PERIOD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/edu-papay/contracts/presign&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plan_id: <i class="s">&#39;101164396123311331&#39;</i>,
    user_id: <i class="s">&#39;20200330tony&#39;</i>,
    period_start_date: <i class="s">&#39;2020-03-19&#39;</i>,
    trade_scene: <i class="s">&#39;EDUCATION_PERIOD&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.eduPapay.contracts.presign.post({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    sub_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    sub_openid: <i class="s">&#39;oUpF8uMuAJOM2pxb2W&#39;</i>,
    plan_id: <i class="s">&#39;101164396123311331&#39;</i>,
    user_id: <i class="s">&#39;20200330tony&#39;</i>,
    period_start_date: <i class="s">&#39;2020-03-19&#39;</i>,
    trade_scene: <i class="s">&#39;EDUCATION_PERIOD&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/edu-papay/contracts/presign&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wx8888888888888888&quot;,&quot;openid&quot;:&quot;oUpF8uMuAJOM2pxb1Q&quot;,&quot;plan_id&quot;:&quot;101164396123311331&quot;,&quot;user_id&quot;:&quot;20200330tony&quot;,&quot;period_start_date&quot;:&quot;2020-03-19&quot;,&quot;trade_scene&quot;:&quot;EDUCATION_PERIOD&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.presign_token"><td><a href="#response.presign_token">presign_token</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>预签约号<br><small>e.g. <code>&quot;0044de6c799739c2e8534b&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;presign_token&quot;</i>: <i class="c">&quot;0044de6c799739c2e8534b&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/edu-papay/post-v3-edu-papay-contracts-presign.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3EduPapayContractsPresign = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3EduPapayContractsPresign as default
};
