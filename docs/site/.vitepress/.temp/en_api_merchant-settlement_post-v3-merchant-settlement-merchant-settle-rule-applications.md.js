import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"申请修改特约商户结算规则API","description":"","frontmatter":{"title":"申请修改特约商户结算规则API","editLink":false,"words":"POST /v3/merchant-settlement/merchant-settle-rule-applications 结算规则管理 acquiring_bank_id 从业机构号 channel_id 渠道商户号 sub_mchid 从业机构特约商户号 settle_rule_id 结算规则id application_id 申请单编号 application_process_info 申请单处理信息 application_state 申请单状态 update_time 最后更新时间"},"headers":[],"relativePath":"en/api/merchant-settlement/post-v3-merchant-settlement-merchant-settle-rule-applications.md","filePath":"en/api/merchant-settlement/post-v3-merchant-settlement-merchant-settle-rule-applications.md"}');
const _sfc_main = { name: "en/api/merchant-settlement/post-v3-merchant-settlement-merchant-settle-rule-applications.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">申请修改特约商户结算规则API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;申请修改特约商户结算规则API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>merchant-settlement/<wbr>merchant-settle-rule-applications</code></div><p class="facts"><span>Roles institution</span><span>结算规则管理</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_1.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.acquiring_bank_id"><td><a href="#body.acquiring_bank_id">acquiring_bank_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>从业机构号<br><small>e.g. <code>&quot;1356485&quot;</code></small></td></tr><tr id="body.channel_id"><td><a href="#body.channel_id">channel_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>渠道商户号<br><small>e.g. <code>&quot;20001111&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>从业机构特约商户号<br><small>e.g. <code>&quot;1346578&quot;</code></small></td></tr><tr id="body.settle_rule_id"><td><a href="#body.settle_rule_id">settle_rule_id</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>结算规则id<br><small>e.g. <code>760</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.merchantSettlement.merchantSettleRuleApplications.post({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    sub_mchid: <i class="s">&#39;1346578&#39;</i>,
    settle_rule_id: <i class="n">760</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/merchant-settlement/merchant-settle-rule-applications&#39;</i>).post({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    sub_mchid: <i class="s">&#39;1346578&#39;</i>,
    settle_rule_id: <i class="n">760</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/merchant-settlement/merchant-settle-rule-applications&#39;</i>].post({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    sub_mchid: <i class="s">&#39;1346578&#39;</i>,
    settle_rule_id: <i class="n">760</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.merchantSettlement.merchantSettleRuleApplications.postAsync({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    sub_mchid: <i class="s">&#39;1346578&#39;</i>,
    settle_rule_id: <i class="n">760</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/merchant-settlement/merchant-settle-rule-applications&#39;</i>).postAsync({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    sub_mchid: <i class="s">&#39;1346578&#39;</i>,
    settle_rule_id: <i class="n">760</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/merchant-settlement/merchant-settle-rule-applications&#39;</i>].postAsync({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    sub_mchid: <i class="s">&#39;1346578&#39;</i>,
    settle_rule_id: <i class="n">760</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/merchant-settlement/merchant-settle-rule-applications&#39;</i>
body=<i class="s">&#39;{&quot;acquiring_bank_id&quot;:&quot;1356485&quot;,&quot;channel_id&quot;:&quot;20001111&quot;,&quot;sub_mchid&quot;:&quot;1346578&quot;,&quot;settle_rule_id&quot;:760}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.application_id"><td><a href="#response.application_id">application_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>申请单编号<br><small>e.g. <code>&quot;20000011111&quot;</code></small></td></tr><tr id="response.application_process_info"><td><a href="#response.application_process_info">application_process_info</a></td><td><code>string</code></td><td>申请单处理信息<br><small>e.g. <code>&quot;正在处理中&quot;</code></small></td></tr><tr id="response.application_state"><td><a href="#response.application_state">application_state</a></td><td><code>string</code></td><td>申请单状态<br><small>e.g. <code>&quot;PROCESSING&quot;</code></small></td></tr><tr id="response.update_time"><td><a href="#response.update_time">update_time</a></td><td><code>string</code></td><td>最后更新时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.acquiring_bank_id"><td><a href="#response.acquiring_bank_id">acquiring_bank_id</a></td><td><code>string</code></td><td>从业机构号<br><small>e.g. <code>&quot;1356485&quot;</code></small></td></tr><tr id="response.channel_id"><td><a href="#response.channel_id">channel_id</a></td><td><code>string</code></td><td>渠道商户号<br><small>e.g. <code>&quot;20001111&quot;</code></small></td></tr><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>从业机构特约商户号<br><small>e.g. <code>&quot;1346578&quot;</code></small></td></tr><tr id="response.settle_rule_id"><td><a href="#response.settle_rule_id">settle_rule_id</a></td><td><code>integer</code></td><td>结算规则id<br><small>e.g. <code>760</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;application_id&quot;</i>: <i class="c">&quot;20000011111&quot;</i>,
  <i class="c">&quot;application_process_info&quot;</i>: <i class="c">&quot;正在处理中&quot;</i>,
  <i class="c">&quot;application_state&quot;</i>: <i class="c">&quot;PROCESSING&quot;</i>,
  <i class="c">&quot;update_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;acquiring_bank_id&quot;</i>: <i class="c">&quot;1356485&quot;</i>,
  <i class="c">&quot;channel_id&quot;</i>: <i class="c">&quot;20001111&quot;</i>,
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1346578&quot;</i>,
  <i class="c">&quot;settle_rule_id&quot;</i>: <i class="k">760</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/merchant-settlement/post-v3-merchant-settlement-merchant-settle-rule-applications.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MerchantSettlementMerchantSettleRuleApplications = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MerchantSettlementMerchantSettleRuleApplications as default
};
