import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"受理渠道结算银行账户更名申请","description":"","frontmatter":{"title":"受理渠道结算银行账户更名申请","editLink":false,"words":"POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename 渠道服务 out_request_no 渠道结算银行账户更名外部系统单号 mchid 目标商户号 bal_account_no 台账ID change_scene 变更类型 req_scene 请求场景 application_id 微信支付更名受理返回的申请单号 new_account_name 目标账户名 application_state 申请单状态 finish_time 完成时间 fail_code 失败错误码 fail_msg 失败原因"},"headers":[],"relativePath":"api/aggracct-bc/post-v3-aggracct-bc-wb-channel-bank-channel-account-rename.md","filePath":"api/aggracct-bc/post-v3-aggracct-bc-wb-channel-bank-channel-account-rename.md"}');
const _sfc_main = { name: "api/aggracct-bc/post-v3-aggracct-bc-wb-channel-bank-channel-account-rename.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">受理渠道结算银行账户更名申请 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;受理渠道结算银行账户更名申请 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>aggracct-bc/<wbr>wb-channel/<wbr>bank-channel-account/<wbr>rename</code></div><p class="facts"><span>角色 商户</span><span>渠道服务</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>渠道结算银行账户更名外部系统单号<br><small>例 <code>&quot;htozr8denqegbt6tk6u10iymo7yww5pn&quot;</code></small></td></tr><tr id="body.mchid"><td><a href="#body.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>目标商户号<br><small>例 <code>&quot;1900016681&quot;</code></small></td></tr><tr id="body.bal_account_no"><td><a href="#body.bal_account_no">bal_account_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>台账ID <span class="mark encrypted">加密</span><br><small>例 <code>&quot;6222020000000000000&quot;</code></small></td></tr><tr id="body.change_scene"><td><a href="#body.change_scene">change_scene</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>变更类型<br><code>SUBJECT_INFO_RENAME</code><br><small>例 <code>&quot;SUBJECT_INFO_RENAME&quot;</code></small></td></tr><tr id="body.req_scene"><td><a href="#body.req_scene">req_scene</a></td><td><code>string</code></td><td>请求场景<br><code>SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT</code> <code>SJT_MICRO_MERCHANT</code> <code>WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT</code><br><small>例 <code>&quot;SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.aggracctBc.wbChannel.bankChannelAccount.rename.post({
  json: {
    out_request_no: <i class="s">&#39;htozr8denqegbt6tk6u10iymo7yww5pn&#39;</i>,
    mchid: <i class="s">&#39;1900016681&#39;</i>,
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    change_scene: <i class="s">&#39;SUBJECT_INFO_RENAME&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/aggracct-bc/wb-channel/bank-channel-account/rename&#39;</i>).post({
  json: {
    out_request_no: <i class="s">&#39;htozr8denqegbt6tk6u10iymo7yww5pn&#39;</i>,
    mchid: <i class="s">&#39;1900016681&#39;</i>,
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    change_scene: <i class="s">&#39;SUBJECT_INFO_RENAME&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/aggracct-bc/wb-channel/bank-channel-account/rename&#39;</i>].post({
  json: {
    out_request_no: <i class="s">&#39;htozr8denqegbt6tk6u10iymo7yww5pn&#39;</i>,
    mchid: <i class="s">&#39;1900016681&#39;</i>,
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    change_scene: <i class="s">&#39;SUBJECT_INFO_RENAME&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.aggracctBc.wbChannel.bankChannelAccount.rename.postAsync({
  json: {
    out_request_no: <i class="s">&#39;htozr8denqegbt6tk6u10iymo7yww5pn&#39;</i>,
    mchid: <i class="s">&#39;1900016681&#39;</i>,
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    change_scene: <i class="s">&#39;SUBJECT_INFO_RENAME&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/aggracct-bc/wb-channel/bank-channel-account/rename&#39;</i>).postAsync({
  json: {
    out_request_no: <i class="s">&#39;htozr8denqegbt6tk6u10iymo7yww5pn&#39;</i>,
    mchid: <i class="s">&#39;1900016681&#39;</i>,
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    change_scene: <i class="s">&#39;SUBJECT_INFO_RENAME&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/aggracct-bc/wb-channel/bank-channel-account/rename&#39;</i>].postAsync({
  json: {
    out_request_no: <i class="s">&#39;htozr8denqegbt6tk6u10iymo7yww5pn&#39;</i>,
    mchid: <i class="s">&#39;1900016681&#39;</i>,
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    change_scene: <i class="s">&#39;SUBJECT_INFO_RENAME&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.aggracctBc.wbChannel.bankChannelAccount.rename.post({
  json: {
    out_request_no: <i class="s">&#39;htozr8denqegbt6tk6u10iymo7yww5pn&#39;</i>,
    mchid: <i class="s">&#39;1900016681&#39;</i>,
    bal_account_no: <i class="s">&#39;6222020000000000000&#39;</i>,
    change_scene: <i class="s">&#39;SUBJECT_INFO_RENAME&#39;</i>,
    req_scene: <i class="s">&#39;SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/aggracct-bc/wb-channel/bank-channel-account/rename&#39;</i>
body=<i class="s">&#39;{&quot;out_request_no&quot;:&quot;htozr8denqegbt6tk6u10iymo7yww5pn&quot;,&quot;mchid&quot;:&quot;1900016681&quot;,&quot;bal_account_no&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;6222020000000000000&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;change_scene&quot;:&quot;SUBJECT_INFO_RENAME&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.change_scene"><td><a href="#response.change_scene">change_scene</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>变更类型<br><code>SUBJECT_INFO_RENAME</code><br><small>例 <code>&quot;SUBJECT_INFO_RENAME&quot;</code></small></td></tr><tr id="response.application_id"><td><a href="#response.application_id">application_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信支付更名受理返回的申请单号<br><small>例 <code>&quot;11117742499090086455469010028373&quot;</code></small></td></tr><tr id="response.out_request_no"><td><a href="#response.out_request_no">out_request_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>渠道结算银行账户更名外部系统单号<br><small>例 <code>&quot;htozr8denqegbt6tk6u10iymo7yww5pn&quot;</code></small></td></tr><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>目标商户号<br><small>例 <code>&quot;1900016681&quot;</code></small></td></tr><tr id="response.bal_account_no"><td><a href="#response.bal_account_no">bal_account_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>台账ID <span class="mark encrypted">加密</span><br><small>例 <code>&quot;6222020000000000000&quot;</code></small></td></tr><tr id="response.new_account_name"><td><a href="#response.new_account_name">new_account_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>目标账户名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;张三&quot;</code></small></td></tr><tr id="response.application_state"><td><a href="#response.application_state">application_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>申请单状态<br><code>PROCESSING</code> <code>SUCCESS</code> <code>FAIL</code><br><small>例 <code>&quot;PROCESSING&quot;</code></small></td></tr><tr id="response.finish_time"><td><a href="#response.finish_time">finish_time</a></td><td><code>string (date-time)</code></td><td>完成时间<br><small>例 <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.fail_code"><td><a href="#response.fail_code">fail_code</a></td><td><code>string</code></td><td>失败错误码<br><small>例 <code>&quot;AUDIT_REJECT&quot;</code></small></td></tr><tr id="response.fail_msg"><td><a href="#response.fail_msg">fail_msg</a></td><td><code>string</code></td><td>失败原因<br><small>例 <code>&quot;身份证有效期核验不通过，请检查有效期填写是否正确&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;change_scene&quot;</i>: <i class="c">&quot;SUBJECT_INFO_RENAME&quot;</i>,
  <i class="c">&quot;application_id&quot;</i>: <i class="c">&quot;11117742499090086455469010028373&quot;</i>,
  <i class="c">&quot;out_request_no&quot;</i>: <i class="c">&quot;htozr8denqegbt6tk6u10iymo7yww5pn&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900016681&quot;</i>,
  <i class="c">&quot;bal_account_no&quot;</i>: <i class="c">&quot;6222020000000000000&quot;</i>,
  <i class="c">&quot;new_account_name&quot;</i>: <i class="c">&quot;张三&quot;</i>,
  <i class="c">&quot;application_state&quot;</i>: <i class="c">&quot;PROCESSING&quot;</i>,
  <i class="c">&quot;finish_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;fail_code&quot;</i>: <i class="c">&quot;AUDIT_REJECT&quot;</i>,
  <i class="c">&quot;fail_msg&quot;</i>: <i class="c">&quot;身份证有效期核验不通过，请检查有效期填写是否正确&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_request_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/aggracct-bc/post-v3-aggracct-bc-wb-channel-bank-channel-account-rename.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3AggracctBcWbChannelBankChannelAccountRename = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3AggracctBcWbChannelBankChannelAccountRename as default
};
