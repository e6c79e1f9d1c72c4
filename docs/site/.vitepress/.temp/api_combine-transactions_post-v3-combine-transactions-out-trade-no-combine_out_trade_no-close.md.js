import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"合单关闭订单API","description":"","frontmatter":{"title":"合单关闭订单API","editLink":false,"words":"POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close 基础支付∙合单 收付通∙合单 收付通∙个人收款 combine_out_trade_no 合单商户订单号 combine_appid 合单商户appid sub_orders 商品单信息"},"headers":[],"relativePath":"api/combine-transactions/post-v3-combine-transactions-out-trade-no-combine_out_trade_no-close.md","filePath":"api/combine-transactions/post-v3-combine-transactions-out-trade-no-combine_out_trade_no-close.md"}');
const _sfc_main = { name: "api/combine-transactions/post-v3-combine-transactions-out-trade-no-combine_out_trade_no-close.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">合单关闭订单API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;合单关闭订单API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>combine-transactions/<wbr>out-trade-no/<wbr>{combine_out_trade_no}/<wbr>close</code></div><p class="facts"><span>角色 电商平台（收付通）、服务商</span><span>基础支付∙合单 · 收付通∙合单 · 收付通∙个人收款</span><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012577452" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.combine_out_trade_no"><td><a href="#path.combine_out_trade_no">combine_out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>合单商户订单号<br><small>最多 32 个字符</small><br><small>例 <code>&quot;P20150806125346&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.combine_appid"><td><a href="#body.combine_appid">combine_appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>合单商户appid<br><small>最多 32 个字符，默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.sub_orders"><td><a href="#body.sub_orders">sub_orders</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>商品单信息<br><small>最多 50 项</small></td></tr><tr id="body.sub_orders.mchid" class="d1"><td><a href="#body.sub_orders.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子单商户号<br><small>最多 32 个字符</small><br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.sub_orders.out_trade_no" class="d1"><td><a href="#body.sub_orders.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品单商户订单号<br><small>最多 32 个字符</small><br><small>例 <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="body.sub_orders.individual_auth_id" class="d1"><td><a href="#body.sub_orders.individual_auth_id">individual_auth_id</a></td><td><code>string</code></td><td>商品单个人收款方受理授权ID<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.sub_orders.sub_mchid" class="d1"><td><a href="#body.sub_orders.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>二级商户号<br><small>最多 32 个字符</small><br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.sub_orders.sub_appid" class="d1"><td><a href="#body.sub_orders.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户应用ID<br><small>最多 32 个字符</small><br><small>例 <code>&quot;wxd678efh567hg6999&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.close.post({
  combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_orders: [{ mchid: <i class="s">&#39;1900000109&#39;</i>, out_trade_no: <i class="s">&#39;20150806125346&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close&#39;</i>).post({
  combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_orders: [{ mchid: <i class="s">&#39;1900000109&#39;</i>, out_trade_no: <i class="s">&#39;20150806125346&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close&#39;</i>].post({
  combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_orders: [{ mchid: <i class="s">&#39;1900000109&#39;</i>, out_trade_no: <i class="s">&#39;20150806125346&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.close.postAsync({
  combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_orders: [{ mchid: <i class="s">&#39;1900000109&#39;</i>, out_trade_no: <i class="s">&#39;20150806125346&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close&#39;</i>).postAsync({
  combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_orders: [{ mchid: <i class="s">&#39;1900000109&#39;</i>, out_trade_no: <i class="s">&#39;20150806125346&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close&#39;</i>].postAsync({
  combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_orders: [{ mchid: <i class="s">&#39;1900000109&#39;</i>, out_trade_no: <i class="s">&#39;20150806125346&#39;</i> }],
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.close.post({
  combine_out_trade_no: <i class="s">&#39;P20150806125346&#39;</i>,
  json: {
    combine_appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    sub_orders: [
      {
        mchid: <i class="s">&#39;1900000109&#39;</i>,
        out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
        individual_auth_id: <i class="s">&#39;1900000109&#39;</i>,
        sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
        sub_appid: <i class="s">&#39;wxd678efh567hg6999&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/combine-transactions/out-trade-no/P20150806125346/close&#39;</i>
body=<i class="s">&#39;{&quot;combine_appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;sub_orders&quot;:[{&quot;mchid&quot;:&quot;1900000109&quot;,&quot;out_trade_no&quot;:&quot;20150806125346&quot;}]}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><p><code>204</code>：无应答体。</p><h2 id="errors" tabindex="-1">错误码 <a class="header-anchor" href="#errors" aria-label="Permalink to &quot;错误码 {#errors}&quot;">​</a></h2><table class="plain"><thead><tr><th>状态码</th><th>错误码</th><th>说明</th></tr></thead><tbody><tr><td>400</td><td><code>APPID_MCHID_NOT_MATCH</code></td><td>app id and merchant number are not bound</td></tr><tr><td>400</td><td><code>INVALID_REQUEST</code></td><td>well-formed, but against the rules of the API or the business</td></tr><tr><td>400</td><td><code>MCH_NOT_EXISTS</code></td><td>unknown merchant number</td></tr><tr><td>400</td><td><code>ORDER_CLOSED</code></td><td>the order is closed already</td></tr><tr><td>400</td><td><code>PARAM_ERROR</code></td><td>a field is missing, malformed or out of range</td></tr><tr><td>401</td><td><code>SIGN_ERROR</code></td><td>the signature did not verify</td></tr><tr><td>403</td><td><code>NOAUTH</code></td><td>the merchant lacks the permission (spelled without underscore here)</td></tr><tr><td>403</td><td><code>OUT_TRADE_NO_USED</code></td><td>the order number was used before</td></tr><tr><td>403</td><td><code>RULELIMIT</code></td><td>a business rule forbids it (spelled without underscore here)</td></tr><tr><td>429</td><td><code>FREQUENCY_LIMITED</code></td><td>too many requests</td></tr><tr><td>500</td><td><code>SYSTEMERROR</code></td><td>trouble on their side (spelled without underscore here)</td></tr><tr><td>500</td><td><code>SYSTEM_ERROR</code></td><td>trouble on their side; repeat with the same data</td></tr></tbody></table><p>原因与处理方法见<a href="/help/errors.html">排错</a>。</p><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>combine_out_trade_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/combine-transactions/post-v3-combine-transactions-out-trade-no-combine_out_trade_no-close.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3CombineTransactionsOutTradeNoCombine_out_trade_noClose = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3CombineTransactionsOutTradeNoCombine_out_trade_noClose as default
};
