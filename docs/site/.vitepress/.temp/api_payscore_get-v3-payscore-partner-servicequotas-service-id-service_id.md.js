import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"查询用户分层对应建议先享金额","description":"","frontmatter":{"title":"查询用户分层对应建议先享金额","editLink":false,"words":"GET /v3/payscore/partner/servicequotas/service-id/{service_id} 支付分∙服务商模式 service_id 服务ID sub_mchid 子商户商户号 appid 服务商的公众号ID sub_appid 子商户的公众号ID risk_level_version 分层版本 mchid 商户号 appid 公众号ID quotas 先享金额列表"},"headers":[],"relativePath":"api/payscore/get-v3-payscore-partner-servicequotas-service-id-service_id.md","filePath":"api/payscore/get-v3-payscore-partner-servicequotas-service-id-service_id.md"}');
const _sfc_main = { name: "api/payscore/get-v3-payscore-partner-servicequotas-service-id-service_id.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">查询用户分层对应建议先享金额 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;查询用户分层对应建议先享金额 {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>payscore/<wbr>partner/<wbr>servicequotas/<wbr>service-id/<wbr>{service_id}</code></div><p class="facts"><span>角色 服务商</span><span>支付分∙服务商模式</span><a href="https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/service-quota/get-partner-user-risk-level-quota.html" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.service_id"><td><a href="#path.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务ID<br><small>例 <code>&quot;2002000000000558128851361561536&quot;</code></small></td></tr></tbody></table><h3 id="query" tabindex="-1">查询参数 <a class="header-anchor" href="#query" aria-label="Permalink to &quot;查询参数 {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="query.sub_mchid"><td><a href="#query.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="query.appid"><td><a href="#query.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商的公众号ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="query.sub_appid"><td><a href="#query.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户的公众号ID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="query.risk_level_version"><td><a href="#query.risk_level_version">risk_level_version</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>分层版本<br><small>例 <code>1</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.partner.servicequotas.serviceId._service_id_.get({
  service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  query: { sub_mchid: <i class="s">&#39;1230000109&#39;</i>, appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, risk_level_version: <i class="n">1</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/partner/servicequotas/service-id/{service_id}&#39;</i>).get({
  service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  query: { sub_mchid: <i class="s">&#39;1230000109&#39;</i>, appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, risk_level_version: <i class="n">1</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/partner/servicequotas/service-id/{service_id}&#39;</i>].get({
  service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  query: { sub_mchid: <i class="s">&#39;1230000109&#39;</i>, appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, risk_level_version: <i class="n">1</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.partner.servicequotas.serviceId._service_id_.getAsync({
  service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  query: { sub_mchid: <i class="s">&#39;1230000109&#39;</i>, appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, risk_level_version: <i class="n">1</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/payscore/partner/servicequotas/service-id/{service_id}&#39;</i>).getAsync({
  service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  query: { sub_mchid: <i class="s">&#39;1230000109&#39;</i>, appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, risk_level_version: <i class="n">1</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/payscore/partner/servicequotas/service-id/{service_id}&#39;</i>].getAsync({
  service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  query: { sub_mchid: <i class="s">&#39;1230000109&#39;</i>, appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, risk_level_version: <i class="n">1</i> },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payscore.partner.servicequotas.serviceId._service_id_.get({
  service_id: <i class="s">&#39;2002000000000558128851361561536&#39;</i>,
  query: {
    sub_mchid: <i class="s">&#39;1230000109&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    risk_level_version: <i class="n">1</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/payscore/partner/servicequotas/service-id/2002000000000558128851361561536?sub_mchid=1230000109&amp;appid=wxd678efh567hg6787&amp;risk_level_version=1&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.service_id"><td><a href="#response.service_id">service_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务ID<br><small>例 <code>&quot;2002000000000558128851361561536&quot;</code></small></td></tr><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.appid"><td><a href="#response.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公众号ID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.sub_appid"><td><a href="#response.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户的公众号ID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.risk_level_version"><td><a href="#response.risk_level_version">risk_level_version</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>分层版本<br><small>例 <code>1</code></small></td></tr><tr id="response.quotas"><td><a href="#response.quotas">quotas</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>先享金额列表</td></tr><tr id="response.quotas.risk_level" class="d1"><td><a href="#response.quotas.risk_level">risk_level</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>用户分层<br><small>例 <code>1</code></small></td></tr><tr id="response.quotas.suggested_quota" class="d1"><td><a href="#response.quotas.suggested_quota">suggested_quota</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>建议先享金额 <span class="mark unit">分</span><br><small>例 <code>1000</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;service_id&quot;</i>: <i class="c">&quot;2002000000000558128851361561536&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;sub_appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;risk_level_version&quot;</i>: <i class="k">1</i>,
  <i class="c">&quot;quotas&quot;</i>: [
    {
      <i class="c">&quot;risk_level&quot;</i>: <i class="k">1</i>,
      <i class="c">&quot;suggested_quota&quot;</i>: <i class="k">1000</i>
    }
  ]
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/payscore/get-v3-payscore-partner-servicequotas-service-id-service_id.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3PayscorePartnerServicequotasServiceIdService_id = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3PayscorePartnerServicequotasServiceIdService_id as default
};
