import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"设置支付后展示的积分到账API","description":"","frontmatter":{"title":"设置支付后展示的积分到账API","editLink":false,"words":"POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit 会员卡∙权益设置 card_id 会员卡模板id code 会员卡code out_trade_no 商户订单号 mchid 直连商户号 sub_mchid 子商户号 bonus_value 会员积分值"},"headers":[],"relativePath":"api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-bonus-commit.md","filePath":"api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-bonus-commit.md"}');
const _sfc_main = { name: "api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-bonus-commit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">设置支付后展示的积分到账API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;设置支付后展示的积分到账API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>membercard-open/<wbr>cards/<wbr>{card_id}/<wbr>codes/<wbr>{code}/<wbr>bonus/<wbr>commit</code></div><p class="facts"><span>角色 商户、服务商</span><span>会员卡∙权益设置</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_2.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.card_id"><td><a href="#path.card_id">card_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡模板id<br><small>例 <code>&quot;478515832665&quot;</code></small></td></tr><tr id="path.code"><td><a href="#path.code">code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡code<br><small>例 <code>&quot;478515832665&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户订单号<br><small>例 <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.mchid"><td><a href="#body.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>直连商户号<br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.bonus_value"><td><a href="#body.bonus_value">bonus_value</a></td><td><code>integer</code></td><td>会员积分值<br><small>例 <code>30</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.commit.post({
  card_id: <i class="s">&#39;478515832665&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: { out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>, mchid: <i class="s">&#39;1230000109&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit&#39;</i>).post({
  card_id: <i class="s">&#39;478515832665&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: { out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>, mchid: <i class="s">&#39;1230000109&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit&#39;</i>].post({
  card_id: <i class="s">&#39;478515832665&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: { out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>, mchid: <i class="s">&#39;1230000109&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.commit.postAsync({
  card_id: <i class="s">&#39;478515832665&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: { out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>, mchid: <i class="s">&#39;1230000109&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit&#39;</i>).postAsync({
  card_id: <i class="s">&#39;478515832665&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: { out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>, mchid: <i class="s">&#39;1230000109&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit&#39;</i>].postAsync({
  card_id: <i class="s">&#39;478515832665&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: { out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>, mchid: <i class="s">&#39;1230000109&#39;</i> },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.commit.post({
  card_id: <i class="s">&#39;478515832665&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    out_trade_no: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    mchid: <i class="s">&#39;1230000109&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    bonus_value: <i class="n">30</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/membercard-open/cards/478515832665/codes/478515832665/bonus/commit&#39;</i>
body=<i class="s">&#39;{&quot;out_trade_no&quot;:&quot;1217752501201407033233368018&quot;,&quot;mchid&quot;:&quot;1230000109&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><p><code>204</code>：无应答体。</p><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_trade_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-bonus-commit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MarketingMembercardOpenCardsCard_idCodesCodeBonusCommit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MarketingMembercardOpenCardsCard_idCodesCodeBonusCommit as default
};
