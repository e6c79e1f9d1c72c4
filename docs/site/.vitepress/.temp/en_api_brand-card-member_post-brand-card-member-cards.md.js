import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建会员卡模板","description":"","frontmatter":{"title":"创建会员卡模板","editLink":false,"words":"POST /brand/card-member/cards 品牌商户∙商家名片会员 out_request_no 商家请求单号 appid 商户AppId card_type 会员卡类型 card_title 卡名称 card_color 卡背景颜色 card_picture_url 卡背景图URL code_mode 会员卡code分配类型 code_type 会员码型 code_jump_information 会员码跳转信息 benefits 会员权益 notify_url 回调地址 need_pinned 是否置顶 need_display_level 是否展示会员等级 init_level 会员初始等级 service_phone 服务电话 legal_agreement 商家法务协议 valid_date_information 会员卡有效期 points_information 积分信息 balance_information 储值信息 purchase_information 付费会员信息 user_information 用户开卡信息 card_id 会员卡模板ID brand_id 品牌ID"},"headers":[],"relativePath":"en/api/brand-card-member/post-brand-card-member-cards.md","filePath":"en/api/brand-card-member/post-brand-card-member-cards.md"}');
const _sfc_main = { name: "en/api/brand-card-member/post-brand-card-member-cards.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">创建会员卡模板 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;创建会员卡模板 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>brand/<wbr>card-member/<wbr>cards</code></div><p class="facts"><span>Roles brand</span><span>品牌商户∙商家名片会员</span></p><p class="note" lang="en">Inferred from its partner twin: without brand_id in the request, not required in answers. No page of the brand&#39;s own was seen.</p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a></td><td><code>string</code></td><td>商家请求单号<br><small>at most 128 characters, like [\\w-]+</small><br><small>e.g. <code>&quot;100002322019090134234sfdf&quot;</code></small><br><small class="note" lang="en">Required on the partner&#39;s page of 2025.06.22, missing in the catalog&#39;s partner operation; not required here, because the brand&#39;s page was not seen.</small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户AppId<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxea9c30890f48d5ae&quot;</code></small></td></tr><tr id="body.card_type"><td><a href="#body.card_type">card_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡类型<br><code>PURCHASE</code> <code>NORMAL</code> <code>BALANCE</code><br><small>e.g. <code>&quot;PURCHASE&quot;</code></small></td></tr><tr id="body.card_title"><td><a href="#body.card_title">card_title</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>卡名称<br><small>at most 10 characters</small><br><small>e.g. <code>&quot;测试卡&quot;</code></small></td></tr><tr id="body.card_color"><td><a href="#body.card_color">card_color</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>卡背景颜色<br><small>at most 7 characters</small><br><small>e.g. <code>&quot;#FFFF00&quot;</code></small></td></tr><tr id="body.card_picture_url"><td><a href="#body.card_picture_url">card_picture_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>卡背景图URL<br><small>at most 256 characters</small><br><small>e.g. <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&quot;</code></small></td></tr><tr id="body.code_mode"><td><a href="#body.code_mode">code_mode</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡code分配类型<br><code>SYSTEM_ALLOCATE</code> <code>MERCHANT_ALLOCATE</code><br><small>e.g. <code>&quot;SYSTEM_ALLOCATE&quot;</code></small></td></tr><tr id="body.code_type"><td><a href="#body.code_type">code_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员码型<br><code>NONE_CODE</code> <code>BAR_CODE</code> <code>QR_CODE</code> <code>BAR_CODE_AND_QR_CODE</code> <code>JUMP_MINI_PROGRAM</code><br><small>e.g. <code>&quot;NONE_CODE&quot;</code></small></td></tr><tr id="body.code_jump_information"><td><a href="#body.code_jump_information">code_jump_information</a></td><td><code>object</code></td><td>会员码跳转信息</td></tr><tr id="body.code_jump_information.jump_appid" class="d1"><td><a href="#body.code_jump_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>会员码跳转AppID<br><small>e.g. <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="body.code_jump_information.jump_path" class="d1"><td><a href="#body.code_jump_information.jump_path">jump_path</a></td><td><code>string</code></td><td>会员码跳转路径<br><small>e.g. <code>&quot;/pages/code/code&quot;</code></small></td></tr><tr id="body.benefits"><td><a href="#body.benefits">benefits</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员权益<br><small>e.g. <code>&quot;会员折扣、专属价&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>回调地址<br><small>e.g. <code>&quot;https://www.weixin.qq.com/wxpay/notify.php&quot;</code></small></td></tr><tr id="body.need_pinned"><td><a href="#body.need_pinned">need_pinned</a></td><td><code>boolean</code></td><td>是否置顶<br><small>e.g. <code>true</code></small></td></tr><tr id="body.need_display_level"><td><a href="#body.need_display_level">need_display_level</a></td><td><code>boolean</code></td><td>是否展示会员等级<br><small>e.g. <code>true</code></small></td></tr><tr id="body.init_level"><td><a href="#body.init_level">init_level</a></td><td><code>string</code></td><td>会员初始等级<br><small>e.g. <code>&quot;白银会员&quot;</code></small></td></tr><tr id="body.service_phone"><td><a href="#body.service_phone">service_phone</a></td><td><code>string</code></td><td>服务电话<br><small>e.g. <code>&quot;010-8877xxxx&quot;</code></small><br><small class="note" lang="en">In clear: it is printed for every customer to see.</small></td></tr><tr id="body.legal_agreement"><td><a href="#body.legal_agreement">legal_agreement</a></td><td><code>string</code></td><td>商家法务协议<br><small>e.g. <code>&quot;商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。&quot;</code></small></td></tr><tr id="body.valid_date_information"><td><a href="#body.valid_date_information">valid_date_information</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>会员卡有效期</td></tr><tr id="body.valid_date_information.type" class="d1"><td><a href="#body.valid_date_information.type">type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>有效期类型<br><code>FIX_TIME_RANGE</code> <code>FIX_TERM</code> <code>PERMANENT</code><br><small>e.g. <code>&quot;FIX_TIME_RANGE&quot;</code></small></td></tr><tr id="body.valid_date_information.available_begin_time" class="d1"><td><a href="#body.valid_date_information.available_begin_time">available_begin_time</a></td><td><code>string (date-time)</code></td><td>有效期开始时间<br><small>e.g. <code>&quot;2020-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.valid_date_information.available_end_time" class="d1"><td><a href="#body.valid_date_information.available_end_time">available_end_time</a></td><td><code>string (date-time)</code></td><td>有效期结束时间<br><small>e.g. <code>&quot;2030-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.valid_date_information.available_day_after_receive" class="d1"><td><a href="#body.valid_date_information.available_day_after_receive">available_day_after_receive</a></td><td><code>integer</code></td><td>生效后N天内有效<br><small>e.g. <code>200</code></small></td></tr><tr id="body.points_information"><td><a href="#body.points_information">points_information</a></td><td><code>object</code></td><td>积分信息</td></tr><tr id="body.points_information.jump_appid" class="d1"><td><a href="#body.points_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>积分跳转AppID<br><small>e.g. <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="body.points_information.jump_path" class="d1"><td><a href="#body.points_information.jump_path">jump_path</a></td><td><code>string</code></td><td>积分跳转路径<br><small>e.g. <code>&quot;/pages/points/points&quot;</code></small></td></tr><tr id="body.balance_information"><td><a href="#body.balance_information">balance_information</a></td><td><code>object</code></td><td>储值信息</td></tr><tr id="body.balance_information.jump_appid" class="d1"><td><a href="#body.balance_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>储值小程序AppID<br><small>e.g. <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="body.balance_information.jump_path" class="d1"><td><a href="#body.balance_information.jump_path">jump_path</a></td><td><code>string</code></td><td>储值小程序路径<br><small>e.g. <code>&quot;/pages/balance/balance&quot;</code></small></td></tr><tr id="body.purchase_information"><td><a href="#body.purchase_information">purchase_information</a></td><td><code>object</code></td><td>付费会员信息</td></tr><tr id="body.purchase_information.price" class="d1"><td><a href="#body.purchase_information.price">price</a></td><td><code>integer</code></td><td>付费会员价格<br><small>e.g. <code>100</code></small></td></tr><tr id="body.purchase_information.jump_appid" class="d1"><td><a href="#body.purchase_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>付费会员跳转AppID<br><small>e.g. <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="body.purchase_information.jump_path" class="d1"><td><a href="#body.purchase_information.jump_path">jump_path</a></td><td><code>string</code></td><td>付费会员跳转路径<br><small>e.g. <code>&quot;/pages/purchase/purchase&quot;</code></small></td></tr><tr id="body.user_information"><td><a href="#body.user_information">user_information</a></td><td><code>object</code></td><td>用户开卡信息</td></tr><tr id="body.user_information.common_field_list" class="d1"><td><a href="#body.user_information.common_field_list">common_field_list</a></td><td><code>string[]</code></td><td>平台提供的通用开卡信息字段<br><code>USER_FORM_FLAG_SEX</code> <code>USER_FORM_FLAG_NAME</code> <code>USER_FORM_FLAG_BIRTHDAY</code> <code>USER_FORM_FLAG_ADDRESS</code> <code>USER_FORM_FLAG_EMAIL</code> <code>USER_FORM_FLAG_CITY</code><br><small>e.g. <code>[&quot;USER_FORM_FLAG_SEX&quot;]</code></small></td></tr><tr id="body.user_information.custom_field_list" class="d1"><td><a href="#body.user_information.custom_field_list">custom_field_list</a></td><td><code>object[]</code></td><td>商户自定义的开卡信息字段</td></tr><tr id="body.user_information.custom_field_list.type" class="d2"><td><a href="#body.user_information.custom_field_list.type">type</a></td><td><code>string</code></td><td>商户自定义的开卡信息字段类型<br><code>CHECK_BOX</code> <code>RADIO</code><br><small>e.g. <code>&quot;CHECK_BOX&quot;</code></small></td></tr><tr id="body.user_information.custom_field_list.name" class="d2"><td><a href="#body.user_information.custom_field_list.name">name</a></td><td><code>string</code></td><td>字段名称<br><small>e.g. <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="body.user_information.custom_field_list.values" class="d2"><td><a href="#body.user_information.custom_field_list.values">values</a></td><td><code>string[]</code></td><td>字段值<br><small>e.g. <code>[&quot;篮球&quot;]</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.cardMember.cards.post({
  json: {
    appid: <i class="s">&#39;wxea9c30890f48d5ae&#39;</i>,
    card_type: <i class="s">&#39;PURCHASE&#39;</i>,
    card_title: <i class="s">&#39;测试卡&#39;</i>,
    card_color: <i class="s">&#39;#FFFF00&#39;</i>,
    card_picture_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
    code_mode: <i class="s">&#39;SYSTEM_ALLOCATE&#39;</i>,
    code_type: <i class="s">&#39;NONE_CODE&#39;</i>,
    benefits: <i class="s">&#39;会员折扣、专属价&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/notify.php&#39;</i>,
    valid_date_information: { type: <i class="s">&#39;FIX_TIME_RANGE&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;brand/card-member/cards&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wxea9c30890f48d5ae&#39;</i>,
    card_type: <i class="s">&#39;PURCHASE&#39;</i>,
    card_title: <i class="s">&#39;测试卡&#39;</i>,
    card_color: <i class="s">&#39;#FFFF00&#39;</i>,
    card_picture_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
    code_mode: <i class="s">&#39;SYSTEM_ALLOCATE&#39;</i>,
    code_type: <i class="s">&#39;NONE_CODE&#39;</i>,
    benefits: <i class="s">&#39;会员折扣、专属价&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/notify.php&#39;</i>,
    valid_date_information: { type: <i class="s">&#39;FIX_TIME_RANGE&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;brand/card-member/cards&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wxea9c30890f48d5ae&#39;</i>,
    card_type: <i class="s">&#39;PURCHASE&#39;</i>,
    card_title: <i class="s">&#39;测试卡&#39;</i>,
    card_color: <i class="s">&#39;#FFFF00&#39;</i>,
    card_picture_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
    code_mode: <i class="s">&#39;SYSTEM_ALLOCATE&#39;</i>,
    code_type: <i class="s">&#39;NONE_CODE&#39;</i>,
    benefits: <i class="s">&#39;会员折扣、专属价&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/notify.php&#39;</i>,
    valid_date_information: { type: <i class="s">&#39;FIX_TIME_RANGE&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.cardMember.cards.postAsync({
  json: {
    appid: <i class="s">&#39;wxea9c30890f48d5ae&#39;</i>,
    card_type: <i class="s">&#39;PURCHASE&#39;</i>,
    card_title: <i class="s">&#39;测试卡&#39;</i>,
    card_color: <i class="s">&#39;#FFFF00&#39;</i>,
    card_picture_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
    code_mode: <i class="s">&#39;SYSTEM_ALLOCATE&#39;</i>,
    code_type: <i class="s">&#39;NONE_CODE&#39;</i>,
    benefits: <i class="s">&#39;会员折扣、专属价&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/notify.php&#39;</i>,
    valid_date_information: { type: <i class="s">&#39;FIX_TIME_RANGE&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;brand/card-member/cards&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wxea9c30890f48d5ae&#39;</i>,
    card_type: <i class="s">&#39;PURCHASE&#39;</i>,
    card_title: <i class="s">&#39;测试卡&#39;</i>,
    card_color: <i class="s">&#39;#FFFF00&#39;</i>,
    card_picture_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
    code_mode: <i class="s">&#39;SYSTEM_ALLOCATE&#39;</i>,
    code_type: <i class="s">&#39;NONE_CODE&#39;</i>,
    benefits: <i class="s">&#39;会员折扣、专属价&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/notify.php&#39;</i>,
    valid_date_information: { type: <i class="s">&#39;FIX_TIME_RANGE&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;brand/card-member/cards&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wxea9c30890f48d5ae&#39;</i>,
    card_type: <i class="s">&#39;PURCHASE&#39;</i>,
    card_title: <i class="s">&#39;测试卡&#39;</i>,
    card_color: <i class="s">&#39;#FFFF00&#39;</i>,
    card_picture_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
    code_mode: <i class="s">&#39;SYSTEM_ALLOCATE&#39;</i>,
    code_type: <i class="s">&#39;NONE_CODE&#39;</i>,
    benefits: <i class="s">&#39;会员折扣、专属价&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/notify.php&#39;</i>,
    valid_date_information: { type: <i class="s">&#39;FIX_TIME_RANGE&#39;</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.cardMember.cards.post({
  json: {
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    appid: <i class="s">&#39;wxea9c30890f48d5ae&#39;</i>,
    card_type: <i class="s">&#39;PURCHASE&#39;</i>,
    card_title: <i class="s">&#39;测试卡&#39;</i>,
    card_color: <i class="s">&#39;#FFFF00&#39;</i>,
    card_picture_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
    code_mode: <i class="s">&#39;SYSTEM_ALLOCATE&#39;</i>,
    code_type: <i class="s">&#39;NONE_CODE&#39;</i>,
    code_jump_information: { jump_appid: <i class="s">&#39;wxea9c30a90fs8d3fe&#39;</i>, jump_path: <i class="s">&#39;/pages/code/code&#39;</i> },
    benefits: <i class="s">&#39;会员折扣、专属价&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/notify.php&#39;</i>,
    need_pinned: <i class="k">true</i>,
    need_display_level: <i class="k">true</i>,
    init_level: <i class="s">&#39;白银会员&#39;</i>,
    service_phone: <i class="s">&#39;010-8877xxxx&#39;</i>,
    legal_agreement: <i class="s">&#39;商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。&#39;</i>,
    valid_date_information: {
      type: <i class="s">&#39;FIX_TIME_RANGE&#39;</i>,
      available_begin_time: <i class="s">&#39;2020-05-20T13:29:35.120+08:00&#39;</i>,
      available_end_time: <i class="s">&#39;2030-05-20T13:29:35.120+08:00&#39;</i>,
      available_day_after_receive: <i class="n">200</i>,
    },
    points_information: { jump_appid: <i class="s">&#39;wxea9c30a90fs8d3fe&#39;</i>, jump_path: <i class="s">&#39;/pages/points/points&#39;</i> },
    balance_information: { jump_appid: <i class="s">&#39;wxea9c30a90fs8d3fe&#39;</i>, jump_path: <i class="s">&#39;/pages/balance/balance&#39;</i> },
    purchase_information: { price: <i class="n">100</i>, jump_appid: <i class="s">&#39;wxea9c30a90fs8d3fe&#39;</i>, jump_path: <i class="s">&#39;/pages/purchase/purchase&#39;</i> },
    user_information: {
      common_field_list: [<i class="s">&#39;USER_FORM_FLAG_SEX&#39;</i>],
      custom_field_list: [{ type: <i class="s">&#39;CHECK_BOX&#39;</i>, name: <i class="s">&#39;喜欢的运动&#39;</i>, values: [<i class="s">&#39;篮球&#39;</i>] }],
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&amp;identity=brand&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
brand_id=$(get .brandId)
path=<i class="s">&#39;/brand/card-member/cards&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wxea9c30890f48d5ae&quot;,&quot;card_type&quot;:&quot;PURCHASE&quot;,&quot;card_title&quot;:&quot;测试卡&quot;,&quot;card_color&quot;:&quot;#FFFF00&quot;,&quot;card_picture_url&quot;:&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&quot;,&quot;code_mode&quot;:&quot;SYSTEM_ALLOCATE&quot;,&quot;code_type&quot;:&quot;NONE_CODE&quot;,&quot;benefits&quot;:&quot;会员折扣、专属价&quot;,&quot;notify_url&quot;:&quot;https://www.weixin.qq.com/wxpay/notify.php&quot;,&quot;valid_date_information&quot;:{&quot;type&quot;:&quot;FIX_TIME_RANGE&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\\&quot;$brand_id\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.card_id"><td><a href="#response.card_id">card_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡模板ID<br><small>e.g. <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="response.brand_id"><td><a href="#response.brand_id">brand_id</a></td><td><code>string</code></td><td>品牌ID<br><small>e.g. <code>&quot;1004&quot;</code></small></td></tr><tr id="response.appid"><td><a href="#response.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户AppId<br><small>e.g. <code>&quot;wxea9c30890f48d5ae&quot;</code></small></td></tr><tr id="response.card_type"><td><a href="#response.card_type">card_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡类型<br><code>PURCHASE</code> <code>NORMAL</code> <code>BALANCE</code><br><small>e.g. <code>&quot;PURCHASE&quot;</code></small></td></tr><tr id="response.card_title"><td><a href="#response.card_title">card_title</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>卡名称<br><small>e.g. <code>&quot;测试卡&quot;</code></small></td></tr><tr id="response.card_color"><td><a href="#response.card_color">card_color</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>卡背景颜色<br><small>e.g. <code>&quot;#FFFF00&quot;</code></small></td></tr><tr id="response.card_picture_url"><td><a href="#response.card_picture_url">card_picture_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>卡背景图URL<br><small>e.g. <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&quot;</code></small></td></tr><tr id="response.code_mode"><td><a href="#response.code_mode">code_mode</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员卡code分配类型<br><code>SYSTEM_ALLOCATE</code> <code>MERCHANT_ALLOCATE</code><br><small>e.g. <code>&quot;SYSTEM_ALLOCATE&quot;</code></small></td></tr><tr id="response.code_type"><td><a href="#response.code_type">code_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员码型<br><code>NONE_CODE</code> <code>BAR_CODE</code> <code>QR_CODE</code> <code>BAR_CODE_AND_QR_CODE</code> <code>JUMP_MINI_PROGRAM</code><br><small>e.g. <code>&quot;NONE_CODE&quot;</code></small></td></tr><tr id="response.code_jump_information"><td><a href="#response.code_jump_information">code_jump_information</a></td><td><code>object</code></td><td>会员码跳转信息</td></tr><tr id="response.code_jump_information.jump_appid" class="d1"><td><a href="#response.code_jump_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>会员码跳转AppID<br><small>e.g. <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="response.code_jump_information.jump_path" class="d1"><td><a href="#response.code_jump_information.jump_path">jump_path</a></td><td><code>string</code></td><td>会员码跳转路径<br><small>e.g. <code>&quot;/pages/code/code&quot;</code></small></td></tr><tr id="response.benefits"><td><a href="#response.benefits">benefits</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>会员权益<br><small>e.g. <code>&quot;会员折扣、专属价&quot;</code></small></td></tr><tr id="response.notify_url"><td><a href="#response.notify_url">notify_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>回调地址<br><small>e.g. <code>&quot;https://www.weixin.qq.com/wxpay/notify.php&quot;</code></small></td></tr><tr id="response.need_pinned"><td><a href="#response.need_pinned">need_pinned</a></td><td><code>boolean</code></td><td>是否置顶<br><small>e.g. <code>true</code></small></td></tr><tr id="response.need_display_level"><td><a href="#response.need_display_level">need_display_level</a></td><td><code>boolean</code></td><td>是否展示会员等级<br><small>e.g. <code>true</code></small></td></tr><tr id="response.init_level"><td><a href="#response.init_level">init_level</a></td><td><code>string</code></td><td>会员初始等级<br><small>e.g. <code>&quot;白银会员&quot;</code></small></td></tr><tr id="response.service_phone"><td><a href="#response.service_phone">service_phone</a></td><td><code>string</code></td><td>服务电话<br><small>e.g. <code>&quot;010-8877xxxx&quot;</code></small></td></tr><tr id="response.legal_agreement"><td><a href="#response.legal_agreement">legal_agreement</a></td><td><code>string</code></td><td>商家法务协议<br><small>e.g. <code>&quot;商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。&quot;</code></small></td></tr><tr id="response.valid_date_information"><td><a href="#response.valid_date_information">valid_date_information</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>会员卡有效期</td></tr><tr id="response.valid_date_information.type" class="d1"><td><a href="#response.valid_date_information.type">type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>有效期类型<br><code>FIX_TIME_RANGE</code> <code>FIX_TERM</code> <code>PERMANENT</code><br><small>e.g. <code>&quot;FIX_TIME_RANGE&quot;</code></small></td></tr><tr id="response.valid_date_information.available_begin_time" class="d1"><td><a href="#response.valid_date_information.available_begin_time">available_begin_time</a></td><td><code>string (date-time)</code></td><td>有效期开始时间<br><small>e.g. <code>&quot;2020-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.valid_date_information.available_end_time" class="d1"><td><a href="#response.valid_date_information.available_end_time">available_end_time</a></td><td><code>string (date-time)</code></td><td>有效期结束时间<br><small>e.g. <code>&quot;2030-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.valid_date_information.available_day_after_receive" class="d1"><td><a href="#response.valid_date_information.available_day_after_receive">available_day_after_receive</a></td><td><code>integer</code></td><td>生效后N天内有效<br><small>e.g. <code>200</code></small></td></tr><tr id="response.points_information"><td><a href="#response.points_information">points_information</a></td><td><code>object</code></td><td>积分信息</td></tr><tr id="response.points_information.jump_appid" class="d1"><td><a href="#response.points_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>积分跳转AppID<br><small>e.g. <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="response.points_information.jump_path" class="d1"><td><a href="#response.points_information.jump_path">jump_path</a></td><td><code>string</code></td><td>积分跳转路径<br><small>e.g. <code>&quot;/pages/points/points&quot;</code></small></td></tr><tr id="response.balance_information"><td><a href="#response.balance_information">balance_information</a></td><td><code>object</code></td><td>储值信息</td></tr><tr id="response.balance_information.jump_appid" class="d1"><td><a href="#response.balance_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>储值小程序AppID<br><small>e.g. <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="response.balance_information.jump_path" class="d1"><td><a href="#response.balance_information.jump_path">jump_path</a></td><td><code>string</code></td><td>储值小程序路径<br><small>e.g. <code>&quot;/pages/balance/balance&quot;</code></small></td></tr><tr id="response.purchase_information"><td><a href="#response.purchase_information">purchase_information</a></td><td><code>object</code></td><td>付费会员信息</td></tr><tr id="response.purchase_information.price" class="d1"><td><a href="#response.purchase_information.price">price</a></td><td><code>integer</code></td><td>付费会员价格<br><small>e.g. <code>100</code></small></td></tr><tr id="response.purchase_information.jump_appid" class="d1"><td><a href="#response.purchase_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>付费会员跳转AppID<br><small>e.g. <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="response.purchase_information.jump_path" class="d1"><td><a href="#response.purchase_information.jump_path">jump_path</a></td><td><code>string</code></td><td>付费会员跳转路径<br><small>e.g. <code>&quot;/pages/purchase/purchase&quot;</code></small></td></tr><tr id="response.user_information"><td><a href="#response.user_information">user_information</a></td><td><code>object</code></td><td>用户开卡信息</td></tr><tr id="response.user_information.common_field_list" class="d1"><td><a href="#response.user_information.common_field_list">common_field_list</a></td><td><code>string[]</code></td><td>平台提供的通用开卡信息字段<br><code>USER_FORM_FLAG_SEX</code> <code>USER_FORM_FLAG_NAME</code> <code>USER_FORM_FLAG_BIRTHDAY</code> <code>USER_FORM_FLAG_ADDRESS</code> <code>USER_FORM_FLAG_EMAIL</code> <code>USER_FORM_FLAG_CITY</code><br><small>e.g. <code>[&quot;USER_FORM_FLAG_SEX&quot;]</code></small></td></tr><tr id="response.user_information.custom_field_list" class="d1"><td><a href="#response.user_information.custom_field_list">custom_field_list</a></td><td><code>object[]</code></td><td>商户自定义的开卡信息字段</td></tr><tr id="response.user_information.custom_field_list.type" class="d2"><td><a href="#response.user_information.custom_field_list.type">type</a></td><td><code>string</code></td><td>商户自定义的开卡信息字段类型<br><code>CHECK_BOX</code> <code>RADIO</code><br><small>e.g. <code>&quot;CHECK_BOX&quot;</code></small></td></tr><tr id="response.user_information.custom_field_list.name" class="d2"><td><a href="#response.user_information.custom_field_list.name">name</a></td><td><code>string</code></td><td>字段名称<br><small>e.g. <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="response.user_information.custom_field_list.values" class="d2"><td><a href="#response.user_information.custom_field_list.values">values</a></td><td><code>string[]</code></td><td>字段值<br><small>e.g. <code>[&quot;篮球&quot;]</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;card_id&quot;</i>: <i class="c">&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</i>,
  <i class="c">&quot;brand_id&quot;</i>: <i class="c">&quot;1004&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxea9c30890f48d5ae&quot;</i>,
  <i class="c">&quot;card_type&quot;</i>: <i class="c">&quot;PURCHASE&quot;</i>,
  <i class="c">&quot;card_title&quot;</i>: <i class="c">&quot;测试卡&quot;</i>,
  <i class="c">&quot;card_color&quot;</i>: <i class="c">&quot;#FFFF00&quot;</i>,
  <i class="c">&quot;card_picture_url&quot;</i>: <i class="c">&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&quot;</i>,
  <i class="c">&quot;code_mode&quot;</i>: <i class="c">&quot;SYSTEM_ALLOCATE&quot;</i>,
  <i class="c">&quot;code_type&quot;</i>: <i class="c">&quot;NONE_CODE&quot;</i>,
  <i class="c">&quot;code_jump_information&quot;</i>: {
    <i class="c">&quot;jump_appid&quot;</i>: <i class="c">&quot;wxea9c30a90fs8d3fe&quot;</i>,
    <i class="c">&quot;jump_path&quot;</i>: <i class="c">&quot;/pages/code/code&quot;</i>
  },
  <i class="c">&quot;benefits&quot;</i>: <i class="c">&quot;会员折扣、专属价&quot;</i>,
  <i class="c">&quot;notify_url&quot;</i>: <i class="c">&quot;https://www.weixin.qq.com/wxpay/notify.php&quot;</i>,
  <i class="c">&quot;need_pinned&quot;</i>: <i class="s">true</i>,
  <i class="c">&quot;need_display_level&quot;</i>: <i class="s">true</i>,
  <i class="c">&quot;init_level&quot;</i>: <i class="c">&quot;白银会员&quot;</i>,
  <i class="c">&quot;service_phone&quot;</i>: <i class="c">&quot;010-8877xxxx&quot;</i>,
  <i class="c">&quot;legal_agreement&quot;</i>: <i class="c">&quot;商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。&quot;</i>,
  <i class="c">&quot;valid_date_information&quot;</i>: {
    <i class="c">&quot;type&quot;</i>: <i class="c">&quot;FIX_TIME_RANGE&quot;</i>,
    <i class="c">&quot;available_begin_time&quot;</i>: <i class="c">&quot;2020-05-20T13:29:35.120+08:00&quot;</i>,
    <i class="c">&quot;available_end_time&quot;</i>: <i class="c">&quot;2030-05-20T13:29:35.120+08:00&quot;</i>,
    <i class="c">&quot;available_day_after_receive&quot;</i>: <i class="k">200</i>
  },
  <i class="c">&quot;points_information&quot;</i>: {
    <i class="c">&quot;jump_appid&quot;</i>: <i class="c">&quot;wxea9c30a90fs8d3fe&quot;</i>,
    <i class="c">&quot;jump_path&quot;</i>: <i class="c">&quot;/pages/points/points&quot;</i>
  },
  <i class="c">&quot;balance_information&quot;</i>: {
    <i class="c">&quot;jump_appid&quot;</i>: <i class="c">&quot;wxea9c30a90fs8d3fe&quot;</i>,
    <i class="c">&quot;jump_path&quot;</i>: <i class="c">&quot;/pages/balance/balance&quot;</i>
  },
  <i class="c">&quot;purchase_information&quot;</i>: {
    <i class="c">&quot;price&quot;</i>: <i class="k">100</i>,
    <i class="c">&quot;jump_appid&quot;</i>: <i class="c">&quot;wxea9c30a90fs8d3fe&quot;</i>,
    <i class="c">&quot;jump_path&quot;</i>: <i class="c">&quot;/pages/purchase/purchase&quot;</i>
  },
  <i class="c">&quot;user_information&quot;</i>: {
    <i class="c">&quot;common_field_list&quot;</i>: [
      <i class="c">&quot;USER_FORM_FLAG_SEX&quot;</i>
    ],
    <i class="c">&quot;custom_field_list&quot;</i>: [
      {
        <i class="c">&quot;type&quot;</i>: <i class="c">&quot;CHECK_BOX&quot;</i>,
        <i class="c">&quot;name&quot;</i>: <i class="c">&quot;喜欢的运动&quot;</i>,
        <i class="c">&quot;values&quot;</i>: [
          <i class="c">&quot;篮球&quot;</i>
        ]
      }
    ]
  }
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_request_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/membercardsp-user_card-create.html"><code>MEMBERCARDSP.USER_CARD.CREATE</code></a> 用户开通商家名片会员卡通知</li><li><a href="/en/events/membercardsp-user_card-delete.html"><code>MEMBERCARDSP.USER_CARD.DELETE</code></a> 用户删除商家名片会员卡通知</li><li><a href="/en/events/brand_member_card_sp-user_card-create.html"><code>BRAND_MEMBER_CARD_SP.USER_CARD.CREATE</code></a> 用户开通商家名片会员卡通知</li><li><a href="/en/events/brand_member_card_sp-user_card-delete.html"><code>BRAND_MEMBER_CARD_SP.USER_CARD.DELETE</code></a> 用户删除商家名片会员卡通知</li><li><a href="/en/events/brand_member_card_sp-sync_user_point.html"><code>BRAND_MEMBER_CARD_SP.SYNC_USER_POINT</code></a> 商家名片会员用户积分同步通知</li><li><a href="/en/events/brand_member_card_sp-point_exchange_coupon.html"><code>BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON</code></a> 商家名片会员用户积分兑券通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/brand-card-member/post-brand-card-member-cards.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postBrandCardMemberCards = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postBrandCardMemberCards as default
};
