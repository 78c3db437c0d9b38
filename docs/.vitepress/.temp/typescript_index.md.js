import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"TypeScript","description":"Every function, class and type that im-openapi exports, module by module.","frontmatter":{"title":"TypeScript","description":"Every function, class and type that im-openapi exports, module by module.","head":[["link",{"rel":"alternate","type":"text/markdown","href":"index.md"}]]},"headers":[],"relativePath":"typescript/index.md","filePath":"typescript/index.md"}');
const _sfc_main = { name: "typescript/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="typescript" tabindex="-1">TypeScript <a class="header-anchor" href="#typescript" aria-label="Permalink to &quot;TypeScript&quot;">​</a></h1><p>What the package exports, module by module. The operations of the APIs are methods of the clients; the <a href="/reference/">API reference</a> has a page for each, with a call in TypeScript.</p><table tabindex="0"><thead><tr><th>Import</th><th>Contents</th></tr></thead><tbody><tr><td><a href="./im-openapi.html"><code>im-openapi</code></a></td><td>What the clients of all vendors share: options, errors, hooks, <code>paginate</code> to read lists and <code>inChunks</code> to send long ones.</td></tr><tr><td><a href="./im-openapi/errors.html"><code>im-openapi/errors</code></a></td><td>What a vendor&#39;s error code means and what to do about it.</td></tr><tr><td><a href="./im-openapi/jmessage.html"><code>im-openapi/jmessage</code></a></td><td>The JMessage client: its three APIs, histories, uploads and message bodies.</td></tr><tr><td><a href="./im-openapi/easemob.html"><code>im-openapi/easemob</code></a></td><td>The Easemob client: the archive of history files, the app token, and stores to share it.</td></tr><tr><td><a href="./im-openapi/messages.html"><code>im-openapi/messages</code></a></td><td>One type for the messages of all vendors, and histories merged by time.</td></tr><tr><td><a href="./im-openapi/qiniu.html"><code>im-openapi/qiniu</code></a></td><td>The Qiniu IM client: messages, and histories of conversations.</td></tr><tr><td><a href="./im-openapi/sandbox.html"><code>im-openapi/sandbox</code></a></td><td>Local servers that behave like the vendors, for tests.</td></tr><tr><td><a href="./im-openapi/undici.html"><code>im-openapi/undici</code></a></td><td>A faster <code>fetch</code> for Node, with a connection pool and support for proxies set in the environment.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("typescript/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
