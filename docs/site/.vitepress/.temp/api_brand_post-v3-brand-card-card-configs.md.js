import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"提交商家名片配置申请","description":"","frontmatter":{"title":"提交商家名片配置申请","editLink":false,"words":"POST /v3/brand/card/card-configs 品牌∙商家名片配置 business_code 业务申请编号 brand_id 品牌ID brand_mini_program_info 品牌小程序信息 brand_customer_service 品牌客服信息 service_list 服务列表 applyment_id 微信支付申请单号 card_preview_url 商家名片预览二维码链接"},"headers":[],"relativePath":"api/brand/post-v3-brand-card-card-configs.md","filePath":"api/brand/post-v3-brand-card-card-configs.md"}');
const _sfc_main = { name: "api/brand/post-v3-brand-card-card-configs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">提交商家名片配置申请 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;提交商家名片配置申请 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>brand/<wbr>card/<wbr>card-configs</code></div><p class="facts"><span>角色 服务商</span><span>品牌∙商家名片配置</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.business_code"><td><a href="#body.business_code">business_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>业务申请编号<br><small>例 <code>&quot;1900013511_10000&quot;</code></small></td></tr><tr id="body.brand_id"><td><a href="#body.brand_id">brand_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品牌ID<br><small>例 <code>&quot;1004&quot;</code></small></td></tr><tr id="body.brand_mini_program_info"><td><a href="#body.brand_mini_program_info">brand_mini_program_info</a></td><td><code>object</code></td><td>品牌小程序信息</td></tr><tr id="body.brand_mini_program_info.appid" class="d1"><td><a href="#body.brand_mini_program_info.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公众账号ID<br><small>例 <code>&quot;wx1234567890abcdef&quot;</code></small></td></tr><tr id="body.brand_mini_program_info.default_jump_path" class="d1"><td><a href="#body.brand_mini_program_info.default_jump_path">default_jump_path</a></td><td><code>string</code></td><td>小程序默认跳转路径<br><small>例 <code>&quot;pages/shop/index&quot;</code></small></td></tr><tr id="body.brand_customer_service"><td><a href="#body.brand_customer_service">brand_customer_service</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>品牌客服信息</td></tr><tr id="body.brand_customer_service.customer_service_type" class="d1"><td><a href="#body.brand_customer_service.customer_service_type">customer_service_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>客服类型<br><code>MINI_PROGRAM</code> <code>CUSTOMIZE_WEB</code> <code>CUSTOMIZE_MP</code> <code>SERVICE_PHONE</code><br><small>例 <code>&quot;MINI_PROGRAM&quot;</code></small></td></tr><tr id="body.brand_customer_service.customer_service_phone" class="d1"><td><a href="#body.brand_customer_service.customer_service_phone">customer_service_phone</a></td><td><code>string</code></td><td>客服电话<br><small>例 <code>&quot;12345678900&quot;</code></small><br><small class="note" lang="en">In clear: it is printed for every customer to see.</small></td></tr><tr id="body.brand_customer_service.customer_service_path" class="d1"><td><a href="#body.brand_customer_service.customer_service_path">customer_service_path</a></td><td><code>string</code></td><td>客服路径<br><small>例 <code>&quot;pages/service/index&quot;</code></small></td></tr><tr id="body.brand_customer_service.appid" class="d1"><td><a href="#body.brand_customer_service.appid">appid</a></td><td><code>string</code></td><td>公众账号ID<br><small>例 <code>&quot;wx1234567890abcdef&quot;</code></small></td></tr><tr id="body.service_list"><td><a href="#body.service_list">service_list</a></td><td><code>object[]</code></td><td>服务列表</td></tr><tr id="body.service_list.service_classify_name" class="d1"><td><a href="#body.service_list.service_classify_name">service_classify_name</a></td><td><code>string</code></td><td>服务分类名称<br><small>例 <code>&quot;会员服务&quot;</code></small></td></tr><tr id="body.service_list.service_name" class="d1"><td><a href="#body.service_list.service_name">service_name</a></td><td><code>string</code></td><td>服务名称<br><small>例 <code>&quot;会员中心&quot;</code></small></td></tr><tr id="body.service_list.service_jump_type" class="d1"><td><a href="#body.service_list.service_jump_type">service_jump_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务跳转类型<br><code>JUMP_MINI_PROGRAM</code> <code>JUMP_WEB_PAGE</code><br><small>例 <code>&quot;JUMP_MINI_PROGRAM&quot;</code></small></td></tr><tr id="body.service_list.service_jump_path" class="d1"><td><a href="#body.service_list.service_jump_path">service_jump_path</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务跳转路径<br><small>例 <code>&quot;pages/shop/index&quot;</code></small></td></tr><tr id="body.service_list.appid" class="d1"><td><a href="#body.service_list.appid">appid</a></td><td><code>string</code></td><td>公众账号ID<br><small>例 <code>&quot;wx1234567890abcdef&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.card.cardConfigs.post({
  json: {
    business_code: <i class="s">&#39;1900013511_10000&#39;</i>,
    brand_id: <i class="s">&#39;1004&#39;</i>,
    brand_customer_service: { customer_service_type: <i class="s">&#39;MINI_PROGRAM&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/card/card-configs&#39;</i>).post({
  json: {
    business_code: <i class="s">&#39;1900013511_10000&#39;</i>,
    brand_id: <i class="s">&#39;1004&#39;</i>,
    brand_customer_service: { customer_service_type: <i class="s">&#39;MINI_PROGRAM&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/card/card-configs&#39;</i>].post({
  json: {
    business_code: <i class="s">&#39;1900013511_10000&#39;</i>,
    brand_id: <i class="s">&#39;1004&#39;</i>,
    brand_customer_service: { customer_service_type: <i class="s">&#39;MINI_PROGRAM&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.card.cardConfigs.postAsync({
  json: {
    business_code: <i class="s">&#39;1900013511_10000&#39;</i>,
    brand_id: <i class="s">&#39;1004&#39;</i>,
    brand_customer_service: { customer_service_type: <i class="s">&#39;MINI_PROGRAM&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/card/card-configs&#39;</i>).postAsync({
  json: {
    business_code: <i class="s">&#39;1900013511_10000&#39;</i>,
    brand_id: <i class="s">&#39;1004&#39;</i>,
    brand_customer_service: { customer_service_type: <i class="s">&#39;MINI_PROGRAM&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/card/card-configs&#39;</i>].postAsync({
  json: {
    business_code: <i class="s">&#39;1900013511_10000&#39;</i>,
    brand_id: <i class="s">&#39;1004&#39;</i>,
    brand_customer_service: { customer_service_type: <i class="s">&#39;MINI_PROGRAM&#39;</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.card.cardConfigs.post({
  json: {
    business_code: <i class="s">&#39;1900013511_10000&#39;</i>,
    brand_id: <i class="s">&#39;1004&#39;</i>,
    brand_mini_program_info: { appid: <i class="s">&#39;wx1234567890abcdef&#39;</i>, default_jump_path: <i class="s">&#39;pages/shop/index&#39;</i> },
    brand_customer_service: {
      customer_service_type: <i class="s">&#39;MINI_PROGRAM&#39;</i>,
      customer_service_phone: <i class="s">&#39;12345678900&#39;</i>,
      customer_service_path: <i class="s">&#39;pages/service/index&#39;</i>,
      appid: <i class="s">&#39;wx1234567890abcdef&#39;</i>,
    },
    service_list: [
      {
        service_classify_name: <i class="s">&#39;会员服务&#39;</i>,
        service_name: <i class="s">&#39;会员中心&#39;</i>,
        service_jump_type: <i class="s">&#39;JUMP_MINI_PROGRAM&#39;</i>,
        service_jump_path: <i class="s">&#39;pages/shop/index&#39;</i>,
        appid: <i class="s">&#39;wx1234567890abcdef&#39;</i>,
      },
    ],
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/brand/card/card-configs&#39;</i>
body=<i class="s">&#39;{&quot;business_code&quot;:&quot;1900013511_10000&quot;,&quot;brand_id&quot;:&quot;1004&quot;,&quot;brand_customer_service&quot;:{&quot;customer_service_type&quot;:&quot;MINI_PROGRAM&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.business_code"><td><a href="#response.business_code">business_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>业务申请编号<br><small>例 <code>&quot;1900013511_10000&quot;</code></small></td></tr><tr id="response.brand_id"><td><a href="#response.brand_id">brand_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>品牌ID<br><small>例 <code>&quot;1004&quot;</code></small></td></tr><tr id="response.applyment_id"><td><a href="#response.applyment_id">applyment_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>微信支付申请单号<br><small>例 <code>&quot;1111111111&quot;</code></small></td></tr><tr id="response.card_preview_url"><td><a href="#response.card_preview_url">card_preview_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商家名片预览二维码链接<br><small>例 <code>&quot;https://pay.weixin.qq.com/xdc/mchcardinfomgrweb/miniapp?link_id=12345&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;business_code&quot;</i>: <i class="c">&quot;1900013511_10000&quot;</i>,
  <i class="c">&quot;brand_id&quot;</i>: <i class="c">&quot;1004&quot;</i>,
  <i class="c">&quot;applyment_id&quot;</i>: <i class="c">&quot;1111111111&quot;</i>,
  <i class="c">&quot;card_preview_url&quot;</i>: <i class="c">&quot;https://pay.weixin.qq.com/xdc/mchcardinfomgrweb/miniapp?link_id=12345&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>business_code</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/brand/post-v3-brand-card-card-configs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3BrandCardCardConfigs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3BrandCardCardConfigs as default
};
