import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"受理单次预约商家转账","description":"","frontmatter":{"title":"受理单次预约商家转账","editLink":false,"words":"POST /v3/platsolution/insurance/mch-transfer/reservation/apply 资金应用∙转账 sub_mchid 二级商户号 sp_appid 服务商AppID sub_appid 二级商户AppID out_reservation_no 商户预约单号 transfer_scene_id 转账场景ID estimated_date 预计最晚转账日期 estimated_max_amount 预计最大转账金额 exact_amount 准确转账金额 openid 收款用户OpenID user_real_name 收款用户姓名 reserve_remark 预约备注 notify_url 商户回调地址 scene_report_data 场景报备信息 reservation_id 微信转账预约单号 accept_time 预约记录受理时间 state 预约记录状态 package_info "},"headers":[],"relativePath":"api/platsolution/post-v3-platsolution-insurance-mch-transfer-reservation-apply.md","filePath":"api/platsolution/post-v3-platsolution-insurance-mch-transfer-reservation-apply.md"}');
const _sfc_main = { name: "api/platsolution/post-v3-platsolution-insurance-mch-transfer-reservation-apply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">受理单次预约商家转账 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;受理单次预约商家转账 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>platsolution/<wbr>insurance/<wbr>mch-transfer/<wbr>reservation/<wbr>apply</code></div><p class="facts"><span>角色 服务商</span><span>资金应用∙转账</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>二级商户号<br><small>例 <code>&quot;1900001109&quot;</code></small></td></tr><tr id="body.sp_appid"><td><a href="#body.sp_appid">sp_appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商AppID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxf636efh567hg4356&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>二级商户AppID<br><small>例 <code>&quot;wxf636efh567hg4356&quot;</code></small></td></tr><tr id="body.out_reservation_no"><td><a href="#body.out_reservation_no">out_reservation_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户预约单号<br><small>例 <code>&quot;plfk2020042013&quot;</code></small></td></tr><tr id="body.transfer_scene_id"><td><a href="#body.transfer_scene_id">transfer_scene_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>转账场景ID<br><small>例 <code>&quot;1000&quot;</code></small></td></tr><tr id="body.estimated_date"><td><a href="#body.estimated_date">estimated_date</a></td><td><code>string</code></td><td>预计最晚转账日期<br><small>例 <code>&quot;2019-11-22&quot;</code></small></td></tr><tr id="body.estimated_max_amount"><td><a href="#body.estimated_max_amount">estimated_max_amount</a></td><td><code>integer</code></td><td>预计最大转账金额 <span class="mark unit">分</span><br><small>例 <code>400000</code></small></td></tr><tr id="body.exact_amount"><td><a href="#body.exact_amount">exact_amount</a></td><td><code>integer</code></td><td>准确转账金额 <span class="mark unit">分</span><br><small>例 <code>100000</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a></td><td><code>string</code></td><td>收款用户OpenID<br><small>例 <code>&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</code></small></td></tr><tr id="body.user_real_name"><td><a href="#body.user_real_name">user_real_name</a></td><td><code>string</code></td><td>收款用户姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;张三&quot;</code></small></td></tr><tr id="body.reserve_remark"><td><a href="#body.reserve_remark">reserve_remark</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>预约备注<br><small>例 <code>&quot;由于存在收益波动，实际到账资金可能不等于当前金额&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户回调地址<br><small>例 <code>&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</code></small></td></tr><tr id="body.scene_report_data"><td><a href="#body.scene_report_data">scene_report_data</a></td><td><code>object</code></td><td>场景报备信息</td></tr><tr id="body.scene_report_data.insurance_policy" class="d1"><td><a href="#body.scene_report_data.insurance_policy">insurance_policy</a></td><td><code>object</code></td><td>保险保单报备信息</td></tr><tr id="body.scene_report_data.insurance_policy.product_registration_no" class="d2"><td><a href="#body.scene_report_data.insurance_policy.product_registration_no">product_registration_no</a></td><td><code>string</code></td><td>保险产品备案编号<br><small>例 <code>&quot;40058541257&quot;</code></small></td></tr><tr id="body.scene_report_data.insurance_policy.policy_no" class="d2"><td><a href="#body.scene_report_data.insurance_policy.policy_no">policy_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保险单号<br><small>例 <code>&quot;202301011651&quot;</code></small></td></tr><tr id="body.scene_report_data.insurance_policy.name" class="d2"><td><a href="#body.scene_report_data.insurance_policy.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>保险名称<br><small>例 <code>&quot;养老保险&quot;</code></small></td></tr><tr id="body.scene_report_data.insurance_policy.withdrawal_no" class="d2"><td><a href="#body.scene_report_data.insurance_policy.withdrawal_no">withdrawal_no</a></td><td><code>string</code></td><td>取现单号<br><small>例 <code>&quot;202310410941&quot;</code></small></td></tr><tr id="body.scene_report_data.insurance_policy.claim_no" class="d2"><td><a href="#body.scene_report_data.insurance_policy.claim_no">claim_no</a></td><td><code>string</code></td><td>理赔单号<br><small>例 <code>&quot;202310410941&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.insurance.mchTransfer.reservation.apply.post({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sp_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    out_reservation_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    reserve_remark: <i class="s">&#39;由于存在收益波动，实际到账资金可能不等于当前金额&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/insurance/mch-transfer/reservation/apply&#39;</i>).post({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sp_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    out_reservation_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    reserve_remark: <i class="s">&#39;由于存在收益波动，实际到账资金可能不等于当前金额&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/insurance/mch-transfer/reservation/apply&#39;</i>].post({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sp_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    out_reservation_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    reserve_remark: <i class="s">&#39;由于存在收益波动，实际到账资金可能不等于当前金额&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.insurance.mchTransfer.reservation.apply.postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sp_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    out_reservation_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    reserve_remark: <i class="s">&#39;由于存在收益波动，实际到账资金可能不等于当前金额&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/insurance/mch-transfer/reservation/apply&#39;</i>).postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sp_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    out_reservation_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    reserve_remark: <i class="s">&#39;由于存在收益波动，实际到账资金可能不等于当前金额&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/insurance/mch-transfer/reservation/apply&#39;</i>].postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sp_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    out_reservation_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    reserve_remark: <i class="s">&#39;由于存在收益波动，实际到账资金可能不等于当前金额&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.insurance.mchTransfer.reservation.apply.post({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sp_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    sub_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    out_reservation_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    estimated_date: <i class="s">&#39;2019-11-22&#39;</i>,
    estimated_max_amount: <i class="n">400000</i>,
    exact_amount: <i class="n">100000</i>,
    openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
    user_real_name: <i class="s">&#39;张三&#39;</i>,
    reserve_remark: <i class="s">&#39;由于存在收益波动，实际到账资金可能不等于当前金额&#39;</i>,
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
    scene_report_data: {
      insurance_policy: {
        product_registration_no: <i class="s">&#39;40058541257&#39;</i>,
        policy_no: <i class="s">&#39;202301011651&#39;</i>,
        name: <i class="s">&#39;养老保险&#39;</i>,
        withdrawal_no: <i class="s">&#39;202310410941&#39;</i>,
        claim_no: <i class="s">&#39;202310410941&#39;</i>,
      },
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/platsolution/insurance/mch-transfer/reservation/apply&#39;</i>
body=<i class="s">&#39;{&quot;sub_mchid&quot;:&quot;1900001109&quot;,&quot;sp_appid&quot;:&quot;wxf636efh567hg4356&quot;,&quot;out_reservation_no&quot;:&quot;plfk2020042013&quot;,&quot;transfer_scene_id&quot;:&quot;1000&quot;,&quot;reserve_remark&quot;:&quot;由于存在收益波动，实际到账资金可能不等于当前金额&quot;,&quot;notify_url&quot;:&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>二级商户号<br><small>例 <code>&quot;1900001109&quot;</code></small></td></tr><tr id="response.out_reservation_no"><td><a href="#response.out_reservation_no">out_reservation_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户预约单号<br><small>例 <code>&quot;plfk2020042013&quot;</code></small></td></tr><tr id="response.reservation_id"><td><a href="#response.reservation_id">reservation_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信转账预约单号<br><small>例 <code>&quot;1330000071100999991182020050700019480001&quot;</code></small></td></tr><tr id="response.accept_time"><td><a href="#response.accept_time">accept_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>预约记录受理时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>预约记录状态<br><code>ACCEPTED</code> <code>CONFIRMED</code> <code>CLOSED</code><br><small>例 <code>&quot;ACCEPTED&quot;</code></small></td></tr><tr id="response.package_info"><td><a href="#response.package_info">package_info</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td><small>例 <code>&quot;affffddafdfafddffda==&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900001109&quot;</i>,
  <i class="c">&quot;out_reservation_no&quot;</i>: <i class="c">&quot;plfk2020042013&quot;</i>,
  <i class="c">&quot;reservation_id&quot;</i>: <i class="c">&quot;1330000071100999991182020050700019480001&quot;</i>,
  <i class="c">&quot;accept_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;ACCEPTED&quot;</i>,
  <i class="c">&quot;package_info&quot;</i>: <i class="c">&quot;affffddafdfafddffda==&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_reservation_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/platsolution/post-v3-platsolution-insurance-mch-transfer-reservation-apply.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PlatsolutionInsuranceMchTransferReservationApply = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PlatsolutionInsuranceMchTransferReservationApply as default
};
