import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"请求赔付","description":"","frontmatter":{"title":"请求赔付","editLink":false,"words":"POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills 收付通∙售后赔付 receiver 收款方信息 out_bill_no 商户单号 amount 赔付金额 transfer_remark 赔付原因 sponsor_mchid 出资商户号 transfer_scene_id 转账场景ID user_recv_perception 用户收款感知 sp_mchid 服务商商户号 receiver_detail 转账接收方信息 bill_id 微信支付转账单号 state 赔付状态 accept_time 受理时间 success_time 成功时间 close_info 关闭信息"},"headers":[],"relativePath":"api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-compensate-bills.md","filePath":"api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-compensate-bills.md"}');
const _sfc_main = { name: "api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-compensate-bills.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">请求赔付 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;请求赔付 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>platsolution/<wbr>ecommerce/<wbr>mch-transfer/<wbr>compensate-bills</code></div><p class="facts"><span>角色 服务商</span><span>收付通∙售后赔付</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4013504175" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.receiver"><td><a href="#body.receiver">receiver</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>收款方信息</td></tr><tr id="body.receiver.type" class="d1"><td><a href="#body.receiver.type">type</a></td><td><code>string</code></td><td>转账接收方类型<br><code>TRANSACTION_USER</code><br><small>例 <code>&quot;TRANSACTION_USER&quot;</code></small></td></tr><tr id="body.receiver.transaction_info" class="d1"><td><a href="#body.receiver.transaction_info">transaction_info</a></td><td><code>object</code></td><td>转账接收方订单信息</td></tr><tr id="body.receiver.transaction_info.transaction_id" class="d2"><td><a href="#body.receiver.transaction_info.transaction_id">transaction_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易订单号<br><small>例 <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.receiver.transaction_info.type" class="d2"><td><a href="#body.receiver.transaction_info.type">type</a></td><td><code>string</code></td><td>转账接收方订单类型<br><code>WXPAY</code> <code>WXVALUE</code><br><small>例 <code>&quot;WXPAY&quot;</code></small></td></tr><tr id="body.out_bill_no"><td><a href="#body.out_bill_no">out_bill_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户单号<br><small>例 <code>&quot;plfk2020042013&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a></td><td><code>integer</code></td><td>赔付金额 <span class="mark unit">分</span><br><small>例 <code>10000</code></small></td></tr><tr id="body.transfer_remark"><td><a href="#body.transfer_remark">transfer_remark</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>赔付原因<br><small>例 <code>&quot;直播违规扣罚&quot;</code></small></td></tr><tr id="body.sponsor_mchid"><td><a href="#body.sponsor_mchid">sponsor_mchid</a></td><td><code>string</code></td><td>出资商户号<br><small>例 <code>&quot;1900001109&quot;</code></small></td></tr><tr id="body.transfer_scene_id"><td><a href="#body.transfer_scene_id">transfer_scene_id</a></td><td><code>string</code></td><td>转账场景ID<br><small>例 <code>&quot;1001&quot;</code></small></td></tr><tr id="body.user_recv_perception"><td><a href="#body.user_recv_perception">user_recv_perception</a></td><td><code>string</code></td><td>用户收款感知<br><small>例 <code>&quot;退货运费补偿&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.post({
  json: {
    receiver: { type: <i class="s">&#39;TRANSACTION_USER&#39;</i> },
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_remark: <i class="s">&#39;直播违规扣罚&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/ecommerce/mch-transfer/compensate-bills&#39;</i>).post({
  json: {
    receiver: { type: <i class="s">&#39;TRANSACTION_USER&#39;</i> },
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_remark: <i class="s">&#39;直播违规扣罚&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/ecommerce/mch-transfer/compensate-bills&#39;</i>].post({
  json: {
    receiver: { type: <i class="s">&#39;TRANSACTION_USER&#39;</i> },
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_remark: <i class="s">&#39;直播违规扣罚&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.postAsync({
  json: {
    receiver: { type: <i class="s">&#39;TRANSACTION_USER&#39;</i> },
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_remark: <i class="s">&#39;直播违规扣罚&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/ecommerce/mch-transfer/compensate-bills&#39;</i>).postAsync({
  json: {
    receiver: { type: <i class="s">&#39;TRANSACTION_USER&#39;</i> },
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_remark: <i class="s">&#39;直播违规扣罚&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/ecommerce/mch-transfer/compensate-bills&#39;</i>].postAsync({
  json: {
    receiver: { type: <i class="s">&#39;TRANSACTION_USER&#39;</i> },
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    transfer_remark: <i class="s">&#39;直播违规扣罚&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.post({
  json: {
    receiver: {
      type: <i class="s">&#39;TRANSACTION_USER&#39;</i>,
      transaction_info: { transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>, type: <i class="s">&#39;WXPAY&#39;</i> },
    },
    out_bill_no: <i class="s">&#39;plfk2020042013&#39;</i>,
    amount: <i class="n">10000</i>,
    transfer_remark: <i class="s">&#39;直播违规扣罚&#39;</i>,
    sponsor_mchid: <i class="s">&#39;1900001109&#39;</i>,
    transfer_scene_id: <i class="s">&#39;1001&#39;</i>,
    user_recv_perception: <i class="s">&#39;退货运费补偿&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/platsolution/ecommerce/mch-transfer/compensate-bills&#39;</i>
body=<i class="s">&#39;{&quot;receiver&quot;:{&quot;type&quot;:&quot;TRANSACTION_USER&quot;},&quot;out_bill_no&quot;:&quot;plfk2020042013&quot;,&quot;transfer_remark&quot;:&quot;直播违规扣罚&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.sp_mchid"><td><a href="#response.sp_mchid">sp_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商商户号<br><small>例 <code>&quot;1900001108&quot;</code></small></td></tr><tr id="response.receiver_detail"><td><a href="#response.receiver_detail">receiver_detail</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>转账接收方信息</td></tr><tr id="response.receiver_detail.receiver" class="d1"><td><a href="#response.receiver_detail.receiver">receiver</a></td><td><code>object</code></td><td>转账接收者信息</td></tr><tr id="response.receiver_detail.receiver.type" class="d2"><td><a href="#response.receiver_detail.receiver.type">type</a></td><td><code>string</code></td><td>转账接收方类型<br><code>TRANSACTION_USER</code><br><small>例 <code>&quot;TRANSACTION_USER&quot;</code></small></td></tr><tr id="response.receiver_detail.receiver.transaction_info" class="d2"><td><a href="#response.receiver_detail.receiver.transaction_info">transaction_info</a></td><td><code>object</code></td><td>转账接收方订单信息</td></tr><tr id="response.receiver_detail.receiver.transaction_info.transaction_id" class="d3"><td><a href="#response.receiver_detail.receiver.transaction_info.transaction_id">transaction_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易订单号<br><small>例 <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="response.receiver_detail.receiver.transaction_info.type" class="d3"><td><a href="#response.receiver_detail.receiver.transaction_info.type">type</a></td><td><code>string</code></td><td>转账接收方订单类型<br><code>WXPAY</code> <code>WXVALUE</code><br><small>例 <code>&quot;WXPAY&quot;</code></small></td></tr><tr id="response.out_bill_no"><td><a href="#response.out_bill_no">out_bill_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户单号<br><small>例 <code>&quot;plfk2020042013&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a></td><td><code>integer</code></td><td>赔付金额 <span class="mark unit">分</span><br><small>例 <code>10000</code></small></td></tr><tr id="response.transfer_remark"><td><a href="#response.transfer_remark">transfer_remark</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>赔付原因<br><small>例 <code>&quot;直播违规扣罚&quot;</code></small></td></tr><tr id="response.bill_id"><td><a href="#response.bill_id">bill_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信支付转账单号<br><small>例 <code>&quot;1330000071100999991182020050700019480001&quot;</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>赔付状态<br><code>ACCEPTED</code> <code>SUCCESS</code> <code>CLOSED</code> <code>WAIT_USER_CONFIRM</code> <code>CANCELING</code> <code>CANCELLED</code><br><small>例 <code>&quot;ACCEPTED&quot;</code></small></td></tr><tr id="response.accept_time"><td><a href="#response.accept_time">accept_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>受理时间<br><small>例 <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.success_time"><td><a href="#response.success_time">success_time</a></td><td><code>string (date-time)</code></td><td>成功时间<br><small>例 <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.sponsor_mchid"><td><a href="#response.sponsor_mchid">sponsor_mchid</a></td><td><code>string</code></td><td>出资商户号<br><small>例 <code>&quot;1900001109&quot;</code></small></td></tr><tr id="response.close_info"><td><a href="#response.close_info">close_info</a></td><td><code>object</code></td><td>关闭信息<br><small class="note" lang="en">One source only.</small></td></tr><tr id="response.close_info.close_reason" class="d1"><td><a href="#response.close_info.close_reason">close_reason</a></td><td><code>string</code></td><td>关闭原因<br><small>例 <code>&quot;NOT_ENOUGH&quot;</code></small></td></tr><tr id="response.close_info.close_time" class="d1"><td><a href="#response.close_info.close_time">close_time</a></td><td><code>string (date-time)</code></td><td>关闭时间<br><small>例 <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sp_mchid&quot;</i>: <i class="c">&quot;1900001108&quot;</i>,
  <i class="c">&quot;receiver_detail&quot;</i>: {
    <i class="c">&quot;receiver&quot;</i>: {
      <i class="c">&quot;type&quot;</i>: <i class="c">&quot;TRANSACTION_USER&quot;</i>,
      <i class="c">&quot;transaction_info&quot;</i>: {
        <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;1217752501201407033233368018&quot;</i>,
        <i class="c">&quot;type&quot;</i>: <i class="c">&quot;WXPAY&quot;</i>
      }
    }
  },
  <i class="c">&quot;out_bill_no&quot;</i>: <i class="c">&quot;plfk2020042013&quot;</i>,
  <i class="c">&quot;amount&quot;</i>: <i class="k">10000</i>,
  <i class="c">&quot;transfer_remark&quot;</i>: <i class="c">&quot;直播违规扣罚&quot;</i>,
  <i class="c">&quot;bill_id&quot;</i>: <i class="c">&quot;1330000071100999991182020050700019480001&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;ACCEPTED&quot;</i>,
  <i class="c">&quot;accept_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;success_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;sponsor_mchid&quot;</i>: <i class="c">&quot;1900001109&quot;</i>,
  <i class="c">&quot;close_info&quot;</i>: {
    <i class="c">&quot;close_reason&quot;</i>: <i class="c">&quot;NOT_ENOUGH&quot;</i>,
    <i class="c">&quot;close_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>
  }
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_bill_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-compensate-bills.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PlatsolutionEcommerceMchTransferCompensateBills = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PlatsolutionEcommerceMchTransferCompensateBills as default
};
