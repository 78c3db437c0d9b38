import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Other generators","description":"Use the OpenAPI 3.1 specs with other code generators, Postman and Bruno.","frontmatter":{"title":"Other generators","description":"Use the OpenAPI 3.1 specs with other code generators, Postman and Bruno.","head":[["link",{"rel":"alternate","type":"text/markdown","href":"generators.md"}]]},"headers":[],"relativePath":"guide/generators.md","filePath":"guide/generators.md"}');
const _sfc_main = { name: "guide/generators.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="other-generators" tabindex="-1">Other generators <a class="header-anchor" href="#other-generators" aria-label="Permalink to &quot;Other generators&quot;">​</a></h1><p>Each API is one bundled file, which you can <a href="./../reference/">download</a> as JSON or YAML. The package exports it as <code>im-openapi/specs/&lt;api&gt;.json</code>. You can ignore keys that start with <code>x-</code>.</p><p>The tests of this project read the specs with openapi-typescript, hey-api, Redoc, Scalar&#39;s parser, and the importers of Postman and Bruno: without a crash, and without <code>any</code> in generated types.</p><div class="language-sh vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">npx</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> openapi-typescript</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> node_modules/im-openapi/generated/easemob/openapi.json</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> --output</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> easemob.d.ts</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">npx</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> @hey-api/openapi-ts</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> --input</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> node_modules/im-openapi/generated/qiniu/openapi.json</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> --output</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> qiniu-client</span></span></code></pre></div><p>What to know about the specs:</p><ul><li><strong>Paths</strong> are complete, starting at the host; servers are bare hosts. Easemob and Qiniu give each app its own host.</li><li><strong><code>format: int64</code></strong> is meant literally: use a 64-bit type or a string.</li><li><strong>Request objects are closed, response objects are open</strong>: vendors add fields.</li><li><strong>Unions have a fallback</strong> for kinds that a vendor may add, marked <code>x-unknown-value</code>.</li><li><strong><code>x-retry</code></strong> says what may be retried, <code>x-pagination</code> how to paginate, <code>x-error-codes</code> what the codes mean.</li></ul><p>To import a spec into Postman or Bruno, use the file, or its URL on this site.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guide/generators.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const generators = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  generators as default
};
