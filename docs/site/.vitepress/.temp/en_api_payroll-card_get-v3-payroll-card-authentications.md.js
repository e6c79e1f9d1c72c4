import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"查询核身记录API","description":"","frontmatter":{"title":"查询核身记录API","editLink":false,"words":"GET /v3/payroll-card/authentications 运营工具∙用工卡 openid 用户标识 appid 应用ID sub_appid 子商户应用ID sub_mchid 子商户号 authenticate_date 核身日期 authenticate_state 核身状态 offset 本次查询偏移量 limit 本次请求最大查询条数 data 查询结果记录列表 total_count 总记录条数 offset 记录起始位置 limit 本次返回条数"},"headers":[],"relativePath":"en/api/payroll-card/get-v3-payroll-card-authentications.md","filePath":"en/api/payroll-card/get-v3-payroll-card-authentications.md"}');
const _sfc_main = { name: "en/api/payroll-card/get-v3-payroll-card-authentications.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">查询核身记录API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;查询核身记录API {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>payroll-card/<wbr>authentications</code></div><p class="facts"><span>Roles partner</span><span>运营工具∙用工卡</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_5.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="query" tabindex="-1">query <a class="header-anchor" href="#query" aria-label="Permalink to &quot;query {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="query.openid"><td><a href="#query.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;onqOjjmo8wmTOOtSKwXtGjg9Gb58&quot;</code></small></td></tr><tr id="query.appid"><td><a href="#query.appid">appid</a></td><td><code>string</code></td><td>应用ID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxa1111111&quot;</code></small></td></tr><tr id="query.sub_appid"><td><a href="#query.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户应用ID<br><small>e.g. <code>&quot;wxa1111111&quot;</code></small></td></tr><tr id="query.sub_mchid"><td><a href="#query.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1111111&quot;</code></small></td></tr><tr id="query.authenticate_date"><td><a href="#query.authenticate_date">authenticate_date</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>核身日期<br><small>e.g. <code>&quot;2020-12-25&quot;</code></small></td></tr><tr id="query.authenticate_state"><td><a href="#query.authenticate_state">authenticate_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>核身状态<br><code>AUTHENTICATE_PROCESSING</code> <code>AUTHENTICATE_SUCCESS</code> <code>AUTHENTICATE_FAILED</code><br><small>e.g. <code>&quot;AUTHENTICATE_SUCCESS&quot;</code></small></td></tr><tr id="query.offset"><td><a href="#query.offset">offset</a></td><td><code>integer</code></td><td>本次查询偏移量<br><small>e.g. <code>0</code></small></td></tr><tr id="query.limit"><td><a href="#query.limit">limit</a></td><td><code>integer</code></td><td>本次请求最大查询条数<br><small>e.g. <code>10</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payrollCard.authentications.get({
  query: {
    openid: <i class="s">&#39;onqOjjmo8wmTOOtSKwXtGjg9Gb58&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    authenticate_date: <i class="s">&#39;2020-12-25&#39;</i>,
    authenticate_state: <i class="s">&#39;AUTHENTICATE_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payroll-card/authentications&#39;</i>).get({
  query: {
    openid: <i class="s">&#39;onqOjjmo8wmTOOtSKwXtGjg9Gb58&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    authenticate_date: <i class="s">&#39;2020-12-25&#39;</i>,
    authenticate_state: <i class="s">&#39;AUTHENTICATE_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payroll-card/authentications&#39;</i>].get({
  query: {
    openid: <i class="s">&#39;onqOjjmo8wmTOOtSKwXtGjg9Gb58&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    authenticate_date: <i class="s">&#39;2020-12-25&#39;</i>,
    authenticate_state: <i class="s">&#39;AUTHENTICATE_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payrollCard.authentications.getAsync({
  query: {
    openid: <i class="s">&#39;onqOjjmo8wmTOOtSKwXtGjg9Gb58&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    authenticate_date: <i class="s">&#39;2020-12-25&#39;</i>,
    authenticate_state: <i class="s">&#39;AUTHENTICATE_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payroll-card/authentications&#39;</i>).getAsync({
  query: {
    openid: <i class="s">&#39;onqOjjmo8wmTOOtSKwXtGjg9Gb58&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    authenticate_date: <i class="s">&#39;2020-12-25&#39;</i>,
    authenticate_state: <i class="s">&#39;AUTHENTICATE_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payroll-card/authentications&#39;</i>].getAsync({
  query: {
    openid: <i class="s">&#39;onqOjjmo8wmTOOtSKwXtGjg9Gb58&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    authenticate_date: <i class="s">&#39;2020-12-25&#39;</i>,
    authenticate_state: <i class="s">&#39;AUTHENTICATE_SUCCESS&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payrollCard.authentications.get({
  query: {
    openid: <i class="s">&#39;onqOjjmo8wmTOOtSKwXtGjg9Gb58&#39;</i>,
    appid: <i class="s">&#39;wxa1111111&#39;</i>,
    sub_appid: <i class="s">&#39;wxa1111111&#39;</i>,
    sub_mchid: <i class="s">&#39;1111111&#39;</i>,
    authenticate_date: <i class="s">&#39;2020-12-25&#39;</i>,
    authenticate_state: <i class="s">&#39;AUTHENTICATE_SUCCESS&#39;</i>,
    offset: <i class="n">0</i>,
    limit: <i class="n">10</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/payroll-card/authentications?openid=onqOjjmo8wmTOOtSKwXtGjg9Gb58&amp;sub_mchid=1111111&amp;authenticate_date=2020-12-25&amp;authenticate_state=AUTHENTICATE_SUCCESS&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.data"><td><a href="#response.data">data</a></td><td><code>object[]</code></td><td>查询结果记录列表</td></tr><tr id="response.data.mchid" class="d1"><td><a href="#response.data.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1111111&quot;</code></small></td></tr><tr id="response.data.sub_mchid" class="d1"><td><a href="#response.data.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;111111&quot;</code></small></td></tr><tr id="response.data.openid" class="d1"><td><a href="#response.data.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;onqOjjmo8wmTOOtSKwXtGjg9Gb58&quot;</code></small></td></tr><tr id="response.data.authenticate_scene" class="d1"><td><a href="#response.data.authenticate_scene">authenticate_scene</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>核身渠道<br><code>FROM_MINI_APP</code> <code>FROM_HARDWARE</code><br><small>e.g. <code>&quot;FROM_HARDWARE&quot;</code></small></td></tr><tr id="response.data.authenticate_source" class="d1"><td><a href="#response.data.authenticate_source">authenticate_source</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>核身渠道标识<br><small>e.g. <code>&quot;wdiooewl7587443649000&quot;</code></small></td></tr><tr id="response.data.project_name" class="d1"><td><a href="#response.data.project_name">project_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>项目名称<br><small>e.g. <code>&quot;某项目&quot;</code></small></td></tr><tr id="response.data.employer_name" class="d1"><td><a href="#response.data.employer_name">employer_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>单位名称<br><small>e.g. <code>&quot;某单位名称&quot;</code></small></td></tr><tr id="response.data.authenticate_state" class="d1"><td><a href="#response.data.authenticate_state">authenticate_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>核身状态<br><code>AUTHENTICATE_PROCESSING</code> <code>AUTHENTICATE_SUCCESS</code> <code>AUTHENTICATE_FAILED</code><br><small>e.g. <code>&quot;AUTHENTICATE_SUCCESS&quot;</code></small></td></tr><tr id="response.data.authenticate_time" class="d1"><td><a href="#response.data.authenticate_time">authenticate_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>核身时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.data.authenticate_number" class="d1"><td><a href="#response.data.authenticate_number">authenticate_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家核身单号<br><small>e.g. <code>&quot;mcdhehfgisdhfjghed39384564i83&quot;</code></small></td></tr><tr id="response.data.authenticate_type" class="d1"><td><a href="#response.data.authenticate_type">authenticate_type</a></td><td><code>string</code></td><td>核身类型<br><code>NORMAL</code> <code>SIGN_IN</code> <code>INSURANCE</code> <code>CONTRACT</code><br><small>e.g. <code>&quot;NORMAL&quot;</code></small></td></tr><tr id="response.data.authenticate_failed_reason" class="d1"><td><a href="#response.data.authenticate_failed_reason">authenticate_failed_reason</a></td><td><code>string</code></td><td>核身失败原因<br><small>e.g. <code>&quot;人脸验证未通过&quot;</code></small></td></tr><tr id="response.total_count"><td><a href="#response.total_count">total_count</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>总记录条数<br><small>e.g. <code>9</code></small></td></tr><tr id="response.offset"><td><a href="#response.offset">offset</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>记录起始位置<br><small>e.g. <code>0</code></small></td></tr><tr id="response.limit"><td><a href="#response.limit">limit</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>本次返回条数<br><small>e.g. <code>10</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;data&quot;</i>: [
    {
      <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1111111&quot;</i>,
      <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;111111&quot;</i>,
      <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;onqOjjmo8wmTOOtSKwXtGjg9Gb58&quot;</i>,
      <i class="c">&quot;authenticate_scene&quot;</i>: <i class="c">&quot;FROM_HARDWARE&quot;</i>,
      <i class="c">&quot;authenticate_source&quot;</i>: <i class="c">&quot;wdiooewl7587443649000&quot;</i>,
      <i class="c">&quot;project_name&quot;</i>: <i class="c">&quot;某项目&quot;</i>,
      <i class="c">&quot;employer_name&quot;</i>: <i class="c">&quot;某单位名称&quot;</i>,
      <i class="c">&quot;authenticate_state&quot;</i>: <i class="c">&quot;AUTHENTICATE_SUCCESS&quot;</i>,
      <i class="c">&quot;authenticate_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
      <i class="c">&quot;authenticate_number&quot;</i>: <i class="c">&quot;mcdhehfgisdhfjghed39384564i83&quot;</i>,
      <i class="c">&quot;authenticate_type&quot;</i>: <i class="c">&quot;NORMAL&quot;</i>,
      <i class="c">&quot;authenticate_failed_reason&quot;</i>: <i class="c">&quot;人脸验证未通过&quot;</i>
    }
  ],
  <i class="c">&quot;total_count&quot;</i>: <i class="k">9</i>,
  <i class="c">&quot;offset&quot;</i>: <i class="k">0</i>,
  <i class="c">&quot;limit&quot;</i>: <i class="k">10</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/payroll-card/get-v3-payroll-card-authentications.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3PayrollCardAuthentications = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3PayrollCardAuthentications as default
};
