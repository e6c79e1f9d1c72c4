import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"设置会员服务项用户信息","description":"","frontmatter":{"title":"设置会员服务项用户信息","editLink":false,"words":"POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data 会员卡∙服务项 card_id 会员卡id code 会员卡code out_request_no 商户请求单号 service_module_id 会员服务项ID state_setting 服务状态设置"},"headers":[],"relativePath":"api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-set-service-module-data.md","filePath":"api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-set-service-module-data.md"}');
const _sfc_main = { name: "api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-set-service-module-data.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">设置会员服务项用户信息 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;设置会员服务项用户信息 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>marketing/<wbr>membercard-open/<wbr>cards/<wbr>{card_id}/<wbr>codes/<wbr>{code}/<wbr>set-service-module-data</code></div><p class="facts"><span>角色 商户、服务商</span><span>会员卡∙服务项</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.card_id"><td><a href="#path.card_id">card_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡id<br><small>例 <code>&quot;pbLatjvWOibDc5-TBnbUk1pD12o0&quot;</code></small></td></tr><tr id="path.code"><td><a href="#path.code">code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员卡code<br><small>例 <code>&quot;478515832665&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户请求单号<br><small>例 <code>&quot;100002322019090134234sfdf&quot;</code></small></td></tr><tr id="body.service_module_id"><td><a href="#body.service_module_id">service_module_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>会员服务项ID<br><small>例 <code>&quot;666&quot;</code></small></td></tr><tr id="body.state_setting"><td><a href="#body.state_setting">state_setting</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>服务状态设置</td></tr><tr id="body.state_setting.state_id" class="d1"><td><a href="#body.state_setting.state_id">state_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>状态ID<br><small>例 <code>&quot;CHECKED_IN&quot;</code></small></td></tr><tr id="body.state_setting.content_template_data" class="d1"><td><a href="#body.state_setting.content_template_data">content_template_data</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>内容模板设置</td></tr><tr id="body.state_setting.content_template_data.field_list" class="d2"><td><a href="#body.state_setting.content_template_data.field_list">field_list</a></td><td><code>object[]</code></td><td>服务内容列表</td></tr><tr id="body.state_setting.content_template_data.field_list.field_id" class="d3"><td><a href="#body.state_setting.content_template_data.field_list.field_id">field_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>内容字段ID<br><small>例 <code>&quot;hotel_name&quot;</code></small></td></tr><tr id="body.state_setting.content_template_data.field_list.field_value" class="d3"><td><a href="#body.state_setting.content_template_data.field_list.field_value">field_value</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>内容字段值<br><small>例 <code>&quot;深圳市南山区滨海路700号&quot;</code></small></td></tr><tr id="body.state_setting.content_template_data.action_setting" class="d2"><td><a href="#body.state_setting.content_template_data.action_setting">action_setting</a></td><td><code>object</code></td><td>操作设置</td></tr><tr id="body.state_setting.content_template_data.action_setting.action_name" class="d3"><td><a href="#body.state_setting.content_template_data.action_setting.action_name">action_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>操作名称<br><small>例 <code>&quot;一键开锁&quot;</code></small></td></tr><tr id="body.state_setting.content_template_data.action_setting.jump_miniprogram" class="d3"><td><a href="#body.state_setting.content_template_data.action_setting.jump_miniprogram">jump_miniprogram</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>跳转小程序</td></tr><tr id="body.state_setting.content_template_data.action_setting.jump_miniprogram.appid" class="d4"><td><a href="#body.state_setting.content_template_data.action_setting.jump_miniprogram.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>小程序appid<br><small>例 <code>&quot;wx37178d097a6851d8&quot;</code></small></td></tr><tr id="body.state_setting.content_template_data.action_setting.jump_miniprogram.path" class="d4"><td><a href="#body.state_setting.content_template_data.action_setting.jump_miniprogram.path">path</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>小程序path<br><small>例 <code>&quot;pages/index/index&quot;</code></small></td></tr><tr id="body.state_setting.message_template_setting" class="d1"><td><a href="#body.state_setting.message_template_setting">message_template_setting</a></td><td><code>object</code></td><td>消息模板设置</td></tr><tr id="body.state_setting.message_template_setting.message_template_id" class="d2"><td><a href="#body.state_setting.message_template_setting.message_template_id">message_template_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>模板消息ID<br><small>例 <code>&quot;9bJgRNz9XG248XZ-a0nDKH3Vt_vaTp32fRP1LWvxjzI&quot;</code></small></td></tr><tr id="body.state_setting.message_template_setting.field_list" class="d2"><td><a href="#body.state_setting.message_template_setting.field_list">field_list</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>服务内容列表</td></tr><tr id="body.state_setting.message_template_setting.field_list.field_id" class="d3"><td><a href="#body.state_setting.message_template_setting.field_list.field_id">field_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>内容字段ID<br><small>例 <code>&quot;hotel_name&quot;</code></small></td></tr><tr id="body.state_setting.message_template_setting.field_list.field_value" class="d3"><td><a href="#body.state_setting.message_template_setting.field_list.field_value">field_value</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>内容字段值<br><small>例 <code>&quot;深圳市南山区滨海路700号&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.setServiceModuleData.post({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    service_module_id: <i class="s">&#39;666&#39;</i>,
    state_setting: {
      state_id: <i class="s">&#39;CHECKED_IN&#39;</i>,
      content_template_data: { field_list: [{ field_id: <i class="s">&#39;hotel_name&#39;</i>, field_value: <i class="s">&#39;深圳市南山区滨海路700号&#39;</i> }] },
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data&#39;</i>).post({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    service_module_id: <i class="s">&#39;666&#39;</i>,
    state_setting: {
      state_id: <i class="s">&#39;CHECKED_IN&#39;</i>,
      content_template_data: { field_list: [{ field_id: <i class="s">&#39;hotel_name&#39;</i>, field_value: <i class="s">&#39;深圳市南山区滨海路700号&#39;</i> }] },
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data&#39;</i>].post({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    service_module_id: <i class="s">&#39;666&#39;</i>,
    state_setting: {
      state_id: <i class="s">&#39;CHECKED_IN&#39;</i>,
      content_template_data: { field_list: [{ field_id: <i class="s">&#39;hotel_name&#39;</i>, field_value: <i class="s">&#39;深圳市南山区滨海路700号&#39;</i> }] },
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.setServiceModuleData.postAsync({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    service_module_id: <i class="s">&#39;666&#39;</i>,
    state_setting: {
      state_id: <i class="s">&#39;CHECKED_IN&#39;</i>,
      content_template_data: { field_list: [{ field_id: <i class="s">&#39;hotel_name&#39;</i>, field_value: <i class="s">&#39;深圳市南山区滨海路700号&#39;</i> }] },
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data&#39;</i>).postAsync({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    service_module_id: <i class="s">&#39;666&#39;</i>,
    state_setting: {
      state_id: <i class="s">&#39;CHECKED_IN&#39;</i>,
      content_template_data: { field_list: [{ field_id: <i class="s">&#39;hotel_name&#39;</i>, field_value: <i class="s">&#39;深圳市南山区滨海路700号&#39;</i> }] },
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data&#39;</i>].postAsync({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    service_module_id: <i class="s">&#39;666&#39;</i>,
    state_setting: {
      state_id: <i class="s">&#39;CHECKED_IN&#39;</i>,
      content_template_data: { field_list: [{ field_id: <i class="s">&#39;hotel_name&#39;</i>, field_value: <i class="s">&#39;深圳市南山区滨海路700号&#39;</i> }] },
    },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.setServiceModuleData.post({
  card_id: <i class="s">&#39;pbLatjvWOibDc5-TBnbUk1pD12o0&#39;</i>,
  code: <i class="s">&#39;478515832665&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;100002322019090134234sfdf&#39;</i>,
    service_module_id: <i class="s">&#39;666&#39;</i>,
    state_setting: {
      state_id: <i class="s">&#39;CHECKED_IN&#39;</i>,
      content_template_data: {
        field_list: [{ field_id: <i class="s">&#39;hotel_name&#39;</i>, field_value: <i class="s">&#39;深圳市南山区滨海路700号&#39;</i> }],
        action_setting: {
          action_name: <i class="s">&#39;一键开锁&#39;</i>,
          jump_miniprogram: { appid: <i class="s">&#39;wx37178d097a6851d8&#39;</i>, path: <i class="s">&#39;pages/index/index&#39;</i> },
        },
      },
      message_template_setting: {
        message_template_id: <i class="s">&#39;9bJgRNz9XG248XZ-a0nDKH3Vt_vaTp32fRP1LWvxjzI&#39;</i>,
        field_list: [{ field_id: <i class="s">&#39;hotel_name&#39;</i>, field_value: <i class="s">&#39;深圳市南山区滨海路700号&#39;</i> }],
      },
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/marketing/membercard-open/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/codes/478515832665/set-service-module-data&#39;</i>
body=<i class="s">&#39;{&quot;out_request_no&quot;:&quot;100002322019090134234sfdf&quot;,&quot;service_module_id&quot;:&quot;666&quot;,&quot;state_setting&quot;:{&quot;state_id&quot;:&quot;CHECKED_IN&quot;,&quot;content_template_data&quot;:{&quot;field_list&quot;:[{&quot;field_id&quot;:&quot;hotel_name&quot;,&quot;field_value&quot;:&quot;深圳市南山区滨海路700号&quot;}]}}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><p><code>204</code>：无应答体。</p><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_request_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-set-service-module-data.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MarketingMembercardOpenCardsCard_idCodesCodeSetServiceModuleData = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MarketingMembercardOpenCardsCard_idCodesCodeSetServiceModuleData as default
};
