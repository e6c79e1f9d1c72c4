import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"解除对微众台账的管控","description":"","frontmatter":{"title":"解除对微众台账的管控","editLink":false,"words":"POST /v3/aggracct-bc/wb-channel/control-orders/recover 渠道服务 out_request_no 微众解管单号 related_webank_punish_no 关联微众管控单号 related_wxpay_punish_no 关联微信支付管控单号 mchid 目标解管商户号 bal_account_no 目标解管台账ID recover_reason 解管原因描述 card_no 目标下管卡号 sgn_no 目标下管商户子账户协议号 req_scene 请求场景 wxpay_recover_no 微信支付解管单号"},"headers":[],"relativePath":"en/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-control-orders-recover.md","filePath":"en/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-control-orders-recover.md"}');
const _sfc_main = { name: "en/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-control-orders-recover.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">解除对微众台账的管控 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;解除对微众台账的管控 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>aggracct-bc/<wbr>wb-channel/<wbr>control-orders/<wbr>recover</code></div><p class="facts"><span>Roles merchant</span><span>渠道服务</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微众解管单号<br><small>e.g. <code>&quot;example_out_request_no&quot;</code></small></td></tr><tr id="body.related_webank_punish_no"><td><a href="#body.related_webank_punish_no">related_webank_punish_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>关联微众管控单号<br><small>e.g. <code>&quot;example_related_webank_punish_no&quot;</code></small></td></tr><tr id="body.related_wxpay_punish_no"><td><a href="#body.related_wxpay_punish_no">related_wxpay_punish_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>关联微信支付管控单号<br><small>e.g. <code>&quot;example_related_wxpay_punish_no&quot;</code></small></td></tr><tr id="body.mchid"><td><a href="#body.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>目标解管商户号<br><small>e.g. <code>&quot;example_mchid&quot;</code></small></td></tr><tr id="body.bal_account_no"><td><a href="#body.bal_account_no">bal_account_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>目标解管台账ID <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;6222020000000000000&quot;</code></small></td></tr><tr id="body.recover_reason"><td><a href="#body.recover_reason">recover_reason</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>解管原因描述<br><small>e.g. <code>&quot;example_recover_reason&quot;</code></small></td></tr><tr id="body.card_no"><td><a href="#body.card_no">card_no</a></td><td><code>string</code></td><td>目标下管卡号 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;6222020000000000000&quot;</code></small></td></tr><tr id="body.sgn_no"><td><a href="#body.sgn_no">sgn_no</a></td><td><code>string</code></td><td>目标下管商户子账户协议号<br><small>e.g. <code>&quot;example_sgn_no&quot;</code></small></td></tr><tr id="body.req_scene"><td><a href="#body.req_scene">req_scene</a></td><td><code>string</code></td><td>请求场景<br><code>SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT</code> <code>SJT_MICRO_MERCHANT</code> <code>WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT</code><br><small>e.g. <code>&quot;SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.aggracctBc.wbChannel.controlOrders.recover.post({
  json: {
    out_request_no: <i class="s">&#39;example_out_request_no&#39;</i>,
    related_webank_punish_no: <i class="s">&#39;example_related_webank_punish_no&#39;</i>,
    related_wxpay_punish_no: <i class="s">&#39;example_related_wxpay_punish_no&#39;</i>,
    mchid: <i class="s">&#39;example_mchid&#39;</i>,
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    recover_reason: <i class="s">&#39;example_recover_reason&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/aggracct-bc/wb-channel/control-orders/recover&#39;</i>).post({
  json: {
    out_request_no: <i class="s">&#39;example_out_request_no&#39;</i>,
    related_webank_punish_no: <i class="s">&#39;example_related_webank_punish_no&#39;</i>,
    related_wxpay_punish_no: <i class="s">&#39;example_related_wxpay_punish_no&#39;</i>,
    mchid: <i class="s">&#39;example_mchid&#39;</i>,
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    recover_reason: <i class="s">&#39;example_recover_reason&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/aggracct-bc/wb-channel/control-orders/recover&#39;</i>].post({
  json: {
    out_request_no: <i class="s">&#39;example_out_request_no&#39;</i>,
    related_webank_punish_no: <i class="s">&#39;example_related_webank_punish_no&#39;</i>,
    related_wxpay_punish_no: <i class="s">&#39;example_related_wxpay_punish_no&#39;</i>,
    mchid: <i class="s">&#39;example_mchid&#39;</i>,
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    recover_reason: <i class="s">&#39;example_recover_reason&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.aggracctBc.wbChannel.controlOrders.recover.postAsync({
  json: {
    out_request_no: <i class="s">&#39;example_out_request_no&#39;</i>,
    related_webank_punish_no: <i class="s">&#39;example_related_webank_punish_no&#39;</i>,
    related_wxpay_punish_no: <i class="s">&#39;example_related_wxpay_punish_no&#39;</i>,
    mchid: <i class="s">&#39;example_mchid&#39;</i>,
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    recover_reason: <i class="s">&#39;example_recover_reason&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/aggracct-bc/wb-channel/control-orders/recover&#39;</i>).postAsync({
  json: {
    out_request_no: <i class="s">&#39;example_out_request_no&#39;</i>,
    related_webank_punish_no: <i class="s">&#39;example_related_webank_punish_no&#39;</i>,
    related_wxpay_punish_no: <i class="s">&#39;example_related_wxpay_punish_no&#39;</i>,
    mchid: <i class="s">&#39;example_mchid&#39;</i>,
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    recover_reason: <i class="s">&#39;example_recover_reason&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/aggracct-bc/wb-channel/control-orders/recover&#39;</i>].postAsync({
  json: {
    out_request_no: <i class="s">&#39;example_out_request_no&#39;</i>,
    related_webank_punish_no: <i class="s">&#39;example_related_webank_punish_no&#39;</i>,
    related_wxpay_punish_no: <i class="s">&#39;example_related_wxpay_punish_no&#39;</i>,
    mchid: <i class="s">&#39;example_mchid&#39;</i>,
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    recover_reason: <i class="s">&#39;example_recover_reason&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.aggracctBc.wbChannel.controlOrders.recover.post({
  json: {
    out_request_no: <i class="s">&#39;example_out_request_no&#39;</i>,
    related_webank_punish_no: <i class="s">&#39;example_related_webank_punish_no&#39;</i>,
    related_wxpay_punish_no: <i class="s">&#39;example_related_wxpay_punish_no&#39;</i>,
    mchid: <i class="s">&#39;example_mchid&#39;</i>,
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    recover_reason: <i class="s">&#39;example_recover_reason&#39;</i>,
    card_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    sgn_no: <i class="s">&#39;example_sgn_no&#39;</i>,
    req_scene: <i class="s">&#39;SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/aggracct-bc/wb-channel/control-orders/recover&#39;</i>
body=<i class="s">&#39;{&quot;out_request_no&quot;:&quot;example_out_request_no&quot;,&quot;related_webank_punish_no&quot;:&quot;example_related_webank_punish_no&quot;,&quot;related_wxpay_punish_no&quot;:&quot;example_related_wxpay_punish_no&quot;,&quot;mchid&quot;:&quot;example_mchid&quot;,&quot;bal_account_no&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;6222020000000000000&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;recover_reason&quot;:&quot;example_recover_reason&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.wxpay_recover_no"><td><a href="#response.wxpay_recover_no">wxpay_recover_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付解管单号<br><small>e.g. <code>&quot;example_wxpay_recover_no&quot;</code></small></td></tr><tr id="response.out_request_no"><td><a href="#response.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微众解管单号<br><small>e.g. <code>&quot;example_out_request_no&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;wxpay_recover_no&quot;</i>: <i class="c">&quot;example_wxpay_recover_no&quot;</i>,
  <i class="c">&quot;out_request_no&quot;</i>: <i class="c">&quot;example_out_request_no&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_request_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-control-orders-recover.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3AggracctBcWbChannelControlOrdersRecover = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3AggracctBcWbChannelControlOrdersRecover as default
};
