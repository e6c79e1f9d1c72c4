import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"二级商户按日终余额预约提现","description":"","frontmatter":{"title":"二级商户按日终余额预约提现","editLink":false,"words":"POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw 收付通∙提现 sub_mchid 特约商户号 out_request_no 商户提现单号 calculate_amount_type 计算提现金额方式 remark 提现备注 bank_memo 银行附言 notify_url 提现结果通知地址 reserve_amount 留存额 sp_mchid 收付通平台商户号 status 单据状态 withdraw_id 微信支付提现单号 total_amount 提现金额 success_amount 提现成功金额 fail_amount 提现失败金额 refund_amount 提现退票金额 create_time 发起提现时间 update_time 提现状态更新时间 reason 失败原因 account_type 出款账户类型 account_number 入账银行账号后四位 account_bank 入账银行 bank_name 入账银行全称"},"headers":[],"relativePath":"en/api/platsolution/post-v3-platsolution-ecommerce-withdraw-day-end-balance-withdraw.md","filePath":"en/api/platsolution/post-v3-platsolution-ecommerce-withdraw-day-end-balance-withdraw.md"}');
const _sfc_main = { name: "en/api/platsolution/post-v3-platsolution-ecommerce-withdraw-day-end-balance-withdraw.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">二级商户按日终余额预约提现 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;二级商户按日终余额预约提现 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>platsolution/<wbr>ecommerce/<wbr>withdraw/<wbr>day-end-balance-withdraw</code></div><p class="facts"><span>Roles ecommerce, partner</span><span>收付通∙提现</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>特约商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户提现单号<br><small>e.g. <code>&quot;20190611222222222200000000012122&quot;</code></small></td></tr><tr id="body.calculate_amount_type"><td><a href="#body.calculate_amount_type">calculate_amount_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>计算提现金额方式<br><code>ONLY_DAY_END_BALANCE</code> <code>ALLOW_CURRENT_BALANCE</code><br><small>e.g. <code>&quot;ONLY_DAY_END_BALANCE&quot;</code></small></td></tr><tr id="body.remark"><td><a href="#body.remark">remark</a></td><td><code>string</code></td><td>提现备注<br><small>e.g. <code>&quot;交易提现&quot;</code></small></td></tr><tr id="body.bank_memo"><td><a href="#body.bank_memo">bank_memo</a></td><td><code>string</code></td><td>银行附言<br><small>e.g. <code>&quot;微信支付提现&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a></td><td><code>string</code></td><td>提现结果通知地址<br><small>e.g. <code>&quot;https://yourapp.com/notify&quot;</code></small></td></tr><tr id="body.reserve_amount"><td><a href="#body.reserve_amount">reserve_amount</a></td><td><code>integer</code></td><td>留存额<br><small>e.g. <code>100</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_request_no: <i class="s">&#39;20190611222222222200000000012122&#39;</i>,
    calculate_amount_type: <i class="s">&#39;ONLY_DAY_END_BALANCE&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw&#39;</i>).post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_request_no: <i class="s">&#39;20190611222222222200000000012122&#39;</i>,
    calculate_amount_type: <i class="s">&#39;ONLY_DAY_END_BALANCE&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw&#39;</i>].post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_request_no: <i class="s">&#39;20190611222222222200000000012122&#39;</i>,
    calculate_amount_type: <i class="s">&#39;ONLY_DAY_END_BALANCE&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_request_no: <i class="s">&#39;20190611222222222200000000012122&#39;</i>,
    calculate_amount_type: <i class="s">&#39;ONLY_DAY_END_BALANCE&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw&#39;</i>).postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_request_no: <i class="s">&#39;20190611222222222200000000012122&#39;</i>,
    calculate_amount_type: <i class="s">&#39;ONLY_DAY_END_BALANCE&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw&#39;</i>].postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_request_no: <i class="s">&#39;20190611222222222200000000012122&#39;</i>,
    calculate_amount_type: <i class="s">&#39;ONLY_DAY_END_BALANCE&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_request_no: <i class="s">&#39;20190611222222222200000000012122&#39;</i>,
    calculate_amount_type: <i class="s">&#39;ONLY_DAY_END_BALANCE&#39;</i>,
    remark: <i class="s">&#39;交易提现&#39;</i>,
    bank_memo: <i class="s">&#39;微信支付提现&#39;</i>,
    notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    reserve_amount: <i class="n">100</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw&#39;</i>
body=<i class="s">&#39;{&quot;sub_mchid&quot;:&quot;1900000109&quot;,&quot;out_request_no&quot;:&quot;20190611222222222200000000012122&quot;,&quot;calculate_amount_type&quot;:&quot;ONLY_DAY_END_BALANCE&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.sp_mchid"><td><a href="#response.sp_mchid">sp_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>收付通平台商户号<br><small>e.g. <code>&quot;222212131&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>特约商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.status"><td><a href="#response.status">status</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>单据状态<br><code>CREATED</code> <code>PROCESSING</code> <code>FINISHED</code> <code>ABNORMAL</code><br><small>e.g. <code>&quot;CREATED&quot;</code></small></td></tr><tr id="response.withdraw_id"><td><a href="#response.withdraw_id">withdraw_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付提现单号<br><small>e.g. <code>&quot;12321937198237912739132791732912793127931279317929791239112123&quot;</code></small></td></tr><tr id="response.out_request_no"><td><a href="#response.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户提现单号<br><small>e.g. <code>&quot;20190611222222222200000000012122&quot;</code></small></td></tr><tr id="response.total_amount"><td><a href="#response.total_amount">total_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>提现金额 <span class="mark unit">fen</span><br><small>e.g. <code>100</code></small></td></tr><tr id="response.success_amount"><td><a href="#response.success_amount">success_amount</a></td><td><code>integer</code></td><td>提现成功金额 <span class="mark unit">fen</span><br><small>e.g. <code>0</code></small></td></tr><tr id="response.fail_amount"><td><a href="#response.fail_amount">fail_amount</a></td><td><code>integer</code></td><td>提现失败金额 <span class="mark unit">fen</span><br><small>e.g. <code>0</code></small></td></tr><tr id="response.refund_amount"><td><a href="#response.refund_amount">refund_amount</a></td><td><code>integer</code></td><td>提现退票金额 <span class="mark unit">fen</span><br><small>e.g. <code>0</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>发起提现时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.update_time"><td><a href="#response.update_time">update_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>提现状态更新时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.reason"><td><a href="#response.reason">reason</a></td><td><code>string</code></td><td>失败原因<br><small>e.g. <code>&quot;卡号错误&quot;</code></small></td></tr><tr id="response.remark"><td><a href="#response.remark">remark</a></td><td><code>string</code></td><td>提现备注<br><small>e.g. <code>&quot;交易提现&quot;</code></small></td></tr><tr id="response.bank_memo"><td><a href="#response.bank_memo">bank_memo</a></td><td><code>string</code></td><td>银行附言<br><small>e.g. <code>&quot;微信支付提现&quot;</code></small></td></tr><tr id="response.account_type"><td><a href="#response.account_type">account_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>出款账户类型<br><code>BASIC</code> <code>OPERATION</code> <code>FEES</code><br><small>e.g. <code>&quot;BASIC&quot;</code></small></td></tr><tr id="response.account_number"><td><a href="#response.account_number">account_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>入账银行账号后四位<br><small>e.g. <code>&quot;1178&quot;</code></small></td></tr><tr id="response.account_bank"><td><a href="#response.account_bank">account_bank</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>入账银行<br><small>e.g. <code>&quot;招商银行&quot;</code></small></td></tr><tr id="response.bank_name"><td><a href="#response.bank_name">bank_name</a></td><td><code>string</code></td><td>入账银行全称<br><small>e.g. <code>&quot;中国工商银行股份有限公司深圳软件园支行&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sp_mchid&quot;</i>: <i class="c">&quot;222212131&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;status&quot;</i>: <i class="c">&quot;CREATED&quot;</i>,
  <i class="c">&quot;withdraw_id&quot;</i>: <i class="c">&quot;12321937198237912739132791732912793127931279317929791239112123&quot;</i>,
  <i class="c">&quot;out_request_no&quot;</i>: <i class="c">&quot;20190611222222222200000000012122&quot;</i>,
  <i class="c">&quot;total_amount&quot;</i>: <i class="k">100</i>,
  <i class="c">&quot;success_amount&quot;</i>: <i class="k">0</i>,
  <i class="c">&quot;fail_amount&quot;</i>: <i class="k">0</i>,
  <i class="c">&quot;refund_amount&quot;</i>: <i class="k">0</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;update_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;reason&quot;</i>: <i class="c">&quot;卡号错误&quot;</i>,
  <i class="c">&quot;remark&quot;</i>: <i class="c">&quot;交易提现&quot;</i>,
  <i class="c">&quot;bank_memo&quot;</i>: <i class="c">&quot;微信支付提现&quot;</i>,
  <i class="c">&quot;account_type&quot;</i>: <i class="c">&quot;BASIC&quot;</i>,
  <i class="c">&quot;account_number&quot;</i>: <i class="c">&quot;1178&quot;</i>,
  <i class="c">&quot;account_bank&quot;</i>: <i class="c">&quot;招商银行&quot;</i>,
  <i class="c">&quot;bank_name&quot;</i>: <i class="c">&quot;中国工商银行股份有限公司深圳软件园支行&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_request_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/mchwithdraw-change.html"><code>MCHWITHDRAW.CHANGE</code></a> 商户提现状态变更通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/platsolution/post-v3-platsolution-ecommerce-withdraw-day-end-balance-withdraw.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw as default
};
