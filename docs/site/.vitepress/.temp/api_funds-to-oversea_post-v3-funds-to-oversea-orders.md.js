import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"申请资金出境API","description":"","frontmatter":{"title":"申请资金出境API","editLink":false,"words":"POST /v3/funds-to-oversea/orders 收付通∙跨境 out_order_id 商户出境单号 sub_mchid 二级商户号 transaction_id 微信订单号 amount 出境金额 foreign_currency 境外收款币种 goods_info 商品信息 seller_info 卖家信息 express_info 物流信息 payee_info 收款人信息 presale_info 预售信息 order_id 微信出境单号 result 出境结果 fail_reason 出境失败的原因 amount 请求出境人民币金额 foreign_amount 真实出境外币金额 foreign_currency 外币币种 rate 汇率 exchange_rate_time 购汇时间 estimate_exchange_rate_time 预计购汇时间 departure_amount 真实出境人民币金额 fee 手续费人民币金额 charge_mchid 手续费承担商户号 charge_account_type 手续费承担账户"},"headers":[],"relativePath":"api/funds-to-oversea/post-v3-funds-to-oversea-orders.md","filePath":"api/funds-to-oversea/post-v3-funds-to-oversea-orders.md"}');
const _sfc_main = { name: "api/funds-to-oversea/post-v3-funds-to-oversea-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">申请资金出境API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;申请资金出境API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>funds-to-oversea/<wbr>orders</code></div><p class="facts"><span>角色 电商平台（收付通）</span><span>收付通∙跨境</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_2.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.out_order_id"><td><a href="#body.out_order_id">out_order_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户出境单号<br><small>例 <code>&quot;merchant_1123123&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>二级商户号<br><small>例 <code>&quot;123456&quot;</code></small></td></tr><tr id="body.transaction_id"><td><a href="#body.transaction_id">transaction_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信订单号<br><small>例 <code>&quot;420000000000000010&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>出境金额<br><small>例 <code>10</code></small></td></tr><tr id="body.foreign_currency"><td><a href="#body.foreign_currency">foreign_currency</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>境外收款币种<br><small>例 <code>&quot;USD&quot;</code></small></td></tr><tr id="body.goods_info"><td><a href="#body.goods_info">goods_info</a></td><td><code>object[]</code></td><td>商品信息</td></tr><tr id="body.goods_info.goods_name" class="d1"><td><a href="#body.goods_info.goods_name">goods_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品名称<br><small>例 <code>&quot;橘子&quot;</code></small></td></tr><tr id="body.goods_info.goods_category" class="d1"><td><a href="#body.goods_info.goods_category">goods_category</a></td><td><code>string</code></td><td>商品类目<br><small>例 <code>&quot;家用电器&quot;</code></small></td></tr><tr id="body.goods_info.goods_unit_price" class="d1"><td><a href="#body.goods_info.goods_unit_price">goods_unit_price</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>商品单价<br><small>例 <code>1</code></small></td></tr><tr id="body.goods_info.goods_quantity" class="d1"><td><a href="#body.goods_info.goods_quantity">goods_quantity</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>商品数量<br><small>例 <code>1</code></small></td></tr><tr id="body.seller_info"><td><a href="#body.seller_info">seller_info</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>卖家信息</td></tr><tr id="body.seller_info.oversea_business_name" class="d1"><td><a href="#body.seller_info.oversea_business_name">oversea_business_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>境外卖家经营主体名称<br><small>例 <code>&quot;香港xxxx公司&quot;</code></small></td></tr><tr id="body.seller_info.oversea_shop_name" class="d1"><td><a href="#body.seller_info.oversea_shop_name">oversea_shop_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>境外卖家店铺名称<br><small>例 <code>&quot;香港xxx公司xxx店铺&quot;</code></small></td></tr><tr id="body.seller_info.seller_id" class="d1"><td><a href="#body.seller_info.seller_id">seller_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>卖家ID<br><small>例 <code>&quot;id2123123123&quot;</code></small></td></tr><tr id="body.express_info"><td><a href="#body.express_info">express_info</a></td><td><code>object</code></td><td>物流信息</td></tr><tr id="body.express_info.courier_number" class="d1"><td><a href="#body.express_info.courier_number">courier_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>物流单号<br><small>例 <code>&quot;curier_number_1231&quot;</code></small></td></tr><tr id="body.express_info.express_company_name" class="d1"><td><a href="#body.express_info.express_company_name">express_company_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>物流商名称<br><small>例 <code>&quot;国际xxx物流&quot;</code></small></td></tr><tr id="body.payee_info"><td><a href="#body.payee_info">payee_info</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>收款人信息</td></tr><tr id="body.payee_info.payee_id" class="d1"><td><a href="#body.payee_info.payee_id">payee_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>收款人识别号<br><small>例 <code>&quot;ID123112312&quot;</code></small></td></tr><tr id="body.presale_info"><td><a href="#body.presale_info">presale_info</a></td><td><code>object</code></td><td>预售信息</td></tr><tr id="body.presale_info.type" class="d1"><td><a href="#body.presale_info.type">type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>订单类型<br><code>DEPOSIT</code> <code>BALANCE</code><br><small>例 <code>&quot;DEPOSIT&quot;</code></small></td></tr><tr id="body.presale_info.total_amount" class="d1"><td><a href="#body.presale_info.total_amount">total_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>预售订单总金额<br><small>例 <code>10</code></small></td></tr><tr id="body.presale_info.deposit_transaction_id" class="d1"><td><a href="#body.presale_info.deposit_transaction_id">deposit_transaction_id</a></td><td><code>string</code></td><td>关联定金订单号<br><small>例 <code>&quot;4208450740201411110007820472&quot;</code></small></td></tr><tr id="body.presale_info.balance_transaction_id" class="d1"><td><a href="#body.presale_info.balance_transaction_id">balance_transaction_id</a></td><td><code>string</code></td><td>关联尾款订单号<br><small>例 <code>&quot;4208450740201411110007820472&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundsToOversea.orders.post({
  json: {
    out_order_id: <i class="s">&#39;merchant_1123123&#39;</i>,
    sub_mchid: <i class="s">&#39;123456&#39;</i>,
    transaction_id: <i class="s">&#39;420000000000000010&#39;</i>,
    amount: <i class="n">10</i>,
    foreign_currency: <i class="s">&#39;USD&#39;</i>,
    seller_info: {
      oversea_business_name: <i class="s">&#39;香港xxxx公司&#39;</i>,
      oversea_shop_name: <i class="s">&#39;香港xxx公司xxx店铺&#39;</i>,
      seller_id: <i class="s">&#39;id2123123123&#39;</i>,
    },
    payee_info: { payee_id: <i class="s">&#39;ID123112312&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/funds-to-oversea/orders&#39;</i>).post({
  json: {
    out_order_id: <i class="s">&#39;merchant_1123123&#39;</i>,
    sub_mchid: <i class="s">&#39;123456&#39;</i>,
    transaction_id: <i class="s">&#39;420000000000000010&#39;</i>,
    amount: <i class="n">10</i>,
    foreign_currency: <i class="s">&#39;USD&#39;</i>,
    seller_info: {
      oversea_business_name: <i class="s">&#39;香港xxxx公司&#39;</i>,
      oversea_shop_name: <i class="s">&#39;香港xxx公司xxx店铺&#39;</i>,
      seller_id: <i class="s">&#39;id2123123123&#39;</i>,
    },
    payee_info: { payee_id: <i class="s">&#39;ID123112312&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/funds-to-oversea/orders&#39;</i>].post({
  json: {
    out_order_id: <i class="s">&#39;merchant_1123123&#39;</i>,
    sub_mchid: <i class="s">&#39;123456&#39;</i>,
    transaction_id: <i class="s">&#39;420000000000000010&#39;</i>,
    amount: <i class="n">10</i>,
    foreign_currency: <i class="s">&#39;USD&#39;</i>,
    seller_info: {
      oversea_business_name: <i class="s">&#39;香港xxxx公司&#39;</i>,
      oversea_shop_name: <i class="s">&#39;香港xxx公司xxx店铺&#39;</i>,
      seller_id: <i class="s">&#39;id2123123123&#39;</i>,
    },
    payee_info: { payee_id: <i class="s">&#39;ID123112312&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundsToOversea.orders.postAsync({
  json: {
    out_order_id: <i class="s">&#39;merchant_1123123&#39;</i>,
    sub_mchid: <i class="s">&#39;123456&#39;</i>,
    transaction_id: <i class="s">&#39;420000000000000010&#39;</i>,
    amount: <i class="n">10</i>,
    foreign_currency: <i class="s">&#39;USD&#39;</i>,
    seller_info: {
      oversea_business_name: <i class="s">&#39;香港xxxx公司&#39;</i>,
      oversea_shop_name: <i class="s">&#39;香港xxx公司xxx店铺&#39;</i>,
      seller_id: <i class="s">&#39;id2123123123&#39;</i>,
    },
    payee_info: { payee_id: <i class="s">&#39;ID123112312&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/funds-to-oversea/orders&#39;</i>).postAsync({
  json: {
    out_order_id: <i class="s">&#39;merchant_1123123&#39;</i>,
    sub_mchid: <i class="s">&#39;123456&#39;</i>,
    transaction_id: <i class="s">&#39;420000000000000010&#39;</i>,
    amount: <i class="n">10</i>,
    foreign_currency: <i class="s">&#39;USD&#39;</i>,
    seller_info: {
      oversea_business_name: <i class="s">&#39;香港xxxx公司&#39;</i>,
      oversea_shop_name: <i class="s">&#39;香港xxx公司xxx店铺&#39;</i>,
      seller_id: <i class="s">&#39;id2123123123&#39;</i>,
    },
    payee_info: { payee_id: <i class="s">&#39;ID123112312&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/funds-to-oversea/orders&#39;</i>].postAsync({
  json: {
    out_order_id: <i class="s">&#39;merchant_1123123&#39;</i>,
    sub_mchid: <i class="s">&#39;123456&#39;</i>,
    transaction_id: <i class="s">&#39;420000000000000010&#39;</i>,
    amount: <i class="n">10</i>,
    foreign_currency: <i class="s">&#39;USD&#39;</i>,
    seller_info: {
      oversea_business_name: <i class="s">&#39;香港xxxx公司&#39;</i>,
      oversea_shop_name: <i class="s">&#39;香港xxx公司xxx店铺&#39;</i>,
      seller_id: <i class="s">&#39;id2123123123&#39;</i>,
    },
    payee_info: { payee_id: <i class="s">&#39;ID123112312&#39;</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundsToOversea.orders.post({
  json: {
    out_order_id: <i class="s">&#39;merchant_1123123&#39;</i>,
    sub_mchid: <i class="s">&#39;123456&#39;</i>,
    transaction_id: <i class="s">&#39;420000000000000010&#39;</i>,
    amount: <i class="n">10</i>,
    foreign_currency: <i class="s">&#39;USD&#39;</i>,
    goods_info: [{ goods_name: <i class="s">&#39;橘子&#39;</i>, goods_category: <i class="s">&#39;家用电器&#39;</i>, goods_unit_price: <i class="n">1</i>, goods_quantity: <i class="n">1</i> }],
    seller_info: {
      oversea_business_name: <i class="s">&#39;香港xxxx公司&#39;</i>,
      oversea_shop_name: <i class="s">&#39;香港xxx公司xxx店铺&#39;</i>,
      seller_id: <i class="s">&#39;id2123123123&#39;</i>,
    },
    express_info: { courier_number: <i class="s">&#39;curier_number_1231&#39;</i>, express_company_name: <i class="s">&#39;国际xxx物流&#39;</i> },
    payee_info: { payee_id: <i class="s">&#39;ID123112312&#39;</i> },
    presale_info: {
      type: <i class="s">&#39;DEPOSIT&#39;</i>,
      total_amount: <i class="n">10</i>,
      deposit_transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
      balance_transaction_id: <i class="s">&#39;4208450740201411110007820472&#39;</i>,
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/funds-to-oversea/orders&#39;</i>
body=<i class="s">&#39;{&quot;out_order_id&quot;:&quot;merchant_1123123&quot;,&quot;sub_mchid&quot;:&quot;123456&quot;,&quot;transaction_id&quot;:&quot;420000000000000010&quot;,&quot;amount&quot;:10,&quot;foreign_currency&quot;:&quot;USD&quot;,&quot;seller_info&quot;:{&quot;oversea_business_name&quot;:&quot;香港xxxx公司&quot;,&quot;oversea_shop_name&quot;:&quot;香港xxx公司xxx店铺&quot;,&quot;seller_id&quot;:&quot;id2123123123&quot;},&quot;payee_info&quot;:{&quot;payee_id&quot;:&quot;ID123112312&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.out_order_id"><td><a href="#response.out_order_id">out_order_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户出境单号<br><small>例 <code>&quot;merchant123123&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>二级商户号<br><small>例 <code>&quot;1231231&quot;</code></small></td></tr><tr id="response.order_id"><td><a href="#response.order_id">order_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信出境单号<br><small>例 <code>&quot;42000000000_123123&quot;</code></small></td></tr><tr id="response.result"><td><a href="#response.result">result</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>出境结果<br><small>例 <code>&quot;ACCEPT&quot;</code></small></td></tr><tr id="response.fail_reason"><td><a href="#response.fail_reason">fail_reason</a></td><td><code>string</code></td><td>出境失败的原因<br><small>例 <code>&quot;DEPARTURE_AMOUNT_NO_ENOUGH&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>请求出境人民币金额<br><small>例 <code>21</code></small></td></tr><tr id="response.foreign_amount"><td><a href="#response.foreign_amount">foreign_amount</a></td><td><code>integer</code></td><td>真实出境外币金额<br><small>例 <code>20</code></small></td></tr><tr id="response.foreign_currency"><td><a href="#response.foreign_currency">foreign_currency</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>外币币种<br><small>例 <code>&quot;USD&quot;</code></small></td></tr><tr id="response.rate"><td><a href="#response.rate">rate</a></td><td><code>integer</code></td><td>汇率<br><small>例 <code>650000000</code></small></td></tr><tr id="response.exchange_rate_time"><td><a href="#response.exchange_rate_time">exchange_rate_time</a></td><td><code>string</code></td><td>购汇时间<br><small>例 <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.estimate_exchange_rate_time"><td><a href="#response.estimate_exchange_rate_time">estimate_exchange_rate_time</a></td><td><code>string</code></td><td>预计购汇时间<br><small>例 <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.departure_amount"><td><a href="#response.departure_amount">departure_amount</a></td><td><code>integer</code></td><td>真实出境人民币金额<br><small>例 <code>20</code></small></td></tr><tr id="response.fee"><td><a href="#response.fee">fee</a></td><td><code>integer</code></td><td>手续费人民币金额<br><small>例 <code>1</code></small></td></tr><tr id="response.charge_mchid"><td><a href="#response.charge_mchid">charge_mchid</a></td><td><code>string</code></td><td>手续费承担商户号<br><small>例 <code>&quot;1231231&quot;</code></small></td></tr><tr id="response.charge_account_type"><td><a href="#response.charge_account_type">charge_account_type</a></td><td><code>string</code></td><td>手续费承担账户<br><small>例 <code>&quot;BASIC&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_order_id&quot;</i>: <i class="c">&quot;merchant123123&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1231231&quot;</i>,
  <i class="c">&quot;order_id&quot;</i>: <i class="c">&quot;42000000000_123123&quot;</i>,
  <i class="c">&quot;result&quot;</i>: <i class="c">&quot;ACCEPT&quot;</i>,
  <i class="c">&quot;fail_reason&quot;</i>: <i class="c">&quot;DEPARTURE_AMOUNT_NO_ENOUGH&quot;</i>,
  <i class="c">&quot;amount&quot;</i>: <i class="k">21</i>,
  <i class="c">&quot;foreign_amount&quot;</i>: <i class="k">20</i>,
  <i class="c">&quot;foreign_currency&quot;</i>: <i class="c">&quot;USD&quot;</i>,
  <i class="c">&quot;rate&quot;</i>: <i class="k">650000000</i>,
  <i class="c">&quot;exchange_rate_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;estimate_exchange_rate_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;departure_amount&quot;</i>: <i class="k">20</i>,
  <i class="c">&quot;fee&quot;</i>: <i class="k">1</i>,
  <i class="c">&quot;charge_mchid&quot;</i>: <i class="c">&quot;1231231&quot;</i>,
  <i class="c">&quot;charge_account_type&quot;</i>: <i class="c">&quot;BASIC&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_order_id</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/funds-to-oversea/post-v3-funds-to-oversea-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3FundsToOverseaOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3FundsToOverseaOrders as default
};
