import { resolveComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"JMessage Report API v1","description":"Browse and try every operation of the JMessage Report API v1.","frontmatter":{"layout":"page","title":"JMessage Report API v1","description":"Browse and try every operation of the JMessage Report API v1.","sidebar":false,"pageClass":"api-page","head":[["link",{"rel":"alternate","type":"text/markdown","href":"index.md"}]]},"headers":[],"relativePath":"reference/jmessage-report-v1/index.md","filePath":"reference/jmessage-report-v1/index.md"}');
const _sfc_main = { name: "reference/jmessage-report-v1/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_ApiReference = resolveComponent("ApiReference");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_ApiReference, { api: "jmessage-report-v1" }, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<h1${_scopeId}>JMessage Report API v1</h1><h2${_scopeId}>Operations</h2><h3${_scopeId}>Messages</h3><ul${_scopeId}><li${_scopeId}><a href="./listMessagesV1.html"${_scopeId}>List messages of the app with v1</a> <code${_scopeId}>listMessagesV1</code></li><li${_scopeId}><a href="./listUserMessagesV1.html"${_scopeId}>List messages of a user with v1</a> <code${_scopeId}>listUserMessagesV1</code></li></ul>`);
      } else {
        return [
          createVNode("h1", null, "JMessage Report API v1"),
          createVNode("h2", null, "Operations"),
          createVNode("h3", null, "Messages"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./listMessagesV1.html" }, "List messages of the app with v1"),
              createTextVNode(),
              createVNode("code", null, "listMessagesV1")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./listUserMessagesV1.html" }, "List messages of a user with v1"),
              createTextVNode(),
              createVNode("code", null, "listUserMessagesV1")
            ])
          ])
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/jmessage-report-v1/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
