import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建代金券批次API","description":"","frontmatter":{"title":"创建代金券批次API","editLink":false,"words":"POST /v3/marketing/favor/coupon-stocks 运营工具∙代金券 stock_name 批次名称 available_begin_time 开始时间 available_end_time 结束时间 stock_use_rule 发放规则 no_cash 是否无资金流 stock_type 批次类型 comment 批次备注 belong_merchant 归属商户号 pattern_info  coupon_use_rule 核销规则 out_request_no 商户单据号 ext_info 扩展属性 stock_id 批次号 create_time 创建时间"},"headers":[],"relativePath":"api/marketing-favor/post-v3-marketing-favor-coupon-stocks.md","filePath":"api/marketing-favor/post-v3-marketing-favor-coupon-stocks.md"}');
const _sfc_main = { name: "api/marketing-favor/post-v3-marketing-favor-coupon-stocks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">创建代金券批次API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;创建代金券批次API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>favor/<wbr>coupon-stocks</code></div><p class="facts"><span>角色 商户、服务商、渠道商</span><span>运营工具∙代金券</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012534537" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.stock_name"><td><a href="#body.stock_name">stock_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>批次名称<br><small>最多 20 个字符</small><br><small>例 <code>&quot;微信支付代金券批次&quot;</code></small></td></tr><tr id="body.available_begin_time"><td><a href="#body.available_begin_time">available_begin_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>开始时间<br><small>最多 32 个字符</small><br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.available_end_time"><td><a href="#body.available_end_time">available_end_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>结束时间<br><small>最多 32 个字符</small><br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.stock_use_rule"><td><a href="#body.stock_use_rule">stock_use_rule</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>发放规则</td></tr><tr id="body.stock_use_rule.max_coupons" class="d1"><td><a href="#body.stock_use_rule.max_coupons">max_coupons</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>发放总上限<br><small>例 <code>100</code></small></td></tr><tr id="body.stock_use_rule.max_amount" class="d1"><td><a href="#body.stock_use_rule.max_amount">max_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>总预算 <span class="mark unit">分</span><br><small>例 <code>100000</code></small></td></tr><tr id="body.stock_use_rule.max_amount_by_day" class="d1"><td><a href="#body.stock_use_rule.max_amount_by_day">max_amount_by_day</a></td><td><code>integer</code></td><td>单天发放上限金额 <span class="mark unit">分</span><br><small>例 <code>1000</code></small></td></tr><tr id="body.stock_use_rule.max_coupons_per_user" class="d1"><td><a href="#body.stock_use_rule.max_coupons_per_user">max_coupons_per_user</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>单个用户可领个数<br><small>例 <code>5</code></small></td></tr><tr id="body.stock_use_rule.natural_person_limit" class="d1"><td><a href="#body.stock_use_rule.natural_person_limit">natural_person_limit</a><b class="required" title="必填">*</b></td><td><code>boolean</code></td><td>是否开启自然人限制<br><small>例 <code>true</code></small></td></tr><tr id="body.stock_use_rule.prevent_api_abuse" class="d1"><td><a href="#body.stock_use_rule.prevent_api_abuse">prevent_api_abuse</a><b class="required" title="必填">*</b></td><td><code>boolean</code></td><td>api发券防刷<br><small>例 <code>true</code></small></td></tr><tr id="body.no_cash"><td><a href="#body.no_cash">no_cash</a><b class="required" title="必填">*</b></td><td><code>boolean</code></td><td>是否无资金流<br><small>例 <code>true</code></small></td></tr><tr id="body.stock_type"><td><a href="#body.stock_type">stock_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>批次类型<br><code>NORMAL</code> <code>DISCOUNT</code> <code>EXCHAHGE</code> <code>RANDOM</code> <code>DISCOUNT_CUT</code><br><small>最多 16 个字符</small><br><small>例 <code>&quot;NORMAL&quot;</code></small></td></tr><tr id="body.comment"><td><a href="#body.comment">comment</a></td><td><code>string</code></td><td>批次备注<br><small>最多 60 个字符</small><br><small>例 <code>&quot;零售批次&quot;</code></small></td></tr><tr id="body.belong_merchant"><td><a href="#body.belong_merchant">belong_merchant</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>归属商户号<br><small>最多 20 个字符</small><br><small>例 <code>&quot;98568865&quot;</code></small></td></tr><tr id="body.pattern_info"><td><a href="#body.pattern_info">pattern_info</a></td><td><code>object</code></td><td></td></tr><tr id="body.pattern_info.jump_target" class="d1"><td><a href="#body.pattern_info.jump_target">jump_target</a></td><td><code>string</code></td><td>卡包跳转目标<br><code>PAYMENT_CODE</code> <code>MINI_PROGRAM</code> <code>DEFAULT_PAGE</code><br><small>例 <code>&quot;PAYMENT_CODE&quot;</code></small></td></tr><tr id="body.pattern_info.mini_program_appid" class="d1"><td><a href="#body.pattern_info.mini_program_appid">mini_program_appid</a></td><td><code>string</code></td><td>小程序appid<br><small>例 <code>&quot;wx1234567890&quot;</code></small></td></tr><tr id="body.pattern_info.mini_program_path" class="d1"><td><a href="#body.pattern_info.mini_program_path">mini_program_path</a></td><td><code>string</code></td><td>小程序path<br><small>例 <code>&quot;/pages/index/product&quot;</code></small></td></tr><tr id="body.pattern_info.description" class="d1"><td><a href="#body.pattern_info.description">description</a></td><td><code>string</code></td><td><small>最多 3000 个字符</small><br><small>例 <code>&quot;所有门店可用，可使用小程序查看门店列表&quot;</code></small></td></tr><tr id="body.pattern_info.merchant_logo" class="d1"><td><a href="#body.pattern_info.merchant_logo">merchant_logo</a></td><td><code>string</code></td><td><small>最多 128 个字符</small><br><small>例 <code>&quot;merchant_logo&quot;</code></small></td></tr><tr id="body.pattern_info.merchant_name" class="d1"><td><a href="#body.pattern_info.merchant_name">merchant_name</a></td><td><code>string</code></td><td><small>最多 128 个字符</small><br><small>例 <code>&quot;微信支付&quot;</code></small></td></tr><tr id="body.pattern_info.background_color" class="d1"><td><a href="#body.pattern_info.background_color">background_color</a></td><td><code>string</code></td><td><details><summary>24 个枚举值</summary><code>Color010</code> <code>Color020</code> <code>Color030</code> <code>Color040</code> <code>Color050</code> <code>Color060</code> <code>Color070</code> <code>Color080</code> <code>Color090</code> <code>Color100</code> <code>COLOR010</code> <code>COLOR020</code> <code>COLOR030</code> <code>COLOR040</code> <code>COLOR050</code> <code>COLOR060</code> <code>COLOR070</code> <code>COLOR080</code> <code>COLOR081</code> <code>COLOR082</code> <code>COLOR090</code> <code>COLOR100</code> <code>COLOR101</code> <code>COLOR102</code></details><br><small>最多 15 个字符</small><br><small>例 <code>&quot;Color010&quot;</code></small></td></tr><tr id="body.pattern_info.coupon_image" class="d1"><td><a href="#body.pattern_info.coupon_image">coupon_image</a></td><td><code>string</code></td><td><small>最多 128 个字符</small><br><small>例 <code>&quot;coupon_image&quot;</code></small></td></tr><tr id="body.coupon_use_rule"><td><a href="#body.coupon_use_rule">coupon_use_rule</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>核销规则<br><small class="note" lang="en">the source of these facts lists combine_use alone; the other fields are those that a stock of fixed value needs</small></td></tr><tr id="body.coupon_use_rule.fixed_normal_coupon" class="d1"><td><a href="#body.coupon_use_rule.fixed_normal_coupon">fixed_normal_coupon</a></td><td><code>object</code></td><td>固定面额满减券使用规则</td></tr><tr id="body.coupon_use_rule.fixed_normal_coupon.coupon_amount" class="d2"><td><a href="#body.coupon_use_rule.fixed_normal_coupon.coupon_amount">coupon_amount</a></td><td><code>integer</code></td><td>面额，单位分 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="body.coupon_use_rule.fixed_normal_coupon.transaction_minimum" class="d2"><td><a href="#body.coupon_use_rule.fixed_normal_coupon.transaction_minimum">transaction_minimum</a></td><td><code>integer</code></td><td>使用券金额门槛，单位分 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="body.coupon_use_rule.goods_tag" class="d1"><td><a href="#body.coupon_use_rule.goods_tag">goods_tag</a></td><td><code>string[]</code></td><td>订单优惠标记<br><small>例 <code>[&quot;123321&quot;]</code></small></td></tr><tr id="body.coupon_use_rule.combine_use" class="d1"><td><a href="#body.coupon_use_rule.combine_use">combine_use</a></td><td><code>boolean</code></td><td>是否可叠加其他优惠<br><small>例 <code>true</code></small></td></tr><tr id="body.coupon_use_rule.available_items" class="d1"><td><a href="#body.coupon_use_rule.available_items">available_items</a></td><td><code>string[]</code></td><td>可核销商品编码<br><small>例 <code>[&quot;123321&quot;]</code></small></td></tr><tr id="body.coupon_use_rule.unavailable_items" class="d1"><td><a href="#body.coupon_use_rule.unavailable_items">unavailable_items</a></td><td><code>string[]</code></td><td>不可核销商品编码<br><small>例 <code>[&quot;789987&quot;]</code></small></td></tr><tr id="body.coupon_use_rule.available_merchants" class="d1"><td><a href="#body.coupon_use_rule.available_merchants">available_merchants</a></td><td><code>string[]</code></td><td>可核销商户号<br><small>例 <code>[&quot;9856000&quot;]</code></small></td></tr><tr id="body.coupon_use_rule.coupon_available_time" class="d1"><td><a href="#body.coupon_use_rule.coupon_available_time">coupon_available_time</a></td><td><code>object</code></td><td></td></tr><tr id="body.coupon_use_rule.coupon_available_time.available_begin_time" class="d2"><td><a href="#body.coupon_use_rule.coupon_available_time.available_begin_time">available_begin_time</a></td><td><code>string</code></td><td><small>例 <code>&quot;2025-08-01T00:00:00+08:00&quot;</code></small></td></tr><tr id="body.coupon_use_rule.coupon_available_time.available_end_time" class="d2"><td><a href="#body.coupon_use_rule.coupon_available_time.available_end_time">available_end_time</a></td><td><code>string</code></td><td><small>例 <code>&quot;2025-08-31T23:59:59+08:00&quot;</code></small></td></tr><tr id="body.coupon_use_rule.coupon_available_time.fix_available_time" class="d2"><td><a href="#body.coupon_use_rule.coupon_available_time.fix_available_time">fix_available_time</a></td><td><code>object</code></td><td></td></tr><tr id="body.coupon_use_rule.coupon_available_time.fix_available_time.available_week_day" class="d3"><td><a href="#body.coupon_use_rule.coupon_available_time.fix_available_time.available_week_day">available_week_day</a></td><td><code>integer[]</code></td><td><code>0</code> <code>1</code> <code>2</code> <code>3</code> <code>4</code> <code>5</code> <code>6</code><br><small>例 <code>[0]</code></small></td></tr><tr id="body.coupon_use_rule.coupon_available_time.fix_available_time.begin_time" class="d3"><td><a href="#body.coupon_use_rule.coupon_available_time.fix_available_time.begin_time">begin_time</a></td><td><code>integer</code></td><td><small>例 <code>60</code></small></td></tr><tr id="body.coupon_use_rule.coupon_available_time.fix_available_time.end_time" class="d3"><td><a href="#body.coupon_use_rule.coupon_available_time.fix_available_time.end_time">end_time</a></td><td><code>integer</code></td><td><small>例 <code>86399</code></small></td></tr><tr id="body.coupon_use_rule.coupon_available_time.second_day_available" class="d2"><td><a href="#body.coupon_use_rule.coupon_available_time.second_day_available">second_day_available</a></td><td><code>boolean</code></td><td><small>例 <code>true</code></small></td></tr><tr id="body.coupon_use_rule.coupon_available_time.available_time_after_receive" class="d2"><td><a href="#body.coupon_use_rule.coupon_available_time.available_time_after_receive">available_time_after_receive</a></td><td><code>integer</code></td><td>领取后有效时间<br><small>例 <code>1440</code></small><br><small class="note" lang="en">Minutes.</small></td></tr><tr id="body.coupon_use_rule.discount_coupon" class="d1"><td><a href="#body.coupon_use_rule.discount_coupon">discount_coupon</a></td><td><code>object</code></td><td></td></tr><tr id="body.coupon_use_rule.discount_coupon.discount_amount_max" class="d2"><td><a href="#body.coupon_use_rule.discount_coupon.discount_amount_max">discount_amount_max</a></td><td><code>integer</code></td><td><small>例 <code>1</code></small></td></tr><tr id="body.coupon_use_rule.discount_coupon.discount_percent" class="d2"><td><a href="#body.coupon_use_rule.discount_coupon.discount_percent">discount_percent</a></td><td><code>integer</code></td><td><small>例 <code>88</code></small></td></tr><tr id="body.coupon_use_rule.discount_coupon.transaction_minimum" class="d2"><td><a href="#body.coupon_use_rule.discount_coupon.transaction_minimum">transaction_minimum</a></td><td><code>integer</code></td><td><small>例 <code>100</code></small></td></tr><tr id="body.coupon_use_rule.exchange_coupon" class="d1"><td><a href="#body.coupon_use_rule.exchange_coupon">exchange_coupon</a></td><td><code>object</code></td><td></td></tr><tr id="body.coupon_use_rule.exchange_coupon.exchange_price" class="d2"><td><a href="#body.coupon_use_rule.exchange_coupon.exchange_price">exchange_price</a></td><td><code>integer</code></td><td><span class="mark unit">分</span><br><small>例 <code>20</code></small></td></tr><tr id="body.coupon_use_rule.exchange_coupon.transaction_minimum" class="d2"><td><a href="#body.coupon_use_rule.exchange_coupon.transaction_minimum">transaction_minimum</a></td><td><code>integer</code></td><td><small>例 <code>100</code></small></td></tr><tr id="body.coupon_use_rule.limit_pay" class="d1"><td><a href="#body.coupon_use_rule.limit_pay">limit_pay</a></td><td><code>string[]</code></td><td><small>例 <code>[&quot;no_credit&quot;]</code></small></td></tr><tr id="body.coupon_use_rule.limit_card" class="d1"><td><a href="#body.coupon_use_rule.limit_card">limit_card</a></td><td><code>object</code></td><td></td></tr><tr id="body.coupon_use_rule.limit_card.name" class="d2"><td><a href="#body.coupon_use_rule.limit_card.name">name</a></td><td><code>string</code></td><td><small>最多 4 个字符</small><br><small>例 <code>&quot;美式&quot;</code></small></td></tr><tr id="body.coupon_use_rule.limit_card.bin" class="d2"><td><a href="#body.coupon_use_rule.limit_card.bin">bin</a></td><td><code>string[]</code></td><td><small>例 <code>[&quot;bin&quot;]</code></small></td></tr><tr id="body.coupon_use_rule.trade_type" class="d1"><td><a href="#body.coupon_use_rule.trade_type">trade_type</a></td><td><code>string[]</code></td><td><code>MICROAPP</code> <code>APPPAY</code> <code>PPAY</code> <code>CARD</code> <code>FACE</code> <code>OTHER</code><br><small>例 <code>[&quot;MICROAPP&quot;]</code></small></td></tr><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户单据号<br><small>最多 128 个字符</small><br><small>例 <code>&quot;100002322019090134234sfdf&quot;</code></small></td></tr><tr id="body.ext_info"><td><a href="#body.ext_info">ext_info</a></td><td><code>string</code></td><td>扩展属性<br><small>最多 128 个字符</small><br><small>例 <code>&quot;{\\&quot;exinfo1\\&quot;:\\&quot;1234\\&quot;,\\&quot;exinfo2\\&quot;:\\&quot;3456\\&quot;}&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.favor.couponStocks.post({
  json: {
    stock_name: <i class="s">&#39;微信支付代金券批次&#39;</i>,
    available_begin_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    available_end_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    stock_use_rule: {
      max_coupons: <i class="n">100</i>,
      max_amount: <i class="n">100000</i>,
      max_coupons_per_user: <i class="n">5</i>,
      natural_person_limit: <i class="k">true</i>,
      prevent_api_abuse: <i class="k">true</i>,
    },
    no_cash: <i class="k">true</i>,
    stock_type: <i class="s">&#39;NORMAL&#39;</i>,
    belong_merchant: <i class="s">&#39;98568865&#39;</i>,
    coupon_use_rule: { goods_tag: [<i class="s">&#39;123321&#39;</i>] },
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/favor/coupon-stocks&#39;</i>).post({
  json: {
    stock_name: <i class="s">&#39;微信支付代金券批次&#39;</i>,
    available_begin_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    available_end_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    stock_use_rule: {
      max_coupons: <i class="n">100</i>,
      max_amount: <i class="n">100000</i>,
      max_coupons_per_user: <i class="n">5</i>,
      natural_person_limit: <i class="k">true</i>,
      prevent_api_abuse: <i class="k">true</i>,
    },
    no_cash: <i class="k">true</i>,
    stock_type: <i class="s">&#39;NORMAL&#39;</i>,
    belong_merchant: <i class="s">&#39;98568865&#39;</i>,
    coupon_use_rule: { goods_tag: [<i class="s">&#39;123321&#39;</i>] },
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/favor/coupon-stocks&#39;</i>].post({
  json: {
    stock_name: <i class="s">&#39;微信支付代金券批次&#39;</i>,
    available_begin_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    available_end_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    stock_use_rule: {
      max_coupons: <i class="n">100</i>,
      max_amount: <i class="n">100000</i>,
      max_coupons_per_user: <i class="n">5</i>,
      natural_person_limit: <i class="k">true</i>,
      prevent_api_abuse: <i class="k">true</i>,
    },
    no_cash: <i class="k">true</i>,
    stock_type: <i class="s">&#39;NORMAL&#39;</i>,
    belong_merchant: <i class="s">&#39;98568865&#39;</i>,
    coupon_use_rule: { goods_tag: [<i class="s">&#39;123321&#39;</i>] },
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.favor.couponStocks.postAsync({
  json: {
    stock_name: <i class="s">&#39;微信支付代金券批次&#39;</i>,
    available_begin_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    available_end_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    stock_use_rule: {
      max_coupons: <i class="n">100</i>,
      max_amount: <i class="n">100000</i>,
      max_coupons_per_user: <i class="n">5</i>,
      natural_person_limit: <i class="k">true</i>,
      prevent_api_abuse: <i class="k">true</i>,
    },
    no_cash: <i class="k">true</i>,
    stock_type: <i class="s">&#39;NORMAL&#39;</i>,
    belong_merchant: <i class="s">&#39;98568865&#39;</i>,
    coupon_use_rule: { goods_tag: [<i class="s">&#39;123321&#39;</i>] },
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/favor/coupon-stocks&#39;</i>).postAsync({
  json: {
    stock_name: <i class="s">&#39;微信支付代金券批次&#39;</i>,
    available_begin_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    available_end_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    stock_use_rule: {
      max_coupons: <i class="n">100</i>,
      max_amount: <i class="n">100000</i>,
      max_coupons_per_user: <i class="n">5</i>,
      natural_person_limit: <i class="k">true</i>,
      prevent_api_abuse: <i class="k">true</i>,
    },
    no_cash: <i class="k">true</i>,
    stock_type: <i class="s">&#39;NORMAL&#39;</i>,
    belong_merchant: <i class="s">&#39;98568865&#39;</i>,
    coupon_use_rule: { goods_tag: [<i class="s">&#39;123321&#39;</i>] },
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/favor/coupon-stocks&#39;</i>].postAsync({
  json: {
    stock_name: <i class="s">&#39;微信支付代金券批次&#39;</i>,
    available_begin_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    available_end_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    stock_use_rule: {
      max_coupons: <i class="n">100</i>,
      max_amount: <i class="n">100000</i>,
      max_coupons_per_user: <i class="n">5</i>,
      natural_person_limit: <i class="k">true</i>,
      prevent_api_abuse: <i class="k">true</i>,
    },
    no_cash: <i class="k">true</i>,
    stock_type: <i class="s">&#39;NORMAL&#39;</i>,
    belong_merchant: <i class="s">&#39;98568865&#39;</i>,
    coupon_use_rule: { goods_tag: [<i class="s">&#39;123321&#39;</i>] },
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.favor.couponStocks.post({
  json: {
    stock_name: <i class="s">&#39;微信支付代金券批次&#39;</i>,
    available_begin_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    available_end_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
    stock_use_rule: {
      max_coupons: <i class="n">100</i>,
      max_amount: <i class="n">100000</i>,
      max_amount_by_day: <i class="n">1000</i>,
      max_coupons_per_user: <i class="n">5</i>,
      natural_person_limit: <i class="k">true</i>,
      prevent_api_abuse: <i class="k">true</i>,
    },
    no_cash: <i class="k">true</i>,
    stock_type: <i class="s">&#39;NORMAL&#39;</i>,
    comment: <i class="s">&#39;零售批次&#39;</i>,
    belong_merchant: <i class="s">&#39;98568865&#39;</i>,
    pattern_info: {
      jump_target: <i class="s">&#39;PAYMENT_CODE&#39;</i>,
      mini_program_appid: <i class="s">&#39;wx1234567890&#39;</i>,
      mini_program_path: <i class="s">&#39;/pages/index/product&#39;</i>,
      description: <i class="s">&#39;所有门店可用，可使用小程序查看门店列表&#39;</i>,
      merchant_logo: <i class="s">&#39;merchant_logo&#39;</i>,
      merchant_name: <i class="s">&#39;微信支付&#39;</i>,
      background_color: <i class="s">&#39;Color010&#39;</i>,
      coupon_image: <i class="s">&#39;coupon_image&#39;</i>,
    },
    coupon_use_rule: {
      fixed_normal_coupon: { coupon_amount: <i class="n">100</i>, transaction_minimum: <i class="n">100</i> },
      goods_tag: [<i class="s">&#39;123321&#39;</i>],
      combine_use: <i class="k">true</i>,
      available_items: [<i class="s">&#39;123321&#39;</i>],
      unavailable_items: [<i class="s">&#39;789987&#39;</i>],
      available_merchants: [<i class="s">&#39;9856000&#39;</i>],
      coupon_available_time: {
        available_begin_time: <i class="s">&#39;2025-08-01T00:00:00+08:00&#39;</i>,
        available_end_time: <i class="s">&#39;2025-08-31T23:59:59+08:00&#39;</i>,
        fix_available_time: { available_week_day: [<i class="n">0</i>], begin_time: <i class="n">60</i>, end_time: <i class="n">86399</i> },
        second_day_available: <i class="k">true</i>,
        available_time_after_receive: <i class="n">1440</i>,
      },
      discount_coupon: { discount_amount_max: <i class="n">1</i>, discount_percent: <i class="n">88</i>, transaction_minimum: <i class="n">100</i> },
      exchange_coupon: { exchange_price: <i class="n">20</i>, transaction_minimum: <i class="n">100</i> },
      limit_pay: [<i class="s">&#39;no_credit&#39;</i>],
      limit_card: { name: <i class="s">&#39;美式&#39;</i>, bin: [<i class="s">&#39;bin&#39;</i>] },
      trade_type: [<i class="s">&#39;MICROAPP&#39;</i>],
    },
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    ext_info: <i class="s">&#39;{&quot;exinfo1&quot;:&quot;1234&quot;,&quot;exinfo2&quot;:&quot;3456&quot;}&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/favor/coupon-stocks&#39;</i>
body=<i class="s">&#39;{&quot;stock_name&quot;:&quot;微信支付代金券批次&quot;,&quot;available_begin_time&quot;:&quot;2015-05-20T13:29:35.120+08:00&quot;,&quot;available_end_time&quot;:&quot;2015-05-20T13:29:35.120+08:00&quot;,&quot;stock_use_rule&quot;:{&quot;max_coupons&quot;:100,&quot;max_amount&quot;:100000,&quot;max_coupons_per_user&quot;:5,&quot;natural_person_limit&quot;:true,&quot;prevent_api_abuse&quot;:true},&quot;no_cash&quot;:true,&quot;stock_type&quot;:&quot;NORMAL&quot;,&quot;belong_merchant&quot;:&quot;98568865&quot;,&quot;coupon_use_rule&quot;:{&quot;goods_tag&quot;:[&quot;123321&quot;]},&quot;out_request_no&quot;:&quot;100002322019090134234sfdf&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.stock_id"><td><a href="#response.stock_id">stock_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>批次号<br><small>例 <code>&quot;98065001&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>创建时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;stock_id&quot;</i>: <i class="c">&quot;98065001&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_request_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/marketing-favor/post-v3-marketing-favor-coupon-stocks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MarketingFavorCouponStocks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MarketingFavorCouponStocks as default
};
