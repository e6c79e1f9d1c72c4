import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"预签约API","description":"","frontmatter":{"title":"预签约API","editLink":false,"words":"POST /v3/eduschoolpay/contracts/presign 校园轻松付 appid 商户appid openid 商户appid下的用户标识 plan_id 签约模板号 user_id 用户账号 school_id 学校编号 out_contract_code 外部签约号 contract_mode 签约模式 downgrade_default_contract 允许降级为普通签约模式 identity 实名信息 bank_card 签约银行卡 presign_token 预签约码"},"headers":[],"relativePath":"api/eduschoolpay/post-v3-eduschoolpay-contracts-presign.md","filePath":"api/eduschoolpay/post-v3-eduschoolpay-contracts-presign.md"}');
const _sfc_main = { name: "api/eduschoolpay/post-v3-eduschoolpay-contracts-presign.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">预签约API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;预签约API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>eduschoolpay/<wbr>contracts/<wbr>presign</code></div><p class="facts"><span>角色 服务商</span><span>校园轻松付</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012468952" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户appid<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户appid下的用户标识<br><small>例 <code>&quot;oUpF8uMuAJOM2pxb1Q&quot;</code></small></td></tr><tr id="body.plan_id"><td><a href="#body.plan_id">plan_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>签约模板号<br><small>例 <code>&quot;101164396123311331&quot;</code></small></td></tr><tr id="body.user_id"><td><a href="#body.user_id">user_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户账号<br><small>例 <code>&quot;20200330tony&quot;</code></small></td></tr><tr id="body.school_id"><td><a href="#body.school_id">school_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>学校编号<br><small>例 <code>&quot;18260256813396&quot;</code></small></td></tr><tr id="body.out_contract_code"><td><a href="#body.out_contract_code">out_contract_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>外部签约号<br><small>例 <code>&quot;20190806125346&quot;</code></small></td></tr><tr id="body.contract_mode"><td><a href="#body.contract_mode">contract_mode</a></td><td><code>string</code></td><td>签约模式<br><small>例 <code>&quot;LIMIT_BANK_CARD&quot;</code></small></td></tr><tr id="body.downgrade_default_contract"><td><a href="#body.downgrade_default_contract">downgrade_default_contract</a></td><td><code>boolean</code></td><td>允许降级为普通签约模式<br><small>例 <code>true</code></small></td></tr><tr id="body.identity"><td><a href="#body.identity">identity</a></td><td><code>object</code></td><td>实名信息</td></tr><tr id="body.identity.real_name" class="d1"><td><a href="#body.identity.real_name">real_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;张三&quot;</code></small></td></tr><tr id="body.identity.credential_type" class="d1"><td><a href="#body.identity.credential_type">credential_type</a></td><td><code>string</code></td><td>证件类型<br><small>例 <code>&quot;IDENTITY_CARD&quot;</code></small><br><small class="note" lang="en">Plain text: the page of this operation marks it as encrypted, its sample is a plain IDENTITY_CARD, and one SDK sends it plainly.</small></td></tr><tr id="body.identity.id_card_number" class="d1"><td><a href="#body.identity.id_card_number">id_card_number</a></td><td><code>string</code></td><td>身份证号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.bank_card"><td><a href="#body.bank_card">bank_card</a></td><td><code>object</code></td><td>签约银行卡</td></tr><tr id="body.bank_card.bank_card_no" class="d1"><td><a href="#body.bank_card.bank_card_no">bank_card_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>签约银行卡号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;6222020000000000000&quot;</code></small></td></tr><tr id="body.bank_card.valid_thru" class="d1"><td><a href="#body.bank_card.valid_thru">valid_thru</a></td><td><code>string</code></td><td>银行卡有效期<br><small>例 <code>&quot;08/21&quot;</code></small></td></tr><tr id="body.bank_card.phone" class="d1"><td><a href="#body.bank_card.phone">phone</a></td><td><code>string</code></td><td>银行卡开卡预留手机号 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;13800000000&quot;</code></small></td></tr><tr id="body.bank_card.bank_type" class="d1"><td><a href="#body.bank_card.bank_type">bank_type</a></td><td><code>string</code></td><td>银行类型<br><small>例 <code>&quot;CMC&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.eduschoolpay.contracts.presign.post({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plan_id: <i class="s">&#39;101164396123311331&#39;</i>,
    user_id: <i class="s">&#39;20200330tony&#39;</i>,
    school_id: <i class="s">&#39;18260256813396&#39;</i>,
    out_contract_code: <i class="s">&#39;20190806125346&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/eduschoolpay/contracts/presign&#39;</i>).post({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plan_id: <i class="s">&#39;101164396123311331&#39;</i>,
    user_id: <i class="s">&#39;20200330tony&#39;</i>,
    school_id: <i class="s">&#39;18260256813396&#39;</i>,
    out_contract_code: <i class="s">&#39;20190806125346&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/eduschoolpay/contracts/presign&#39;</i>].post({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plan_id: <i class="s">&#39;101164396123311331&#39;</i>,
    user_id: <i class="s">&#39;20200330tony&#39;</i>,
    school_id: <i class="s">&#39;18260256813396&#39;</i>,
    out_contract_code: <i class="s">&#39;20190806125346&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.eduschoolpay.contracts.presign.postAsync({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plan_id: <i class="s">&#39;101164396123311331&#39;</i>,
    user_id: <i class="s">&#39;20200330tony&#39;</i>,
    school_id: <i class="s">&#39;18260256813396&#39;</i>,
    out_contract_code: <i class="s">&#39;20190806125346&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/eduschoolpay/contracts/presign&#39;</i>).postAsync({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plan_id: <i class="s">&#39;101164396123311331&#39;</i>,
    user_id: <i class="s">&#39;20200330tony&#39;</i>,
    school_id: <i class="s">&#39;18260256813396&#39;</i>,
    out_contract_code: <i class="s">&#39;20190806125346&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/eduschoolpay/contracts/presign&#39;</i>].postAsync({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plan_id: <i class="s">&#39;101164396123311331&#39;</i>,
    user_id: <i class="s">&#39;20200330tony&#39;</i>,
    school_id: <i class="s">&#39;18260256813396&#39;</i>,
    out_contract_code: <i class="s">&#39;20190806125346&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.eduschoolpay.contracts.presign.post({
  json: {
    appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    openid: <i class="s">&#39;oUpF8uMuAJOM2pxb1Q&#39;</i>,
    plan_id: <i class="s">&#39;101164396123311331&#39;</i>,
    user_id: <i class="s">&#39;20200330tony&#39;</i>,
    school_id: <i class="s">&#39;18260256813396&#39;</i>,
    out_contract_code: <i class="s">&#39;20190806125346&#39;</i>,
    contract_mode: <i class="s">&#39;LIMIT_BANK_CARD&#39;</i>,
    downgrade_default_contract: <i class="k">true</i>,
    identity: { real_name: <i class="s">&#39;张三&#39;</i>, credential_type: <i class="s">&#39;IDENTITY_CARD&#39;</i>, id_card_number: <i class="s">&#39;11010519491231002X&#39;</i> },
    bank_card: {
      bank_card_no: <i class="s">&#39;6222020000000000000&#39;</i>,
      valid_thru: <i class="s">&#39;08/21&#39;</i>,
      phone: <i class="s">&#39;13800000000&#39;</i>,
      bank_type: <i class="s">&#39;CMC&#39;</i>,
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/eduschoolpay/contracts/presign&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wx8888888888888888&quot;,&quot;openid&quot;:&quot;oUpF8uMuAJOM2pxb1Q&quot;,&quot;plan_id&quot;:&quot;101164396123311331&quot;,&quot;user_id&quot;:&quot;20200330tony&quot;,&quot;school_id&quot;:&quot;18260256813396&quot;,&quot;out_contract_code&quot;:&quot;20190806125346&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.presign_token"><td><a href="#response.presign_token">presign_token</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>预签约码<br><small>例 <code>&quot;0044de6c799739c2e8534b&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;presign_token&quot;</i>: <i class="c">&quot;0044de6c799739c2e8534b&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_contract_code</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/eduschoolpay/post-v3-eduschoolpay-contracts-presign.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3EduschoolpayContractsPresign = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3EduschoolpayContractsPresign as default
};
