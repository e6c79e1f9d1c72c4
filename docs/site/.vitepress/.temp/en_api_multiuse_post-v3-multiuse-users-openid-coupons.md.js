import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"发放指定批次的消费金","description":"","frontmatter":{"title":"发放指定批次的消费金","editLink":false,"words":"POST /v3/multiuse/users/{openid}/coupons 运营工具∙消费金 openid 用户OpenID stock_id 批次号 out_request_no 商户单据号 user_name 用户姓名 id_card_number 身份证号码 amount 发放面额 appid 公众账号ID card_type 证件类型 coupon_id 消费金ID"},"headers":[],"relativePath":"en/api/multiuse/post-v3-multiuse-users-openid-coupons.md","filePath":"en/api/multiuse/post-v3-multiuse-users-openid-coupons.md"}');
const _sfc_main = { name: "en/api/multiuse/post-v3-multiuse-users-openid-coupons.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">发放指定批次的消费金 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;发放指定批次的消费金 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>multiuse/<wbr>users/<wbr>{openid}/<wbr>coupons</code></div><p class="facts"><span>Roles merchant</span><span>运营工具∙消费金</span><a href="https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/multiuse-coupon/send-multiuse-coupon.html" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">path variables <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path variables {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="path.openid"><td><a href="#path.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户OpenID<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.stock_id"><td><a href="#body.stock_id">stock_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>批次号<br><small>e.g. <code>&quot;9856000&quot;</code></small></td></tr><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户单据号<br><small>e.g. <code>&quot;8956000202407191254642&quot;</code></small></td></tr><tr id="body.user_name"><td><a href="#body.user_name">user_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户姓名 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&quot;</code></small></td></tr><tr id="body.id_card_number"><td><a href="#body.id_card_number">id_card_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>身份证号码 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.amount"><td><a href="#body.amount">amount</a></td><td><code>integer</code></td><td>发放面额 <span class="mark unit">fen</span><br><small>e.g. <code>10000</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>公众账号ID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wx233544546545989&quot;</code></small></td></tr><tr id="body.card_type"><td><a href="#body.card_type">card_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>证件类型<br><code>ID_CARD</code><br><small>e.g. <code>&quot;ID_CARD&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.multiuse.users._openid_.coupons.post({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  json: {
    stock_id: <i class="s">&#39;9856000&#39;</i>,
    out_request_no: <i class="s">&#39;8956000202407191254642&#39;</i>,
    user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    appid: <i class="s">&#39;wx233544546545989&#39;</i>,
    card_type: <i class="s">&#39;ID_CARD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/multiuse/users/{openid}/coupons&#39;</i>).post({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  json: {
    stock_id: <i class="s">&#39;9856000&#39;</i>,
    out_request_no: <i class="s">&#39;8956000202407191254642&#39;</i>,
    user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    appid: <i class="s">&#39;wx233544546545989&#39;</i>,
    card_type: <i class="s">&#39;ID_CARD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/multiuse/users/{openid}/coupons&#39;</i>].post({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  json: {
    stock_id: <i class="s">&#39;9856000&#39;</i>,
    out_request_no: <i class="s">&#39;8956000202407191254642&#39;</i>,
    user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    appid: <i class="s">&#39;wx233544546545989&#39;</i>,
    card_type: <i class="s">&#39;ID_CARD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.multiuse.users._openid_.coupons.postAsync({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  json: {
    stock_id: <i class="s">&#39;9856000&#39;</i>,
    out_request_no: <i class="s">&#39;8956000202407191254642&#39;</i>,
    user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    appid: <i class="s">&#39;wx233544546545989&#39;</i>,
    card_type: <i class="s">&#39;ID_CARD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/multiuse/users/{openid}/coupons&#39;</i>).postAsync({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  json: {
    stock_id: <i class="s">&#39;9856000&#39;</i>,
    out_request_no: <i class="s">&#39;8956000202407191254642&#39;</i>,
    user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    appid: <i class="s">&#39;wx233544546545989&#39;</i>,
    card_type: <i class="s">&#39;ID_CARD&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/multiuse/users/{openid}/coupons&#39;</i>].postAsync({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  json: {
    stock_id: <i class="s">&#39;9856000&#39;</i>,
    out_request_no: <i class="s">&#39;8956000202407191254642&#39;</i>,
    user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    appid: <i class="s">&#39;wx233544546545989&#39;</i>,
    card_type: <i class="s">&#39;ID_CARD&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.multiuse.users._openid_.coupons.post({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  json: {
    stock_id: <i class="s">&#39;9856000&#39;</i>,
    out_request_no: <i class="s">&#39;8956000202407191254642&#39;</i>,
    user_name: <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    amount: <i class="n">10000</i>,
    appid: <i class="s">&#39;wx233544546545989&#39;</i>,
    card_type: <i class="s">&#39;ID_CARD&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/multiuse/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/coupons&#39;</i>
body=<i class="s">&#39;{&quot;stock_id&quot;:&quot;9856000&quot;,&quot;out_request_no&quot;:&quot;8956000202407191254642&quot;,&quot;user_name&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;id_card_number&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;11010519491231002X&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;appid&quot;:&quot;wx233544546545989&quot;,&quot;card_type&quot;:&quot;ID_CARD&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.coupon_id"><td><a href="#response.coupon_id">coupon_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>消费金ID<br><small>e.g. <code>&quot;9867041&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;coupon_id&quot;</i>: <i class="c">&quot;9867041&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_request_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/multiuse/post-v3-multiuse-users-openid-coupons.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MultiuseUsersOpenidCoupons = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MultiuseUsersOpenidCoupons as default
};
