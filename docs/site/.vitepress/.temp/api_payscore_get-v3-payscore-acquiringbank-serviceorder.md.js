import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"从业机构查询微信支付分订单","description":"","frontmatter":{"title":"从业机构查询微信支付分订单","editLink":false,"words":"GET /v3/payscore/acquiringbank/serviceorder 支付分∙机构模式 service_id 服务ID sub_mchid 子商户号 channel_id 渠道商商户号 out_order_no 商户服务订单号 query_id 回跳查询ID appid 服务商应用ID mchid 服务商商户号 sub_appid 子商户应用ID service_introduction 服务信息 state 服务订单状态 state_description 订单状态说明 post_payments 后付费项目 post_discounts 后付费商户优惠 risk_fund 订单风险金 total_amount 总金额 need_collection 是否需要收款 collection 收款信息 time_range 服务时间段 location 服务位置 attach 商户数据包 notify_url 商户回调地址 openid 服务商公众号下的用户标识 sub_openid 子商户公众号下的用户标识 order_id 微信支付服务订单号"},"headers":[],"relativePath":"api/payscore/get-v3-payscore-acquiringbank-serviceorder.md","filePath":"api/payscore/get-v3-payscore-acquiringbank-serviceorder.md"}');
const _sfc_main = { name: "api/payscore/get-v3-payscore-acquiringbank-serviceorder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">从业机构查询微信支付分订单 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;从业机构查询微信支付分订单 {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>payscore/<wbr>acquiringbank/<wbr>serviceorder</code></div><p class="facts"><span>角色 从业机构</span><span>支付分∙机构模式</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4013194035" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="query" tabindex="-1">查询参数 <a class="header-anchor" href="#query" aria-label="Permalink to &quot;查询参数 {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="query.service_id"><td><a href="#query.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务ID<br><small>例 <code>&quot;2002000000000558128851361561536&quot;</code></small></td></tr><tr id="query.sub_mchid"><td><a href="#query.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="query.channel_id"><td><a href="#query.channel_id">channel_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>渠道商商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="query.out_order_no"><td><a href="#query.out_order_no">out_order_no</a></td><td><code>string</code></td><td>商户服务订单号<br><small>例 <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr><tr id="query.query_id"><td><a href="#query.query_id">query_id</a></td><td><code>string</code></td><td>回跳查询ID<br><small>例 <code>&quot;15646546545165651651&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.acquiringbank.serviceorder.get({
  query: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    channel_id: <i class="s">&#39;1230000109&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/acquiringbank/serviceorder&#39;</i>).get({
  query: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    channel_id: <i class="s">&#39;1230000109&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/acquiringbank/serviceorder&#39;</i>].get({
  query: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    channel_id: <i class="s">&#39;1230000109&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.acquiringbank.serviceorder.getAsync({
  query: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    channel_id: <i class="s">&#39;1230000109&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/acquiringbank/serviceorder&#39;</i>).getAsync({
  query: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    channel_id: <i class="s">&#39;1230000109&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/acquiringbank/serviceorder&#39;</i>].getAsync({
  query: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    channel_id: <i class="s">&#39;1230000109&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.acquiringbank.serviceorder.get({
  query: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    channel_id: <i class="s">&#39;1230000109&#39;</i>,
    out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    query_id: <i class="s">&#39;15646546545165651651&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/payscore/acquiringbank/serviceorder?service_id=2002000000000558128851361561536&amp;sub_mchid=1900000109&amp;channel_id=1230000109&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.out_order_no"><td><a href="#response.out_order_no">out_order_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户服务订单号<br><small>例 <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr><tr id="response.service_id"><td><a href="#response.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务ID<br><small>例 <code>&quot;2002000000000558128851361561536&quot;</code></small></td></tr><tr id="response.appid"><td><a href="#response.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商应用ID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.sub_appid"><td><a href="#response.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户应用ID<br><small>例 <code>&quot;wxd678efh567hg6999&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.service_introduction"><td><a href="#response.service_introduction">service_introduction</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务信息<br><small>例 <code>&quot;XX充电宝&quot;</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务订单状态<br><code>CREATED</code> <code>DOING</code> <code>DONE</code> <code>REVOKED</code> <code>EXPIRED</code><br><small>例 <code>&quot;CREATED&quot;</code></small></td></tr><tr id="response.state_description"><td><a href="#response.state_description">state_description</a></td><td><code>string</code></td><td>订单状态说明<br><code>USER_CONFIRM</code> <code>MCH_COMPLETE</code><br><small>例 <code>&quot;MCH_COMPLETE&quot;</code></small></td></tr><tr id="response.post_payments"><td><a href="#response.post_payments">post_payments</a></td><td><code>object[]</code></td><td>后付费项目</td></tr><tr id="response.post_payments.name" class="d1"><td><a href="#response.post_payments.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>付费名称<br><small>例 <code>&quot;就餐费用&quot;</code></small></td></tr><tr id="response.post_payments.description" class="d1"><td><a href="#response.post_payments.description">description</a></td><td><code>string</code></td><td>付费说明<br><small>例 <code>&quot;就餐人均100元&quot;</code></small></td></tr><tr id="response.post_payments.amount" class="d1"><td><a href="#response.post_payments.amount">amount</a></td><td><code>integer</code></td><td>付费金额 <span class="mark unit">分</span><br><small>例 <code>40000</code></small></td></tr><tr id="response.post_payments.count" class="d1"><td><a href="#response.post_payments.count">count</a></td><td><code>integer</code></td><td>付费数量<br><small>例 <code>4</code></small></td></tr><tr id="response.post_discounts"><td><a href="#response.post_discounts">post_discounts</a></td><td><code>object[]</code></td><td>后付费商户优惠</td></tr><tr id="response.post_discounts.name" class="d1"><td><a href="#response.post_discounts.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>优惠名称<br><small>例 <code>&quot;满20减1元&quot;</code></small></td></tr><tr id="response.post_discounts.description" class="d1"><td><a href="#response.post_discounts.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>优惠说明<br><small>例 <code>&quot;不与其他优惠叠加&quot;</code></small></td></tr><tr id="response.post_discounts.amount" class="d1"><td><a href="#response.post_discounts.amount">amount</a></td><td><code>integer</code></td><td>优惠金额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.post_discounts.count" class="d1"><td><a href="#response.post_discounts.count">count</a></td><td><code>integer</code></td><td>优惠数量<br><small>例 <code>2</code></small></td></tr><tr id="response.risk_fund"><td><a href="#response.risk_fund">risk_fund</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>订单风险金</td></tr><tr id="response.risk_fund.name" class="d1"><td><a href="#response.risk_fund.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>风险金名称<br><code>DEPOSIT</code> <code>ADVANCE</code> <code>CASH_DEPOSIT</code> <code>ESTIMATE_ORDER_COST</code><br><small>例 <code>&quot;DEPOSIT&quot;</code></small></td></tr><tr id="response.risk_fund.amount" class="d1"><td><a href="#response.risk_fund.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>风险金额 <span class="mark unit">分</span><br><small>例 <code>10000</code></small></td></tr><tr id="response.risk_fund.description" class="d1"><td><a href="#response.risk_fund.description">description</a></td><td><code>string</code></td><td>风险说明<br><small>例 <code>&quot;就餐的预估费用&quot;</code></small></td></tr><tr id="response.total_amount"><td><a href="#response.total_amount">total_amount</a></td><td><code>integer</code></td><td>总金额 <span class="mark unit">分</span><br><small>例 <code>40000</code></small></td></tr><tr id="response.need_collection"><td><a href="#response.need_collection">need_collection</a></td><td><code>boolean</code></td><td>是否需要收款<br><small>例 <code>true</code></small></td></tr><tr id="response.collection"><td><a href="#response.collection">collection</a></td><td><code>object</code></td><td>收款信息</td></tr><tr id="response.collection.state" class="d1"><td><a href="#response.collection.state">state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>收款状态<br><code>USER_PAYING</code> <code>USER_PAID</code><br><small>例 <code>&quot;USER_PAID&quot;</code></small></td></tr><tr id="response.collection.total_amount" class="d1"><td><a href="#response.collection.total_amount">total_amount</a></td><td><code>integer</code></td><td>总收款金额 <span class="mark unit">分</span><br><small>例 <code>50000</code></small></td></tr><tr id="response.collection.paying_amount" class="d1"><td><a href="#response.collection.paying_amount">paying_amount</a></td><td><code>integer</code></td><td>待收金额 <span class="mark unit">分</span><br><small>例 <code>40000</code></small></td></tr><tr id="response.collection.paid_amount" class="d1"><td><a href="#response.collection.paid_amount">paid_amount</a></td><td><code>integer</code></td><td>已收金额 <span class="mark unit">分</span><br><small>例 <code>10000</code></small></td></tr><tr id="response.collection.details" class="d1"><td><a href="#response.collection.details">details</a></td><td><code>object[]</code></td><td>收款明细列表</td></tr><tr id="response.collection.details.seq" class="d2"><td><a href="#response.collection.details.seq">seq</a></td><td><code>integer</code></td><td>收款序号<br><small>例 <code>1</code></small></td></tr><tr id="response.collection.details.amount" class="d2"><td><a href="#response.collection.details.amount">amount</a></td><td><code>integer</code></td><td>单笔收款金额 <span class="mark unit">分</span><br><small>例 <code>10000</code></small></td></tr><tr id="response.collection.details.paid_type" class="d2"><td><a href="#response.collection.details.paid_type">paid_type</a></td><td><code>string</code></td><td>收款成功渠道<br><code>NEWTON</code> <code>MCH</code><br><small>例 <code>&quot;NEWTON&quot;</code></small></td></tr><tr id="response.collection.details.paid_time" class="d2"><td><a href="#response.collection.details.paid_time">paid_time</a></td><td><code>string</code></td><td>收款成功时间<br><small>例 <code>&quot;20091225091210&quot;</code></small></td></tr><tr id="response.collection.details.transaction_id" class="d2"><td><a href="#response.collection.details.transaction_id">transaction_id</a></td><td><code>string</code></td><td>微信支付交易单号<br><small>例 <code>&quot;15646546545165651651&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail" class="d2"><td><a href="#response.collection.details.promotion_detail">promotion_detail</a></td><td><code>object[]</code></td><td>优惠功能</td></tr><tr id="response.collection.details.promotion_detail.coupon_id" class="d3"><td><a href="#response.collection.details.promotion_detail.coupon_id">coupon_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>券ID<br><small>例 <code>&quot;123456&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail.name" class="d3"><td><a href="#response.collection.details.promotion_detail.name">name</a></td><td><code>string</code></td><td>优惠名称<br><small>例 <code>&quot;单品优惠-6&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail.scope" class="d3"><td><a href="#response.collection.details.promotion_detail.scope">scope</a></td><td><code>string</code></td><td>优惠范围<br><code>GLOBAL</code> <code>SINGLE</code><br><small>例 <code>&quot;GLOBAL&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail.type" class="d3"><td><a href="#response.collection.details.promotion_detail.type">type</a></td><td><code>string</code></td><td>优惠类型<br><code>CASH</code> <code>NOCASH</code><br><small>例 <code>&quot;CASH&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail.amount" class="d3"><td><a href="#response.collection.details.promotion_detail.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>优惠券面额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.collection.details.promotion_detail.stock_id" class="d3"><td><a href="#response.collection.details.promotion_detail.stock_id">stock_id</a></td><td><code>string</code></td><td>活动ID<br><small>例 <code>&quot;activity_id&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail.wechatpay_contribute" class="d3"><td><a href="#response.collection.details.promotion_detail.wechatpay_contribute">wechatpay_contribute</a></td><td><code>integer</code></td><td>微信出资 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.collection.details.promotion_detail.merchant_contribute" class="d3"><td><a href="#response.collection.details.promotion_detail.merchant_contribute">merchant_contribute</a></td><td><code>integer</code></td><td>商户出资 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.collection.details.promotion_detail.other_contribute" class="d3"><td><a href="#response.collection.details.promotion_detail.other_contribute">other_contribute</a></td><td><code>integer</code></td><td>其他出资 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.collection.details.promotion_detail.currency" class="d3"><td><a href="#response.collection.details.promotion_detail.currency">currency</a></td><td><code>string</code></td><td>优惠币种<br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail.goods_detail" class="d3"><td><a href="#response.collection.details.promotion_detail.goods_detail">goods_detail</a></td><td><code>object[]</code></td><td>单品列表</td></tr><tr id="response.collection.details.promotion_detail.goods_detail.goods_id" class="d4"><td><a href="#response.collection.details.promotion_detail.goods_detail.goods_id">goods_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品编码<br><small>例 <code>&quot;M1006&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail.goods_detail.quantity" class="d4"><td><a href="#response.collection.details.promotion_detail.goods_detail.quantity">quantity</a></td><td><code>integer</code></td><td>商品数量<br><small>例 <code>1</code></small></td></tr><tr id="response.collection.details.promotion_detail.goods_detail.unit_price" class="d4"><td><a href="#response.collection.details.promotion_detail.goods_detail.unit_price">unit_price</a></td><td><code>integer</code></td><td>商品价格 <span class="mark unit">分</span><br><small>例 <code>1</code></small></td></tr><tr id="response.collection.details.promotion_detail.goods_detail.discount_amount" class="d4"><td><a href="#response.collection.details.promotion_detail.goods_detail.discount_amount">discount_amount</a></td><td><code>integer</code></td><td>商品优惠金额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.collection.details.promotion_detail.goods_detail.goods_remark" class="d4"><td><a href="#response.collection.details.promotion_detail.goods_detail.goods_remark">goods_remark</a></td><td><code>string</code></td><td>商品备注<br><small>例 <code>&quot;商品备注信息&quot;</code></small></td></tr><tr id="response.time_range"><td><a href="#response.time_range">time_range</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>服务时间段</td></tr><tr id="response.time_range.start_time" class="d1"><td><a href="#response.time_range.start_time">start_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务开始时间<br><small>例 <code>&quot;20091225091010&quot;</code></small></td></tr><tr id="response.time_range.start_time_remark" class="d1"><td><a href="#response.time_range.start_time_remark">start_time_remark</a></td><td><code>string</code></td><td>服务开始时间备注<br><small>例 <code>&quot;开始租借时间&quot;</code></small></td></tr><tr id="response.time_range.end_time" class="d1"><td><a href="#response.time_range.end_time">end_time</a></td><td><code>string</code></td><td>服务结束时间<br><small>例 <code>&quot;20091225121010&quot;</code></small></td></tr><tr id="response.time_range.end_time_remark" class="d1"><td><a href="#response.time_range.end_time_remark">end_time_remark</a></td><td><code>string</code></td><td>服务结束时间备注<br><small>例 <code>&quot;租借结束时间&quot;</code></small></td></tr><tr id="response.location"><td><a href="#response.location">location</a></td><td><code>object</code></td><td>服务位置</td></tr><tr id="response.location.start_location" class="d1"><td><a href="#response.location.start_location">start_location</a></td><td><code>string</code></td><td>服务开始地点<br><small>例 <code>&quot;嗨客时尚主题展餐厅&quot;</code></small></td></tr><tr id="response.location.end_location" class="d1"><td><a href="#response.location.end_location">end_location</a></td><td><code>string</code></td><td>服务结束地点<br><small>例 <code>&quot;嗨客时尚主题展餐厅&quot;</code></small></td></tr><tr id="response.attach"><td><a href="#response.attach">attach</a></td><td><code>string</code></td><td>商户数据包<br><small>例 <code>&quot;Easdfowealsdkjfnlaksjdlfkwqoi&amp;wl3l2sald&quot;</code></small></td></tr><tr id="response.notify_url"><td><a href="#response.notify_url">notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户回调地址<br><small>例 <code>&quot;https://api.test.com&quot;</code></small></td></tr><tr id="response.openid"><td><a href="#response.openid">openid</a></td><td><code>string</code></td><td>服务商公众号下的用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="response.sub_openid"><td><a href="#response.sub_openid">sub_openid</a></td><td><code>string</code></td><td>子商户公众号下的用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="response.order_id"><td><a href="#response.order_id">order_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信支付服务订单号<br><small>例 <code>&quot;0000300001201908301055157220022&quot;</code></small></td></tr><tr id="response.channel_id"><td><a href="#response.channel_id">channel_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>渠道商商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_order_no&quot;</i>: <i class="c">&quot;1234323JKHDFE1243252&quot;</i>,
  <i class="c">&quot;service_id&quot;</i>: <i class="c">&quot;2002000000000558128851361561536&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;sub_appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6999&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;service_introduction&quot;</i>: <i class="c">&quot;XX充电宝&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;CREATED&quot;</i>,
  <i class="c">&quot;state_description&quot;</i>: <i class="c">&quot;MCH_COMPLETE&quot;</i>,
  <i class="c">&quot;post_payments&quot;</i>: [
    {
      <i class="c">&quot;name&quot;</i>: <i class="c">&quot;就餐费用&quot;</i>,
      <i class="c">&quot;description&quot;</i>: <i class="c">&quot;就餐人均100元&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">40000</i>,
      <i class="c">&quot;count&quot;</i>: <i class="k">4</i>
    }
  ],
  <i class="c">&quot;post_discounts&quot;</i>: [
    {
      <i class="c">&quot;name&quot;</i>: <i class="c">&quot;满20减1元&quot;</i>,
      <i class="c">&quot;description&quot;</i>: <i class="c">&quot;不与其他优惠叠加&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">100</i>,
      <i class="c">&quot;count&quot;</i>: <i class="k">2</i>
    }
  ],
  <i class="c">&quot;risk_fund&quot;</i>: {
    <i class="c">&quot;name&quot;</i>: <i class="c">&quot;DEPOSIT&quot;</i>,
    <i class="c">&quot;amount&quot;</i>: <i class="k">10000</i>,
    <i class="c">&quot;description&quot;</i>: <i class="c">&quot;就餐的预估费用&quot;</i>
  },
  <i class="c">&quot;total_amount&quot;</i>: <i class="k">40000</i>,
  <i class="c">&quot;need_collection&quot;</i>: <i class="s">true</i>,
  <i class="c">&quot;collection&quot;</i>: {
    <i class="c">&quot;state&quot;</i>: <i class="c">&quot;USER_PAID&quot;</i>,
    <i class="c">&quot;total_amount&quot;</i>: <i class="k">50000</i>,
    <i class="c">&quot;paying_amount&quot;</i>: <i class="k">40000</i>,
    <i class="c">&quot;paid_amount&quot;</i>: <i class="k">10000</i>,
    <i class="c">&quot;details&quot;</i>: [
      {
        <i class="c">&quot;seq&quot;</i>: <i class="k">1</i>,
        <i class="c">&quot;amount&quot;</i>: <i class="k">10000</i>,
        <i class="c">&quot;paid_type&quot;</i>: <i class="c">&quot;NEWTON&quot;</i>,
        <i class="c">&quot;paid_time&quot;</i>: <i class="c">&quot;20091225091210&quot;</i>,
        <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;15646546545165651651&quot;</i>,
        <i class="c">&quot;promotion_detail&quot;</i>: [
          {
            <i class="c">&quot;coupon_id&quot;</i>: <i class="c">&quot;123456&quot;</i>,
            <i class="c">&quot;name&quot;</i>: <i class="c">&quot;单品优惠-6&quot;</i>,
            <i class="c">&quot;scope&quot;</i>: <i class="c">&quot;GLOBAL&quot;</i>,
            <i class="c">&quot;type&quot;</i>: <i class="c">&quot;CASH&quot;</i>,
            <i class="c">&quot;amount&quot;</i>: <i class="k">100</i>,
            <i class="c">&quot;stock_id&quot;</i>: <i class="c">&quot;activity_id&quot;</i>,
            <i class="c">&quot;wechatpay_contribute&quot;</i>: <i class="k">100</i>,
            <i class="c">&quot;merchant_contribute&quot;</i>: <i class="k">100</i>,
            <i class="c">&quot;other_contribute&quot;</i>: <i class="k">100</i>,
            <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>,
            <i class="c">&quot;goods_detail&quot;</i>: [
              {
                <i class="c">&quot;goods_id&quot;</i>: <i class="c">&quot;M1006&quot;</i>,
                <i class="c">&quot;quantity&quot;</i>: <i class="k">1</i>,
                <i class="c">&quot;unit_price&quot;</i>: <i class="k">1</i>,
                <i class="c">&quot;discount_amount&quot;</i>: <i class="k">100</i>,
                <i class="c">&quot;goods_remark&quot;</i>: <i class="c">&quot;商品备注信息&quot;</i>
              }
            ]
          }
        ]
      }
    ]
  },
  <i class="c">&quot;time_range&quot;</i>: {
    <i class="c">&quot;start_time&quot;</i>: <i class="c">&quot;20091225091010&quot;</i>,
    <i class="c">&quot;start_time_remark&quot;</i>: <i class="c">&quot;开始租借时间&quot;</i>,
    <i class="c">&quot;end_time&quot;</i>: <i class="c">&quot;20091225121010&quot;</i>,
    <i class="c">&quot;end_time_remark&quot;</i>: <i class="c">&quot;租借结束时间&quot;</i>
  },
  <i class="c">&quot;location&quot;</i>: {
    <i class="c">&quot;start_location&quot;</i>: <i class="c">&quot;嗨客时尚主题展餐厅&quot;</i>,
    <i class="c">&quot;end_location&quot;</i>: <i class="c">&quot;嗨客时尚主题展餐厅&quot;</i>
  },
  <i class="c">&quot;attach&quot;</i>: <i class="c">&quot;Easdfowealsdkjfnlaksjdlfkwqoi&amp;wl3l2sald&quot;</i>,
  <i class="c">&quot;notify_url&quot;</i>: <i class="c">&quot;https://api.test.com&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>,
  <i class="c">&quot;sub_openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>,
  <i class="c">&quot;order_id&quot;</i>: <i class="c">&quot;0000300001201908301055157220022&quot;</i>,
  <i class="c">&quot;channel_id&quot;</i>: <i class="c">&quot;1230000109&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/payscore/get-v3-payscore-acquiringbank-serviceorder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3PayscoreAcquiringbankServiceorder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3PayscoreAcquiringbankServiceorder as default
};
