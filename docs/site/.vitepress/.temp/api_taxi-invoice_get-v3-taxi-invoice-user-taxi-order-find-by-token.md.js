import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"根据凭证查询乘客行程单API","description":"","frontmatter":{"title":"根据凭证查询乘客行程单API","editLink":false,"words":"GET /v3/taxi-invoice/user-taxi-order/find-by-token 出租车电子发票 token 获取乘客行程单详情的凭证 openid 用户标识 appid 应用ID region_id 行政区划代码 auth_mode 授权模式 plate_number 车牌号 driver_license 营运资格证号 up_time 上车时间 source 乘客行程单来源 pay_time 面对面付款时间 pay_amount 面对面付款金额"},"headers":[],"relativePath":"api/taxi-invoice/get-v3-taxi-invoice-user-taxi-order-find-by-token.md","filePath":"api/taxi-invoice/get-v3-taxi-invoice-user-taxi-order-find-by-token.md"}');
const _sfc_main = { name: "api/taxi-invoice/get-v3-taxi-invoice-user-taxi-order-find-by-token.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">根据凭证查询乘客行程单API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;根据凭证查询乘客行程单API {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>taxi-invoice/<wbr>user-taxi-order/<wbr>find-by-token</code></div><p class="facts"><span>角色 服务商</span><span>出租车电子发票</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012460180" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="query" tabindex="-1">查询参数 <a class="header-anchor" href="#query" aria-label="Permalink to &quot;查询参数 {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="query.token"><td><a href="#query.token">token</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>获取乘客行程单详情的凭证<br><small>例 <code>&quot;ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn…</code></small></td></tr><tr id="query.openid"><td><a href="#query.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;oUypO5fUvaUkyuc6ueOwgwDMjCiM&quot;</code></small></td></tr><tr id="query.appid"><td><a href="#query.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>应用ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxb1170446a4c0a5a2&quot;</code></small></td></tr><tr id="query.region_id"><td><a href="#query.region_id">region_id</a></td><td><code>integer</code></td><td>行政区划代码<br><small>例 <code>310100</code></small></td></tr><tr id="query.auth_mode"><td><a href="#query.auth_mode">auth_mode</a></td><td><code>string</code></td><td>授权模式<br><small>例 <code>&quot;ORDER_AUTH&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.userTaxiOrder.findByToken.get({
  query: {
    token: <i class="s">&#39;ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg&#39;</i>,
    openid: <i class="s">&#39;oUypO5fUvaUkyuc6ueOwgwDMjCiM&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/taxi-invoice/user-taxi-order/find-by-token&#39;</i>).get({
  query: {
    token: <i class="s">&#39;ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg&#39;</i>,
    openid: <i class="s">&#39;oUypO5fUvaUkyuc6ueOwgwDMjCiM&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/taxi-invoice/user-taxi-order/find-by-token&#39;</i>].get({
  query: {
    token: <i class="s">&#39;ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg&#39;</i>,
    openid: <i class="s">&#39;oUypO5fUvaUkyuc6ueOwgwDMjCiM&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.userTaxiOrder.findByToken.getAsync({
  query: {
    token: <i class="s">&#39;ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg&#39;</i>,
    openid: <i class="s">&#39;oUypO5fUvaUkyuc6ueOwgwDMjCiM&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/taxi-invoice/user-taxi-order/find-by-token&#39;</i>).getAsync({
  query: {
    token: <i class="s">&#39;ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg&#39;</i>,
    openid: <i class="s">&#39;oUypO5fUvaUkyuc6ueOwgwDMjCiM&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/taxi-invoice/user-taxi-order/find-by-token&#39;</i>].getAsync({
  query: {
    token: <i class="s">&#39;ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg&#39;</i>,
    openid: <i class="s">&#39;oUypO5fUvaUkyuc6ueOwgwDMjCiM&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.userTaxiOrder.findByToken.get({
  query: {
    token: <i class="s">&#39;ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg&#39;</i>,
    openid: <i class="s">&#39;oUypO5fUvaUkyuc6ueOwgwDMjCiM&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    region_id: <i class="n">310100</i>,
    auth_mode: <i class="s">&#39;ORDER_AUTH&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/taxi-invoice/user-taxi-order/find-by-token?token=ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg&amp;openid=oUypO5fUvaUkyuc6ueOwgwDMjCiM&amp;appid=wxb1170446a4c0a5a2&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.plate_number"><td><a href="#response.plate_number">plate_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌号<br><small>例 <code>&quot;川ADT9716&quot;</code></small></td></tr><tr id="response.driver_license"><td><a href="#response.driver_license">driver_license</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>营运资格证号<br><small>例 <code>&quot;08512-2&quot;</code></small></td></tr><tr id="response.up_time"><td><a href="#response.up_time">up_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>上车时间<br><small>例 <code>&quot;2020-04-07T19:47:32+08:00&quot;</code></small></td></tr><tr id="response.region_id"><td><a href="#response.region_id">region_id</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>行政区划代码<br><small>例 <code>310100</code></small></td></tr><tr id="response.source"><td><a href="#response.source">source</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>乘客行程单来源<br><small>例 <code>&quot;SOURCE_PAY&quot;</code></small></td></tr><tr id="response.pay_time"><td><a href="#response.pay_time">pay_time</a></td><td><code>string</code></td><td>面对面付款时间<br><small>例 <code>&quot;2020-04-07T19:47:32+08:00&quot;</code></small></td></tr><tr id="response.pay_amount"><td><a href="#response.pay_amount">pay_amount</a></td><td><code>integer</code></td><td>面对面付款金额 <span class="mark unit">分</span><br><small>例 <code>5450</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;plate_number&quot;</i>: <i class="c">&quot;川ADT9716&quot;</i>,
  <i class="c">&quot;driver_license&quot;</i>: <i class="c">&quot;08512-2&quot;</i>,
  <i class="c">&quot;up_time&quot;</i>: <i class="c">&quot;2020-04-07T19:47:32+08:00&quot;</i>,
  <i class="c">&quot;region_id&quot;</i>: <i class="k">310100</i>,
  <i class="c">&quot;source&quot;</i>: <i class="c">&quot;SOURCE_PAY&quot;</i>,
  <i class="c">&quot;pay_time&quot;</i>: <i class="c">&quot;2020-04-07T19:47:32+08:00&quot;</i>,
  <i class="c">&quot;pay_amount&quot;</i>: <i class="k">5450</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/taxi-invoice/get-v3-taxi-invoice-user-taxi-order-find-by-token.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3TaxiInvoiceUserTaxiOrderFindByToken = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3TaxiInvoiceUserTaxiOrderFindByToken as default
};
