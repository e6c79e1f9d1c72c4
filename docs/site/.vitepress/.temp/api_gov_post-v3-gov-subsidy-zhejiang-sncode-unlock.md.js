import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"sn码解锁","description":"","frontmatter":{"title":"sn码解锁","editLink":false,"words":"POST /v3/gov/subsidy/zhejiang/sncode/unlock 国补专区 浙江 req_ssn 请求流水号 req_time 请求时间 create_user 发起方 province 省份代码 manufact_cert_code 厂商统一 社会信用 代码 sn 商品 SN码 goods_bar_code 商品条码 goods_type 商品品类 goods_name 商品名称 goods_model 商品型号 imei1 IMEI_1 码 imei2 IMEI_2 码 trans_orderid 交易订单 号 ori_pay_orderid 原支付订 单号 order_price 订单金额 acquire_code 收单机构 sell_orderid 销售订单 号 city 市级区域 代码 county 区县区域代码 is_ai_product 是否 AI 产 品 sale_time 销售时间 mfr_info 厂商信息 brand 具体品牌 sales_models 渠道类型 resp_code 响应码 resp_desc 响应描述"},"headers":[],"relativePath":"api/gov/post-v3-gov-subsidy-zhejiang-sncode-unlock.md","filePath":"api/gov/post-v3-gov-subsidy-zhejiang-sncode-unlock.md"}');
const _sfc_main = { name: "api/gov/post-v3-gov-subsidy-zhejiang-sncode-unlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">sn码解锁 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;sn码解锁 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>gov/<wbr>subsidy/<wbr>zhejiang/<wbr>sncode/<wbr>unlock</code></div><p class="facts"><span>角色 电商平台（收付通）、服务商</span><span>国补专区 · 浙江</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.req_ssn"><td><a href="#body.req_ssn">req_ssn</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>请求流水号<br><small>例 <code>&quot;123&quot;</code></small></td></tr><tr id="body.req_time"><td><a href="#body.req_time">req_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>请求时间<br><small>例 <code>&quot;请求时间&quot;</code></small></td></tr><tr id="body.create_user"><td><a href="#body.create_user">create_user</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>发起方<br><small>例 <code>&quot;发起方&quot;</code></small></td></tr><tr id="body.province"><td><a href="#body.province">province</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>省份代码<br><small>例 <code>&quot;重庆市&quot;</code></small></td></tr><tr id="body.manufact_cert_code"><td><a href="#body.manufact_cert_code">manufact_cert_code</a></td><td><code>string</code></td><td>厂商统一 社会信用 代码<br><small>例 <code>&quot;厂商统一 社会信用 代码&quot;</code></small></td></tr><tr id="body.sn"><td><a href="#body.sn">sn</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品 SN码<br><small>例 <code>&quot;商品 SN码&quot;</code></small></td></tr><tr id="body.goods_bar_code"><td><a href="#body.goods_bar_code">goods_bar_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品条码<br><small>例 <code>&quot;商品条码&quot;</code></small></td></tr><tr id="body.goods_type"><td><a href="#body.goods_type">goods_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品品类<br><small>例 <code>&quot;商品品类&quot;</code></small></td></tr><tr id="body.goods_name"><td><a href="#body.goods_name">goods_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品名称<br><small>例 <code>&quot;iPhone6s 16G&quot;</code></small></td></tr><tr id="body.goods_model"><td><a href="#body.goods_model">goods_model</a></td><td><code>string</code></td><td>商品型号<br><small>例 <code>&quot;商品型号&quot;</code></small></td></tr><tr id="body.imei1"><td><a href="#body.imei1">imei1</a></td><td><code>string</code></td><td>IMEI_1 码<br><small>例 <code>&quot;358882046176540&quot;</code></small></td></tr><tr id="body.imei2"><td><a href="#body.imei2">imei2</a></td><td><code>string</code></td><td>IMEI_2 码<br><small>例 <code>&quot;358882046176540&quot;</code></small></td></tr><tr id="body.trans_orderid"><td><a href="#body.trans_orderid">trans_orderid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>交易订单 号<br><small>例 <code>&quot;交易订单 号&quot;</code></small></td></tr><tr id="body.ori_pay_orderid"><td><a href="#body.ori_pay_orderid">ori_pay_orderid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>原支付订 单号<br><small>例 <code>&quot;原支付订 单号&quot;</code></small></td></tr><tr id="body.order_price"><td><a href="#body.order_price">order_price</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>订单金额<br><small>例 <code>&quot;订单金额&quot;</code></small></td></tr><tr id="body.acquire_code"><td><a href="#body.acquire_code">acquire_code</a></td><td><code>string</code></td><td>收单机构<br><small>例 <code>&quot;收单机构&quot;</code></small></td></tr><tr id="body.sell_orderid"><td><a href="#body.sell_orderid">sell_orderid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>销售订单 号<br><small>例 <code>&quot;销售订单 号&quot;</code></small></td></tr><tr id="body.city"><td><a href="#body.city">city</a></td><td><code>string</code></td><td>市级区域 代码<br><small>例 <code>&quot;深圳&quot;</code></small></td></tr><tr id="body.county"><td><a href="#body.county">county</a></td><td><code>string</code></td><td>区县区域代码<br><small>例 <code>&quot;区县区域代码&quot;</code></small></td></tr><tr id="body.is_ai_product"><td><a href="#body.is_ai_product">is_ai_product</a></td><td><code>string</code></td><td>是否 AI 产 品<br><small>例 <code>&quot;是否 AI 产 品&quot;</code></small></td></tr><tr id="body.sale_time"><td><a href="#body.sale_time">sale_time</a></td><td><code>string</code></td><td>销售时间<br><small>例 <code>&quot;2025-01-14T19:55:06+08:00&quot;</code></small></td></tr><tr id="body.mfr_info"><td><a href="#body.mfr_info">mfr_info</a></td><td><code>string</code></td><td>厂商信息<br><small>例 <code>&quot;厂商信息&quot;</code></small></td></tr><tr id="body.brand"><td><a href="#body.brand">brand</a></td><td><code>string</code></td><td>具体品牌<br><small>例 <code>&quot;海尔&quot;</code></small></td></tr><tr id="body.sales_models"><td><a href="#body.sales_models">sales_models</a></td><td><code>string</code></td><td>渠道类型<br><small>例 <code>&quot;渠道类型&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.zhejiang.sncode.unlock.post({
  json: {
    req_ssn: <i class="s">&#39;123&#39;</i>,
    req_time: <i class="s">&#39;请求时间&#39;</i>,
    create_user: <i class="s">&#39;发起方&#39;</i>,
    province: <i class="s">&#39;重庆市&#39;</i>,
    sn: <i class="s">&#39;商品 SN码&#39;</i>,
    goods_bar_code: <i class="s">&#39;商品条码&#39;</i>,
    goods_type: <i class="s">&#39;商品品类&#39;</i>,
    goods_name: <i class="s">&#39;iPhone6s 16G&#39;</i>,
    trans_orderid: <i class="s">&#39;交易订单 号&#39;</i>,
    ori_pay_orderid: <i class="s">&#39;原支付订 单号&#39;</i>,
    order_price: <i class="s">&#39;订单金额&#39;</i>,
    sell_orderid: <i class="s">&#39;销售订单 号&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/zhejiang/sncode/unlock&#39;</i>).post({
  json: {
    req_ssn: <i class="s">&#39;123&#39;</i>,
    req_time: <i class="s">&#39;请求时间&#39;</i>,
    create_user: <i class="s">&#39;发起方&#39;</i>,
    province: <i class="s">&#39;重庆市&#39;</i>,
    sn: <i class="s">&#39;商品 SN码&#39;</i>,
    goods_bar_code: <i class="s">&#39;商品条码&#39;</i>,
    goods_type: <i class="s">&#39;商品品类&#39;</i>,
    goods_name: <i class="s">&#39;iPhone6s 16G&#39;</i>,
    trans_orderid: <i class="s">&#39;交易订单 号&#39;</i>,
    ori_pay_orderid: <i class="s">&#39;原支付订 单号&#39;</i>,
    order_price: <i class="s">&#39;订单金额&#39;</i>,
    sell_orderid: <i class="s">&#39;销售订单 号&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/zhejiang/sncode/unlock&#39;</i>].post({
  json: {
    req_ssn: <i class="s">&#39;123&#39;</i>,
    req_time: <i class="s">&#39;请求时间&#39;</i>,
    create_user: <i class="s">&#39;发起方&#39;</i>,
    province: <i class="s">&#39;重庆市&#39;</i>,
    sn: <i class="s">&#39;商品 SN码&#39;</i>,
    goods_bar_code: <i class="s">&#39;商品条码&#39;</i>,
    goods_type: <i class="s">&#39;商品品类&#39;</i>,
    goods_name: <i class="s">&#39;iPhone6s 16G&#39;</i>,
    trans_orderid: <i class="s">&#39;交易订单 号&#39;</i>,
    ori_pay_orderid: <i class="s">&#39;原支付订 单号&#39;</i>,
    order_price: <i class="s">&#39;订单金额&#39;</i>,
    sell_orderid: <i class="s">&#39;销售订单 号&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.zhejiang.sncode.unlock.postAsync({
  json: {
    req_ssn: <i class="s">&#39;123&#39;</i>,
    req_time: <i class="s">&#39;请求时间&#39;</i>,
    create_user: <i class="s">&#39;发起方&#39;</i>,
    province: <i class="s">&#39;重庆市&#39;</i>,
    sn: <i class="s">&#39;商品 SN码&#39;</i>,
    goods_bar_code: <i class="s">&#39;商品条码&#39;</i>,
    goods_type: <i class="s">&#39;商品品类&#39;</i>,
    goods_name: <i class="s">&#39;iPhone6s 16G&#39;</i>,
    trans_orderid: <i class="s">&#39;交易订单 号&#39;</i>,
    ori_pay_orderid: <i class="s">&#39;原支付订 单号&#39;</i>,
    order_price: <i class="s">&#39;订单金额&#39;</i>,
    sell_orderid: <i class="s">&#39;销售订单 号&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/gov/subsidy/zhejiang/sncode/unlock&#39;</i>).postAsync({
  json: {
    req_ssn: <i class="s">&#39;123&#39;</i>,
    req_time: <i class="s">&#39;请求时间&#39;</i>,
    create_user: <i class="s">&#39;发起方&#39;</i>,
    province: <i class="s">&#39;重庆市&#39;</i>,
    sn: <i class="s">&#39;商品 SN码&#39;</i>,
    goods_bar_code: <i class="s">&#39;商品条码&#39;</i>,
    goods_type: <i class="s">&#39;商品品类&#39;</i>,
    goods_name: <i class="s">&#39;iPhone6s 16G&#39;</i>,
    trans_orderid: <i class="s">&#39;交易订单 号&#39;</i>,
    ori_pay_orderid: <i class="s">&#39;原支付订 单号&#39;</i>,
    order_price: <i class="s">&#39;订单金额&#39;</i>,
    sell_orderid: <i class="s">&#39;销售订单 号&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/gov/subsidy/zhejiang/sncode/unlock&#39;</i>].postAsync({
  json: {
    req_ssn: <i class="s">&#39;123&#39;</i>,
    req_time: <i class="s">&#39;请求时间&#39;</i>,
    create_user: <i class="s">&#39;发起方&#39;</i>,
    province: <i class="s">&#39;重庆市&#39;</i>,
    sn: <i class="s">&#39;商品 SN码&#39;</i>,
    goods_bar_code: <i class="s">&#39;商品条码&#39;</i>,
    goods_type: <i class="s">&#39;商品品类&#39;</i>,
    goods_name: <i class="s">&#39;iPhone6s 16G&#39;</i>,
    trans_orderid: <i class="s">&#39;交易订单 号&#39;</i>,
    ori_pay_orderid: <i class="s">&#39;原支付订 单号&#39;</i>,
    order_price: <i class="s">&#39;订单金额&#39;</i>,
    sell_orderid: <i class="s">&#39;销售订单 号&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.gov.subsidy.zhejiang.sncode.unlock.post({
  json: {
    req_ssn: <i class="s">&#39;123&#39;</i>,
    req_time: <i class="s">&#39;请求时间&#39;</i>,
    create_user: <i class="s">&#39;发起方&#39;</i>,
    province: <i class="s">&#39;重庆市&#39;</i>,
    manufact_cert_code: <i class="s">&#39;厂商统一 社会信用 代码&#39;</i>,
    sn: <i class="s">&#39;商品 SN码&#39;</i>,
    goods_bar_code: <i class="s">&#39;商品条码&#39;</i>,
    goods_type: <i class="s">&#39;商品品类&#39;</i>,
    goods_name: <i class="s">&#39;iPhone6s 16G&#39;</i>,
    goods_model: <i class="s">&#39;商品型号&#39;</i>,
    imei1: <i class="s">&#39;358882046176540&#39;</i>,
    imei2: <i class="s">&#39;358882046176540&#39;</i>,
    trans_orderid: <i class="s">&#39;交易订单 号&#39;</i>,
    ori_pay_orderid: <i class="s">&#39;原支付订 单号&#39;</i>,
    order_price: <i class="s">&#39;订单金额&#39;</i>,
    acquire_code: <i class="s">&#39;收单机构&#39;</i>,
    sell_orderid: <i class="s">&#39;销售订单 号&#39;</i>,
    city: <i class="s">&#39;深圳&#39;</i>,
    county: <i class="s">&#39;区县区域代码&#39;</i>,
    is_ai_product: <i class="s">&#39;是否 AI 产 品&#39;</i>,
    sale_time: <i class="s">&#39;2025-01-14T19:55:06+08:00&#39;</i>,
    mfr_info: <i class="s">&#39;厂商信息&#39;</i>,
    brand: <i class="s">&#39;海尔&#39;</i>,
    sales_models: <i class="s">&#39;渠道类型&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/gov/subsidy/zhejiang/sncode/unlock&#39;</i>
body=<i class="s">&#39;{&quot;req_ssn&quot;:&quot;123&quot;,&quot;req_time&quot;:&quot;请求时间&quot;,&quot;create_user&quot;:&quot;发起方&quot;,&quot;province&quot;:&quot;重庆市&quot;,&quot;sn&quot;:&quot;商品 SN码&quot;,&quot;goods_bar_code&quot;:&quot;商品条码&quot;,&quot;goods_type&quot;:&quot;商品品类&quot;,&quot;goods_name&quot;:&quot;iPhone6s 16G&quot;,&quot;trans_orderid&quot;:&quot;交易订单 号&quot;,&quot;ori_pay_orderid&quot;:&quot;原支付订 单号&quot;,&quot;order_price&quot;:&quot;订单金额&quot;,&quot;sell_orderid&quot;:&quot;销售订单 号&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.resp_code"><td><a href="#response.resp_code">resp_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>响应码<br><small>例 <code>&quot;000000&quot;</code></small></td></tr><tr id="response.resp_desc"><td><a href="#response.resp_desc">resp_desc</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>响应描述<br><small>例 <code>&quot;成功&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;resp_code&quot;</i>: <i class="c">&quot;000000&quot;</i>,
  <i class="c">&quot;resp_desc&quot;</i>: <i class="c">&quot;成功&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>req_ssn</code>、<code>req_time</code>、<code>create_user</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/gov/post-v3-gov-subsidy-zhejiang-sncode-unlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3GovSubsidyZhejiangSncodeUnlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3GovSubsidyZhejiangSncodeUnlock as default
};
