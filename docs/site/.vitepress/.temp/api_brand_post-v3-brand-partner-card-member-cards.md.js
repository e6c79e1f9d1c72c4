import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建会员卡模板","description":"","frontmatter":{"title":"创建会员卡模板","editLink":false,"words":"POST /v3/brand/partner/card-member/cards 商家名片会员 brand_id 品牌ID appid 商户AppId card_type 会员卡类型 card_title 卡名称 card_color 卡背景颜色 card_picture_url 卡背景图URL code_mode 会员卡code分配类型 code_type 会员码型 code_jump_information 会员码跳转信息 benefits 会员权益 notify_url 回调地址 need_pinned 是否置顶 need_display_level 是否展示会员等级 init_level 会员初始等级 service_phone 服务电话 legal_agreement 商家法务协议 valid_date_information 会员卡有效期 points_information 积分信息 balance_information 储值信息 purchase_information 付费会员信息 user_information 用户开卡信息 out_request_no 商家请求单号 member_information 会员中心跳转信息 card_id 会员卡模板ID state 会员卡状态 create_time 创建时间 modify_time 更新时间"},"headers":[],"relativePath":"api/brand/post-v3-brand-partner-card-member-cards.md","filePath":"api/brand/post-v3-brand-partner-card-member-cards.md"}');
const _sfc_main = { name: "api/brand/post-v3-brand-partner-card-member-cards.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">创建会员卡模板 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;创建会员卡模板 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>brand/<wbr>partner/<wbr>card-member/<wbr>cards</code></div><p class="facts"><span>角色 服务商</span><span>商家名片会员</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.brand_id"><td><a href="#body.brand_id">brand_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品牌ID<br><small>例 <code>&quot;1004&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户AppId<br><small>最多 32 个字符，默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxea9c30890f48d5ae&quot;</code></small></td></tr><tr id="body.card_type"><td><a href="#body.card_type">card_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡类型<br><code>PURCHASE</code> <code>NORMAL</code> <code>BALANCE</code><br><small>例 <code>&quot;PURCHASE&quot;</code></small></td></tr><tr id="body.card_title"><td><a href="#body.card_title">card_title</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>卡名称<br><small>最多 10 个字符</small><br><small>例 <code>&quot;测试卡&quot;</code></small></td></tr><tr id="body.card_color"><td><a href="#body.card_color">card_color</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>卡背景颜色<br><small>最多 7 个字符</small><br><small>例 <code>&quot;#FFFF00&quot;</code></small></td></tr><tr id="body.card_picture_url"><td><a href="#body.card_picture_url">card_picture_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>卡背景图URL<br><small>最多 256 个字符</small><br><small>例 <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&quot;</code></small></td></tr><tr id="body.code_mode"><td><a href="#body.code_mode">code_mode</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡code分配类型<br><code>SYSTEM_ALLOCATE</code> <code>MERCHANT_ALLOCATE</code><br><small>例 <code>&quot;SYSTEM_ALLOCATE&quot;</code></small></td></tr><tr id="body.code_type"><td><a href="#body.code_type">code_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员码型<br><code>NONE_CODE</code> <code>BAR_CODE</code> <code>QR_CODE</code> <code>BAR_CODE_AND_QR_CODE</code> <code>JUMP_MINI_PROGRAM</code><br><small>例 <code>&quot;NONE_CODE&quot;</code></small></td></tr><tr id="body.code_jump_information"><td><a href="#body.code_jump_information">code_jump_information</a></td><td><code>object</code></td><td>会员码跳转信息</td></tr><tr id="body.code_jump_information.jump_appid" class="d1"><td><a href="#body.code_jump_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>会员码跳转AppID<br><small>例 <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="body.code_jump_information.jump_path" class="d1"><td><a href="#body.code_jump_information.jump_path">jump_path</a></td><td><code>string</code></td><td>会员码跳转路径<br><small>例 <code>&quot;/pages/code/code&quot;</code></small></td></tr><tr id="body.benefits"><td><a href="#body.benefits">benefits</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员权益<br><small>例 <code>&quot;会员折扣、专属价&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>回调地址<br><small>例 <code>&quot;https://www.weixin.qq.com/wxpay/notify.php&quot;</code></small></td></tr><tr id="body.need_pinned"><td><a href="#body.need_pinned">need_pinned</a></td><td><code>boolean</code></td><td>是否置顶<br><small>例 <code>true</code></small></td></tr><tr id="body.need_display_level"><td><a href="#body.need_display_level">need_display_level</a></td><td><code>boolean</code></td><td>是否展示会员等级<br><small>例 <code>true</code></small></td></tr><tr id="body.init_level"><td><a href="#body.init_level">init_level</a></td><td><code>string</code></td><td>会员初始等级<br><small>例 <code>&quot;白银会员&quot;</code></small></td></tr><tr id="body.service_phone"><td><a href="#body.service_phone">service_phone</a></td><td><code>string</code></td><td>服务电话<br><small>例 <code>&quot;010-8877xxxx&quot;</code></small><br><small class="note" lang="en">In clear: it is printed for every customer to see.</small></td></tr><tr id="body.legal_agreement"><td><a href="#body.legal_agreement">legal_agreement</a></td><td><code>string</code></td><td>商家法务协议<br><small>例 <code>&quot;商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。&quot;</code></small></td></tr><tr id="body.valid_date_information"><td><a href="#body.valid_date_information">valid_date_information</a></td><td><code>object</code></td><td>会员卡有效期</td></tr><tr id="body.valid_date_information.type" class="d1"><td><a href="#body.valid_date_information.type">type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>有效期类型<br><code>FIX_TIME_RANGE</code> <code>FIX_TERM</code> <code>PERMANENT</code><br><small>例 <code>&quot;FIX_TIME_RANGE&quot;</code></small></td></tr><tr id="body.valid_date_information.available_begin_time" class="d1"><td><a href="#body.valid_date_information.available_begin_time">available_begin_time</a></td><td><code>string (date-time)</code></td><td>有效期开始时间<br><small>例 <code>&quot;2020-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.valid_date_information.available_end_time" class="d1"><td><a href="#body.valid_date_information.available_end_time">available_end_time</a></td><td><code>string (date-time)</code></td><td>有效期结束时间<br><small>例 <code>&quot;2030-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.valid_date_information.available_day_after_receive" class="d1"><td><a href="#body.valid_date_information.available_day_after_receive">available_day_after_receive</a></td><td><code>integer</code></td><td>生效后N天内有效<br><small>例 <code>200</code></small></td></tr><tr id="body.points_information"><td><a href="#body.points_information">points_information</a></td><td><code>object</code></td><td>积分信息</td></tr><tr id="body.points_information.jump_appid" class="d1"><td><a href="#body.points_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>积分跳转AppID<br><small>例 <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="body.points_information.jump_path" class="d1"><td><a href="#body.points_information.jump_path">jump_path</a></td><td><code>string</code></td><td>积分跳转路径<br><small>例 <code>&quot;/pages/points/points&quot;</code></small></td></tr><tr id="body.balance_information"><td><a href="#body.balance_information">balance_information</a></td><td><code>object</code></td><td>储值信息</td></tr><tr id="body.balance_information.jump_appid" class="d1"><td><a href="#body.balance_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>储值小程序AppID<br><small>例 <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="body.balance_information.jump_path" class="d1"><td><a href="#body.balance_information.jump_path">jump_path</a></td><td><code>string</code></td><td>储值小程序路径<br><small>例 <code>&quot;/pages/balance/balance&quot;</code></small></td></tr><tr id="body.purchase_information"><td><a href="#body.purchase_information">purchase_information</a></td><td><code>object</code></td><td>付费会员信息</td></tr><tr id="body.purchase_information.price" class="d1"><td><a href="#body.purchase_information.price">price</a></td><td><code>integer</code></td><td>付费会员价格<br><small>例 <code>100</code></small></td></tr><tr id="body.purchase_information.jump_appid" class="d1"><td><a href="#body.purchase_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>付费会员跳转AppID<br><small>例 <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="body.purchase_information.jump_path" class="d1"><td><a href="#body.purchase_information.jump_path">jump_path</a></td><td><code>string</code></td><td>付费会员跳转路径<br><small>例 <code>&quot;/pages/purchase/purchase&quot;</code></small></td></tr><tr id="body.user_information"><td><a href="#body.user_information">user_information</a></td><td><code>object</code></td><td>用户开卡信息</td></tr><tr id="body.user_information.common_field_list" class="d1"><td><a href="#body.user_information.common_field_list">common_field_list</a></td><td><code>string[]</code></td><td>平台提供的通用开卡信息字段<br><code>USER_FORM_FLAG_SEX</code> <code>USER_FORM_FLAG_NAME</code> <code>USER_FORM_FLAG_BIRTHDAY</code> <code>USER_FORM_FLAG_ADDRESS</code> <code>USER_FORM_FLAG_EMAIL</code> <code>USER_FORM_FLAG_CITY</code><br><small>例 <code>[&quot;USER_FORM_FLAG_SEX&quot;]</code></small></td></tr><tr id="body.user_information.custom_field_list" class="d1"><td><a href="#body.user_information.custom_field_list">custom_field_list</a></td><td><code>object[]</code></td><td>商户自定义的开卡信息字段</td></tr><tr id="body.user_information.custom_field_list.type" class="d2"><td><a href="#body.user_information.custom_field_list.type">type</a></td><td><code>string</code></td><td>商户自定义的开卡信息字段类型<br><code>CHECK_BOX</code> <code>RADIO</code><br><small>例 <code>&quot;CHECK_BOX&quot;</code></small></td></tr><tr id="body.user_information.custom_field_list.name" class="d2"><td><a href="#body.user_information.custom_field_list.name">name</a></td><td><code>string</code></td><td>字段名称<br><small>例 <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="body.user_information.custom_field_list.values" class="d2"><td><a href="#body.user_information.custom_field_list.values">values</a></td><td><code>string[]</code></td><td>字段值<br><small>例 <code>[&quot;篮球&quot;]</code></small></td></tr><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a></td><td><code>string</code></td><td>商家请求单号<br><small>最多 128 个字符，格式 [0-9A-Za-z_-]+</small><br><small>例 <code>&quot;100002322019090134234sfdf&quot;</code></small></td></tr><tr id="body.member_information"><td><a href="#body.member_information">member_information</a></td><td><code>object</code></td><td>会员中心跳转信息</td></tr><tr id="body.member_information.jump_appid" class="d1"><td><a href="#body.member_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td><small>例 <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="body.member_information.jump_path" class="d1"><td><a href="#body.member_information.jump_path">jump_path</a></td><td><code>string</code></td><td><small>例 <code>&quot;/pages/points/points&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.partner.cardMember.cards.post({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    appid: <i class="s">&#39;wxea9c30890f48d5ae&#39;</i>,
    card_type: <i class="s">&#39;PURCHASE&#39;</i>,
    card_title: <i class="s">&#39;测试卡&#39;</i>,
    card_color: <i class="s">&#39;#FFFF00&#39;</i>,
    card_picture_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
    code_mode: <i class="s">&#39;SYSTEM_ALLOCATE&#39;</i>,
    code_type: <i class="s">&#39;NONE_CODE&#39;</i>,
    benefits: <i class="s">&#39;会员折扣、专属价&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/notify.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/partner/card-member/cards&#39;</i>).post({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    appid: <i class="s">&#39;wxea9c30890f48d5ae&#39;</i>,
    card_type: <i class="s">&#39;PURCHASE&#39;</i>,
    card_title: <i class="s">&#39;测试卡&#39;</i>,
    card_color: <i class="s">&#39;#FFFF00&#39;</i>,
    card_picture_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
    code_mode: <i class="s">&#39;SYSTEM_ALLOCATE&#39;</i>,
    code_type: <i class="s">&#39;NONE_CODE&#39;</i>,
    benefits: <i class="s">&#39;会员折扣、专属价&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/notify.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/partner/card-member/cards&#39;</i>].post({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    appid: <i class="s">&#39;wxea9c30890f48d5ae&#39;</i>,
    card_type: <i class="s">&#39;PURCHASE&#39;</i>,
    card_title: <i class="s">&#39;测试卡&#39;</i>,
    card_color: <i class="s">&#39;#FFFF00&#39;</i>,
    card_picture_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
    code_mode: <i class="s">&#39;SYSTEM_ALLOCATE&#39;</i>,
    code_type: <i class="s">&#39;NONE_CODE&#39;</i>,
    benefits: <i class="s">&#39;会员折扣、专属价&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/notify.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.partner.cardMember.cards.postAsync({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    appid: <i class="s">&#39;wxea9c30890f48d5ae&#39;</i>,
    card_type: <i class="s">&#39;PURCHASE&#39;</i>,
    card_title: <i class="s">&#39;测试卡&#39;</i>,
    card_color: <i class="s">&#39;#FFFF00&#39;</i>,
    card_picture_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
    code_mode: <i class="s">&#39;SYSTEM_ALLOCATE&#39;</i>,
    code_type: <i class="s">&#39;NONE_CODE&#39;</i>,
    benefits: <i class="s">&#39;会员折扣、专属价&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/notify.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/partner/card-member/cards&#39;</i>).postAsync({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    appid: <i class="s">&#39;wxea9c30890f48d5ae&#39;</i>,
    card_type: <i class="s">&#39;PURCHASE&#39;</i>,
    card_title: <i class="s">&#39;测试卡&#39;</i>,
    card_color: <i class="s">&#39;#FFFF00&#39;</i>,
    card_picture_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
    code_mode: <i class="s">&#39;SYSTEM_ALLOCATE&#39;</i>,
    code_type: <i class="s">&#39;NONE_CODE&#39;</i>,
    benefits: <i class="s">&#39;会员折扣、专属价&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/notify.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/partner/card-member/cards&#39;</i>].postAsync({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
    appid: <i class="s">&#39;wxea9c30890f48d5ae&#39;</i>,
    card_type: <i class="s">&#39;PURCHASE&#39;</i>,
    card_title: <i class="s">&#39;测试卡&#39;</i>,
    card_color: <i class="s">&#39;#FFFF00&#39;</i>,
    card_picture_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
    code_mode: <i class="s">&#39;SYSTEM_ALLOCATE&#39;</i>,
    code_type: <i class="s">&#39;NONE_CODE&#39;</i>,
    benefits: <i class="s">&#39;会员折扣、专属价&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/notify.php&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.partner.cardMember.cards.post({
  json: {
    brand_id: <i class="s">&#39;1004&#39;</i>,
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
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    member_information: { jump_appid: <i class="s">&#39;wxea9c30a90fs8d3fe&#39;</i>, jump_path: <i class="s">&#39;/pages/points/points&#39;</i> },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/brand/partner/card-member/cards&#39;</i>
body=<i class="s">&#39;{&quot;brand_id&quot;:&quot;1004&quot;,&quot;appid&quot;:&quot;wxea9c30890f48d5ae&quot;,&quot;card_type&quot;:&quot;PURCHASE&quot;,&quot;card_title&quot;:&quot;测试卡&quot;,&quot;card_color&quot;:&quot;#FFFF00&quot;,&quot;card_picture_url&quot;:&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&quot;,&quot;code_mode&quot;:&quot;SYSTEM_ALLOCATE&quot;,&quot;code_type&quot;:&quot;NONE_CODE&quot;,&quot;benefits&quot;:&quot;会员折扣、专属价&quot;,&quot;notify_url&quot;:&quot;https://www.weixin.qq.com/wxpay/notify.php&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.card_id"><td><a href="#response.card_id">card_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡模板ID<br><small>例 <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="response.brand_id"><td><a href="#response.brand_id">brand_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品牌ID<br><small>例 <code>&quot;1004&quot;</code></small></td></tr><tr id="response.appid"><td><a href="#response.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户AppId<br><small>例 <code>&quot;wxea9c30890f48d5ae&quot;</code></small></td></tr><tr id="response.card_type"><td><a href="#response.card_type">card_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡类型<br><code>PURCHASE</code> <code>NORMAL</code> <code>BALANCE</code><br><small>例 <code>&quot;PURCHASE&quot;</code></small></td></tr><tr id="response.card_title"><td><a href="#response.card_title">card_title</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>卡名称<br><small>例 <code>&quot;测试卡&quot;</code></small></td></tr><tr id="response.card_color"><td><a href="#response.card_color">card_color</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>卡背景颜色<br><small>例 <code>&quot;#FFFF00&quot;</code></small></td></tr><tr id="response.card_picture_url"><td><a href="#response.card_picture_url">card_picture_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>卡背景图URL<br><small>例 <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&quot;</code></small></td></tr><tr id="response.code_mode"><td><a href="#response.code_mode">code_mode</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡code分配类型<br><code>SYSTEM_ALLOCATE</code> <code>MERCHANT_ALLOCATE</code><br><small>例 <code>&quot;SYSTEM_ALLOCATE&quot;</code></small></td></tr><tr id="response.code_type"><td><a href="#response.code_type">code_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员码型<br><code>NONE_CODE</code> <code>BAR_CODE</code> <code>QR_CODE</code> <code>BAR_CODE_AND_QR_CODE</code> <code>JUMP_MINI_PROGRAM</code><br><small>例 <code>&quot;NONE_CODE&quot;</code></small></td></tr><tr id="response.code_jump_information"><td><a href="#response.code_jump_information">code_jump_information</a></td><td><code>object</code></td><td>会员码跳转信息</td></tr><tr id="response.code_jump_information.jump_appid" class="d1"><td><a href="#response.code_jump_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>会员码跳转AppID<br><small>例 <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="response.code_jump_information.jump_path" class="d1"><td><a href="#response.code_jump_information.jump_path">jump_path</a></td><td><code>string</code></td><td>会员码跳转路径<br><small>例 <code>&quot;/pages/code/code&quot;</code></small></td></tr><tr id="response.benefits"><td><a href="#response.benefits">benefits</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员权益<br><small>例 <code>&quot;会员折扣、专属价&quot;</code></small></td></tr><tr id="response.notify_url"><td><a href="#response.notify_url">notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>回调地址<br><small>例 <code>&quot;https://www.weixin.qq.com/wxpay/notify.php&quot;</code></small></td></tr><tr id="response.need_pinned"><td><a href="#response.need_pinned">need_pinned</a></td><td><code>boolean</code></td><td>是否置顶<br><small>例 <code>true</code></small></td></tr><tr id="response.need_display_level"><td><a href="#response.need_display_level">need_display_level</a></td><td><code>boolean</code></td><td>是否展示会员等级<br><small>例 <code>true</code></small></td></tr><tr id="response.init_level"><td><a href="#response.init_level">init_level</a></td><td><code>string</code></td><td>会员初始等级<br><small>例 <code>&quot;白银会员&quot;</code></small></td></tr><tr id="response.service_phone"><td><a href="#response.service_phone">service_phone</a></td><td><code>string</code></td><td>服务电话<br><small>例 <code>&quot;010-8877xxxx&quot;</code></small></td></tr><tr id="response.legal_agreement"><td><a href="#response.legal_agreement">legal_agreement</a></td><td><code>string</code></td><td>商家法务协议<br><small>例 <code>&quot;商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。&quot;</code></small></td></tr><tr id="response.valid_date_information"><td><a href="#response.valid_date_information">valid_date_information</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>会员卡有效期</td></tr><tr id="response.valid_date_information.type" class="d1"><td><a href="#response.valid_date_information.type">type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>有效期类型<br><code>FIX_TIME_RANGE</code> <code>FIX_TERM</code> <code>PERMANENT</code><br><small>例 <code>&quot;FIX_TIME_RANGE&quot;</code></small></td></tr><tr id="response.valid_date_information.available_begin_time" class="d1"><td><a href="#response.valid_date_information.available_begin_time">available_begin_time</a></td><td><code>string (date-time)</code></td><td>有效期开始时间<br><small>例 <code>&quot;2020-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.valid_date_information.available_end_time" class="d1"><td><a href="#response.valid_date_information.available_end_time">available_end_time</a></td><td><code>string (date-time)</code></td><td>有效期结束时间<br><small>例 <code>&quot;2030-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.valid_date_information.available_day_after_receive" class="d1"><td><a href="#response.valid_date_information.available_day_after_receive">available_day_after_receive</a></td><td><code>integer</code></td><td>生效后N天内有效<br><small>例 <code>200</code></small></td></tr><tr id="response.points_information"><td><a href="#response.points_information">points_information</a></td><td><code>object</code></td><td>积分信息</td></tr><tr id="response.points_information.jump_appid" class="d1"><td><a href="#response.points_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>积分跳转AppID<br><small>例 <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="response.points_information.jump_path" class="d1"><td><a href="#response.points_information.jump_path">jump_path</a></td><td><code>string</code></td><td>积分跳转路径<br><small>例 <code>&quot;/pages/points/points&quot;</code></small></td></tr><tr id="response.balance_information"><td><a href="#response.balance_information">balance_information</a></td><td><code>object</code></td><td>储值信息</td></tr><tr id="response.balance_information.jump_appid" class="d1"><td><a href="#response.balance_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>储值小程序AppID<br><small>例 <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="response.balance_information.jump_path" class="d1"><td><a href="#response.balance_information.jump_path">jump_path</a></td><td><code>string</code></td><td>储值小程序路径<br><small>例 <code>&quot;/pages/balance/balance&quot;</code></small></td></tr><tr id="response.purchase_information"><td><a href="#response.purchase_information">purchase_information</a></td><td><code>object</code></td><td>付费会员信息</td></tr><tr id="response.purchase_information.price" class="d1"><td><a href="#response.purchase_information.price">price</a></td><td><code>integer</code></td><td>付费会员价格<br><small>例 <code>100</code></small></td></tr><tr id="response.purchase_information.jump_appid" class="d1"><td><a href="#response.purchase_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td>付费会员跳转AppID<br><small>例 <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="response.purchase_information.jump_path" class="d1"><td><a href="#response.purchase_information.jump_path">jump_path</a></td><td><code>string</code></td><td>付费会员跳转路径<br><small>例 <code>&quot;/pages/purchase/purchase&quot;</code></small></td></tr><tr id="response.user_information"><td><a href="#response.user_information">user_information</a></td><td><code>object</code></td><td>用户开卡信息</td></tr><tr id="response.user_information.common_field_list" class="d1"><td><a href="#response.user_information.common_field_list">common_field_list</a></td><td><code>string[]</code></td><td>平台提供的通用开卡信息字段<br><code>USER_FORM_FLAG_SEX</code> <code>USER_FORM_FLAG_NAME</code> <code>USER_FORM_FLAG_BIRTHDAY</code> <code>USER_FORM_FLAG_ADDRESS</code> <code>USER_FORM_FLAG_EMAIL</code> <code>USER_FORM_FLAG_CITY</code><br><small>例 <code>[&quot;USER_FORM_FLAG_SEX&quot;]</code></small></td></tr><tr id="response.user_information.custom_field_list" class="d1"><td><a href="#response.user_information.custom_field_list">custom_field_list</a></td><td><code>object[]</code></td><td>商户自定义的开卡信息字段</td></tr><tr id="response.user_information.custom_field_list.type" class="d2"><td><a href="#response.user_information.custom_field_list.type">type</a></td><td><code>string</code></td><td>商户自定义的开卡信息字段类型<br><code>CHECK_BOX</code> <code>RADIO</code><br><small>例 <code>&quot;CHECK_BOX&quot;</code></small></td></tr><tr id="response.user_information.custom_field_list.name" class="d2"><td><a href="#response.user_information.custom_field_list.name">name</a></td><td><code>string</code></td><td>字段名称<br><small>例 <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="response.user_information.custom_field_list.values" class="d2"><td><a href="#response.user_information.custom_field_list.values">values</a></td><td><code>string[]</code></td><td>字段值<br><small>例 <code>[&quot;篮球&quot;]</code></small></td></tr><tr id="response.out_request_no"><td><a href="#response.out_request_no">out_request_no</a></td><td><code>string</code></td><td>商家请求单号<br><small>例 <code>&quot;100002322019090134234sfdf&quot;</code></small></td></tr><tr id="response.member_information"><td><a href="#response.member_information">member_information</a></td><td><code>object</code></td><td>会员中心跳转信息</td></tr><tr id="response.member_information.jump_appid" class="d1"><td><a href="#response.member_information.jump_appid">jump_appid</a></td><td><code>string</code></td><td><small>例 <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="response.member_information.jump_path" class="d1"><td><a href="#response.member_information.jump_path">jump_path</a></td><td><code>string</code></td><td><small>例 <code>&quot;/pages/points/points&quot;</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a></td><td><code>string</code></td><td>会员卡状态<br><small>例 <code>&quot;ACCEPTED&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a></td><td><code>string (date-time)</code></td><td>创建时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.modify_time"><td><a href="#response.modify_time">modify_time</a></td><td><code>string (date-time)</code></td><td>更新时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
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
  },
  <i class="c">&quot;out_request_no&quot;</i>: <i class="c">&quot;100002322019090134234sfdf&quot;</i>,
  <i class="c">&quot;member_information&quot;</i>: {
    <i class="c">&quot;jump_appid&quot;</i>: <i class="c">&quot;wxea9c30a90fs8d3fe&quot;</i>,
    <i class="c">&quot;jump_path&quot;</i>: <i class="c">&quot;/pages/points/points&quot;</i>
  },
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;ACCEPTED&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;modify_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_request_no</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/membercardsp-user_card-create.html"><code>MEMBERCARDSP.USER_CARD.CREATE</code></a> 用户开通商家名片会员卡通知</li><li><a href="/events/membercardsp-user_card-delete.html"><code>MEMBERCARDSP.USER_CARD.DELETE</code></a> 用户删除商家名片会员卡通知</li><li><a href="/events/brand_member_card_sp-user_card-create.html"><code>BRAND_MEMBER_CARD_SP.USER_CARD.CREATE</code></a> 用户开通商家名片会员卡通知</li><li><a href="/events/brand_member_card_sp-user_card-delete.html"><code>BRAND_MEMBER_CARD_SP.USER_CARD.DELETE</code></a> 用户删除商家名片会员卡通知</li><li><a href="/events/brand_member_card_sp-sync_user_point.html"><code>BRAND_MEMBER_CARD_SP.SYNC_USER_POINT</code></a> 商家名片会员用户积分同步通知</li><li><a href="/events/brand_member_card_sp-point_exchange_coupon.html"><code>BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON</code></a> 商家名片会员用户积分兑券通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/brand/post-v3-brand-partner-card-member-cards.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3BrandPartnerCardMemberCards = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3BrandPartnerCardMemberCards as default
};
