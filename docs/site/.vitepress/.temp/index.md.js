import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"","frontmatter":{"layout":"home","hero":{"name":"wechatpay-isomorphic","text":"微信支付 APIv3，任何 JavaScript 运行时","tagline":"每个接口有类型，每个请求有签名，每个应答先验签，敏感字段自动加解密。","actions":[{"theme":"brand","text":"快速开始","link":"/guide/start"},{"theme":"alt","text":"全部接口","link":"/api/"}]},"features":[{"title":"没有商户号也能开始","details":"沙箱是内存里的微信支付：下单、支付、通知、退款、账单，分文不差。","link":"/guide/start"},{"title":"1088 个接口，一页一个","details":"参数、三种写法、curl、错误码、通知。","link":"/api/"},{"title":"108 种通知，有类型","details":"验签、解密、去重、应答，一个处理函数。","link":"/guide/notifications"},{"title":"到处可运行","details":"Node、Deno、Bun、Cloudflare Workers、边缘、浏览器。","link":"/guide/runtimes"},{"title":"出错时说清楚","details":"按错误类型、错误码与 Request-ID 数字查原因和处理。","link":"/help/errors"},{"title":"对账","details":"账单流式读取，金额是整数。","link":"/guide/bills"}]},"headers":[],"relativePath":"index.md","filePath":"index.md"}');
const _sfc_main = { name: "index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
