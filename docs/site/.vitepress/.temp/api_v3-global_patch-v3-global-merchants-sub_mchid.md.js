import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"修改子商户（融合钱包）","description":"","frontmatter":{"title":"修改子商户（融合钱包）","editLink":false,"words":"PATCH /v3/global/merchants/{sub_mchid} 跨境∙进件 sub_mchid 子商户号 sp_appid 机构appid sp_mchid 机构商户号 name 子商户全称 shortname 子商户简称 office_phone 公司电话 contact 联系人信息 business_category 类目 channel_id 渠道号 merchant_country_code 注册国家或区域 merchant_type 商户类型 registration_certificate_number 公司注册文件编号 registration_certificate_date 公司注册文件过期时间 registration_certificate_copy 公司注册文件照片 settlement_bank_number 子商户银行结算账户信息 business 业务信息 director 董事信息 principal 负责人信息 apply_h5_payment 是否申请H5支付权限 h5_payment_apply_info H5支付申请资料资料 h5_authorization_state H5支付权限状态"},"headers":[],"relativePath":"api/v3-global/patch-v3-global-merchants-sub_mchid.md","filePath":"api/v3-global/patch-v3-global-merchants-sub_mchid.md"}');
const _sfc_main = { name: "api/v3-global/patch-v3-global-merchants-sub_mchid.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">修改子商户（融合钱包） <a class="header-anchor" href="#top" aria-label="Permalink to &quot;修改子商户（融合钱包） {#top}&quot;">​</a></h1><div class="operation"><code class="method patch">PATCH</code><code class="path">/<wbr>v3/<wbr>global/<wbr>merchants/<wbr>{sub_mchid}</code></div><p class="facts"><span>角色 从业机构</span><span>跨境∙进件</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.sub_mchid"><td><a href="#path.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;20000100&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.sp_appid"><td><a href="#body.sp_appid">sp_appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>机构appid<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.sp_mchid"><td><a href="#body.sp_mchid">sp_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>机构商户号<br><small>默认取客户端选项 <code>mchid</code></small><br><small>例 <code>&quot;3200000001&quot;</code></small></td></tr><tr id="body.name"><td><a href="#body.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户全称<br><small>例 <code>&quot;Merchant name&quot;</code></small></td></tr><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;20000100&quot;</code></small></td></tr><tr id="body.shortname"><td><a href="#body.shortname">shortname</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户简称<br><small>例 <code>&quot;Merchant shortname&quot;</code></small></td></tr><tr id="body.office_phone"><td><a href="#body.office_phone">office_phone</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公司电话<br><small>例 <code>&quot;075586010000&quot;</code></small><br><small class="note" lang="en">In clear: it is printed for every customer to see.</small></td></tr><tr id="body.contact"><td><a href="#body.contact">contact</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>联系人信息</td></tr><tr id="body.contact.name" class="d1"><td><a href="#body.contact.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>联系人名称 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;李先生&quot;</code></small></td></tr><tr id="body.contact.phone" class="d1"><td><a href="#body.contact.phone">phone</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>联系人电话 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;075586010000&quot;</code></small></td></tr><tr id="body.contact.email" class="d1"><td><a href="#body.contact.email">email</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>联系人邮箱 <span class="mark encrypted">加密</span><br><small>例 <code>&quot;test@test.com&quot;</code></small></td></tr><tr id="body.business_category"><td><a href="#body.business_category">business_category</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>类目<br><small>例 <code>644</code></small></td></tr><tr id="body.channel_id"><td><a href="#body.channel_id">channel_id</a></td><td><code>string</code></td><td>渠道号<br><small>例 <code>&quot;3200000001&quot;</code></small></td></tr><tr id="body.merchant_country_code"><td><a href="#body.merchant_country_code">merchant_country_code</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>注册国家或区域<br><small>例 <code>&quot;344&quot;</code></small></td></tr><tr id="body.merchant_type"><td><a href="#body.merchant_type">merchant_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户类型<br><code>ENTERPRISE</code> <code>INDIVIDUAL</code><br><small>例 <code>&quot;ENTERPRISE&quot;</code></small></td></tr><tr id="body.registration_certificate_number"><td><a href="#body.registration_certificate_number">registration_certificate_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公司注册文件编号<br><small>例 <code>&quot;5555-8888&quot;</code></small></td></tr><tr id="body.registration_certificate_date"><td><a href="#body.registration_certificate_date">registration_certificate_date</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>公司注册文件过期时间<br><small>例 <code>&quot;2020-10-16&quot;</code></small></td></tr><tr id="body.registration_certificate_copy"><td><a href="#body.registration_certificate_copy">registration_certificate_copy</a></td><td><code>string</code></td><td>公司注册文件照片<br><small>例 <code>&quot;w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs&quot;</code></small></td></tr><tr id="body.settlement_bank_number"><td><a href="#body.settlement_bank_number">settlement_bank_number</a></td><td><code>string</code></td><td>子商户银行结算账户信息<br><small>例 <code>&quot;555588889999&quot;</code></small></td></tr><tr id="body.business"><td><a href="#body.business">business</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>业务信息</td></tr><tr id="body.business.business_type" class="d1"><td><a href="#body.business.business_type">business_type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>业务类型<br><code>ONLINE</code> <code>OFFLINE</code> <code>BOTH</code><br><small>例 <code>&quot;BOTH&quot;</code></small></td></tr><tr id="body.business.app_download" class="d1"><td><a href="#body.business.app_download">app_download</a></td><td><code>string</code></td><td>APP下载链接<br><small>例 <code>&quot;https://download.qq.com&quot;</code></small></td></tr><tr id="body.business.website" class="d1"><td><a href="#body.business.website">website</a></td><td><code>string</code></td><td>业务网站<br><small>例 <code>&quot;https://www.qq.com&quot;</code></small></td></tr><tr id="body.business.office_account" class="d1"><td><a href="#body.business.office_account">office_account</a></td><td><code>string</code></td><td>公众号<br><small>例 <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.business.mini_program" class="d1"><td><a href="#body.business.mini_program">mini_program</a></td><td><code>string</code></td><td>小程序<br><small>例 <code>&quot;wx8888888888888888&quot;</code></small></td></tr><tr id="body.business.store_address" class="d1"><td><a href="#body.business.store_address">store_address</a></td><td><code>string</code></td><td>门店地址<br><small>例 <code>&quot;10F World Finance Centre (South Office), 11 Canton Road, Tsim Sha Tsui, Hong K…</code></small></td></tr><tr id="body.business.store_photos" class="d1"><td><a href="#body.business.store_photos">store_photos</a></td><td><code>JSON 文本（string (media-id)[]）</code></td><td>门店照片JSON格式字符串<br><small>例 <code>&quot;[\\&quot;Media_id1\\&quot;,\\&quot;Media_id2\\&quot;,\\&quot;Media_id3\\&quot;]&quot;</code></small></td></tr><tr id="body.business.mcc" class="d1"><td><a href="#body.business.mcc">mcc</a></td><td><code>string</code></td><td>MCC码<br><small>例 <code>&quot;4214&quot;</code></small></td></tr><tr id="body.director"><td><a href="#body.director">director</a></td><td><code>object</code></td><td>董事信息</td></tr><tr id="body.director.name" class="d1"><td><a href="#body.director.name">name</a></td><td><code>string</code></td><td>董事姓名<br><small>例 <code>&quot;Bob&quot;</code></small><br><small class="note" lang="en">In clear: neither the page nor its sample encrypts it.</small></td></tr><tr id="body.director.number" class="d1"><td><a href="#body.director.number">number</a></td><td><code>string</code></td><td>董事证件号<br><small>例 <code>&quot;5555-8888&quot;</code></small><br><small class="note" lang="en">In clear: neither the page nor its sample encrypts it.</small></td></tr><tr id="body.principal"><td><a href="#body.principal">principal</a></td><td><code>object</code></td><td>负责人信息</td></tr><tr id="body.principal.name" class="d1"><td><a href="#body.principal.name">name</a></td><td><code>string</code></td><td>负责人姓名<br><small>例 <code>&quot;Bob&quot;</code></small><br><small class="note" lang="en">In clear: neither the page nor its sample encrypts it.</small></td></tr><tr id="body.principal.number" class="d1"><td><a href="#body.principal.number">number</a></td><td><code>string</code></td><td>负责人证件号<br><small>例 <code>&quot;5555-8888&quot;</code></small><br><small class="note" lang="en">In clear: neither the page nor its sample encrypts it.</small></td></tr><tr id="body.apply_h5_payment"><td><a href="#body.apply_h5_payment">apply_h5_payment</a></td><td><code>boolean</code></td><td>是否申请H5支付权限<br><small>例 <code>true</code></small></td></tr><tr id="body.h5_payment_apply_info"><td><a href="#body.h5_payment_apply_info">h5_payment_apply_info</a></td><td><code>object</code></td><td>H5支付申请资料资料</td></tr><tr id="body.h5_payment_apply_info.website_url" class="d1"><td><a href="#body.h5_payment_apply_info.website_url">website_url</a></td><td><code>string</code></td><td>H5经营网址<br><small>例 <code>&quot;https://qq.com&quot;</code></small></td></tr><tr id="body.h5_payment_apply_info.domains" class="d1"><td><a href="#body.h5_payment_apply_info.domains">domains</a></td><td><code>string[]</code></td><td>H5支付域名<br><small>例 <code>[&quot;www.qq.com&quot;]</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….patch" for="call-0">wxpay.v3….patch</label><input type="radio" name="call" id="call-1"><label data-title="chain().patch" for="call-1">chain().patch</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].patch" for="call-2">[&#39;v3/…&#39;].patch</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….patchAsync" for="call-3">wxpay.v3….patchAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().patchAsync" for="call-4">chain().patchAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].patchAsync" for="call-5">[&#39;v3/…&#39;].patchAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.merchants._sub_mchid_.patch({
  sub_mchid: <i class="s">&#39;20000100&#39;</i>,
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    name: <i class="s">&#39;Merchant name&#39;</i>,
    sub_mchid: <i class="s">&#39;20000100&#39;</i>,
    shortname: <i class="s">&#39;Merchant shortname&#39;</i>,
    office_phone: <i class="s">&#39;075586010000&#39;</i>,
    contact: { name: <i class="s">&#39;李先生&#39;</i>, phone: <i class="s">&#39;075586010000&#39;</i>, email: <i class="s">&#39;test@test.com&#39;</i> },
    business_category: <i class="n">644</i>,
    merchant_country_code: <i class="s">&#39;344&#39;</i>,
    merchant_type: <i class="s">&#39;ENTERPRISE&#39;</i>,
    registration_certificate_number: <i class="s">&#39;5555-8888&#39;</i>,
    registration_certificate_date: <i class="s">&#39;2020-10-16&#39;</i>,
    business: { business_type: <i class="s">&#39;BOTH&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/global/merchants/{sub_mchid}&#39;</i>).patch({
  sub_mchid: <i class="s">&#39;20000100&#39;</i>,
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    name: <i class="s">&#39;Merchant name&#39;</i>,
    sub_mchid: <i class="s">&#39;20000100&#39;</i>,
    shortname: <i class="s">&#39;Merchant shortname&#39;</i>,
    office_phone: <i class="s">&#39;075586010000&#39;</i>,
    contact: { name: <i class="s">&#39;李先生&#39;</i>, phone: <i class="s">&#39;075586010000&#39;</i>, email: <i class="s">&#39;test@test.com&#39;</i> },
    business_category: <i class="n">644</i>,
    merchant_country_code: <i class="s">&#39;344&#39;</i>,
    merchant_type: <i class="s">&#39;ENTERPRISE&#39;</i>,
    registration_certificate_number: <i class="s">&#39;5555-8888&#39;</i>,
    registration_certificate_date: <i class="s">&#39;2020-10-16&#39;</i>,
    business: { business_type: <i class="s">&#39;BOTH&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/global/merchants/{sub_mchid}&#39;</i>].patch({
  sub_mchid: <i class="s">&#39;20000100&#39;</i>,
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    name: <i class="s">&#39;Merchant name&#39;</i>,
    sub_mchid: <i class="s">&#39;20000100&#39;</i>,
    shortname: <i class="s">&#39;Merchant shortname&#39;</i>,
    office_phone: <i class="s">&#39;075586010000&#39;</i>,
    contact: { name: <i class="s">&#39;李先生&#39;</i>, phone: <i class="s">&#39;075586010000&#39;</i>, email: <i class="s">&#39;test@test.com&#39;</i> },
    business_category: <i class="n">644</i>,
    merchant_country_code: <i class="s">&#39;344&#39;</i>,
    merchant_type: <i class="s">&#39;ENTERPRISE&#39;</i>,
    registration_certificate_number: <i class="s">&#39;5555-8888&#39;</i>,
    registration_certificate_date: <i class="s">&#39;2020-10-16&#39;</i>,
    business: { business_type: <i class="s">&#39;BOTH&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.merchants._sub_mchid_.patchAsync({
  sub_mchid: <i class="s">&#39;20000100&#39;</i>,
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    name: <i class="s">&#39;Merchant name&#39;</i>,
    sub_mchid: <i class="s">&#39;20000100&#39;</i>,
    shortname: <i class="s">&#39;Merchant shortname&#39;</i>,
    office_phone: <i class="s">&#39;075586010000&#39;</i>,
    contact: { name: <i class="s">&#39;李先生&#39;</i>, phone: <i class="s">&#39;075586010000&#39;</i>, email: <i class="s">&#39;test@test.com&#39;</i> },
    business_category: <i class="n">644</i>,
    merchant_country_code: <i class="s">&#39;344&#39;</i>,
    merchant_type: <i class="s">&#39;ENTERPRISE&#39;</i>,
    registration_certificate_number: <i class="s">&#39;5555-8888&#39;</i>,
    registration_certificate_date: <i class="s">&#39;2020-10-16&#39;</i>,
    business: { business_type: <i class="s">&#39;BOTH&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/global/merchants/{sub_mchid}&#39;</i>).patchAsync({
  sub_mchid: <i class="s">&#39;20000100&#39;</i>,
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    name: <i class="s">&#39;Merchant name&#39;</i>,
    sub_mchid: <i class="s">&#39;20000100&#39;</i>,
    shortname: <i class="s">&#39;Merchant shortname&#39;</i>,
    office_phone: <i class="s">&#39;075586010000&#39;</i>,
    contact: { name: <i class="s">&#39;李先生&#39;</i>, phone: <i class="s">&#39;075586010000&#39;</i>, email: <i class="s">&#39;test@test.com&#39;</i> },
    business_category: <i class="n">644</i>,
    merchant_country_code: <i class="s">&#39;344&#39;</i>,
    merchant_type: <i class="s">&#39;ENTERPRISE&#39;</i>,
    registration_certificate_number: <i class="s">&#39;5555-8888&#39;</i>,
    registration_certificate_date: <i class="s">&#39;2020-10-16&#39;</i>,
    business: { business_type: <i class="s">&#39;BOTH&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/global/merchants/{sub_mchid}&#39;</i>].patchAsync({
  sub_mchid: <i class="s">&#39;20000100&#39;</i>,
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    name: <i class="s">&#39;Merchant name&#39;</i>,
    sub_mchid: <i class="s">&#39;20000100&#39;</i>,
    shortname: <i class="s">&#39;Merchant shortname&#39;</i>,
    office_phone: <i class="s">&#39;075586010000&#39;</i>,
    contact: { name: <i class="s">&#39;李先生&#39;</i>, phone: <i class="s">&#39;075586010000&#39;</i>, email: <i class="s">&#39;test@test.com&#39;</i> },
    business_category: <i class="n">644</i>,
    merchant_country_code: <i class="s">&#39;344&#39;</i>,
    merchant_type: <i class="s">&#39;ENTERPRISE&#39;</i>,
    registration_certificate_number: <i class="s">&#39;5555-8888&#39;</i>,
    registration_certificate_date: <i class="s">&#39;2020-10-16&#39;</i>,
    business: { business_type: <i class="s">&#39;BOTH&#39;</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.global.merchants._sub_mchid_.patch({
  sub_mchid: <i class="s">&#39;20000100&#39;</i>,
  json: {
    sp_appid: <i class="s">&#39;wx8888888888888888&#39;</i>,
    name: <i class="s">&#39;Merchant name&#39;</i>,
    sub_mchid: <i class="s">&#39;20000100&#39;</i>,
    shortname: <i class="s">&#39;Merchant shortname&#39;</i>,
    office_phone: <i class="s">&#39;075586010000&#39;</i>,
    contact: { name: <i class="s">&#39;李先生&#39;</i>, phone: <i class="s">&#39;075586010000&#39;</i>, email: <i class="s">&#39;test@test.com&#39;</i> },
    business_category: <i class="n">644</i>,
    channel_id: <i class="s">&#39;3200000001&#39;</i>,
    merchant_country_code: <i class="s">&#39;344&#39;</i>,
    merchant_type: <i class="s">&#39;ENTERPRISE&#39;</i>,
    registration_certificate_number: <i class="s">&#39;5555-8888&#39;</i>,
    registration_certificate_date: <i class="s">&#39;2020-10-16&#39;</i>,
    registration_certificate_copy: <i class="s">&#39;w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs&#39;</i>,
    settlement_bank_number: <i class="s">&#39;555588889999&#39;</i>,
    business: {
      business_type: <i class="s">&#39;BOTH&#39;</i>,
      app_download: <i class="s">&#39;https://download.qq.com&#39;</i>,
      website: <i class="s">&#39;https://www.qq.com&#39;</i>,
      office_account: <i class="s">&#39;wx8888888888888888&#39;</i>,
      mini_program: <i class="s">&#39;wx8888888888888888&#39;</i>,
      store_address: <i class="s">&#39;10F World Finance Centre (South Office), 11 Canton Road, Tsim Sha Tsui, Hong Kong&#39;</i>,
      store_photos: <i class="s">&#39;[&quot;Media_id1&quot;,&quot;Media_id2&quot;,&quot;Media_id3&quot;]&#39;</i>,
      mcc: <i class="s">&#39;4214&#39;</i>,
    },
    director: { name: <i class="s">&#39;Bob&#39;</i>, number: <i class="s">&#39;5555-8888&#39;</i> },
    principal: { name: <i class="s">&#39;Bob&#39;</i>, number: <i class="s">&#39;5555-8888&#39;</i> },
    apply_h5_payment: <i class="k">true</i>,
    h5_payment_apply_info: { website_url: <i class="s">&#39;https://qq.com&#39;</i>, domains: [<i class="s">&#39;www.qq.com&#39;</i>] },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/global/merchants/20000100&#39;</i>
body=<i class="s">&#39;{&quot;sp_mchid&quot;:&quot;&#39;</i>&quot;$mchid&quot;<i class="s">&#39;&quot;,&quot;sp_appid&quot;:&quot;wx8888888888888888&quot;,&quot;name&quot;:&quot;Merchant name&quot;,&quot;sub_mchid&quot;:&quot;20000100&quot;,&quot;shortname&quot;:&quot;Merchant shortname&quot;,&quot;office_phone&quot;:&quot;075586010000&quot;,&quot;contact&quot;:{&quot;name&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;李先生&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;phone&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;075586010000&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;email&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;test@test.com&#39;</i>)&quot;<i class="s">&#39;&quot;},&quot;business_category&quot;:644,&quot;merchant_country_code&quot;:&quot;344&quot;,&quot;merchant_type&quot;:&quot;ENTERPRISE&quot;,&quot;registration_certificate_number&quot;:&quot;5555-8888&quot;,&quot;registration_certificate_date&quot;:&quot;2020-10-16&quot;,&quot;business&quot;:{&quot;business_type&quot;:&quot;BOTH&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> PATCH &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X PATCH &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.sub_mchid"><td><a href="#response.sub_mchid">sub_mchid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="response.h5_authorization_state"><td><a href="#response.h5_authorization_state">h5_authorization_state</a></td><td><code>string</code></td><td>H5支付权限状态<br><code>APPROVED</code> <code>UNAUTHORIZED</code> <code>UNDER_REVIEW</code> <code>REJECTED</code> <code>UNDER_PUNISHMENT</code> <code>APPLICATION_FAILED</code><br><small>例 <code>&quot;APPROVED&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;sub_mchid&quot;</i>: <i class="c">&quot;1900000109&quot;</i>,
  <i class="c">&quot;h5_authorization_state&quot;</i>: <i class="c">&quot;APPROVED&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>sub_mchid</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/v3-global/patch-v3-global-merchants-sub_mchid.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const patchV3GlobalMerchantsSub_mchid = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  patchV3GlobalMerchantsSub_mchid as default
};
