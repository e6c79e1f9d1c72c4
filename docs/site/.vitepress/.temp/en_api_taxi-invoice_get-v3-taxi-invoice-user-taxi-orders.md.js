import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"获取乘客行程单列表API","description":"","frontmatter":{"title":"获取乘客行程单列表API","editLink":false,"words":"GET /v3/taxi-invoice/user-taxi-orders 出租车电子发票 limit 最大资源条数 offset 请求资源起始位置 openid 小程序用户的微信openid appid 小程序appid begin_date 起始日期 end_date 结束日期 region_id 行政区划id data 乘客行程单详情 total_count 资源总条数 links 相关链接"},"headers":[],"relativePath":"en/api/taxi-invoice/get-v3-taxi-invoice-user-taxi-orders.md","filePath":"en/api/taxi-invoice/get-v3-taxi-invoice-user-taxi-orders.md"}');
const _sfc_main = { name: "en/api/taxi-invoice/get-v3-taxi-invoice-user-taxi-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">获取乘客行程单列表API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;获取乘客行程单列表API {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>taxi-invoice/<wbr>user-taxi-orders</code></div><p class="facts"><span>Roles partner</span><span>出租车电子发票</span><a href="https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="query" tabindex="-1">query <a class="header-anchor" href="#query" aria-label="Permalink to &quot;query {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="query.limit"><td><a href="#query.limit">limit</a></td><td><code>integer</code></td><td>最大资源条数<br><small>e.g. <code>5</code></small></td></tr><tr id="query.offset"><td><a href="#query.offset">offset</a></td><td><code>integer</code></td><td>请求资源起始位置<br><small>e.g. <code>10</code></small></td></tr><tr id="query.openid"><td><a href="#query.openid">openid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>小程序用户的微信openid<br><small>e.g. <code>&quot;oUypO5fUvaUkyuc6ueOwgwDMjCiM&quot;</code></small></td></tr><tr id="query.appid"><td><a href="#query.appid">appid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>小程序appid<br><small>filled in from the option <code>appid</code></small><br><small>e.g. <code>&quot;wxb1170446a4c0a5a2&quot;</code></small></td></tr><tr id="query.begin_date"><td><a href="#query.begin_date">begin_date</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>起始日期<br><small>e.g. <code>&quot;20200307&quot;</code></small></td></tr><tr id="query.end_date"><td><a href="#query.end_date">end_date</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>结束日期<br><small>e.g. <code>&quot;20200407&quot;</code></small></td></tr><tr id="query.region_id"><td><a href="#query.region_id">region_id</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>行政区划id<br><small>e.g. <code>510100</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.userTaxiOrders.get({
  query: {
    openid: <i class="s">&#39;oUypO5fUvaUkyuc6ueOwgwDMjCiM&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    begin_date: <i class="s">&#39;20200307&#39;</i>,
    end_date: <i class="s">&#39;20200407&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/taxi-invoice/user-taxi-orders&#39;</i>).get({
  query: {
    openid: <i class="s">&#39;oUypO5fUvaUkyuc6ueOwgwDMjCiM&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    begin_date: <i class="s">&#39;20200307&#39;</i>,
    end_date: <i class="s">&#39;20200407&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/taxi-invoice/user-taxi-orders&#39;</i>].get({
  query: {
    openid: <i class="s">&#39;oUypO5fUvaUkyuc6ueOwgwDMjCiM&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    begin_date: <i class="s">&#39;20200307&#39;</i>,
    end_date: <i class="s">&#39;20200407&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.userTaxiOrders.getAsync({
  query: {
    openid: <i class="s">&#39;oUypO5fUvaUkyuc6ueOwgwDMjCiM&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    begin_date: <i class="s">&#39;20200307&#39;</i>,
    end_date: <i class="s">&#39;20200407&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/taxi-invoice/user-taxi-orders&#39;</i>).getAsync({
  query: {
    openid: <i class="s">&#39;oUypO5fUvaUkyuc6ueOwgwDMjCiM&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    begin_date: <i class="s">&#39;20200307&#39;</i>,
    end_date: <i class="s">&#39;20200407&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/taxi-invoice/user-taxi-orders&#39;</i>].getAsync({
  query: {
    openid: <i class="s">&#39;oUypO5fUvaUkyuc6ueOwgwDMjCiM&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    begin_date: <i class="s">&#39;20200307&#39;</i>,
    end_date: <i class="s">&#39;20200407&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.userTaxiOrders.get({
  query: {
    limit: <i class="n">5</i>,
    offset: <i class="n">10</i>,
    openid: <i class="s">&#39;oUypO5fUvaUkyuc6ueOwgwDMjCiM&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    begin_date: <i class="s">&#39;20200307&#39;</i>,
    end_date: <i class="s">&#39;20200407&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/taxi-invoice/user-taxi-orders?openid=oUypO5fUvaUkyuc6ueOwgwDMjCiM&amp;appid=wxb1170446a4c0a5a2&amp;begin_date=20200307&amp;end_date=20200407&amp;region_id=510100&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.data"><td><a href="#response.data">data</a><b class="required" title="required">*</b></td><td><code>object[]</code></td><td>乘客行程单详情</td></tr><tr id="response.data.plate_number" class="d1"><td><a href="#response.data.plate_number">plate_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>车牌号<br><small>e.g. <code>&quot;川ADT9716&quot;</code></small></td></tr><tr id="response.data.driver_license" class="d1"><td><a href="#response.data.driver_license">driver_license</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>营运资格证号<br><small>e.g. <code>&quot;08512-2&quot;</code></small></td></tr><tr id="response.data.up_time" class="d1"><td><a href="#response.data.up_time">up_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>上车时间<br><small>e.g. <code>&quot;2020-04-07T19:47:32+08:00&quot;</code></small></td></tr><tr id="response.offset"><td><a href="#response.offset">offset</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>请求资源起始位置<br><small>e.g. <code>10</code></small></td></tr><tr id="response.limit"><td><a href="#response.limit">limit</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>最大资源条数<br><small>e.g. <code>5</code></small></td></tr><tr id="response.total_count"><td><a href="#response.total_count">total_count</a><b class="required" title="required">*</b></td><td><code>integer</code></td><td>资源总条数<br><small>e.g. <code>1234</code></small></td></tr><tr id="response.links"><td><a href="#response.links">links</a></td><td><code>object</code></td><td>相关链接</td></tr><tr id="response.links.next" class="d1"><td><a href="#response.links.next">next</a></td><td><code>string</code></td><td>下一页链接<br><small>e.g. <code>&quot;/v3/bankpoint/exchangerecords?offset=10&amp;limit=5&quot;</code></small></td></tr><tr id="response.links.prev" class="d1"><td><a href="#response.links.prev">prev</a></td><td><code>string</code></td><td>上一页链接<br><small>e.g. <code>&quot;/v3/bankpoint/exchangerecords?offset=20&amp;limit=5&quot;</code></small></td></tr><tr id="response.links.self" class="d1"><td><a href="#response.links.self">self</a></td><td><code>string</code></td><td>当前链接<br><small>e.g. <code>&quot;/v3/bankpoint/exchangerecords?offset=15&amp;limit=5&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;data&quot;</i>: [
    {
      <i class="c">&quot;plate_number&quot;</i>: <i class="c">&quot;川ADT9716&quot;</i>,
      <i class="c">&quot;driver_license&quot;</i>: <i class="c">&quot;08512-2&quot;</i>,
      <i class="c">&quot;up_time&quot;</i>: <i class="c">&quot;2020-04-07T19:47:32+08:00&quot;</i>
    }
  ],
  <i class="c">&quot;offset&quot;</i>: <i class="k">10</i>,
  <i class="c">&quot;limit&quot;</i>: <i class="k">5</i>,
  <i class="c">&quot;total_count&quot;</i>: <i class="k">1234</i>,
  <i class="c">&quot;links&quot;</i>: {
    <i class="c">&quot;next&quot;</i>: <i class="c">&quot;/v3/bankpoint/exchangerecords?offset=10&amp;limit=5&quot;</i>,
    <i class="c">&quot;prev&quot;</i>: <i class="c">&quot;/v3/bankpoint/exchangerecords?offset=20&amp;limit=5&quot;</i>,
    <i class="c">&quot;self&quot;</i>: <i class="c">&quot;/v3/bankpoint/exchangerecords?offset=15&amp;limit=5&quot;</i>
  }
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/taxi-invoice/get-v3-taxi-invoice-user-taxi-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3TaxiInvoiceUserTaxiOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3TaxiInvoiceUserTaxiOrders as default
};
