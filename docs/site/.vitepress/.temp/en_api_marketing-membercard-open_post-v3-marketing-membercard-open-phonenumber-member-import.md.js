import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"导入加密手机号提醒会员领卡API","description":"","frontmatter":{"title":"导入加密手机号提醒会员领卡API","editLink":false,"words":"POST /v3/marketing/membercard-open/phonenumber-member/import 会员卡 member_information 会员信息 encrypted_phone_number 加密手机号 outer_str 自定义场景值"},"headers":[],"relativePath":"en/api/marketing-membercard-open/post-v3-marketing-membercard-open-phonenumber-member-import.md","filePath":"en/api/marketing-membercard-open/post-v3-marketing-membercard-open-phonenumber-member-import.md"}');
const _sfc_main = { name: "en/api/marketing-membercard-open/post-v3-marketing-membercard-open-phonenumber-member-import.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">导入加密手机号提醒会员领卡API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;导入加密手机号提醒会员领卡API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>membercard-open/<wbr>phonenumber-member/<wbr>import</code></div><p class="facts"><span>Roles merchant, partner</span><span>会员卡</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_1.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.member_information"><td><a href="#body.member_information">member_information</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>会员信息</td></tr><tr id="body.member_information.card_id" class="d1"><td><a href="#body.member_information.card_id">card_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡id<br><small>e.g. <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="body.member_information.code" class="d1"><td><a href="#body.member_information.code">code</a></td><td><code>string</code></td><td>会员卡code<br><small>e.g. <code>&quot;478515832665&quot;</code></small></td></tr><tr id="body.member_information.membership_number" class="d1"><td><a href="#body.member_information.membership_number">membership_number</a></td><td><code>string</code></td><td>会员卡编号<br><small>e.g. <code>&quot;316510891298&quot;</code></small></td></tr><tr id="body.member_information.registration_time" class="d1"><td><a href="#body.member_information.registration_time">registration_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>会员注册时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.encrypted_phone_number"><td><a href="#body.encrypted_phone_number">encrypted_phone_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>加密手机号 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;13800000000&quot;</code></small></td></tr><tr id="body.outer_str"><td><a href="#body.outer_str">outer_str</a></td><td><code>string</code></td><td>自定义场景值<br><small>e.g. <code>&quot;my_card_CARD&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.membercardOpen.phonenumberMember.<i class="k">import</i>.post({
  json: {
    member_information: {
      card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
      registration_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    },
    encrypted_phone_number: <i class="s">&#39;13800000000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/membercard-open/phonenumber-member/import&#39;</i>).post({
  json: {
    member_information: {
      card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
      registration_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    },
    encrypted_phone_number: <i class="s">&#39;13800000000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/membercard-open/phonenumber-member/import&#39;</i>].post({
  json: {
    member_information: {
      card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
      registration_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    },
    encrypted_phone_number: <i class="s">&#39;13800000000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.membercardOpen.phonenumberMember.<i class="k">import</i>.postAsync({
  json: {
    member_information: {
      card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
      registration_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    },
    encrypted_phone_number: <i class="s">&#39;13800000000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/membercard-open/phonenumber-member/import&#39;</i>).postAsync({
  json: {
    member_information: {
      card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
      registration_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    },
    encrypted_phone_number: <i class="s">&#39;13800000000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/membercard-open/phonenumber-member/import&#39;</i>].postAsync({
  json: {
    member_information: {
      card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
      registration_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    },
    encrypted_phone_number: <i class="s">&#39;13800000000&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.membercardOpen.phonenumberMember.<i class="k">import</i>.post({
  json: {
    member_information: {
      card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
      code: <i class="s">&#39;478515832665&#39;</i>,
      membership_number: <i class="s">&#39;316510891298&#39;</i>,
      registration_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    },
    encrypted_phone_number: <i class="s">&#39;13800000000&#39;</i>,
    outer_str: <i class="s">&#39;my_card_CARD&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/marketing/membercard-open/phonenumber-member/import&#39;</i>
body=<i class="s">&#39;{&quot;member_information&quot;:{&quot;card_id&quot;:&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;,&quot;registration_time&quot;:&quot;2015-05-20T13:29:35.120+08:00&quot;},&quot;encrypted_phone_number&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;13800000000&#39;</i>)&quot;<i class="s">&#39;&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><p><code>204</code>: no body.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/marketing-membercard-open/post-v3-marketing-membercard-open-phonenumber-member-import.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MarketingMembercardOpenPhonenumberMemberImport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MarketingMembercardOpenPhonenumberMemberImport as default
};
