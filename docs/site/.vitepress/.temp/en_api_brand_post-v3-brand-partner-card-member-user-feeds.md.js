import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建用户动态信息","description":"","frontmatter":{"title":"创建用户动态信息","editLink":false,"words":"POST /v3/brand/partner/card-member/user-feeds 商家名片会员 brand_id 品牌ID card_id 会员卡模板ID user_card_code 会员卡code openid 用户标识 out_request_no 商家请求单号 cell_message 会员动态内容 cell 会员动态内容"},"headers":[],"relativePath":"en/api/brand/post-v3-brand-partner-card-member-user-feeds.md","filePath":"en/api/brand/post-v3-brand-partner-card-member-user-feeds.md"}');
const _sfc_main = { name: "en/api/brand/post-v3-brand-partner-card-member-user-feeds.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">创建用户动态信息 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;创建用户动态信息 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>brand/<wbr>partner/<wbr>card-member/<wbr>user-feeds</code></div><p class="facts"><span>Roles partner</span><span>商家名片会员</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4015336987" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.brand_id"><td><a href="#body.brand_id">brand_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌ID<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;1004&quot;</code></small></td></tr><tr id="body.card_id"><td><a href="#body.card_id">card_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡模板ID<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="body.user_card_code"><td><a href="#body.user_card_code">user_card_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡code<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;478515832665&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>at most 128 characters</small><br><small>e.g. <code>&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;</code></small></td></tr><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家请求单号<br><small>at most 64 characters, like [0-9A-Za-z_-]+</small><br><small>e.g. <code>&quot;100002322019090134234sfdf&quot;</code></small></td></tr><tr id="body.cell_message"><td><a href="#body.cell_message">cell_message</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员动态内容<br><small>e.g. <code>&quot;15_1200_1&quot;</code></small></td></tr><tr id="body.cell"><td><a href="#body.cell">cell</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员动态内容<br><small>at most 128 characters</small><br><small>e.g. <code>&quot;会员动态内容&quot;</code></small><br><small class="note" lang="en">In clear: a cell is a line of the card here, no telephone.</small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.partner.cardMember.userFeeds.post({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    user_card_code: <i class="s">&#39;478515832665&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    cell_message: <i class="s">&#39;15_1200_1&#39;</i>,
    cell: <i class="s">&#39;会员动态内容&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/partner/card-member/user-feeds&#39;</i>).post({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    user_card_code: <i class="s">&#39;478515832665&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    cell_message: <i class="s">&#39;15_1200_1&#39;</i>,
    cell: <i class="s">&#39;会员动态内容&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/partner/card-member/user-feeds&#39;</i>].post({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    user_card_code: <i class="s">&#39;478515832665&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    cell_message: <i class="s">&#39;15_1200_1&#39;</i>,
    cell: <i class="s">&#39;会员动态内容&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.partner.cardMember.userFeeds.postAsync({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    user_card_code: <i class="s">&#39;478515832665&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    cell_message: <i class="s">&#39;15_1200_1&#39;</i>,
    cell: <i class="s">&#39;会员动态内容&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/partner/card-member/user-feeds&#39;</i>).postAsync({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    user_card_code: <i class="s">&#39;478515832665&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    cell_message: <i class="s">&#39;15_1200_1&#39;</i>,
    cell: <i class="s">&#39;会员动态内容&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/partner/card-member/user-feeds&#39;</i>].postAsync({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    user_card_code: <i class="s">&#39;478515832665&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    cell_message: <i class="s">&#39;15_1200_1&#39;</i>,
    cell: <i class="s">&#39;会员动态内容&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/brand/partner/card-member/user-feeds&#39;</i>
body=<i class="s">&#39;{&quot;brand_id&quot;:&quot;1004&quot;,&quot;card_id&quot;:&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;,&quot;user_card_code&quot;:&quot;478515832665&quot;,&quot;openid&quot;:&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;,&quot;out_request_no&quot;:&quot;100002322019090134234sfdf&quot;,&quot;cell_message&quot;:&quot;15_1200_1&quot;,&quot;cell&quot;:&quot;会员动态内容&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.brand_id"><td><a href="#response.brand_id">brand_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌ID<br><small>e.g. <code>&quot;1004&quot;</code></small></td></tr><tr id="response.card_id"><td><a href="#response.card_id">card_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡模板ID<br><small>e.g. <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="response.user_card_code"><td><a href="#response.user_card_code">user_card_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡code<br><small>e.g. <code>&quot;478515832665&quot;</code></small></td></tr><tr id="response.openid"><td><a href="#response.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;</code></small></td></tr><tr id="response.out_request_no"><td><a href="#response.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家请求单号<br><small>e.g. <code>&quot;100002322019090134234sfdf&quot;</code></small></td></tr><tr id="response.cell_message"><td><a href="#response.cell_message">cell_message</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员动态内容<br><small>e.g. <code>&quot;15_1200_1&quot;</code></small></td></tr><tr id="response.cell"><td><a href="#response.cell">cell</a></td><td><code>string</code></td><td>会员动态内容<br><small>e.g. <code>&quot;会员动态内容&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;brand_id&quot;</i>: <i class="c">&quot;1004&quot;</i>,
  <i class="c">&quot;card_id&quot;</i>: <i class="c">&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</i>,
  <i class="c">&quot;user_card_code&quot;</i>: <i class="c">&quot;478515832665&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;</i>,
  <i class="c">&quot;out_request_no&quot;</i>: <i class="c">&quot;100002322019090134234sfdf&quot;</i>,
  <i class="c">&quot;cell_message&quot;</i>: <i class="c">&quot;15_1200_1&quot;</i>,
  <i class="c">&quot;cell&quot;</i>: <i class="c">&quot;会员动态内容&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_request_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/brand/post-v3-brand-partner-card-member-user-feeds.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3BrandPartnerCardMemberUserFeeds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3BrandPartnerCardMemberUserFeeds as default
};
