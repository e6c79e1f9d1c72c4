import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建用户的签约计划","description":"","frontmatter":{"title":"创建用户的签约计划","editLink":false,"words":"POST /v3/payscore/sign-plan/user-sign-plans 支付分∙签约计划 service_id 支付分服务ID plan_id 支付分计划ID appid AppID openid 待签约用户在商户应用下的OpenID merchant_sign_plan_no 商户签约计划单号 notify_url 签约成功事件通知回调地址 sign_plan_detail  sign_plan 用户的签约计划 package 跳转微信侧确认签约小程序的数据"},"headers":[],"relativePath":"api/payscore/post-v3-payscore-sign-plan-user-sign-plans.md","filePath":"api/payscore/post-v3-payscore-sign-plan-user-sign-plans.md"}');
const _sfc_main = { name: "api/payscore/post-v3-payscore-sign-plan-user-sign-plans.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">创建用户的签约计划 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;创建用户的签约计划 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>payscore/<wbr>sign-plan/<wbr>user-sign-plans</code></div><p class="facts"><span>角色 商户</span><span>支付分∙签约计划</span><a href="https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/create-user-sign-plan.html" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.service_id"><td><a href="#body.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>支付分服务ID<br><small>例 <code>&quot;2002000000000558128851361561536&quot;</code></small></td></tr><tr id="body.plan_id"><td><a href="#body.plan_id">plan_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>支付分计划ID<br><small>例 <code>&quot;01000033210000324638000000376258&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>AppID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>待签约用户在商户应用下的OpenID<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.merchant_sign_plan_no"><td><a href="#body.merchant_sign_plan_no">merchant_sign_plan_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户签约计划单号<br><small>例 <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>签约成功事件通知回调地址<br><small>例 <code>&quot;https://api.test.com&quot;</code></small></td></tr><tr id="body.sign_plan_detail"><td><a href="#body.sign_plan_detail">sign_plan_detail</a></td><td><code>object[]</code></td><td></td></tr><tr id="body.sign_plan_detail.plan_detail_no" class="d1"><td><a href="#body.sign_plan_detail.plan_detail_no">plan_detail_no</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>计划明细序号<br><small>例 <code>1</code></small></td></tr><tr id="body.sign_plan_detail.merchant_plan_detail_no" class="d1"><td><a href="#body.sign_plan_detail.merchant_plan_detail_no">merchant_plan_detail_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户侧计划明细使用订单号<br><small>例 <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.signPlan.userSignPlans.post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    plan_id: <i class="s">&#39;01000033210000324638000000376258&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    merchant_sign_plan_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/sign-plan/user-sign-plans&#39;</i>).post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    plan_id: <i class="s">&#39;01000033210000324638000000376258&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    merchant_sign_plan_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/sign-plan/user-sign-plans&#39;</i>].post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    plan_id: <i class="s">&#39;01000033210000324638000000376258&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    merchant_sign_plan_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.signPlan.userSignPlans.postAsync({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    plan_id: <i class="s">&#39;01000033210000324638000000376258&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    merchant_sign_plan_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/sign-plan/user-sign-plans&#39;</i>).postAsync({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    plan_id: <i class="s">&#39;01000033210000324638000000376258&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    merchant_sign_plan_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/sign-plan/user-sign-plans&#39;</i>].postAsync({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    plan_id: <i class="s">&#39;01000033210000324638000000376258&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    merchant_sign_plan_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.signPlan.userSignPlans.post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    plan_id: <i class="s">&#39;01000033210000324638000000376258&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    merchant_sign_plan_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
    sign_plan_detail: [{ plan_detail_no: <i class="n">1</i>, merchant_plan_detail_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i> }],
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/payscore/sign-plan/user-sign-plans&#39;</i>
body=<i class="s">&#39;{&quot;service_id&quot;:&quot;2002000000000558128851361561536&quot;,&quot;plan_id&quot;:&quot;01000033210000324638000000376258&quot;,&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;openid&quot;:&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;,&quot;merchant_sign_plan_no&quot;:&quot;1234323JKHDFE1243252&quot;,&quot;notify_url&quot;:&quot;https://api.test.com&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.sign_plan"><td><a href="#response.sign_plan">sign_plan</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>用户的签约计划</td></tr><tr id="response.sign_plan.sign_plan_id" class="d1"><td><a href="#response.sign_plan.sign_plan_id">sign_plan_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>计划签约ID<br><small>例 <code>&quot;01010033210001424338000019876258&quot;</code></small></td></tr><tr id="response.sign_plan.openid" class="d1"><td><a href="#response.sign_plan.openid">openid</a></td><td><code>string</code></td><td>签约计划用户应用下的OpenID<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="response.sign_plan.service_id" class="d1"><td><a href="#response.sign_plan.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>计划所属服务<br><small>例 <code>&quot;2002000000000558128851361561536&quot;</code></small></td></tr><tr id="response.sign_plan.mchid" class="d1"><td><a href="#response.sign_plan.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.sign_plan.appid" class="d1"><td><a href="#response.sign_plan.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>AppID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.sign_plan.merchant_sign_plan_no" class="d1"><td><a href="#response.sign_plan.merchant_sign_plan_no">merchant_sign_plan_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户侧签约计划号<br><small>例 <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr><tr id="response.sign_plan.merchant_callback_url" class="d1"><td><a href="#response.sign_plan.merchant_callback_url">merchant_callback_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户回调地址<br><small>例 <code>&quot;https://api.test.com&quot;</code></small></td></tr><tr id="response.sign_plan.plan_id" class="d1"><td><a href="#response.sign_plan.plan_id">plan_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>签约所属计划ID<br><small>例 <code>&quot;01000033210000324638000000376258&quot;</code></small></td></tr><tr id="response.sign_plan.going_detail_no" class="d1"><td><a href="#response.sign_plan.going_detail_no">going_detail_no</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>目前用户进行到的计划详情序号<br><small>例 <code>2</code></small></td></tr><tr id="response.sign_plan.sign_state" class="d1"><td><a href="#response.sign_plan.sign_state">sign_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>计划签约状态<br><small>例 <code>&quot;UNSIGNED&quot;</code></small></td></tr><tr id="response.sign_plan.cancel_sign_time" class="d1"><td><a href="#response.sign_plan.cancel_sign_time">cancel_sign_time</a></td><td><code>string (date-time)</code></td><td>签约计划取消时间<br><small>例 <code>&quot;2021-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.sign_plan.cancel_sign_type" class="d1"><td><a href="#response.sign_plan.cancel_sign_type">cancel_sign_type</a></td><td><code>string</code></td><td>签约计划取消类型<br><small>例 <code>&quot;NOT_CANCEL&quot;</code></small></td></tr><tr id="response.sign_plan.cancel_reason" class="d1"><td><a href="#response.sign_plan.cancel_reason">cancel_reason</a></td><td><code>string</code></td><td>签约计划取消原因<br><small>例 <code>&quot;用户放弃课程&quot;</code></small></td></tr><tr id="response.sign_plan.plan_name" class="d1"><td><a href="#response.sign_plan.plan_name">plan_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>签约计划的名称<br><small>例 <code>&quot;瑜伽晨练课10次&quot;</code></small></td></tr><tr id="response.sign_plan.plan_over_time" class="d1"><td><a href="#response.sign_plan.plan_over_time">plan_over_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>签约计划的过期时间<br><small>例 <code>&quot;2021-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.sign_plan.total_origin_price" class="d1"><td><a href="#response.sign_plan.total_origin_price">total_origin_price</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>签约计划原总金额 <span class="mark unit">分</span><br><small>例 <code>150000</code></small></td></tr><tr id="response.sign_plan.deduction_quantity" class="d1"><td><a href="#response.sign_plan.deduction_quantity">deduction_quantity</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>签约计划扣费次数<br><small>例 <code>10</code></small></td></tr><tr id="response.sign_plan.total_actual_price" class="d1"><td><a href="#response.sign_plan.total_actual_price">total_actual_price</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>签约计划实际总金额 <span class="mark unit">分</span><br><small>例 <code>120000</code></small></td></tr><tr id="response.sign_plan.signed_detail_list" class="d1"><td><a href="#response.sign_plan.signed_detail_list">signed_detail_list</a></td><td><code>object[]</code></td><td>签约计划明细列表</td></tr><tr id="response.sign_plan.signed_detail_list.plan_detail_no" class="d2"><td><a href="#response.sign_plan.signed_detail_list.plan_detail_no">plan_detail_no</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>计划明细序号<br><small>例 <code>1</code></small></td></tr><tr id="response.sign_plan.signed_detail_list.original_price" class="d2"><td><a href="#response.sign_plan.signed_detail_list.original_price">original_price</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>计划明细原支付金额 <span class="mark unit">分</span><br><small>例 <code>30000</code></small></td></tr><tr id="response.sign_plan.signed_detail_list.plan_discount_description" class="d2"><td><a href="#response.sign_plan.signed_detail_list.plan_discount_description">plan_discount_description</a></td><td><code>string</code></td><td>计划明细优惠说明<br><small>例 <code>&quot;享9折优惠&quot;</code></small></td></tr><tr id="response.sign_plan.signed_detail_list.actual_price" class="d2"><td><a href="#response.sign_plan.signed_detail_list.actual_price">actual_price</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>计划明细实际支付金额 <span class="mark unit">分</span><br><small>例 <code>27000</code></small></td></tr><tr id="response.sign_plan.signed_detail_list.plan_detail_state" class="d2"><td><a href="#response.sign_plan.signed_detail_list.plan_detail_state">plan_detail_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>计划明细状态<br><small>例 <code>&quot;NOT_USED&quot;</code></small></td></tr><tr id="response.sign_plan.signed_detail_list.order_id" class="d2"><td><a href="#response.sign_plan.signed_detail_list.order_id">order_id</a></td><td><code>string</code></td><td>计划明细对应的支付分服务单号<br><small>例 <code>&quot;0000300001201908301055157220022&quot;</code></small></td></tr><tr id="response.sign_plan.signed_detail_list.merchant_plan_detail_no" class="d2"><td><a href="#response.sign_plan.signed_detail_list.merchant_plan_detail_no">merchant_plan_detail_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户侧计划明细使用订单号<br><small>例 <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr><tr id="response.sign_plan.signed_detail_list.plan_detail_name" class="d2"><td><a href="#response.sign_plan.signed_detail_list.plan_detail_name">plan_detail_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>计划详情名称<br><small>例 <code>&quot;第一节课&quot;</code></small></td></tr><tr id="response.sign_plan.signed_detail_list.actual_pay_price" class="d2"><td><a href="#response.sign_plan.signed_detail_list.actual_pay_price">actual_pay_price</a></td><td><code>integer</code></td><td>计划明细对应订单实际支付金额 <span class="mark unit">分</span><br><small>例 <code>50000</code></small></td></tr><tr id="response.sign_plan.signed_detail_list.use_time" class="d2"><td><a href="#response.sign_plan.signed_detail_list.use_time">use_time</a></td><td><code>string</code></td><td>详情使用时间<br><small>例 <code>&quot;2021-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.sign_plan.signed_detail_list.complete_time" class="d2"><td><a href="#response.sign_plan.signed_detail_list.complete_time">complete_time</a></td><td><code>string</code></td><td>详情完成时间<br><small>例 <code>&quot;2021-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.sign_plan.signed_detail_list.cancel_time" class="d2"><td><a href="#response.sign_plan.signed_detail_list.cancel_time">cancel_time</a></td><td><code>string</code></td><td>详情取消时间<br><small>例 <code>&quot;2021-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.sign_plan.sign_time" class="d1"><td><a href="#response.sign_plan.sign_time">sign_time</a></td><td><code>string (date-time)</code></td><td>签约时间<br><small>例 <code>&quot;2021-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.package"><td><a href="#response.package">package</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>跳转微信侧确认签约小程序的数据<br><small>例 <code>&quot;Easdfowealsdkjfnlaksjdlfkwqoi&amp;wl3l2sald&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sign_plan&quot;</i>: {
    <i class="c">&quot;sign_plan_id&quot;</i>: <i class="c">&quot;01010033210001424338000019876258&quot;</i>,
    <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>,
    <i class="c">&quot;service_id&quot;</i>: <i class="c">&quot;2002000000000558128851361561536&quot;</i>,
    <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
    <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
    <i class="c">&quot;merchant_sign_plan_no&quot;</i>: <i class="c">&quot;1234323JKHDFE1243252&quot;</i>,
    <i class="c">&quot;merchant_callback_url&quot;</i>: <i class="c">&quot;https://api.test.com&quot;</i>,
    <i class="c">&quot;plan_id&quot;</i>: <i class="c">&quot;01000033210000324638000000376258&quot;</i>,
    <i class="c">&quot;going_detail_no&quot;</i>: <i class="k">2</i>,
    <i class="c">&quot;sign_state&quot;</i>: <i class="c">&quot;UNSIGNED&quot;</i>,
    <i class="c">&quot;cancel_sign_time&quot;</i>: <i class="c">&quot;2021-05-20T13:29:35.120+08:00&quot;</i>,
    <i class="c">&quot;cancel_sign_type&quot;</i>: <i class="c">&quot;NOT_CANCEL&quot;</i>,
    <i class="c">&quot;cancel_reason&quot;</i>: <i class="c">&quot;用户放弃课程&quot;</i>,
    <i class="c">&quot;plan_name&quot;</i>: <i class="c">&quot;瑜伽晨练课10次&quot;</i>,
    <i class="c">&quot;plan_over_time&quot;</i>: <i class="c">&quot;2021-05-20T13:29:35.120+08:00&quot;</i>,
    <i class="c">&quot;total_origin_price&quot;</i>: <i class="k">150000</i>,
    <i class="c">&quot;deduction_quantity&quot;</i>: <i class="k">10</i>,
    <i class="c">&quot;total_actual_price&quot;</i>: <i class="k">120000</i>,
    <i class="c">&quot;signed_detail_list&quot;</i>: [
      {
        <i class="c">&quot;plan_detail_no&quot;</i>: <i class="k">1</i>,
        <i class="c">&quot;original_price&quot;</i>: <i class="k">30000</i>,
        <i class="c">&quot;plan_discount_description&quot;</i>: <i class="c">&quot;享9折优惠&quot;</i>,
        <i class="c">&quot;actual_price&quot;</i>: <i class="k">27000</i>,
        <i class="c">&quot;plan_detail_state&quot;</i>: <i class="c">&quot;NOT_USED&quot;</i>,
        <i class="c">&quot;order_id&quot;</i>: <i class="c">&quot;0000300001201908301055157220022&quot;</i>,
        <i class="c">&quot;merchant_plan_detail_no&quot;</i>: <i class="c">&quot;1234323JKHDFE1243252&quot;</i>,
        <i class="c">&quot;plan_detail_name&quot;</i>: <i class="c">&quot;第一节课&quot;</i>,
        <i class="c">&quot;actual_pay_price&quot;</i>: <i class="k">50000</i>,
        <i class="c">&quot;use_time&quot;</i>: <i class="c">&quot;2021-05-20T13:29:35.120+08:00&quot;</i>,
        <i class="c">&quot;complete_time&quot;</i>: <i class="c">&quot;2021-05-20T13:29:35.120+08:00&quot;</i>,
        <i class="c">&quot;cancel_time&quot;</i>: <i class="c">&quot;2021-05-20T13:29:35.120+08:00&quot;</i>
      }
    ],
    <i class="c">&quot;sign_time&quot;</i>: <i class="c">&quot;2021-05-20T13:29:35.120+08:00&quot;</i>
  },
  <i class="c">&quot;package&quot;</i>: <i class="c">&quot;Easdfowealsdkjfnlaksjdlfkwqoi&amp;wl3l2sald&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>merchant_sign_plan_no</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/payscore-user_cancel_sign_plan.html"><code>PAYSCORE.USER_CANCEL_SIGN_PLAN</code></a> 取消签约回调通知</li><li><a href="/events/payscore-user_sign_plan.html"><code>PAYSCORE.USER_SIGN_PLAN</code></a> 签约成功回调通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/payscore/post-v3-payscore-sign-plan-user-sign-plans.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayscoreSignPlanUserSignPlans = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayscoreSignPlanUserSignPlans as default
};
