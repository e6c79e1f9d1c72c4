import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"通过用户标识查询签约API","description":"","frontmatter":{"title":"通过用户标识查询签约API","editLink":false,"words":"GET /v3/edu-papay/user/{openid}/contracts 教育续费通 openid 服务商APPID下的用户标识 appid 服务商APPID sub_mchid 子商户号 sub_appid 子商户APPID sub_openid 子商户APPID下的用户标识 plan_id 签约模板号 contract_status 签约状态 offset 分页页码 limit 分页大小 data 结果集 total_count 总数量"},"headers":[],"relativePath":"api/edu-papay/get-v3-edu-papay-user-openid-contracts.md","filePath":"api/edu-papay/get-v3-edu-papay-user-openid-contracts.md"}');
const _sfc_main = { name: "api/edu-papay/get-v3-edu-papay-user-openid-contracts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">通过用户标识查询签约API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;通过用户标识查询签约API {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>edu-papay/<wbr>user/<wbr>{openid}/<wbr>contracts</code></div><p class="facts"><span>角色 商户、服务商</span><span>教育续费通</span><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012523265" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.openid"><td><a href="#path.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商APPID下的用户标识<br><small>例 <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr></tbody></table><h3 id="query" tabindex="-1">查询参数 <a class="header-anchor" href="#query" aria-label="Permalink to &quot;查询参数 {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="query.appid"><td><a href="#query.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商APPID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="query.sub_mchid"><td><a href="#query.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="query.sub_appid"><td><a href="#query.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户APPID<br><small>例 <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="query.sub_openid"><td><a href="#query.sub_openid">sub_openid</a></td><td><code>string</code></td><td>子商户APPID下的用户标识<br><small>例 <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr><tr id="query.plan_id"><td><a href="#query.plan_id">plan_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>签约模板号<br><small>例 <code>&quot;101164396123311331&quot;</code></small></td></tr><tr id="query.contract_status"><td><a href="#query.contract_status">contract_status</a></td><td><code>string</code></td><td>签约状态<br><code>ADD</code> <code>DELETE</code><br><small>例 <code>&quot;ADD&quot;</code></small></td></tr><tr id="query.offset"><td><a href="#query.offset">offset</a></td><td><code>integer</code></td><td>分页页码<br><small>例 <code>0</code></small></td></tr><tr id="query.limit"><td><a href="#query.limit">limit</a></td><td><code>integer</code></td><td>分页大小<br><small>例 <code>20</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.eduPapay.user._openid_.contracts.get({
  openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
  query: { appid: <i class="s">&#39;wx8888888888888888&#39;</i>, plan_id: <i class="s">&#39;101164396123311331&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/edu-papay/user/{openid}/contracts&#39;</i>).get({
  openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
  query: { appid: <i class="s">&#39;wx8888888888888888&#39;</i>, plan_id: <i class="s">&#39;101164396123311331&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/edu-papay/user/{openid}/contracts&#39;</i>].get({
  openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
  query: { appid: <i class="s">&#39;wx8888888888888888&#39;</i>, plan_id: <i class="s">&#39;101164396123311331&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.eduPapay.user._openid_.contracts.getAsync({
  openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
  query: { appid: <i class="s">&#39;wx8888888888888888&#39;</i>, plan_id: <i class="s">&#39;101164396123311331&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/edu-papay/user/{openid}/contracts&#39;</i>).getAsync({
  openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
  query: { appid: <i class="s">&#39;wx8888888888888888&#39;</i>, plan_id: <i class="s">&#39;101164396123311331&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/edu-papay/user/{openid}/contracts&#39;</i>].getAsync({
  openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
  query: { appid: <i class="s">&#39;wx8888888888888888&#39;</i>, plan_id: <i class="s">&#39;101164396123311331&#39;</i> },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.eduPapay.user._openid_.contracts.get({
  openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
  query: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    sub_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plan_id: <i class="s">&#39;101164396123311331&#39;</i>,
    contract_status: <i class="s">&#39;ADD&#39;</i>,
    offset: <i class="n">0</i>,
    limit: <i class="n">20</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/edu-papay/user/oUpF8uMuAJOM2pxb1Q/contracts?appid=wx8888888888888888&amp;plan_id=101164396123311331&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.data"><td><a href="#response.data">data</a></td><td><code>object[]</code></td><td>结果集</td></tr><tr id="response.data.sp_mchid" class="d1"><td><a href="#response.data.sp_mchid">sp_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.data.appid" class="d1"><td><a href="#response.data.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商APPID<br><small>例 <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="response.data.sub_mchid" class="d1"><td><a href="#response.data.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.data.sub_appid" class="d1"><td><a href="#response.data.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户APPID<br><small>例 <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="response.data.openid" class="d1"><td><a href="#response.data.openid">openid</a></td><td><code>string</code></td><td>服务商APPID下的用户标识<br><small>例 <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr><tr id="response.data.sub_openid" class="d1"><td><a href="#response.data.sub_openid">sub_openid</a></td><td><code>string</code></td><td>子商户APPID下的用户标识<br><small>例 <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr><tr id="response.data.plan_id" class="d1"><td><a href="#response.data.plan_id">plan_id</a></td><td><code>string</code></td><td>签约模板号<br><small>例 <code>&quot;101164396123311331&quot;</code></small></td></tr><tr id="response.data.contract_information" class="d1"><td><a href="#response.data.contract_information">contract_information</a></td><td><code>object</code></td><td>签约信息</td></tr><tr id="response.data.contract_information.contract_id" class="d2"><td><a href="#response.data.contract_information.contract_id">contract_id</a></td><td><code>string</code></td><td>签约协议号<br><small>例 <code>&quot;wx998877665544wx&quot;</code></small></td></tr><tr id="response.data.contract_information.contract_status" class="d2"><td><a href="#response.data.contract_information.contract_status">contract_status</a></td><td><code>string</code></td><td>签约状态<br><code>ADD</code> <code>DELETE</code><br><small>例 <code>&quot;ADD&quot;</code></small></td></tr><tr id="response.data.contract_information.create_time" class="d2"><td><a href="#response.data.contract_information.create_time">create_time</a></td><td><code>string</code></td><td>签约时间<br><small>例 <code>&quot;2020-03-26T10:43:39+08:00&quot;</code></small></td></tr><tr id="response.total_count"><td><a href="#response.total_count">total_count</a></td><td><code>integer</code></td><td>总数量<br><small>例 <code>30</code></small></td></tr><tr id="response.offset"><td><a href="#response.offset">offset</a></td><td><code>integer</code></td><td>分页页码<br><small>例 <code>0</code></small></td></tr><tr id="response.limit"><td><a href="#response.limit">limit</a></td><td><code>integer</code></td><td>分页大小<br><small>例 <code>20</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;data&quot;</i>: [
    {
      <i class="c">&quot;sp_mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
      <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wx8888888888888888&quot;</i>,
      <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
      <i class="c">&quot;sub_appid&quot;</i>: <i class="c">&quot;wx8888888888888888&quot;</i>,
      <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJOM2pxb1Q&quot;</i>,
      <i class="c">&quot;sub_openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJOM2pxb1Q&quot;</i>,
      <i class="c">&quot;plan_id&quot;</i>: <i class="c">&quot;101164396123311331&quot;</i>,
      <i class="c">&quot;contract_information&quot;</i>: {
        <i class="c">&quot;contract_id&quot;</i>: <i class="c">&quot;wx998877665544wx&quot;</i>,
        <i class="c">&quot;contract_status&quot;</i>: <i class="c">&quot;ADD&quot;</i>,
        <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2020-03-26T10:43:39+08:00&quot;</i>
      }
    }
  ],
  <i class="c">&quot;total_count&quot;</i>: <i class="k">30</i>,
  <i class="c">&quot;offset&quot;</i>: <i class="k">0</i>,
  <i class="c">&quot;limit&quot;</i>: <i class="k">20</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/edu-papay/get-v3-edu-papay-user-openid-contracts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3EduPapayUserOpenidContracts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3EduPapayUserOpenidContracts as default
};
