import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Guides","description":"How the specs, clients, sandbox and mocks of im-openapi fit together, and which page helps with what.","frontmatter":{"title":"Guides","description":"How the specs, clients, sandbox and mocks of im-openapi fit together, and which page helps with what.","head":[["link",{"rel":"alternate","type":"text/markdown","href":"index.md"}]]},"headers":[],"relativePath":"guide/index.md","filePath":"guide/index.md"}');
const _sfc_main = { name: "guide/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="guides" tabindex="-1">Guides <a class="header-anchor" href="#guides" aria-label="Permalink to &quot;Guides&quot;">​</a></h1><p>Start with your vendor: <a href="./jmessage.html">JMessage</a>, <a href="./easemob.html">Easemob</a> or <a href="./qiniu.html">Qiniu IM</a>. Each page leads from a first call, against a sandbox on your machine, to the vendor&#39;s own servers.</p><table tabindex="0"><thead><tr><th>You have</th><th>You need</th></tr></thead><tbody><tr><td>an app on Node, Deno, Bun or a Worker</td><td>a typed client: the quick starts above</td></tr><tr><td>messages to copy into a database</td><td><a href="./history.html">Pagination and history</a></td></tr><tr><td>a request that fails</td><td><a href="./errors.html">Errors and retries</a>, <a href="./../reference/error-codes.html">all error codes</a></td></tr><tr><td>ids whose last digits change</td><td><a href="./int64.html">64-bit integers</a></td></tr><tr><td>tests that need a server</td><td><a href="./sandbox.html">the sandbox</a>, or <a href="./prism.html">Prism</a></td></tr><tr><td>the name of a type or an option</td><td><a href="/typescript/">TypeScript</a></td></tr><tr><td>another language</td><td><a href="./generators.html">other generators</a>, with the <a href="./../reference/">specs</a></td></tr><tr><td>a server that does not do what its document says</td><td>the errata, in the sidebar</td></tr></tbody></table><p>There is one package, <code>im-openapi</code>. Its entry points <code>im-openapi/jmessage</code>, <code>im-openapi/easemob</code> and <code>im-openapi/qiniu</code> import nothing but <code>openapi-fetch</code> at run time. Keep secrets on your server: none of these APIs is meant to be called from a web page.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guide/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
