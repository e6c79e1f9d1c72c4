import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"请求售后服务分账","description":"","frontmatter":{"title":"请求售后服务分账","editLink":false,"words":"POST /v3/ecommerce/profitsharing/after-sales-orders 收付通∙分账 sub_mchid 二级商户号 transaction_id 微信订单号 amount 回退金额 type 类型 scene 场景 refund_id 微信退款单号 amount 分账金额"},"headers":[],"relativePath":"api/ecommerce/post-v3-ecommerce-profitsharing-after-sales-orders.md","filePath":"api/ecommerce/post-v3-ecommerce-profitsharing-after-sales-orders.md"}');
const _sfc_main = { name: "api/ecommerce/post-v3-ecommerce-profitsharing-after-sales-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">请求售后服务分账 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;请求售后服务分账 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>ecommerce/<wbr>profitsharing/<wbr>after-sales-orders</code></div><p class="facts"><span>角色 电商平台（收付通）</span><span>收付通∙分账</span><a href="https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>二级商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.transaction_id"><td><a href="#body.transaction_id">transaction_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信订单号<br><small>例 <code>&quot;3008450740201411110007820472&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>回退金额 <span class="mark unit">分</span><br><small>例 <code>10</code></small></td></tr><tr id="body.type"><td><a href="#body.type">type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>类型<br><code>SERVICE_FEE_INCOME</code><br><small>例 <code>&quot;SERVICE_FEE_INCOME&quot;</code></small></td></tr><tr id="body.scene"><td><a href="#body.scene">scene</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>场景<br><code>REFUND_TICKET</code> <code>CHANGE_TICKET</code> <code>RETURN_GOODS</code><br><small>例 <code>&quot;REFUND_TICKET&quot;</code></small></td></tr><tr id="body.refund_id"><td><a href="#body.refund_id">refund_id</a></td><td><code>string</code></td><td>微信退款单号<br><small>例 <code>&quot;50000000382019052709732678859&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ecommerce.profitsharing.afterSalesOrders.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;3008450740201411110007820472&#39;</i>,
    amount: <i class="n">10</i>,
    type: <i class="s">&#39;SERVICE_FEE_INCOME&#39;</i>,
    scene: <i class="s">&#39;REFUND_TICKET&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ecommerce/profitsharing/after-sales-orders&#39;</i>).post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;3008450740201411110007820472&#39;</i>,
    amount: <i class="n">10</i>,
    type: <i class="s">&#39;SERVICE_FEE_INCOME&#39;</i>,
    scene: <i class="s">&#39;REFUND_TICKET&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ecommerce/profitsharing/after-sales-orders&#39;</i>].post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;3008450740201411110007820472&#39;</i>,
    amount: <i class="n">10</i>,
    type: <i class="s">&#39;SERVICE_FEE_INCOME&#39;</i>,
    scene: <i class="s">&#39;REFUND_TICKET&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ecommerce.profitsharing.afterSalesOrders.postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;3008450740201411110007820472&#39;</i>,
    amount: <i class="n">10</i>,
    type: <i class="s">&#39;SERVICE_FEE_INCOME&#39;</i>,
    scene: <i class="s">&#39;REFUND_TICKET&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ecommerce/profitsharing/after-sales-orders&#39;</i>).postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;3008450740201411110007820472&#39;</i>,
    amount: <i class="n">10</i>,
    type: <i class="s">&#39;SERVICE_FEE_INCOME&#39;</i>,
    scene: <i class="s">&#39;REFUND_TICKET&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ecommerce/profitsharing/after-sales-orders&#39;</i>].postAsync({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;3008450740201411110007820472&#39;</i>,
    amount: <i class="n">10</i>,
    type: <i class="s">&#39;SERVICE_FEE_INCOME&#39;</i>,
    scene: <i class="s">&#39;REFUND_TICKET&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ecommerce.profitsharing.afterSalesOrders.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    transaction_id: <i class="s">&#39;3008450740201411110007820472&#39;</i>,
    amount: <i class="n">10</i>,
    type: <i class="s">&#39;SERVICE_FEE_INCOME&#39;</i>,
    scene: <i class="s">&#39;REFUND_TICKET&#39;</i>,
    refund_id: <i class="s">&#39;50000000382019052709732678859&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/ecommerce/profitsharing/after-sales-orders&#39;</i>
body=<i class="s">&#39;{&quot;sub_mchid&quot;:&quot;1900000109&quot;,&quot;transaction_id&quot;:&quot;3008450740201411110007820472&quot;,&quot;amount&quot;:10,&quot;type&quot;:&quot;SERVICE_FEE_INCOME&quot;,&quot;scene&quot;:&quot;REFUND_TICKET&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>二级商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信订单号<br><small>例 <code>&quot;3008450740201411110007820472&quot;</code></small></td></tr><tr id="response.amount"><td><a href="#response.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>分账金额 <span class="mark unit">分</span><br><small>例 <code>10</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;3008450740201411110007820472&quot;</i>,
  <i class="c">&quot;amount&quot;</i>: <i class="k">10</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/ecommerce/post-v3-ecommerce-profitsharing-after-sales-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3EcommerceProfitsharingAfterSalesOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3EcommerceProfitsharingAfterSalesOrders as default
};
