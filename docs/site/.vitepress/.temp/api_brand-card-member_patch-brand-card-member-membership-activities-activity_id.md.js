import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"修改品牌会员发券活动信息","description":"","frontmatter":{"title":"修改品牌会员发券活动信息","editLink":false,"words":"PATCH /brand/card-member/membership-activities/{activity_id} 品牌商户∙商家名片会员活动 activity_id 活动ID title 活动主标题 sub_title 活动主标题 begin_time 活动开始时间 end_time 活动结束时间 out_request_no 商户请求单号 brand_id 品牌ID card_id 会员卡ID activity_channel 活动渠道 apply_total 活动总库存 apply_available 活动剩余库存 product_coupon_stock_list 商品券批次列表 activity_state 活动状态 create_time 创建时间 modify_time 更新时间"},"headers":[],"relativePath":"api/brand-card-member/patch-brand-card-member-membership-activities-activity_id.md","filePath":"api/brand-card-member/patch-brand-card-member-membership-activities-activity_id.md"}');
const _sfc_main = { name: "api/brand-card-member/patch-brand-card-member-membership-activities-activity_id.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">修改品牌会员发券活动信息 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;修改品牌会员发券活动信息 {#top}&quot;">​</a></h1><div class="operation"><code class="method patch">PATCH</code><code class="path">/<wbr>brand/<wbr>card-member/<wbr>membership-activities/<wbr>{activity_id}</code></div><p class="facts"><span>角色 品牌</span><span>品牌商户∙商家名片会员活动</span></p><p class="note" lang="en">Inferred from its partner twin: without brand_id in the request, not required in answers. No page of the brand&#39;s own was seen.</p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.activity_id"><td><a href="#path.activity_id">activity_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动ID<br><small>例 <code>&quot;371067&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.title"><td><a href="#body.title">title</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动主标题<br><small>例 <code>&quot;入会享券&quot;</code></small></td></tr><tr id="body.sub_title"><td><a href="#body.sub_title">sub_title</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动主标题<br><small>例 <code>&quot;5张满减券&quot;</code></small></td></tr><tr id="body.begin_time"><td><a href="#body.begin_time">begin_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>活动开始时间<br><small>例 <code>&quot;2020-01-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.end_time"><td><a href="#body.end_time">end_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>活动结束时间<br><small>例 <code>&quot;2020-01-29T13:29:35.120+08:00&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….patch" for="call-0">wxpay.v3….patch</label><input type="radio" name="call" id="call-1"><label data-title="chain().patch" for="call-1">chain().patch</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].patch" for="call-2">[&#39;v3/…&#39;].patch</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….patchAsync" for="call-3">wxpay.v3….patchAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().patchAsync" for="call-4">chain().patchAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].patchAsync" for="call-5">[&#39;v3/…&#39;].patchAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.cardMember.membershipActivities._activity_id_.patch({
  activity_id: <i class="s">&#39;371067&#39;</i>,
  json: {
    title: <i class="s">&#39;入会享券&#39;</i>,
    sub_title: <i class="s">&#39;5张满减券&#39;</i>,
    begin_time: <i class="s">&#39;2020-01-20T13:29:35.120+08:00&#39;</i>,
    end_time: <i class="s">&#39;2020-01-29T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;brand/card-member/membership-activities/{activity_id}&#39;</i>).patch({
  activity_id: <i class="s">&#39;371067&#39;</i>,
  json: {
    title: <i class="s">&#39;入会享券&#39;</i>,
    sub_title: <i class="s">&#39;5张满减券&#39;</i>,
    begin_time: <i class="s">&#39;2020-01-20T13:29:35.120+08:00&#39;</i>,
    end_time: <i class="s">&#39;2020-01-29T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;brand/card-member/membership-activities/{activity_id}&#39;</i>].patch({
  activity_id: <i class="s">&#39;371067&#39;</i>,
  json: {
    title: <i class="s">&#39;入会享券&#39;</i>,
    sub_title: <i class="s">&#39;5张满减券&#39;</i>,
    begin_time: <i class="s">&#39;2020-01-20T13:29:35.120+08:00&#39;</i>,
    end_time: <i class="s">&#39;2020-01-29T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.cardMember.membershipActivities._activity_id_.patchAsync({
  activity_id: <i class="s">&#39;371067&#39;</i>,
  json: {
    title: <i class="s">&#39;入会享券&#39;</i>,
    sub_title: <i class="s">&#39;5张满减券&#39;</i>,
    begin_time: <i class="s">&#39;2020-01-20T13:29:35.120+08:00&#39;</i>,
    end_time: <i class="s">&#39;2020-01-29T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;brand/card-member/membership-activities/{activity_id}&#39;</i>).patchAsync({
  activity_id: <i class="s">&#39;371067&#39;</i>,
  json: {
    title: <i class="s">&#39;入会享券&#39;</i>,
    sub_title: <i class="s">&#39;5张满减券&#39;</i>,
    begin_time: <i class="s">&#39;2020-01-20T13:29:35.120+08:00&#39;</i>,
    end_time: <i class="s">&#39;2020-01-29T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;brand/card-member/membership-activities/{activity_id}&#39;</i>].patchAsync({
  activity_id: <i class="s">&#39;371067&#39;</i>,
  json: {
    title: <i class="s">&#39;入会享券&#39;</i>,
    sub_title: <i class="s">&#39;5张满减券&#39;</i>,
    begin_time: <i class="s">&#39;2020-01-20T13:29:35.120+08:00&#39;</i>,
    end_time: <i class="s">&#39;2020-01-29T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&amp;identity=brand&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
brand_id=$(get .brandId)
path=<i class="s">&#39;/brand/card-member/membership-activities/371067&#39;</i>
body=<i class="s">&#39;{&quot;title&quot;:&quot;入会享券&quot;,&quot;sub_title&quot;:&quot;5张满减券&quot;,&quot;begin_time&quot;:&quot;2020-01-20T13:29:35.120+08:00&quot;,&quot;end_time&quot;:&quot;2020-01-29T13:29:35.120+08:00&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> PATCH &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X PATCH &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\\&quot;$brand_id\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.out_request_no"><td><a href="#response.out_request_no">out_request_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户请求单号<br><small>例 <code>&quot;100002322019090134234sfdf&quot;</code></small></td></tr><tr id="response.brand_id"><td><a href="#response.brand_id">brand_id</a></td><td><code>string</code></td><td>品牌ID<br><small>例 <code>&quot;1004&quot;</code></small></td></tr><tr id="response.card_id"><td><a href="#response.card_id">card_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡ID<br><small>例 <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="response.activity_channel"><td><a href="#response.activity_channel">activity_channel</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动渠道<br><code>MECHANT_APP_COMPONENT</code><br><small>例 <code>&quot;MECHANT_APP_COMPONENT&quot;</code></small></td></tr><tr id="response.title"><td><a href="#response.title">title</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动主标题<br><small>例 <code>&quot;入会享券&quot;</code></small></td></tr><tr id="response.sub_title"><td><a href="#response.sub_title">sub_title</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动主标题<br><small>例 <code>&quot;5张满减券&quot;</code></small></td></tr><tr id="response.begin_time"><td><a href="#response.begin_time">begin_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>活动开始时间<br><small>例 <code>&quot;2020-01-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.end_time"><td><a href="#response.end_time">end_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>活动结束时间<br><small>例 <code>&quot;2020-01-29T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.apply_total"><td><a href="#response.apply_total">apply_total</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>活动总库存<br><small>例 <code>1000</code></small></td></tr><tr id="response.apply_available"><td><a href="#response.apply_available">apply_available</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>活动剩余库存<br><small>例 <code>1000</code></small></td></tr><tr id="response.product_coupon_stock_list"><td><a href="#response.product_coupon_stock_list">product_coupon_stock_list</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>商品券批次列表</td></tr><tr id="response.product_coupon_stock_list.product_coupon_id" class="d1"><td><a href="#response.product_coupon_stock_list.product_coupon_id">product_coupon_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品券ID<br><small>例 <code>&quot;701138812971763025610907319729&quot;</code></small></td></tr><tr id="response.product_coupon_stock_list.stock_id" class="d1"><td><a href="#response.product_coupon_stock_list.stock_id">stock_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>批次ID<br><small>例 <code>&quot;98065001&quot;</code></small></td></tr><tr id="response.activity_id"><td><a href="#response.activity_id">activity_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动ID<br><small>例 <code>&quot;371067&quot;</code></small></td></tr><tr id="response.activity_state"><td><a href="#response.activity_state">activity_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动状态<br><code>MEMBERSHIP_ACTIVITY_CREATED</code> <code>MEMBERSHIP_ACTIVITY_EFFECTIVE</code> <code>MEMBERSHIP_ACTIVITY_TERMINATED</code> <code>MEMBERSHIP_ACTIVITY_EXPIRED</code><br><small>例 <code>&quot;MEMBERSHIP_ACTIVITY_CREATED&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>创建时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.modify_time"><td><a href="#response.modify_time">modify_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>更新时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_request_no&quot;</i>: <i class="c">&quot;100002322019090134234sfdf&quot;</i>,
  <i class="c">&quot;brand_id&quot;</i>: <i class="c">&quot;1004&quot;</i>,
  <i class="c">&quot;card_id&quot;</i>: <i class="c">&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</i>,
  <i class="c">&quot;activity_channel&quot;</i>: <i class="c">&quot;MECHANT_APP_COMPONENT&quot;</i>,
  <i class="c">&quot;title&quot;</i>: <i class="c">&quot;入会享券&quot;</i>,
  <i class="c">&quot;sub_title&quot;</i>: <i class="c">&quot;5张满减券&quot;</i>,
  <i class="c">&quot;begin_time&quot;</i>: <i class="c">&quot;2020-01-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;end_time&quot;</i>: <i class="c">&quot;2020-01-29T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;apply_total&quot;</i>: <i class="k">1000</i>,
  <i class="c">&quot;apply_available&quot;</i>: <i class="k">1000</i>,
  <i class="c">&quot;product_coupon_stock_list&quot;</i>: [
    {
      <i class="c">&quot;product_coupon_id&quot;</i>: <i class="c">&quot;701138812971763025610907319729&quot;</i>,
      <i class="c">&quot;stock_id&quot;</i>: <i class="c">&quot;98065001&quot;</i>
    }
  ],
  <i class="c">&quot;activity_id&quot;</i>: <i class="c">&quot;371067&quot;</i>,
  <i class="c">&quot;activity_state&quot;</i>: <i class="c">&quot;MEMBERSHIP_ACTIVITY_CREATED&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;modify_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>activity_id</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/brand-card-member/patch-brand-card-member-membership-activities-activity_id.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const patchBrandCardMemberMembershipActivitiesActivity_id = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  patchBrandCardMemberMembershipActivitiesActivity_id as default
};
