import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"同步支付结果通知","description":"","frontmatter":{"title":"同步支付结果通知","editLink":false,"words":"POST /v3/parking/reminders/payment 停车缴费服务 out_serial_number 商户停车单号 plate_number 车牌号 parking_id 微信停车场ID parking_state 停车状态 pay_type 支付类型 openid 付款用户OpenID sub_mchid 特约商户号 total_amount 总费用 paid_amount 已支付费用 out_trade_no 商户支付订单号 pay_channel 支付渠道 pay_time 支付时间 token 消息支付防伪凭证 wx_trade_no 微信支付订单号"},"headers":[],"relativePath":"api/parking/post-v3-parking-reminders-payment.md","filePath":"api/parking/post-v3-parking-reminders-payment.md"}');
const _sfc_main = { name: "api/parking/post-v3-parking-reminders-payment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">同步支付结果通知 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;同步支付结果通知 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>parking/<wbr>reminders/<wbr>payment</code></div><p class="facts"><span>角色 服务商</span><span>停车缴费服务</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4019557765" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.out_serial_number"><td><a href="#body.out_serial_number">out_serial_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户停车单号<br><small>最多 64 个字符</small><br><small>例 <code>&quot;PARK202407041530001&quot;</code></small></td></tr><tr id="body.plate_number"><td><a href="#body.plate_number">plate_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>车牌号<br><small>最多 16 个字符</small><br><small>例 <code>&quot;粤B12345&quot;</code></small></td></tr><tr id="body.parking_id"><td><a href="#body.parking_id">parking_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信停车场ID<br><small>最多 64 个字符</small><br><small>例 <code>&quot;WXPARK001&quot;</code></small></td></tr><tr id="body.parking_state"><td><a href="#body.parking_state">parking_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>停车状态<br><code>PARKING_STATUS_UNKNOWN</code> <code>PARKING_STATUS_PARKING</code> <code>PARKING_STATUS_NOT_PARKING</code><br><small>例 <code>&quot;PARKING_STATUS_PARKING&quot;</code></small></td></tr><tr id="body.pay_type"><td><a href="#body.pay_type">pay_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>支付类型<br><code>PAY_TYPE_UNKNOWN</code> <code>PAY_TYPE_WXPAY</code> <code>PAY_TYPE_OTHERS</code><br><small>例 <code>&quot;PAY_TYPE_WXPAY&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a></td><td><code>string</code></td><td>付款用户OpenID<br><small>最多 128 个字符</small><br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>特约商户号<br><small>最多 32 个字符</small><br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.total_amount"><td><a href="#body.total_amount">total_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>总费用 <span class="mark unit">分</span><br><small>例 <code>1500</code></small></td></tr><tr id="body.paid_amount"><td><a href="#body.paid_amount">paid_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>已支付费用 <span class="mark unit">分</span><br><small>例 <code>1500</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a></td><td><code>string</code></td><td>商户支付订单号<br><small>最多 64 个字符</small><br><small>例 <code>&quot;TRADE202407041530001&quot;</code></small></td></tr><tr id="body.pay_channel"><td><a href="#body.pay_channel">pay_channel</a></td><td><code>string</code></td><td>支付渠道<br><code>PAY_CHANNEL_UNKNOWN</code> <code>PAY_CHANNEL_WECHAT_PAY_NOTIF</code> <code>PAY_CHANNEL_SCAN_QRCODE</code> <code>PAY_CHANNEL_OFFICIAL_ACCOUNT</code> <code>PAY_CHANNEL_MCH_MINI_PROG</code> <code>PAY_CHANNEL_OTHERS</code><br><small>例 <code>&quot;PAY_CHANNEL_WECHAT_PAY_NOTIF&quot;</code></small></td></tr><tr id="body.pay_time"><td><a href="#body.pay_time">pay_time</a></td><td><code>integer</code></td><td>支付时间<br><small>例 <code>1720081800</code></small></td></tr><tr id="body.token"><td><a href="#body.token">token</a></td><td><code>string</code></td><td>消息支付防伪凭证<br><small>最多 256 个字符</small><br><small>例 <code>&quot;token1234567890&quot;</code></small></td></tr><tr id="body.wx_trade_no"><td><a href="#body.wx_trade_no">wx_trade_no</a></td><td><code>string</code></td><td>微信支付订单号<br><small>最多 64 个字符</small><br><small>例 <code>&quot;4200001999202407041234567890&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.parking.reminders.payment.post({
  json: {
    out_serial_number: <i class="s">&#39;PARK202407041530001&#39;</i>,
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    parking_id: <i class="s">&#39;WXPARK001&#39;</i>,
    parking_state: <i class="s">&#39;PARKING_STATUS_PARKING&#39;</i>,
    pay_type: <i class="s">&#39;PAY_TYPE_WXPAY&#39;</i>,
    total_amount: <i class="n">1500</i>,
    paid_amount: <i class="n">1500</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/parking/reminders/payment&#39;</i>).post({
  json: {
    out_serial_number: <i class="s">&#39;PARK202407041530001&#39;</i>,
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    parking_id: <i class="s">&#39;WXPARK001&#39;</i>,
    parking_state: <i class="s">&#39;PARKING_STATUS_PARKING&#39;</i>,
    pay_type: <i class="s">&#39;PAY_TYPE_WXPAY&#39;</i>,
    total_amount: <i class="n">1500</i>,
    paid_amount: <i class="n">1500</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/parking/reminders/payment&#39;</i>].post({
  json: {
    out_serial_number: <i class="s">&#39;PARK202407041530001&#39;</i>,
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    parking_id: <i class="s">&#39;WXPARK001&#39;</i>,
    parking_state: <i class="s">&#39;PARKING_STATUS_PARKING&#39;</i>,
    pay_type: <i class="s">&#39;PAY_TYPE_WXPAY&#39;</i>,
    total_amount: <i class="n">1500</i>,
    paid_amount: <i class="n">1500</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.parking.reminders.payment.postAsync({
  json: {
    out_serial_number: <i class="s">&#39;PARK202407041530001&#39;</i>,
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    parking_id: <i class="s">&#39;WXPARK001&#39;</i>,
    parking_state: <i class="s">&#39;PARKING_STATUS_PARKING&#39;</i>,
    pay_type: <i class="s">&#39;PAY_TYPE_WXPAY&#39;</i>,
    total_amount: <i class="n">1500</i>,
    paid_amount: <i class="n">1500</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/parking/reminders/payment&#39;</i>).postAsync({
  json: {
    out_serial_number: <i class="s">&#39;PARK202407041530001&#39;</i>,
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    parking_id: <i class="s">&#39;WXPARK001&#39;</i>,
    parking_state: <i class="s">&#39;PARKING_STATUS_PARKING&#39;</i>,
    pay_type: <i class="s">&#39;PAY_TYPE_WXPAY&#39;</i>,
    total_amount: <i class="n">1500</i>,
    paid_amount: <i class="n">1500</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/parking/reminders/payment&#39;</i>].postAsync({
  json: {
    out_serial_number: <i class="s">&#39;PARK202407041530001&#39;</i>,
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    parking_id: <i class="s">&#39;WXPARK001&#39;</i>,
    parking_state: <i class="s">&#39;PARKING_STATUS_PARKING&#39;</i>,
    pay_type: <i class="s">&#39;PAY_TYPE_WXPAY&#39;</i>,
    total_amount: <i class="n">1500</i>,
    paid_amount: <i class="n">1500</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.parking.reminders.payment.post({
  json: {
    out_serial_number: <i class="s">&#39;PARK202407041530001&#39;</i>,
    plate_number: <i class="s">&#39;粤B12345&#39;</i>,
    parking_id: <i class="s">&#39;WXPARK001&#39;</i>,
    parking_state: <i class="s">&#39;PARKING_STATUS_PARKING&#39;</i>,
    pay_type: <i class="s">&#39;PAY_TYPE_WXPAY&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    total_amount: <i class="n">1500</i>,
    paid_amount: <i class="n">1500</i>,
    out_trade_no: <i class="s">&#39;TRADE202407041530001&#39;</i>,
    pay_channel: <i class="s">&#39;PAY_CHANNEL_WECHAT_PAY_NOTIF&#39;</i>,
    pay_time: <i class="n">1720081800</i>,
    token: <i class="s">&#39;token1234567890&#39;</i>,
    wx_trade_no: <i class="s">&#39;4200001999202407041234567890&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/parking/reminders/payment&#39;</i>
body=<i class="s">&#39;{&quot;out_serial_number&quot;:&quot;PARK202407041530001&quot;,&quot;plate_number&quot;:&quot;粤B12345&quot;,&quot;parking_id&quot;:&quot;WXPARK001&quot;,&quot;parking_state&quot;:&quot;PARKING_STATUS_PARKING&quot;,&quot;pay_type&quot;:&quot;PAY_TYPE_WXPAY&quot;,&quot;total_amount&quot;:1500,&quot;paid_amount&quot;:1500}&#39;</i>
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/parking/post-v3-parking-reminders-payment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3ParkingRemindersPayment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3ParkingRemindersPayment as default
};
