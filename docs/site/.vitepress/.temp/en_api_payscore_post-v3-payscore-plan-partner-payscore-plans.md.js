import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建支付分计划","description":"","frontmatter":{"title":"创建支付分计划","editLink":false,"words":"POST /v3/payscore/plan/partner/payscore-plans 支付分∙签约计划 service_id 计划所属服务 appid 服务商的AppID sub_mchid 子商户号 sub_appid 子商户的AppID plan_name 支付分计划名称 plan_duration 支付分计划有效期 deduction_quantity 支付分计划扣费次数 total_original_price 支付分计划原总金额 total_actual_price 支付分计划实际扣费总金额 plan_detail_list 支付分计划明细列表 merchant_plan_no 商户侧计划号 plan_id 支付分计划ID mchid 服务商商户号 sub_mchid 子商户商户号 appid 服务商AppID sub_appid 子商户AppID plan_state 支付分计划状态 stop_mchid 终止方商户号 stop_time 终止时间"},"headers":[],"relativePath":"en/api/payscore/post-v3-payscore-plan-partner-payscore-plans.md","filePath":"en/api/payscore/post-v3-payscore-plan-partner-payscore-plans.md"}');
const _sfc_main = { name: "en/api/payscore/post-v3-payscore-plan-partner-payscore-plans.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">创建支付分计划 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;创建支付分计划 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>payscore/<wbr>plan/<wbr>partner/<wbr>payscore-plans</code></div><p class="facts"><span>Roles partner</span><span>支付分∙签约计划</span><a href="https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/create-partner-pay-score-plan.html" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.service_id"><td><a href="#body.service_id">service_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>计划所属服务<br><small>e.g. <code>&quot;2002000000000558128851361561536&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商的AppID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户的AppID<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.plan_name"><td><a href="#body.plan_name">plan_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>支付分计划名称<br><small>e.g. <code>&quot;瑜伽课20节&quot;</code></small></td></tr><tr id="body.plan_duration"><td><a href="#body.plan_duration">plan_duration</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>支付分计划有效期<br><small>e.g. <code>300</code></small></td></tr><tr id="body.deduction_quantity"><td><a href="#body.deduction_quantity">deduction_quantity</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>支付分计划扣费次数<br><small>e.g. <code>10</code></small></td></tr><tr id="body.total_original_price"><td><a href="#body.total_original_price">total_original_price</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>支付分计划原总金额 <span class="mark unit">fen</span><br><small>e.g. <code>15000</code></small></td></tr><tr id="body.total_actual_price"><td><a href="#body.total_actual_price">total_actual_price</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>支付分计划实际扣费总金额 <span class="mark unit">fen</span><br><small>e.g. <code>15000</code></small></td></tr><tr id="body.plan_detail_list"><td><a href="#body.plan_detail_list">plan_detail_list</a></td><td><code>object[]</code></td><td>支付分计划明细列表</td></tr><tr id="body.plan_detail_list.original_price" class="d1"><td><a href="#body.plan_detail_list.original_price">original_price</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>计划明细原支付金额 <span class="mark unit">fen</span><br><small>e.g. <code>15000</code></small></td></tr><tr id="body.plan_detail_list.plan_discount_description" class="d1"><td><a href="#body.plan_detail_list.plan_discount_description">plan_discount_description</a></td><td><code>string</code></td><td>计划明细优惠说明<br><small>e.g. <code>&quot;享受九折&quot;</code></small></td></tr><tr id="body.plan_detail_list.actual_price" class="d1"><td><a href="#body.plan_detail_list.actual_price">actual_price</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>计划明细实际支付金额 <span class="mark unit">fen</span><br><small>e.g. <code>14000</code></small></td></tr><tr id="body.plan_detail_list.plan_detail_name" class="d1"><td><a href="#body.plan_detail_list.plan_detail_name">plan_detail_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>计划明细名称<br><small>e.g. <code>&quot;第八节课&quot;</code></small></td></tr><tr id="body.merchant_plan_no"><td><a href="#body.merchant_plan_no">merchant_plan_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户侧计划号<br><small>e.g. <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.plan.partner.payscorePlans.post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    plan_name: <i class="s">&#39;瑜伽课20节&#39;</i>,
    plan_duration: <i class="n">300</i>,
    deduction_quantity: <i class="n">10</i>,
    total_original_price: <i class="n">15000</i>,
    total_actual_price: <i class="n">15000</i>,
    merchant_plan_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/plan/partner/payscore-plans&#39;</i>).post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    plan_name: <i class="s">&#39;瑜伽课20节&#39;</i>,
    plan_duration: <i class="n">300</i>,
    deduction_quantity: <i class="n">10</i>,
    total_original_price: <i class="n">15000</i>,
    total_actual_price: <i class="n">15000</i>,
    merchant_plan_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/plan/partner/payscore-plans&#39;</i>].post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    plan_name: <i class="s">&#39;瑜伽课20节&#39;</i>,
    plan_duration: <i class="n">300</i>,
    deduction_quantity: <i class="n">10</i>,
    total_original_price: <i class="n">15000</i>,
    total_actual_price: <i class="n">15000</i>,
    merchant_plan_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.plan.partner.payscorePlans.postAsync({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    plan_name: <i class="s">&#39;瑜伽课20节&#39;</i>,
    plan_duration: <i class="n">300</i>,
    deduction_quantity: <i class="n">10</i>,
    total_original_price: <i class="n">15000</i>,
    total_actual_price: <i class="n">15000</i>,
    merchant_plan_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/plan/partner/payscore-plans&#39;</i>).postAsync({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    plan_name: <i class="s">&#39;瑜伽课20节&#39;</i>,
    plan_duration: <i class="n">300</i>,
    deduction_quantity: <i class="n">10</i>,
    total_original_price: <i class="n">15000</i>,
    total_actual_price: <i class="n">15000</i>,
    merchant_plan_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/plan/partner/payscore-plans&#39;</i>].postAsync({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    plan_name: <i class="s">&#39;瑜伽课20节&#39;</i>,
    plan_duration: <i class="n">300</i>,
    deduction_quantity: <i class="n">10</i>,
    total_original_price: <i class="n">15000</i>,
    total_actual_price: <i class="n">15000</i>,
    merchant_plan_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.plan.partner.payscorePlans.post({
  json: {
    service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    sub_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_name: <i class="s">&#39;瑜伽课20节&#39;</i>,
    plan_duration: <i class="n">300</i>,
    deduction_quantity: <i class="n">10</i>,
    total_original_price: <i class="n">15000</i>,
    total_actual_price: <i class="n">15000</i>,
    plan_detail_list: [
      {
        original_price: <i class="n">15000</i>,
        plan_discount_description: <i class="s">&#39;享受九折&#39;</i>,
        actual_price: <i class="n">14000</i>,
        plan_detail_name: <i class="s">&#39;第八节课&#39;</i>,
      },
    ],
    merchant_plan_no: <i class="s">&#39;1234323JKHDFE1243252&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/payscore/plan/partner/payscore-plans&#39;</i>
body=<i class="s">&#39;{&quot;service_id&quot;:&quot;2002000000000558128851361561536&quot;,&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;sub_mchid&quot;:&quot;1900000109&quot;,&quot;plan_name&quot;:&quot;瑜伽课20节&quot;,&quot;plan_duration&quot;:300,&quot;deduction_quantity&quot;:10,&quot;total_original_price&quot;:15000,&quot;total_actual_price&quot;:15000,&quot;merchant_plan_no&quot;:&quot;1234323JKHDFE1243252&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.plan_id"><td><a href="#response.plan_id">plan_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>支付分计划ID<br><small>e.g. <code>&quot;01000033210000324638000000376258&quot;</code></small></td></tr><tr id="response.service_id"><td><a href="#response.service_id">service_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>计划所属服务<br><small>e.g. <code>&quot;2002000000000558128851361561536&quot;</code></small></td></tr><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>子商户商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.appid"><td><a href="#response.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商AppID<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.sub_appid"><td><a href="#response.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户AppID<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.merchant_plan_no"><td><a href="#response.merchant_plan_no">merchant_plan_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户侧计划号<br><small>e.g. <code>&quot;1234323JKHDFE1243252&quot;</code></small></td></tr><tr id="response.plan_name"><td><a href="#response.plan_name">plan_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>支付分计划名称<br><small>e.g. <code>&quot;瑜伽课20节&quot;</code></small></td></tr><tr id="response.plan_duration"><td><a href="#response.plan_duration">plan_duration</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>支付分计划有效期<br><small>e.g. <code>10</code></small></td></tr><tr id="response.plan_state"><td><a href="#response.plan_state">plan_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>支付分计划状态<br><small>e.g. <code>&quot;NORMAL&quot;</code></small></td></tr><tr id="response.total_original_price"><td><a href="#response.total_original_price">total_original_price</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>支付分计划原总金额 <span class="mark unit">fen</span><br><small>e.g. <code>15000</code></small></td></tr><tr id="response.deduction_quantity"><td><a href="#response.deduction_quantity">deduction_quantity</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>支付分计划扣费次数<br><small>e.g. <code>10</code></small></td></tr><tr id="response.total_actual_price"><td><a href="#response.total_actual_price">total_actual_price</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>支付分计划实际扣费总金额 <span class="mark unit">fen</span><br><small>e.g. <code>140000</code></small></td></tr><tr id="response.plan_detail_list"><td><a href="#response.plan_detail_list">plan_detail_list</a></td><td><code>object[]</code></td><td>支付分计划明细列表</td></tr><tr id="response.plan_detail_list.plan_detail_no" class="d1"><td><a href="#response.plan_detail_list.plan_detail_no">plan_detail_no</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>计划明细序号<br><small>e.g. <code>1</code></small></td></tr><tr id="response.plan_detail_list.plan_detail_name" class="d1"><td><a href="#response.plan_detail_list.plan_detail_name">plan_detail_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>计划明细名称<br><small>e.g. <code>&quot;第8节课&quot;</code></small></td></tr><tr id="response.plan_detail_list.original_price" class="d1"><td><a href="#response.plan_detail_list.original_price">original_price</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>计划明细原支付金额 <span class="mark unit">fen</span><br><small>e.g. <code>15000</code></small></td></tr><tr id="response.plan_detail_list.plan_discount_description" class="d1"><td><a href="#response.plan_detail_list.plan_discount_description">plan_discount_description</a></td><td><code>string</code></td><td>计划明细优惠说明<br><small>e.g. <code>&quot;享受九折优惠&quot;</code></small></td></tr><tr id="response.plan_detail_list.actual_price" class="d1"><td><a href="#response.plan_detail_list.actual_price">actual_price</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>计划明细实际支付金额 <span class="mark unit">fen</span><br><small>e.g. <code>14000</code></small></td></tr><tr id="response.stop_mchid"><td><a href="#response.stop_mchid">stop_mchid</a></td><td><code>string</code></td><td>终止方商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.stop_time"><td><a href="#response.stop_time">stop_time</a></td><td><code>string (date-time)</code></td><td>终止时间<br><small>e.g. <code>&quot;2021-05-20T13:29:35.120+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;plan_id&quot;</i>: <i class="c">&quot;01000033210000324638000000376258&quot;</i>,
  <i class="c">&quot;service_id&quot;</i>: <i class="c">&quot;2002000000000558128851361561536&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;sub_appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;merchant_plan_no&quot;</i>: <i class="c">&quot;1234323JKHDFE1243252&quot;</i>,
  <i class="c">&quot;plan_name&quot;</i>: <i class="c">&quot;瑜伽课20节&quot;</i>,
  <i class="c">&quot;plan_duration&quot;</i>: <i class="k">10</i>,
  <i class="c">&quot;plan_state&quot;</i>: <i class="c">&quot;NORMAL&quot;</i>,
  <i class="c">&quot;total_original_price&quot;</i>: <i class="k">15000</i>,
  <i class="c">&quot;deduction_quantity&quot;</i>: <i class="k">10</i>,
  <i class="c">&quot;total_actual_price&quot;</i>: <i class="k">140000</i>,
  <i class="c">&quot;plan_detail_list&quot;</i>: [
    {
      <i class="c">&quot;plan_detail_no&quot;</i>: <i class="k">1</i>,
      <i class="c">&quot;plan_detail_name&quot;</i>: <i class="c">&quot;第8节课&quot;</i>,
      <i class="c">&quot;original_price&quot;</i>: <i class="k">15000</i>,
      <i class="c">&quot;plan_discount_description&quot;</i>: <i class="c">&quot;享受九折优惠&quot;</i>,
      <i class="c">&quot;actual_price&quot;</i>: <i class="k">14000</i>
    }
  ],
  <i class="c">&quot;stop_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;stop_time&quot;</i>: <i class="c">&quot;2021-05-20T13:29:35.120+08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>merchant_plan_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/payscore/post-v3-payscore-plan-partner-payscore-plans.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayscorePlanPartnerPayscorePlans = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayscorePlanPartnerPayscorePlans as default
};
