import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"APP预签约自动还款协议","description":"","frontmatter":{"title":"APP预签约自动还款协议","editLink":false,"words":"POST /v3/credit-repayment/partner/contracts/app-presign 自动还款 appid 商户AppID plan_id 模板ID out_contract_code 服务商签约协议号 display_name 用户展示名称 contract_notify_url 签约结果通知地址 repayment_day 还款日 repayment_amount_limit 还款金额上限 sub_mchid 子商户号 sub_appid 子商户AppID real_identity 用户实名信息 trade_info 交易信息 presign_token 预签约码 redirect_service 跳转到的签约服务提供方"},"headers":[],"relativePath":"en/api/credit-repayment/post-v3-credit-repayment-partner-contracts-app-presign.md","filePath":"en/api/credit-repayment/post-v3-credit-repayment-partner-contracts-app-presign.md"}');
const _sfc_main = { name: "en/api/credit-repayment/post-v3-credit-repayment-partner-contracts-app-presign.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">APP预签约自动还款协议 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;APP预签约自动还款协议 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>credit-repayment/<wbr>partner/<wbr>contracts/<wbr>app-presign</code></div><p class="facts"><span>Roles partner</span><span>自动还款</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户AppID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.plan_id"><td><a href="#body.plan_id">plan_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>模板ID<br><small>e.g. <code>&quot;123&quot;</code></small></td></tr><tr id="body.out_contract_code"><td><a href="#body.out_contract_code">out_contract_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商签约协议号<br><small>e.g. <code>&quot;100001256&quot;</code></small></td></tr><tr id="body.display_name"><td><a href="#body.display_name">display_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户展示名称<br><small>e.g. <code>&quot;*明&quot;</code></small></td></tr><tr id="body.contract_notify_url"><td><a href="#body.contract_notify_url">contract_notify_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>签约结果通知地址<br><small>e.g. <code>&quot;https://pay.weixin.qq.com&quot;</code></small></td></tr><tr id="body.repayment_day"><td><a href="#body.repayment_day">repayment_day</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>还款日<br><small>e.g. <code>1</code></small></td></tr><tr id="body.repayment_amount_limit"><td><a href="#body.repayment_amount_limit">repayment_amount_limit</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>还款金额上限<br><small>e.g. <code>&quot;10000&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1000000109&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>子商户AppID<br><small>e.g. <code>&quot;example_sub_appid&quot;</code></small></td></tr><tr id="body.real_identity"><td><a href="#body.real_identity">real_identity</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>用户实名信息</td></tr><tr id="body.real_identity.identity_type" class="d1"><td><a href="#body.real_identity.identity_type">identity_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>实名验证类型<br><code>REAL_IDENTITY_TYPE_INVALID</code> <code>REAL_IDENTITY_TYPE_ID_CARD</code><br><small>e.g. <code>&quot;REAL_IDENTITY_TYPE_INVALID&quot;</code></small></td></tr><tr id="body.real_identity.identity_id" class="d1"><td><a href="#body.real_identity.identity_id">identity_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>自然人证件号码 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.real_identity.real_name" class="d1"><td><a href="#body.real_identity.real_name">real_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>自然人姓名 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;张三&quot;</code></small></td></tr><tr id="body.trade_info"><td><a href="#body.trade_info">trade_info</a></td><td><code>object</code></td><td>交易信息</td></tr><tr id="body.trade_info.out_trade_no" class="d1"><td><a href="#body.trade_info.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户侧交易单号<br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.trade_info.deduct_amount" class="d1"><td><a href="#body.trade_info.deduct_amount">deduct_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>还款金额 <span class="mark unit">fen</span><br><small>e.g. <code>10000</code></small></td></tr><tr id="body.trade_info.description" class="d1"><td><a href="#body.trade_info.description">description</a></td><td><code>string</code></td><td>产品描述<br><small>e.g. <code>&quot;信贷还款&quot;</code></small></td></tr><tr id="body.trade_info.attach" class="d1"><td><a href="#body.trade_info.attach">attach</a></td><td><code>string</code></td><td>商户数据包<br><small>e.g. <code>&quot;备注信息&quot;</code></small></td></tr><tr id="body.trade_info.notify_url" class="d1"><td><a href="#body.trade_info.notify_url">notify_url</a></td><td><code>string</code></td><td>商户回调地址<br><small>e.g. <code>&quot;https://www.test.com&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.creditRepayment.partner.contracts.appPresign.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="s">&#39;123&#39;</i>,
    out_contract_code: <i class="s">&#39;100001256&#39;</i>,
    display_name: <i class="s">&#39;*明&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://pay.weixin.qq.com&#39;</i>,
    repayment_day: <i class="n">1</i>,
    repayment_amount_limit: <i class="s">&#39;10000&#39;</i>,
    real_identity: {
      identity_type: <i class="s">&#39;REAL_IDENTITY_TYPE_INVALID&#39;</i>,
      identity_id: <i class="s">&#39;11010519491231002X&#39;</i>,
      real_name: <i class="s">&#39;张三&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/credit-repayment/partner/contracts/app-presign&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="s">&#39;123&#39;</i>,
    out_contract_code: <i class="s">&#39;100001256&#39;</i>,
    display_name: <i class="s">&#39;*明&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://pay.weixin.qq.com&#39;</i>,
    repayment_day: <i class="n">1</i>,
    repayment_amount_limit: <i class="s">&#39;10000&#39;</i>,
    real_identity: {
      identity_type: <i class="s">&#39;REAL_IDENTITY_TYPE_INVALID&#39;</i>,
      identity_id: <i class="s">&#39;11010519491231002X&#39;</i>,
      real_name: <i class="s">&#39;张三&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/credit-repayment/partner/contracts/app-presign&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="s">&#39;123&#39;</i>,
    out_contract_code: <i class="s">&#39;100001256&#39;</i>,
    display_name: <i class="s">&#39;*明&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://pay.weixin.qq.com&#39;</i>,
    repayment_day: <i class="n">1</i>,
    repayment_amount_limit: <i class="s">&#39;10000&#39;</i>,
    real_identity: {
      identity_type: <i class="s">&#39;REAL_IDENTITY_TYPE_INVALID&#39;</i>,
      identity_id: <i class="s">&#39;11010519491231002X&#39;</i>,
      real_name: <i class="s">&#39;张三&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.creditRepayment.partner.contracts.appPresign.postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="s">&#39;123&#39;</i>,
    out_contract_code: <i class="s">&#39;100001256&#39;</i>,
    display_name: <i class="s">&#39;*明&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://pay.weixin.qq.com&#39;</i>,
    repayment_day: <i class="n">1</i>,
    repayment_amount_limit: <i class="s">&#39;10000&#39;</i>,
    real_identity: {
      identity_type: <i class="s">&#39;REAL_IDENTITY_TYPE_INVALID&#39;</i>,
      identity_id: <i class="s">&#39;11010519491231002X&#39;</i>,
      real_name: <i class="s">&#39;张三&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/credit-repayment/partner/contracts/app-presign&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="s">&#39;123&#39;</i>,
    out_contract_code: <i class="s">&#39;100001256&#39;</i>,
    display_name: <i class="s">&#39;*明&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://pay.weixin.qq.com&#39;</i>,
    repayment_day: <i class="n">1</i>,
    repayment_amount_limit: <i class="s">&#39;10000&#39;</i>,
    real_identity: {
      identity_type: <i class="s">&#39;REAL_IDENTITY_TYPE_INVALID&#39;</i>,
      identity_id: <i class="s">&#39;11010519491231002X&#39;</i>,
      real_name: <i class="s">&#39;张三&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/credit-repayment/partner/contracts/app-presign&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="s">&#39;123&#39;</i>,
    out_contract_code: <i class="s">&#39;100001256&#39;</i>,
    display_name: <i class="s">&#39;*明&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://pay.weixin.qq.com&#39;</i>,
    repayment_day: <i class="n">1</i>,
    repayment_amount_limit: <i class="s">&#39;10000&#39;</i>,
    real_identity: {
      identity_type: <i class="s">&#39;REAL_IDENTITY_TYPE_INVALID&#39;</i>,
      identity_id: <i class="s">&#39;11010519491231002X&#39;</i>,
      real_name: <i class="s">&#39;张三&#39;</i>,
    },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.creditRepayment.partner.contracts.appPresign.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="s">&#39;123&#39;</i>,
    out_contract_code: <i class="s">&#39;100001256&#39;</i>,
    display_name: <i class="s">&#39;*明&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://pay.weixin.qq.com&#39;</i>,
    repayment_day: <i class="n">1</i>,
    repayment_amount_limit: <i class="s">&#39;10000&#39;</i>,
    sub_mchid: <i class="s">&#39;1000000109&#39;</i>,
    sub_appid: <i class="s">&#39;example_sub_appid&#39;</i>,
    real_identity: {
      identity_type: <i class="s">&#39;REAL_IDENTITY_TYPE_INVALID&#39;</i>,
      identity_id: <i class="s">&#39;11010519491231002X&#39;</i>,
      real_name: <i class="s">&#39;张三&#39;</i>,
    },
    trade_info: {
      out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
      deduct_amount: <i class="n">10000</i>,
      description: <i class="s">&#39;信贷还款&#39;</i>,
      attach: <i class="s">&#39;备注信息&#39;</i>,
      notify_url: <i class="s">&#39;https://www.test.com&#39;</i>,
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/credit-repayment/partner/contracts/app-presign&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;plan_id&quot;:&quot;123&quot;,&quot;out_contract_code&quot;:&quot;100001256&quot;,&quot;display_name&quot;:&quot;*明&quot;,&quot;contract_notify_url&quot;:&quot;https://pay.weixin.qq.com&quot;,&quot;repayment_day&quot;:1,&quot;repayment_amount_limit&quot;:&quot;10000&quot;,&quot;real_identity&quot;:{&quot;identity_type&quot;:&quot;REAL_IDENTITY_TYPE_INVALID&quot;,&quot;identity_id&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;11010519491231002X&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;real_name&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;张三&#39;</i>)&quot;<i class="s">&#39;&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.presign_token"><td><a href="#response.presign_token">presign_token</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>预签约码<br><small>e.g. <code>&quot;example_presign_token&quot;</code></small></td></tr><tr id="response.redirect_service"><td><a href="#response.redirect_service">redirect_service</a></td><td><code>string</code></td><td>跳转到的签约服务提供方<br><small>e.g. <code>&quot;example_redirect_service&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;presign_token&quot;</i>: <i class="c">&quot;example_presign_token&quot;</i>,
  <i class="c">&quot;redirect_service&quot;</i>: <i class="c">&quot;example_redirect_service&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_contract_code</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/credit_repayment-sign_contract.html"><code>CREDIT_REPAYMENT.SIGN_CONTRACT</code></a> 自动还款协议签约成功通知</li><li><a href="/en/events/credit_repayment-terminate_contract.html"><code>CREDIT_REPAYMENT.TERMINATE_CONTRACT</code></a> 自动还款协议解约成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/credit-repayment/post-v3-credit-repayment-partner-contracts-app-presign.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3CreditRepaymentPartnerContractsAppPresign = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3CreditRepaymentPartnerContractsAppPresign as default
};
