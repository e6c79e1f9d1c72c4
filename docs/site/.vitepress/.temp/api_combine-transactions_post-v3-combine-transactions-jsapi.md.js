import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"合单下单-JSAPI支付API","description":"","frontmatter":{"title":"合单下单-JSAPI支付API","editLink":false,"words":"POST /v3/combine-transactions/jsapi 基础支付∙合单 收付通∙合单 combine_appid 合单商户appid combine_mchid 合单商户号 combine_out_trade_no 合单商户订单号 scene_info 场景信息 sub_orders 商品单信息 combine_payer_info 支付者 time_start 交易起始时间 time_expire 交易结束时间 notify_url 通知地址 limit_pay 指定支付方式 subsidy_info 贴息信息 trade_scenario 交易场景 prepay_id 预支付交易会话标识"},"headers":[],"relativePath":"api/combine-transactions/post-v3-combine-transactions-jsapi.md","filePath":"api/combine-transactions/post-v3-combine-transactions-jsapi.md"}');
const _sfc_main = { name: "api/combine-transactions/post-v3-combine-transactions-jsapi.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">合单下单-JSAPI支付API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;合单下单-JSAPI支付API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>combine-transactions/<wbr>jsapi</code></div><p class="facts"><span>角色 电商平台（收付通）、服务商、商户</span><span>基础支付∙合单 · 收付通∙合单</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012758246" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.combine_appid"><td><a href="#body.combine_appid">combine_appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>合单商户appid<br><small>最多 32 个字符，默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.combine_mchid"><td><a href="#body.combine_mchid">combine_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>合单商户号<br><small>最多 32 个字符，默认取客户端选项 <code>mchid</code></small><br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.combine_out_trade_no"><td><a href="#body.combine_out_trade_no">combine_out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>合单商户订单号<br><small>6 至 32 个字符，格式 [0-9A-Za-z_|*-]+</small><br><small>例 <code>&quot;P20150806125346&quot;</code></small></td></tr><tr id="body.scene_info"><td><a href="#body.scene_info">scene_info</a></td><td><code>object</code></td><td>场景信息</td></tr><tr id="body.scene_info.device_id" class="d1"><td><a href="#body.scene_info.device_id">device_id</a></td><td><code>string</code></td><td>商户端设备号<br><small>最多 16 个字符</small><br><small>例 <code>&quot;POS1:1&quot;</code></small></td></tr><tr id="body.scene_info.payer_client_ip" class="d1"><td><a href="#body.scene_info.payer_client_ip">payer_client_ip</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户终端IP<br><small>最多 45 个字符</small><br><small>例 <code>&quot;14.17.22.32&quot;</code></small></td></tr><tr id="body.sub_orders"><td><a href="#body.sub_orders">sub_orders</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>商品单信息<br><small>1 至 50 项</small></td></tr><tr id="body.sub_orders.mchid" class="d1"><td><a href="#body.sub_orders.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子单商户号<br><small>最多 32 个字符</small><br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.sub_orders.attach" class="d1"><td><a href="#body.sub_orders.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>最多 128 个字符</small><br><small>例 <code>&quot;深圳分店&quot;</code></small></td></tr><tr id="body.sub_orders.amount" class="d1"><td><a href="#body.sub_orders.amount">amount</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>订单金额</td></tr><tr id="body.sub_orders.amount.total_amount" class="d2"><td><a href="#body.sub_orders.amount.total_amount">total_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>标价金额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="body.sub_orders.amount.currency" class="d2"><td><a href="#body.sub_orders.amount.currency">currency</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>标价币种<br><code>CNY</code><br><small>最多 8 个字符</small><br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.sub_orders.out_trade_no" class="d1"><td><a href="#body.sub_orders.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品单商户订单号<br><small>6 至 32 个字符，格式 [0-9A-Za-z_|*-]+</small><br><small>例 <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="body.sub_orders.sub_mchid" class="d1"><td><a href="#body.sub_orders.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>二级商户号<br><small>最多 32 个字符</small><br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.sub_orders.detail" class="d1"><td><a href="#body.sub_orders.detail">detail</a></td><td><code>string</code></td><td>商品详情<br><small>最多 6000 个字符</small><br><small>例 <code>&quot;买单费用&quot;</code></small></td></tr><tr id="body.sub_orders.goods_tag" class="d1"><td><a href="#body.sub_orders.goods_tag">goods_tag</a></td><td><code>string</code></td><td>订单优惠标记<br><small>最多 32 个字符</small><br><small>例 <code>&quot;WXG&quot;</code></small></td></tr><tr id="body.sub_orders.description" class="d1"><td><a href="#body.sub_orders.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品描述<br><small>最多 127 个字符</small><br><small>例 <code>&quot;腾讯充值中心-QQ会员充值&quot;</code></small></td></tr><tr id="body.sub_orders.settle_info" class="d1"><td><a href="#body.sub_orders.settle_info">settle_info</a></td><td><code>object</code></td><td>结算信息</td></tr><tr id="body.sub_orders.settle_info.profit_sharing" class="d2"><td><a href="#body.sub_orders.settle_info.profit_sharing">profit_sharing</a></td><td><code>boolean</code></td><td>是否指定分账<br><small>例 <code>true</code></small></td></tr><tr id="body.sub_orders.settle_info.subsidy_amount" class="d2"><td><a href="#body.sub_orders.settle_info.subsidy_amount">subsidy_amount</a></td><td><code>integer</code></td><td>补差金额 <span class="mark unit">分</span><br><small>例 <code>10</code></small></td></tr><tr id="body.sub_orders.sub_appid" class="d1"><td><a href="#body.sub_orders.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户应用ID<br><small>最多 32 个字符</small><br><small>例 <code>&quot;wxd678efh567hg6999&quot;</code></small></td></tr><tr id="body.sub_orders.profit_sharing" class="d1"><td><a href="#body.sub_orders.profit_sharing">profit_sharing</a></td><td><code>boolean</code></td><td>是否指定分账<br><small>例 <code>true</code></small></td></tr><tr id="body.sub_orders.order_service_type" class="d1"><td><a href="#body.sub_orders.order_service_type">order_service_type</a></td><td><code>string</code></td><td>商品服务类型<br><small>例 <code>&quot;商品服务类型&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.sub_orders.individual_auth_id" class="d1"><td><a href="#body.sub_orders.individual_auth_id">individual_auth_id</a></td><td><code>string</code></td><td>个人收款方受理授权 ID<br><small>例 <code>&quot;1900000109&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.sub_orders.individual_name" class="d1"><td><a href="#body.sub_orders.individual_name">individual_name</a></td><td><code>string</code></td><td>个人收款方平台昵称<br><small>例 <code>&quot;哈哈哈小店&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.combine_payer_info"><td><a href="#body.combine_payer_info">combine_payer_info</a></td><td><code>object</code></td><td>支付者</td></tr><tr id="body.combine_payer_info.openid" class="d1"><td><a href="#body.combine_payer_info.openid">openid</a></td><td><code>string</code></td><td>用户标识<br><small>最多 128 个字符</small><br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.combine_payer_info.sub_openid" class="d1"><td><a href="#body.combine_payer_info.sub_openid">sub_openid</a></td><td><code>string</code></td><td>用户子标识<br><small>最多 128 个字符</small><br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.combine_payer_info.identity" class="d1"><td><a href="#body.combine_payer_info.identity">identity</a></td><td><code>object</code></td><td>实名支付</td></tr><tr id="body.combine_payer_info.identity.type" class="d2"><td><a href="#body.combine_payer_info.identity.type">type</a></td><td><code>string</code></td><td>证件类型<br><code>IDCARD</code> <code>HONGKONG_MACAO</code> <code>HONGKONG_MACAO_RESIDENT</code> <code>TAIWAN_RESIDENT</code> <code>FOREIGN_RESIDENT</code> <code>OVERSEA_PASSPORT</code> <code>PHONE_NUMBER</code><br><small>例 <code>&quot;IDCARD&quot;</code></small></td></tr><tr id="body.combine_payer_info.identity.number" class="d2"><td><a href="#body.combine_payer_info.identity.number">number</a></td><td><code>string</code></td><td>加密后的证件号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.combine_payer_info.identity.name" class="d2"><td><a href="#body.combine_payer_info.identity.name">name</a></td><td><code>string</code></td><td>加密后的姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="body.time_start"><td><a href="#body.time_start">time_start</a></td><td><code>string</code></td><td>交易起始时间<br><small>例 <code>&quot;2019-12-31T15:59:60+08:00&quot;</code></small></td></tr><tr id="body.time_expire"><td><a href="#body.time_expire">time_expire</a></td><td><code>string (date-time)</code></td><td>交易结束时间<br><small>例 <code>&quot;2019-12-31T15:59:60+08:00&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>通知地址<br><small>最多 255 个字符</small><br><small>例 <code>&quot;https://yourapp.com/notify&quot;</code></small></td></tr><tr id="body.limit_pay"><td><a href="#body.limit_pay">limit_pay</a></td><td><code>string[]</code></td><td>指定支付方式<br><code>no_balance</code> <code>no_debit</code> <code>balance_only</code><br><small>例 <code>[&quot;no_balance&quot;]</code></small></td></tr><tr id="body.subsidy_info"><td><a href="#body.subsidy_info">subsidy_info</a></td><td><code>object</code></td><td>贴息信息</td></tr><tr id="body.subsidy_info.subsidy_detail" class="d1"><td><a href="#body.subsidy_info.subsidy_detail">subsidy_detail</a></td><td><code>object[]</code></td><td>贴息详情列表</td></tr><tr id="body.subsidy_info.subsidy_detail.subsidy_period_type" class="d2"><td><a href="#body.subsidy_info.subsidy_detail.subsidy_period_type">subsidy_period_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>贴息方案类型<br><code>DAILY</code> <code>PERIOD</code><br><small>例 <code>&quot;PERIOD&quot;</code></small></td></tr><tr id="body.subsidy_info.subsidy_detail.subsidy_plan" class="d2"><td><a href="#body.subsidy_info.subsidy_detail.subsidy_plan">subsidy_plan</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>贴息方案列表</td></tr><tr id="body.subsidy_info.subsidy_detail.subsidy_plan.subsidy_installment_num" class="d3"><td><a href="#body.subsidy_info.subsidy_detail.subsidy_plan.subsidy_installment_num">subsidy_installment_num</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>贴息期数<br><code>3</code> <code>6</code> <code>12</code><br><small>例 <code>3</code></small></td></tr><tr id="body.subsidy_info.subsidy_detail.subsidy_plan.subsidy_percent" class="d3"><td><a href="#body.subsidy_info.subsidy_detail.subsidy_plan.subsidy_percent">subsidy_percent</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>贴息比例<br><code>0</code> <code>100</code><br><small>例 <code>100</code></small></td></tr><tr id="body.trade_scenario"><td><a href="#body.trade_scenario">trade_scenario</a></td><td><code>string</code></td><td>交易场景<br><small>例 <code>&quot;RECOMMERCE&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.combineTransactions.jsapi.post({
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1900000109&#39;</i>,
        amount: { total_amount: <i class="n">100</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        description: <i class="s">&#39;腾讯充值中心-QQ会员充值&#39;</i>,
      },
    ],
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/combine-transactions/jsapi&#39;</i>).post({
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1900000109&#39;</i>,
        amount: { total_amount: <i class="n">100</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        description: <i class="s">&#39;腾讯充值中心-QQ会员充值&#39;</i>,
      },
    ],
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/combine-transactions/jsapi&#39;</i>].post({
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1900000109&#39;</i>,
        amount: { total_amount: <i class="n">100</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        description: <i class="s">&#39;腾讯充值中心-QQ会员充值&#39;</i>,
      },
    ],
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.combineTransactions.jsapi.postAsync({
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1900000109&#39;</i>,
        amount: { total_amount: <i class="n">100</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        description: <i class="s">&#39;腾讯充值中心-QQ会员充值&#39;</i>,
      },
    ],
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/combine-transactions/jsapi&#39;</i>).postAsync({
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1900000109&#39;</i>,
        amount: { total_amount: <i class="n">100</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        description: <i class="s">&#39;腾讯充值中心-QQ会员充值&#39;</i>,
      },
    ],
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/combine-transactions/jsapi&#39;</i>].postAsync({
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1900000109&#39;</i>,
        amount: { total_amount: <i class="n">100</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        description: <i class="s">&#39;腾讯充值中心-QQ会员充值&#39;</i>,
      },
    ],
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.combineTransactions.jsapi.post({
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
    scene_info: { device_id: <i class="s">&#39;POS1:1&#39;</i>, payer_client_ip: <i class="s">&#39;14.17.22.32&#39;</i> },
    sub_orders: [
      {
        mchid: <i class="s">&#39;1900000109&#39;</i>,
        attach: <i class="s">&#39;深圳分店&#39;</i>,
        amount: { total_amount: <i class="n">100</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
        detail: <i class="s">&#39;买单费用&#39;</i>,
        goods_tag: <i class="s">&#39;WXG&#39;</i>,
        description: <i class="s">&#39;腾讯充值中心-QQ会员充值&#39;</i>,
        settle_info: { profit_sharing: <i class="k">true</i>, subsidy_amount: <i class="n">10</i> },
        sub_appid: <i class="s">&#39;wxd678efh567hg6999&#39;</i>,
        profit_sharing: <i class="k">true</i>,
        order_service_type: <i class="s">&#39;商品服务类型&#39;</i>,
        individual_auth_id: <i class="s">&#39;1900000109&#39;</i>,
        individual_name: <i class="s">&#39;哈哈哈小店&#39;</i>,
      },
    ],
    combine_payer_info: {
      openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
      sub_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
      identity: { type: <i class="s">&#39;IDCARD&#39;</i>, number: <i class="s">&#39;11010519491231002X&#39;</i>, name: <i class="s">&#39;喜欢的运动&#39;</i> },
    },
    time_start: <i class="s">&#39;2019-12-31T15:59:60+08:00&#39;</i>,
    time_expire: <i class="s">&#39;2019-12-31T15:59:60+08:00&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    limit_pay: [<i class="s">&#39;no_balance&#39;</i>],
    subsidy_info: {
      subsidy_detail: [
        {
          subsidy_period_type: <i class="s">&#39;PERIOD&#39;</i>,
          subsidy_plan: [{ subsidy_installment_num: <i class="n">3</i>, subsidy_percent: <i class="n">100</i> }],
        },
      ],
    },
    trade_scenario: <i class="s">&#39;RECOMMERCE&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/combine-transactions/jsapi&#39;</i>
body=<i class="s">&#39;{&quot;combine_mchid&quot;:&quot;&#39;</i>&quot;$mchid&quot;<i class="s">&#39;&quot;,&quot;combine_appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;combine_out_trade_no&quot;:&quot;P20150806125346&quot;,&quot;sub_orders&quot;:[{&quot;mchid&quot;:&quot;1900000109&quot;,&quot;amount&quot;:{&quot;total_amount&quot;:100,&quot;currency&quot;:&quot;CNY&quot;},&quot;out_trade_no&quot;:&quot;20150806125346&quot;,&quot;description&quot;:&quot;腾讯充值中心-QQ会员充值&quot;}],&quot;notify_url&quot;:&quot;https://yourapp.com/notify&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.prepay_id"><td><a href="#response.prepay_id">prepay_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>预支付交易会话标识<br><small>最多 64 个字符</small><br><small>例 <code>&quot;wx201410272009395522657a690389285100&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;prepay_id&quot;</i>: <i class="c">&quot;wx201410272009395522657a690389285100&quot;</i>
}</code></pre></div></details><h2 id="errors" tabindex="-1">错误码 <a class="header-anchor" href="#errors" aria-label="Permalink to &quot;错误码 {#errors}&quot;">​</a></h2><table class="plain"><thead><tr><th>状态码</th><th>错误码</th><th>说明</th></tr></thead><tbody><tr><td>400</td><td><code>APPID_MCHID_NOT_MATCH</code></td><td>app id and merchant number are not bound</td></tr><tr><td>400</td><td><code>INVALID_REQUEST</code></td><td>well-formed, but against the rules of the API or the business</td></tr><tr><td>400</td><td><code>MCH_NOT_EXISTS</code></td><td>unknown merchant number</td></tr><tr><td>400</td><td><code>ORDER_CLOSED</code></td><td>the order is closed already</td></tr><tr><td>400</td><td><code>PARAM_ERROR</code></td><td>a field is missing, malformed or out of range</td></tr><tr><td>401</td><td><code>SIGN_ERROR</code></td><td>the signature did not verify</td></tr><tr><td>403</td><td><code>NOAUTH</code></td><td>the merchant lacks the permission (spelled without underscore here)</td></tr><tr><td>403</td><td><code>OUT_TRADE_NO_USED</code></td><td>the order number was used before</td></tr><tr><td>403</td><td><code>RULELIMIT</code></td><td>a business rule forbids it (spelled without underscore here)</td></tr><tr><td>429</td><td><code>FREQUENCY_LIMITED</code></td><td>too many requests</td></tr><tr><td>500</td><td><code>OPENID_MISMATCH</code></td><td>open id belongs to another app id</td></tr><tr><td>500</td><td><code>SYSTEMERROR</code></td><td>trouble on their side (spelled without underscore here)</td></tr><tr><td>500</td><td><code>SYSTEM_ERROR</code></td><td>trouble on their side; repeat with the same data</td></tr></tbody></table><p>原因与处理方法见<a href="/help/errors.html">排错</a>。</p><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>combine_out_trade_no</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/transaction-success.html"><code>TRANSACTION.SUCCESS</code></a> 支付成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/combine-transactions/post-v3-combine-transactions-jsapi.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3CombineTransactionsJsapi = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3CombineTransactionsJsapi as default
};
