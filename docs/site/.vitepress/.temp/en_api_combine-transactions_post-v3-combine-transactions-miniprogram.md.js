import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"个人收款交易下单-小程序","description":"","frontmatter":{"title":"个人收款交易下单-小程序","editLink":false,"words":"POST /v3/combine-transactions/miniprogram 收付通∙个人收款 combine_appid 平台商户应用ID combine_mchid 平台商户号 combine_out_trade_no 交易单订单号 combine_payer_info 支付者 scene_info 场景信息 sub_orders 商品单信息 time_expire 交易结束时间 notify_url 通知地址 trade_scenario 交易场景 time_start 交易起始时间 prepay_id 预支付交易会话标识"},"headers":[],"relativePath":"en/api/combine-transactions/post-v3-combine-transactions-miniprogram.md","filePath":"en/api/combine-transactions/post-v3-combine-transactions-miniprogram.md"}');
const _sfc_main = { name: "en/api/combine-transactions/post-v3-combine-transactions-miniprogram.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">个人收款交易下单-小程序 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;个人收款交易下单-小程序 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>combine-transactions/<wbr>miniprogram</code></div><p class="facts"><span>Roles ecommerce, partner</span><span>收付通∙个人收款</span><a href="https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/mini-program-prepay.html" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.combine_appid"><td><a href="#body.combine_appid">combine_appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>平台商户应用ID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.combine_mchid"><td><a href="#body.combine_mchid">combine_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>平台商户号<br><small>filled in from the option <code>mchid</code></small><br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.combine_out_trade_no"><td><a href="#body.combine_out_trade_no">combine_out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>交易单订单号<br><small>e.g. <code>&quot;P20150806125346&quot;</code></small></td></tr><tr id="body.combine_payer_info"><td><a href="#body.combine_payer_info">combine_payer_info</a></td><td><code>object</code></td><td>支付者</td></tr><tr id="body.combine_payer_info.openid" class="d1"><td><a href="#body.combine_payer_info.openid">openid</a></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.combine_payer_info.sub_openid" class="d1"><td><a href="#body.combine_payer_info.sub_openid">sub_openid</a></td><td><code>string</code></td><td>用户在子商户下的唯一标识<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.combine_payer_info.identity" class="d1"><td><a href="#body.combine_payer_info.identity">identity</a></td><td><code>object</code></td><td>实名支付信息<br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.combine_payer_info.identity.type" class="d2"><td><a href="#body.combine_payer_info.identity.type">type</a></td><td><code>string</code></td><td><small>e.g. <code>&quot;MERCHANT_ID&quot;</code></small></td></tr><tr id="body.combine_payer_info.identity.name" class="d2"><td><a href="#body.combine_payer_info.identity.name">name</a></td><td><code>string</code></td><td><span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="body.combine_payer_info.identity.number" class="d2"><td><a href="#body.combine_payer_info.identity.number">number</a></td><td><code>string</code></td><td><span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;5555-8888&quot;</code></small></td></tr><tr id="body.scene_info"><td><a href="#body.scene_info">scene_info</a></td><td><code>object</code></td><td>场景信息</td></tr><tr id="body.scene_info.device_id" class="d1"><td><a href="#body.scene_info.device_id">device_id</a></td><td><code>string</code></td><td>商户端设备号<br><small>e.g. <code>&quot;POS1:1&quot;</code></small></td></tr><tr id="body.scene_info.payer_client_ip" class="d1"><td><a href="#body.scene_info.payer_client_ip">payer_client_ip</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户终端IP<br><small>e.g. <code>&quot;127.0.0.1&quot;</code></small></td></tr><tr id="body.sub_orders"><td><a href="#body.sub_orders">sub_orders</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>商品单信息</td></tr><tr id="body.sub_orders.mchid" class="d1"><td><a href="#body.sub_orders.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品单发起商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.sub_orders.order_service_type" class="d1"><td><a href="#body.sub_orders.order_service_type">order_service_type</a></td><td><code>string</code></td><td>商品服务类型<br><code>INDIVIDUALTRADE</code><br><small>e.g. <code>&quot;INDIVIDUALTRADE&quot;</code></small></td></tr><tr id="body.sub_orders.individual_auth_id" class="d1"><td><a href="#body.sub_orders.individual_auth_id">individual_auth_id</a></td><td><code>string</code></td><td>商品单个人收款方受理授权ID<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.sub_orders.individual_name" class="d1"><td><a href="#body.sub_orders.individual_name">individual_name</a></td><td><code>string</code></td><td>商品单个人收款方平台昵称<br><small>e.g. <code>&quot;哈哈哈小店&quot;</code></small></td></tr><tr id="body.sub_orders.out_trade_no" class="d1"><td><a href="#body.sub_orders.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品单商户订单号<br><small>e.g. <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="body.sub_orders.amount" class="d1"><td><a href="#body.sub_orders.amount">amount</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>商品单金额</td></tr><tr id="body.sub_orders.amount.total_amount" class="d2"><td><a href="#body.sub_orders.amount.total_amount">total_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>标价金额 <span class="mark unit">fen</span><br><small>e.g. <code>10</code></small></td></tr><tr id="body.sub_orders.amount.currency" class="d2"><td><a href="#body.sub_orders.amount.currency">currency</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>标价币种<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.sub_orders.attach" class="d1"><td><a href="#body.sub_orders.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>e.g. <code>&quot;深圳分店&quot;</code></small></td></tr><tr id="body.sub_orders.description" class="d1"><td><a href="#body.sub_orders.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品描述<br><small>e.g. <code>&quot;Image形象店-深圳腾大-QQ公仔&quot;</code></small></td></tr><tr id="body.sub_orders.sub_mchid" class="d1"><td><a href="#body.sub_orders.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子单子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.sub_orders.sub_appid" class="d1"><td><a href="#body.sub_orders.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子单子商户 AppId<br><small>e.g. <code>&quot;wxd678efh567hg6999&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.sub_orders.settle_info" class="d1"><td><a href="#body.sub_orders.settle_info">settle_info</a></td><td><code>object</code></td><td>结算信息<br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.sub_orders.settle_info.profit_sharing" class="d2"><td><a href="#body.sub_orders.settle_info.profit_sharing">profit_sharing</a></td><td><code>boolean</code></td><td><small>e.g. <code>true</code></small></td></tr><tr id="body.sub_orders.settle_info.subsidy_amount" class="d2"><td><a href="#body.sub_orders.settle_info.subsidy_amount">subsidy_amount</a></td><td><code>integer</code></td><td><span class="mark unit">fen</span><br><small>e.g. <code>10</code></small></td></tr><tr id="body.sub_orders.goods_tag" class="d1"><td><a href="#body.sub_orders.goods_tag">goods_tag</a></td><td><code>string</code></td><td>订单优惠标记<br><small>e.g. <code>&quot;WXG&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.time_expire"><td><a href="#body.time_expire">time_expire</a></td><td><code>string (date-time)</code></td><td>交易结束时间<br><small>e.g. <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a></td><td><code>string</code></td><td>通知地址<br><small>e.g. <code>&quot;https://yourapp.com/notify&quot;</code></small></td></tr><tr id="body.trade_scenario"><td><a href="#body.trade_scenario">trade_scenario</a></td><td><code>string</code></td><td>交易场景<br><code>RECOMMERCE</code><br><small>e.g. <code>&quot;RECOMMERCE&quot;</code></small></td></tr><tr id="body.time_start"><td><a href="#body.time_start">time_start</a></td><td><code>string (date-time)</code></td><td>交易起始时间<br><small>e.g. <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.combineTransactions.miniprogram.post({
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1230000109&#39;</i>,
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        amount: { total_amount: <i class="n">10</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/combine-transactions/miniprogram&#39;</i>).post({
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1230000109&#39;</i>,
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        amount: { total_amount: <i class="n">10</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/combine-transactions/miniprogram&#39;</i>].post({
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1230000109&#39;</i>,
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        amount: { total_amount: <i class="n">10</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.combineTransactions.miniprogram.postAsync({
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1230000109&#39;</i>,
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        amount: { total_amount: <i class="n">10</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/combine-transactions/miniprogram&#39;</i>).postAsync({
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1230000109&#39;</i>,
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        amount: { total_amount: <i class="n">10</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/combine-transactions/miniprogram&#39;</i>].postAsync({
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1230000109&#39;</i>,
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        amount: { total_amount: <i class="n">10</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.combineTransactions.miniprogram.post({
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
    combine_payer_info: {
      openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
      sub_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
      identity: { type: <i class="s">&#39;MERCHANT_ID&#39;</i>, name: <i class="s">&#39;喜欢的运动&#39;</i>, number: <i class="s">&#39;5555-8888&#39;</i> },
    },
    scene_info: { device_id: <i class="s">&#39;POS1:1&#39;</i>, payer_client_ip: <i class="s">&#39;127.0.0.1&#39;</i> },
    sub_orders: [
      {
        mchid: <i class="s">&#39;1230000109&#39;</i>,
        order_service_type: <i class="s">&#39;INDIVIDUALTRADE&#39;</i>,
        individual_auth_id: <i class="s">&#39;1900000109&#39;</i>,
        individual_name: <i class="s">&#39;哈哈哈小店&#39;</i>,
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        amount: { total_amount: <i class="n">10</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        attach: <i class="s">&#39;深圳分店&#39;</i>,
        description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
        sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
        sub_appid: <i class="s">&#39;wxd678efh567hg6999&#39;</i>,
        settle_info: { profit_sharing: <i class="k">true</i>, subsidy_amount: <i class="n">10</i> },
        goods_tag: <i class="s">&#39;WXG&#39;</i>,
      },
    ],
    time_expire: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    trade_scenario: <i class="s">&#39;RECOMMERCE&#39;</i>,
    time_start: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/combine-transactions/miniprogram&#39;</i>
body=<i class="s">&#39;{&quot;combine_mchid&quot;:&quot;&#39;</i>&quot;$mchid&quot;<i class="s">&#39;&quot;,&quot;combine_appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;combine_out_trade_no&quot;:&quot;P20150806125346&quot;,&quot;sub_orders&quot;:[{&quot;mchid&quot;:&quot;1230000109&quot;,&quot;out_trade_no&quot;:&quot;20150806125346&quot;,&quot;amount&quot;:{&quot;total_amount&quot;:10,&quot;currency&quot;:&quot;CNY&quot;},&quot;description&quot;:&quot;Image形象店-深圳腾大-QQ公仔&quot;}]}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.prepay_id"><td><a href="#response.prepay_id">prepay_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>预支付交易会话标识<br><small>e.g. <code>&quot;wx201410272009395522657a690389285100&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;prepay_id&quot;</i>: <i class="c">&quot;wx201410272009395522657a690389285100&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>combine_out_trade_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/transaction-success.html"><code>TRANSACTION.SUCCESS</code></a> 支付成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/combine-transactions/post-v3-combine-transactions-miniprogram.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3CombineTransactionsMiniprogram = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3CombineTransactionsMiniprogram as default
};
