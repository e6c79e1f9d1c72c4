import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"增加用户记录API","description":"","frontmatter":{"title":"增加用户记录API","editLink":false,"words":"POST /v3/discount-card/cards/{out_card_code}/add-user-records 支付分∙先享卡 out_card_code 商户领卡号 card_template_id 卡模板ID objective_completion_records 目标完成记录 reward_usage_records 优惠使用记录"},"headers":[],"relativePath":"api/discount-card/post-v3-discount-card-cards-out_card_code-add-user-records.md","filePath":"api/discount-card/post-v3-discount-card-cards-out_card_code-add-user-records.md"}');
const _sfc_main = { name: "api/discount-card/post-v3-discount-card-cards-out_card_code-add-user-records.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">增加用户记录API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;增加用户记录API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>discount-card/<wbr>cards/<wbr>{out_card_code}/<wbr>add-user-records</code></div><p class="facts"><span>角色 商户</span><span>支付分∙先享卡</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.out_card_code"><td><a href="#path.out_card_code">out_card_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户领卡号<br><small>例 <code>&quot;6e8369071cd942c0476613f9d1ce9ca3&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.card_template_id"><td><a href="#body.card_template_id">card_template_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>卡模板ID<br><small>例 <code>&quot;87789b2f25177433bcbf407e8e471f95&quot;</code></small></td></tr><tr id="body.objective_completion_records"><td><a href="#body.objective_completion_records">objective_completion_records</a></td><td><code>object[]</code></td><td>目标完成记录</td></tr><tr id="body.objective_completion_records.objective_completion_serial_no" class="d1"><td><a href="#body.objective_completion_records.objective_completion_serial_no">objective_completion_serial_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>目标完成流水号<br><small>例 <code>&quot;578354545&quot;</code></small></td></tr><tr id="body.objective_completion_records.objective_id" class="d1"><td><a href="#body.objective_completion_records.objective_id">objective_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>目标ID<br><small>例 <code>&quot;123456&quot;</code></small></td></tr><tr id="body.objective_completion_records.completion_time" class="d1"><td><a href="#body.objective_completion_records.completion_time">completion_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>目标完成时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.objective_completion_records.completion_type" class="d1"><td><a href="#body.objective_completion_records.completion_type">completion_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>目标完成类型<br><small>例 <code>&quot;INCREASE&quot;</code></small></td></tr><tr id="body.objective_completion_records.description" class="d1"><td><a href="#body.objective_completion_records.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>目标完成描述<br><small>例 <code>&quot;购买商品&quot;</code></small></td></tr><tr id="body.objective_completion_records.completion_count" class="d1"><td><a href="#body.objective_completion_records.completion_count">completion_count</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>目标完成数量<br><small>例 <code>1</code></small></td></tr><tr id="body.objective_completion_records.remark" class="d1"><td><a href="#body.objective_completion_records.remark">remark</a></td><td><code>string</code></td><td>备注说明<br><small>例 <code>&quot;特价商品&quot;</code></small></td></tr><tr id="body.reward_usage_records"><td><a href="#body.reward_usage_records">reward_usage_records</a></td><td><code>object[]</code></td><td>优惠使用记录</td></tr><tr id="body.reward_usage_records.reward_usage_serial_no" class="d1"><td><a href="#body.reward_usage_records.reward_usage_serial_no">reward_usage_serial_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>优惠使用记录流水号<br><small>例 <code>&quot;578354&quot;</code></small></td></tr><tr id="body.reward_usage_records.reward_id" class="d1"><td><a href="#body.reward_usage_records.reward_id">reward_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>优惠ID<br><small>例 <code>&quot;123456&quot;</code></small></td></tr><tr id="body.reward_usage_records.usage_time" class="d1"><td><a href="#body.reward_usage_records.usage_time">usage_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>优惠使用时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.reward_usage_records.usage_type" class="d1"><td><a href="#body.reward_usage_records.usage_type">usage_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>优惠使用类型<br><small>例 <code>&quot;INCREASE&quot;</code></small></td></tr><tr id="body.reward_usage_records.description" class="d1"><td><a href="#body.reward_usage_records.description">description</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>优惠使用描述<br><small>例 <code>&quot;购买商品&quot;</code></small></td></tr><tr id="body.reward_usage_records.usage_count" class="d1"><td><a href="#body.reward_usage_records.usage_count">usage_count</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>数量<br><small>例 <code>1</code></small></td></tr><tr id="body.reward_usage_records.amount" class="d1"><td><a href="#body.reward_usage_records.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>金额<br><small>例 <code>100</code></small></td></tr><tr id="body.reward_usage_records.remark" class="d1"><td><a href="#body.reward_usage_records.remark">remark</a></td><td><code>string</code></td><td>备注说明<br><small>例 <code>&quot;特价商品&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.discountCard.cards._out_card_code_.addUserRecords.post({
  out_card_code: <i class="s">&#39;6e8369071cd942c0476613f9d1ce9ca3&#39;</i>,
  json: { card_template_id: <i class="s">&#39;87789b2f25177433bcbf407e8e471f95&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/discount-card/cards/{out_card_code}/add-user-records&#39;</i>).post({
  out_card_code: <i class="s">&#39;6e8369071cd942c0476613f9d1ce9ca3&#39;</i>,
  json: { card_template_id: <i class="s">&#39;87789b2f25177433bcbf407e8e471f95&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/discount-card/cards/{out_card_code}/add-user-records&#39;</i>].post({
  out_card_code: <i class="s">&#39;6e8369071cd942c0476613f9d1ce9ca3&#39;</i>,
  json: { card_template_id: <i class="s">&#39;87789b2f25177433bcbf407e8e471f95&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.discountCard.cards._out_card_code_.addUserRecords.postAsync({
  out_card_code: <i class="s">&#39;6e8369071cd942c0476613f9d1ce9ca3&#39;</i>,
  json: { card_template_id: <i class="s">&#39;87789b2f25177433bcbf407e8e471f95&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/discount-card/cards/{out_card_code}/add-user-records&#39;</i>).postAsync({
  out_card_code: <i class="s">&#39;6e8369071cd942c0476613f9d1ce9ca3&#39;</i>,
  json: { card_template_id: <i class="s">&#39;87789b2f25177433bcbf407e8e471f95&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/discount-card/cards/{out_card_code}/add-user-records&#39;</i>].postAsync({
  out_card_code: <i class="s">&#39;6e8369071cd942c0476613f9d1ce9ca3&#39;</i>,
  json: { card_template_id: <i class="s">&#39;87789b2f25177433bcbf407e8e471f95&#39;</i> },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.discountCard.cards._out_card_code_.addUserRecords.post({
  out_card_code: <i class="s">&#39;6e8369071cd942c0476613f9d1ce9ca3&#39;</i>,
  json: {
    card_template_id: <i class="s">&#39;87789b2f25177433bcbf407e8e471f95&#39;</i>,
    objective_completion_records: [
      {
        objective_completion_serial_no: <i class="s">&#39;578354545&#39;</i>,
        objective_id: <i class="s">&#39;123456&#39;</i>,
        completion_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
        completion_type: <i class="s">&#39;INCREASE&#39;</i>,
        description: <i class="s">&#39;购买商品&#39;</i>,
        completion_count: <i class="n">1</i>,
        remark: <i class="s">&#39;特价商品&#39;</i>,
      },
    ],
    reward_usage_records: [
      {
        reward_usage_serial_no: <i class="s">&#39;578354&#39;</i>,
        reward_id: <i class="s">&#39;123456&#39;</i>,
        usage_time: <i class="s">&#39;2015-05-20T13:29:35.120+08:00&#39;</i>,
        usage_type: <i class="s">&#39;INCREASE&#39;</i>,
        description: <i class="s">&#39;购买商品&#39;</i>,
        usage_count: <i class="n">1</i>,
        amount: <i class="n">100</i>,
        remark: <i class="s">&#39;特价商品&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/discount-card/cards/6e8369071cd942c0476613f9d1ce9ca3/add-user-records&#39;</i>
body=<i class="s">&#39;{&quot;card_template_id&quot;:&quot;87789b2f25177433bcbf407e8e471f95&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><p><code>204</code>：无应答体。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/discount-card/post-v3-discount-card-cards-out_card_code-add-user-records.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3DiscountCardCardsOut_card_codeAddUserRecords = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3DiscountCardCardsOut_card_codeAddUserRecords as default
};
