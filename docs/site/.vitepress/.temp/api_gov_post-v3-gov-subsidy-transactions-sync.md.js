import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"交易信息回传","description":"","frontmatter":{"title":"交易信息回传","editLink":false,"words":"POST /v3/gov/subsidy/transactions/sync 国补专区 江苏 real_name 自然人姓名 id_card_number 自然人证件号 phone_number 手机号 appliance_id 消费品类ID out_trade_no 商户支付订单号 energy_grade 能效等级 receive_region_code 收货地区编码 brand 家电品牌 address 收货地址 qualification_region_code 使用的资格的地区编码 seller_name 销售企业名称 license_number 统一社会信息代码 order_amount 订单金额 discount_amount 优惠金额 transaction_time 交易完成或商品退回时间 mch_order_id 线上平台订单编号 refund_id 线上平台退款交易编号 mch_name 销售主体 sale_model 销售方式 cate_state 品类状态 identity_document_type 证件类型 sub_mchid 子商户号 code 响应码 message 响应描述"},"headers":[],"relativePath":"api/gov/post-v3-gov-subsidy-transactions-sync.md","filePath":"api/gov/post-v3-gov-subsidy-transactions-sync.md"}');
const _sfc_main = { name: "api/gov/post-v3-gov-subsidy-transactions-sync.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">交易信息回传 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;交易信息回传 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>gov/<wbr>subsidy/<wbr>transactions/<wbr>sync</code></div><p class="facts"><span>角色 电商平台（收付通）、服务商</span><span>国补专区 · 江苏</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.real_name"><td><a href="#body.real_name">real_name</a></td><td><code>string</code></td><td>自然人姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;张三&quot;</code></small></td></tr><tr id="body.id_card_number"><td><a href="#body.id_card_number">id_card_number</a></td><td><code>string</code></td><td>自然人证件号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.phone_number"><td><a href="#body.phone_number">phone_number</a></td><td><code>string</code></td><td>手机号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;13800000000&quot;</code></small></td></tr><tr id="body.appliance_id"><td><a href="#body.appliance_id">appliance_id</a></td><td><code>integer</code></td><td>消费品类ID<br><details><summary>17 个枚举值</summary><code>1</code> <code>2</code> <code>3</code> <code>4</code> <code>5</code> <code>6</code> <code>7</code> <code>8</code> <code>9</code> <code>10</code> <code>11</code> <code>12</code> <code>13</code> <code>14</code> <code>15</code> <code>16</code> <code>17</code></details><br><small>例 <code>1</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户支付订单号<br><small>例 <code>&quot;vmall_250120131959_993_4494&quot;</code></small></td></tr><tr id="body.energy_grade"><td><a href="#body.energy_grade">energy_grade</a></td><td><code>string</code></td><td>能效等级<br><code>FIRST_LEVEL</code> <code>SECOND_LEVEL</code> <code>ENERGY_GRADE_UNKNOWN</code><br><small>例 <code>&quot;FIRST_LEVEL&quot;</code></small></td></tr><tr id="body.receive_region_code"><td><a href="#body.receive_region_code">receive_region_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>收货地区编码<br><small>例 <code>&quot;110101&quot;</code></small></td></tr><tr id="body.brand"><td><a href="#body.brand">brand</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>家电品牌<br><small>例 <code>&quot;海尔&quot;</code></small></td></tr><tr id="body.address"><td><a href="#body.address">address</a></td><td><code>string</code></td><td>收货地址<br><small>例 <code>&quot;深圳市南山区&quot;</code></small><br><small class="note" lang="en">In clear: the documentation&#39;s sample is plain, while those of the name and the numbers beside it are ciphertext.</small></td></tr><tr id="body.qualification_region_code"><td><a href="#body.qualification_region_code">qualification_region_code</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>使用的资格的地区编码<br><small>例 <code>310100</code></small></td></tr><tr id="body.seller_name"><td><a href="#body.seller_name">seller_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>销售企业名称<br><small>例 <code>&quot;联想（北京）信息技术有限公司&quot;</code></small></td></tr><tr id="body.license_number"><td><a href="#body.license_number">license_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>统一社会信息代码<br><small>例 <code>&quot;91110108397173806M&quot;</code></small></td></tr><tr id="body.order_amount"><td><a href="#body.order_amount">order_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>订单金额 <span class="mark unit">分</span><br><small>例 <code>10000</code></small></td></tr><tr id="body.discount_amount"><td><a href="#body.discount_amount">discount_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>优惠金额 <span class="mark unit">分</span><br><small>例 <code>2000</code></small></td></tr><tr id="body.transaction_time"><td><a href="#body.transaction_time">transaction_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>交易完成或商品退回时间<br><small>例 <code>&quot;2025-01-14T19:55:06+08:00&quot;</code></small></td></tr><tr id="body.mch_order_id"><td><a href="#body.mch_order_id">mch_order_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>线上平台订单编号<br><small>例 <code>&quot;123456789&quot;</code></small></td></tr><tr id="body.refund_id"><td><a href="#body.refund_id">refund_id</a></td><td><code>string</code></td><td>线上平台退款交易编号<br><small>例 <code>&quot;123456789&quot;</code></small></td></tr><tr id="body.mch_name"><td><a href="#body.mch_name">mch_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>销售主体<br><small>例 <code>&quot;江苏京东信息技术有限公司&quot;</code></small></td></tr><tr id="body.sale_model"><td><a href="#body.sale_model">sale_model</a></td><td><code>string</code></td><td>销售方式<br><code>SALE_MODEL_ONLINE</code> <code>SALE_MODEL_OFFLINE</code><br><small>例 <code>&quot;SALE_MODEL_OFFLINE&quot;</code></small></td></tr><tr id="body.cate_state"><td><a href="#body.cate_state">cate_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品类状态<br><code>CATE_STATE_REDEEM</code> <code>CATE_STATE_REFUND</code><br><small>例 <code>&quot;CATE_STATE_REDEEM&quot;</code></small></td></tr><tr id="body.identity_document_type"><td><a href="#body.identity_document_type">identity_document_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>证件类型<br><code>ID_DOC_TYPE_ID_CARD</code> <code>ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC</code> <code>ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW</code><br><small>例 <code>&quot;ID_DOC_TYPE_ID_CARD&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;123456&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.transactions.sync.post({
  json: {
    out_trade_no: <i class="s">&#39;vmall_250120131959_993_4494&#39;</i>,
    receive_region_code: <i class="s">&#39;110101&#39;</i>,
    brand: <i class="s">&#39;海尔&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    seller_name: <i class="s">&#39;联想（北京）信息技术有限公司&#39;</i>,
    license_number: <i class="s">&#39;91110108397173806M&#39;</i>,
    order_amount: <i class="n">10000</i>,
    discount_amount: <i class="n">2000</i>,
    transaction_time: <i class="s">&#39;2025-01-14T19:55:06+08:00&#39;</i>,
    mch_order_id: <i class="s">&#39;123456789&#39;</i>,
    mch_name: <i class="s">&#39;江苏京东信息技术有限公司&#39;</i>,
    cate_state: <i class="s">&#39;CATE_STATE_REDEEM&#39;</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/transactions/sync&#39;</i>).post({
  json: {
    out_trade_no: <i class="s">&#39;vmall_250120131959_993_4494&#39;</i>,
    receive_region_code: <i class="s">&#39;110101&#39;</i>,
    brand: <i class="s">&#39;海尔&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    seller_name: <i class="s">&#39;联想（北京）信息技术有限公司&#39;</i>,
    license_number: <i class="s">&#39;91110108397173806M&#39;</i>,
    order_amount: <i class="n">10000</i>,
    discount_amount: <i class="n">2000</i>,
    transaction_time: <i class="s">&#39;2025-01-14T19:55:06+08:00&#39;</i>,
    mch_order_id: <i class="s">&#39;123456789&#39;</i>,
    mch_name: <i class="s">&#39;江苏京东信息技术有限公司&#39;</i>,
    cate_state: <i class="s">&#39;CATE_STATE_REDEEM&#39;</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/transactions/sync&#39;</i>].post({
  json: {
    out_trade_no: <i class="s">&#39;vmall_250120131959_993_4494&#39;</i>,
    receive_region_code: <i class="s">&#39;110101&#39;</i>,
    brand: <i class="s">&#39;海尔&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    seller_name: <i class="s">&#39;联想（北京）信息技术有限公司&#39;</i>,
    license_number: <i class="s">&#39;91110108397173806M&#39;</i>,
    order_amount: <i class="n">10000</i>,
    discount_amount: <i class="n">2000</i>,
    transaction_time: <i class="s">&#39;2025-01-14T19:55:06+08:00&#39;</i>,
    mch_order_id: <i class="s">&#39;123456789&#39;</i>,
    mch_name: <i class="s">&#39;江苏京东信息技术有限公司&#39;</i>,
    cate_state: <i class="s">&#39;CATE_STATE_REDEEM&#39;</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.transactions.sync.postAsync({
  json: {
    out_trade_no: <i class="s">&#39;vmall_250120131959_993_4494&#39;</i>,
    receive_region_code: <i class="s">&#39;110101&#39;</i>,
    brand: <i class="s">&#39;海尔&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    seller_name: <i class="s">&#39;联想（北京）信息技术有限公司&#39;</i>,
    license_number: <i class="s">&#39;91110108397173806M&#39;</i>,
    order_amount: <i class="n">10000</i>,
    discount_amount: <i class="n">2000</i>,
    transaction_time: <i class="s">&#39;2025-01-14T19:55:06+08:00&#39;</i>,
    mch_order_id: <i class="s">&#39;123456789&#39;</i>,
    mch_name: <i class="s">&#39;江苏京东信息技术有限公司&#39;</i>,
    cate_state: <i class="s">&#39;CATE_STATE_REDEEM&#39;</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/transactions/sync&#39;</i>).postAsync({
  json: {
    out_trade_no: <i class="s">&#39;vmall_250120131959_993_4494&#39;</i>,
    receive_region_code: <i class="s">&#39;110101&#39;</i>,
    brand: <i class="s">&#39;海尔&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    seller_name: <i class="s">&#39;联想（北京）信息技术有限公司&#39;</i>,
    license_number: <i class="s">&#39;91110108397173806M&#39;</i>,
    order_amount: <i class="n">10000</i>,
    discount_amount: <i class="n">2000</i>,
    transaction_time: <i class="s">&#39;2025-01-14T19:55:06+08:00&#39;</i>,
    mch_order_id: <i class="s">&#39;123456789&#39;</i>,
    mch_name: <i class="s">&#39;江苏京东信息技术有限公司&#39;</i>,
    cate_state: <i class="s">&#39;CATE_STATE_REDEEM&#39;</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/transactions/sync&#39;</i>].postAsync({
  json: {
    out_trade_no: <i class="s">&#39;vmall_250120131959_993_4494&#39;</i>,
    receive_region_code: <i class="s">&#39;110101&#39;</i>,
    brand: <i class="s">&#39;海尔&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    seller_name: <i class="s">&#39;联想（北京）信息技术有限公司&#39;</i>,
    license_number: <i class="s">&#39;91110108397173806M&#39;</i>,
    order_amount: <i class="n">10000</i>,
    discount_amount: <i class="n">2000</i>,
    transaction_time: <i class="s">&#39;2025-01-14T19:55:06+08:00&#39;</i>,
    mch_order_id: <i class="s">&#39;123456789&#39;</i>,
    mch_name: <i class="s">&#39;江苏京东信息技术有限公司&#39;</i>,
    cate_state: <i class="s">&#39;CATE_STATE_REDEEM&#39;</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.transactions.sync.post({
  json: {
    real_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    phone_number: <i class="s">&#39;13800000000&#39;</i>,
    appliance_id: <i class="n">1</i>,
    out_trade_no: <i class="s">&#39;vmall_250120131959_993_4494&#39;</i>,
    energy_grade: <i class="s">&#39;FIRST_LEVEL&#39;</i>,
    receive_region_code: <i class="s">&#39;110101&#39;</i>,
    brand: <i class="s">&#39;海尔&#39;</i>,
    address: <i class="s">&#39;深圳市南山区&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    seller_name: <i class="s">&#39;联想（北京）信息技术有限公司&#39;</i>,
    license_number: <i class="s">&#39;91110108397173806M&#39;</i>,
    order_amount: <i class="n">10000</i>,
    discount_amount: <i class="n">2000</i>,
    transaction_time: <i class="s">&#39;2025-01-14T19:55:06+08:00&#39;</i>,
    mch_order_id: <i class="s">&#39;123456789&#39;</i>,
    refund_id: <i class="s">&#39;123456789&#39;</i>,
    mch_name: <i class="s">&#39;江苏京东信息技术有限公司&#39;</i>,
    sale_model: <i class="s">&#39;SALE_MODEL_OFFLINE&#39;</i>,
    cate_state: <i class="s">&#39;CATE_STATE_REDEEM&#39;</i>,
    identity_document_type: <i class="s">&#39;ID_DOC_TYPE_ID_CARD&#39;</i>,
    sub_mchid: <i class="s">&#39;123456&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/gov/subsidy/transactions/sync&#39;</i>
body=<i class="s">&#39;{&quot;out_trade_no&quot;:&quot;vmall_250120131959_993_4494&quot;,&quot;receive_region_code&quot;:&quot;110101&quot;,&quot;brand&quot;:&quot;海尔&quot;,&quot;qualification_region_code&quot;:310100,&quot;seller_name&quot;:&quot;联想（北京）信息技术有限公司&quot;,&quot;license_number&quot;:&quot;91110108397173806M&quot;,&quot;order_amount&quot;:10000,&quot;discount_amount&quot;:2000,&quot;transaction_time&quot;:&quot;2025-01-14T19:55:06+08:00&quot;,&quot;mch_order_id&quot;:&quot;123456789&quot;,&quot;mch_name&quot;:&quot;江苏京东信息技术有限公司&quot;,&quot;cate_state&quot;:&quot;CATE_STATE_REDEEM&quot;,&quot;identity_document_type&quot;:&quot;ID_DOC_TYPE_ID_CARD&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.code"><td><a href="#response.code">code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>响应码<br><small>例 <code>&quot;000000&quot;</code></small></td></tr><tr id="response.message"><td><a href="#response.message">message</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>响应描述<br><small>例 <code>&quot;成功&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;code&quot;</i>: <i class="c">&quot;000000&quot;</i>,
  <i class="c">&quot;message&quot;</i>: <i class="c">&quot;成功&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_trade_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/gov/post-v3-gov-subsidy-transactions-sync.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3GovSubsidyTransactionsSync = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3GovSubsidyTransactionsSync as default
};
