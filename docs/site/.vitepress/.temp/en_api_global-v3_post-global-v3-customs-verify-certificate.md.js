import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"身份信息校验API","description":"","frontmatter":{"title":"身份信息校验API","editLink":false,"words":"POST /global/v3/customs/verify-certificate 跨境∙报关 appid 机构APPID mchid 商户号 out_trade_no 商户订单号 transaction_id 微信订单号 sub_order_no 商户子订单号 customs 海关 merchant_customs_no 商户海关备案号 certificate_type 证件类型 certificate_id 证件号 certificate_name 证件姓名 certificate_check_result 身份核验结果"},"headers":[],"relativePath":"en/api/global-v3/post-global-v3-customs-verify-certificate.md","filePath":"en/api/global-v3/post-global-v3-customs-verify-certificate.md"}');
const _sfc_main = { name: "en/api/global-v3/post-global-v3-customs-verify-certificate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">身份信息校验API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;身份信息校验API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>global/<wbr>v3/<wbr>customs/<wbr>verify-certificate</code></div><p class="facts"><span>Roles merchant, institution</span><span>跨境∙报关</span><a href="https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>机构APPID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.mchid"><td><a href="#body.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户号<br><small>filled in from the option <code>mchid</code></small><br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户订单号<br><small>e.g. <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="body.transaction_id"><td><a href="#body.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信订单号<br><small>e.g. <code>&quot;1000320306201511078440737890&quot;</code></small></td></tr><tr id="body.sub_order_no"><td><a href="#body.sub_order_no">sub_order_no</a></td><td><code>string</code></td><td>商户子订单号<br><small>e.g. <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="body.customs"><td><a href="#body.customs">customs</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>海关<br><code>GUANGZHOU_ZS</code> <code>HANGZHOU_ZS</code> <code>NINGBO</code> <code>ZHENGZHOU_BS</code> <code>CHONGQING</code> <code>SHANGHAI_ZS</code> <code>SHENZHEN</code> <code>ZHENGZHOU_ZH_ZS</code> <code>TIANJIN</code><br><small>e.g. <code>&quot;SHANGHAI_ZS&quot;</code></small></td></tr><tr id="body.merchant_customs_no"><td><a href="#body.merchant_customs_no">merchant_customs_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户海关备案号<br><small>e.g. <code>&quot;123456&quot;</code></small></td></tr><tr id="body.certificate_type"><td><a href="#body.certificate_type">certificate_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>证件类型<br><code>IDCARD</code><br><small>e.g. <code>&quot;IDCARD&quot;</code></small></td></tr><tr id="body.certificate_id"><td><a href="#body.certificate_id">certificate_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>证件号 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;330821198809085211&quot;</code></small></td></tr><tr id="body.certificate_name"><td><a href="#body.certificate_name">certificate_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>证件姓名 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;张三&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.global.v3.customs.verifyCertificate.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    transaction_id: <i class="s">&#39;1000320306201511078440737890&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
    merchant_customs_no: <i class="s">&#39;123456&#39;</i>,
    certificate_type: <i class="s">&#39;IDCARD&#39;</i>,
    certificate_id: <i class="s">&#39;330821198809085211&#39;</i>,
    certificate_name: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;global/v3/customs/verify-certificate&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    transaction_id: <i class="s">&#39;1000320306201511078440737890&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
    merchant_customs_no: <i class="s">&#39;123456&#39;</i>,
    certificate_type: <i class="s">&#39;IDCARD&#39;</i>,
    certificate_id: <i class="s">&#39;330821198809085211&#39;</i>,
    certificate_name: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;global/v3/customs/verify-certificate&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    transaction_id: <i class="s">&#39;1000320306201511078440737890&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
    merchant_customs_no: <i class="s">&#39;123456&#39;</i>,
    certificate_type: <i class="s">&#39;IDCARD&#39;</i>,
    certificate_id: <i class="s">&#39;330821198809085211&#39;</i>,
    certificate_name: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.global.v3.customs.verifyCertificate.postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    transaction_id: <i class="s">&#39;1000320306201511078440737890&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
    merchant_customs_no: <i class="s">&#39;123456&#39;</i>,
    certificate_type: <i class="s">&#39;IDCARD&#39;</i>,
    certificate_id: <i class="s">&#39;330821198809085211&#39;</i>,
    certificate_name: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;global/v3/customs/verify-certificate&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    transaction_id: <i class="s">&#39;1000320306201511078440737890&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
    merchant_customs_no: <i class="s">&#39;123456&#39;</i>,
    certificate_type: <i class="s">&#39;IDCARD&#39;</i>,
    certificate_id: <i class="s">&#39;330821198809085211&#39;</i>,
    certificate_name: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;global/v3/customs/verify-certificate&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    transaction_id: <i class="s">&#39;1000320306201511078440737890&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
    merchant_customs_no: <i class="s">&#39;123456&#39;</i>,
    certificate_type: <i class="s">&#39;IDCARD&#39;</i>,
    certificate_id: <i class="s">&#39;330821198809085211&#39;</i>,
    certificate_name: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.global.v3.customs.verifyCertificate.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    out_trade_no: <i class="s">&#39;20150806125346&#39;</i>,
    transaction_id: <i class="s">&#39;1000320306201511078440737890&#39;</i>,
    sub_order_no: <i class="s">&#39;20150806125346&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
    merchant_customs_no: <i class="s">&#39;123456&#39;</i>,
    certificate_type: <i class="s">&#39;IDCARD&#39;</i>,
    certificate_id: <i class="s">&#39;330821198809085211&#39;</i>,
    certificate_name: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/global/v3/customs/verify-certificate&#39;</i>
body=<i class="s">&#39;{&quot;mchid&quot;:&quot;&#39;</i>&quot;$mchid&quot;<i class="s">&#39;&quot;,&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;out_trade_no&quot;:&quot;20150806125346&quot;,&quot;transaction_id&quot;:&quot;1000320306201511078440737890&quot;,&quot;customs&quot;:&quot;SHANGHAI_ZS&quot;,&quot;merchant_customs_no&quot;:&quot;123456&quot;,&quot;certificate_type&quot;:&quot;IDCARD&quot;,&quot;certificate_id&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;330821198809085211&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;certificate_name&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;张三&#39;</i>)&quot;<i class="s">&#39;&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.appid"><td><a href="#response.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>机构APPID<br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.out_trade_no"><td><a href="#response.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户订单号<br><small>e.g. <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信订单号<br><small>e.g. <code>&quot;1000320306201511078440737890&quot;</code></small></td></tr><tr id="response.certificate_check_result"><td><a href="#response.certificate_check_result">certificate_check_result</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>身份核验结果<br><code>SAME</code> <code>DIFFERENT</code><br><small>e.g. <code>&quot;SAME&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;out_trade_no&quot;</i>: <i class="c">&quot;20150806125346&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;1000320306201511078440737890&quot;</i>,
  <i class="c">&quot;certificate_check_result&quot;</i>: <i class="c">&quot;SAME&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_trade_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/global-v3/post-global-v3-customs-verify-certificate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postGlobalV3CustomsVerifyCertificate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postGlobalV3CustomsVerifyCertificate as default
};
