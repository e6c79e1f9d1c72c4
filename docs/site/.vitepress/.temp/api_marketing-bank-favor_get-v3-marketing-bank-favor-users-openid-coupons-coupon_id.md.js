import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"查询绑定多笔立减活动的代金券详情","description":"","frontmatter":{"title":"查询绑定多笔立减活动的代金券详情","editLink":false,"words":"GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id} 运营工具∙代金券 openid 用户标识ID coupon_id 代金券ID appid 公众账号ID stock_creator_mchid 创建批次的商户号 stock_id 批次号 coupon_id 代金券id coupon_name 代金券名称 coupon_state 券状态 receive_time 领券时间 available_begin_time 可用开始时间 available_end_time 可用结束时间 activity_id 活动ID max_use_number 最大使用次数 available_number 可用次数 used_number 已使用次数 use_amount_list 已用金额列表 appid 微信 AppId"},"headers":[],"relativePath":"api/marketing-bank-favor/get-v3-marketing-bank-favor-users-openid-coupons-coupon_id.md","filePath":"api/marketing-bank-favor/get-v3-marketing-bank-favor-users-openid-coupons-coupon_id.md"}');
const _sfc_main = { name: "api/marketing-bank-favor/get-v3-marketing-bank-favor-users-openid-coupons-coupon_id.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">查询绑定多笔立减活动的代金券详情 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;查询绑定多笔立减活动的代金券详情 {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>bank-favor/<wbr>users/<wbr>{openid}/<wbr>coupons/<wbr>{coupon_id}</code></div><p class="facts"><span>角色 商户</span><span>运营工具∙代金券</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.openid"><td><a href="#path.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户标识ID<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="path.coupon_id"><td><a href="#path.coupon_id">coupon_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>代金券ID<br><small>例 <code>&quot;9856888&quot;</code></small></td></tr></tbody></table><h3 id="query" tabindex="-1">查询参数 <a class="header-anchor" href="#query" aria-label="Permalink to &quot;查询参数 {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="query.appid"><td><a href="#query.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公众账号ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wx57849631bb367f52&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.bankFavor.users._openid_.coupons._coupon_id_.get({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  coupon_id: <i class="s">&#39;9856888&#39;</i>,
  query: { appid: <i class="s">&#39;wx57849631bb367f52&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}&#39;</i>).get({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  coupon_id: <i class="s">&#39;9856888&#39;</i>,
  query: { appid: <i class="s">&#39;wx57849631bb367f52&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}&#39;</i>].get({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  coupon_id: <i class="s">&#39;9856888&#39;</i>,
  query: { appid: <i class="s">&#39;wx57849631bb367f52&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.bankFavor.users._openid_.coupons._coupon_id_.getAsync({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  coupon_id: <i class="s">&#39;9856888&#39;</i>,
  query: { appid: <i class="s">&#39;wx57849631bb367f52&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}&#39;</i>).getAsync({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  coupon_id: <i class="s">&#39;9856888&#39;</i>,
  query: { appid: <i class="s">&#39;wx57849631bb367f52&#39;</i> },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}&#39;</i>].getAsync({
  openid: <i class="s">&#39;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&#39;</i>,
  coupon_id: <i class="s">&#39;9856888&#39;</i>,
  query: { appid: <i class="s">&#39;wx57849631bb367f52&#39;</i> },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/bank-favor/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/coupons/9856888?appid=wx57849631bb367f52&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.stock_creator_mchid"><td><a href="#response.stock_creator_mchid">stock_creator_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>创建批次的商户号<br><small>例 <code>&quot;9800064&quot;</code></small></td></tr><tr id="response.stock_id"><td><a href="#response.stock_id">stock_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>批次号<br><small>例 <code>&quot;9865888&quot;</code></small></td></tr><tr id="response.coupon_id"><td><a href="#response.coupon_id">coupon_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>代金券id<br><small>例 <code>&quot;98674556&quot;</code></small></td></tr><tr id="response.coupon_name"><td><a href="#response.coupon_name">coupon_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>代金券名称<br><small>例 <code>&quot;微信支付代金券&quot;</code></small></td></tr><tr id="response.coupon_state"><td><a href="#response.coupon_state">coupon_state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>券状态<br><code>COUPON_STATE_UNKNOW</code> <code>COUPON_STATE_SEND</code> <code>COUPON_STATE_USED</code> <code>COUPON_STATE_EXPIRED</code><br><small>例 <code>&quot;COUPON_STATE_UNKNOW&quot;</code></small></td></tr><tr id="response.receive_time"><td><a href="#response.receive_time">receive_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>领券时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.available_begin_time"><td><a href="#response.available_begin_time">available_begin_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>可用开始时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.available_end_time"><td><a href="#response.available_end_time">available_end_time</a><b class="required" title="必填">*</b></td><td><code>string (date-time)</code></td><td>可用结束时间<br><small>例 <code>&quot;2015-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.activity_id"><td><a href="#response.activity_id">activity_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>活动ID<br><small>例 <code>&quot;186745560&quot;</code></small></td></tr><tr id="response.max_use_number"><td><a href="#response.max_use_number">max_use_number</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>最大使用次数<br><small>例 <code>5</code></small></td></tr><tr id="response.available_number"><td><a href="#response.available_number">available_number</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>可用次数<br><small>例 <code>3</code></small></td></tr><tr id="response.used_number"><td><a href="#response.used_number">used_number</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>已使用次数<br><small>例 <code>2</code></small></td></tr><tr id="response.use_amount_list"><td><a href="#response.use_amount_list">use_amount_list</a></td><td><code>object</code></td><td>已用金额列表</td></tr><tr id="response.use_amount_list.used_amounts" class="d1"><td><a href="#response.use_amount_list.used_amounts">used_amounts</a></td><td><code>integer[]</code></td><td>已用金额<br><small>例 <code>[1]</code></small></td></tr><tr id="response.openid"><td><a href="#response.openid">openid</a></td><td><code>string</code></td><td>用户标识ID<br><small>例 <code>&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</code></small></td></tr><tr id="response.appid"><td><a href="#response.appid">appid</a></td><td><code>string</code></td><td>微信 AppId<br><small>例 <code>&quot;wxd678efh567hg6787&quot;</code></small><br><small class="note" lang="en">One source only.</small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;stock_creator_mchid&quot;</i>: <i class="c">&quot;9800064&quot;</i>,
  <i class="c">&quot;stock_id&quot;</i>: <i class="c">&quot;9865888&quot;</i>,
  <i class="c">&quot;coupon_id&quot;</i>: <i class="c">&quot;98674556&quot;</i>,
  <i class="c">&quot;coupon_name&quot;</i>: <i class="c">&quot;微信支付代金券&quot;</i>,
  <i class="c">&quot;coupon_state&quot;</i>: <i class="c">&quot;COUPON_STATE_UNKNOW&quot;</i>,
  <i class="c">&quot;receive_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;available_begin_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;available_end_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;activity_id&quot;</i>: <i class="c">&quot;186745560&quot;</i>,
  <i class="c">&quot;max_use_number&quot;</i>: <i class="k">5</i>,
  <i class="c">&quot;available_number&quot;</i>: <i class="k">3</i>,
  <i class="c">&quot;used_number&quot;</i>: <i class="k">2</i>,
  <i class="c">&quot;use_amount_list&quot;</i>: {
    <i class="c">&quot;used_amounts&quot;</i>: [
      <i class="k">1</i>
    ]
  },
  <i class="c">&quot;openid&quot;</i>: <i class="c">&quot;oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&quot;</i>,
  <i class="c">&quot;appid&quot;</i>: <i class="c">&quot;wxd678efh567hg6787&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/marketing-bank-favor/get-v3-marketing-bank-favor-users-openid-coupons-coupon_id.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3MarketingBankFavorUsersOpenidCouponsCoupon_id = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3MarketingBankFavorUsersOpenidCouponsCoupon_id as default
};
