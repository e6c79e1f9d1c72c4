import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"提交入驻申请","description":"","frontmatter":{"title":"提交入驻申请","editLink":false,"words":"POST /v3/brand/applyments 经营工具∙品牌入驻 business_code 业务申请编号 admin_info 管理员信息 subject_info 主体资料 brand_basic_info 品牌基础信息 trademark 品牌商标资料 applyment_id 微信支付申请单号"},"headers":[],"relativePath":"en/api/brand/post-v3-brand-applyments.md","filePath":"en/api/brand/post-v3-brand-applyments.md"}');
const _sfc_main = { name: "en/api/brand/post-v3-brand-applyments.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">提交入驻申请 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;提交入驻申请 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>brand/<wbr>applyments</code></div><p class="facts"><span>Roles partner</span><span>经营工具∙品牌入驻</span></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.business_code"><td><a href="#body.business_code">business_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>业务申请编号<br><small>e.g. <code>&quot;1900013511_10000&quot;</code></small></td></tr><tr id="body.admin_info"><td><a href="#body.admin_info">admin_info</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>管理员信息</td></tr><tr id="body.admin_info.admin_name" class="d1"><td><a href="#body.admin_info.admin_name">admin_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>管理员姓名 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;张三&quot;</code></small></td></tr><tr id="body.admin_info.id_doc_type" class="d1"><td><a href="#body.admin_info.id_doc_type">id_doc_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>管理员证件类型<br><code>IDENTIFICATION_TYPE_MAINLAND_ID_CARD</code> <code>IDENTIFICATION_TYPE_HONGKONG</code> <code>IDENTIFICATION_TYPE_MACAO</code> <code>IDENTIFICATION_TYPE_TAIWAN</code> <code>IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT</code> <code>IDENTIFICATION_TYPE_TAIWAN_RESIDENT</code><br><small>e.g. <code>&quot;IDENTIFICATION_TYPE_MAINLAND_ID_CARD&quot;</code></small></td></tr><tr id="body.admin_info.id_card_number" class="d1"><td><a href="#body.admin_info.id_card_number">id_card_number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>管理员证件号 <span class="mark encrypted">encrypted</span><br><small>e.g. <code>&quot;11010519491231002X&quot;</code></small></td></tr><tr id="body.subject_info"><td><a href="#body.subject_info">subject_info</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>主体资料</td></tr><tr id="body.subject_info.subject_type" class="d1"><td><a href="#body.subject_info.subject_type">subject_type</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>主体类型<br><code>SUBJECT_TYPE_ENTERPRISE</code> <code>SUBJECT_TYPE_INDIVIDUAL</code><br><small>e.g. <code>&quot;SUBJECT_TYPE_ENTERPRISE&quot;</code></small></td></tr><tr id="body.subject_info.subject_name" class="d1"><td><a href="#body.subject_info.subject_name">subject_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>主体名称<br><small>e.g. <code>&quot;xx有限公司&quot;</code></small></td></tr><tr id="body.subject_info.unified_social_credit_code" class="d1"><td><a href="#body.subject_info.unified_social_credit_code">unified_social_credit_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>统一社会信用代码<br><small>e.g. <code>&quot;91310101MA1FPX1234&quot;</code></small></td></tr><tr id="body.brand_basic_info"><td><a href="#body.brand_basic_info">brand_basic_info</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>品牌基础信息</td></tr><tr id="body.brand_basic_info.brand_name" class="d1"><td><a href="#body.brand_basic_info.brand_name">brand_name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>品牌名称<br><small>e.g. <code>&quot;爱马哥&quot;</code></small></td></tr><tr id="body.brand_basic_info.brand_logo" class="d1"><td><a href="#body.brand_basic_info.brand_logo">brand_logo</a><b class="required" title="required">*</b></td><td><code>string (media-id)</code></td><td>品牌Logo<br><small>e.g. <code>&quot;U2FsdGVkX1+8n2qLk9jP4vRtY6Wx&quot;</code></small></td></tr><tr id="body.trademark"><td><a href="#body.trademark">trademark</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>品牌商标资料</td></tr><tr id="body.trademark.trademark_exists" class="d1"><td><a href="#body.trademark.trademark_exists">trademark_exists</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>有无商标<br><code>TRADEMARK_EXISTS</code> <code>TRADEMARK_NONE</code><br><small>e.g. <code>&quot;TRADEMARK_NONE&quot;</code></small></td></tr><tr id="body.trademark.trademark_registration_certificate" class="d1"><td><a href="#body.trademark.trademark_registration_certificate">trademark_registration_certificate</a></td><td><code>object</code></td><td>商标注册证</td></tr><tr id="body.trademark.trademark_registration_certificate.certificate" class="d2"><td><a href="#body.trademark.trademark_registration_certificate.certificate">certificate</a></td><td><code>string (media-id)</code></td><td>商标注册证<br><small>e.g. <code>&quot;jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ&quot;</code></small></td></tr><tr id="body.trademark.trademark_registration_certificate.name" class="d2"><td><a href="#body.trademark.trademark_registration_certificate.name">name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商标名称<br><small>e.g. <code>&quot;爱马哥&quot;</code></small></td></tr><tr id="body.trademark.trademark_registration_certificate.number" class="d2"><td><a href="#body.trademark.trademark_registration_certificate.number">number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商标注册号<br><small>e.g. <code>&quot;12345678&quot;</code></small></td></tr><tr id="body.trademark.trademark_registration_certificate.valid_begin_time" class="d2"><td><a href="#body.trademark.trademark_registration_certificate.valid_begin_time">valid_begin_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商标有效期开始时间<br><small>e.g. <code>&quot;2025-09-08&quot;</code></small></td></tr><tr id="body.trademark.trademark_registration_certificate.valid_end_time" class="d2"><td><a href="#body.trademark.trademark_registration_certificate.valid_end_time">valid_end_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商标有效期结束时间<br><small>e.g. <code>&quot;2035-09-08&quot;</code></small></td></tr><tr id="body.trademark.trademark_registration_certificate.international_class" class="d2"><td><a href="#body.trademark.trademark_registration_certificate.international_class">international_class</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商标国际分类<br><small>e.g. <code>&quot;25&quot;</code></small></td></tr><tr id="body.trademark.trademark_registration_certificate.holder" class="d2"><td><a href="#body.trademark.trademark_registration_certificate.holder">holder</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>商标注册人<br><small>e.g. <code>&quot;腾讯科技有限公司&quot;</code></small></td></tr><tr id="body.trademark.trademark_registration_certificate.license" class="d2"><td><a href="#body.trademark.trademark_registration_certificate.license">license</a></td><td><code>string (media-id)</code></td><td>商标许可使用授权书<br><small>e.g. <code>&quot;jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ&quot;</code></small></td></tr><tr id="body.trademark.trademark_registration_certificate.authorization_begin_time" class="d2"><td><a href="#body.trademark.trademark_registration_certificate.authorization_begin_time">authorization_begin_time</a></td><td><code>string</code></td><td>商标授权有效期开始时间<br><small>e.g. <code>&quot;2025-09-08&quot;</code></small></td></tr><tr id="body.trademark.trademark_registration_certificate.authorization_end_time" class="d2"><td><a href="#body.trademark.trademark_registration_certificate.authorization_end_time">authorization_end_time</a></td><td><code>string</code></td><td>商标授权有效期结束时间<br><small>e.g. <code>&quot;2035-09-08&quot;</code></small></td></tr><tr id="body.trademark.trademark_registration_certificate.certificate_list" class="d2"><td><a href="#body.trademark.trademark_registration_certificate.certificate_list">certificate_list</a></td><td><code>string (media-id)[]</code></td><td>商标注册证列表<br><small>e.g. <code>[&quot;jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ&quot;]</code></small></td></tr><tr id="body.trademark.trademark_registration_certificate.license_list" class="d2"><td><a href="#body.trademark.trademark_registration_certificate.license_list">license_list</a></td><td><code>string (media-id)[]</code></td><td>商标许可使用授权书列表<br><small>e.g. <code>[&quot;jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ&quot;]</code></small></td></tr><tr id="body.trademark.logo_trademark_registration_certificate" class="d1"><td><a href="#body.trademark.logo_trademark_registration_certificate">logo_trademark_registration_certificate</a></td><td><code>object</code></td><td>Logo商标注册证</td></tr><tr id="body.trademark.logo_trademark_registration_certificate.certificate" class="d2"><td><a href="#body.trademark.logo_trademark_registration_certificate.certificate">certificate</a></td><td><code>string</code></td><td>Logo商标注册证<br><small>e.g. <code>&quot;jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ&quot;</code></small></td></tr><tr id="body.trademark.logo_trademark_registration_certificate.name" class="d2"><td><a href="#body.trademark.logo_trademark_registration_certificate.name">name</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>Logo商标名称<br><small>e.g. <code>&quot;爱马哥&quot;</code></small></td></tr><tr id="body.trademark.logo_trademark_registration_certificate.number" class="d2"><td><a href="#body.trademark.logo_trademark_registration_certificate.number">number</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>Logo商标注册号<br><small>e.g. <code>&quot;21312344&quot;</code></small></td></tr><tr id="body.trademark.logo_trademark_registration_certificate.valid_begin_time" class="d2"><td><a href="#body.trademark.logo_trademark_registration_certificate.valid_begin_time">valid_begin_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>Logo商标有效期开始时间<br><small>e.g. <code>&quot;2025-09-08&quot;</code></small></td></tr><tr id="body.trademark.logo_trademark_registration_certificate.valid_end_time" class="d2"><td><a href="#body.trademark.logo_trademark_registration_certificate.valid_end_time">valid_end_time</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>Logo商标有效期结束时间<br><small>e.g. <code>&quot;2035-09-08&quot;</code></small></td></tr><tr id="body.trademark.logo_trademark_registration_certificate.international_class" class="d2"><td><a href="#body.trademark.logo_trademark_registration_certificate.international_class">international_class</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>Logo商标国际分类<br><small>e.g. <code>&quot;25&quot;</code></small></td></tr><tr id="body.trademark.logo_trademark_registration_certificate.holder" class="d2"><td><a href="#body.trademark.logo_trademark_registration_certificate.holder">holder</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>Logo商标注册人<br><small>e.g. <code>&quot;腾讯科技有限公司&quot;</code></small></td></tr><tr id="body.trademark.logo_trademark_registration_certificate.license" class="d2"><td><a href="#body.trademark.logo_trademark_registration_certificate.license">license</a></td><td><code>string</code></td><td>Logo商标许可使用授权书<br><small>e.g. <code>&quot;jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ&quot;</code></small></td></tr><tr id="body.trademark.logo_trademark_registration_certificate.authorization_begin_time" class="d2"><td><a href="#body.trademark.logo_trademark_registration_certificate.authorization_begin_time">authorization_begin_time</a></td><td><code>string</code></td><td>Logo商标授权有效期开始时间<br><small>e.g. <code>&quot;2025-09-08&quot;</code></small></td></tr><tr id="body.trademark.logo_trademark_registration_certificate.authorization_end_time" class="d2"><td><a href="#body.trademark.logo_trademark_registration_certificate.authorization_end_time">authorization_end_time</a></td><td><code>string</code></td><td>Logo商标授权有效期结束时间<br><small>e.g. <code>&quot;2035-09-08&quot;</code></small></td></tr><tr id="body.trademark.logo_trademark_registration_certificate.certificate_list" class="d2"><td><a href="#body.trademark.logo_trademark_registration_certificate.certificate_list">certificate_list</a></td><td><code>string (media-id)[]</code></td><td>Logo商标注册证列表<br><small>e.g. <code>[&quot;jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ&quot;]</code></small></td></tr><tr id="body.trademark.logo_trademark_registration_certificate.license_list" class="d2"><td><a href="#body.trademark.logo_trademark_registration_certificate.license_list">license_list</a></td><td><code>string (media-id)[]</code></td><td>Logo商标许可使用授权书列表<br><small>e.g. <code>[&quot;jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ&quot;]</code></small></td></tr><tr id="body.trademark.no_trademark_addition_prove" class="d1"><td><a href="#body.trademark.no_trademark_addition_prove">no_trademark_addition_prove</a></td><td><code>string (media-id)</code></td><td>无商标额外证明材料<br><small>e.g. <code>&quot;jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ&quot;</code></small></td></tr><tr id="body.trademark.no_trademark_addition_prove_list" class="d1"><td><a href="#body.trademark.no_trademark_addition_prove_list">no_trademark_addition_prove_list</a></td><td><code>string (media-id)[]</code></td><td>无商标额外证明材料列表<br><small>e.g. <code>[&quot;jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ&quot;]</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.applyments.post({
  json: {
    business_code: <i class="s">&#39;1900013511_10000&#39;</i>,
    admin_info: {
      admin_name: <i class="s">&#39;张三&#39;</i>,
      id_doc_type: <i class="s">&#39;IDENTIFICATION_TYPE_MAINLAND_ID_CARD&#39;</i>,
      id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    },
    subject_info: {
      subject_type: <i class="s">&#39;SUBJECT_TYPE_ENTERPRISE&#39;</i>,
      subject_name: <i class="s">&#39;xx有限公司&#39;</i>,
      unified_social_credit_code: <i class="s">&#39;91310101MA1FPX1234&#39;</i>,
    },
    brand_basic_info: { brand_name: <i class="s">&#39;爱马哥&#39;</i>, brand_logo: <i class="s">&#39;U2FsdGVkX1+8n2qLk9jP4vRtY6Wx&#39;</i> },
    trademark: { trademark_exists: <i class="s">&#39;TRADEMARK_NONE&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/applyments&#39;</i>).post({
  json: {
    business_code: <i class="s">&#39;1900013511_10000&#39;</i>,
    admin_info: {
      admin_name: <i class="s">&#39;张三&#39;</i>,
      id_doc_type: <i class="s">&#39;IDENTIFICATION_TYPE_MAINLAND_ID_CARD&#39;</i>,
      id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    },
    subject_info: {
      subject_type: <i class="s">&#39;SUBJECT_TYPE_ENTERPRISE&#39;</i>,
      subject_name: <i class="s">&#39;xx有限公司&#39;</i>,
      unified_social_credit_code: <i class="s">&#39;91310101MA1FPX1234&#39;</i>,
    },
    brand_basic_info: { brand_name: <i class="s">&#39;爱马哥&#39;</i>, brand_logo: <i class="s">&#39;U2FsdGVkX1+8n2qLk9jP4vRtY6Wx&#39;</i> },
    trademark: { trademark_exists: <i class="s">&#39;TRADEMARK_NONE&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/applyments&#39;</i>].post({
  json: {
    business_code: <i class="s">&#39;1900013511_10000&#39;</i>,
    admin_info: {
      admin_name: <i class="s">&#39;张三&#39;</i>,
      id_doc_type: <i class="s">&#39;IDENTIFICATION_TYPE_MAINLAND_ID_CARD&#39;</i>,
      id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    },
    subject_info: {
      subject_type: <i class="s">&#39;SUBJECT_TYPE_ENTERPRISE&#39;</i>,
      subject_name: <i class="s">&#39;xx有限公司&#39;</i>,
      unified_social_credit_code: <i class="s">&#39;91310101MA1FPX1234&#39;</i>,
    },
    brand_basic_info: { brand_name: <i class="s">&#39;爱马哥&#39;</i>, brand_logo: <i class="s">&#39;U2FsdGVkX1+8n2qLk9jP4vRtY6Wx&#39;</i> },
    trademark: { trademark_exists: <i class="s">&#39;TRADEMARK_NONE&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.applyments.postAsync({
  json: {
    business_code: <i class="s">&#39;1900013511_10000&#39;</i>,
    admin_info: {
      admin_name: <i class="s">&#39;张三&#39;</i>,
      id_doc_type: <i class="s">&#39;IDENTIFICATION_TYPE_MAINLAND_ID_CARD&#39;</i>,
      id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    },
    subject_info: {
      subject_type: <i class="s">&#39;SUBJECT_TYPE_ENTERPRISE&#39;</i>,
      subject_name: <i class="s">&#39;xx有限公司&#39;</i>,
      unified_social_credit_code: <i class="s">&#39;91310101MA1FPX1234&#39;</i>,
    },
    brand_basic_info: { brand_name: <i class="s">&#39;爱马哥&#39;</i>, brand_logo: <i class="s">&#39;U2FsdGVkX1+8n2qLk9jP4vRtY6Wx&#39;</i> },
    trademark: { trademark_exists: <i class="s">&#39;TRADEMARK_NONE&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/brand/applyments&#39;</i>).postAsync({
  json: {
    business_code: <i class="s">&#39;1900013511_10000&#39;</i>,
    admin_info: {
      admin_name: <i class="s">&#39;张三&#39;</i>,
      id_doc_type: <i class="s">&#39;IDENTIFICATION_TYPE_MAINLAND_ID_CARD&#39;</i>,
      id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    },
    subject_info: {
      subject_type: <i class="s">&#39;SUBJECT_TYPE_ENTERPRISE&#39;</i>,
      subject_name: <i class="s">&#39;xx有限公司&#39;</i>,
      unified_social_credit_code: <i class="s">&#39;91310101MA1FPX1234&#39;</i>,
    },
    brand_basic_info: { brand_name: <i class="s">&#39;爱马哥&#39;</i>, brand_logo: <i class="s">&#39;U2FsdGVkX1+8n2qLk9jP4vRtY6Wx&#39;</i> },
    trademark: { trademark_exists: <i class="s">&#39;TRADEMARK_NONE&#39;</i> },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/brand/applyments&#39;</i>].postAsync({
  json: {
    business_code: <i class="s">&#39;1900013511_10000&#39;</i>,
    admin_info: {
      admin_name: <i class="s">&#39;张三&#39;</i>,
      id_doc_type: <i class="s">&#39;IDENTIFICATION_TYPE_MAINLAND_ID_CARD&#39;</i>,
      id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    },
    subject_info: {
      subject_type: <i class="s">&#39;SUBJECT_TYPE_ENTERPRISE&#39;</i>,
      subject_name: <i class="s">&#39;xx有限公司&#39;</i>,
      unified_social_credit_code: <i class="s">&#39;91310101MA1FPX1234&#39;</i>,
    },
    brand_basic_info: { brand_name: <i class="s">&#39;爱马哥&#39;</i>, brand_logo: <i class="s">&#39;U2FsdGVkX1+8n2qLk9jP4vRtY6Wx&#39;</i> },
    trademark: { trademark_exists: <i class="s">&#39;TRADEMARK_NONE&#39;</i> },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.brand.applyments.post({
  json: {
    business_code: <i class="s">&#39;1900013511_10000&#39;</i>,
    admin_info: {
      admin_name: <i class="s">&#39;张三&#39;</i>,
      id_doc_type: <i class="s">&#39;IDENTIFICATION_TYPE_MAINLAND_ID_CARD&#39;</i>,
      id_card_number: <i class="s">&#39;11010519491231002X&#39;</i>,
    },
    subject_info: {
      subject_type: <i class="s">&#39;SUBJECT_TYPE_ENTERPRISE&#39;</i>,
      subject_name: <i class="s">&#39;xx有限公司&#39;</i>,
      unified_social_credit_code: <i class="s">&#39;91310101MA1FPX1234&#39;</i>,
    },
    brand_basic_info: { brand_name: <i class="s">&#39;爱马哥&#39;</i>, brand_logo: <i class="s">&#39;U2FsdGVkX1+8n2qLk9jP4vRtY6Wx&#39;</i> },
    trademark: {
      trademark_exists: <i class="s">&#39;TRADEMARK_NONE&#39;</i>,
      trademark_registration_certificate: {
        certificate: <i class="s">&#39;jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ&#39;</i>,
        name: <i class="s">&#39;爱马哥&#39;</i>,
        number: <i class="s">&#39;12345678&#39;</i>,
        valid_begin_time: <i class="s">&#39;2025-09-08&#39;</i>,
        valid_end_time: <i class="s">&#39;2035-09-08&#39;</i>,
        international_class: <i class="s">&#39;25&#39;</i>,
        holder: <i class="s">&#39;腾讯科技有限公司&#39;</i>,
        license: <i class="s">&#39;jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ&#39;</i>,
        authorization_begin_time: <i class="s">&#39;2025-09-08&#39;</i>,
        authorization_end_time: <i class="s">&#39;2035-09-08&#39;</i>,
        certificate_list: [<i class="s">&#39;jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ&#39;</i>],
        license_list: [<i class="s">&#39;jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ&#39;</i>],
      },
      logo_trademark_registration_certificate: {
        certificate: <i class="s">&#39;jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ&#39;</i>,
        name: <i class="s">&#39;爱马哥&#39;</i>,
        number: <i class="s">&#39;21312344&#39;</i>,
        valid_begin_time: <i class="s">&#39;2025-09-08&#39;</i>,
        valid_end_time: <i class="s">&#39;2035-09-08&#39;</i>,
        international_class: <i class="s">&#39;25&#39;</i>,
        holder: <i class="s">&#39;腾讯科技有限公司&#39;</i>,
        license: <i class="s">&#39;jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ&#39;</i>,
        authorization_begin_time: <i class="s">&#39;2025-09-08&#39;</i>,
        authorization_end_time: <i class="s">&#39;2035-09-08&#39;</i>,
        certificate_list: [<i class="s">&#39;jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ&#39;</i>],
        license_list: [<i class="s">&#39;jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ&#39;</i>],
      },
      no_trademark_addition_prove: <i class="s">&#39;jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ&#39;</i>,
      no_trademark_addition_prove_list: [<i class="s">&#39;jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ&#39;</i>],
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
serial=$(get &quot;.certs&quot; | grep -o &quot;PUB_KEY_ID_[0-9]*&quot;)
encrypt() { <i class="k">printf</i> %s &quot;$1&quot; | <i class="k">openssl</i> pkeyutl -encrypt -pubin -inkey &lt;(get &quot;.certs.$serial&quot;) \\
  -pkeyopt rsa_padding_mode:oaep | <i class="k">openssl</i> <i class="k">base64</i> -A; }
path=<i class="s">&#39;/v3/brand/applyments&#39;</i>
body=<i class="s">&#39;{&quot;business_code&quot;:&quot;1900013511_10000&quot;,&quot;admin_info&quot;:{&quot;admin_name&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;张三&#39;</i>)&quot;<i class="s">&#39;&quot;,&quot;id_doc_type&quot;:&quot;IDENTIFICATION_TYPE_MAINLAND_ID_CARD&quot;,&quot;id_card_number&quot;:&quot;&#39;</i>&quot;$(encrypt <i class="s">&#39;11010519491231002X&#39;</i>)&quot;<i class="s">&#39;&quot;},&quot;subject_info&quot;:{&quot;subject_type&quot;:&quot;SUBJECT_TYPE_ENTERPRISE&quot;,&quot;subject_name&quot;:&quot;xx有限公司&quot;,&quot;unified_social_credit_code&quot;:&quot;91310101MA1FPX1234&quot;},&quot;brand_basic_info&quot;:{&quot;brand_name&quot;:&quot;爱马哥&quot;,&quot;brand_logo&quot;:&quot;U2FsdGVkX1+8n2qLk9jP4vRtY6Wx&quot;},&quot;trademark&quot;:{&quot;trademark_exists&quot;:&quot;TRADEMARK_NONE&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H &quot;Wechatpay-Serial: $serial&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.applyment_id"><td><a href="#response.applyment_id">applyment_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>微信支付申请单号<br><small>e.g. <code>&quot;2000002124775691&quot;</code></small></td></tr><tr id="response.business_code"><td><a href="#response.business_code">business_code</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>业务申请编号<br><small>e.g. <code>&quot;1900013511_10000&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;applyment_id&quot;</i>: <i class="c">&quot;2000002124775691&quot;</i>,
  <i class="c">&quot;business_code&quot;</i>: <i class="c">&quot;1900013511_10000&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>business_code</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/brand/post-v3-brand-applyments.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3BrandApplyments = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3BrandApplyments as default
};
