// Generated from specs/qiniu/openapi.yaml by `npm run generate`. Do not edit.
import type { ApiDefinition } from "../../src/core/request/api-definition.ts";
import type { operations as Operations, paths as Paths } from "./types.ts";

/** Every error code that the spec lists. */
export type ErrorCode = 10000 | 10001 | 10002 | 10003 | 10004 | 10006 | 10008 | 10009 | 10010 | 20000 | 20001 | 20002 | 20006 | 20011 | 20012 | 20013 | 20018 | 30021 | 30022 | 30023 | 40000 | 402;

const facts = {
  id: "qiniu",
  vendor: "qiniu",
  errors: {
    code: "code",
    message: "message",
    success: 200,
    retryable: [
      10009,
      20000,
      20006
    ],
    final: [],
    credentials: [
      10003,
      10008,
      40000,
      402
    ],
    tokenRefused: [
      10008,
      402
    ]
  },
  operations: {
    listConversations: {
      id: "listConversations",
      method: "GET",
      path: "/message/unread",
      header: [
        "app_id",
        "user_id",
        "group_id"
      ],
      int64Parameters: [
        "user_id",
        "group_id"
      ],
      int64: [
        "data.*.conversation_id.uid"
      ],
      refusal: {
        code: "code",
        success: 200
      },
      retry: "safe"
    },
    listConversationMessages: {
      id: "listConversationMessages",
      method: "GET",
      path: "/message/conversation",
      query: [
        "opposite_id",
        "msg_id_start",
        "limit"
      ],
      header: [
        "app_id",
        "user_id",
        "group_id"
      ],
      int64Parameters: [
        "user_id",
        "group_id",
        "opposite_id",
        "msg_id_start"
      ],
      int64: [
        "data.next_msg_id",
        "data.messages.*.msg_id",
        "data.messages.*.from_xid.uid",
        "data.messages.*.to_xid.uid"
      ],
      refusal: {
        code: "code",
        success: 200
      },
      sensitive: [
        "content",
        "attachment",
        "ext",
        "config"
      ],
      retry: "safe",
      pagination: {
        type: "cursor",
        input: "msg_id_start",
        limit: "limit",
        results: "data.messages",
        next: "data.next_msg_id",
        end: "data.is_last"
      }
    },
    deleteConversation: {
      id: "deleteConversation",
      method: "DELETE",
      path: "/message/conversation",
      query: [
        "conversation_id"
      ],
      header: [
        "app_id",
        "user_id",
        "group_id"
      ],
      int64Parameters: [
        "user_id",
        "group_id",
        "conversation_id"
      ],
      refusal: {
        code: "code",
        success: 200
      },
      retry: "never"
    },
    acknowledgeMessage: {
      id: "acknowledgeMessage",
      method: "GET",
      path: "/message/ack",
      query: [
        "conversation_id",
        "device_sn",
        "msg_id"
      ],
      header: [
        "app_id",
        "user_id",
        "group_id"
      ],
      int64Parameters: [
        "user_id",
        "group_id",
        "conversation_id",
        "msg_id"
      ],
      refusal: {
        code: "code",
        success: 200
      },
      retry: "safe"
    },
    sendMessageByPut: {
      id: "sendMessageByPut",
      method: "PUT",
      path: "/message/send",
      header: [
        "app_id",
        "user_id",
        "group_id"
      ],
      int64Parameters: [
        "user_id",
        "group_id"
      ],
      body: "application/json",
      int64Body: [
        "transaction_id",
        "from_user_id",
        "targets.*",
        "related_mid"
      ],
      int64: [
        "msg_ids.*"
      ],
      refusal: {
        code: "code",
        success: 200
      },
      sensitive: [
        "content",
        "attachment",
        "ext",
        "config"
      ],
      retry: "dedup",
      dedupKey: "transaction_id"
    },
    sendMessage: {
      id: "sendMessage",
      method: "POST",
      path: "/message/send",
      header: [
        "app_id",
        "user_id",
        "group_id"
      ],
      int64Parameters: [
        "user_id",
        "group_id"
      ],
      body: "application/json",
      int64Body: [
        "transaction_id",
        "from_user_id",
        "targets.*",
        "related_mid"
      ],
      int64: [
        "msg_ids.*"
      ],
      refusal: {
        code: "code",
        success: 200
      },
      sensitive: [
        "content",
        "attachment",
        "ext",
        "config"
      ],
      retry: "dedup",
      dedupKey: "transaction_id"
    },
    sendNotificationByPut: {
      id: "sendNotificationByPut",
      method: "PUT",
      path: "/message/notify",
      header: [
        "app_id",
        "user_id",
        "group_id"
      ],
      int64Parameters: [
        "user_id",
        "group_id"
      ],
      body: "application/json",
      int64Body: [
        "transaction_id",
        "from_user_id",
        "targets.*",
        "related_mid"
      ],
      int64: [
        "msg_ids.*"
      ],
      refusal: {
        code: "code",
        success: 200
      },
      sensitive: [
        "content",
        "attachment",
        "ext",
        "config"
      ],
      retry: "dedup",
      dedupKey: "transaction_id"
    },
    sendNotification: {
      id: "sendNotification",
      method: "POST",
      path: "/message/notify",
      header: [
        "app_id",
        "user_id",
        "group_id"
      ],
      int64Parameters: [
        "user_id",
        "group_id"
      ],
      body: "application/json",
      int64Body: [
        "transaction_id",
        "from_user_id",
        "targets.*",
        "related_mid"
      ],
      int64: [
        "msg_ids.*"
      ],
      refusal: {
        code: "code",
        success: 200
      },
      sensitive: [
        "content",
        "attachment",
        "ext",
        "config"
      ],
      retry: "dedup",
      dedupKey: "transaction_id"
    },
    recallMessageByPut: {
      id: "recallMessageByPut",
      method: "PUT",
      path: "/message/recall",
      header: [
        "app_id",
        "user_id",
        "group_id"
      ],
      int64Parameters: [
        "user_id",
        "group_id"
      ],
      body: "application/json",
      int64Body: [
        "conversation_id",
        "msg_id"
      ],
      refusal: {
        code: "code",
        success: 200
      },
      retry: "safe"
    },
    recallMessage: {
      id: "recallMessage",
      method: "POST",
      path: "/message/recall",
      header: [
        "app_id",
        "user_id",
        "group_id"
      ],
      int64Parameters: [
        "user_id",
        "group_id"
      ],
      body: "application/json",
      int64Body: [
        "conversation_id",
        "msg_id"
      ],
      refusal: {
        code: "code",
        success: 200
      },
      retry: "safe"
    },
    broadcastMessage: {
      id: "broadcastMessage",
      method: "POST",
      path: "/message/broadcast",
      header: [
        "app_id",
        "user_id",
        "group_id"
      ],
      int64Parameters: [
        "user_id",
        "group_id"
      ],
      body: "application/json",
      refusal: {
        code: "code",
        success: 200
      },
      sensitive: [
        "content",
        "attachment",
        "ext",
        "config"
      ],
      retry: "never"
    },
    createTokenByName: {
      id: "createTokenByName",
      method: "POST",
      path: "/token/user",
      header: [
        "app_id"
      ],
      body: "application/json",
      anonymous: true,
      int64: [
        "data.user_id"
      ],
      refusal: {
        code: "code",
        success: 200
      },
      sensitive: [
        "password",
        "token",
        "push_token",
        "store_token",
        "access_key_secret"
      ],
      retry: "safe"
    },
    createTokenById: {
      id: "createTokenById",
      method: "POST",
      path: "/token/id",
      header: [
        "app_id"
      ],
      body: "application/json",
      int64Body: [
        "user_id"
      ],
      anonymous: true,
      int64: [
        "data.user_id"
      ],
      refusal: {
        code: "code",
        success: 200
      },
      sensitive: [
        "password",
        "token",
        "push_token",
        "store_token",
        "access_key_secret"
      ],
      retry: "safe"
    },
    createTokenByLogin: {
      id: "createTokenByLogin",
      method: "POST",
      path: "/token/login",
      header: [
        "app_id"
      ],
      body: "application/json",
      anonymous: true,
      int64: [
        "data.user_id"
      ],
      refusal: {
        code: "code",
        success: 200
      },
      sensitive: [
        "password",
        "token",
        "push_token",
        "store_token",
        "access_key_secret"
      ],
      retry: "safe"
    }
  }
} as const;

/** What a client has to know about the API. */
export const api: ApiDefinition<Paths, Operations, typeof facts> = facts;
