import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"企业商户为员工下发企业支付额度卡","description":"","frontmatter":{"title":"企业商户为员工下发企业支付额度卡","editLink":false,"words":"POST /v3/webizpay/employees/{employee_id}/quota-cards 企业支付 employee_id 微信授权关系ID sp_mchid 服务商商户号 sub_mchid 出资子商户号 card_template_id 企业支付卡模板ID amount 卡片总金额 card_name 卡片名称 out_card_no 商户卡号 effective_end_time 卡片有效期 card_remark 卡片备注 avail_mch_range_id 可用商户范围ID card_no 企业支付额度卡卡号 effective_begin_time 卡片生效时间"},"headers":[],"relativePath":"api/webizpay/post-v3-webizpay-employees-employee_id-quota-cards.md","filePath":"api/webizpay/post-v3-webizpay-employees-employee_id-quota-cards.md"}');
const _sfc_main = { name: "api/webizpay/post-v3-webizpay-employees-employee_id-quota-cards.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">企业商户为员工下发企业支付额度卡 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;企业商户为员工下发企业支付额度卡 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>webizpay/<wbr>employees/<wbr>{employee_id}/<wbr>quota-cards</code></div><p class="facts"><span>角色 服务商</span><span>企业支付</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.employee_id"><td><a href="#path.employee_id">employee_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信授权关系ID<br><small>例 <code>&quot;WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.sp_mchid"><td><a href="#body.sp_mchid">sp_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>默认取客户端选项 <code>mchid</code></small><br><small>例 <code>&quot;12341234&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>出资子商户号<br><small>例 <code>&quot;43214321&quot;</code></small></td></tr><tr id="body.card_template_id"><td><a href="#body.card_template_id">card_template_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>企业支付卡模板ID<br><small>例 <code>&quot;template_123&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>卡片总金额 <span class="mark unit">分</span><br><small>例 <code>10000</code></small></td></tr><tr id="body.card_name"><td><a href="#body.card_name">card_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>卡片名称<br><small>例 <code>&quot;报销额度卡&quot;</code></small></td></tr><tr id="body.out_card_no"><td><a href="#body.out_card_no">out_card_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户卡号<br><small>例 <code>&quot;mch_card_123456&quot;</code></small></td></tr><tr id="body.effective_end_time"><td><a href="#body.effective_end_time">effective_end_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>卡片有效期<br><small>例 <code>&quot;2023-12-31T23:59:59+08:00&quot;</code></small></td></tr><tr id="body.card_remark"><td><a href="#body.card_remark">card_remark</a></td><td><code>string</code></td><td>卡片备注<br><small>例 <code>&quot;2023年1月差旅报销&quot;</code></small></td></tr><tr id="body.avail_mch_range_id"><td><a href="#body.avail_mch_range_id">avail_mch_range_id</a></td><td><code>string</code></td><td>可用商户范围ID<br><small>例 <code>&quot;range_12345678&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.webizpay.employees._employee_id_.quotaCards.post({
  employee_id: <i class="s">&#39;WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c&#39;</i>,
  json: {
    sub_mchid: <i class="s">&#39;43214321&#39;</i>,
    card_template_id: <i class="s">&#39;template_123&#39;</i>,
    amount: <i class="n">10000</i>,
    card_name: <i class="s">&#39;报销额度卡&#39;</i>,
    out_card_no: <i class="s">&#39;mch_card_123456&#39;</i>,
    effective_end_time: <i class="s">&#39;2023-12-31T23:59:59+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/webizpay/employees/{employee_id}/quota-cards&#39;</i>).post({
  employee_id: <i class="s">&#39;WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c&#39;</i>,
  json: {
    sub_mchid: <i class="s">&#39;43214321&#39;</i>,
    card_template_id: <i class="s">&#39;template_123&#39;</i>,
    amount: <i class="n">10000</i>,
    card_name: <i class="s">&#39;报销额度卡&#39;</i>,
    out_card_no: <i class="s">&#39;mch_card_123456&#39;</i>,
    effective_end_time: <i class="s">&#39;2023-12-31T23:59:59+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/webizpay/employees/{employee_id}/quota-cards&#39;</i>].post({
  employee_id: <i class="s">&#39;WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c&#39;</i>,
  json: {
    sub_mchid: <i class="s">&#39;43214321&#39;</i>,
    card_template_id: <i class="s">&#39;template_123&#39;</i>,
    amount: <i class="n">10000</i>,
    card_name: <i class="s">&#39;报销额度卡&#39;</i>,
    out_card_no: <i class="s">&#39;mch_card_123456&#39;</i>,
    effective_end_time: <i class="s">&#39;2023-12-31T23:59:59+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.webizpay.employees._employee_id_.quotaCards.postAsync({
  employee_id: <i class="s">&#39;WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c&#39;</i>,
  json: {
    sub_mchid: <i class="s">&#39;43214321&#39;</i>,
    card_template_id: <i class="s">&#39;template_123&#39;</i>,
    amount: <i class="n">10000</i>,
    card_name: <i class="s">&#39;报销额度卡&#39;</i>,
    out_card_no: <i class="s">&#39;mch_card_123456&#39;</i>,
    effective_end_time: <i class="s">&#39;2023-12-31T23:59:59+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/webizpay/employees/{employee_id}/quota-cards&#39;</i>).postAsync({
  employee_id: <i class="s">&#39;WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c&#39;</i>,
  json: {
    sub_mchid: <i class="s">&#39;43214321&#39;</i>,
    card_template_id: <i class="s">&#39;template_123&#39;</i>,
    amount: <i class="n">10000</i>,
    card_name: <i class="s">&#39;报销额度卡&#39;</i>,
    out_card_no: <i class="s">&#39;mch_card_123456&#39;</i>,
    effective_end_time: <i class="s">&#39;2023-12-31T23:59:59+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/webizpay/employees/{employee_id}/quota-cards&#39;</i>].postAsync({
  employee_id: <i class="s">&#39;WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c&#39;</i>,
  json: {
    sub_mchid: <i class="s">&#39;43214321&#39;</i>,
    card_template_id: <i class="s">&#39;template_123&#39;</i>,
    amount: <i class="n">10000</i>,
    card_name: <i class="s">&#39;报销额度卡&#39;</i>,
    out_card_no: <i class="s">&#39;mch_card_123456&#39;</i>,
    effective_end_time: <i class="s">&#39;2023-12-31T23:59:59+08:00&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.webizpay.employees._employee_id_.quotaCards.post({
  employee_id: <i class="s">&#39;WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c&#39;</i>,
  json: {
    sub_mchid: <i class="s">&#39;43214321&#39;</i>,
    card_template_id: <i class="s">&#39;template_123&#39;</i>,
    amount: <i class="n">10000</i>,
    card_name: <i class="s">&#39;报销额度卡&#39;</i>,
    out_card_no: <i class="s">&#39;mch_card_123456&#39;</i>,
    effective_end_time: <i class="s">&#39;2023-12-31T23:59:59+08:00&#39;</i>,
    card_remark: <i class="s">&#39;2023年1月差旅报销&#39;</i>,
    avail_mch_range_id: <i class="s">&#39;range_12345678&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/webizpay/employees/WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c/quota-cards&#39;</i>
body=<i class="s">&#39;{&quot;sp_mchid&quot;:&quot;&#39;</i>&quot;$mchid&quot;<i class="s">&#39;&quot;,&quot;sub_mchid&quot;:&quot;43214321&quot;,&quot;card_template_id&quot;:&quot;template_123&quot;,&quot;amount&quot;:10000,&quot;card_name&quot;:&quot;报销额度卡&quot;,&quot;out_card_no&quot;:&quot;mch_card_123456&quot;,&quot;effective_end_time&quot;:&quot;2023-12-31T23:59:59+08:00&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.sp_mchid"><td><a href="#response.sp_mchid">sp_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>例 <code>&quot;12341234&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>出资子商户号<br><small>例 <code>&quot;43214321&quot;</code></small></td></tr><tr id="response.out_card_no"><td><a href="#response.out_card_no">out_card_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户卡号<br><small>例 <code>&quot;mch_card_123456&quot;</code></small></td></tr><tr id="response.employee_id"><td><a href="#response.employee_id">employee_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信授权关系ID<br><small>例 <code>&quot;WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c&quot;</code></small></td></tr><tr id="response.card_no"><td><a href="#response.card_no">card_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>企业支付额度卡卡号<br><small>例 <code>&quot;1068019671702503425&quot;</code></small></td></tr><tr id="response.effective_begin_time"><td><a href="#response.effective_begin_time">effective_begin_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>卡片生效时间<br><small>例 <code>&quot;2023-01-01T23:59:59+08:00&quot;</code></small></td></tr><tr id="response.effective_end_time"><td><a href="#response.effective_end_time">effective_end_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>卡片有效期<br><small>例 <code>&quot;2023-12-31T23:59:59+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sp_mchid&quot;</i>: <i class="c">&quot;12341234&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;43214321&quot;</i>,
  <i class="c">&quot;out_card_no&quot;</i>: <i class="c">&quot;mch_card_123456&quot;</i>,
  <i class="c">&quot;employee_id&quot;</i>: <i class="c">&quot;WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c&quot;</i>,
  <i class="c">&quot;card_no&quot;</i>: <i class="c">&quot;1068019671702503425&quot;</i>,
  <i class="c">&quot;effective_begin_time&quot;</i>: <i class="c">&quot;2023-01-01T23:59:59+08:00&quot;</i>,
  <i class="c">&quot;effective_end_time&quot;</i>: <i class="c">&quot;2023-12-31T23:59:59+08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_card_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webizpay/post-v3-webizpay-employees-employee_id-quota-cards.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3WebizpayEmployeesEmployee_idQuotaCards = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3WebizpayEmployeesEmployee_idQuotaCards as default
};
