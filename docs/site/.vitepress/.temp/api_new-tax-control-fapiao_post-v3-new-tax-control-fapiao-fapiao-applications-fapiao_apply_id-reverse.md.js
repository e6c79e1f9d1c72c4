import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"冲红电子发票","description":"","frontmatter":{"title":"冲红电子发票","editLink":false,"words":"POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse 经营工具∙电子发票 fapiao_apply_id 发票申请单号 sub_mchid 子商户号 reverse_reason 冲红原因 fapiao_information 需要冲红的发票信息"},"headers":[],"relativePath":"api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-fapiao_apply_id-reverse.md","filePath":"api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-fapiao_apply_id-reverse.md"}');
const _sfc_main = { name: "api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-fapiao_apply_id-reverse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">冲红电子发票 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;冲红电子发票 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>new-tax-control-fapiao/<wbr>fapiao-applications/<wbr>{fapiao_apply_id}/<wbr>reverse</code></div><p class="facts"><span>角色 商户、服务商、渠道商</span><span>经营工具∙电子发票</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.fapiao_apply_id"><td><a href="#path.fapiao_apply_id">fapiao_apply_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>发票申请单号<br><small>例 <code>&quot;4200000444201910177461284488&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.reverse_reason"><td><a href="#body.reverse_reason">reverse_reason</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>冲红原因<br><code>ISSUE_ERROR</code> <code>SALES_RETURN</code> <code>SERVICE_SUSPENTION</code> <code>SALES_DISCOUNT</code><br><small>例 <code>&quot;ISSUE_ERROR&quot;</code></small></td></tr><tr id="body.fapiao_information"><td><a href="#body.fapiao_information">fapiao_information</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>需要冲红的发票信息</td></tr><tr id="body.fapiao_information.fapiao_id" class="d1"><td><a href="#body.fapiao_information.fapiao_id">fapiao_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户发票单号<br><small>例 <code>&quot;20200701123456&quot;</code></small></td></tr><tr id="body.fapiao_information.fapiao_code" class="d1"><td><a href="#body.fapiao_information.fapiao_code">fapiao_code</a></td><td><code>string</code></td><td>发票代码<br><small>例 <code>&quot;044001911211&quot;</code></small></td></tr><tr id="body.fapiao_information.fapiao_number" class="d1"><td><a href="#body.fapiao_information.fapiao_number">fapiao_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>发票号码<br><small>例 <code>&quot;12897794&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.reverse.post({
  fapiao_apply_id: <i class="s">&#39;4200000444201910177461284488&#39;</i>,
  json: {
    reverse_reason: <i class="s">&#39;ISSUE_ERROR&#39;</i>,
    fapiao_information: [{ fapiao_id: <i class="s">&#39;20200701123456&#39;</i>, fapiao_number: <i class="s">&#39;12897794&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse&#39;</i>).post({
  fapiao_apply_id: <i class="s">&#39;4200000444201910177461284488&#39;</i>,
  json: {
    reverse_reason: <i class="s">&#39;ISSUE_ERROR&#39;</i>,
    fapiao_information: [{ fapiao_id: <i class="s">&#39;20200701123456&#39;</i>, fapiao_number: <i class="s">&#39;12897794&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse&#39;</i>].post({
  fapiao_apply_id: <i class="s">&#39;4200000444201910177461284488&#39;</i>,
  json: {
    reverse_reason: <i class="s">&#39;ISSUE_ERROR&#39;</i>,
    fapiao_information: [{ fapiao_id: <i class="s">&#39;20200701123456&#39;</i>, fapiao_number: <i class="s">&#39;12897794&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.reverse.postAsync({
  fapiao_apply_id: <i class="s">&#39;4200000444201910177461284488&#39;</i>,
  json: {
    reverse_reason: <i class="s">&#39;ISSUE_ERROR&#39;</i>,
    fapiao_information: [{ fapiao_id: <i class="s">&#39;20200701123456&#39;</i>, fapiao_number: <i class="s">&#39;12897794&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse&#39;</i>).postAsync({
  fapiao_apply_id: <i class="s">&#39;4200000444201910177461284488&#39;</i>,
  json: {
    reverse_reason: <i class="s">&#39;ISSUE_ERROR&#39;</i>,
    fapiao_information: [{ fapiao_id: <i class="s">&#39;20200701123456&#39;</i>, fapiao_number: <i class="s">&#39;12897794&#39;</i> }],
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse&#39;</i>].postAsync({
  fapiao_apply_id: <i class="s">&#39;4200000444201910177461284488&#39;</i>,
  json: {
    reverse_reason: <i class="s">&#39;ISSUE_ERROR&#39;</i>,
    fapiao_information: [{ fapiao_id: <i class="s">&#39;20200701123456&#39;</i>, fapiao_number: <i class="s">&#39;12897794&#39;</i> }],
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.reverse.post({
  fapiao_apply_id: <i class="s">&#39;4200000444201910177461284488&#39;</i>,
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    reverse_reason: <i class="s">&#39;ISSUE_ERROR&#39;</i>,
    fapiao_information: [{ fapiao_id: <i class="s">&#39;20200701123456&#39;</i>, fapiao_code: <i class="s">&#39;044001911211&#39;</i>, fapiao_number: <i class="s">&#39;12897794&#39;</i> }],
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/new-tax-control-fapiao/fapiao-applications/4200000444201910177461284488/reverse&#39;</i>
body=<i class="s">&#39;{&quot;reverse_reason&quot;:&quot;ISSUE_ERROR&quot;,&quot;fapiao_information&quot;:[{&quot;fapiao_id&quot;:&quot;20200701123456&quot;,&quot;fapiao_number&quot;:&quot;12897794&quot;}]}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><p><code>202</code>：无应答体。</p><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>fapiao_apply_id</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-fapiao_apply_id-reverse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3NewTaxControlFapiaoFapiaoApplicationsFapiao_apply_idReverse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3NewTaxControlFapiaoFapiaoApplicationsFapiao_apply_idReverse as default
};
