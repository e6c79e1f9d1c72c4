import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"同步积分兑券结果","description":"","frontmatter":{"title":"同步积分兑券结果","editLink":false,"words":"POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm 商家名片会员 record_id 积分兑券ID exchange_coupon_template_id 积分兑券模板ID brand_id 品牌ID card_id 会员卡模板ID openid 用户标识 user_card_code 会员卡code state 积分兑券状态 coupon_code 兑券成功的券code fail_reason 兑券失败原因"},"headers":[],"relativePath":"en/api/brand/post-v3-brand-partner-card-member-user-points-exchange-coupon-confirm.md","filePath":"en/api/brand/post-v3-brand-partner-card-member-user-points-exchange-coupon-confirm.md"}');
const _sfc_main = { name: "en/api/brand/post-v3-brand-partner-card-member-user-points-exchange-coupon-confirm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">同步积分兑券结果 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;同步积分兑券结果 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>brand/<wbr>partner/<wbr>card-member/<wbr>user-points/<wbr>exchange-coupon/<wbr>confirm</code></div><p class="facts"><span>Roles partner</span><span>商家名片会员</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.record_id"><td><a href="#body.record_id">record_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>积分兑券ID<br><small>e.g. <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="body.exchange_coupon_template_id"><td><a href="#body.exchange_coupon_template_id">exchange_coupon_template_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>积分兑券模板ID<br><small>e.g. <code>&quot;0Flpo7FqTQ&quot;</code></small></td></tr><tr id="body.brand_id"><td><a href="#body.brand_id">brand_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌ID<br><small>e.g. <code>&quot;1004&quot;</code></small></td></tr><tr id="body.card_id"><td><a href="#body.card_id">card_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡模板ID<br><small>e.g. <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;</code></small></td></tr><tr id="body.user_card_code"><td><a href="#body.user_card_code">user_card_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡code<br><small>e.g. <code>&quot;478515832665&quot;</code></small></td></tr><tr id="body.state"><td><a href="#body.state">state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>积分兑券状态<br><code>POINT_EXCHANGE_COUPON_SUCCESS</code> <code>POINT_EXCHANGE_COUPON_FAIL</code><br><small>e.g. <code>&quot;POINT_EXCHANGE_COUPON_SUCCESS&quot;</code></small></td></tr><tr id="body.coupon_code"><td><a href="#body.coupon_code">coupon_code</a></td><td><code>string</code></td><td>兑券成功的券code<br><small>e.g. <code>&quot;123446565767&quot;</code></small></td></tr><tr id="body.fail_reason"><td><a href="#body.fail_reason">fail_reason</a></td><td><code>string</code></td><td>兑券失败原因<br><small>e.g. <code>&quot;积分不足&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm.post({
  json: {
    record_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    exchange_coupon_template_id: <i class="s">&#39;0Flpo7FqTQ&#39;</i>,
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    user_card_code: <i class="s">&#39;478515832665&#39;</i>,
    state: <i class="s">&#39;POINT_EXCHANGE_COUPON_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/partner/card-member/user-points/exchange-coupon/confirm&#39;</i>).post({
  json: {
    record_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    exchange_coupon_template_id: <i class="s">&#39;0Flpo7FqTQ&#39;</i>,
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    user_card_code: <i class="s">&#39;478515832665&#39;</i>,
    state: <i class="s">&#39;POINT_EXCHANGE_COUPON_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/partner/card-member/user-points/exchange-coupon/confirm&#39;</i>].post({
  json: {
    record_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    exchange_coupon_template_id: <i class="s">&#39;0Flpo7FqTQ&#39;</i>,
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    user_card_code: <i class="s">&#39;478515832665&#39;</i>,
    state: <i class="s">&#39;POINT_EXCHANGE_COUPON_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm.postAsync({
  json: {
    record_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    exchange_coupon_template_id: <i class="s">&#39;0Flpo7FqTQ&#39;</i>,
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    user_card_code: <i class="s">&#39;478515832665&#39;</i>,
    state: <i class="s">&#39;POINT_EXCHANGE_COUPON_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/partner/card-member/user-points/exchange-coupon/confirm&#39;</i>).postAsync({
  json: {
    record_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    exchange_coupon_template_id: <i class="s">&#39;0Flpo7FqTQ&#39;</i>,
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    user_card_code: <i class="s">&#39;478515832665&#39;</i>,
    state: <i class="s">&#39;POINT_EXCHANGE_COUPON_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/partner/card-member/user-points/exchange-coupon/confirm&#39;</i>].postAsync({
  json: {
    record_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    exchange_coupon_template_id: <i class="s">&#39;0Flpo7FqTQ&#39;</i>,
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    user_card_code: <i class="s">&#39;478515832665&#39;</i>,
    state: <i class="s">&#39;POINT_EXCHANGE_COUPON_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm.post({
  json: {
    record_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    exchange_coupon_template_id: <i class="s">&#39;0Flpo7FqTQ&#39;</i>,
    brand_id: <i class="s">&#39;1004&#39;</i>,
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    user_card_code: <i class="s">&#39;478515832665&#39;</i>,
    state: <i class="s">&#39;POINT_EXCHANGE_COUPON_SUCCESS&#39;</i>,
    coupon_code: <i class="s">&#39;123446565767&#39;</i>,
    fail_reason: <i class="s">&#39;积分不足&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/brand/partner/card-member/user-points/exchange-coupon/confirm&#39;</i>
body=<i class="s">&#39;{&quot;record_id&quot;:&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;,&quot;exchange_coupon_template_id&quot;:&quot;0Flpo7FqTQ&quot;,&quot;brand_id&quot;:&quot;1004&quot;,&quot;card_id&quot;:&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;,&quot;openid&quot;:&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;,&quot;user_card_code&quot;:&quot;478515832665&quot;,&quot;state&quot;:&quot;POINT_EXCHANGE_COUPON_SUCCESS&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.record_id"><td><a href="#response.record_id">record_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>积分兑券ID<br><small>e.g. <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="response.exchange_coupon_template_id"><td><a href="#response.exchange_coupon_template_id">exchange_coupon_template_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>积分兑券模板ID<br><small>e.g. <code>&quot;0Flpo7FqTQ&quot;</code></small></td></tr><tr id="response.brand_id"><td><a href="#response.brand_id">brand_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌ID<br><small>e.g. <code>&quot;1004&quot;</code></small></td></tr><tr id="response.card_id"><td><a href="#response.card_id">card_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡模板ID<br><small>e.g. <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="response.openid"><td><a href="#response.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;</code></small></td></tr><tr id="response.user_card_code"><td><a href="#response.user_card_code">user_card_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡code<br><small>e.g. <code>&quot;478515832665&quot;</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>积分兑券状态<br><code>POINT_EXCHANGE_COUPON_SUCCESS</code> <code>POINT_EXCHANGE_COUPON_FAIL</code><br><small>e.g. <code>&quot;POINT_EXCHANGE_COUPON_SUCCESS&quot;</code></small></td></tr><tr id="response.coupon_code"><td><a href="#response.coupon_code">coupon_code</a></td><td><code>string</code></td><td>兑券成功的券code<br><small>e.g. <code>&quot;123446565767&quot;</code></small></td></tr><tr id="response.fail_reason"><td><a href="#response.fail_reason">fail_reason</a></td><td><code>string</code></td><td>兑券失败原因<br><small>e.g. <code>&quot;积分不足&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;record_id&quot;</i>: <i class="c">&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</i>,
  <i class="c">&quot;exchange_coupon_template_id&quot;</i>: <i class="c">&quot;0Flpo7FqTQ&quot;</i>,
  <i class="c">&quot;brand_id&quot;</i>: <i class="c">&quot;1004&quot;</i>,
  <i class="c">&quot;card_id&quot;</i>: <i class="c">&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;</i>,
  <i class="c">&quot;user_card_code&quot;</i>: <i class="c">&quot;478515832665&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;POINT_EXCHANGE_COUPON_SUCCESS&quot;</i>,
  <i class="c">&quot;coupon_code&quot;</i>: <i class="c">&quot;123446565767&quot;</i>,
  <i class="c">&quot;fail_reason&quot;</i>: <i class="c">&quot;积分不足&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>record_id</code>, <code>exchange_coupon_template_id</code>, <code>brand_id</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/brand/post-v3-brand-partner-card-member-user-points-exchange-coupon-confirm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3BrandPartnerCardMemberUserPointsExchangeCouponConfirm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3BrandPartnerCardMemberUserPointsExchangeCouponConfirm as default
};
