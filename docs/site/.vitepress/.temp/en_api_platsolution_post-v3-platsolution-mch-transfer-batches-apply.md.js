import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"受理商家转账","description":"","frontmatter":{"title":"受理商家转账","editLink":false,"words":"POST /v3/platsolution/mch-transfer/batches/apply 资金应用∙转账 sub_mchid 二级商户号 sp_appid 服务商AppID sub_appid 二级商户AppID out_batch_no 商家批次单号 batch_name 批次名称 batch_remark 批次备注 total_amount 转账总金额 total_num 转账总笔数 transfer_scene_id 转账场景ID transfer_detail_list 转账明细列表 notify_url 商户回调地址 batch_id 商家转账批次单号 create_time 批次创建时间 batch_state 批次状态"},"headers":[],"relativePath":"en/api/platsolution/post-v3-platsolution-mch-transfer-batches-apply.md","filePath":"en/api/platsolution/post-v3-platsolution-mch-transfer-batches-apply.md"}');
const _sfc_main = { name: "en/api/platsolution/post-v3-platsolution-mch-transfer-batches-apply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">受理商家转账 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;受理商家转账 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>platsolution/<wbr>mch-transfer/<wbr>batches/<wbr>apply</code></div><p class="facts"><span>Roles partner</span><span>资金应用∙转账</span><a href="https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>二级商户号<br><small>e.g. <code>&quot;1900001109&quot;</code></small></td></tr><tr id="body.sp_appid"><td><a href="#body.sp_appid">sp_appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商AppID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxf636efh567hg4356&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>二级商户AppID<br><small>e.g. <code>&quot;wxf636efh567hg4356&quot;</code></small></td></tr><tr id="body.out_batch_no"><td><a href="#body.out_batch_no">out_batch_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家批次单号<br><small>e.g. <code>&quot;sjzz20230223&quot;</code></small></td></tr><tr id="body.batch_name"><td><a href="#body.batch_name">batch_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>批次名称<br><small>e.g. <code>&quot;2023年2月深圳分部报销单&quot;</code></small></td></tr><tr id="body.batch_remark"><td><a href="#body.batch_remark">batch_remark</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>批次备注<br><small>e.g. <code>&quot;2023年2月深圳分部报销单&quot;</code></small></td></tr><tr id="body.total_amount"><td><a href="#body.total_amount">total_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>转账总金额 <span class="mark unit">fen</span><br><small>e.g. <code>4000000</code></small></td></tr><tr id="body.total_num"><td><a href="#body.total_num">total_num</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>转账总笔数<br><small>e.g. <code>200</code></small></td></tr><tr id="body.transfer_scene_id"><td><a href="#body.transfer_scene_id">transfer_scene_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>转账场景ID<br><small>e.g. <code>&quot;1000&quot;</code></small></td></tr><tr id="body.transfer_detail_list"><td><a href="#body.transfer_detail_list">transfer_detail_list</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>转账明细列表</td></tr><tr id="body.transfer_detail_list.out_detail_no" class="d1"><td><a href="#body.transfer_detail_list.out_detail_no">out_detail_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家明细单号<br><small>e.g. <code>&quot;x23zy545Bd5436&quot;</code></small></td></tr><tr id="body.transfer_detail_list.transfer_amount" class="d1"><td><a href="#body.transfer_detail_list.transfer_amount">transfer_amount</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>转账金额 <span class="mark unit">fen</span><br><small>e.g. <code>200000</code></small></td></tr><tr id="body.transfer_detail_list.transfer_remark" class="d1"><td><a href="#body.transfer_detail_list.transfer_remark">transfer_remark</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>转账备注<br><small>e.g. <code>&quot;2023年2月报销&quot;</code></small></td></tr><tr id="body.transfer_detail_list.reservation_id" class="d1"><td><a href="#body.transfer_detail_list.reservation_id">reservation_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信转账预约单号<br><small>e.g. <code>&quot;1330000071100999991182020050700019480001&quot;</code></small></td></tr><tr id="body.transfer_detail_list.openid" class="d1"><td><a href="#body.transfer_detail_list.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>收款用户OpenID<br><small>e.g. <code>&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户回调地址<br><small>e.g. <code>&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.mchTransfer.batches.apply.post({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sp_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    out_batch_no: <i class="s">&#39;sjzz20230223&#39;</i>,
    batch_name: <i class="s">&#39;2023年2月深圳分部报销单&#39;</i>,
    batch_remark: <i class="s">&#39;2023年2月深圳分部报销单&#39;</i>,
    total_amount: <i class="n">4000000</i>,
    total_num: <i class="n">200</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    transfer_detail_list: [
      {
        out_detail_no: <i class="s">&#39;x23zy545Bd5436&#39;</i>,
        transfer_amount: <i class="n">200000</i>,
        transfer_remark: <i class="s">&#39;2023年2月报销&#39;</i>,
        reservation_id: <i class="s">&#39;1330000071100999991182020050700019480001&#39;</i>,
        openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
      },
    ],
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/mch-transfer/batches/apply&#39;</i>).post({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sp_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    out_batch_no: <i class="s">&#39;sjzz20230223&#39;</i>,
    batch_name: <i class="s">&#39;2023年2月深圳分部报销单&#39;</i>,
    batch_remark: <i class="s">&#39;2023年2月深圳分部报销单&#39;</i>,
    total_amount: <i class="n">4000000</i>,
    total_num: <i class="n">200</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    transfer_detail_list: [
      {
        out_detail_no: <i class="s">&#39;x23zy545Bd5436&#39;</i>,
        transfer_amount: <i class="n">200000</i>,
        transfer_remark: <i class="s">&#39;2023年2月报销&#39;</i>,
        reservation_id: <i class="s">&#39;1330000071100999991182020050700019480001&#39;</i>,
        openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
      },
    ],
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/mch-transfer/batches/apply&#39;</i>].post({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sp_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    out_batch_no: <i class="s">&#39;sjzz20230223&#39;</i>,
    batch_name: <i class="s">&#39;2023年2月深圳分部报销单&#39;</i>,
    batch_remark: <i class="s">&#39;2023年2月深圳分部报销单&#39;</i>,
    total_amount: <i class="n">4000000</i>,
    total_num: <i class="n">200</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    transfer_detail_list: [
      {
        out_detail_no: <i class="s">&#39;x23zy545Bd5436&#39;</i>,
        transfer_amount: <i class="n">200000</i>,
        transfer_remark: <i class="s">&#39;2023年2月报销&#39;</i>,
        reservation_id: <i class="s">&#39;1330000071100999991182020050700019480001&#39;</i>,
        openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
      },
    ],
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.mchTransfer.batches.apply.postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sp_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    out_batch_no: <i class="s">&#39;sjzz20230223&#39;</i>,
    batch_name: <i class="s">&#39;2023年2月深圳分部报销单&#39;</i>,
    batch_remark: <i class="s">&#39;2023年2月深圳分部报销单&#39;</i>,
    total_amount: <i class="n">4000000</i>,
    total_num: <i class="n">200</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    transfer_detail_list: [
      {
        out_detail_no: <i class="s">&#39;x23zy545Bd5436&#39;</i>,
        transfer_amount: <i class="n">200000</i>,
        transfer_remark: <i class="s">&#39;2023年2月报销&#39;</i>,
        reservation_id: <i class="s">&#39;1330000071100999991182020050700019480001&#39;</i>,
        openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
      },
    ],
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/platsolution/mch-transfer/batches/apply&#39;</i>).postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sp_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    out_batch_no: <i class="s">&#39;sjzz20230223&#39;</i>,
    batch_name: <i class="s">&#39;2023年2月深圳分部报销单&#39;</i>,
    batch_remark: <i class="s">&#39;2023年2月深圳分部报销单&#39;</i>,
    total_amount: <i class="n">4000000</i>,
    total_num: <i class="n">200</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    transfer_detail_list: [
      {
        out_detail_no: <i class="s">&#39;x23zy545Bd5436&#39;</i>,
        transfer_amount: <i class="n">200000</i>,
        transfer_remark: <i class="s">&#39;2023年2月报销&#39;</i>,
        reservation_id: <i class="s">&#39;1330000071100999991182020050700019480001&#39;</i>,
        openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
      },
    ],
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/platsolution/mch-transfer/batches/apply&#39;</i>].postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sp_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    out_batch_no: <i class="s">&#39;sjzz20230223&#39;</i>,
    batch_name: <i class="s">&#39;2023年2月深圳分部报销单&#39;</i>,
    batch_remark: <i class="s">&#39;2023年2月深圳分部报销单&#39;</i>,
    total_amount: <i class="n">4000000</i>,
    total_num: <i class="n">200</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    transfer_detail_list: [
      {
        out_detail_no: <i class="s">&#39;x23zy545Bd5436&#39;</i>,
        transfer_amount: <i class="n">200000</i>,
        transfer_remark: <i class="s">&#39;2023年2月报销&#39;</i>,
        reservation_id: <i class="s">&#39;1330000071100999991182020050700019480001&#39;</i>,
        openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
      },
    ],
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.platsolution.mchTransfer.batches.apply.post({
  json: {
    sub_mchid: <i class="s">&#39;1900001109&#39;</i>,
    sp_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    sub_appid: <i class="s">&#39;wxf636efh567hg4356&#39;</i>,
    out_batch_no: <i class="s">&#39;sjzz20230223&#39;</i>,
    batch_name: <i class="s">&#39;2023年2月深圳分部报销单&#39;</i>,
    batch_remark: <i class="s">&#39;2023年2月深圳分部报销单&#39;</i>,
    total_amount: <i class="n">4000000</i>,
    total_num: <i class="n">200</i>,
    transfer_scene_id: <i class="s">&#39;1000&#39;</i>,
    transfer_detail_list: [
      {
        out_detail_no: <i class="s">&#39;x23zy545Bd5436&#39;</i>,
        transfer_amount: <i class="n">200000</i>,
        transfer_remark: <i class="s">&#39;2023年2月报销&#39;</i>,
        reservation_id: <i class="s">&#39;1330000071100999991182020050700019480001&#39;</i>,
        openid: <i class="s">&#39;o-MYE42l80oelYMDE34nYD456Xoy&#39;</i>,
      },
    ],
    notify_url: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay.php&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/platsolution/mch-transfer/batches/apply&#39;</i>
body=<i class="s">&#39;{&quot;sub_mchid&quot;:&quot;1900001109&quot;,&quot;sp_appid&quot;:&quot;wxf636efh567hg4356&quot;,&quot;out_batch_no&quot;:&quot;sjzz20230223&quot;,&quot;batch_name&quot;:&quot;2023年2月深圳分部报销单&quot;,&quot;batch_remark&quot;:&quot;2023年2月深圳分部报销单&quot;,&quot;total_amount&quot;:4000000,&quot;total_num&quot;:200,&quot;transfer_scene_id&quot;:&quot;1000&quot;,&quot;transfer_detail_list&quot;:[{&quot;out_detail_no&quot;:&quot;x23zy545Bd5436&quot;,&quot;transfer_amount&quot;:200000,&quot;transfer_remark&quot;:&quot;2023年2月报销&quot;,&quot;reservation_id&quot;:&quot;1330000071100999991182020050700019480001&quot;,&quot;openid&quot;:&quot;o-MYE42l80oelYMDE34nYD456Xoy&quot;}],&quot;notify_url&quot;:&quot;https://www.weixin.qq.com/wxpay/pay.php&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.out_batch_no"><td><a href="#response.out_batch_no">out_batch_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家批次单号<br><small>e.g. <code>&quot;sjzz20230223&quot;</code></small></td></tr><tr id="response.batch_id"><td><a href="#response.batch_id">batch_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商家转账批次单号<br><small>e.g. <code>&quot;131000011085109987515042023022300246500006&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>批次创建时间<br><small>e.g. <code>&quot;2023-02-23T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.batch_state"><td><a href="#response.batch_state">batch_state</a></td><td><code>string</code></td><td>批次状态<br><small>e.g. <code>&quot;ACCEPTED&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;out_batch_no&quot;</i>: <i class="c">&quot;sjzz20230223&quot;</i>,
  <i class="c">&quot;batch_id&quot;</i>: <i class="c">&quot;131000011085109987515042023022300246500006&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2023-02-23T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;batch_state&quot;</i>: <i class="c">&quot;ACCEPTED&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_batch_no</code>.</p><h2 id="notifications" tabindex="-1">Notifications <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;Notifications {#notifications}&quot;">​</a></h2><ul><li><a href="/en/events/mchtransfer-batch-closed.html"><code>MCHTRANSFER.BATCH.CLOSED</code></a> 商家转账批次关闭回调通知</li><li><a href="/en/events/mchtransfer-batch-finished.html"><code>MCHTRANSFER.BATCH.FINISHED</code></a> 商家转账批次完成回调通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/platsolution/post-v3-platsolution-mch-transfer-batches-apply.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PlatsolutionMchTransferBatchesApply = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PlatsolutionMchTransferBatchesApply as default
};
