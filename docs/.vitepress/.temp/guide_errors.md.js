import { resolveComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Errors and retries","description":"Which errors the clients throw, what is retried and what never is, and how to find out what a code means.","frontmatter":{"title":"Errors and retries","description":"Which errors the clients throw, what is retried and what never is, and how to find out what a code means.","head":[["link",{"rel":"alternate","type":"text/markdown","href":"errors.md"}]]},"headers":[],"relativePath":"guide/errors.md","filePath":"guide/errors.md"}');
const _sfc_main = { name: "guide/errors.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_TableFilter = resolveComponent("TableFilter");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="errors-and-retries" tabindex="-1">Errors and retries <a class="header-anchor" href="#errors-and-retries" aria-label="Permalink to &quot;Errors and retries&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">import</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { isApiError } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">from</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;im-openapi&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">import</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { explain } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">from</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;im-openapi/errors&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">import</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> { createJMessage } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">from</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;im-openapi/jmessage&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> jmessage</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> createJMessage</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">({</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  appKey: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;sandbox-app-key&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  masterSecret: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;sandbox-master-secret&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  baseUrl: { im: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;http://127.0.0.1:4011&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> },</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">});</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">try</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  await</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> jmessage.im.</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">getUser</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">({ username: </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;nobody&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> });</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">} </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">catch</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (error) {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  if</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">!</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">isApiError</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(error)) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">throw</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> error;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  if</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> (</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">isApiError</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(error, </span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;jmessage&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">899002</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">)) console.</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">log</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;no such user&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  console.</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">log</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(error.status, error.code, </span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">explain</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(error)?.remedy);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">}</span></span></code></pre></div><table tabindex="0"><thead><tr><th>Error</th><th>When</th></tr></thead><tbody><tr><td><code>ApiError</code></td><td>the vendor returned an error: <code>status</code>, <code>code</code>, <code>operationId</code>, <code>retryable</code>, <code>attempts</code>, <code>body</code>, and the response headers</td></tr><tr><td><code>NetworkError</code></td><td>no response arrived, or the connection broke while it did</td></tr><tr><td><code>TimeoutError</code></td><td>the whole call took longer than <code>timeout</code>, 60 seconds by default</td></tr><tr><td><code>DecodeError</code></td><td>the response is not what the spec says, such as truncated JSON</td></tr></tbody></table><p>None of them contains a secret. <a href="#all-codes">All codes</a> are below. Each <a href="./../reference/">operation</a> lists its own codes, and <a href="./../reference/error-codes.html">another page</a> lists the operations that return a code.</p><h2 id="what-is-retried" tabindex="-1">What is retried <a class="header-anchor" href="#what-is-retried" aria-label="Permalink to &quot;What is retried&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Operation</th><th>After a lost response or a 5xx</th><th>After a 429 or a refused connection</th></tr></thead><tbody><tr><td>reads, and changes that may safely happen twice</td><td>retried</td><td>retried</td></tr><tr><td>sending with a key (<code>transaction_id</code> of Qiniu)</td><td>retried with the same key</td><td>retried</td></tr><tr><td>other sending</td><td><strong>never</strong>: the message may have been sent</td><td>retried, because nothing was done</td></tr></tbody></table><p>By default there are up to three retries, after delays that grow from half a second to eight. <code>Retry-After</code> and the vendor&#39;s own headers take precedence. <code>retry: false</code> turns retries off, for a client or a call.</p><p>If <code>attempts</code> is above 1, a request was retried after its response was lost. An error such as <code>899011</code>, &quot;already a member&quot;, may then be the result of the first attempt.</p><p><code>onRetry</code> is called before each retry, with what went wrong and how long the delay is. It is one of four <a href="/typescript/im-openapi.html#hooks">hooks</a>.</p><h2 id="all-codes" tabindex="-1">All codes <a class="header-anchor" href="#all-codes" aria-label="Permalink to &quot;All codes&quot;">​</a></h2><h3 id="jmessage" tabindex="-1">JMessage <a class="header-anchor" href="#jmessage" aria-label="Permalink to &quot;JMessage&quot;">​</a></h3>`);
  _push(ssrRenderComponent(_component_TableFilter, {
    label: "Find a code or a word",
    count: "{shown} of {rows}"
  }, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<table tabindex="0"${_scopeId}><thead${_scopeId}><tr${_scopeId}><th${_scopeId}>Code</th><th${_scopeId}>Status</th><th${_scopeId}>Meaning</th><th${_scopeId}>What to do</th><th${_scopeId}>Retryable</th></tr></thead><tbody${_scopeId}><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-2002"${_scopeId}><code${_scopeId}>2002</code></a></td><td${_scopeId}>429</td><td${_scopeId}>The quota of the app key is exceeded.</td><td${_scopeId}>Wait until the quota period ends, then retry.</td><td${_scopeId}>yes</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-855001"${_scopeId}><code${_scopeId}>855001</code></a></td><td${_scopeId}>–</td><td${_scopeId}>More than 3 minutes have passed since the message was sent.</td><td${_scopeId}>The message can no longer be retracted.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-855003"${_scopeId}><code${_scopeId}>855003</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The message does not exist.</td><td${_scopeId}>Check the id and the sender.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-855004"${_scopeId}><code${_scopeId}>855004</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The message has already been retracted.</td><td${_scopeId}>Nothing to do. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899001"${_scopeId}><code${_scopeId}>899001</code></a></td><td${_scopeId}>201</td><td${_scopeId}>The username is taken. The error is in the item of the user.</td><td${_scopeId}>Choose another username, or continue with the user who has it.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899001"${_scopeId}><code${_scopeId}>899001</code></a></td><td${_scopeId}>403</td><td${_scopeId}>The only username in the request is taken.</td><td${_scopeId}>Choose another username, or continue with the user who has it.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899001"${_scopeId}><code${_scopeId}>899001</code></a></td><td${_scopeId}>403</td><td${_scopeId}>The username is taken.</td><td${_scopeId}>Choose another username, or continue with the user who has it.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899002"${_scopeId}><code${_scopeId}>899002</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user in the request does not exist.</td><td${_scopeId}>Check the usernames.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899002"${_scopeId}><code${_scopeId}>899002</code></a></td><td${_scopeId}>403</td><td${_scopeId}>The sender or the receiver does not exist.</td><td${_scopeId}>Check <code${_scopeId}>from_id</code> and <code${_scopeId}>target_id</code>.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899002"${_scopeId}><code${_scopeId}>899002</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user does not exist.</td><td${_scopeId}>Register the user first, or correct the username.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899003"${_scopeId}><code${_scopeId}>899003</code></a></td><td${_scopeId}>400</td><td${_scopeId}>A parameter or the request body is missing, malformed or out of range.</td><td${_scopeId}>Correct the request before you retry.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899003"${_scopeId}><code${_scopeId}>899003</code></a></td><td${_scopeId}>201</td><td${_scopeId}>The item of the user is malformed. The error is in that item.</td><td${_scopeId}>Correct the item and register this user again.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899003"${_scopeId}><code${_scopeId}>899003</code></a></td><td${_scopeId}>400</td><td${_scopeId}>A parameter is missing, malformed or out of range.</td><td${_scopeId}>Correct the request before you retry.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899006"${_scopeId}><code${_scopeId}>899006</code></a></td><td${_scopeId}>403</td><td${_scopeId}>The group does not exist.</td><td${_scopeId}>Check the id; the group may have been deleted.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899007"${_scopeId}><code${_scopeId}>899007</code></a></td><td${_scopeId}>401</td><td${_scopeId}>The request has no Authorization header.</td><td${_scopeId}>Send the app key and the master secret with HTTP Basic authentication.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899008"${_scopeId}><code${_scopeId}>899008</code></a></td><td${_scopeId}>401</td><td${_scopeId}>Basic authentication failed.</td><td${_scopeId}>Check the app key and the master secret.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899009"${_scopeId}><code${_scopeId}>899009</code></a></td><td${_scopeId}>400</td><td${_scopeId}>The app key does not exist.</td><td${_scopeId}>Check the app key.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899011"${_scopeId}><code${_scopeId}>899011</code></a></td><td${_scopeId}>400</td><td${_scopeId}>A user to add is already a member of the group.</td><td${_scopeId}>Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899012"${_scopeId}><code${_scopeId}>899012</code></a></td><td${_scopeId}>403</td><td${_scopeId}>The group does not have enough room for the users to add.</td><td${_scopeId}>Add fewer users, or remove others first.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899013"${_scopeId}><code${_scopeId}>899013</code></a></td><td${_scopeId}>403</td><td${_scopeId}>The list has more than 500 users.</td><td${_scopeId}>Split the list into several requests.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899014"${_scopeId}><code${_scopeId}>899014</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user to remove is not a member of the group. The users to add have been added nevertheless.</td><td${_scopeId}>Send a new request without that user and without the users who have been added.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899014"${_scopeId}><code${_scopeId}>899014</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user to remove is not a member of the group.</td><td${_scopeId}>Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899015"${_scopeId}><code${_scopeId}>899015</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user to add has reached the limit of groups.</td><td${_scopeId}>Remove the user from the request, or from another group first.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899016"${_scopeId}><code${_scopeId}>899016</code></a></td><td${_scopeId}>403</td><td${_scopeId}>The sender may not send messages.</td><td${_scopeId}>Send as a user who is registered as an administrator.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899017"${_scopeId}><code${_scopeId}>899017</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user is already on the blacklist.</td><td${_scopeId}>Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899017"${_scopeId}><code${_scopeId}>899017</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user to add is already on the blacklist.</td><td${_scopeId}>Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899018"${_scopeId}><code${_scopeId}>899018</code></a></td><td${_scopeId}>403</td><td${_scopeId}>Administrators cannot be added to a blacklist.</td><td${_scopeId}>Remove the administrator from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899018"${_scopeId}><code${_scopeId}>899018</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user to add is an administrator. Administrators cannot be blocked.</td><td${_scopeId}>Remove the user from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899019"${_scopeId}><code${_scopeId}>899019</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user is not on the blacklist.</td><td${_scopeId}>Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899019"${_scopeId}><code${_scopeId}>899019</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user to remove is not on the blacklist.</td><td${_scopeId}>Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899020"${_scopeId}><code${_scopeId}>899020</code></a></td><td${_scopeId}>–</td><td${_scopeId}>Your app is not allowed to access the other app.</td><td${_scopeId}>Check the app key, and ask the vendor to connect the two apps.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899021"${_scopeId}><code${_scopeId}>899021</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The request involves other apps, so the cross-app operation is required.</td><td${_scopeId}>Use <code${_scopeId}>listCrossAppGroupMembers</code> instead.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899021"${_scopeId}><code${_scopeId}>899021</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The request involves other apps, so the cross-app operation is required.</td><td${_scopeId}>Use <code${_scopeId}>listCrossAppUserGroups</code> instead.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899043"${_scopeId}><code${_scopeId}>899043</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user to add is already muted.</td><td${_scopeId}>Remove the user from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899043"${_scopeId}><code${_scopeId}>899043</code></a></td><td${_scopeId}>–</td><td${_scopeId}>Do-not-disturb is already on for a user to add.</td><td${_scopeId}>Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899044"${_scopeId}><code${_scopeId}>899044</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user to remove is not muted.</td><td${_scopeId}>Remove the user from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899044"${_scopeId}><code${_scopeId}>899044</code></a></td><td${_scopeId}>–</td><td${_scopeId}>Do-not-disturb is not on for a user to remove.</td><td${_scopeId}>Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899045"${_scopeId}><code${_scopeId}>899045</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A group to add does not exist.</td><td${_scopeId}>Check the group ids.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899045"${_scopeId}><code${_scopeId}>899045</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A group does not exist.</td><td${_scopeId}>Check the group ids.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899046"${_scopeId}><code${_scopeId}>899046</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The user is not a member of a group to add.</td><td${_scopeId}>Remove the group from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899046"${_scopeId}><code${_scopeId}>899046</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The user is not a member of a group to add.</td><td${_scopeId}>Add the user to the group first, or remove the group from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899047"${_scopeId}><code${_scopeId}>899047</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A group to add is already muted.</td><td${_scopeId}>Remove the group from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899047"${_scopeId}><code${_scopeId}>899047</code></a></td><td${_scopeId}>–</td><td${_scopeId}>Do-not-disturb is already on for a group to add.</td><td${_scopeId}>Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899048"${_scopeId}><code${_scopeId}>899048</code></a></td><td${_scopeId}>–</td><td${_scopeId}>Everything is already muted.</td><td${_scopeId}>Nothing to do.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899049"${_scopeId}><code${_scopeId}>899049</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A group to remove is not muted.</td><td${_scopeId}>Remove the group from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899049"${_scopeId}><code${_scopeId}>899049</code></a></td><td${_scopeId}>–</td><td${_scopeId}>Do-not-disturb is not on for a group to remove.</td><td${_scopeId}>Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899050"${_scopeId}><code${_scopeId}>899050</code></a></td><td${_scopeId}>–</td><td${_scopeId}>Everything is already unmuted.</td><td${_scopeId}>Nothing to do.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899051"${_scopeId}><code${_scopeId}>899051</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A group does not exist.</td><td${_scopeId}>Check the group ids.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899052"${_scopeId}><code${_scopeId}>899052</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The messages of the group are already blocked.</td><td${_scopeId}>Nothing to do for this group.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899052"${_scopeId}><code${_scopeId}>899052</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The messages of a group to block are already blocked.</td><td${_scopeId}>Remove the group from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899052"${_scopeId}><code${_scopeId}>899052</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The setting is already on for a group to add. The document describes it in terms of blocking messages.</td><td${_scopeId}>Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899053"${_scopeId}><code${_scopeId}>899053</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The messages of the group are already unblocked.</td><td${_scopeId}>Nothing to do for this group.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899053"${_scopeId}><code${_scopeId}>899053</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The messages of a group to unblock are not blocked.</td><td${_scopeId}>Remove the group from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899053"${_scopeId}><code${_scopeId}>899053</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The setting is already off for a group to remove. The document describes it in terms of blocking messages.</td><td${_scopeId}>Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899070"${_scopeId}><code${_scopeId}>899070</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user is already a friend.</td><td${_scopeId}>Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899070"${_scopeId}><code${_scopeId}>899070</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user to add is already a friend.</td><td${_scopeId}>Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899071"${_scopeId}><code${_scopeId}>899071</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user is not a friend.</td><td${_scopeId}>Add the friend first, or remove the user from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899071"${_scopeId}><code${_scopeId}>899071</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user in the list is not a friend.</td><td${_scopeId}>Add the friend first, or remove the user from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899081"${_scopeId}><code${_scopeId}>899081</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The chat room does not exist.</td><td${_scopeId}>Check the id; the chat room may have been deleted.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899082"${_scopeId}><code${_scopeId}>899082</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user is not in the chat room.</td><td${_scopeId}>Add the user first, or remove the user from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#jmessage-899082"${_scopeId}><code${_scopeId}>899082</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user to remove is not in the chat room.</td><td${_scopeId}>Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr></tbody></table>`);
      } else {
        return [
          createVNode("table", { tabindex: "0" }, [
            createVNode("thead", null, [
              createVNode("tr", null, [
                createVNode("th", null, "Code"),
                createVNode("th", null, "Status"),
                createVNode("th", null, "Meaning"),
                createVNode("th", null, "What to do"),
                createVNode("th", null, "Retryable")
              ])
            ]),
            createVNode("tbody", null, [
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-2002" }, [
                    createVNode("code", null, "2002")
                  ])
                ]),
                createVNode("td", null, "429"),
                createVNode("td", null, "The quota of the app key is exceeded."),
                createVNode("td", null, "Wait until the quota period ends, then retry."),
                createVNode("td", null, "yes")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-855001" }, [
                    createVNode("code", null, "855001")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "More than 3 minutes have passed since the message was sent."),
                createVNode("td", null, "The message can no longer be retracted."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-855003" }, [
                    createVNode("code", null, "855003")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "The message does not exist."),
                createVNode("td", null, "Check the id and the sender."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-855004" }, [
                    createVNode("code", null, "855004")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "The message has already been retracted."),
                createVNode("td", null, "Nothing to do. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899001" }, [
                    createVNode("code", null, "899001")
                  ])
                ]),
                createVNode("td", null, "201"),
                createVNode("td", null, "The username is taken. The error is in the item of the user."),
                createVNode("td", null, "Choose another username, or continue with the user who has it."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899001" }, [
                    createVNode("code", null, "899001")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "The only username in the request is taken."),
                createVNode("td", null, "Choose another username, or continue with the user who has it."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899001" }, [
                    createVNode("code", null, "899001")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "The username is taken."),
                createVNode("td", null, "Choose another username, or continue with the user who has it."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899002" }, [
                    createVNode("code", null, "899002")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "A user in the request does not exist."),
                createVNode("td", null, "Check the usernames."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899002" }, [
                    createVNode("code", null, "899002")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "The sender or the receiver does not exist."),
                createVNode("td", null, [
                  createTextVNode("Check "),
                  createVNode("code", null, "from_id"),
                  createTextVNode(" and "),
                  createVNode("code", null, "target_id"),
                  createTextVNode(".")
                ]),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899002" }, [
                    createVNode("code", null, "899002")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "A user does not exist."),
                createVNode("td", null, "Register the user first, or correct the username."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899003" }, [
                    createVNode("code", null, "899003")
                  ])
                ]),
                createVNode("td", null, "400"),
                createVNode("td", null, "A parameter or the request body is missing, malformed or out of range."),
                createVNode("td", null, "Correct the request before you retry."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899003" }, [
                    createVNode("code", null, "899003")
                  ])
                ]),
                createVNode("td", null, "201"),
                createVNode("td", null, "The item of the user is malformed. The error is in that item."),
                createVNode("td", null, "Correct the item and register this user again."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899003" }, [
                    createVNode("code", null, "899003")
                  ])
                ]),
                createVNode("td", null, "400"),
                createVNode("td", null, "A parameter is missing, malformed or out of range."),
                createVNode("td", null, "Correct the request before you retry."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899006" }, [
                    createVNode("code", null, "899006")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "The group does not exist."),
                createVNode("td", null, "Check the id; the group may have been deleted."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899007" }, [
                    createVNode("code", null, "899007")
                  ])
                ]),
                createVNode("td", null, "401"),
                createVNode("td", null, "The request has no Authorization header."),
                createVNode("td", null, "Send the app key and the master secret with HTTP Basic authentication."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899008" }, [
                    createVNode("code", null, "899008")
                  ])
                ]),
                createVNode("td", null, "401"),
                createVNode("td", null, "Basic authentication failed."),
                createVNode("td", null, "Check the app key and the master secret."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899009" }, [
                    createVNode("code", null, "899009")
                  ])
                ]),
                createVNode("td", null, "400"),
                createVNode("td", null, "The app key does not exist."),
                createVNode("td", null, "Check the app key."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899011" }, [
                    createVNode("code", null, "899011")
                  ])
                ]),
                createVNode("td", null, "400"),
                createVNode("td", null, "A user to add is already a member of the group."),
                createVNode("td", null, "Remove the user from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899012" }, [
                    createVNode("code", null, "899012")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "The group does not have enough room for the users to add."),
                createVNode("td", null, "Add fewer users, or remove others first."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899013" }, [
                    createVNode("code", null, "899013")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "The list has more than 500 users."),
                createVNode("td", null, "Split the list into several requests."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899014" }, [
                    createVNode("code", null, "899014")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "A user to remove is not a member of the group. The users to add have been added nevertheless."),
                createVNode("td", null, "Send a new request without that user and without the users who have been added."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899014" }, [
                    createVNode("code", null, "899014")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "A user to remove is not a member of the group."),
                createVNode("td", null, "Remove the user from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899015" }, [
                    createVNode("code", null, "899015")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "A user to add has reached the limit of groups."),
                createVNode("td", null, "Remove the user from the request, or from another group first."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899016" }, [
                    createVNode("code", null, "899016")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "The sender may not send messages."),
                createVNode("td", null, "Send as a user who is registered as an administrator."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899017" }, [
                    createVNode("code", null, "899017")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "A user is already on the blacklist."),
                createVNode("td", null, "Remove the username from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899017" }, [
                    createVNode("code", null, "899017")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "A user to add is already on the blacklist."),
                createVNode("td", null, "Remove the user from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899018" }, [
                    createVNode("code", null, "899018")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "Administrators cannot be added to a blacklist."),
                createVNode("td", null, "Remove the administrator from the request."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899018" }, [
                    createVNode("code", null, "899018")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "A user to add is an administrator. Administrators cannot be blocked."),
                createVNode("td", null, "Remove the user from the request."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899019" }, [
                    createVNode("code", null, "899019")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "A user is not on the blacklist."),
                createVNode("td", null, "Remove the username from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899019" }, [
                    createVNode("code", null, "899019")
                  ])
                ]),
                createVNode("td", null, "403"),
                createVNode("td", null, "A user to remove is not on the blacklist."),
                createVNode("td", null, "Remove the user from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899020" }, [
                    createVNode("code", null, "899020")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "Your app is not allowed to access the other app."),
                createVNode("td", null, "Check the app key, and ask the vendor to connect the two apps."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899021" }, [
                    createVNode("code", null, "899021")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "The request involves other apps, so the cross-app operation is required."),
                createVNode("td", null, [
                  createTextVNode("Use "),
                  createVNode("code", null, "listCrossAppGroupMembers"),
                  createTextVNode(" instead.")
                ]),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899021" }, [
                    createVNode("code", null, "899021")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "The request involves other apps, so the cross-app operation is required."),
                createVNode("td", null, [
                  createTextVNode("Use "),
                  createVNode("code", null, "listCrossAppUserGroups"),
                  createTextVNode(" instead.")
                ]),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899043" }, [
                    createVNode("code", null, "899043")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "A user to add is already muted."),
                createVNode("td", null, "Remove the user from the request."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899043" }, [
                    createVNode("code", null, "899043")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "Do-not-disturb is already on for a user to add."),
                createVNode("td", null, "Remove it from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899044" }, [
                    createVNode("code", null, "899044")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "A user to remove is not muted."),
                createVNode("td", null, "Remove the user from the request."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899044" }, [
                    createVNode("code", null, "899044")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "Do-not-disturb is not on for a user to remove."),
                createVNode("td", null, "Remove it from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899045" }, [
                    createVNode("code", null, "899045")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "A group to add does not exist."),
                createVNode("td", null, "Check the group ids."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899045" }, [
                    createVNode("code", null, "899045")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "A group does not exist."),
                createVNode("td", null, "Check the group ids."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899046" }, [
                    createVNode("code", null, "899046")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "The user is not a member of a group to add."),
                createVNode("td", null, "Remove the group from the request."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899046" }, [
                    createVNode("code", null, "899046")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "The user is not a member of a group to add."),
                createVNode("td", null, "Add the user to the group first, or remove the group from the request."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899047" }, [
                    createVNode("code", null, "899047")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "A group to add is already muted."),
                createVNode("td", null, "Remove the group from the request."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899047" }, [
                    createVNode("code", null, "899047")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "Do-not-disturb is already on for a group to add."),
                createVNode("td", null, "Remove it from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899048" }, [
                    createVNode("code", null, "899048")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "Everything is already muted."),
                createVNode("td", null, "Nothing to do."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899049" }, [
                    createVNode("code", null, "899049")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "A group to remove is not muted."),
                createVNode("td", null, "Remove the group from the request."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899049" }, [
                    createVNode("code", null, "899049")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "Do-not-disturb is not on for a group to remove."),
                createVNode("td", null, "Remove it from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899050" }, [
                    createVNode("code", null, "899050")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "Everything is already unmuted."),
                createVNode("td", null, "Nothing to do."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899051" }, [
                    createVNode("code", null, "899051")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "A group does not exist."),
                createVNode("td", null, "Check the group ids."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899052" }, [
                    createVNode("code", null, "899052")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "The messages of the group are already blocked."),
                createVNode("td", null, "Nothing to do for this group."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899052" }, [
                    createVNode("code", null, "899052")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "The messages of a group to block are already blocked."),
                createVNode("td", null, "Remove the group from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899052" }, [
                    createVNode("code", null, "899052")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "The setting is already on for a group to add. The document describes it in terms of blocking messages."),
                createVNode("td", null, "Remove it from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899053" }, [
                    createVNode("code", null, "899053")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "The messages of the group are already unblocked."),
                createVNode("td", null, "Nothing to do for this group."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899053" }, [
                    createVNode("code", null, "899053")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "The messages of a group to unblock are not blocked."),
                createVNode("td", null, "Remove the group from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899053" }, [
                    createVNode("code", null, "899053")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "The setting is already off for a group to remove. The document describes it in terms of blocking messages."),
                createVNode("td", null, "Remove it from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899070" }, [
                    createVNode("code", null, "899070")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "A user is already a friend."),
                createVNode("td", null, "Remove the username from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899070" }, [
                    createVNode("code", null, "899070")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "A user to add is already a friend."),
                createVNode("td", null, "Remove the user from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899071" }, [
                    createVNode("code", null, "899071")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "A user is not a friend."),
                createVNode("td", null, "Add the friend first, or remove the user from the request."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899071" }, [
                    createVNode("code", null, "899071")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "A user in the list is not a friend."),
                createVNode("td", null, "Add the friend first, or remove the user from the request."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899081" }, [
                    createVNode("code", null, "899081")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "The chat room does not exist."),
                createVNode("td", null, "Check the id; the chat room may have been deleted."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899082" }, [
                    createVNode("code", null, "899082")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "A user is not in the chat room."),
                createVNode("td", null, "Add the user first, or remove the user from the request."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#jmessage-899082" }, [
                    createVNode("code", null, "899082")
                  ])
                ]),
                createVNode("td", null, "–"),
                createVNode("td", null, "A user to remove is not in the chat room."),
                createVNode("td", null, "Remove the user from the request. After a retry, this error means that an earlier attempt succeeded."),
                createVNode("td", null, "no")
              ])
            ])
          ])
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`<h3 id="easemob" tabindex="-1">Easemob <a class="header-anchor" href="#easemob" aria-label="Permalink to &quot;Easemob&quot;">​</a></h3>`);
  _push(ssrRenderComponent(_component_TableFilter, {
    label: "Find a code or a word",
    count: "{shown} of {rows}"
  }, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<table tabindex="0"${_scopeId}><thead${_scopeId}><tr${_scopeId}><th${_scopeId}>Code</th><th${_scopeId}>Status</th><th${_scopeId}>Meaning</th><th${_scopeId}>What to do</th><th${_scopeId}>Retryable</th></tr></thead><tbody${_scopeId}><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#easemob-auth_bad_access_token"${_scopeId}><code${_scopeId}>auth_bad_access_token</code></a></td><td${_scopeId}>401</td><td${_scopeId}>The app token is malformed or was issued by another cluster.</td><td${_scopeId}>Request a new token from the host that you call, then retry once.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#easemob-illegal_argument"${_scopeId}><code${_scopeId}>illegal_argument</code></a></td><td${_scopeId}>400</td><td${_scopeId}>The client id or the client secret is missing.</td><td${_scopeId}>Send both as the Easemob console shows them.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#easemob-illegal_argument"${_scopeId}><code${_scopeId}>illegal_argument</code></a></td><td${_scopeId}>400</td><td${_scopeId}>The hour is malformed.</td><td${_scopeId}>Format it as yyyyMMddHH.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#easemob-illegal_argument"${_scopeId}><code${_scopeId}>illegal_argument</code></a></td><td${_scopeId}>400</td><td${_scopeId}>The file of the hour has expired or is not stored yet.</td><td${_scopeId}>Request a recent hour again later, an hour to a day after its end. An expired one is lost.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#easemob-invalid_grant"${_scopeId}><code${_scopeId}>invalid_grant</code></a></td><td${_scopeId}>400</td><td${_scopeId}>The client id or the client secret does not match the app.</td><td${_scopeId}>Compare both with the Easemob console.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#easemob-json_parse"${_scopeId}><code${_scopeId}>json_parse</code></a></td><td${_scopeId}>400</td><td${_scopeId}>The body is not JSON.</td><td${_scopeId}>Send the request body as valid JSON.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#easemob-organization_application_not_found"${_scopeId}><code${_scopeId}>organization_application_not_found</code></a></td><td${_scopeId}>404</td><td${_scopeId}>The app does not exist on this host.</td><td${_scopeId}>Check the names of the organization and the app, and the host of the cluster.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#easemob-reach_limit"${_scopeId}><code${_scopeId}>reach_limit</code></a></td><td${_scopeId}>429</td><td${_scopeId}>The quota of the operation is exceeded.</td><td${_scopeId}>Wait until the quota period is over, then retry.</td><td${_scopeId}>yes</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#easemob-reach_limit"${_scopeId}><code${_scopeId}>reach_limit</code></a></td><td${_scopeId}>503</td><td${_scopeId}>The quota is exceeded, or the service is down.</td><td${_scopeId}>Wait a while, then retry.</td><td${_scopeId}>yes</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#easemob-resource_limited"${_scopeId}><code${_scopeId}>resource_limited</code></a></td><td${_scopeId}>429</td><td${_scopeId}>The limit of your plan is reached.</td><td${_scopeId}>Upgrade the plan. Retrying does not help.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#easemob-storage_object_not_found"${_scopeId}><code${_scopeId}>storage_object_not_found</code></a></td><td${_scopeId}>404</td><td${_scopeId}>There is no file for the hour. That is normal if nobody sent a message.</td><td${_scopeId}>Treat the hour as empty, but request a recent one again later. If you know that messages were sent, ask the vendor.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#easemob-unauthorized"${_scopeId}><code${_scopeId}>unauthorized</code></a></td><td${_scopeId}>401</td><td${_scopeId}>The app token has expired or was not sent.</td><td${_scopeId}>Request a new token, then retry once.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#easemob-unsupported_service_operation"${_scopeId}><code${_scopeId}>unsupported_service_operation</code></a></td><td${_scopeId}>500</td><td${_scopeId}>The URL does not support this method.</td><td${_scopeId}>Correct the method or the path.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#easemob-web_application"${_scopeId}><code${_scopeId}>web_application</code></a></td><td${_scopeId}>500</td><td${_scopeId}>The URL does not belong to any operation.</td><td${_scopeId}>Correct the path.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#easemob-web_application"${_scopeId}><code${_scopeId}>web_application</code></a></td><td${_scopeId}>415</td><td${_scopeId}>The request body is not marked as JSON.</td><td${_scopeId}>Set the header <code${_scopeId}>Content-Type</code> to <code${_scopeId}>application/json</code>.</td><td${_scopeId}>no</td></tr></tbody></table>`);
      } else {
        return [
          createVNode("table", { tabindex: "0" }, [
            createVNode("thead", null, [
              createVNode("tr", null, [
                createVNode("th", null, "Code"),
                createVNode("th", null, "Status"),
                createVNode("th", null, "Meaning"),
                createVNode("th", null, "What to do"),
                createVNode("th", null, "Retryable")
              ])
            ]),
            createVNode("tbody", null, [
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#easemob-auth_bad_access_token" }, [
                    createVNode("code", null, "auth_bad_access_token")
                  ])
                ]),
                createVNode("td", null, "401"),
                createVNode("td", null, "The app token is malformed or was issued by another cluster."),
                createVNode("td", null, "Request a new token from the host that you call, then retry once."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#easemob-illegal_argument" }, [
                    createVNode("code", null, "illegal_argument")
                  ])
                ]),
                createVNode("td", null, "400"),
                createVNode("td", null, "The client id or the client secret is missing."),
                createVNode("td", null, "Send both as the Easemob console shows them."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#easemob-illegal_argument" }, [
                    createVNode("code", null, "illegal_argument")
                  ])
                ]),
                createVNode("td", null, "400"),
                createVNode("td", null, "The hour is malformed."),
                createVNode("td", null, "Format it as yyyyMMddHH."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#easemob-illegal_argument" }, [
                    createVNode("code", null, "illegal_argument")
                  ])
                ]),
                createVNode("td", null, "400"),
                createVNode("td", null, "The file of the hour has expired or is not stored yet."),
                createVNode("td", null, "Request a recent hour again later, an hour to a day after its end. An expired one is lost."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#easemob-invalid_grant" }, [
                    createVNode("code", null, "invalid_grant")
                  ])
                ]),
                createVNode("td", null, "400"),
                createVNode("td", null, "The client id or the client secret does not match the app."),
                createVNode("td", null, "Compare both with the Easemob console."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#easemob-json_parse" }, [
                    createVNode("code", null, "json_parse")
                  ])
                ]),
                createVNode("td", null, "400"),
                createVNode("td", null, "The body is not JSON."),
                createVNode("td", null, "Send the request body as valid JSON."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#easemob-organization_application_not_found" }, [
                    createVNode("code", null, "organization_application_not_found")
                  ])
                ]),
                createVNode("td", null, "404"),
                createVNode("td", null, "The app does not exist on this host."),
                createVNode("td", null, "Check the names of the organization and the app, and the host of the cluster."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#easemob-reach_limit" }, [
                    createVNode("code", null, "reach_limit")
                  ])
                ]),
                createVNode("td", null, "429"),
                createVNode("td", null, "The quota of the operation is exceeded."),
                createVNode("td", null, "Wait until the quota period is over, then retry."),
                createVNode("td", null, "yes")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#easemob-reach_limit" }, [
                    createVNode("code", null, "reach_limit")
                  ])
                ]),
                createVNode("td", null, "503"),
                createVNode("td", null, "The quota is exceeded, or the service is down."),
                createVNode("td", null, "Wait a while, then retry."),
                createVNode("td", null, "yes")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#easemob-resource_limited" }, [
                    createVNode("code", null, "resource_limited")
                  ])
                ]),
                createVNode("td", null, "429"),
                createVNode("td", null, "The limit of your plan is reached."),
                createVNode("td", null, "Upgrade the plan. Retrying does not help."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#easemob-storage_object_not_found" }, [
                    createVNode("code", null, "storage_object_not_found")
                  ])
                ]),
                createVNode("td", null, "404"),
                createVNode("td", null, "There is no file for the hour. That is normal if nobody sent a message."),
                createVNode("td", null, "Treat the hour as empty, but request a recent one again later. If you know that messages were sent, ask the vendor."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#easemob-unauthorized" }, [
                    createVNode("code", null, "unauthorized")
                  ])
                ]),
                createVNode("td", null, "401"),
                createVNode("td", null, "The app token has expired or was not sent."),
                createVNode("td", null, "Request a new token, then retry once."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#easemob-unsupported_service_operation" }, [
                    createVNode("code", null, "unsupported_service_operation")
                  ])
                ]),
                createVNode("td", null, "500"),
                createVNode("td", null, "The URL does not support this method."),
                createVNode("td", null, "Correct the method or the path."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#easemob-web_application" }, [
                    createVNode("code", null, "web_application")
                  ])
                ]),
                createVNode("td", null, "500"),
                createVNode("td", null, "The URL does not belong to any operation."),
                createVNode("td", null, "Correct the path."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#easemob-web_application" }, [
                    createVNode("code", null, "web_application")
                  ])
                ]),
                createVNode("td", null, "415"),
                createVNode("td", null, "The request body is not marked as JSON."),
                createVNode("td", null, [
                  createTextVNode("Set the header "),
                  createVNode("code", null, "Content-Type"),
                  createTextVNode(" to "),
                  createVNode("code", null, "application/json"),
                  createTextVNode(".")
                ]),
                createVNode("td", null, "no")
              ])
            ])
          ])
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`<h3 id="qiniu-im" tabindex="-1">Qiniu IM <a class="header-anchor" href="#qiniu-im" aria-label="Permalink to &quot;Qiniu IM&quot;">​</a></h3>`);
  _push(ssrRenderComponent(_component_TableFilter, {
    label: "Find a code or a word",
    count: "{shown} of {rows}"
  }, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<table tabindex="0"${_scopeId}><thead${_scopeId}><tr${_scopeId}><th${_scopeId}>Code</th><th${_scopeId}>Status</th><th${_scopeId}>Meaning</th><th${_scopeId}>What to do</th><th${_scopeId}>Retryable</th></tr></thead><tbody${_scopeId}><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-402"${_scopeId}><code${_scopeId}>402</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The token is no longer valid.</td><td${_scopeId}>Get a new token, then retry.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-10000"${_scopeId}><code${_scopeId}>10000</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The user does not exist.</td><td${_scopeId}>Check the id or the username.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-10001"${_scopeId}><code${_scopeId}>10001</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The verification code is wrong.</td><td${_scopeId}>Ask the user for a new code.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-10002"${_scopeId}><code${_scopeId}>10002</code></a></td><td${_scopeId}>200</td><td${_scopeId}>A parameter is missing or wrong.</td><td${_scopeId}>Correct the request before you retry.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-10003"${_scopeId}><code${_scopeId}>10003</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The access-token header is missing.</td><td${_scopeId}>Send a token in the access-token header.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-10004"${_scopeId}><code${_scopeId}>10004</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The user already exists.</td><td${_scopeId}>Choose another username.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-10008"${_scopeId}><code${_scopeId}>10008</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The token in the access-token header is invalid.</td><td${_scopeId}>Check that the token belongs to the app, or get a new token.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-10009"${_scopeId}><code${_scopeId}>10009</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The object store failed.</td><td${_scopeId}>Try again later.</td><td${_scopeId}>yes</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-10010"${_scopeId}><code${_scopeId}>10010</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The user is not allowed to do this.</td><td${_scopeId}>Act as another user, or use an admin&#39;s token.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-20000"${_scopeId}><code${_scopeId}>20000</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The server&#39;s database failed.</td><td${_scopeId}>Try again later.</td><td${_scopeId}>yes</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-20001"${_scopeId}><code${_scopeId}>20001</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The group does not exist.</td><td${_scopeId}>Check the id of the group.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-20002"${_scopeId}><code${_scopeId}>20002</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The user is not a member of the group.</td><td${_scopeId}>Act as a member of the group.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-20011"${_scopeId}><code${_scopeId}>20011</code></a></td><td${_scopeId}>200</td><td${_scopeId}>Only members of the group may do this.</td><td${_scopeId}>Act as a member of the group.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-20012"${_scopeId}><code${_scopeId}>20012</code></a></td><td${_scopeId}>200</td><td${_scopeId}>Only admins of the group may do this.</td><td${_scopeId}>Act as an admin of the group, with group_id.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-20013"${_scopeId}><code${_scopeId}>20013</code></a></td><td${_scopeId}>200</td><td${_scopeId}>Only the owner of the group may do this.</td><td${_scopeId}>Act as the owner of the group.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-30021"${_scopeId}><code${_scopeId}>30021</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The license is invalid.</td><td${_scopeId}>Contact the vendor.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-30022"${_scopeId}><code${_scopeId}>30022</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The license has expired.</td><td${_scopeId}>Renew it with the vendor.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-30023"${_scopeId}><code${_scopeId}>30023</code></a></td><td${_scopeId}>200</td><td${_scopeId}>A limit of the license is exceeded.</td><td${_scopeId}>Ask the vendor for a larger license.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="./../reference/error-codes.html#qiniu-40000"${_scopeId}><code${_scopeId}>40000</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The app does not exist.</td><td${_scopeId}>Check app_id and the host.</td><td${_scopeId}>no</td></tr></tbody></table>`);
      } else {
        return [
          createVNode("table", { tabindex: "0" }, [
            createVNode("thead", null, [
              createVNode("tr", null, [
                createVNode("th", null, "Code"),
                createVNode("th", null, "Status"),
                createVNode("th", null, "Meaning"),
                createVNode("th", null, "What to do"),
                createVNode("th", null, "Retryable")
              ])
            ]),
            createVNode("tbody", null, [
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-402" }, [
                    createVNode("code", null, "402")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "The token is no longer valid."),
                createVNode("td", null, "Get a new token, then retry."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-10000" }, [
                    createVNode("code", null, "10000")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "The user does not exist."),
                createVNode("td", null, "Check the id or the username."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-10001" }, [
                    createVNode("code", null, "10001")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "The verification code is wrong."),
                createVNode("td", null, "Ask the user for a new code."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-10002" }, [
                    createVNode("code", null, "10002")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "A parameter is missing or wrong."),
                createVNode("td", null, "Correct the request before you retry."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-10003" }, [
                    createVNode("code", null, "10003")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "The access-token header is missing."),
                createVNode("td", null, "Send a token in the access-token header."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-10004" }, [
                    createVNode("code", null, "10004")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "The user already exists."),
                createVNode("td", null, "Choose another username."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-10008" }, [
                    createVNode("code", null, "10008")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "The token in the access-token header is invalid."),
                createVNode("td", null, "Check that the token belongs to the app, or get a new token."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-10009" }, [
                    createVNode("code", null, "10009")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "The object store failed."),
                createVNode("td", null, "Try again later."),
                createVNode("td", null, "yes")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-10010" }, [
                    createVNode("code", null, "10010")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "The user is not allowed to do this."),
                createVNode("td", null, "Act as another user, or use an admin's token."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-20000" }, [
                    createVNode("code", null, "20000")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "The server's database failed."),
                createVNode("td", null, "Try again later."),
                createVNode("td", null, "yes")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-20001" }, [
                    createVNode("code", null, "20001")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "The group does not exist."),
                createVNode("td", null, "Check the id of the group."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-20002" }, [
                    createVNode("code", null, "20002")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "The user is not a member of the group."),
                createVNode("td", null, "Act as a member of the group."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-20011" }, [
                    createVNode("code", null, "20011")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "Only members of the group may do this."),
                createVNode("td", null, "Act as a member of the group."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-20012" }, [
                    createVNode("code", null, "20012")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "Only admins of the group may do this."),
                createVNode("td", null, "Act as an admin of the group, with group_id."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-20013" }, [
                    createVNode("code", null, "20013")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "Only the owner of the group may do this."),
                createVNode("td", null, "Act as the owner of the group."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-30021" }, [
                    createVNode("code", null, "30021")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "The license is invalid."),
                createVNode("td", null, "Contact the vendor."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-30022" }, [
                    createVNode("code", null, "30022")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "The license has expired."),
                createVNode("td", null, "Renew it with the vendor."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-30023" }, [
                    createVNode("code", null, "30023")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "A limit of the license is exceeded."),
                createVNode("td", null, "Ask the vendor for a larger license."),
                createVNode("td", null, "no")
              ]),
              createVNode("tr", null, [
                createVNode("td", null, [
                  createVNode("a", { href: "./../reference/error-codes.html#qiniu-40000" }, [
                    createVNode("code", null, "40000")
                  ])
                ]),
                createVNode("td", null, "200"),
                createVNode("td", null, "The app does not exist."),
                createVNode("td", null, "Check app_id and the host."),
                createVNode("td", null, "no")
              ])
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guide/errors.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const errors = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  errors as default
};
