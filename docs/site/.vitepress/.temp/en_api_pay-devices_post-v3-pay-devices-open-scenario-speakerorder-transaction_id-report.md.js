import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"码牌支付结果上报","description":"","frontmatter":{"title":"码牌支付结果上报","editLink":false,"words":"POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report 支付码牌∙音箱 transaction_id 微信支付订单号 sub_mchid 子商户 code_url 收款链接url out_trade_no 商户订单号 device_sn 设备sn"},"headers":[],"relativePath":"en/api/pay-devices/post-v3-pay-devices-open-scenario-speakerorder-transaction_id-report.md","filePath":"en/api/pay-devices/post-v3-pay-devices-open-scenario-speakerorder-transaction_id-report.md"}');
const _sfc_main = { name: "en/api/pay-devices/post-v3-pay-devices-open-scenario-speakerorder-transaction_id-report.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">码牌支付结果上报 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;码牌支付结果上报 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>pay-devices/<wbr>open-scenario-speakerorder/<wbr>{transaction_id}/<wbr>report</code></div><p class="facts"><span>Roles partner</span><span>支付码牌∙音箱</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">path variables <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path variables {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="path.transaction_id"><td><a href="#path.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付订单号<br><small>e.g. <code>&quot;20190611222222222200000000012122&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>子商户<br><small>e.g. <code>&quot;1900000001&quot;</code></small></td></tr><tr id="body.code_url"><td><a href="#body.code_url">code_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>收款链接url<br><small>e.g. <code>&quot;URl:weixin://wxpay/s/An4baqw&quot;</code></small></td></tr><tr id="body.out_trade_no"><td><a href="#body.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户订单号<br><small>e.g. <code>&quot;example_out_trade_no&quot;</code></small></td></tr><tr id="body.device_sn"><td><a href="#body.device_sn">device_sn</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>设备sn<br><small>e.g. <code>&quot;example_device_sn&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payDevices.openScenarioSpeakerorder._transaction_id_.report.post({
  transaction_id: <i class="s">&#39;20190611222222222200000000012122&#39;</i>,
  json: {
    sub_mchid: <i class="s">&#39;1900000001&#39;</i>,
    code_url: <i class="s">&#39;URl:weixin://wxpay/s/An4baqw&#39;</i>,
    out_trade_no: <i class="s">&#39;example_out_trade_no&#39;</i>,
    device_sn: <i class="s">&#39;example_device_sn&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report&#39;</i>).post({
  transaction_id: <i class="s">&#39;20190611222222222200000000012122&#39;</i>,
  json: {
    sub_mchid: <i class="s">&#39;1900000001&#39;</i>,
    code_url: <i class="s">&#39;URl:weixin://wxpay/s/An4baqw&#39;</i>,
    out_trade_no: <i class="s">&#39;example_out_trade_no&#39;</i>,
    device_sn: <i class="s">&#39;example_device_sn&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report&#39;</i>].post({
  transaction_id: <i class="s">&#39;20190611222222222200000000012122&#39;</i>,
  json: {
    sub_mchid: <i class="s">&#39;1900000001&#39;</i>,
    code_url: <i class="s">&#39;URl:weixin://wxpay/s/An4baqw&#39;</i>,
    out_trade_no: <i class="s">&#39;example_out_trade_no&#39;</i>,
    device_sn: <i class="s">&#39;example_device_sn&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.payDevices.openScenarioSpeakerorder._transaction_id_.report.postAsync({
  transaction_id: <i class="s">&#39;20190611222222222200000000012122&#39;</i>,
  json: {
    sub_mchid: <i class="s">&#39;1900000001&#39;</i>,
    code_url: <i class="s">&#39;URl:weixin://wxpay/s/An4baqw&#39;</i>,
    out_trade_no: <i class="s">&#39;example_out_trade_no&#39;</i>,
    device_sn: <i class="s">&#39;example_device_sn&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report&#39;</i>).postAsync({
  transaction_id: <i class="s">&#39;20190611222222222200000000012122&#39;</i>,
  json: {
    sub_mchid: <i class="s">&#39;1900000001&#39;</i>,
    code_url: <i class="s">&#39;URl:weixin://wxpay/s/An4baqw&#39;</i>,
    out_trade_no: <i class="s">&#39;example_out_trade_no&#39;</i>,
    device_sn: <i class="s">&#39;example_device_sn&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report&#39;</i>].postAsync({
  transaction_id: <i class="s">&#39;20190611222222222200000000012122&#39;</i>,
  json: {
    sub_mchid: <i class="s">&#39;1900000001&#39;</i>,
    code_url: <i class="s">&#39;URl:weixin://wxpay/s/An4baqw&#39;</i>,
    out_trade_no: <i class="s">&#39;example_out_trade_no&#39;</i>,
    device_sn: <i class="s">&#39;example_device_sn&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/pay-devices/open-scenario-speakerorder/20190611222222222200000000012122/report&#39;</i>
body=<i class="s">&#39;{&quot;sub_mchid&quot;:&quot;1900000001&quot;,&quot;code_url&quot;:&quot;URl:weixin://wxpay/s/An4baqw&quot;,&quot;out_trade_no&quot;:&quot;example_out_trade_no&quot;,&quot;device_sn&quot;:&quot;example_device_sn&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>子商户<br><small>e.g. <code>&quot;1900000001&quot;</code></small></td></tr><tr id="response.code_url"><td><a href="#response.code_url">code_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>收款链接url<br><small>e.g. <code>&quot;URl:weixin://wxpay/s/An4baqw&quot;</code></small></td></tr><tr id="response.out_trade_no"><td><a href="#response.out_trade_no">out_trade_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户订单号<br><small>e.g. <code>&quot;example_out_trade_no&quot;</code></small></td></tr><tr id="response.device_sn"><td><a href="#response.device_sn">device_sn</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>设备sn<br><small>e.g. <code>&quot;example_device_sn&quot;</code></small></td></tr><tr id="response.transaction_id"><td><a href="#response.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付订单号<br><small>e.g. <code>&quot;20190611222222222200000000012122&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000001&quot;</i>,
  <i class="c">&quot;code_url&quot;</i>: <i class="c">&quot;URl:weixin://wxpay/s/An4baqw&quot;</i>,
  <i class="c">&quot;out_trade_no&quot;</i>: <i class="c">&quot;example_out_trade_no&quot;</i>,
  <i class="c">&quot;device_sn&quot;</i>: <i class="c">&quot;example_device_sn&quot;</i>,
  <i class="c">&quot;transaction_id&quot;</i>: <i class="c">&quot;20190611222222222200000000012122&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_trade_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/pay-devices/post-v3-pay-devices-open-scenario-speakerorder-transaction_id-report.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3PayDevicesOpenScenarioSpeakerorderTransaction_idReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3PayDevicesOpenScenarioSpeakerorderTransaction_idReport as default
};
