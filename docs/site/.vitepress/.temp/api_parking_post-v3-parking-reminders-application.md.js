import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"提交停车场进件申请","description":"","frontmatter":{"title":"提交停车场进件申请","editLink":false,"words":"POST /v3/parking/reminders/application 停车缴费服务 parking_lot  parking_lot_audit_no 停车场进件审核单号"},"headers":[],"relativePath":"api/parking/post-v3-parking-reminders-application.md","filePath":"api/parking/post-v3-parking-reminders-application.md"}');
const _sfc_main = { name: "api/parking/post-v3-parking-reminders-application.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">提交停车场进件申请 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;提交停车场进件申请 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>parking/<wbr>reminders/<wbr>application</code></div><p class="facts"><span>角色 服务商</span><span>停车缴费服务</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.parking_lot"><td><a href="#body.parking_lot">parking_lot</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td></td></tr><tr id="body.parking_lot.parking_lot_name" class="d1"><td><a href="#body.parking_lot.parking_lot_name">parking_lot_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>停车场名称<br><small>最多 128 个字符</small><br><small>例 <code>&quot;XX购物中心停车场&quot;</code></small></td></tr><tr id="body.parking_lot.out_parking_lot_id" class="d1"><td><a href="#body.parking_lot.out_parking_lot_id">out_parking_lot_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户停车场ID<br><small>最多 64 个字符</small><br><small>例 <code>&quot;PARK001&quot;</code></small></td></tr><tr id="body.parking_lot.parking_lot_address" class="d1"><td><a href="#body.parking_lot.parking_lot_address">parking_lot_address</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>停车场地址<br><small>最多 256 个字符</small><br><small>例 <code>&quot;XX市XX区XX路XX号&quot;</code></small></td></tr><tr id="body.parking_lot.longitude" class="d1"><td><a href="#body.parking_lot.longitude">longitude</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>停车场经度<br><small>最多 16 个字符</small><br><small>例 <code>&quot;116.397128&quot;</code></small></td></tr><tr id="body.parking_lot.latitude" class="d1"><td><a href="#body.parking_lot.latitude">latitude</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>停车场纬度<br><small>最多 16 个字符</small><br><small>例 <code>&quot;39.916527&quot;</code></small></td></tr><tr id="body.parking_lot.parking_lot_type" class="d1"><td><a href="#body.parking_lot.parking_lot_type">parking_lot_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>停车场类型<br><code>PARKING_LOT_TYPE_UNKNOWN</code> <code>PARKING_LOT_TYPE_BUSINESS_DISTRICT</code> <code>PARKING_LOT_TYPE_OFFICE_BUILDING</code> <code>PARKING_LOT_TYPE_TRANSPORTATION_HUB</code> <code>PARKING_LOT_TYPE_RESIDENTIAL_AREA</code> <code>PARKING_LOT_TYPE_PARK_AREA</code> <code>PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY</code><br><small>例 <code>&quot;PARKING_LOT_TYPE_BUSINESS_DISTRICT&quot;</code></small></td></tr><tr id="body.parking_lot.phone_number" class="d1"><td><a href="#body.parking_lot.phone_number">phone_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>客服联系电话<br><small>最多 20 个字符</small><br><small>例 <code>&quot;13800138000&quot;</code></small><br><small class="note" lang="en">In clear: it is printed for every customer to see.</small></td></tr><tr id="body.parking_lot.parking_sign_url" class="d1"><td><a href="#body.parking_lot.parking_sign_url">parking_sign_url</a></td><td><code>string</code></td><td>收费告示牌url<br><small>最多 512 个字符</small><br><small>例 <code>&quot;https://example.com/parking_sign.jpg&quot;</code></small></td></tr><tr id="body.parking_lot.notification_text_list" class="d1"><td><a href="#body.parking_lot.notification_text_list">notification_text_list</a></td><td><code>string[]</code></td><td>停车场优惠文案<br><small>最多 6 项</small><br><small>例 <code>[&quot;notification_text_list&quot;]</code></small></td></tr><tr id="body.parking_lot.payment_mini_prog_appid" class="d1"><td><a href="#body.parking_lot.payment_mini_prog_appid">payment_mini_prog_appid</a></td><td><code>string</code></td><td>商家支付小程序appid<br><small>最多 32 个字符</small><br><small>例 <code>&quot;wx1234567890abcdef&quot;</code></small></td></tr><tr id="body.parking_lot.payment_path" class="d1"><td><a href="#body.parking_lot.payment_path">payment_path</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商家支付路径<br><small>最多 256 个字符</small><br><small>例 <code>&quot;pages/pay/index&quot;</code></small></td></tr><tr id="body.parking_lot.parking_order_mini_prog_appid" class="d1"><td><a href="#body.parking_lot.parking_order_mini_prog_appid">parking_order_mini_prog_appid</a></td><td><code>string</code></td><td>商家停车订单小程序appid<br><small>最多 32 个字符</small><br><small>例 <code>&quot;wx1234567890abcdef&quot;</code></small></td></tr><tr id="body.parking_lot.parking_order_path" class="d1"><td><a href="#body.parking_lot.parking_order_path">parking_order_path</a></td><td><code>string</code></td><td>商家停车订单路径<br><small>最多 256 个字符</small><br><small>例 <code>&quot;pages/order/index&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule" class="d1"><td><a href="#body.parking_lot.charging_rule">charging_rule</a></td><td><code>object</code></td><td></td></tr><tr id="body.parking_lot.charging_rule.rule_type" class="d2"><td><a href="#body.parking_lot.charging_rule.rule_type">rule_type</a></td><td><code>string</code></td><td>收费规则类型<br><code>CHARGING_RULE_UNKNOWN</code> <code>CHARGING_RULE_FIXED_INTERVAL</code> <code>CHARGING_RULE_SEGMENT</code> <code>CHARGING_RULE_PER_ENTRY</code><br><small>例 <code>&quot;CHARGING_RULE_FIXED_INTERVAL&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.fee_limit_type" class="d2"><td><a href="#body.parking_lot.charging_rule.fee_limit_type">fee_limit_type</a></td><td><code>string</code></td><td>收费金额限制类型<br><code>FEE_LIMIT_UNKNOWN</code> <code>FEE_LIMIT_AGGREGATE</code> <code>FEE_LIMIT_SINGLE</code><br><small>例 <code>&quot;FEE_LIMIT_AGGREGATE&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.daily_limit_type" class="d2"><td><a href="#body.parking_lot.charging_rule.daily_limit_type">daily_limit_type</a></td><td><code>string</code></td><td>计费周期类型<br><code>DAILY_LIMIT_UNKNOWN</code> <code>DAILY_LIMIT_ROLLING_24H</code> <code>DAILY_LIMIT_CALENDAR_DAY</code><br><small>例 <code>&quot;DAILY_LIMIT_CALENDAR_DAY&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.time_rounding_type" class="d2"><td><a href="#body.parking_lot.charging_rule.time_rounding_type">time_rounding_type</a></td><td><code>string</code></td><td>不满一小时取整方式<br><code>TIME_ROUND_UNKNOWN</code> <code>TIME_ROUND_DOWN</code> <code>TIME_ROUND_UP</code><br><small>例 <code>&quot;TIME_ROUND_UP&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.free_entry_duration" class="d2"><td><a href="#body.parking_lot.charging_rule.free_entry_duration">free_entry_duration</a></td><td><code>integer</code></td><td>入场免费时间<br><small>例 <code>30</code></small></td></tr><tr id="body.parking_lot.charging_rule.free_exit_duration" class="d2"><td><a href="#body.parking_lot.charging_rule.free_exit_duration">free_exit_duration</a></td><td><code>integer</code></td><td>出场免费时间<br><small>例 <code>15</code></small></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule" class="d2"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule">fixed_interval_rule</a></td><td><code>object[]</code></td><td></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule.day_type" class="d3"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule.day_type">day_type</a></td><td><code>string</code></td><td>日期类型<br><code>DAY_TYPE_UNKNOWN</code> <code>DAY_TYPE_WEEKDAY</code> <code>DAY_TYPE_HOLIDAY</code> <code>DAY_TYPE_ALL_DAY</code><br><small>例 <code>&quot;DAY_TYPE_WEEKDAY&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule.start_time" class="d3"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule.start_time">start_time</a></td><td><code>string</code></td><td>时段开始时间<br><small>最多 5 个字符</small><br><small>例 <code>&quot;09:00&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule.end_time" class="d3"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule.end_time">end_time</a></td><td><code>string</code></td><td>时段结束时间<br><small>最多 5 个字符</small><br><small>例 <code>&quot;18:00&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule.vehicle_type" class="d3"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule.vehicle_type">vehicle_type</a></td><td><code>string</code></td><td>车辆类型<br><code>VEHICLE_TYPE_UNKNOWN</code> <code>VEHICLE_TYPE_SMALL</code> <code>VEHICLE_TYPE_LARGE</code> <code>VEHICLE_TYPE_EXTRA_LARGE</code> <code>VEHICLE_TYPE_ALL_TYPE</code><br><small>例 <code>&quot;VEHICLE_TYPE_SMALL&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule.plate_type" class="d3"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule.plate_type">plate_type</a></td><td><code>string</code></td><td>车牌类型<br><code>PLATE_TYPE_UNKNOWN</code> <code>PLATE_TYPE_TEMPORARY</code> <code>PLATE_TYPE_MONTHLY</code> <code>PLATE_TYPE_FREE</code> <code>PLATE_TYPE_PREPAID</code> <code>PLATE_TYPE_OTHERS</code><br><small>例 <code>&quot;PLATE_TYPE_TEMPORARY&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule.first_duration" class="d3"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule.first_duration">first_duration</a></td><td><code>integer</code></td><td>首段收费时长<br><small>例 <code>60</code></small></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule.first_amount" class="d3"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule.first_amount">first_amount</a></td><td><code>integer</code></td><td>首段收费金额 <span class="mark unit">分</span><br><small>例 <code>500</code></small></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule.interval_duration" class="d3"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule.interval_duration">interval_duration</a></td><td><code>integer</code></td><td>间隔收费时长<br><small>例 <code>30</code></small></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule.interval_amount" class="d3"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule.interval_amount">interval_amount</a></td><td><code>integer</code></td><td>间隔收费金额 <span class="mark unit">分</span><br><small>例 <code>200</code></small></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule.interval_max_amount" class="d3"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule.interval_max_amount">interval_max_amount</a></td><td><code>integer</code></td><td>间隔时段收费封顶 <span class="mark unit">分</span><br><small>例 <code>1000</code></small></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule.max_fee_per_day" class="d3"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule.max_fee_per_day">max_fee_per_day</a></td><td><code>integer</code></td><td>单日最大收款金额 <span class="mark unit">分</span><br><small>例 <code>5000</code></small></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule.free_period_charging_mode" class="d3"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule.free_period_charging_mode">free_period_charging_mode</a></td><td><code>string</code></td><td>免费时段收取模式<br><code>FREE_PERIOD_CHARGING_UNKNOWN</code> <code>FREE_PERIOD_CHARGING_ONCE_PER_ENTRY</code> <code>FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS</code> <code>FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY</code> <code>FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION</code><br><small>例 <code>&quot;FREE_PERIOD_CHARGING_ONCE_PER_ENTRY&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule.free_period_calculation_mode" class="d3"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule.free_period_calculation_mode">free_period_calculation_mode</a></td><td><code>string</code></td><td>免费时段计算方式<br><code>FREE_PERIOD_CAL_UNKNOWN</code> <code>FREE_PERIOD_CAL_CONCURRENT_START</code> <code>FREE_PERIOD_CAL_SEQUENTIAL_START</code><br><small>例 <code>&quot;FREE_PERIOD_CAL_SEQUENTIAL_START&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule.is_green_vehicle_free_parking" class="d3"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule.is_green_vehicle_free_parking">is_green_vehicle_free_parking</a></td><td><code>boolean</code></td><td>新能源是否免停<br><small>例 <code>false</code></small></td></tr><tr id="body.parking_lot.charging_rule.fixed_interval_rule.first_duration_mode" class="d3"><td><a href="#body.parking_lot.charging_rule.fixed_interval_rule.first_duration_mode">first_duration_mode</a></td><td><code>string</code></td><td>首段收费模式<br><code>FIRST_DURATION_MODE_UNKNOWN</code> <code>FIRST_DURATION_MODE_ONLY_FIRST_DURATION</code> <code>FIRST_DURATION_MODE_EVERY_FIRST_DURATION</code><br><small>例 <code>&quot;FIRST_DURATION_MODE_ONLY_FIRST_DURATION&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.duration_segment_rule" class="d2"><td><a href="#body.parking_lot.charging_rule.duration_segment_rule">duration_segment_rule</a></td><td><code>object[]</code></td><td></td></tr><tr id="body.parking_lot.charging_rule.duration_segment_rule.day_type" class="d3"><td><a href="#body.parking_lot.charging_rule.duration_segment_rule.day_type">day_type</a></td><td><code>string</code></td><td>日期类型<br><code>DAY_TYPE_UNKNOWN</code> <code>DAY_TYPE_WEEKDAY</code> <code>DAY_TYPE_HOLIDAY</code> <code>DAY_TYPE_ALL_DAY</code><br><small>例 <code>&quot;DAY_TYPE_WEEKDAY&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.duration_segment_rule.start_time" class="d3"><td><a href="#body.parking_lot.charging_rule.duration_segment_rule.start_time">start_time</a></td><td><code>string</code></td><td>时段开始时间<br><small>最多 5 个字符</small><br><small>例 <code>&quot;09:00&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.duration_segment_rule.end_time" class="d3"><td><a href="#body.parking_lot.charging_rule.duration_segment_rule.end_time">end_time</a></td><td><code>string</code></td><td>时段结束时间<br><small>最多 5 个字符</small><br><small>例 <code>&quot;18:00&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.duration_segment_rule.vehicle_type" class="d3"><td><a href="#body.parking_lot.charging_rule.duration_segment_rule.vehicle_type">vehicle_type</a></td><td><code>string</code></td><td>车辆类型<br><code>VEHICLE_TYPE_UNKNOWN</code> <code>VEHICLE_TYPE_SMALL</code> <code>VEHICLE_TYPE_LARGE</code> <code>VEHICLE_TYPE_EXTRA_LARGE</code> <code>VEHICLE_TYPE_ALL_TYPE</code><br><small>例 <code>&quot;VEHICLE_TYPE_SMALL&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.duration_segment_rule.plate_type" class="d3"><td><a href="#body.parking_lot.charging_rule.duration_segment_rule.plate_type">plate_type</a></td><td><code>string</code></td><td>车牌类型<br><code>PLATE_TYPE_UNKNOWN</code> <code>PLATE_TYPE_TEMPORARY</code> <code>PLATE_TYPE_MONTHLY</code> <code>PLATE_TYPE_FREE</code> <code>PLATE_TYPE_PREPAID</code> <code>PLATE_TYPE_OTHERS</code><br><small>例 <code>&quot;PLATE_TYPE_TEMPORARY&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.duration_segment_rule.charge_mode" class="d3"><td><a href="#body.parking_lot.charging_rule.duration_segment_rule.charge_mode">charge_mode</a></td><td><code>string</code></td><td>收费模式<br><code>UNKNOWN</code> <code>INTERVAL</code> <code>ONE_TIME</code><br><small>例 <code>&quot;INTERVAL&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.duration_segment_rule.duration_from" class="d3"><td><a href="#body.parking_lot.charging_rule.duration_segment_rule.duration_from">duration_from</a></td><td><code>integer</code></td><td>停车时长起始<br><small>例 <code>0</code></small></td></tr><tr id="body.parking_lot.charging_rule.duration_segment_rule.duration_to" class="d3"><td><a href="#body.parking_lot.charging_rule.duration_segment_rule.duration_to">duration_to</a></td><td><code>integer</code></td><td>停车时长结束<br><small>例 <code>60</code></small></td></tr><tr id="body.parking_lot.charging_rule.duration_segment_rule.fixed_amount" class="d3"><td><a href="#body.parking_lot.charging_rule.duration_segment_rule.fixed_amount">fixed_amount</a></td><td><code>integer</code></td><td>固定收费金额 <span class="mark unit">分</span><br><small>例 <code>1000</code></small></td></tr><tr id="body.parking_lot.charging_rule.duration_segment_rule.interval_min" class="d3"><td><a href="#body.parking_lot.charging_rule.duration_segment_rule.interval_min">interval_min</a></td><td><code>integer</code></td><td>间隔时段<br><small>例 <code>30</code></small></td></tr><tr id="body.parking_lot.charging_rule.duration_segment_rule.interval_amount" class="d3"><td><a href="#body.parking_lot.charging_rule.duration_segment_rule.interval_amount">interval_amount</a></td><td><code>integer</code></td><td>间隔收费金额 <span class="mark unit">分</span><br><small>例 <code>200</code></small></td></tr><tr id="body.parking_lot.charging_rule.duration_segment_rule.interval_max_amount" class="d3"><td><a href="#body.parking_lot.charging_rule.duration_segment_rule.interval_max_amount">interval_max_amount</a></td><td><code>integer</code></td><td>间隔时段收费封顶 <span class="mark unit">分</span><br><small>例 <code>1000</code></small></td></tr><tr id="body.parking_lot.charging_rule.duration_segment_rule.max_fee_per_day" class="d3"><td><a href="#body.parking_lot.charging_rule.duration_segment_rule.max_fee_per_day">max_fee_per_day</a></td><td><code>integer</code></td><td>单日最大收款金额 <span class="mark unit">分</span><br><small>例 <code>5000</code></small></td></tr><tr id="body.parking_lot.charging_rule.pre_entry_rule" class="d2"><td><a href="#body.parking_lot.charging_rule.pre_entry_rule">pre_entry_rule</a></td><td><code>object[]</code></td><td></td></tr><tr id="body.parking_lot.charging_rule.pre_entry_rule.day_type" class="d3"><td><a href="#body.parking_lot.charging_rule.pre_entry_rule.day_type">day_type</a></td><td><code>string</code></td><td>日期类型<br><code>DAY_TYPE_UNKNOWN</code> <code>DAY_TYPE_WEEKDAY</code> <code>DAY_TYPE_HOLIDAY</code> <code>DAY_TYPE_ALL_DAY</code><br><small>例 <code>&quot;DAY_TYPE_WEEKDAY&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.pre_entry_rule.start_time" class="d3"><td><a href="#body.parking_lot.charging_rule.pre_entry_rule.start_time">start_time</a></td><td><code>string</code></td><td>时段开始时间<br><small>最多 5 个字符</small><br><small>例 <code>&quot;09:00&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.pre_entry_rule.end_time" class="d3"><td><a href="#body.parking_lot.charging_rule.pre_entry_rule.end_time">end_time</a></td><td><code>string</code></td><td>时段结束时间<br><small>最多 5 个字符</small><br><small>例 <code>&quot;18:00&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.pre_entry_rule.vehicle_type" class="d3"><td><a href="#body.parking_lot.charging_rule.pre_entry_rule.vehicle_type">vehicle_type</a></td><td><code>string</code></td><td>车辆类型<br><code>VEHICLE_TYPE_UNKNOWN</code> <code>VEHICLE_TYPE_SMALL</code> <code>VEHICLE_TYPE_LARGE</code> <code>VEHICLE_TYPE_EXTRA_LARGE</code> <code>VEHICLE_TYPE_ALL_TYPE</code><br><small>例 <code>&quot;VEHICLE_TYPE_SMALL&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.pre_entry_rule.plate_type" class="d3"><td><a href="#body.parking_lot.charging_rule.pre_entry_rule.plate_type">plate_type</a></td><td><code>string</code></td><td>车牌类型<br><code>PLATE_TYPE_UNKNOWN</code> <code>PLATE_TYPE_TEMPORARY</code> <code>PLATE_TYPE_MONTHLY</code> <code>PLATE_TYPE_FREE</code> <code>PLATE_TYPE_PREPAID</code> <code>PLATE_TYPE_OTHERS</code><br><small>例 <code>&quot;PLATE_TYPE_TEMPORARY&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.pre_entry_rule.amount" class="d3"><td><a href="#body.parking_lot.charging_rule.pre_entry_rule.amount">amount</a></td><td><code>integer</code></td><td>收费金额 <span class="mark unit">分</span><br><small>例 <code>1000</code></small></td></tr><tr id="body.parking_lot.charging_rule.pre_entry_rule.max_fee_per_day" class="d3"><td><a href="#body.parking_lot.charging_rule.pre_entry_rule.max_fee_per_day">max_fee_per_day</a></td><td><code>integer</code></td><td>单日最大收款金额 <span class="mark unit">分</span><br><small>例 <code>5000</code></small></td></tr><tr id="body.parking_lot.charging_rule.holiday_mode" class="d2"><td><a href="#body.parking_lot.charging_rule.holiday_mode">holiday_mode</a></td><td><code>string</code></td><td>节假日模式<br><code>HOLIDAY_MODE_UNKNOWN</code> <code>HOLIDAY_MODE_LEGAL_MODY</code> <code>HOLIDAY_MODE_CALENDAR_MODY</code> <code>HOLIDAY_MODE_FINANCIAL_MODY</code><br><small>例 <code>&quot;HOLIDAY_MODE_LEGAL_MODY&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.aggregate_limit_mode" class="d2"><td><a href="#body.parking_lot.charging_rule.aggregate_limit_mode">aggregate_limit_mode</a></td><td><code>string</code></td><td>累计限额模式<br><code>AGGREGATE_LIMIT_MODE_UNKNOWN</code> <code>AGGREGATE_LIMIT_MODE_NORMAL</code> <code>AGGREGATE_LIMIT_MODE_MIN</code><br><small>例 <code>&quot;AGGREGATE_LIMIT_MODE_NORMAL&quot;</code></small></td></tr><tr id="body.parking_lot.charging_rule.first_charge_time_mode" class="d2"><td><a href="#body.parking_lot.charging_rule.first_charge_time_mode">first_charge_time_mode</a></td><td><code>string</code></td><td>首次计费时间模式<br><code>FIRST_CHARGE_TIME_MODE_UNKNOWN</code> <code>FIRST_CHARGE_TIME_MODE_ENTER</code> <code>FIRST_CHARGE_TIME_MODE_AFTER_FREE</code><br><small>例 <code>&quot;FIRST_CHARGE_TIME_MODE_ENTER&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.parking.reminders.application.post({
  json: {
    parking_lot: {
      parking_lot_name: <i class="s">&#39;XX购物中心停车场&#39;</i>,
      out_parking_lot_id: <i class="s">&#39;PARK001&#39;</i>,
      parking_lot_address: <i class="s">&#39;XX市XX区XX路XX号&#39;</i>,
      longitude: <i class="s">&#39;116.397128&#39;</i>,
      latitude: <i class="s">&#39;39.916527&#39;</i>,
      parking_lot_type: <i class="s">&#39;PARKING_LOT_TYPE_BUSINESS_DISTRICT&#39;</i>,
      phone_number: <i class="s">&#39;13800138000&#39;</i>,
      payment_path: <i class="s">&#39;pages/pay/index&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/parking/reminders/application&#39;</i>).post({
  json: {
    parking_lot: {
      parking_lot_name: <i class="s">&#39;XX购物中心停车场&#39;</i>,
      out_parking_lot_id: <i class="s">&#39;PARK001&#39;</i>,
      parking_lot_address: <i class="s">&#39;XX市XX区XX路XX号&#39;</i>,
      longitude: <i class="s">&#39;116.397128&#39;</i>,
      latitude: <i class="s">&#39;39.916527&#39;</i>,
      parking_lot_type: <i class="s">&#39;PARKING_LOT_TYPE_BUSINESS_DISTRICT&#39;</i>,
      phone_number: <i class="s">&#39;13800138000&#39;</i>,
      payment_path: <i class="s">&#39;pages/pay/index&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/parking/reminders/application&#39;</i>].post({
  json: {
    parking_lot: {
      parking_lot_name: <i class="s">&#39;XX购物中心停车场&#39;</i>,
      out_parking_lot_id: <i class="s">&#39;PARK001&#39;</i>,
      parking_lot_address: <i class="s">&#39;XX市XX区XX路XX号&#39;</i>,
      longitude: <i class="s">&#39;116.397128&#39;</i>,
      latitude: <i class="s">&#39;39.916527&#39;</i>,
      parking_lot_type: <i class="s">&#39;PARKING_LOT_TYPE_BUSINESS_DISTRICT&#39;</i>,
      phone_number: <i class="s">&#39;13800138000&#39;</i>,
      payment_path: <i class="s">&#39;pages/pay/index&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.parking.reminders.application.postAsync({
  json: {
    parking_lot: {
      parking_lot_name: <i class="s">&#39;XX购物中心停车场&#39;</i>,
      out_parking_lot_id: <i class="s">&#39;PARK001&#39;</i>,
      parking_lot_address: <i class="s">&#39;XX市XX区XX路XX号&#39;</i>,
      longitude: <i class="s">&#39;116.397128&#39;</i>,
      latitude: <i class="s">&#39;39.916527&#39;</i>,
      parking_lot_type: <i class="s">&#39;PARKING_LOT_TYPE_BUSINESS_DISTRICT&#39;</i>,
      phone_number: <i class="s">&#39;13800138000&#39;</i>,
      payment_path: <i class="s">&#39;pages/pay/index&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/parking/reminders/application&#39;</i>).postAsync({
  json: {
    parking_lot: {
      parking_lot_name: <i class="s">&#39;XX购物中心停车场&#39;</i>,
      out_parking_lot_id: <i class="s">&#39;PARK001&#39;</i>,
      parking_lot_address: <i class="s">&#39;XX市XX区XX路XX号&#39;</i>,
      longitude: <i class="s">&#39;116.397128&#39;</i>,
      latitude: <i class="s">&#39;39.916527&#39;</i>,
      parking_lot_type: <i class="s">&#39;PARKING_LOT_TYPE_BUSINESS_DISTRICT&#39;</i>,
      phone_number: <i class="s">&#39;13800138000&#39;</i>,
      payment_path: <i class="s">&#39;pages/pay/index&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/parking/reminders/application&#39;</i>].postAsync({
  json: {
    parking_lot: {
      parking_lot_name: <i class="s">&#39;XX购物中心停车场&#39;</i>,
      out_parking_lot_id: <i class="s">&#39;PARK001&#39;</i>,
      parking_lot_address: <i class="s">&#39;XX市XX区XX路XX号&#39;</i>,
      longitude: <i class="s">&#39;116.397128&#39;</i>,
      latitude: <i class="s">&#39;39.916527&#39;</i>,
      parking_lot_type: <i class="s">&#39;PARKING_LOT_TYPE_BUSINESS_DISTRICT&#39;</i>,
      phone_number: <i class="s">&#39;13800138000&#39;</i>,
      payment_path: <i class="s">&#39;pages/pay/index&#39;</i>,
    },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.parking.reminders.application.post({
  json: {
    parking_lot: {
      parking_lot_name: <i class="s">&#39;XX购物中心停车场&#39;</i>,
      out_parking_lot_id: <i class="s">&#39;PARK001&#39;</i>,
      parking_lot_address: <i class="s">&#39;XX市XX区XX路XX号&#39;</i>,
      longitude: <i class="s">&#39;116.397128&#39;</i>,
      latitude: <i class="s">&#39;39.916527&#39;</i>,
      parking_lot_type: <i class="s">&#39;PARKING_LOT_TYPE_BUSINESS_DISTRICT&#39;</i>,
      phone_number: <i class="s">&#39;13800138000&#39;</i>,
      parking_sign_url: <i class="s">&#39;https://example.com/parking_sign.jpg&#39;</i>,
      notification_text_list: [<i class="s">&#39;notification_text_list&#39;</i>],
      payment_mini_prog_appid: <i class="s">&#39;wx1234567890abcdef&#39;</i>,
      payment_path: <i class="s">&#39;pages/pay/index&#39;</i>,
      parking_order_mini_prog_appid: <i class="s">&#39;wx1234567890abcdef&#39;</i>,
      parking_order_path: <i class="s">&#39;pages/order/index&#39;</i>,
      charging_rule: {
        rule_type: <i class="s">&#39;CHARGING_RULE_FIXED_INTERVAL&#39;</i>,
        fee_limit_type: <i class="s">&#39;FEE_LIMIT_AGGREGATE&#39;</i>,
        daily_limit_type: <i class="s">&#39;DAILY_LIMIT_CALENDAR_DAY&#39;</i>,
        time_rounding_type: <i class="s">&#39;TIME_ROUND_UP&#39;</i>,
        free_entry_duration: <i class="n">30</i>,
        free_exit_duration: <i class="n">15</i>,
        fixed_interval_rule: [
          {
            day_type: <i class="s">&#39;DAY_TYPE_WEEKDAY&#39;</i>,
            start_time: <i class="s">&#39;09:00&#39;</i>,
            end_time: <i class="s">&#39;18:00&#39;</i>,
            vehicle_type: <i class="s">&#39;VEHICLE_TYPE_SMALL&#39;</i>,
            plate_type: <i class="s">&#39;PLATE_TYPE_TEMPORARY&#39;</i>,
            first_duration: <i class="n">60</i>,
            first_amount: <i class="n">500</i>,
            interval_duration: <i class="n">30</i>,
            interval_amount: <i class="n">200</i>,
            interval_max_amount: <i class="n">1000</i>,
            max_fee_per_day: <i class="n">5000</i>,
            free_period_charging_mode: <i class="s">&#39;FREE_PERIOD_CHARGING_ONCE_PER_ENTRY&#39;</i>,
            free_period_calculation_mode: <i class="s">&#39;FREE_PERIOD_CAL_SEQUENTIAL_START&#39;</i>,
            is_green_vehicle_free_parking: <i class="k">false</i>,
            first_duration_mode: <i class="s">&#39;FIRST_DURATION_MODE_ONLY_FIRST_DURATION&#39;</i>,
          },
        ],
        duration_segment_rule: [
          {
            day_type: <i class="s">&#39;DAY_TYPE_WEEKDAY&#39;</i>,
            start_time: <i class="s">&#39;09:00&#39;</i>,
            end_time: <i class="s">&#39;18:00&#39;</i>,
            vehicle_type: <i class="s">&#39;VEHICLE_TYPE_SMALL&#39;</i>,
            plate_type: <i class="s">&#39;PLATE_TYPE_TEMPORARY&#39;</i>,
            charge_mode: <i class="s">&#39;INTERVAL&#39;</i>,
            duration_from: <i class="n">0</i>,
            duration_to: <i class="n">60</i>,
            fixed_amount: <i class="n">1000</i>,
            interval_min: <i class="n">30</i>,
            interval_amount: <i class="n">200</i>,
            interval_max_amount: <i class="n">1000</i>,
            max_fee_per_day: <i class="n">5000</i>,
          },
        ],
        pre_entry_rule: [
          {
            day_type: <i class="s">&#39;DAY_TYPE_WEEKDAY&#39;</i>,
            start_time: <i class="s">&#39;09:00&#39;</i>,
            end_time: <i class="s">&#39;18:00&#39;</i>,
            vehicle_type: <i class="s">&#39;VEHICLE_TYPE_SMALL&#39;</i>,
            plate_type: <i class="s">&#39;PLATE_TYPE_TEMPORARY&#39;</i>,
            amount: <i class="n">1000</i>,
            max_fee_per_day: <i class="n">5000</i>,
          },
        ],
        holiday_mode: <i class="s">&#39;HOLIDAY_MODE_LEGAL_MODY&#39;</i>,
        aggregate_limit_mode: <i class="s">&#39;AGGREGATE_LIMIT_MODE_NORMAL&#39;</i>,
        first_charge_time_mode: <i class="s">&#39;FIRST_CHARGE_TIME_MODE_ENTER&#39;</i>,
      },
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/parking/reminders/application&#39;</i>
body=<i class="s">&#39;{&quot;parking_lot&quot;:{&quot;parking_lot_name&quot;:&quot;XX购物中心停车场&quot;,&quot;out_parking_lot_id&quot;:&quot;PARK001&quot;,&quot;parking_lot_address&quot;:&quot;XX市XX区XX路XX号&quot;,&quot;longitude&quot;:&quot;116.397128&quot;,&quot;latitude&quot;:&quot;39.916527&quot;,&quot;parking_lot_type&quot;:&quot;PARKING_LOT_TYPE_BUSINESS_DISTRICT&quot;,&quot;phone_number&quot;:&quot;13800138000&quot;,&quot;payment_path&quot;:&quot;pages/pay/index&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.parking_lot_audit_no"><td><a href="#response.parking_lot_audit_no">parking_lot_audit_no</a></td><td><code>string</code></td><td>停车场进件审核单号<br><small>最多 64 个字符</small><br><small>例 <code>&quot;PLA202604230001&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;parking_lot_audit_no&quot;</i>: <i class="c">&quot;PLA202604230001&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/parking/post-v3-parking-reminders-application.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3ParkingRemindersApplication = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3ParkingRemindersApplication as default
};
