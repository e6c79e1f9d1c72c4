import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"获取邀请开通的商户信息","description":"","frontmatter":{"title":"获取邀请开通的商户信息","editLink":false,"words":"GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo 经营工具∙电子发票 query_time_start 查询时间起 query_time_end 查询时间止 offset 本次查询的起始位置 limit 本次查询的最大数量 invite_code 服务商邀请code mch_invite_status 商户邀请状态 total_count 总数 links 相关链接 mch_invite_result_list 邀请的商户结果"},"headers":[],"relativePath":"en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiaomerchant-listspinvitemchinfo.md","filePath":"en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiaomerchant-listspinvitemchinfo.md"}');
const _sfc_main = { name: "en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiaomerchant-listspinvitemchinfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">获取邀请开通的商户信息 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;获取邀请开通的商户信息 {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>new-tax-control-fapiao/<wbr>fapiaomerchant/<wbr>listspinvitemchinfo</code></div><p class="facts"><span>Roles partner, channel</span><span>经营工具∙电子发票</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="query" tabindex="-1">query <a class="header-anchor" href="#query" aria-label="Permalink to &quot;query {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="query.query_time_start"><td><a href="#query.query_time_start">query_time_start</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>查询时间起<br><small>e.g. <code>&quot;2020-07-01T12:00:00+08:00&quot;</code></small></td></tr><tr id="query.query_time_end"><td><a href="#query.query_time_end">query_time_end</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>查询时间止<br><small>e.g. <code>&quot;2020-07-02T12:00:00+08:00&quot;</code></small></td></tr><tr id="query.offset"><td><a href="#query.offset">offset</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>本次查询的起始位置<br><small>e.g. <code>10</code></small></td></tr><tr id="query.limit"><td><a href="#query.limit">limit</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>本次查询的最大数量<br><small>e.g. <code>1</code></small></td></tr><tr id="query.invite_code"><td><a href="#query.invite_code">invite_code</a></td><td><code>string</code></td><td>服务商邀请code<br><small>e.g. <code>&quot;code_20200101_123&quot;</code></small></td></tr><tr id="query.mch_invite_status"><td><a href="#query.mch_invite_status">mch_invite_status</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户邀请状态<br><code>MCH_INVITE_SUCC</code> <code>MCH_INVITE_FAILED</code><br><small>e.g. <code>&quot;MCH_INVITE_SUCC&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.newTaxControlFapiao.fapiaomerchant.listspinvitemchinfo.get({
  query: {
    query_time_start: <i class="s">&#39;2020-07-01T12:00:00+08:00&#39;</i>,
    query_time_end: <i class="s">&#39;2020-07-02T12:00:00+08:00&#39;</i>,
    offset: <i class="n">10</i>,
    limit: <i class="n">1</i>,
    mch_invite_status: <i class="s">&#39;MCH_INVITE_SUCC&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo&#39;</i>).get({
  query: {
    query_time_start: <i class="s">&#39;2020-07-01T12:00:00+08:00&#39;</i>,
    query_time_end: <i class="s">&#39;2020-07-02T12:00:00+08:00&#39;</i>,
    offset: <i class="n">10</i>,
    limit: <i class="n">1</i>,
    mch_invite_status: <i class="s">&#39;MCH_INVITE_SUCC&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo&#39;</i>].get({
  query: {
    query_time_start: <i class="s">&#39;2020-07-01T12:00:00+08:00&#39;</i>,
    query_time_end: <i class="s">&#39;2020-07-02T12:00:00+08:00&#39;</i>,
    offset: <i class="n">10</i>,
    limit: <i class="n">1</i>,
    mch_invite_status: <i class="s">&#39;MCH_INVITE_SUCC&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.newTaxControlFapiao.fapiaomerchant.listspinvitemchinfo.getAsync({
  query: {
    query_time_start: <i class="s">&#39;2020-07-01T12:00:00+08:00&#39;</i>,
    query_time_end: <i class="s">&#39;2020-07-02T12:00:00+08:00&#39;</i>,
    offset: <i class="n">10</i>,
    limit: <i class="n">1</i>,
    mch_invite_status: <i class="s">&#39;MCH_INVITE_SUCC&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo&#39;</i>).getAsync({
  query: {
    query_time_start: <i class="s">&#39;2020-07-01T12:00:00+08:00&#39;</i>,
    query_time_end: <i class="s">&#39;2020-07-02T12:00:00+08:00&#39;</i>,
    offset: <i class="n">10</i>,
    limit: <i class="n">1</i>,
    mch_invite_status: <i class="s">&#39;MCH_INVITE_SUCC&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo&#39;</i>].getAsync({
  query: {
    query_time_start: <i class="s">&#39;2020-07-01T12:00:00+08:00&#39;</i>,
    query_time_end: <i class="s">&#39;2020-07-02T12:00:00+08:00&#39;</i>,
    offset: <i class="n">10</i>,
    limit: <i class="n">1</i>,
    mch_invite_status: <i class="s">&#39;MCH_INVITE_SUCC&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.newTaxControlFapiao.fapiaomerchant.listspinvitemchinfo.get({
  query: {
    query_time_start: <i class="s">&#39;2020-07-01T12:00:00+08:00&#39;</i>,
    query_time_end: <i class="s">&#39;2020-07-02T12:00:00+08:00&#39;</i>,
    offset: <i class="n">10</i>,
    limit: <i class="n">1</i>,
    invite_code: <i class="s">&#39;code_20200101_123&#39;</i>,
    mch_invite_status: <i class="s">&#39;MCH_INVITE_SUCC&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo?query_time_start=2020-07-01T12%3A00%3A00%2B08%3A00&amp;query_time_end=2020-07-02T12%3A00%3A00%2B08%3A00&amp;offset=10&amp;limit=1&amp;mch_invite_status=MCH_INVITE_SUCC&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.total_count"><td><a href="#response.total_count">total_count</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>总数<br><small>e.g. <code>50</code></small></td></tr><tr id="response.offset"><td><a href="#response.offset">offset</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>本次查询的起始位置<br><small>e.g. <code>10</code></small></td></tr><tr id="response.limit"><td><a href="#response.limit">limit</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>本次查询的最大数量<br><small>e.g. <code>1</code></small></td></tr><tr id="response.links"><td><a href="#response.links">links</a></td><td><code>object</code></td><td>相关链接</td></tr><tr id="response.links.next" class="d1"><td><a href="#response.links.next">next</a></td><td><code>string</code></td><td>下一页链接<br><small>e.g. <code>&quot;/v3/new-tax-control-fapiao/xxx?offset=2&amp;limit=5&quot;</code></small></td></tr><tr id="response.links.prev" class="d1"><td><a href="#response.links.prev">prev</a></td><td><code>string</code></td><td>上一页链接<br><small>e.g. <code>&quot;/v3/new-tax-control-fapiao/xxx?offset=0&amp;limit=5&quot;</code></small></td></tr><tr id="response.links.self" class="d1"><td><a href="#response.links.self">self</a></td><td><code>string</code></td><td>当前链接<br><small>e.g. <code>&quot;/v3/new-tax-control-fapiao/xxx?offset=1&amp;limit=5&quot;</code></small></td></tr><tr id="response.mch_invite_result_list"><td><a href="#response.mch_invite_result_list">mch_invite_result_list</a></td><td><code>object[]</code></td><td>邀请的商户结果</td></tr><tr id="response.mch_invite_result_list.sub_mchid" class="d1"><td><a href="#response.mch_invite_result_list.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.mch_invite_result_list.mch_invite_status" class="d1"><td><a href="#response.mch_invite_result_list.mch_invite_status">mch_invite_status</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户邀请的状态<br><code>MCH_INVITE_SUCC</code> <code>MCH_INVITE_FAILED</code><br><small>e.g. <code>&quot;MCH_INVITE_SUCC&quot;</code></small></td></tr><tr id="response.mch_invite_result_list.ep_name" class="d1"><td><a href="#response.mch_invite_result_list.ep_name">ep_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户名称<br><small>e.g. <code>&quot;示例（深圳）有限公司&quot;</code></small></td></tr><tr id="response.mch_invite_result_list.tax_id" class="d1"><td><a href="#response.mch_invite_result_list.tax_id">tax_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户税号<br><small>e.g. <code>&quot;9144050071126766XG&quot;</code></small></td></tr><tr id="response.mch_invite_result_list.invite_code" class="d1"><td><a href="#response.mch_invite_result_list.invite_code">invite_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商邀请code<br><small>e.g. <code>&quot;code_20200101_123&quot;</code></small></td></tr><tr id="response.mch_invite_result_list.operate_time" class="d1"><td><a href="#response.mch_invite_result_list.operate_time">operate_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>商户操作时间<br><small>e.g. <code>&quot;2020-07-01T00:00:00+08:00&quot;</code></small></td></tr><tr id="response.mch_invite_result_list.invite_failed_code" class="d1"><td><a href="#response.mch_invite_result_list.invite_failed_code">invite_failed_code</a></td><td><code>string</code></td><td>商户邀请失败错误码<br><code>UNKNOWN_TAX_INFO</code> <code>INVALID_COMPANY_INFO</code> <code>NOT_MEET_ACCESS_CONDITION</code> <code>NOT_IN_PILOT_SCOPE</code> <code>MISSING_TAX_AUTHORITY_CODE</code> <code>MERCHANT_INFO_NOT_SET</code> <code>UNKNOWN_ERROR</code><br><small>e.g. <code>&quot;UNKNOWN_TAX_INFO&quot;</code></small></td></tr><tr id="response.mch_invite_result_list.invite_failed_reason" class="d1"><td><a href="#response.mch_invite_result_list.invite_failed_reason">invite_failed_reason</a></td><td><code>string</code></td><td>商户邀请失败的原因<br><small>e.g. <code>&quot;示例失败原因&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;total_count&quot;</i>: <i class="k">50</i>,
  <i class="c">&quot;offset&quot;</i>: <i class="k">10</i>,
  <i class="c">&quot;limit&quot;</i>: <i class="k">1</i>,
  <i class="c">&quot;links&quot;</i>: {
    <i class="c">&quot;next&quot;</i>: <i class="c">&quot;/v3/new-tax-control-fapiao/xxx?offset=2&amp;limit=5&quot;</i>,
    <i class="c">&quot;prev&quot;</i>: <i class="c">&quot;/v3/new-tax-control-fapiao/xxx?offset=0&amp;limit=5&quot;</i>,
    <i class="c">&quot;self&quot;</i>: <i class="c">&quot;/v3/new-tax-control-fapiao/xxx?offset=1&amp;limit=5&quot;</i>
  },
  <i class="c">&quot;mch_invite_result_list&quot;</i>: [
    {
      <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
      <i class="c">&quot;mch_invite_status&quot;</i>: <i class="c">&quot;MCH_INVITE_SUCC&quot;</i>,
      <i class="c">&quot;ep_name&quot;</i>: <i class="c">&quot;示例（深圳）有限公司&quot;</i>,
      <i class="c">&quot;tax_id&quot;</i>: <i class="c">&quot;9144050071126766XG&quot;</i>,
      <i class="c">&quot;invite_code&quot;</i>: <i class="c">&quot;code_20200101_123&quot;</i>,
      <i class="c">&quot;operate_time&quot;</i>: <i class="c">&quot;2020-07-01T00:00:00+08:00&quot;</i>,
      <i class="c">&quot;invite_failed_code&quot;</i>: <i class="c">&quot;UNKNOWN_TAX_INFO&quot;</i>,
      <i class="c">&quot;invite_failed_reason&quot;</i>: <i class="c">&quot;示例失败原因&quot;</i>
    }
  ]
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiaomerchant-listspinvitemchinfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo as default
};
