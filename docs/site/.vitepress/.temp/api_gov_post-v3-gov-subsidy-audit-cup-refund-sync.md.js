import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"同步非银联支付交易退款信息","description":"","frontmatter":{"title":"同步非银联支付交易退款信息","editLink":false,"words":"POST /v3/gov/subsidy/audit/cup/refund/sync 国补专区 上海/福建/重庆 org_no 分公司机构代码 mchnt_order_id 商户订单号 upload_time 审核记录上传时间 refund_at 退款金额 refund_dt 退款日期 code 响应码 msg 响应描述 sub_code 详细应答码 sub_msg 详细应答码描述"},"headers":[],"relativePath":"api/gov/post-v3-gov-subsidy-audit-cup-refund-sync.md","filePath":"api/gov/post-v3-gov-subsidy-audit-cup-refund-sync.md"}');
const _sfc_main = { name: "api/gov/post-v3-gov-subsidy-audit-cup-refund-sync.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">同步非银联支付交易退款信息 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;同步非银联支付交易退款信息 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>gov/<wbr>subsidy/<wbr>audit/<wbr>cup/<wbr>refund/<wbr>sync</code></div><p class="facts"><span>角色 电商平台（收付通）、服务商</span><span>国补专区 · 上海/福建/重庆</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.org_no"><td><a href="#body.org_no">org_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>分公司机构代码<br><small>例 <code>&quot;分公司机构代码&quot;</code></small></td></tr><tr id="body.mchnt_order_id"><td><a href="#body.mchnt_order_id">mchnt_order_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;商户订单号&quot;</code></small></td></tr><tr id="body.upload_time"><td><a href="#body.upload_time">upload_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>审核记录上传时间<br><small>例 <code>&quot;2021-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.refund_at"><td><a href="#body.refund_at">refund_at</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>退款金额<br><small>例 <code>&quot;退款金额&quot;</code></small></td></tr><tr id="body.refund_dt"><td><a href="#body.refund_dt">refund_dt</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>退款日期<br><small>例 <code>&quot;退款日期&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.audit.cup.refund.sync.post({
  json: {
    org_no: <i class="s">&#39;分公司机构代码&#39;</i>,
    mchnt_order_id: <i class="s">&#39;商户订单号&#39;</i>,
    upload_time: <i class="s">&#39;2021-05-20T13:29:35.120+08:00&#39;</i>,
    refund_at: <i class="s">&#39;退款金额&#39;</i>,
    refund_dt: <i class="s">&#39;退款日期&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/audit/cup/refund/sync&#39;</i>).post({
  json: {
    org_no: <i class="s">&#39;分公司机构代码&#39;</i>,
    mchnt_order_id: <i class="s">&#39;商户订单号&#39;</i>,
    upload_time: <i class="s">&#39;2021-05-20T13:29:35.120+08:00&#39;</i>,
    refund_at: <i class="s">&#39;退款金额&#39;</i>,
    refund_dt: <i class="s">&#39;退款日期&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/audit/cup/refund/sync&#39;</i>].post({
  json: {
    org_no: <i class="s">&#39;分公司机构代码&#39;</i>,
    mchnt_order_id: <i class="s">&#39;商户订单号&#39;</i>,
    upload_time: <i class="s">&#39;2021-05-20T13:29:35.120+08:00&#39;</i>,
    refund_at: <i class="s">&#39;退款金额&#39;</i>,
    refund_dt: <i class="s">&#39;退款日期&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.audit.cup.refund.sync.postAsync({
  json: {
    org_no: <i class="s">&#39;分公司机构代码&#39;</i>,
    mchnt_order_id: <i class="s">&#39;商户订单号&#39;</i>,
    upload_time: <i class="s">&#39;2021-05-20T13:29:35.120+08:00&#39;</i>,
    refund_at: <i class="s">&#39;退款金额&#39;</i>,
    refund_dt: <i class="s">&#39;退款日期&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/audit/cup/refund/sync&#39;</i>).postAsync({
  json: {
    org_no: <i class="s">&#39;分公司机构代码&#39;</i>,
    mchnt_order_id: <i class="s">&#39;商户订单号&#39;</i>,
    upload_time: <i class="s">&#39;2021-05-20T13:29:35.120+08:00&#39;</i>,
    refund_at: <i class="s">&#39;退款金额&#39;</i>,
    refund_dt: <i class="s">&#39;退款日期&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/audit/cup/refund/sync&#39;</i>].postAsync({
  json: {
    org_no: <i class="s">&#39;分公司机构代码&#39;</i>,
    mchnt_order_id: <i class="s">&#39;商户订单号&#39;</i>,
    upload_time: <i class="s">&#39;2021-05-20T13:29:35.120+08:00&#39;</i>,
    refund_at: <i class="s">&#39;退款金额&#39;</i>,
    refund_dt: <i class="s">&#39;退款日期&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/gov/subsidy/audit/cup/refund/sync&#39;</i>
body=<i class="s">&#39;{&quot;org_no&quot;:&quot;分公司机构代码&quot;,&quot;mchnt_order_id&quot;:&quot;商户订单号&quot;,&quot;upload_time&quot;:&quot;2021-05-20T13:29:35.120+08:00&quot;,&quot;refund_at&quot;:&quot;退款金额&quot;,&quot;refund_dt&quot;:&quot;退款日期&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.code"><td><a href="#response.code">code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>响应码<br><small>例 <code>&quot;000000&quot;</code></small></td></tr><tr id="response.msg"><td><a href="#response.msg">msg</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>响应描述<br><small>例 <code>&quot;成功&quot;</code></small></td></tr><tr id="response.sub_code"><td><a href="#response.sub_code">sub_code</a></td><td><code>string</code></td><td>详细应答码<br><small>例 <code>&quot;详细应答码&quot;</code></small></td></tr><tr id="response.sub_msg"><td><a href="#response.sub_msg">sub_msg</a></td><td><code>string</code></td><td>详细应答码描述<br><small>例 <code>&quot;详细应答码描述&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;code&quot;</i>: <i class="c">&quot;000000&quot;</i>,
  <i class="c">&quot;msg&quot;</i>: <i class="c">&quot;成功&quot;</i>,
  <i class="c">&quot;sub_code&quot;</i>: <i class="c">&quot;详细应答码&quot;</i>,
  <i class="c">&quot;sub_msg&quot;</i>: <i class="c">&quot;详细应答码描述&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>org_no</code>、<code>mchnt_order_id</code>、<code>upload_time</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/gov/post-v3-gov-subsidy-audit-cup-refund-sync.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3GovSubsidyAuditCupRefundSync = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3GovSubsidyAuditCupRefundSync as default
};
