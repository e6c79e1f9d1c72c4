import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"查询周周惠活动列表API","description":"","frontmatter":{"title":"查询周周惠活动列表API","editLink":false,"words":"GET /v3/marketing/weekly-discount/activities 营销工具∙周周惠 limit 最大资源条数 offset 请求资源起始位置 applying_merchant_id 报名商户号 store_id 报名商户门店号 activity_area_code 活动投放区域编码 activity_scene 投放场景 data 周周惠活动详情 total_count 资源总条数"},"headers":[],"relativePath":"api/marketing-weekly-discount/get-v3-marketing-weekly-discount-activities.md","filePath":"api/marketing-weekly-discount/get-v3-marketing-weekly-discount-activities.md"}');
const _sfc_main = { name: "api/marketing-weekly-discount/get-v3-marketing-weekly-discount-activities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">查询周周惠活动列表API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;查询周周惠活动列表API {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>weekly-discount/<wbr>activities</code></div><p class="facts"><span>角色 服务商、渠道商、从业机构</span><span>营销工具∙周周惠</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="query" tabindex="-1">查询参数 <a class="header-anchor" href="#query" aria-label="Permalink to &quot;查询参数 {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="query.limit"><td><a href="#query.limit">limit</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>最大资源条数<br><small>例 <code>5</code></small></td></tr><tr id="query.offset"><td><a href="#query.offset">offset</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>请求资源起始位置<br><small>例 <code>10</code></small></td></tr><tr id="query.applying_merchant_id"><td><a href="#query.applying_merchant_id">applying_merchant_id</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>报名商户号<br><small>例 <code>10000098</code></small></td></tr><tr id="query.store_id"><td><a href="#query.store_id">store_id</a></td><td><code>integer</code></td><td>报名商户门店号<br><small>例 <code>1111111</code></small></td></tr><tr id="query.activity_area_code"><td><a href="#query.activity_area_code">activity_area_code</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>活动投放区域编码<br><small>例 <code>110000</code></small></td></tr><tr id="query.activity_scene"><td><a href="#query.activity_scene">activity_scene</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>投放场景<br><small>例 <code>&quot;SCAN_CODE_TO_ORDER&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.weeklyDiscount.activities.get({
  query: {
    limit: <i class="n">5</i>,
    offset: <i class="n">10</i>,
    applying_merchant_id: <i class="n">10000098</i>,
    activity_area_code: <i class="n">110000</i>,
    activity_scene: <i class="s">&#39;SCAN_CODE_TO_ORDER&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/weekly-discount/activities&#39;</i>).get({
  query: {
    limit: <i class="n">5</i>,
    offset: <i class="n">10</i>,
    applying_merchant_id: <i class="n">10000098</i>,
    activity_area_code: <i class="n">110000</i>,
    activity_scene: <i class="s">&#39;SCAN_CODE_TO_ORDER&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/weekly-discount/activities&#39;</i>].get({
  query: {
    limit: <i class="n">5</i>,
    offset: <i class="n">10</i>,
    applying_merchant_id: <i class="n">10000098</i>,
    activity_area_code: <i class="n">110000</i>,
    activity_scene: <i class="s">&#39;SCAN_CODE_TO_ORDER&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.weeklyDiscount.activities.getAsync({
  query: {
    limit: <i class="n">5</i>,
    offset: <i class="n">10</i>,
    applying_merchant_id: <i class="n">10000098</i>,
    activity_area_code: <i class="n">110000</i>,
    activity_scene: <i class="s">&#39;SCAN_CODE_TO_ORDER&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/weekly-discount/activities&#39;</i>).getAsync({
  query: {
    limit: <i class="n">5</i>,
    offset: <i class="n">10</i>,
    applying_merchant_id: <i class="n">10000098</i>,
    activity_area_code: <i class="n">110000</i>,
    activity_scene: <i class="s">&#39;SCAN_CODE_TO_ORDER&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/weekly-discount/activities&#39;</i>].getAsync({
  query: {
    limit: <i class="n">5</i>,
    offset: <i class="n">10</i>,
    applying_merchant_id: <i class="n">10000098</i>,
    activity_area_code: <i class="n">110000</i>,
    activity_scene: <i class="s">&#39;SCAN_CODE_TO_ORDER&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.weeklyDiscount.activities.get({
  query: {
    limit: <i class="n">5</i>,
    offset: <i class="n">10</i>,
    applying_merchant_id: <i class="n">10000098</i>,
    store_id: <i class="n">1111111</i>,
    activity_area_code: <i class="n">110000</i>,
    activity_scene: <i class="s">&#39;SCAN_CODE_TO_ORDER&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/weekly-discount/activities?limit=5&amp;offset=10&amp;applying_merchant_id=10000098&amp;activity_area_code=110000&amp;activity_scene=SCAN_CODE_TO_ORDER&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.data"><td><a href="#response.data">data</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>周周惠活动详情</td></tr><tr id="response.data.activity_id" class="d1"><td><a href="#response.data.activity_id">activity_id</a></td><td><code>string</code></td><td>活动ID<br><small>例 <code>&quot;111111&quot;</code></small></td></tr><tr id="response.data.activity_name" class="d1"><td><a href="#response.data.activity_name">activity_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动名称<br><small>例 <code>&quot;xxx周周惠活动&quot;</code></small></td></tr><tr id="response.data.activity_scene" class="d1"><td><a href="#response.data.activity_scene">activity_scene</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动投放场景<br><small>例 <code>&quot;SCAN_CODE_TO_ORDER&quot;</code></small></td></tr><tr id="response.data.activity_area_code" class="d1"><td><a href="#response.data.activity_area_code">activity_area_code</a><b class="required" title="必填">*</b></td><td><code>string[]</code></td><td>活动投放区域编码<br><small>例 <code>[&quot;activity_area_code&quot;]</code></small></td></tr><tr id="response.data.activity_limit_pay" class="d1"><td><a href="#response.data.activity_limit_pay">activity_limit_pay</a></td><td><code>string</code></td><td>活动指定付款方式<br><small>例 <code>&quot;CCB_DEBIT&quot;</code></small></td></tr><tr id="response.data.activity_transaction_minimum_amount" class="d1"><td><a href="#response.data.activity_transaction_minimum_amount">activity_transaction_minimum_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>活动优惠门槛<br><small>例 <code>100</code></small></td></tr><tr id="response.data.activity_coupon_amount" class="d1"><td><a href="#response.data.activity_coupon_amount">activity_coupon_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>活动优惠金额<br><small>例 <code>10</code></small></td></tr><tr id="response.data.activity_available_week" class="d1"><td><a href="#response.data.activity_available_week">activity_available_week</a><b class="required" title="必填">*</b></td><td><code>any[]</code></td><td>活动可使用周期<br><small>例 <code>[1]</code></small></td></tr><tr id="response.data.activity_max_amount" class="d1"><td><a href="#response.data.activity_max_amount">activity_max_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>活动预算<br><small>例 <code>100000</code></small></td></tr><tr id="response.data.activity_max_amount_per_day" class="d1"><td><a href="#response.data.activity_max_amount_per_day">activity_max_amount_per_day</a></td><td><code>integer</code></td><td>活动单天预算<br><small>例 <code>100000</code></small></td></tr><tr id="response.data.activity_available_begin_time" class="d1"><td><a href="#response.data.activity_available_begin_time">activity_available_begin_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动开始时间<br><small>例 <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="response.data.activity_available_end_time" class="d1"><td><a href="#response.data.activity_available_end_time">activity_available_end_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动结束时间<br><small>例 <code>&quot;2018-08-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="response.data.activity_state" class="d1"><td><a href="#response.data.activity_state">activity_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动状态<br><small>例 <code>&quot;APPLYING&quot;</code></small></td></tr><tr id="response.data.activity_remark" class="d1"><td><a href="#response.data.activity_remark">activity_remark</a></td><td><code>string</code></td><td>活动备注<br><small>例 <code>&quot;周周惠，每周日，周一独享&quot;</code></small></td></tr><tr id="response.data.activity_logo" class="d1"><td><a href="#response.data.activity_logo">activity_logo</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动logo<br><small>例 <code>&quot;https://xxx.xxx.xxx.jpg&quot;</code></small></td></tr><tr id="response.offset"><td><a href="#response.offset">offset</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>请求资源起始位置<br><small>例 <code>10</code></small></td></tr><tr id="response.limit"><td><a href="#response.limit">limit</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>最大资源条数<br><small>例 <code>5</code></small></td></tr><tr id="response.total_count"><td><a href="#response.total_count">total_count</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>资源总条数<br><small>例 <code>1234</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;data&quot;</i>: [
    {
      <i class="c">&quot;activity_id&quot;</i>: <i class="c">&quot;111111&quot;</i>,
      <i class="c">&quot;activity_name&quot;</i>: <i class="c">&quot;xxx周周惠活动&quot;</i>,
      <i class="c">&quot;activity_scene&quot;</i>: <i class="c">&quot;SCAN_CODE_TO_ORDER&quot;</i>,
      <i class="c">&quot;activity_area_code&quot;</i>: [
        <i class="c">&quot;activity_area_code&quot;</i>
      ],
      <i class="c">&quot;activity_limit_pay&quot;</i>: <i class="c">&quot;CCB_DEBIT&quot;</i>,
      <i class="c">&quot;activity_transaction_minimum_amount&quot;</i>: <i class="k">100</i>,
      <i class="c">&quot;activity_coupon_amount&quot;</i>: <i class="k">10</i>,
      <i class="c">&quot;activity_available_week&quot;</i>: [
        <i class="k">1</i>
      ],
      <i class="c">&quot;activity_max_amount&quot;</i>: <i class="k">100000</i>,
      <i class="c">&quot;activity_max_amount_per_day&quot;</i>: <i class="k">100000</i>,
      <i class="c">&quot;activity_available_begin_time&quot;</i>: <i class="c">&quot;2018-06-08T10:34:56+08:00&quot;</i>,
      <i class="c">&quot;activity_available_end_time&quot;</i>: <i class="c">&quot;2018-08-08T10:34:56+08:00&quot;</i>,
      <i class="c">&quot;activity_state&quot;</i>: <i class="c">&quot;APPLYING&quot;</i>,
      <i class="c">&quot;activity_remark&quot;</i>: <i class="c">&quot;周周惠，每周日，周一独享&quot;</i>,
      <i class="c">&quot;activity_logo&quot;</i>: <i class="c">&quot;https://xxx.xxx.xxx.jpg&quot;</i>
    }
  ],
  <i class="c">&quot;offset&quot;</i>: <i class="k">10</i>,
  <i class="c">&quot;limit&quot;</i>: <i class="k">5</i>,
  <i class="c">&quot;total_count&quot;</i>: <i class="k">1234</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/marketing-weekly-discount/get-v3-marketing-weekly-discount-activities.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3MarketingWeeklyDiscountActivities = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3MarketingWeeklyDiscountActivities as default
};
