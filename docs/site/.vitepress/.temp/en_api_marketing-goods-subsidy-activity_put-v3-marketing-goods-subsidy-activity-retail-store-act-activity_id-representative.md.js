import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"添加零售小店活动业务代理","description":"","frontmatter":{"title":"添加零售小店活动业务代理","editLink":false,"words":"PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative 品牌小店营销 activity_id 零售小店活动ID representative_info_list 业务代理信息列表 out_request_no 请求业务单据号 add_time 添加时间 failed_representative_info_list 添加失败业务代理信息列表"},"headers":[],"relativePath":"en/api/marketing-goods-subsidy-activity/put-v3-marketing-goods-subsidy-activity-retail-store-act-activity_id-representative.md","filePath":"en/api/marketing-goods-subsidy-activity/put-v3-marketing-goods-subsidy-activity-retail-store-act-activity_id-representative.md"}');
const _sfc_main = { name: "en/api/marketing-goods-subsidy-activity/put-v3-marketing-goods-subsidy-activity-retail-store-act-activity_id-representative.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">添加零售小店活动业务代理 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;添加零售小店活动业务代理 {#top}&quot;">​</a></h1><div class="operation"><code class="method put">PUT</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>goods-subsidy-activity/<wbr>retail-store-act/<wbr>{activity_id}/<wbr>representative</code></div><p class="facts"><span>Roles merchant, partner</span><span>品牌小店营销</span><a href="https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-stores/add-representative.html" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">path variables <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path variables {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="path.activity_id"><td><a href="#path.activity_id">activity_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>零售小店活动ID<br><small>e.g. <code>&quot;3118550000000004&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.representative_info_list"><td><a href="#body.representative_info_list">representative_info_list</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>业务代理信息列表</td></tr><tr id="body.representative_info_list.openid" class="d1"><td><a href="#body.representative_info_list.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>业务代理的OpenID<br><small>e.g. <code>&quot;oK7fFt8zzEZ909XH-LE2#&quot;</code></small></td></tr><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>请求业务单据号<br><small>e.g. <code>&quot;1002600620019090123143254436&quot;</code></small></td></tr><tr id="body.add_time"><td><a href="#body.add_time">add_time</a></td><td><code>string</code></td><td>添加时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….put" for="call-0">wxpay.v3….put</label><input type="radio" name="call" id="call-1"><label data-title="chain().put" for="call-1">chain().put</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].put" for="call-2">[&#39;v3/…&#39;].put</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….putAsync" for="call-3">wxpay.v3….putAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().putAsync" for="call-4">chain().putAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].putAsync" for="call-5">[&#39;v3/…&#39;].putAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative.put({
  activity_id: <i class="s">&#39;3118550000000004&#39;</i>,
  json: {
    representative_info_list: [{ openid: <i class="s">&#39;oK7fFt8zzEZ909XH-LE2#&#39;</i> }],
    out_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative&#39;</i>).put({
  activity_id: <i class="s">&#39;3118550000000004&#39;</i>,
  json: {
    representative_info_list: [{ openid: <i class="s">&#39;oK7fFt8zzEZ909XH-LE2#&#39;</i> }],
    out_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative&#39;</i>].put({
  activity_id: <i class="s">&#39;3118550000000004&#39;</i>,
  json: {
    representative_info_list: [{ openid: <i class="s">&#39;oK7fFt8zzEZ909XH-LE2#&#39;</i> }],
    out_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative.putAsync({
  activity_id: <i class="s">&#39;3118550000000004&#39;</i>,
  json: {
    representative_info_list: [{ openid: <i class="s">&#39;oK7fFt8zzEZ909XH-LE2#&#39;</i> }],
    out_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative&#39;</i>).putAsync({
  activity_id: <i class="s">&#39;3118550000000004&#39;</i>,
  json: {
    representative_info_list: [{ openid: <i class="s">&#39;oK7fFt8zzEZ909XH-LE2#&#39;</i> }],
    out_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative&#39;</i>].putAsync({
  activity_id: <i class="s">&#39;3118550000000004&#39;</i>,
  json: {
    representative_info_list: [{ openid: <i class="s">&#39;oK7fFt8zzEZ909XH-LE2#&#39;</i> }],
    out_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative.put({
  activity_id: <i class="s">&#39;3118550000000004&#39;</i>,
  json: {
    representative_info_list: [{ openid: <i class="s">&#39;oK7fFt8zzEZ909XH-LE2#&#39;</i> }],
    out_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
    add_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/goods-subsidy-activity/retail-store-act/3118550000000004/representative&#39;</i>
body=<i class="s">&#39;{&quot;representative_info_list&quot;:[{&quot;openid&quot;:&quot;oK7fFt8zzEZ909XH-LE2#&quot;}],&quot;out_request_no&quot;:&quot;1002600620019090123143254436&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> PUT &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X PUT &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.activity_id"><td><a href="#response.activity_id">activity_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>零售小店活动ID<br><small>e.g. <code>&quot;3118550000000004&quot;</code></small></td></tr><tr id="response.failed_representative_info_list"><td><a href="#response.failed_representative_info_list">failed_representative_info_list</a></td><td><code>object[]</code></td><td>添加失败业务代理信息列表</td></tr><tr id="response.failed_representative_info_list.openid" class="d1"><td><a href="#response.failed_representative_info_list.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>业务代理的OpenID<br><small>e.g. <code>&quot;oK7fFt8zzEZ909XH-LE2#&quot;</code></small></td></tr><tr id="response.add_time"><td><a href="#response.add_time">add_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>添加时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;activity_id&quot;</i>: <i class="c">&quot;3118550000000004&quot;</i>,
  <i class="c">&quot;failed_representative_info_list&quot;</i>: [
    {
      <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oK7fFt8zzEZ909XH-LE2#&quot;</i>
    }
  ],
  <i class="c">&quot;add_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/marketing-goods-subsidy-activity/put-v3-marketing-goods-subsidy-activity-retail-store-act-activity_id-representative.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const putV3MarketingGoodsSubsidyActivityRetailStoreActActivity_idRepresentative = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  putV3MarketingGoodsSubsidyActivityRetailStoreActActivity_idRepresentative as default
};
