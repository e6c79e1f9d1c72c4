import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"保险商户修改保险扣费周期列表","description":"","frontmatter":{"title":"保险商户修改保险扣费周期列表","editLink":false,"words":"POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify 委托代扣∙保险业 plan_id 委托代扣模板ID contract_id 委托代扣协议ID appid 应用ID policy_periods 续期的扣费周期列表 allow_cancel_scheduled 是否允许取消预约 policy_periods 最新的扣费周期列表 cancel_scheduled_policy_period_id 发生了取消预约的扣费计划项编号"},"headers":[],"relativePath":"en/api/papay/post-v3-papay-insurance-sign-policy-periods-plan-id-plan_id-contract-id-contract_id-modify.md","filePath":"en/api/papay/post-v3-papay-insurance-sign-policy-periods-plan-id-plan_id-contract-id-contract_id-modify.md"}');
const _sfc_main = { name: "en/api/papay/post-v3-papay-insurance-sign-policy-periods-plan-id-plan_id-contract-id-contract_id-modify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">保险商户修改保险扣费周期列表 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;保险商户修改保险扣费周期列表 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>papay/<wbr>insurance-sign/<wbr>policy-periods/<wbr>plan-id/<wbr>{plan_id}/<wbr>contract-id/<wbr>{contract_id}/<wbr>modify</code></div><p class="facts"><span>Roles merchant</span><span>委托代扣∙保险业</span><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012987596" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">path variables <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path variables {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="path.plan_id"><td><a href="#path.plan_id">plan_id</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>委托代扣模板ID<br><small>e.g. <code>12535</code></small></td></tr><tr id="path.contract_id"><td><a href="#path.contract_id">contract_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>委托代扣协议ID<br><small>e.g. <code>&quot;2015071056489715&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>应用ID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.policy_periods"><td><a href="#body.policy_periods">policy_periods</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>续期的扣费周期列表</td></tr><tr id="body.policy_periods.policy_period_id" class="d1"><td><a href="#body.policy_periods.policy_period_id">policy_period_id</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>保险扣费周期编号<br><small>e.g. <code>1</code></small></td></tr><tr id="body.policy_periods.estimated_deduct_date" class="d1"><td><a href="#body.policy_periods.estimated_deduct_date">estimated_deduct_date</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>预计扣费的日期<br><small>e.g. <code>&quot;2019-11-22&quot;</code></small></td></tr><tr id="body.policy_periods.estimated_deduct_amount" class="d1"><td><a href="#body.policy_periods.estimated_deduct_amount">estimated_deduct_amount</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>预计扣费金额</td></tr><tr id="body.policy_periods.estimated_deduct_amount.total" class="d2"><td><a href="#body.policy_periods.estimated_deduct_amount.total">total</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>金额 <span class="mark unit">fen</span><br><small>e.g. <code>1</code></small></td></tr><tr id="body.policy_periods.estimated_deduct_amount.currency" class="d2"><td><a href="#body.policy_periods.estimated_deduct_amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.allow_cancel_scheduled"><td><a href="#body.allow_cancel_scheduled">allow_cancel_scheduled</a></td><td><code>boolean</code></td><td>是否允许取消预约<br><small>e.g. <code>true</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.papay.insuranceSign.policyPeriods.planId._plan_id_.contractId._contract_id_.modify.post({
  plan_id: <i class="n">12535</i>,
  contract_id: <i class="s">&#39;2015071056489715&#39;</i>,
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    policy_periods: [
      {
        policy_period_id: <i class="n">1</i>,
        estimated_deduct_date: <i class="s">&#39;2019-11-22&#39;</i>,
        estimated_deduct_amount: { total: <i class="n">1</i> },
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify&#39;</i>).post({
  plan_id: <i class="n">12535</i>,
  contract_id: <i class="s">&#39;2015071056489715&#39;</i>,
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    policy_periods: [
      {
        policy_period_id: <i class="n">1</i>,
        estimated_deduct_date: <i class="s">&#39;2019-11-22&#39;</i>,
        estimated_deduct_amount: { total: <i class="n">1</i> },
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify&#39;</i>].post({
  plan_id: <i class="n">12535</i>,
  contract_id: <i class="s">&#39;2015071056489715&#39;</i>,
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    policy_periods: [
      {
        policy_period_id: <i class="n">1</i>,
        estimated_deduct_date: <i class="s">&#39;2019-11-22&#39;</i>,
        estimated_deduct_amount: { total: <i class="n">1</i> },
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.papay.insuranceSign.policyPeriods.planId._plan_id_.contractId._contract_id_.modify.postAsync({
  plan_id: <i class="n">12535</i>,
  contract_id: <i class="s">&#39;2015071056489715&#39;</i>,
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    policy_periods: [
      {
        policy_period_id: <i class="n">1</i>,
        estimated_deduct_date: <i class="s">&#39;2019-11-22&#39;</i>,
        estimated_deduct_amount: { total: <i class="n">1</i> },
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify&#39;</i>).postAsync({
  plan_id: <i class="n">12535</i>,
  contract_id: <i class="s">&#39;2015071056489715&#39;</i>,
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    policy_periods: [
      {
        policy_period_id: <i class="n">1</i>,
        estimated_deduct_date: <i class="s">&#39;2019-11-22&#39;</i>,
        estimated_deduct_amount: { total: <i class="n">1</i> },
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify&#39;</i>].postAsync({
  plan_id: <i class="n">12535</i>,
  contract_id: <i class="s">&#39;2015071056489715&#39;</i>,
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    policy_periods: [
      {
        policy_period_id: <i class="n">1</i>,
        estimated_deduct_date: <i class="s">&#39;2019-11-22&#39;</i>,
        estimated_deduct_amount: { total: <i class="n">1</i> },
      },
    ],
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.papay.insuranceSign.policyPeriods.planId._plan_id_.contractId._contract_id_.modify.post({
  plan_id: <i class="n">12535</i>,
  contract_id: <i class="s">&#39;2015071056489715&#39;</i>,
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    policy_periods: [
      {
        policy_period_id: <i class="n">1</i>,
        estimated_deduct_date: <i class="s">&#39;2019-11-22&#39;</i>,
        estimated_deduct_amount: { total: <i class="n">1</i>, currency: <i class="s">&#39;CNY&#39;</i> },
      },
    ],
    allow_cancel_scheduled: <i class="k">true</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/papay/insurance-sign/policy-periods/plan-id/12535/contract-id/2015071056489715/modify&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;policy_periods&quot;:[{&quot;policy_period_id&quot;:1,&quot;estimated_deduct_date&quot;:&quot;2019-11-22&quot;,&quot;estimated_deduct_amount&quot;:{&quot;total&quot;:1}}]}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.policy_periods"><td><a href="#response.policy_periods">policy_periods</a></td><td><code>object[]</code></td><td>最新的扣费周期列表</td></tr><tr id="response.policy_periods.policy_period_id" class="d1"><td><a href="#response.policy_periods.policy_period_id">policy_period_id</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>保险扣费周期编号<br><small>e.g. <code>1</code></small></td></tr><tr id="response.policy_periods.estimated_deduct_date" class="d1"><td><a href="#response.policy_periods.estimated_deduct_date">estimated_deduct_date</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>预计扣费的日期<br><small>e.g. <code>&quot;2019-11-22&quot;</code></small></td></tr><tr id="response.policy_periods.estimated_deduct_amount" class="d1"><td><a href="#response.policy_periods.estimated_deduct_amount">estimated_deduct_amount</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>预计扣费金额</td></tr><tr id="response.policy_periods.estimated_deduct_amount.total" class="d2"><td><a href="#response.policy_periods.estimated_deduct_amount.total">total</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>金额 <span class="mark unit">fen</span><br><small>e.g. <code>1</code></small></td></tr><tr id="response.policy_periods.estimated_deduct_amount.currency" class="d2"><td><a href="#response.policy_periods.estimated_deduct_amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.cancel_scheduled_policy_period_id"><td><a href="#response.cancel_scheduled_policy_period_id">cancel_scheduled_policy_period_id</a></td><td><code>integer</code></td><td>发生了取消预约的扣费计划项编号<br><small>e.g. <code>1</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;policy_periods&quot;</i>: [
    {
      <i class="c">&quot;policy_period_id&quot;</i>: <i class="k">1</i>,
      <i class="c">&quot;estimated_deduct_date&quot;</i>: <i class="c">&quot;2019-11-22&quot;</i>,
      <i class="c">&quot;estimated_deduct_amount&quot;</i>: {
        <i class="c">&quot;total&quot;</i>: <i class="k">1</i>,
        <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>
      }
    }
  ],
  <i class="c">&quot;cancel_scheduled_policy_period_id&quot;</i>: <i class="k">1</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>plan_id</code>, <code>contract_id</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/insurance_entrust-renew.html"><code>INSURANCE_ENTRUST.RENEW</code></a> 保险商户委托代续期完成通知</li><li><a href="/en/events/insurance_entrust-sign.html"><code>INSURANCE_ENTRUST.SIGN</code></a> 保险商户委托代扣签约成功通知</li><li><a href="/en/events/insurance_entrust-terminate.html"><code>INSURANCE_ENTRUST.TERMINATE</code></a> 保险商户委托代扣解约完成通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/papay/post-v3-papay-insurance-sign-policy-periods-plan-id-plan_id-contract-id-contract_id-modify.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PapayInsuranceSignPolicyPeriodsPlanIdPlan_idContractIdContract_idModify = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PapayInsuranceSignPolicyPeriodsPlanIdPlan_idContractIdContract_idModify as default
};
