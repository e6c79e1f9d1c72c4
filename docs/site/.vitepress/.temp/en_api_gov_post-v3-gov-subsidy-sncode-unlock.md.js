import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"sn码解锁","description":"","frontmatter":{"title":"sn码解锁","editLink":false,"words":"POST /v3/gov/subsidy/sncode/unlock 国补专区 江苏 appliance_id 消费品类ID out_trade_no 商户支付订单号 qualification_region_code 使用的资格的地区编码 sn_code S/N码 barcode 商品条码 product_type 产品类型 code 响应码 message 响应描述"},"headers":[],"relativePath":"en/api/gov/post-v3-gov-subsidy-sncode-unlock.md","filePath":"en/api/gov/post-v3-gov-subsidy-sncode-unlock.md"}');
const _sfc_main = { name: "en/api/gov/post-v3-gov-subsidy-sncode-unlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">sn码解锁 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;sn码解锁 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>gov/<wbr>subsidy/<wbr>sncode/<wbr>unlock</code></div><p class="facts"><span>Roles ecommerce, partner</span><span>国补专区 · 江苏</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.appliance_id"><td><a href="#body.appliance_id">appliance_id</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>消费品类ID<br><details><summary>17 values</summary><code>1</code> <code>2</code> <code>3</code> <code>4</code> <code>5</code> <code>6</code> <code>7</code> <code>8</code> <code>9</code> <code>10</code> <code>11</code> <code>12</code> <code>13</code> <code>14</code> <code>15</code> <code>16</code> <code>17</code></details><br><small>e.g. <code>1</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户支付订单号<br><small>e.g. <code>&quot;vmall_250120131959_993_4494&quot;</code></small></td></tr><tr id="body.qualification_region_code"><td><a href="#body.qualification_region_code">qualification_region_code</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>使用的资格的地区编码<br><small>e.g. <code>310100</code></small></td></tr><tr id="body.sn_code"><td><a href="#body.sn_code">sn_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>S/N码<br><small>e.g. <code>&quot;fallervuh&quot;</code></small></td></tr><tr id="body.barcode"><td><a href="#body.barcode">barcode</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商品条码<br><small>e.g. <code>&quot;6901010101098&quot;</code></small></td></tr><tr id="body.product_type"><td><a href="#body.product_type">product_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>产品类型<br><code>COMMON_PRODUCT</code> <code>AI_PRODUCT</code><br><small>e.g. <code>&quot;COMMON_PRODUCT&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.sncode.unlock.post({
  json: {
    appliance_id: <i class="n">1</i>,
    out_trade_no: <i class="s">&#39;vmall_250120131959_993_4494&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    sn_code: <i class="s">&#39;fallervuh&#39;</i>,
    barcode: <i class="s">&#39;6901010101098&#39;</i>,
    product_type: <i class="s">&#39;COMMON_PRODUCT&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/sncode/unlock&#39;</i>).post({
  json: {
    appliance_id: <i class="n">1</i>,
    out_trade_no: <i class="s">&#39;vmall_250120131959_993_4494&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    sn_code: <i class="s">&#39;fallervuh&#39;</i>,
    barcode: <i class="s">&#39;6901010101098&#39;</i>,
    product_type: <i class="s">&#39;COMMON_PRODUCT&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/sncode/unlock&#39;</i>].post({
  json: {
    appliance_id: <i class="n">1</i>,
    out_trade_no: <i class="s">&#39;vmall_250120131959_993_4494&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    sn_code: <i class="s">&#39;fallervuh&#39;</i>,
    barcode: <i class="s">&#39;6901010101098&#39;</i>,
    product_type: <i class="s">&#39;COMMON_PRODUCT&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.sncode.unlock.postAsync({
  json: {
    appliance_id: <i class="n">1</i>,
    out_trade_no: <i class="s">&#39;vmall_250120131959_993_4494&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    sn_code: <i class="s">&#39;fallervuh&#39;</i>,
    barcode: <i class="s">&#39;6901010101098&#39;</i>,
    product_type: <i class="s">&#39;COMMON_PRODUCT&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/sncode/unlock&#39;</i>).postAsync({
  json: {
    appliance_id: <i class="n">1</i>,
    out_trade_no: <i class="s">&#39;vmall_250120131959_993_4494&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    sn_code: <i class="s">&#39;fallervuh&#39;</i>,
    barcode: <i class="s">&#39;6901010101098&#39;</i>,
    product_type: <i class="s">&#39;COMMON_PRODUCT&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/sncode/unlock&#39;</i>].postAsync({
  json: {
    appliance_id: <i class="n">1</i>,
    out_trade_no: <i class="s">&#39;vmall_250120131959_993_4494&#39;</i>,
    qualification_region_code: <i class="n">310100</i>,
    sn_code: <i class="s">&#39;fallervuh&#39;</i>,
    barcode: <i class="s">&#39;6901010101098&#39;</i>,
    product_type: <i class="s">&#39;COMMON_PRODUCT&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/gov/subsidy/sncode/unlock&#39;</i>
body=<i class="s">&#39;{&quot;appliance_id&quot;:1,&quot;out_trade_no&quot;:&quot;vmall_250120131959_993_4494&quot;,&quot;qualification_region_code&quot;:310100,&quot;sn_code&quot;:&quot;fallervuh&quot;,&quot;barcode&quot;:&quot;6901010101098&quot;,&quot;product_type&quot;:&quot;COMMON_PRODUCT&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.code"><td><a href="#response.code">code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>响应码<br><small>e.g. <code>&quot;000000&quot;</code></small></td></tr><tr id="response.message"><td><a href="#response.message">message</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>响应描述<br><small>e.g. <code>&quot;成功&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;code&quot;</i>: <i class="c">&quot;000000&quot;</i>,
  <i class="c">&quot;message&quot;</i>: <i class="c">&quot;成功&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_trade_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/gov/post-v3-gov-subsidy-sncode-unlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3GovSubsidySncodeUnlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3GovSubsidySncodeUnlock as default
};
