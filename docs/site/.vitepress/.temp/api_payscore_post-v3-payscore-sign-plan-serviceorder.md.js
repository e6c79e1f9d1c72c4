import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建用户的签约计划详情对应的服务订单","description":"","frontmatter":{"title":"创建用户的签约计划详情对应的服务订单","editLink":false,"words":"POST /v3/payscore/sign-plan/serviceorder 支付分∙签约计划 service_id 支付分服务ID sign_plan_id 待创建服务订单对应的用户的签约计划 plan_detail_no  appid 商户的AppID openid 商户公众号下的用户标识 notify_url 商户扣款成功回调通知的地址 service_introduction 服务信息 time_range 服务时间 location 服务位置 attach 附加数据 out_trade_no 商户侧订单号 out_order_no 商户订单号 service_id 服务ID appid 商户公众号ID mchid 商户号 state 服务订单状态 state_description 订单状态说明 post_payments 后付费项目 post_discounts 商户优惠 risk_fund 服务风险金 notify_url 商户回调地址 order_id 微信支付服务订单号 total_amount 商户收款总金额 openid 签约计划用户服务商应用下的OpenID need_collection 是否需要收款 collection 收款信息"},"headers":[],"relativePath":"api/payscore/post-v3-payscore-sign-plan-serviceorder.md","filePath":"api/payscore/post-v3-payscore-sign-plan-serviceorder.md"}');
const _sfc_main = { name: "api/payscore/post-v3-payscore-sign-plan-serviceorder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">创建用户的签约计划详情对应的服务订单 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;创建用户的签约计划详情对应的服务订单 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>payscore/<wbr>sign-plan/<wbr>serviceorder</code></div><p class="facts"><span>角色 商户</span><span>支付分∙签约计划</span><a href="https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/service-order/create-service-order.html" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.service_id"><td><a href="#body.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>支付分服务ID<br><small>例 <code>&quot;2002000000000558128851361561536&quot;</code></small></td></tr><tr id="body.sign_plan_id"><td><a href="#body.sign_plan_id">sign_plan_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>待创建服务订单对应的用户的签约计划<br><small>例 <code>&quot;01000033210000324638000000376258&quot;</code></small></td></tr><tr id="body.plan_detail_no"><td><a href="#body.plan_detail_no">plan_detail_no</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td><small>例 <code>2</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户的AppID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户公众号下的用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户扣款成功回调通知的地址<br><small>例 <code>&quot;https://api.test.com&quot;</code></small></td></tr><tr id="body.service_introduction"><td><a href="#body.service_introduction">service_introduction</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务信息<br><small>例 <code>&quot;羽毛球课基础练习课程&quot;</code></small></td></tr><tr id="body.time_range"><td><a href="#body.time_range">time_range</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>服务时间</td></tr><tr id="body.time_range.start_time" class="d1"><td><a href="#body.time_range.start_time">start_time</a></td><td><code>string</code></td><td>服务开始时间<br><small>例 <code>&quot;20091225091010&quot;</code></small></td></tr><tr id="body.time_range.end_time" class="d1"><td><a href="#body.time_range.end_time">end_time</a></td><td><code>string</code></td><td>服务结束时间<br><small>例 <code>&quot;20091225121010&quot;</code></small></td></tr><tr id="body.time_range.start_time_remark" class="d1"><td><a href="#body.time_range.start_time_remark">start_time_remark</a></td><td><code>string</code></td><td>服务开始时间备注<br><small>例 <code>&quot;备注1&quot;</code></small></td></tr><tr id="body.time_range.end_time_remark" class="d1"><td><a href="#body.time_range.end_time_remark">end_time_remark</a></td><td><code>string</code></td><td>服务结束时间备注<br><small>例 <code>&quot;备注2&quot;</code></small></td></tr><tr id="body.location"><td><a href="#body.location">location</a></td><td><code>object</code></td><td>服务位置</td></tr><tr id="body.location.start_location" class="d1"><td><a href="#body.location.start_location">start_location</a></td><td><code>string</code></td><td>服务开始地点<br><small>例 <code>&quot;嗨客时尚主题展餐厅&quot;</code></small></td></tr><tr id="body.location.end_location" class="d1"><td><a href="#body.location.end_location">end_location</a></td><td><code>string</code></td><td>服务结束地点<br><small>例 <code>&quot;嗨客时尚主题展餐厅&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>例 <code>&quot;Easdfowealsdkjfnlaksjdlfkwqoi&amp;wl3l2sald&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户侧订单号<br><small>例 <code>&quot;1514323JSVDFE1243252&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.signPlan.serviceorder.post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sign_plan_id: <i class="s">&#39;01000033210000324638000000376258&#39;</i>,
    plan_detail_no: <i class="n">2</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
    service_introduction: <i class="s">&#39;羽毛球课基础练习课程&#39;</i>,
    time_range: { start_time: <i class="s">&#39;20091225091010&#39;</i> },
    out_trade_no: <i class="s">&#39;1514323JSVDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/sign-plan/serviceorder&#39;</i>).post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sign_plan_id: <i class="s">&#39;01000033210000324638000000376258&#39;</i>,
    plan_detail_no: <i class="n">2</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
    service_introduction: <i class="s">&#39;羽毛球课基础练习课程&#39;</i>,
    time_range: { start_time: <i class="s">&#39;20091225091010&#39;</i> },
    out_trade_no: <i class="s">&#39;1514323JSVDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/sign-plan/serviceorder&#39;</i>].post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sign_plan_id: <i class="s">&#39;01000033210000324638000000376258&#39;</i>,
    plan_detail_no: <i class="n">2</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
    service_introduction: <i class="s">&#39;羽毛球课基础练习课程&#39;</i>,
    time_range: { start_time: <i class="s">&#39;20091225091010&#39;</i> },
    out_trade_no: <i class="s">&#39;1514323JSVDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.signPlan.serviceorder.postAsync({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sign_plan_id: <i class="s">&#39;01000033210000324638000000376258&#39;</i>,
    plan_detail_no: <i class="n">2</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
    service_introduction: <i class="s">&#39;羽毛球课基础练习课程&#39;</i>,
    time_range: { start_time: <i class="s">&#39;20091225091010&#39;</i> },
    out_trade_no: <i class="s">&#39;1514323JSVDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/sign-plan/serviceorder&#39;</i>).postAsync({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sign_plan_id: <i class="s">&#39;01000033210000324638000000376258&#39;</i>,
    plan_detail_no: <i class="n">2</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
    service_introduction: <i class="s">&#39;羽毛球课基础练习课程&#39;</i>,
    time_range: { start_time: <i class="s">&#39;20091225091010&#39;</i> },
    out_trade_no: <i class="s">&#39;1514323JSVDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/sign-plan/serviceorder&#39;</i>].postAsync({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sign_plan_id: <i class="s">&#39;01000033210000324638000000376258&#39;</i>,
    plan_detail_no: <i class="n">2</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
    service_introduction: <i class="s">&#39;羽毛球课基础练习课程&#39;</i>,
    time_range: { start_time: <i class="s">&#39;20091225091010&#39;</i> },
    out_trade_no: <i class="s">&#39;1514323JSVDFE1243252&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.signPlan.serviceorder.post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    sign_plan_id: <i class="s">&#39;01000033210000324638000000376258&#39;</i>,
    plan_detail_no: <i class="n">2</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
    service_introduction: <i class="s">&#39;羽毛球课基础练习课程&#39;</i>,
    time_range: {
      start_time: <i class="s">&#39;20091225091010&#39;</i>,
      end_time: <i class="s">&#39;20091225121010&#39;</i>,
      start_time_remark: <i class="s">&#39;备注1&#39;</i>,
      end_time_remark: <i class="s">&#39;备注2&#39;</i>,
    },
    location: { start_location: <i class="s">&#39;嗨客时尚主题展餐厅&#39;</i>, end_location: <i class="s">&#39;嗨客时尚主题展餐厅&#39;</i> },
    attach: <i class="s">&#39;Easdfowealsdkjfnlaksjdlfkwqoi&amp;wl3l2sald&#39;</i>,
    out_trade_no: <i class="s">&#39;1514323JSVDFE1243252&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/payscore/sign-plan/serviceorder&#39;</i>
body=<i class="s">&#39;{&quot;service_id&quot;:&quot;2002000000000558128851361561536&quot;,&quot;sign_plan_id&quot;:&quot;01000033210000324638000000376258&quot;,&quot;plan_detail_no&quot;:2,&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;openid&quot;:&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;,&quot;notify_url&quot;:&quot;https://api.test.com&quot;,&quot;service_introduction&quot;:&quot;羽毛球课基础练习课程&quot;,&quot;time_range&quot;:{&quot;start_time&quot;:&quot;20091225091010&quot;},&quot;out_trade_no&quot;:&quot;1514323JSVDFE1243252&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.out_order_no"><td><a href="#response.out_order_no">out_order_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr><tr id="response.service_id"><td><a href="#response.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务ID<br><small>例 <code>&quot;2002000000000558128851361561536&quot;</code></small></td></tr><tr id="response.appid"><td><a href="#response.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户公众号ID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.service_introduction"><td><a href="#response.service_introduction">service_introduction</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务信息<br><small>例 <code>&quot;羽毛球课程基础训练&quot;</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务订单状态<br><code>CREATED</code> <code>DOING</code> <code>DONE</code> <code>REVOKED</code> <code>EXPIRED</code><br><small>例 <code>&quot;CREATED&quot;</code></small></td></tr><tr id="response.state_description"><td><a href="#response.state_description">state_description</a></td><td><code>string</code></td><td>订单状态说明<br><code>USER_CONFIRM</code> <code>MCH_COMPLETE</code><br><small>例 <code>&quot;USER_CONFIRM&quot;</code></small></td></tr><tr id="response.post_payments"><td><a href="#response.post_payments">post_payments</a></td><td><code>object[]</code></td><td>后付费项目</td></tr><tr id="response.post_payments.name" class="d1"><td><a href="#response.post_payments.name">name</a></td><td><code>string</code></td><td>付费名称<br><small>例 <code>&quot;瑜伽课程20节&quot;</code></small></td></tr><tr id="response.post_payments.amount" class="d1"><td><a href="#response.post_payments.amount">amount</a></td><td><code>integer</code></td><td>付费金额 <span class="mark unit">分</span><br><small>例 <code>40000</code></small></td></tr><tr id="response.post_payments.description" class="d1"><td><a href="#response.post_payments.description">description</a></td><td><code>string</code></td><td>付费说明<br><small>例 <code>&quot;第6节课&quot;</code></small></td></tr><tr id="response.post_payments.count" class="d1"><td><a href="#response.post_payments.count">count</a></td><td><code>integer</code></td><td>付费数量<br><small>例 <code>4</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.post_discounts"><td><a href="#response.post_discounts">post_discounts</a></td><td><code>object[]</code></td><td>商户优惠</td></tr><tr id="response.post_discounts.name" class="d1"><td><a href="#response.post_discounts.name">name</a></td><td><code>string</code></td><td>优惠名称<br><small>例 <code>&quot;享9折优惠&quot;</code></small></td></tr><tr id="response.post_discounts.amount" class="d1"><td><a href="#response.post_discounts.amount">amount</a></td><td><code>integer</code></td><td>优惠金额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.post_discounts.description" class="d1"><td><a href="#response.post_discounts.description">description</a></td><td><code>string</code></td><td>优惠说明<br><small>例 <code>&quot;不与其他优惠叠加&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.post_discounts.count" class="d1"><td><a href="#response.post_discounts.count">count</a></td><td><code>integer</code></td><td>优惠数量<br><small>例 <code>2</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.risk_fund"><td><a href="#response.risk_fund">risk_fund</a></td><td><code>object</code></td><td>服务风险金</td></tr><tr id="response.risk_fund.amount" class="d1"><td><a href="#response.risk_fund.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>风险金额 <span class="mark unit">分</span><br><small>例 <code>10000</code></small></td></tr><tr id="response.risk_fund.name" class="d1"><td><a href="#response.risk_fund.name">name</a></td><td><code>string</code></td><td>风险金名称<br><code>DEPOSIT</code> <code>ADVANCE</code> <code>CASH_DEPOSIT</code> <code>ESTIMATE_ORDER_COST</code><br><small>例 <code>&quot;DEPOSIT&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.risk_fund.description" class="d1"><td><a href="#response.risk_fund.description">description</a></td><td><code>string</code></td><td>风险说明<br><small>例 <code>&quot;就餐的预估费用&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.time_range"><td><a href="#response.time_range">time_range</a></td><td><code>object</code></td><td>服务时间</td></tr><tr id="response.time_range.start_time" class="d1"><td><a href="#response.time_range.start_time">start_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务开始时间<br><small>例 <code>&quot;20091225091010&quot;</code></small></td></tr><tr id="response.time_range.end_time" class="d1"><td><a href="#response.time_range.end_time">end_time</a></td><td><code>string</code></td><td>服务结束时间<br><small>例 <code>&quot;20091225121010&quot;</code></small></td></tr><tr id="response.time_range.start_time_remark" class="d1"><td><a href="#response.time_range.start_time_remark">start_time_remark</a></td><td><code>string</code></td><td>服务开始时间备注<br><small>例 <code>&quot;备注1&quot;</code></small></td></tr><tr id="response.time_range.end_time_remark" class="d1"><td><a href="#response.time_range.end_time_remark">end_time_remark</a></td><td><code>string</code></td><td>服务结束时间备注<br><small>例 <code>&quot;备注2&quot;</code></small></td></tr><tr id="response.location"><td><a href="#response.location">location</a></td><td><code>object</code></td><td>服务位置</td></tr><tr id="response.location.start_location" class="d1"><td><a href="#response.location.start_location">start_location</a></td><td><code>string</code></td><td>服务开始地点<br><small>例 <code>&quot;嗨客时尚主题展餐厅&quot;</code></small></td></tr><tr id="response.location.end_location" class="d1"><td><a href="#response.location.end_location">end_location</a></td><td><code>string</code></td><td>服务结束地点<br><small>例 <code>&quot;嗨客时尚主题展餐厅&quot;</code></small></td></tr><tr id="response.attach"><td><a href="#response.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>例 <code>&quot;Easdfowealsdkjfnlaksjdlfkwqoi&amp;wl3l2sald&quot;</code></small></td></tr><tr id="response.notify_url"><td><a href="#response.notify_url">notify_url</a></td><td><code>string</code></td><td>商户回调地址<br><small>例 <code>&quot;https://api.test.com&quot;</code></small></td></tr><tr id="response.order_id"><td><a href="#response.order_id">order_id</a></td><td><code>string</code></td><td>微信支付服务订单号<br><small>例 <code>&quot;0000300001201908301055157220022&quot;</code></small></td></tr><tr id="response.total_amount"><td><a href="#response.total_amount">total_amount</a></td><td><code>integer</code></td><td>商户收款总金额 <span class="mark unit">分</span><br><small>例 <code>40000</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.openid"><td><a href="#response.openid">openid</a></td><td><code>string</code></td><td>签约计划用户服务商应用下的OpenID<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.need_collection"><td><a href="#response.need_collection">need_collection</a></td><td><code>boolean</code></td><td>是否需要收款<br><small>例 <code>true</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.collection"><td><a href="#response.collection">collection</a></td><td><code>object</code></td><td>收款信息<br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.collection.state" class="d1"><td><a href="#response.collection.state">state</a></td><td><code>string</code></td><td>收款状态<br><code>USER_PAYING</code> <code>USER_PAID</code><br><small>例 <code>&quot;USER_PAID&quot;</code></small></td></tr><tr id="response.collection.total_amount" class="d1"><td><a href="#response.collection.total_amount">total_amount</a></td><td><code>integer</code></td><td>总收款金额 <span class="mark unit">分</span><br><small>例 <code>50000</code></small></td></tr><tr id="response.collection.paying_amount" class="d1"><td><a href="#response.collection.paying_amount">paying_amount</a></td><td><code>integer</code></td><td>待收金额 <span class="mark unit">分</span><br><small>例 <code>40000</code></small></td></tr><tr id="response.collection.paid_amount" class="d1"><td><a href="#response.collection.paid_amount">paid_amount</a></td><td><code>integer</code></td><td>已收金额 <span class="mark unit">分</span><br><small>例 <code>10000</code></small></td></tr><tr id="response.collection.details" class="d1"><td><a href="#response.collection.details">details</a></td><td><code>object[]</code></td><td>收款明细列表</td></tr><tr id="response.collection.details.seq" class="d2"><td><a href="#response.collection.details.seq">seq</a></td><td><code>integer</code></td><td>收款序号<br><small>例 <code>1</code></small></td></tr><tr id="response.collection.details.amount" class="d2"><td><a href="#response.collection.details.amount">amount</a></td><td><code>integer</code></td><td>单笔收款金额 <span class="mark unit">分</span><br><small>例 <code>10000</code></small></td></tr><tr id="response.collection.details.paid_type" class="d2"><td><a href="#response.collection.details.paid_type">paid_type</a></td><td><code>string</code></td><td>收款成功渠道<br><code>NEWTON</code> <code>MCH</code><br><small>例 <code>&quot;NEWTON&quot;</code></small></td></tr><tr id="response.collection.details.paid_time" class="d2"><td><a href="#response.collection.details.paid_time">paid_time</a></td><td><code>string</code></td><td>收款成功时间<br><small>例 <code>&quot;20091225091210&quot;</code></small></td></tr><tr id="response.collection.details.transaction_id" class="d2"><td><a href="#response.collection.details.transaction_id">transaction_id</a></td><td><code>string</code></td><td>微信支付交易单号<br><small>例 <code>&quot;15646546545165651651&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail" class="d2"><td><a href="#response.collection.details.promotion_detail">promotion_detail</a></td><td><code>object[]</code></td><td>优惠功能</td></tr><tr id="response.collection.details.promotion_detail.coupon_id" class="d3"><td><a href="#response.collection.details.promotion_detail.coupon_id">coupon_id</a></td><td><code>string</code></td><td>券ID<br><small>例 <code>&quot;123456&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail.name" class="d3"><td><a href="#response.collection.details.promotion_detail.name">name</a></td><td><code>string</code></td><td>优惠名称<br><small>例 <code>&quot;单品优惠-6&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail.scope" class="d3"><td><a href="#response.collection.details.promotion_detail.scope">scope</a></td><td><code>string</code></td><td>优惠范围<br><code>SINGLE</code> <code>GLOBAL</code><br><small>例 <code>&quot;GLOBAL&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail.type" class="d3"><td><a href="#response.collection.details.promotion_detail.type">type</a></td><td><code>string</code></td><td>优惠类型<br><code>CASH</code> <code>NOCASH</code><br><small>例 <code>&quot;CASH&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail.amount" class="d3"><td><a href="#response.collection.details.promotion_detail.amount">amount</a></td><td><code>integer</code></td><td>优惠券面额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.collection.details.promotion_detail.stock_id" class="d3"><td><a href="#response.collection.details.promotion_detail.stock_id">stock_id</a></td><td><code>string</code></td><td>活动ID<br><small>例 <code>&quot;activity_id&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail.wechatpay_contribute" class="d3"><td><a href="#response.collection.details.promotion_detail.wechatpay_contribute">wechatpay_contribute</a></td><td><code>integer</code></td><td>微信出资 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.collection.details.promotion_detail.merchant_contribute" class="d3"><td><a href="#response.collection.details.promotion_detail.merchant_contribute">merchant_contribute</a></td><td><code>integer</code></td><td>商户出资 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.collection.details.promotion_detail.other_contribute" class="d3"><td><a href="#response.collection.details.promotion_detail.other_contribute">other_contribute</a></td><td><code>integer</code></td><td>其他出资 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.collection.details.promotion_detail.currency" class="d3"><td><a href="#response.collection.details.promotion_detail.currency">currency</a></td><td><code>string</code></td><td>优惠币种<br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail.goods_detail" class="d3"><td><a href="#response.collection.details.promotion_detail.goods_detail">goods_detail</a></td><td><code>object[]</code></td><td>单品列表</td></tr><tr id="response.collection.details.promotion_detail.goods_detail.goods_id" class="d4"><td><a href="#response.collection.details.promotion_detail.goods_detail.goods_id">goods_id</a></td><td><code>string</code></td><td>商品编码<br><small>例 <code>&quot;M1006&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail.goods_detail.quantity" class="d4"><td><a href="#response.collection.details.promotion_detail.goods_detail.quantity">quantity</a></td><td><code>integer</code></td><td>商品数量<br><small>例 <code>1</code></small></td></tr><tr id="response.collection.details.promotion_detail.goods_detail.unit_price" class="d4"><td><a href="#response.collection.details.promotion_detail.goods_detail.unit_price">unit_price</a></td><td><code>integer</code></td><td>商品价格 <span class="mark unit">分</span><br><small>例 <code>1</code></small></td></tr><tr id="response.collection.details.promotion_detail.goods_detail.discount_amount" class="d4"><td><a href="#response.collection.details.promotion_detail.goods_detail.discount_amount">discount_amount</a></td><td><code>integer</code></td><td>商品优惠金额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.collection.details.promotion_detail.goods_detail.goods_remark" class="d4"><td><a href="#response.collection.details.promotion_detail.goods_detail.goods_remark">goods_remark</a></td><td><code>string</code></td><td>商品备注<br><small>例 <code>&quot;商品备注信息&quot;</code></small></td></tr><tr id="response.collection.details.promotion_detail.goods_detail.merchant_goods_id" class="d4"><td><a href="#response.collection.details.promotion_detail.goods_detail.merchant_goods_id">merchant_goods_id</a></td><td><code>string</code></td><td>商户侧商品编码<br><small>例 <code>&quot;1246464644&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.collection.details.promotion_detail.activity_id" class="d3"><td><a href="#response.collection.details.promotion_detail.activity_id">activity_id</a></td><td><code>string</code></td><td>在微信商户后台配置的批次ID<br><small>例 <code>&quot;371067&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.collection.bank_type" class="d1"><td><a href="#response.collection.bank_type">bank_type</a></td><td><code>string</code></td><td>收款银行<br><small>例 <code>&quot;example_bank_type&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_order_no&quot;</i>: <i class="c">&quot;1234323JKHDFE1243252&quot;</i>,
  <i class="c">&quot;service_id&quot;</i>: <i class="c">&quot;2002000000000558128851361561536&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;service_introduction&quot;</i>: <i class="c">&quot;羽毛球课程基础训练&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;CREATED&quot;</i>,
  <i class="c">&quot;state_description&quot;</i>: <i class="c">&quot;USER_CONFIRM&quot;</i>,
  <i class="c">&quot;post_payments&quot;</i>: [
    {
      <i class="c">&quot;name&quot;</i>: <i class="c">&quot;瑜伽课程20节&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">40000</i>,
      <i class="c">&quot;description&quot;</i>: <i class="c">&quot;第6节课&quot;</i>,
      <i class="c">&quot;count&quot;</i>: <i class="k">4</i>
    }
  ],
  <i class="c">&quot;post_discounts&quot;</i>: [
    {
      <i class="c">&quot;name&quot;</i>: <i class="c">&quot;享9折优惠&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">100</i>,
      <i class="c">&quot;description&quot;</i>: <i class="c">&quot;不与其他优惠叠加&quot;</i>,
      <i class="c">&quot;count&quot;</i>: <i class="k">2</i>
    }
  ],
  <i class="c">&quot;risk_fund&quot;</i>: {
    <i class="c">&quot;amount&quot;</i>: <i class="k">10000</i>,
    <i class="c">&quot;name&quot;</i>: <i class="c">&quot;DEPOSIT&quot;</i>,
    <i class="c">&quot;description&quot;</i>: <i class="c">&quot;就餐的预估费用&quot;</i>
  },
  <i class="c">&quot;time_range&quot;</i>: {
    <i class="c">&quot;start_time&quot;</i>: <i class="c">&quot;20091225091010&quot;</i>,
    <i class="c">&quot;end_time&quot;</i>: <i class="c">&quot;20091225121010&quot;</i>,
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
  <i class="c">&quot;total_amount&quot;</i>: <i class="k">40000</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>,
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
                <i class="c">&quot;goods_remark&quot;</i>: <i class="c">&quot;商品备注信息&quot;</i>,
                <i class="c">&quot;merchant_goods_id&quot;</i>: <i class="c">&quot;1246464644&quot;</i>
              }
            ],
            <i class="c">&quot;activity_id&quot;</i>: <i class="c">&quot;371067&quot;</i>
          }
        ]
      }
    ],
    <i class="c">&quot;bank_type&quot;</i>: <i class="c">&quot;example_bank_type&quot;</i>
  }
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_trade_no</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/payscore-user_confirm.html"><code>PAYSCORE.USER_CONFIRM</code></a> 支付分服务用户确认成功通知</li><li><a href="/events/payscore-user_paid.html"><code>PAYSCORE.USER_PAID</code></a> 支付分服务用户支付成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/payscore/post-v3-payscore-sign-plan-serviceorder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayscoreSignPlanServiceorder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayscoreSignPlanServiceorder as default
};
