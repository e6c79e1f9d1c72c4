import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"查询批次下用户银行提现免费券列表API","description":"","frontmatter":{"title":"查询批次下用户银行提现免费券列表API","editLink":false,"words":"GET /v3/marketing/withdraw-favor/users/{openid}/coupons 营销工具∙收款有礼 openid 用户标识 mchid 银行提现免费券批次创建方商户号 stock_id 银行提现免费券批次ID appid 应用ID offset 分页页码 limit 分页大小 data 银行提现免费券列表 total_count 查询结果总数"},"headers":[],"relativePath":"en/api/marketing-withdraw-favor/get-v3-marketing-withdraw-favor-users-openid-coupons.md","filePath":"en/api/marketing-withdraw-favor/get-v3-marketing-withdraw-favor-users-openid-coupons.md"}');
const _sfc_main = { name: "en/api/marketing-withdraw-favor/get-v3-marketing-withdraw-favor-users-openid-coupons.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">查询批次下用户银行提现免费券列表API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;查询批次下用户银行提现免费券列表API {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>withdraw-favor/<wbr>users/<wbr>{openid}/<wbr>coupons</code></div><p class="facts"><span>Roles partner</span><span>营销工具∙收款有礼</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">path variables <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path variables {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="path.openid"><td><a href="#path.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>用户标识<br><small>e.g. <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr></tbody></table><h3 id="query" tabindex="-1">query <a class="header-anchor" href="#query" aria-label="Permalink to &quot;query {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="query.mchid"><td><a href="#query.mchid">mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>银行提现免费券批次创建方商户号<br><small>e.g. <code>&quot;1230000109&quot;</code></small></td></tr><tr id="query.stock_id"><td><a href="#query.stock_id">stock_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>银行提现免费券批次ID<br><small>e.g. <code>&quot;1304490000000059&quot;</code></small></td></tr><tr id="query.appid"><td><a href="#query.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>应用ID<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxd678efh567hg6787&quot;</code></small></td></tr><tr id="query.offset"><td><a href="#query.offset">offset</a></td><td><code>integer</code></td><td>分页页码<br><small>e.g. <code>1</code></small></td></tr><tr id="query.limit"><td><a href="#query.limit">limit</a></td><td><code>integer</code></td><td>分页大小<br><small>e.g. <code>10</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.withdrawFavor.users._openid_.coupons.get({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  query: { mchid: <i class="s">&#39;1230000109&#39;</i>, stock_id: <i class="s">&#39;1304490000000059&#39;</i>, appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/withdraw-favor/users/{openid}/coupons&#39;</i>).get({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  query: { mchid: <i class="s">&#39;1230000109&#39;</i>, stock_id: <i class="s">&#39;1304490000000059&#39;</i>, appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/withdraw-favor/users/{openid}/coupons&#39;</i>].get({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  query: { mchid: <i class="s">&#39;1230000109&#39;</i>, stock_id: <i class="s">&#39;1304490000000059&#39;</i>, appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.withdrawFavor.users._openid_.coupons.getAsync({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  query: { mchid: <i class="s">&#39;1230000109&#39;</i>, stock_id: <i class="s">&#39;1304490000000059&#39;</i>, appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/withdraw-favor/users/{openid}/coupons&#39;</i>).getAsync({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  query: { mchid: <i class="s">&#39;1230000109&#39;</i>, stock_id: <i class="s">&#39;1304490000000059&#39;</i>, appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/withdraw-favor/users/{openid}/coupons&#39;</i>].getAsync({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  query: { mchid: <i class="s">&#39;1230000109&#39;</i>, stock_id: <i class="s">&#39;1304490000000059&#39;</i>, appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i> },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.withdrawFavor.users._openid_.coupons.get({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  query: {
    mchid: <i class="s">&#39;1230000109&#39;</i>,
    stock_id: <i class="s">&#39;1304490000000059&#39;</i>,
    appid: <i class="s">&#39;wxd678efh567hg6787&#39;</i>,
    offset: <i class="n">1</i>,
    limit: <i class="n">10</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/withdraw-favor/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/coupons?mchid=1230000109&amp;stock_id=1304490000000059&amp;appid=wxd678efh567hg6787&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.data"><td><a href="#response.data">data</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>银行提现免费券列表</td></tr><tr id="response.data.send_time" class="d1"><td><a href="#response.data.send_time">send_time</a></td><td><code>string</code></td><td>发放时间<br><small>e.g. <code>&quot;2021-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.data.send_quota" class="d1"><td><a href="#response.data.send_quota">send_quota</a></td><td><code>integer</code></td><td>发放额度<br><small>e.g. <code>1000</code></small></td></tr><tr id="response.data.coupon_id" class="d1"><td><a href="#response.data.coupon_id">coupon_id</a></td><td><code>string</code></td><td>银行提现免费券的券ID<br><small>e.g. <code>&quot;C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059&quot;</code></small></td></tr><tr id="response.data.use_quota" class="d1"><td><a href="#response.data.use_quota">use_quota</a></td><td><code>integer</code></td><td>使用额度<br><small>e.g. <code>500</code></small></td></tr><tr id="response.data.coupon_state" class="d1"><td><a href="#response.data.coupon_state">coupon_state</a></td><td><code>string</code></td><td>银行提现免费券券状态<br><small>e.g. <code>&quot;VALID&quot;</code></small></td></tr><tr id="response.offset"><td><a href="#response.offset">offset</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>分页页码<br><small>e.g. <code>1</code></small></td></tr><tr id="response.limit"><td><a href="#response.limit">limit</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>分页大小<br><small>e.g. <code>10</code></small></td></tr><tr id="response.total_count"><td><a href="#response.total_count">total_count</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>查询结果总数<br><small>e.g. <code>100</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;data&quot;</i>: [
    {
      <i class="c">&quot;send_time&quot;</i>: <i class="c">&quot;2021-05-20T13:29:35.120+08:00&quot;</i>,
      <i class="c">&quot;send_quota&quot;</i>: <i class="k">1000</i>,
      <i class="c">&quot;coupon_id&quot;</i>: <i class="c">&quot;C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059&quot;</i>,
      <i class="c">&quot;use_quota&quot;</i>: <i class="k">500</i>,
      <i class="c">&quot;coupon_state&quot;</i>: <i class="c">&quot;VALID&quot;</i>
    }
  ],
  <i class="c">&quot;offset&quot;</i>: <i class="k">1</i>,
  <i class="c">&quot;limit&quot;</i>: <i class="k">10</i>,
  <i class="c">&quot;total_count&quot;</i>: <i class="k">100</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/marketing-withdraw-favor/get-v3-marketing-withdraw-favor-users-openid-coupons.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3MarketingWithdrawFavorUsersOpenidCoupons = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3MarketingWithdrawFavorUsersOpenidCoupons as default
};
