import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"品牌商户发放红包","description":"","frontmatter":{"title":"品牌商户发放红包","editLink":false,"words":"POST /v3/fund-app/brand-redpacket/brand-merchant-batches 品牌红包 brand_id 品牌ID brand_appid 品牌AppID scene 品牌红包发放场景 template_id 品牌红包模板ID out_batch_no 商家品牌红包批次单号 batch_name 品牌红包批次名称 batch_remark 品牌红包批次备注 total_amount 总金额 total_num 总笔数 detail_list 品牌红包明细列表 batch_no 微信支付品牌红包批次单号 create_time 品牌红包批次创建时间 batch_state 批次单状态"},"headers":[],"relativePath":"en/api/fund-app/post-v3-fund-app-brand-redpacket-brand-merchant-batches.md","filePath":"en/api/fund-app/post-v3-fund-app-brand-redpacket-brand-merchant-batches.md"}');
const _sfc_main = { name: "en/api/fund-app/post-v3-fund-app-brand-redpacket-brand-merchant-batches.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">品牌商户发放红包 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;品牌商户发放红包 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>fund-app/<wbr>brand-redpacket/<wbr>brand-merchant-batches</code></div><p class="facts"><span>Roles merchant</span><span>品牌红包</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.brand_id"><td><a href="#body.brand_id">brand_id</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>品牌ID<br><small>e.g. <code>1234</code></small></td></tr><tr id="body.brand_appid"><td><a href="#body.brand_appid">brand_appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌AppID<br><small>e.g. <code>&quot;wxf636efh567hg4356&quot;</code></small></td></tr><tr id="body.scene"><td><a href="#body.scene">scene</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌红包发放场景<br><code>CUSTOM_SEND</code><br><small>e.g. <code>&quot;CUSTOM_SEND&quot;</code></small></td></tr><tr id="body.template_id"><td><a href="#body.template_id">template_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌红包模板ID<br><small>e.g. <code>&quot;123400001&quot;</code></small></td></tr><tr id="body.out_batch_no"><td><a href="#body.out_batch_no">out_batch_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家品牌红包批次单号<br><small>e.g. <code>&quot;plfk2020042013&quot;</code></small></td></tr><tr id="body.batch_name"><td><a href="#body.batch_name">batch_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌红包批次名称<br><small>e.g. <code>&quot;双十一营销用品牌红包&quot;</code></small></td></tr><tr id="body.batch_remark"><td><a href="#body.batch_remark">batch_remark</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌红包批次备注<br><small>e.g. <code>&quot;双十一营销用品牌红包&quot;</code></small></td></tr><tr id="body.total_amount"><td><a href="#body.total_amount">total_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>总金额 <span class="mark unit">fen</span><br><small>e.g. <code>10000</code></small></td></tr><tr id="body.total_num"><td><a href="#body.total_num">total_num</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>总笔数<br><small>e.g. <code>10</code></small></td></tr><tr id="body.detail_list"><td><a href="#body.detail_list">detail_list</a></td><td><code>object[]</code></td><td>品牌红包明细列表</td></tr><tr id="body.detail_list.out_detail_no" class="d1"><td><a href="#body.detail_list.out_detail_no">out_detail_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家品牌红包明细单号<br><small>e.g. <code>&quot;x23zy545Bd5436&quot;</code></small></td></tr><tr id="body.detail_list.amount" class="d1"><td><a href="#body.detail_list.amount">amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>红包金额 <span class="mark unit">fen</span><br><small>e.g. <code>100</code></small></td></tr><tr id="body.detail_list.openid" class="d1"><td><a href="#body.detail_list.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>接收红包用户OpenID<br><small>e.g. <code>&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</code></small></td></tr><tr id="body.detail_list.user_name" class="d1"><td><a href="#body.detail_list.user_name">user_name</a></td><td><code>string</code></td><td>接收红包用户姓名 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&quot;</code></small></td></tr><tr id="body.detail_list.remark" class="d1"><td><a href="#body.detail_list.remark">remark</a></td><td><code>string</code></td><td>红包备注<br><small>e.g. <code>&quot;来自XX的红包&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches.post({
  json: {
    brand_id: <i class="n">1234</i>,
    brand_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    scene: <i class="s">&#39;CUSTOM_SEND&#39;</i>,
    template_id: <i class="s">&#39;123400001&#39;</i>,
    out_batch_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    batch_name: <i class="s">&#39;双十一营销用品牌红包&#39;</i>,
    batch_remark: <i class="s">&#39;双十一营销用品牌红包&#39;</i>,
    total_amount: <i class="n">10000</i>,
    total_num: <i class="n">10</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/fund-app/brand-redpacket/brand-merchant-batches&#39;</i>).post({
  json: {
    brand_id: <i class="n">1234</i>,
    brand_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    scene: <i class="s">&#39;CUSTOM_SEND&#39;</i>,
    template_id: <i class="s">&#39;123400001&#39;</i>,
    out_batch_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    batch_name: <i class="s">&#39;双十一营销用品牌红包&#39;</i>,
    batch_remark: <i class="s">&#39;双十一营销用品牌红包&#39;</i>,
    total_amount: <i class="n">10000</i>,
    total_num: <i class="n">10</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/fund-app/brand-redpacket/brand-merchant-batches&#39;</i>].post({
  json: {
    brand_id: <i class="n">1234</i>,
    brand_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    scene: <i class="s">&#39;CUSTOM_SEND&#39;</i>,
    template_id: <i class="s">&#39;123400001&#39;</i>,
    out_batch_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    batch_name: <i class="s">&#39;双十一营销用品牌红包&#39;</i>,
    batch_remark: <i class="s">&#39;双十一营销用品牌红包&#39;</i>,
    total_amount: <i class="n">10000</i>,
    total_num: <i class="n">10</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches.postAsync({
  json: {
    brand_id: <i class="n">1234</i>,
    brand_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    scene: <i class="s">&#39;CUSTOM_SEND&#39;</i>,
    template_id: <i class="s">&#39;123400001&#39;</i>,
    out_batch_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    batch_name: <i class="s">&#39;双十一营销用品牌红包&#39;</i>,
    batch_remark: <i class="s">&#39;双十一营销用品牌红包&#39;</i>,
    total_amount: <i class="n">10000</i>,
    total_num: <i class="n">10</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/fund-app/brand-redpacket/brand-merchant-batches&#39;</i>).postAsync({
  json: {
    brand_id: <i class="n">1234</i>,
    brand_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    scene: <i class="s">&#39;CUSTOM_SEND&#39;</i>,
    template_id: <i class="s">&#39;123400001&#39;</i>,
    out_batch_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    batch_name: <i class="s">&#39;双十一营销用品牌红包&#39;</i>,
    batch_remark: <i class="s">&#39;双十一营销用品牌红包&#39;</i>,
    total_amount: <i class="n">10000</i>,
    total_num: <i class="n">10</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/fund-app/brand-redpacket/brand-merchant-batches&#39;</i>].postAsync({
  json: {
    brand_id: <i class="n">1234</i>,
    brand_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    scene: <i class="s">&#39;CUSTOM_SEND&#39;</i>,
    template_id: <i class="s">&#39;123400001&#39;</i>,
    out_batch_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    batch_name: <i class="s">&#39;双十一营销用品牌红包&#39;</i>,
    batch_remark: <i class="s">&#39;双十一营销用品牌红包&#39;</i>,
    total_amount: <i class="n">10000</i>,
    total_num: <i class="n">10</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches.post({
  json: {
    brand_id: <i class="n">1234</i>,
    brand_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    scene: <i class="s">&#39;CUSTOM_SEND&#39;</i>,
    template_id: <i class="s">&#39;123400001&#39;</i>,
    out_batch_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    batch_name: <i class="s">&#39;双十一营销用品牌红包&#39;</i>,
    batch_remark: <i class="s">&#39;双十一营销用品牌红包&#39;</i>,
    total_amount: <i class="n">10000</i>,
    total_num: <i class="n">10</i>,
    detail_list: [
      {
        out_detail_no: <i class="s">&#39;x23zy545Bd5436&#39;</i>,
        amount: <i class="n">100</i>,
        openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
        user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
        remark: <i class="s">&#39;来自XX的红包&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/fund-app/brand-redpacket/brand-merchant-batches&#39;</i>
body=<i class="s">&#39;{&quot;brand_id&quot;:1234,&quot;brand_appid&quot;:&quot;wxf636efh567hg4356&quot;,&quot;scene&quot;:&quot;CUSTOM_SEND&quot;,&quot;template_id&quot;:&quot;123400001&quot;,&quot;out_batch_no&quot;:&quot;plfk2020042013&quot;,&quot;batch_name&quot;:&quot;双十一营销用品牌红包&quot;,&quot;batch_remark&quot;:&quot;双十一营销用品牌红包&quot;,&quot;total_amount&quot;:10000,&quot;total_num&quot;:10}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.out_batch_no"><td><a href="#response.out_batch_no">out_batch_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家品牌红包批次单号<br><small>e.g. <code>&quot;plfk2020042013&quot;</code></small></td></tr><tr id="response.batch_no"><td><a href="#response.batch_no">batch_no</a></td><td><code>string</code></td><td>微信支付品牌红包批次单号<br><small>e.g. <code>&quot;1210000071100999991182020050700019480001&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌红包批次创建时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.batch_state"><td><a href="#response.batch_state">batch_state</a></td><td><code>string</code></td><td>批次单状态<br><code>WAIT_PAY</code> <code>ACCEPTED</code> <code>PROCESSING</code> <code>FINISHED</code> <code>CLOSED</code><br><small>e.g. <code>&quot;ACCEPTED&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_batch_no&quot;</i>: <i class="c">&quot;plfk2020042013&quot;</i>,
  <i class="c">&quot;batch_no&quot;</i>: <i class="c">&quot;1210000071100999991182020050700019480001&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;batch_state&quot;</i>: <i class="c">&quot;ACCEPTED&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_batch_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/fund-app/post-v3-fund-app-brand-redpacket-brand-merchant-batches.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3FundAppBrandRedpacketBrandMerchantBatches = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3FundAppBrandRedpacketBrandMerchantBatches as default
};
