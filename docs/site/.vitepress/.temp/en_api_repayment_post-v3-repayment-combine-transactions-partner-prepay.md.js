import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"还款下单","description":"","frontmatter":{"title":"还款下单","editLink":false,"words":"POST /v3/repayment/combine-transactions/partner/prepay 还款支付 combine_out_trade_no 还款单订单号 combine_mchid 还款服务商商户号 sub_orders 还款明细单信息列表 time_expire 交易结束时间 notify_url 通知地址 h5_info H5调起支付场景信息 app_info APP调起支付场景信息 miniprogram_info 小程序调起支付场景信息 combine_payer_info 支付者信息 wechat_web_info 微信内网页调起支付场景信息 prepay_id 预支付交易会话标识 h5_url 支付跳转链接"},"headers":[],"relativePath":"en/api/repayment/post-v3-repayment-combine-transactions-partner-prepay.md","filePath":"en/api/repayment/post-v3-repayment-combine-transactions-partner-prepay.md"}');
const _sfc_main = { name: "en/api/repayment/post-v3-repayment-combine-transactions-partner-prepay.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">还款下单 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;还款下单 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>repayment/<wbr>combine-transactions/<wbr>partner/<wbr>prepay</code></div><p class="facts"><span>Roles partner</span><span>还款支付</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.combine_out_trade_no"><td><a href="#body.combine_out_trade_no">combine_out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>还款单订单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.combine_mchid"><td><a href="#body.combine_mchid">combine_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>还款服务商商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.sub_orders"><td><a href="#body.sub_orders">sub_orders</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>还款明细单信息列表<br><small>at most 10 items</small></td></tr><tr id="body.sub_orders.mchid" class="d1"><td><a href="#body.sub_orders.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>还款单发起商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.sub_orders.sub_mchid" class="d1"><td><a href="#body.sub_orders.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.sub_orders.out_trade_no" class="d1"><td><a href="#body.sub_orders.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>还款明细单订单号<br><small>e.g. <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="body.sub_orders.amount" class="d1"><td><a href="#body.sub_orders.amount">amount</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>订单金额</td></tr><tr id="body.sub_orders.amount.total_amount" class="d2"><td><a href="#body.sub_orders.amount.total_amount">total_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>标价金额 <span class="mark unit">fen</span><br><small>e.g. <code>10</code></small></td></tr><tr id="body.sub_orders.amount.currency" class="d2"><td><a href="#body.sub_orders.amount.currency">currency</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>标价币种<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.sub_orders.attach" class="d1"><td><a href="#body.sub_orders.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>e.g. <code>&quot;深圳分店&quot;</code></small></td></tr><tr id="body.sub_orders.description" class="d1"><td><a href="#body.sub_orders.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品描述<br><small>e.g. <code>&quot;某某放心借&quot;</code></small></td></tr><tr id="body.sub_orders.settle_info" class="d1"><td><a href="#body.sub_orders.settle_info">settle_info</a></td><td><code>object</code></td><td>结算信息</td></tr><tr id="body.sub_orders.settle_info.profit_sharing" class="d2"><td><a href="#body.sub_orders.settle_info.profit_sharing">profit_sharing</a></td><td><code>boolean</code></td><td>是否指定分账<br><small>e.g. <code>true</code></small></td></tr><tr id="body.sub_orders.settle_info.subsidy_amount" class="d2"><td><a href="#body.sub_orders.settle_info.subsidy_amount">subsidy_amount</a></td><td><code>integer</code></td><td>补差金额 <span class="mark unit">fen</span><br><small>e.g. <code>10</code></small></td></tr><tr id="body.time_expire"><td><a href="#body.time_expire">time_expire</a></td><td><code>string (date-time)</code></td><td>交易结束时间<br><small>e.g. <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a></td><td><code>string</code></td><td>通知地址<br><small>e.g. <code>&quot;https://yourapp.com/notify&quot;</code></small></td></tr><tr id="body.h5_info"><td><a href="#body.h5_info">h5_info</a></td><td><code>object</code></td><td>H5调起支付场景信息</td></tr><tr id="body.h5_info.combine_appid" class="d1"><td><a href="#body.h5_info.combine_appid">combine_appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>还款服务商APPID<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.h5_info.payer_client_ip" class="d1"><td><a href="#body.h5_info.payer_client_ip">payer_client_ip</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户终端IP<br><small>e.g. <code>&quot;127.0.0.1&quot;</code></small></td></tr><tr id="body.h5_info.type" class="d1"><td><a href="#body.h5_info.type">type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>场景类型<br><code>iOS</code> <code>Android</code> <code>Wap</code><br><small>e.g. <code>&quot;iOS&quot;</code></small></td></tr><tr id="body.h5_info.app_name" class="d1"><td><a href="#body.h5_info.app_name">app_name</a></td><td><code>string</code></td><td>应用名称<br><small>e.g. <code>&quot;王者荣耀&quot;</code></small></td></tr><tr id="body.h5_info.app_url" class="d1"><td><a href="#body.h5_info.app_url">app_url</a></td><td><code>string</code></td><td>网站URL<br><small>e.g. <code>&quot;https://pay.qq.com&quot;</code></small></td></tr><tr id="body.h5_info.bundle_id" class="d1"><td><a href="#body.h5_info.bundle_id">bundle_id</a></td><td><code>string</code></td><td>iOS平台BundleID<br><small>e.g. <code>&quot;com.tencent.wzryiOS&quot;</code></small></td></tr><tr id="body.h5_info.package_name" class="d1"><td><a href="#body.h5_info.package_name">package_name</a></td><td><code>string</code></td><td>Android平台PackageName<br><small>e.g. <code>&quot;com.tencent.tmgp.sgame&quot;</code></small></td></tr><tr id="body.app_info"><td><a href="#body.app_info">app_info</a></td><td><code>object</code></td><td>APP调起支付场景信息</td></tr><tr id="body.app_info.combine_appid" class="d1"><td><a href="#body.app_info.combine_appid">combine_appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>还款服务商APPID<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.miniprogram_info"><td><a href="#body.miniprogram_info">miniprogram_info</a></td><td><code>object</code></td><td>小程序调起支付场景信息</td></tr><tr id="body.miniprogram_info.combine_appid" class="d1"><td><a href="#body.miniprogram_info.combine_appid">combine_appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>还款服务商APPID<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.miniprogram_info.openid" class="d1"><td><a href="#body.miniprogram_info.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.combine_payer_info"><td><a href="#body.combine_payer_info">combine_payer_info</a></td><td><code>object</code></td><td>支付者信息</td></tr><tr id="body.combine_payer_info.identity" class="d1"><td><a href="#body.combine_payer_info.identity">identity</a></td><td><code>object</code></td><td>实名支付</td></tr><tr id="body.combine_payer_info.identity.type" class="d2"><td><a href="#body.combine_payer_info.identity.type">type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>类型<br><code>IDCARD</code> <code>HONGKONG_MACAO</code> <code>HONGKONG_MACAO_RESIDENT</code> <code>TAIWAN_RESIDENT</code> <code>FOREIGN_RESIDENT</code> <code>OVERSEA_PASSPORT</code> <code>TAIWAN_COMPATRIOT_PERMIT</code><br><small>e.g. <code>&quot;IDCARD&quot;</code></small></td></tr><tr id="body.combine_payer_info.identity.number" class="d2"><td><a href="#body.combine_payer_info.identity.number">number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>加密后的证件号 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.combine_payer_info.identity.name" class="d2"><td><a href="#body.combine_payer_info.identity.name">name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>加密后的姓名 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="body.wechat_web_info"><td><a href="#body.wechat_web_info">wechat_web_info</a></td><td><code>object</code></td><td>微信内网页调起支付场景信息</td></tr><tr id="body.wechat_web_info.combine_appid" class="d1"><td><a href="#body.wechat_web_info.combine_appid">combine_appid</a></td><td><code>string</code></td><td>还款服务商APPID<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.wechat_web_info.openid" class="d1"><td><a href="#body.wechat_web_info.openid">openid</a></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.wechat_web_info.webview_url" class="d1"><td><a href="#body.wechat_web_info.webview_url">webview_url</a></td><td><code>string</code></td><td>网页经营场景URL<br><small>e.g. <code>&quot;网页经营场景URL&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.repayment.combineTransactions.partner.prepay.post({
  json: {
    combine_out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    combine_mchid: <i class="s">&#39;1230000109&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1230000109&#39;</i>,
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        amount: { total_amount: <i class="n">10</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        description: <i class="s">&#39;某某放心借&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/repayment/combine-transactions/partner/prepay&#39;</i>).post({
  json: {
    combine_out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    combine_mchid: <i class="s">&#39;1230000109&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1230000109&#39;</i>,
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        amount: { total_amount: <i class="n">10</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        description: <i class="s">&#39;某某放心借&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/repayment/combine-transactions/partner/prepay&#39;</i>].post({
  json: {
    combine_out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    combine_mchid: <i class="s">&#39;1230000109&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1230000109&#39;</i>,
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        amount: { total_amount: <i class="n">10</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        description: <i class="s">&#39;某某放心借&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.repayment.combineTransactions.partner.prepay.postAsync({
  json: {
    combine_out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    combine_mchid: <i class="s">&#39;1230000109&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1230000109&#39;</i>,
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        amount: { total_amount: <i class="n">10</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        description: <i class="s">&#39;某某放心借&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/repayment/combine-transactions/partner/prepay&#39;</i>).postAsync({
  json: {
    combine_out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    combine_mchid: <i class="s">&#39;1230000109&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1230000109&#39;</i>,
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        amount: { total_amount: <i class="n">10</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        description: <i class="s">&#39;某某放心借&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/repayment/combine-transactions/partner/prepay&#39;</i>].postAsync({
  json: {
    combine_out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    combine_mchid: <i class="s">&#39;1230000109&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1230000109&#39;</i>,
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        amount: { total_amount: <i class="n">10</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        description: <i class="s">&#39;某某放心借&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.repayment.combineTransactions.partner.prepay.post({
  json: {
    combine_out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    combine_mchid: <i class="s">&#39;1230000109&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1230000109&#39;</i>,
        sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        amount: { total_amount: <i class="n">10</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        attach: <i class="s">&#39;深圳分店&#39;</i>,
        description: <i class="s">&#39;某某放心借&#39;</i>,
        settle_info: { profit_sharing: <i class="k">true</i>, subsidy_amount: <i class="n">10</i> },
      },
    ],
    time_expire: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    h5_info: {
      combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
      payer_client_ip: <i class="s">&#39;127.0.0.1&#39;</i>,
      type: <i class="s">&#39;iOS&#39;</i>,
      app_name: <i class="s">&#39;王者荣耀&#39;</i>,
      app_url: <i class="s">&#39;https://pay.qq.com&#39;</i>,
      bundle_id: <i class="s">&#39;com.tencent.wzryiOS&#39;</i>,
      package_name: <i class="s">&#39;com.tencent.tmgp.sgame&#39;</i>,
    },
    app_info: { combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i> },
    miniprogram_info: { combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i> },
    combine_payer_info: { identity: { type: <i class="s">&#39;IDCARD&#39;</i>, number: <i class="s">&#39;11010519491231002X&#39;</i>, name: <i class="s">&#39;喜欢的运动&#39;</i> } },
    wechat_web_info: {
      combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
      openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
      webview_url: <i class="s">&#39;网页经营场景URL&#39;</i>,
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/repayment/combine-transactions/partner/prepay&#39;</i>
body=<i class="s">&#39;{&quot;combine_out_trade_no&quot;:&quot;1217752501201407033233368018&quot;,&quot;combine_mchid&quot;:&quot;1230000109&quot;,&quot;sub_orders&quot;:[{&quot;mchid&quot;:&quot;1230000109&quot;,&quot;out_trade_no&quot;:&quot;20150806125346&quot;,&quot;amount&quot;:{&quot;total_amount&quot;:10,&quot;currency&quot;:&quot;CNY&quot;},&quot;description&quot;:&quot;某某放心借&quot;}]}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.prepay_id"><td><a href="#response.prepay_id">prepay_id</a></td><td><code>string</code></td><td>预支付交易会话标识<br><small>e.g. <code>&quot;wx201410272009395522657a690389285100&quot;</code></small></td></tr><tr id="response.h5_url"><td><a href="#response.h5_url">h5_url</a></td><td><code>string</code></td><td>支付跳转链接<br><small>e.g. <code>&quot;https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420…</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;prepay_id&quot;</i>: <i class="c">&quot;wx201410272009395522657a690389285100&quot;</i>,
  <i class="c">&quot;h5_url&quot;</i>: <i class="c">&quot;https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&amp;package=1405458241&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>combine_out_trade_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/transaction-success.html"><code>TRANSACTION.SUCCESS</code></a> 支付成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/repayment/post-v3-repayment-combine-transactions-partner-prepay.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3RepaymentCombineTransactionsPartnerPrepay = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3RepaymentCombineTransactionsPartnerPrepay as default
};
