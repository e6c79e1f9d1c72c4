import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"更新司机信息API","description":"","frontmatter":{"title":"更新司机信息API","editLink":false,"words":"POST /v3/taxi-invoice/driver/update-driver 出租车电子发票 driver_name 司机姓名 id_card_number 司机身份证号码 company_name 公司名称 mchid 商户号 driver_license 营运资格证号 driver_category 司机类别 driver_status 岗位状态 driver_photo 司机头像 region_id 行政区划ID"},"headers":[],"relativePath":"api/taxi-invoice/post-v3-taxi-invoice-driver-update-driver.md","filePath":"api/taxi-invoice/post-v3-taxi-invoice-driver-update-driver.md"}');
const _sfc_main = { name: "api/taxi-invoice/post-v3-taxi-invoice-driver-update-driver.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">更新司机信息API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;更新司机信息API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>taxi-invoice/<wbr>driver/<wbr>update-driver</code></div><p class="facts"><span>角色 服务商</span><span>出租车电子发票</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4012460171" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.driver_name"><td><a href="#body.driver_name">driver_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>司机姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;张三&quot;</code></small></td></tr><tr id="body.id_card_number"><td><a href="#body.id_card_number">id_card_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>司机身份证号码 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.company_name"><td><a href="#body.company_name">company_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公司名称<br><small>例 <code>&quot;深圳市未来有限公司&quot;</code></small></td></tr><tr id="body.mchid"><td><a href="#body.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>默认取客户端选项 <code>mchid</code></small><br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.driver_license"><td><a href="#body.driver_license">driver_license</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>营运资格证号<br><small>例 <code>&quot;6298416&quot;</code></small></td></tr><tr id="body.driver_category"><td><a href="#body.driver_category">driver_category</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>司机类别<br><small>例 <code>&quot;MAIN&quot;</code></small></td></tr><tr id="body.driver_status"><td><a href="#body.driver_status">driver_status</a></td><td><code>string</code></td><td>岗位状态<br><small>例 <code>&quot;ON_DUTY&quot;</code></small></td></tr><tr id="body.driver_photo"><td><a href="#body.driver_photo">driver_photo</a></td><td><code>object</code></td><td>司机头像</td></tr><tr id="body.driver_photo.photo_type" class="d1"><td><a href="#body.driver_photo.photo_type">photo_type</a></td><td><code>string</code></td><td>照片类型<br><small>例 <code>&quot;PHOTO_URL&quot;</code></small></td></tr><tr id="body.driver_photo.photo_digest" class="d1"><td><a href="#body.driver_photo.photo_digest">photo_digest</a></td><td><code>object</code></td><td>司机头像摘要</td></tr><tr id="body.driver_photo.photo_digest.hash_type" class="d2"><td><a href="#body.driver_photo.photo_digest.hash_type">hash_type</a></td><td><code>string</code></td><td>哈希类型<br><small>例 <code>&quot;MD5&quot;</code></small></td></tr><tr id="body.driver_photo.photo_digest.hash_value" class="d2"><td><a href="#body.driver_photo.photo_digest.hash_value">hash_value</a></td><td><code>string</code></td><td>哈希值<br><small>例 <code>&quot;e10adc3949ba59abbe56e057f20f883e&quot;</code></small></td></tr><tr id="body.driver_photo.photo_url" class="d1"><td><a href="#body.driver_photo.photo_url">photo_url</a></td><td><code>string</code></td><td>头像url<br><small>例 <code>&quot;http://www.abc.com/driver.icon&quot;</code></small></td></tr><tr id="body.driver_photo.photo_icon" class="d1"><td><a href="#body.driver_photo.photo_icon">photo_icon</a></td><td><code>string</code></td><td>头像icon<br><small>例 <code>&quot;/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAMOCZXP4+STRRXMzqiZPmv8A3jRRRUFH/9k=&quot;</code></small></td></tr><tr id="body.region_id"><td><a href="#body.region_id">region_id</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>行政区划ID<br><small>例 <code>510100</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.driver.updateDriver.post({
  json: {
    driver_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    company_name: <i class="s">&#39;深圳市未来有限公司&#39;</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    driver_category: <i class="s">&#39;MAIN&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/taxi-invoice/driver/update-driver&#39;</i>).post({
  json: {
    driver_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    company_name: <i class="s">&#39;深圳市未来有限公司&#39;</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    driver_category: <i class="s">&#39;MAIN&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/taxi-invoice/driver/update-driver&#39;</i>].post({
  json: {
    driver_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    company_name: <i class="s">&#39;深圳市未来有限公司&#39;</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    driver_category: <i class="s">&#39;MAIN&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.driver.updateDriver.postAsync({
  json: {
    driver_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    company_name: <i class="s">&#39;深圳市未来有限公司&#39;</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    driver_category: <i class="s">&#39;MAIN&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/taxi-invoice/driver/update-driver&#39;</i>).postAsync({
  json: {
    driver_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    company_name: <i class="s">&#39;深圳市未来有限公司&#39;</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    driver_category: <i class="s">&#39;MAIN&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/taxi-invoice/driver/update-driver&#39;</i>].postAsync({
  json: {
    driver_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    company_name: <i class="s">&#39;深圳市未来有限公司&#39;</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    driver_category: <i class="s">&#39;MAIN&#39;</i>,
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.taxiInvoice.driver.updateDriver.post({
  json: {
    driver_name: <i class="s">&#39;张三&#39;</i>,
    id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    company_name: <i class="s">&#39;深圳市未来有限公司&#39;</i>,
    driver_license: <i class="s">&#39;6298416&#39;</i>,
    driver_category: <i class="s">&#39;MAIN&#39;</i>,
    driver_status: <i class="s">&#39;ON_DUTY&#39;</i>,
    driver_photo: {
      photo_type: <i class="s">&#39;PHOTO_URL&#39;</i>,
      photo_digest: { hash_type: <i class="s">&#39;MD5&#39;</i>, hash_value: <i class="s">&#39;e10adc3949ba59abbe56e057f20f883e&#39;</i> },
      photo_url: <i class="s">&#39;http://www.abc.com/driver.icon&#39;</i>,
      photo_icon: <i class="s">&#39;/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAMOCZXP4+STRRXMzqiZPmv8A3jRRRUFH/9k=&#39;</i>,
    },
    region_id: <i class="n">510100</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/taxi-invoice/driver/update-driver&#39;</i>
body=<i class="s">&#39;{&quot;mchid&quot;:&quot;&#39;</i>&quot;$mchid&quot;<i class="s">&#39;&quot;,&quot;driver_name&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;张三&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;id_card_number&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;11010519491231002X&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;company_name&quot;:&quot;深圳市未来有限公司&quot;,&quot;driver_license&quot;:&quot;6298416&quot;,&quot;driver_category&quot;:&quot;MAIN&quot;,&quot;region_id&quot;:510100}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.driver_name"><td><a href="#response.driver_name">driver_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>司机姓名 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;张三&quot;</code></small></td></tr><tr id="response.id_card_number"><td><a href="#response.id_card_number">id_card_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>司机身份证号码 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="response.company_name"><td><a href="#response.company_name">company_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公司名称<br><small>例 <code>&quot;深圳市未来有限公司&quot;</code></small></td></tr><tr id="response.mchid"><td><a href="#response.mchid">mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.driver_license"><td><a href="#response.driver_license">driver_license</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>营运资格证号<br><small>例 <code>&quot;6298416&quot;</code></small></td></tr><tr id="response.driver_category"><td><a href="#response.driver_category">driver_category</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>司机类别<br><small>例 <code>&quot;MAIN&quot;</code></small></td></tr><tr id="response.driver_status"><td><a href="#response.driver_status">driver_status</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>岗位状态<br><small>例 <code>&quot;ON_DUTY&quot;</code></small></td></tr><tr id="response.driver_photo"><td><a href="#response.driver_photo">driver_photo</a></td><td><code>object</code></td><td>司机头像</td></tr><tr id="response.driver_photo.photo_type" class="d1"><td><a href="#response.driver_photo.photo_type">photo_type</a></td><td><code>string</code></td><td>照片类型<br><small>例 <code>&quot;PHOTO_URL&quot;</code></small></td></tr><tr id="response.driver_photo.photo_digest" class="d1"><td><a href="#response.driver_photo.photo_digest">photo_digest</a></td><td><code>object</code></td><td>司机头像摘要</td></tr><tr id="response.driver_photo.photo_digest.hash_type" class="d2"><td><a href="#response.driver_photo.photo_digest.hash_type">hash_type</a></td><td><code>string</code></td><td>哈希类型<br><small>例 <code>&quot;MD5&quot;</code></small></td></tr><tr id="response.driver_photo.photo_digest.hash_value" class="d2"><td><a href="#response.driver_photo.photo_digest.hash_value">hash_value</a></td><td><code>string</code></td><td>哈希值<br><small>例 <code>&quot;e10adc3949ba59abbe56e057f20f883e&quot;</code></small></td></tr><tr id="response.driver_photo.photo_url" class="d1"><td><a href="#response.driver_photo.photo_url">photo_url</a></td><td><code>string</code></td><td>头像url<br><small>例 <code>&quot;http://www.abc.com/driver.icon&quot;</code></small></td></tr><tr id="response.driver_photo.photo_icon" class="d1"><td><a href="#response.driver_photo.photo_icon">photo_icon</a></td><td><code>string</code></td><td>头像icon<br><small>例 <code>&quot;/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAMOCZXP4+STRRXMzqiZPmv8A3jRRRUFH/9k=&quot;</code></small></td></tr><tr id="response.region_id"><td><a href="#response.region_id">region_id</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>行政区划ID<br><small>例 <code>510100</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;driver_name&quot;</i>: <i class="c">&quot;张三&quot;</i>,
  <i class="c">&quot;id_card_number&quot;</i>: <i class="c">&quot;11010519491231002X&quot;</i>,
  <i class="c">&quot;company_name&quot;</i>: <i class="c">&quot;深圳市未来有限公司&quot;</i>,
  <i class="c">&quot;mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;driver_license&quot;</i>: <i class="c">&quot;6298416&quot;</i>,
  <i class="c">&quot;driver_category&quot;</i>: <i class="c">&quot;MAIN&quot;</i>,
  <i class="c">&quot;driver_status&quot;</i>: <i class="c">&quot;ON_DUTY&quot;</i>,
  <i class="c">&quot;driver_photo&quot;</i>: {
    <i class="c">&quot;photo_type&quot;</i>: <i class="c">&quot;PHOTO_URL&quot;</i>,
    <i class="c">&quot;photo_digest&quot;</i>: {
      <i class="c">&quot;hash_type&quot;</i>: <i class="c">&quot;MD5&quot;</i>,
      <i class="c">&quot;hash_value&quot;</i>: <i class="c">&quot;e10adc3949ba59abbe56e057f20f883e&quot;</i>
    },
    <i class="c">&quot;photo_url&quot;</i>: <i class="c">&quot;http://www.abc.com/driver.icon&quot;</i>,
    <i class="c">&quot;photo_icon&quot;</i>: <i class="c">&quot;/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAMOCZXP4+STRRXMzqiZPmv8A3jRRRUFH/9k=&quot;</i>
  },
  <i class="c">&quot;region_id&quot;</i>: <i class="k">510100</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/taxi-invoice/post-v3-taxi-invoice-driver-update-driver.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3TaxiInvoiceDriverUpdateDriver = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3TaxiInvoiceDriverUpdateDriver as default
};
