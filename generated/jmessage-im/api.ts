// Generated from specs/jmessage-im/openapi.yaml by `npm run generate`. Do not edit.
import type { ApiDefinition } from "../../src/core/request/api-definition.ts";
import type { operations as Operations, paths as Paths } from "./types.ts";

/** Every error code that the spec lists. */
export type ErrorCode = 2002 | 855001 | 855003 | 855004 | 899001 | 899002 | 899003 | 899006 | 899007 | 899008 | 899009 | 899011 | 899012 | 899013 | 899014 | 899015 | 899016 | 899017 | 899018 | 899019 | 899020 | 899021 | 899043 | 899044 | 899045 | 899046 | 899047 | 899048 | 899049 | 899050 | 899051 | 899052 | 899053 | 899070 | 899071 | 899081 | 899082;

const facts = {
  id: "jmessage-im",
  vendor: "jmessage",
  property: "im",
  baseUrl: "https://api.im.jpush.cn",
  rateLimit: {
    requests: 600,
    period: 60000,
    remainingHeaders: [
      "x-rate-limit-remaining"
    ],
    resetHeaders: [
      "x-rate-limit-reset"
    ]
  },
  errors: {
    code: "error.code",
    message: "error.message",
    retryable: [],
    final: [],
    credentials: [
      899009
    ],
    tokenRefused: []
  },
  operations: {
    listUsers: {
      id: "listUsers",
      method: "GET",
      path: "/v1/users",
      query: [
        "start",
        "count"
      ],
      retry: "safe",
      pagination: {
        type: "offsetLimit",
        input: "start",
        limit: "count",
        maxLimit: 500,
        results: "users",
        total: "total"
      }
    },
    registerUsers: {
      id: "registerUsers",
      method: "POST",
      path: "/v1/users",
      body: "application/json",
      list: {
        at: "",
        max: 500,
        key: "username"
      },
      sensitive: [
        "password"
      ],
      retry: "never"
    },
    deleteUsers: {
      id: "deleteUsers",
      method: "DELETE",
      path: "/v1/users",
      body: "application/json",
      list: {
        at: "",
        max: 100
      },
      empty: true,
      retry: "safe"
    },
    getUser: {
      id: "getUser",
      method: "GET",
      path: "/v1/users/{username}",
      retry: "safe"
    },
    updateUser: {
      id: "updateUser",
      method: "PUT",
      path: "/v1/users/{username}",
      body: "application/json",
      empty: true,
      retry: "safe"
    },
    deleteUser: {
      id: "deleteUser",
      method: "DELETE",
      path: "/v1/users/{username}",
      empty: true,
      retry: "safe"
    },
    getUserStatus: {
      id: "getUserStatus",
      method: "GET",
      path: "/v1/users/{username}/userstat",
      retry: "safe"
    },
    queryUserStatuses: {
      id: "queryUserStatuses",
      method: "POST",
      path: "/v1/users/userstat",
      body: "application/json",
      retry: "safe"
    },
    checkUsersExist: {
      id: "checkUsersExist",
      method: "POST",
      path: "/v2/users/statuser",
      body: "application/json",
      retry: "safe"
    },
    changePassword: {
      id: "changePassword",
      method: "PUT",
      path: "/v1/users/{username}/password",
      body: "application/json",
      empty: true,
      sensitive: [
        "new_password"
      ],
      retry: "safe"
    },
    getBlacklist: {
      id: "getBlacklist",
      method: "GET",
      path: "/v1/users/{username}/blacklist",
      retry: "safe"
    },
    addToBlacklist: {
      id: "addToBlacklist",
      method: "PUT",
      path: "/v1/users/{username}/blacklist",
      body: "application/json",
      empty: true,
      retry: "safe"
    },
    removeFromBlacklist: {
      id: "removeFromBlacklist",
      method: "DELETE",
      path: "/v1/users/{username}/blacklist",
      body: "application/json",
      empty: true,
      retry: "safe"
    },
    setDoNotDisturb: {
      id: "setDoNotDisturb",
      method: "POST",
      path: "/v1/users/{username}/nodisturb",
      body: "application/json",
      int64Body: [
        "group.add.*",
        "group.remove.*"
      ],
      empty: true,
      retry: "safe"
    },
    setUserForbidden: {
      id: "setUserForbidden",
      method: "PUT",
      path: "/v1/users/{username}/forbidden",
      query: [
        "disable"
      ],
      empty: true,
      retry: "safe"
    },
    listAdmins: {
      id: "listAdmins",
      method: "GET",
      path: "/v1/admins",
      query: [
        "start",
        "count"
      ],
      retry: "safe",
      pagination: {
        type: "offsetLimit",
        input: "start",
        limit: "count",
        maxLimit: 500,
        results: "users",
        total: "total"
      }
    },
    registerAdmin: {
      id: "registerAdmin",
      method: "POST",
      path: "/v1/admins",
      body: "application/json",
      empty: true,
      sensitive: [
        "password"
      ],
      retry: "never"
    },
    sendMessage: {
      id: "sendMessage",
      method: "POST",
      path: "/v1/messages",
      body: "application/json",
      int64: [
        "msg_id"
      ],
      sensitive: [
        "notification",
        "msg_body"
      ],
      retry: "never"
    },
    retractMessage: {
      id: "retractMessage",
      method: "POST",
      path: "/v1/messages/{username}/{msgid}/retract",
      int64Parameters: [
        "msgid"
      ],
      empty: true,
      retry: "safe"
    },
    getMediaUrl: {
      id: "getMediaUrl",
      method: "GET",
      path: "/v1/resource",
      query: [
        "mediaId"
      ],
      retry: "safe"
    },
    uploadMedia: {
      id: "uploadMedia",
      method: "POST",
      path: "/v1/resource",
      query: [
        "type"
      ],
      body: "multipart/form-data",
      file: {
        field: "filename",
        max: 8388608
      },
      retry: "never"
    },
    listGroups: {
      id: "listGroups",
      method: "GET",
      path: "/v1/groups",
      query: [
        "start",
        "count"
      ],
      int64: [
        "groups.*.gid"
      ],
      retry: "safe",
      pagination: {
        type: "offsetLimit",
        input: "start",
        limit: "count",
        maxLimit: 500,
        results: "groups",
        total: "total"
      }
    },
    createGroup: {
      id: "createGroup",
      method: "POST",
      path: "/v1/groups",
      body: "application/json",
      int64: [
        "gid"
      ],
      retry: "never"
    },
    getGroup: {
      id: "getGroup",
      method: "GET",
      path: "/v1/groups/{gid}",
      int64Parameters: [
        "gid"
      ],
      int64: [
        "gid"
      ],
      retry: "safe"
    },
    updateGroup: {
      id: "updateGroup",
      method: "PUT",
      path: "/v1/groups/{gid}",
      int64Parameters: [
        "gid"
      ],
      body: "application/json",
      empty: true,
      retry: "safe"
    },
    deleteGroup: {
      id: "deleteGroup",
      method: "DELETE",
      path: "/v1/groups/{gid}",
      int64Parameters: [
        "gid"
      ],
      empty: true,
      retry: "safe"
    },
    listGroupMembers: {
      id: "listGroupMembers",
      method: "GET",
      path: "/v1/groups/{gid}/members",
      int64Parameters: [
        "gid"
      ],
      retry: "safe"
    },
    updateGroupMembers: {
      id: "updateGroupMembers",
      method: "POST",
      path: "/v1/groups/{gid}/members",
      int64Parameters: [
        "gid"
      ],
      body: "application/json",
      empty: true,
      retry: "safe"
    },
    addGroupMembers: {
      id: "addGroupMembers",
      method: "POST",
      path: "/v2/groups/{gid}/addMembers",
      int64Parameters: [
        "gid"
      ],
      body: "application/json",
      empty: true,
      retry: "safe"
    },
    removeGroupMembers: {
      id: "removeGroupMembers",
      method: "POST",
      path: "/v2/groups/{gid}/delMembers",
      int64Parameters: [
        "gid"
      ],
      body: "application/json",
      empty: true,
      retry: "safe"
    },
    listUserGroups: {
      id: "listUserGroups",
      method: "GET",
      path: "/v1/users/{username}/groups",
      int64: [
        "*.gid"
      ],
      retry: "safe"
    },
    setGroupShield: {
      id: "setGroupShield",
      method: "POST",
      path: "/v1/users/{username}/groupsShield",
      body: "application/json",
      int64Body: [
        "add.*",
        "remove.*"
      ],
      empty: true,
      retry: "safe"
    },
    silenceGroupMembers: {
      id: "silenceGroupMembers",
      method: "PUT",
      path: "/v1/groups/messages/{gid}/silence",
      query: [
        "status"
      ],
      int64Parameters: [
        "gid"
      ],
      body: "application/json",
      empty: true,
      retry: "safe"
    },
    transferGroupOwner: {
      id: "transferGroupOwner",
      method: "PUT",
      path: "/v1/groups/owner/{gid}",
      int64Parameters: [
        "gid"
      ],
      body: "application/json",
      empty: true,
      retry: "safe"
    },
    listFriends: {
      id: "listFriends",
      method: "GET",
      path: "/v1/users/{username}/friends",
      retry: "safe"
    },
    updateFriendNotes: {
      id: "updateFriendNotes",
      method: "PUT",
      path: "/v1/users/{username}/friends",
      body: "application/json",
      list: {
        at: "",
        max: 500
      },
      empty: true,
      retry: "safe"
    },
    addFriends: {
      id: "addFriends",
      method: "POST",
      path: "/v1/users/{username}/friends",
      body: "application/json",
      list: {
        at: "",
        max: 500
      },
      empty: true,
      retry: "safe"
    },
    removeFriends: {
      id: "removeFriends",
      method: "DELETE",
      path: "/v1/users/{username}/friends",
      body: "application/json",
      list: {
        at: "",
        max: 500
      },
      empty: true,
      retry: "safe"
    },
    listCrossAppGroupMembers: {
      id: "listCrossAppGroupMembers",
      method: "GET",
      path: "/v1/cross/groups/{gid}/members",
      int64Parameters: [
        "gid"
      ],
      retry: "safe"
    },
    updateCrossAppGroupMembers: {
      id: "updateCrossAppGroupMembers",
      method: "POST",
      path: "/v1/cross/groups/{gid}/members",
      int64Parameters: [
        "gid"
      ],
      body: "application/json",
      list: {
        at: "",
        max: 500
      },
      empty: true,
      retry: "safe"
    },
    listCrossAppUserGroups: {
      id: "listCrossAppUserGroups",
      method: "GET",
      path: "/v1/cross/users/{username}/groups",
      int64: [
        "*.gid"
      ],
      retry: "safe"
    },
    getCrossAppBlacklist: {
      id: "getCrossAppBlacklist",
      method: "GET",
      path: "/v1/cross/users/{username}/blacklist",
      retry: "safe"
    },
    addToCrossAppBlacklist: {
      id: "addToCrossAppBlacklist",
      method: "PUT",
      path: "/v1/cross/users/{username}/blacklist",
      body: "application/json",
      list: {
        at: "",
        max: 500
      },
      empty: true,
      retry: "safe"
    },
    removeFromCrossAppBlacklist: {
      id: "removeFromCrossAppBlacklist",
      method: "DELETE",
      path: "/v1/cross/users/{username}/blacklist",
      body: "application/json",
      list: {
        at: "",
        max: 500
      },
      empty: true,
      retry: "safe"
    },
    setCrossAppDoNotDisturb: {
      id: "setCrossAppDoNotDisturb",
      method: "POST",
      path: "/v1/cross/users/{username}/nodisturb",
      body: "application/json",
      int64Body: [
        "*.group.add.*",
        "*.group.remove.*"
      ],
      list: {
        at: "",
        max: 500
      },
      empty: true,
      retry: "safe"
    },
    updateCrossAppFriendNotes: {
      id: "updateCrossAppFriendNotes",
      method: "PUT",
      path: "/v1/cross/users/{username}/friends",
      body: "application/json",
      empty: true,
      retry: "safe"
    },
    addCrossAppFriends: {
      id: "addCrossAppFriends",
      method: "POST",
      path: "/v1/cross/users/{username}/friends",
      body: "application/json",
      list: {
        at: "users",
        max: 500
      },
      empty: true,
      retry: "safe"
    },
    removeCrossAppFriends: {
      id: "removeCrossAppFriends",
      method: "DELETE",
      path: "/v1/cross/users/{username}/friends",
      body: "application/json",
      list: {
        at: "users",
        max: 500
      },
      empty: true,
      retry: "safe"
    },
    updateCrossAppChatRoomMembers: {
      id: "updateCrossAppChatRoomMembers",
      method: "POST",
      path: "/v1/cross/chatroom/{room_id}/members",
      int64Parameters: [
        "room_id"
      ],
      body: "application/json",
      empty: true,
      retry: "safe"
    },
    listSensitiveWords: {
      id: "listSensitiveWords",
      method: "GET",
      path: "/v1/sensitiveword",
      query: [
        "start",
        "count"
      ],
      retry: "safe",
      pagination: {
        type: "offsetLimit",
        input: "start",
        limit: "count",
        maxLimit: 2000,
        results: "words",
        total: "total"
      }
    },
    updateSensitiveWord: {
      id: "updateSensitiveWord",
      method: "PUT",
      path: "/v1/sensitiveword",
      body: "application/json",
      empty: true,
      retry: "safe"
    },
    addSensitiveWords: {
      id: "addSensitiveWords",
      method: "POST",
      path: "/v1/sensitiveword",
      body: "application/json",
      empty: true,
      retry: "safe"
    },
    removeSensitiveWord: {
      id: "removeSensitiveWord",
      method: "DELETE",
      path: "/v1/sensitiveword",
      body: "application/json",
      empty: true,
      retry: "safe"
    },
    getSensitiveWordFilter: {
      id: "getSensitiveWordFilter",
      method: "GET",
      path: "/v1/sensitiveword/status",
      retry: "safe"
    },
    setSensitiveWordFilter: {
      id: "setSensitiveWordFilter",
      method: "PUT",
      path: "/v1/sensitiveword/status",
      query: [
        "status"
      ],
      empty: true,
      retry: "safe"
    },
    listChatRooms: {
      id: "listChatRooms",
      method: "GET",
      path: "/v1/chatroom",
      query: [
        "start",
        "count"
      ],
      int64: [
        "rooms.*.id"
      ],
      retry: "safe",
      pagination: {
        type: "offsetLimit",
        input: "start",
        limit: "count",
        results: "rooms",
        total: "total"
      }
    },
    createChatRoom: {
      id: "createChatRoom",
      method: "POST",
      path: "/v1/chatroom",
      body: "application/json",
      int64: [
        "chatroom_id"
      ],
      retry: "never"
    },
    getChatRooms: {
      id: "getChatRooms",
      method: "POST",
      path: "/v1/chatroom/batch",
      body: "application/json",
      int64Body: [
        "*"
      ],
      int64: [
        "*.id"
      ],
      retry: "safe"
    },
    updateChatRoom: {
      id: "updateChatRoom",
      method: "PUT",
      path: "/v1/chatroom/{room_id}",
      int64Parameters: [
        "room_id"
      ],
      body: "application/json",
      empty: true,
      retry: "safe"
    },
    deleteChatRoom: {
      id: "deleteChatRoom",
      method: "DELETE",
      path: "/v1/chatroom/{room_id}",
      int64Parameters: [
        "room_id"
      ],
      empty: true,
      retry: "safe"
    },
    listChatRoomMembers: {
      id: "listChatRoomMembers",
      method: "GET",
      path: "/v1/chatroom/{room_id}/members",
      query: [
        "start",
        "count"
      ],
      int64Parameters: [
        "room_id"
      ],
      retry: "safe",
      pagination: {
        type: "offsetLimit",
        input: "start",
        limit: "count",
        results: "users",
        total: "total"
      }
    },
    addChatRoomMembers: {
      id: "addChatRoomMembers",
      method: "PUT",
      path: "/v1/chatroom/{room_id}/members",
      int64Parameters: [
        "room_id"
      ],
      body: "application/json",
      list: {
        at: "",
        max: 3000
      },
      empty: true,
      retry: "safe"
    },
    removeChatRoomMembers: {
      id: "removeChatRoomMembers",
      method: "DELETE",
      path: "/v1/chatroom/{room_id}/members",
      int64Parameters: [
        "room_id"
      ],
      body: "application/json",
      list: {
        at: "",
        max: 3000
      },
      empty: true,
      retry: "safe"
    },
    setChatRoomMemberForbidden: {
      id: "setChatRoomMemberForbidden",
      method: "PUT",
      path: "/v1/chatroom/{room_id}/forbidden/{username}",
      query: [
        "status"
      ],
      int64Parameters: [
        "room_id"
      ],
      empty: true,
      retry: "safe"
    },
    listUserChatRooms: {
      id: "listUserChatRooms",
      method: "GET",
      path: "/v1/users/{username}/chatroom",
      int64: [
        "*.id"
      ],
      retry: "safe"
    },
    getSdkRegistration: {
      id: "getSdkRegistration",
      method: "GET",
      path: "/v1/sdkregister/status",
      retry: "safe"
    },
    setSdkRegistration: {
      id: "setSdkRegistration",
      method: "PUT",
      path: "/v1/sdkregister/status",
      query: [
        "status"
      ],
      empty: true,
      retry: "safe"
    }
  }
} as const;

/** What a client has to know about the API. */
export const api: ApiDefinition<Paths, Operations, typeof facts> = facts;
