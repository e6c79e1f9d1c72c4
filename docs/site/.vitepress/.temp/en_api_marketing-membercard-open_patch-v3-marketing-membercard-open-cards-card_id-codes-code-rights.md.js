import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"设置会员权益API","description":"","frontmatter":{"title":"设置会员权益API","editLink":false,"words":"PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights 会员卡∙权益设置 card_id 会员卡id code 会员卡code before_bonus_value 变更前的会员积分值 bonus_value 变更后的会员积分值 add_bonus_value 会员积分变动值 out_request_no 商户请求单号 need_inform_bonus 是否发送积分变更通知 member_price_word 会员专享价文案 fapiao_jump_word 会员发票跳转文案 guide 会员专属咨询信息"},"headers":[],"relativePath":"en/api/marketing-membercard-open/patch-v3-marketing-membercard-open-cards-card_id-codes-code-rights.md","filePath":"en/api/marketing-membercard-open/patch-v3-marketing-membercard-open-cards-card_id-codes-code-rights.md"}');
const _sfc_main = { name: "en/api/marketing-membercard-open/patch-v3-marketing-membercard-open-cards-card_id-codes-code-rights.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">设置会员权益API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;设置会员权益API {#top}&quot;">​</a></h1><div class="operation"><code class="method patch">PATCH</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>membercard-open/<wbr>cards/<wbr>{card_id}/<wbr>codes/<wbr>{code}/<wbr>rights</code></div><p class="facts"><span>Roles merchant, partner</span><span>会员卡∙权益设置</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">path variables <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path variables {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="path.card_id"><td><a href="#path.card_id">card_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡id<br><small>e.g. <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="path.code"><td><a href="#path.code">code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡code<br><small>e.g. <code>&quot;478515832665&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.before_bonus_value"><td><a href="#body.before_bonus_value">before_bonus_value</a></td><td><code>integer</code></td><td>变更前的会员积分值<br><small>e.g. <code>500</code></small></td></tr><tr id="body.bonus_value"><td><a href="#body.bonus_value">bonus_value</a></td><td><code>integer</code></td><td>变更后的会员积分值<br><small>e.g. <code>600</code></small></td></tr><tr id="body.add_bonus_value"><td><a href="#body.add_bonus_value">add_bonus_value</a></td><td><code>integer</code></td><td>会员积分变动值<br><small>e.g. <code>100</code></small></td></tr><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户请求单号<br><small>e.g. <code>&quot;100002322019090134234sfdf&quot;</code></small></td></tr><tr id="body.need_inform_bonus"><td><a href="#body.need_inform_bonus">need_inform_bonus</a></td><td><code>boolean</code></td><td>是否发送积分变更通知<br><small>e.g. <code>true</code></small></td></tr><tr id="body.member_price_word"><td><a href="#body.member_price_word">member_price_word</a></td><td><code>string</code></td><td>会员专享价文案<br><small>e.g. <code>&quot;钻石会员尊享8折&quot;</code></small></td></tr><tr id="body.fapiao_jump_word"><td><a href="#body.fapiao_jump_word">fapiao_jump_word</a></td><td><code>string</code></td><td>会员发票跳转文案<br><small>e.g. <code>&quot;3张发票可开&quot;</code></small></td></tr><tr id="body.guide"><td><a href="#body.guide">guide</a></td><td><code>object</code></td><td>会员专属咨询信息</td></tr><tr id="body.guide.staff_name" class="d1"><td><a href="#body.guide.staff_name">staff_name</a></td><td><code>string</code></td><td>联系人名字<br><small>e.g. <code>&quot;酒店管家-何小明&quot;</code></small></td></tr><tr id="body.guide.head_image_url" class="d1"><td><a href="#body.guide.head_image_url">head_image_url</a></td><td><code>string</code></td><td>联系人头像<br><small>e.g. <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&quot;</code></small></td></tr><tr id="body.guide.contact_information_name" class="d1"><td><a href="#body.guide.contact_information_name">contact_information_name</a></td><td><code>string</code></td><td>联系方式<br><small>e.g. <code>&quot;微信号&quot;</code></small></td></tr><tr id="body.guide.contact_information_value" class="d1"><td><a href="#body.guide.contact_information_value">contact_information_value</a></td><td><code>string</code></td><td>联系信息值<br><small>e.g. <code>&quot;weixin123&quot;</code></small></td></tr><tr id="body.guide.phone_number" class="d1"><td><a href="#body.guide.phone_number">phone_number</a></td><td><code>string</code></td><td>联系电话<br><small>e.g. <code>&quot;0755-12345677&quot;</code></small><br><small class="note" lang="en">In clear: it is printed for every customer to see.</small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….patch" for="call-0">wxpay.v3….patch</label><input type="radio" name="call" id="call-1"><label data-title="chain().patch" for="call-1">chain().patch</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].patch" for="call-2">[&#39;v3/…&#39;].patch</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….patchAsync" for="call-3">wxpay.v3….patchAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().patchAsync" for="call-4">chain().patchAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].patchAsync" for="call-5">[&#39;v3/…&#39;].patchAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.rights.patch({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: { out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights&#39;</i>).patch({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: { out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights&#39;</i>].patch({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: { out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.rights.patchAsync({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: { out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights&#39;</i>).patchAsync({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: { out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights&#39;</i>].patchAsync({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: { out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i> },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.rights.patch({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    before_bonus_value: <i class="n">500</i>,
    bonus_value: <i class="n">600</i>,
    add_bonus_value: <i class="n">100</i>,
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    need_inform_bonus: <i class="k">true</i>,
    member_price_word: <i class="s">&#39;钻石会员尊享8折&#39;</i>,
    fapiao_jump_word: <i class="s">&#39;3张发票可开&#39;</i>,
    guide: {
      staff_name: <i class="s">&#39;酒店管家-何小明&#39;</i>,
      head_image_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
      contact_information_name: <i class="s">&#39;微信号&#39;</i>,
      contact_information_value: <i class="s">&#39;weixin123&#39;</i>,
      phone_number: <i class="s">&#39;0755-12345677&#39;</i>,
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/membercard-open/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/codes/478515832665/rights&#39;</i>
body=<i class="s">&#39;{&quot;out_request_no&quot;:&quot;100002322019090134234sfdf&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> PATCH &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X PATCH &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><p><code>204</code>: no body.</p><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_request_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/marketing-membercard-open/patch-v3-marketing-membercard-open-cards-card_id-codes-code-rights.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const patchV3MarketingMembercardOpenCardsCard_idCodesCodeRights = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  patchV3MarketingMembercardOpenCardsCard_idCodesCodeRights as default
};
