import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"发起批量转账API","description":"","frontmatter":{"title":"发起批量转账API","editLink":false,"words":"POST /v3/partner-transfer/batches 资金应用∙转账∙服务商模式 运营工具∙用工卡 sub_mchid 特约商户号 sub_appid 特约商户appid authorization_type 特约商户授权类型 out_batch_no 商家批次单号 batch_name 批次名称 batch_remark 批次备注 total_amount 转账总金额 total_num 转账总笔数 transfer_detail_list 转账明细列表 sp_appid 服务商的appid transfer_purpose 批量转账用途 transfer_scene 转账场景 batch_id 微信支付批次单号 create_time 批次创建时间 batch_status 批次状态"},"headers":[],"relativePath":"api/partner-transfer/post-v3-partner-transfer-batches.md","filePath":"api/partner-transfer/post-v3-partner-transfer-batches.md"}');
const _sfc_main = { name: "api/partner-transfer/post-v3-partner-transfer-batches.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">发起批量转账API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;发起批量转账API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>partner-transfer/<wbr>batches</code></div><p class="facts"><span>角色 服务商</span><span>资金应用∙转账∙服务商模式 · 运营工具∙用工卡</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>特约商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>特约商户appid<br><small>例 <code>&quot;wxf636efh567hg4356&quot;</code></small></td></tr><tr id="body.authorization_type"><td><a href="#body.authorization_type">authorization_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>特约商户授权类型<br><code>INFORMATION_AUTHORIZATION_TYPE</code> <code>FUND_AUTHORIZATION_TYPE</code> <code>INFORMATION_AND_FUND_AUTHORIZATION_TYPE</code><br><small>例 <code>&quot;INFORMATION_AUTHORIZATION_TYPE&quot;</code></small></td></tr><tr id="body.out_batch_no"><td><a href="#body.out_batch_no">out_batch_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商家批次单号<br><small>例 <code>&quot;plfk2020042013&quot;</code></small></td></tr><tr id="body.batch_name"><td><a href="#body.batch_name">batch_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>批次名称<br><small>例 <code>&quot;2019年1月深圳分部报销单&quot;</code></small></td></tr><tr id="body.batch_remark"><td><a href="#body.batch_remark">batch_remark</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>批次备注<br><small>例 <code>&quot;2019年1月深圳分部报销单&quot;</code></small></td></tr><tr id="body.total_amount"><td><a href="#body.total_amount">total_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>转账总金额 <span class="mark unit">分</span><br><small>例 <code>4000000</code></small></td></tr><tr id="body.total_num"><td><a href="#body.total_num">total_num</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>转账总笔数<br><small>例 <code>200</code></small></td></tr><tr id="body.transfer_detail_list"><td><a href="#body.transfer_detail_list">transfer_detail_list</a></td><td><code>object[]</code></td><td>转账明细列表</td></tr><tr id="body.transfer_detail_list.out_detail_no" class="d1"><td><a href="#body.transfer_detail_list.out_detail_no">out_detail_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商家明细单号<br><small>例 <code>&quot;x23zy545Bd5436&quot;</code></small></td></tr><tr id="body.transfer_detail_list.transfer_amount" class="d1"><td><a href="#body.transfer_detail_list.transfer_amount">transfer_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>转账金额 <span class="mark unit">分</span><br><small>例 <code>200000</code></small></td></tr><tr id="body.transfer_detail_list.transfer_remark" class="d1"><td><a href="#body.transfer_detail_list.transfer_remark">transfer_remark</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>转账备注<br><small>例 <code>&quot;2020年4月报销&quot;</code></small></td></tr><tr id="body.transfer_detail_list.openid" class="d1"><td><a href="#body.transfer_detail_list.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>收款用户openid<br><small>例 <code>&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</code></small></td></tr><tr id="body.transfer_detail_list.user_name" class="d1"><td><a href="#body.transfer_detail_list.user_name">user_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>收款用户姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&quot;</code></small></td></tr><tr id="body.transfer_detail_list.user_id_card" class="d1"><td><a href="#body.transfer_detail_list.user_id_card">user_id_card</a></td><td><code>string</code></td><td>收款用户身份证 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.sp_appid"><td><a href="#body.sp_appid">sp_appid</a></td><td><code>string</code></td><td>服务商的appid<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxf636efh567hg4388&quot;</code></small></td></tr><tr id="body.transfer_purpose"><td><a href="#body.transfer_purpose">transfer_purpose</a></td><td><code>string</code></td><td>批量转账用途<br><code>GOODSPAYMENT</code> <code>COMMISSION</code> <code>REFUND</code> <code>REIMBURSEMENT</code> <code>FREIGHT</code> <code>OTHERS</code><br><small>例 <code>&quot;COMMISSION&quot;</code></small></td></tr><tr id="body.transfer_scene"><td><a href="#body.transfer_scene">transfer_scene</a></td><td><code>string</code></td><td>转账场景<br><code>ORDINARY_TRANSFER</code> <code>PAYROLL_CARD_TRANSFER</code><br><small>例 <code>&quot;ORDINARY_TRANSFER&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.partnerTransfer.batches.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    authorization_type: <i class="s">&#39;INFORMATION_AUTHORIZATION_TYPE&#39;</i>,
    out_batch_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    batch_name: <i class="s">&#39;2019年1月深圳分部报销单&#39;</i>,
    batch_remark: <i class="s">&#39;2019年1月深圳分部报销单&#39;</i>,
    total_amount: <i class="n">4000000</i>,
    total_num: <i class="n">200</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/partner-transfer/batches&#39;</i>).post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    authorization_type: <i class="s">&#39;INFORMATION_AUTHORIZATION_TYPE&#39;</i>,
    out_batch_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    batch_name: <i class="s">&#39;2019年1月深圳分部报销单&#39;</i>,
    batch_remark: <i class="s">&#39;2019年1月深圳分部报销单&#39;</i>,
    total_amount: <i class="n">4000000</i>,
    total_num: <i class="n">200</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/partner-transfer/batches&#39;</i>].post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    authorization_type: <i class="s">&#39;INFORMATION_AUTHORIZATION_TYPE&#39;</i>,
    out_batch_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    batch_name: <i class="s">&#39;2019年1月深圳分部报销单&#39;</i>,
    batch_remark: <i class="s">&#39;2019年1月深圳分部报销单&#39;</i>,
    total_amount: <i class="n">4000000</i>,
    total_num: <i class="n">200</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.partnerTransfer.batches.postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    authorization_type: <i class="s">&#39;INFORMATION_AUTHORIZATION_TYPE&#39;</i>,
    out_batch_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    batch_name: <i class="s">&#39;2019年1月深圳分部报销单&#39;</i>,
    batch_remark: <i class="s">&#39;2019年1月深圳分部报销单&#39;</i>,
    total_amount: <i class="n">4000000</i>,
    total_num: <i class="n">200</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/partner-transfer/batches&#39;</i>).postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    authorization_type: <i class="s">&#39;INFORMATION_AUTHORIZATION_TYPE&#39;</i>,
    out_batch_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    batch_name: <i class="s">&#39;2019年1月深圳分部报销单&#39;</i>,
    batch_remark: <i class="s">&#39;2019年1月深圳分部报销单&#39;</i>,
    total_amount: <i class="n">4000000</i>,
    total_num: <i class="n">200</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/partner-transfer/batches&#39;</i>].postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    authorization_type: <i class="s">&#39;INFORMATION_AUTHORIZATION_TYPE&#39;</i>,
    out_batch_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    batch_name: <i class="s">&#39;2019年1月深圳分部报销单&#39;</i>,
    batch_remark: <i class="s">&#39;2019年1月深圳分部报销单&#39;</i>,
    total_amount: <i class="n">4000000</i>,
    total_num: <i class="n">200</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.partnerTransfer.batches.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    sub_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    authorization_type: <i class="s">&#39;INFORMATION_AUTHORIZATION_TYPE&#39;</i>,
    out_batch_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    batch_name: <i class="s">&#39;2019年1月深圳分部报销单&#39;</i>,
    batch_remark: <i class="s">&#39;2019年1月深圳分部报销单&#39;</i>,
    total_amount: <i class="n">4000000</i>,
    total_num: <i class="n">200</i>,
    transfer_detail_list: [
      {
        out_detail_no: <i class="s">&#39;x23zy545Bd5436&#39;</i>,
        transfer_amount: <i class="n">200000</i>,
        transfer_remark: <i class="s">&#39;2020年4月报销&#39;</i>,
        openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
        user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
        user_id_card: <i class="s">&#39;11010519491231002X&#39;</i>,
      },
    ],
    sp_appid: <i class="s">&#39;wxf636efh567hg4388&#39;</i>,
    transfer_purpose: <i class="s">&#39;COMMISSION&#39;</i>,
    transfer_scene: <i class="s">&#39;ORDINARY_TRANSFER&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/partner-transfer/batches&#39;</i>
body=<i class="s">&#39;{&quot;sub_mchid&quot;:&quot;1900000109&quot;,&quot;authorization_type&quot;:&quot;INFORMATION_AUTHORIZATION_TYPE&quot;,&quot;out_batch_no&quot;:&quot;plfk2020042013&quot;,&quot;batch_name&quot;:&quot;2019年1月深圳分部报销单&quot;,&quot;batch_remark&quot;:&quot;2019年1月深圳分部报销单&quot;,&quot;total_amount&quot;:4000000,&quot;total_num&quot;:200}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.out_batch_no"><td><a href="#response.out_batch_no">out_batch_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商家批次单号<br><small>例 <code>&quot;plfk2020042013&quot;</code></small></td></tr><tr id="response.batch_id"><td><a href="#response.batch_id">batch_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信支付批次单号<br><small>例 <code>&quot;1030000071100999991182020050700019480001&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>批次创建时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.batch_status"><td><a href="#response.batch_status">batch_status</a></td><td><code>string</code></td><td>批次状态<br><small>例 <code>&quot;ACCEPTED&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_batch_no&quot;</i>: <i class="c">&quot;plfk2020042013&quot;</i>,
  <i class="c">&quot;batch_id&quot;</i>: <i class="c">&quot;1030000071100999991182020050700019480001&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;batch_status&quot;</i>: <i class="c">&quot;ACCEPTED&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_batch_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/partner-transfer/post-v3-partner-transfer-batches.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PartnerTransferBatches = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PartnerTransferBatches as default
};
