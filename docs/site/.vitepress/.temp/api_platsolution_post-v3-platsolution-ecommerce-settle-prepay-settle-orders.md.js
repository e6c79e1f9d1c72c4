import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"个人收款-申请批量结算","description":"","frontmatter":{"title":"个人收款-申请批量结算","editLink":false,"words":"POST /v3/platsolution/ecommerce/settle/prepay-settle-orders 收付通∙个人收款 appid 发起方AppID out_settle_batch_no 商户结算批次单号 individual_auth_id 商品单个人收款方受理授权ID notify_url 通知地址 description 收款方描述 trade_scenario 交易场景 settle_info_list 结算信息列表 receive_type_template_id 收款类型模板ID settle_batch_no 微信支付结算批次单号 state 批次状态 create_time 批次创建时间 finish_time 批次完成时间 abnormal_type 异常原因类型 abnormal_settle_result 异常结算处理结果信息"},"headers":[],"relativePath":"api/platsolution/post-v3-platsolution-ecommerce-settle-prepay-settle-orders.md","filePath":"api/platsolution/post-v3-platsolution-ecommerce-settle-prepay-settle-orders.md"}');
const _sfc_main = { name: "api/platsolution/post-v3-platsolution-ecommerce-settle-prepay-settle-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">个人收款-申请批量结算 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;个人收款-申请批量结算 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>platsolution/<wbr>ecommerce/<wbr>settle/<wbr>prepay-settle-orders</code></div><p class="facts"><span>角色 电商平台（收付通）</span><span>收付通∙个人收款</span><a href="https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/apply-prepay-settle-orders.html" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a></td><td><code>string</code></td><td>发起方AppID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;WXA12368855126622&quot;</code></small></td></tr><tr id="body.out_settle_batch_no"><td><a href="#body.out_settle_batch_no">out_settle_batch_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户结算批次单号<br><small>例 <code>&quot;1236698745558870&quot;</code></small></td></tr><tr id="body.individual_auth_id"><td><a href="#body.individual_auth_id">individual_auth_id</a></td><td><code>string</code></td><td>商品单个人收款方受理授权ID<br><small>例 <code>&quot;256322110225&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>通知地址<br><small>例 <code>&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>收款方描述<br><small>例 <code>&quot;共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元&quot;</code></small></td></tr><tr id="body.trade_scenario"><td><a href="#body.trade_scenario">trade_scenario</a></td><td><code>string</code></td><td>交易场景<br><code>RECOMMERCE</code><br><small>例 <code>&quot;RECOMMERCE&quot;</code></small></td></tr><tr id="body.settle_info_list"><td><a href="#body.settle_info_list">settle_info_list</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>结算信息列表</td></tr><tr id="body.settle_info_list.out_settle_no" class="d1"><td><a href="#body.settle_info_list.out_settle_no">out_settle_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户结算单号<br><small>例 <code>&quot;12369666555136622&quot;</code></small></td></tr><tr id="body.settle_info_list.transaction_id" class="d1"><td><a href="#body.settle_info_list.transaction_id">transaction_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信支付订单号<br><small>例 <code>&quot;4207752501201407033233368018&quot;</code></small></td></tr><tr id="body.settle_info_list.settle_detail_info_list" class="d1"><td><a href="#body.settle_info_list.settle_detail_info_list">settle_detail_info_list</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>结算明细单列表</td></tr><tr id="body.settle_info_list.settle_detail_info_list.out_settle_detail_no" class="d2"><td><a href="#body.settle_info_list.settle_detail_info_list.out_settle_detail_no">out_settle_detail_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户结算明细单号<br><small>例 <code>&quot;123688556699666554&quot;</code></small></td></tr><tr id="body.settle_info_list.settle_detail_info_list.settle_type" class="d2"><td><a href="#body.settle_info_list.settle_detail_info_list.settle_type">settle_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>结算类型<br><small>例 <code>&quot;RECEIVE&quot;</code></small></td></tr><tr id="body.settle_info_list.settle_detail_info_list.receiver_type" class="d2"><td><a href="#body.settle_info_list.settle_detail_info_list.receiver_type">receiver_type</a></td><td><code>string</code></td><td>接收方类型<br><small>例 <code>&quot;MERCHANT&quot;</code></small></td></tr><tr id="body.settle_info_list.settle_detail_info_list.receiver_account" class="d2"><td><a href="#body.settle_info_list.settle_detail_info_list.receiver_account">receiver_account</a></td><td><code>string</code></td><td>接收方账号<br><small>例 <code>&quot;1234567890&quot;</code></small></td></tr><tr id="body.settle_info_list.settle_detail_info_list.amount" class="d2"><td><a href="#body.settle_info_list.settle_detail_info_list.amount">amount</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>金额</td></tr><tr id="body.settle_info_list.settle_detail_info_list.amount.amount" class="d3"><td><a href="#body.settle_info_list.settle_detail_info_list.amount.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>金额 <span class="mark unit">分</span><br><small>例 <code>11000</code></small></td></tr><tr id="body.settle_info_list.settle_detail_info_list.amount.currency" class="d3"><td><a href="#body.settle_info_list.settle_detail_info_list.amount.currency">currency</a></td><td><code>string</code></td><td>币种<br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.receive_type_template_id"><td><a href="#body.receive_type_template_id">receive_type_template_id</a></td><td><code>integer</code></td><td>收款类型模板ID<br><code>1</code> <code>2</code><br><small>例 <code>1</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders.post({
  json: {
    out_settle_batch_no: <i class="s">&#39;1236698745558870&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    description: <i class="s">&#39;共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元&#39;</i>,
    settle_info_list: [
      {
        out_settle_no: <i class="s">&#39;12369666555136622&#39;</i>,
        transaction_id: <i class="s">&#39;4207752501201407033233368018&#39;</i>,
        settle_detail_info_list: [
          {
            out_settle_detail_no: <i class="s">&#39;123688556699666554&#39;</i>,
            settle_type: <i class="s">&#39;RECEIVE&#39;</i>,
            amount: { amount: <i class="n">11000</i> },
          },
        ],
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/ecommerce/settle/prepay-settle-orders&#39;</i>).post({
  json: {
    out_settle_batch_no: <i class="s">&#39;1236698745558870&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    description: <i class="s">&#39;共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元&#39;</i>,
    settle_info_list: [
      {
        out_settle_no: <i class="s">&#39;12369666555136622&#39;</i>,
        transaction_id: <i class="s">&#39;4207752501201407033233368018&#39;</i>,
        settle_detail_info_list: [
          {
            out_settle_detail_no: <i class="s">&#39;123688556699666554&#39;</i>,
            settle_type: <i class="s">&#39;RECEIVE&#39;</i>,
            amount: { amount: <i class="n">11000</i> },
          },
        ],
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/ecommerce/settle/prepay-settle-orders&#39;</i>].post({
  json: {
    out_settle_batch_no: <i class="s">&#39;1236698745558870&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    description: <i class="s">&#39;共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元&#39;</i>,
    settle_info_list: [
      {
        out_settle_no: <i class="s">&#39;12369666555136622&#39;</i>,
        transaction_id: <i class="s">&#39;4207752501201407033233368018&#39;</i>,
        settle_detail_info_list: [
          {
            out_settle_detail_no: <i class="s">&#39;123688556699666554&#39;</i>,
            settle_type: <i class="s">&#39;RECEIVE&#39;</i>,
            amount: { amount: <i class="n">11000</i> },
          },
        ],
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders.postAsync({
  json: {
    out_settle_batch_no: <i class="s">&#39;1236698745558870&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    description: <i class="s">&#39;共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元&#39;</i>,
    settle_info_list: [
      {
        out_settle_no: <i class="s">&#39;12369666555136622&#39;</i>,
        transaction_id: <i class="s">&#39;4207752501201407033233368018&#39;</i>,
        settle_detail_info_list: [
          {
            out_settle_detail_no: <i class="s">&#39;123688556699666554&#39;</i>,
            settle_type: <i class="s">&#39;RECEIVE&#39;</i>,
            amount: { amount: <i class="n">11000</i> },
          },
        ],
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/ecommerce/settle/prepay-settle-orders&#39;</i>).postAsync({
  json: {
    out_settle_batch_no: <i class="s">&#39;1236698745558870&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    description: <i class="s">&#39;共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元&#39;</i>,
    settle_info_list: [
      {
        out_settle_no: <i class="s">&#39;12369666555136622&#39;</i>,
        transaction_id: <i class="s">&#39;4207752501201407033233368018&#39;</i>,
        settle_detail_info_list: [
          {
            out_settle_detail_no: <i class="s">&#39;123688556699666554&#39;</i>,
            settle_type: <i class="s">&#39;RECEIVE&#39;</i>,
            amount: { amount: <i class="n">11000</i> },
          },
        ],
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/ecommerce/settle/prepay-settle-orders&#39;</i>].postAsync({
  json: {
    out_settle_batch_no: <i class="s">&#39;1236698745558870&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    description: <i class="s">&#39;共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元&#39;</i>,
    settle_info_list: [
      {
        out_settle_no: <i class="s">&#39;12369666555136622&#39;</i>,
        transaction_id: <i class="s">&#39;4207752501201407033233368018&#39;</i>,
        settle_detail_info_list: [
          {
            out_settle_detail_no: <i class="s">&#39;123688556699666554&#39;</i>,
            settle_type: <i class="s">&#39;RECEIVE&#39;</i>,
            amount: { amount: <i class="n">11000</i> },
          },
        ],
      },
    ],
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders.post({
  json: {
    appid: <i class="s">&#39;WXA12368855126622&#39;</i>,
    out_settle_batch_no: <i class="s">&#39;1236698745558870&#39;</i>,
    individual_auth_id: <i class="s">&#39;256322110225&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    description: <i class="s">&#39;共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元&#39;</i>,
    trade_scenario: <i class="s">&#39;RECOMMERCE&#39;</i>,
    settle_info_list: [
      {
        out_settle_no: <i class="s">&#39;12369666555136622&#39;</i>,
        transaction_id: <i class="s">&#39;4207752501201407033233368018&#39;</i>,
        settle_detail_info_list: [
          {
            out_settle_detail_no: <i class="s">&#39;123688556699666554&#39;</i>,
            settle_type: <i class="s">&#39;RECEIVE&#39;</i>,
            receiver_type: <i class="s">&#39;MERCHANT&#39;</i>,
            receiver_account: <i class="s">&#39;1234567890&#39;</i>,
            amount: { amount: <i class="n">11000</i>, currency: <i class="s">&#39;CNY&#39;</i> },
          },
        ],
      },
    ],
    receive_type_template_id: <i class="n">1</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/platsolution/ecommerce/settle/prepay-settle-orders&#39;</i>
body=<i class="s">&#39;{&quot;out_settle_batch_no&quot;:&quot;1236698745558870&quot;,&quot;notify_url&quot;:&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;,&quot;description&quot;:&quot;共计2笔订单，订单金额xxx元，平台服务费xxx元，合计收款xxx元&quot;,&quot;settle_info_list&quot;:[{&quot;out_settle_no&quot;:&quot;12369666555136622&quot;,&quot;transaction_id&quot;:&quot;4207752501201407033233368018&quot;,&quot;settle_detail_info_list&quot;:[{&quot;out_settle_detail_no&quot;:&quot;123688556699666554&quot;,&quot;settle_type&quot;:&quot;RECEIVE&quot;,&quot;amount&quot;:{&quot;amount&quot;:11000}}]}]}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.out_settle_batch_no"><td><a href="#response.out_settle_batch_no">out_settle_batch_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户结算批次单号<br><small>例 <code>&quot;1236698745558870&quot;</code></small></td></tr><tr id="response.settle_batch_no"><td><a href="#response.settle_batch_no">settle_batch_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信支付结算批次单号<br><small>例 <code>&quot;123685544886666&quot;</code></small></td></tr><tr id="response.individual_auth_id"><td><a href="#response.individual_auth_id">individual_auth_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品单个人收款方受理授权ID<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.description"><td><a href="#response.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>收款方描述<br><small>例 <code>&quot;所有门店可用，可使用小程序查看门店列表&quot;</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>批次状态<br><small>例 <code>&quot;ACCEPTED&quot;</code></small></td></tr><tr id="response.trade_scenario"><td><a href="#response.trade_scenario">trade_scenario</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易场景<br><small>例 <code>&quot;RECOMMERCE&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>批次创建时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.finish_time"><td><a href="#response.finish_time">finish_time</a></td><td><code>string (date-time)</code></td><td>批次完成时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.abnormal_type"><td><a href="#response.abnormal_type">abnormal_type</a></td><td><code>string</code></td><td>异常原因类型<br><small>例 <code>&quot;异常原因类型&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.abnormal_settle_result"><td><a href="#response.abnormal_settle_result">abnormal_settle_result</a></td><td><code>object</code></td><td>异常结算处理结果信息<br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.abnormal_settle_result.abnormal_settle_type" class="d1"><td><a href="#response.abnormal_settle_result.abnormal_settle_type">abnormal_settle_type</a></td><td><code>string</code></td><td>异常结算处理类型<br><small>例 <code>&quot;TRANSFER_TO_ORIGINAL_RECEIVE_USER&quot;</code></small></td></tr><tr id="response.abnormal_settle_result.out_abnormal_settle_batch_no" class="d1"><td><a href="#response.abnormal_settle_result.out_abnormal_settle_batch_no">out_abnormal_settle_batch_no</a></td><td><code>string</code></td><td>异常结算批次号<br><small>例 <code>&quot;1236698745558870&quot;</code></small></td></tr><tr id="response.abnormal_settle_result.abnormal_fund_receipt_id" class="d1"><td><a href="#response.abnormal_settle_result.abnormal_fund_receipt_id">abnormal_fund_receipt_id</a></td><td><code>string</code></td><td>异常资金单号<br><small>例 <code>&quot;2123685544886666&quot;</code></small></td></tr><tr id="response.abnormal_settle_result.apply_success_time" class="d1"><td><a href="#response.abnormal_settle_result.apply_success_time">apply_success_time</a></td><td><code>string (date-time)</code></td><td>受理成功时间<br><small>例 <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_settle_batch_no&quot;</i>: <i class="c">&quot;1236698745558870&quot;</i>,
  <i class="c">&quot;settle_batch_no&quot;</i>: <i class="c">&quot;123685544886666&quot;</i>,
  <i class="c">&quot;individual_auth_id&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;description&quot;</i>: <i class="c">&quot;所有门店可用，可使用小程序查看门店列表&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;ACCEPTED&quot;</i>,
  <i class="c">&quot;trade_scenario&quot;</i>: <i class="c">&quot;RECOMMERCE&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;finish_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;abnormal_type&quot;</i>: <i class="c">&quot;异常原因类型&quot;</i>,
  <i class="c">&quot;abnormal_settle_result&quot;</i>: {
    <i class="c">&quot;abnormal_settle_type&quot;</i>: <i class="c">&quot;TRANSFER_TO_ORIGINAL_RECEIVE_USER&quot;</i>,
    <i class="c">&quot;out_abnormal_settle_batch_no&quot;</i>: <i class="c">&quot;1236698745558870&quot;</i>,
    <i class="c">&quot;abnormal_fund_receipt_id&quot;</i>: <i class="c">&quot;2123685544886666&quot;</i>,
    <i class="c">&quot;apply_success_time&quot;</i>: <i class="c">&quot;2018-06-08T10:34:56+08:00&quot;</i>
  }
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_settle_batch_no</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/settlement-success.html"><code>SETTLEMENT.SUCCESS</code></a> 个人收款结算成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/platsolution/post-v3-platsolution-ecommerce-settle-prepay-settle-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PlatsolutionEcommerceSettlePrepaySettleOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PlatsolutionEcommerceSettlePrepaySettleOrders as default
};
