import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"预约还款","description":"","frontmatter":{"title":"预约还款","editLink":false,"words":"POST /v3/credit-repayment/partner/schedule-records/batch-create 自动还款 contract_id 还款协议ID appid 商户AppID openid 用户标识 schedule_items 预约还款项列表 schedule_records 预约还款记录列表"},"headers":[],"relativePath":"api/credit-repayment/post-v3-credit-repayment-partner-schedule-records-batch-create.md","filePath":"api/credit-repayment/post-v3-credit-repayment-partner-schedule-records-batch-create.md"}');
const _sfc_main = { name: "api/credit-repayment/post-v3-credit-repayment-partner-schedule-records-batch-create.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">预约还款 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;预约还款 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>credit-repayment/<wbr>partner/<wbr>schedule-records/<wbr>batch-create</code></div><p class="facts"><span>角色 服务商</span><span>自动还款</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.contract_id"><td><a href="#body.contract_id">contract_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>还款协议ID<br><small>例 <code>&quot;20251105000000123456789&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户AppID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.schedule_items"><td><a href="#body.schedule_items">schedule_items</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>预约还款项列表</td></tr><tr id="body.schedule_items.out_record_id" class="d1"><td><a href="#body.schedule_items.out_record_id">out_record_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户侧预约还款单号<br><small>例 <code>&quot;1234567abcde&quot;</code></small></td></tr><tr id="body.schedule_items.sub_mchid" class="d1"><td><a href="#body.schedule_items.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.schedule_items.sub_appid" class="d1"><td><a href="#body.schedule_items.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户AppID<br><small>例 <code>&quot;wxcbda96de0b165489&quot;</code></small></td></tr><tr id="body.schedule_items.repayment_amount" class="d1"><td><a href="#body.schedule_items.repayment_amount">repayment_amount</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>应还款金额<br><small>例 <code>&quot;10000&quot;</code></small></td></tr><tr id="body.schedule_items.min_repayment_amount" class="d1"><td><a href="#body.schedule_items.min_repayment_amount">min_repayment_amount</a></td><td><code>string</code></td><td>最低还款金额<br><small>例 <code>&quot;2000&quot;</code></small></td></tr><tr id="body.schedule_items.repayment_date" class="d1"><td><a href="#body.schedule_items.repayment_date">repayment_date</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>还款日期<br><small>例 <code>&quot;2025-11-18&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.creditRepayment.partner.scheduleRecords.batchCreate.post({
  json: {
    contract_id: <i class="s">&#39;20251105000000123456789&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    schedule_items: [
      {
        out_record_id: <i class="s">&#39;1234567abcde&#39;</i>,
        sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
        repayment_amount: <i class="s">&#39;10000&#39;</i>,
        repayment_date: <i class="s">&#39;2025-11-18&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/credit-repayment/partner/schedule-records/batch-create&#39;</i>).post({
  json: {
    contract_id: <i class="s">&#39;20251105000000123456789&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    schedule_items: [
      {
        out_record_id: <i class="s">&#39;1234567abcde&#39;</i>,
        sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
        repayment_amount: <i class="s">&#39;10000&#39;</i>,
        repayment_date: <i class="s">&#39;2025-11-18&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/credit-repayment/partner/schedule-records/batch-create&#39;</i>].post({
  json: {
    contract_id: <i class="s">&#39;20251105000000123456789&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    schedule_items: [
      {
        out_record_id: <i class="s">&#39;1234567abcde&#39;</i>,
        sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
        repayment_amount: <i class="s">&#39;10000&#39;</i>,
        repayment_date: <i class="s">&#39;2025-11-18&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.creditRepayment.partner.scheduleRecords.batchCreate.postAsync({
  json: {
    contract_id: <i class="s">&#39;20251105000000123456789&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    schedule_items: [
      {
        out_record_id: <i class="s">&#39;1234567abcde&#39;</i>,
        sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
        repayment_amount: <i class="s">&#39;10000&#39;</i>,
        repayment_date: <i class="s">&#39;2025-11-18&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/credit-repayment/partner/schedule-records/batch-create&#39;</i>).postAsync({
  json: {
    contract_id: <i class="s">&#39;20251105000000123456789&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    schedule_items: [
      {
        out_record_id: <i class="s">&#39;1234567abcde&#39;</i>,
        sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
        repayment_amount: <i class="s">&#39;10000&#39;</i>,
        repayment_date: <i class="s">&#39;2025-11-18&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/credit-repayment/partner/schedule-records/batch-create&#39;</i>].postAsync({
  json: {
    contract_id: <i class="s">&#39;20251105000000123456789&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    schedule_items: [
      {
        out_record_id: <i class="s">&#39;1234567abcde&#39;</i>,
        sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
        repayment_amount: <i class="s">&#39;10000&#39;</i>,
        repayment_date: <i class="s">&#39;2025-11-18&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.creditRepayment.partner.scheduleRecords.batchCreate.post({
  json: {
    contract_id: <i class="s">&#39;20251105000000123456789&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    schedule_items: [
      {
        out_record_id: <i class="s">&#39;1234567abcde&#39;</i>,
        sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
        sub_appid: <i class="s">&#39;wxcbda96de0b165489&#39;</i>,
        repayment_amount: <i class="s">&#39;10000&#39;</i>,
        min_repayment_amount: <i class="s">&#39;2000&#39;</i>,
        repayment_date: <i class="s">&#39;2025-11-18&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/credit-repayment/partner/schedule-records/batch-create&#39;</i>
body=<i class="s">&#39;{&quot;contract_id&quot;:&quot;20251105000000123456789&quot;,&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;openid&quot;:&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;,&quot;schedule_items&quot;:[{&quot;out_record_id&quot;:&quot;1234567abcde&quot;,&quot;sub_mchid&quot;:&quot;1900000109&quot;,&quot;repayment_amount&quot;:&quot;10000&quot;,&quot;repayment_date&quot;:&quot;2025-11-18&quot;}]}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.schedule_records"><td><a href="#response.schedule_records">schedule_records</a></td><td><code>object[]</code></td><td>预约还款记录列表</td></tr><tr id="response.schedule_records.out_record_id" class="d1"><td><a href="#response.schedule_records.out_record_id">out_record_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户侧预约还款单号<br><small>例 <code>&quot;1234567abcde&quot;</code></small></td></tr><tr id="response.schedule_records.appid" class="d1"><td><a href="#response.schedule_records.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户AppID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.schedule_records.sub_appid" class="d1"><td><a href="#response.schedule_records.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户AppID<br><small>例 <code>&quot;wxcbda96de0b165489&quot;</code></small></td></tr><tr id="response.schedule_records.contract_id" class="d1"><td><a href="#response.schedule_records.contract_id">contract_id</a></td><td><code>string</code></td><td>还款协议ID<br><small>例 <code>&quot;20251105000000123456789&quot;</code></small></td></tr><tr id="response.schedule_records.repayment_amount" class="d1"><td><a href="#response.schedule_records.repayment_amount">repayment_amount</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>应还款金额<br><small>例 <code>&quot;10000&quot;</code></small></td></tr><tr id="response.schedule_records.min_repayment_amount" class="d1"><td><a href="#response.schedule_records.min_repayment_amount">min_repayment_amount</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>最低还款金额<br><small>例 <code>&quot;2000&quot;</code></small></td></tr><tr id="response.schedule_records.repayment_date" class="d1"><td><a href="#response.schedule_records.repayment_date">repayment_date</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>还款日期<br><small>例 <code>&quot;2025-11-18&quot;</code></small></td></tr><tr id="response.schedule_records.openid" class="d1"><td><a href="#response.schedule_records.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;schedule_records&quot;</i>: [
    {
      <i class="c">&quot;out_record_id&quot;</i>: <i class="c">&quot;1234567abcde&quot;</i>,
      <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
      <i class="c">&quot;sub_appid&quot;</i>: <i class="c">&quot;wxcbda96de0b165489&quot;</i>,
      <i class="c">&quot;contract_id&quot;</i>: <i class="c">&quot;20251105000000123456789&quot;</i>,
      <i class="c">&quot;repayment_amount&quot;</i>: <i class="c">&quot;10000&quot;</i>,
      <i class="c">&quot;min_repayment_amount&quot;</i>: <i class="c">&quot;2000&quot;</i>,
      <i class="c">&quot;repayment_date&quot;</i>: <i class="c">&quot;2025-11-18&quot;</i>,
      <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>
    }
  ]
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/credit-repayment/post-v3-credit-repayment-partner-schedule-records-batch-create.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3CreditRepaymentPartnerScheduleRecordsBatchCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3CreditRepaymentPartnerScheduleRecordsBatchCreate as default
};
