import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"保险商户H5预签约API","description":"","frontmatter":{"title":"保险商户H5预签约API","editLink":false,"words":"POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5 委托代扣∙保险业 appid 应用ID openid 用户在直连商户应用下的用户标示 plan_id 委托代扣模板ID out_contract_code 商户签约协议号 insured_display_name 被保人的展示名称 contract_notify_url 签约结果通知地址 policy_start_date 保险保单的开始日期 policy_end_date 保险保单的结束日期 policy_periods 保单的扣费周期列表 amount 扣费金额信息 out_trade_no 商户订单号 description 商品描述 transaction_notify_url 支付结果通知地址 out_user_code 商户侧用户标识 goods_tag 订单优惠标记 attach 附加数据 can_auto_insure 是否自动续保 can_auto_reinsure 是否自动重新投保 real_identity 用户实名信息 jump_control 跳转控制信息 combined_deduct_period_count 合并扣费期数 redirect_url 拉起微信支付客户端的URL"},"headers":[],"relativePath":"api/papay/post-v3-papay-insurance-sign-contracts-pre-entrust-sign-h5.md","filePath":"api/papay/post-v3-papay-insurance-sign-contracts-pre-entrust-sign-h5.md"}');
const _sfc_main = { name: "api/papay/post-v3-papay-insurance-sign-contracts-pre-entrust-sign-h5.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">保险商户H5预签约API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;保险商户H5预签约API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>papay/<wbr>insurance-sign/<wbr>contracts/<wbr>pre-entrust-sign/<wbr>h5</code></div><p class="facts"><span>角色 商户</span><span>委托代扣∙保险业</span><a href="https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/h5-sign-and-create-transaction.html" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>应用ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a></td><td><code>string</code></td><td>用户在直连商户应用下的用户标示<br><small>例 <code>&quot;oYobu0MVnQfWpSMOYJz2AHPG_gQw&quot;</code></small></td></tr><tr id="body.plan_id"><td><a href="#body.plan_id">plan_id</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>委托代扣模板ID<br><small>例 <code>12535</code></small></td></tr><tr id="body.out_contract_code"><td><a href="#body.out_contract_code">out_contract_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户签约协议号<br><small>例 <code>&quot;wxwtdk20200910100000&quot;</code></small></td></tr><tr id="body.insured_display_name"><td><a href="#body.insured_display_name">insured_display_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>被保人的展示名称<br><small>例 <code>&quot;*明&quot;</code></small></td></tr><tr id="body.contract_notify_url"><td><a href="#body.contract_notify_url">contract_notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>签约结果通知地址<br><small>例 <code>&quot;https://yourapp.com/notify&quot;</code></small></td></tr><tr id="body.policy_start_date"><td><a href="#body.policy_start_date">policy_start_date</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保险保单的开始日期<br><small>例 <code>&quot;2019-11-22&quot;</code></small></td></tr><tr id="body.policy_end_date"><td><a href="#body.policy_end_date">policy_end_date</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保险保单的结束日期<br><small>例 <code>&quot;2020-11-22&quot;</code></small></td></tr><tr id="body.policy_periods"><td><a href="#body.policy_periods">policy_periods</a></td><td><code>object[]</code></td><td>保单的扣费周期列表</td></tr><tr id="body.policy_periods.policy_period_id" class="d1"><td><a href="#body.policy_periods.policy_period_id">policy_period_id</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>保险扣费周期编号<br><small>例 <code>1</code></small></td></tr><tr id="body.policy_periods.estimated_deduct_date" class="d1"><td><a href="#body.policy_periods.estimated_deduct_date">estimated_deduct_date</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>预计扣费的日期<br><small>例 <code>&quot;2019-11-22&quot;</code></small></td></tr><tr id="body.policy_periods.estimated_deduct_amount" class="d1"><td><a href="#body.policy_periods.estimated_deduct_amount">estimated_deduct_amount</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>预计扣费金额</td></tr><tr id="body.policy_periods.estimated_deduct_amount.total" class="d2"><td><a href="#body.policy_periods.estimated_deduct_amount.total">total</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>金额 <span class="mark unit">分</span><br><small>例 <code>1</code></small></td></tr><tr id="body.policy_periods.estimated_deduct_amount.currency" class="d2"><td><a href="#body.policy_periods.estimated_deduct_amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.policy_periods.policy_coverage_detail" class="d1"><td><a href="#body.policy_periods.policy_coverage_detail">policy_coverage_detail</a></td><td><code>object</code></td><td>保障详情</td></tr><tr id="body.policy_periods.policy_coverage_detail.policy_amount" class="d2"><td><a href="#body.policy_periods.policy_coverage_detail.policy_amount">policy_amount</a></td><td><code>string</code></td><td>保单额度<br><small>例 <code>&quot;50000&quot;</code></small></td></tr><tr id="body.policy_periods.policy_coverage_detail.policy_clauses" class="d2"><td><a href="#body.policy_periods.policy_coverage_detail.policy_clauses">policy_clauses</a></td><td><code>object[]</code></td><td>保险条款列表</td></tr><tr id="body.policy_periods.policy_coverage_detail.policy_clauses.clause_name" class="d3"><td><a href="#body.policy_periods.policy_coverage_detail.policy_clauses.clause_name">clause_name</a></td><td><code>string</code></td><td>条款内容<br><small>例 <code>&quot;example_clause_name&quot;</code></small></td></tr><tr id="body.policy_periods.policy_coverage_detail.policy_clauses.clause_quota" class="d3"><td><a href="#body.policy_periods.policy_coverage_detail.policy_clauses.clause_quota">clause_quota</a></td><td><code>string</code></td><td>条款额度<br><small>例 <code>&quot;example_clause_quota&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a></td><td><code>object</code></td><td>扣费金额信息</td></tr><tr id="body.amount.total" class="d1"><td><a href="#body.amount.total">total</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>金额 <span class="mark unit">分</span><br><small>例 <code>1</code></small></td></tr><tr id="body.amount.currency" class="d1"><td><a href="#body.amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a></td><td><code>string</code></td><td>商品描述<br><small>例 <code>&quot;Image形象店-深圳腾大-QQ公仔&quot;</code></small></td></tr><tr id="body.transaction_notify_url"><td><a href="#body.transaction_notify_url">transaction_notify_url</a></td><td><code>string</code></td><td>支付结果通知地址<br><small>例 <code>&quot;https://www.qq.com/&quot;</code></small></td></tr><tr id="body.out_user_code"><td><a href="#body.out_user_code">out_user_code</a></td><td><code>string</code></td><td>商户侧用户标识<br><small>例 <code>&quot;用户昵称&quot;</code></small></td></tr><tr id="body.goods_tag"><td><a href="#body.goods_tag">goods_tag</a></td><td><code>string</code></td><td>订单优惠标记<br><small>例 <code>&quot;DISCOUNTS&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>例 <code>&quot;自定义数据&quot;</code></small></td></tr><tr id="body.can_auto_insure"><td><a href="#body.can_auto_insure">can_auto_insure</a></td><td><code>boolean</code></td><td>是否自动续保<br><small>例 <code>true</code></small></td></tr><tr id="body.can_auto_reinsure"><td><a href="#body.can_auto_reinsure">can_auto_reinsure</a></td><td><code>boolean</code></td><td>是否自动重新投保<br><small>例 <code>false</code></small></td></tr><tr id="body.real_identity"><td><a href="#body.real_identity">real_identity</a></td><td><code>object</code></td><td>用户实名信息</td></tr><tr id="body.real_identity.real_name" class="d1"><td><a href="#body.real_identity.real_name">real_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>自然人姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;张三&quot;</code></small></td></tr><tr id="body.real_identity.id_card_number" class="d1"><td><a href="#body.real_identity.id_card_number">id_card_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>自然人身份证号码 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.real_identity.identity_type" class="d1"><td><a href="#body.real_identity.identity_type">identity_type</a></td><td><code>string</code></td><td>实名验证类型<br><code>ID_CARD</code><br><small>例 <code>&quot;ID_CARD&quot;</code></small></td></tr><tr id="body.jump_control"><td><a href="#body.jump_control">jump_control</a></td><td><code>object</code></td><td>跳转控制信息</td></tr><tr id="body.jump_control.jump_appid" class="d1"><td><a href="#body.jump_control.jump_appid">jump_appid</a></td><td><code>string</code></td><td>跳转的应用AppID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.combined_deduct_period_count"><td><a href="#body.combined_deduct_period_count">combined_deduct_period_count</a></td><td><code>integer</code></td><td>合并扣费期数<br><small>例 <code>1</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.h5.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    insured_display_name: <i class="s">&#39;*明&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    policy_start_date: <i class="s">&#39;2019-11-22&#39;</i>,
    policy_end_date: <i class="s">&#39;2020-11-22&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/papay/insurance-sign/contracts/pre-entrust-sign/h5&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    insured_display_name: <i class="s">&#39;*明&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    policy_start_date: <i class="s">&#39;2019-11-22&#39;</i>,
    policy_end_date: <i class="s">&#39;2020-11-22&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/papay/insurance-sign/contracts/pre-entrust-sign/h5&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    insured_display_name: <i class="s">&#39;*明&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    policy_start_date: <i class="s">&#39;2019-11-22&#39;</i>,
    policy_end_date: <i class="s">&#39;2020-11-22&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.h5.postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    insured_display_name: <i class="s">&#39;*明&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    policy_start_date: <i class="s">&#39;2019-11-22&#39;</i>,
    policy_end_date: <i class="s">&#39;2020-11-22&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/papay/insurance-sign/contracts/pre-entrust-sign/h5&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    insured_display_name: <i class="s">&#39;*明&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    policy_start_date: <i class="s">&#39;2019-11-22&#39;</i>,
    policy_end_date: <i class="s">&#39;2020-11-22&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/papay/insurance-sign/contracts/pre-entrust-sign/h5&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    insured_display_name: <i class="s">&#39;*明&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    policy_start_date: <i class="s">&#39;2019-11-22&#39;</i>,
    policy_end_date: <i class="s">&#39;2020-11-22&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.h5.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oYobu0MVnQfWpSMOYJz2AHPG_gQw&#39;</i>,
    plan_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    insured_display_name: <i class="s">&#39;*明&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    policy_start_date: <i class="s">&#39;2019-11-22&#39;</i>,
    policy_end_date: <i class="s">&#39;2020-11-22&#39;</i>,
    policy_periods: [
      {
        policy_period_id: <i class="n">1</i>,
        estimated_deduct_date: <i class="s">&#39;2019-11-22&#39;</i>,
        estimated_deduct_amount: { total: <i class="n">1</i>, currency: <i class="s">&#39;CNY&#39;</i> },
        policy_coverage_detail: {
          policy_amount: <i class="s">&#39;50000&#39;</i>,
          policy_clauses: [{ clause_name: <i class="s">&#39;example_clause_name&#39;</i>, clause_quota: <i class="s">&#39;example_clause_quota&#39;</i> }],
        },
      },
    ],
    amount: { total: <i class="n">1</i>, currency: <i class="s">&#39;CNY&#39;</i> },
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    transaction_notify_url: <i class="s">&#39;https://www.qq.com/&#39;</i>,
    out_user_code: <i class="s">&#39;用户昵称&#39;</i>,
    goods_tag: <i class="s">&#39;DISCOUNTS&#39;</i>,
    attach: <i class="s">&#39;自定义数据&#39;</i>,
    can_auto_insure: <i class="k">true</i>,
    can_auto_reinsure: <i class="k">false</i>,
    real_identity: { real_name: <i class="s">&#39;张三&#39;</i>, id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>, identity_type: <i class="s">&#39;ID_CARD&#39;</i> },
    jump_control: { jump_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i> },
    combined_deduct_period_count: <i class="n">1</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;plan_id&quot;:12535,&quot;out_contract_code&quot;:&quot;wxwtdk20200910100000&quot;,&quot;insured_display_name&quot;:&quot;*明&quot;,&quot;contract_notify_url&quot;:&quot;https://yourapp.com/notify&quot;,&quot;policy_start_date&quot;:&quot;2019-11-22&quot;,&quot;policy_end_date&quot;:&quot;2020-11-22&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.redirect_url"><td><a href="#response.redirect_url">redirect_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>拉起微信支付客户端的URL<br><small>例 <code>&quot;https://www.xxx.com/xxxtemplate?session_id=wx12334&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;redirect_url&quot;</i>: <i class="c">&quot;https://www.xxx.com/xxxtemplate?session_id=wx12334&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_contract_code</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/insurance_entrust-renew.html"><code>INSURANCE_ENTRUST.RENEW</code></a> 保险商户委托代续期完成通知</li><li><a href="/events/insurance_entrust-sign.html"><code>INSURANCE_ENTRUST.SIGN</code></a> 保险商户委托代扣签约成功通知</li><li><a href="/events/insurance_entrust-terminate.html"><code>INSURANCE_ENTRUST.TERMINATE</code></a> 保险商户委托代扣解约完成通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/papay/post-v3-papay-insurance-sign-contracts-pre-entrust-sign-h5.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PapayInsuranceSignContractsPreEntrustSignH5 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PapayInsuranceSignContractsPreEntrustSignH5 as default
};
