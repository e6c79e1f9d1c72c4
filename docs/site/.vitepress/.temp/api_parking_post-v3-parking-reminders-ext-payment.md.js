import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"同步非临停扩展支付","description":"","frontmatter":{"title":"同步非临停扩展支付","editLink":false,"words":"POST /v3/parking/reminders/ext-payment 停车缴费服务 out_trade_no 商户支付订单号 fee_items 费用明细列表 pay_time 支付时间 wx_parking_lot_id 微信停车场ID wx_trade_no 微信支付订单号"},"headers":[],"relativePath":"api/parking/post-v3-parking-reminders-ext-payment.md","filePath":"api/parking/post-v3-parking-reminders-ext-payment.md"}');
const _sfc_main = { name: "api/parking/post-v3-parking-reminders-ext-payment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">同步非临停扩展支付 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;同步非临停扩展支付 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>parking/<wbr>reminders/<wbr>ext-payment</code></div><p class="facts"><span>角色 服务商</span><span>停车缴费服务</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户支付订单号<br><small>最多 64 个字符</small><br><small>例 <code>&quot;TRADE202407041530001&quot;</code></small></td></tr><tr id="body.fee_items"><td><a href="#body.fee_items">fee_items</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>费用明细列表<br><small>至少 1 项</small></td></tr><tr id="body.fee_items.fee_type" class="d1"><td><a href="#body.fee_items.fee_type">fee_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>费用类型<br><code>EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN</code> <code>EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY</code> <code>EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY</code> <code>EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER</code><br><small>例 <code>&quot;EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY&quot;</code></small></td></tr><tr id="body.fee_items.amount" class="d1"><td><a href="#body.fee_items.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>金额 <span class="mark unit">分</span><br><small>例 <code>5000</code></small></td></tr><tr id="body.pay_time"><td><a href="#body.pay_time">pay_time</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>支付时间<br><small>例 <code>1719128975</code></small></td></tr><tr id="body.wx_parking_lot_id"><td><a href="#body.wx_parking_lot_id">wx_parking_lot_id</a></td><td><code>string</code></td><td>微信停车场ID<br><small>最多 64 个字符</small><br><small>例 <code>&quot;21232735744117624001123604298240&quot;</code></small></td></tr><tr id="body.wx_trade_no"><td><a href="#body.wx_trade_no">wx_trade_no</a></td><td><code>string</code></td><td>微信支付订单号<br><small>最多 64 个字符</small><br><small>例 <code>&quot;4200001999202407041234567890&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.parking.reminders.extPayment.post({
  json: {
    out_trade_no: <i class="s">&#39;TRADE202407041530001&#39;</i>,
    fee_items: [{ fee_type: <i class="s">&#39;EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY&#39;</i>, amount: <i class="n">5000</i> }],
    pay_time: <i class="n">1719128975</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/parking/reminders/ext-payment&#39;</i>).post({
  json: {
    out_trade_no: <i class="s">&#39;TRADE202407041530001&#39;</i>,
    fee_items: [{ fee_type: <i class="s">&#39;EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY&#39;</i>, amount: <i class="n">5000</i> }],
    pay_time: <i class="n">1719128975</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/parking/reminders/ext-payment&#39;</i>].post({
  json: {
    out_trade_no: <i class="s">&#39;TRADE202407041530001&#39;</i>,
    fee_items: [{ fee_type: <i class="s">&#39;EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY&#39;</i>, amount: <i class="n">5000</i> }],
    pay_time: <i class="n">1719128975</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.parking.reminders.extPayment.postAsync({
  json: {
    out_trade_no: <i class="s">&#39;TRADE202407041530001&#39;</i>,
    fee_items: [{ fee_type: <i class="s">&#39;EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY&#39;</i>, amount: <i class="n">5000</i> }],
    pay_time: <i class="n">1719128975</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/parking/reminders/ext-payment&#39;</i>).postAsync({
  json: {
    out_trade_no: <i class="s">&#39;TRADE202407041530001&#39;</i>,
    fee_items: [{ fee_type: <i class="s">&#39;EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY&#39;</i>, amount: <i class="n">5000</i> }],
    pay_time: <i class="n">1719128975</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/parking/reminders/ext-payment&#39;</i>].postAsync({
  json: {
    out_trade_no: <i class="s">&#39;TRADE202407041530001&#39;</i>,
    fee_items: [{ fee_type: <i class="s">&#39;EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY&#39;</i>, amount: <i class="n">5000</i> }],
    pay_time: <i class="n">1719128975</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.parking.reminders.extPayment.post({
  json: {
    out_trade_no: <i class="s">&#39;TRADE202407041530001&#39;</i>,
    fee_items: [{ fee_type: <i class="s">&#39;EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY&#39;</i>, amount: <i class="n">5000</i> }],
    pay_time: <i class="n">1719128975</i>,
    wx_parking_lot_id: <i class="s">&#39;21232735744117624001123604298240&#39;</i>,
    wx_trade_no: <i class="s">&#39;4200001999202407041234567890&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/parking/reminders/ext-payment&#39;</i>
body=<i class="s">&#39;{&quot;out_trade_no&quot;:&quot;TRADE202407041530001&quot;,&quot;fee_items&quot;:[{&quot;fee_type&quot;:&quot;EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY&quot;,&quot;amount&quot;:5000}],&quot;pay_time&quot;:1719128975}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><p><code>204</code>：无应答体。</p><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_trade_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/parking/post-v3-parking-reminders-ext-payment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3ParkingRemindersExtPayment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3ParkingRemindersExtPayment as default
};
