import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"将出租车电子发票插入微信用户卡包API","description":"","frontmatter":{"title":"将出租车电子发票插入微信用户卡包API","editLink":false,"words":"POST /v3/taxi-invoice/cards 出租车电子发票 company_mchid 出租车经营主体商户号 trade_number 面对面付款单号 appid 应用ID openid 用户标识 region_id 行政区划代码 driver_license 营运资格证号 plate_number 车牌号 fapiao_card_information 发票卡券信息 token 获取乘客行程单详情的凭证 card_appid 插入用户卡包的公众号AppID card_openid 用户在插卡公众号下的OpenID card_id 出租车电子发票卡券模板ID card_code 出租车电子发票在卡包中的编码"},"headers":[],"relativePath":"en/api/taxi-invoice/post-v3-taxi-invoice-cards.md","filePath":"en/api/taxi-invoice/post-v3-taxi-invoice-cards.md"}');
const _sfc_main = { name: "en/api/taxi-invoice/post-v3-taxi-invoice-cards.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">将出租车电子发票插入微信用户卡包API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;将出租车电子发票插入微信用户卡包API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>taxi-invoice/<wbr>cards</code></div><p class="facts"><span>Roles partner</span><span>出租车电子发票</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012461432" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.company_mchid"><td><a href="#body.company_mchid">company_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>出租车经营主体商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.trade_number"><td><a href="#body.trade_number">trade_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>面对面付款单号<br><small>e.g. <code>&quot;10001071012021110600437180176110&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a></td><td><code>string</code></td><td>应用ID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxb1170446a4c0a5a2&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;oUypO5aQ1oOCaSiNZUpT5kxxJHuc&quot;</code></small></td></tr><tr id="body.region_id"><td><a href="#body.region_id">region_id</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>行政区划代码<br><small>e.g. <code>310100</code></small></td></tr><tr id="body.driver_license"><td><a href="#body.driver_license">driver_license</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>营运资格证号<br><small>e.g. <code>&quot;6298416&quot;</code></small></td></tr><tr id="body.plate_number"><td><a href="#body.plate_number">plate_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>车牌号<br><small>e.g. <code>&quot;浙AD12345&quot;</code></small></td></tr><tr id="body.fapiao_card_information"><td><a href="#body.fapiao_card_information">fapiao_card_information</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>发票卡券信息</td></tr><tr id="body.fapiao_card_information.fapiao_media_id" class="d1"><td><a href="#body.fapiao_card_information.fapiao_media_id">fapiao_media_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>电子发票文件ID<br><small>e.g. <code>&quot;ASNFZ4mrze/+3LqYdlQyEA==&quot;</code></small></td></tr><tr id="body.fapiao_card_information.fapiao_number" class="d1"><td><a href="#body.fapiao_card_information.fapiao_number">fapiao_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>发票号码<br><small>e.g. <code>&quot;12897794&quot;</code></small></td></tr><tr id="body.fapiao_card_information.fapiao_code" class="d1"><td><a href="#body.fapiao_card_information.fapiao_code">fapiao_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>发票代码<br><small>e.g. <code>&quot;044001911211&quot;</code></small></td></tr><tr id="body.fapiao_card_information.fapiao_time" class="d1"><td><a href="#body.fapiao_card_information.fapiao_time">fapiao_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>开票时间<br><small>e.g. <code>&quot;2020-07-01T12:00:00+08:00&quot;</code></small></td></tr><tr id="body.fapiao_card_information.check_code" class="d1"><td><a href="#body.fapiao_card_information.check_code">check_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>校验码<br><small>e.g. <code>&quot;69001808340631374774&quot;</code></small></td></tr><tr id="body.fapiao_card_information.password" class="d1"><td><a href="#body.fapiao_card_information.password">password</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>密码<br><small>e.g. <code>&quot;006&gt;299-375/326&gt;2+7/*0-+&lt;351059&lt;80&lt;4*/5&gt;+&lt;11631+*3030/5*37+/-243159658+013&gt;340…</code></small></td></tr><tr id="body.fapiao_card_information.total_amount" class="d1"><td><a href="#body.fapiao_card_information.total_amount">total_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>总价税合计 <span class="mark unit">fen</span><br><small>e.g. <code>382895</code></small></td></tr><tr id="body.fapiao_card_information.tax_amount" class="d1"><td><a href="#body.fapiao_card_information.tax_amount">tax_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>总税额 <span class="mark unit">fen</span><br><small>e.g. <code>44050</code></small></td></tr><tr id="body.fapiao_card_information.amount" class="d1"><td><a href="#body.fapiao_card_information.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>总金额 <span class="mark unit">fen</span><br><small>e.g. <code>338845</code></small></td></tr><tr id="body.fapiao_card_information.buyer_information" class="d1"><td><a href="#body.fapiao_card_information.buyer_information">buyer_information</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>购买方信息</td></tr><tr id="body.fapiao_card_information.buyer_information.type" class="d2"><td><a href="#body.fapiao_card_information.buyer_information.type">type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>购买方类型<br><small>e.g. <code>&quot;CORPORATION&quot;</code></small></td></tr><tr id="body.fapiao_card_information.buyer_information.name" class="d2"><td><a href="#body.fapiao_card_information.buyer_information.name">name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>名称<br><small>e.g. <code>&quot;深圳市南山区测试企业&quot;</code></small></td></tr><tr id="body.fapiao_card_information.buyer_information.taxpayer_id" class="d2"><td><a href="#body.fapiao_card_information.buyer_information.taxpayer_id">taxpayer_id</a></td><td><code>string</code></td><td>纳税人识别号<br><small>e.g. <code>&quot;202003261233701778&quot;</code></small></td></tr><tr id="body.fapiao_card_information.buyer_information.address" class="d2"><td><a href="#body.fapiao_card_information.buyer_information.address">address</a></td><td><code>string</code></td><td>地址<br><small>e.g. <code>&quot;深圳市南山区深南大道10000号&quot;</code></small><br><small class="note" lang="en">In clear: printed on the invoice; the documentation&#39;s sample is plain.</small></td></tr><tr id="body.fapiao_card_information.buyer_information.telephone" class="d2"><td><a href="#body.fapiao_card_information.buyer_information.telephone">telephone</a></td><td><code>string</code></td><td>电话<br><small>e.g. <code>&quot;075512345678&quot;</code></small><br><small class="note" lang="en">In clear: printed on the invoice; the documentation&#39;s sample is plain.</small></td></tr><tr id="body.fapiao_card_information.buyer_information.bank_name" class="d2"><td><a href="#body.fapiao_card_information.buyer_information.bank_name">bank_name</a></td><td><code>string</code></td><td>开户银行<br><small>e.g. <code>&quot;测试银行&quot;</code></small></td></tr><tr id="body.fapiao_card_information.buyer_information.bank_account" class="d2"><td><a href="#body.fapiao_card_information.buyer_information.bank_account">bank_account</a></td><td><code>string</code></td><td>银行账号<br><small>e.g. <code>&quot;62001234567890&quot;</code></small><br><small class="note" lang="en">In clear: printed on the invoice; the documentation&#39;s sample is plain.</small></td></tr><tr id="body.fapiao_card_information.seller_information" class="d1"><td><a href="#body.fapiao_card_information.seller_information">seller_information</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>销售方信息</td></tr><tr id="body.fapiao_card_information.seller_information.name" class="d2"><td><a href="#body.fapiao_card_information.seller_information.name">name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>名称<br><small>e.g. <code>&quot;深圳市南山区测试公司&quot;</code></small></td></tr><tr id="body.fapiao_card_information.seller_information.taxpayer_id" class="d2"><td><a href="#body.fapiao_card_information.seller_information.taxpayer_id">taxpayer_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>纳税人识别号<br><small>e.g. <code>&quot;202003261233701778&quot;</code></small></td></tr><tr id="body.fapiao_card_information.seller_information.address" class="d2"><td><a href="#body.fapiao_card_information.seller_information.address">address</a></td><td><code>string</code></td><td>地址<br><small>e.g. <code>&quot;深圳市南山区深南大道10000号&quot;</code></small><br><small class="note" lang="en">In clear: the seller&#39;s, printed on the invoice.</small></td></tr><tr id="body.fapiao_card_information.seller_information.telephone" class="d2"><td><a href="#body.fapiao_card_information.seller_information.telephone">telephone</a></td><td><code>string</code></td><td>电话<br><small>e.g. <code>&quot;075512345678&quot;</code></small><br><small class="note" lang="en">In clear: the seller&#39;s, printed on the invoice.</small></td></tr><tr id="body.fapiao_card_information.seller_information.bank_name" class="d2"><td><a href="#body.fapiao_card_information.seller_information.bank_name">bank_name</a></td><td><code>string</code></td><td>开户银行<br><small>e.g. <code>&quot;测试银行&quot;</code></small></td></tr><tr id="body.fapiao_card_information.seller_information.bank_account" class="d2"><td><a href="#body.fapiao_card_information.seller_information.bank_account">bank_account</a></td><td><code>string</code></td><td>银行账号<br><small>e.g. <code>&quot;62001234567890&quot;</code></small><br><small class="note" lang="en">In clear: the seller&#39;s, printed on the invoice.</small></td></tr><tr id="body.fapiao_card_information.extra_information" class="d1"><td><a href="#body.fapiao_card_information.extra_information">extra_information</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>附加信息</td></tr><tr id="body.fapiao_card_information.extra_information.payee" class="d2"><td><a href="#body.fapiao_card_information.extra_information.payee">payee</a></td><td><code>string</code></td><td>收款人<br><small>e.g. <code>&quot;张三&quot;</code></small></td></tr><tr id="body.fapiao_card_information.extra_information.reviewer" class="d2"><td><a href="#body.fapiao_card_information.extra_information.reviewer">reviewer</a></td><td><code>string</code></td><td>复核人<br><small>e.g. <code>&quot;李四&quot;</code></small></td></tr><tr id="body.fapiao_card_information.extra_information.drawer" class="d2"><td><a href="#body.fapiao_card_information.extra_information.drawer">drawer</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>开票人<br><small>e.g. <code>&quot;王五&quot;</code></small></td></tr><tr id="body.fapiao_card_information.items" class="d1"><td><a href="#body.fapiao_card_information.items">items</a></td><td><code>object[]</code></td><td>发票行信息</td></tr><tr id="body.fapiao_card_information.items.tax_code" class="d2"><td><a href="#body.fapiao_card_information.items.tax_code">tax_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>货物或应税劳务、服务编码<br><small>e.g. <code>&quot;3010101020203000000&quot;</code></small></td></tr><tr id="body.fapiao_card_information.items.goods_name" class="d2"><td><a href="#body.fapiao_card_information.items.goods_name">goods_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>货物或应税劳务、服务名称<br><small>e.g. <code>&quot;出租汽车客运服务&quot;</code></small></td></tr><tr id="body.fapiao_card_information.items.specification" class="d2"><td><a href="#body.fapiao_card_information.items.specification">specification</a></td><td><code>string</code></td><td>规格型号<br><small>e.g. <code>&quot;A4&quot;</code></small></td></tr><tr id="body.fapiao_card_information.items.unit" class="d2"><td><a href="#body.fapiao_card_information.items.unit">unit</a></td><td><code>string</code></td><td>单位<br><small>e.g. <code>&quot;次&quot;</code></small></td></tr><tr id="body.fapiao_card_information.items.quantity" class="d2"><td><a href="#body.fapiao_card_information.items.quantity">quantity</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>数量<br><small>e.g. <code>100000000</code></small></td></tr><tr id="body.fapiao_card_information.items.unit_price" class="d2"><td><a href="#body.fapiao_card_information.items.unit_price">unit_price</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>单价<br><small>e.g. <code>380442000000</code></small></td></tr><tr id="body.fapiao_card_information.items.amount" class="d2"><td><a href="#body.fapiao_card_information.items.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>单行金额 <span class="mark unit">fen</span><br><small>e.g. <code>380442</code></small></td></tr><tr id="body.fapiao_card_information.items.tax_amount" class="d2"><td><a href="#body.fapiao_card_information.items.tax_amount">tax_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>单行税额 <span class="mark unit">fen</span><br><small>e.g. <code>49458</code></small></td></tr><tr id="body.fapiao_card_information.items.total_amount" class="d2"><td><a href="#body.fapiao_card_information.items.total_amount">total_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>单行金额合计 <span class="mark unit">fen</span><br><small>e.g. <code>429900</code></small></td></tr><tr id="body.fapiao_card_information.items.tax_rate" class="d2"><td><a href="#body.fapiao_card_information.items.tax_rate">tax_rate</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>税率<br><small>e.g. <code>1300</code></small></td></tr><tr id="body.fapiao_card_information.items.tax_prefer_mark" class="d2"><td><a href="#body.fapiao_card_information.items.tax_prefer_mark">tax_prefer_mark</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>税收优惠政策标识<br><small>e.g. <code>&quot;NO_FAVORABLE&quot;</code></small></td></tr><tr id="body.fapiao_card_information.items.discount" class="d2"><td><a href="#body.fapiao_card_information.items.discount">discount</a><b class="required" title="required">*</b></td><td><code>boolean</code></td><td>是否折扣行<br><small>e.g. <code>true</code></small></td></tr><tr id="body.fapiao_card_information.remark" class="d1"><td><a href="#body.fapiao_card_information.remark">remark</a></td><td><code>string</code></td><td>备注信息<br><small>e.g. <code>&quot;备注&quot;</code></small></td></tr><tr id="body.token"><td><a href="#body.token">token</a></td><td><code>string</code></td><td>获取乘客行程单详情的凭证<br><small>e.g. <code>&quot;ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.cards.post({
  json: {
    company_mchid: <i class="s">&#39;1900000109&#39;</i>,
    trade_number: <i class="s">&#39;10001071012021110600437180176110&#39;</i>,
    openid: <i class="s">&#39;oUypO5aQ1oOCaSiNZUpT5kxxJHuc&#39;</i>,
    region_id: <i class="n">310100</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    plate_number: <i class="s">&#39;浙AD12345&#39;</i>,
    fapiao_card_information: {
      fapiao_media_id: <i class="s">&#39;ASNFZ4mrze/+3LqYdlQyEA==&#39;</i>,
      fapiao_number: <i class="s">&#39;12897794&#39;</i>,
      fapiao_code: <i class="s">&#39;044001911211&#39;</i>,
      fapiao_time: <i class="s">&#39;2020-07-01T12:00:00+08:00&#39;</i>,
      check_code: <i class="s">&#39;69001808340631374774&#39;</i>,
      password: <i class="s">&#39;006&gt;299-375/326&gt;2+7/*0-+&lt;351059&lt;80&lt;4*/5&gt;+&lt;11631+*3030/5*37+/-243159658+013&gt;3409*044&gt;4-/1+/9-&gt;*&gt;69501*6++1997--21&#39;</i>,
      total_amount: <i class="n">382895</i>,
      tax_amount: <i class="n">44050</i>,
      amount: <i class="n">338845</i>,
      buyer_information: { type: <i class="s">&#39;CORPORATION&#39;</i>, name: <i class="s">&#39;深圳市南山区测试企业&#39;</i> },
      seller_information: { name: <i class="s">&#39;深圳市南山区测试公司&#39;</i>, taxpayer_id: <i class="s">&#39;202003261233701778&#39;</i> },
      extra_information: { drawer: <i class="s">&#39;王五&#39;</i> },
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/taxi-invoice/cards&#39;</i>).post({
  json: {
    company_mchid: <i class="s">&#39;1900000109&#39;</i>,
    trade_number: <i class="s">&#39;10001071012021110600437180176110&#39;</i>,
    openid: <i class="s">&#39;oUypO5aQ1oOCaSiNZUpT5kxxJHuc&#39;</i>,
    region_id: <i class="n">310100</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    plate_number: <i class="s">&#39;浙AD12345&#39;</i>,
    fapiao_card_information: {
      fapiao_media_id: <i class="s">&#39;ASNFZ4mrze/+3LqYdlQyEA==&#39;</i>,
      fapiao_number: <i class="s">&#39;12897794&#39;</i>,
      fapiao_code: <i class="s">&#39;044001911211&#39;</i>,
      fapiao_time: <i class="s">&#39;2020-07-01T12:00:00+08:00&#39;</i>,
      check_code: <i class="s">&#39;69001808340631374774&#39;</i>,
      password: <i class="s">&#39;006&gt;299-375/326&gt;2+7/*0-+&lt;351059&lt;80&lt;4*/5&gt;+&lt;11631+*3030/5*37+/-243159658+013&gt;3409*044&gt;4-/1+/9-&gt;*&gt;69501*6++1997--21&#39;</i>,
      total_amount: <i class="n">382895</i>,
      tax_amount: <i class="n">44050</i>,
      amount: <i class="n">338845</i>,
      buyer_information: { type: <i class="s">&#39;CORPORATION&#39;</i>, name: <i class="s">&#39;深圳市南山区测试企业&#39;</i> },
      seller_information: { name: <i class="s">&#39;深圳市南山区测试公司&#39;</i>, taxpayer_id: <i class="s">&#39;202003261233701778&#39;</i> },
      extra_information: { drawer: <i class="s">&#39;王五&#39;</i> },
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/taxi-invoice/cards&#39;</i>].post({
  json: {
    company_mchid: <i class="s">&#39;1900000109&#39;</i>,
    trade_number: <i class="s">&#39;10001071012021110600437180176110&#39;</i>,
    openid: <i class="s">&#39;oUypO5aQ1oOCaSiNZUpT5kxxJHuc&#39;</i>,
    region_id: <i class="n">310100</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    plate_number: <i class="s">&#39;浙AD12345&#39;</i>,
    fapiao_card_information: {
      fapiao_media_id: <i class="s">&#39;ASNFZ4mrze/+3LqYdlQyEA==&#39;</i>,
      fapiao_number: <i class="s">&#39;12897794&#39;</i>,
      fapiao_code: <i class="s">&#39;044001911211&#39;</i>,
      fapiao_time: <i class="s">&#39;2020-07-01T12:00:00+08:00&#39;</i>,
      check_code: <i class="s">&#39;69001808340631374774&#39;</i>,
      password: <i class="s">&#39;006&gt;299-375/326&gt;2+7/*0-+&lt;351059&lt;80&lt;4*/5&gt;+&lt;11631+*3030/5*37+/-243159658+013&gt;3409*044&gt;4-/1+/9-&gt;*&gt;69501*6++1997--21&#39;</i>,
      total_amount: <i class="n">382895</i>,
      tax_amount: <i class="n">44050</i>,
      amount: <i class="n">338845</i>,
      buyer_information: { type: <i class="s">&#39;CORPORATION&#39;</i>, name: <i class="s">&#39;深圳市南山区测试企业&#39;</i> },
      seller_information: { name: <i class="s">&#39;深圳市南山区测试公司&#39;</i>, taxpayer_id: <i class="s">&#39;202003261233701778&#39;</i> },
      extra_information: { drawer: <i class="s">&#39;王五&#39;</i> },
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.cards.postAsync({
  json: {
    company_mchid: <i class="s">&#39;1900000109&#39;</i>,
    trade_number: <i class="s">&#39;10001071012021110600437180176110&#39;</i>,
    openid: <i class="s">&#39;oUypO5aQ1oOCaSiNZUpT5kxxJHuc&#39;</i>,
    region_id: <i class="n">310100</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    plate_number: <i class="s">&#39;浙AD12345&#39;</i>,
    fapiao_card_information: {
      fapiao_media_id: <i class="s">&#39;ASNFZ4mrze/+3LqYdlQyEA==&#39;</i>,
      fapiao_number: <i class="s">&#39;12897794&#39;</i>,
      fapiao_code: <i class="s">&#39;044001911211&#39;</i>,
      fapiao_time: <i class="s">&#39;2020-07-01T12:00:00+08:00&#39;</i>,
      check_code: <i class="s">&#39;69001808340631374774&#39;</i>,
      password: <i class="s">&#39;006&gt;299-375/326&gt;2+7/*0-+&lt;351059&lt;80&lt;4*/5&gt;+&lt;11631+*3030/5*37+/-243159658+013&gt;3409*044&gt;4-/1+/9-&gt;*&gt;69501*6++1997--21&#39;</i>,
      total_amount: <i class="n">382895</i>,
      tax_amount: <i class="n">44050</i>,
      amount: <i class="n">338845</i>,
      buyer_information: { type: <i class="s">&#39;CORPORATION&#39;</i>, name: <i class="s">&#39;深圳市南山区测试企业&#39;</i> },
      seller_information: { name: <i class="s">&#39;深圳市南山区测试公司&#39;</i>, taxpayer_id: <i class="s">&#39;202003261233701778&#39;</i> },
      extra_information: { drawer: <i class="s">&#39;王五&#39;</i> },
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/taxi-invoice/cards&#39;</i>).postAsync({
  json: {
    company_mchid: <i class="s">&#39;1900000109&#39;</i>,
    trade_number: <i class="s">&#39;10001071012021110600437180176110&#39;</i>,
    openid: <i class="s">&#39;oUypO5aQ1oOCaSiNZUpT5kxxJHuc&#39;</i>,
    region_id: <i class="n">310100</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    plate_number: <i class="s">&#39;浙AD12345&#39;</i>,
    fapiao_card_information: {
      fapiao_media_id: <i class="s">&#39;ASNFZ4mrze/+3LqYdlQyEA==&#39;</i>,
      fapiao_number: <i class="s">&#39;12897794&#39;</i>,
      fapiao_code: <i class="s">&#39;044001911211&#39;</i>,
      fapiao_time: <i class="s">&#39;2020-07-01T12:00:00+08:00&#39;</i>,
      check_code: <i class="s">&#39;69001808340631374774&#39;</i>,
      password: <i class="s">&#39;006&gt;299-375/326&gt;2+7/*0-+&lt;351059&lt;80&lt;4*/5&gt;+&lt;11631+*3030/5*37+/-243159658+013&gt;3409*044&gt;4-/1+/9-&gt;*&gt;69501*6++1997--21&#39;</i>,
      total_amount: <i class="n">382895</i>,
      tax_amount: <i class="n">44050</i>,
      amount: <i class="n">338845</i>,
      buyer_information: { type: <i class="s">&#39;CORPORATION&#39;</i>, name: <i class="s">&#39;深圳市南山区测试企业&#39;</i> },
      seller_information: { name: <i class="s">&#39;深圳市南山区测试公司&#39;</i>, taxpayer_id: <i class="s">&#39;202003261233701778&#39;</i> },
      extra_information: { drawer: <i class="s">&#39;王五&#39;</i> },
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/taxi-invoice/cards&#39;</i>].postAsync({
  json: {
    company_mchid: <i class="s">&#39;1900000109&#39;</i>,
    trade_number: <i class="s">&#39;10001071012021110600437180176110&#39;</i>,
    openid: <i class="s">&#39;oUypO5aQ1oOCaSiNZUpT5kxxJHuc&#39;</i>,
    region_id: <i class="n">310100</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    plate_number: <i class="s">&#39;浙AD12345&#39;</i>,
    fapiao_card_information: {
      fapiao_media_id: <i class="s">&#39;ASNFZ4mrze/+3LqYdlQyEA==&#39;</i>,
      fapiao_number: <i class="s">&#39;12897794&#39;</i>,
      fapiao_code: <i class="s">&#39;044001911211&#39;</i>,
      fapiao_time: <i class="s">&#39;2020-07-01T12:00:00+08:00&#39;</i>,
      check_code: <i class="s">&#39;69001808340631374774&#39;</i>,
      password: <i class="s">&#39;006&gt;299-375/326&gt;2+7/*0-+&lt;351059&lt;80&lt;4*/5&gt;+&lt;11631+*3030/5*37+/-243159658+013&gt;3409*044&gt;4-/1+/9-&gt;*&gt;69501*6++1997--21&#39;</i>,
      total_amount: <i class="n">382895</i>,
      tax_amount: <i class="n">44050</i>,
      amount: <i class="n">338845</i>,
      buyer_information: { type: <i class="s">&#39;CORPORATION&#39;</i>, name: <i class="s">&#39;深圳市南山区测试企业&#39;</i> },
      seller_information: { name: <i class="s">&#39;深圳市南山区测试公司&#39;</i>, taxpayer_id: <i class="s">&#39;202003261233701778&#39;</i> },
      extra_information: { drawer: <i class="s">&#39;王五&#39;</i> },
    },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.cards.post({
  json: {
    company_mchid: <i class="s">&#39;1900000109&#39;</i>,
    trade_number: <i class="s">&#39;10001071012021110600437180176110&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    openid: <i class="s">&#39;oUypO5aQ1oOCaSiNZUpT5kxxJHuc&#39;</i>,
    region_id: <i class="n">310100</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    plate_number: <i class="s">&#39;浙AD12345&#39;</i>,
    fapiao_card_information: {
      fapiao_media_id: <i class="s">&#39;ASNFZ4mrze/+3LqYdlQyEA==&#39;</i>,
      fapiao_number: <i class="s">&#39;12897794&#39;</i>,
      fapiao_code: <i class="s">&#39;044001911211&#39;</i>,
      fapiao_time: <i class="s">&#39;2020-07-01T12:00:00+08:00&#39;</i>,
      check_code: <i class="s">&#39;69001808340631374774&#39;</i>,
      password: <i class="s">&#39;006&gt;299-375/326&gt;2+7/*0-+&lt;351059&lt;80&lt;4*/5&gt;+&lt;11631+*3030/5*37+/-243159658+013&gt;3409*044&gt;4-/1+/9-&gt;*&gt;69501*6++1997--21&#39;</i>,
      total_amount: <i class="n">382895</i>,
      tax_amount: <i class="n">44050</i>,
      amount: <i class="n">338845</i>,
      buyer_information: {
        type: <i class="s">&#39;CORPORATION&#39;</i>,
        name: <i class="s">&#39;深圳市南山区测试企业&#39;</i>,
        taxpayer_id: <i class="s">&#39;202003261233701778&#39;</i>,
        address: <i class="s">&#39;深圳市南山区深南大道10000号&#39;</i>,
        telephone: <i class="s">&#39;075512345678&#39;</i>,
        bank_name: <i class="s">&#39;测试银行&#39;</i>,
        bank_account: <i class="s">&#39;62001234567890&#39;</i>,
      },
      seller_information: {
        name: <i class="s">&#39;深圳市南山区测试公司&#39;</i>,
        taxpayer_id: <i class="s">&#39;202003261233701778&#39;</i>,
        address: <i class="s">&#39;深圳市南山区深南大道10000号&#39;</i>,
        telephone: <i class="s">&#39;075512345678&#39;</i>,
        bank_name: <i class="s">&#39;测试银行&#39;</i>,
        bank_account: <i class="s">&#39;62001234567890&#39;</i>,
      },
      extra_information: { payee: <i class="s">&#39;张三&#39;</i>, reviewer: <i class="s">&#39;李四&#39;</i>, drawer: <i class="s">&#39;王五&#39;</i> },
      items: [
        {
          tax_code: <i class="s">&#39;3010101020203000000&#39;</i>,
          goods_name: <i class="s">&#39;出租汽车客运服务&#39;</i>,
          specification: <i class="s">&#39;A4&#39;</i>,
          unit: <i class="s">&#39;次&#39;</i>,
          quantity: <i class="n">100000000</i>,
          unit_price: <i class="n">380442000000</i>,
          amount: <i class="n">380442</i>,
          tax_amount: <i class="n">49458</i>,
          total_amount: <i class="n">429900</i>,
          tax_rate: <i class="n">1300</i>,
          tax_prefer_mark: <i class="s">&#39;NO_FAVORABLE&#39;</i>,
          discount: <i class="k">true</i>,
        },
      ],
      remark: <i class="s">&#39;备注&#39;</i>,
    },
    token: <i class="s">&#39;ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/taxi-invoice/cards&#39;</i>
body=<i class="s">&#39;{&quot;company_mchid&quot;:&quot;1900000109&quot;,&quot;trade_number&quot;:&quot;10001071012021110600437180176110&quot;,&quot;openid&quot;:&quot;oUypO5aQ1oOCaSiNZUpT5kxxJHuc&quot;,&quot;region_id&quot;:310100,&quot;driver_license&quot;:&quot;6298416&quot;,&quot;plate_number&quot;:&quot;浙AD12345&quot;,&quot;fapiao_card_information&quot;:{&quot;fapiao_media_id&quot;:&quot;ASNFZ4mrze/+3LqYdlQyEA==&quot;,&quot;fapiao_number&quot;:&quot;12897794&quot;,&quot;fapiao_code&quot;:&quot;044001911211&quot;,&quot;fapiao_time&quot;:&quot;2020-07-01T12:00:00+08:00&quot;,&quot;check_code&quot;:&quot;69001808340631374774&quot;,&quot;password&quot;:&quot;006&gt;299-375/326&gt;2+7/*0-+&lt;351059&lt;80&lt;4*/5&gt;+&lt;11631+*3030/5*37+/-243159658+013&gt;3409*044&gt;4-/1+/9-&gt;*&gt;69501*6++1997--21&quot;,&quot;total_amount&quot;:382895,&quot;tax_amount&quot;:44050,&quot;amount&quot;:338845,&quot;buyer_information&quot;:{&quot;type&quot;:&quot;CORPORATION&quot;,&quot;name&quot;:&quot;深圳市南山区测试企业&quot;},&quot;seller_information&quot;:{&quot;name&quot;:&quot;深圳市南山区测试公司&quot;,&quot;taxpayer_id&quot;:&quot;202003261233701778&quot;},&quot;extra_information&quot;:{&quot;drawer&quot;:&quot;王五&quot;}}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.card_appid"><td><a href="#response.card_appid">card_appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>插入用户卡包的公众号AppID<br><small>e.g. <code>&quot;wxab8acb865bb1637e&quot;</code></small></td></tr><tr id="response.card_openid"><td><a href="#response.card_openid">card_openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户在插卡公众号下的OpenID<br><small>e.g. <code>&quot;plN5twRbHym_j-QcqCzstl0HmwEs&quot;</code></small></td></tr><tr id="response.card_id"><td><a href="#response.card_id">card_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>出租车电子发票卡券模板ID<br><small>e.g. <code>&quot;p4gLgvlAYSEOpeXGFVJRFxgop6iY&quot;</code></small></td></tr><tr id="response.card_code"><td><a href="#response.card_code">card_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>出租车电子发票在卡包中的编码<br><small>e.g. <code>&quot;379550244162&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;card_appid&quot;</i>: <i class="c">&quot;wxab8acb865bb1637e&quot;</i>,
  <i class="c">&quot;card_openid&quot;</i>: <i class="c">&quot;plN5twRbHym_j-QcqCzstl0HmwEs&quot;</i>,
  <i class="c">&quot;card_id&quot;</i>: <i class="c">&quot;p4gLgvlAYSEOpeXGFVJRFxgop6iY&quot;</i>,
  <i class="c">&quot;card_code&quot;</i>: <i class="c">&quot;379550244162&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/taxi-invoice/post-v3-taxi-invoice-cards.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3TaxiInvoiceCards = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3TaxiInvoiceCards as default
};
