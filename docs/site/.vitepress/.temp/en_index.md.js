import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"","frontmatter":{"layout":"home","hero":{"name":"wechatpay-isomorphic","text":"WeChat Pay APIv3 wherever JavaScript runs","tagline":"Every operation typed, every request signed, every answer verified, sensitive fields encrypted by themselves.","actions":[{"theme":"brand","text":"Start","link":"/en/guide/start"},{"theme":"alt","text":"Operations","link":"/en/api/"}]},"features":[{"title":"Start without a merchant number","details":"The sandbox is WeChat Pay in memory: orders, payments, notifications, refunds, bills, to the fen.","link":"/en/guide/start"},{"title":"1,088 operations, a page each","details":"Fields, every style of call, curl, errors, notifications.","link":"/en/api/"},{"title":"108 notifications, typed","details":"Verified, decrypted, run once, answered by one handler.","link":"/en/guide/notifications"},{"title":"Wherever JavaScript runs","details":"Node, Deno, Bun, Cloudflare Workers, edge runtimes, browsers.","link":"/en/guide/runtimes"},{"title":"Errors that say what to do","details":"By class, code and the number of a Request-ID.","link":"/en/help/errors"},{"title":"Reconciliation","details":"Bills are streamed, amounts are integers.","link":"/en/guide/bills"}]},"headers":[],"relativePath":"en/index.md","filePath":"en/index.md"}');
const _sfc_main = { name: "en/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
