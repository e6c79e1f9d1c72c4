import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"直连商户预扣费通知API","description":"","frontmatter":{"title":"直连商户预扣费通知API","editLink":false,"words":"POST /v3/papay/contracts/{contract_id}/notify 委托代扣 contract_id 委托代扣协议ID mchid 直连商户号 appid 公众号ID deduct_duration 扣费持续时间 estimated_amount 预计扣费金额信息"},"headers":[],"relativePath":"api/papay/post-v3-papay-contracts-contract_id-notify.md","filePath":"api/papay/post-v3-papay-contracts-contract_id-notify.md"}');
const _sfc_main = { name: "api/papay/post-v3-papay-contracts-contract_id-notify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">直连商户预扣费通知API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;直连商户预扣费通知API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>papay/<wbr>contracts/<wbr>{contract_id}/<wbr>notify</code></div><p class="facts"><span>角色 商户</span><span>委托代扣</span><a href="https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/json/deduct-notify.html" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.contract_id"><td><a href="#path.contract_id">contract_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>委托代扣协议ID<br><small>例 <code>&quot;123124412412423431&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.mchid"><td><a href="#body.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>直连商户号<br><small>默认取客户端选项 <code>mchid</code></small><br><small>例 <code>&quot;1230000109&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公众号ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="body.deduct_duration"><td><a href="#body.deduct_duration">deduct_duration</a></td><td><code>object</code></td><td>扣费持续时间</td></tr><tr id="body.deduct_duration.count" class="d1"><td><a href="#body.deduct_duration.count">count</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>扣费持续时间数<br><code>1</code> <code>2</code> <code>3</code><br><small>例 <code>1</code></small></td></tr><tr id="body.deduct_duration.unit" class="d1"><td><a href="#body.deduct_duration.unit">unit</a></td><td><code>string</code></td><td>单位<br><code>DAY</code><br><small>例 <code>&quot;DAY&quot;</code></small></td></tr><tr id="body.estimated_amount"><td><a href="#body.estimated_amount">estimated_amount</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>预计扣费金额信息</td></tr><tr id="body.estimated_amount.amount" class="d1"><td><a href="#body.estimated_amount.amount">amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>预计扣费金额 <span class="mark unit">分</span><br><small>例 <code>1</code></small></td></tr><tr id="body.estimated_amount.currency" class="d1"><td><a href="#body.estimated_amount.currency">currency</a></td><td><code>string</code></td><td>预计扣费货币类型<br><small>例 <code>&quot;CNY&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.papay.contracts._contract_id_.notify.post({
  contract_id: <i class="s">&#39;123124412412423431&#39;</i>,
  json: { appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, estimated_amount: { amount: <i class="n">1</i> } },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/papay/contracts/{contract_id}/notify&#39;</i>).post({
  contract_id: <i class="s">&#39;123124412412423431&#39;</i>,
  json: { appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, estimated_amount: { amount: <i class="n">1</i> } },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/papay/contracts/{contract_id}/notify&#39;</i>].post({
  contract_id: <i class="s">&#39;123124412412423431&#39;</i>,
  json: { appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, estimated_amount: { amount: <i class="n">1</i> } },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.papay.contracts._contract_id_.notify.postAsync({
  contract_id: <i class="s">&#39;123124412412423431&#39;</i>,
  json: { appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, estimated_amount: { amount: <i class="n">1</i> } },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/papay/contracts/{contract_id}/notify&#39;</i>).postAsync({
  contract_id: <i class="s">&#39;123124412412423431&#39;</i>,
  json: { appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, estimated_amount: { amount: <i class="n">1</i> } },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/papay/contracts/{contract_id}/notify&#39;</i>].postAsync({
  contract_id: <i class="s">&#39;123124412412423431&#39;</i>,
  json: { appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>, estimated_amount: { amount: <i class="n">1</i> } },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.papay.contracts._contract_id_.notify.post({
  contract_id: <i class="s">&#39;123124412412423431&#39;</i>,
  json: {
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    deduct_duration: { count: <i class="n">1</i>, unit: <i class="s">&#39;DAY&#39;</i> },
    estimated_amount: { amount: <i class="n">1</i>, currency: <i class="s">&#39;CNY&#39;</i> },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/papay/contracts/123124412412423431/notify&#39;</i>
body=<i class="s">&#39;{&quot;mchid&quot;:&quot;&#39;</i>&quot;$mchid&quot;<i class="s">&#39;&quot;,&quot;appid&quot;:&quot;wxd678efh567hg6787&quot;,&quot;estimated_amount&quot;:{&quot;amount&quot;:1}}&#39;</i>
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/papay/post-v3-papay-contracts-contract_id-notify.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PapayContractsContract_idNotify = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PapayContractsContract_idNotify as default
};
