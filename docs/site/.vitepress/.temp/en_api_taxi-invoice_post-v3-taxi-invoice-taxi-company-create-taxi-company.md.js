import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"新增出租车公司API","description":"","frontmatter":{"title":"新增出租车公司API","editLink":false,"words":"POST /v3/taxi-invoice/taxi-company/create-taxi-company 出租车电子发票 company_name 公司名称 tax_id 税号 address 公司地址 phone 公司电话 bank_name 开户行 bank_account 银行账号 invoice_mode 开票渠道 legal_person 企业法人姓名 short_name 公司简称 region_id 行政区划ID enterprise_type 企业类型 mchid 商户号"},"headers":[],"relativePath":"en/api/taxi-invoice/post-v3-taxi-invoice-taxi-company-create-taxi-company.md","filePath":"en/api/taxi-invoice/post-v3-taxi-invoice-taxi-company-create-taxi-company.md"}');
const _sfc_main = { name: "en/api/taxi-invoice/post-v3-taxi-invoice-taxi-company-create-taxi-company.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">新增出租车公司API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;新增出租车公司API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>taxi-invoice/<wbr>taxi-company/<wbr>create-taxi-company</code></div><p class="facts"><span>Roles partner</span><span>出租车电子发票</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012460154" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.company_name"><td><a href="#body.company_name">company_name</a></td><td><code>string</code></td><td>公司名称<br><small>e.g. <code>&quot;深圳市未来有限公司&quot;</code></small></td></tr><tr id="body.tax_id"><td><a href="#body.tax_id">tax_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>税号<br><small>e.g. <code>&quot;12345678901234567J&quot;</code></small></td></tr><tr id="body.address"><td><a href="#body.address">address</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>公司地址<br><small>e.g. <code>&quot;广东省深圳市南山区高新科技园科技中一路腾讯大厦&quot;</code></small><br><small class="note" lang="en">In clear: a company&#39;s, and the documentation&#39;s sample is plain; of drivers it encrypts name and identity number.</small></td></tr><tr id="body.phone"><td><a href="#body.phone">phone</a></td><td><code>string</code></td><td>公司电话<br><small>e.g. <code>&quot;075586013388&quot;</code></small><br><small class="note" lang="en">In clear: a company&#39;s, and the documentation&#39;s sample is plain; of drivers it encrypts name and identity number.</small></td></tr><tr id="body.bank_name"><td><a href="#body.bank_name">bank_name</a></td><td><code>string</code></td><td>开户行<br><small>e.g. <code>&quot;中国工商银行南山支行&quot;</code></small></td></tr><tr id="body.bank_account"><td><a href="#body.bank_account">bank_account</a></td><td><code>string</code></td><td>银行账号<br><small>e.g. <code>&quot;12345678901234&quot;</code></small><br><small class="note" lang="en">In clear: a company&#39;s, and the documentation&#39;s sample is plain; of drivers it encrypts name and identity number.</small></td></tr><tr id="body.invoice_mode"><td><a href="#body.invoice_mode">invoice_mode</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>开票渠道<br><small>e.g. <code>&quot;JIAO_WEI&quot;</code></small></td></tr><tr id="body.legal_person"><td><a href="#body.legal_person">legal_person</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>企业法人姓名<br><small>e.g. <code>&quot;张三&quot;</code></small><br><small class="note" lang="en">In clear: a company&#39;s, and the documentation&#39;s sample is plain; of drivers it encrypts name and identity number.</small></td></tr><tr id="body.short_name"><td><a href="#body.short_name">short_name</a></td><td><code>string</code></td><td>公司简称<br><small>e.g. <code>&quot;深圳未来&quot;</code></small></td></tr><tr id="body.region_id"><td><a href="#body.region_id">region_id</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>行政区划ID<br><small>e.g. <code>510100</code></small></td></tr><tr id="body.enterprise_type"><td><a href="#body.enterprise_type">enterprise_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>企业类型<br><small>e.g. <code>&quot;ENTERPRISE&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.taxiCompany.createTaxiCompany.post({
  json: {
    tax_id: <i class="s">&#39;12345678901234567J&#39;</i>,
    address: <i class="s">&#39;广东省深圳市南山区高新科技园科技中一路腾讯大厦&#39;</i>,
    invoice_mode: <i class="s">&#39;JIAO_WEI&#39;</i>,
    legal_person: <i class="s">&#39;张三&#39;</i>,
    region_id: <i class="n">510100</i>,
    enterprise_type: <i class="s">&#39;ENTERPRISE&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/taxi-invoice/taxi-company/create-taxi-company&#39;</i>).post({
  json: {
    tax_id: <i class="s">&#39;12345678901234567J&#39;</i>,
    address: <i class="s">&#39;广东省深圳市南山区高新科技园科技中一路腾讯大厦&#39;</i>,
    invoice_mode: <i class="s">&#39;JIAO_WEI&#39;</i>,
    legal_person: <i class="s">&#39;张三&#39;</i>,
    region_id: <i class="n">510100</i>,
    enterprise_type: <i class="s">&#39;ENTERPRISE&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/taxi-invoice/taxi-company/create-taxi-company&#39;</i>].post({
  json: {
    tax_id: <i class="s">&#39;12345678901234567J&#39;</i>,
    address: <i class="s">&#39;广东省深圳市南山区高新科技园科技中一路腾讯大厦&#39;</i>,
    invoice_mode: <i class="s">&#39;JIAO_WEI&#39;</i>,
    legal_person: <i class="s">&#39;张三&#39;</i>,
    region_id: <i class="n">510100</i>,
    enterprise_type: <i class="s">&#39;ENTERPRISE&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.taxiCompany.createTaxiCompany.postAsync({
  json: {
    tax_id: <i class="s">&#39;12345678901234567J&#39;</i>,
    address: <i class="s">&#39;广东省深圳市南山区高新科技园科技中一路腾讯大厦&#39;</i>,
    invoice_mode: <i class="s">&#39;JIAO_WEI&#39;</i>,
    legal_person: <i class="s">&#39;张三&#39;</i>,
    region_id: <i class="n">510100</i>,
    enterprise_type: <i class="s">&#39;ENTERPRISE&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/taxi-invoice/taxi-company/create-taxi-company&#39;</i>).postAsync({
  json: {
    tax_id: <i class="s">&#39;12345678901234567J&#39;</i>,
    address: <i class="s">&#39;广东省深圳市南山区高新科技园科技中一路腾讯大厦&#39;</i>,
    invoice_mode: <i class="s">&#39;JIAO_WEI&#39;</i>,
    legal_person: <i class="s">&#39;张三&#39;</i>,
    region_id: <i class="n">510100</i>,
    enterprise_type: <i class="s">&#39;ENTERPRISE&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/taxi-invoice/taxi-company/create-taxi-company&#39;</i>].postAsync({
  json: {
    tax_id: <i class="s">&#39;12345678901234567J&#39;</i>,
    address: <i class="s">&#39;广东省深圳市南山区高新科技园科技中一路腾讯大厦&#39;</i>,
    invoice_mode: <i class="s">&#39;JIAO_WEI&#39;</i>,
    legal_person: <i class="s">&#39;张三&#39;</i>,
    region_id: <i class="n">510100</i>,
    enterprise_type: <i class="s">&#39;ENTERPRISE&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.taxiCompany.createTaxiCompany.post({
  json: {
    company_name: <i class="s">&#39;深圳市未来有限公司&#39;</i>,
    tax_id: <i class="s">&#39;12345678901234567J&#39;</i>,
    address: <i class="s">&#39;广东省深圳市南山区高新科技园科技中一路腾讯大厦&#39;</i>,
    phone: <i class="s">&#39;075586013388&#39;</i>,
    bank_name: <i class="s">&#39;中国工商银行南山支行&#39;</i>,
    bank_account: <i class="s">&#39;12345678901234&#39;</i>,
    invoice_mode: <i class="s">&#39;JIAO_WEI&#39;</i>,
    legal_person: <i class="s">&#39;张三&#39;</i>,
    short_name: <i class="s">&#39;深圳未来&#39;</i>,
    region_id: <i class="n">510100</i>,
    enterprise_type: <i class="s">&#39;ENTERPRISE&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/taxi-invoice/taxi-company/create-taxi-company&#39;</i>
body=<i class="s">&#39;{&quot;tax_id&quot;:&quot;12345678901234567J&quot;,&quot;address&quot;:&quot;广东省深圳市南山区高新科技园科技中一路腾讯大厦&quot;,&quot;invoice_mode&quot;:&quot;JIAO_WEI&quot;,&quot;legal_person&quot;:&quot;张三&quot;,&quot;region_id&quot;:510100,&quot;enterprise_type&quot;:&quot;ENTERPRISE&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.company_name"><td><a href="#response.company_name">company_name</a></td><td><code>string</code></td><td>公司名称<br><small>e.g. <code>&quot;深圳市未来有限公司&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;company_name&quot;</i>: <i class="c">&quot;深圳市未来有限公司&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/taxi-invoice/post-v3-taxi-invoice-taxi-company-create-taxi-company.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3TaxiInvoiceTaxiCompanyCreateTaxiCompany = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3TaxiInvoiceTaxiCompanyCreateTaxiCompany as default
};
