import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"商圈会员积分同步","description":"","frontmatter":{"title":"商圈会员积分同步","editLink":false,"words":"POST /v3/businesscircle/points/notify 经营工具∙智慧商圈 sub_mchid 商圈商户ID transaction_id 微信订单号 appid 小程序appid openid 顾客openid earn_points 是否获得积分 increased_points 订单新增积分值 points_update_time 积分更新时间 no_points_remarks 未获得积分的备注信息 total_points 顾客积分总额"},"headers":[],"relativePath":"en/api/businesscircle/post-v3-businesscircle-points-notify.md","filePath":"en/api/businesscircle/post-v3-businesscircle-points-notify.md"}');
const _sfc_main = { name: "en/api/businesscircle/post-v3-businesscircle-points-notify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">商圈会员积分同步 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;商圈会员积分同步 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>businesscircle/<wbr>points/<wbr>notify</code></div><p class="facts"><span>Roles merchant, partner</span><span>经营工具∙智慧商圈</span><a href="https://pay.weixin.qq.com/docs/partner/apis/smart-business-circle/points/notify-points.html" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>商圈商户ID<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;1234567890&quot;</code></small></td></tr><tr id="body.transaction_id"><td><a href="#body.transaction_id">transaction_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信订单号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;1217752501201407033233368018&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>小程序appid<br><small>at most 128 characters, filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wx1234567890abcdef&quot;</code></small></td></tr><tr id="body.openid"><td><a href="#body.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>顾客openid<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;oWmnN4xxxxxxxxxxe92NHIGf1xd8&quot;</code></small></td></tr><tr id="body.earn_points"><td><a href="#body.earn_points">earn_points</a><b class="required" title="required">*</b></td><td><code>boolean</code></td><td>是否获得积分<br><small>e.g. <code>true</code></small></td></tr><tr id="body.increased_points"><td><a href="#body.increased_points">increased_points</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>订单新增积分值<br><small>e.g. <code>100</code></small></td></tr><tr id="body.points_update_time"><td><a href="#body.points_update_time">points_update_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>积分更新时间<br><small>at most 32 characters</small><br><small>e.g. <code>&quot;2020-05-20T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="body.no_points_remarks"><td><a href="#body.no_points_remarks">no_points_remarks</a></td><td><code>string</code></td><td>未获得积分的备注信息<br><small>at most 128 characters</small><br><small>e.g. <code>&quot;商品不参与积分活动&quot;</code></small></td></tr><tr id="body.total_points"><td><a href="#body.total_points">total_points</a></td><td><code>integer</code></td><td>顾客积分总额<br><small>e.g. <code>888888</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.businesscircle.points.notify.post({
  json: {
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    appid: <i class="s">&#39;wx1234567890abcdef&#39;</i>,
    openid: <i class="s">&#39;oWmnN4xxxxxxxxxxe92NHIGf1xd8&#39;</i>,
    earn_points: <i class="k">true</i>,
    increased_points: <i class="n">100</i>,
    points_update_time: <i class="s">&#39;2020-05-20T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/businesscircle/points/notify&#39;</i>).post({
  json: {
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    appid: <i class="s">&#39;wx1234567890abcdef&#39;</i>,
    openid: <i class="s">&#39;oWmnN4xxxxxxxxxxe92NHIGf1xd8&#39;</i>,
    earn_points: <i class="k">true</i>,
    increased_points: <i class="n">100</i>,
    points_update_time: <i class="s">&#39;2020-05-20T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/businesscircle/points/notify&#39;</i>].post({
  json: {
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    appid: <i class="s">&#39;wx1234567890abcdef&#39;</i>,
    openid: <i class="s">&#39;oWmnN4xxxxxxxxxxe92NHIGf1xd8&#39;</i>,
    earn_points: <i class="k">true</i>,
    increased_points: <i class="n">100</i>,
    points_update_time: <i class="s">&#39;2020-05-20T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.businesscircle.points.notify.postAsync({
  json: {
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    appid: <i class="s">&#39;wx1234567890abcdef&#39;</i>,
    openid: <i class="s">&#39;oWmnN4xxxxxxxxxxe92NHIGf1xd8&#39;</i>,
    earn_points: <i class="k">true</i>,
    increased_points: <i class="n">100</i>,
    points_update_time: <i class="s">&#39;2020-05-20T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/businesscircle/points/notify&#39;</i>).postAsync({
  json: {
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    appid: <i class="s">&#39;wx1234567890abcdef&#39;</i>,
    openid: <i class="s">&#39;oWmnN4xxxxxxxxxxe92NHIGf1xd8&#39;</i>,
    earn_points: <i class="k">true</i>,
    increased_points: <i class="n">100</i>,
    points_update_time: <i class="s">&#39;2020-05-20T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/businesscircle/points/notify&#39;</i>].postAsync({
  json: {
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    appid: <i class="s">&#39;wx1234567890abcdef&#39;</i>,
    openid: <i class="s">&#39;oWmnN4xxxxxxxxxxe92NHIGf1xd8&#39;</i>,
    earn_points: <i class="k">true</i>,
    increased_points: <i class="n">100</i>,
    points_update_time: <i class="s">&#39;2020-05-20T13:29:35.120+08:00&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.businesscircle.points.notify.post({
  json: {
    sub_mchid: <i class="s">&#39;1234567890&#39;</i>,
    transaction_id: <i class="s">&#39;1217752501201407033233368018&#39;</i>,
    appid: <i class="s">&#39;wx1234567890abcdef&#39;</i>,
    openid: <i class="s">&#39;oWmnN4xxxxxxxxxxe92NHIGf1xd8&#39;</i>,
    earn_points: <i class="k">true</i>,
    increased_points: <i class="n">100</i>,
    points_update_time: <i class="s">&#39;2020-05-20T13:29:35.120+08:00&#39;</i>,
    no_points_remarks: <i class="s">&#39;商品不参与积分活动&#39;</i>,
    total_points: <i class="n">888888</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/businesscircle/points/notify&#39;</i>
body=<i class="s">&#39;{&quot;transaction_id&quot;:&quot;1217752501201407033233368018&quot;,&quot;appid&quot;:&quot;wx1234567890abcdef&quot;,&quot;openid&quot;:&quot;oWmnN4xxxxxxxxxxe92NHIGf1xd8&quot;,&quot;earn_points&quot;:true,&quot;increased_points&quot;:100,&quot;points_update_time&quot;:&quot;2020-05-20T13:29:35.120+08:00&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><p><code>204</code>: no body.</p><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>transaction_id</code>, <code>appid</code>, <code>openid</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/businesscircle/post-v3-businesscircle-points-notify.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3BusinesscirclePointsNotify = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3BusinesscirclePointsNotify as default
};
