import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"预核销品类凭证码","description":"","frontmatter":{"title":"预核销品类凭证码","editLink":false,"words":"POST /v3/gov/subsidy/zhejiang/authcode/try 国补专区 浙江 sp_serial_no 接入方请求流水号 mchnt_no 商户号 term_no 终端号 auth_code 品类凭证码 category 品类编码 county_code 区县编码 resp_code 响应码 resp_desc 响应描述 cred_frozen_no 冻结流水号 event_id 活动号 event_title 活动标题 discount_mode 优惠模式 amount 原订单金额 discount_amt 优惠金额 pay_amt 实付金额 channel_dis_flag 渠道优惠标记 channel_evt_no 渠道活动号列表 category_id 品类编码"},"headers":[],"relativePath":"api/gov/post-v3-gov-subsidy-zhejiang-authcode-try.md","filePath":"api/gov/post-v3-gov-subsidy-zhejiang-authcode-try.md"}');
const _sfc_main = { name: "api/gov/post-v3-gov-subsidy-zhejiang-authcode-try.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">预核销品类凭证码 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;预核销品类凭证码 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>gov/<wbr>subsidy/<wbr>zhejiang/<wbr>authcode/<wbr>try</code></div><p class="facts"><span>角色 电商平台（收付通）、服务商</span><span>国补专区 · 浙江</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.sp_serial_no"><td><a href="#body.sp_serial_no">sp_serial_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>接入方请求流水号<br><small>例 <code>&quot;接入方请求流水号&quot;</code></small></td></tr><tr id="body.mchnt_no"><td><a href="#body.mchnt_no">mchnt_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;商户号&quot;</code></small></td></tr><tr id="body.term_no"><td><a href="#body.term_no">term_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>终端号<br><small>例 <code>&quot;终端号&quot;</code></small></td></tr><tr id="body.auth_code"><td><a href="#body.auth_code">auth_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品类凭证码<br><small>例 <code>&quot;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&quot;</code></small></td></tr><tr id="body.category"><td><a href="#body.category">category</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品类编码<br><small>例 <code>&quot;A01&quot;</code></small></td></tr><tr id="body.county_code"><td><a href="#body.county_code">county_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>区县编码<br><small>例 <code>&quot;330000&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.zhejiang.authcode.try.post({
  json: {
    sp_serial_no: <i class="s">&#39;接入方请求流水号&#39;</i>,
    mchnt_no: <i class="s">&#39;商户号&#39;</i>,
    term_no: <i class="s">&#39;终端号&#39;</i>,
    auth_code: <i class="s">&#39;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&#39;</i>,
    category: <i class="s">&#39;A01&#39;</i>,
    county_code: <i class="s">&#39;330000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/zhejiang/authcode/try&#39;</i>).post({
  json: {
    sp_serial_no: <i class="s">&#39;接入方请求流水号&#39;</i>,
    mchnt_no: <i class="s">&#39;商户号&#39;</i>,
    term_no: <i class="s">&#39;终端号&#39;</i>,
    auth_code: <i class="s">&#39;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&#39;</i>,
    category: <i class="s">&#39;A01&#39;</i>,
    county_code: <i class="s">&#39;330000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/zhejiang/authcode/try&#39;</i>].post({
  json: {
    sp_serial_no: <i class="s">&#39;接入方请求流水号&#39;</i>,
    mchnt_no: <i class="s">&#39;商户号&#39;</i>,
    term_no: <i class="s">&#39;终端号&#39;</i>,
    auth_code: <i class="s">&#39;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&#39;</i>,
    category: <i class="s">&#39;A01&#39;</i>,
    county_code: <i class="s">&#39;330000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.zhejiang.authcode.try.postAsync({
  json: {
    sp_serial_no: <i class="s">&#39;接入方请求流水号&#39;</i>,
    mchnt_no: <i class="s">&#39;商户号&#39;</i>,
    term_no: <i class="s">&#39;终端号&#39;</i>,
    auth_code: <i class="s">&#39;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&#39;</i>,
    category: <i class="s">&#39;A01&#39;</i>,
    county_code: <i class="s">&#39;330000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/zhejiang/authcode/try&#39;</i>).postAsync({
  json: {
    sp_serial_no: <i class="s">&#39;接入方请求流水号&#39;</i>,
    mchnt_no: <i class="s">&#39;商户号&#39;</i>,
    term_no: <i class="s">&#39;终端号&#39;</i>,
    auth_code: <i class="s">&#39;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&#39;</i>,
    category: <i class="s">&#39;A01&#39;</i>,
    county_code: <i class="s">&#39;330000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/zhejiang/authcode/try&#39;</i>].postAsync({
  json: {
    sp_serial_no: <i class="s">&#39;接入方请求流水号&#39;</i>,
    mchnt_no: <i class="s">&#39;商户号&#39;</i>,
    term_no: <i class="s">&#39;终端号&#39;</i>,
    auth_code: <i class="s">&#39;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&#39;</i>,
    category: <i class="s">&#39;A01&#39;</i>,
    county_code: <i class="s">&#39;330000&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/gov/subsidy/zhejiang/authcode/try&#39;</i>
body=<i class="s">&#39;{&quot;sp_serial_no&quot;:&quot;接入方请求流水号&quot;,&quot;mchnt_no&quot;:&quot;商户号&quot;,&quot;term_no&quot;:&quot;终端号&quot;,&quot;auth_code&quot;:&quot;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&quot;,&quot;category&quot;:&quot;A01&quot;,&quot;county_code&quot;:&quot;330000&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.resp_code"><td><a href="#response.resp_code">resp_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>响应码<br><small>例 <code>&quot;000000&quot;</code></small></td></tr><tr id="response.resp_desc"><td><a href="#response.resp_desc">resp_desc</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>响应描述<br><small>例 <code>&quot;成功&quot;</code></small></td></tr><tr id="response.cred_frozen_no"><td><a href="#response.cred_frozen_no">cred_frozen_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>冻结流水号<br><small>例 <code>&quot;冻结流水号&quot;</code></small></td></tr><tr id="response.event_id"><td><a href="#response.event_id">event_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动号<br><small>例 <code>&quot;活动号&quot;</code></small></td></tr><tr id="response.event_title"><td><a href="#response.event_title">event_title</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动标题<br><small>例 <code>&quot;活动标题&quot;</code></small></td></tr><tr id="response.discount_mode"><td><a href="#response.discount_mode">discount_mode</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>优惠模式<br><code>DIS_FLAG</code> <code>DIS_CALC</code> <code>DIS_SMKT</code><br><small>例 <code>&quot;DIS_FLAG&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a></td><td><code>number</code></td><td>原订单金额<br><small>例 <code>100</code></small><br><small class="note" lang="en">Neither unit nor example is documented, so it may not be an integer.</small></td></tr><tr id="response.discount_amt"><td><a href="#response.discount_amt">discount_amt</a></td><td><code>number</code></td><td>优惠金额<br><small>例 <code>1</code></small><br><small class="note" lang="en">Neither unit nor example is documented, so it may not be an integer.</small></td></tr><tr id="response.pay_amt"><td><a href="#response.pay_amt">pay_amt</a></td><td><code>number</code></td><td>实付金额<br><small>例 <code>1</code></small><br><small class="note" lang="en">Neither unit nor example is documented, so it may not be an integer.</small></td></tr><tr id="response.channel_dis_flag"><td><a href="#response.channel_dis_flag">channel_dis_flag</a></td><td><code>string</code></td><td>渠道优惠标记<br><small>例 <code>&quot;渠道优惠标记&quot;</code></small></td></tr><tr id="response.channel_evt_no"><td><a href="#response.channel_evt_no">channel_evt_no</a></td><td><code>string</code></td><td>渠道活动号列表<br><small>例 <code>&quot;渠道活动号列表&quot;</code></small></td></tr><tr id="response.category_id"><td><a href="#response.category_id">category_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品类编码<br><small>例 <code>&quot;A01&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;resp_code&quot;</i>: <i class="c">&quot;000000&quot;</i>,
  <i class="c">&quot;resp_desc&quot;</i>: <i class="c">&quot;成功&quot;</i>,
  <i class="c">&quot;cred_frozen_no&quot;</i>: <i class="c">&quot;冻结流水号&quot;</i>,
  <i class="c">&quot;event_id&quot;</i>: <i class="c">&quot;活动号&quot;</i>,
  <i class="c">&quot;event_title&quot;</i>: <i class="c">&quot;活动标题&quot;</i>,
  <i class="c">&quot;discount_mode&quot;</i>: <i class="c">&quot;DIS_FLAG&quot;</i>,
  <i class="c">&quot;amount&quot;</i>: <i class="k">100</i>,
  <i class="c">&quot;discount_amt&quot;</i>: <i class="k">1</i>,
  <i class="c">&quot;pay_amt&quot;</i>: <i class="k">1</i>,
  <i class="c">&quot;channel_dis_flag&quot;</i>: <i class="c">&quot;渠道优惠标记&quot;</i>,
  <i class="c">&quot;channel_evt_no&quot;</i>: <i class="c">&quot;渠道活动号列表&quot;</i>,
  <i class="c">&quot;category_id&quot;</i>: <i class="c">&quot;A01&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/gov/post-v3-gov-subsidy-zhejiang-authcode-try.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3GovSubsidyZhejiangAuthcodeTry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3GovSubsidyZhejiangAuthcodeTry as default
};
