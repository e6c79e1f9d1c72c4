import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"回复需要即时服务的投诉单","description":"","frontmatter":{"title":"回复需要即时服务的投诉单","editLink":false,"words":"POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service 风险合规∙消费者投诉 complaint_id 投诉单号 complainted_mchid 被诉商户号 message 消息内容 idempotent_id 幂等ID log_id 操作流水号"},"headers":[],"relativePath":"en/api/merchant-service/post-v3-merchant-service-complaints-v2-complaint_id-response-immediate-service.md","filePath":"en/api/merchant-service/post-v3-merchant-service-complaints-v2-complaint_id-response-immediate-service.md"}');
const _sfc_main = { name: "en/api/merchant-service/post-v3-merchant-service-complaints-v2-complaint_id-response-immediate-service.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">回复需要即时服务的投诉单 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;回复需要即时服务的投诉单 {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>merchant-service/<wbr>complaints-v2/<wbr>{complaint_id}/<wbr>response-immediate-service</code></div><p class="facts"><span>Roles merchant, partner</span><span>风险合规∙消费者投诉</span><a href="https://pay.weixin.qq.com/doc/v3/partner/4017151726" target="_blank" rel="noreferrer">Official page</a></p><h2 id="request" tabindex="-1">Request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;Request {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">path variables <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path variables {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="path.complaint_id"><td><a href="#path.complaint_id">complaint_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>投诉单号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;200201820200101080076610000&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="body.complainted_mchid"><td><a href="#body.complainted_mchid">complainted_mchid</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>被诉商户号<br><small>at most 64 characters</small><br><small>e.g. <code>&quot;1900012181&quot;</code></small></td></tr><tr id="body.message"><td><a href="#body.message">message</a><b class="required" title="required">*</b></td><td><code>object</code></td><td>消息内容</td></tr><tr id="body.message.blocks" class="d1"><td><a href="#body.message.blocks">blocks</a></td><td><code>object[]</code></td><td>消息内容</td></tr><tr id="body.message.blocks.type" class="d2"><td><a href="#body.message.blocks.type">type</a></td><td><code>string</code></td><td>消息块类型<br><code>TEXT</code> <code>IMAGE</code> <code>LINK</code> <code>FAQ_LIST</code> <code>BUTTON</code> <code>BUTTON_GROUP</code><br><small>e.g. <code>&quot;TEXT&quot;</code></small></td></tr><tr id="body.message.blocks.text" class="d2"><td><a href="#body.message.blocks.text">text</a></td><td><code>object</code></td><td>文本</td></tr><tr id="body.message.blocks.text.text" class="d3"><td><a href="#body.message.blocks.text.text">text</a></td><td><code>string</code></td><td>文本<br><small>e.g. <code>&quot;example_text&quot;</code></small></td></tr><tr id="body.message.blocks.text.color" class="d3"><td><a href="#body.message.blocks.text.color">color</a></td><td><code>string</code></td><td>文本颜色<br><code>DEFAULT</code> <code>SECONDARY</code><br><small>e.g. <code>&quot;DEFAULT&quot;</code></small></td></tr><tr id="body.message.blocks.text.is_bold" class="d3"><td><a href="#body.message.blocks.text.is_bold">is_bold</a></td><td><code>boolean</code></td><td>是否粗体<br><small>e.g. <code>true</code></small></td></tr><tr id="body.message.blocks.image" class="d2"><td><a href="#body.message.blocks.image">image</a></td><td><code>object</code></td><td>图片</td></tr><tr id="body.message.blocks.image.media_id" class="d3"><td><a href="#body.message.blocks.image.media_id">media_id</a></td><td><code>string (media-id)</code></td><td>媒体ID<br><small>e.g. <code>&quot;example_media_id&quot;</code></small></td></tr><tr id="body.message.blocks.image.image_style_type" class="d3"><td><a href="#body.message.blocks.image.image_style_type">image_style_type</a></td><td><code>string</code></td><td>图片样式类型<br><code>IMAGE_STYLE_TYPE_NARROW</code> <code>IMAGE_STYLE_TYPE_WIDE</code><br><small>e.g. <code>&quot;IMAGE_STYLE_TYPE_NARROW&quot;</code></small></td></tr><tr id="body.message.blocks.link" class="d2"><td><a href="#body.message.blocks.link">link</a></td><td><code>object</code></td><td>链接</td></tr><tr id="body.message.blocks.link.text" class="d3"><td><a href="#body.message.blocks.link.text">text</a></td><td><code>string</code></td><td>文本<br><small>e.g. <code>&quot;example_text&quot;</code></small></td></tr><tr id="body.message.blocks.link.action" class="d3"><td><a href="#body.message.blocks.link.action">action</a></td><td><code>object</code></td><td>动作</td></tr><tr id="body.message.blocks.link.action.action_type" class="d4"><td><a href="#body.message.blocks.link.action.action_type">action_type</a></td><td><code>string</code></td><td>动作类型<br><code>ACTION_TYPE_SEND_MESSAGE</code> <code>ACTION_TYPE_JUMP_URL</code> <code>ACTION_TYPE_JUMP_MINI_PROGRAM</code><br><small>e.g. <code>&quot;ACTION_TYPE_SEND_MESSAGE&quot;</code></small></td></tr><tr id="body.message.blocks.link.action.jump_url" class="d4"><td><a href="#body.message.blocks.link.action.jump_url">jump_url</a></td><td><code>string</code></td><td>跳转链接<br><small>e.g. <code>&quot;example_jump_url&quot;</code></small></td></tr><tr id="body.message.blocks.link.action.mini_program_jump_info" class="d4"><td><a href="#body.message.blocks.link.action.mini_program_jump_info">mini_program_jump_info</a></td><td><code>object</code></td><td>跳转小程序信息</td></tr><tr id="body.message.blocks.link.action.mini_program_jump_info.appid" class="d5"><td><a href="#body.message.blocks.link.action.mini_program_jump_info.appid">appid</a></td><td><code>string</code></td><td>跳转小程序APPID<br><small>e.g. <code>&quot;example_appid&quot;</code></small></td></tr><tr id="body.message.blocks.link.action.mini_program_jump_info.path" class="d5"><td><a href="#body.message.blocks.link.action.mini_program_jump_info.path">path</a></td><td><code>string</code></td><td>跳转小程序页面PATH<br><small>e.g. <code>&quot;example_path&quot;</code></small></td></tr><tr id="body.message.blocks.link.action.mini_program_jump_info.text" class="d5"><td><a href="#body.message.blocks.link.action.mini_program_jump_info.text">text</a></td><td><code>string</code></td><td>跳转小程序页面名称<br><small>e.g. <code>&quot;example_text&quot;</code></small></td></tr><tr id="body.message.blocks.link.action.message_info" class="d4"><td><a href="#body.message.blocks.link.action.message_info">message_info</a></td><td><code>object</code></td><td>回复消息内容</td></tr><tr id="body.message.blocks.link.action.message_info.content" class="d5"><td><a href="#body.message.blocks.link.action.message_info.content">content</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>回复的消息内容<br><small>e.g. <code>&quot;example_content&quot;</code></small></td></tr><tr id="body.message.blocks.link.action.message_info.custom_data" class="d5"><td><a href="#body.message.blocks.link.action.message_info.custom_data">custom_data</a></td><td><code>string</code></td><td>自定义透传字段<br><small>e.g. <code>&quot;example_custom_data&quot;</code></small></td></tr><tr id="body.message.blocks.link.action.action_id" class="d4"><td><a href="#body.message.blocks.link.action.action_id">action_id</a></td><td><code>string</code></td><td>动作id<br><small>e.g. <code>&quot;example_action_id&quot;</code></small></td></tr><tr id="body.message.blocks.link.invalid_info" class="d3"><td><a href="#body.message.blocks.link.invalid_info">invalid_info</a></td><td><code>object</code></td><td>失效配置</td></tr><tr id="body.message.blocks.link.invalid_info.expired_time" class="d4"><td><a href="#body.message.blocks.link.invalid_info.expired_time">expired_time</a></td><td><code>string (date-time)</code></td><td>过期时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="body.message.blocks.link.invalid_info.multi_clickable" class="d4"><td><a href="#body.message.blocks.link.invalid_info.multi_clickable">multi_clickable</a></td><td><code>boolean</code></td><td>是否可以多次点击<br><small>e.g. <code>true</code></small></td></tr><tr id="body.message.blocks.faq_list" class="d2"><td><a href="#body.message.blocks.faq_list">faq_list</a></td><td><code>object</code></td><td>FAQ列表</td></tr><tr id="body.message.blocks.faq_list.faqs" class="d3"><td><a href="#body.message.blocks.faq_list.faqs">faqs</a></td><td><code>object[]</code></td><td>FAQ列表</td></tr><tr id="body.message.blocks.faq_list.faqs.faq_id" class="d4"><td><a href="#body.message.blocks.faq_list.faqs.faq_id">faq_id</a></td><td><code>string</code></td><td>faq的id<br><small>e.g. <code>&quot;example_faq_id&quot;</code></small></td></tr><tr id="body.message.blocks.faq_list.faqs.faq_title" class="d4"><td><a href="#body.message.blocks.faq_list.faqs.faq_title">faq_title</a></td><td><code>string</code></td><td>faq内容<br><small>e.g. <code>&quot;example_faq_title&quot;</code></small></td></tr><tr id="body.message.blocks.faq_list.faqs.action" class="d4"><td><a href="#body.message.blocks.faq_list.faqs.action">action</a></td><td><code>object</code></td><td>动作</td></tr><tr id="body.message.blocks.faq_list.faqs.action.action_type" class="d5"><td><a href="#body.message.blocks.faq_list.faqs.action.action_type">action_type</a></td><td><code>string</code></td><td>动作类型<br><code>ACTION_TYPE_SEND_MESSAGE</code> <code>ACTION_TYPE_JUMP_URL</code> <code>ACTION_TYPE_JUMP_MINI_PROGRAM</code><br><small>e.g. <code>&quot;ACTION_TYPE_SEND_MESSAGE&quot;</code></small></td></tr><tr id="body.message.blocks.faq_list.faqs.action.jump_url" class="d5"><td><a href="#body.message.blocks.faq_list.faqs.action.jump_url">jump_url</a></td><td><code>string</code></td><td>跳转链接<br><small>e.g. <code>&quot;example_jump_url&quot;</code></small></td></tr><tr id="body.message.blocks.faq_list.faqs.action.mini_program_jump_info" class="d5"><td><a href="#body.message.blocks.faq_list.faqs.action.mini_program_jump_info">mini_program_jump_info</a></td><td><code>object</code></td><td>跳转小程序信息</td></tr><tr id="body.message.blocks.faq_list.faqs.action.mini_program_jump_info.appid" class="d6"><td><a href="#body.message.blocks.faq_list.faqs.action.mini_program_jump_info.appid">appid</a></td><td><code>string</code></td><td>跳转小程序APPID<br><small>e.g. <code>&quot;example_appid&quot;</code></small></td></tr><tr id="body.message.blocks.faq_list.faqs.action.mini_program_jump_info.path" class="d6"><td><a href="#body.message.blocks.faq_list.faqs.action.mini_program_jump_info.path">path</a></td><td><code>string</code></td><td>跳转小程序页面PATH<br><small>e.g. <code>&quot;example_path&quot;</code></small></td></tr><tr id="body.message.blocks.faq_list.faqs.action.mini_program_jump_info.text" class="d6"><td><a href="#body.message.blocks.faq_list.faqs.action.mini_program_jump_info.text">text</a></td><td><code>string</code></td><td>跳转小程序页面名称<br><small>e.g. <code>&quot;example_text&quot;</code></small></td></tr><tr id="body.message.blocks.faq_list.faqs.action.message_info" class="d5"><td><a href="#body.message.blocks.faq_list.faqs.action.message_info">message_info</a></td><td><code>object</code></td><td>回复消息内容</td></tr><tr id="body.message.blocks.faq_list.faqs.action.message_info.content" class="d6"><td><a href="#body.message.blocks.faq_list.faqs.action.message_info.content">content</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>回复的消息内容<br><small>e.g. <code>&quot;example_content&quot;</code></small></td></tr><tr id="body.message.blocks.faq_list.faqs.action.message_info.custom_data" class="d6"><td><a href="#body.message.blocks.faq_list.faqs.action.message_info.custom_data">custom_data</a></td><td><code>string</code></td><td>自定义透传字段<br><small>e.g. <code>&quot;example_custom_data&quot;</code></small></td></tr><tr id="body.message.blocks.faq_list.faqs.action.action_id" class="d5"><td><a href="#body.message.blocks.faq_list.faqs.action.action_id">action_id</a></td><td><code>string</code></td><td>动作id<br><small>e.g. <code>&quot;example_action_id&quot;</code></small></td></tr><tr id="body.message.blocks.button" class="d2"><td><a href="#body.message.blocks.button">button</a></td><td><code>object</code></td><td>按钮</td></tr><tr id="body.message.blocks.button.text" class="d3"><td><a href="#body.message.blocks.button.text">text</a></td><td><code>string</code></td><td>文本<br><small>e.g. <code>&quot;example_text&quot;</code></small></td></tr><tr id="body.message.blocks.button.action" class="d3"><td><a href="#body.message.blocks.button.action">action</a></td><td><code>object</code></td><td>动作</td></tr><tr id="body.message.blocks.button.action.action_type" class="d4"><td><a href="#body.message.blocks.button.action.action_type">action_type</a></td><td><code>string</code></td><td>动作类型<br><code>ACTION_TYPE_SEND_MESSAGE</code> <code>ACTION_TYPE_JUMP_URL</code> <code>ACTION_TYPE_JUMP_MINI_PROGRAM</code><br><small>e.g. <code>&quot;ACTION_TYPE_SEND_MESSAGE&quot;</code></small></td></tr><tr id="body.message.blocks.button.action.jump_url" class="d4"><td><a href="#body.message.blocks.button.action.jump_url">jump_url</a></td><td><code>string</code></td><td>跳转链接<br><small>e.g. <code>&quot;example_jump_url&quot;</code></small></td></tr><tr id="body.message.blocks.button.action.mini_program_jump_info" class="d4"><td><a href="#body.message.blocks.button.action.mini_program_jump_info">mini_program_jump_info</a></td><td><code>object</code></td><td>跳转小程序信息</td></tr><tr id="body.message.blocks.button.action.mini_program_jump_info.appid" class="d5"><td><a href="#body.message.blocks.button.action.mini_program_jump_info.appid">appid</a></td><td><code>string</code></td><td>跳转小程序APPID<br><small>e.g. <code>&quot;example_appid&quot;</code></small></td></tr><tr id="body.message.blocks.button.action.mini_program_jump_info.path" class="d5"><td><a href="#body.message.blocks.button.action.mini_program_jump_info.path">path</a></td><td><code>string</code></td><td>跳转小程序页面PATH<br><small>e.g. <code>&quot;example_path&quot;</code></small></td></tr><tr id="body.message.blocks.button.action.mini_program_jump_info.text" class="d5"><td><a href="#body.message.blocks.button.action.mini_program_jump_info.text">text</a></td><td><code>string</code></td><td>跳转小程序页面名称<br><small>e.g. <code>&quot;example_text&quot;</code></small></td></tr><tr id="body.message.blocks.button.action.message_info" class="d4"><td><a href="#body.message.blocks.button.action.message_info">message_info</a></td><td><code>object</code></td><td>回复消息内容</td></tr><tr id="body.message.blocks.button.action.message_info.content" class="d5"><td><a href="#body.message.blocks.button.action.message_info.content">content</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>回复的消息内容<br><small>e.g. <code>&quot;example_content&quot;</code></small></td></tr><tr id="body.message.blocks.button.action.message_info.custom_data" class="d5"><td><a href="#body.message.blocks.button.action.message_info.custom_data">custom_data</a></td><td><code>string</code></td><td>自定义透传字段<br><small>e.g. <code>&quot;example_custom_data&quot;</code></small></td></tr><tr id="body.message.blocks.button.action.action_id" class="d4"><td><a href="#body.message.blocks.button.action.action_id">action_id</a></td><td><code>string</code></td><td>动作id<br><small>e.g. <code>&quot;example_action_id&quot;</code></small></td></tr><tr id="body.message.blocks.button.invalid_info" class="d3"><td><a href="#body.message.blocks.button.invalid_info">invalid_info</a></td><td><code>object</code></td><td>失效配置</td></tr><tr id="body.message.blocks.button.invalid_info.expired_time" class="d4"><td><a href="#body.message.blocks.button.invalid_info.expired_time">expired_time</a></td><td><code>string (date-time)</code></td><td>过期时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="body.message.blocks.button.invalid_info.multi_clickable" class="d4"><td><a href="#body.message.blocks.button.invalid_info.multi_clickable">multi_clickable</a></td><td><code>boolean</code></td><td>是否可以多次点击<br><small>e.g. <code>true</code></small></td></tr><tr id="body.message.blocks.button_group" class="d2"><td><a href="#body.message.blocks.button_group">button_group</a></td><td><code>object</code></td><td>按钮组</td></tr><tr id="body.message.blocks.button_group.buttons" class="d3"><td><a href="#body.message.blocks.button_group.buttons">buttons</a></td><td><code>object[]</code></td><td>按钮组</td></tr><tr id="body.message.blocks.button_group.buttons.text" class="d4"><td><a href="#body.message.blocks.button_group.buttons.text">text</a></td><td><code>string</code></td><td>文本<br><small>e.g. <code>&quot;example_text&quot;</code></small></td></tr><tr id="body.message.blocks.button_group.buttons.action" class="d4"><td><a href="#body.message.blocks.button_group.buttons.action">action</a></td><td><code>object</code></td><td>动作</td></tr><tr id="body.message.blocks.button_group.buttons.action.action_type" class="d5"><td><a href="#body.message.blocks.button_group.buttons.action.action_type">action_type</a></td><td><code>string</code></td><td>动作类型<br><code>ACTION_TYPE_SEND_MESSAGE</code> <code>ACTION_TYPE_JUMP_URL</code> <code>ACTION_TYPE_JUMP_MINI_PROGRAM</code><br><small>e.g. <code>&quot;ACTION_TYPE_SEND_MESSAGE&quot;</code></small></td></tr><tr id="body.message.blocks.button_group.buttons.action.jump_url" class="d5"><td><a href="#body.message.blocks.button_group.buttons.action.jump_url">jump_url</a></td><td><code>string</code></td><td>跳转链接<br><small>e.g. <code>&quot;example_jump_url&quot;</code></small></td></tr><tr id="body.message.blocks.button_group.buttons.action.mini_program_jump_info" class="d5"><td><a href="#body.message.blocks.button_group.buttons.action.mini_program_jump_info">mini_program_jump_info</a></td><td><code>object</code></td><td>跳转小程序信息</td></tr><tr id="body.message.blocks.button_group.buttons.action.mini_program_jump_info.appid" class="d6"><td><a href="#body.message.blocks.button_group.buttons.action.mini_program_jump_info.appid">appid</a></td><td><code>string</code></td><td>跳转小程序APPID<br><small>e.g. <code>&quot;example_appid&quot;</code></small></td></tr><tr id="body.message.blocks.button_group.buttons.action.mini_program_jump_info.path" class="d6"><td><a href="#body.message.blocks.button_group.buttons.action.mini_program_jump_info.path">path</a></td><td><code>string</code></td><td>跳转小程序页面PATH<br><small>e.g. <code>&quot;example_path&quot;</code></small></td></tr><tr id="body.message.blocks.button_group.buttons.action.mini_program_jump_info.text" class="d6"><td><a href="#body.message.blocks.button_group.buttons.action.mini_program_jump_info.text">text</a></td><td><code>string</code></td><td>跳转小程序页面名称<br><small>e.g. <code>&quot;example_text&quot;</code></small></td></tr><tr id="body.message.blocks.button_group.buttons.action.message_info" class="d5"><td><a href="#body.message.blocks.button_group.buttons.action.message_info">message_info</a></td><td><code>object</code></td><td>回复消息内容</td></tr><tr id="body.message.blocks.button_group.buttons.action.message_info.content" class="d6"><td><a href="#body.message.blocks.button_group.buttons.action.message_info.content">content</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>回复的消息内容<br><small>e.g. <code>&quot;example_content&quot;</code></small></td></tr><tr id="body.message.blocks.button_group.buttons.action.message_info.custom_data" class="d6"><td><a href="#body.message.blocks.button_group.buttons.action.message_info.custom_data">custom_data</a></td><td><code>string</code></td><td>自定义透传字段<br><small>e.g. <code>&quot;example_custom_data&quot;</code></small></td></tr><tr id="body.message.blocks.button_group.buttons.action.action_id" class="d5"><td><a href="#body.message.blocks.button_group.buttons.action.action_id">action_id</a></td><td><code>string</code></td><td>动作id<br><small>e.g. <code>&quot;example_action_id&quot;</code></small></td></tr><tr id="body.message.blocks.button_group.buttons.invalid_info" class="d4"><td><a href="#body.message.blocks.button_group.buttons.invalid_info">invalid_info</a></td><td><code>object</code></td><td>失效配置</td></tr><tr id="body.message.blocks.button_group.buttons.invalid_info.expired_time" class="d5"><td><a href="#body.message.blocks.button_group.buttons.invalid_info.expired_time">expired_time</a></td><td><code>string (date-time)</code></td><td>过期时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="body.message.blocks.button_group.buttons.invalid_info.multi_clickable" class="d5"><td><a href="#body.message.blocks.button_group.buttons.invalid_info.multi_clickable">multi_clickable</a></td><td><code>boolean</code></td><td>是否可以多次点击<br><small>e.g. <code>true</code></small></td></tr><tr id="body.message.blocks.button_group.button_layout" class="d3"><td><a href="#body.message.blocks.button_group.button_layout">button_layout</a></td><td><code>string</code></td><td>按钮布局方式<br><code>LAYOUT_UNKNOWN</code> <code>LAYOUT_HORIZONTAL</code> <code>LAYOUT_VERTICAL</code><br><small>e.g. <code>&quot;LAYOUT_HORIZONTAL&quot;</code></small></td></tr><tr id="body.message.blocks.button_group.invalid_info" class="d3"><td><a href="#body.message.blocks.button_group.invalid_info">invalid_info</a></td><td><code>object</code></td><td>失效配置</td></tr><tr id="body.message.blocks.button_group.invalid_info.expired_time" class="d4"><td><a href="#body.message.blocks.button_group.invalid_info.expired_time">expired_time</a></td><td><code>string (date-time)</code></td><td>过期时间<br><small>e.g. <code>&quot;2015-05-20T13:29:35+08:00&quot;</code></small></td></tr><tr id="body.message.blocks.button_group.invalid_info.multi_clickable" class="d4"><td><a href="#body.message.blocks.button_group.invalid_info.multi_clickable">multi_clickable</a></td><td><code>boolean</code></td><td>是否可以多次点击<br><small>e.g. <code>true</code></small></td></tr><tr id="body.message.sender_identity" class="d1"><td><a href="#body.message.sender_identity">sender_identity</a></td><td><code>string</code></td><td>发送者身份类别<br><code>UNKNOWN</code> <code>MANUAL</code> <code>MACHINE</code><br><small>e.g. <code>&quot;UNKNOWN&quot;</code></small></td></tr><tr id="body.message.custom_data" class="d1"><td><a href="#body.message.custom_data">custom_data</a></td><td><code>string</code></td><td>自定义透传信息<br><small>at most 4096 characters</small><br><small>e.g. <code>&quot;example_custom_data&quot;</code></small></td></tr><tr id="body.idempotent_id"><td><a href="#body.idempotent_id">idempotent_id</a><b class="required" title="required">*</b></td><td><code>string</code></td><td>幂等ID<br><small>at most 128 characters</small><br><small>e.g. <code>&quot;550e8400-e29b-41d4-a716-446655440000&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">Call <a class="header-anchor" href="#call" aria-label="Permalink to &quot;Call {#call}&quot;">​</a></h2><p><a href="/en/guide/start.html"><code>wxpay</code></a> is the client. What is required, in every style; the fields that are encrypted on the wire are plain text here.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.merchantService.complaintsV2._complaint_id_.responseImmediateService.post({
  complaint_id: <i class="s">&#39;200201820200101080076610000&#39;</i>,
  json: {
    complainted_mchid: <i class="s">&#39;1900012181&#39;</i>,
    message: {
      blocks: [
        {
          type: <i class="s">&#39;TEXT&#39;</i>,
          text: { text: <i class="s">&#39;example_text&#39;</i>, color: <i class="s">&#39;DEFAULT&#39;</i>, is_bold: <i class="k">true</i> },
          image: { media_id: <i class="s">&#39;example_media_id&#39;</i>, image_style_type: <i class="s">&#39;IMAGE_STYLE_TYPE_NARROW&#39;</i> },
          link: {
            text: <i class="s">&#39;example_text&#39;</i>,
            action: {
              action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
              jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
              mini_program_jump_info: { appid: <i class="s">&#39;example_appid&#39;</i>, path: <i class="s">&#39;example_path&#39;</i>, text: <i class="s">&#39;example_text&#39;</i> },
              message_info: { content: <i class="s">&#39;example_content&#39;</i>, custom_data: <i class="s">&#39;example_custom_data&#39;</i> },
              action_id: <i class="s">&#39;example_action_id&#39;</i>,
            },
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
          faq_list: {
            faqs: [
              {
                faq_id: <i class="s">&#39;example_faq_id&#39;</i>,
                faq_title: <i class="s">&#39;example_faq_title&#39;</i>,
                action: {
                  action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
                  jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
                  mini_program_jump_info: {
                    appid: <i class="s">&#39;example_appid&#39;</i>,
                    path: <i class="s">&#39;example_path&#39;</i>,
                    text: <i class="s">&#39;example_text&#39;</i>,
                  },
                  message_info: {
                    content: <i class="s">&#39;example_content&#39;</i>,
                    custom_data: <i class="s">&#39;example_custom_data&#39;</i>,
                  },
                  action_id: <i class="s">&#39;example_action_id&#39;</i>,
                },
              },
            ],
          },
          button: {
            text: <i class="s">&#39;example_text&#39;</i>,
            action: {
              action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
              jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
              mini_program_jump_info: { appid: <i class="s">&#39;example_appid&#39;</i>, path: <i class="s">&#39;example_path&#39;</i>, text: <i class="s">&#39;example_text&#39;</i> },
              message_info: { content: <i class="s">&#39;example_content&#39;</i>, custom_data: <i class="s">&#39;example_custom_data&#39;</i> },
              action_id: <i class="s">&#39;example_action_id&#39;</i>,
            },
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
          button_group: {
            buttons: [
              {
                text: <i class="s">&#39;example_text&#39;</i>,
                action: {
                  action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
                  jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
                  mini_program_jump_info: {
                    appid: <i class="s">&#39;example_appid&#39;</i>,
                    path: <i class="s">&#39;example_path&#39;</i>,
                    text: <i class="s">&#39;example_text&#39;</i>,
                  },
                  message_info: {
                    content: <i class="s">&#39;example_content&#39;</i>,
                    custom_data: <i class="s">&#39;example_custom_data&#39;</i>,
                  },
                  action_id: <i class="s">&#39;example_action_id&#39;</i>,
                },
                invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
              },
            ],
            button_layout: <i class="s">&#39;LAYOUT_HORIZONTAL&#39;</i>,
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
        },
      ],
    },
    idempotent_id: <i class="s">&#39;550e8400-e29b-41d4-a716-446655440000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service&#39;</i>).post({
  complaint_id: <i class="s">&#39;200201820200101080076610000&#39;</i>,
  json: {
    complainted_mchid: <i class="s">&#39;1900012181&#39;</i>,
    message: {
      blocks: [
        {
          type: <i class="s">&#39;TEXT&#39;</i>,
          text: { text: <i class="s">&#39;example_text&#39;</i>, color: <i class="s">&#39;DEFAULT&#39;</i>, is_bold: <i class="k">true</i> },
          image: { media_id: <i class="s">&#39;example_media_id&#39;</i>, image_style_type: <i class="s">&#39;IMAGE_STYLE_TYPE_NARROW&#39;</i> },
          link: {
            text: <i class="s">&#39;example_text&#39;</i>,
            action: {
              action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
              jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
              mini_program_jump_info: { appid: <i class="s">&#39;example_appid&#39;</i>, path: <i class="s">&#39;example_path&#39;</i>, text: <i class="s">&#39;example_text&#39;</i> },
              message_info: { content: <i class="s">&#39;example_content&#39;</i>, custom_data: <i class="s">&#39;example_custom_data&#39;</i> },
              action_id: <i class="s">&#39;example_action_id&#39;</i>,
            },
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
          faq_list: {
            faqs: [
              {
                faq_id: <i class="s">&#39;example_faq_id&#39;</i>,
                faq_title: <i class="s">&#39;example_faq_title&#39;</i>,
                action: {
                  action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
                  jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
                  mini_program_jump_info: {
                    appid: <i class="s">&#39;example_appid&#39;</i>,
                    path: <i class="s">&#39;example_path&#39;</i>,
                    text: <i class="s">&#39;example_text&#39;</i>,
                  },
                  message_info: {
                    content: <i class="s">&#39;example_content&#39;</i>,
                    custom_data: <i class="s">&#39;example_custom_data&#39;</i>,
                  },
                  action_id: <i class="s">&#39;example_action_id&#39;</i>,
                },
              },
            ],
          },
          button: {
            text: <i class="s">&#39;example_text&#39;</i>,
            action: {
              action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
              jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
              mini_program_jump_info: { appid: <i class="s">&#39;example_appid&#39;</i>, path: <i class="s">&#39;example_path&#39;</i>, text: <i class="s">&#39;example_text&#39;</i> },
              message_info: { content: <i class="s">&#39;example_content&#39;</i>, custom_data: <i class="s">&#39;example_custom_data&#39;</i> },
              action_id: <i class="s">&#39;example_action_id&#39;</i>,
            },
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
          button_group: {
            buttons: [
              {
                text: <i class="s">&#39;example_text&#39;</i>,
                action: {
                  action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
                  jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
                  mini_program_jump_info: {
                    appid: <i class="s">&#39;example_appid&#39;</i>,
                    path: <i class="s">&#39;example_path&#39;</i>,
                    text: <i class="s">&#39;example_text&#39;</i>,
                  },
                  message_info: {
                    content: <i class="s">&#39;example_content&#39;</i>,
                    custom_data: <i class="s">&#39;example_custom_data&#39;</i>,
                  },
                  action_id: <i class="s">&#39;example_action_id&#39;</i>,
                },
                invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
              },
            ],
            button_layout: <i class="s">&#39;LAYOUT_HORIZONTAL&#39;</i>,
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
        },
      ],
    },
    idempotent_id: <i class="s">&#39;550e8400-e29b-41d4-a716-446655440000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service&#39;</i>].post({
  complaint_id: <i class="s">&#39;200201820200101080076610000&#39;</i>,
  json: {
    complainted_mchid: <i class="s">&#39;1900012181&#39;</i>,
    message: {
      blocks: [
        {
          type: <i class="s">&#39;TEXT&#39;</i>,
          text: { text: <i class="s">&#39;example_text&#39;</i>, color: <i class="s">&#39;DEFAULT&#39;</i>, is_bold: <i class="k">true</i> },
          image: { media_id: <i class="s">&#39;example_media_id&#39;</i>, image_style_type: <i class="s">&#39;IMAGE_STYLE_TYPE_NARROW&#39;</i> },
          link: {
            text: <i class="s">&#39;example_text&#39;</i>,
            action: {
              action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
              jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
              mini_program_jump_info: { appid: <i class="s">&#39;example_appid&#39;</i>, path: <i class="s">&#39;example_path&#39;</i>, text: <i class="s">&#39;example_text&#39;</i> },
              message_info: { content: <i class="s">&#39;example_content&#39;</i>, custom_data: <i class="s">&#39;example_custom_data&#39;</i> },
              action_id: <i class="s">&#39;example_action_id&#39;</i>,
            },
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
          faq_list: {
            faqs: [
              {
                faq_id: <i class="s">&#39;example_faq_id&#39;</i>,
                faq_title: <i class="s">&#39;example_faq_title&#39;</i>,
                action: {
                  action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
                  jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
                  mini_program_jump_info: {
                    appid: <i class="s">&#39;example_appid&#39;</i>,
                    path: <i class="s">&#39;example_path&#39;</i>,
                    text: <i class="s">&#39;example_text&#39;</i>,
                  },
                  message_info: {
                    content: <i class="s">&#39;example_content&#39;</i>,
                    custom_data: <i class="s">&#39;example_custom_data&#39;</i>,
                  },
                  action_id: <i class="s">&#39;example_action_id&#39;</i>,
                },
              },
            ],
          },
          button: {
            text: <i class="s">&#39;example_text&#39;</i>,
            action: {
              action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
              jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
              mini_program_jump_info: { appid: <i class="s">&#39;example_appid&#39;</i>, path: <i class="s">&#39;example_path&#39;</i>, text: <i class="s">&#39;example_text&#39;</i> },
              message_info: { content: <i class="s">&#39;example_content&#39;</i>, custom_data: <i class="s">&#39;example_custom_data&#39;</i> },
              action_id: <i class="s">&#39;example_action_id&#39;</i>,
            },
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
          button_group: {
            buttons: [
              {
                text: <i class="s">&#39;example_text&#39;</i>,
                action: {
                  action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
                  jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
                  mini_program_jump_info: {
                    appid: <i class="s">&#39;example_appid&#39;</i>,
                    path: <i class="s">&#39;example_path&#39;</i>,
                    text: <i class="s">&#39;example_text&#39;</i>,
                  },
                  message_info: {
                    content: <i class="s">&#39;example_content&#39;</i>,
                    custom_data: <i class="s">&#39;example_custom_data&#39;</i>,
                  },
                  action_id: <i class="s">&#39;example_action_id&#39;</i>,
                },
                invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
              },
            ],
            button_layout: <i class="s">&#39;LAYOUT_HORIZONTAL&#39;</i>,
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
        },
      ],
    },
    idempotent_id: <i class="s">&#39;550e8400-e29b-41d4-a716-446655440000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.merchantService.complaintsV2._complaint_id_.responseImmediateService.postAsync({
  complaint_id: <i class="s">&#39;200201820200101080076610000&#39;</i>,
  json: {
    complainted_mchid: <i class="s">&#39;1900012181&#39;</i>,
    message: {
      blocks: [
        {
          type: <i class="s">&#39;TEXT&#39;</i>,
          text: { text: <i class="s">&#39;example_text&#39;</i>, color: <i class="s">&#39;DEFAULT&#39;</i>, is_bold: <i class="k">true</i> },
          image: { media_id: <i class="s">&#39;example_media_id&#39;</i>, image_style_type: <i class="s">&#39;IMAGE_STYLE_TYPE_NARROW&#39;</i> },
          link: {
            text: <i class="s">&#39;example_text&#39;</i>,
            action: {
              action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
              jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
              mini_program_jump_info: { appid: <i class="s">&#39;example_appid&#39;</i>, path: <i class="s">&#39;example_path&#39;</i>, text: <i class="s">&#39;example_text&#39;</i> },
              message_info: { content: <i class="s">&#39;example_content&#39;</i>, custom_data: <i class="s">&#39;example_custom_data&#39;</i> },
              action_id: <i class="s">&#39;example_action_id&#39;</i>,
            },
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
          faq_list: {
            faqs: [
              {
                faq_id: <i class="s">&#39;example_faq_id&#39;</i>,
                faq_title: <i class="s">&#39;example_faq_title&#39;</i>,
                action: {
                  action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
                  jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
                  mini_program_jump_info: {
                    appid: <i class="s">&#39;example_appid&#39;</i>,
                    path: <i class="s">&#39;example_path&#39;</i>,
                    text: <i class="s">&#39;example_text&#39;</i>,
                  },
                  message_info: {
                    content: <i class="s">&#39;example_content&#39;</i>,
                    custom_data: <i class="s">&#39;example_custom_data&#39;</i>,
                  },
                  action_id: <i class="s">&#39;example_action_id&#39;</i>,
                },
              },
            ],
          },
          button: {
            text: <i class="s">&#39;example_text&#39;</i>,
            action: {
              action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
              jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
              mini_program_jump_info: { appid: <i class="s">&#39;example_appid&#39;</i>, path: <i class="s">&#39;example_path&#39;</i>, text: <i class="s">&#39;example_text&#39;</i> },
              message_info: { content: <i class="s">&#39;example_content&#39;</i>, custom_data: <i class="s">&#39;example_custom_data&#39;</i> },
              action_id: <i class="s">&#39;example_action_id&#39;</i>,
            },
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
          button_group: {
            buttons: [
              {
                text: <i class="s">&#39;example_text&#39;</i>,
                action: {
                  action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
                  jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
                  mini_program_jump_info: {
                    appid: <i class="s">&#39;example_appid&#39;</i>,
                    path: <i class="s">&#39;example_path&#39;</i>,
                    text: <i class="s">&#39;example_text&#39;</i>,
                  },
                  message_info: {
                    content: <i class="s">&#39;example_content&#39;</i>,
                    custom_data: <i class="s">&#39;example_custom_data&#39;</i>,
                  },
                  action_id: <i class="s">&#39;example_action_id&#39;</i>,
                },
                invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
              },
            ],
            button_layout: <i class="s">&#39;LAYOUT_HORIZONTAL&#39;</i>,
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
        },
      ],
    },
    idempotent_id: <i class="s">&#39;550e8400-e29b-41d4-a716-446655440000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service&#39;</i>).postAsync({
  complaint_id: <i class="s">&#39;200201820200101080076610000&#39;</i>,
  json: {
    complainted_mchid: <i class="s">&#39;1900012181&#39;</i>,
    message: {
      blocks: [
        {
          type: <i class="s">&#39;TEXT&#39;</i>,
          text: { text: <i class="s">&#39;example_text&#39;</i>, color: <i class="s">&#39;DEFAULT&#39;</i>, is_bold: <i class="k">true</i> },
          image: { media_id: <i class="s">&#39;example_media_id&#39;</i>, image_style_type: <i class="s">&#39;IMAGE_STYLE_TYPE_NARROW&#39;</i> },
          link: {
            text: <i class="s">&#39;example_text&#39;</i>,
            action: {
              action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
              jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
              mini_program_jump_info: { appid: <i class="s">&#39;example_appid&#39;</i>, path: <i class="s">&#39;example_path&#39;</i>, text: <i class="s">&#39;example_text&#39;</i> },
              message_info: { content: <i class="s">&#39;example_content&#39;</i>, custom_data: <i class="s">&#39;example_custom_data&#39;</i> },
              action_id: <i class="s">&#39;example_action_id&#39;</i>,
            },
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
          faq_list: {
            faqs: [
              {
                faq_id: <i class="s">&#39;example_faq_id&#39;</i>,
                faq_title: <i class="s">&#39;example_faq_title&#39;</i>,
                action: {
                  action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
                  jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
                  mini_program_jump_info: {
                    appid: <i class="s">&#39;example_appid&#39;</i>,
                    path: <i class="s">&#39;example_path&#39;</i>,
                    text: <i class="s">&#39;example_text&#39;</i>,
                  },
                  message_info: {
                    content: <i class="s">&#39;example_content&#39;</i>,
                    custom_data: <i class="s">&#39;example_custom_data&#39;</i>,
                  },
                  action_id: <i class="s">&#39;example_action_id&#39;</i>,
                },
              },
            ],
          },
          button: {
            text: <i class="s">&#39;example_text&#39;</i>,
            action: {
              action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
              jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
              mini_program_jump_info: { appid: <i class="s">&#39;example_appid&#39;</i>, path: <i class="s">&#39;example_path&#39;</i>, text: <i class="s">&#39;example_text&#39;</i> },
              message_info: { content: <i class="s">&#39;example_content&#39;</i>, custom_data: <i class="s">&#39;example_custom_data&#39;</i> },
              action_id: <i class="s">&#39;example_action_id&#39;</i>,
            },
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
          button_group: {
            buttons: [
              {
                text: <i class="s">&#39;example_text&#39;</i>,
                action: {
                  action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
                  jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
                  mini_program_jump_info: {
                    appid: <i class="s">&#39;example_appid&#39;</i>,
                    path: <i class="s">&#39;example_path&#39;</i>,
                    text: <i class="s">&#39;example_text&#39;</i>,
                  },
                  message_info: {
                    content: <i class="s">&#39;example_content&#39;</i>,
                    custom_data: <i class="s">&#39;example_custom_data&#39;</i>,
                  },
                  action_id: <i class="s">&#39;example_action_id&#39;</i>,
                },
                invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
              },
            ],
            button_layout: <i class="s">&#39;LAYOUT_HORIZONTAL&#39;</i>,
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
        },
      ],
    },
    idempotent_id: <i class="s">&#39;550e8400-e29b-41d4-a716-446655440000&#39;</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service&#39;</i>].postAsync({
  complaint_id: <i class="s">&#39;200201820200101080076610000&#39;</i>,
  json: {
    complainted_mchid: <i class="s">&#39;1900012181&#39;</i>,
    message: {
      blocks: [
        {
          type: <i class="s">&#39;TEXT&#39;</i>,
          text: { text: <i class="s">&#39;example_text&#39;</i>, color: <i class="s">&#39;DEFAULT&#39;</i>, is_bold: <i class="k">true</i> },
          image: { media_id: <i class="s">&#39;example_media_id&#39;</i>, image_style_type: <i class="s">&#39;IMAGE_STYLE_TYPE_NARROW&#39;</i> },
          link: {
            text: <i class="s">&#39;example_text&#39;</i>,
            action: {
              action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
              jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
              mini_program_jump_info: { appid: <i class="s">&#39;example_appid&#39;</i>, path: <i class="s">&#39;example_path&#39;</i>, text: <i class="s">&#39;example_text&#39;</i> },
              message_info: { content: <i class="s">&#39;example_content&#39;</i>, custom_data: <i class="s">&#39;example_custom_data&#39;</i> },
              action_id: <i class="s">&#39;example_action_id&#39;</i>,
            },
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
          faq_list: {
            faqs: [
              {
                faq_id: <i class="s">&#39;example_faq_id&#39;</i>,
                faq_title: <i class="s">&#39;example_faq_title&#39;</i>,
                action: {
                  action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
                  jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
                  mini_program_jump_info: {
                    appid: <i class="s">&#39;example_appid&#39;</i>,
                    path: <i class="s">&#39;example_path&#39;</i>,
                    text: <i class="s">&#39;example_text&#39;</i>,
                  },
                  message_info: {
                    content: <i class="s">&#39;example_content&#39;</i>,
                    custom_data: <i class="s">&#39;example_custom_data&#39;</i>,
                  },
                  action_id: <i class="s">&#39;example_action_id&#39;</i>,
                },
              },
            ],
          },
          button: {
            text: <i class="s">&#39;example_text&#39;</i>,
            action: {
              action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
              jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
              mini_program_jump_info: { appid: <i class="s">&#39;example_appid&#39;</i>, path: <i class="s">&#39;example_path&#39;</i>, text: <i class="s">&#39;example_text&#39;</i> },
              message_info: { content: <i class="s">&#39;example_content&#39;</i>, custom_data: <i class="s">&#39;example_custom_data&#39;</i> },
              action_id: <i class="s">&#39;example_action_id&#39;</i>,
            },
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
          button_group: {
            buttons: [
              {
                text: <i class="s">&#39;example_text&#39;</i>,
                action: {
                  action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
                  jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
                  mini_program_jump_info: {
                    appid: <i class="s">&#39;example_appid&#39;</i>,
                    path: <i class="s">&#39;example_path&#39;</i>,
                    text: <i class="s">&#39;example_text&#39;</i>,
                  },
                  message_info: {
                    content: <i class="s">&#39;example_content&#39;</i>,
                    custom_data: <i class="s">&#39;example_custom_data&#39;</i>,
                  },
                  action_id: <i class="s">&#39;example_action_id&#39;</i>,
                },
                invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
              },
            ],
            button_layout: <i class="s">&#39;LAYOUT_HORIZONTAL&#39;</i>,
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
        },
      ],
    },
    idempotent_id: <i class="s">&#39;550e8400-e29b-41d4-a716-446655440000&#39;</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>With everything that is documented</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.merchantService.complaintsV2._complaint_id_.responseImmediateService.post({
  complaint_id: <i class="s">&#39;200201820200101080076610000&#39;</i>,
  json: {
    complainted_mchid: <i class="s">&#39;1900012181&#39;</i>,
    message: {
      blocks: [
        {
          type: <i class="s">&#39;TEXT&#39;</i>,
          text: { text: <i class="s">&#39;example_text&#39;</i>, color: <i class="s">&#39;DEFAULT&#39;</i>, is_bold: <i class="k">true</i> },
          image: { media_id: <i class="s">&#39;example_media_id&#39;</i>, image_style_type: <i class="s">&#39;IMAGE_STYLE_TYPE_NARROW&#39;</i> },
          link: {
            text: <i class="s">&#39;example_text&#39;</i>,
            action: {
              action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
              jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
              mini_program_jump_info: { appid: <i class="s">&#39;example_appid&#39;</i>, path: <i class="s">&#39;example_path&#39;</i>, text: <i class="s">&#39;example_text&#39;</i> },
              message_info: { content: <i class="s">&#39;example_content&#39;</i>, custom_data: <i class="s">&#39;example_custom_data&#39;</i> },
              action_id: <i class="s">&#39;example_action_id&#39;</i>,
            },
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
          faq_list: {
            faqs: [
              {
                faq_id: <i class="s">&#39;example_faq_id&#39;</i>,
                faq_title: <i class="s">&#39;example_faq_title&#39;</i>,
                action: {
                  action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
                  jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
                  mini_program_jump_info: {
                    appid: <i class="s">&#39;example_appid&#39;</i>,
                    path: <i class="s">&#39;example_path&#39;</i>,
                    text: <i class="s">&#39;example_text&#39;</i>,
                  },
                  message_info: {
                    content: <i class="s">&#39;example_content&#39;</i>,
                    custom_data: <i class="s">&#39;example_custom_data&#39;</i>,
                  },
                  action_id: <i class="s">&#39;example_action_id&#39;</i>,
                },
              },
            ],
          },
          button: {
            text: <i class="s">&#39;example_text&#39;</i>,
            action: {
              action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
              jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
              mini_program_jump_info: { appid: <i class="s">&#39;example_appid&#39;</i>, path: <i class="s">&#39;example_path&#39;</i>, text: <i class="s">&#39;example_text&#39;</i> },
              message_info: { content: <i class="s">&#39;example_content&#39;</i>, custom_data: <i class="s">&#39;example_custom_data&#39;</i> },
              action_id: <i class="s">&#39;example_action_id&#39;</i>,
            },
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
          button_group: {
            buttons: [
              {
                text: <i class="s">&#39;example_text&#39;</i>,
                action: {
                  action_type: <i class="s">&#39;ACTION_TYPE_SEND_MESSAGE&#39;</i>,
                  jump_url: <i class="s">&#39;example_jump_url&#39;</i>,
                  mini_program_jump_info: {
                    appid: <i class="s">&#39;example_appid&#39;</i>,
                    path: <i class="s">&#39;example_path&#39;</i>,
                    text: <i class="s">&#39;example_text&#39;</i>,
                  },
                  message_info: {
                    content: <i class="s">&#39;example_content&#39;</i>,
                    custom_data: <i class="s">&#39;example_custom_data&#39;</i>,
                  },
                  action_id: <i class="s">&#39;example_action_id&#39;</i>,
                },
                invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
              },
            ],
            button_layout: <i class="s">&#39;LAYOUT_HORIZONTAL&#39;</i>,
            invalid_info: { expired_time: <i class="s">&#39;2015-05-20T13:29:35+08:00&#39;</i>, multi_clickable: <i class="k">true</i> },
          },
        },
      ],
      sender_identity: <i class="s">&#39;UNKNOWN&#39;</i>,
      custom_data: <i class="s">&#39;example_custom_data&#39;</i>,
    },
    idempotent_id: <i class="s">&#39;550e8400-e29b-41d4-a716-446655440000&#39;</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>The same with curl, against the sandbox (bash)</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/merchant-service/complaints-v2/200201820200101080076610000/response-immediate-service&#39;</i>
body=<i class="s">&#39;{&quot;complainted_mchid&quot;:&quot;1900012181&quot;,&quot;message&quot;:{&quot;blocks&quot;:[{&quot;type&quot;:&quot;TEXT&quot;,&quot;text&quot;:{&quot;text&quot;:&quot;example_text&quot;,&quot;color&quot;:&quot;DEFAULT&quot;,&quot;is_bold&quot;:true},&quot;image&quot;:{&quot;media_id&quot;:&quot;example_media_id&quot;,&quot;image_style_type&quot;:&quot;IMAGE_STYLE_TYPE_NARROW&quot;},&quot;link&quot;:{&quot;text&quot;:&quot;example_text&quot;,&quot;action&quot;:{&quot;action_type&quot;:&quot;ACTION_TYPE_SEND_MESSAGE&quot;,&quot;jump_url&quot;:&quot;example_jump_url&quot;,&quot;mini_program_jump_info&quot;:{&quot;appid&quot;:&quot;example_appid&quot;,&quot;path&quot;:&quot;example_path&quot;,&quot;text&quot;:&quot;example_text&quot;},&quot;message_info&quot;:{&quot;content&quot;:&quot;example_content&quot;,&quot;custom_data&quot;:&quot;example_custom_data&quot;},&quot;action_id&quot;:&quot;example_action_id&quot;},&quot;invalid_info&quot;:{&quot;expired_time&quot;:&quot;2015-05-20T13:29:35+08:00&quot;,&quot;multi_clickable&quot;:true}},&quot;faq_list&quot;:{&quot;faqs&quot;:[{&quot;faq_id&quot;:&quot;example_faq_id&quot;,&quot;faq_title&quot;:&quot;example_faq_title&quot;,&quot;action&quot;:{&quot;action_type&quot;:&quot;ACTION_TYPE_SEND_MESSAGE&quot;,&quot;jump_url&quot;:&quot;example_jump_url&quot;,&quot;mini_program_jump_info&quot;:{&quot;appid&quot;:&quot;example_appid&quot;,&quot;path&quot;:&quot;example_path&quot;,&quot;text&quot;:&quot;example_text&quot;},&quot;message_info&quot;:{&quot;content&quot;:&quot;example_content&quot;,&quot;custom_data&quot;:&quot;example_custom_data&quot;},&quot;action_id&quot;:&quot;example_action_id&quot;}}]},&quot;button&quot;:{&quot;text&quot;:&quot;example_text&quot;,&quot;action&quot;:{&quot;action_type&quot;:&quot;ACTION_TYPE_SEND_MESSAGE&quot;,&quot;jump_url&quot;:&quot;example_jump_url&quot;,&quot;mini_program_jump_info&quot;:{&quot;appid&quot;:&quot;example_appid&quot;,&quot;path&quot;:&quot;example_path&quot;,&quot;text&quot;:&quot;example_text&quot;},&quot;message_info&quot;:{&quot;content&quot;:&quot;example_content&quot;,&quot;custom_data&quot;:&quot;example_custom_data&quot;},&quot;action_id&quot;:&quot;example_action_id&quot;},&quot;invalid_info&quot;:{&quot;expired_time&quot;:&quot;2015-05-20T13:29:35+08:00&quot;,&quot;multi_clickable&quot;:true}},&quot;button_group&quot;:{&quot;buttons&quot;:[{&quot;text&quot;:&quot;example_text&quot;,&quot;action&quot;:{&quot;action_type&quot;:&quot;ACTION_TYPE_SEND_MESSAGE&quot;,&quot;jump_url&quot;:&quot;example_jump_url&quot;,&quot;mini_program_jump_info&quot;:{&quot;appid&quot;:&quot;example_appid&quot;,&quot;path&quot;:&quot;example_path&quot;,&quot;text&quot;:&quot;example_text&quot;},&quot;message_info&quot;:{&quot;content&quot;:&quot;example_content&quot;,&quot;custom_data&quot;:&quot;example_custom_data&quot;},&quot;action_id&quot;:&quot;example_action_id&quot;},&quot;invalid_info&quot;:{&quot;expired_time&quot;:&quot;2015-05-20T13:29:35+08:00&quot;,&quot;multi_clickable&quot;:true}}],&quot;button_layout&quot;:&quot;LAYOUT_HORIZONTAL&quot;,&quot;invalid_info&quot;:{&quot;expired_time&quot;:&quot;2015-05-20T13:29:35+08:00&quot;,&quot;multi_clickable&quot;:true}}}]},&quot;idempotent_id&quot;:&quot;550e8400-e29b-41d4-a716-446655440000&quot;}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">Response <a class="header-anchor" href="#response" aria-label="Permalink to &quot;Response {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>field</th><th>type</th><th>description</th></tr></thead><tbody><tr id="response.log_id"><td><a href="#response.log_id">log_id</a></td><td><code>string</code></td><td>操作流水号<br><small>e.g. <code>&quot;300285320210322170000071077&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>Example</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;log_id&quot;</i>: <i class="c">&quot;300285320210322170000071077&quot;</i>
}</code></pre></div></details><h2 id="errors" tabindex="-1">Errors <a class="header-anchor" href="#errors" aria-label="Permalink to &quot;Errors {#errors}&quot;">​</a></h2><table class="plain"><thead><tr><th>status</th><th>code</th><th>when</th></tr></thead><tbody><tr><td>400</td><td><code>PARAM_ERROR</code></td><td>参数错误</td></tr><tr><td>400</td><td><code>INVALID_REQUEST</code></td><td>HTTP 请求不符合微信支付 APIv3 接口规则</td></tr><tr><td>401</td><td><code>SIGN_ERROR</code></td><td>验证不通过</td></tr><tr><td>500</td><td><code>SYSTEM_ERROR</code></td><td>系统异常，请稍后重试</td></tr></tbody></table><p>Causes and remedies: <a href="/en/help/errors.html">Troubleshooting</a>.</p><h2 id="repeating" tabindex="-1">Repeating <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;Repeating {#repeating}&quot;">​</a></h2><p>The same call may be sent again: WeChat Pay knows it by <code>idempotent_id</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/api/merchant-service/post-v3-merchant-service-complaints-v2-complaint_id-response-immediate-service.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3MerchantServiceComplaintsV2Complaint_idResponseImmediateService = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3MerchantServiceComplaintsV2Complaint_idResponseImmediateService as default
};
