import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建支付分订单","description":"","frontmatter":{"title":"创建支付分订单","editLink":false,"words":"POST /v3/payscore/oversea/partner/serviceorder 支付分∙海外从业机构模式 service_id 服务ID appid 服务商公众号ID sub_mchid 子商户号 sub_appid 子商户公众号ID out_order_no 商户订单号 currency 货币类型 service_introduction 服务信息 post_payments 后付费项目 post_discounts 商户优惠 risk_fund 服务风险金 time_range 服务时间 location 服务位置 openid 服务商公众号下的用户标识 sub_openid 子商户公众号下的用户标识 need_user_confirm 是否需要用户确认 notify_url 商户回调地址 attach 商户数据包 out_order_no 商户服务订单号 appid 服务商应用ID mchid 服务商商户号 sub_appid 子商户应用ID state 服务订单状态 state_description 订单状态说明 post_discounts 后付费商户优惠 risk_fund 订单风险金 time_range 服务时间段 order_id 微信支付服务订单号 package 跳转微信侧数据包"},"headers":[],"relativePath":"api/payscore/post-v3-payscore-oversea-partner-serviceorder.md","filePath":"api/payscore/post-v3-payscore-oversea-partner-serviceorder.md"}');
const _sfc_main = { name: "api/payscore/post-v3-payscore-oversea-partner-serviceorder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">创建支付分订单 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;创建支付分订单 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>payscore/<wbr>oversea/<wbr>partner/<wbr>serviceorder</code></div><p class="facts"><span>角色 从业机构</span><span>支付分∙海外从业机构模式</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.service_id"><td><a href="#body.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务ID<br><small>例 <code>&quot;2002000000000558128851361561536&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商公众号ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户公众号ID<br><small>例 <code>&quot;wxd678efh567hg6999&quot;</code></small></td></tr><tr id="body.out_order_no"><td><a href="#body.out_order_no">out_order_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr><tr id="body.currency"><td><a href="#body.currency">currency</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>货币类型<br><small>例 <code>&quot;HKD&quot;</code></small></td></tr><tr id="body.service_introduction"><td><a href="#body.service_introduction">service_introduction</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务信息<br><small>例 <code>&quot;XX充电宝&quot;</code></small></td></tr><tr id="body.post_payments"><td><a href="#body.post_payments">post_payments</a></td><td><code>object[]</code></td><td>后付费项目</td></tr><tr id="body.post_payments.name" class="d1"><td><a href="#body.post_payments.name">name</a></td><td><code>string</code></td><td>付费名称<br><small>例 <code>&quot;就餐费用&quot;</code></small></td></tr><tr id="body.post_payments.amount" class="d1"><td><a href="#body.post_payments.amount">amount</a></td><td><code>integer</code></td><td>付费金额 <span class="mark unit">分</span><br><small>例 <code>40000</code></small></td></tr><tr id="body.post_payments.description" class="d1"><td><a href="#body.post_payments.description">description</a></td><td><code>string</code></td><td>付费说明<br><small>例 <code>&quot;就餐人均100元&quot;</code></small></td></tr><tr id="body.post_payments.count" class="d1"><td><a href="#body.post_payments.count">count</a></td><td><code>integer</code></td><td>付费数量<br><small>例 <code>4</code></small></td></tr><tr id="body.post_discounts"><td><a href="#body.post_discounts">post_discounts</a></td><td><code>object[]</code></td><td>商户优惠</td></tr><tr id="body.post_discounts.name" class="d1"><td><a href="#body.post_discounts.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>优惠名称<br><small>例 <code>&quot;满20减1元&quot;</code></small></td></tr><tr id="body.post_discounts.description" class="d1"><td><a href="#body.post_discounts.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>优惠说明<br><small>例 <code>&quot;不与其他优惠叠加&quot;</code></small></td></tr><tr id="body.post_discounts.amount" class="d1"><td><a href="#body.post_discounts.amount">amount</a></td><td><code>integer</code></td><td>优惠金额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="body.post_discounts.count" class="d1"><td><a href="#body.post_discounts.count">count</a></td><td><code>integer</code></td><td>优惠数量<br><small>例 <code>2</code></small></td></tr><tr id="body.risk_fund"><td><a href="#body.risk_fund">risk_fund</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>服务风险金</td></tr><tr id="body.risk_fund.name" class="d1"><td><a href="#body.risk_fund.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>风险名称<br><code>DEPOSIT</code> <code>ADVANCE</code> <code>CASH_DEPOSIT</code> <code>ESTIMATE_ORDER_COST</code><br><small>例 <code>&quot;DEPOSIT&quot;</code></small></td></tr><tr id="body.risk_fund.amount" class="d1"><td><a href="#body.risk_fund.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>风险金额 <span class="mark unit">分</span><br><small>例 <code>10000</code></small></td></tr><tr id="body.risk_fund.description" class="d1"><td><a href="#body.risk_fund.description">description</a></td><td><code>string</code></td><td>风险说明<br><small>例 <code>&quot;就餐的预估费用&quot;</code></small></td></tr><tr id="body.time_range"><td><a href="#body.time_range">time_range</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>服务时间</td></tr><tr id="body.time_range.start_time" class="d1"><td><a href="#body.time_range.start_time">start_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>服务开始时间<br><small>例 <code>&quot;2019-11-11T16:24:05+08:00&quot;</code></small></td></tr><tr id="body.time_range.end_time" class="d1"><td><a href="#body.time_range.end_time">end_time</a></td><td><code>string (date-time)</code></td><td>服务结束时间<br><small>例 <code>&quot;2019-11-11T16:24:05+08:00&quot;</code></small></td></tr><tr id="body.time_range.start_time_remark" class="d1"><td><a href="#body.time_range.start_time_remark">start_time_remark</a></td><td><code>string</code></td><td>服务开始时间备注<br><small>例 <code>&quot;备注1&quot;</code></small></td></tr><tr id="body.time_range.end_time_remark" class="d1"><td><a href="#body.time_range.end_time_remark">end_time_remark</a></td><td><code>string</code></td><td>服务结束时间备注<br><small>例 <code>&quot;备注2&quot;</code></small></td></tr><tr id="body.location"><td><a href="#body.location">location</a></td><td><code>object</code></td><td>服务位置</td></tr><tr id="body.location.start_location" class="d1"><td><a href="#body.location.start_location">start_location</a></td><td><code>string</code></td><td>服务开始地点<br><small>例 <code>&quot;嗨客时尚主题展餐厅&quot;</code></small></td></tr><tr id="body.location.end_location" class="d1"><td><a href="#body.location.end_location">end_location</a></td><td><code>string</code></td><td>预计服务结束地点<br><small>例 <code>&quot;嗨客时尚主题展餐厅&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a></td><td><code>string</code></td><td>服务商公众号下的用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.sub_openid"><td><a href="#body.sub_openid">sub_openid</a></td><td><code>string</code></td><td>子商户公众号下的用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.need_user_confirm"><td><a href="#body.need_user_confirm">need_user_confirm</a></td><td><code>boolean</code></td><td>是否需要用户确认<br><small>例 <code>true</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户回调地址<br><small>例 <code>&quot;https://api.test.com&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>商户数据包<br><small>例 <code>&quot;Easdfowealsdkjfnlaksjdlfkwqoi&amp;wl3l2sald&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.oversea.partner.serviceorder.post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    currency: <i class="s">&#39;HKD&#39;</i>,
    service_introduction: <i class="s">&#39;XX充电宝&#39;</i>,
    risk_fund: { name: <i class="s">&#39;DEPOSIT&#39;</i>, amount: <i class="n">10000</i> },
    time_range: { start_time: <i class="s">&#39;2019-11-11T16:24:05+08:00&#39;</i> },
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/oversea/partner/serviceorder&#39;</i>).post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    currency: <i class="s">&#39;HKD&#39;</i>,
    service_introduction: <i class="s">&#39;XX充电宝&#39;</i>,
    risk_fund: { name: <i class="s">&#39;DEPOSIT&#39;</i>, amount: <i class="n">10000</i> },
    time_range: { start_time: <i class="s">&#39;2019-11-11T16:24:05+08:00&#39;</i> },
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/oversea/partner/serviceorder&#39;</i>].post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    currency: <i class="s">&#39;HKD&#39;</i>,
    service_introduction: <i class="s">&#39;XX充电宝&#39;</i>,
    risk_fund: { name: <i class="s">&#39;DEPOSIT&#39;</i>, amount: <i class="n">10000</i> },
    time_range: { start_time: <i class="s">&#39;2019-11-11T16:24:05+08:00&#39;</i> },
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.oversea.partner.serviceorder.postAsync({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    currency: <i class="s">&#39;HKD&#39;</i>,
    service_introduction: <i class="s">&#39;XX充电宝&#39;</i>,
    risk_fund: { name: <i class="s">&#39;DEPOSIT&#39;</i>, amount: <i class="n">10000</i> },
    time_range: { start_time: <i class="s">&#39;2019-11-11T16:24:05+08:00&#39;</i> },
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/oversea/partner/serviceorder&#39;</i>).postAsync({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    currency: <i class="s">&#39;HKD&#39;</i>,
    service_introduction: <i class="s">&#39;XX充电宝&#39;</i>,
    risk_fund: { name: <i class="s">&#39;DEPOSIT&#39;</i>, amount: <i class="n">10000</i> },
    time_range: { start_time: <i class="s">&#39;2019-11-11T16:24:05+08:00&#39;</i> },
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/oversea/partner/serviceorder&#39;</i>].postAsync({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    currency: <i class="s">&#39;HKD&#39;</i>,
    service_introduction: <i class="s">&#39;XX充电宝&#39;</i>,
    risk_fund: { name: <i class="s">&#39;DEPOSIT&#39;</i>, amount: <i class="n">10000</i> },
    time_range: { start_time: <i class="s">&#39;2019-11-11T16:24:05+08:00&#39;</i> },
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.oversea.partner.serviceorder.post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    sub_appid: <i class="s">&#39;wxd678efh567hg6999&#39;</i>,
    out_order_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    currency: <i class="s">&#39;HKD&#39;</i>,
    service_introduction: <i class="s">&#39;XX充电宝&#39;</i>,
    post_payments: [{ name: <i class="s">&#39;就餐费用&#39;</i>, amount: <i class="n">40000</i>, description: <i class="s">&#39;就餐人均100元&#39;</i>, count: <i class="n">4</i> }],
    post_discounts: [{ name: <i class="s">&#39;满20减1元&#39;</i>, description: <i class="s">&#39;不与其他优惠叠加&#39;</i>, amount: <i class="n">100</i>, count: <i class="n">2</i> }],
    risk_fund: { name: <i class="s">&#39;DEPOSIT&#39;</i>, amount: <i class="n">10000</i>, description: <i class="s">&#39;就餐的预估费用&#39;</i> },
    time_range: {
      start_time: <i class="s">&#39;2019-11-11T16:24:05+08:00&#39;</i>,
      end_time: <i class="s">&#39;2019-11-11T16:24:05+08:00&#39;</i>,
      start_time_remark: <i class="s">&#39;备注1&#39;</i>,
      end_time_remark: <i class="s">&#39;备注2&#39;</i>,
    },
    location: { start_location: <i class="s">&#39;嗨客时尚主题展餐厅&#39;</i>, end_location: <i class="s">&#39;嗨客时尚主题展餐厅&#39;</i> },
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    sub_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    need_user_confirm: <i class="k">true</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
    attach: <i class="s">&#39;Easdfowealsdkjfnlaksjdlfkwqoi&amp;wl3l2sald&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/payscore/oversea/partner/serviceorder&#39;</i>
body=<i class="s">&#39;{&quot;service_id&quot;:&quot;2002000000000558128851361561536&quot;,&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;sub_mchid&quot;:&quot;1900000109&quot;,&quot;out_order_no&quot;:&quot;1234323JKHDFE1243252&quot;,&quot;currency&quot;:&quot;HKD&quot;,&quot;service_introduction&quot;:&quot;XX充电宝&quot;,&quot;risk_fund&quot;:{&quot;name&quot;:&quot;DEPOSIT&quot;,&quot;amount&quot;:10000},&quot;time_range&quot;:{&quot;start_time&quot;:&quot;2019-11-11T16:24:05+08:00&quot;},&quot;notify_url&quot;:&quot;https://api.test.com&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.out_order_no"><td><a href="#response.out_order_no">out_order_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户服务订单号<br><small>例 <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr><tr id="response.service_id"><td><a href="#response.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务ID<br><small>例 <code>&quot;2002000000000558128851361561536&quot;</code></small></td></tr><tr id="response.appid"><td><a href="#response.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商应用ID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.sub_appid"><td><a href="#response.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户应用ID<br><small>例 <code>&quot;wxd678efh567hg6999&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.currency"><td><a href="#response.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>例 <code>&quot;HKD&quot;</code></small></td></tr><tr id="response.service_introduction"><td><a href="#response.service_introduction">service_introduction</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务信息<br><small>例 <code>&quot;XX充电宝&quot;</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务订单状态<br><code>CREATED</code> <code>DOING</code> <code>DONE</code> <code>REVOKED</code> <code>EXPIRED</code><br><small>例 <code>&quot;CREATED&quot;</code></small></td></tr><tr id="response.state_description"><td><a href="#response.state_description">state_description</a></td><td><code>string</code></td><td>订单状态说明<br><code>USER_CONFIRM</code> <code>MCH_COMPLETE</code><br><small>例 <code>&quot;MCH_COMPLETE&quot;</code></small></td></tr><tr id="response.post_payments"><td><a href="#response.post_payments">post_payments</a></td><td><code>object[]</code></td><td>后付费项目</td></tr><tr id="response.post_payments.name" class="d1"><td><a href="#response.post_payments.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>付费名称<br><small>例 <code>&quot;就餐费用&quot;</code></small></td></tr><tr id="response.post_payments.amount" class="d1"><td><a href="#response.post_payments.amount">amount</a></td><td><code>integer</code></td><td>付费金额 <span class="mark unit">分</span><br><small>例 <code>40000</code></small></td></tr><tr id="response.post_payments.description" class="d1"><td><a href="#response.post_payments.description">description</a></td><td><code>string</code></td><td>付费说明<br><small>例 <code>&quot;就餐人均100元&quot;</code></small></td></tr><tr id="response.post_payments.count" class="d1"><td><a href="#response.post_payments.count">count</a></td><td><code>integer</code></td><td>付费数量<br><small>例 <code>4</code></small></td></tr><tr id="response.post_discounts"><td><a href="#response.post_discounts">post_discounts</a></td><td><code>object[]</code></td><td>后付费商户优惠</td></tr><tr id="response.post_discounts.name" class="d1"><td><a href="#response.post_discounts.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>优惠名称<br><small>例 <code>&quot;满20减1元&quot;</code></small></td></tr><tr id="response.post_discounts.description" class="d1"><td><a href="#response.post_discounts.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>优惠说明<br><small>例 <code>&quot;不与其他优惠叠加&quot;</code></small></td></tr><tr id="response.post_discounts.count" class="d1"><td><a href="#response.post_discounts.count">count</a></td><td><code>integer</code></td><td>优惠数量<br><small>例 <code>2</code></small></td></tr><tr id="response.risk_fund"><td><a href="#response.risk_fund">risk_fund</a></td><td><code>object</code></td><td>订单风险金</td></tr><tr id="response.risk_fund.name" class="d1"><td><a href="#response.risk_fund.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>风险金名称<br><code>DEPOSIT</code> <code>ADVANCE</code> <code>CASH_DEPOSIT</code> <code>ESTIMATE_ORDER_COST</code><br><small>例 <code>&quot;DEPOSIT&quot;</code></small></td></tr><tr id="response.risk_fund.amount" class="d1"><td><a href="#response.risk_fund.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>风险金额 <span class="mark unit">分</span><br><small>例 <code>10000</code></small></td></tr><tr id="response.risk_fund.description" class="d1"><td><a href="#response.risk_fund.description">description</a></td><td><code>string</code></td><td>风险说明<br><small>例 <code>&quot;就餐的预估费用&quot;</code></small></td></tr><tr id="response.time_range"><td><a href="#response.time_range">time_range</a></td><td><code>object</code></td><td>服务时间段</td></tr><tr id="response.time_range.start_time" class="d1"><td><a href="#response.time_range.start_time">start_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>服务开始时间<br><small>例 <code>&quot;2019-11-11T16:24:05+08:00&quot;</code></small></td></tr><tr id="response.time_range.end_time" class="d1"><td><a href="#response.time_range.end_time">end_time</a></td><td><code>string (date-time)</code></td><td>服务结束时间<br><small>例 <code>&quot;2019-11-11T16:24:05+08:00&quot;</code></small></td></tr><tr id="response.time_range.start_time_remark" class="d1"><td><a href="#response.time_range.start_time_remark">start_time_remark</a></td><td><code>string</code></td><td>服务开始时间备注<br><small>例 <code>&quot;备注1&quot;</code></small></td></tr><tr id="response.time_range.end_time_remark" class="d1"><td><a href="#response.time_range.end_time_remark">end_time_remark</a></td><td><code>string</code></td><td>服务结束时间备注<br><small>例 <code>&quot;备注2&quot;</code></small></td></tr><tr id="response.location"><td><a href="#response.location">location</a></td><td><code>object</code></td><td>服务位置</td></tr><tr id="response.location.start_location" class="d1"><td><a href="#response.location.start_location">start_location</a></td><td><code>string</code></td><td>服务开始地点<br><small>例 <code>&quot;嗨客时尚主题展餐厅&quot;</code></small></td></tr><tr id="response.location.end_location" class="d1"><td><a href="#response.location.end_location">end_location</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>预计服务结束地点<br><small>例 <code>&quot;嗨客时尚主题展餐厅&quot;</code></small></td></tr><tr id="response.attach"><td><a href="#response.attach">attach</a></td><td><code>string</code></td><td>商户数据包<br><small>例 <code>&quot;Easdfowealsdkjfnlaksjdlfkwqoi&amp;wl3l2sald&quot;</code></small></td></tr><tr id="response.notify_url"><td><a href="#response.notify_url">notify_url</a></td><td><code>string</code></td><td>商户回调地址<br><small>例 <code>&quot;https://api.test.com&quot;</code></small></td></tr><tr id="response.order_id"><td><a href="#response.order_id">order_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信支付服务订单号<br><small>例 <code>&quot;0000300001201908301055157220022&quot;</code></small></td></tr><tr id="response.package"><td><a href="#response.package">package</a></td><td><code>string</code></td><td>跳转微信侧数据包<br><small>例 <code>&quot;DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_order_no&quot;</i>: <i class="c">&quot;1234323JKHDFE1243252&quot;</i>,
  <i class="c">&quot;service_id&quot;</i>: <i class="c">&quot;2002000000000558128851361561536&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;sub_appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6999&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;HKD&quot;</i>,
  <i class="c">&quot;service_introduction&quot;</i>: <i class="c">&quot;XX充电宝&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;CREATED&quot;</i>,
  <i class="c">&quot;state_description&quot;</i>: <i class="c">&quot;MCH_COMPLETE&quot;</i>,
  <i class="c">&quot;post_payments&quot;</i>: [
    {
      <i class="c">&quot;name&quot;</i>: <i class="c">&quot;就餐费用&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">40000</i>,
      <i class="c">&quot;description&quot;</i>: <i class="c">&quot;就餐人均100元&quot;</i>,
      <i class="c">&quot;count&quot;</i>: <i class="k">4</i>
    }
  ],
  <i class="c">&quot;post_discounts&quot;</i>: [
    {
      <i class="c">&quot;name&quot;</i>: <i class="c">&quot;满20减1元&quot;</i>,
      <i class="c">&quot;description&quot;</i>: <i class="c">&quot;不与其他优惠叠加&quot;</i>,
      <i class="c">&quot;count&quot;</i>: <i class="k">2</i>
    }
  ],
  <i class="c">&quot;risk_fund&quot;</i>: {
    <i class="c">&quot;name&quot;</i>: <i class="c">&quot;DEPOSIT&quot;</i>,
    <i class="c">&quot;amount&quot;</i>: <i class="k">10000</i>,
    <i class="c">&quot;description&quot;</i>: <i class="c">&quot;就餐的预估费用&quot;</i>
  },
  <i class="c">&quot;time_range&quot;</i>: {
    <i class="c">&quot;start_time&quot;</i>: <i class="c">&quot;2019-11-11T16:24:05+08:00&quot;</i>,
    <i class="c">&quot;end_time&quot;</i>: <i class="c">&quot;2019-11-11T16:24:05+08:00&quot;</i>,
    <i class="c">&quot;start_time_remark&quot;</i>: <i class="c">&quot;备注1&quot;</i>,
    <i class="c">&quot;end_time_remark&quot;</i>: <i class="c">&quot;备注2&quot;</i>
  },
  <i class="c">&quot;location&quot;</i>: {
    <i class="c">&quot;start_location&quot;</i>: <i class="c">&quot;嗨客时尚主题展餐厅&quot;</i>,
    <i class="c">&quot;end_location&quot;</i>: <i class="c">&quot;嗨客时尚主题展餐厅&quot;</i>
  },
  <i class="c">&quot;attach&quot;</i>: <i class="c">&quot;Easdfowealsdkjfnlaksjdlfkwqoi&amp;wl3l2sald&quot;</i>,
  <i class="c">&quot;notify_url&quot;</i>: <i class="c">&quot;https://api.test.com&quot;</i>,
  <i class="c">&quot;order_id&quot;</i>: <i class="c">&quot;0000300001201908301055157220022&quot;</i>,
  <i class="c">&quot;package&quot;</i>: <i class="c">&quot;DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_order_no</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/payscore-user_confirm.html"><code>PAYSCORE.USER_CONFIRM</code></a> 支付分服务用户确认成功通知</li><li><a href="/events/payscore-user_paid.html"><code>PAYSCORE.USER_PAID</code></a> 支付分服务用户支付成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/payscore/post-v3-payscore-oversea-partner-serviceorder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayscoreOverseaPartnerServiceorder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayscoreOverseaPartnerServiceorder as default
};
