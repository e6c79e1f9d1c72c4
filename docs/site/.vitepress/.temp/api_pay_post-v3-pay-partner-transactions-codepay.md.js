import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"付款码支付","description":"","frontmatter":{"title":"付款码支付","editLink":false,"words":"POST /v3/pay/partner/transactions/codepay 基础支付∙服务商模式 sp_appid 合作伙伴应用AppID sp_mchid 合作伙伴商户号 sub_appid 特约商户应用AppID sub_mchid 特约商户商户号 description 商品描述 out_trade_no 商户订单号 attach 附加数据 goods_tag 订单优惠标记 support_fapiao 电子发票入口开放标识 payer 支付者 amount 订单金额 scene_info 场景信息 detail 优惠功能 settle_info 结算信息 transaction_id 微信支付订单号 trade_type 交易类型 bank_type 银行类型 success_time 支付完成时间 trade_state 交易状态 trade_state_desc 交易状态描述 promotion_detail 优惠信息 installment_info 分期信息"},"headers":[],"relativePath":"api/pay/post-v3-pay-partner-transactions-codepay.md","filePath":"api/pay/post-v3-pay-partner-transactions-codepay.md"}');
const _sfc_main = { name: "api/pay/post-v3-pay-partner-transactions-codepay.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">付款码支付 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;付款码支付 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>pay/<wbr>partner/<wbr>transactions/<wbr>codepay</code></div><p class="facts"><span>角色 服务商</span><span>基础支付∙服务商模式</span><a href="https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-code-pay.html" target="_blank" rel="noreferrer">官方文档</a></p><p class="note" lang="en">Not called idempotent: an attempt whose answer was lost may have been paid, and the next one is then an error; query the order.</p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.sp_appid"><td><a href="#body.sp_appid">sp_appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>合作伙伴应用AppID<br><small>最多 32 个字符，默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.sp_mchid"><td><a href="#body.sp_mchid">sp_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>合作伙伴商户号<br><small>最多 32 个字符，默认取客户端选项 <code>mchid</code></small><br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>特约商户应用AppID<br><small>最多 32 个字符</small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>特约商户商户号<br><small>最多 32 个字符</small><br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品描述<br><small>最多 127 个字符</small><br><small>例 <code>&quot;Image形象店-深圳腾大-QQ公仔&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>最多 32 个字符</small><br><small>例 <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>最多 128 个字符</small><br><small>例 <code>&quot;自定义数据说明&quot;</code></small></td></tr><tr id="body.goods_tag"><td><a href="#body.goods_tag">goods_tag</a></td><td><code>string</code></td><td>订单优惠标记<br><small>最多 32 个字符</small><br><small>例 <code>&quot;WXG&quot;</code></small></td></tr><tr id="body.support_fapiao"><td><a href="#body.support_fapiao">support_fapiao</a></td><td><code>boolean</code></td><td>电子发票入口开放标识<br><small>例 <code>false</code></small></td></tr><tr id="body.payer"><td><a href="#body.payer">payer</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>支付者</td></tr><tr id="body.payer.auth_code" class="d1"><td><a href="#body.payer.auth_code">auth_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>授权码<br><small>最多 32 个字符</small><br><small>例 <code>&quot;130061098828009406&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>订单金额</td></tr><tr id="body.amount.total" class="d1"><td><a href="#body.amount.total">total</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>总金额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="body.amount.currency" class="d1"><td><a href="#body.amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>最多 16 个字符</small><br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.scene_info"><td><a href="#body.scene_info">scene_info</a></td><td><code>object</code></td><td>场景信息</td></tr><tr id="body.scene_info.device_id" class="d1"><td><a href="#body.scene_info.device_id">device_id</a></td><td><code>string</code></td><td>商户端设备号<br><small>最多 32 个字符</small><br><small>例 <code>&quot;013467007045764&quot;</code></small></td></tr><tr id="body.scene_info.device_ip" class="d1"><td><a href="#body.scene_info.device_ip">device_ip</a></td><td><code>string</code></td><td>商户端设备 IP<br><small>最多 45 个字符</small><br><small>例 <code>&quot;128.0.0.1&quot;</code></small></td></tr><tr id="body.scene_info.store_info" class="d1"><td><a href="#body.scene_info.store_info">store_info</a></td><td><code>object</code></td><td>商户门店信息</td></tr><tr id="body.scene_info.store_info.id" class="d2"><td><a href="#body.scene_info.store_info.id">id</a></td><td><code>string</code></td><td>门店编号<br><small>最多 32 个字符</small><br><small>例 <code>&quot;0001&quot;</code></small></td></tr><tr id="body.scene_info.store_info.out_id" class="d2"><td><a href="#body.scene_info.store_info.out_id">out_id</a></td><td><code>string</code></td><td>商家自定义编码<br><small>最多 256 个字符</small><br><small>例 <code>&quot;A1111&quot;</code></small></td></tr><tr id="body.scene_info.store_info.name" class="d2"><td><a href="#body.scene_info.store_info.name">name</a></td><td><code>string</code></td><td>门店名称<br><small>例 <code>&quot;喜欢的运动&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.scene_info.store_info.area_code" class="d2"><td><a href="#body.scene_info.store_info.area_code">area_code</a></td><td><code>string</code></td><td>地区编码<br><small>例 <code>&quot;440305&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.scene_info.store_info.address" class="d2"><td><a href="#body.scene_info.store_info.address">address</a></td><td><code>string</code></td><td>详细地址<br><small>例 <code>&quot;广东省深圳市南山区科技中一道10000号&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.scene_info.payer_client_ip" class="d1"><td><a href="#body.scene_info.payer_client_ip">payer_client_ip</a></td><td><code>string</code></td><td>用户终端 IP<br><small>例 <code>&quot;14.23.150.211&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="body.detail"><td><a href="#body.detail">detail</a></td><td><code>object</code></td><td>优惠功能</td></tr><tr id="body.detail.cost_price" class="d1"><td><a href="#body.detail.cost_price">cost_price</a></td><td><code>integer</code></td><td>订单原价 <span class="mark unit">分</span><br><small>例 <code>608800</code></small></td></tr><tr id="body.detail.invoice_id" class="d1"><td><a href="#body.detail.invoice_id">invoice_id</a></td><td><code>string</code></td><td>商品小票ID<br><small>例 <code>&quot;微信123&quot;</code></small></td></tr><tr id="body.detail.goods_detail" class="d1"><td><a href="#body.detail.goods_detail">goods_detail</a></td><td><code>object[]</code></td><td>单品列表</td></tr><tr id="body.detail.goods_detail.merchant_goods_id" class="d2"><td><a href="#body.detail.goods_detail.merchant_goods_id">merchant_goods_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品编码<br><small>例 <code>&quot;1246464644&quot;</code></small></td></tr><tr id="body.detail.goods_detail.wxpay_goods_id" class="d2"><td><a href="#body.detail.goods_detail.wxpay_goods_id">wxpay_goods_id</a></td><td><code>string</code></td><td>微信支付商品编码<br><small>例 <code>&quot;1001&quot;</code></small></td></tr><tr id="body.detail.goods_detail.goods_name" class="d2"><td><a href="#body.detail.goods_detail.goods_name">goods_name</a></td><td><code>string</code></td><td>商品名称<br><small>例 <code>&quot;iPhoneX 256G&quot;</code></small></td></tr><tr id="body.detail.goods_detail.quantity" class="d2"><td><a href="#body.detail.goods_detail.quantity">quantity</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>商品数量<br><small>例 <code>1</code></small></td></tr><tr id="body.detail.goods_detail.unit_price" class="d2"><td><a href="#body.detail.goods_detail.unit_price">unit_price</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>商品单价 <span class="mark unit">分</span><br><small>例 <code>528800</code></small></td></tr><tr id="body.settle_info"><td><a href="#body.settle_info">settle_info</a></td><td><code>object</code></td><td>结算信息</td></tr><tr id="body.settle_info.profit_sharing" class="d1"><td><a href="#body.settle_info.profit_sharing">profit_sharing</a></td><td><code>boolean</code></td><td>是否指定分账<br><small>例 <code>false</code></small></td></tr><tr id="body.settle_info.subsidy_amount" class="d1"><td><a href="#body.settle_info.subsidy_amount">subsidy_amount</a></td><td><code>integer</code></td><td>补差金额 <span class="mark unit">分</span><br><small>例 <code>10</code></small><br><small class="note" lang="en">One source only.</small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.pay.partner.transactions.codepay.post({
  json: {
    sp_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    payer: { auth_code: <i class="s">&#39;130061098828009406&#39;</i> },
    amount: { total: <i class="n">100</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/pay/partner/transactions/codepay&#39;</i>).post({
  json: {
    sp_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    payer: { auth_code: <i class="s">&#39;130061098828009406&#39;</i> },
    amount: { total: <i class="n">100</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/pay/partner/transactions/codepay&#39;</i>].post({
  json: {
    sp_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    payer: { auth_code: <i class="s">&#39;130061098828009406&#39;</i> },
    amount: { total: <i class="n">100</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.pay.partner.transactions.codepay.postAsync({
  json: {
    sp_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    payer: { auth_code: <i class="s">&#39;130061098828009406&#39;</i> },
    amount: { total: <i class="n">100</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/pay/partner/transactions/codepay&#39;</i>).postAsync({
  json: {
    sp_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    payer: { auth_code: <i class="s">&#39;130061098828009406&#39;</i> },
    amount: { total: <i class="n">100</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/pay/partner/transactions/codepay&#39;</i>].postAsync({
  json: {
    sp_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    payer: { auth_code: <i class="s">&#39;130061098828009406&#39;</i> },
    amount: { total: <i class="n">100</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.pay.partner.transactions.codepay.post({
  json: {
    sp_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    attach: <i class="s">&#39;自定义数据说明&#39;</i>,
    goods_tag: <i class="s">&#39;WXG&#39;</i>,
    support_fapiao: <i class="k">false</i>,
    payer: { auth_code: <i class="s">&#39;130061098828009406&#39;</i> },
    amount: { total: <i class="n">100</i>, currency: <i class="s">&#39;CNY&#39;</i> },
    scene_info: {
      device_id: <i class="s">&#39;013467007045764&#39;</i>,
      device_ip: <i class="s">&#39;128.0.0.1&#39;</i>,
      store_info: {
        id: <i class="s">&#39;0001&#39;</i>,
        out_id: <i class="s">&#39;A1111&#39;</i>,
        name: <i class="s">&#39;喜欢的运动&#39;</i>,
        area_code: <i class="s">&#39;440305&#39;</i>,
        address: <i class="s">&#39;广东省深圳市南山区科技中一道10000号&#39;</i>,
      },
      payer_client_ip: <i class="s">&#39;14.23.150.211&#39;</i>,
    },
    detail: {
      cost_price: <i class="n">608800</i>,
      invoice_id: <i class="s">&#39;微信123&#39;</i>,
      goods_detail: [
        {
          merchant_goods_id: <i class="s">&#39;1246464644&#39;</i>,
          wxpay_goods_id: <i class="s">&#39;1001&#39;</i>,
          goods_name: <i class="s">&#39;iPhoneX 256G&#39;</i>,
          quantity: <i class="n">1</i>,
          unit_price: <i class="n">528800</i>,
        },
      ],
    },
    settle_info: { profit_sharing: <i class="k">false</i>, subsidy_amount: <i class="n">10</i> },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/pay/partner/transactions/codepay&#39;</i>
body=<i class="s">&#39;{&quot;sp_mchid&quot;:&quot;&#39;</i>&quot;$mchid&quot;<i class="s">&#39;&quot;,&quot;sp_appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;sub_mchid&quot;:&quot;1230000109&quot;,&quot;description&quot;:&quot;Image形象店-深圳腾大-QQ公仔&quot;,&quot;out_trade_no&quot;:&quot;1217752501201407033233368018&quot;,&quot;payer&quot;:{&quot;auth_code&quot;:&quot;130061098828009406&quot;},&quot;amount&quot;:{&quot;total&quot;:100}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.sp_appid"><td><a href="#response.sp_appid">sp_appid</a></td><td><code>string</code></td><td>合作伙伴应用AppID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.sp_mchid"><td><a href="#response.sp_mchid">sp_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>合作伙伴商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.sub_appid"><td><a href="#response.sub_appid">sub_appid</a></td><td><code>string</code></td><td>特约商户应用AppID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>特约商户商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.out_trade_no"><td><a href="#response.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a></td><td><code>string</code></td><td>微信支付订单号<br><small>例 <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="response.trade_type"><td><a href="#response.trade_type">trade_type</a></td><td><code>string</code></td><td>交易类型<br><code>JSAPI</code> <code>NATIVE</code> <code>APP</code> <code>MICROPAY</code> <code>MWEB</code> <code>FACEPAY</code><br><small>例 <code>&quot;MICROPAY&quot;</code></small></td></tr><tr id="response.bank_type"><td><a href="#response.bank_type">bank_type</a></td><td><code>string</code></td><td>银行类型<br><small>例 <code>&quot;CCB_DEBIT&quot;</code></small></td></tr><tr id="response.success_time"><td><a href="#response.success_time">success_time</a></td><td><code>string (date-time)</code></td><td>支付完成时间<br><small>例 <code>&quot;2018-06-08T10:34:56+08:00&quot;</code></small></td></tr><tr id="response.trade_state"><td><a href="#response.trade_state">trade_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易状态<br><code>SUCCESS</code> <code>REFUND</code> <code>NOTPAY</code> <code>CLOSED</code> <code>REVOKED</code> <code>USERPAYING</code> <code>PAYERROR</code> <code>ACCEPT</code><br><small>例 <code>&quot;SUCCESS&quot;</code></small></td></tr><tr id="response.trade_state_desc"><td><a href="#response.trade_state_desc">trade_state_desc</a></td><td><code>string</code></td><td>交易状态描述<br><small>例 <code>&quot;支付成功&quot;</code></small></td></tr><tr id="response.attach"><td><a href="#response.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>例 <code>&quot;自定义数据说明&quot;</code></small></td></tr><tr id="response.payer"><td><a href="#response.payer">payer</a></td><td><code>object</code></td><td>支付者</td></tr><tr id="response.payer.sp_openid" class="d1"><td><a href="#response.payer.sp_openid">sp_openid</a></td><td><code>string</code></td><td>合作伙伴用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="response.payer.sub_openid" class="d1"><td><a href="#response.payer.sub_openid">sub_openid</a></td><td><code>string</code></td><td>特约商户用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a></td><td><code>object</code></td><td>订单金额</td></tr><tr id="response.amount.total" class="d1"><td><a href="#response.amount.total">total</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>订单金额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.amount.payer_total" class="d1"><td><a href="#response.amount.payer_total">payer_total</a></td><td><code>integer</code></td><td>用户支付金额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.amount.currency" class="d1"><td><a href="#response.amount.currency">currency</a></td><td><code>string</code></td><td>订单金额货币类型<br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.amount.payer_currency" class="d1"><td><a href="#response.amount.payer_currency">payer_currency</a></td><td><code>string</code></td><td>用户支付货币类型<br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.amount.discount_total" class="d1"><td><a href="#response.amount.discount_total">discount_total</a></td><td><code>integer</code></td><td>订单折扣<br><small>例 <code>100</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.promotion_detail"><td><a href="#response.promotion_detail">promotion_detail</a></td><td><code>object[]</code></td><td>优惠信息</td></tr><tr id="response.promotion_detail.coupon_id" class="d1"><td><a href="#response.promotion_detail.coupon_id">coupon_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>券ID<br><small>例 <code>&quot;109519&quot;</code></small></td></tr><tr id="response.promotion_detail.name" class="d1"><td><a href="#response.promotion_detail.name">name</a></td><td><code>string</code></td><td>优惠名称<br><small>例 <code>&quot;单品惠-6&quot;</code></small></td></tr><tr id="response.promotion_detail.scope" class="d1"><td><a href="#response.promotion_detail.scope">scope</a></td><td><code>string</code></td><td>优惠范围<br><code>GLOBAL</code> <code>SINGLE</code><br><small>例 <code>&quot;GLOBAL&quot;</code></small></td></tr><tr id="response.promotion_detail.type" class="d1"><td><a href="#response.promotion_detail.type">type</a></td><td><code>string</code></td><td>优惠类型<br><code>CASH</code> <code>NOCASH</code><br><small>例 <code>&quot;CASH&quot;</code></small></td></tr><tr id="response.promotion_detail.amount" class="d1"><td><a href="#response.promotion_detail.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>优惠券面额 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.promotion_detail.stock_id" class="d1"><td><a href="#response.promotion_detail.stock_id">stock_id</a></td><td><code>string</code></td><td>活动ID<br><small>例 <code>&quot;931386&quot;</code></small></td></tr><tr id="response.promotion_detail.wechatpay_contribute" class="d1"><td><a href="#response.promotion_detail.wechatpay_contribute">wechatpay_contribute</a></td><td><code>integer</code></td><td>微信出资 <span class="mark unit">分</span><br><small>例 <code>0</code></small></td></tr><tr id="response.promotion_detail.merchant_contribute" class="d1"><td><a href="#response.promotion_detail.merchant_contribute">merchant_contribute</a></td><td><code>integer</code></td><td>商户出资 <span class="mark unit">分</span><br><small>例 <code>0</code></small></td></tr><tr id="response.promotion_detail.other_contribute" class="d1"><td><a href="#response.promotion_detail.other_contribute">other_contribute</a></td><td><code>integer</code></td><td>其他出资 <span class="mark unit">分</span><br><small>例 <code>0</code></small></td></tr><tr id="response.promotion_detail.currency" class="d1"><td><a href="#response.promotion_detail.currency">currency</a></td><td><code>string</code></td><td>优惠货币类型<br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.promotion_detail.goods_detail" class="d1"><td><a href="#response.promotion_detail.goods_detail">goods_detail</a></td><td><code>object[]</code></td><td>单品列表</td></tr><tr id="response.promotion_detail.goods_detail.goods_id" class="d2"><td><a href="#response.promotion_detail.goods_detail.goods_id">goods_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品编码<br><small>例 <code>&quot;M1006&quot;</code></small></td></tr><tr id="response.promotion_detail.goods_detail.quantity" class="d2"><td><a href="#response.promotion_detail.goods_detail.quantity">quantity</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>商品数量<br><small>例 <code>1</code></small></td></tr><tr id="response.promotion_detail.goods_detail.unit_price" class="d2"><td><a href="#response.promotion_detail.goods_detail.unit_price">unit_price</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>商品单价 <span class="mark unit">分</span><br><small>例 <code>100</code></small></td></tr><tr id="response.promotion_detail.goods_detail.discount_amount" class="d2"><td><a href="#response.promotion_detail.goods_detail.discount_amount">discount_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>商品优惠金额 <span class="mark unit">分</span><br><small>例 <code>1</code></small></td></tr><tr id="response.promotion_detail.goods_detail.goods_remark" class="d2"><td><a href="#response.promotion_detail.goods_detail.goods_remark">goods_remark</a></td><td><code>string</code></td><td>商品备注<br><small>例 <code>&quot;商品备注信息&quot;</code></small></td></tr><tr id="response.promotion_detail.goods_detail.merchant_goods_id" class="d2"><td><a href="#response.promotion_detail.goods_detail.merchant_goods_id">merchant_goods_id</a></td><td><code>string</code></td><td>商户侧商品编码<br><small>例 <code>&quot;1246464644&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.promotion_detail.activity_id" class="d1"><td><a href="#response.promotion_detail.activity_id">activity_id</a></td><td><code>string</code></td><td>在微信商户后台配置的批次ID<br><small>例 <code>&quot;371067&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.scene_info"><td><a href="#response.scene_info">scene_info</a></td><td><code>object</code></td><td>场景信息<br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.scene_info.device_id" class="d1"><td><a href="#response.scene_info.device_id">device_id</a></td><td><code>string</code></td><td><small>例 <code>&quot;013467007045764&quot;</code></small></td></tr><tr id="response.installment_info"><td><a href="#response.installment_info">installment_info</a></td><td><code>object</code></td><td>分期信息<br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.installment_info.use_subsidy" class="d1"><td><a href="#response.installment_info.use_subsidy">use_subsidy</a></td><td><code>boolean</code></td><td><small>例 <code>true</code></small></td></tr><tr id="response.installment_info.selected_installment_number" class="d1"><td><a href="#response.installment_info.selected_installment_number">selected_installment_number</a></td><td><code>integer</code></td><td><small>例 <code>3</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sp_appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;sp_mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;sub_appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;out_trade_no&quot;</i>: <i class="c">&quot;1217752501201407033233368018&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;1217752501201407033233368018&quot;</i>,
  <i class="c">&quot;trade_type&quot;</i>: <i class="c">&quot;MICROPAY&quot;</i>,
  <i class="c">&quot;bank_type&quot;</i>: <i class="c">&quot;CCB_DEBIT&quot;</i>,
  <i class="c">&quot;success_time&quot;</i>: <i class="c">&quot;2018-06-08T10:34:56+08:00&quot;</i>,
  <i class="c">&quot;trade_state&quot;</i>: <i class="c">&quot;SUCCESS&quot;</i>,
  <i class="c">&quot;trade_state_desc&quot;</i>: <i class="c">&quot;支付成功&quot;</i>,
  <i class="c">&quot;attach&quot;</i>: <i class="c">&quot;自定义数据说明&quot;</i>,
  <i class="c">&quot;payer&quot;</i>: {
    <i class="c">&quot;sp_openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>,
    <i class="c">&quot;sub_openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>
  },
  <i class="c">&quot;amount&quot;</i>: {
    <i class="c">&quot;total&quot;</i>: <i class="k">100</i>,
    <i class="c">&quot;payer_total&quot;</i>: <i class="k">100</i>,
    <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>,
    <i class="c">&quot;payer_currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>,
    <i class="c">&quot;discount_total&quot;</i>: <i class="k">100</i>
  },
  <i class="c">&quot;promotion_detail&quot;</i>: [
    {
      <i class="c">&quot;coupon_id&quot;</i>: <i class="c">&quot;109519&quot;</i>,
      <i class="c">&quot;name&quot;</i>: <i class="c">&quot;单品惠-6&quot;</i>,
      <i class="c">&quot;scope&quot;</i>: <i class="c">&quot;GLOBAL&quot;</i>,
      <i class="c">&quot;type&quot;</i>: <i class="c">&quot;CASH&quot;</i>,
      <i class="c">&quot;amount&quot;</i>: <i class="k">100</i>,
      <i class="c">&quot;stock_id&quot;</i>: <i class="c">&quot;931386&quot;</i>,
      <i class="c">&quot;wechatpay_contribute&quot;</i>: <i class="k">0</i>,
      <i class="c">&quot;merchant_contribute&quot;</i>: <i class="k">0</i>,
      <i class="c">&quot;other_contribute&quot;</i>: <i class="k">0</i>,
      <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>,
      <i class="c">&quot;goods_detail&quot;</i>: [
        {
          <i class="c">&quot;goods_id&quot;</i>: <i class="c">&quot;M1006&quot;</i>,
          <i class="c">&quot;quantity&quot;</i>: <i class="k">1</i>,
          <i class="c">&quot;unit_price&quot;</i>: <i class="k">100</i>,
          <i class="c">&quot;discount_amount&quot;</i>: <i class="k">1</i>,
          <i class="c">&quot;goods_remark&quot;</i>: <i class="c">&quot;商品备注信息&quot;</i>,
          <i class="c">&quot;merchant_goods_id&quot;</i>: <i class="c">&quot;1246464644&quot;</i>
        }
      ],
      <i class="c">&quot;activity_id&quot;</i>: <i class="c">&quot;371067&quot;</i>
    }
  ],
  <i class="c">&quot;scene_info&quot;</i>: {
    <i class="c">&quot;device_id&quot;</i>: <i class="c">&quot;013467007045764&quot;</i>
  },
  <i class="c">&quot;installment_info&quot;</i>: {
    <i class="c">&quot;use_subsidy&quot;</i>: <i class="s">true</i>,
    <i class="c">&quot;selected_installment_number&quot;</i>: <i class="k">3</i>
  }
}</code></pre></div></details><h2 id="errors" tabindex="-1">错误码 <a class="header-anchor" href="#errors" aria-label="Permalink to &quot;错误码 {#errors}&quot;">​</a></h2><table class="plain"><thead><tr><th>状态码</th><th>错误码</th><th>说明</th></tr></thead><tbody><tr><td>500</td><td><code>SYSTEM_ERROR</code></td><td>query the order, then retry or reverse (forum thread)</td></tr><tr><td>400</td><td><code>PARAM_ERROR</code></td><td>seen although the user had paid: bank_type in the answer longer than 16 bytes, foreign card; query before treating as failed (status inferred)</td></tr></tbody></table><p>原因与处理方法见<a href="/help/errors.html">排错</a>。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/pay/post-v3-pay-partner-transactions-codepay.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayPartnerTransactionsCodepay = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayPartnerTransactionsCodepay as default
};
