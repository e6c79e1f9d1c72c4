import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"申请公益捐赠预算","description":"","frontmatter":{"title":"申请公益捐赠预算","editLink":false,"words":"POST /v3/fund-app/mch-transfer/partner/charity-budget 资金应用∙公益捐赠 out_budget_no 商户预算单号 sponsor_mchid 出资商户号 sponsor_subject_name 出资企业主体名称 activity_name 活动名称 activity_remark 活动说明 amount 预算总金额 notify_url 回调地址 sp_mchid 服务商商户号 budget_id 微信支付预算单号 state 预算单状态 confirm_url 确认出资页面地址 super_admin_wxid_mask 商户号超管微信号掩码 remain_amount 剩余预算金额 unlock_remark 撤销说明 locked_time 资金锁定时间 finished_time 完成时间 closed_time 关闭时间"},"headers":[],"relativePath":"en/api/fund-app/post-v3-fund-app-mch-transfer-partner-charity-budget.md","filePath":"en/api/fund-app/post-v3-fund-app-mch-transfer-partner-charity-budget.md"}');
const _sfc_main = { name: "en/api/fund-app/post-v3-fund-app-mch-transfer-partner-charity-budget.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">申请公益捐赠预算 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;申请公益捐赠预算 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>fund-app/<wbr>mch-transfer/<wbr>partner/<wbr>charity-budget</code></div><p class="facts"><span>Roles partner</span><span>资金应用∙公益捐赠</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.out_budget_no"><td><a href="#body.out_budget_no">out_budget_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户预算单号<br><small>e.g. <code>&quot;budget202506300102&quot;</code></small></td></tr><tr id="body.sponsor_mchid"><td><a href="#body.sponsor_mchid">sponsor_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>出资商户号<br><small>e.g. <code>&quot;1900001109&quot;</code></small></td></tr><tr id="body.sponsor_subject_name"><td><a href="#body.sponsor_subject_name">sponsor_subject_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>出资企业主体名称<br><small>e.g. <code>&quot;腾讯控股有限公司&quot;</code></small></td></tr><tr id="body.activity_name"><td><a href="#body.activity_name">activity_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>活动名称<br><small>e.g. <code>&quot;公益企业配捐活动&quot;</code></small></td></tr><tr id="body.activity_remark"><td><a href="#body.activity_remark">activity_remark</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>活动说明<br><small>e.g. <code>&quot;公益活动开始于9月1日，帮助困难儿童筹款活动&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>预算总金额 <span class="mark unit">fen</span><br><small>e.g. <code>20000000</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a></td><td><code>string</code></td><td>回调地址<br><small>e.g. <code>&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundApp.mchTransfer.partner.charityBudget.post({
  json: {
    out_budget_no: <i class="s">&#39;budget202506300102&#39;</i>,
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sponsor_subject_name: <i class="s">&#39;腾讯控股有限公司&#39;</i>,
    activity_name: <i class="s">&#39;公益企业配捐活动&#39;</i>,
    activity_remark: <i class="s">&#39;公益活动开始于9月1日，帮助困难儿童筹款活动&#39;</i>,
    amount: <i class="n">20000000</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/fund-app/mch-transfer/partner/charity-budget&#39;</i>).post({
  json: {
    out_budget_no: <i class="s">&#39;budget202506300102&#39;</i>,
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sponsor_subject_name: <i class="s">&#39;腾讯控股有限公司&#39;</i>,
    activity_name: <i class="s">&#39;公益企业配捐活动&#39;</i>,
    activity_remark: <i class="s">&#39;公益活动开始于9月1日，帮助困难儿童筹款活动&#39;</i>,
    amount: <i class="n">20000000</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/fund-app/mch-transfer/partner/charity-budget&#39;</i>].post({
  json: {
    out_budget_no: <i class="s">&#39;budget202506300102&#39;</i>,
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sponsor_subject_name: <i class="s">&#39;腾讯控股有限公司&#39;</i>,
    activity_name: <i class="s">&#39;公益企业配捐活动&#39;</i>,
    activity_remark: <i class="s">&#39;公益活动开始于9月1日，帮助困难儿童筹款活动&#39;</i>,
    amount: <i class="n">20000000</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundApp.mchTransfer.partner.charityBudget.postAsync({
  json: {
    out_budget_no: <i class="s">&#39;budget202506300102&#39;</i>,
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sponsor_subject_name: <i class="s">&#39;腾讯控股有限公司&#39;</i>,
    activity_name: <i class="s">&#39;公益企业配捐活动&#39;</i>,
    activity_remark: <i class="s">&#39;公益活动开始于9月1日，帮助困难儿童筹款活动&#39;</i>,
    amount: <i class="n">20000000</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/fund-app/mch-transfer/partner/charity-budget&#39;</i>).postAsync({
  json: {
    out_budget_no: <i class="s">&#39;budget202506300102&#39;</i>,
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sponsor_subject_name: <i class="s">&#39;腾讯控股有限公司&#39;</i>,
    activity_name: <i class="s">&#39;公益企业配捐活动&#39;</i>,
    activity_remark: <i class="s">&#39;公益活动开始于9月1日，帮助困难儿童筹款活动&#39;</i>,
    amount: <i class="n">20000000</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/fund-app/mch-transfer/partner/charity-budget&#39;</i>].postAsync({
  json: {
    out_budget_no: <i class="s">&#39;budget202506300102&#39;</i>,
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sponsor_subject_name: <i class="s">&#39;腾讯控股有限公司&#39;</i>,
    activity_name: <i class="s">&#39;公益企业配捐活动&#39;</i>,
    activity_remark: <i class="s">&#39;公益活动开始于9月1日，帮助困难儿童筹款活动&#39;</i>,
    amount: <i class="n">20000000</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundApp.mchTransfer.partner.charityBudget.post({
  json: {
    out_budget_no: <i class="s">&#39;budget202506300102&#39;</i>,
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sponsor_subject_name: <i class="s">&#39;腾讯控股有限公司&#39;</i>,
    activity_name: <i class="s">&#39;公益企业配捐活动&#39;</i>,
    activity_remark: <i class="s">&#39;公益活动开始于9月1日，帮助困难儿童筹款活动&#39;</i>,
    amount: <i class="n">20000000</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/fund-app/mch-transfer/partner/charity-budget&#39;</i>
body=<i class="s">&#39;{&quot;out_budget_no&quot;:&quot;budget202506300102&quot;,&quot;sponsor_mchid&quot;:&quot;1900001109&quot;,&quot;sponsor_subject_name&quot;:&quot;腾讯控股有限公司&quot;,&quot;activity_name&quot;:&quot;公益企业配捐活动&quot;,&quot;activity_remark&quot;:&quot;公益活动开始于9月1日，帮助困难儿童筹款活动&quot;,&quot;amount&quot;:20000000}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.sp_mchid"><td><a href="#response.sp_mchid">sp_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>e.g. <code>&quot;1900001109&quot;</code></small></td></tr><tr id="response.out_budget_no"><td><a href="#response.out_budget_no">out_budget_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户预算单号<br><small>e.g. <code>&quot;budget202506300102&quot;</code></small></td></tr><tr id="response.budget_id"><td><a href="#response.budget_id">budget_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付预算单号<br><small>e.g. <code>&quot;1182020050700019480001&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>预算总金额 <span class="mark unit">fen</span><br><small>e.g. <code>20000000</code></small></td></tr><tr id="response.sponsor_mchid"><td><a href="#response.sponsor_mchid">sponsor_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>出资商户号<br><small>e.g. <code>&quot;1900001109&quot;</code></small></td></tr><tr id="response.activity_name"><td><a href="#response.activity_name">activity_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>活动名称<br><small>e.g. <code>&quot;公益企业配捐活动&quot;</code></small></td></tr><tr id="response.activity_remark"><td><a href="#response.activity_remark">activity_remark</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>活动说明<br><small>e.g. <code>&quot;公益活动开始于9月1日，帮助困难儿童筹款活动&quot;</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a></td><td><code>string</code></td><td>预算单状态<br><code>PENDING</code> <code>LOCKED</code> <code>FINISHED</code> <code>CLOSED</code><br><small>e.g. <code>&quot;PENDING&quot;</code></small></td></tr><tr id="response.confirm_url"><td><a href="#response.confirm_url">confirm_url</a></td><td><code>string</code></td><td>确认出资页面地址<br><small>e.g. <code>&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</code></small></td></tr><tr id="response.super_admin_wxid_mask"><td><a href="#response.super_admin_wxid_mask">super_admin_wxid_mask</a></td><td><code>string</code></td><td>商户号超管微信号掩码<br><small>e.g. <code>&quot;ca***ye&quot;</code></small></td></tr><tr id="response.remain_amount"><td><a href="#response.remain_amount">remain_amount</a></td><td><code>integer</code></td><td>剩余预算金额 <span class="mark unit">fen</span><br><small>e.g. <code>0</code></small></td></tr><tr id="response.unlock_remark"><td><a href="#response.unlock_remark">unlock_remark</a></td><td><code>string</code></td><td>撤销说明<br><small>e.g. <code>&quot;撤销说明&quot;</code></small></td></tr><tr id="response.locked_time"><td><a href="#response.locked_time">locked_time</a></td><td><code>string (date-time)</code></td><td>资金锁定时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.finished_time"><td><a href="#response.finished_time">finished_time</a></td><td><code>string (date-time)</code></td><td>完成时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.closed_time"><td><a href="#response.closed_time">closed_time</a></td><td><code>string (date-time)</code></td><td>关闭时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sp_mchid&quot;</i>: <i class="c">&quot;1900001109&quot;</i>,
  <i class="c">&quot;out_budget_no&quot;</i>: <i class="c">&quot;budget202506300102&quot;</i>,
  <i class="c">&quot;budget_id&quot;</i>: <i class="c">&quot;1182020050700019480001&quot;</i>,
  <i class="c">&quot;amount&quot;</i>: <i class="k">20000000</i>,
  <i class="c">&quot;sponsor_mchid&quot;</i>: <i class="c">&quot;1900001109&quot;</i>,
  <i class="c">&quot;activity_name&quot;</i>: <i class="c">&quot;公益企业配捐活动&quot;</i>,
  <i class="c">&quot;activity_remark&quot;</i>: <i class="c">&quot;公益活动开始于9月1日，帮助困难儿童筹款活动&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;PENDING&quot;</i>,
  <i class="c">&quot;confirm_url&quot;</i>: <i class="c">&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</i>,
  <i class="c">&quot;super_admin_wxid_mask&quot;</i>: <i class="c">&quot;ca***ye&quot;</i>,
  <i class="c">&quot;remain_amount&quot;</i>: <i class="k">0</i>,
  <i class="c">&quot;unlock_remark&quot;</i>: <i class="c">&quot;撤销说明&quot;</i>,
  <i class="c">&quot;locked_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;finished_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;closed_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_budget_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/budget-locked.html"><code>BUDGET.LOCKED</code></a> 公益捐赠预算锁定成功通知</li><li><a href="/en/events/budget-closed.html"><code>BUDGET.CLOSED</code></a> 公益捐赠预算关闭通知</li><li><a href="/en/events/budget-finished.html"><code>BUDGET.FINISHED</code></a> 公益捐赠预算完结通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/fund-app/post-v3-fund-app-mch-transfer-partner-charity-budget.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3FundAppMchTransferPartnerCharityBudget = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3FundAppMchTransferPartnerCharityBudget as default
};
