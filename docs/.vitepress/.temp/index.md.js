import { resolveComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Specs, clients and a sandbox for Chinese IM clouds","titleTemplate":"im-openapi","description":"OpenAPI 3.1 specs, typed fetch clients and a local sandbox for the server APIs of JMessage, Easemob and Qiniu IM.","frontmatter":{"layout":"home","title":"Specs, clients and a sandbox for Chinese IM clouds","titleTemplate":"im-openapi","description":"OpenAPI 3.1 specs, typed fetch clients and a local sandbox for the server APIs of JMessage, Easemob and Qiniu IM.","hero":{"name":"im-openapi","text":"JMessage, Easemob and Qiniu IM from your server","tagline":"OpenAPI 3.1 specs for five APIs, typed clients generated from them, and a sandbox that behaves like the vendors, so you can build and test without an account.","image":{"src":"/favicon.svg","alt":""},"actions":[{"theme":"brand","text":"Try an API","link":"/reference/jmessage-im/"},{"theme":"alt","text":"Guides","link":"/guide/"},{"theme":"alt","text":"Downloads","link":"/reference/"}]},"head":[["link",{"rel":"alternate","type":"text/markdown","href":"index.md"}]]},"headers":[],"relativePath":"index.md","filePath":"index.md"}');
const _sfc_main = { name: "index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_TableFilter = resolveComponent("TableFilter");
  _push(`<div${ssrRenderAttrs(_attrs)}><h2 id="two-commands" tabindex="-1">Two commands <a class="header-anchor" href="#two-commands" aria-label="Permalink to &quot;Two commands&quot;">​</a></h2><p>All you need is Node 20.19 or newer, npm and git.</p><div class="language-sh vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">npm</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> ci</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> &amp;&amp; </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">npm</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> start</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">npm</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> ci</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> &amp;&amp; </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">npm</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> test</span></span></code></pre></div><p><code>npm start</code> serves this site together with a sandbox of every API, and reads all their histories. After that, <strong>Test Request</strong> on any operation sends a request to your own machine, with the sandbox&#39;s credentials filled in.</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-jcka2" id="tab-3mjMj0d" checked><label data-title="JMessage" for="tab-3mjMj0d">JMessage</label><input type="radio" name="group-jcka2" id="tab-2_RmLsj"><label data-title="Easemob" for="tab-2_RmLsj">Easemob</label><input type="radio" name="group-jcka2" id="tab-nz3bMgd"><label data-title="Qiniu IM" for="tab-nz3bMgd">Qiniu IM</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">import</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { createJMessage } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">from</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;im-openapi/jmessage&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">APP_KEY</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">appKey</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;sandbox-app-key&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">MASTER_SECRET</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;sandbox-master-secret&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> process.env;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">REPORT_URL</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;http://127.0.0.1:4010&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">IM_URL</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;http://127.0.0.1:4011&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> process.env;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> baseUrl</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { report: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">REPORT_URL</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, im: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">IM_URL</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> }; </span><span style="--shiki-light:#66707B;--shiki-dark:#BDC4CC;">// leave it out to talk to the vendor</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> jmessage</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> createJMessage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">({ appKey, masterSecret: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">MASTER_SECRET</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, baseUrl });</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">for</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> message</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> of</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> jmessage.report.</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">history</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">({ from: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">new</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> Date</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(Date.</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">now</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">() </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">-</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 7</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> *</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 86_400_000</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) }))</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  if</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (message.msg_type </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">===</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;text&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) console.</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">log</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(message.from_id, message.msg_body.text);</span></span></code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">import</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { createEasemob } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">from</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;im-openapi/easemob&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">CLIENT_ID</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;YXA6dGVzdGFwcC1jbGllbnQ&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">CLIENT_SECRET</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;YXA6dGVzdGFwcC1zZWNyZXQ&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> process.env;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">EASEMOB_URL</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">baseUrl</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;http://127.0.0.1:4014&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> process.env;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> app</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { orgName: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;easemob-demo&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, appName: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;testapp&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, timeZone: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;Asia/Shanghai&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">as</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> const</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> easemob</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> createEasemob</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">({ </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">...</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">app, baseUrl, clientId: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">CLIENT_ID</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, clientSecret: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">CLIENT_SECRET</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> });</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">for</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">from</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">to</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">payload</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">of</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> easemob.</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">history</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">({ from: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">new</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> Date</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(Date.</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">now</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">() </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">-</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 8</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> *</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> 3_600_000</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) }))</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  for</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> body</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> of</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> payload.bodies) console.</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">log</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(from, to, </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;msg&quot;</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> in</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> body </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">?</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> body.msg </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">:</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> body.type);</span></span></code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">import</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { createQiniu } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">from</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;im-openapi/qiniu&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">QINIU_URL</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">baseUrl</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;http://127.0.0.1:4013&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">ACCESS_TOKEN</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;sandbox-admin-token&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> process.env;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> alice</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { appId: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;welovemaxim&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, accessToken: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">ACCESS_TOKEN</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, userId: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;2302128618880&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> };</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> qiniu</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> createQiniu</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">({ </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">...</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">alice, baseUrl });</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">await</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> qiniu.</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">sendMessage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">({ body: { type: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, targets: [</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;2199040544848&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">], content_type: </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">0</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, content: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;Hello&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> } });</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">for</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> message</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> of</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> qiniu.</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">history</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">({ conversation: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;2199040544848&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> })) </span><span style="--shiki-light:#66707B;--shiki-dark:#BDC4CC;">// newest first</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  if</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (message.ctype </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">===</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;TEXT&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">) console.</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">log</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(message.msg_id, message.from_xid.uid, message.content);</span></span></code></pre></div></div></div><h2 id="which-api-does-what" tabindex="-1">Which API does what <a class="header-anchor" href="#which-api-does-what" aria-label="Permalink to &quot;Which API does what&quot;">​</a></h2>`);
  _push(ssrRenderComponent(_component_TableFilter, {
    label: "I want to",
    column: "Vendor",
    all: "All vendors",
    count: "{shown} of {rows}"
  }, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<table tabindex="0"${_scopeId}><thead${_scopeId}><tr${_scopeId}><th${_scopeId}>You want to</th><th${_scopeId}>JMessage</th><th${_scopeId}>Easemob</th><th${_scopeId}>Qiniu IM</th></tr></thead><tbody${_scopeId}><tr${_scopeId}><td${_scopeId}>read the history of a whole app</td><td${_scopeId}><a href="/reference/jmessage-report/listMessages.html"${_scopeId}><code${_scopeId}>listMessages</code></a>, or <code${_scopeId}>report.history</code></td><td${_scopeId}><a href="/reference/easemob/getHistoryFileUrl.html"${_scopeId}><code${_scopeId}>getHistoryFileUrl</code></a>, or <code${_scopeId}>history</code></td><td${_scopeId}>one conversation at a time</td></tr><tr${_scopeId}><td${_scopeId}>read the history of one user</td><td${_scopeId}><a href="/reference/jmessage-report/listUserMessages.html"${_scopeId}><code${_scopeId}>listUserMessages</code></a></td><td${_scopeId}>filter the app&#39;s history</td><td${_scopeId}><a href="/reference/qiniu/listConversationMessages.html"${_scopeId}><code${_scopeId}>listConversationMessages</code></a>, or <code${_scopeId}>history</code></td></tr><tr${_scopeId}><td${_scopeId}>read the history of a group</td><td${_scopeId}><a href="/reference/jmessage-report/listGroupMessages.html"${_scopeId}><code${_scopeId}>listGroupMessages</code></a></td><td${_scopeId}>filter the app&#39;s history</td><td${_scopeId}><a href="/reference/qiniu/listConversationMessages.html"${_scopeId}><code${_scopeId}>listConversationMessages</code></a></td></tr><tr${_scopeId}><td${_scopeId}>read the history of a chat room</td><td${_scopeId}><a href="/reference/jmessage-report/listChatRoomMessages.html"${_scopeId}><code${_scopeId}>listChatRoomMessages</code></a></td><td${_scopeId}>filter the app&#39;s history</td><td${_scopeId}>–</td></tr><tr${_scopeId}><td${_scopeId}>send a message</td><td${_scopeId}><a href="/reference/jmessage-im/sendMessage.html"${_scopeId}><code${_scopeId}>sendMessage</code></a></td><td${_scopeId}>–</td><td${_scopeId}><a href="/reference/qiniu/sendMessage.html"${_scopeId}><code${_scopeId}>sendMessage</code></a></td></tr><tr${_scopeId}><td${_scopeId}>recall a message</td><td${_scopeId}><a href="/reference/jmessage-im/retractMessage.html"${_scopeId}><code${_scopeId}>retractMessage</code></a></td><td${_scopeId}>–</td><td${_scopeId}><a href="/reference/qiniu/recallMessage.html"${_scopeId}><code${_scopeId}>recallMessage</code></a></td></tr><tr${_scopeId}><td${_scopeId}>send a message to everybody</td><td${_scopeId}>–</td><td${_scopeId}>–</td><td${_scopeId}><a href="/reference/qiniu/broadcastMessage.html"${_scopeId}><code${_scopeId}>broadcastMessage</code></a></td></tr><tr${_scopeId}><td${_scopeId}>register and update users</td><td${_scopeId}><a href="/reference/jmessage-im/registerUsers.html"${_scopeId}><code${_scopeId}>registerUsers</code></a>, <a href="/reference/jmessage-im/updateUser.html"${_scopeId}><code${_scopeId}>updateUser</code></a></td><td${_scopeId}>–</td><td${_scopeId}>–</td></tr><tr${_scopeId}><td${_scopeId}>manage groups</td><td${_scopeId}><a href="/reference/jmessage-im/createGroup.html"${_scopeId}><code${_scopeId}>createGroup</code></a>, <a href="/reference/jmessage-im/addGroupMembers.html"${_scopeId}><code${_scopeId}>addGroupMembers</code></a></td><td${_scopeId}>–</td><td${_scopeId}>–</td></tr><tr${_scopeId}><td${_scopeId}>manage chat rooms</td><td${_scopeId}><a href="/reference/jmessage-im/createChatRoom.html"${_scopeId}><code${_scopeId}>createChatRoom</code></a></td><td${_scopeId}>–</td><td${_scopeId}>–</td></tr><tr${_scopeId}><td${_scopeId}>manage friends and blacklists</td><td${_scopeId}><a href="/reference/jmessage-im/addFriends.html"${_scopeId}><code${_scopeId}>addFriends</code></a>, <a href="/reference/jmessage-im/addToBlacklist.html"${_scopeId}><code${_scopeId}>addToBlacklist</code></a></td><td${_scopeId}>–</td><td${_scopeId}>–</td></tr><tr${_scopeId}><td${_scopeId}>upload files</td><td${_scopeId}><a href="/reference/jmessage-im/uploadMedia.html"${_scopeId}><code${_scopeId}>uploadMedia</code></a></td><td${_scopeId}>–</td><td${_scopeId}>–</td></tr><tr${_scopeId}><td${_scopeId}>get statistics on users and messages</td><td${_scopeId}><a href="/reference/jmessage-report/getMessageStatistics.html"${_scopeId}><code${_scopeId}>getMessageStatistics</code></a></td><td${_scopeId}>–</td><td${_scopeId}>–</td></tr><tr${_scopeId}><td${_scopeId}>obtain a token</td><td${_scopeId}>not needed</td><td${_scopeId}><a href="/reference/easemob/createAppToken.html"${_scopeId}><code${_scopeId}>createAppToken</code></a></td><td${_scopeId}><a href="/reference/qiniu/createTokenByName.html"${_scopeId}><code${_scopeId}>createTokenByName</code></a></td></tr></tbody></table>`);
      } else {
        return [
          createVNode("table", { tabindex: "0" }, [
            createVNode("thead", null, [
              createVNode("tr", null, [
                createVNode("th", null, "You want to"),
                createVNode("th", null, "JMessage"),
                createVNode("th", null, "Easemob"),
                createVNode("th", null, "Qiniu IM")
              ])
            ]),
            createVNode("tbody", null, [
              createVNode("tr", null, [
                createVNode("td", null, "read the history of a whole app"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/jmessage-report/listMessages.html" }, [
                    createVNode("code", null, "listMessages")
                  ]),
                  createTextVNode(", or "),
                  createVNode("code", null, "report.history")
                ]),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/easemob/getHistoryFileUrl.html" }, [
                    createVNode("code", null, "getHistoryFileUrl")
                  ]),
                  createTextVNode(", or "),
                  createVNode("code", null, "history")
                ]),
                createVNode("td", null, "one conversation at a time")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, "read the history of one user"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/jmessage-report/listUserMessages.html" }, [
                    createVNode("code", null, "listUserMessages")
                  ])
                ]),
                createVNode("td", null, "filter the app's history"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/qiniu/listConversationMessages.html" }, [
                    createVNode("code", null, "listConversationMessages")
                  ]),
                  createTextVNode(", or "),
                  createVNode("code", null, "history")
                ])
              ]),
              createVNode("tr", null, [
                createVNode("td", null, "read the history of a group"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/jmessage-report/listGroupMessages.html" }, [
                    createVNode("code", null, "listGroupMessages")
                  ])
                ]),
                createVNode("td", null, "filter the app's history"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/qiniu/listConversationMessages.html" }, [
                    createVNode("code", null, "listConversationMessages")
                  ])
                ])
              ]),
              createVNode("tr", null, [
                createVNode("td", null, "read the history of a chat room"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/jmessage-report/listChatRoomMessages.html" }, [
                    createVNode("code", null, "listChatRoomMessages")
                  ])
                ]),
                createVNode("td", null, "filter the app's history"),
                createVNode("td", null, "–")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, "send a message"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/jmessage-im/sendMessage.html" }, [
                    createVNode("code", null, "sendMessage")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/qiniu/sendMessage.html" }, [
                    createVNode("code", null, "sendMessage")
                  ])
                ])
              ]),
              createVNode("tr", null, [
                createVNode("td", null, "recall a message"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/jmessage-im/retractMessage.html" }, [
                    createVNode("code", null, "retractMessage")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/qiniu/recallMessage.html" }, [
                    createVNode("code", null, "recallMessage")
                  ])
                ])
              ]),
              createVNode("tr", null, [
                createVNode("td", null, "send a message to everybody"),
                createVNode("td", null, "–"),
                createVNode("td", null, "–"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/qiniu/broadcastMessage.html" }, [
                    createVNode("code", null, "broadcastMessage")
                  ])
                ])
              ]),
              createVNode("tr", null, [
                createVNode("td", null, "register and update users"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/jmessage-im/registerUsers.html" }, [
                    createVNode("code", null, "registerUsers")
                  ]),
                  createTextVNode(", "),
                  createVNode("a", { href: "/reference/jmessage-im/updateUser.html" }, [
                    createVNode("code", null, "updateUser")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "–")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, "manage groups"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/jmessage-im/createGroup.html" }, [
                    createVNode("code", null, "createGroup")
                  ]),
                  createTextVNode(", "),
                  createVNode("a", { href: "/reference/jmessage-im/addGroupMembers.html" }, [
                    createVNode("code", null, "addGroupMembers")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "–")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, "manage chat rooms"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/jmessage-im/createChatRoom.html" }, [
                    createVNode("code", null, "createChatRoom")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "–")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, "manage friends and blacklists"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/jmessage-im/addFriends.html" }, [
                    createVNode("code", null, "addFriends")
                  ]),
                  createTextVNode(", "),
                  createVNode("a", { href: "/reference/jmessage-im/addToBlacklist.html" }, [
                    createVNode("code", null, "addToBlacklist")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "–")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, "upload files"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/jmessage-im/uploadMedia.html" }, [
                    createVNode("code", null, "uploadMedia")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "–")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, "get statistics on users and messages"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/jmessage-report/getMessageStatistics.html" }, [
                    createVNode("code", null, "getMessageStatistics")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "–")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, "obtain a token"),
                createVNode("td", null, "not needed"),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/easemob/createAppToken.html" }, [
                    createVNode("code", null, "createAppToken")
                  ])
                ]),
                createVNode("td", null, [
                  createVNode("a", { href: "/reference/qiniu/createTokenByName.html" }, [
                    createVNode("code", null, "createTokenByName")
                  ])
                ])
              ])
            ])
          ])
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`<p>A dash means that none of these APIs has such an operation; the vendor may offer it elsewhere.</p><h2 id="vendors-compared" tabindex="-1">Vendors compared <a class="header-anchor" href="#vendors-compared" aria-label="Permalink to &quot;Vendors compared&quot;">​</a></h2><table tabindex="0"><thead><tr><th></th><th>JMessage</th><th>Easemob</th><th>Qiniu IM</th></tr></thead><tbody><tr><td>Authentication</td><td>app key and master secret (Basic)</td><td>app token (Bearer), obtained and renewed for you</td><td><code>access-token</code> header</td></tr><tr><td>History goes back</td><td>60 days</td><td>3 days of hourly files</td><td>not documented</td></tr><tr><td>Order of <code>history</code></td><td>ascending</td><td>by hour</td><td>newest first</td></tr><tr><td>Message ids</td><td>64-bit integers, as strings</td><td>strings</td><td>64-bit integers, as strings</td></tr><tr><td>Safe to retry sending</td><td>no</td><td>–</td><td>yes, by <code>transaction_id</code></td></tr><tr><td>Errors</td><td>status and numeric code</td><td>status and string code</td><td>status 200 with a code</td></tr><tr><td>In the sandbox</td><td>every operation</td><td>every operation</td><td>every operation</td></tr></tbody></table><p>The deprecated Report API v1 of JMessage <a href="/reference/jmessage-report-v1/">is covered too</a>.</p><h2 id="three-ways-to-start" tabindex="-1">Three ways to start <a class="header-anchor" href="#three-ways-to-start" aria-label="Permalink to &quot;Three ways to start&quot;">​</a></h2><ul><li><strong>Import a client</strong>: quick starts for <a href="/guide/jmessage.html">JMessage</a>, <a href="/guide/easemob.html">Easemob</a> and <a href="/guide/qiniu.html">Qiniu IM</a>.</li><li><strong>Look something up</strong>: the <a href="/reference/">reference</a>, the <a href="/reference/error-codes.html">error codes</a>, or the search above, which covers all APIs.</li><li><strong>Mock an API</strong>: use the <a href="/guide/sandbox.html">sandbox</a> in your tests, or <a href="/guide/prism.html">Prism</a> with the specs.</li></ul></div>`);
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
