// Generated from specs/jmessage-im/openapi.yaml by `npm run generate`. Do not edit.
import type { ApiDefinition } from "../../src/core/request/api-definition.ts";
import type { operations as Operations, paths as Paths } from "./types.ts";

/** Every error code that the spec lists. */
export type ErrorCode = 2002 | 855001 | 855002 | 855003 | 855004 | 899000 | 899001 | 899002 | 899003 | 899006 | 899007 | 899008 | 899009 | 899011 | 899012 | 899013 | 899014 | 899015 | 899016 | 899017 | 899018 | 899019 | 899020 | 899021 | 899030 | 899043 | 899044 | 899045 | 899046 | 899047 | 899048 | 899049 | 899050 | 899051 | 899052 | 899053 | 899070 | 899071 | 899081 | 899082;

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
      limits: [
        [
          "count",
          "number",
          500,
          1
        ]
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
      limits: [
        [
          "body",
          "items",
          500,
          1
        ],
        [
          "body.*.nickname",
          "bytes",
          64
        ],
        [
          "body.*.signature",
          "bytes",
          250
        ],
        [
          "body.*.region",
          "bytes",
          250
        ],
        [
          "body.*.address",
          "bytes",
          250
        ],
        [
          "body.*.extras",
          "jsonBytes",
          512
        ],
        [
          "body.*.username",
          "bytes",
          128
        ],
        [
          "body.*.password",
          "bytes",
          128,
          4
        ]
      ],
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
      limits: [
        [
          "body",
          "items",
          100
        ],
        [
          "body.*",
          "bytes",
          128
        ]
      ],
      empty: true,
      retry: "safe"
    },
    getUser: {
      id: "getUser",
      method: "GET",
      path: "/v1/users/{username}",
      limits: [
        [
          "username",
          "bytes",
          128
        ]
      ],
      retry: "safe"
    },
    updateUser: {
      id: "updateUser",
      method: "PUT",
      path: "/v1/users/{username}",
      body: "application/json",
      limits: [
        [
          "username",
          "bytes",
          128
        ],
        [
          "body.nickname",
          "bytes",
          64
        ],
        [
          "body.signature",
          "bytes",
          250
        ],
        [
          "body.region",
          "bytes",
          250
        ],
        [
          "body.address",
          "bytes",
          250
        ],
        [
          "body.extras",
          "jsonBytes",
          512
        ]
      ],
      empty: true,
      retry: "safe"
    },
    deleteUser: {
      id: "deleteUser",
      method: "DELETE",
      path: "/v1/users/{username}",
      limits: [
        [
          "username",
          "bytes",
          128
        ]
      ],
      empty: true,
      retry: "safe"
    },
    getUserStatus: {
      id: "getUserStatus",
      method: "GET",
      path: "/v1/users/{username}/userstat",
      limits: [
        [
          "username",
          "bytes",
          128
        ]
      ],
      retry: "safe"
    },
    queryUserStatuses: {
      id: "queryUserStatuses",
      method: "POST",
      path: "/v1/users/userstat",
      body: "application/json",
      limits: [
        [
          "body.*",
          "bytes",
          128
        ]
      ],
      retry: "safe"
    },
    checkUsersExist: {
      id: "checkUsersExist",
      method: "POST",
      path: "/v2/users/statuser",
      body: "application/json",
      limits: [
        [
          "body.*",
          "bytes",
          128
        ]
      ],
      retry: "safe"
    },
    changePassword: {
      id: "changePassword",
      method: "PUT",
      path: "/v1/users/{username}/password",
      body: "application/json",
      limits: [
        [
          "username",
          "bytes",
          128
        ],
        [
          "body.new_password",
          "bytes",
          128,
          4
        ]
      ],
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
      limits: [
        [
          "username",
          "bytes",
          128
        ]
      ],
      retry: "safe"
    },
    addToBlacklist: {
      id: "addToBlacklist",
      method: "PUT",
      path: "/v1/users/{username}/blacklist",
      body: "application/json",
      limits: [
        [
          "username",
          "bytes",
          128
        ],
        [
          "body.*",
          "bytes",
          128
        ]
      ],
      empty: true,
      retry: "safe"
    },
    removeFromBlacklist: {
      id: "removeFromBlacklist",
      method: "DELETE",
      path: "/v1/users/{username}/blacklist",
      body: "application/json",
      limits: [
        [
          "username",
          "bytes",
          128
        ],
        [
          "body.*",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "username",
          "bytes",
          128
        ],
        [
          "body.single.add.*",
          "bytes",
          128
        ],
        [
          "body.single.remove.*",
          "bytes",
          128
        ]
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
      limits: [
        [
          "username",
          "bytes",
          128
        ]
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
      limits: [
        [
          "count",
          "number",
          500,
          1
        ]
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
      limits: [
        [
          "body.nickname",
          "bytes",
          64
        ],
        [
          "body.signature",
          "bytes",
          250
        ],
        [
          "body.region",
          "bytes",
          250
        ],
        [
          "body.address",
          "bytes",
          250
        ],
        [
          "body.extras",
          "jsonBytes",
          512
        ],
        [
          "body.username",
          "bytes",
          128
        ],
        [
          "body.password",
          "bytes",
          128,
          4
        ]
      ],
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
      limits: [
        [
          "body.msg_body",
          "jsonBytes",
          4096
        ]
      ],
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
      limits: [
        [
          "username",
          "bytes",
          128
        ]
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
      limits: [
        [
          "body.filename",
          "bytes",
          8388608
        ]
      ],
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
      limits: [
        [
          "count",
          "number",
          500,
          1
        ]
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
      limits: [
        [
          "body.owner_username",
          "bytes",
          128
        ],
        [
          "body.name",
          "bytes",
          64
        ],
        [
          "body.members_username.*",
          "bytes",
          128
        ],
        [
          "body.desc",
          "jsonBytes",
          250
        ]
      ],
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
      limits: [
        [
          "body.name",
          "bytes",
          64
        ],
        [
          "body.desc",
          "bytes",
          250
        ]
      ],
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
      limits: [
        [
          "body.add.*",
          "bytes",
          128
        ],
        [
          "body.remove.*",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "body.*",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "body.*",
          "bytes",
          128
        ]
      ],
      empty: true,
      retry: "safe"
    },
    listUserGroups: {
      id: "listUserGroups",
      method: "GET",
      path: "/v1/users/{username}/groups",
      limits: [
        [
          "username",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "username",
          "bytes",
          128
        ]
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
      limits: [
        [
          "body.*",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "body.username",
          "bytes",
          128
        ]
      ],
      empty: true,
      retry: "safe"
    },
    listFriends: {
      id: "listFriends",
      method: "GET",
      path: "/v1/users/{username}/friends",
      limits: [
        [
          "username",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "username",
          "bytes",
          128
        ],
        [
          "body",
          "items",
          500,
          1
        ],
        [
          "body.*.username",
          "bytes",
          128
        ],
        [
          "body.*.note_name",
          "bytes",
          64
        ],
        [
          "body.*.others",
          "bytes",
          250
        ]
      ],
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
      limits: [
        [
          "username",
          "bytes",
          128
        ],
        [
          "body",
          "items",
          500,
          1
        ],
        [
          "body.*",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "username",
          "bytes",
          128
        ],
        [
          "body",
          "items",
          500,
          1
        ],
        [
          "body.*",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "body",
          "items",
          500,
          1
        ],
        [
          "body.*.add.*",
          "bytes",
          128
        ],
        [
          "body.*.remove.*",
          "bytes",
          128
        ]
      ],
      empty: true,
      retry: "safe"
    },
    listCrossAppUserGroups: {
      id: "listCrossAppUserGroups",
      method: "GET",
      path: "/v1/cross/users/{username}/groups",
      limits: [
        [
          "username",
          "bytes",
          128
        ]
      ],
      int64: [
        "*.gid"
      ],
      retry: "safe"
    },
    getCrossAppBlacklist: {
      id: "getCrossAppBlacklist",
      method: "GET",
      path: "/v1/cross/users/{username}/blacklist",
      limits: [
        [
          "username",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "username",
          "bytes",
          128
        ],
        [
          "body",
          "items",
          500,
          1
        ],
        [
          "body.*.usernames.*",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "username",
          "bytes",
          128
        ],
        [
          "body",
          "items",
          500,
          1
        ],
        [
          "body.*.usernames.*",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "username",
          "bytes",
          128
        ],
        [
          "body",
          "items",
          500,
          1
        ],
        [
          "body.*.single.add.*",
          "bytes",
          128
        ],
        [
          "body.*.single.remove.*",
          "bytes",
          128
        ]
      ],
      empty: true,
      retry: "safe"
    },
    updateCrossAppFriendNotes: {
      id: "updateCrossAppFriendNotes",
      method: "PUT",
      path: "/v1/cross/users/{username}/friends",
      body: "application/json",
      limits: [
        [
          "username",
          "bytes",
          128
        ],
        [
          "body.*.username",
          "bytes",
          128
        ],
        [
          "body.*.note_name",
          "bytes",
          64
        ],
        [
          "body.*.others",
          "bytes",
          250
        ]
      ],
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
      limits: [
        [
          "username",
          "bytes",
          128
        ],
        [
          "body.users",
          "items",
          500
        ],
        [
          "body.users.*",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "username",
          "bytes",
          128
        ],
        [
          "body.users",
          "items",
          500
        ],
        [
          "body.users.*",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "body.*.add.*",
          "bytes",
          128
        ],
        [
          "body.*.remove.*",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "count",
          "number",
          2000
        ]
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
      limits: [
        [
          "body.new_word",
          "characters",
          10
        ],
        [
          "body.old_word",
          "characters",
          10
        ]
      ],
      empty: true,
      retry: "safe"
    },
    addSensitiveWords: {
      id: "addSensitiveWords",
      method: "POST",
      path: "/v1/sensitiveword",
      body: "application/json",
      limits: [
        [
          "body.*",
          "characters",
          10
        ]
      ],
      empty: true,
      retry: "safe"
    },
    removeSensitiveWord: {
      id: "removeSensitiveWord",
      method: "DELETE",
      path: "/v1/sensitiveword",
      body: "application/json",
      limits: [
        [
          "body.word",
          "characters",
          10
        ]
      ],
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
      limits: [
        [
          "body.owner_username",
          "bytes",
          128
        ],
        [
          "body.name",
          "bytes",
          64
        ],
        [
          "body.description",
          "bytes",
          250
        ],
        [
          "body.members_username.*",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "body.owner_username",
          "bytes",
          128
        ],
        [
          "body.name",
          "bytes",
          64
        ],
        [
          "body.description",
          "bytes",
          250
        ]
      ],
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
      limits: [
        [
          "body",
          "items",
          3000,
          1
        ],
        [
          "body.*",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "body",
          "items",
          3000,
          1
        ],
        [
          "body.*",
          "bytes",
          128
        ]
      ],
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
      limits: [
        [
          "username",
          "bytes",
          128
        ]
      ],
      empty: true,
      retry: "safe"
    },
    listUserChatRooms: {
      id: "listUserChatRooms",
      method: "GET",
      path: "/v1/users/{username}/chatroom",
      limits: [
        [
          "username",
          "bytes",
          128
        ]
      ],
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
