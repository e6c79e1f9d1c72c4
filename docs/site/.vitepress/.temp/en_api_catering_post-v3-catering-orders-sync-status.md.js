import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"点餐订单信息同步（渠道商/服务商）","description":"","frontmatter":{"title":"点餐订单信息同步（渠道商/服务商）","editLink":false,"words":"POST /v3/catering/orders/sync-status 经营工具∙微信点餐 sp_mchid 微信支付分配的服务商商户号 sp_appid  channel_id 微信支付分配的渠道商商户号 sub_mchid 微信支付分配子商户商户号 sub_appid  out_shop_no 商户旗下门店的唯一编号 sub_openid 用户子标识 login_token 微信用户登录接口返回的登录票据 order_entry 点餐入口 total_amount 总价 discount_amount 优惠金额 user_amount 实际支付金额 status 订单状态 action_time 状态发生变化的时间 pay_time 支付时间 transaction_id 支付订单号 out_trade_no 渠道商系统内部支付订单号 out_order_no 渠道商系统内部订单号 out_table_no 桌位号 people_count 消费人数 dish_list 商户菜品信息列表 openid 用户唯一标识"},"headers":[],"relativePath":"en/api/catering/post-v3-catering-orders-sync-status.md","filePath":"en/api/catering/post-v3-catering-orders-sync-status.md"}');
const _sfc_main = { name: "en/api/catering/post-v3-catering-orders-sync-status.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">点餐订单信息同步（渠道商/服务商） <a class="header-anchor" href="#top" aria-label="Permalink to &quot;点餐订单信息同步（渠道商/服务商） {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>catering/<wbr>orders/<wbr>sync-status</code></div><p class="facts"><span>Roles channel, partner</span><span>经营工具∙微信点餐</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/catering_sl.php?chapter=26_3&amp;index=1" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sp_mchid"><td><a href="#body.sp_mchid">sp_mchid</a></td><td><code>string</code></td><td>微信支付分配的服务商商户号<br><small>at most 32 characters, filled in from the option <code>mchid</code></small><br><small>e.g. <code>&quot;1900000100&quot;</code></small></td></tr><tr id="body.sp_appid"><td><a href="#body.sp_appid">sp_appid</a></td><td><code>string</code></td><td><small>at most 32 characters, filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.channel_id"><td><a href="#body.channel_id">channel_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付分配的渠道商商户号<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付分配子商户商户号<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;1900000100&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td><small>at most 32 characters</small><br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.out_shop_no"><td><a href="#body.out_shop_no">out_shop_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户旗下门店的唯一编号<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;6895&quot;</code></small></td></tr><tr id="body.sub_openid"><td><a href="#body.sub_openid">sub_openid</a></td><td><code>string</code></td><td>用户子标识<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;oYobu0Dmn6TdodZnFWKOEkqoRbI8&quot;</code></small></td></tr><tr id="body.login_token"><td><a href="#body.login_token">login_token</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信用户登录接口返回的登录票据<br><small>e.g. <code>&quot;071oYFSN19sCH31AyNSN15QDSN1oYFSA&quot;</code></small><br><small class="note" lang="en">The documentation says at most 25 characters, and its own example has 32.</small></td></tr><tr id="body.order_entry"><td><a href="#body.order_entry">order_entry</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>点餐入口<br><small>at most 25 characters</small><br><small>e.g. <code>&quot;http://www.example.com&quot;</code></small></td></tr><tr id="body.total_amount"><td><a href="#body.total_amount">total_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>总价 <span class="mark unit">fen</span><br><small>e.g. <code>1000</code></small></td></tr><tr id="body.discount_amount"><td><a href="#body.discount_amount">discount_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>优惠金额 <span class="mark unit">fen</span><br><small>e.g. <code>100</code></small></td></tr><tr id="body.user_amount"><td><a href="#body.user_amount">user_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>实际支付金额 <span class="mark unit">fen</span><br><small>e.g. <code>900</code></small></td></tr><tr id="body.status"><td><a href="#body.status">status</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>订单状态<br><code>CREATE_DEAL</code> <code>PAY_SUCCESS</code><br><small>at most 32 characters</small><br><small>e.g. <code>&quot;CREATE_DEAL&quot;</code></small></td></tr><tr id="body.action_time"><td><a href="#body.action_time">action_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>状态发生变化的时间<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="body.pay_time"><td><a href="#body.pay_time">pay_time</a></td><td><code>string</code></td><td>支付时间<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="body.transaction_id"><td><a href="#body.transaction_id">transaction_id</a></td><td><code>string</code></td><td>支付订单号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;1009660380201506130728806387&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a></td><td><code>string</code></td><td>渠道商系统内部支付订单号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="body.out_order_no"><td><a href="#body.out_order_no">out_order_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>渠道商系统内部订单号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="body.out_table_no"><td><a href="#body.out_table_no">out_table_no</a></td><td><code>string</code></td><td>桌位号<br><small>at most 16 characters</small><br><small>e.g. <code>&quot;1&quot;</code></small></td></tr><tr id="body.people_count"><td><a href="#body.people_count">people_count</a></td><td><code>integer</code></td><td>消费人数<br><small>e.g. <code>2</code></small></td></tr><tr id="body.dish_list"><td><a href="#body.dish_list">dish_list</a></td><td><code>object[]</code></td><td>商户菜品信息列表</td></tr><tr id="body.dish_list.out_dish_no" class="d1"><td><a href="#body.dish_list.out_dish_no">out_dish_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户菜品ID<br><small>at most 48 characters</small><br><small>e.g. <code>&quot;1&quot;</code></small></td></tr><tr id="body.dish_list.name" class="d1"><td><a href="#body.dish_list.name">name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>菜品名称<br><small>at most 128 characters</small><br><small>e.g. <code>&quot;清汤锅底&quot;</code></small></td></tr><tr id="body.dish_list.price" class="d1"><td><a href="#body.dish_list.price">price</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>菜品单价 <span class="mark unit">fen</span><br><small>e.g. <code>1</code></small></td></tr><tr id="body.dish_list.unit" class="d1"><td><a href="#body.dish_list.unit">unit</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>菜品单位<br><code>BY_SHARE</code> <code>BY_WEIGHT</code><br><small>at most 16 characters</small><br><small>e.g. <code>&quot;BY_SHARE&quot;</code></small></td></tr><tr id="body.dish_list.count" class="d1"><td><a href="#body.dish_list.count">count</a><b class="required" title="required">*</b></td><td><code>number</code></td><td>菜品数量<br><small>e.g. <code>1.5</code></small><br><small class="note" lang="en">Dishes are sold in fractions, too.</small></td></tr><tr id="body.dish_list.discount" class="d1"><td><a href="#body.dish_list.discount">discount</a></td><td><code>integer</code></td><td>菜品折扣<br><small>e.g. <code>100</code></small></td></tr><tr id="body.dish_list.type" class="d1"><td><a href="#body.dish_list.type">type</a></td><td><code>string</code></td><td>菜品分类<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;FAST_FOOD&quot;</code></small></td></tr><tr id="body.dish_list.priority" class="d1"><td><a href="#body.dish_list.priority">priority</a></td><td><code>integer</code></td><td>当前菜品在服务商平台的顺序<br><small>e.g. <code>1</code></small></td></tr><tr id="body.dish_list.properties" class="d1"><td><a href="#body.dish_list.properties">properties</a></td><td><code>object</code></td><td>菜品属性</td></tr><tr id="body.dish_list.properties.taste" class="d2"><td><a href="#body.dish_list.properties.taste">taste</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>口味<br><small>at most 128 characters</small><br><small>e.g. <code>&quot;辣&quot;</code></small></td></tr><tr id="body.dish_list.properties.cuisine" class="d2"><td><a href="#body.dish_list.properties.cuisine">cuisine</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>做法<br><small>at most 128 characters</small><br><small>e.g. <code>&quot;炒&quot;</code></small></td></tr><tr id="body.dish_list.properties.main_material" class="d2"><td><a href="#body.dish_list.properties.main_material">main_material</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>主料<br><small>at most 128 characters</small><br><small>e.g. <code>&quot;猪肝&quot;</code></small></td></tr><tr id="body.dish_list.properties.ingredients" class="d2"><td><a href="#body.dish_list.properties.ingredients">ingredients</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>配料<br><small>at most 128 characters</small><br><small>e.g. <code>&quot;青椒 | 辣椒 | 葱 | 八角&quot;</code></small></td></tr><tr id="body.dish_list.properties.others" class="d2"><td><a href="#body.dish_list.properties.others">others</a></td><td><code>string</code></td><td>其他<br><small>at most 128 characters</small><br><small>e.g. <code>&quot;有机 | 农家&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a></td><td><code>string</code></td><td>用户唯一标识<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.catering.orders.syncStatus.post({
  json: {
    channel_id: <i class="s">&#39;1900000109&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000100&#39;</i>,
    out_shop_no: <i class="s">&#39;6895&#39;</i>,
    login_token: <i class="s">&#39;071oYFSN19sCH31AyNSN15QDSN1oYFSA&#39;</i>,
    order_entry: <i class="s">&#39;http://www.example.com&#39;</i>,
    total_amount: <i class="n">1000</i>,
    discount_amount: <i class="n">100</i>,
    user_amount: <i class="n">900</i>,
    status: <i class="s">&#39;CREATE_DEAL&#39;</i>,
    action_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    out_order_no: <i class="s">&#39;20150806125346&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/catering/orders/sync-status&#39;</i>).post({
  json: {
    channel_id: <i class="s">&#39;1900000109&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000100&#39;</i>,
    out_shop_no: <i class="s">&#39;6895&#39;</i>,
    login_token: <i class="s">&#39;071oYFSN19sCH31AyNSN15QDSN1oYFSA&#39;</i>,
    order_entry: <i class="s">&#39;http://www.example.com&#39;</i>,
    total_amount: <i class="n">1000</i>,
    discount_amount: <i class="n">100</i>,
    user_amount: <i class="n">900</i>,
    status: <i class="s">&#39;CREATE_DEAL&#39;</i>,
    action_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    out_order_no: <i class="s">&#39;20150806125346&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/catering/orders/sync-status&#39;</i>].post({
  json: {
    channel_id: <i class="s">&#39;1900000109&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000100&#39;</i>,
    out_shop_no: <i class="s">&#39;6895&#39;</i>,
    login_token: <i class="s">&#39;071oYFSN19sCH31AyNSN15QDSN1oYFSA&#39;</i>,
    order_entry: <i class="s">&#39;http://www.example.com&#39;</i>,
    total_amount: <i class="n">1000</i>,
    discount_amount: <i class="n">100</i>,
    user_amount: <i class="n">900</i>,
    status: <i class="s">&#39;CREATE_DEAL&#39;</i>,
    action_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    out_order_no: <i class="s">&#39;20150806125346&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.catering.orders.syncStatus.postAsync({
  json: {
    channel_id: <i class="s">&#39;1900000109&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000100&#39;</i>,
    out_shop_no: <i class="s">&#39;6895&#39;</i>,
    login_token: <i class="s">&#39;071oYFSN19sCH31AyNSN15QDSN1oYFSA&#39;</i>,
    order_entry: <i class="s">&#39;http://www.example.com&#39;</i>,
    total_amount: <i class="n">1000</i>,
    discount_amount: <i class="n">100</i>,
    user_amount: <i class="n">900</i>,
    status: <i class="s">&#39;CREATE_DEAL&#39;</i>,
    action_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    out_order_no: <i class="s">&#39;20150806125346&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/catering/orders/sync-status&#39;</i>).postAsync({
  json: {
    channel_id: <i class="s">&#39;1900000109&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000100&#39;</i>,
    out_shop_no: <i class="s">&#39;6895&#39;</i>,
    login_token: <i class="s">&#39;071oYFSN19sCH31AyNSN15QDSN1oYFSA&#39;</i>,
    order_entry: <i class="s">&#39;http://www.example.com&#39;</i>,
    total_amount: <i class="n">1000</i>,
    discount_amount: <i class="n">100</i>,
    user_amount: <i class="n">900</i>,
    status: <i class="s">&#39;CREATE_DEAL&#39;</i>,
    action_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    out_order_no: <i class="s">&#39;20150806125346&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/catering/orders/sync-status&#39;</i>].postAsync({
  json: {
    channel_id: <i class="s">&#39;1900000109&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000100&#39;</i>,
    out_shop_no: <i class="s">&#39;6895&#39;</i>,
    login_token: <i class="s">&#39;071oYFSN19sCH31AyNSN15QDSN1oYFSA&#39;</i>,
    order_entry: <i class="s">&#39;http://www.example.com&#39;</i>,
    total_amount: <i class="n">1000</i>,
    discount_amount: <i class="n">100</i>,
    user_amount: <i class="n">900</i>,
    status: <i class="s">&#39;CREATE_DEAL&#39;</i>,
    action_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    out_order_no: <i class="s">&#39;20150806125346&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.catering.orders.syncStatus.post({
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    channel_id: <i class="s">&#39;1900000109&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000100&#39;</i>,
    sub_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    out_shop_no: <i class="s">&#39;6895&#39;</i>,
    sub_openid: <i class="s">&#39;oYobu0Dmn6TdodZnFWKOEkqoRbI8&#39;</i>,
    login_token: <i class="s">&#39;071oYFSN19sCH31AyNSN15QDSN1oYFSA&#39;</i>,
    order_entry: <i class="s">&#39;http://www.example.com&#39;</i>,
    total_amount: <i class="n">1000</i>,
    discount_amount: <i class="n">100</i>,
    user_amount: <i class="n">900</i>,
    status: <i class="s">&#39;CREATE_DEAL&#39;</i>,
    action_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    pay_time: <i class="s">&#39;2018-06-08T10:34:56+08:00&#39;</i>,
    transaction_id: <i class="s">&#39;1009660380201506130728806387&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    out_order_no: <i class="s">&#39;20150806125346&#39;</i>,
    out_table_no: <i class="s">&#39;1&#39;</i>,
    people_count: <i class="n">2</i>,
    dish_list: [
      {
        out_dish_no: <i class="s">&#39;1&#39;</i>,
        name: <i class="s">&#39;清汤锅底&#39;</i>,
        price: <i class="n">1</i>,
        unit: <i class="s">&#39;BY_SHARE&#39;</i>,
        count: <i class="n">1.5</i>,
        discount: <i class="n">100</i>,
        type: <i class="s">&#39;FAST_FOOD&#39;</i>,
        priority: <i class="n">1</i>,
        properties: {
          taste: <i class="s">&#39;辣&#39;</i>,
          cuisine: <i class="s">&#39;炒&#39;</i>,
          main_material: <i class="s">&#39;猪肝&#39;</i>,
          ingredients: <i class="s">&#39;青椒 | 辣椒 | 葱 | 八角&#39;</i>,
          others: <i class="s">&#39;有机 | 农家&#39;</i>,
        },
      },
    ],
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/catering/orders/sync-status&#39;</i>
body=<i class="s">&#39;{&quot;sp_mchid&quot;:&quot;&#39;</i>&quot;$mchid&quot;<i class="s">&#39;&quot;,&quot;channel_id&quot;:&quot;1900000109&quot;,&quot;sub_mchid&quot;:&quot;1900000100&quot;,&quot;out_shop_no&quot;:&quot;6895&quot;,&quot;login_token&quot;:&quot;071oYFSN19sCH31AyNSN15QDSN1oYFSA&quot;,&quot;order_entry&quot;:&quot;http://www.example.com&quot;,&quot;total_amount&quot;:1000,&quot;discount_amount&quot;:100,&quot;user_amount&quot;:900,&quot;status&quot;:&quot;CREATE_DEAL&quot;,&quot;action_time&quot;:&quot;2018-06-08T10:34:56+08:00&quot;,&quot;out_order_no&quot;:&quot;20150806125346&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><p><code>204</code>: no body.</p><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_order_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/catering/post-v3-catering-orders-sync-status.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3CateringOrdersSyncStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3CateringOrdersSyncStatus as default
};
