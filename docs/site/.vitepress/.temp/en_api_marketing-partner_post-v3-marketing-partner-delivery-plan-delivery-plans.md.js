import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建投放计划","description":"","frontmatter":{"title":"创建投放计划","editLink":false,"words":"POST /v3/marketing/partner/delivery-plan/delivery-plans 运营工具∙商品券 out_request_no 创建请求单号 brand_id 创建投放计划的品牌ID product_coupon_id 商品券ID stock_id 批次ID plan_name 投放计划名称 total_count 总库存 user_limit 单用户限领 daily_limit 单日限领 delivery_start_time 开始可用时间 delivery_end_time 结束可用时间 recommend_word 营销标签 reuse_coupon_config 是否复用商品券和批次信息 usage_mode 使用模式 stock_bundle_id 投放批次组ID plan 投放计划详情"},"headers":[],"relativePath":"en/api/marketing-partner/post-v3-marketing-partner-delivery-plan-delivery-plans.md","filePath":"en/api/marketing-partner/post-v3-marketing-partner-delivery-plan-delivery-plans.md"}');
const _sfc_main = { name: "en/api/marketing-partner/post-v3-marketing-partner-delivery-plan-delivery-plans.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">创建投放计划 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;创建投放计划 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>partner/<wbr>delivery-plan/<wbr>delivery-plans</code></div><p class="facts"><span>Roles partner</span><span>运营工具∙商品券</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a></td><td><code>string</code></td><td>创建请求单号<br><small>e.g. <code>&quot;asdf-1234-40016&quot;</code></small></td></tr><tr id="body.brand_id"><td><a href="#body.brand_id">brand_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>创建投放计划的品牌ID<br><small>e.g. <code>&quot;40016&quot;</code></small></td></tr><tr id="body.product_coupon_id"><td><a href="#body.product_coupon_id">product_coupon_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品券ID<br><small>e.g. <code>&quot;701146876221757924829193824428&quot;</code></small></td></tr><tr id="body.stock_id"><td><a href="#body.stock_id">stock_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>批次ID<br><small>e.g. <code>&quot;701246876221757924829194755312&quot;</code></small></td></tr><tr id="body.plan_name"><td><a href="#body.plan_name">plan_name</a></td><td><code>string</code></td><td>投放计划名称<br><small>e.g. <code>&quot;冬季饮料投放&quot;</code></small></td></tr><tr id="body.total_count"><td><a href="#body.total_count">total_count</a></td><td><code>integer</code></td><td>总库存<br><small>e.g. <code>1</code></small></td></tr><tr id="body.user_limit"><td><a href="#body.user_limit">user_limit</a></td><td><code>integer</code></td><td>单用户限领<br><small>e.g. <code>1</code></small></td></tr><tr id="body.daily_limit"><td><a href="#body.daily_limit">daily_limit</a></td><td><code>integer</code></td><td>单日限领<br><small>e.g. <code>1</code></small></td></tr><tr id="body.delivery_start_time"><td><a href="#body.delivery_start_time">delivery_start_time</a></td><td><code>string (date-time)</code></td><td>开始可用时间<br><small>e.g. <code>&quot;2025-01-01T00:00:00+08:00&quot;</code></small></td></tr><tr id="body.delivery_end_time"><td><a href="#body.delivery_end_time">delivery_end_time</a></td><td><code>string (date-time)</code></td><td>结束可用时间<br><small>e.g. <code>&quot;2025-01-01T00:00:00+08:00&quot;</code></small></td></tr><tr id="body.recommend_word"><td><a href="#body.recommend_word">recommend_word</a></td><td><code>string</code></td><td>营销标签<br><small>e.g. <code>&quot;天天有惊喜&quot;</code></small></td></tr><tr id="body.reuse_coupon_config"><td><a href="#body.reuse_coupon_config">reuse_coupon_config</a></td><td><code>boolean</code></td><td>是否复用商品券和批次信息<br><small>e.g. <code>true</code></small></td></tr><tr id="body.usage_mode"><td><a href="#body.usage_mode">usage_mode</a></td><td><code>string</code></td><td>使用模式<br><code>SINGLE</code> <code>PROGRESSIVE_BUNDLE</code><br><small>e.g. <code>&quot;SINGLE&quot;</code></small></td></tr><tr id="body.stock_bundle_id"><td><a href="#body.stock_bundle_id">stock_bundle_id</a></td><td><code>string</code></td><td>投放批次组ID<br><small>e.g. <code>&quot;712315129419284901&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans.post({
  json: {
    brand_id: <i class="s">&#39;40016&#39;</i>,
    product_coupon_id: <i class="s">&#39;701146876221757924829193824428&#39;</i>,
    stock_id: <i class="s">&#39;701246876221757924829194755312&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/partner/delivery-plan/delivery-plans&#39;</i>).post({
  json: {
    brand_id: <i class="s">&#39;40016&#39;</i>,
    product_coupon_id: <i class="s">&#39;701146876221757924829193824428&#39;</i>,
    stock_id: <i class="s">&#39;701246876221757924829194755312&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/partner/delivery-plan/delivery-plans&#39;</i>].post({
  json: {
    brand_id: <i class="s">&#39;40016&#39;</i>,
    product_coupon_id: <i class="s">&#39;701146876221757924829193824428&#39;</i>,
    stock_id: <i class="s">&#39;701246876221757924829194755312&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans.postAsync({
  json: {
    brand_id: <i class="s">&#39;40016&#39;</i>,
    product_coupon_id: <i class="s">&#39;701146876221757924829193824428&#39;</i>,
    stock_id: <i class="s">&#39;701246876221757924829194755312&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/partner/delivery-plan/delivery-plans&#39;</i>).postAsync({
  json: {
    brand_id: <i class="s">&#39;40016&#39;</i>,
    product_coupon_id: <i class="s">&#39;701146876221757924829193824428&#39;</i>,
    stock_id: <i class="s">&#39;701246876221757924829194755312&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/partner/delivery-plan/delivery-plans&#39;</i>].postAsync({
  json: {
    brand_id: <i class="s">&#39;40016&#39;</i>,
    product_coupon_id: <i class="s">&#39;701146876221757924829193824428&#39;</i>,
    stock_id: <i class="s">&#39;701246876221757924829194755312&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans.post({
  json: {
    out_request_no: <i class="s">&#39;asdf-1234-40016&#39;</i>,
    brand_id: <i class="s">&#39;40016&#39;</i>,
    product_coupon_id: <i class="s">&#39;701146876221757924829193824428&#39;</i>,
    stock_id: <i class="s">&#39;701246876221757924829194755312&#39;</i>,
    plan_name: <i class="s">&#39;冬季饮料投放&#39;</i>,
    total_count: <i class="n">1</i>,
    user_limit: <i class="n">1</i>,
    daily_limit: <i class="n">1</i>,
    delivery_start_time: <i class="s">&#39;2025-01-01T00:00:00+08:00&#39;</i>,
    delivery_end_time: <i class="s">&#39;2025-01-01T00:00:00+08:00&#39;</i>,
    recommend_word: <i class="s">&#39;天天有惊喜&#39;</i>,
    reuse_coupon_config: <i class="k">true</i>,
    usage_mode: <i class="s">&#39;SINGLE&#39;</i>,
    stock_bundle_id: <i class="s">&#39;712315129419284901&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/partner/delivery-plan/delivery-plans&#39;</i>
body=<i class="s">&#39;{&quot;brand_id&quot;:&quot;40016&quot;,&quot;product_coupon_id&quot;:&quot;701146876221757924829193824428&quot;,&quot;stock_id&quot;:&quot;701246876221757924829194755312&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.plan"><td><a href="#response.plan">plan</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>投放计划详情</td></tr><tr id="response.plan.plan_id" class="d1"><td><a href="#response.plan.plan_id">plan_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>投放计划ID<br><small>e.g. <code>&quot;12000&quot;</code></small></td></tr><tr id="response.plan.plan_name" class="d1"><td><a href="#response.plan.plan_name">plan_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>投放计划名称<br><small>e.g. <code>&quot;冬季饮料投放&quot;</code></small></td></tr><tr id="response.plan.plan_state" class="d1"><td><a href="#response.plan.plan_state">plan_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>投放计划状态<br><code>PLAN_CREATING</code> <code>PLAN_CREATED</code> <code>PLAN_TERMINATING</code> <code>PLAN_TERMINATED</code> <code>PLAN_EXPIRED</code> <code>PLAN_DELIVERING</code> <code>PLAN_PAUSED</code><br><small>e.g. <code>&quot;PLAN_CREATED&quot;</code></small></td></tr><tr id="response.plan.delivery_start_time" class="d1"><td><a href="#response.plan.delivery_start_time">delivery_start_time</a></td><td><code>string (date-time)</code></td><td>开始可用时间<br><small>e.g. <code>&quot;2025-01-01T00:00:00+08:00&quot;</code></small></td></tr><tr id="response.plan.delivery_end_time" class="d1"><td><a href="#response.plan.delivery_end_time">delivery_end_time</a></td><td><code>string (date-time)</code></td><td>结束可用时间<br><small>e.g. <code>&quot;2025-01-01T00:00:00+08:00&quot;</code></small></td></tr><tr id="response.plan.stock_id" class="d1"><td><a href="#response.plan.stock_id">stock_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>批次ID<br><small>e.g. <code>&quot;701246876221757924829194755312&quot;</code></small></td></tr><tr id="response.plan.product_coupon_id" class="d1"><td><a href="#response.plan.product_coupon_id">product_coupon_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品券ID<br><small>e.g. <code>&quot;701146876221757924829193824428&quot;</code></small></td></tr><tr id="response.plan.recommend_word" class="d1"><td><a href="#response.plan.recommend_word">recommend_word</a></td><td><code>string</code></td><td>营销标签<br><small>e.g. <code>&quot;天天有惊喜&quot;</code></small></td></tr><tr id="response.plan.brand_id" class="d1"><td><a href="#response.plan.brand_id">brand_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌ID<br><small>e.g. <code>&quot;40016&quot;</code></small></td></tr><tr id="response.plan.total_count" class="d1"><td><a href="#response.plan.total_count">total_count</a></td><td><code>integer</code></td><td>总库存<br><small>e.g. <code>11000</code></small></td></tr><tr id="response.plan.user_limit" class="d1"><td><a href="#response.plan.user_limit">user_limit</a></td><td><code>integer</code></td><td>单用户限领<br><small>e.g. <code>5</code></small></td></tr><tr id="response.plan.daily_limit" class="d1"><td><a href="#response.plan.daily_limit">daily_limit</a></td><td><code>integer</code></td><td>单日限领<br><small>e.g. <code>100</code></small></td></tr><tr id="response.plan.reuse_coupon_config" class="d1"><td><a href="#response.plan.reuse_coupon_config">reuse_coupon_config</a></td><td><code>boolean</code></td><td>是否复用商品券和批次信<br><small>e.g. <code>true</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;plan&quot;</i>: {
    <i class="c">&quot;plan_id&quot;</i>: <i class="c">&quot;12000&quot;</i>,
    <i class="c">&quot;plan_name&quot;</i>: <i class="c">&quot;冬季饮料投放&quot;</i>,
    <i class="c">&quot;plan_state&quot;</i>: <i class="c">&quot;PLAN_CREATED&quot;</i>,
    <i class="c">&quot;delivery_start_time&quot;</i>: <i class="c">&quot;2025-01-01T00:00:00+08:00&quot;</i>,
    <i class="c">&quot;delivery_end_time&quot;</i>: <i class="c">&quot;2025-01-01T00:00:00+08:00&quot;</i>,
    <i class="c">&quot;stock_id&quot;</i>: <i class="c">&quot;701246876221757924829194755312&quot;</i>,
    <i class="c">&quot;product_coupon_id&quot;</i>: <i class="c">&quot;701146876221757924829193824428&quot;</i>,
    <i class="c">&quot;recommend_word&quot;</i>: <i class="c">&quot;天天有惊喜&quot;</i>,
    <i class="c">&quot;brand_id&quot;</i>: <i class="c">&quot;40016&quot;</i>,
    <i class="c">&quot;total_count&quot;</i>: <i class="k">11000</i>,
    <i class="c">&quot;user_limit&quot;</i>: <i class="k">5</i>,
    <i class="c">&quot;daily_limit&quot;</i>: <i class="k">100</i>,
    <i class="c">&quot;reuse_coupon_config&quot;</i>: <i class="s">true</i>
  }
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_request_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/marketing-partner/post-v3-marketing-partner-delivery-plan-delivery-plans.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MarketingPartnerDeliveryPlanDeliveryPlans = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MarketingPartnerDeliveryPlanDeliveryPlans as default
};
