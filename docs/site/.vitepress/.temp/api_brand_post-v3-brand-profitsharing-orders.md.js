import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"请求分账API","description":"","frontmatter":{"title":"请求分账API","editLink":false,"words":"POST /v3/brand/profitsharing/orders 经营工具∙连锁品牌∙分账 brand_mchid 品牌主商户号 sub_mchid 子商户号 appid 公众账号ID sub_appid 子商户公众账号ID transaction_id 微信订单号 out_order_no 商户分账单号 receivers 分账接收方列表 finish 是否分账完成 notify_url 分账结果回调url order_id 微信分账单号 status 分账单状态 finish_amount 分账完结金额 finish_description 分账完结描述"},"headers":[],"relativePath":"api/brand/post-v3-brand-profitsharing-orders.md","filePath":"api/brand/post-v3-brand-profitsharing-orders.md"}');
const _sfc_main = { name: "api/brand/post-v3-brand-profitsharing-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">请求分账API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;请求分账API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>brand/<wbr>profitsharing/<wbr>orders</code></div><p class="facts"><span>角色 服务商</span><span>经营工具∙连锁品牌∙分账</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_1.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.brand_mchid"><td><a href="#body.brand_mchid">brand_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品牌主商户号<br><small>例 <code>&quot;1900000108&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公众账号ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户公众账号ID<br><small>例 <code>&quot;wx8888888888888889&quot;</code></small></td></tr><tr id="body.transaction_id"><td><a href="#body.transaction_id">transaction_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信订单号<br><small>例 <code>&quot;4208450740201411110007820472&quot;</code></small></td></tr><tr id="body.out_order_no"><td><a href="#body.out_order_no">out_order_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户分账单号<br><small>例 <code>&quot;P20150806125346&quot;</code></small></td></tr><tr id="body.receivers"><td><a href="#body.receivers">receivers</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>分账接收方列表</td></tr><tr id="body.receivers.type" class="d1"><td><a href="#body.receivers.type">type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>分账接收方类型<br><code>MERCHANT_ID</code> <code>PERSONAL_OPENID</code> <code>PERSONAL_SUB_OPENID</code><br><small>例 <code>&quot;MERCHANT_ID&quot;</code></small></td></tr><tr id="body.receivers.account" class="d1"><td><a href="#body.receivers.account">account</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>分账接收方账号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.receivers.amount" class="d1"><td><a href="#body.receivers.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>分账金额<br><small>例 <code>190</code></small></td></tr><tr id="body.receivers.description" class="d1"><td><a href="#body.receivers.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>分账描述<br><small>例 <code>&quot;1900000109分给商户1900000110&quot;</code></small></td></tr><tr id="body.receivers.name" class="d1"><td><a href="#body.receivers.name">name</a></td><td><code>string</code></td><td>分账个人接收方姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="body.finish"><td><a href="#body.finish">finish</a><b class="required" title="必填">*</b></td><td><code>boolean</code></td><td>是否分账完成<br><small>例 <code>true</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a></td><td><code>string</code></td><td>分账结果回调url<br><small>例 <code>&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.profitsharing.orders.post({
  json: {
    brand_mchid: <i class="s">&#39;1900000108&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    receivers: [
      {
        type: <i class="s">&#39;MERCHANT_ID&#39;</i>,
        account: <i class="s">&#39;1900000109&#39;</i>,
        amount: <i class="n">190</i>,
        description: <i class="s">&#39;1900000109分给商户1900000110&#39;</i>,
      },
    ],
    finish: <i class="k">true</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/profitsharing/orders&#39;</i>).post({
  json: {
    brand_mchid: <i class="s">&#39;1900000108&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    receivers: [
      {
        type: <i class="s">&#39;MERCHANT_ID&#39;</i>,
        account: <i class="s">&#39;1900000109&#39;</i>,
        amount: <i class="n">190</i>,
        description: <i class="s">&#39;1900000109分给商户1900000110&#39;</i>,
      },
    ],
    finish: <i class="k">true</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/profitsharing/orders&#39;</i>].post({
  json: {
    brand_mchid: <i class="s">&#39;1900000108&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    receivers: [
      {
        type: <i class="s">&#39;MERCHANT_ID&#39;</i>,
        account: <i class="s">&#39;1900000109&#39;</i>,
        amount: <i class="n">190</i>,
        description: <i class="s">&#39;1900000109分给商户1900000110&#39;</i>,
      },
    ],
    finish: <i class="k">true</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.profitsharing.orders.postAsync({
  json: {
    brand_mchid: <i class="s">&#39;1900000108&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    receivers: [
      {
        type: <i class="s">&#39;MERCHANT_ID&#39;</i>,
        account: <i class="s">&#39;1900000109&#39;</i>,
        amount: <i class="n">190</i>,
        description: <i class="s">&#39;1900000109分给商户1900000110&#39;</i>,
      },
    ],
    finish: <i class="k">true</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/profitsharing/orders&#39;</i>).postAsync({
  json: {
    brand_mchid: <i class="s">&#39;1900000108&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    receivers: [
      {
        type: <i class="s">&#39;MERCHANT_ID&#39;</i>,
        account: <i class="s">&#39;1900000109&#39;</i>,
        amount: <i class="n">190</i>,
        description: <i class="s">&#39;1900000109分给商户1900000110&#39;</i>,
      },
    ],
    finish: <i class="k">true</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/profitsharing/orders&#39;</i>].postAsync({
  json: {
    brand_mchid: <i class="s">&#39;1900000108&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    receivers: [
      {
        type: <i class="s">&#39;MERCHANT_ID&#39;</i>,
        account: <i class="s">&#39;1900000109&#39;</i>,
        amount: <i class="n">190</i>,
        description: <i class="s">&#39;1900000109分给商户1900000110&#39;</i>,
      },
    ],
    finish: <i class="k">true</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.profitsharing.orders.post({
  json: {
    brand_mchid: <i class="s">&#39;1900000108&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_appid: <i class="s">&#39;wx8888888888888889&#39;</i>,
    transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    out_order_no: <i class="s">&#39;P20150806125346&#39;</i>,
    receivers: [
      {
        type: <i class="s">&#39;MERCHANT_ID&#39;</i>,
        account: <i class="s">&#39;1900000109&#39;</i>,
        amount: <i class="n">190</i>,
        description: <i class="s">&#39;1900000109分给商户1900000110&#39;</i>,
        name: <i class="s">&#39;喜欢的运动&#39;</i>,
      },
    ],
    finish: <i class="k">true</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/brand/profitsharing/orders&#39;</i>
body=<i class="s">&#39;{&quot;brand_mchid&quot;:&quot;1900000108&quot;,&quot;sub_mchid&quot;:&quot;1900000109&quot;,&quot;appid&quot;:&quot;wx8888888888888888&quot;,&quot;transaction_id&quot;:&quot;4208450740201411110007820472&quot;,&quot;out_order_no&quot;:&quot;P20150806125346&quot;,&quot;receivers&quot;:[{&quot;type&quot;:&quot;MERCHANT_ID&quot;,&quot;account&quot;:&quot;1900000109&quot;,&quot;amount&quot;:190,&quot;description&quot;:&quot;1900000109分给商户1900000110&quot;}],&quot;finish&quot;:true}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.brand_mchid"><td><a href="#response.brand_mchid">brand_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品牌主商户号<br><small>例 <code>&quot;1900000108&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信订单号<br><small>例 <code>&quot;4208450740201411110007820472&quot;</code></small></td></tr><tr id="response.out_order_no"><td><a href="#response.out_order_no">out_order_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户分账单号<br><small>例 <code>&quot;P20150806125346&quot;</code></small></td></tr><tr id="response.order_id"><td><a href="#response.order_id">order_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信分账单号<br><small>例 <code>&quot;6754760740201411110007865434&quot;</code></small></td></tr><tr id="response.receivers"><td><a href="#response.receivers">receivers</a></td><td><code>object[]</code></td><td>分账接收方列表</td></tr><tr id="response.receivers.type" class="d1"><td><a href="#response.receivers.type">type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>接收方类型<br><code>MERCHANT_ID</code> <code>PERSONAL_OPENID</code> <code>PERSONAL_SUB_OPENID</code><br><small>例 <code>&quot;MERCHANT_ID&quot;</code></small></td></tr><tr id="response.receivers.account" class="d1"><td><a href="#response.receivers.account">account</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>接收方账号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.receivers.amount" class="d1"><td><a href="#response.receivers.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>分账金额<br><small>例 <code>10</code></small></td></tr><tr id="response.receivers.description" class="d1"><td><a href="#response.receivers.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>分账描述<br><small>例 <code>&quot;分帐1900000110&quot;</code></small></td></tr><tr id="response.receivers.result" class="d1"><td><a href="#response.receivers.result">result</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>分账结果<br><code>PENDING</code> <code>SUCCESS</code> <code>CLOSED</code><br><small>例 <code>&quot;SUCCESS&quot;</code></small></td></tr><tr id="response.receivers.finish_time" class="d1"><td><a href="#response.receivers.finish_time">finish_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>分账完成时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.receivers.fail_reason" class="d1"><td><a href="#response.receivers.fail_reason">fail_reason</a></td><td><code>string</code></td><td>分账失败原因<br><code>ACCOUNT_ABNORMAL</code> <code>NO_RELATION</code> <code>RECEIVER_HIGH_RISK</code> <code>RECEIVER_REAL_NAME_NOT_VERIFIED</code> <code>NO_AUTH</code> <code>RECEIVER_RECEIPT_LIMIT</code> <code>PAYER_ACCOUNT_ABNORMAL</code> <code>INVALID_REQUEST</code><br><small>例 <code>&quot;NO_RELATION&quot;</code></small></td></tr><tr id="response.receivers.detail_id" class="d1"><td><a href="#response.receivers.detail_id">detail_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>分账明细单号<br><small>例 <code>&quot;36011111111111111111111&quot;</code></small></td></tr><tr id="response.status"><td><a href="#response.status">status</a></td><td><code>string</code></td><td>分账单状态<br><code>PROCESSING</code> <code>FINISHED</code><br><small>例 <code>&quot;PROCESSING&quot;</code></small></td></tr><tr id="response.finish_amount"><td><a href="#response.finish_amount">finish_amount</a></td><td><code>integer</code></td><td>分账完结金额 <span class="mark unit">分</span><br><small>例 <code>100</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.finish_description"><td><a href="#response.finish_description">finish_description</a></td><td><code>string</code></td><td>分账完结描述<br><small>例 <code>&quot;分账完结&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;brand_mchid&quot;</i>: <i class="c">&quot;1900000108&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;4208450740201411110007820472&quot;</i>,
  <i class="c">&quot;out_order_no&quot;</i>: <i class="c">&quot;P20150806125346&quot;</i>,
  <i class="c">&quot;order_id&quot;</i>: <i class="c">&quot;6754760740201411110007865434&quot;</i>,
  <i class="c">&quot;receivers&quot;</i>: [
    {
      <i class="c">&quot;type&quot;</i>: <i class="c">&quot;MERCHANT_ID&quot;</i>,
      <i class="c">&quot;account&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">10</i>,
      <i class="c">&quot;description&quot;</i>: <i class="c">&quot;分帐1900000110&quot;</i>,
      <i class="c">&quot;result&quot;</i>: <i class="c">&quot;SUCCESS&quot;</i>,
      <i class="c">&quot;finish_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
      <i class="c">&quot;fail_reason&quot;</i>: <i class="c">&quot;NO_RELATION&quot;</i>,
      <i class="c">&quot;detail_id&quot;</i>: <i class="c">&quot;36011111111111111111111&quot;</i>
    }
  ],
  <i class="c">&quot;status&quot;</i>: <i class="c">&quot;PROCESSING&quot;</i>,
  <i class="c">&quot;finish_amount&quot;</i>: <i class="k">100</i>,
  <i class="c">&quot;finish_description&quot;</i>: <i class="c">&quot;分账完结&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_order_no</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/profitsharing-return.html"><code>PROFITSHARING.RETURN</code></a> 分账动账成功回退通知</li><li><a href="/events/profitsharing-success.html"><code>PROFITSHARING.SUCCESS</code></a> 分账动账成功变动通知</li><li><a href="/events/profitsharing.html"><code>PROFITSHARING</code></a> 分账动账通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/brand/post-v3-brand-profitsharing-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3BrandProfitsharingOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3BrandProfitsharingOrders as default
};
