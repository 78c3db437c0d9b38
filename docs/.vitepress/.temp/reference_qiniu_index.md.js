import { resolveComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Qiniu IM Message API","description":"Browse and try every operation of the Qiniu IM Message API.","frontmatter":{"layout":"page","title":"Qiniu IM Message API","description":"Browse and try every operation of the Qiniu IM Message API.","sidebar":false,"pageClass":"api-page","head":[["link",{"rel":"alternate","type":"text/markdown","href":"index.md"}]]},"headers":[],"relativePath":"reference/qiniu/index.md","filePath":"reference/qiniu/index.md"}');
const _sfc_main = { name: "reference/qiniu/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_ApiReference = resolveComponent("ApiReference");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_ApiReference, { api: "qiniu" }, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<h1${_scopeId}>Qiniu IM Message API</h1><h2${_scopeId}>Operations</h2><h3${_scopeId}>Conversations</h3><ul${_scopeId}><li${_scopeId}><a href="./listConversations.html"${_scopeId}>List conversations</a> <code${_scopeId}>listConversations</code></li><li${_scopeId}><a href="./listConversationMessages.html"${_scopeId}>List messages of a conversation</a> <code${_scopeId}>listConversationMessages</code></li><li${_scopeId}><a href="./deleteConversation.html"${_scopeId}>Delete a conversation</a> <code${_scopeId}>deleteConversation</code></li></ul><h3${_scopeId}>Messages</h3><ul${_scopeId}><li${_scopeId}><a href="./acknowledgeMessage.html"${_scopeId}>Acknowledge a message</a> <code${_scopeId}>acknowledgeMessage</code></li><li${_scopeId}><a href="./sendMessageByPut.html"${_scopeId}>Send a message by PUT</a> <code${_scopeId}>sendMessageByPut</code></li><li${_scopeId}><a href="./sendMessage.html"${_scopeId}>Send a message</a> <code${_scopeId}>sendMessage</code></li><li${_scopeId}><a href="./sendNotificationByPut.html"${_scopeId}>Send a notification by PUT</a> <code${_scopeId}>sendNotificationByPut</code></li><li${_scopeId}><a href="./sendNotification.html"${_scopeId}>Send a notification</a> <code${_scopeId}>sendNotification</code></li><li${_scopeId}><a href="./recallMessageByPut.html"${_scopeId}>Recall a message by PUT</a> <code${_scopeId}>recallMessageByPut</code></li><li${_scopeId}><a href="./recallMessage.html"${_scopeId}>Recall a message</a> <code${_scopeId}>recallMessage</code></li><li${_scopeId}><a href="./broadcastMessage.html"${_scopeId}>Broadcast a message</a> <code${_scopeId}>broadcastMessage</code></li></ul><h3${_scopeId}>Tokens</h3><ul${_scopeId}><li${_scopeId}><a href="./createTokenByName.html"${_scopeId}>Create a token by username</a> <code${_scopeId}>createTokenByName</code></li><li${_scopeId}><a href="./createTokenById.html"${_scopeId}>Create a token by user id</a> <code${_scopeId}>createTokenById</code></li><li${_scopeId}><a href="./createTokenByLogin.html"${_scopeId}>Create a token by login name</a> <code${_scopeId}>createTokenByLogin</code></li></ul>`);
      } else {
        return [
          createVNode("h1", null, "Qiniu IM Message API"),
          createVNode("h2", null, "Operations"),
          createVNode("h3", null, "Conversations"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./listConversations.html" }, "List conversations"),
              createTextVNode(),
              createVNode("code", null, "listConversations")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./listConversationMessages.html" }, "List messages of a conversation"),
              createTextVNode(),
              createVNode("code", null, "listConversationMessages")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./deleteConversation.html" }, "Delete a conversation"),
              createTextVNode(),
              createVNode("code", null, "deleteConversation")
            ])
          ]),
          createVNode("h3", null, "Messages"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./acknowledgeMessage.html" }, "Acknowledge a message"),
              createTextVNode(),
              createVNode("code", null, "acknowledgeMessage")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./sendMessageByPut.html" }, "Send a message by PUT"),
              createTextVNode(),
              createVNode("code", null, "sendMessageByPut")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./sendMessage.html" }, "Send a message"),
              createTextVNode(),
              createVNode("code", null, "sendMessage")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./sendNotificationByPut.html" }, "Send a notification by PUT"),
              createTextVNode(),
              createVNode("code", null, "sendNotificationByPut")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./sendNotification.html" }, "Send a notification"),
              createTextVNode(),
              createVNode("code", null, "sendNotification")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./recallMessageByPut.html" }, "Recall a message by PUT"),
              createTextVNode(),
              createVNode("code", null, "recallMessageByPut")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./recallMessage.html" }, "Recall a message"),
              createTextVNode(),
              createVNode("code", null, "recallMessage")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./broadcastMessage.html" }, "Broadcast a message"),
              createTextVNode(),
              createVNode("code", null, "broadcastMessage")
            ])
          ]),
          createVNode("h3", null, "Tokens"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./createTokenByName.html" }, "Create a token by username"),
              createTextVNode(),
              createVNode("code", null, "createTokenByName")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./createTokenById.html" }, "Create a token by user id"),
              createTextVNode(),
              createVNode("code", null, "createTokenById")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./createTokenByLogin.html" }, "Create a token by login name"),
              createTextVNode(),
              createVNode("code", null, "createTokenByLogin")
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/qiniu/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
