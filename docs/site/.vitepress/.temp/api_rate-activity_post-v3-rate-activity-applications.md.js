import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"报名费率优惠活动API","description":"","frontmatter":{"title":"报名费率优惠活动API","editLink":false,"words":"POST /v3/rate-activity/applications 通用接口 acquiring_bank_id 从业机构号 channel_id 渠道商户号 sub_mchid 从业机构特约商户号 activity_detail 活动报名信息 additional_information 补充信息 application_id 申请单编号"},"headers":[],"relativePath":"api/rate-activity/post-v3-rate-activity-applications.md","filePath":"api/rate-activity/post-v3-rate-activity-applications.md"}');
const _sfc_main = { name: "api/rate-activity/post-v3-rate-activity-applications.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">报名费率优惠活动API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;报名费率优惠活动API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>rate-activity/<wbr>applications</code></div><p class="facts"><span>角色 从业机构</span><span>通用接口</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.acquiring_bank_id"><td><a href="#body.acquiring_bank_id">acquiring_bank_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>从业机构号<br><small>例 <code>&quot;1356485&quot;</code></small></td></tr><tr id="body.channel_id"><td><a href="#body.channel_id">channel_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>渠道商户号<br><small>例 <code>&quot;20001111&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>从业机构特约商户号<br><small>例 <code>&quot;1346578&quot;</code></small></td></tr><tr id="body.activity_detail"><td><a href="#body.activity_detail">activity_detail</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>活动报名信息</td></tr><tr id="body.activity_detail.activity_id" class="d1"><td><a href="#body.activity_detail.activity_id">activity_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动ID<br><small>例 <code>&quot;schoolcanteen_001&quot;</code></small></td></tr><tr id="body.activity_detail.activity_rate" class="d1"><td><a href="#body.activity_detail.activity_rate">activity_rate</a></td><td><code>string</code></td><td>活动费率<br><small>例 <code>&quot;0.6&quot;</code></small></td></tr><tr id="body.activity_detail.activity_apply_information" class="d1"><td><a href="#body.activity_detail.activity_apply_information">activity_apply_information</a></td><td><code>object[]</code></td><td>活动报名材料</td></tr><tr id="body.activity_detail.activity_apply_information.apply_material_id" class="d2"><td><a href="#body.activity_detail.activity_apply_information.apply_material_id">apply_material_id</a></td><td><code>string</code></td><td>材料ID<br><small>例 <code>&quot;SCHOOL_QUALIFICATION_PROVEMENT&quot;</code></small></td></tr><tr id="body.activity_detail.activity_apply_information.apply_material_information" class="d2"><td><a href="#body.activity_detail.activity_apply_information.apply_material_information">apply_material_information</a></td><td><code>string (media-id)[]</code></td><td><small>例 <code>[&quot;0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJB…</code></small></td></tr><tr id="body.additional_information"><td><a href="#body.additional_information">additional_information</a></td><td><code>object</code></td><td>补充信息</td></tr><tr id="body.additional_information.additional_message" class="d1"><td><a href="#body.additional_information.additional_message">additional_message</a></td><td><code>string</code></td><td>补充说明<br><small>例 <code>&quot;特殊情况，说明原因&quot;</code></small></td></tr><tr id="body.additional_information.additional_material" class="d1"><td><a href="#body.additional_information.additional_material">additional_material</a></td><td><code>string (media-id)[]</code></td><td><small>例 <code>[&quot;0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJB…</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.rateActivity.applications.post({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    sub_mchid: <i class="s">&#39;1346578&#39;</i>,
    activity_detail: { activity_id: <i class="s">&#39;schoolcanteen_001&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/rate-activity/applications&#39;</i>).post({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    sub_mchid: <i class="s">&#39;1346578&#39;</i>,
    activity_detail: { activity_id: <i class="s">&#39;schoolcanteen_001&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/rate-activity/applications&#39;</i>].post({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    sub_mchid: <i class="s">&#39;1346578&#39;</i>,
    activity_detail: { activity_id: <i class="s">&#39;schoolcanteen_001&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.rateActivity.applications.postAsync({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    sub_mchid: <i class="s">&#39;1346578&#39;</i>,
    activity_detail: { activity_id: <i class="s">&#39;schoolcanteen_001&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/rate-activity/applications&#39;</i>).postAsync({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    sub_mchid: <i class="s">&#39;1346578&#39;</i>,
    activity_detail: { activity_id: <i class="s">&#39;schoolcanteen_001&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/rate-activity/applications&#39;</i>].postAsync({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    sub_mchid: <i class="s">&#39;1346578&#39;</i>,
    activity_detail: { activity_id: <i class="s">&#39;schoolcanteen_001&#39;</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.rateActivity.applications.post({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    sub_mchid: <i class="s">&#39;1346578&#39;</i>,
    activity_detail: {
      activity_id: <i class="s">&#39;schoolcanteen_001&#39;</i>,
      activity_rate: <i class="s">&#39;0.6&#39;</i>,
      activity_apply_information: [
        {
          apply_material_id: <i class="s">&#39;SCHOOL_QUALIFICATION_PROVEMENT&#39;</i>,
          apply_material_information: [
            <i class="s">&#39;0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo&#39;</i>,
          ],
        },
      ],
    },
    additional_information: {
      additional_message: <i class="s">&#39;特殊情况，说明原因&#39;</i>,
      additional_material: [
        <i class="s">&#39;0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo&#39;</i>,
      ],
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/rate-activity/applications&#39;</i>
body=<i class="s">&#39;{&quot;acquiring_bank_id&quot;:&quot;1356485&quot;,&quot;channel_id&quot;:&quot;20001111&quot;,&quot;sub_mchid&quot;:&quot;1346578&quot;,&quot;activity_detail&quot;:{&quot;activity_id&quot;:&quot;schoolcanteen_001&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.application_id"><td><a href="#response.application_id">application_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>申请单编号<br><small>例 <code>&quot;20000000011111&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;application_id&quot;</i>: <i class="c">&quot;20000000011111&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/rate-activity/post-v3-rate-activity-applications.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3RateActivityApplications = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3RateActivityApplications as default
};
