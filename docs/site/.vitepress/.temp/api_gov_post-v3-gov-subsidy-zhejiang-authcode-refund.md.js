import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"品类凭证码上报撤销","description":"","frontmatter":{"title":"品类凭证码上报撤销","editLink":false,"words":"POST /v3/gov/subsidy/zhejiang/authcode/refund 国补专区 浙江 sp_serial_no 接入方请求流水号 cred_frozen_no 冻结流水号 trans_date 交易日期 trans_time 交易时间 order_no 商户订单号 subsidy_amt 政府补贴金额 add_code 收货地区编码 address 收货地址 sale_models 销售方式 uniscid 统一社会信息代码 barcode 商品条码 auth_code 品类凭证码 req_ssn 请求流水号 bank_name 银行机构名称 bank_subsidy 银行补贴金额 plat_subsidy 交易平台补贴金额 corp_name 销售企业名称 brand 家电品牌 resp_code 响应码 resp_desc 响应描述"},"headers":[],"relativePath":"api/gov/post-v3-gov-subsidy-zhejiang-authcode-refund.md","filePath":"api/gov/post-v3-gov-subsidy-zhejiang-authcode-refund.md"}');
const _sfc_main = { name: "api/gov/post-v3-gov-subsidy-zhejiang-authcode-refund.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">品类凭证码上报撤销 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;品类凭证码上报撤销 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>gov/<wbr>subsidy/<wbr>zhejiang/<wbr>authcode/<wbr>refund</code></div><p class="facts"><span>角色 电商平台（收付通）、服务商</span><span>国补专区 · 浙江</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.sp_serial_no"><td><a href="#body.sp_serial_no">sp_serial_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>接入方请求流水号<br><small>例 <code>&quot;接入方请求流水号&quot;</code></small></td></tr><tr id="body.cred_frozen_no"><td><a href="#body.cred_frozen_no">cred_frozen_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>冻结流水号<br><small>例 <code>&quot;冻结流水号&quot;</code></small></td></tr><tr id="body.trans_date"><td><a href="#body.trans_date">trans_date</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易日期<br><small>例 <code>&quot;交易日期&quot;</code></small></td></tr><tr id="body.trans_time"><td><a href="#body.trans_time">trans_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易时间<br><small>例 <code>&quot;交易时间&quot;</code></small></td></tr><tr id="body.order_no"><td><a href="#body.order_no">order_no</a></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="body.subsidy_amt"><td><a href="#body.subsidy_amt">subsidy_amt</a></td><td><code>number</code></td><td>政府补贴金额<br><small>例 <code>1</code></small><br><small class="note" lang="en">Neither unit nor example is documented, so it may not be an integer.</small></td></tr><tr id="body.add_code"><td><a href="#body.add_code">add_code</a></td><td><code>string</code></td><td>收货地区编码<br><small>例 <code>&quot;330000&quot;</code></small></td></tr><tr id="body.address"><td><a href="#body.address">address</a></td><td><code>string</code></td><td>收货地址<br><small>例 <code>&quot;广东省深圳市南山区科技中一道10000号&quot;</code></small><br><small class="note" lang="en">In clear: TheNorthMemory marks no address here, only in n-qualifications/confirm of the same province; no other source.</small></td></tr><tr id="body.sale_models"><td><a href="#body.sale_models">sale_models</a></td><td><code>string</code></td><td>销售方式<br><code>0</code> <code>1</code><br><small>例 <code>&quot;0&quot;</code></small></td></tr><tr id="body.uniscid"><td><a href="#body.uniscid">uniscid</a></td><td><code>string</code></td><td>统一社会信息代码<br><small>例 <code>&quot;统一社会信息代码&quot;</code></small></td></tr><tr id="body.barcode"><td><a href="#body.barcode">barcode</a></td><td><code>string</code></td><td>商品条码<br><small>例 <code>&quot;6901010101098&quot;</code></small></td></tr><tr id="body.auth_code"><td><a href="#body.auth_code">auth_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品类凭证码<br><small>例 <code>&quot;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&quot;</code></small></td></tr><tr id="body.req_ssn"><td><a href="#body.req_ssn">req_ssn</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>请求流水号<br><small>例 <code>&quot;123&quot;</code></small></td></tr><tr id="body.bank_name"><td><a href="#body.bank_name">bank_name</a></td><td><code>string</code></td><td>银行机构名称<br><small>例 <code>&quot;测试银行&quot;</code></small></td></tr><tr id="body.bank_subsidy"><td><a href="#body.bank_subsidy">bank_subsidy</a></td><td><code>string</code></td><td>银行补贴金额<br><small>例 <code>&quot;银行补贴金额&quot;</code></small></td></tr><tr id="body.plat_subsidy"><td><a href="#body.plat_subsidy">plat_subsidy</a></td><td><code>string</code></td><td>交易平台补贴金额<br><small>例 <code>&quot;交易平台补贴金额&quot;</code></small></td></tr><tr id="body.corp_name"><td><a href="#body.corp_name">corp_name</a></td><td><code>string</code></td><td>销售企业名称<br><small>例 <code>&quot;销售企业名称&quot;</code></small></td></tr><tr id="body.brand"><td><a href="#body.brand">brand</a></td><td><code>string</code></td><td>家电品牌<br><small>例 <code>&quot;海尔&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.zhejiang.authcode.refund.post({
  json: {
    sp_serial_no: <i class="s">&#39;接入方请求流水号&#39;</i>,
    cred_frozen_no: <i class="s">&#39;冻结流水号&#39;</i>,
    trans_date: <i class="s">&#39;交易日期&#39;</i>,
    trans_time: <i class="s">&#39;交易时间&#39;</i>,
    auth_code: <i class="s">&#39;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/zhejiang/authcode/refund&#39;</i>).post({
  json: {
    sp_serial_no: <i class="s">&#39;接入方请求流水号&#39;</i>,
    cred_frozen_no: <i class="s">&#39;冻结流水号&#39;</i>,
    trans_date: <i class="s">&#39;交易日期&#39;</i>,
    trans_time: <i class="s">&#39;交易时间&#39;</i>,
    auth_code: <i class="s">&#39;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/zhejiang/authcode/refund&#39;</i>].post({
  json: {
    sp_serial_no: <i class="s">&#39;接入方请求流水号&#39;</i>,
    cred_frozen_no: <i class="s">&#39;冻结流水号&#39;</i>,
    trans_date: <i class="s">&#39;交易日期&#39;</i>,
    trans_time: <i class="s">&#39;交易时间&#39;</i>,
    auth_code: <i class="s">&#39;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.zhejiang.authcode.refund.postAsync({
  json: {
    sp_serial_no: <i class="s">&#39;接入方请求流水号&#39;</i>,
    cred_frozen_no: <i class="s">&#39;冻结流水号&#39;</i>,
    trans_date: <i class="s">&#39;交易日期&#39;</i>,
    trans_time: <i class="s">&#39;交易时间&#39;</i>,
    auth_code: <i class="s">&#39;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/zhejiang/authcode/refund&#39;</i>).postAsync({
  json: {
    sp_serial_no: <i class="s">&#39;接入方请求流水号&#39;</i>,
    cred_frozen_no: <i class="s">&#39;冻结流水号&#39;</i>,
    trans_date: <i class="s">&#39;交易日期&#39;</i>,
    trans_time: <i class="s">&#39;交易时间&#39;</i>,
    auth_code: <i class="s">&#39;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/zhejiang/authcode/refund&#39;</i>].postAsync({
  json: {
    sp_serial_no: <i class="s">&#39;接入方请求流水号&#39;</i>,
    cred_frozen_no: <i class="s">&#39;冻结流水号&#39;</i>,
    trans_date: <i class="s">&#39;交易日期&#39;</i>,
    trans_time: <i class="s">&#39;交易时间&#39;</i>,
    auth_code: <i class="s">&#39;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.zhejiang.authcode.refund.post({
  json: {
    sp_serial_no: <i class="s">&#39;接入方请求流水号&#39;</i>,
    cred_frozen_no: <i class="s">&#39;冻结流水号&#39;</i>,
    trans_date: <i class="s">&#39;交易日期&#39;</i>,
    trans_time: <i class="s">&#39;交易时间&#39;</i>,
    order_no: <i class="s">&#39;20150806125346&#39;</i>,
    subsidy_amt: <i class="n">1</i>,
    add_code: <i class="s">&#39;330000&#39;</i>,
    address: <i class="s">&#39;广东省深圳市南山区科技中一道10000号&#39;</i>,
    sale_models: <i class="s">&#39;0&#39;</i>,
    uniscid: <i class="s">&#39;统一社会信息代码&#39;</i>,
    barcode: <i class="s">&#39;6901010101098&#39;</i>,
    auth_code: <i class="s">&#39;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&#39;</i>,
    req_ssn: <i class="s">&#39;123&#39;</i>,
    bank_name: <i class="s">&#39;测试银行&#39;</i>,
    bank_subsidy: <i class="s">&#39;银行补贴金额&#39;</i>,
    plat_subsidy: <i class="s">&#39;交易平台补贴金额&#39;</i>,
    corp_name: <i class="s">&#39;销售企业名称&#39;</i>,
    brand: <i class="s">&#39;海尔&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/gov/subsidy/zhejiang/authcode/refund&#39;</i>
body=<i class="s">&#39;{&quot;sp_serial_no&quot;:&quot;接入方请求流水号&quot;,&quot;cred_frozen_no&quot;:&quot;冻结流水号&quot;,&quot;trans_date&quot;:&quot;交易日期&quot;,&quot;trans_time&quot;:&quot;交易时间&quot;,&quot;auth_code&quot;:&quot;0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1&quot;,&quot;req_ssn&quot;:&quot;123&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.resp_code"><td><a href="#response.resp_code">resp_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>响应码<br><small>例 <code>&quot;000000&quot;</code></small></td></tr><tr id="response.resp_desc"><td><a href="#response.resp_desc">resp_desc</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>响应描述<br><small>例 <code>&quot;成功&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;resp_code&quot;</i>: <i class="c">&quot;000000&quot;</i>,
  <i class="c">&quot;resp_desc&quot;</i>: <i class="c">&quot;成功&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/gov/post-v3-gov-subsidy-zhejiang-authcode-refund.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3GovSubsidyZhejiangAuthcodeRefund = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3GovSubsidyZhejiangAuthcodeRefund as default
};
