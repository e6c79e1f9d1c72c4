import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"APP下单API","description":"","frontmatter":{"title":"APP下单API","editLink":false,"words":"POST /v3/pay/transactions/app 基础支付 appid 公众号ID mchid 直连商户号 description 商品描述 attach 附加数据 out_trade_no 商户订单号 amount 订单金额 time_expire 交易结束时间 notify_url 通知地址 goods_tag 订单优惠标记 limit_pay 指定支付方式 support_fapiao 电子发票入口开放标识 detail 优惠功能 scene_info 场景信息 payer 支付者 settle_info 结算信息 subsidy_info 贴息信息 prepay_id 预支付交易会话标识"},"headers":[],"relativePath":"api/pay/post-v3-pay-transactions-app.md","filePath":"api/pay/post-v3-pay-transactions-app.md"}');
const _sfc_main = { name: "api/pay/post-v3-pay-transactions-app.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">APP下单API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;APP下单API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>pay/<wbr>transactions/<wbr>app</code></div><p class="facts"><span>角色 商户</span><span>基础支付</span><a href="https://pay.weixin.qq.com/docs/merchant/products/in-app-payment/apilist.html" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公众号ID<br><small>最多 32 个字符，默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.mchid"><td><a href="#body.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>直连商户号<br><small>最多 32 个字符，默认取客户端选项 <code>mchid</code></small><br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品描述<br><small>最多 127 个字符</small><br><small>例 <code>&quot;Image形象店-深圳腾大-QQ公仔&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>最多 128 个字符</small><br><small>例 <code>&quot;自定义数据&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>6 至 32 个字符，格式 [0-9A-Za-z_|*-]+</small><br><small>例 <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>订单金额</td></tr><tr id="body.amount.total" class="d1"><td><a href="#body.amount.total">total</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>总金额 <span class="mark unit">分</span><br><small>至少 1</small><br><small>例 <code>100</code></small></td></tr><tr id="body.amount.currency" class="d1"><td><a href="#body.amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><code>CNY</code><br><small>最多 16 个字符</small><br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.time_expire"><td><a href="#body.time_expire">time_expire</a></td><td><code>string (date-time)</code></td><td>交易结束时间<br><small>最多 64 个字符</small><br><small>例 <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>通知地址<br><small>最多 255 个字符</small><br><small>例 <code>&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</code></small></td></tr><tr id="body.goods_tag"><td><a href="#body.goods_tag">goods_tag</a></td><td><code>string</code></td><td>订单优惠标记<br><small>最多 32 个字符</small><br><small>例 <code>&quot;WXG&quot;</code></small></td></tr><tr id="body.limit_pay"><td><a href="#body.limit_pay">limit_pay</a></td><td><code>string[]</code></td><td>指定支付方式<br><code>no_balance</code> <code>no_credit</code> <code>no_debit</code> <code>balance_only</code><br><small>例 <code>[&quot;no_balance&quot;]</code></small></td></tr><tr id="body.support_fapiao"><td><a href="#body.support_fapiao">support_fapiao</a></td><td><code>boolean</code></td><td>电子发票入口开放标识<br><small>例 <code>true</code></small></td></tr><tr id="body.detail"><td><a href="#body.detail">detail</a></td><td><code>object</code></td><td>优惠功能</td></tr><tr id="body.detail.cost_price" class="d1"><td><a href="#body.detail.cost_price">cost_price</a></td><td><code>integer</code></td><td>订单原价 <span class="mark unit">分</span><br><small>例 <code>608800</code></small></td></tr><tr id="body.detail.invoice_id" class="d1"><td><a href="#body.detail.invoice_id">invoice_id</a></td><td><code>string</code></td><td>商品小票ID<br><small>最多 32 个字符</small><br><small>例 <code>&quot;微信123&quot;</code></small></td></tr><tr id="body.detail.goods_detail" class="d1"><td><a href="#body.detail.goods_detail">goods_detail</a></td><td><code>object[]</code></td><td>单品列表<br><small>至少 1 项</small></td></tr><tr id="body.detail.goods_detail.merchant_goods_id" class="d2"><td><a href="#body.detail.goods_detail.merchant_goods_id">merchant_goods_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户侧商品编码<br><small>最多 32 个字符，格式 [0-9A-Za-z_-]+</small><br><small>例 <code>&quot;1246464644&quot;</code></small></td></tr><tr id="body.detail.goods_detail.wechatpay_goods_id" class="d2"><td><a href="#body.detail.goods_detail.wechatpay_goods_id">wechatpay_goods_id</a></td><td><code>string</code></td><td>微信侧商品编码<br><small>最多 32 个字符</small><br><small>例 <code>&quot;1001&quot;</code></small></td></tr><tr id="body.detail.goods_detail.goods_name" class="d2"><td><a href="#body.detail.goods_detail.goods_name">goods_name</a></td><td><code>string</code></td><td>商品名称<br><small>最多 256 个字符</small><br><small>例 <code>&quot;iPhoneX 256G&quot;</code></small></td></tr><tr id="body.detail.goods_detail.quantity" class="d2"><td><a href="#body.detail.goods_detail.quantity">quantity</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>商品数量<br><small>例 <code>1</code></small></td></tr><tr id="body.detail.goods_detail.unit_price" class="d2"><td><a href="#body.detail.goods_detail.unit_price">unit_price</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>商品单价 <span class="mark unit">分</span><br><small>例 <code>828800</code></small></td></tr><tr id="body.scene_info"><td><a href="#body.scene_info">scene_info</a></td><td><code>object</code></td><td>场景信息</td></tr><tr id="body.scene_info.payer_client_ip" class="d1"><td><a href="#body.scene_info.payer_client_ip">payer_client_ip</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户终端IP<br><small>最多 45 个字符</small><br><small>例 <code>&quot;14.23.150.211&quot;</code></small></td></tr><tr id="body.scene_info.device_id" class="d1"><td><a href="#body.scene_info.device_id">device_id</a></td><td><code>string</code></td><td>商户端设备号<br><small>最多 32 个字符</small><br><small>例 <code>&quot;013467007045764&quot;</code></small></td></tr><tr id="body.scene_info.store_info" class="d1"><td><a href="#body.scene_info.store_info">store_info</a></td><td><code>object</code></td><td>商户门店信息</td></tr><tr id="body.scene_info.store_info.id" class="d2"><td><a href="#body.scene_info.store_info.id">id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>门店编号<br><small>最多 32 个字符</small><br><small>例 <code>&quot;0001&quot;</code></small></td></tr><tr id="body.scene_info.store_info.name" class="d2"><td><a href="#body.scene_info.store_info.name">name</a></td><td><code>string</code></td><td>门店名称<br><small>最多 256 个字符</small><br><small>例 <code>&quot;腾讯大厦分店&quot;</code></small></td></tr><tr id="body.scene_info.store_info.area_code" class="d2"><td><a href="#body.scene_info.store_info.area_code">area_code</a></td><td><code>string</code></td><td>地区编码<br><small>最多 32 个字符</small><br><small>例 <code>&quot;440305&quot;</code></small></td></tr><tr id="body.scene_info.store_info.address" class="d2"><td><a href="#body.scene_info.store_info.address">address</a></td><td><code>string</code></td><td>详细地址<br><small>最多 512 个字符</small><br><small>例 <code>&quot;广东省深圳市南山区科技中一道10000号&quot;</code></small></td></tr><tr id="body.scene_info.store_info.out_id" class="d2"><td><a href="#body.scene_info.store_info.out_id">out_id</a></td><td><code>string</code></td><td>商家自定义编码<br><small>例 <code>&quot;A1111&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.scene_info.device_ip" class="d1"><td><a href="#body.scene_info.device_ip">device_ip</a></td><td><code>string</code></td><td>商户端设备 IP<br><small>例 <code>&quot;123.12.12.123&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.payer"><td><a href="#body.payer">payer</a></td><td><code>object</code></td><td>支付者</td></tr><tr id="body.payer.identity" class="d1"><td><a href="#body.payer.identity">identity</a></td><td><code>object</code></td><td>实名支付</td></tr><tr id="body.payer.identity.type" class="d2"><td><a href="#body.payer.identity.type">type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>证件类型<br><code>IDCARD</code> <code>HONGKONG_MACAO</code> <code>HONGKONG_MACAO_RESIDENT</code> <code>TAIWAN_RESIDENT</code> <code>FOREIGN_RESIDENT</code> <code>OVERSEA_PASSPORT</code> <code>PHONE_NUMBER</code><br><small>例 <code>&quot;IDCARD&quot;</code></small></td></tr><tr id="body.payer.identity.number" class="d2"><td><a href="#body.payer.identity.number">number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>加密后的证件号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.payer.identity.name" class="d2"><td><a href="#body.payer.identity.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>加密后的姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="body.settle_info"><td><a href="#body.settle_info">settle_info</a></td><td><code>object</code></td><td>结算信息</td></tr><tr id="body.settle_info.profit_sharing" class="d1"><td><a href="#body.settle_info.profit_sharing">profit_sharing</a></td><td><code>boolean</code></td><td>是否指定分账<br><small>例 <code>false</code></small></td></tr><tr id="body.settle_info.subsidy_amount" class="d1"><td><a href="#body.settle_info.subsidy_amount">subsidy_amount</a></td><td><code>integer</code></td><td>补差金额 <span class="mark unit">分</span><br><small>例 <code>10</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.subsidy_info"><td><a href="#body.subsidy_info">subsidy_info</a></td><td><code>object</code></td><td>贴息信息</td></tr><tr id="body.subsidy_info.subsidy_detail" class="d1"><td><a href="#body.subsidy_info.subsidy_detail">subsidy_detail</a></td><td><code>object[]</code></td><td>贴息详情列表</td></tr><tr id="body.subsidy_info.subsidy_detail.subsidy_period_type" class="d2"><td><a href="#body.subsidy_info.subsidy_detail.subsidy_period_type">subsidy_period_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>贴息方案类型<br><code>DAILY</code> <code>PERIOD</code><br><small>例 <code>&quot;PERIOD&quot;</code></small></td></tr><tr id="body.subsidy_info.subsidy_detail.subsidy_plan" class="d2"><td><a href="#body.subsidy_info.subsidy_detail.subsidy_plan">subsidy_plan</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>贴息方案列表</td></tr><tr id="body.subsidy_info.subsidy_detail.subsidy_plan.subsidy_installment_num" class="d3"><td><a href="#body.subsidy_info.subsidy_detail.subsidy_plan.subsidy_installment_num">subsidy_installment_num</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>贴息期数<br><code>3</code> <code>6</code> <code>12</code><br><small>例 <code>3</code></small></td></tr><tr id="body.subsidy_info.subsidy_detail.subsidy_plan.subsidy_percent" class="d3"><td><a href="#body.subsidy_info.subsidy_detail.subsidy_plan.subsidy_percent">subsidy_percent</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>贴息比例<br><code>0</code> <code>100</code><br><small>例 <code>100</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.pay.transactions.app.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    amount: { total: <i class="n">100</i> },
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/pay/transactions/app&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    amount: { total: <i class="n">100</i> },
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/pay/transactions/app&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    amount: { total: <i class="n">100</i> },
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.pay.transactions.app.postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    amount: { total: <i class="n">100</i> },
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/pay/transactions/app&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    amount: { total: <i class="n">100</i> },
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/pay/transactions/app&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    amount: { total: <i class="n">100</i> },
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.pay.transactions.app.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    attach: <i class="s">&#39;自定义数据&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    amount: { total: <i class="n">100</i>, currency: <i class="s">&#39;CNY&#39;</i> },
    time_expire: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    goods_tag: <i class="s">&#39;WXG&#39;</i>,
    limit_pay: [<i class="s">&#39;no_balance&#39;</i>],
    support_fapiao: <i class="k">true</i>,
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
      store_info: {
        id: <i class="s">&#39;0001&#39;</i>,
        name: <i class="s">&#39;腾讯大厦分店&#39;</i>,
        area_code: <i class="s">&#39;440305&#39;</i>,
        address: <i class="s">&#39;广东省深圳市南山区科技中一道10000号&#39;</i>,
        out_id: <i class="s">&#39;A1111&#39;</i>,
      },
      device_ip: <i class="s">&#39;123.12.12.123&#39;</i>,
    },
    payer: { identity: { type: <i class="s">&#39;IDCARD&#39;</i>, number: <i class="s">&#39;11010519491231002X&#39;</i>, name: <i class="s">&#39;喜欢的运动&#39;</i> } },
    settle_info: { profit_sharing: <i class="k">false</i>, subsidy_amount: <i class="n">10</i> },
    subsidy_info: {
      subsidy_detail: [
        {
          subsidy_period_type: <i class="s">&#39;PERIOD&#39;</i>,
          subsidy_plan: [{ subsidy_installment_num: <i class="n">3</i>, subsidy_percent: <i class="n">100</i> }],
        },
      ],
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/pay/transactions/app&#39;</i>
body=<i class="s">&#39;{&quot;mchid&quot;:&quot;&#39;</i>&quot;$mchid&quot;<i class="s">&#39;&quot;,&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;description&quot;:&quot;Image形象店-深圳腾大-QQ公仔&quot;,&quot;out_trade_no&quot;:&quot;1217752501201407033233368018&quot;,&quot;amount&quot;:{&quot;total&quot;:100},&quot;notify_url&quot;:&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.prepay_id"><td><a href="#response.prepay_id">prepay_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>预支付交易会话标识<br><small>最多 64 个字符</small><br><small>例 <code>&quot;wx201410272009395522657a690389285100&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;prepay_id&quot;</i>: <i class="c">&quot;wx201410272009395522657a690389285100&quot;</i>
}</code></pre></div></details><h2 id="errors" tabindex="-1">错误码 <a class="header-anchor" href="#errors" aria-label="Permalink to &quot;错误码 {#errors}&quot;">​</a></h2><table class="plain"><thead><tr><th>状态码</th><th>错误码</th><th>说明</th></tr></thead><tbody><tr><td>400</td><td><code>APPID_MCHID_NOT_MATCH</code></td><td>app id and merchant number are not bound</td></tr><tr><td>400</td><td><code>INVALID_REQUEST</code></td><td>well-formed, but against the rules of the API or the business</td></tr><tr><td>400</td><td><code>MCH_NOT_EXISTS</code></td><td>unknown merchant number</td></tr><tr><td>400</td><td><code>PARAM_ERROR</code></td><td>a field is missing, malformed or out of range</td></tr><tr><td>401</td><td><code>SIGN_ERROR</code></td><td>the signature did not verify</td></tr><tr><td>403</td><td><code>NO_AUTH</code></td><td>the merchant lacks the permission</td></tr><tr><td>403</td><td><code>OUT_TRADE_NO_USED</code></td><td>the order number was used before</td></tr><tr><td>429</td><td><code>FREQUENCY_LIMITED</code></td><td>too many requests</td></tr><tr><td>500</td><td><code>SYSTEM_ERROR</code></td><td>trouble on their side; repeat with the same data</td></tr></tbody></table><p>原因与处理方法见<a href="/help/errors.html">排错</a>。</p><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_trade_no</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/transaction-success.html"><code>TRANSACTION.SUCCESS</code></a> 支付成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/pay/post-v3-pay-transactions-app.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayTransactionsApp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayTransactionsApp as default
};
