import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"添加小店活动门店","description":"","frontmatter":{"title":"添加小店活动门店","editLink":false,"words":"POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores 品牌小店营销 brand_id 品牌ID out_request_no 请求业务单据 add_time 添加时间 stores 待新增的小店活动门店列表 failed_stores 添加失败的小店活动门店列表"},"headers":[],"relativePath":"en/api/marketing-goods-subsidy-activity/post-v3-marketing-goods-subsidy-activity-retail-store-act-brand_id-stores.md","filePath":"en/api/marketing-goods-subsidy-activity/post-v3-marketing-goods-subsidy-activity-retail-store-act-brand_id-stores.md"}');
const _sfc_main = { name: "en/api/marketing-goods-subsidy-activity/post-v3-marketing-goods-subsidy-activity-retail-store-act-brand_id-stores.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">添加小店活动门店 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;添加小店活动门店 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>goods-subsidy-activity/<wbr>retail-store-act/<wbr>{brand_id}/<wbr>stores</code></div><p class="facts"><span>Roles merchant, partner</span><span>品牌小店营销</span><a href="https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/add-stores.html" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">path variables <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path variables {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="path.brand_id"><td><a href="#path.brand_id">brand_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌ID<br><small>e.g. <code>&quot;1001&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>请求业务单据<br><small>e.g. <code>&quot;1002600620019090123143254436&quot;</code></small></td></tr><tr id="body.add_time"><td><a href="#body.add_time">add_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>添加时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="body.stores"><td><a href="#body.stores">stores</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>待新增的小店活动门店列表</td></tr><tr id="body.stores.store_code" class="d1"><td><a href="#body.stores.store_code">store_code</a></td><td><code>string</code></td><td>门店编码<br><small>e.g. <code>&quot;abc_001&quot;</code></small></td></tr><tr id="body.stores.store_name" class="d1"><td><a href="#body.stores.store_name">store_name</a></td><td><code>string</code></td><td>门店名称<br><small>e.g. <code>&quot;幸福小店&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.post({
  brand_id: <i class="s">&#39;1001&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
    add_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    stores: [{}],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores&#39;</i>).post({
  brand_id: <i class="s">&#39;1001&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
    add_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    stores: [{}],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores&#39;</i>].post({
  brand_id: <i class="s">&#39;1001&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
    add_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    stores: [{}],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.postAsync({
  brand_id: <i class="s">&#39;1001&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
    add_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    stores: [{}],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores&#39;</i>).postAsync({
  brand_id: <i class="s">&#39;1001&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
    add_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    stores: [{}],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores&#39;</i>].postAsync({
  brand_id: <i class="s">&#39;1001&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
    add_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    stores: [{}],
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.post({
  brand_id: <i class="s">&#39;1001&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;1002600620019090123143254436&#39;</i>,
    add_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    stores: [{ store_code: <i class="s">&#39;abc_001&#39;</i>, store_name: <i class="s">&#39;幸福小店&#39;</i> }],
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/goods-subsidy-activity/retail-store-act/1001/stores&#39;</i>
body=<i class="s">&#39;{&quot;out_request_no&quot;:&quot;1002600620019090123143254436&quot;,&quot;add_time&quot;:&quot;2015-05-20T13:29:35+08:00&quot;,&quot;stores&quot;:[{}]}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.add_time"><td><a href="#response.add_time">add_time</a></td><td><code>string (date-time)</code></td><td>添加时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.failed_stores"><td><a href="#response.failed_stores">failed_stores</a></td><td><code>object[]</code></td><td>添加失败的小店活动门店列表</td></tr><tr id="response.failed_stores.store_code" class="d1"><td><a href="#response.failed_stores.store_code">store_code</a></td><td><code>string</code></td><td>门店编码<br><small>e.g. <code>&quot;abc_001&quot;</code></small></td></tr><tr id="response.failed_stores.store_name" class="d1"><td><a href="#response.failed_stores.store_name">store_name</a></td><td><code>string</code></td><td>门店名称<br><small>e.g. <code>&quot;幸福小店&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;add_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;failed_stores&quot;</i>: [
    {
      <i class="c">&quot;store_code&quot;</i>: <i class="c">&quot;abc_001&quot;</i>,
      <i class="c">&quot;store_name&quot;</i>: <i class="c">&quot;幸福小店&quot;</i>
    }
  ]
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_request_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/marketing-goods-subsidy-activity/post-v3-marketing-goods-subsidy-activity-retail-store-act-brand_id-stores.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MarketingGoodsSubsidyActivityRetailStoreActBrand_idStores = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MarketingGoodsSubsidyActivityRetailStoreActBrand_idStores as default
};
