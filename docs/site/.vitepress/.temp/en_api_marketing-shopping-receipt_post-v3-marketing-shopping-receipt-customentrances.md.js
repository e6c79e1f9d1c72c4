import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建自定义入口","description":"","frontmatter":{"title":"创建自定义入口","editLink":false,"words":"POST /v3/marketing/shopping-receipt/customentrances 经营工具∙电子小票 custom_entrance_type 自定义入口种类 subtitle 副标题 goods_thumbnail_url 展示商品信息 start_time 自定义入口的开始时间 end_time 自定义入口的结束时间 custom_entrance_state 设置自定义入口的状态 brand_id 自定义入口的归属品牌ID out_request_no 商户创建自定义入口的凭据号 jump_link 自定义入口跳转信息 create_time 自定义入口创建的时间 modify_time 自定义入口修改的时间"},"headers":[],"relativePath":"en/api/marketing-shopping-receipt/post-v3-marketing-shopping-receipt-customentrances.md","filePath":"en/api/marketing-shopping-receipt/post-v3-marketing-shopping-receipt-customentrances.md"}');
const _sfc_main = { name: "en/api/marketing-shopping-receipt/post-v3-marketing-shopping-receipt-customentrances.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">创建自定义入口 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;创建自定义入口 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>shopping-receipt/<wbr>customentrances</code></div><p class="facts"><span>Roles partner</span><span>经营工具∙电子小票</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.custom_entrance_type"><td><a href="#body.custom_entrance_type">custom_entrance_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>自定义入口种类<br><code>MERCHANT_ACTIVITY</code> <code>MERCHANT_MINI_PROGRAM</code><br><small>e.g. <code>&quot;MERCHANT_ACTIVITY&quot;</code></small></td></tr><tr id="body.subtitle"><td><a href="#body.subtitle">subtitle</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>副标题<br><small>e.g. <code>&quot;双十一8折活动&quot;</code></small></td></tr><tr id="body.goods_thumbnail_url"><td><a href="#body.goods_thumbnail_url">goods_thumbnail_url</a></td><td><code>string</code></td><td>展示商品信息<br><small>e.g. <code>&quot;https://qpic.cn/xxx&quot;</code></small></td></tr><tr id="body.start_time"><td><a href="#body.start_time">start_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>自定义入口的开始时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="body.end_time"><td><a href="#body.end_time">end_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>自定义入口的结束时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="body.custom_entrance_state"><td><a href="#body.custom_entrance_state">custom_entrance_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>设置自定义入口的状态<br><code>ONLINE</code> <code>OFFLINE</code><br><small>e.g. <code>&quot;ONLINE&quot;</code></small></td></tr><tr id="body.brand_id"><td><a href="#body.brand_id">brand_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>自定义入口的归属品牌ID<br><small>e.g. <code>&quot;1014&quot;</code></small></td></tr><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户创建自定义入口的凭据号<br><small>e.g. <code>&quot;6122352020010133287985742&quot;</code></small></td></tr><tr id="body.jump_link"><td><a href="#body.jump_link">jump_link</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>自定义入口跳转信息</td></tr><tr id="body.jump_link.mini_programs_appid" class="d1"><td><a href="#body.jump_link.mini_programs_appid">mini_programs_appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>自定义入口的跳转小程序AppID<br><small>e.g. <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="body.jump_link.mini_programs_path" class="d1"><td><a href="#body.jump_link.mini_programs_path">mini_programs_path</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>自定义入口跳转小程序的path<br><small>e.g. <code>&quot;/pages/bonus/bonus&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.shoppingReceipt.customentrances.post({
  json: {
    custom_entrance_type: <i class="s">&#39;MERCHANT_ACTIVITY&#39;</i>,
    subtitle: <i class="s">&#39;双十一8折活动&#39;</i>,
    start_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    end_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    custom_entrance_state: <i class="s">&#39;ONLINE&#39;</i>,
    brand_id: <i class="s">&#39;1014&#39;</i>,
    out_request_no: <i class="s">&#39;6122352020010133287985742&#39;</i>,
    jump_link: { mini_programs_appid: <i class="s">&#39;wxea9c30a90fs8d3fe&#39;</i>, mini_programs_path: <i class="s">&#39;/pages/bonus/bonus&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/shopping-receipt/customentrances&#39;</i>).post({
  json: {
    custom_entrance_type: <i class="s">&#39;MERCHANT_ACTIVITY&#39;</i>,
    subtitle: <i class="s">&#39;双十一8折活动&#39;</i>,
    start_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    end_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    custom_entrance_state: <i class="s">&#39;ONLINE&#39;</i>,
    brand_id: <i class="s">&#39;1014&#39;</i>,
    out_request_no: <i class="s">&#39;6122352020010133287985742&#39;</i>,
    jump_link: { mini_programs_appid: <i class="s">&#39;wxea9c30a90fs8d3fe&#39;</i>, mini_programs_path: <i class="s">&#39;/pages/bonus/bonus&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/shopping-receipt/customentrances&#39;</i>].post({
  json: {
    custom_entrance_type: <i class="s">&#39;MERCHANT_ACTIVITY&#39;</i>,
    subtitle: <i class="s">&#39;双十一8折活动&#39;</i>,
    start_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    end_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    custom_entrance_state: <i class="s">&#39;ONLINE&#39;</i>,
    brand_id: <i class="s">&#39;1014&#39;</i>,
    out_request_no: <i class="s">&#39;6122352020010133287985742&#39;</i>,
    jump_link: { mini_programs_appid: <i class="s">&#39;wxea9c30a90fs8d3fe&#39;</i>, mini_programs_path: <i class="s">&#39;/pages/bonus/bonus&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.shoppingReceipt.customentrances.postAsync({
  json: {
    custom_entrance_type: <i class="s">&#39;MERCHANT_ACTIVITY&#39;</i>,
    subtitle: <i class="s">&#39;双十一8折活动&#39;</i>,
    start_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    end_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    custom_entrance_state: <i class="s">&#39;ONLINE&#39;</i>,
    brand_id: <i class="s">&#39;1014&#39;</i>,
    out_request_no: <i class="s">&#39;6122352020010133287985742&#39;</i>,
    jump_link: { mini_programs_appid: <i class="s">&#39;wxea9c30a90fs8d3fe&#39;</i>, mini_programs_path: <i class="s">&#39;/pages/bonus/bonus&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/shopping-receipt/customentrances&#39;</i>).postAsync({
  json: {
    custom_entrance_type: <i class="s">&#39;MERCHANT_ACTIVITY&#39;</i>,
    subtitle: <i class="s">&#39;双十一8折活动&#39;</i>,
    start_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    end_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    custom_entrance_state: <i class="s">&#39;ONLINE&#39;</i>,
    brand_id: <i class="s">&#39;1014&#39;</i>,
    out_request_no: <i class="s">&#39;6122352020010133287985742&#39;</i>,
    jump_link: { mini_programs_appid: <i class="s">&#39;wxea9c30a90fs8d3fe&#39;</i>, mini_programs_path: <i class="s">&#39;/pages/bonus/bonus&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/shopping-receipt/customentrances&#39;</i>].postAsync({
  json: {
    custom_entrance_type: <i class="s">&#39;MERCHANT_ACTIVITY&#39;</i>,
    subtitle: <i class="s">&#39;双十一8折活动&#39;</i>,
    start_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    end_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    custom_entrance_state: <i class="s">&#39;ONLINE&#39;</i>,
    brand_id: <i class="s">&#39;1014&#39;</i>,
    out_request_no: <i class="s">&#39;6122352020010133287985742&#39;</i>,
    jump_link: { mini_programs_appid: <i class="s">&#39;wxea9c30a90fs8d3fe&#39;</i>, mini_programs_path: <i class="s">&#39;/pages/bonus/bonus&#39;</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.shoppingReceipt.customentrances.post({
  json: {
    custom_entrance_type: <i class="s">&#39;MERCHANT_ACTIVITY&#39;</i>,
    subtitle: <i class="s">&#39;双十一8折活动&#39;</i>,
    goods_thumbnail_url: <i class="s">&#39;https://qpic.cn/xxx&#39;</i>,
    start_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    end_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>,
    custom_entrance_state: <i class="s">&#39;ONLINE&#39;</i>,
    brand_id: <i class="s">&#39;1014&#39;</i>,
    out_request_no: <i class="s">&#39;6122352020010133287985742&#39;</i>,
    jump_link: { mini_programs_appid: <i class="s">&#39;wxea9c30a90fs8d3fe&#39;</i>, mini_programs_path: <i class="s">&#39;/pages/bonus/bonus&#39;</i> },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/shopping-receipt/customentrances&#39;</i>
body=<i class="s">&#39;{&quot;custom_entrance_type&quot;:&quot;MERCHANT_ACTIVITY&quot;,&quot;subtitle&quot;:&quot;双十一8折活动&quot;,&quot;start_time&quot;:&quot;2015-05-20T13:29:35+08:00&quot;,&quot;end_time&quot;:&quot;2015-05-20T13:29:35+08:00&quot;,&quot;custom_entrance_state&quot;:&quot;ONLINE&quot;,&quot;brand_id&quot;:&quot;1014&quot;,&quot;out_request_no&quot;:&quot;6122352020010133287985742&quot;,&quot;jump_link&quot;:{&quot;mini_programs_appid&quot;:&quot;wxea9c30a90fs8d3fe&quot;,&quot;mini_programs_path&quot;:&quot;/pages/bonus/bonus&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.custom_entrance_type"><td><a href="#response.custom_entrance_type">custom_entrance_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>自定义入口种类<br><code>MERCHANT_ACTIVITY</code> <code>MERCHANT_MINI_PROGRAM</code><br><small>e.g. <code>&quot;MERCHANT_ACTIVITY&quot;</code></small></td></tr><tr id="response.subtitle"><td><a href="#response.subtitle">subtitle</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>副标题<br><small>e.g. <code>&quot;双十一8折活动&quot;</code></small></td></tr><tr id="response.goods_thumbnail_url"><td><a href="#response.goods_thumbnail_url">goods_thumbnail_url</a></td><td><code>string</code></td><td>展示商品信息<br><small>e.g. <code>&quot;https://qpic.cn/xxx&quot;</code></small></td></tr><tr id="response.custom_entrance_state"><td><a href="#response.custom_entrance_state">custom_entrance_state</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>设置自定义入口的状态<br><code>ONLINE</code> <code>OFFLINE</code><br><small>e.g. <code>&quot;ONLINE&quot;</code></small></td></tr><tr id="response.start_time"><td><a href="#response.start_time">start_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>自定义入口的开始时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.end_time"><td><a href="#response.end_time">end_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>自定义入口的结束时间<br><small>e.g. <code>&quot;2019-12-31T13:29:35.120+08:00&quot;</code></small></td></tr><tr id="response.brand_id"><td><a href="#response.brand_id">brand_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>自定义入口的归属品牌ID<br><small>e.g. <code>&quot;1014&quot;</code></small></td></tr><tr id="response.create_time"><td><a href="#response.create_time">create_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>自定义入口创建的时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.modify_time"><td><a href="#response.modify_time">modify_time</a><b class="required" title="required">*</b></td><td><code>string (date-time)</code></td><td>自定义入口修改的时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="response.out_request_no"><td><a href="#response.out_request_no">out_request_no</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商户创建自定义入口的凭据号<br><small>e.g. <code>&quot;100002322019090134234sfdf&quot;</code></small></td></tr><tr id="response.jump_link"><td><a href="#response.jump_link">jump_link</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>自定义入口跳转信息</td></tr><tr id="response.jump_link.mini_programs_appid" class="d1"><td><a href="#response.jump_link.mini_programs_appid">mini_programs_appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>自定义入口的跳转小程序AppID<br><small>e.g. <code>&quot;wxea9c30a90fs8d3fe&quot;</code></small></td></tr><tr id="response.jump_link.mini_programs_path" class="d1"><td><a href="#response.jump_link.mini_programs_path">mini_programs_path</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>自定义入口跳转小程序的path<br><small>e.g. <code>&quot;/pages/bonus/bonus&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;custom_entrance_type&quot;</i>: <i class="c">&quot;MERCHANT_ACTIVITY&quot;</i>,
  <i class="c">&quot;subtitle&quot;</i>: <i class="c">&quot;双十一8折活动&quot;</i>,
  <i class="c">&quot;goods_thumbnail_url&quot;</i>: <i class="c">&quot;https://qpic.cn/xxx&quot;</i>,
  <i class="c">&quot;custom_entrance_state&quot;</i>: <i class="c">&quot;ONLINE&quot;</i>,
  <i class="c">&quot;start_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;end_time&quot;</i>: <i class="c">&quot;2019-12-31T13:29:35.120+08:00&quot;</i>,
  <i class="c">&quot;brand_id&quot;</i>: <i class="c">&quot;1014&quot;</i>,
  <i class="c">&quot;create_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;modify_time&quot;</i>: <i class="c">&quot;2015-05-20T13:29:35+08:00&quot;</i>,
  <i class="c">&quot;out_request_no&quot;</i>: <i class="c">&quot;100002322019090134234sfdf&quot;</i>,
  <i class="c">&quot;jump_link&quot;</i>: {
    <i class="c">&quot;mini_programs_appid&quot;</i>: <i class="c">&quot;wxea9c30a90fs8d3fe&quot;</i>,
    <i class="c">&quot;mini_programs_path&quot;</i>: <i class="c">&quot;/pages/bonus/bonus&quot;</i>
  }
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>out_request_no</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/marketing-shopping-receipt/post-v3-marketing-shopping-receipt-customentrances.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MarketingShoppingReceiptCustomentrances = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MarketingShoppingReceiptCustomentrances as default
};
