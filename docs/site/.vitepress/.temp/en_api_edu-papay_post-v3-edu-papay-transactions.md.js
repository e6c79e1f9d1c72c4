import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"教育通扣款受理API","description":"","frontmatter":{"title":"教育通扣款受理API","editLink":false,"words":"POST /v3/edu-papay/transactions 教育续费通 appid 服务商APPID sub_mchid 子商户号 sub_appid 子商户APPID body 商品或支付单简要描述 attach 商户数据 out_trade_no 商户订单号 goods_tag 商品标记 notify_url 支付回调通知地址 contract_id 签约协议号 trade_scene 场景信息枚举 amount 订单金额 device_information 设备信息"},"headers":[],"relativePath":"en/api/edu-papay/post-v3-edu-papay-transactions.md","filePath":"en/api/edu-papay/post-v3-edu-papay-transactions.md"}');
const _sfc_main = { name: "en/api/edu-papay/post-v3-edu-papay-transactions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">教育通扣款受理API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;教育通扣款受理API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>edu-papay/<wbr>transactions</code></div><p class="facts"><span>Roles merchant, partner</span><span>教育续费通</span><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012524731" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商APPID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户APPID<br><small>e.g. <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.body"><td><a href="#body.body">body</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品或支付单简要描述<br><small>e.g. <code>&quot;新东方-语文课程&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>商户数据<br><small>e.g. <code>&quot;自定义数据&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户订单号<br><small>e.g. <code>&quot;121775250124070332&quot;</code></small></td></tr><tr id="body.goods_tag"><td><a href="#body.goods_tag">goods_tag</a></td><td><code>string</code></td><td>商品标记<br><small>e.g. <code>&quot;test&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>支付回调通知地址<br><small>e.g. <code>&quot;https://www.weixin.qq.com/wxpay/pay&quot;</code></small></td></tr><tr id="body.contract_id"><td><a href="#body.contract_id">contract_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>签约协议号<br><small>e.g. <code>&quot;wx998877665544wx&quot;</code></small></td></tr><tr id="body.trade_scene"><td><a href="#body.trade_scene">trade_scene</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>场景信息枚举<br><small>e.g. <code>&quot;EDUCATION_PERIOD&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>订单金额</td></tr><tr id="body.amount.total" class="d1"><td><a href="#body.amount.total">total</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>总金额 <span class="mark unit">fen</span><br><small>e.g. <code>888</code></small></td></tr><tr id="body.amount.currency" class="d1"><td><a href="#body.amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.device_information"><td><a href="#body.device_information">device_information</a></td><td><code>object</code></td><td>设备信息</td></tr><tr id="body.device_information.device_id" class="d1"><td><a href="#body.device_information.device_id">device_id</a></td><td><code>string</code></td><td>设备号<br><small>e.g. <code>&quot;12343232&quot;</code></small></td></tr><tr id="body.device_information.device_ip" class="d1"><td><a href="#body.device_information.device_ip">device_ip</a></td><td><code>string</code></td><td>商户端设备ip<br><small>e.g. <code>&quot;123.12.12.123&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.eduPapay.transactions.post({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    body: <i class="s">&#39;新东方-语文课程&#39;</i>,
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
    contract_id: <i class="s">&#39;wx998877665544wx&#39;</i>,
    trade_scene: <i class="s">&#39;EDUCATION_PERIOD&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/edu-papay/transactions&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    body: <i class="s">&#39;新东方-语文课程&#39;</i>,
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
    contract_id: <i class="s">&#39;wx998877665544wx&#39;</i>,
    trade_scene: <i class="s">&#39;EDUCATION_PERIOD&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/edu-papay/transactions&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    body: <i class="s">&#39;新东方-语文课程&#39;</i>,
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
    contract_id: <i class="s">&#39;wx998877665544wx&#39;</i>,
    trade_scene: <i class="s">&#39;EDUCATION_PERIOD&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.eduPapay.transactions.postAsync({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    body: <i class="s">&#39;新东方-语文课程&#39;</i>,
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
    contract_id: <i class="s">&#39;wx998877665544wx&#39;</i>,
    trade_scene: <i class="s">&#39;EDUCATION_PERIOD&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/edu-papay/transactions&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    body: <i class="s">&#39;新东方-语文课程&#39;</i>,
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
    contract_id: <i class="s">&#39;wx998877665544wx&#39;</i>,
    trade_scene: <i class="s">&#39;EDUCATION_PERIOD&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/edu-papay/transactions&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    body: <i class="s">&#39;新东方-语文课程&#39;</i>,
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
    contract_id: <i class="s">&#39;wx998877665544wx&#39;</i>,
    trade_scene: <i class="s">&#39;EDUCATION_PERIOD&#39;</i>,
    amount: { total: <i class="n">888</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.eduPapay.transactions.post({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    sub_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    body: <i class="s">&#39;新东方-语文课程&#39;</i>,
    attach: <i class="s">&#39;自定义数据&#39;</i>,
    out_trade_no: <i class="s">&#39;121775250124070332&#39;</i>,
    goods_tag: <i class="s">&#39;test&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
    contract_id: <i class="s">&#39;wx998877665544wx&#39;</i>,
    trade_scene: <i class="s">&#39;EDUCATION_PERIOD&#39;</i>,
    amount: { total: <i class="n">888</i>, currency: <i class="s">&#39;CNY&#39;</i> },
    device_information: { device_id: <i class="s">&#39;12343232&#39;</i>, device_ip: <i class="s">&#39;123.12.12.123&#39;</i> },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/edu-papay/transactions&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wx8888888888888888&quot;,&quot;body&quot;:&quot;新东方-语文课程&quot;,&quot;out_trade_no&quot;:&quot;121775250124070332&quot;,&quot;notify_url&quot;:&quot;https://www.weixin.qq.com/wxpay/pay&quot;,&quot;contract_id&quot;:&quot;wx998877665544wx&quot;,&quot;trade_scene&quot;:&quot;EDUCATION_PERIOD&quot;,&quot;amount&quot;:{&quot;total&quot;:888}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><p><code>204</code>: no body.</p><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_trade_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/transaction-fail.html"><code>TRANSACTION.FAIL</code></a> 扣费失败通知</li><li><a href="/en/events/transaction-success.html"><code>TRANSACTION.SUCCESS</code></a> 支付成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/edu-papay/post-v3-edu-papay-transactions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3EduPapayTransactions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3EduPapayTransactions as default
};
