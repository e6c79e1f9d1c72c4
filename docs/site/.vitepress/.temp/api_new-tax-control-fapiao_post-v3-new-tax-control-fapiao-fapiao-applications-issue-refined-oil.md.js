import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"开具成品油行业电子发票","description":"","frontmatter":{"title":"开具成品油行业电子发票","editLink":false,"words":"POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil 经营工具∙电子发票 sub_mchid 子商户号 fapiao_apply_id 发票申请单号 buyer_information 购买方信息 fapiao_information 需要开具的数电发票信息"},"headers":[],"relativePath":"api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-issue-refined-oil.md","filePath":"api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-issue-refined-oil.md"}');
const _sfc_main = { name: "api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-issue-refined-oil.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">开具成品油行业电子发票 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;开具成品油行业电子发票 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>new-tax-control-fapiao/<wbr>fapiao-applications/<wbr>issue-refined-oil</code></div><p class="facts"><span>角色 服务商、渠道商</span><span>经营工具∙电子发票</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.fapiao_apply_id"><td><a href="#body.fapiao_apply_id">fapiao_apply_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>发票申请单号<br><small>例 <code>&quot;4200000444201910177461284488&quot;</code></small></td></tr><tr id="body.buyer_information"><td><a href="#body.buyer_information">buyer_information</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>购买方信息</td></tr><tr id="body.buyer_information.type" class="d1"><td><a href="#body.buyer_information.type">type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>购买方类型<br><code>INDIVIDUAL</code> <code>ORGANIZATION</code><br><small>例 <code>&quot;ORGANIZATION&quot;</code></small></td></tr><tr id="body.buyer_information.name" class="d1"><td><a href="#body.buyer_information.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>名称<br><small>例 <code>&quot;深圳市南山区测试企业&quot;</code></small></td></tr><tr id="body.buyer_information.taxpayer_id" class="d1"><td><a href="#body.buyer_information.taxpayer_id">taxpayer_id</a></td><td><code>string</code></td><td>纳税人识别号<br><small>例 <code>&quot;202003261233701778&quot;</code></small></td></tr><tr id="body.buyer_information.address" class="d1"><td><a href="#body.buyer_information.address">address</a></td><td><code>string</code></td><td>地址<br><small>例 <code>&quot;深圳市南山区深南大道10000号&quot;</code></small><br><small class="note" lang="en">In clear: printed on the invoice; the documentation&#39;s sample is plain, and of the buyer it encrypts phone and email only.</small></td></tr><tr id="body.buyer_information.telephone" class="d1"><td><a href="#body.buyer_information.telephone">telephone</a></td><td><code>string</code></td><td>电话<br><small>例 <code>&quot;075512345678&quot;</code></small><br><small class="note" lang="en">In clear: printed on the invoice; the documentation&#39;s sample is plain, and of the buyer it encrypts phone and email only.</small></td></tr><tr id="body.buyer_information.bank_name" class="d1"><td><a href="#body.buyer_information.bank_name">bank_name</a></td><td><code>string</code></td><td>开户银行<br><small>例 <code>&quot;测试银行&quot;</code></small></td></tr><tr id="body.buyer_information.bank_account" class="d1"><td><a href="#body.buyer_information.bank_account">bank_account</a></td><td><code>string</code></td><td>银行账号<br><small>例 <code>&quot;62001234567890&quot;</code></small><br><small class="note" lang="en">In clear: printed on the invoice; the documentation&#39;s sample is plain, and of the buyer it encrypts phone and email only.</small></td></tr><tr id="body.buyer_information.phone" class="d1"><td><a href="#body.buyer_information.phone">phone</a></td><td><code>string</code></td><td>手机号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;13800000000&quot;</code></small></td></tr><tr id="body.buyer_information.email" class="d1"><td><a href="#body.buyer_information.email">email</a></td><td><code>string</code></td><td>邮箱地址 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;user@example.com&quot;</code></small></td></tr><tr id="body.buyer_information.amount" class="d1"><td><a href="#body.buyer_information.amount">amount</a></td><td><code>integer</code></td><td>订单金额 <span class="mark unit">分</span><br><small>例 <code>1000</code></small></td></tr><tr id="body.buyer_information.out_trade_no" class="d1"><td><a href="#body.buyer_information.out_trade_no">out_trade_no</a></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;order_20200701_123456&quot;</code></small></td></tr><tr id="body.buyer_information.fapiao_bill_type" class="d1"><td><a href="#body.buyer_information.fapiao_bill_type">fapiao_bill_type</a></td><td><code>string</code></td><td>开具的发票类型<br><code>COMM_FAPIAO</code> <code>VAT_FAPIAO</code><br><small>例 <code>&quot;COMM_FAPIAO&quot;</code></small></td></tr><tr id="body.buyer_information.user_apply_message" class="d1"><td><a href="#body.buyer_information.user_apply_message">user_apply_message</a></td><td><code>string</code></td><td>留言信息<br><small>例 <code>&quot;用户留言&quot;</code></small></td></tr><tr id="body.fapiao_information"><td><a href="#body.fapiao_information">fapiao_information</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>需要开具的数电发票信息</td></tr><tr id="body.fapiao_information.fapiao_id" class="d1"><td><a href="#body.fapiao_information.fapiao_id">fapiao_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户发票单号<br><small>例 <code>&quot;20200701123456&quot;</code></small></td></tr><tr id="body.fapiao_information.total_amount" class="d1"><td><a href="#body.fapiao_information.total_amount">total_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>总价税合计 <span class="mark unit">分</span><br><small>例 <code>382895</code></small></td></tr><tr id="body.fapiao_information.items" class="d1"><td><a href="#body.fapiao_information.items">items</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>发票行信息</td></tr><tr id="body.fapiao_information.items.tax_code" class="d2"><td><a href="#body.fapiao_information.items.tax_code">tax_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td><small>例 <code>&quot;3010101020203000000&quot;</code></small></td></tr><tr id="body.fapiao_information.items.goods_name" class="d2"><td><a href="#body.fapiao_information.items.goods_name">goods_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>货物或应税劳务、服务名称<br><small>例 <code>&quot;出租汽车客运服务&quot;</code></small></td></tr><tr id="body.fapiao_information.items.specification" class="d2"><td><a href="#body.fapiao_information.items.specification">specification</a></td><td><code>string</code></td><td>规格型号<br><small>例 <code>&quot;A4&quot;</code></small></td></tr><tr id="body.fapiao_information.items.unit" class="d2"><td><a href="#body.fapiao_information.items.unit">unit</a></td><td><code>string</code></td><td>成品油单位<br><code>TON</code> <code>LETER</code><br><small>例 <code>&quot;TON&quot;</code></small></td></tr><tr id="body.fapiao_information.items.quantity" class="d2"><td><a href="#body.fapiao_information.items.quantity">quantity</a></td><td><code>integer</code></td><td>数量<br><small>例 <code>100000000</code></small></td></tr><tr id="body.fapiao_information.items.total_amount" class="d2"><td><a href="#body.fapiao_information.items.total_amount">total_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>单行金额合计 <span class="mark unit">分</span><br><small>例 <code>429900</code></small></td></tr><tr id="body.fapiao_information.items.tax_rate" class="d2"><td><a href="#body.fapiao_information.items.tax_rate">tax_rate</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>税率<br><small>例 <code>1300</code></small></td></tr><tr id="body.fapiao_information.items.discount" class="d2"><td><a href="#body.fapiao_information.items.discount">discount</a><b class="required" title="必填">*</b></td><td><code>boolean</code></td><td>是否折扣行<br><small>例 <code>true</code></small></td></tr><tr id="body.fapiao_information.items.preferential_policy_code" class="d2"><td><a href="#body.fapiao_information.items.preferential_policy_code">preferential_policy_code</a></td><td><code>integer</code></td><td>优惠政策标识<br><details><summary>18 个枚举值</summary><code>1</code> <code>2</code> <code>3</code> <code>4</code> <code>5</code> <code>6</code> <code>7</code> <code>8</code> <code>9</code> <code>10</code> <code>11</code> <code>12</code> <code>13</code> <code>14</code> <code>15</code> <code>16</code> <code>17</code> <code>18</code></details><br><small>例 <code>1</code></small></td></tr><tr id="body.fapiao_information.items.refined_oil_information" class="d2"><td><a href="#body.fapiao_information.items.refined_oil_information">refined_oil_information</a></td><td><code>object</code></td><td>成品油行业额外信息</td></tr><tr id="body.fapiao_information.items.refined_oil_information.station" class="d3"><td><a href="#body.fapiao_information.items.refined_oil_information.station">station</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>成品油站点<br><small>例 <code>&quot;中国石油(江北红旗河沟加油站)&quot;</code></small></td></tr><tr id="body.fapiao_information.items.refined_oil_information.trade_time" class="d3"><td><a href="#body.fapiao_information.items.refined_oil_information.trade_time">trade_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>交易时间<br><small>例 <code>&quot;2025-07-01T00:00:00+08:00&quot;</code></small></td></tr><tr id="body.fapiao_information.items.refined_oil_information.gun_number" class="d3"><td><a href="#body.fapiao_information.items.refined_oil_information.gun_number">gun_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>加油枪号码<br><small>例 <code>&quot;1号枪&quot;</code></small></td></tr><tr id="body.fapiao_information.export_business_policy_code" class="d1"><td><a href="#body.fapiao_information.export_business_policy_code">export_business_policy_code</a></td><td><code>integer</code></td><td>出口业务适用政策代码<br><code>1</code> <code>2</code> <code>3</code><br><small>例 <code>1</code></small></td></tr><tr id="body.fapiao_information.vat_refund_levy_code" class="d1"><td><a href="#body.fapiao_information.vat_refund_levy_code">vat_refund_levy_code</a></td><td><code>integer</code></td><td>增值税即征即退代码<br><code>1</code> <code>2</code> <code>3</code> <code>4</code> <code>5</code> <code>6</code> <code>7</code> <code>8</code> <code>9</code> <code>10</code> <code>11</code> <code>12</code><br><small>例 <code>1</code></small></td></tr><tr id="body.fapiao_information.billing_person_id" class="d1"><td><a href="#body.fapiao_information.billing_person_id">billing_person_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>开票人ID<br><small>例 <code>&quot;187776276864872&quot;</code></small></td></tr><tr id="body.fapiao_information.billing_person" class="d1"><td><a href="#body.fapiao_information.billing_person">billing_person</a></td><td><code>string</code></td><td>开票人名称<br><small>例 <code>&quot;**伟 0020&quot;</code></small></td></tr><tr id="body.fapiao_information.fapiao_bill_type" class="d1"><td><a href="#body.fapiao_information.fapiao_bill_type">fapiao_bill_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>发票类型<br><code>COMM_FAPIAO</code> <code>VAT_FAPIAO</code><br><small>例 <code>&quot;COMM_FAPIAO&quot;</code></small></td></tr><tr id="body.fapiao_information.transaction_information" class="d1"><td><a href="#body.fapiao_information.transaction_information">transaction_information</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>交易信息</td></tr><tr id="body.fapiao_information.transaction_information.pay_channel" class="d2"><td><a href="#body.fapiao_information.transaction_information.pay_channel">pay_channel</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>支付渠道<br><code>WECHAT_PAY</code><br><small>例 <code>&quot;WECHAT_PAY&quot;</code></small></td></tr><tr id="body.fapiao_information.transaction_information.transaction_id" class="d2"><td><a href="#body.fapiao_information.transaction_information.transaction_id">transaction_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>支付订单号<br><small>例 <code>&quot;4200000008202508080512076713&quot;</code></small></td></tr><tr id="body.fapiao_information.transaction_information.out_trade_no" class="d2"><td><a href="#body.fapiao_information.transaction_information.out_trade_no">out_trade_no</a></td><td><code>string</code></td><td>支付商户订单号<br><small>例 <code>&quot;order_20200701_123456&quot;</code></small></td></tr><tr id="body.fapiao_information.transaction_information.amount" class="d2"><td><a href="#body.fapiao_information.transaction_information.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>交易金额 <span class="mark unit">分</span><br><small>例 <code>382895</code></small></td></tr><tr id="body.fapiao_information.remark" class="d1"><td><a href="#body.fapiao_information.remark">remark</a></td><td><code>string</code></td><td>发票备注<br><small>例 <code>&quot;备注&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.newTaxControlFapiao.fapiaoApplications.issueRefinedOil.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    fapiao_apply_id: <i class="s">&#39;4200000444201910177461284488&#39;</i>,
    buyer_information: { type: <i class="s">&#39;ORGANIZATION&#39;</i>, name: <i class="s">&#39;深圳市南山区测试企业&#39;</i> },
    fapiao_information: {
      fapiao_id: <i class="s">&#39;20200701123456&#39;</i>,
      total_amount: <i class="n">382895</i>,
      items: [
        {
          tax_code: <i class="s">&#39;3010101020203000000&#39;</i>,
          goods_name: <i class="s">&#39;出租汽车客运服务&#39;</i>,
          total_amount: <i class="n">429900</i>,
          tax_rate: <i class="n">1300</i>,
          discount: <i class="k">true</i>,
        },
      ],
      billing_person_id: <i class="s">&#39;187776276864872&#39;</i>,
      fapiao_bill_type: <i class="s">&#39;COMM_FAPIAO&#39;</i>,
      transaction_information: [
        {
          pay_channel: <i class="s">&#39;WECHAT_PAY&#39;</i>,
          transaction_id: <i class="s">&#39;4200000008202508080512076713&#39;</i>,
          amount: <i class="n">382895</i>,
        },
      ],
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil&#39;</i>).post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    fapiao_apply_id: <i class="s">&#39;4200000444201910177461284488&#39;</i>,
    buyer_information: { type: <i class="s">&#39;ORGANIZATION&#39;</i>, name: <i class="s">&#39;深圳市南山区测试企业&#39;</i> },
    fapiao_information: {
      fapiao_id: <i class="s">&#39;20200701123456&#39;</i>,
      total_amount: <i class="n">382895</i>,
      items: [
        {
          tax_code: <i class="s">&#39;3010101020203000000&#39;</i>,
          goods_name: <i class="s">&#39;出租汽车客运服务&#39;</i>,
          total_amount: <i class="n">429900</i>,
          tax_rate: <i class="n">1300</i>,
          discount: <i class="k">true</i>,
        },
      ],
      billing_person_id: <i class="s">&#39;187776276864872&#39;</i>,
      fapiao_bill_type: <i class="s">&#39;COMM_FAPIAO&#39;</i>,
      transaction_information: [
        {
          pay_channel: <i class="s">&#39;WECHAT_PAY&#39;</i>,
          transaction_id: <i class="s">&#39;4200000008202508080512076713&#39;</i>,
          amount: <i class="n">382895</i>,
        },
      ],
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil&#39;</i>].post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    fapiao_apply_id: <i class="s">&#39;4200000444201910177461284488&#39;</i>,
    buyer_information: { type: <i class="s">&#39;ORGANIZATION&#39;</i>, name: <i class="s">&#39;深圳市南山区测试企业&#39;</i> },
    fapiao_information: {
      fapiao_id: <i class="s">&#39;20200701123456&#39;</i>,
      total_amount: <i class="n">382895</i>,
      items: [
        {
          tax_code: <i class="s">&#39;3010101020203000000&#39;</i>,
          goods_name: <i class="s">&#39;出租汽车客运服务&#39;</i>,
          total_amount: <i class="n">429900</i>,
          tax_rate: <i class="n">1300</i>,
          discount: <i class="k">true</i>,
        },
      ],
      billing_person_id: <i class="s">&#39;187776276864872&#39;</i>,
      fapiao_bill_type: <i class="s">&#39;COMM_FAPIAO&#39;</i>,
      transaction_information: [
        {
          pay_channel: <i class="s">&#39;WECHAT_PAY&#39;</i>,
          transaction_id: <i class="s">&#39;4200000008202508080512076713&#39;</i>,
          amount: <i class="n">382895</i>,
        },
      ],
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.newTaxControlFapiao.fapiaoApplications.issueRefinedOil.postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    fapiao_apply_id: <i class="s">&#39;4200000444201910177461284488&#39;</i>,
    buyer_information: { type: <i class="s">&#39;ORGANIZATION&#39;</i>, name: <i class="s">&#39;深圳市南山区测试企业&#39;</i> },
    fapiao_information: {
      fapiao_id: <i class="s">&#39;20200701123456&#39;</i>,
      total_amount: <i class="n">382895</i>,
      items: [
        {
          tax_code: <i class="s">&#39;3010101020203000000&#39;</i>,
          goods_name: <i class="s">&#39;出租汽车客运服务&#39;</i>,
          total_amount: <i class="n">429900</i>,
          tax_rate: <i class="n">1300</i>,
          discount: <i class="k">true</i>,
        },
      ],
      billing_person_id: <i class="s">&#39;187776276864872&#39;</i>,
      fapiao_bill_type: <i class="s">&#39;COMM_FAPIAO&#39;</i>,
      transaction_information: [
        {
          pay_channel: <i class="s">&#39;WECHAT_PAY&#39;</i>,
          transaction_id: <i class="s">&#39;4200000008202508080512076713&#39;</i>,
          amount: <i class="n">382895</i>,
        },
      ],
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil&#39;</i>).postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    fapiao_apply_id: <i class="s">&#39;4200000444201910177461284488&#39;</i>,
    buyer_information: { type: <i class="s">&#39;ORGANIZATION&#39;</i>, name: <i class="s">&#39;深圳市南山区测试企业&#39;</i> },
    fapiao_information: {
      fapiao_id: <i class="s">&#39;20200701123456&#39;</i>,
      total_amount: <i class="n">382895</i>,
      items: [
        {
          tax_code: <i class="s">&#39;3010101020203000000&#39;</i>,
          goods_name: <i class="s">&#39;出租汽车客运服务&#39;</i>,
          total_amount: <i class="n">429900</i>,
          tax_rate: <i class="n">1300</i>,
          discount: <i class="k">true</i>,
        },
      ],
      billing_person_id: <i class="s">&#39;187776276864872&#39;</i>,
      fapiao_bill_type: <i class="s">&#39;COMM_FAPIAO&#39;</i>,
      transaction_information: [
        {
          pay_channel: <i class="s">&#39;WECHAT_PAY&#39;</i>,
          transaction_id: <i class="s">&#39;4200000008202508080512076713&#39;</i>,
          amount: <i class="n">382895</i>,
        },
      ],
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil&#39;</i>].postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    fapiao_apply_id: <i class="s">&#39;4200000444201910177461284488&#39;</i>,
    buyer_information: { type: <i class="s">&#39;ORGANIZATION&#39;</i>, name: <i class="s">&#39;深圳市南山区测试企业&#39;</i> },
    fapiao_information: {
      fapiao_id: <i class="s">&#39;20200701123456&#39;</i>,
      total_amount: <i class="n">382895</i>,
      items: [
        {
          tax_code: <i class="s">&#39;3010101020203000000&#39;</i>,
          goods_name: <i class="s">&#39;出租汽车客运服务&#39;</i>,
          total_amount: <i class="n">429900</i>,
          tax_rate: <i class="n">1300</i>,
          discount: <i class="k">true</i>,
        },
      ],
      billing_person_id: <i class="s">&#39;187776276864872&#39;</i>,
      fapiao_bill_type: <i class="s">&#39;COMM_FAPIAO&#39;</i>,
      transaction_information: [
        {
          pay_channel: <i class="s">&#39;WECHAT_PAY&#39;</i>,
          transaction_id: <i class="s">&#39;4200000008202508080512076713&#39;</i>,
          amount: <i class="n">382895</i>,
        },
      ],
    },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.newTaxControlFapiao.fapiaoApplications.issueRefinedOil.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    fapiao_apply_id: <i class="s">&#39;4200000444201910177461284488&#39;</i>,
    buyer_information: {
      type: <i class="s">&#39;ORGANIZATION&#39;</i>,
      name: <i class="s">&#39;深圳市南山区测试企业&#39;</i>,
      taxpayer_id: <i class="s">&#39;202003261233701778&#39;</i>,
      address: <i class="s">&#39;深圳市南山区深南大道10000号&#39;</i>,
      telephone: <i class="s">&#39;075512345678&#39;</i>,
      bank_name: <i class="s">&#39;测试银行&#39;</i>,
      bank_account: <i class="s">&#39;62001234567890&#39;</i>,
      phone: <i class="s">&#39;13800000000&#39;</i>,
      email: <i class="s">&#39;user@example.com&#39;</i>,
      amount: <i class="n">1000</i>,
      out_trade_no: <i class="s">&#39;order_20200701_123456&#39;</i>,
      fapiao_bill_type: <i class="s">&#39;COMM_FAPIAO&#39;</i>,
      user_apply_message: <i class="s">&#39;用户留言&#39;</i>,
    },
    fapiao_information: {
      fapiao_id: <i class="s">&#39;20200701123456&#39;</i>,
      total_amount: <i class="n">382895</i>,
      items: [
        {
          tax_code: <i class="s">&#39;3010101020203000000&#39;</i>,
          goods_name: <i class="s">&#39;出租汽车客运服务&#39;</i>,
          specification: <i class="s">&#39;A4&#39;</i>,
          unit: <i class="s">&#39;TON&#39;</i>,
          quantity: <i class="n">100000000</i>,
          total_amount: <i class="n">429900</i>,
          tax_rate: <i class="n">1300</i>,
          discount: <i class="k">true</i>,
          preferential_policy_code: <i class="n">1</i>,
          refined_oil_information: {
            station: <i class="s">&#39;中国石油(江北红旗河沟加油站)&#39;</i>,
            trade_time: <i class="s">&#39;2025-07-01T00:00:00+08:00&#39;</i>,
            gun_number: <i class="s">&#39;1号枪&#39;</i>,
          },
        },
      ],
      export_business_policy_code: <i class="n">1</i>,
      vat_refund_levy_code: <i class="n">1</i>,
      billing_person_id: <i class="s">&#39;187776276864872&#39;</i>,
      billing_person: <i class="s">&#39;**伟 0020&#39;</i>,
      fapiao_bill_type: <i class="s">&#39;COMM_FAPIAO&#39;</i>,
      transaction_information: [
        {
          pay_channel: <i class="s">&#39;WECHAT_PAY&#39;</i>,
          transaction_id: <i class="s">&#39;4200000008202508080512076713&#39;</i>,
          out_trade_no: <i class="s">&#39;order_20200701_123456&#39;</i>,
          amount: <i class="n">382895</i>,
        },
      ],
      remark: <i class="s">&#39;备注&#39;</i>,
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil&#39;</i>
body=<i class="s">&#39;{&quot;sub_mchid&quot;:&quot;1900000109&quot;,&quot;fapiao_apply_id&quot;:&quot;4200000444201910177461284488&quot;,&quot;buyer_information&quot;:{&quot;type&quot;:&quot;ORGANIZATION&quot;,&quot;name&quot;:&quot;深圳市南山区测试企业&quot;},&quot;fapiao_information&quot;:{&quot;fapiao_id&quot;:&quot;20200701123456&quot;,&quot;total_amount&quot;:382895,&quot;items&quot;:[{&quot;tax_code&quot;:&quot;3010101020203000000&quot;,&quot;goods_name&quot;:&quot;出租汽车客运服务&quot;,&quot;total_amount&quot;:429900,&quot;tax_rate&quot;:1300,&quot;discount&quot;:true}],&quot;billing_person_id&quot;:&quot;187776276864872&quot;,&quot;fapiao_bill_type&quot;:&quot;COMM_FAPIAO&quot;,&quot;transaction_information&quot;:[{&quot;pay_channel&quot;:&quot;WECHAT_PAY&quot;,&quot;transaction_id&quot;:&quot;4200000008202508080512076713&quot;,&quot;amount&quot;:382895}]}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><p><code>202</code>：无应答体。</p><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>fapiao_apply_id</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/fapiao-card_inserted.html"><code>FAPIAO.CARD_INSERTED</code></a> 发票插入用户卡包成功通知</li><li><a href="/events/fapiao-issued.html"><code>FAPIAO.ISSUED</code></a> 发票开具成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-issue-refined-oil.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil as default
};
