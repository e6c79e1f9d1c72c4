import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"App场景预约扣费类型签约的预签约API","description":"","frontmatter":{"title":"App场景预约扣费类型签约的预签约API","editLink":false,"words":"POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app 委托代扣 appid 应用ID openid 用户在直连商户应用下的用户标示 plan_id 委托代扣模板ID out_contract_code 商户签约协议号 contract_display_account 用户账户展示名称 contract_notify_url 签约结果通知地址 out_user_code 商户侧用户标识 deduct_schedule 用于预约扣费的预约信息 pre_entrustweb_id 预签约ID miniprogram_username 跳转签约小程序的username miniprogram_path 跳转签约小程序的path"},"headers":[],"relativePath":"en/api/papay/post-v3-papay-scheduled-deduct-sign-contracts-pre-entrust-sign-app.md","filePath":"en/api/papay/post-v3-papay-scheduled-deduct-sign-contracts-pre-entrust-sign-app.md"}');
const _sfc_main = { name: "en/api/papay/post-v3-papay-scheduled-deduct-sign-contracts-pre-entrust-sign-app.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">App场景预约扣费类型签约的预签约API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;App场景预约扣费类型签约的预签约API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>papay/<wbr>scheduled-deduct-sign/<wbr>contracts/<wbr>pre-entrust-sign/<wbr>app</code></div><p class="facts"><span>Roles merchant</span><span>委托代扣</span><a href="https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-app-scheduled-deduct-pre-sign.html" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>应用ID<br><small>at most 32 characters, filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a></td><td><code>string</code></td><td>用户在直连商户应用下的用户标示<br><small>e.g. <code>&quot;oYobu0MVnQfWpSMOYJz2AHPG_gQw&quot;</code></small></td></tr><tr id="body.plan_id"><td><a href="#body.plan_id">plan_id</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>委托代扣模板ID<br><small>e.g. <code>12535</code></small></td></tr><tr id="body.out_contract_code"><td><a href="#body.out_contract_code">out_contract_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户签约协议号<br><small>at most 32 characters, like [0-9A-Za-z]+</small><br><small>e.g. <code>&quot;wxwtdk20200910100000&quot;</code></small></td></tr><tr id="body.contract_display_account"><td><a href="#body.contract_display_account">contract_display_account</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户账户展示名称<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;微信代扣用户A&quot;</code></small></td></tr><tr id="body.contract_notify_url"><td><a href="#body.contract_notify_url">contract_notify_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>签约结果通知地址<br><small>at most 256 characters</small><br><small>e.g. <code>&quot;https://yourapp.com/notify&quot;</code></small></td></tr><tr id="body.out_user_code"><td><a href="#body.out_user_code">out_user_code</a></td><td><code>string</code></td><td>商户侧用户标识<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;用户A&quot;</code></small></td></tr><tr id="body.deduct_schedule"><td><a href="#body.deduct_schedule">deduct_schedule</a></td><td><code>object</code></td><td>用于预约扣费的预约信息</td></tr><tr id="body.deduct_schedule.estimated_deduct_date" class="d1"><td><a href="#body.deduct_schedule.estimated_deduct_date">estimated_deduct_date</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>预计扣费的日期<br><small>e.g. <code>&quot;2019-11-22&quot;</code></small></td></tr><tr id="body.deduct_schedule.estimated_deduct_amount" class="d1"><td><a href="#body.deduct_schedule.estimated_deduct_amount">estimated_deduct_amount</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>预计的扣费金额</td></tr><tr id="body.deduct_schedule.estimated_deduct_amount.total" class="d2"><td><a href="#body.deduct_schedule.estimated_deduct_amount.total">total</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>金额 <span class="mark unit">fen</span><br><small>e.g. <code>1</code></small></td></tr><tr id="body.deduct_schedule.estimated_deduct_amount.currency" class="d2"><td><a href="#body.deduct_schedule.estimated_deduct_amount.currency">currency</a></td><td><code>string</code></td><td>货币类型<br><small>e.g. <code>&quot;CNY&quot;</code></small></td></tr><tr id="body.deduct_schedule.description" class="d1"><td><a href="#body.deduct_schedule.description">description</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品描述<br><small>e.g. <code>&quot;小乔-碎云皮肤（微信83区沧海之耀）&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.app.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.app.postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    plan_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.app.post({
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    openid: <i class="s">&#39;oYobu0MVnQfWpSMOYJz2AHPG_gQw&#39;</i>,
    plan_id: <i class="n">12535</i>,
    out_contract_code: <i class="s">&#39;wxwtdk20200910100000&#39;</i>,
    contract_display_account: <i class="s">&#39;微信代扣用户A&#39;</i>,
    contract_notify_url: <i class="s">&#39;https://yourapp.com/notify&#39;</i>,
    out_user_code: <i class="s">&#39;用户A&#39;</i>,
    deduct_schedule: {
      estimated_deduct_date: <i class="s">&#39;2019-11-22&#39;</i>,
      estimated_deduct_amount: { total: <i class="n">1</i>, currency: <i class="s">&#39;CNY&#39;</i> },
      description: <i class="s">&#39;小乔-碎云皮肤（微信83区沧海之耀）&#39;</i>,
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;plan_id&quot;:12535,&quot;out_contract_code&quot;:&quot;wxwtdk20200910100000&quot;,&quot;contract_display_account&quot;:&quot;微信代扣用户A&quot;,&quot;contract_notify_url&quot;:&quot;https://yourapp.com/notify&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.pre_entrustweb_id"><td><a href="#response.pre_entrustweb_id">pre_entrustweb_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>预签约ID<br><small>e.g. <code>&quot;5778aadY9nltAsZzXixCkFIGYnV2V&quot;</code></small></td></tr><tr id="response.miniprogram_username"><td><a href="#response.miniprogram_username">miniprogram_username</a></td><td><code>string</code></td><td>跳转签约小程序的username<br><small>e.g. <code>&quot;gh_xxxxxxxxxxxxx&quot;</code></small></td></tr><tr id="response.miniprogram_path"><td><a href="#response.miniprogram_path">miniprogram_path</a></td><td><code>string</code></td><td>跳转签约小程序的path<br><small>e.g. <code>&quot;pages/index/index?sign_scene=app&amp;domain_type=cn&amp;pre_entrustweb_id=xxxxxxxxxx&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;pre_entrustweb_id&quot;</i>: <i class="c">&quot;5778aadY9nltAsZzXixCkFIGYnV2V&quot;</i>,
  <i class="c">&quot;miniprogram_username&quot;</i>: <i class="c">&quot;gh_xxxxxxxxxxxxx&quot;</i>,
  <i class="c">&quot;miniprogram_path&quot;</i>: <i class="c">&quot;pages/index/index?sign_scene=app&amp;domain_type=cn&amp;pre_entrustweb_id=xxxxxxxxxx&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_contract_code</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/entrust-sign.html"><code>ENTRUST.SIGN</code></a> 委托代扣签约成功通知</li><li><a href="/en/events/entrust-terminate.html"><code>ENTRUST.TERMINATE</code></a> 委托代扣解约成功通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/papay/post-v3-papay-scheduled-deduct-sign-contracts-pre-entrust-sign-app.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PapayScheduledDeductSignContractsPreEntrustSignApp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PapayScheduledDeductSignContractsPreEntrustSignApp as default
};
