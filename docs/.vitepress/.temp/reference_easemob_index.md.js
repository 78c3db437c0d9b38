import { resolveComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Easemob chat history API","description":"Browse and try every operation of the Easemob chat history API.","frontmatter":{"layout":"page","title":"Easemob chat history API","description":"Browse and try every operation of the Easemob chat history API.","sidebar":false,"pageClass":"api-page","head":[["link",{"rel":"alternate","type":"text/markdown","href":"index.md"}]]},"headers":[],"relativePath":"reference/easemob/index.md","filePath":"reference/easemob/index.md"}');
const _sfc_main = { name: "reference/easemob/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_ApiReference = resolveComponent("ApiReference");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_ApiReference, { api: "easemob" }, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<h1${_scopeId}>Easemob chat history API</h1><h2${_scopeId}>Operations</h2><h3${_scopeId}>Authentication</h3><ul${_scopeId}><li${_scopeId}><a href="./createAppToken.html"${_scopeId}>Create an app token</a> <code${_scopeId}>createAppToken</code></li></ul><h3${_scopeId}>History</h3><ul${_scopeId}><li${_scopeId}><a href="./getHistoryFileUrl.html"${_scopeId}>Get the download URL of a history file</a> <code${_scopeId}>getHistoryFileUrl</code></li><li${_scopeId}><a href="./downloadHistoryFile.html"${_scopeId}>Download a history file</a> <code${_scopeId}>downloadHistoryFile</code></li></ul>`);
      } else {
        return [
          createVNode("h1", null, "Easemob chat history API"),
          createVNode("h2", null, "Operations"),
          createVNode("h3", null, "Authentication"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./createAppToken.html" }, "Create an app token"),
              createTextVNode(),
              createVNode("code", null, "createAppToken")
            ])
          ]),
          createVNode("h3", null, "History"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./getHistoryFileUrl.html" }, "Get the download URL of a history file"),
              createTextVNode(),
              createVNode("code", null, "getHistoryFileUrl")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./downloadHistoryFile.html" }, "Download a history file"),
              createTextVNode(),
              createVNode("code", null, "downloadHistoryFile")
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/easemob/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
