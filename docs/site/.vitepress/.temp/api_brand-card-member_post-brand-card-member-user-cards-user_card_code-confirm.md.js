import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"同步会员开通结果","description":"","frontmatter":{"title":"同步会员开通结果","editLink":false,"words":"POST /brand/card-member/user-cards/{user_card_code}/confirm 品牌商户∙商家名片会员 user_card_code 会员卡code card_id 会员卡模版ID openid 用户标识 card_color 卡背景颜色 card_picture_url 卡背景图URL phone_number 加密的手机号 level 等级 valid_date_information 会员卡有效期 user_information 用户开卡时填写的个人信息 attach 商家数据包 user_card_confirm_state 会员开卡状态 card_id 会员卡模板ID brand_id 品牌ID card_type 会员卡类型 pickup_time 领取时间 user_card_state 用户会员卡状态 invalid_reason 作废原因 invalid_time 作废时间"},"headers":[],"relativePath":"api/brand-card-member/post-brand-card-member-user-cards-user_card_code-confirm.md","filePath":"api/brand-card-member/post-brand-card-member-user-cards-user_card_code-confirm.md"}');
const _sfc_main = { name: "api/brand-card-member/post-brand-card-member-user-cards-user_card_code-confirm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">同步会员开通结果 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;同步会员开通结果 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>brand/<wbr>card-member/<wbr>user-cards/<wbr>{user_card_code}/<wbr>confirm</code></div><p class="facts"><span>角色 品牌</span><span>品牌商户∙商家名片会员</span><a href="https://pay.weixin.qq.com/doc/brand/4015582750" target="_blank" rel="noreferrer">官方文档</a></p><p class="note" lang="en">card_id stands in the body here, in the query in the partner&#39;s operation. The page was seen down to its first fields (path, query, the beginning of the body); the rest is the partner&#39;s operation, with brand_id no longer required in answers.</p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.user_card_code"><td><a href="#path.user_card_code">user_card_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡code<br><small>最多 32 个字符</small><br><small>例 <code>&quot;478515832665&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.card_id"><td><a href="#body.card_id">card_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡模版ID<br><small>最多 32 个字符</small><br><small>例 <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>最多 128 个字符</small><br><small>例 <code>&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;</code></small></td></tr><tr id="body.card_color"><td><a href="#body.card_color">card_color</a></td><td><code>string</code></td><td>卡背景颜色<br><small>最多 7 个字符</small><br><small>例 <code>&quot;#FFFF00&quot;</code></small></td></tr><tr id="body.card_picture_url"><td><a href="#body.card_picture_url">card_picture_url</a></td><td><code>string</code></td><td>卡背景图URL<br><small>最多 256 个字符</small><br><small>例 <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&quot;</code></small></td></tr><tr id="body.phone_number"><td><a href="#body.phone_number">phone_number</a></td><td><code>string</code></td><td>加密的手机号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;13800000000&quot;</code></small></td></tr><tr id="body.level"><td><a href="#body.level">level</a></td><td><code>string</code></td><td>等级<br><small>例 <code>&quot;钻石会员&quot;</code></small></td></tr><tr id="body.valid_date_information"><td><a href="#body.valid_date_information">valid_date_information</a></td><td><code>object</code></td><td>会员卡有效期</td></tr><tr id="body.valid_date_information.type" class="d1"><td><a href="#body.valid_date_information.type">type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>有效期类型<br><code>FIX_TIME_RANGE</code> <code>FIX_TERM</code> <code>PERMANENT</code><br><small>例 <code>&quot;FIX_TIME_RANGE&quot;</code></small></td></tr><tr id="body.valid_date_information.available_begin_time" class="d1"><td><a href="#body.valid_date_information.available_begin_time">available_begin_time</a></td><td><code>string (date-time)</code></td><td>有效期开始时间<br><small>例 <code>&quot;2020-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.valid_date_information.available_end_time" class="d1"><td><a href="#body.valid_date_information.available_end_time">available_end_time</a></td><td><code>string (date-time)</code></td><td>有效期结束时间<br><small>例 <code>&quot;2030-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.valid_date_information.available_day_after_receive" class="d1"><td><a href="#body.valid_date_information.available_day_after_receive">available_day_after_receive</a></td><td><code>integer</code></td><td>生效后N天内有效<br><small>例 <code>200</code></small></td></tr><tr id="body.user_information"><td><a href="#body.user_information">user_information</a></td><td><code>object</code></td><td>用户开卡时填写的个人信息</td></tr><tr id="body.user_information.common_field_list" class="d1"><td><a href="#body.user_information.common_field_list">common_field_list</a></td><td><code>object[]</code></td><td>平台提供的通用开卡信息字段</td></tr><tr id="body.user_information.common_field_list.name" class="d2"><td><a href="#body.user_information.common_field_list.name">name</a></td><td><code>string</code></td><td>平台提供的通用开卡信息字段<br><code>USER_FORM_FLAG_SEX</code> <code>USER_FORM_FLAG_NAME</code> <code>USER_FORM_FLAG_BIRTHDAY</code> <code>USER_FORM_FLAG_ADDRESS</code> <code>USER_FORM_FLAG_EMAIL</code> <code>USER_FORM_FLAG_CITY</code><br><small>例 <code>&quot;USER_FORM_FLAG_SEX&quot;</code></small></td></tr><tr id="body.user_information.common_field_list.value" class="d2"><td><a href="#body.user_information.common_field_list.value">value</a></td><td><code>string</code></td><td>加密的用户开卡时填写的个人信息 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;深圳&quot;</code></small></td></tr><tr id="body.user_information.custom_field_list" class="d1"><td><a href="#body.user_information.custom_field_list">custom_field_list</a></td><td><code>object[]</code></td><td>商户自定义的开卡信息字段</td></tr><tr id="body.user_information.custom_field_list.name" class="d2"><td><a href="#body.user_information.custom_field_list.name">name</a></td><td><code>string</code></td><td>字段名称<br><small>例 <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="body.user_information.custom_field_list.user_chosen_values" class="d2"><td><a href="#body.user_information.custom_field_list.user_chosen_values">user_chosen_values</a></td><td><code>string[]</code></td><td>加密的用户选择的字段值列表 <span class="mark encrypted">加密</span><br><small>例 <code>[&quot;张三&quot;]</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>商家数据包<br><small>例 <code>&quot;自定义数据说明&quot;</code></small></td></tr><tr id="body.user_card_confirm_state"><td><a href="#body.user_card_confirm_state">user_card_confirm_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员开卡状态<br><code>CREATE_CARD_SUCCESS</code> <code>CREATE_CARD_FAIL</code><br><small>例 <code>&quot;CREATE_CARD_SUCCESS&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.cardMember.userCards._user_card_code_.confirm.post({
  user_card_code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    user_card_confirm_state: <i class="s">&#39;CREATE_CARD_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;brand/card-member/user-cards/{user_card_code}/confirm&#39;</i>).post({
  user_card_code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    user_card_confirm_state: <i class="s">&#39;CREATE_CARD_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;brand/card-member/user-cards/{user_card_code}/confirm&#39;</i>].post({
  user_card_code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    user_card_confirm_state: <i class="s">&#39;CREATE_CARD_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.cardMember.userCards._user_card_code_.confirm.postAsync({
  user_card_code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    user_card_confirm_state: <i class="s">&#39;CREATE_CARD_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;brand/card-member/user-cards/{user_card_code}/confirm&#39;</i>).postAsync({
  user_card_code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    user_card_confirm_state: <i class="s">&#39;CREATE_CARD_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;brand/card-member/user-cards/{user_card_code}/confirm&#39;</i>].postAsync({
  user_card_code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    user_card_confirm_state: <i class="s">&#39;CREATE_CARD_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.cardMember.userCards._user_card_code_.confirm.post({
  user_card_code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
    openid: <i class="s">&#39;obLatjnx9gnqzS4myYGmLZ7LgLBA&#39;</i>,
    card_color: <i class="s">&#39;#FFFF00&#39;</i>,
    card_picture_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
    phone_number: <i class="s">&#39;13800000000&#39;</i>,
    level: <i class="s">&#39;钻石会员&#39;</i>,
    valid_date_information: {
      type: <i class="s">&#39;FIX_TIME_RANGE&#39;</i>,
      available_begin_time: <i class="s">&#39;2020-05-20T13:29:35.120+08:00&#39;</i>,
      available_end_time: <i class="s">&#39;2030-05-20T13:29:35.120+08:00&#39;</i>,
      available_day_after_receive: <i class="n">200</i>,
    },
    user_information: {
      common_field_list: [{ name: <i class="s">&#39;USER_FORM_FLAG_SEX&#39;</i>, value: <i class="s">&#39;深圳&#39;</i> }],
      custom_field_list: [{ name: <i class="s">&#39;喜欢的运动&#39;</i>, user_chosen_values: [<i class="s">&#39;张三&#39;</i>] }],
    },
    attach: <i class="s">&#39;自定义数据说明&#39;</i>,
    user_card_confirm_state: <i class="s">&#39;CREATE_CARD_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&amp;identity=brand&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
brand_id=$(get .brandId)
path=<i class="s">&#39;/brand/card-member/user-cards/478515832665/confirm&#39;</i>
body=<i class="s">&#39;{&quot;card_id&quot;:&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;,&quot;openid&quot;:&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;,&quot;user_card_confirm_state&quot;:&quot;CREATE_CARD_SUCCESS&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\\&quot;$brand_id\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.user_card_code"><td><a href="#response.user_card_code">user_card_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡code<br><small>例 <code>&quot;478515832665&quot;</code></small></td></tr><tr id="response.card_id"><td><a href="#response.card_id">card_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡模板ID<br><small>例 <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="response.openid"><td><a href="#response.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;</code></small></td></tr><tr id="response.card_color"><td><a href="#response.card_color">card_color</a></td><td><code>string</code></td><td>卡背景颜色<br><small>例 <code>&quot;#FFFF00&quot;</code></small></td></tr><tr id="response.card_picture_url"><td><a href="#response.card_picture_url">card_picture_url</a></td><td><code>string</code></td><td>卡背景图URL<br><small>例 <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&quot;</code></small></td></tr><tr id="response.brand_id"><td><a href="#response.brand_id">brand_id</a></td><td><code>string</code></td><td>品牌ID<br><small>例 <code>&quot;1004&quot;</code></small></td></tr><tr id="response.card_type"><td><a href="#response.card_type">card_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡类型<br><code>PURCHASE</code> <code>NORMAL</code> <code>BALANCE</code><br><small>例 <code>&quot;PURCHASE&quot;</code></small></td></tr><tr id="response.phone_number"><td><a href="#response.phone_number">phone_number</a></td><td><code>string</code></td><td>加密的手机号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;13800000000&quot;</code></small></td></tr><tr id="response.level"><td><a href="#response.level">level</a></td><td><code>string</code></td><td>等级<br><small>例 <code>&quot;钻石会员&quot;</code></small></td></tr><tr id="response.valid_date_information"><td><a href="#response.valid_date_information">valid_date_information</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>会员卡有效期</td></tr><tr id="response.valid_date_information.type" class="d1"><td><a href="#response.valid_date_information.type">type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>有效期类型<br><code>FIX_TIME_RANGE</code> <code>FIX_TERM</code> <code>PERMANENT</code><br><small>例 <code>&quot;FIX_TIME_RANGE&quot;</code></small></td></tr><tr id="response.valid_date_information.available_begin_time" class="d1"><td><a href="#response.valid_date_information.available_begin_time">available_begin_time</a></td><td><code>string (date-time)</code></td><td>有效期开始时间<br><small>例 <code>&quot;2020-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.valid_date_information.available_end_time" class="d1"><td><a href="#response.valid_date_information.available_end_time">available_end_time</a></td><td><code>string (date-time)</code></td><td>有效期结束时间<br><small>例 <code>&quot;2030-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.valid_date_information.available_day_after_receive" class="d1"><td><a href="#response.valid_date_information.available_day_after_receive">available_day_after_receive</a></td><td><code>integer</code></td><td>生效后N天内有效<br><small>例 <code>200</code></small></td></tr><tr id="response.pickup_time"><td><a href="#response.pickup_time">pickup_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>领取时间<br><small>例 <code>&quot;2020-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.user_information"><td><a href="#response.user_information">user_information</a></td><td><code>object</code></td><td>用户开卡时填写的个人信息</td></tr><tr id="response.user_information.common_field_list" class="d1"><td><a href="#response.user_information.common_field_list">common_field_list</a></td><td><code>object[]</code></td><td>平台提供的通用开卡信息字段</td></tr><tr id="response.user_information.common_field_list.name" class="d2"><td><a href="#response.user_information.common_field_list.name">name</a></td><td><code>string</code></td><td>平台提供的通用开卡信息字段<br><code>USER_FORM_FLAG_SEX</code> <code>USER_FORM_FLAG_NAME</code> <code>USER_FORM_FLAG_BIRTHDAY</code> <code>USER_FORM_FLAG_ADDRESS</code> <code>USER_FORM_FLAG_EMAIL</code> <code>USER_FORM_FLAG_CITY</code><br><small>例 <code>&quot;USER_FORM_FLAG_SEX&quot;</code></small></td></tr><tr id="response.user_information.common_field_list.value" class="d2"><td><a href="#response.user_information.common_field_list.value">value</a></td><td><code>string</code></td><td>加密的用户开卡时填写的个人信息 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;深圳&quot;</code></small></td></tr><tr id="response.user_information.custom_field_list" class="d1"><td><a href="#response.user_information.custom_field_list">custom_field_list</a></td><td><code>object[]</code></td><td>商户自定义的开卡信息字段</td></tr><tr id="response.user_information.custom_field_list.name" class="d2"><td><a href="#response.user_information.custom_field_list.name">name</a></td><td><code>string</code></td><td>字段名称<br><small>例 <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="response.user_information.custom_field_list.user_chosen_values" class="d2"><td><a href="#response.user_information.custom_field_list.user_chosen_values">user_chosen_values</a></td><td><code>string[]</code></td><td>加密的用户选择的字段值列表 <span class="mark encrypted">加密</span><br><small>例 <code>[&quot;张三&quot;]</code></small></td></tr><tr id="response.attach"><td><a href="#response.attach">attach</a></td><td><code>string</code></td><td>商家数据包<br><small>例 <code>&quot;自定义数据说明&quot;</code></small></td></tr><tr id="response.user_card_state"><td><a href="#response.user_card_state">user_card_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户会员卡状态<br><code>UNACTIVATED</code> <code>EFFECTIVE</code> <code>EXPIRED</code> <code>INVALID</code><br><small>例 <code>&quot;UNACTIVATED&quot;</code></small></td></tr><tr id="response.invalid_reason"><td><a href="#response.invalid_reason">invalid_reason</a></td><td><code>string</code></td><td>作废原因<br><small>例 <code>&quot;传入的自定义作废原因&quot;</code></small></td></tr><tr id="response.invalid_time"><td><a href="#response.invalid_time">invalid_time</a></td><td><code>string (date-time)</code></td><td>作废时间<br><small>例 <code>&quot;2020-05-20T13:29:35.120+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;user_card_code&quot;</i>: <i class="c">&quot;478515832665&quot;</i>,
  <i class="c">&quot;card_id&quot;</i>: <i class="c">&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;obLatjnx9gnqzS4myYGmLZ7LgLBA&quot;</i>,
  <i class="c">&quot;card_color&quot;</i>: <i class="c">&quot;#FFFF00&quot;</i>,
  <i class="c">&quot;card_picture_url&quot;</i>: <i class="c">&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&quot;</i>,
  <i class="c">&quot;brand_id&quot;</i>: <i class="c">&quot;1004&quot;</i>,
  <i class="c">&quot;card_type&quot;</i>: <i class="c">&quot;PURCHASE&quot;</i>,
  <i class="c">&quot;phone_number&quot;</i>: <i class="c">&quot;13800000000&quot;</i>,
  <i class="c">&quot;level&quot;</i>: <i class="c">&quot;钻石会员&quot;</i>,
  <i class="c">&quot;valid_date_information&quot;</i>: {
    <i class="c">&quot;type&quot;</i>: <i class="c">&quot;FIX_TIME_RANGE&quot;</i>,
    <i class="c">&quot;available_begin_time&quot;</i>: <i class="c">&quot;2020-05-20T13:29:35.120+08:00&quot;</i>,
    <i class="c">&quot;available_end_time&quot;</i>: <i class="c">&quot;2030-05-20T13:29:35.120+08:00&quot;</i>,
    <i class="c">&quot;available_day_after_receive&quot;</i>: <i class="k">200</i>
  },
  <i class="c">&quot;pickup_time&quot;</i>: <i class="c">&quot;2020-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;user_information&quot;</i>: {
    <i class="c">&quot;common_field_list&quot;</i>: [
      {
        <i class="c">&quot;name&quot;</i>: <i class="c">&quot;USER_FORM_FLAG_SEX&quot;</i>,
        <i class="c">&quot;value&quot;</i>: <i class="c">&quot;深圳&quot;</i>
      }
    ],
    <i class="c">&quot;custom_field_list&quot;</i>: [
      {
        <i class="c">&quot;name&quot;</i>: <i class="c">&quot;喜欢的运动&quot;</i>,
        <i class="c">&quot;user_chosen_values&quot;</i>: [
          <i class="c">&quot;张三&quot;</i>
        ]
      }
    ]
  },
  <i class="c">&quot;attach&quot;</i>: <i class="c">&quot;自定义数据说明&quot;</i>,
  <i class="c">&quot;user_card_state&quot;</i>: <i class="c">&quot;UNACTIVATED&quot;</i>,
  <i class="c">&quot;invalid_reason&quot;</i>: <i class="c">&quot;传入的自定义作废原因&quot;</i>,
  <i class="c">&quot;invalid_time&quot;</i>: <i class="c">&quot;2020-05-20T13:29:35.120+08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>user_card_code</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/brand-card-member/post-brand-card-member-user-cards-user_card_code-confirm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postBrandCardMemberUserCardsUser_card_codeConfirm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postBrandCardMemberUserCardsUser_card_codeConfirm as default
};
