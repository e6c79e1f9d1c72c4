import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"提交已注销商户号可用余额提现申请单API","description":"","frontmatter":{"title":"提交已注销商户号可用余额提现申请单API","editLink":false,"words":"POST /v3/mch_operate/risk/withdrawl-apply 收付通∙提现 sub_mchid 二级商户号 out_account_type 二级商户号的出款子账户类型 amount 提现金额 out_request_no 商户提现申请单号 payee_type 收款对象类型 payee_mchid 收款对象对应的商户号 payee_info 收款账号信息 proof_media_list 付款申请证明材料 additional_materials 补充材料 remark 备注 applyment_id 微信支付提现申请单号"},"headers":[],"relativePath":"api/mch_operate/post-v3-mch_operate-risk-withdrawl-apply.md","filePath":"api/mch_operate/post-v3-mch_operate-risk-withdrawl-apply.md"}');
const _sfc_main = { name: "api/mch_operate/post-v3-mch_operate-risk-withdrawl-apply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">提交已注销商户号可用余额提现申请单API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;提交已注销商户号可用余额提现申请单API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>mch_operate/<wbr>risk/<wbr>withdrawl-apply</code></div><p class="facts"><span>角色 服务商</span><span>收付通∙提现</span><a href="https://pay.weixin.qq.com/docs/partner/apis/withdrawal-apply/withdrawal-apply/submit-apply.html" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>二级商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.out_account_type"><td><a href="#body.out_account_type">out_account_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>二级商户号的出款子账户类型<br><code>BASIC_ACCOUNT</code> <code>OPERATE_ACCOUNT</code> <code>MARGIN_ACCOUNT</code><br><small>例 <code>&quot;BASIC_ACCOUNT&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>提现金额 <span class="mark unit">分</span><br><small>例 <code>101</code></small></td></tr><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户提现申请单号<br><small>例 <code>&quot;2019061122222222122&quot;</code></small></td></tr><tr id="body.payee_type"><td><a href="#body.payee_type">payee_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>收款对象类型<br><code>CONTRIBUTION_MERCHANT</code> <code>SERVICE_PROVIDER_MERCHANT</code> <code>OTHER_MERCHANT</code> <code>INDIVIDUAL</code><br><small>例 <code>&quot;OTHER_MERCHANT&quot;</code></small></td></tr><tr id="body.payee_mchid"><td><a href="#body.payee_mchid">payee_mchid</a></td><td><code>string</code></td><td>收款对象对应的商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.payee_info"><td><a href="#body.payee_info">payee_info</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>收款账号信息</td></tr><tr id="body.payee_info.account_type" class="d1"><td><a href="#body.payee_info.account_type">account_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>账户类型<br><code>ACCOUNT_TYPE_CORPORATE</code> <code>ACCOUNT_TYPE_PERSONAL</code><br><small>例 <code>&quot;ACCOUNT_TYPE_CORPORATE&quot;</code></small></td></tr><tr id="body.payee_info.bank_account_info" class="d1"><td><a href="#body.payee_info.bank_account_info">bank_account_info</a></td><td><code>object</code></td><td>银行账户</td></tr><tr id="body.payee_info.bank_account_info.account_name" class="d2"><td><a href="#body.payee_info.bank_account_info.account_name">account_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>开户名称 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;张*&quot;</code></small></td></tr><tr id="body.payee_info.bank_account_info.account_bank" class="d2"><td><a href="#body.payee_info.bank_account_info.account_bank">account_bank</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>开户银行<br><small>例 <code>&quot;工商银行&quot;</code></small></td></tr><tr id="body.payee_info.bank_account_info.bank_branch_id" class="d2"><td><a href="#body.payee_info.bank_account_info.bank_branch_id">bank_branch_id</a></td><td><code>string</code></td><td>开户银行联行号<br><small>例 <code>&quot;402713354941&quot;</code></small></td></tr><tr id="body.payee_info.bank_account_info.bank_name" class="d2"><td><a href="#body.payee_info.bank_account_info.bank_name">bank_name</a></td><td><code>string</code></td><td>开户银行全称<br><small>例 <code>&quot;402713354941&quot;</code></small></td></tr><tr id="body.payee_info.bank_account_info.account_number" class="d2"><td><a href="#body.payee_info.bank_account_info.account_number">account_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>银行账号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;6222020000000000000&quot;</code></small></td></tr><tr id="body.payee_info.identity_info" class="d1"><td><a href="#body.payee_info.identity_info">identity_info</a></td><td><code>object</code></td><td>收款人账号对应的证件信息</td></tr><tr id="body.payee_info.identity_info.id_doc_type" class="d2"><td><a href="#body.payee_info.identity_info.id_doc_type">id_doc_type</a></td><td><code>string</code></td><td>证件类型<br><code>IDENTIFICATION_TYPE_IDCARD</code> <code>IDENTIFICATION_TYPE_OVERSEA_PASSPORT</code> <code>IDENTIFICATION_TYPE_HONGKONG_PASSPORT</code> <code>IDENTIFICATION_TYPE_MACAO_PASSPORT</code> <code>IDENTIFICATION_TYPE_TAIWAN_PASSPORT</code> <code>IDENTIFICATION_TYPE_FOREIGN_RESIDENT</code> <code>IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT</code> <code>IDENTIFICATION_TYPE_TAIWAN_RESIDENT</code><br><small>例 <code>&quot;IDENTIFICATION_TYPE_IDCARD&quot;</code></small></td></tr><tr id="body.payee_info.identity_info.identification_name" class="d2"><td><a href="#body.payee_info.identity_info.identification_name">identification_name</a></td><td><code>string</code></td><td>证件姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;张三&quot;</code></small></td></tr><tr id="body.payee_info.identity_info.identification_no" class="d2"><td><a href="#body.payee_info.identity_info.identification_no">identification_no</a></td><td><code>string</code></td><td>证件号码 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.proof_media_list"><td><a href="#body.proof_media_list">proof_media_list</a></td><td><code>object</code></td><td>付款申请证明材料</td></tr><tr id="body.proof_media_list.proof_payee_media" class="d1"><td><a href="#body.proof_media_list.proof_payee_media">proof_payee_media</a></td><td><code>object[]</code></td><td>申请证明材料</td></tr><tr id="body.proof_media_list.proof_payee_media.proof_media_type" class="d2"><td><a href="#body.proof_media_list.proof_payee_media.proof_media_type">proof_media_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>申请证明材料类型<br><code>BASIC_TRANSACTION_INFORMATION</code> <code>LEGAL_ID_CARD</code> <code>ID_CARD</code> <code>BUSINESS_LICENSE_PHOTO</code> <code>PAYEE_ID_CARD</code> <code>WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6</code> <code>WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7</code> <code>WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8</code><br><small>例 <code>&quot;BASIC_TRANSACTION_INFORMATION&quot;</code></small></td></tr><tr id="body.proof_media_list.proof_payee_media.proof_media" class="d2"><td><a href="#body.proof_media_list.proof_payee_media.proof_media">proof_media</a><b class="required" title="必填">*</b></td><td><code>string (media-id)</code></td><td>证明材料照片<br><small>例 <code>&quot;jTpGmxUX3FBWVQ5NJTZvlKXQ&quot;</code></small></td></tr><tr id="body.additional_materials"><td><a href="#body.additional_materials">additional_materials</a></td><td><code>object</code></td><td>补充材料</td></tr><tr id="body.additional_materials.additional_media" class="d1"><td><a href="#body.additional_materials.additional_media">additional_media</a></td><td><code>string (media-id)[]</code></td><td>补充材料照片列表<br><small>例 <code>[&quot;jTpGmxUX3FBWVQ5NFQ&quot;]</code></small></td></tr><tr id="body.remark"><td><a href="#body.remark">remark</a></td><td><code>string</code></td><td>备注<br><small>例 <code>&quot;特殊理由&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.mch_operate.risk.withdrawlApply.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_account_type: <i class="s">&#39;BASIC_ACCOUNT&#39;</i>,
    amount: <i class="n">101</i>,
    out_request_no: <i class="s">&#39;2019061122222222122&#39;</i>,
    payee_type: <i class="s">&#39;OTHER_MERCHANT&#39;</i>,
    payee_info: { account_type: <i class="s">&#39;ACCOUNT_TYPE_CORPORATE&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/mch_operate/risk/withdrawl-apply&#39;</i>).post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_account_type: <i class="s">&#39;BASIC_ACCOUNT&#39;</i>,
    amount: <i class="n">101</i>,
    out_request_no: <i class="s">&#39;2019061122222222122&#39;</i>,
    payee_type: <i class="s">&#39;OTHER_MERCHANT&#39;</i>,
    payee_info: { account_type: <i class="s">&#39;ACCOUNT_TYPE_CORPORATE&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/mch_operate/risk/withdrawl-apply&#39;</i>].post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_account_type: <i class="s">&#39;BASIC_ACCOUNT&#39;</i>,
    amount: <i class="n">101</i>,
    out_request_no: <i class="s">&#39;2019061122222222122&#39;</i>,
    payee_type: <i class="s">&#39;OTHER_MERCHANT&#39;</i>,
    payee_info: { account_type: <i class="s">&#39;ACCOUNT_TYPE_CORPORATE&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.mch_operate.risk.withdrawlApply.postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_account_type: <i class="s">&#39;BASIC_ACCOUNT&#39;</i>,
    amount: <i class="n">101</i>,
    out_request_no: <i class="s">&#39;2019061122222222122&#39;</i>,
    payee_type: <i class="s">&#39;OTHER_MERCHANT&#39;</i>,
    payee_info: { account_type: <i class="s">&#39;ACCOUNT_TYPE_CORPORATE&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/mch_operate/risk/withdrawl-apply&#39;</i>).postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_account_type: <i class="s">&#39;BASIC_ACCOUNT&#39;</i>,
    amount: <i class="n">101</i>,
    out_request_no: <i class="s">&#39;2019061122222222122&#39;</i>,
    payee_type: <i class="s">&#39;OTHER_MERCHANT&#39;</i>,
    payee_info: { account_type: <i class="s">&#39;ACCOUNT_TYPE_CORPORATE&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/mch_operate/risk/withdrawl-apply&#39;</i>].postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_account_type: <i class="s">&#39;BASIC_ACCOUNT&#39;</i>,
    amount: <i class="n">101</i>,
    out_request_no: <i class="s">&#39;2019061122222222122&#39;</i>,
    payee_type: <i class="s">&#39;OTHER_MERCHANT&#39;</i>,
    payee_info: { account_type: <i class="s">&#39;ACCOUNT_TYPE_CORPORATE&#39;</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.mch_operate.risk.withdrawlApply.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    out_account_type: <i class="s">&#39;BASIC_ACCOUNT&#39;</i>,
    amount: <i class="n">101</i>,
    out_request_no: <i class="s">&#39;2019061122222222122&#39;</i>,
    payee_type: <i class="s">&#39;OTHER_MERCHANT&#39;</i>,
    payee_mchid: <i class="s">&#39;1900000109&#39;</i>,
    payee_info: {
      account_type: <i class="s">&#39;ACCOUNT_TYPE_CORPORATE&#39;</i>,
      bank_account_info: {
        account_name: <i class="s">&#39;张*&#39;</i>,
        account_bank: <i class="s">&#39;工商银行&#39;</i>,
        bank_branch_id: <i class="s">&#39;402713354941&#39;</i>,
        bank_name: <i class="s">&#39;402713354941&#39;</i>,
        account_number: <i class="s">&#39;6222020000000000000&#39;</i>,
      },
      identity_info: {
        id_doc_type: <i class="s">&#39;IDENTIFICATION_TYPE_IDCARD&#39;</i>,
        identification_name: <i class="s">&#39;张三&#39;</i>,
        identification_no: <i class="s">&#39;11010519491231002X&#39;</i>,
      },
    },
    proof_media_list: {
      proof_payee_media: [
        {
          proof_media_type: <i class="s">&#39;BASIC_TRANSACTION_INFORMATION&#39;</i>,
          proof_media: <i class="s">&#39;jTpGmxUX3FBWVQ5NJTZvlKXQ&#39;</i>,
        },
      ],
    },
    additional_materials: { additional_media: [<i class="s">&#39;jTpGmxUX3FBWVQ5NFQ&#39;</i>] },
    remark: <i class="s">&#39;特殊理由&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/mch_operate/risk/withdrawl-apply&#39;</i>
body=<i class="s">&#39;{&quot;sub_mchid&quot;:&quot;1900000109&quot;,&quot;out_account_type&quot;:&quot;BASIC_ACCOUNT&quot;,&quot;amount&quot;:101,&quot;out_request_no&quot;:&quot;2019061122222222122&quot;,&quot;payee_type&quot;:&quot;OTHER_MERCHANT&quot;,&quot;payee_info&quot;:{&quot;account_type&quot;:&quot;ACCOUNT_TYPE_CORPORATE&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.applyment_id"><td><a href="#response.applyment_id">applyment_id</a></td><td><code>string</code></td><td>微信支付提现申请单号<br><small>例 <code>&quot;20220101332222&quot;</code></small></td></tr><tr id="response.out_request_no"><td><a href="#response.out_request_no">out_request_no</a></td><td><code>string</code></td><td>商户提现申请单号<br><small>例 <code>&quot;1234567&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;applyment_id&quot;</i>: <i class="c">&quot;20220101332222&quot;</i>,
  <i class="c">&quot;out_request_no&quot;</i>: <i class="c">&quot;1234567&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_request_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mch_operate/post-v3-mch_operate-risk-withdrawl-apply.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3Mch_operateRiskWithdrawlApply = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3Mch_operateRiskWithdrawlApply as default
};
