import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"代扣受理扣款","description":"","frontmatter":{"title":"代扣受理扣款","editLink":false,"words":"POST /v3/papay/pay/harmony/transactions/apply 委托代扣 appid 应用ID out_trade_no 商户订单号 description 商品描述 transaction_notify_url 通知地址 contract_id 委托代扣协议ID amount 扣费金额信息 goods_tag 订单优惠标记 attach 附加数据 harmony_account_id 鸿蒙账户id mcc 商户类别码"},"headers":[],"relativePath":"api/papay/post-v3-papay-pay-harmony-transactions-apply.md","filePath":"api/papay/post-v3-papay-pay-harmony-transactions-apply.md"}');
const _sfc_main = { name: "api/papay/post-v3-papay-pay-harmony-transactions-apply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">代扣受理扣款 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;代扣受理扣款 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>papay/<wbr>pay/<wbr>harmony/<wbr>transactions/<wbr>apply</code></div><p class="facts"><span>角色 商户</span><span>委托代扣</span><a href="https://pay.weixin.qq.com/doc/v3/merchant/4013388429" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>应用ID<br><small>最多 32 个字符，默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>最多 32 个字符，格式 [0-9A-Za-z_*\\-]+</small><br><small>例 <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.description"><td><a href="#body.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品描述<br><small>最多 127 个字符</small><br><small>例 <code>&quot;Image形象店-深圳腾大-QQ公仔&quot;</code></small></td></tr><tr id="body.transaction_notify_url"><td><a href="#body.transaction_notify_url">transaction_notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>通知地址<br><small>最多 256 个字符</small><br><small>例 <code>&quot;https://www.qq.com/&quot;</code></small></td></tr><tr id="body.contract_id"><td><a href="#body.contract_id">contract_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>委托代扣协议ID<br><small>最多 32 个字符</small><br><small>例 <code>&quot;123124412412423431&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>扣费金额信息</td></tr><tr id="body.amount.total" class="d1"><td><a href="#body.amount.total">total</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>金额 <span class="mark unit">分</span><br><small>例 <code>1</code></small></td></tr><tr id="body.amount.currency" class="d1"><td><a href="#body.amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>例 <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.goods_tag"><td><a href="#body.goods_tag">goods_tag</a></td><td><code>string</code></td><td>订单优惠标记<br><small>最多 32 个字符</small><br><small>例 <code>&quot;DISCOUNTS&quot;</code></small></td></tr><tr id="body.attach"><td><a href="#body.attach">attach</a></td><td><code>string</code></td><td>附加数据<br><small>最多 128 个字符</small><br><small>例 <code>&quot;自定义数据&quot;</code></small></td></tr><tr id="body.harmony_account_id"><td><a href="#body.harmony_account_id">harmony_account_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>鸿蒙账户id<br><small>最多 64 个字符</small><br><small>例 <code>&quot;example_harmony_account_id&quot;</code></small></td></tr><tr id="body.mcc"><td><a href="#body.mcc">mcc</a></td><td><code>string</code></td><td>商户类别码<br><small>最多 4 个字符</small><br><small>例 <code>&quot;5734&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.papay.pay.harmony.transactions.apply.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    transaction_notify_url: <i class="s">&#39;https://www.qq.com/&#39;</i>,
    contract_id: <i class="s">&#39;123124412412423431&#39;</i>,
    amount: { total: <i class="n">1</i> },
    harmony_account_id: <i class="s">&#39;example_harmony_account_id&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/papay/pay/harmony/transactions/apply&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    transaction_notify_url: <i class="s">&#39;https://www.qq.com/&#39;</i>,
    contract_id: <i class="s">&#39;123124412412423431&#39;</i>,
    amount: { total: <i class="n">1</i> },
    harmony_account_id: <i class="s">&#39;example_harmony_account_id&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/papay/pay/harmony/transactions/apply&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    transaction_notify_url: <i class="s">&#39;https://www.qq.com/&#39;</i>,
    contract_id: <i class="s">&#39;123124412412423431&#39;</i>,
    amount: { total: <i class="n">1</i> },
    harmony_account_id: <i class="s">&#39;example_harmony_account_id&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.papay.pay.harmony.transactions.apply.postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    transaction_notify_url: <i class="s">&#39;https://www.qq.com/&#39;</i>,
    contract_id: <i class="s">&#39;123124412412423431&#39;</i>,
    amount: { total: <i class="n">1</i> },
    harmony_account_id: <i class="s">&#39;example_harmony_account_id&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/papay/pay/harmony/transactions/apply&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    transaction_notify_url: <i class="s">&#39;https://www.qq.com/&#39;</i>,
    contract_id: <i class="s">&#39;123124412412423431&#39;</i>,
    amount: { total: <i class="n">1</i> },
    harmony_account_id: <i class="s">&#39;example_harmony_account_id&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/papay/pay/harmony/transactions/apply&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    transaction_notify_url: <i class="s">&#39;https://www.qq.com/&#39;</i>,
    contract_id: <i class="s">&#39;123124412412423431&#39;</i>,
    amount: { total: <i class="n">1</i> },
    harmony_account_id: <i class="s">&#39;example_harmony_account_id&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.papay.pay.harmony.transactions.apply.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    description: <i class="s">&#39;Image形象店-深圳腾大-QQ公仔&#39;</i>,
    transaction_notify_url: <i class="s">&#39;https://www.qq.com/&#39;</i>,
    contract_id: <i class="s">&#39;123124412412423431&#39;</i>,
    amount: { total: <i class="n">1</i>, currency: <i class="s">&#39;CNY&#39;</i> },
    goods_tag: <i class="s">&#39;DISCOUNTS&#39;</i>,
    attach: <i class="s">&#39;自定义数据&#39;</i>,
    harmony_account_id: <i class="s">&#39;example_harmony_account_id&#39;</i>,
    mcc: <i class="s">&#39;5734&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/papay/pay/harmony/transactions/apply&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;out_trade_no&quot;:&quot;1217752501201407033233368018&quot;,&quot;description&quot;:&quot;Image形象店-深圳腾大-QQ公仔&quot;,&quot;transaction_notify_url&quot;:&quot;https://www.qq.com/&quot;,&quot;contract_id&quot;:&quot;123124412412423431&quot;,&quot;amount&quot;:{&quot;total&quot;:1},&quot;harmony_account_id&quot;:&quot;example_harmony_account_id&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.out_trade_no"><td><a href="#response.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>扣费金额信息</td></tr><tr id="response.amount.total" class="d1"><td><a href="#response.amount.total">total</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>金额 <span class="mark unit">分</span><br><small>例 <code>1</code></small></td></tr><tr id="response.amount.currency" class="d1"><td><a href="#response.amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>例 <code>&quot;CNY&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_trade_no&quot;</i>: <i class="c">&quot;1217752501201407033233368018&quot;</i>,
  <i class="c">&quot;amount&quot;</i>: {
    <i class="c">&quot;total&quot;</i>: <i class="k">1</i>,
    <i class="c">&quot;currency&quot;</i>: <i class="c">&quot;CNY&quot;</i>
  }
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_trade_no</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/transaction-fail.html"><code>TRANSACTION.FAIL</code></a> 扣费失败通知</li><li><a href="/events/transaction-success.html"><code>TRANSACTION.SUCCESS</code></a> 支付成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/papay/post-v3-papay-pay-harmony-transactions-apply.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PapayPayHarmonyTransactionsApply = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PapayPayHarmonyTransactionsApply as default
};
