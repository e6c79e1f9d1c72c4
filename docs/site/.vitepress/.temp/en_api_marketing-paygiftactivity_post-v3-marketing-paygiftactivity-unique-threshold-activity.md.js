import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建全场满额送活动API","description":"","frontmatter":{"title":"创建全场满额送活动API","editLink":false,"words":"POST /v3/marketing/paygiftactivity/unique-threshold-activity 运营工具∙支付有礼 activity_base_info 活动基本信息 advanced_setting  award_send_rule 活动奖品发放规则 activity_id 活动id create_time 创建时间"},"headers":[],"relativePath":"en/api/marketing-paygiftactivity/post-v3-marketing-paygiftactivity-unique-threshold-activity.md","filePath":"en/api/marketing-paygiftactivity/post-v3-marketing-paygiftactivity-unique-threshold-activity.md"}');
const _sfc_main = { name: "en/api/marketing-paygiftactivity/post-v3-marketing-paygiftactivity-unique-threshold-activity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">创建全场满额送活动API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;创建全场满额送活动API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>paygiftactivity/<wbr>unique-threshold-activity</code></div><p class="facts"><span>Roles merchant, partner, channel</span><span>运营工具∙支付有礼</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.activity_base_info"><td><a href="#body.activity_base_info">activity_base_info</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>活动基本信息</td></tr><tr id="body.activity_base_info.activity_name" class="d1"><td><a href="#body.activity_base_info.activity_name">activity_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>活动名称<br><small>e.g. <code>&quot;公益企业配捐活动&quot;</code></small></td></tr><tr id="body.activity_base_info.activity_second_title" class="d1"><td><a href="#body.activity_base_info.activity_second_title">activity_second_title</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>活动副标题<br><small>e.g. <code>&quot;湖南麻辣美食券&quot;</code></small></td></tr><tr id="body.activity_base_info.merchant_logo_url" class="d1"><td><a href="#body.activity_base_info.merchant_logo_url">merchant_logo_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户logo<br><small>e.g. <code>&quot;https://qpic.cn/xxx&quot;</code></small></td></tr><tr id="body.activity_base_info.background_color" class="d1"><td><a href="#body.activity_base_info.background_color">background_color</a></td><td><code>string</code></td><td>背景颜色<br><code>Color010</code> <code>Color020</code> <code>Color030</code> <code>Color040</code> <code>Color050</code> <code>Color060</code> <code>Color070</code> <code>Color080</code> <code>Color090</code> <code>Color100</code><br><small>e.g. <code>&quot;Color010&quot;</code></small></td></tr><tr id="body.activity_base_info.begin_time" class="d1"><td><a href="#body.activity_base_info.begin_time">begin_time</a></td><td><code>string (date-time)</code></td><td>活动开始时间<br><small>e.g. <code>&quot;2025-08-01T00:00:00+08:00&quot;</code></small></td></tr><tr id="body.activity_base_info.end_time" class="d1"><td><a href="#body.activity_base_info.end_time">end_time</a></td><td><code>string (date-time)</code></td><td>活动结束时间<br><small>e.g. <code>&quot;2025-08-31T23:59:59+08:00&quot;</code></small></td></tr><tr id="body.activity_base_info.available_periods" class="d1"><td><a href="#body.activity_base_info.available_periods">available_periods</a></td><td><code>object</code></td><td>可用时间段</td></tr><tr id="body.activity_base_info.available_periods.available_time" class="d2"><td><a href="#body.activity_base_info.available_periods.available_time">available_time</a></td><td><code>object[]</code></td><td>可用时间</td></tr><tr id="body.activity_base_info.available_periods.available_time.begin_time" class="d3"><td><a href="#body.activity_base_info.available_periods.available_time.begin_time">begin_time</a></td><td><code>string (date-time)</code></td><td>可用开始时间<br><small>e.g. <code>&quot;2025-08-01T00:00:00+08:00&quot;</code></small></td></tr><tr id="body.activity_base_info.available_periods.available_time.end_time" class="d3"><td><a href="#body.activity_base_info.available_periods.available_time.end_time">end_time</a></td><td><code>string (date-time)</code></td><td>可用结束时间<br><small>e.g. <code>&quot;2025-08-31T23:59:59+08:00&quot;</code></small></td></tr><tr id="body.activity_base_info.available_periods.available_day_time" class="d2"><td><a href="#body.activity_base_info.available_periods.available_day_time">available_day_time</a></td><td><code>object[]</code></td><td>每日可用时间</td></tr><tr id="body.activity_base_info.available_periods.available_day_time.begin_day_time" class="d3"><td><a href="#body.activity_base_info.available_periods.available_day_time.begin_day_time">begin_day_time</a></td><td><code>string</code></td><td>每日可用开始时间<br><small>like [0-9]{6}</small><br><small>e.g. <code>&quot;100000&quot;</code></small></td></tr><tr id="body.activity_base_info.available_periods.available_day_time.end_day_time" class="d3"><td><a href="#body.activity_base_info.available_periods.available_day_time.end_day_time">end_day_time</a></td><td><code>string</code></td><td>每日可用结束时间<br><small>like [0-9]{6}</small><br><small>e.g. <code>&quot;100000&quot;</code></small></td></tr><tr id="body.activity_base_info.out_request_no" class="d1"><td><a href="#body.activity_base_info.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户请求单号<br><small>like [a-zA-Z0-9|*_\\-]{1,128}</small><br><small>e.g. <code>&quot;100002322019090134234sfdf&quot;</code></small></td></tr><tr id="body.activity_base_info.delivery_purpose" class="d1"><td><a href="#body.activity_base_info.delivery_purpose">delivery_purpose</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>投放目的<br><code>OFF_LINE_PAY</code> <code>JUMP_MINI_APP</code><br><small>e.g. <code>&quot;OFF_LINE_PAY&quot;</code></small></td></tr><tr id="body.activity_base_info.mini_programs_appid" class="d1"><td><a href="#body.activity_base_info.mini_programs_appid">mini_programs_appid</a></td><td><code>string</code></td><td>商家小程序appid<br><small>e.g. <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="body.activity_base_info.mini_programs_path" class="d1"><td><a href="#body.activity_base_info.mini_programs_path">mini_programs_path</a></td><td><code>string</code></td><td>商家小程序path<br><small>e.g. <code>&quot;/path/index/index&quot;</code></small></td></tr><tr id="body.advanced_setting"><td><a href="#body.advanced_setting">advanced_setting</a></td><td><code>object</code></td><td></td></tr><tr id="body.advanced_setting.payment_method_information" class="d1"><td><a href="#body.advanced_setting.payment_method_information">payment_method_information</a></td><td><code>object</code></td><td>支付方式信息</td></tr><tr id="body.advanced_setting.payment_method_information.payment_method" class="d2"><td><a href="#body.advanced_setting.payment_method_information.payment_method">payment_method</a></td><td><code>string</code></td><td>支付方式<br><code>CFT</code> <code>SPECIFIC_BANK_CARD</code><br><small>e.g. <code>&quot;CFT&quot;</code></small></td></tr><tr id="body.advanced_setting.payment_method_information.bank_abbreviation" class="d2"><td><a href="#body.advanced_setting.payment_method_information.bank_abbreviation">bank_abbreviation</a></td><td><code>string</code></td><td>银行简称<br><small>e.g. <code>&quot;银行简称&quot;</code></small></td></tr><tr id="body.advanced_setting.delivery_user_category" class="d1"><td><a href="#body.advanced_setting.delivery_user_category">delivery_user_category</a></td><td><code>string</code></td><td><code>BUSIFAVOR</code><br><small>e.g. <code>&quot;BUSIFAVOR&quot;</code></small></td></tr><tr id="body.advanced_setting.merchant_member_appid" class="d1"><td><a href="#body.advanced_setting.merchant_member_appid">merchant_member_appid</a></td><td><code>string</code></td><td><small>e.g. <code>&quot;merchant_member_appid&quot;</code></small></td></tr><tr id="body.advanced_setting.payment_mode" class="d1"><td><a href="#body.advanced_setting.payment_mode">payment_mode</a></td><td><code>object</code></td><td></td></tr><tr id="body.advanced_setting.payment_mode.payment_scene_list" class="d2"><td><a href="#body.advanced_setting.payment_mode.payment_scene_list">payment_scene_list</a></td><td><code>string[]</code></td><td><code>APP_SCENE</code><br><small>e.g. <code>[&quot;APP_SCENE&quot;]</code></small></td></tr><tr id="body.advanced_setting.payment_mode.payment_method_information" class="d2"><td><a href="#body.advanced_setting.payment_mode.payment_method_information">payment_method_information</a></td><td><code>object</code></td><td></td></tr><tr id="body.advanced_setting.payment_mode.payment_method_information.payment_method" class="d3"><td><a href="#body.advanced_setting.payment_mode.payment_method_information.payment_method">payment_method</a></td><td><code>string</code></td><td><code>CFT</code> <code>SPECIFIC_BANK_CARD</code><br><small>e.g. <code>&quot;CFT&quot;</code></small></td></tr><tr id="body.advanced_setting.payment_mode.payment_method_information.bank_abbreviation" class="d3"><td><a href="#body.advanced_setting.payment_mode.payment_method_information.bank_abbreviation">bank_abbreviation</a></td><td><code>string</code></td><td><small>e.g. <code>&quot;bank_abbreviation&quot;</code></small></td></tr><tr id="body.advanced_setting.goods_tags" class="d1"><td><a href="#body.advanced_setting.goods_tags">goods_tags</a></td><td><code>string[]</code></td><td><small>e.g. <code>[&quot;goods_tags&quot;]</code></small></td></tr><tr id="body.award_send_rule"><td><a href="#body.award_send_rule">award_send_rule</a></td><td><code>object</code></td><td>活动奖品发放规则</td></tr><tr id="body.award_send_rule.award_type" class="d1"><td><a href="#body.award_send_rule.award_type">award_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>奖品类型<br><code>BUSIFAVOR</code><br><small>e.g. <code>&quot;BUSIFAVOR&quot;</code></small></td></tr><tr id="body.award_send_rule.merchant_option" class="d1"><td><a href="#body.award_send_rule.merchant_option">merchant_option</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>发券商户号选项<br><code>IN_SEVICE_COUPON_MERCHANT</code> <code>MANUAL_INPUT_MERCHANT</code><br><small>e.g. <code>&quot;IN_SEVICE_COUPON_MERCHANT&quot;</code></small></td></tr><tr id="body.award_send_rule.transaction_amount_minimum" class="d1"><td><a href="#body.award_send_rule.transaction_amount_minimum">transaction_amount_minimum</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>消费金额门槛 <span class="mark unit">fen</span><br><small>e.g. <code>1</code></small></td></tr><tr id="body.award_send_rule.send_content" class="d1"><td><a href="#body.award_send_rule.send_content">send_content</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>发放内容<br><code>SINGLE_COUPON</code> <code>GIFT_PACKAGE</code><br><small>e.g. <code>&quot;SINGLE_COUPON&quot;</code></small></td></tr><tr id="body.award_send_rule.award_list" class="d1"><td><a href="#body.award_send_rule.award_list">award_list</a></td><td><code>object[]</code></td><td>奖品基本信息列表</td></tr><tr id="body.award_send_rule.award_list.stock_id" class="d2"><td><a href="#body.award_send_rule.award_list.stock_id">stock_id</a></td><td><code>string</code></td><td>代金券批次Id<br><small>e.g. <code>&quot;1000000013001&quot;</code></small></td></tr><tr id="body.award_send_rule.award_list.original_image_url" class="d2"><td><a href="#body.award_send_rule.award_list.original_image_url">original_image_url</a></td><td><code>string (media-url)</code></td><td>奖品原始图<br><small>e.g. <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&quot;</code></small></td></tr><tr id="body.award_send_rule.award_list.thumbnail_url" class="d2"><td><a href="#body.award_send_rule.award_list.thumbnail_url">thumbnail_url</a></td><td><code>string (media-url)</code></td><td>奖品缩略图<br><small>e.g. <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&quot;</code></small></td></tr><tr id="body.award_send_rule.merchant_id_list" class="d1"><td><a href="#body.award_send_rule.merchant_id_list">merchant_id_list</a></td><td><code>string[]</code></td><td>发券商户号列表<br><small>e.g. <code>[&quot;100123456&quot;]</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.paygiftactivity.uniqueThresholdActivity.post({
  json: {
    activity_base_info: {
      activity_name: <i class="s">&#39;公益企业配捐活动&#39;</i>,
      activity_second_title: <i class="s">&#39;湖南麻辣美食券&#39;</i>,
      merchant_logo_url: <i class="s">&#39;https://qpic.cn/xxx&#39;</i>,
      out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
      delivery_purpose: <i class="s">&#39;OFF_LINE_PAY&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/paygiftactivity/unique-threshold-activity&#39;</i>).post({
  json: {
    activity_base_info: {
      activity_name: <i class="s">&#39;公益企业配捐活动&#39;</i>,
      activity_second_title: <i class="s">&#39;湖南麻辣美食券&#39;</i>,
      merchant_logo_url: <i class="s">&#39;https://qpic.cn/xxx&#39;</i>,
      out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
      delivery_purpose: <i class="s">&#39;OFF_LINE_PAY&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/paygiftactivity/unique-threshold-activity&#39;</i>].post({
  json: {
    activity_base_info: {
      activity_name: <i class="s">&#39;公益企业配捐活动&#39;</i>,
      activity_second_title: <i class="s">&#39;湖南麻辣美食券&#39;</i>,
      merchant_logo_url: <i class="s">&#39;https://qpic.cn/xxx&#39;</i>,
      out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
      delivery_purpose: <i class="s">&#39;OFF_LINE_PAY&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.paygiftactivity.uniqueThresholdActivity.postAsync({
  json: {
    activity_base_info: {
      activity_name: <i class="s">&#39;公益企业配捐活动&#39;</i>,
      activity_second_title: <i class="s">&#39;湖南麻辣美食券&#39;</i>,
      merchant_logo_url: <i class="s">&#39;https://qpic.cn/xxx&#39;</i>,
      out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
      delivery_purpose: <i class="s">&#39;OFF_LINE_PAY&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/paygiftactivity/unique-threshold-activity&#39;</i>).postAsync({
  json: {
    activity_base_info: {
      activity_name: <i class="s">&#39;公益企业配捐活动&#39;</i>,
      activity_second_title: <i class="s">&#39;湖南麻辣美食券&#39;</i>,
      merchant_logo_url: <i class="s">&#39;https://qpic.cn/xxx&#39;</i>,
      out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
      delivery_purpose: <i class="s">&#39;OFF_LINE_PAY&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/paygiftactivity/unique-threshold-activity&#39;</i>].postAsync({
  json: {
    activity_base_info: {
      activity_name: <i class="s">&#39;公益企业配捐活动&#39;</i>,
      activity_second_title: <i class="s">&#39;湖南麻辣美食券&#39;</i>,
      merchant_logo_url: <i class="s">&#39;https://qpic.cn/xxx&#39;</i>,
      out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
      delivery_purpose: <i class="s">&#39;OFF_LINE_PAY&#39;</i>,
    },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.paygiftactivity.uniqueThresholdActivity.post({
  json: {
    activity_base_info: {
      activity_name: <i class="s">&#39;公益企业配捐活动&#39;</i>,
      activity_second_title: <i class="s">&#39;湖南麻辣美食券&#39;</i>,
      merchant_logo_url: <i class="s">&#39;https://qpic.cn/xxx&#39;</i>,
      background_color: <i class="s">&#39;Color010&#39;</i>,
      begin_time: <i class="s">&#39;2025-08-01T00:00:00+08:00&#39;</i>,
      end_time: <i class="s">&#39;2025-08-31T23:59:59+08:00&#39;</i>,
      available_periods: {
        available_time: [{ begin_time: <i class="s">&#39;2025-08-01T00:00:00+08:00&#39;</i>, end_time: <i class="s">&#39;2025-08-31T23:59:59+08:00&#39;</i> }],
        available_day_time: [{ begin_day_time: <i class="s">&#39;100000&#39;</i>, end_day_time: <i class="s">&#39;100000&#39;</i> }],
      },
      out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
      delivery_purpose: <i class="s">&#39;OFF_LINE_PAY&#39;</i>,
      mini_programs_appid: <i class="s">&#39;wxea9c30a90fs8d3fe&#39;</i>,
      mini_programs_path: <i class="s">&#39;/path/index/index&#39;</i>,
    },
    advanced_setting: {
      payment_method_information: { payment_method: <i class="s">&#39;CFT&#39;</i>, bank_abbreviation: <i class="s">&#39;银行简称&#39;</i> },
      delivery_user_category: <i class="s">&#39;BUSIFAVOR&#39;</i>,
      merchant_member_appid: <i class="s">&#39;merchant_member_appid&#39;</i>,
      payment_mode: {
        payment_scene_list: [<i class="s">&#39;APP_SCENE&#39;</i>],
        payment_method_information: { payment_method: <i class="s">&#39;CFT&#39;</i>, bank_abbreviation: <i class="s">&#39;bank_abbreviation&#39;</i> },
      },
      goods_tags: [<i class="s">&#39;goods_tags&#39;</i>],
    },
    award_send_rule: {
      award_type: <i class="s">&#39;BUSIFAVOR&#39;</i>,
      merchant_option: <i class="s">&#39;IN_SEVICE_COUPON_MERCHANT&#39;</i>,
      transaction_amount_minimum: <i class="n">1</i>,
      send_content: <i class="s">&#39;SINGLE_COUPON&#39;</i>,
      award_list: [
        {
          stock_id: <i class="s">&#39;1000000013001&#39;</i>,
          original_image_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
          thumbnail_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0&#39;</i>,
        },
      ],
      merchant_id_list: [<i class="s">&#39;100123456&#39;</i>],
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/paygiftactivity/unique-threshold-activity&#39;</i>
body=<i class="s">&#39;{&quot;activity_base_info&quot;:{&quot;activity_name&quot;:&quot;公益企业配捐活动&quot;,&quot;activity_second_title&quot;:&quot;湖南麻辣美食券&quot;,&quot;merchant_logo_url&quot;:&quot;https://qpic.cn/xxx&quot;,&quot;out_request_no&quot;:&quot;100002322019090134234sfdf&quot;,&quot;delivery_purpose&quot;:&quot;OFF_LINE_PAY&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.activity_id"><td><a href="#response.activity_id">activity_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>活动id<br><small>e.g. <code>&quot;371067&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>创建时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;activity_id&quot;</i>: <i class="c">&quot;371067&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/marketing-paygiftactivity/post-v3-marketing-paygiftactivity-unique-threshold-activity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MarketingPaygiftactivityUniqueThresholdActivity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MarketingPaygiftactivityUniqueThresholdActivity as default
};
