import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"报关查询API","description":"","frontmatter":{"title":"报关查询API","editLink":false,"words":"GET /v3/global/customs/orders 跨境∙报关 appid 机构APPID mchid 商户号 order_type 订单类型 order_no 订单号 customs 海关 offset 偏移量 limit 请求最大记录条数 transaction_id 微信订单号 verify_department 核验机构 verify_department_trade_id 核验机构流水号 total_count 查询结果总条数 data 报关数据包"},"headers":[],"relativePath":"en/api/v3-global/get-v3-global-customs-orders.md","filePath":"en/api/v3-global/get-v3-global-customs-orders.md"}');
const _sfc_main = { name: "en/api/v3-global/get-v3-global-customs-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">报关查询API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;报关查询API {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>global/<wbr>customs/<wbr>orders</code></div><p class="facts"><span>Roles merchant, institution</span><span>跨境∙报关</span><a href="https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_3.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="query" tabindex="-1">query <a class="header-anchor" href="#query" aria-label="Permalink to &quot;query {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="query.appid"><td><a href="#query.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>机构APPID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="query.mchid"><td><a href="#query.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户号<br><small>filled in from the option <code>mchid</code></small><br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="query.order_type"><td><a href="#query.order_type">order_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>订单类型<br><code>out_trade_no</code> <code>transaction_id</code> <code>sub_order_no</code> <code>sub_order_id</code><br><small>e.g. <code>&quot;out_trade_no&quot;</code></small></td></tr><tr id="query.order_no"><td><a href="#query.order_no">order_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>订单号<br><small>e.g. <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="query.customs"><td><a href="#query.customs">customs</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>海关<br><code>GUANGZHOU_ZS</code> <code>HANGZHOU_ZS</code> <code>NINGBO</code> <code>ZHENGZHOU_BS</code> <code>CHONGQING</code> <code>SHANGHAI_ZS</code> <code>SHENZHEN</code> <code>ZHENGZHOU_ZH_ZS</code> <code>TIANJIN</code><br><small>e.g. <code>&quot;SHANGHAI_ZS&quot;</code></small></td></tr><tr id="query.offset"><td><a href="#query.offset">offset</a></td><td><code>integer</code></td><td>偏移量<br><small>e.g. <code>1</code></small></td></tr><tr id="query.limit"><td><a href="#query.limit">limit</a></td><td><code>integer</code></td><td>请求最大记录条数<br><small>e.g. <code>20</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.customs.orders.get({
  query: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    order_type: <i class="s">&#39;out_trade_no&#39;</i>,
    order_no: <i class="s">&#39;20150806125346&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/global/customs/orders&#39;</i>).get({
  query: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    order_type: <i class="s">&#39;out_trade_no&#39;</i>,
    order_no: <i class="s">&#39;20150806125346&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/global/customs/orders&#39;</i>].get({
  query: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    order_type: <i class="s">&#39;out_trade_no&#39;</i>,
    order_no: <i class="s">&#39;20150806125346&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.customs.orders.getAsync({
  query: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    order_type: <i class="s">&#39;out_trade_no&#39;</i>,
    order_no: <i class="s">&#39;20150806125346&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/global/customs/orders&#39;</i>).getAsync({
  query: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    order_type: <i class="s">&#39;out_trade_no&#39;</i>,
    order_no: <i class="s">&#39;20150806125346&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/global/customs/orders&#39;</i>].getAsync({
  query: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    order_type: <i class="s">&#39;out_trade_no&#39;</i>,
    order_no: <i class="s">&#39;20150806125346&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.customs.orders.get({
  query: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    order_type: <i class="s">&#39;out_trade_no&#39;</i>,
    order_no: <i class="s">&#39;20150806125346&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
    offset: <i class="n">1</i>,
    limit: <i class="n">20</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/global/customs/orders?appid=wxd678efh567hg6787&amp;order_type=out_trade_no&amp;order_no=20150806125346&amp;customs=SHANGHAI_ZS&#39;</i>&quot;&amp;mchid=$mchid&quot;
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.appid"><td><a href="#response.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>机构APPID<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信订单号<br><small>e.g. <code>&quot;1000320306201511078440737890&quot;</code></small></td></tr><tr id="response.verify_department"><td><a href="#response.verify_department">verify_department</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>核验机构<br><code>UNIONPAY</code> <code>NETSUNION</code> <code>OTHERS</code><br><small>e.g. <code>&quot;UNIONPAY&quot;</code></small></td></tr><tr id="response.verify_department_trade_id"><td><a href="#response.verify_department_trade_id">verify_department_trade_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>核验机构流水号<br><small>e.g. <code>&quot;2018112288340107038204310100000&quot;</code></small></td></tr><tr id="response.offset"><td><a href="#response.offset">offset</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>偏移量<br><small>e.g. <code>0</code></small></td></tr><tr id="response.limit"><td><a href="#response.limit">limit</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>请求最大记录条数<br><small>e.g. <code>20</code></small></td></tr><tr id="response.total_count"><td><a href="#response.total_count">total_count</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>查询结果总条数<br><small>e.g. <code>1</code></small></td></tr><tr id="response.data"><td><a href="#response.data">data</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>报关数据包</td></tr><tr id="response.data.sub_order_no" class="d1"><td><a href="#response.data.sub_order_no">sub_order_no</a></td><td><code>string</code></td><td>商户子单号<br><small>e.g. <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="response.data.sub_order_id" class="d1"><td><a href="#response.data.sub_order_id">sub_order_id</a></td><td><code>string</code></td><td>微信子单号<br><small>e.g. <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="response.data.mch_customs_no" class="d1"><td><a href="#response.data.mch_customs_no">mch_customs_no</a></td><td><code>string</code></td><td>商户海关备案号<br><small>e.g. <code>&quot;1234567&quot;</code></small></td></tr><tr id="response.data.customs" class="d1"><td><a href="#response.data.customs">customs</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>海关代码<br><code>GUANGZHOU_ZS</code> <code>HANGZHOU_ZS</code> <code>NINGBO</code> <code>ZHENGZHOU_BS</code> <code>CHONGQING</code> <code>SHANGHAI_ZS</code> <code>SHENZHEN</code> <code>ZHENGZHOU_ZH_ZS</code> <code>TIANJIN</code><br><small>e.g. <code>&quot;SHANGHAI_ZS&quot;</code></small></td></tr><tr id="response.data.fee_type" class="d1"><td><a href="#response.data.fee_type">fee_type</a></td><td><code>string</code></td><td>币种<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="response.data.order_fee" class="d1"><td><a href="#response.data.order_fee">order_fee</a></td><td><code>integer</code></td><td>子单金额<br><small>e.g. <code>888</code></small></td></tr><tr id="response.data.duty" class="d1"><td><a href="#response.data.duty">duty</a></td><td><code>integer</code></td><td>关税<br><small>e.g. <code>888</code></small></td></tr><tr id="response.data.transport_fee" class="d1"><td><a href="#response.data.transport_fee">transport_fee</a></td><td><code>integer</code></td><td>物流费用<br><small>e.g. <code>888</code></small></td></tr><tr id="response.data.product_fee" class="d1"><td><a href="#response.data.product_fee">product_fee</a></td><td><code>integer</code></td><td>商品费用<br><small>e.g. <code>888</code></small></td></tr><tr id="response.data.state" class="d1"><td><a href="#response.data.state">state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>报关状态<br><code>PROCESSING</code> <code>UNDECLARED</code> <code>SUBMITTED</code> <code>SUCCESS</code> <code>FAIL</code> <code>EXCEPT</code><br><small>e.g. <code>&quot;PROCESSING&quot;</code></small></td></tr><tr id="response.data.explanation" class="d1"><td><a href="#response.data.explanation">explanation</a></td><td><code>string</code></td><td>报关结果说明<br><small>e.g. <code>&quot;支付单已存在并且为非退单状态&quot;</code></small></td></tr><tr id="response.data.modify_time" class="d1"><td><a href="#response.data.modify_time">modify_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>最后更新时间<br><small>e.g. <code>&quot;2015-09-01T10:00:00+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;1000320306201511078440737890&quot;</i>,
  <i class="c">&quot;verify_department&quot;</i>: <i class="c">&quot;UNIONPAY&quot;</i>,
  <i class="c">&quot;verify_department_trade_id&quot;</i>: <i class="c">&quot;2018112288340107038204310100000&quot;</i>,
  <i class="c">&quot;offset&quot;</i>: <i class="k">0</i>,
  <i class="c">&quot;limit&quot;</i>: <i class="k">20</i>,
  <i class="c">&quot;total_count&quot;</i>: <i class="k">1</i>,
  <i class="c">&quot;data&quot;</i>: [
    {
      <i class="c">&quot;sub_order_no&quot;</i>: <i class="c">&quot;20150806125346&quot;</i>,
      <i class="c">&quot;sub_order_id&quot;</i>: <i class="c">&quot;20150806125346&quot;</i>,
      <i class="c">&quot;mch_customs_no&quot;</i>: <i class="c">&quot;1234567&quot;</i>,
      <i class="c">&quot;customs&quot;</i>: <i class="c">&quot;SHANGHAI_ZS&quot;</i>,
      <i class="c">&quot;fee_type&quot;</i>: <i class="c">&quot;CNY&quot;</i>,
      <i class="c">&quot;order_fee&quot;</i>: <i class="k">888</i>,
      <i class="c">&quot;duty&quot;</i>: <i class="k">888</i>,
      <i class="c">&quot;transport_fee&quot;</i>: <i class="k">888</i>,
      <i class="c">&quot;product_fee&quot;</i>: <i class="k">888</i>,
      <i class="c">&quot;state&quot;</i>: <i class="c">&quot;PROCESSING&quot;</i>,
      <i class="c">&quot;explanation&quot;</i>: <i class="c">&quot;支付单已存在并且为非退单状态&quot;</i>,
      <i class="c">&quot;modify_time&quot;</i>: <i class="c">&quot;2015-09-01T10:00:00+08:00&quot;</i>
    }
  ]
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/v3-global/get-v3-global-customs-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3GlobalCustomsOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3GlobalCustomsOrders as default
};
