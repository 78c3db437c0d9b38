import { resolveComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"JMessage IM API","description":"Browse and try every operation of the JMessage IM API.","frontmatter":{"layout":"page","title":"JMessage IM API","description":"Browse and try every operation of the JMessage IM API.","sidebar":false,"pageClass":"api-page","head":[["link",{"rel":"alternate","type":"text/markdown","href":"index.md"}]]},"headers":[],"relativePath":"reference/jmessage-im/index.md","filePath":"reference/jmessage-im/index.md"}');
const _sfc_main = { name: "reference/jmessage-im/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_ApiReference = resolveComponent("ApiReference");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_ApiReference, { api: "jmessage-im" }, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<h1${_scopeId}>JMessage IM API</h1><h2${_scopeId}>Operations</h2><h3${_scopeId}>Users</h3><ul${_scopeId}><li${_scopeId}><a href="./listUsers.html"${_scopeId}>List users</a> <code${_scopeId}>listUsers</code></li><li${_scopeId}><a href="./registerUsers.html"${_scopeId}>Register users</a> <code${_scopeId}>registerUsers</code></li><li${_scopeId}><a href="./deleteUsers.html"${_scopeId}>Delete users</a> <code${_scopeId}>deleteUsers</code></li><li${_scopeId}><a href="./getUser.html"${_scopeId}>Get a user</a> <code${_scopeId}>getUser</code></li><li${_scopeId}><a href="./updateUser.html"${_scopeId}>Update a user</a> <code${_scopeId}>updateUser</code></li><li${_scopeId}><a href="./deleteUser.html"${_scopeId}>Delete a user</a> <code${_scopeId}>deleteUser</code></li><li${_scopeId}><a href="./getUserStatus.html"${_scopeId}>Get the status of a user</a> <code${_scopeId}>getUserStatus</code></li><li${_scopeId}><a href="./queryUserStatuses.html"${_scopeId}>Query the statuses of users</a> <code${_scopeId}>queryUserStatuses</code></li><li${_scopeId}><a href="./checkUsersExist.html"${_scopeId}>Check whether users exist</a> <code${_scopeId}>checkUsersExist</code></li><li${_scopeId}><a href="./changePassword.html"${_scopeId}>Change the password of a user</a> <code${_scopeId}>changePassword</code></li><li${_scopeId}><a href="./getBlacklist.html"${_scopeId}>List the blacklist of a user</a> <code${_scopeId}>getBlacklist</code></li><li${_scopeId}><a href="./addToBlacklist.html"${_scopeId}>Add users to a blacklist</a> <code${_scopeId}>addToBlacklist</code></li><li${_scopeId}><a href="./removeFromBlacklist.html"${_scopeId}>Remove users from a blacklist</a> <code${_scopeId}>removeFromBlacklist</code></li><li${_scopeId}><a href="./setDoNotDisturb.html"${_scopeId}>Set do-not-disturb of a user</a> <code${_scopeId}>setDoNotDisturb</code></li><li${_scopeId}><a href="./setUserForbidden.html"${_scopeId}>Disable or enable a user</a> <code${_scopeId}>setUserForbidden</code></li><li${_scopeId}><a href="./listAdmins.html"${_scopeId}>List administrators</a> <code${_scopeId}>listAdmins</code></li><li${_scopeId}><a href="./registerAdmin.html"${_scopeId}>Register an administrator</a> <code${_scopeId}>registerAdmin</code></li></ul><h3${_scopeId}>Messages</h3><ul${_scopeId}><li${_scopeId}><a href="./sendMessage.html"${_scopeId}>Send a message</a> <code${_scopeId}>sendMessage</code></li><li${_scopeId}><a href="./retractMessage.html"${_scopeId}>Retract a message</a> <code${_scopeId}>retractMessage</code></li></ul><h3${_scopeId}>Media</h3><ul${_scopeId}><li${_scopeId}><a href="./getMediaUrl.html"${_scopeId}>Get the URL of a file</a> <code${_scopeId}>getMediaUrl</code></li><li${_scopeId}><a href="./uploadMedia.html"${_scopeId}>Upload a file</a> <code${_scopeId}>uploadMedia</code></li></ul><h3${_scopeId}>Groups</h3><ul${_scopeId}><li${_scopeId}><a href="./listGroups.html"${_scopeId}>List groups of the app</a> <code${_scopeId}>listGroups</code></li><li${_scopeId}><a href="./createGroup.html"${_scopeId}>Create a group</a> <code${_scopeId}>createGroup</code></li><li${_scopeId}><a href="./getGroup.html"${_scopeId}>Get a group</a> <code${_scopeId}>getGroup</code></li><li${_scopeId}><a href="./updateGroup.html"${_scopeId}>Update a group</a> <code${_scopeId}>updateGroup</code></li><li${_scopeId}><a href="./deleteGroup.html"${_scopeId}>Delete a group</a> <code${_scopeId}>deleteGroup</code></li><li${_scopeId}><a href="./listGroupMembers.html"${_scopeId}>List members of a group</a> <code${_scopeId}>listGroupMembers</code></li><li${_scopeId}><a href="./updateGroupMembers.html"${_scopeId}>Update members of a group</a> <code${_scopeId}>updateGroupMembers</code></li><li${_scopeId}><a href="./addGroupMembers.html"${_scopeId}>Add members to a group</a> <code${_scopeId}>addGroupMembers</code></li><li${_scopeId}><a href="./removeGroupMembers.html"${_scopeId}>Remove members from a group</a> <code${_scopeId}>removeGroupMembers</code></li><li${_scopeId}><a href="./listUserGroups.html"${_scopeId}>List groups of a user</a> <code${_scopeId}>listUserGroups</code></li><li${_scopeId}><a href="./setGroupShield.html"${_scopeId}>Set group message blocking</a> <code${_scopeId}>setGroupShield</code></li><li${_scopeId}><a href="./silenceGroupMembers.html"${_scopeId}>Silence members of a group</a> <code${_scopeId}>silenceGroupMembers</code></li><li${_scopeId}><a href="./transferGroupOwner.html"${_scopeId}>Transfer a group to another owner</a> <code${_scopeId}>transferGroupOwner</code></li></ul><h3${_scopeId}>Friends</h3><ul${_scopeId}><li${_scopeId}><a href="./listFriends.html"${_scopeId}>List the friends of a user</a> <code${_scopeId}>listFriends</code></li><li${_scopeId}><a href="./updateFriendNotes.html"${_scopeId}>Update notes about friends</a> <code${_scopeId}>updateFriendNotes</code></li><li${_scopeId}><a href="./addFriends.html"${_scopeId}>Add friends</a> <code${_scopeId}>addFriends</code></li><li${_scopeId}><a href="./removeFriends.html"${_scopeId}>Remove friends</a> <code${_scopeId}>removeFriends</code></li></ul><h3${_scopeId}>Cross-app</h3><ul${_scopeId}><li${_scopeId}><a href="./listCrossAppGroupMembers.html"${_scopeId}>List members of a group across apps</a> <code${_scopeId}>listCrossAppGroupMembers</code></li><li${_scopeId}><a href="./updateCrossAppGroupMembers.html"${_scopeId}>Update members of a group across apps</a> <code${_scopeId}>updateCrossAppGroupMembers</code></li><li${_scopeId}><a href="./listCrossAppUserGroups.html"${_scopeId}>List groups of a user across apps</a> <code${_scopeId}>listCrossAppUserGroups</code></li><li${_scopeId}><a href="./getCrossAppBlacklist.html"${_scopeId}>Get the blacklist of a user across apps</a> <code${_scopeId}>getCrossAppBlacklist</code></li><li${_scopeId}><a href="./addToCrossAppBlacklist.html"${_scopeId}>Add users to a blacklist across apps</a> <code${_scopeId}>addToCrossAppBlacklist</code></li><li${_scopeId}><a href="./removeFromCrossAppBlacklist.html"${_scopeId}>Remove users from a blacklist across apps</a> <code${_scopeId}>removeFromCrossAppBlacklist</code></li><li${_scopeId}><a href="./setCrossAppDoNotDisturb.html"${_scopeId}>Set do-not-disturb across apps</a> <code${_scopeId}>setCrossAppDoNotDisturb</code></li><li${_scopeId}><a href="./updateCrossAppFriendNotes.html"${_scopeId}>Update notes about friends across apps</a> <code${_scopeId}>updateCrossAppFriendNotes</code></li><li${_scopeId}><a href="./addCrossAppFriends.html"${_scopeId}>Add friends across apps</a> <code${_scopeId}>addCrossAppFriends</code></li><li${_scopeId}><a href="./removeCrossAppFriends.html"${_scopeId}>Remove friends across apps</a> <code${_scopeId}>removeCrossAppFriends</code></li><li${_scopeId}><a href="./updateCrossAppChatRoomMembers.html"${_scopeId}>Update members of a chat room across apps</a> <code${_scopeId}>updateCrossAppChatRoomMembers</code></li></ul><h3${_scopeId}>Sensitive words</h3><ul${_scopeId}><li${_scopeId}><a href="./listSensitiveWords.html"${_scopeId}>List sensitive words</a> <code${_scopeId}>listSensitiveWords</code></li><li${_scopeId}><a href="./updateSensitiveWord.html"${_scopeId}>Update a sensitive word</a> <code${_scopeId}>updateSensitiveWord</code></li><li${_scopeId}><a href="./addSensitiveWords.html"${_scopeId}>Add sensitive words</a> <code${_scopeId}>addSensitiveWords</code></li><li${_scopeId}><a href="./removeSensitiveWord.html"${_scopeId}>Remove a sensitive word</a> <code${_scopeId}>removeSensitiveWord</code></li><li${_scopeId}><a href="./getSensitiveWordFilter.html"${_scopeId}>Get the sensitive word filter</a> <code${_scopeId}>getSensitiveWordFilter</code></li><li${_scopeId}><a href="./setSensitiveWordFilter.html"${_scopeId}>Set the sensitive word filter</a> <code${_scopeId}>setSensitiveWordFilter</code></li></ul><h3${_scopeId}>Chat rooms</h3><ul${_scopeId}><li${_scopeId}><a href="./listChatRooms.html"${_scopeId}>List chat rooms of the app</a> <code${_scopeId}>listChatRooms</code></li><li${_scopeId}><a href="./createChatRoom.html"${_scopeId}>Create a chat room</a> <code${_scopeId}>createChatRoom</code></li><li${_scopeId}><a href="./getChatRooms.html"${_scopeId}>Get chat rooms</a> <code${_scopeId}>getChatRooms</code></li><li${_scopeId}><a href="./updateChatRoom.html"${_scopeId}>Update a chat room</a> <code${_scopeId}>updateChatRoom</code></li><li${_scopeId}><a href="./deleteChatRoom.html"${_scopeId}>Delete a chat room</a> <code${_scopeId}>deleteChatRoom</code></li><li${_scopeId}><a href="./listChatRoomMembers.html"${_scopeId}>List members of a chat room</a> <code${_scopeId}>listChatRoomMembers</code></li><li${_scopeId}><a href="./addChatRoomMembers.html"${_scopeId}>Add members to a chat room</a> <code${_scopeId}>addChatRoomMembers</code></li><li${_scopeId}><a href="./removeChatRoomMembers.html"${_scopeId}>Remove members from a chat room</a> <code${_scopeId}>removeChatRoomMembers</code></li><li${_scopeId}><a href="./setChatRoomMemberForbidden.html"${_scopeId}>Silence a member of a chat room</a> <code${_scopeId}>setChatRoomMemberForbidden</code></li><li${_scopeId}><a href="./listUserChatRooms.html"${_scopeId}>List chat rooms of a user</a> <code${_scopeId}>listUserChatRooms</code></li></ul><h3${_scopeId}>Configuration</h3><ul${_scopeId}><li${_scopeId}><a href="./getSdkRegistration.html"${_scopeId}>Get the SDK registration setting</a> <code${_scopeId}>getSdkRegistration</code></li><li${_scopeId}><a href="./setSdkRegistration.html"${_scopeId}>Set the SDK registration setting</a> <code${_scopeId}>setSdkRegistration</code></li></ul>`);
      } else {
        return [
          createVNode("h1", null, "JMessage IM API"),
          createVNode("h2", null, "Operations"),
          createVNode("h3", null, "Users"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./listUsers.html" }, "List users"),
              createTextVNode(),
              createVNode("code", null, "listUsers")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./registerUsers.html" }, "Register users"),
              createTextVNode(),
              createVNode("code", null, "registerUsers")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./deleteUsers.html" }, "Delete users"),
              createTextVNode(),
              createVNode("code", null, "deleteUsers")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./getUser.html" }, "Get a user"),
              createTextVNode(),
              createVNode("code", null, "getUser")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./updateUser.html" }, "Update a user"),
              createTextVNode(),
              createVNode("code", null, "updateUser")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./deleteUser.html" }, "Delete a user"),
              createTextVNode(),
              createVNode("code", null, "deleteUser")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./getUserStatus.html" }, "Get the status of a user"),
              createTextVNode(),
              createVNode("code", null, "getUserStatus")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./queryUserStatuses.html" }, "Query the statuses of users"),
              createTextVNode(),
              createVNode("code", null, "queryUserStatuses")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./checkUsersExist.html" }, "Check whether users exist"),
              createTextVNode(),
              createVNode("code", null, "checkUsersExist")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./changePassword.html" }, "Change the password of a user"),
              createTextVNode(),
              createVNode("code", null, "changePassword")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./getBlacklist.html" }, "List the blacklist of a user"),
              createTextVNode(),
              createVNode("code", null, "getBlacklist")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./addToBlacklist.html" }, "Add users to a blacklist"),
              createTextVNode(),
              createVNode("code", null, "addToBlacklist")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./removeFromBlacklist.html" }, "Remove users from a blacklist"),
              createTextVNode(),
              createVNode("code", null, "removeFromBlacklist")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./setDoNotDisturb.html" }, "Set do-not-disturb of a user"),
              createTextVNode(),
              createVNode("code", null, "setDoNotDisturb")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./setUserForbidden.html" }, "Disable or enable a user"),
              createTextVNode(),
              createVNode("code", null, "setUserForbidden")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./listAdmins.html" }, "List administrators"),
              createTextVNode(),
              createVNode("code", null, "listAdmins")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./registerAdmin.html" }, "Register an administrator"),
              createTextVNode(),
              createVNode("code", null, "registerAdmin")
            ])
          ]),
          createVNode("h3", null, "Messages"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./sendMessage.html" }, "Send a message"),
              createTextVNode(),
              createVNode("code", null, "sendMessage")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./retractMessage.html" }, "Retract a message"),
              createTextVNode(),
              createVNode("code", null, "retractMessage")
            ])
          ]),
          createVNode("h3", null, "Media"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./getMediaUrl.html" }, "Get the URL of a file"),
              createTextVNode(),
              createVNode("code", null, "getMediaUrl")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./uploadMedia.html" }, "Upload a file"),
              createTextVNode(),
              createVNode("code", null, "uploadMedia")
            ])
          ]),
          createVNode("h3", null, "Groups"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./listGroups.html" }, "List groups of the app"),
              createTextVNode(),
              createVNode("code", null, "listGroups")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./createGroup.html" }, "Create a group"),
              createTextVNode(),
              createVNode("code", null, "createGroup")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./getGroup.html" }, "Get a group"),
              createTextVNode(),
              createVNode("code", null, "getGroup")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./updateGroup.html" }, "Update a group"),
              createTextVNode(),
              createVNode("code", null, "updateGroup")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./deleteGroup.html" }, "Delete a group"),
              createTextVNode(),
              createVNode("code", null, "deleteGroup")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./listGroupMembers.html" }, "List members of a group"),
              createTextVNode(),
              createVNode("code", null, "listGroupMembers")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./updateGroupMembers.html" }, "Update members of a group"),
              createTextVNode(),
              createVNode("code", null, "updateGroupMembers")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./addGroupMembers.html" }, "Add members to a group"),
              createTextVNode(),
              createVNode("code", null, "addGroupMembers")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./removeGroupMembers.html" }, "Remove members from a group"),
              createTextVNode(),
              createVNode("code", null, "removeGroupMembers")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./listUserGroups.html" }, "List groups of a user"),
              createTextVNode(),
              createVNode("code", null, "listUserGroups")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./setGroupShield.html" }, "Set group message blocking"),
              createTextVNode(),
              createVNode("code", null, "setGroupShield")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./silenceGroupMembers.html" }, "Silence members of a group"),
              createTextVNode(),
              createVNode("code", null, "silenceGroupMembers")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./transferGroupOwner.html" }, "Transfer a group to another owner"),
              createTextVNode(),
              createVNode("code", null, "transferGroupOwner")
            ])
          ]),
          createVNode("h3", null, "Friends"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./listFriends.html" }, "List the friends of a user"),
              createTextVNode(),
              createVNode("code", null, "listFriends")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./updateFriendNotes.html" }, "Update notes about friends"),
              createTextVNode(),
              createVNode("code", null, "updateFriendNotes")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./addFriends.html" }, "Add friends"),
              createTextVNode(),
              createVNode("code", null, "addFriends")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./removeFriends.html" }, "Remove friends"),
              createTextVNode(),
              createVNode("code", null, "removeFriends")
            ])
          ]),
          createVNode("h3", null, "Cross-app"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./listCrossAppGroupMembers.html" }, "List members of a group across apps"),
              createTextVNode(),
              createVNode("code", null, "listCrossAppGroupMembers")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./updateCrossAppGroupMembers.html" }, "Update members of a group across apps"),
              createTextVNode(),
              createVNode("code", null, "updateCrossAppGroupMembers")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./listCrossAppUserGroups.html" }, "List groups of a user across apps"),
              createTextVNode(),
              createVNode("code", null, "listCrossAppUserGroups")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./getCrossAppBlacklist.html" }, "Get the blacklist of a user across apps"),
              createTextVNode(),
              createVNode("code", null, "getCrossAppBlacklist")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./addToCrossAppBlacklist.html" }, "Add users to a blacklist across apps"),
              createTextVNode(),
              createVNode("code", null, "addToCrossAppBlacklist")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./removeFromCrossAppBlacklist.html" }, "Remove users from a blacklist across apps"),
              createTextVNode(),
              createVNode("code", null, "removeFromCrossAppBlacklist")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./setCrossAppDoNotDisturb.html" }, "Set do-not-disturb across apps"),
              createTextVNode(),
              createVNode("code", null, "setCrossAppDoNotDisturb")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./updateCrossAppFriendNotes.html" }, "Update notes about friends across apps"),
              createTextVNode(),
              createVNode("code", null, "updateCrossAppFriendNotes")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./addCrossAppFriends.html" }, "Add friends across apps"),
              createTextVNode(),
              createVNode("code", null, "addCrossAppFriends")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./removeCrossAppFriends.html" }, "Remove friends across apps"),
              createTextVNode(),
              createVNode("code", null, "removeCrossAppFriends")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./updateCrossAppChatRoomMembers.html" }, "Update members of a chat room across apps"),
              createTextVNode(),
              createVNode("code", null, "updateCrossAppChatRoomMembers")
            ])
          ]),
          createVNode("h3", null, "Sensitive words"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./listSensitiveWords.html" }, "List sensitive words"),
              createTextVNode(),
              createVNode("code", null, "listSensitiveWords")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./updateSensitiveWord.html" }, "Update a sensitive word"),
              createTextVNode(),
              createVNode("code", null, "updateSensitiveWord")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./addSensitiveWords.html" }, "Add sensitive words"),
              createTextVNode(),
              createVNode("code", null, "addSensitiveWords")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./removeSensitiveWord.html" }, "Remove a sensitive word"),
              createTextVNode(),
              createVNode("code", null, "removeSensitiveWord")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./getSensitiveWordFilter.html" }, "Get the sensitive word filter"),
              createTextVNode(),
              createVNode("code", null, "getSensitiveWordFilter")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./setSensitiveWordFilter.html" }, "Set the sensitive word filter"),
              createTextVNode(),
              createVNode("code", null, "setSensitiveWordFilter")
            ])
          ]),
          createVNode("h3", null, "Chat rooms"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./listChatRooms.html" }, "List chat rooms of the app"),
              createTextVNode(),
              createVNode("code", null, "listChatRooms")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./createChatRoom.html" }, "Create a chat room"),
              createTextVNode(),
              createVNode("code", null, "createChatRoom")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./getChatRooms.html" }, "Get chat rooms"),
              createTextVNode(),
              createVNode("code", null, "getChatRooms")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./updateChatRoom.html" }, "Update a chat room"),
              createTextVNode(),
              createVNode("code", null, "updateChatRoom")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./deleteChatRoom.html" }, "Delete a chat room"),
              createTextVNode(),
              createVNode("code", null, "deleteChatRoom")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./listChatRoomMembers.html" }, "List members of a chat room"),
              createTextVNode(),
              createVNode("code", null, "listChatRoomMembers")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./addChatRoomMembers.html" }, "Add members to a chat room"),
              createTextVNode(),
              createVNode("code", null, "addChatRoomMembers")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./removeChatRoomMembers.html" }, "Remove members from a chat room"),
              createTextVNode(),
              createVNode("code", null, "removeChatRoomMembers")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./setChatRoomMemberForbidden.html" }, "Silence a member of a chat room"),
              createTextVNode(),
              createVNode("code", null, "setChatRoomMemberForbidden")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./listUserChatRooms.html" }, "List chat rooms of a user"),
              createTextVNode(),
              createVNode("code", null, "listUserChatRooms")
            ])
          ]),
          createVNode("h3", null, "Configuration"),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./getSdkRegistration.html" }, "Get the SDK registration setting"),
              createTextVNode(),
              createVNode("code", null, "getSdkRegistration")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./setSdkRegistration.html" }, "Set the SDK registration setting"),
              createTextVNode(),
              createVNode("code", null, "setSdkRegistration")
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/jmessage-im/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
