import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"入会组件预授权","description":"","frontmatter":{"title":"入会组件预授权","editLink":false,"words":"POST /v3/brand/partner/card-member/pre-auth-tokens 商家名片会员 brand_id 品牌ID card_id 会员卡模板ID openid 用户标识 token 预授权token expire_time token 过期时间"},"headers":[],"relativePath":"api/brand/post-v3-brand-partner-card-member-pre-auth-tokens.md","filePath":"api/brand/post-v3-brand-partner-card-member-pre-auth-tokens.md"}');
const _sfc_main = { name: "api/brand/post-v3-brand-partner-card-member-pre-auth-tokens.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">入会组件预授权 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;入会组件预授权 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>brand/<wbr>partner/<wbr>card-member/<wbr>pre-auth-tokens</code></div><p class="facts"><span>角色 服务商</span><span>商家名片会员</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.brand_id"><td><a href="#body.brand_id">brand_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品牌ID<br><small>例 <code>&quot;1004&quot;</code></small></td></tr><tr id="body.card_id"><td><a href="#body.card_id">card_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡模板ID<br><small>例 <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.partner.cardMember.preAuthTokens.post({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/partner/card-member/pre-auth-tokens&#39;</i>).post({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/partner/card-member/pre-auth-tokens&#39;</i>].post({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.partner.cardMember.preAuthTokens.postAsync({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/partner/card-member/pre-auth-tokens&#39;</i>).postAsync({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/partner/card-member/pre-auth-tokens&#39;</i>].postAsync({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/brand/partner/card-member/pre-auth-tokens&#39;</i>
body=<i class="s">&#39;{&quot;brand_id&quot;:&quot;1004&quot;,&quot;card_id&quot;:&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;,&quot;openid&quot;:&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.token"><td><a href="#response.token">token</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>预授权token<br><small>例 <code>&quot;d2df23f2f4fasf3gws&quot;</code></small></td></tr><tr id="response.expire_time"><td><a href="#response.expire_time">expire_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>token 过期时间<br><small>例 <code>&quot;2030-05-20T13:29:35.120+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;token&quot;</i>: <i class="c">&quot;d2df23f2f4fasf3gws&quot;</i>,
  <i class="c">&quot;expire_time&quot;</i>: <i class="c">&quot;2030-05-20T13:29:35.120+08:00&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/brand/post-v3-brand-partner-card-member-pre-auth-tokens.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3BrandPartnerCardMemberPreAuthTokens = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3BrandPartnerCardMemberPreAuthTokens as default
};
