import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"发起转账到QQ钱包","description":"","frontmatter":{"title":"发起转账到QQ钱包","editLink":false,"words":"POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills 资金应用∙转账∙QQ钱包 appid QQ互联开放平台AppID out_bill_no 商户单号 openid 收款用户OpenID user_qq 收款用户QQ号 user_name 收款用户姓名 transfer_amount 转账金额 transfer_remark 转账备注 notify_url 通知地址 transfer_scene_id 转账场景ID transfer_scene_report_infos 转账场景报备信息 mchid 商户号 transfer_bill_no 微信转账单号 state 单据状态 fail_reason 失败原因 create_time 单据创建时间 update_time 最后一次状态变更时间"},"headers":[],"relativePath":"en/api/fund-app/post-v3-fund-app-mch-transfer-transfer-to-qq-wallet-bills.md","filePath":"en/api/fund-app/post-v3-fund-app-mch-transfer-transfer-to-qq-wallet-bills.md"}');
const _sfc_main = { name: "en/api/fund-app/post-v3-fund-app-mch-transfer-transfer-to-qq-wallet-bills.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">发起转账到QQ钱包 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;发起转账到QQ钱包 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>fund-app/<wbr>mch-transfer/<wbr>transfer-to-qq-wallet-bills</code></div><p class="facts"><span>Roles merchant</span><span>资金应用∙转账∙QQ钱包</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>QQ互联开放平台AppID<br><small>e.g. <code>&quot;102022609&quot;</code></small></td></tr><tr id="body.out_bill_no"><td><a href="#body.out_bill_no">out_bill_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户单号<br><small>e.g. <code>&quot;plfk2020042013&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a></td><td><code>string</code></td><td>收款用户OpenID<br><small>e.g. <code>&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</code></small></td></tr><tr id="body.user_qq"><td><a href="#body.user_qq">user_qq</a></td><td><code>string</code></td><td>收款用户QQ号<br><small>e.g. <code>&quot;490379403&quot;</code></small></td></tr><tr id="body.user_name"><td><a href="#body.user_name">user_name</a></td><td><code>string</code></td><td>收款用户姓名 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&quot;</code></small></td></tr><tr id="body.transfer_amount"><td><a href="#body.transfer_amount">transfer_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>转账金额 <span class="mark unit">fen</span><br><small>e.g. <code>400000</code></small></td></tr><tr id="body.transfer_remark"><td><a href="#body.transfer_remark">transfer_remark</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>转账备注<br><small>e.g. <code>&quot;2020年4月报销&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a></td><td><code>string</code></td><td>通知地址<br><small>e.g. <code>&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</code></small></td></tr><tr id="body.transfer_scene_id"><td><a href="#body.transfer_scene_id">transfer_scene_id</a></td><td><code>string</code></td><td>转账场景ID<br><small>e.g. <code>&quot;1401&quot;</code></small><br><small class="note" lang="en">The set is open: 1000, 1002, 1004, 1005, 1006, 1009, 1010, 1011, 1013 are known.</small></td></tr><tr id="body.transfer_scene_report_infos"><td><a href="#body.transfer_scene_report_infos">transfer_scene_report_infos</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>转账场景报备信息</td></tr><tr id="body.transfer_scene_report_infos.info_type" class="d1"><td><a href="#body.transfer_scene_report_infos.info_type">info_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>信息类型<br><small>e.g. <code>&quot;活动名称&quot;</code></small></td></tr><tr id="body.transfer_scene_report_infos.info_content" class="d1"><td><a href="#body.transfer_scene_report_infos.info_content">info_content</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>信息内容<br><small>e.g. <code>&quot;注册会员有礼&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundApp.mchTransfer.transferToQqWalletBills.post({
  json: {
    appid: <i class="s">&#39;102022609&#39;</i>,
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_amount: <i class="n">400000</i>,
    transfer_remark: <i class="s">&#39;2020年4月报销&#39;</i>,
    transfer_scene_report_infos: [{ info_type: <i class="s">&#39;活动名称&#39;</i>, info_content: <i class="s">&#39;注册会员有礼&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;102022609&#39;</i>,
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_amount: <i class="n">400000</i>,
    transfer_remark: <i class="s">&#39;2020年4月报销&#39;</i>,
    transfer_scene_report_infos: [{ info_type: <i class="s">&#39;活动名称&#39;</i>, info_content: <i class="s">&#39;注册会员有礼&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;102022609&#39;</i>,
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_amount: <i class="n">400000</i>,
    transfer_remark: <i class="s">&#39;2020年4月报销&#39;</i>,
    transfer_scene_report_infos: [{ info_type: <i class="s">&#39;活动名称&#39;</i>, info_content: <i class="s">&#39;注册会员有礼&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundApp.mchTransfer.transferToQqWalletBills.postAsync({
  json: {
    appid: <i class="s">&#39;102022609&#39;</i>,
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_amount: <i class="n">400000</i>,
    transfer_remark: <i class="s">&#39;2020年4月报销&#39;</i>,
    transfer_scene_report_infos: [{ info_type: <i class="s">&#39;活动名称&#39;</i>, info_content: <i class="s">&#39;注册会员有礼&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;102022609&#39;</i>,
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_amount: <i class="n">400000</i>,
    transfer_remark: <i class="s">&#39;2020年4月报销&#39;</i>,
    transfer_scene_report_infos: [{ info_type: <i class="s">&#39;活动名称&#39;</i>, info_content: <i class="s">&#39;注册会员有礼&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;102022609&#39;</i>,
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_amount: <i class="n">400000</i>,
    transfer_remark: <i class="s">&#39;2020年4月报销&#39;</i>,
    transfer_scene_report_infos: [{ info_type: <i class="s">&#39;活动名称&#39;</i>, info_content: <i class="s">&#39;注册会员有礼&#39;</i> }],
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.fundApp.mchTransfer.transferToQqWalletBills.post({
  json: {
    appid: <i class="s">&#39;102022609&#39;</i>,
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
    user_qq: <i class="s">&#39;490379403&#39;</i>,
    user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
    transfer_amount: <i class="n">400000</i>,
    transfer_remark: <i class="s">&#39;2020年4月报销&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1401&#39;</i>,
    transfer_scene_report_infos: [{ info_type: <i class="s">&#39;活动名称&#39;</i>, info_content: <i class="s">&#39;注册会员有礼&#39;</i> }],
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;102022609&quot;,&quot;out_bill_no&quot;:&quot;plfk2020042013&quot;,&quot;transfer_amount&quot;:400000,&quot;transfer_remark&quot;:&quot;2020年4月报销&quot;,&quot;transfer_scene_report_infos&quot;:[{&quot;info_type&quot;:&quot;活动名称&quot;,&quot;info_content&quot;:&quot;注册会员有礼&quot;}]}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1900001109&quot;</code></small></td></tr><tr id="response.out_bill_no"><td><a href="#response.out_bill_no">out_bill_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户单号<br><small>e.g. <code>&quot;plfk2020042013&quot;</code></small></td></tr><tr id="response.transfer_bill_no"><td><a href="#response.transfer_bill_no">transfer_bill_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信转账单号<br><small>e.g. <code>&quot;1330000071100999991182020050700019480001&quot;</code></small></td></tr><tr id="response.appid"><td><a href="#response.appid">appid</a></td><td><code>string</code></td><td>QQ互联开放平台AppID<br><small>e.g. <code>&quot;102022609&quot;</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>单据状态<br><code>ACCEPTED</code> <code>PROCESSING</code> <code>WAIT_USER_CONFIRM</code> <code>TRANSFERING</code> <code>SUCCESS</code> <code>FAIL</code> <code>CANCELING</code> <code>CANCELLED</code><br><small>e.g. <code>&quot;ACCEPTED&quot;</code></small></td></tr><tr id="response.transfer_amount"><td><a href="#response.transfer_amount">transfer_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>转账金额 <span class="mark unit">fen</span><br><small>e.g. <code>400000</code></small></td></tr><tr id="response.transfer_remark"><td><a href="#response.transfer_remark">transfer_remark</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>转账备注<br><small>e.g. <code>&quot;2020年4月报销&quot;</code></small></td></tr><tr id="response.openid"><td><a href="#response.openid">openid</a></td><td><code>string</code></td><td>收款用户OpenID<br><small>e.g. <code>&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</code></small></td></tr><tr id="response.user_qq"><td><a href="#response.user_qq">user_qq</a></td><td><code>string</code></td><td>收款用户QQ号<br><small>e.g. <code>&quot;490379403&quot;</code></small></td></tr><tr id="response.user_name"><td><a href="#response.user_name">user_name</a></td><td><code>string</code></td><td>收款用户姓名 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&quot;</code></small></td></tr><tr id="response.fail_reason"><td><a href="#response.fail_reason">fail_reason</a></td><td><code>string</code></td><td>失败原因<br><small>e.g. <code>&quot;PAYEE_ACCOUNT_ABNORMAL&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>单据创建时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.update_time"><td><a href="#response.update_time">update_time</a></td><td><code>string (date-time)</code></td><td>最后一次状态变更时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900001109&quot;</i>,
  <i class="c">&quot;out_bill_no&quot;</i>: <i class="c">&quot;plfk2020042013&quot;</i>,
  <i class="c">&quot;transfer_bill_no&quot;</i>: <i class="c">&quot;1330000071100999991182020050700019480001&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;102022609&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;ACCEPTED&quot;</i>,
  <i class="c">&quot;transfer_amount&quot;</i>: <i class="k">400000</i>,
  <i class="c">&quot;transfer_remark&quot;</i>: <i class="c">&quot;2020年4月报销&quot;</i>,
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</i>,
  <i class="c">&quot;user_qq&quot;</i>: <i class="c">&quot;490379403&quot;</i>,
  <i class="c">&quot;user_name&quot;</i>: <i class="c">&quot;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&quot;</i>,
  <i class="c">&quot;fail_reason&quot;</i>: <i class="c">&quot;PAYEE_ACCOUNT_ABNORMAL&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;update_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_bill_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/mchtransfer-qqwalletbill-finished.html"><code>MCHTRANSFER.QQWALLETBILL.FINISHED</code></a> 转账到QQ钱包终态通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/fund-app/post-v3-fund-app-mch-transfer-transfer-to-qq-wallet-bills.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3FundAppMchTransferTransferToQqWalletBills = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3FundAppMchTransferTransferToQqWalletBills as default
};
