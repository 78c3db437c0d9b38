import { resolveComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Error codes","description":"Every error code of JMessage, Easemob and Qiniu IM: its meaning, what to do, and which operations return it.","frontmatter":{"title":"Error codes","description":"Every error code of JMessage, Easemob and Qiniu IM: its meaning, what to do, and which operations return it.","outline":2,"head":[["link",{"rel":"alternate","type":"text/markdown","href":"error-codes.md"}]]},"headers":[],"relativePath":"reference/error-codes.md","filePath":"reference/error-codes.md"}');
const _sfc_main = { name: "reference/error-codes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_TableFilter = resolveComponent("TableFilter");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="error-codes" tabindex="-1">Error codes <a class="header-anchor" href="#error-codes" aria-label="Permalink to &quot;Error codes&quot;">​</a></h1><p>Every code in the specs, by vendor. <em>Retryable</em> means that the same request, unchanged and with the same credentials, may succeed later. In TypeScript, <a href="./../guide/errors.html"><code>isApiError</code> and <code>explain</code></a> cover them all.</p><h2 id="jmessage" tabindex="-1">JMessage <a class="header-anchor" href="#jmessage" aria-label="Permalink to &quot;JMessage&quot;">​</a></h2>`);
  _push(ssrRenderComponent(_component_TableFilter, {
    label: "Find a code or a word",
    count: "{shown} of {rows}"
  }, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<table tabindex="0"${_scopeId}><thead${_scopeId}><tr${_scopeId}><th${_scopeId}>Code</th><th${_scopeId}>Status</th><th${_scopeId}>Meaning</th><th${_scopeId}>What to do</th><th${_scopeId}>Retryable</th></tr></thead><tbody${_scopeId}><tr${_scopeId}><td${_scopeId}><a href="#jmessage-2002"${_scopeId}><code${_scopeId}>2002</code></a></td><td${_scopeId}>429</td><td${_scopeId}>The quota of the app key is exceeded.</td><td${_scopeId}>Wait until the quota period ends, then retry.</td><td${_scopeId}>yes</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-855001"${_scopeId}><code${_scopeId}>855001</code></a></td><td${_scopeId}>–</td><td${_scopeId}>More than 3 minutes have passed since the message was sent.</td><td${_scopeId}>The message can no longer be retracted.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-855003"${_scopeId}><code${_scopeId}>855003</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The message does not exist.</td><td${_scopeId}>Check the id and the sender.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-855004"${_scopeId}><code${_scopeId}>855004</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The message has already been retracted.</td><td${_scopeId}>Nothing to do. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899001"${_scopeId}><code${_scopeId}>899001</code></a></td><td${_scopeId}>201</td><td${_scopeId}>The username is taken. The error is in the item of the user.</td><td${_scopeId}>Choose another username, or continue with the user who has it.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899001"${_scopeId}><code${_scopeId}>899001</code></a></td><td${_scopeId}>403</td><td${_scopeId}>The only username in the request is taken.</td><td${_scopeId}>Choose another username, or continue with the user who has it.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899001"${_scopeId}><code${_scopeId}>899001</code></a></td><td${_scopeId}>403</td><td${_scopeId}>The username is taken.</td><td${_scopeId}>Choose another username, or continue with the user who has it.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899002"${_scopeId}><code${_scopeId}>899002</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user in the request does not exist.</td><td${_scopeId}>Check the usernames.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899002"${_scopeId}><code${_scopeId}>899002</code></a></td><td${_scopeId}>403</td><td${_scopeId}>The sender or the receiver does not exist.</td><td${_scopeId}>Check <code${_scopeId}>from_id</code> and <code${_scopeId}>target_id</code>.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899002"${_scopeId}><code${_scopeId}>899002</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user does not exist.</td><td${_scopeId}>Register the user first, or correct the username.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899003"${_scopeId}><code${_scopeId}>899003</code></a></td><td${_scopeId}>400</td><td${_scopeId}>A parameter or the request body is missing, malformed or out of range.</td><td${_scopeId}>Correct the request before you retry.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899003"${_scopeId}><code${_scopeId}>899003</code></a></td><td${_scopeId}>201</td><td${_scopeId}>The item of the user is malformed. The error is in that item.</td><td${_scopeId}>Correct the item and register this user again.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899003"${_scopeId}><code${_scopeId}>899003</code></a></td><td${_scopeId}>400</td><td${_scopeId}>A parameter is missing, malformed or out of range.</td><td${_scopeId}>Correct the request before you retry.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899006"${_scopeId}><code${_scopeId}>899006</code></a></td><td${_scopeId}>403</td><td${_scopeId}>The group does not exist.</td><td${_scopeId}>Check the id; the group may have been deleted.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899007"${_scopeId}><code${_scopeId}>899007</code></a></td><td${_scopeId}>401</td><td${_scopeId}>The request has no Authorization header.</td><td${_scopeId}>Send the app key and the master secret with HTTP Basic authentication.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899008"${_scopeId}><code${_scopeId}>899008</code></a></td><td${_scopeId}>401</td><td${_scopeId}>Basic authentication failed.</td><td${_scopeId}>Check the app key and the master secret.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899009"${_scopeId}><code${_scopeId}>899009</code></a></td><td${_scopeId}>400</td><td${_scopeId}>The app key does not exist.</td><td${_scopeId}>Check the app key.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899011"${_scopeId}><code${_scopeId}>899011</code></a></td><td${_scopeId}>400</td><td${_scopeId}>A user to add is already a member of the group.</td><td${_scopeId}>Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899012"${_scopeId}><code${_scopeId}>899012</code></a></td><td${_scopeId}>403</td><td${_scopeId}>The group does not have enough room for the users to add.</td><td${_scopeId}>Add fewer users, or remove others first.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899013"${_scopeId}><code${_scopeId}>899013</code></a></td><td${_scopeId}>403</td><td${_scopeId}>The list has more than 500 users.</td><td${_scopeId}>Split the list into several requests.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899014"${_scopeId}><code${_scopeId}>899014</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user to remove is not a member of the group. The users to add have been added nevertheless.</td><td${_scopeId}>Send a new request without that user and without the users who have been added.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899014"${_scopeId}><code${_scopeId}>899014</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user to remove is not a member of the group.</td><td${_scopeId}>Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899015"${_scopeId}><code${_scopeId}>899015</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user to add has reached the limit of groups.</td><td${_scopeId}>Remove the user from the request, or from another group first.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899016"${_scopeId}><code${_scopeId}>899016</code></a></td><td${_scopeId}>403</td><td${_scopeId}>The sender may not send messages.</td><td${_scopeId}>Send as a user who is registered as an administrator.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899017"${_scopeId}><code${_scopeId}>899017</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user is already on the blacklist.</td><td${_scopeId}>Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899017"${_scopeId}><code${_scopeId}>899017</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user to add is already on the blacklist.</td><td${_scopeId}>Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899018"${_scopeId}><code${_scopeId}>899018</code></a></td><td${_scopeId}>403</td><td${_scopeId}>Administrators cannot be added to a blacklist.</td><td${_scopeId}>Remove the administrator from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899018"${_scopeId}><code${_scopeId}>899018</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user to add is an administrator. Administrators cannot be blocked.</td><td${_scopeId}>Remove the user from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899019"${_scopeId}><code${_scopeId}>899019</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user is not on the blacklist.</td><td${_scopeId}>Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899019"${_scopeId}><code${_scopeId}>899019</code></a></td><td${_scopeId}>403</td><td${_scopeId}>A user to remove is not on the blacklist.</td><td${_scopeId}>Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899020"${_scopeId}><code${_scopeId}>899020</code></a></td><td${_scopeId}>–</td><td${_scopeId}>Your app is not allowed to access the other app.</td><td${_scopeId}>Check the app key, and ask the vendor to connect the two apps.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899021"${_scopeId}><code${_scopeId}>899021</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The request involves other apps, so the cross-app operation is required.</td><td${_scopeId}>Use <code${_scopeId}>listCrossAppGroupMembers</code> instead.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899021"${_scopeId}><code${_scopeId}>899021</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The request involves other apps, so the cross-app operation is required.</td><td${_scopeId}>Use <code${_scopeId}>listCrossAppUserGroups</code> instead.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899043"${_scopeId}><code${_scopeId}>899043</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user to add is already muted.</td><td${_scopeId}>Remove the user from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899043"${_scopeId}><code${_scopeId}>899043</code></a></td><td${_scopeId}>–</td><td${_scopeId}>Do-not-disturb is already on for a user to add.</td><td${_scopeId}>Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899044"${_scopeId}><code${_scopeId}>899044</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user to remove is not muted.</td><td${_scopeId}>Remove the user from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899044"${_scopeId}><code${_scopeId}>899044</code></a></td><td${_scopeId}>–</td><td${_scopeId}>Do-not-disturb is not on for a user to remove.</td><td${_scopeId}>Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899045"${_scopeId}><code${_scopeId}>899045</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A group to add does not exist.</td><td${_scopeId}>Check the group ids.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899045"${_scopeId}><code${_scopeId}>899045</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A group does not exist.</td><td${_scopeId}>Check the group ids.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899046"${_scopeId}><code${_scopeId}>899046</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The user is not a member of a group to add.</td><td${_scopeId}>Remove the group from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899046"${_scopeId}><code${_scopeId}>899046</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The user is not a member of a group to add.</td><td${_scopeId}>Add the user to the group first, or remove the group from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899047"${_scopeId}><code${_scopeId}>899047</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A group to add is already muted.</td><td${_scopeId}>Remove the group from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899047"${_scopeId}><code${_scopeId}>899047</code></a></td><td${_scopeId}>–</td><td${_scopeId}>Do-not-disturb is already on for a group to add.</td><td${_scopeId}>Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899048"${_scopeId}><code${_scopeId}>899048</code></a></td><td${_scopeId}>–</td><td${_scopeId}>Everything is already muted.</td><td${_scopeId}>Nothing to do.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899049"${_scopeId}><code${_scopeId}>899049</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A group to remove is not muted.</td><td${_scopeId}>Remove the group from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899049"${_scopeId}><code${_scopeId}>899049</code></a></td><td${_scopeId}>–</td><td${_scopeId}>Do-not-disturb is not on for a group to remove.</td><td${_scopeId}>Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899050"${_scopeId}><code${_scopeId}>899050</code></a></td><td${_scopeId}>–</td><td${_scopeId}>Everything is already unmuted.</td><td${_scopeId}>Nothing to do.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899051"${_scopeId}><code${_scopeId}>899051</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A group does not exist.</td><td${_scopeId}>Check the group ids.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899052"${_scopeId}><code${_scopeId}>899052</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The messages of the group are already blocked.</td><td${_scopeId}>Nothing to do for this group.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899052"${_scopeId}><code${_scopeId}>899052</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The messages of a group to block are already blocked.</td><td${_scopeId}>Remove the group from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899052"${_scopeId}><code${_scopeId}>899052</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The setting is already on for a group to add. The document describes it in terms of blocking messages.</td><td${_scopeId}>Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899053"${_scopeId}><code${_scopeId}>899053</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The messages of the group are already unblocked.</td><td${_scopeId}>Nothing to do for this group.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899053"${_scopeId}><code${_scopeId}>899053</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The messages of a group to unblock are not blocked.</td><td${_scopeId}>Remove the group from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899053"${_scopeId}><code${_scopeId}>899053</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The setting is already off for a group to remove. The document describes it in terms of blocking messages.</td><td${_scopeId}>Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899070"${_scopeId}><code${_scopeId}>899070</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user is already a friend.</td><td${_scopeId}>Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899070"${_scopeId}><code${_scopeId}>899070</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user to add is already a friend.</td><td${_scopeId}>Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899071"${_scopeId}><code${_scopeId}>899071</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user is not a friend.</td><td${_scopeId}>Add the friend first, or remove the user from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899071"${_scopeId}><code${_scopeId}>899071</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user in the list is not a friend.</td><td${_scopeId}>Add the friend first, or remove the user from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899081"${_scopeId}><code${_scopeId}>899081</code></a></td><td${_scopeId}>–</td><td${_scopeId}>The chat room does not exist.</td><td${_scopeId}>Check the id; the chat room may have been deleted.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899082"${_scopeId}><code${_scopeId}>899082</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user is not in the chat room.</td><td${_scopeId}>Add the user first, or remove the user from the request.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#jmessage-899082"${_scopeId}><code${_scopeId}>899082</code></a></td><td${_scopeId}>–</td><td${_scopeId}>A user to remove is not in the chat room.</td><td${_scopeId}>Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</td><td${_scopeId}>no</td></tr></tbody></table>`);
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
                  createVNode("a", { href: "#jmessage-2002" }, [
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
                  createVNode("a", { href: "#jmessage-855001" }, [
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
                  createVNode("a", { href: "#jmessage-855003" }, [
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
                  createVNode("a", { href: "#jmessage-855004" }, [
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
                  createVNode("a", { href: "#jmessage-899001" }, [
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
                  createVNode("a", { href: "#jmessage-899001" }, [
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
                  createVNode("a", { href: "#jmessage-899001" }, [
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
                  createVNode("a", { href: "#jmessage-899002" }, [
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
                  createVNode("a", { href: "#jmessage-899002" }, [
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
                  createVNode("a", { href: "#jmessage-899002" }, [
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
                  createVNode("a", { href: "#jmessage-899003" }, [
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
                  createVNode("a", { href: "#jmessage-899003" }, [
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
                  createVNode("a", { href: "#jmessage-899003" }, [
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
                  createVNode("a", { href: "#jmessage-899006" }, [
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
                  createVNode("a", { href: "#jmessage-899007" }, [
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
                  createVNode("a", { href: "#jmessage-899008" }, [
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
                  createVNode("a", { href: "#jmessage-899009" }, [
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
                  createVNode("a", { href: "#jmessage-899011" }, [
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
                  createVNode("a", { href: "#jmessage-899012" }, [
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
                  createVNode("a", { href: "#jmessage-899013" }, [
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
                  createVNode("a", { href: "#jmessage-899014" }, [
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
                  createVNode("a", { href: "#jmessage-899014" }, [
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
                  createVNode("a", { href: "#jmessage-899015" }, [
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
                  createVNode("a", { href: "#jmessage-899016" }, [
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
                  createVNode("a", { href: "#jmessage-899017" }, [
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
                  createVNode("a", { href: "#jmessage-899017" }, [
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
                  createVNode("a", { href: "#jmessage-899018" }, [
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
                  createVNode("a", { href: "#jmessage-899018" }, [
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
                  createVNode("a", { href: "#jmessage-899019" }, [
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
                  createVNode("a", { href: "#jmessage-899019" }, [
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
                  createVNode("a", { href: "#jmessage-899020" }, [
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
                  createVNode("a", { href: "#jmessage-899021" }, [
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
                  createVNode("a", { href: "#jmessage-899021" }, [
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
                  createVNode("a", { href: "#jmessage-899043" }, [
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
                  createVNode("a", { href: "#jmessage-899043" }, [
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
                  createVNode("a", { href: "#jmessage-899044" }, [
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
                  createVNode("a", { href: "#jmessage-899044" }, [
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
                  createVNode("a", { href: "#jmessage-899045" }, [
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
                  createVNode("a", { href: "#jmessage-899045" }, [
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
                  createVNode("a", { href: "#jmessage-899046" }, [
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
                  createVNode("a", { href: "#jmessage-899046" }, [
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
                  createVNode("a", { href: "#jmessage-899047" }, [
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
                  createVNode("a", { href: "#jmessage-899047" }, [
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
                  createVNode("a", { href: "#jmessage-899048" }, [
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
                  createVNode("a", { href: "#jmessage-899049" }, [
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
                  createVNode("a", { href: "#jmessage-899049" }, [
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
                  createVNode("a", { href: "#jmessage-899050" }, [
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
                  createVNode("a", { href: "#jmessage-899051" }, [
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
                  createVNode("a", { href: "#jmessage-899052" }, [
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
                  createVNode("a", { href: "#jmessage-899052" }, [
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
                  createVNode("a", { href: "#jmessage-899052" }, [
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
                  createVNode("a", { href: "#jmessage-899053" }, [
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
                  createVNode("a", { href: "#jmessage-899053" }, [
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
                  createVNode("a", { href: "#jmessage-899053" }, [
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
                  createVNode("a", { href: "#jmessage-899070" }, [
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
                  createVNode("a", { href: "#jmessage-899070" }, [
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
                  createVNode("a", { href: "#jmessage-899071" }, [
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
                  createVNode("a", { href: "#jmessage-899071" }, [
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
                  createVNode("a", { href: "#jmessage-899081" }, [
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
                  createVNode("a", { href: "#jmessage-899082" }, [
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
                  createVNode("a", { href: "#jmessage-899082" }, [
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
  _push(`<h3 id="jmessage-2002" tabindex="-1">2002 <a class="header-anchor" href="#jmessage-2002" aria-label="Permalink to &quot;2002 {#jmessage-2002}&quot;">​</a></h3><p><strong>Status 429, retryable.</strong> The quota of the app key is exceeded.</p><p>What to do: Wait until the quota period ends, then retry.</p><p>Returned by: <a href="./jmessage-im/">any operation of JMessage IM API</a>, <a href="./jmessage-report/">any operation of JMessage Report API v2</a>, <a href="./jmessage-report-v1/">any operation of JMessage Report API v1</a></p><h3 id="jmessage-855001" tabindex="-1">855001 <a class="header-anchor" href="#jmessage-855001" aria-label="Permalink to &quot;855001 {#jmessage-855001}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> More than 3 minutes have passed since the message was sent.</p><p>What to do: The message can no longer be retracted.</p><p>Returned by: <a href="./jmessage-im/retractMessage.html"><code>retractMessage</code></a></p><h3 id="jmessage-855003" tabindex="-1">855003 <a class="header-anchor" href="#jmessage-855003" aria-label="Permalink to &quot;855003 {#jmessage-855003}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> The message does not exist.</p><p>What to do: Check the id and the sender.</p><p>Returned by: <a href="./jmessage-im/retractMessage.html"><code>retractMessage</code></a></p><h3 id="jmessage-855004" tabindex="-1">855004 <a class="header-anchor" href="#jmessage-855004" aria-label="Permalink to &quot;855004 {#jmessage-855004}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> The message has already been retracted.</p><p>What to do: Nothing to do. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/retractMessage.html"><code>retractMessage</code></a></p><h3 id="jmessage-899001" tabindex="-1">899001 <a class="header-anchor" href="#jmessage-899001" aria-label="Permalink to &quot;899001 {#jmessage-899001}&quot;">​</a></h3><p><strong>Status 201, not retryable.</strong> The username is taken. The error is in the item of the user.</p><p>What to do: Choose another username, or continue with the user who has it.</p><p>Returned by: <a href="./jmessage-im/registerUsers.html"><code>registerUsers</code></a></p><p><strong>Status 403, not retryable.</strong> The only username in the request is taken.</p><p>What to do: Choose another username, or continue with the user who has it.</p><p>Returned by: <a href="./jmessage-im/registerUsers.html"><code>registerUsers</code></a></p><p><strong>Status 403, not retryable.</strong> The username is taken.</p><p>What to do: Choose another username, or continue with the user who has it.</p><p>Returned by: <a href="./jmessage-im/registerAdmin.html"><code>registerAdmin</code></a></p><h3 id="jmessage-899002" tabindex="-1">899002 <a class="header-anchor" href="#jmessage-899002" aria-label="Permalink to &quot;899002 {#jmessage-899002}&quot;">​</a></h3><p><strong>Status 403, not retryable.</strong> A user in the request does not exist.</p><p>What to do: Check the usernames.</p><p>Returned by: <a href="./jmessage-im/deleteUsers.html"><code>deleteUsers</code></a>, <a href="./jmessage-im/getUser.html"><code>getUser</code></a>, <a href="./jmessage-im/updateUser.html"><code>updateUser</code></a>, <a href="./jmessage-im/deleteUser.html"><code>deleteUser</code></a>, <a href="./jmessage-im/getUserStatus.html"><code>getUserStatus</code></a>, <a href="./jmessage-im/queryUserStatuses.html"><code>queryUserStatuses</code></a>, <a href="./jmessage-im/changePassword.html"><code>changePassword</code></a>, <a href="./jmessage-im/getBlacklist.html"><code>getBlacklist</code></a>, <a href="./jmessage-im/addToBlacklist.html"><code>addToBlacklist</code></a>, <a href="./jmessage-im/removeFromBlacklist.html"><code>removeFromBlacklist</code></a>, <a href="./jmessage-im/setDoNotDisturb.html"><code>setDoNotDisturb</code></a>, <a href="./jmessage-im/setUserForbidden.html"><code>setUserForbidden</code></a>, <a href="./jmessage-im/retractMessage.html"><code>retractMessage</code></a>, <a href="./jmessage-im/listFriends.html"><code>listFriends</code></a>, <a href="./jmessage-im/updateFriendNotes.html"><code>updateFriendNotes</code></a>, <a href="./jmessage-im/addFriends.html"><code>addFriends</code></a>, <a href="./jmessage-im/removeFriends.html"><code>removeFriends</code></a></p><p><strong>Status 403, not retryable.</strong> The sender or the receiver does not exist.</p><p>What to do: Check <code>from_id</code> and <code>target_id</code>.</p><p>Returned by: <a href="./jmessage-im/sendMessage.html"><code>sendMessage</code></a></p><p><strong>Status 403, not retryable.</strong> A user does not exist.</p><p>What to do: Register the user first, or correct the username.</p><p>Returned by: <a href="./jmessage-im/createGroup.html"><code>createGroup</code></a>, <a href="./jmessage-im/updateGroupMembers.html"><code>updateGroupMembers</code></a>, <a href="./jmessage-im/addGroupMembers.html"><code>addGroupMembers</code></a>, <a href="./jmessage-im/removeGroupMembers.html"><code>removeGroupMembers</code></a>, <a href="./jmessage-im/listUserGroups.html"><code>listUserGroups</code></a>, <a href="./jmessage-im/setGroupShield.html"><code>setGroupShield</code></a>, <a href="./jmessage-im/silenceGroupMembers.html"><code>silenceGroupMembers</code></a>, <a href="./jmessage-im/transferGroupOwner.html"><code>transferGroupOwner</code></a>, <a href="./jmessage-im/updateCrossAppGroupMembers.html"><code>updateCrossAppGroupMembers</code></a>, <a href="./jmessage-im/listCrossAppUserGroups.html"><code>listCrossAppUserGroups</code></a>, <a href="./jmessage-im/getCrossAppBlacklist.html"><code>getCrossAppBlacklist</code></a>, <a href="./jmessage-im/addToCrossAppBlacklist.html"><code>addToCrossAppBlacklist</code></a>, <a href="./jmessage-im/removeFromCrossAppBlacklist.html"><code>removeFromCrossAppBlacklist</code></a>, <a href="./jmessage-im/setCrossAppDoNotDisturb.html"><code>setCrossAppDoNotDisturb</code></a>, <a href="./jmessage-im/updateCrossAppFriendNotes.html"><code>updateCrossAppFriendNotes</code></a>, <a href="./jmessage-im/addCrossAppFriends.html"><code>addCrossAppFriends</code></a>, <a href="./jmessage-im/removeCrossAppFriends.html"><code>removeCrossAppFriends</code></a>, <a href="./jmessage-im/updateCrossAppChatRoomMembers.html"><code>updateCrossAppChatRoomMembers</code></a>, <a href="./jmessage-im/createChatRoom.html"><code>createChatRoom</code></a>, <a href="./jmessage-im/updateChatRoom.html"><code>updateChatRoom</code></a>, <a href="./jmessage-im/addChatRoomMembers.html"><code>addChatRoomMembers</code></a>, <a href="./jmessage-im/removeChatRoomMembers.html"><code>removeChatRoomMembers</code></a>, <a href="./jmessage-im/setChatRoomMemberForbidden.html"><code>setChatRoomMemberForbidden</code></a>, <a href="./jmessage-im/listUserChatRooms.html"><code>listUserChatRooms</code></a></p><h3 id="jmessage-899003" tabindex="-1">899003 <a class="header-anchor" href="#jmessage-899003" aria-label="Permalink to &quot;899003 {#jmessage-899003}&quot;">​</a></h3><p><strong>Status 400, not retryable.</strong> A parameter or the request body is missing, malformed or out of range.</p><p>What to do: Correct the request before you retry.</p><p>Returned by: <a href="./jmessage-im/">any operation of JMessage IM API</a></p><p><strong>Status 201, not retryable.</strong> The item of the user is malformed. The error is in that item.</p><p>What to do: Correct the item and register this user again.</p><p>Returned by: <a href="./jmessage-im/registerUsers.html"><code>registerUsers</code></a></p><p><strong>Status 400, not retryable.</strong> A parameter is missing, malformed or out of range.</p><p>What to do: Correct the request before you retry.</p><p>Returned by: <a href="./jmessage-report/">any operation of JMessage Report API v2</a>, <a href="./jmessage-report-v1/">any operation of JMessage Report API v1</a></p><h3 id="jmessage-899006" tabindex="-1">899006 <a class="header-anchor" href="#jmessage-899006" aria-label="Permalink to &quot;899006 {#jmessage-899006}&quot;">​</a></h3><p><strong>Status 403, not retryable.</strong> The group does not exist.</p><p>What to do: Check the id; the group may have been deleted.</p><p>Returned by: <a href="./jmessage-im/getGroup.html"><code>getGroup</code></a>, <a href="./jmessage-im/updateGroup.html"><code>updateGroup</code></a>, <a href="./jmessage-im/deleteGroup.html"><code>deleteGroup</code></a>, <a href="./jmessage-im/listGroupMembers.html"><code>listGroupMembers</code></a>, <a href="./jmessage-im/updateGroupMembers.html"><code>updateGroupMembers</code></a>, <a href="./jmessage-im/addGroupMembers.html"><code>addGroupMembers</code></a>, <a href="./jmessage-im/removeGroupMembers.html"><code>removeGroupMembers</code></a>, <a href="./jmessage-im/silenceGroupMembers.html"><code>silenceGroupMembers</code></a>, <a href="./jmessage-im/transferGroupOwner.html"><code>transferGroupOwner</code></a>, <a href="./jmessage-im/listCrossAppGroupMembers.html"><code>listCrossAppGroupMembers</code></a>, <a href="./jmessage-im/updateCrossAppGroupMembers.html"><code>updateCrossAppGroupMembers</code></a></p><h3 id="jmessage-899007" tabindex="-1">899007 <a class="header-anchor" href="#jmessage-899007" aria-label="Permalink to &quot;899007 {#jmessage-899007}&quot;">​</a></h3><p><strong>Status 401, not retryable.</strong> The request has no Authorization header.</p><p>What to do: Send the app key and the master secret with HTTP Basic authentication.</p><p>Returned by: <a href="./jmessage-im/">any operation of JMessage IM API</a></p><h3 id="jmessage-899008" tabindex="-1">899008 <a class="header-anchor" href="#jmessage-899008" aria-label="Permalink to &quot;899008 {#jmessage-899008}&quot;">​</a></h3><p><strong>Status 401, not retryable.</strong> Basic authentication failed.</p><p>What to do: Check the app key and the master secret.</p><p>Returned by: <a href="./jmessage-im/">any operation of JMessage IM API</a>, <a href="./jmessage-report/">any operation of JMessage Report API v2</a>, <a href="./jmessage-report-v1/">any operation of JMessage Report API v1</a></p><h3 id="jmessage-899009" tabindex="-1">899009 <a class="header-anchor" href="#jmessage-899009" aria-label="Permalink to &quot;899009 {#jmessage-899009}&quot;">​</a></h3><p><strong>Status 400, not retryable.</strong> The app key does not exist.</p><p>What to do: Check the app key.</p><p>Returned by: <a href="./jmessage-im/">any operation of JMessage IM API</a></p><h3 id="jmessage-899011" tabindex="-1">899011 <a class="header-anchor" href="#jmessage-899011" aria-label="Permalink to &quot;899011 {#jmessage-899011}&quot;">​</a></h3><p><strong>Status 400, not retryable.</strong> A user to add is already a member of the group.</p><p>What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/updateGroupMembers.html"><code>updateGroupMembers</code></a>, <a href="./jmessage-im/addGroupMembers.html"><code>addGroupMembers</code></a>, <a href="./jmessage-im/updateCrossAppGroupMembers.html"><code>updateCrossAppGroupMembers</code></a></p><h3 id="jmessage-899012" tabindex="-1">899012 <a class="header-anchor" href="#jmessage-899012" aria-label="Permalink to &quot;899012 {#jmessage-899012}&quot;">​</a></h3><p><strong>Status 403, not retryable.</strong> The group does not have enough room for the users to add.</p><p>What to do: Add fewer users, or remove others first.</p><p>Returned by: <a href="./jmessage-im/createGroup.html"><code>createGroup</code></a>, <a href="./jmessage-im/updateGroupMembers.html"><code>updateGroupMembers</code></a>, <a href="./jmessage-im/addGroupMembers.html"><code>addGroupMembers</code></a>, <a href="./jmessage-im/updateCrossAppGroupMembers.html"><code>updateCrossAppGroupMembers</code></a></p><h3 id="jmessage-899013" tabindex="-1">899013 <a class="header-anchor" href="#jmessage-899013" aria-label="Permalink to &quot;899013 {#jmessage-899013}&quot;">​</a></h3><p><strong>Status 403, not retryable.</strong> The list has more than 500 users.</p><p>What to do: Split the list into several requests.</p><p>Returned by: <a href="./jmessage-im/registerUsers.html"><code>registerUsers</code></a></p><h3 id="jmessage-899014" tabindex="-1">899014 <a class="header-anchor" href="#jmessage-899014" aria-label="Permalink to &quot;899014 {#jmessage-899014}&quot;">​</a></h3><p><strong>Status 403, not retryable.</strong> A user to remove is not a member of the group. The users to add have been added nevertheless.</p><p>What to do: Send a new request without that user and without the users who have been added.</p><p>Returned by: <a href="./jmessage-im/updateGroupMembers.html"><code>updateGroupMembers</code></a>, <a href="./jmessage-im/updateCrossAppGroupMembers.html"><code>updateCrossAppGroupMembers</code></a></p><p><strong>Status 403, not retryable.</strong> A user to remove is not a member of the group.</p><p>What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/removeGroupMembers.html"><code>removeGroupMembers</code></a></p><h3 id="jmessage-899015" tabindex="-1">899015 <a class="header-anchor" href="#jmessage-899015" aria-label="Permalink to &quot;899015 {#jmessage-899015}&quot;">​</a></h3><p><strong>Status 403, not retryable.</strong> A user to add has reached the limit of groups.</p><p>What to do: Remove the user from the request, or from another group first.</p><p>Returned by: <a href="./jmessage-im/createGroup.html"><code>createGroup</code></a>, <a href="./jmessage-im/updateGroupMembers.html"><code>updateGroupMembers</code></a>, <a href="./jmessage-im/addGroupMembers.html"><code>addGroupMembers</code></a>, <a href="./jmessage-im/updateCrossAppGroupMembers.html"><code>updateCrossAppGroupMembers</code></a></p><h3 id="jmessage-899016" tabindex="-1">899016 <a class="header-anchor" href="#jmessage-899016" aria-label="Permalink to &quot;899016 {#jmessage-899016}&quot;">​</a></h3><p><strong>Status 403, not retryable.</strong> The sender may not send messages.</p><p>What to do: Send as a user who is registered as an administrator.</p><p>Returned by: <a href="./jmessage-im/sendMessage.html"><code>sendMessage</code></a></p><h3 id="jmessage-899017" tabindex="-1">899017 <a class="header-anchor" href="#jmessage-899017" aria-label="Permalink to &quot;899017 {#jmessage-899017}&quot;">​</a></h3><p><strong>Status 403, not retryable.</strong> A user is already on the blacklist.</p><p>What to do: Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/addToBlacklist.html"><code>addToBlacklist</code></a></p><p><strong>Status 403, not retryable.</strong> A user to add is already on the blacklist.</p><p>What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/addToCrossAppBlacklist.html"><code>addToCrossAppBlacklist</code></a></p><h3 id="jmessage-899018" tabindex="-1">899018 <a class="header-anchor" href="#jmessage-899018" aria-label="Permalink to &quot;899018 {#jmessage-899018}&quot;">​</a></h3><p><strong>Status 403, not retryable.</strong> Administrators cannot be added to a blacklist.</p><p>What to do: Remove the administrator from the request.</p><p>Returned by: <a href="./jmessage-im/addToBlacklist.html"><code>addToBlacklist</code></a></p><p><strong>Status 403, not retryable.</strong> A user to add is an administrator. Administrators cannot be blocked.</p><p>What to do: Remove the user from the request.</p><p>Returned by: <a href="./jmessage-im/addToCrossAppBlacklist.html"><code>addToCrossAppBlacklist</code></a></p><h3 id="jmessage-899019" tabindex="-1">899019 <a class="header-anchor" href="#jmessage-899019" aria-label="Permalink to &quot;899019 {#jmessage-899019}&quot;">​</a></h3><p><strong>Status 403, not retryable.</strong> A user is not on the blacklist.</p><p>What to do: Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/removeFromBlacklist.html"><code>removeFromBlacklist</code></a></p><p><strong>Status 403, not retryable.</strong> A user to remove is not on the blacklist.</p><p>What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/removeFromCrossAppBlacklist.html"><code>removeFromCrossAppBlacklist</code></a></p><h3 id="jmessage-899020" tabindex="-1">899020 <a class="header-anchor" href="#jmessage-899020" aria-label="Permalink to &quot;899020 {#jmessage-899020}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> Your app is not allowed to access the other app.</p><p>What to do: Check the app key, and ask the vendor to connect the two apps.</p><p>Returned by: <a href="./jmessage-im/transferGroupOwner.html"><code>transferGroupOwner</code></a>, <a href="./jmessage-im/listCrossAppGroupMembers.html"><code>listCrossAppGroupMembers</code></a>, <a href="./jmessage-im/updateCrossAppGroupMembers.html"><code>updateCrossAppGroupMembers</code></a>, <a href="./jmessage-im/listCrossAppUserGroups.html"><code>listCrossAppUserGroups</code></a>, <a href="./jmessage-im/getCrossAppBlacklist.html"><code>getCrossAppBlacklist</code></a>, <a href="./jmessage-im/addToCrossAppBlacklist.html"><code>addToCrossAppBlacklist</code></a>, <a href="./jmessage-im/removeFromCrossAppBlacklist.html"><code>removeFromCrossAppBlacklist</code></a>, <a href="./jmessage-im/setCrossAppDoNotDisturb.html"><code>setCrossAppDoNotDisturb</code></a>, <a href="./jmessage-im/updateCrossAppFriendNotes.html"><code>updateCrossAppFriendNotes</code></a>, <a href="./jmessage-im/addCrossAppFriends.html"><code>addCrossAppFriends</code></a>, <a href="./jmessage-im/removeCrossAppFriends.html"><code>removeCrossAppFriends</code></a>, <a href="./jmessage-im/updateCrossAppChatRoomMembers.html"><code>updateCrossAppChatRoomMembers</code></a></p><h3 id="jmessage-899021" tabindex="-1">899021 <a class="header-anchor" href="#jmessage-899021" aria-label="Permalink to &quot;899021 {#jmessage-899021}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> The request involves other apps, so the cross-app operation is required.</p><p>What to do: Use <code>listCrossAppGroupMembers</code> instead.</p><p>Returned by: <a href="./jmessage-im/listGroupMembers.html"><code>listGroupMembers</code></a></p><p><strong>Status not documented, not retryable.</strong> The request involves other apps, so the cross-app operation is required.</p><p>What to do: Use <code>listCrossAppUserGroups</code> instead.</p><p>Returned by: <a href="./jmessage-im/listUserGroups.html"><code>listUserGroups</code></a></p><h3 id="jmessage-899043" tabindex="-1">899043 <a class="header-anchor" href="#jmessage-899043" aria-label="Permalink to &quot;899043 {#jmessage-899043}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> A user to add is already muted.</p><p>What to do: Remove the user from the request.</p><p>Returned by: <a href="./jmessage-im/setDoNotDisturb.html"><code>setDoNotDisturb</code></a></p><p><strong>Status not documented, not retryable.</strong> Do-not-disturb is already on for a user to add.</p><p>What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/setCrossAppDoNotDisturb.html"><code>setCrossAppDoNotDisturb</code></a></p><h3 id="jmessage-899044" tabindex="-1">899044 <a class="header-anchor" href="#jmessage-899044" aria-label="Permalink to &quot;899044 {#jmessage-899044}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> A user to remove is not muted.</p><p>What to do: Remove the user from the request.</p><p>Returned by: <a href="./jmessage-im/setDoNotDisturb.html"><code>setDoNotDisturb</code></a></p><p><strong>Status not documented, not retryable.</strong> Do-not-disturb is not on for a user to remove.</p><p>What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/setCrossAppDoNotDisturb.html"><code>setCrossAppDoNotDisturb</code></a></p><h3 id="jmessage-899045" tabindex="-1">899045 <a class="header-anchor" href="#jmessage-899045" aria-label="Permalink to &quot;899045 {#jmessage-899045}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> A group to add does not exist.</p><p>What to do: Check the group ids.</p><p>Returned by: <a href="./jmessage-im/setDoNotDisturb.html"><code>setDoNotDisturb</code></a></p><p><strong>Status not documented, not retryable.</strong> A group does not exist.</p><p>What to do: Check the group ids.</p><p>Returned by: <a href="./jmessage-im/setCrossAppDoNotDisturb.html"><code>setCrossAppDoNotDisturb</code></a></p><h3 id="jmessage-899046" tabindex="-1">899046 <a class="header-anchor" href="#jmessage-899046" aria-label="Permalink to &quot;899046 {#jmessage-899046}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> The user is not a member of a group to add.</p><p>What to do: Remove the group from the request.</p><p>Returned by: <a href="./jmessage-im/setDoNotDisturb.html"><code>setDoNotDisturb</code></a></p><p><strong>Status not documented, not retryable.</strong> The user is not a member of a group to add.</p><p>What to do: Add the user to the group first, or remove the group from the request.</p><p>Returned by: <a href="./jmessage-im/setCrossAppDoNotDisturb.html"><code>setCrossAppDoNotDisturb</code></a></p><h3 id="jmessage-899047" tabindex="-1">899047 <a class="header-anchor" href="#jmessage-899047" aria-label="Permalink to &quot;899047 {#jmessage-899047}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> A group to add is already muted.</p><p>What to do: Remove the group from the request.</p><p>Returned by: <a href="./jmessage-im/setDoNotDisturb.html"><code>setDoNotDisturb</code></a></p><p><strong>Status not documented, not retryable.</strong> Do-not-disturb is already on for a group to add.</p><p>What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/setCrossAppDoNotDisturb.html"><code>setCrossAppDoNotDisturb</code></a></p><h3 id="jmessage-899048" tabindex="-1">899048 <a class="header-anchor" href="#jmessage-899048" aria-label="Permalink to &quot;899048 {#jmessage-899048}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> Everything is already muted.</p><p>What to do: Nothing to do.</p><p>Returned by: <a href="./jmessage-im/setDoNotDisturb.html"><code>setDoNotDisturb</code></a></p><h3 id="jmessage-899049" tabindex="-1">899049 <a class="header-anchor" href="#jmessage-899049" aria-label="Permalink to &quot;899049 {#jmessage-899049}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> A group to remove is not muted.</p><p>What to do: Remove the group from the request.</p><p>Returned by: <a href="./jmessage-im/setDoNotDisturb.html"><code>setDoNotDisturb</code></a></p><p><strong>Status not documented, not retryable.</strong> Do-not-disturb is not on for a group to remove.</p><p>What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/setCrossAppDoNotDisturb.html"><code>setCrossAppDoNotDisturb</code></a></p><h3 id="jmessage-899050" tabindex="-1">899050 <a class="header-anchor" href="#jmessage-899050" aria-label="Permalink to &quot;899050 {#jmessage-899050}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> Everything is already unmuted.</p><p>What to do: Nothing to do.</p><p>Returned by: <a href="./jmessage-im/setDoNotDisturb.html"><code>setDoNotDisturb</code></a></p><h3 id="jmessage-899051" tabindex="-1">899051 <a class="header-anchor" href="#jmessage-899051" aria-label="Permalink to &quot;899051 {#jmessage-899051}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> A group does not exist.</p><p>What to do: Check the group ids.</p><p>Returned by: <a href="./jmessage-im/setDoNotDisturb.html"><code>setDoNotDisturb</code></a>, <a href="./jmessage-im/setGroupShield.html"><code>setGroupShield</code></a>, <a href="./jmessage-im/setCrossAppDoNotDisturb.html"><code>setCrossAppDoNotDisturb</code></a></p><h3 id="jmessage-899052" tabindex="-1">899052 <a class="header-anchor" href="#jmessage-899052" aria-label="Permalink to &quot;899052 {#jmessage-899052}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> The messages of the group are already blocked.</p><p>What to do: Nothing to do for this group.</p><p>Returned by: <a href="./jmessage-im/setDoNotDisturb.html"><code>setDoNotDisturb</code></a></p><p><strong>Status not documented, not retryable.</strong> The messages of a group to block are already blocked.</p><p>What to do: Remove the group from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/setGroupShield.html"><code>setGroupShield</code></a></p><p><strong>Status not documented, not retryable.</strong> The setting is already on for a group to add. The document describes it in terms of blocking messages.</p><p>What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/setCrossAppDoNotDisturb.html"><code>setCrossAppDoNotDisturb</code></a></p><h3 id="jmessage-899053" tabindex="-1">899053 <a class="header-anchor" href="#jmessage-899053" aria-label="Permalink to &quot;899053 {#jmessage-899053}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> The messages of the group are already unblocked.</p><p>What to do: Nothing to do for this group.</p><p>Returned by: <a href="./jmessage-im/setDoNotDisturb.html"><code>setDoNotDisturb</code></a></p><p><strong>Status not documented, not retryable.</strong> The messages of a group to unblock are not blocked.</p><p>What to do: Remove the group from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/setGroupShield.html"><code>setGroupShield</code></a></p><p><strong>Status not documented, not retryable.</strong> The setting is already off for a group to remove. The document describes it in terms of blocking messages.</p><p>What to do: Remove it from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/setCrossAppDoNotDisturb.html"><code>setCrossAppDoNotDisturb</code></a></p><h3 id="jmessage-899070" tabindex="-1">899070 <a class="header-anchor" href="#jmessage-899070" aria-label="Permalink to &quot;899070 {#jmessage-899070}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> A user is already a friend.</p><p>What to do: Remove the username from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/addFriends.html"><code>addFriends</code></a></p><p><strong>Status not documented, not retryable.</strong> A user to add is already a friend.</p><p>What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/addCrossAppFriends.html"><code>addCrossAppFriends</code></a></p><h3 id="jmessage-899071" tabindex="-1">899071 <a class="header-anchor" href="#jmessage-899071" aria-label="Permalink to &quot;899071 {#jmessage-899071}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> A user is not a friend.</p><p>What to do: Add the friend first, or remove the user from the request.</p><p>Returned by: <a href="./jmessage-im/updateFriendNotes.html"><code>updateFriendNotes</code></a></p><p><strong>Status not documented, not retryable.</strong> A user in the list is not a friend.</p><p>What to do: Add the friend first, or remove the user from the request.</p><p>Returned by: <a href="./jmessage-im/updateCrossAppFriendNotes.html"><code>updateCrossAppFriendNotes</code></a></p><h3 id="jmessage-899081" tabindex="-1">899081 <a class="header-anchor" href="#jmessage-899081" aria-label="Permalink to &quot;899081 {#jmessage-899081}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> The chat room does not exist.</p><p>What to do: Check the id; the chat room may have been deleted.</p><p>Returned by: <a href="./jmessage-im/updateCrossAppChatRoomMembers.html"><code>updateCrossAppChatRoomMembers</code></a>, <a href="./jmessage-im/getChatRooms.html"><code>getChatRooms</code></a>, <a href="./jmessage-im/updateChatRoom.html"><code>updateChatRoom</code></a>, <a href="./jmessage-im/deleteChatRoom.html"><code>deleteChatRoom</code></a>, <a href="./jmessage-im/listChatRoomMembers.html"><code>listChatRoomMembers</code></a>, <a href="./jmessage-im/addChatRoomMembers.html"><code>addChatRoomMembers</code></a>, <a href="./jmessage-im/removeChatRoomMembers.html"><code>removeChatRoomMembers</code></a>, <a href="./jmessage-im/setChatRoomMemberForbidden.html"><code>setChatRoomMemberForbidden</code></a></p><h3 id="jmessage-899082" tabindex="-1">899082 <a class="header-anchor" href="#jmessage-899082" aria-label="Permalink to &quot;899082 {#jmessage-899082}&quot;">​</a></h3><p><strong>Status not documented, not retryable.</strong> A user is not in the chat room.</p><p>What to do: Add the user first, or remove the user from the request.</p><p>Returned by: <a href="./jmessage-im/updateCrossAppChatRoomMembers.html"><code>updateCrossAppChatRoomMembers</code></a>, <a href="./jmessage-im/setChatRoomMemberForbidden.html"><code>setChatRoomMemberForbidden</code></a></p><p><strong>Status not documented, not retryable.</strong> A user to remove is not in the chat room.</p><p>What to do: Remove the user from the request. After a retry, this error means that an earlier attempt succeeded.</p><p>Returned by: <a href="./jmessage-im/removeChatRoomMembers.html"><code>removeChatRoomMembers</code></a></p><h2 id="easemob" tabindex="-1">Easemob <a class="header-anchor" href="#easemob" aria-label="Permalink to &quot;Easemob&quot;">​</a></h2>`);
  _push(ssrRenderComponent(_component_TableFilter, {
    label: "Find a code or a word",
    count: "{shown} of {rows}"
  }, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<table tabindex="0"${_scopeId}><thead${_scopeId}><tr${_scopeId}><th${_scopeId}>Code</th><th${_scopeId}>Status</th><th${_scopeId}>Meaning</th><th${_scopeId}>What to do</th><th${_scopeId}>Retryable</th></tr></thead><tbody${_scopeId}><tr${_scopeId}><td${_scopeId}><a href="#easemob-auth_bad_access_token"${_scopeId}><code${_scopeId}>auth_bad_access_token</code></a></td><td${_scopeId}>401</td><td${_scopeId}>The app token is malformed or was issued by another cluster.</td><td${_scopeId}>Request a new token from the host that you call, then retry once.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#easemob-illegal_argument"${_scopeId}><code${_scopeId}>illegal_argument</code></a></td><td${_scopeId}>400</td><td${_scopeId}>The client id or the client secret is missing.</td><td${_scopeId}>Send both as the Easemob console shows them.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#easemob-illegal_argument"${_scopeId}><code${_scopeId}>illegal_argument</code></a></td><td${_scopeId}>400</td><td${_scopeId}>The hour is malformed.</td><td${_scopeId}>Format it as yyyyMMddHH.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#easemob-illegal_argument"${_scopeId}><code${_scopeId}>illegal_argument</code></a></td><td${_scopeId}>400</td><td${_scopeId}>The file of the hour has expired or is not stored yet.</td><td${_scopeId}>Request a recent hour again later, an hour to a day after its end. An expired one is lost.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#easemob-invalid_grant"${_scopeId}><code${_scopeId}>invalid_grant</code></a></td><td${_scopeId}>400</td><td${_scopeId}>The client id or the client secret does not match the app.</td><td${_scopeId}>Compare both with the Easemob console.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#easemob-json_parse"${_scopeId}><code${_scopeId}>json_parse</code></a></td><td${_scopeId}>400</td><td${_scopeId}>The body is not JSON.</td><td${_scopeId}>Send the request body as valid JSON.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#easemob-organization_application_not_found"${_scopeId}><code${_scopeId}>organization_application_not_found</code></a></td><td${_scopeId}>404</td><td${_scopeId}>The app does not exist on this host.</td><td${_scopeId}>Check the names of the organization and the app, and the host of the cluster.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#easemob-reach_limit"${_scopeId}><code${_scopeId}>reach_limit</code></a></td><td${_scopeId}>429</td><td${_scopeId}>The quota of the operation is exceeded.</td><td${_scopeId}>Wait until the quota period is over, then retry.</td><td${_scopeId}>yes</td></tr><tr${_scopeId}><td${_scopeId}><a href="#easemob-reach_limit"${_scopeId}><code${_scopeId}>reach_limit</code></a></td><td${_scopeId}>503</td><td${_scopeId}>The quota is exceeded, or the service is down.</td><td${_scopeId}>Wait a while, then retry.</td><td${_scopeId}>yes</td></tr><tr${_scopeId}><td${_scopeId}><a href="#easemob-resource_limited"${_scopeId}><code${_scopeId}>resource_limited</code></a></td><td${_scopeId}>429</td><td${_scopeId}>The limit of your plan is reached.</td><td${_scopeId}>Upgrade the plan. Retrying does not help.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#easemob-storage_object_not_found"${_scopeId}><code${_scopeId}>storage_object_not_found</code></a></td><td${_scopeId}>404</td><td${_scopeId}>There is no file for the hour. That is normal if nobody sent a message.</td><td${_scopeId}>Treat the hour as empty, but request a recent one again later. If you know that messages were sent, ask the vendor.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#easemob-unauthorized"${_scopeId}><code${_scopeId}>unauthorized</code></a></td><td${_scopeId}>401</td><td${_scopeId}>The app token has expired or was not sent.</td><td${_scopeId}>Request a new token, then retry once.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#easemob-unsupported_service_operation"${_scopeId}><code${_scopeId}>unsupported_service_operation</code></a></td><td${_scopeId}>500</td><td${_scopeId}>The URL does not support this method.</td><td${_scopeId}>Correct the method or the path.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#easemob-web_application"${_scopeId}><code${_scopeId}>web_application</code></a></td><td${_scopeId}>500</td><td${_scopeId}>The URL does not belong to any operation.</td><td${_scopeId}>Correct the path.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#easemob-web_application"${_scopeId}><code${_scopeId}>web_application</code></a></td><td${_scopeId}>415</td><td${_scopeId}>The request body is not marked as JSON.</td><td${_scopeId}>Set the header <code${_scopeId}>Content-Type</code> to <code${_scopeId}>application/json</code>.</td><td${_scopeId}>no</td></tr></tbody></table>`);
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
                  createVNode("a", { href: "#easemob-auth_bad_access_token" }, [
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
                  createVNode("a", { href: "#easemob-illegal_argument" }, [
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
                  createVNode("a", { href: "#easemob-illegal_argument" }, [
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
                  createVNode("a", { href: "#easemob-illegal_argument" }, [
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
                  createVNode("a", { href: "#easemob-invalid_grant" }, [
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
                  createVNode("a", { href: "#easemob-json_parse" }, [
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
                  createVNode("a", { href: "#easemob-organization_application_not_found" }, [
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
                  createVNode("a", { href: "#easemob-reach_limit" }, [
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
                  createVNode("a", { href: "#easemob-reach_limit" }, [
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
                  createVNode("a", { href: "#easemob-resource_limited" }, [
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
                  createVNode("a", { href: "#easemob-storage_object_not_found" }, [
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
                  createVNode("a", { href: "#easemob-unauthorized" }, [
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
                  createVNode("a", { href: "#easemob-unsupported_service_operation" }, [
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
                  createVNode("a", { href: "#easemob-web_application" }, [
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
                  createVNode("a", { href: "#easemob-web_application" }, [
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
  _push(`<h3 id="easemob-auth_bad_access_token" tabindex="-1">auth_bad_access_token <a class="header-anchor" href="#easemob-auth_bad_access_token" aria-label="Permalink to &quot;auth_bad_access_token {#easemob-auth_bad_access_token}&quot;">​</a></h3><p><strong>Status 401, not retryable.</strong> The app token is malformed or was issued by another cluster.</p><p>What to do: Request a new token from the host that you call, then retry once.</p><p>Returned by: <a href="./easemob/">any operation of Easemob chat history API</a></p><h3 id="easemob-illegal_argument" tabindex="-1">illegal_argument <a class="header-anchor" href="#easemob-illegal_argument" aria-label="Permalink to &quot;illegal_argument {#easemob-illegal_argument}&quot;">​</a></h3><p><strong>Status 400, not retryable.</strong> The client id or the client secret is missing.</p><p>What to do: Send both as the Easemob console shows them.</p><p>Returned by: <a href="./easemob/createAppToken.html"><code>createAppToken</code></a></p><p><strong>Status 400, not retryable.</strong> The hour is malformed.</p><p>What to do: Format it as yyyyMMddHH.</p><p>Returned by: <a href="./easemob/getHistoryFileUrl.html"><code>getHistoryFileUrl</code></a></p><p><strong>Status 400, not retryable.</strong> The file of the hour has expired or is not stored yet.</p><p>What to do: Request a recent hour again later, an hour to a day after its end. An expired one is lost.</p><p>Returned by: <a href="./easemob/getHistoryFileUrl.html"><code>getHistoryFileUrl</code></a></p><h3 id="easemob-invalid_grant" tabindex="-1">invalid_grant <a class="header-anchor" href="#easemob-invalid_grant" aria-label="Permalink to &quot;invalid_grant {#easemob-invalid_grant}&quot;">​</a></h3><p><strong>Status 400, not retryable.</strong> The client id or the client secret does not match the app.</p><p>What to do: Compare both with the Easemob console.</p><p>Returned by: <a href="./easemob/createAppToken.html"><code>createAppToken</code></a></p><h3 id="easemob-json_parse" tabindex="-1">json_parse <a class="header-anchor" href="#easemob-json_parse" aria-label="Permalink to &quot;json_parse {#easemob-json_parse}&quot;">​</a></h3><p><strong>Status 400, not retryable.</strong> The body is not JSON.</p><p>What to do: Send the request body as valid JSON.</p><p>Returned by: <a href="./easemob/createAppToken.html"><code>createAppToken</code></a></p><h3 id="easemob-organization_application_not_found" tabindex="-1">organization_application_not_found <a class="header-anchor" href="#easemob-organization_application_not_found" aria-label="Permalink to &quot;organization_application_not_found {#easemob-organization_application_not_found}&quot;">​</a></h3><p><strong>Status 404, not retryable.</strong> The app does not exist on this host.</p><p>What to do: Check the names of the organization and the app, and the host of the cluster.</p><p>Returned by: <a href="./easemob/createAppToken.html"><code>createAppToken</code></a>, <a href="./easemob/getHistoryFileUrl.html"><code>getHistoryFileUrl</code></a></p><h3 id="easemob-reach_limit" tabindex="-1">reach_limit <a class="header-anchor" href="#easemob-reach_limit" aria-label="Permalink to &quot;reach_limit {#easemob-reach_limit}&quot;">​</a></h3><p><strong>Status 429, retryable.</strong> The quota of the operation is exceeded.</p><p>What to do: Wait until the quota period is over, then retry.</p><p>Returned by: <a href="./easemob/">any operation of Easemob chat history API</a></p><p><strong>Status 503, retryable.</strong> The quota is exceeded, or the service is down.</p><p>What to do: Wait a while, then retry.</p><p>Returned by: <a href="./easemob/">any operation of Easemob chat history API</a></p><h3 id="easemob-resource_limited" tabindex="-1">resource_limited <a class="header-anchor" href="#easemob-resource_limited" aria-label="Permalink to &quot;resource_limited {#easemob-resource_limited}&quot;">​</a></h3><p><strong>Status 429, not retryable.</strong> The limit of your plan is reached.</p><p>What to do: Upgrade the plan. Retrying does not help.</p><p>Returned by: <a href="./easemob/">any operation of Easemob chat history API</a></p><h3 id="easemob-storage_object_not_found" tabindex="-1">storage_object_not_found <a class="header-anchor" href="#easemob-storage_object_not_found" aria-label="Permalink to &quot;storage_object_not_found {#easemob-storage_object_not_found}&quot;">​</a></h3><p><strong>Status 404, not retryable.</strong> There is no file for the hour. That is normal if nobody sent a message.</p><p>What to do: Treat the hour as empty, but request a recent one again later. If you know that messages were sent, ask the vendor.</p><p>Returned by: <a href="./easemob/getHistoryFileUrl.html"><code>getHistoryFileUrl</code></a></p><h3 id="easemob-unauthorized" tabindex="-1">unauthorized <a class="header-anchor" href="#easemob-unauthorized" aria-label="Permalink to &quot;unauthorized {#easemob-unauthorized}&quot;">​</a></h3><p><strong>Status 401, not retryable.</strong> The app token has expired or was not sent.</p><p>What to do: Request a new token, then retry once.</p><p>Returned by: <a href="./easemob/">any operation of Easemob chat history API</a></p><h3 id="easemob-unsupported_service_operation" tabindex="-1">unsupported_service_operation <a class="header-anchor" href="#easemob-unsupported_service_operation" aria-label="Permalink to &quot;unsupported_service_operation {#easemob-unsupported_service_operation}&quot;">​</a></h3><p><strong>Status 500, not retryable.</strong> The URL does not support this method.</p><p>What to do: Correct the method or the path.</p><p>Returned by: <a href="./easemob/">any operation of Easemob chat history API</a></p><h3 id="easemob-web_application" tabindex="-1">web_application <a class="header-anchor" href="#easemob-web_application" aria-label="Permalink to &quot;web_application {#easemob-web_application}&quot;">​</a></h3><p><strong>Status 500, not retryable.</strong> The URL does not belong to any operation.</p><p>What to do: Correct the path.</p><p>Returned by: <a href="./easemob/">any operation of Easemob chat history API</a></p><p><strong>Status 415, not retryable.</strong> The request body is not marked as JSON.</p><p>What to do: Set the header <code>Content-Type</code> to <code>application/json</code>.</p><p>Returned by: <a href="./easemob/createAppToken.html"><code>createAppToken</code></a></p><h2 id="qiniu-im" tabindex="-1">Qiniu IM <a class="header-anchor" href="#qiniu-im" aria-label="Permalink to &quot;Qiniu IM&quot;">​</a></h2>`);
  _push(ssrRenderComponent(_component_TableFilter, {
    label: "Find a code or a word",
    count: "{shown} of {rows}"
  }, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<table tabindex="0"${_scopeId}><thead${_scopeId}><tr${_scopeId}><th${_scopeId}>Code</th><th${_scopeId}>Status</th><th${_scopeId}>Meaning</th><th${_scopeId}>What to do</th><th${_scopeId}>Retryable</th></tr></thead><tbody${_scopeId}><tr${_scopeId}><td${_scopeId}><a href="#qiniu-402"${_scopeId}><code${_scopeId}>402</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The token is no longer valid.</td><td${_scopeId}>Get a new token, then retry.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-10000"${_scopeId}><code${_scopeId}>10000</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The user does not exist.</td><td${_scopeId}>Check the id or the username.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-10001"${_scopeId}><code${_scopeId}>10001</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The verification code is wrong.</td><td${_scopeId}>Ask the user for a new code.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-10002"${_scopeId}><code${_scopeId}>10002</code></a></td><td${_scopeId}>200</td><td${_scopeId}>A parameter is missing or wrong.</td><td${_scopeId}>Correct the request before you retry.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-10003"${_scopeId}><code${_scopeId}>10003</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The access-token header is missing.</td><td${_scopeId}>Send a token in the access-token header.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-10004"${_scopeId}><code${_scopeId}>10004</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The user already exists.</td><td${_scopeId}>Choose another username.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-10008"${_scopeId}><code${_scopeId}>10008</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The token in the access-token header is invalid.</td><td${_scopeId}>Check that the token belongs to the app, or get a new token.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-10009"${_scopeId}><code${_scopeId}>10009</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The object store failed.</td><td${_scopeId}>Try again later.</td><td${_scopeId}>yes</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-10010"${_scopeId}><code${_scopeId}>10010</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The user is not allowed to do this.</td><td${_scopeId}>Act as another user, or use an admin&#39;s token.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-20000"${_scopeId}><code${_scopeId}>20000</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The server&#39;s database failed.</td><td${_scopeId}>Try again later.</td><td${_scopeId}>yes</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-20001"${_scopeId}><code${_scopeId}>20001</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The group does not exist.</td><td${_scopeId}>Check the id of the group.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-20002"${_scopeId}><code${_scopeId}>20002</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The user is not a member of the group.</td><td${_scopeId}>Act as a member of the group.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-20011"${_scopeId}><code${_scopeId}>20011</code></a></td><td${_scopeId}>200</td><td${_scopeId}>Only members of the group may do this.</td><td${_scopeId}>Act as a member of the group.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-20012"${_scopeId}><code${_scopeId}>20012</code></a></td><td${_scopeId}>200</td><td${_scopeId}>Only admins of the group may do this.</td><td${_scopeId}>Act as an admin of the group, with group_id.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-20013"${_scopeId}><code${_scopeId}>20013</code></a></td><td${_scopeId}>200</td><td${_scopeId}>Only the owner of the group may do this.</td><td${_scopeId}>Act as the owner of the group.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-30021"${_scopeId}><code${_scopeId}>30021</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The license is invalid.</td><td${_scopeId}>Contact the vendor.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-30022"${_scopeId}><code${_scopeId}>30022</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The license has expired.</td><td${_scopeId}>Renew it with the vendor.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-30023"${_scopeId}><code${_scopeId}>30023</code></a></td><td${_scopeId}>200</td><td${_scopeId}>A limit of the license is exceeded.</td><td${_scopeId}>Ask the vendor for a larger license.</td><td${_scopeId}>no</td></tr><tr${_scopeId}><td${_scopeId}><a href="#qiniu-40000"${_scopeId}><code${_scopeId}>40000</code></a></td><td${_scopeId}>200</td><td${_scopeId}>The app does not exist.</td><td${_scopeId}>Check app_id and the host.</td><td${_scopeId}>no</td></tr></tbody></table>`);
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
                  createVNode("a", { href: "#qiniu-402" }, [
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
                  createVNode("a", { href: "#qiniu-10000" }, [
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
                  createVNode("a", { href: "#qiniu-10001" }, [
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
                  createVNode("a", { href: "#qiniu-10002" }, [
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
                  createVNode("a", { href: "#qiniu-10003" }, [
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
                  createVNode("a", { href: "#qiniu-10004" }, [
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
                  createVNode("a", { href: "#qiniu-10008" }, [
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
                  createVNode("a", { href: "#qiniu-10009" }, [
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
                  createVNode("a", { href: "#qiniu-10010" }, [
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
                  createVNode("a", { href: "#qiniu-20000" }, [
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
                  createVNode("a", { href: "#qiniu-20001" }, [
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
                  createVNode("a", { href: "#qiniu-20002" }, [
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
                  createVNode("a", { href: "#qiniu-20011" }, [
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
                  createVNode("a", { href: "#qiniu-20012" }, [
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
                  createVNode("a", { href: "#qiniu-20013" }, [
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
                  createVNode("a", { href: "#qiniu-30021" }, [
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
                  createVNode("a", { href: "#qiniu-30022" }, [
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
                  createVNode("a", { href: "#qiniu-30023" }, [
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
                  createVNode("a", { href: "#qiniu-40000" }, [
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
  _push(`<h3 id="qiniu-402" tabindex="-1">402 <a class="header-anchor" href="#qiniu-402" aria-label="Permalink to &quot;402 {#qiniu-402}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> The token is no longer valid.</p><p>What to do: Get a new token, then retry.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-10000" tabindex="-1">10000 <a class="header-anchor" href="#qiniu-10000" aria-label="Permalink to &quot;10000 {#qiniu-10000}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> The user does not exist.</p><p>What to do: Check the id or the username.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-10001" tabindex="-1">10001 <a class="header-anchor" href="#qiniu-10001" aria-label="Permalink to &quot;10001 {#qiniu-10001}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> The verification code is wrong.</p><p>What to do: Ask the user for a new code.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-10002" tabindex="-1">10002 <a class="header-anchor" href="#qiniu-10002" aria-label="Permalink to &quot;10002 {#qiniu-10002}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> A parameter is missing or wrong.</p><p>What to do: Correct the request before you retry.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-10003" tabindex="-1">10003 <a class="header-anchor" href="#qiniu-10003" aria-label="Permalink to &quot;10003 {#qiniu-10003}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> The access-token header is missing.</p><p>What to do: Send a token in the access-token header.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-10004" tabindex="-1">10004 <a class="header-anchor" href="#qiniu-10004" aria-label="Permalink to &quot;10004 {#qiniu-10004}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> The user already exists.</p><p>What to do: Choose another username.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-10008" tabindex="-1">10008 <a class="header-anchor" href="#qiniu-10008" aria-label="Permalink to &quot;10008 {#qiniu-10008}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> The token in the access-token header is invalid.</p><p>What to do: Check that the token belongs to the app, or get a new token.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-10009" tabindex="-1">10009 <a class="header-anchor" href="#qiniu-10009" aria-label="Permalink to &quot;10009 {#qiniu-10009}&quot;">​</a></h3><p><strong>Status 200, retryable.</strong> The object store failed.</p><p>What to do: Try again later.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-10010" tabindex="-1">10010 <a class="header-anchor" href="#qiniu-10010" aria-label="Permalink to &quot;10010 {#qiniu-10010}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> The user is not allowed to do this.</p><p>What to do: Act as another user, or use an admin&#39;s token.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-20000" tabindex="-1">20000 <a class="header-anchor" href="#qiniu-20000" aria-label="Permalink to &quot;20000 {#qiniu-20000}&quot;">​</a></h3><p><strong>Status 200, retryable.</strong> The server&#39;s database failed.</p><p>What to do: Try again later.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-20001" tabindex="-1">20001 <a class="header-anchor" href="#qiniu-20001" aria-label="Permalink to &quot;20001 {#qiniu-20001}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> The group does not exist.</p><p>What to do: Check the id of the group.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-20002" tabindex="-1">20002 <a class="header-anchor" href="#qiniu-20002" aria-label="Permalink to &quot;20002 {#qiniu-20002}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> The user is not a member of the group.</p><p>What to do: Act as a member of the group.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-20011" tabindex="-1">20011 <a class="header-anchor" href="#qiniu-20011" aria-label="Permalink to &quot;20011 {#qiniu-20011}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> Only members of the group may do this.</p><p>What to do: Act as a member of the group.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-20012" tabindex="-1">20012 <a class="header-anchor" href="#qiniu-20012" aria-label="Permalink to &quot;20012 {#qiniu-20012}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> Only admins of the group may do this.</p><p>What to do: Act as an admin of the group, with group_id.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-20013" tabindex="-1">20013 <a class="header-anchor" href="#qiniu-20013" aria-label="Permalink to &quot;20013 {#qiniu-20013}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> Only the owner of the group may do this.</p><p>What to do: Act as the owner of the group.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-30021" tabindex="-1">30021 <a class="header-anchor" href="#qiniu-30021" aria-label="Permalink to &quot;30021 {#qiniu-30021}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> The license is invalid.</p><p>What to do: Contact the vendor.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-30022" tabindex="-1">30022 <a class="header-anchor" href="#qiniu-30022" aria-label="Permalink to &quot;30022 {#qiniu-30022}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> The license has expired.</p><p>What to do: Renew it with the vendor.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-30023" tabindex="-1">30023 <a class="header-anchor" href="#qiniu-30023" aria-label="Permalink to &quot;30023 {#qiniu-30023}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> A limit of the license is exceeded.</p><p>What to do: Ask the vendor for a larger license.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p><h3 id="qiniu-40000" tabindex="-1">40000 <a class="header-anchor" href="#qiniu-40000" aria-label="Permalink to &quot;40000 {#qiniu-40000}&quot;">​</a></h3><p><strong>Status 200, not retryable.</strong> The app does not exist.</p><p>What to do: Check app_id and the host.</p><p>Returned by: <a href="./qiniu/">any operation of Qiniu IM Message API</a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/error-codes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const errorCodes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  errorCodes as default
};
