import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"服务人员注册API","description":"","frontmatter":{"title":"服务人员注册API","editLink":false,"words":"POST /v3/smartguide/guides 经营工具∙支付即服务 sub_mchid 子商户ID corpid 企业ID store_id 门店ID userid 企业微信的员工ID name 企业微信的员工姓名 mobile 手机号码 qr_code 员工个人二维码 avatar 头像URL group_qrcode 群二维码URL guide_id 服务人员ID"},"headers":[],"relativePath":"en/api/smartguide/post-v3-smartguide-guides.md","filePath":"en/api/smartguide/post-v3-smartguide-guides.md"}');
const _sfc_main = { name: "en/api/smartguide/post-v3-smartguide-guides.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">服务人员注册API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;服务人员注册API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>smartguide/<wbr>guides</code></div><p class="facts"><span>Roles partner, merchant</span><span>经营工具∙支付即服务</span><a href="https://pay.weixin.qq.com/docs/partner/products/after-payment-service/apilist.html" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户ID<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.corpid"><td><a href="#body.corpid">corpid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>企业ID<br><small>1 to 32 characters</small><br><small>e.g. <code>&quot;企业ID&quot;</code></small></td></tr><tr id="body.store_id"><td><a href="#body.store_id">store_id</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>门店ID<br><small>e.g. <code>20488000</code></small></td></tr><tr id="body.userid"><td><a href="#body.userid">userid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>企业微信的员工ID<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;华为的账号：260XXX&quot;</code></small></td></tr><tr id="body.name"><td><a href="#body.name">name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>企业微信的员工姓名 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;喜欢的运动&quot;</code></small></td></tr><tr id="body.mobile"><td><a href="#body.mobile">mobile</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>手机号码 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;13800000000&quot;</code></small></td></tr><tr id="body.qr_code"><td><a href="#body.qr_code">qr_code</a><b class="required" title="required">*</b></td><td><code>string (uri)</code></td><td>员工个人二维码<br><small>at most 1024 characters</small><br><small>e.g. <code>&quot;https://www.weixin.qq.com/wxpay/pay&quot;</code></small></td></tr><tr id="body.avatar"><td><a href="#body.avatar">avatar</a><b class="required" title="required">*</b></td><td><code>string (uri)</code></td><td>头像URL<br><small>at most 1024 characters</small><br><small>e.g. <code>&quot;https://www.weixin.qq.com/wxpay/pay&quot;</code></small></td></tr><tr id="body.group_qrcode"><td><a href="#body.group_qrcode">group_qrcode</a></td><td><code>string</code></td><td>群二维码URL<br><small>at most 1024 characters</small><br><small>e.g. <code>&quot;https://work.weixin.qq.com/xxxxxxx&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.smartguide.guides.post({
  json: {
    corpid: <i class="s">&#39;企业ID&#39;</i>,
    store_id: <i class="n">20488000</i>,
    userid: <i class="s">&#39;华为的账号：260XXX&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    mobile: <i class="s">&#39;13800000000&#39;</i>,
    qr_code: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
    avatar: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/smartguide/guides&#39;</i>).post({
  json: {
    corpid: <i class="s">&#39;企业ID&#39;</i>,
    store_id: <i class="n">20488000</i>,
    userid: <i class="s">&#39;华为的账号：260XXX&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    mobile: <i class="s">&#39;13800000000&#39;</i>,
    qr_code: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
    avatar: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/smartguide/guides&#39;</i>].post({
  json: {
    corpid: <i class="s">&#39;企业ID&#39;</i>,
    store_id: <i class="n">20488000</i>,
    userid: <i class="s">&#39;华为的账号：260XXX&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    mobile: <i class="s">&#39;13800000000&#39;</i>,
    qr_code: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
    avatar: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.smartguide.guides.postAsync({
  json: {
    corpid: <i class="s">&#39;企业ID&#39;</i>,
    store_id: <i class="n">20488000</i>,
    userid: <i class="s">&#39;华为的账号：260XXX&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    mobile: <i class="s">&#39;13800000000&#39;</i>,
    qr_code: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
    avatar: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/smartguide/guides&#39;</i>).postAsync({
  json: {
    corpid: <i class="s">&#39;企业ID&#39;</i>,
    store_id: <i class="n">20488000</i>,
    userid: <i class="s">&#39;华为的账号：260XXX&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    mobile: <i class="s">&#39;13800000000&#39;</i>,
    qr_code: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
    avatar: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/smartguide/guides&#39;</i>].postAsync({
  json: {
    corpid: <i class="s">&#39;企业ID&#39;</i>,
    store_id: <i class="n">20488000</i>,
    userid: <i class="s">&#39;华为的账号：260XXX&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    mobile: <i class="s">&#39;13800000000&#39;</i>,
    qr_code: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
    avatar: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.smartguide.guides.post({
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    corpid: <i class="s">&#39;企业ID&#39;</i>,
    store_id: <i class="n">20488000</i>,
    userid: <i class="s">&#39;华为的账号：260XXX&#39;</i>,
    name: <i class="s">&#39;喜欢的运动&#39;</i>,
    mobile: <i class="s">&#39;13800000000&#39;</i>,
    qr_code: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
    avatar: <i class="s">&#39;https://www.weixin.qq.com/wxpay/pay&#39;</i>,
    group_qrcode: <i class="s">&#39;https://work.weixin.qq.com/xxxxxxx&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/smartguide/guides&#39;</i>
body=<i class="s">&#39;{&quot;corpid&quot;:&quot;企业ID&quot;,&quot;store_id&quot;:20488000,&quot;userid&quot;:&quot;华为的账号：260XXX&quot;,&quot;name&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;喜欢的运动&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;mobile&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;13800000000&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;qr_code&quot;:&quot;https://www.weixin.qq.com/wxpay/pay&quot;,&quot;avatar&quot;:&quot;https://www.weixin.qq.com/wxpay/pay&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.guide_id"><td><a href="#response.guide_id">guide_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>服务人员ID<br><small>e.g. <code>&quot;LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;guide_id&quot;</i>: <i class="c">&quot;LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/smartguide/post-v3-smartguide-guides.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3SmartguideGuides = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3SmartguideGuides as default
};
