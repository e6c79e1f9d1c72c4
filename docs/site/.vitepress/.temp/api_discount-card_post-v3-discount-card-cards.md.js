import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"预受理领卡请求API","description":"","frontmatter":{"title":"预受理领卡请求API","editLink":false,"words":"POST /v3/discount-card/cards 支付分∙先享卡 out_card_code 商户领卡号 card_template_id 卡模板ID appid 公众账号ID notify_url 通知商户URL prepare_card_token 预领卡请求token"},"headers":[],"relativePath":"api/discount-card/post-v3-discount-card-cards.md","filePath":"api/discount-card/post-v3-discount-card-cards.md"}');
const _sfc_main = { name: "api/discount-card/post-v3-discount-card-cards.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">预受理领卡请求API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;预受理领卡请求API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>discount-card/<wbr>cards</code></div><p class="facts"><span>角色 商户</span><span>支付分∙先享卡</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.out_card_code"><td><a href="#body.out_card_code">out_card_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户领卡号<br><small>例 <code>&quot;6e8369071cd942c0476613f9d1ce9ca3&quot;</code></small></td></tr><tr id="body.card_template_id"><td><a href="#body.card_template_id">card_template_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>卡模板ID<br><small>例 <code>&quot;87789b2f25177433bcbf407e8e471f95&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公众账号ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.notify_url"><td><a href="#body.notify_url">notify_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>通知商户URL<br><small>例 <code>&quot;https://api.test.com&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.discountCard.cards.post({
  json: {
    out_card_code: <i class="s">&#39;6e8369071cd942c0476613f9d1ce9ca3&#39;</i>,
    card_template_id: <i class="s">&#39;87789b2f25177433bcbf407e8e471f95&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/discount-card/cards&#39;</i>).post({
  json: {
    out_card_code: <i class="s">&#39;6e8369071cd942c0476613f9d1ce9ca3&#39;</i>,
    card_template_id: <i class="s">&#39;87789b2f25177433bcbf407e8e471f95&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/discount-card/cards&#39;</i>].post({
  json: {
    out_card_code: <i class="s">&#39;6e8369071cd942c0476613f9d1ce9ca3&#39;</i>,
    card_template_id: <i class="s">&#39;87789b2f25177433bcbf407e8e471f95&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.discountCard.cards.postAsync({
  json: {
    out_card_code: <i class="s">&#39;6e8369071cd942c0476613f9d1ce9ca3&#39;</i>,
    card_template_id: <i class="s">&#39;87789b2f25177433bcbf407e8e471f95&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/discount-card/cards&#39;</i>).postAsync({
  json: {
    out_card_code: <i class="s">&#39;6e8369071cd942c0476613f9d1ce9ca3&#39;</i>,
    card_template_id: <i class="s">&#39;87789b2f25177433bcbf407e8e471f95&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/discount-card/cards&#39;</i>].postAsync({
  json: {
    out_card_code: <i class="s">&#39;6e8369071cd942c0476613f9d1ce9ca3&#39;</i>,
    card_template_id: <i class="s">&#39;87789b2f25177433bcbf407e8e471f95&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    notify_url: <i class="s">&#39;https://api.test.com&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/discount-card/cards&#39;</i>
body=<i class="s">&#39;{&quot;out_card_code&quot;:&quot;6e8369071cd942c0476613f9d1ce9ca3&quot;,&quot;card_template_id&quot;:&quot;87789b2f25177433bcbf407e8e471f95&quot;,&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;notify_url&quot;:&quot;https://api.test.com&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.prepare_card_token"><td><a href="#response.prepare_card_token">prepare_card_token</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>预领卡请求token<br><small>例 <code>&quot;zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;prepare_card_token&quot;</i>: <i class="c">&quot;zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_card_code</code> 识别重复请求。</p><h2 id="notifications" tabindex="-1">通知 <a class="header-anchor" href="#notifications" aria-label="Permalink to &quot;通知 {#notifications}&quot;">​</a></h2><ul><li><a href="/events/discount_card-agreement_ended.html"><code>DISCOUNT_CARD.AGREEMENT_ENDED</code></a> 守约状态变化通知</li><li><a href="/events/discount_card-get_card.html"><code>DISCOUNT_CARD.GET_CARD</code></a> 微信先享卡用户领卡通知</li><li><a href="/events/discount_card-settlement.html"><code>DISCOUNT_CARD.SETTLEMENT</code></a> 微信先享卡用户结算通知</li><li><a href="/events/discount_card-user_accepted.html"><code>DISCOUNT_CARD.USER_ACCEPTED</code></a> 微信先享卡用户领卡通知</li><li><a href="/events/discount_card-user_paid.html"><code>DISCOUNT_CARD.USER_PAID</code></a> 扣费状态变化通知</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/discount-card/post-v3-discount-card-cards.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3DiscountCardCards = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3DiscountCardCards as default
};
