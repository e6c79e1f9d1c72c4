import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"申请免确认收款授权","description":"","frontmatter":{"title":"申请免确认收款授权","editLink":false,"words":"POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations 资金应用∙转账∙用户确认模式 out_authorization_no 商户侧授权单号 appid 商户AppID openid 收款用户OpenID transfer_scene_id 转账场景ID user_display_name 用户展示名称 user_recv_perception 用户收款感知 notify_url 授权结果通知地址 state 单据状态 create_time 单据创建时间 package_info 跳转领取页面的package信息"},"headers":[],"relativePath":"api/fund-app/post-v3-fund-app-mch-transfer-partner-user-confirm-authorizations.md","filePath":"api/fund-app/post-v3-fund-app-mch-transfer-partner-user-confirm-authorizations.md"}');
const _sfc_main = { name: "api/fund-app/post-v3-fund-app-mch-transfer-partner-user-confirm-authorizations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">申请免确认收款授权 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;申请免确认收款授权 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>fund-app/<wbr>mch-transfer/<wbr>partner/<wbr>user-confirm-authorizations</code></div><p class="facts"><span>角色 服务商</span><span>资金应用∙转账∙用户确认模式</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.out_authorization_no"><td><a href="#body.out_authorization_no">out_authorization_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户侧授权单号<br><small>例 <code>&quot;plfk2020042013&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户AppID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;102022609&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>收款用户OpenID<br><small>例 <code>&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</code></small></td></tr><tr id="body.transfer_scene_id"><td><a href="#body.transfer_scene_id">transfer_scene_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>转账场景ID<br><small>例 <code>&quot;1000&quot;</code></small><br><small class="note" lang="en">The set is open: 1000, 1002, 1004, 1005, 1006, 1009, 1010, 1011, 1013 are known.</small></td></tr><tr id="body.user_display_name"><td><a href="#body.user_display_name">user_display_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户展示名称<br><small>例 <code>&quot;wx_123456&quot;</code></small></td></tr><tr id="body.user_recv_perception"><td><a href="#body.user_recv_perception">user_recv_perception</a></td><td><code>string</code></td><td>用户收款感知<br><small>例 <code>&quot;现金奖励&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>授权结果通知地址<br><small>例 <code>&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations.post({
  json: {
    out_authorization_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    appid: <i class="s">&#39;102022609&#39;</i>,
    openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    user_display_name: <i class="s">&#39;wx_123456&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/fund-app/mch-transfer/partner/user-confirm-authorizations&#39;</i>).post({
  json: {
    out_authorization_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    appid: <i class="s">&#39;102022609&#39;</i>,
    openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    user_display_name: <i class="s">&#39;wx_123456&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/fund-app/mch-transfer/partner/user-confirm-authorizations&#39;</i>].post({
  json: {
    out_authorization_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    appid: <i class="s">&#39;102022609&#39;</i>,
    openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    user_display_name: <i class="s">&#39;wx_123456&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations.postAsync({
  json: {
    out_authorization_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    appid: <i class="s">&#39;102022609&#39;</i>,
    openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    user_display_name: <i class="s">&#39;wx_123456&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/fund-app/mch-transfer/partner/user-confirm-authorizations&#39;</i>).postAsync({
  json: {
    out_authorization_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    appid: <i class="s">&#39;102022609&#39;</i>,
    openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    user_display_name: <i class="s">&#39;wx_123456&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/fund-app/mch-transfer/partner/user-confirm-authorizations&#39;</i>].postAsync({
  json: {
    out_authorization_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    appid: <i class="s">&#39;102022609&#39;</i>,
    openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    user_display_name: <i class="s">&#39;wx_123456&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations.post({
  json: {
    out_authorization_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    appid: <i class="s">&#39;102022609&#39;</i>,
    openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    user_display_name: <i class="s">&#39;wx_123456&#39;</i>,
    user_recv_perception: <i class="s">&#39;现金奖励&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/fund-app/mch-transfer/partner/user-confirm-authorizations&#39;</i>
body=<i class="s">&#39;{&quot;out_authorization_no&quot;:&quot;plfk2020042013&quot;,&quot;appid&quot;:&quot;102022609&quot;,&quot;openid&quot;:&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;,&quot;transfer_scene_id&quot;:&quot;1000&quot;,&quot;user_display_name&quot;:&quot;wx_123456&quot;,&quot;notify_url&quot;:&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.out_authorization_no"><td><a href="#response.out_authorization_no">out_authorization_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户侧授权单号<br><small>例 <code>&quot;plfk2020042013&quot;</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>单据状态<br><code>WAIT_USER_CONFIRM</code><br><small>例 <code>&quot;WAIT_USER_CONFIRM&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>单据创建时间<br><small>例 <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.package_info"><td><a href="#response.package_info">package_info</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>跳转领取页面的package信息<br><small>例 <code>&quot;affffddafdfafddffda==&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_authorization_no&quot;</i>: <i class="c">&quot;plfk2020042013&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;WAIT_USER_CONFIRM&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;package_info&quot;</i>: <i class="c">&quot;affffddafdfafddffda==&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_authorization_no</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/mchtransfer-authorization-confirmed.html"><code>MCHTRANSFER.AUTHORIZATION.CONFIRMED</code></a> 用户确认自动收款授权通知</li><li><a href="/events/mchtransfer-authorization-closed.html"><code>MCHTRANSFER.AUTHORIZATION.CLOSED</code></a> 用户关闭自动收款授权通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/fund-app/post-v3-fund-app-mch-transfer-partner-user-confirm-authorizations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3FundAppMchTransferPartnerUserConfirmAuthorizations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3FundAppMchTransferPartnerUserConfirmAuthorizations as default
};
