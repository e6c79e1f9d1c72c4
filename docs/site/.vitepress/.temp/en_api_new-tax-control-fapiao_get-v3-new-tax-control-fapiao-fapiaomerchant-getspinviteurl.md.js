import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"获取邀请商户开通服务商电子发票能力","description":"","frontmatter":{"title":"获取邀请商户开通服务商电子发票能力","editLink":false,"words":"GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl 经营工具∙电子发票 operation_type 操作类型 fapiao_mode 开票模式 fapiao_ability_type_list 发票能力类型 invite_channel 服务商邀请渠道 operate_user 操作人员 invite_code 服务商邀请code sub_mchid 子商户号 invite_url 邀请开通二维码链接 miniprogram_appid 开通小程序AppID miniprogram_path 开通小程序跳转路径"},"headers":[],"relativePath":"en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiaomerchant-getspinviteurl.md","filePath":"en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiaomerchant-getspinviteurl.md"}');
const _sfc_main = { name: "en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiaomerchant-getspinviteurl.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">获取邀请商户开通服务商电子发票能力 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;获取邀请商户开通服务商电子发票能力 {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>new-tax-control-fapiao/<wbr>fapiaomerchant/<wbr>getspinviteurl</code></div><p class="facts"><span>Roles partner, channel</span><span>经营工具∙电子发票</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="query" tabindex="-1">query <a class="header-anchor" href="#query" aria-label="Permalink to &quot;query {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="query.operation_type"><td><a href="#query.operation_type">operation_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>操作类型<br><code>AUTH_BINDING</code><br><small>e.g. <code>&quot;AUTH_BINDING&quot;</code></small></td></tr><tr id="query.fapiao_mode"><td><a href="#query.fapiao_mode">fapiao_mode</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>开票模式<br><code>THIRD_OR_SELF_FAPIAO</code> <code>TENCENT_DIGITAL_TAX</code><br><small>e.g. <code>&quot;THIRD_OR_SELF_FAPIAO&quot;</code></small></td></tr><tr id="query.fapiao_ability_type_list"><td><a href="#query.fapiao_ability_type_list">fapiao_ability_type_list</a></td><td><code>string[]</code></td><td>发票能力类型<br><code>BASE_ABILITY</code> <code>REAL_ESTATE_ABILITY</code> <code>PASSENGER_TRANSPORT_ABILITY</code> <code>REFINED_OIL_ABILITY</code><br><small>e.g. <code>[&quot;BASE_ABILITY&quot;]</code></small></td></tr><tr id="query.invite_channel"><td><a href="#query.invite_channel">invite_channel</a></td><td><code>string</code></td><td>服务商邀请渠道<br><small>e.g. <code>&quot;miniprogram&quot;</code></small></td></tr><tr id="query.operate_user"><td><a href="#query.operate_user">operate_user</a></td><td><code>string</code></td><td>操作人员 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;投诉人&quot;</code></small></td></tr><tr id="query.invite_code"><td><a href="#query.invite_code">invite_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务商邀请code<br><small>e.g. <code>&quot;code_20200101_123&quot;</code></small></td></tr><tr id="query.sub_mchid"><td><a href="#query.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl.get({
  query: {
    operation_type: <i class="s">&#39;AUTH_BINDING&#39;</i>,
    fapiao_mode: <i class="s">&#39;THIRD_OR_SELF_FAPIAO&#39;</i>,
    invite_code: <i class="s">&#39;code_20200101_123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl&#39;</i>).get({
  query: {
    operation_type: <i class="s">&#39;AUTH_BINDING&#39;</i>,
    fapiao_mode: <i class="s">&#39;THIRD_OR_SELF_FAPIAO&#39;</i>,
    invite_code: <i class="s">&#39;code_20200101_123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl&#39;</i>].get({
  query: {
    operation_type: <i class="s">&#39;AUTH_BINDING&#39;</i>,
    fapiao_mode: <i class="s">&#39;THIRD_OR_SELF_FAPIAO&#39;</i>,
    invite_code: <i class="s">&#39;code_20200101_123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl.getAsync({
  query: {
    operation_type: <i class="s">&#39;AUTH_BINDING&#39;</i>,
    fapiao_mode: <i class="s">&#39;THIRD_OR_SELF_FAPIAO&#39;</i>,
    invite_code: <i class="s">&#39;code_20200101_123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl&#39;</i>).getAsync({
  query: {
    operation_type: <i class="s">&#39;AUTH_BINDING&#39;</i>,
    fapiao_mode: <i class="s">&#39;THIRD_OR_SELF_FAPIAO&#39;</i>,
    invite_code: <i class="s">&#39;code_20200101_123&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl&#39;</i>].getAsync({
  query: {
    operation_type: <i class="s">&#39;AUTH_BINDING&#39;</i>,
    fapiao_mode: <i class="s">&#39;THIRD_OR_SELF_FAPIAO&#39;</i>,
    invite_code: <i class="s">&#39;code_20200101_123&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl.get({
  query: {
    operation_type: <i class="s">&#39;AUTH_BINDING&#39;</i>,
    fapiao_mode: <i class="s">&#39;THIRD_OR_SELF_FAPIAO&#39;</i>,
    fapiao_ability_type_list: [<i class="s">&#39;BASE_ABILITY&#39;</i>],
    invite_channel: <i class="s">&#39;miniprogram&#39;</i>,
    operate_user: <i class="s">&#39;投诉人&#39;</i>,
    invite_code: <i class="s">&#39;code_20200101_123&#39;</i>,
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl?operation_type=AUTH_BINDING&amp;fapiao_mode=THIRD_OR_SELF_FAPIAO&amp;invite_code=code_20200101_123&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.invite_url"><td><a href="#response.invite_url">invite_url</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>邀请开通二维码链接<br><small>e.g. <code>&quot;https://wxacurl.cn?xxx=&quot;</code></small></td></tr><tr id="response.miniprogram_appid"><td><a href="#response.miniprogram_appid">miniprogram_appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>开通小程序AppID<br><small>e.g. <code>&quot;wxb1170446a4c0a5a2&quot;</code></small></td></tr><tr id="response.miniprogram_path"><td><a href="#response.miniprogram_path">miniprogram_path</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>开通小程序跳转路径<br><small>e.g. <code>&quot;pages/xxxPage&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;invite_url&quot;</i>: <i class="c">&quot;https://wxacurl.cn?xxx=&quot;</i>,
  <i class="c">&quot;miniprogram_appid&quot;</i>: <i class="c">&quot;wxb1170446a4c0a5a2&quot;</i>,
  <i class="c">&quot;miniprogram_path&quot;</i>: <i class="c">&quot;pages/xxxPage&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiaomerchant-getspinviteurl.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3NewTaxControlFapiaoFapiaomerchantGetspinviteurl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3NewTaxControlFapiaoFapiaomerchantGetspinviteurl as default
};
