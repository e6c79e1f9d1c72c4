import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"身份信息校验API","description":"","frontmatter":{"title":"身份信息校验API","editLink":false,"words":"POST /v3/global/customs/verify-certificate 跨境∙报关 appid 机构APPID mchid 商户号 out_trade_no 商户订单号 transaction_id 微信订单号 sub_order_no 商户子订单号 customs 海关 merchant_customs_no 商户海关备案号 certificate_type 证件类型 certificate_id 证件号 certificate_name 证件姓名 certificate_check_result 身份核验结果"},"headers":[],"relativePath":"api/v3-global/post-v3-global-customs-verify-certificate.md","filePath":"api/v3-global/post-v3-global-customs-verify-certificate.md"}');
const _sfc_main = { name: "api/v3-global/post-v3-global-customs-verify-certificate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">身份信息校验API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;身份信息校验API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>global/<wbr>customs/<wbr>verify-certificate</code></div><p class="facts"><span>角色 商户、从业机构</span><span>跨境∙报关</span><a href="https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_2.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>机构APPID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.mchid"><td><a href="#body.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>默认取客户端选项 <code>mchid</code></small><br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="body.transaction_id"><td><a href="#body.transaction_id">transaction_id</a></td><td><code>string</code></td><td>微信订单号<br><small>例 <code>&quot;1000320306201511078440737890&quot;</code></small></td></tr><tr id="body.sub_order_no"><td><a href="#body.sub_order_no">sub_order_no</a></td><td><code>string</code></td><td>商户子订单号<br><small>例 <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="body.customs"><td><a href="#body.customs">customs</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>海关<br><code>GUANGZHOU_ZS</code> <code>HANGZHOU_ZS</code> <code>NINGBO</code> <code>ZHENGZHOU_BS</code> <code>CHONGQING</code> <code>SHANGHAI_ZS</code> <code>SHENZHEN</code> <code>ZHENGZHOU_ZH_ZS</code> <code>TIANJIN</code><br><small>例 <code>&quot;SHANGHAI_ZS&quot;</code></small></td></tr><tr id="body.merchant_customs_no"><td><a href="#body.merchant_customs_no">merchant_customs_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户海关备案号<br><small>例 <code>&quot;123456&quot;</code></small></td></tr><tr id="body.certificate_type"><td><a href="#body.certificate_type">certificate_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>证件类型<br><code>IDCARD</code><br><small>例 <code>&quot;IDCARD&quot;</code></small></td></tr><tr id="body.certificate_id"><td><a href="#body.certificate_id">certificate_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>证件号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;330821198809085211&quot;</code></small></td></tr><tr id="body.certificate_name"><td><a href="#body.certificate_name">certificate_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>证件姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;张三&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.customs.verifyCertificate.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
    merchant_customs_no: <i class="s">&#39;123456&#39;</i>,
    certificate_type: <i class="s">&#39;IDCARD&#39;</i>,
    certificate_id: <i class="s">&#39;330821198809085211&#39;</i>,
    certificate_name: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/global/customs/verify-certificate&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
    merchant_customs_no: <i class="s">&#39;123456&#39;</i>,
    certificate_type: <i class="s">&#39;IDCARD&#39;</i>,
    certificate_id: <i class="s">&#39;330821198809085211&#39;</i>,
    certificate_name: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/global/customs/verify-certificate&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
    merchant_customs_no: <i class="s">&#39;123456&#39;</i>,
    certificate_type: <i class="s">&#39;IDCARD&#39;</i>,
    certificate_id: <i class="s">&#39;330821198809085211&#39;</i>,
    certificate_name: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.customs.verifyCertificate.postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
    merchant_customs_no: <i class="s">&#39;123456&#39;</i>,
    certificate_type: <i class="s">&#39;IDCARD&#39;</i>,
    certificate_id: <i class="s">&#39;330821198809085211&#39;</i>,
    certificate_name: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/global/customs/verify-certificate&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
    merchant_customs_no: <i class="s">&#39;123456&#39;</i>,
    certificate_type: <i class="s">&#39;IDCARD&#39;</i>,
    certificate_id: <i class="s">&#39;330821198809085211&#39;</i>,
    certificate_name: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/global/customs/verify-certificate&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    customs: <i class="s">&#39;SHANGHAI_ZS&#39;</i>,
    merchant_customs_no: <i class="s">&#39;123456&#39;</i>,
    certificate_type: <i class="s">&#39;IDCARD&#39;</i>,
    certificate_id: <i class="s">&#39;330821198809085211&#39;</i>,
    certificate_name: <i class="s">&#39;张三&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.customs.verifyCertificate.post({
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
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/global/customs/verify-certificate&#39;</i>
body=<i class="s">&#39;{&quot;mchid&quot;:&quot;&#39;</i>&quot;$mchid&quot;<i class="s">&#39;&quot;,&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;customs&quot;:&quot;SHANGHAI_ZS&quot;,&quot;merchant_customs_no&quot;:&quot;123456&quot;,&quot;certificate_type&quot;:&quot;IDCARD&quot;,&quot;certificate_id&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;330821198809085211&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;certificate_name&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;张三&#39;</i>)&quot;<i class="s">&#39;&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.appid"><td><a href="#response.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>机构APPID<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="response.out_trade_no"><td><a href="#response.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;20150806125346&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信订单号<br><small>例 <code>&quot;1000320306201511078440737890&quot;</code></small></td></tr><tr id="response.certificate_check_result"><td><a href="#response.certificate_check_result">certificate_check_result</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>身份核验结果<br><code>SAME</code> <code>DIFFERENT</code><br><small>例 <code>&quot;SAME&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1230000109&quot;</i>,
  <i class="c">&quot;out_trade_no&quot;</i>: <i class="c">&quot;20150806125346&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;1000320306201511078440737890&quot;</i>,
  <i class="c">&quot;certificate_check_result&quot;</i>: <i class="c">&quot;SAME&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_trade_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/v3-global/post-v3-global-customs-verify-certificate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3GlobalCustomsVerifyCertificate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3GlobalCustomsVerifyCertificate as default
};
