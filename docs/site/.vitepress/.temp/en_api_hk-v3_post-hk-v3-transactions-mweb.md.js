import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"H5支付下单","description":"","frontmatter":{"title":"H5支付下单","editLink":false,"words":"POST /hk/v3/transactions/mweb 跨境∙支付 mchid 商户号 appid APPID sub_mchid 子商户号 sp_mchid 机构商户号 sp_appid 机构APPID sub_appid 子商户APPID description 商品描述 attach 商户数据 notify_url 通知地址 out_trade_no 商户订单号 goods_tag 商品标记 trade_type 交易类型 limit_pay 指定支付方式 time_start 交易起始时间 time_expire 交易结束时间 merchant_category_code MCC码 payer 支付者 amount 订单金额 scene_info 场景信息 detail 优惠功能 mweb_url 支付跳转链接"},"headers":[],"relativePath":"en/api/hk-v3/post-hk-v3-transactions-mweb.md","filePath":"en/api/hk-v3/post-hk-v3-transactions-mweb.md"}');
const _sfc_main = { name: "en/api/hk-v3/post-hk-v3-transactions-mweb.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">H5支付下单 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;H5支付下单 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>hk/<wbr>v3/<wbr>transactions/<wbr>mweb</code></div><p class="facts"><span>Roles merchant, institution</span><span>跨境∙支付</span><a href="https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.mchid"><td><a href="#body.mchid">mchid</a></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a></td><td><code>string</code></td><td>APPID<br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.sp_mchid"><td><a href="#body.sp_mchid">sp_mchid</a></td><td><code>string</code></td><td>机构商户号<br><small>e.g. <code>&quot;1900000100&quot;</code></small></td></tr><tr id="body.sp_appid"><td><a href="#body.sp_appid">sp_appid</a></td><td><code>string</code></td><td>机构APPID<br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户APPID<br><small>e.g. <code>&quot;wxd678efh567hg6999&quot;</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品描述<br><small>e.g. <code>&quot;image形象店-深圳腾大- QQ公仔&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>商户数据<br><small>e.g. <code>&quot;自定义数据&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>通知地址<br><small>e.g. <code>&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户订单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.goods_tag"><td><a href="#body.goods_tag">goods_tag</a></td><td><code>string</code></td><td>商品标记<br><small>e.g. <code>&quot;WXG&quot;</code></small></td></tr><tr id="body.trade_type"><td><a href="#body.trade_type">trade_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>交易类型<br><small>e.g. <code>&quot;MWEB&quot;</code></small></td></tr><tr id="body.limit_pay"><td><a href="#body.limit_pay">limit_pay</a></td><td><code>string</code></td><td>指定支付方式<br><small>e.g. <code>&quot;no_credit&quot;</code></small></td></tr><tr id="body.time_start"><td><a href="#body.time_start">time_start</a></td><td><code>string</code></td><td>交易起始时间<br><small>e.g. <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="body.time_expire"><td><a href="#body.time_expire">time_expire</a></td><td><code>string</code></td><td>交易结束时间<br><small>e.g. <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="body.merchant_category_code"><td><a href="#body.merchant_category_code">merchant_category_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>MCC码<br><small>e.g. <code>&quot;1011&quot;</code></small></td></tr><tr id="body.payer"><td><a href="#body.payer">payer</a></td><td><code>object</code></td><td>支付者</td></tr><tr id="body.payer.openid" class="d1"><td><a href="#body.payer.openid">openid</a></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.payer.sp_openid" class="d1"><td><a href="#body.payer.sp_openid">sp_openid</a></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.payer.sub_openid" class="d1"><td><a href="#body.payer.sub_openid">sub_openid</a></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>订单金额</td></tr><tr id="body.amount.total" class="d1"><td><a href="#body.amount.total">total</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>总金额<br><small>e.g. <code>888</code></small></td></tr><tr id="body.amount.currency" class="d1"><td><a href="#body.amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>e.g. <code>&quot;HKD&quot;</code></small></td></tr><tr id="body.scene_info"><td><a href="#body.scene_info">scene_info</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>场景信息</td></tr><tr id="body.scene_info.device_id" class="d1"><td><a href="#body.scene_info.device_id">device_id</a></td><td><code>string</code></td><td>商户端设备号<br><small>e.g. <code>&quot;013467007045764&quot;</code></small></td></tr><tr id="body.scene_info.device_ip" class="d1"><td><a href="#body.scene_info.device_ip">device_ip</a></td><td><code>string</code></td><td>商户端设备IP<br><small>e.g. <code>&quot;128.0.0.1&quot;</code></small></td></tr><tr id="body.scene_info.payer_client_ip" class="d1"><td><a href="#body.scene_info.payer_client_ip">payer_client_ip</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户终端IP<br><small>e.g. <code>&quot;128.0.0.1&quot;</code></small></td></tr><tr id="body.scene_info.operator_id" class="d1"><td><a href="#body.scene_info.operator_id">operator_id</a></td><td><code>string</code></td><td>操作员ID<br><small>e.g. <code>&quot;123145&quot;</code></small></td></tr><tr id="body.scene_info.store_info" class="d1"><td><a href="#body.scene_info.store_info">store_info</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>商户门店信息</td></tr><tr id="body.scene_info.store_info.id" class="d2"><td><a href="#body.scene_info.store_info.id">id</a></td><td><code>string</code></td><td>编号<br><small>e.g. <code>&quot;0001&quot;</code></small></td></tr><tr id="body.scene_info.store_info.name" class="d2"><td><a href="#body.scene_info.store_info.name">name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>名称<br><small>e.g. <code>&quot;腾讯大厦分店&quot;</code></small></td></tr><tr id="body.scene_info.store_info.address" class="d2"><td><a href="#body.scene_info.store_info.address">address</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>详细地址<br><small>e.g. <code>&quot;广东省深圳市南山区科技中一道10000号&quot;</code></small></td></tr><tr id="body.detail"><td><a href="#body.detail">detail</a></td><td><code>object</code></td><td>优惠功能<br><small class="note" lang="en">The page’s table says an array, its samples and other SDKs an object.</small></td></tr><tr id="body.detail.cost_price" class="d1"><td><a href="#body.detail.cost_price">cost_price</a></td><td><code>integer</code></td><td>订单原价<br><small>e.g. <code>608800</code></small></td></tr><tr id="body.detail.receipt_id" class="d1"><td><a href="#body.detail.receipt_id">receipt_id</a></td><td><code>string</code></td><td>商品小票ID<br><small>e.g. <code>&quot;wx123&quot;</code></small></td></tr><tr id="body.detail.goods_detail" class="d1"><td><a href="#body.detail.goods_detail">goods_detail</a></td><td><code>object[]</code></td><td>单品列表</td></tr><tr id="body.detail.goods_detail.goods_id" class="d2"><td><a href="#body.detail.goods_detail.goods_id">goods_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品编码<br><small>e.g. <code>&quot;12345&quot;</code></small></td></tr><tr id="body.detail.goods_detail.wxpay_goods_id" class="d2"><td><a href="#body.detail.goods_detail.wxpay_goods_id">wxpay_goods_id</a></td><td><code>string</code></td><td>微信侧商品编码<br><small>e.g. <code>&quot;1001&quot;</code></small></td></tr><tr id="body.detail.goods_detail.goods_name" class="d2"><td><a href="#body.detail.goods_detail.goods_name">goods_name</a></td><td><code>string</code></td><td>商品名称<br><small>e.g. <code>&quot;iPhone6s 16G&quot;</code></small></td></tr><tr id="body.detail.goods_detail.quantity" class="d2"><td><a href="#body.detail.goods_detail.quantity">quantity</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>商品数量<br><small>e.g. <code>1</code></small></td></tr><tr id="body.detail.goods_detail.price" class="d2"><td><a href="#body.detail.goods_detail.price">price</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>商品单价<br><small>e.g. <code>528800</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.hk.v3.transactions.mweb.post({
  json: {
    mchid: <i class="s">&#39;1900000109&#39;</i>,
    description: <i class="s">&#39;image形象店-深圳腾大- QQ公仔&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    trade_type: <i class="s">&#39;MWEB&#39;</i>,
    merchant_category_code: <i class="s">&#39;1011&#39;</i>,
    amount: { total: <i class="n">888</i> },
    scene_info: {
      payer_client_ip: <i class="s">&#39;128.0.0.1&#39;</i>,
      store_info: { name: <i class="s">&#39;腾讯大厦分店&#39;</i>, address: <i class="s">&#39;广东省深圳市南山区科技中一道10000号&#39;</i> },
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;hk/v3/transactions/mweb&#39;</i>).post({
  json: {
    mchid: <i class="s">&#39;1900000109&#39;</i>,
    description: <i class="s">&#39;image形象店-深圳腾大- QQ公仔&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    trade_type: <i class="s">&#39;MWEB&#39;</i>,
    merchant_category_code: <i class="s">&#39;1011&#39;</i>,
    amount: { total: <i class="n">888</i> },
    scene_info: {
      payer_client_ip: <i class="s">&#39;128.0.0.1&#39;</i>,
      store_info: { name: <i class="s">&#39;腾讯大厦分店&#39;</i>, address: <i class="s">&#39;广东省深圳市南山区科技中一道10000号&#39;</i> },
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;hk/v3/transactions/mweb&#39;</i>].post({
  json: {
    mchid: <i class="s">&#39;1900000109&#39;</i>,
    description: <i class="s">&#39;image形象店-深圳腾大- QQ公仔&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    trade_type: <i class="s">&#39;MWEB&#39;</i>,
    merchant_category_code: <i class="s">&#39;1011&#39;</i>,
    amount: { total: <i class="n">888</i> },
    scene_info: {
      payer_client_ip: <i class="s">&#39;128.0.0.1&#39;</i>,
      store_info: { name: <i class="s">&#39;腾讯大厦分店&#39;</i>, address: <i class="s">&#39;广东省深圳市南山区科技中一道10000号&#39;</i> },
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.hk.v3.transactions.mweb.postAsync({
  json: {
    mchid: <i class="s">&#39;1900000109&#39;</i>,
    description: <i class="s">&#39;image形象店-深圳腾大- QQ公仔&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    trade_type: <i class="s">&#39;MWEB&#39;</i>,
    merchant_category_code: <i class="s">&#39;1011&#39;</i>,
    amount: { total: <i class="n">888</i> },
    scene_info: {
      payer_client_ip: <i class="s">&#39;128.0.0.1&#39;</i>,
      store_info: { name: <i class="s">&#39;腾讯大厦分店&#39;</i>, address: <i class="s">&#39;广东省深圳市南山区科技中一道10000号&#39;</i> },
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;hk/v3/transactions/mweb&#39;</i>).postAsync({
  json: {
    mchid: <i class="s">&#39;1900000109&#39;</i>,
    description: <i class="s">&#39;image形象店-深圳腾大- QQ公仔&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    trade_type: <i class="s">&#39;MWEB&#39;</i>,
    merchant_category_code: <i class="s">&#39;1011&#39;</i>,
    amount: { total: <i class="n">888</i> },
    scene_info: {
      payer_client_ip: <i class="s">&#39;128.0.0.1&#39;</i>,
      store_info: { name: <i class="s">&#39;腾讯大厦分店&#39;</i>, address: <i class="s">&#39;广东省深圳市南山区科技中一道10000号&#39;</i> },
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;hk/v3/transactions/mweb&#39;</i>].postAsync({
  json: {
    mchid: <i class="s">&#39;1900000109&#39;</i>,
    description: <i class="s">&#39;image形象店-深圳腾大- QQ公仔&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    trade_type: <i class="s">&#39;MWEB&#39;</i>,
    merchant_category_code: <i class="s">&#39;1011&#39;</i>,
    amount: { total: <i class="n">888</i> },
    scene_info: {
      payer_client_ip: <i class="s">&#39;128.0.0.1&#39;</i>,
      store_info: { name: <i class="s">&#39;腾讯大厦分店&#39;</i>, address: <i class="s">&#39;广东省深圳市南山区科技中一道10000号&#39;</i> },
    },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.hk.v3.transactions.mweb.post({
  json: {
    mchid: <i class="s">&#39;1900000109&#39;</i>,
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    sp_mchid: <i class="s">&#39;1900000100&#39;</i>,
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_appid: <i class="s">&#39;wxd678efh567hg6999&#39;</i>,
    description: <i class="s">&#39;image形象店-深圳腾大- QQ公仔&#39;</i>,
    attach: <i class="s">&#39;自定义数据&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    goods_tag: <i class="s">&#39;WXG&#39;</i>,
    trade_type: <i class="s">&#39;MWEB&#39;</i>,
    limit_pay: <i class="s">&#39;no_credit&#39;</i>,
    time_start: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    time_expire: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    merchant_category_code: <i class="s">&#39;1011&#39;</i>,
    payer: {
      openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
      sp_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
      sub_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    },
    amount: { total: <i class="n">888</i>, currency: <i class="s">&#39;HKD&#39;</i> },
    scene_info: {
      device_id: <i class="s">&#39;013467007045764&#39;</i>,
      device_ip: <i class="s">&#39;128.0.0.1&#39;</i>,
      payer_client_ip: <i class="s">&#39;128.0.0.1&#39;</i>,
      operator_id: <i class="s">&#39;123145&#39;</i>,
      store_info: { id: <i class="s">&#39;0001&#39;</i>, name: <i class="s">&#39;腾讯大厦分店&#39;</i>, address: <i class="s">&#39;广东省深圳市南山区科技中一道10000号&#39;</i> },
    },
    detail: {
      cost_price: <i class="n">608800</i>,
      receipt_id: <i class="s">&#39;wx123&#39;</i>,
      goods_detail: [
        {
          goods_id: <i class="s">&#39;12345&#39;</i>,
          wxpay_goods_id: <i class="s">&#39;1001&#39;</i>,
          goods_name: <i class="s">&#39;iPhone6s 16G&#39;</i>,
          quantity: <i class="n">1</i>,
          price: <i class="n">528800</i>,
        },
      ],
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/hk/v3/transactions/mweb&#39;</i>
body=<i class="s">&#39;{&quot;mchid&quot;:&quot;1900000109&quot;,&quot;description&quot;:&quot;image形象店-深圳腾大- QQ公仔&quot;,&quot;notify_url&quot;:&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;,&quot;out_trade_no&quot;:&quot;1217752501201407033233368018&quot;,&quot;trade_type&quot;:&quot;MWEB&quot;,&quot;merchant_category_code&quot;:&quot;1011&quot;,&quot;amount&quot;:{&quot;total&quot;:888},&quot;scene_info&quot;:{&quot;payer_client_ip&quot;:&quot;128.0.0.1&quot;,&quot;store_info&quot;:{&quot;name&quot;:&quot;腾讯大厦分店&quot;,&quot;address&quot;:&quot;广东省深圳市南山区科技中一道10000号&quot;}}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.mweb_url"><td><a href="#response.mweb_url">mweb_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>支付跳转链接<br><small>e.g. <code>&quot;https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420…</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;mweb_url&quot;</i>: <i class="c">&quot;https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&amp;package=1405458241&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_trade_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/transaction-success.html"><code>TRANSACTION.SUCCESS</code></a> 支付成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/hk-v3/post-hk-v3-transactions-mweb.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postHkV3TransactionsMweb = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postHkV3TransactionsMweb as default
};
