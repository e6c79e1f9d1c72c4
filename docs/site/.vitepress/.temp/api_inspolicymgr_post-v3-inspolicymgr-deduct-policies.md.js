import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"上传保单","description":"","frontmatter":{"title":"上传保单","editLink":false,"words":"POST /v3/inspolicymgr/deduct/policies 微信保单服务 out_insurance_no 商户保险编号 insured_name_list 被保险人姓名列表 insurance_company_code 承保公司代码 effective_time 保单生效时间 expired_time 保单失效时间 coverage_detail 保障详情 support_renewal 是否支持续保 start_renewal_time 可续保开始时间 end_renewal_time 可续保结束时间 policy_type 保单类型 car_number 车牌信息 pet_name 宠物名称 address 地址信息 policy_state 保单状态 policy_code 保司保单号 plan_id 委托代扣模板ID out_contract_code 商户签约协议号 policy_periods 保单的扣费周期列表 appid 商户APPID openid 用户在商户公众号内的身份标识 free_insurance 是否为赠险 combined_payment 是否与其它保单合并扣费 payment_method 缴费方式 period_premium_mode 期交保费模式 payment_period 缴费周期 first_period_amount 首期保费金额 subsequent_period_amount 后续每期保费金额 coverage_term_type 保障期限类型 payee_mchid 收款方商户号 payee_appid 收款方公众账号ID payee_openid 收款方用户标识 insurance_name 保险名称"},"headers":[],"relativePath":"api/inspolicymgr/post-v3-inspolicymgr-deduct-policies.md","filePath":"api/inspolicymgr/post-v3-inspolicymgr-deduct-policies.md"}');
const _sfc_main = { name: "api/inspolicymgr/post-v3-inspolicymgr-deduct-policies.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">上传保单 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;上传保单 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>inspolicymgr/<wbr>deduct/<wbr>policies</code></div><p class="facts"><span>角色 商户</span><span>微信保单服务</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.out_insurance_no"><td><a href="#body.out_insurance_no">out_insurance_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户保险编号<br><small>例 <code>&quot;Auisihsiahishishi4hihsid123418id&quot;</code></small></td></tr><tr id="body.insured_name_list"><td><a href="#body.insured_name_list">insured_name_list</a><b class="required" title="必填">*</b></td><td><code>string[]</code></td><td>被保险人姓名列表 <span class="mark encrypted">加密</span><br><small>例 <code>[&quot;张三&quot;]</code></small></td></tr><tr id="body.insurance_company_code"><td><a href="#body.insurance_company_code">insurance_company_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>承保公司代码<br><small>例 <code>&quot;1001&quot;</code></small></td></tr><tr id="body.effective_time"><td><a href="#body.effective_time">effective_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>保单生效时间<br><small>例 <code>&quot;2025-09-21T17:11:12+08:00&quot;</code></small></td></tr><tr id="body.expired_time"><td><a href="#body.expired_time">expired_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>保单失效时间<br><small>例 <code>&quot;2025-09-21T17:11:12+08:00&quot;</code></small></td></tr><tr id="body.coverage_detail"><td><a href="#body.coverage_detail">coverage_detail</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保障详情<br><small>例 <code>&quot;可保190种疾病，确诊一次性赔付&quot;</code></small></td></tr><tr id="body.support_renewal"><td><a href="#body.support_renewal">support_renewal</a><b class="required" title="必填">*</b></td><td><code>boolean</code></td><td>是否支持续保<br><small>例 <code>true</code></small></td></tr><tr id="body.start_renewal_time"><td><a href="#body.start_renewal_time">start_renewal_time</a></td><td><code>string (date-time)</code></td><td>可续保开始时间<br><small>例 <code>&quot;2025-09-21T17:11:12+08:00&quot;</code></small></td></tr><tr id="body.end_renewal_time"><td><a href="#body.end_renewal_time">end_renewal_time</a></td><td><code>string (date-time)</code></td><td>可续保结束时间<br><small>例 <code>&quot;2025-09-21T17:11:12+08:00&quot;</code></small></td></tr><tr id="body.policy_type"><td><a href="#body.policy_type">policy_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保单类型<br><code>POLICY_TYPE_OTHER</code> <code>POLICY_TYPE_MEDICAL</code> <code>POLICY_TYPE_ACCIDENT</code> <code>POLICY_TYPE_CRITICAL</code> <code>POLICY_TYPE_CAR</code> <code>POLICY_TYPE_LIFE</code> <code>POLICY_TYPE_PROPERTY</code> <code>POLICY_TYPE_PET</code> <code>POLICY_TYPE_ANNUITY</code><br><small>例 <code>&quot;POLICY_TYPE_OTHER&quot;</code></small></td></tr><tr id="body.car_number"><td><a href="#body.car_number">car_number</a></td><td><code>string</code></td><td>车牌信息<br><small>例 <code>&quot;粤B·AB123&quot;</code></small></td></tr><tr id="body.pet_name"><td><a href="#body.pet_name">pet_name</a></td><td><code>string</code></td><td>宠物名称<br><small>例 <code>&quot;小狗&quot;</code></small></td></tr><tr id="body.address"><td><a href="#body.address">address</a></td><td><code>string</code></td><td>地址信息<br><small>例 <code>&quot;上海市浦东新区晨晖路1001号&quot;</code></small><br><small class="note" lang="en">In clear: the documentation&#39;s sample is plain; of this request it encrypts the names of the insured only.</small></td></tr><tr id="body.policy_state"><td><a href="#body.policy_state">policy_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保单状态<br><code>POLICY_STATE_ISSUING</code> <code>POLICY_STATE_APPROVED</code> <code>POLICY_STATE_DECLINED</code> <code>POLICY_STATE_INACTIVE</code><br><small>例 <code>&quot;POLICY_STATE_ISSUING&quot;</code></small></td></tr><tr id="body.policy_code"><td><a href="#body.policy_code">policy_code</a></td><td><code>string</code></td><td>保司保单号<br><small>例 <code>&quot;Coisihsiaxishishi4hihsid1ii411co&quot;</code></small></td></tr><tr id="body.plan_id"><td><a href="#body.plan_id">plan_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>委托代扣模板ID<br><small>例 <code>&quot;12535&quot;</code></small></td></tr><tr id="body.out_contract_code"><td><a href="#body.out_contract_code">out_contract_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户签约协议号<br><small>例 <code>&quot;wxwtdk20200910100000&quot;</code></small></td></tr><tr id="body.policy_periods"><td><a href="#body.policy_periods">policy_periods</a><b class="required" title="必填">*</b></td><td><code>integer[]</code></td><td>保单的扣费周期列表<br><small>例 <code>[1]</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户APPID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户在商户公众号内的身份标识<br><small>例 <code>&quot;oYobu0MVnQfWpSMOYJz2AHPG_gQw&quot;</code></small></td></tr><tr id="body.free_insurance"><td><a href="#body.free_insurance">free_insurance</a><b class="required" title="必填">*</b></td><td><code>boolean</code></td><td>是否为赠险<br><small>例 <code>true</code></small></td></tr><tr id="body.combined_payment"><td><a href="#body.combined_payment">combined_payment</a></td><td><code>boolean</code></td><td>是否与其它保单合并扣费<br><small>例 <code>true</code></small></td></tr><tr id="body.payment_method"><td><a href="#body.payment_method">payment_method</a></td><td><code>string</code></td><td>缴费方式<br><code>PAYMENT_METHOD_OTHER</code> <code>PAYMENT_METHOD_PERIOD</code> <code>PAYMENT_METHOD_LUMP_SUM</code><br><small>例 <code>&quot;PAYMENT_METHOD_OTHER&quot;</code></small></td></tr><tr id="body.period_premium_mode"><td><a href="#body.period_premium_mode">period_premium_mode</a></td><td><code>string</code></td><td>期交保费模式<br><code>PERIOD_PREMIUM_MODE_EQUAL</code> <code>PERIOD_PREMIUM_MODE_FIRST_DIFF</code> <code>PERIOD_PREMIUM_MODE_MULTI_DIFF</code><br><small>例 <code>&quot;PERIOD_PREMIUM_MODE_EQUAL&quot;</code></small></td></tr><tr id="body.payment_period"><td><a href="#body.payment_period">payment_period</a></td><td><code>string</code></td><td>缴费周期<br><code>PAYMENT_PERIOD_DAY</code> <code>PAYMENT_PERIOD_WEEK</code> <code>PAYMENT_PERIOD_BIWEEKLY</code> <code>PAYMENT_PERIOD_MONTH</code> <code>PAYMENT_PERIOD_QUARTER</code> <code>PAYMENT_PERIOD_HALF_YEAR</code> <code>PAYMENT_PERIOD_YEAR</code><br><small>例 <code>&quot;PAYMENT_PERIOD_DAY&quot;</code></small></td></tr><tr id="body.first_period_amount"><td><a href="#body.first_period_amount">first_period_amount</a></td><td><code>integer</code></td><td>首期保费金额 <span class="mark unit">分</span><br><small>例 <code>8000</code></small></td></tr><tr id="body.subsequent_period_amount"><td><a href="#body.subsequent_period_amount">subsequent_period_amount</a></td><td><code>integer</code></td><td>后续每期保费金额 <span class="mark unit">分</span><br><small>例 <code>5000</code></small></td></tr><tr id="body.coverage_term_type"><td><a href="#body.coverage_term_type">coverage_term_type</a></td><td><code>string</code></td><td>保障期限类型<br><code>COVERAGE_TERM_TYPE_FIXED_DATE</code> <code>COVERAGE_TERM_TYPE_LIFETIME</code><br><small>例 <code>&quot;COVERAGE_TERM_TYPE_FIXED_DATE&quot;</code></small></td></tr><tr id="body.payee_mchid"><td><a href="#body.payee_mchid">payee_mchid</a></td><td><code>string</code></td><td>收款方商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.payee_appid"><td><a href="#body.payee_appid">payee_appid</a></td><td><code>string</code></td><td>收款方公众账号ID<br><small>例 <code>&quot;wx7f3f0032b6e6f0cc&quot;</code></small></td></tr><tr id="body.payee_openid"><td><a href="#body.payee_openid">payee_openid</a></td><td><code>string</code></td><td>收款方用户标识<br><small>例 <code>&quot;oYobu0MVnQfWpSMOYJz2AHPG_gQw&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.inspolicymgr.deduct.policies.post({
  json: {
    out_insurance_no: <i class="s">&#39;Auisihsiahishishi4hihsid123418id&#39;</i>,
    insured_name_list: [<i class="s">&#39;张三&#39;</i>],
    insurance_company_code: <i class="s">&#39;1001&#39;</i>,
    effective_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    expired_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    coverage_detail: <i class="s">&#39;可保190种疾病，确诊一次性赔付&#39;</i>,
    support_renewal: <i class="k">true</i>,
    policy_type: <i class="s">&#39;POLICY_TYPE_OTHER&#39;</i>,
    policy_state: <i class="s">&#39;POLICY_STATE_ISSUING&#39;</i>,
    plan_id: <i class="s">&#39;12535&#39;</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    policy_periods: [<i class="n">1</i>],
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oYobu0MVnQfWpSMOYJz2AHPG_gQw&#39;</i>,
    free_insurance: <i class="k">true</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/inspolicymgr/deduct/policies&#39;</i>).post({
  json: {
    out_insurance_no: <i class="s">&#39;Auisihsiahishishi4hihsid123418id&#39;</i>,
    insured_name_list: [<i class="s">&#39;张三&#39;</i>],
    insurance_company_code: <i class="s">&#39;1001&#39;</i>,
    effective_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    expired_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    coverage_detail: <i class="s">&#39;可保190种疾病，确诊一次性赔付&#39;</i>,
    support_renewal: <i class="k">true</i>,
    policy_type: <i class="s">&#39;POLICY_TYPE_OTHER&#39;</i>,
    policy_state: <i class="s">&#39;POLICY_STATE_ISSUING&#39;</i>,
    plan_id: <i class="s">&#39;12535&#39;</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    policy_periods: [<i class="n">1</i>],
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oYobu0MVnQfWpSMOYJz2AHPG_gQw&#39;</i>,
    free_insurance: <i class="k">true</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/inspolicymgr/deduct/policies&#39;</i>].post({
  json: {
    out_insurance_no: <i class="s">&#39;Auisihsiahishishi4hihsid123418id&#39;</i>,
    insured_name_list: [<i class="s">&#39;张三&#39;</i>],
    insurance_company_code: <i class="s">&#39;1001&#39;</i>,
    effective_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    expired_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    coverage_detail: <i class="s">&#39;可保190种疾病，确诊一次性赔付&#39;</i>,
    support_renewal: <i class="k">true</i>,
    policy_type: <i class="s">&#39;POLICY_TYPE_OTHER&#39;</i>,
    policy_state: <i class="s">&#39;POLICY_STATE_ISSUING&#39;</i>,
    plan_id: <i class="s">&#39;12535&#39;</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    policy_periods: [<i class="n">1</i>],
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oYobu0MVnQfWpSMOYJz2AHPG_gQw&#39;</i>,
    free_insurance: <i class="k">true</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.inspolicymgr.deduct.policies.postAsync({
  json: {
    out_insurance_no: <i class="s">&#39;Auisihsiahishishi4hihsid123418id&#39;</i>,
    insured_name_list: [<i class="s">&#39;张三&#39;</i>],
    insurance_company_code: <i class="s">&#39;1001&#39;</i>,
    effective_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    expired_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    coverage_detail: <i class="s">&#39;可保190种疾病，确诊一次性赔付&#39;</i>,
    support_renewal: <i class="k">true</i>,
    policy_type: <i class="s">&#39;POLICY_TYPE_OTHER&#39;</i>,
    policy_state: <i class="s">&#39;POLICY_STATE_ISSUING&#39;</i>,
    plan_id: <i class="s">&#39;12535&#39;</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    policy_periods: [<i class="n">1</i>],
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oYobu0MVnQfWpSMOYJz2AHPG_gQw&#39;</i>,
    free_insurance: <i class="k">true</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/inspolicymgr/deduct/policies&#39;</i>).postAsync({
  json: {
    out_insurance_no: <i class="s">&#39;Auisihsiahishishi4hihsid123418id&#39;</i>,
    insured_name_list: [<i class="s">&#39;张三&#39;</i>],
    insurance_company_code: <i class="s">&#39;1001&#39;</i>,
    effective_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    expired_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    coverage_detail: <i class="s">&#39;可保190种疾病，确诊一次性赔付&#39;</i>,
    support_renewal: <i class="k">true</i>,
    policy_type: <i class="s">&#39;POLICY_TYPE_OTHER&#39;</i>,
    policy_state: <i class="s">&#39;POLICY_STATE_ISSUING&#39;</i>,
    plan_id: <i class="s">&#39;12535&#39;</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    policy_periods: [<i class="n">1</i>],
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oYobu0MVnQfWpSMOYJz2AHPG_gQw&#39;</i>,
    free_insurance: <i class="k">true</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/inspolicymgr/deduct/policies&#39;</i>].postAsync({
  json: {
    out_insurance_no: <i class="s">&#39;Auisihsiahishishi4hihsid123418id&#39;</i>,
    insured_name_list: [<i class="s">&#39;张三&#39;</i>],
    insurance_company_code: <i class="s">&#39;1001&#39;</i>,
    effective_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    expired_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    coverage_detail: <i class="s">&#39;可保190种疾病，确诊一次性赔付&#39;</i>,
    support_renewal: <i class="k">true</i>,
    policy_type: <i class="s">&#39;POLICY_TYPE_OTHER&#39;</i>,
    policy_state: <i class="s">&#39;POLICY_STATE_ISSUING&#39;</i>,
    plan_id: <i class="s">&#39;12535&#39;</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    policy_periods: [<i class="n">1</i>],
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oYobu0MVnQfWpSMOYJz2AHPG_gQw&#39;</i>,
    free_insurance: <i class="k">true</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.inspolicymgr.deduct.policies.post({
  json: {
    out_insurance_no: <i class="s">&#39;Auisihsiahishishi4hihsid123418id&#39;</i>,
    insured_name_list: [<i class="s">&#39;张三&#39;</i>],
    insurance_company_code: <i class="s">&#39;1001&#39;</i>,
    effective_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    expired_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    coverage_detail: <i class="s">&#39;可保190种疾病，确诊一次性赔付&#39;</i>,
    support_renewal: <i class="k">true</i>,
    start_renewal_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    end_renewal_time: <i class="s">&#39;2025-09-21T17:11:12+08:00&#39;</i>,
    policy_type: <i class="s">&#39;POLICY_TYPE_OTHER&#39;</i>,
    car_number: <i class="s">&#39;粤B·AB123&#39;</i>,
    pet_name: <i class="s">&#39;小狗&#39;</i>,
    address: <i class="s">&#39;上海市浦东新区晨晖路1001号&#39;</i>,
    policy_state: <i class="s">&#39;POLICY_STATE_ISSUING&#39;</i>,
    policy_code: <i class="s">&#39;Coisihsiaxishishi4hihsid1ii411co&#39;</i>,
    plan_id: <i class="s">&#39;12535&#39;</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    policy_periods: [<i class="n">1</i>],
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oYobu0MVnQfWpSMOYJz2AHPG_gQw&#39;</i>,
    free_insurance: <i class="k">true</i>,
    combined_payment: <i class="k">true</i>,
    payment_method: <i class="s">&#39;PAYMENT_METHOD_OTHER&#39;</i>,
    period_premium_mode: <i class="s">&#39;PERIOD_PREMIUM_MODE_EQUAL&#39;</i>,
    payment_period: <i class="s">&#39;PAYMENT_PERIOD_DAY&#39;</i>,
    first_period_amount: <i class="n">8000</i>,
    subsequent_period_amount: <i class="n">5000</i>,
    coverage_term_type: <i class="s">&#39;COVERAGE_TERM_TYPE_FIXED_DATE&#39;</i>,
    payee_mchid: <i class="s">&#39;1900000109&#39;</i>,
    payee_appid: <i class="s">&#39;wx7f3f0032b6e6f0cc&#39;</i>,
    payee_openid: <i class="s">&#39;oYobu0MVnQfWpSMOYJz2AHPG_gQw&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/inspolicymgr/deduct/policies&#39;</i>
body=<i class="s">&#39;{&quot;out_insurance_no&quot;:&quot;Auisihsiahishishi4hihsid123418id&quot;,&quot;insured_name_list&quot;:[&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;张三&#39;</i>)&quot;<i class="s">&#39;&quot;],&quot;insurance_company_code&quot;:&quot;1001&quot;,&quot;effective_time&quot;:&quot;2025-09-21T17:11:12+08:00&quot;,&quot;expired_time&quot;:&quot;2025-09-21T17:11:12+08:00&quot;,&quot;coverage_detail&quot;:&quot;可保190种疾病，确诊一次性赔付&quot;,&quot;support_renewal&quot;:true,&quot;policy_type&quot;:&quot;POLICY_TYPE_OTHER&quot;,&quot;policy_state&quot;:&quot;POLICY_STATE_ISSUING&quot;,&quot;plan_id&quot;:&quot;12535&quot;,&quot;out_contract_code&quot;:&quot;wxwtdk20200910100000&quot;,&quot;policy_periods&quot;:[1],&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;openid&quot;:&quot;oYobu0MVnQfWpSMOYJz2AHPG_gQw&quot;,&quot;free_insurance&quot;:true}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.out_insurance_no"><td><a href="#response.out_insurance_no">out_insurance_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户保险编号<br><small>例 <code>&quot;Auisihsiahishishi4hihsid123418id&quot;</code></small></td></tr><tr id="response.insurance_name"><td><a href="#response.insurance_name">insurance_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保险名称<br><small>例 <code>&quot;微医保·百万医疗险&quot;</code></small></td></tr><tr id="response.insured_name_list"><td><a href="#response.insured_name_list">insured_name_list</a><b class="required" title="必填">*</b></td><td><code>string[]</code></td><td>被保险人姓名列表 <span class="mark encrypted">加密</span><br><small>例 <code>[&quot;张三&quot;]</code></small></td></tr><tr id="response.insurance_company_code"><td><a href="#response.insurance_company_code">insurance_company_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>承保公司代码<br><small>例 <code>&quot;1001&quot;</code></small></td></tr><tr id="response.effective_time"><td><a href="#response.effective_time">effective_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>保单生效时间<br><small>例 <code>&quot;2025-09-21T17:11:12+08:00&quot;</code></small></td></tr><tr id="response.expired_time"><td><a href="#response.expired_time">expired_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>保单失效时间<br><small>例 <code>&quot;2025-09-21T17:11:12+08:00&quot;</code></small></td></tr><tr id="response.coverage_detail"><td><a href="#response.coverage_detail">coverage_detail</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保障详情<br><small>例 <code>&quot;可保190种疾病，确诊一次性赔付&quot;</code></small></td></tr><tr id="response.support_renewal"><td><a href="#response.support_renewal">support_renewal</a><b class="required" title="必填">*</b></td><td><code>boolean</code></td><td>是否支持续保<br><small>例 <code>true</code></small></td></tr><tr id="response.start_renewal_time"><td><a href="#response.start_renewal_time">start_renewal_time</a></td><td><code>string (date-time)</code></td><td>可续保开始时间<br><small>例 <code>&quot;2025-09-21T17:11:12+08:00&quot;</code></small></td></tr><tr id="response.end_renewal_time"><td><a href="#response.end_renewal_time">end_renewal_time</a></td><td><code>string (date-time)</code></td><td>可续保结束时间<br><small>例 <code>&quot;2025-09-21T17:11:12+08:00&quot;</code></small></td></tr><tr id="response.policy_type"><td><a href="#response.policy_type">policy_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保单类型<br><code>POLICY_TYPE_OTHER</code> <code>POLICY_TYPE_MEDICAL</code> <code>POLICY_TYPE_ACCIDENT</code> <code>POLICY_TYPE_CRITICAL</code> <code>POLICY_TYPE_CAR</code> <code>POLICY_TYPE_LIFE</code> <code>POLICY_TYPE_PROPERTY</code> <code>POLICY_TYPE_PET</code> <code>POLICY_TYPE_ANNUITY</code><br><small>例 <code>&quot;POLICY_TYPE_OTHER&quot;</code></small></td></tr><tr id="response.car_number"><td><a href="#response.car_number">car_number</a></td><td><code>string</code></td><td>车牌信息<br><small>例 <code>&quot;粤B·AB123&quot;</code></small></td></tr><tr id="response.pet_name"><td><a href="#response.pet_name">pet_name</a></td><td><code>string</code></td><td>宠物名称<br><small>例 <code>&quot;小狗&quot;</code></small></td></tr><tr id="response.address"><td><a href="#response.address">address</a></td><td><code>string</code></td><td>地址信息<br><small>例 <code>&quot;上海市浦东新区晨晖路1001号&quot;</code></small></td></tr><tr id="response.policy_state"><td><a href="#response.policy_state">policy_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保单状态<br><code>POLICY_STATE_ISSUING</code> <code>POLICY_STATE_APPROVED</code> <code>POLICY_STATE_DECLINED</code> <code>POLICY_STATE_INACTIVE</code><br><small>例 <code>&quot;POLICY_STATE_ISSUING&quot;</code></small></td></tr><tr id="response.policy_code"><td><a href="#response.policy_code">policy_code</a></td><td><code>string</code></td><td>保司保单号<br><small>例 <code>&quot;Coisihsiaxishishi4hihsid1ii411co&quot;</code></small></td></tr><tr id="response.plan_id"><td><a href="#response.plan_id">plan_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>委托代扣模板ID<br><small>例 <code>&quot;12535&quot;</code></small></td></tr><tr id="response.out_contract_code"><td><a href="#response.out_contract_code">out_contract_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户签约协议号<br><small>例 <code>&quot;wxwtdk20200910100000&quot;</code></small></td></tr><tr id="response.policy_periods"><td><a href="#response.policy_periods">policy_periods</a><b class="required" title="必填">*</b></td><td><code>integer[]</code></td><td>保单的扣费周期列表<br><small>例 <code>[1]</code></small></td></tr><tr id="response.free_insurance"><td><a href="#response.free_insurance">free_insurance</a><b class="required" title="必填">*</b></td><td><code>boolean</code></td><td>是否为赠险<br><small>例 <code>true</code></small></td></tr><tr id="response.combined_payment"><td><a href="#response.combined_payment">combined_payment</a></td><td><code>boolean</code></td><td>是否与其它保单合并扣费<br><small>例 <code>true</code></small></td></tr><tr id="response.payment_method"><td><a href="#response.payment_method">payment_method</a></td><td><code>string</code></td><td>缴费方式<br><code>PAYMENT_METHOD_OTHER</code> <code>PAYMENT_METHOD_PERIOD</code> <code>PAYMENT_METHOD_LUMP_SUM</code><br><small>例 <code>&quot;PAYMENT_METHOD_OTHER&quot;</code></small></td></tr><tr id="response.period_premium_mode"><td><a href="#response.period_premium_mode">period_premium_mode</a></td><td><code>string</code></td><td>期交保费模式<br><code>PERIOD_PREMIUM_MODE_EQUAL</code> <code>PERIOD_PREMIUM_MODE_FIRST_DIFF</code> <code>PERIOD_PREMIUM_MODE_MULTI_DIFF</code><br><small>例 <code>&quot;PERIOD_PREMIUM_MODE_EQUAL&quot;</code></small></td></tr><tr id="response.payment_period"><td><a href="#response.payment_period">payment_period</a></td><td><code>string</code></td><td>缴费周期<br><code>PAYMENT_PERIOD_DAY</code> <code>PAYMENT_PERIOD_WEEK</code> <code>PAYMENT_PERIOD_BIWEEKLY</code> <code>PAYMENT_PERIOD_MONTH</code> <code>PAYMENT_PERIOD_QUARTER</code> <code>PAYMENT_PERIOD_HALF_YEAR</code> <code>PAYMENT_PERIOD_YEAR</code><br><small>例 <code>&quot;PAYMENT_PERIOD_DAY&quot;</code></small></td></tr><tr id="response.first_period_amount"><td><a href="#response.first_period_amount">first_period_amount</a></td><td><code>integer</code></td><td>首期保费金额 <span class="mark unit">分</span><br><small>例 <code>8000</code></small></td></tr><tr id="response.subsequent_period_amount"><td><a href="#response.subsequent_period_amount">subsequent_period_amount</a></td><td><code>integer</code></td><td>后续每期保费金额 <span class="mark unit">分</span><br><small>例 <code>5000</code></small></td></tr><tr id="response.coverage_term_type"><td><a href="#response.coverage_term_type">coverage_term_type</a></td><td><code>string</code></td><td>保障期限类型<br><code>COVERAGE_TERM_TYPE_FIXED_DATE</code> <code>COVERAGE_TERM_TYPE_LIFETIME</code><br><small>例 <code>&quot;COVERAGE_TERM_TYPE_FIXED_DATE&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_insurance_no&quot;</i>: <i class="c">&quot;Auisihsiahishishi4hihsid123418id&quot;</i>,
  <i class="c">&quot;insurance_name&quot;</i>: <i class="c">&quot;微医保·百万医疗险&quot;</i>,
  <i class="c">&quot;insured_name_list&quot;</i>: [
    <i class="c">&quot;张三&quot;</i>
  ],
  <i class="c">&quot;insurance_company_code&quot;</i>: <i class="c">&quot;1001&quot;</i>,
  <i class="c">&quot;effective_time&quot;</i>: <i class="c">&quot;2025-09-21T17:11:12+08:00&quot;</i>,
  <i class="c">&quot;expired_time&quot;</i>: <i class="c">&quot;2025-09-21T17:11:12+08:00&quot;</i>,
  <i class="c">&quot;coverage_detail&quot;</i>: <i class="c">&quot;可保190种疾病，确诊一次性赔付&quot;</i>,
  <i class="c">&quot;support_renewal&quot;</i>: <i class="s">true</i>,
  <i class="c">&quot;start_renewal_time&quot;</i>: <i class="c">&quot;2025-09-21T17:11:12+08:00&quot;</i>,
  <i class="c">&quot;end_renewal_time&quot;</i>: <i class="c">&quot;2025-09-21T17:11:12+08:00&quot;</i>,
  <i class="c">&quot;policy_type&quot;</i>: <i class="c">&quot;POLICY_TYPE_OTHER&quot;</i>,
  <i class="c">&quot;car_number&quot;</i>: <i class="c">&quot;粤B·AB123&quot;</i>,
  <i class="c">&quot;pet_name&quot;</i>: <i class="c">&quot;小狗&quot;</i>,
  <i class="c">&quot;address&quot;</i>: <i class="c">&quot;上海市浦东新区晨晖路1001号&quot;</i>,
  <i class="c">&quot;policy_state&quot;</i>: <i class="c">&quot;POLICY_STATE_ISSUING&quot;</i>,
  <i class="c">&quot;policy_code&quot;</i>: <i class="c">&quot;Coisihsiaxishishi4hihsid1ii411co&quot;</i>,
  <i class="c">&quot;plan_id&quot;</i>: <i class="c">&quot;12535&quot;</i>,
  <i class="c">&quot;out_contract_code&quot;</i>: <i class="c">&quot;wxwtdk20200910100000&quot;</i>,
  <i class="c">&quot;policy_periods&quot;</i>: [
    <i class="k">1</i>
  ],
  <i class="c">&quot;free_insurance&quot;</i>: <i class="s">true</i>,
  <i class="c">&quot;combined_payment&quot;</i>: <i class="s">true</i>,
  <i class="c">&quot;payment_method&quot;</i>: <i class="c">&quot;PAYMENT_METHOD_OTHER&quot;</i>,
  <i class="c">&quot;period_premium_mode&quot;</i>: <i class="c">&quot;PERIOD_PREMIUM_MODE_EQUAL&quot;</i>,
  <i class="c">&quot;payment_period&quot;</i>: <i class="c">&quot;PAYMENT_PERIOD_DAY&quot;</i>,
  <i class="c">&quot;first_period_amount&quot;</i>: <i class="k">8000</i>,
  <i class="c">&quot;subsequent_period_amount&quot;</i>: <i class="k">5000</i>,
  <i class="c">&quot;coverage_term_type&quot;</i>: <i class="c">&quot;COVERAGE_TERM_TYPE_FIXED_DATE&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_contract_code</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/inspolicymgr/post-v3-inspolicymgr-deduct-policies.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3InspolicymgrDeductPolicies = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3InspolicymgrDeductPolicies as default
};
