import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"小程序支付下单","description":"","frontmatter":{"title":"小程序支付下单","editLink":false,"words":"POST /v3/pay/partner/transactions/miniprogram 基础支付∙服务商模式 sp_appid 服务商公众号ID sp_mchid 服务商户号 sub_appid 子商户公众号ID sub_mchid 子商户号 description 商品描述 out_trade_no 商户订单号 time_expire 交易结束时间 attach 附加数据 notify_url 通知地址 goods_tag 订单优惠标记 support_fapiao 电子发票入口开放标识 amount 订单金额 payer 支付者 detail 优惠功能 scene_info 场景信息 settle_info 结算信息 prepay_id 预支付交易会话标识"},"headers":[],"relativePath":"en/api/pay/post-v3-pay-partner-transactions-miniprogram.md","filePath":"en/api/pay/post-v3-pay-partner-transactions-miniprogram.md"}');
const _sfc_main = { name: "en/api/pay/post-v3-pay-partner-transactions-miniprogram.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">小程序支付下单 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;小程序支付下单 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>pay/<wbr>partner/<wbr>transactions/<wbr>miniprogram</code></div><p class="facts"><span>Roles partner</span><span>基础支付∙服务商模式</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sp_appid"><td><a href="#body.sp_appid">sp_appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商公众号ID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.sp_mchid"><td><a href="#body.sp_mchid">sp_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商户号<br><small>filled in from the option <code>mchid</code></small><br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户公众号ID<br><small>e.g. <code>&quot;wxd678efh567hg6999&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品描述<br><small>e.g. <code>&quot;Image形象店-深圳腾大-QQ公仔&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户订单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.time_expire"><td><a href="#body.time_expire">time_expire</a></td><td><code>string (date-time)</code></td><td>交易结束时间<br><small>e.g. <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>e.g. <code>&quot;自定义数据&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a></td><td><code>string</code></td><td>通知地址<br><small>e.g. <code>&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</code></small></td></tr><tr id="body.goods_tag"><td><a href="#body.goods_tag">goods_tag</a></td><td><code>string</code></td><td>订单优惠标记<br><small>e.g. <code>&quot;WXG&quot;</code></small></td></tr><tr id="body.support_fapiao"><td><a href="#body.support_fapiao">support_fapiao</a></td><td><code>boolean</code></td><td>电子发票入口开放标识<br><small>e.g. <code>true</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>订单金额</td></tr><tr id="body.amount.total" class="d1"><td><a href="#body.amount.total">total</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>总金额 <span class="mark unit">fen</span><br><small>e.g. <code>100</code></small></td></tr><tr id="body.amount.currency" class="d1"><td><a href="#body.amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.payer"><td><a href="#body.payer">payer</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>支付者</td></tr><tr id="body.payer.sp_openid" class="d1"><td><a href="#body.payer.sp_openid">sp_openid</a></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.payer.sub_openid" class="d1"><td><a href="#body.payer.sub_openid">sub_openid</a></td><td><code>string</code></td><td>用户子标识<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.detail"><td><a href="#body.detail">detail</a></td><td><code>object</code></td><td>优惠功能</td></tr><tr id="body.detail.cost_price" class="d1"><td><a href="#body.detail.cost_price">cost_price</a></td><td><code>integer</code></td><td>订单原价 <span class="mark unit">fen</span><br><small>e.g. <code>608800</code></small></td></tr><tr id="body.detail.invoice_id" class="d1"><td><a href="#body.detail.invoice_id">invoice_id</a></td><td><code>string</code></td><td>商品小票ID<br><small>e.g. <code>&quot;微信123&quot;</code></small></td></tr><tr id="body.detail.goods_detail" class="d1"><td><a href="#body.detail.goods_detail">goods_detail</a></td><td><code>object[]</code></td><td>单品列表</td></tr><tr id="body.detail.goods_detail.merchant_goods_id" class="d2"><td><a href="#body.detail.goods_detail.merchant_goods_id">merchant_goods_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户侧商品编码<br><small>e.g. <code>&quot;1246464644&quot;</code></small></td></tr><tr id="body.detail.goods_detail.wechatpay_goods_id" class="d2"><td><a href="#body.detail.goods_detail.wechatpay_goods_id">wechatpay_goods_id</a></td><td><code>string</code></td><td>微信侧商品编码<br><small>e.g. <code>&quot;1001&quot;</code></small></td></tr><tr id="body.detail.goods_detail.goods_name" class="d2"><td><a href="#body.detail.goods_detail.goods_name">goods_name</a></td><td><code>string</code></td><td>商品名称<br><small>e.g. <code>&quot;iPhoneX 256G&quot;</code></small></td></tr><tr id="body.detail.goods_detail.quantity" class="d2"><td><a href="#body.detail.goods_detail.quantity">quantity</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>商品数量<br><small>e.g. <code>1</code></small></td></tr><tr id="body.detail.goods_detail.unit_price" class="d2"><td><a href="#body.detail.goods_detail.unit_price">unit_price</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>商品单价 <span class="mark unit">fen</span><br><small>e.g. <code>828800</code></small></td></tr><tr id="body.scene_info"><td><a href="#body.scene_info">scene_info</a></td><td><code>object</code></td><td>场景信息</td></tr><tr id="body.scene_info.payer_client_ip" class="d1"><td><a href="#body.scene_info.payer_client_ip">payer_client_ip</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户终端IP<br><small>e.g. <code>&quot;14.23.150.211&quot;</code></small></td></tr><tr id="body.scene_info.device_id" class="d1"><td><a href="#body.scene_info.device_id">device_id</a></td><td><code>string</code></td><td>商户端设备号<br><small>e.g. <code>&quot;013467007045764&quot;</code></small></td></tr><tr id="body.scene_info.store_info" class="d1"><td><a href="#body.scene_info.store_info">store_info</a></td><td><code>object</code></td><td>商户门店信息</td></tr><tr id="body.scene_info.store_info.id" class="d2"><td><a href="#body.scene_info.store_info.id">id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>门店编号<br><small>e.g. <code>&quot;0001&quot;</code></small></td></tr><tr id="body.scene_info.store_info.out_id" class="d2"><td><a href="#body.scene_info.store_info.out_id">out_id</a></td><td><code>string</code></td><td>商家自定义编码<br><small>e.g. <code>&quot;example_out_id&quot;</code></small></td></tr><tr id="body.settle_info"><td><a href="#body.settle_info">settle_info</a></td><td><code>object</code></td><td>结算信息</td></tr><tr id="body.settle_info.profit_sharing" class="d1"><td><a href="#body.settle_info.profit_sharing">profit_sharing</a></td><td><code>boolean</code></td><td>是否指定分账<br><small>e.g. <code>true</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.pay.partner.transactions.miniprogram.post({
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    amount: { total: <i class="n">100</i> },
    payer: { sp_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/pay/partner/transactions/miniprogram&#39;</i>).post({
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    amount: { total: <i class="n">100</i> },
    payer: { sp_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/pay/partner/transactions/miniprogram&#39;</i>].post({
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    amount: { total: <i class="n">100</i> },
    payer: { sp_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.pay.partner.transactions.miniprogram.postAsync({
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    amount: { total: <i class="n">100</i> },
    payer: { sp_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/pay/partner/transactions/miniprogram&#39;</i>).postAsync({
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    amount: { total: <i class="n">100</i> },
    payer: { sp_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/pay/partner/transactions/miniprogram&#39;</i>].postAsync({
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    amount: { total: <i class="n">100</i> },
    payer: { sp_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.pay.partner.transactions.miniprogram.post({
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_appid: <i class="s">&#39;wxd678efh567hg6999&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    time_expire: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    attach: <i class="s">&#39;自定义数据&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    goods_tag: <i class="s">&#39;WXG&#39;</i>,
    support_fapiao: <i class="k">true</i>,
    amount: { total: <i class="n">100</i>, currency: <i class="s">&#39;CNY&#39;</i> },
    payer: { sp_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>, sub_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i> },
    detail: {
      cost_price: <i class="n">608800</i>,
      invoice_id: <i class="s">&#39;微信123&#39;</i>,
      goods_detail: [
        {
          merchant_goods_id: <i class="s">&#39;1246464644&#39;</i>,
          wechatpay_goods_id: <i class="s">&#39;1001&#39;</i>,
          goods_name: <i class="s">&#39;iPhoneX 256G&#39;</i>,
          quantity: <i class="n">1</i>,
          unit_price: <i class="n">828800</i>,
        },
      ],
    },
    scene_info: {
      payer_client_ip: <i class="s">&#39;14.23.150.211&#39;</i>,
      device_id: <i class="s">&#39;013467007045764&#39;</i>,
      store_info: { id: <i class="s">&#39;0001&#39;</i>, out_id: <i class="s">&#39;example_out_id&#39;</i> },
    },
    settle_info: { profit_sharing: <i class="k">true</i> },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/pay/partner/transactions/miniprogram&#39;</i>
body=<i class="s">&#39;{&quot;sp_mchid&quot;:&quot;&#39;</i>&quot;$mchid&quot;<i class="s">&#39;&quot;,&quot;sp_appid&quot;:&quot;wx8888888888888888&quot;,&quot;sub_mchid&quot;:&quot;1900000109&quot;,&quot;description&quot;:&quot;Image形象店-深圳腾大-QQ公仔&quot;,&quot;out_trade_no&quot;:&quot;1217752501201407033233368018&quot;,&quot;amount&quot;:{&quot;total&quot;:100},&quot;payer&quot;:{&quot;sp_openid&quot;:&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.prepay_id"><td><a href="#response.prepay_id">prepay_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>预支付交易会话标识<br><small>e.g. <code>&quot;wx201410272009395522657a690389285100&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;prepay_id&quot;</i>: <i class="c">&quot;wx201410272009395522657a690389285100&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_trade_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/transaction-success.html"><code>TRANSACTION.SUCCESS</code></a> 支付成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/pay/post-v3-pay-partner-transactions-miniprogram.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayPartnerTransactionsMiniprogram = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayPartnerTransactionsMiniprogram as default
};
