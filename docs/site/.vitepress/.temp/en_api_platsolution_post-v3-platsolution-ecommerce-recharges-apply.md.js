import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"申请二级商户充值","description":"","frontmatter":{"title":"申请二级商户充值","editLink":false,"words":"POST /v3/platsolution/ecommerce/recharges/apply 收付通∙充值 商家充值 sub_mchid 二级商户号 out_recharge_no 商户充值单号 recharge_scene 充值场景 account_type 充值入账账户 recharge_amount 充值金额 notify_url 商户回调地址 available_recharge_channels 可用充值渠道列表 remark 充值备注 recharge_id 微信支付充值单号 recharge_url 充值链接"},"headers":[],"relativePath":"en/api/platsolution/post-v3-platsolution-ecommerce-recharges-apply.md","filePath":"en/api/platsolution/post-v3-platsolution-ecommerce-recharges-apply.md"}');
const _sfc_main = { name: "en/api/platsolution/post-v3-platsolution-ecommerce-recharges-apply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">申请二级商户充值 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;申请二级商户充值 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>platsolution/<wbr>ecommerce/<wbr>recharges/<wbr>apply</code></div><p class="facts"><span>Roles partner</span><span>收付通∙充值 · 商家充值</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012762860" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>二级商户号<br><small>e.g. <code>&quot;1900001109&quot;</code></small></td></tr><tr id="body.out_recharge_no"><td><a href="#body.out_recharge_no">out_recharge_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户充值单号<br><small>e.g. <code>&quot;cz202407181234&quot;</code></small></td></tr><tr id="body.recharge_scene"><td><a href="#body.recharge_scene">recharge_scene</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>充值场景<br><code>ECOMMERCE_DEPOSIT</code> <code>ECOMMERCE_PAYMENT</code><br><small>e.g. <code>&quot;ECOMMERCE_DEPOSIT&quot;</code></small></td></tr><tr id="body.account_type"><td><a href="#body.account_type">account_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>充值入账账户<br><code>DEPOSIT</code> <code>OPERATION</code><br><small>e.g. <code>&quot;DEPOSIT&quot;</code></small></td></tr><tr id="body.recharge_amount"><td><a href="#body.recharge_amount">recharge_amount</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>充值金额</td></tr><tr id="body.recharge_amount.amount" class="d1"><td><a href="#body.recharge_amount.amount">amount</a></td><td><code>integer</code></td><td>总金额 <span class="mark unit">fen</span><br><small>e.g. <code>500000</code></small></td></tr><tr id="body.recharge_amount.currency" class="d1"><td><a href="#body.recharge_amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a></td><td><code>string</code></td><td>商户回调地址<br><small>e.g. <code>&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</code></small></td></tr><tr id="body.available_recharge_channels"><td><a href="#body.available_recharge_channels">available_recharge_channels</a></td><td><code>string[]</code></td><td>可用充值渠道列表<br><code>BANK_TRANSFER</code> <code>QR_RECHARGE</code> <code>ONLINE_BANK</code><br><small>e.g. <code>[&quot;BANK_TRANSFER&quot;]</code></small></td></tr><tr id="body.remark"><td><a href="#body.remark">remark</a></td><td><code>string</code></td><td>充值备注<br><small>e.g. <code>&quot;example_remark&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.recharges.apply.post({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    out_recharge_no: <i class="s">&#39;cz202407181234&#39;</i>,
    recharge_scene: <i class="s">&#39;ECOMMERCE_DEPOSIT&#39;</i>,
    account_type: <i class="s">&#39;DEPOSIT&#39;</i>,
    recharge_amount: { amount: <i class="n">500000</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/ecommerce/recharges/apply&#39;</i>).post({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    out_recharge_no: <i class="s">&#39;cz202407181234&#39;</i>,
    recharge_scene: <i class="s">&#39;ECOMMERCE_DEPOSIT&#39;</i>,
    account_type: <i class="s">&#39;DEPOSIT&#39;</i>,
    recharge_amount: { amount: <i class="n">500000</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/ecommerce/recharges/apply&#39;</i>].post({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    out_recharge_no: <i class="s">&#39;cz202407181234&#39;</i>,
    recharge_scene: <i class="s">&#39;ECOMMERCE_DEPOSIT&#39;</i>,
    account_type: <i class="s">&#39;DEPOSIT&#39;</i>,
    recharge_amount: { amount: <i class="n">500000</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.recharges.apply.postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    out_recharge_no: <i class="s">&#39;cz202407181234&#39;</i>,
    recharge_scene: <i class="s">&#39;ECOMMERCE_DEPOSIT&#39;</i>,
    account_type: <i class="s">&#39;DEPOSIT&#39;</i>,
    recharge_amount: { amount: <i class="n">500000</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/ecommerce/recharges/apply&#39;</i>).postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    out_recharge_no: <i class="s">&#39;cz202407181234&#39;</i>,
    recharge_scene: <i class="s">&#39;ECOMMERCE_DEPOSIT&#39;</i>,
    account_type: <i class="s">&#39;DEPOSIT&#39;</i>,
    recharge_amount: { amount: <i class="n">500000</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/ecommerce/recharges/apply&#39;</i>].postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    out_recharge_no: <i class="s">&#39;cz202407181234&#39;</i>,
    recharge_scene: <i class="s">&#39;ECOMMERCE_DEPOSIT&#39;</i>,
    account_type: <i class="s">&#39;DEPOSIT&#39;</i>,
    recharge_amount: { amount: <i class="n">500000</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.recharges.apply.post({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    out_recharge_no: <i class="s">&#39;cz202407181234&#39;</i>,
    recharge_scene: <i class="s">&#39;ECOMMERCE_DEPOSIT&#39;</i>,
    account_type: <i class="s">&#39;DEPOSIT&#39;</i>,
    recharge_amount: { amount: <i class="n">500000</i>, currency: <i class="s">&#39;CNY&#39;</i> },
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    available_recharge_channels: [<i class="s">&#39;BANK_TRANSFER&#39;</i>],
    remark: <i class="s">&#39;example_remark&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/platsolution/ecommerce/recharges/apply&#39;</i>
body=<i class="s">&#39;{&quot;sub_mchid&quot;:&quot;1900001109&quot;,&quot;out_recharge_no&quot;:&quot;cz202407181234&quot;,&quot;recharge_scene&quot;:&quot;ECOMMERCE_DEPOSIT&quot;,&quot;account_type&quot;:&quot;DEPOSIT&quot;,&quot;recharge_amount&quot;:{&quot;amount&quot;:500000}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.recharge_id"><td><a href="#response.recharge_id">recharge_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付充值单号<br><small>e.g. <code>&quot;172207846292553701&quot;</code></small></td></tr><tr id="response.out_recharge_no"><td><a href="#response.out_recharge_no">out_recharge_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户充值单号<br><small>e.g. <code>&quot;cz202407181234&quot;</code></small></td></tr><tr id="response.recharge_url"><td><a href="#response.recharge_url">recharge_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>充值链接<br><small>e.g. <code>&quot;https://www.payapp.qq.com/plat/recharge.html&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;recharge_id&quot;</i>: <i class="c">&quot;172207846292553701&quot;</i>,
  <i class="c">&quot;out_recharge_no&quot;</i>: <i class="c">&quot;cz202407181234&quot;</i>,
  <i class="c">&quot;recharge_url&quot;</i>: <i class="c">&quot;https://www.payapp.qq.com/plat/recharge.html&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_recharge_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/recharge-closed.html"><code>RECHARGE.CLOSED</code></a> 平台收付通商家充值-关闭充值通知</li><li><a href="/en/events/recharge-success.html"><code>RECHARGE.SUCCESS</code></a> 平台收付通商家充值-充值成功通知</li><li><a href="/en/events/recharge-fund_returned.html"><code>RECHARGE.FUND_RETURNED</code></a> 平台收付通商家充值-充值资金退回通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/platsolution/post-v3-platsolution-ecommerce-recharges-apply.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PlatsolutionEcommerceRechargesApply = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PlatsolutionEcommerceRechargesApply as default
};
