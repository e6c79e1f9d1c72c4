import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"微信分付-支付方式前置服务","description":"","frontmatter":{"title":"微信分付-支付方式前置服务","editLink":false,"words":"POST /v3/pay/acquiring-bank/transactions/exposure 微信分付 acquiring_bank_id 从业机构号 acquiring_bank_appid 从业机构应用AppID merchant_id 特约商户号 merchant_appid 特约商户应用AppID channel_id 渠道商户号 payer 支付者 out_trade_no 商户订单号 fqf_exposure 是否建议曝光微信分付 market_exposure_token 曝光凭证"},"headers":[],"relativePath":"api/pay/post-v3-pay-acquiring-bank-transactions-exposure.md","filePath":"api/pay/post-v3-pay-acquiring-bank-transactions-exposure.md"}');
const _sfc_main = { name: "api/pay/post-v3-pay-acquiring-bank-transactions-exposure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">微信分付-支付方式前置服务 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;微信分付-支付方式前置服务 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>pay/<wbr>acquiring-bank/<wbr>transactions/<wbr>exposure</code></div><p class="facts"><span>角色 从业机构</span><span>微信分付</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.acquiring_bank_id"><td><a href="#body.acquiring_bank_id">acquiring_bank_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>从业机构号<br><small>例 <code>&quot;1356485&quot;</code></small></td></tr><tr id="body.acquiring_bank_appid"><td><a href="#body.acquiring_bank_appid">acquiring_bank_appid</a></td><td><code>string</code></td><td>从业机构应用AppID<br><small>例 <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.merchant_id"><td><a href="#body.merchant_id">merchant_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>特约商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.merchant_appid"><td><a href="#body.merchant_appid">merchant_appid</a></td><td><code>string</code></td><td>特约商户应用AppID<br><small>例 <code>&quot;wxd678efh567hg6999&quot;</code></small></td></tr><tr id="body.channel_id"><td><a href="#body.channel_id">channel_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>渠道商户号<br><small>例 <code>&quot;20001111&quot;</code></small></td></tr><tr id="body.payer"><td><a href="#body.payer">payer</a></td><td><code>object</code></td><td>支付者</td></tr><tr id="body.payer.acquiring_bank_openid" class="d1"><td><a href="#body.payer.acquiring_bank_openid">acquiring_bank_openid</a></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.payer.phone_number_hash" class="d1"><td><a href="#body.payer.phone_number_hash">phone_number_hash</a></td><td><code>string</code></td><td>用户手机号的哈希值<br><small>例 <code>&quot;ABDEF3445546456B&quot;</code></small></td></tr><tr id="body.payer.merchant_openid" class="d1"><td><a href="#body.payer.merchant_openid">merchant_openid</a></td><td><code>string</code></td><td>用户标识<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.pay.acquiringBank.transactions.exposure.post({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    merchant_id: <i class="s">&#39;1900000109&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/pay/acquiring-bank/transactions/exposure&#39;</i>).post({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    merchant_id: <i class="s">&#39;1900000109&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/pay/acquiring-bank/transactions/exposure&#39;</i>].post({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    merchant_id: <i class="s">&#39;1900000109&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.pay.acquiringBank.transactions.exposure.postAsync({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    merchant_id: <i class="s">&#39;1900000109&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/pay/acquiring-bank/transactions/exposure&#39;</i>).postAsync({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    merchant_id: <i class="s">&#39;1900000109&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/pay/acquiring-bank/transactions/exposure&#39;</i>].postAsync({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    merchant_id: <i class="s">&#39;1900000109&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.pay.acquiringBank.transactions.exposure.post({
  json: {
    acquiring_bank_id: <i class="s">&#39;1356485&#39;</i>,
    acquiring_bank_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    merchant_id: <i class="s">&#39;1900000109&#39;</i>,
    merchant_appid: <i class="s">&#39;wxd678efh567hg6999&#39;</i>,
    channel_id: <i class="s">&#39;20001111&#39;</i>,
    payer: {
      acquiring_bank_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
      phone_number_hash: <i class="s">&#39;ABDEF3445546456B&#39;</i>,
      merchant_openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
    },
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/pay/acquiring-bank/transactions/exposure&#39;</i>
body=<i class="s">&#39;{&quot;acquiring_bank_id&quot;:&quot;1356485&quot;,&quot;merchant_id&quot;:&quot;1900000109&quot;,&quot;channel_id&quot;:&quot;20001111&quot;,&quot;out_trade_no&quot;:&quot;1217752501201407033233368018&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.fqf_exposure"><td><a href="#response.fqf_exposure">fqf_exposure</a><b class="required" title="必填">*</b></td><td><code>boolean</code></td><td>是否建议曝光微信分付<br><small>例 <code>true</code></small></td></tr><tr id="response.market_exposure_token"><td><a href="#response.market_exposure_token">market_exposure_token</a></td><td><code>string</code></td><td>曝光凭证<br><small>例 <code>&quot;Dfkdsf324+-LKFD=&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;fqf_exposure&quot;</i>: <i class="s">true</i>,
  <i class="c">&quot;market_exposure_token&quot;</i>: <i class="c">&quot;Dfkdsf324+-LKFD=&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_trade_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/pay/post-v3-pay-acquiring-bank-transactions-exposure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayAcquiringBankTransactionsExposure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayAcquiringBankTransactionsExposure as default
};
