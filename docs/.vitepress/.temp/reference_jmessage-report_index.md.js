import { resolveComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"JMessage Report API v2","description":"Browse and try every operation of the JMessage Report API v2.","frontmatter":{"layout":"page","title":"JMessage Report API v2","description":"Browse and try every operation of the JMessage Report API v2.","sidebar":false,"pageClass":"api-page","head":[["link",{"rel":"alternate","type":"text/markdown","href":"index.md"}]]},"headers":[],"relativePath":"reference/jmessage-report/index.md","filePath":"reference/jmessage-report/index.md"}');
const _sfc_main = { name: "reference/jmessage-report/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_ApiReference = resolveComponent("ApiReference");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_ApiReference, { api: "jmessage-report" }, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<h1${_scopeId}>JMessage Report API v2</h1><h2${_scopeId}>Operations</h2><h3${_scopeId}>Messages</h3><ul${_scopeId}><li${_scopeId}><a href="./listMessages.html"${_scopeId}>List messages of the app</a> <code${_scopeId}>listMessages</code></li><li${_scopeId}><a href="./listUserMessages.html"${_scopeId}>List messages of a user</a> <code${_scopeId}>listUserMessages</code></li><li${_scopeId}><a href="./listGroupMessages.html"${_scopeId}>List messages of a group</a> <code${_scopeId}>listGroupMessages</code></li><li${_scopeId}><a href="./listChatRoomMessages.html"${_scopeId}>List messages of a chat room</a> <code${_scopeId}>listChatRoomMessages</code></li></ul><h3${_scopeId}>Statistics</h3><ul${_scopeId}><li${_scopeId}><a href="./getUserStatistics.html"${_scopeId}>Get user statistics</a> <code${_scopeId}>getUserStatistics</code></li><li${_scopeId}><a href="./getMessageStatistics.html"${_scopeId}>Get message statistics</a> <code${_scopeId}>getMessageStatistics</code></li><li${_scopeId}><a href="./getGroupStatistics.html"${_scopeId}>Get group statistics</a> <code${_scopeId}>getGroupStatistics</code></li></ul>`);
      } else {
        return [
          createVNode("h1", null, "JMessage Report API v2"),
          createVNode("h2", null, "Operations"),
          createVNode("h3", null, "Messages"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./listMessages.html" }, "List messages of the app"),
              createTextVNode(),
              createVNode("code", null, "listMessages")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./listUserMessages.html" }, "List messages of a user"),
              createTextVNode(),
              createVNode("code", null, "listUserMessages")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./listGroupMessages.html" }, "List messages of a group"),
              createTextVNode(),
              createVNode("code", null, "listGroupMessages")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./listChatRoomMessages.html" }, "List messages of a chat room"),
              createTextVNode(),
              createVNode("code", null, "listChatRoomMessages")
            ])
          ]),
          createVNode("h3", null, "Statistics"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./getUserStatistics.html" }, "Get user statistics"),
              createTextVNode(),
              createVNode("code", null, "getUserStatistics")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./getMessageStatistics.html" }, "Get message statistics"),
              createTextVNode(),
              createVNode("code", null, "getMessageStatistics")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./getGroupStatistics.html" }, "Get group statistics"),
              createTextVNode(),
              createVNode("code", null, "getGroupStatistics")
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/jmessage-report/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
