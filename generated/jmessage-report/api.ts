// Generated from specs/jmessage-report/openapi.yaml by `npm run generate`. Do not edit.
import type { ApiDefinition } from "../../src/core/request/api-definition.ts";
import type { operations as Operations, paths as Paths } from "./types.ts";

/** Every error code that the spec lists. */
export type ErrorCode = 2002 | 899000 | 899003 | 899008 | 899030;

const facts = {
  id: "jmessage-report",
  vendor: "jmessage",
  property: "report",
  baseUrl: "https://report.im.jpush.cn",
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
    credentials: [],
    tokenRefused: []
  },
  operations: {
    listMessages: {
      id: "listMessages",
      method: "GET",
      path: "/v2/messages",
      query: [
        "count",
        "begin_time",
        "end_time",
        "cursor"
      ],
      limits: [
        [
          "count",
          "number",
          1000,
          1
        ]
      ],
      int64: [
        "messages.*.msgid"
      ],
      sensitive: [
        "msg_body"
      ],
      retry: "safe",
      pagination: {
        type: "cursor",
        input: "cursor",
        limit: "count",
        maxLimit: 1000,
        results: "messages",
        next: "cursor",
        total: "total",
        cursorLifetime: 120,
        firstOnly: [
          "count",
          "begin_time",
          "end_time"
        ]
      },
      timeRange: {
        maxSpan: 604800,
        retention: 5184000
      }
    },
    listUserMessages: {
      id: "listUserMessages",
      method: "GET",
      path: "/v2/users/{username}/messages",
      query: [
        "count",
        "begin_time",
        "end_time",
        "cursor"
      ],
      limits: [
        [
          "username",
          "bytes",
          128
        ],
        [
          "count",
          "number",
          1000,
          1
        ]
      ],
      int64: [
        "messages.*.msgid"
      ],
      sensitive: [
        "msg_body"
      ],
      retry: "safe",
      pagination: {
        type: "cursor",
        input: "cursor",
        limit: "count",
        maxLimit: 1000,
        results: "messages",
        next: "cursor",
        total: "total",
        cursorLifetime: 120,
        firstOnly: [
          "count",
          "begin_time",
          "end_time"
        ]
      },
      timeRange: {
        maxSpan: 604800,
        retention: 5184000
      }
    },
    listGroupMessages: {
      id: "listGroupMessages",
      method: "GET",
      path: "/v2/groups/{gid}/messages",
      query: [
        "count",
        "begin_time",
        "end_time",
        "cursor"
      ],
      int64Parameters: [
        "gid"
      ],
      limits: [
        [
          "count",
          "number",
          1000,
          1
        ]
      ],
      int64: [
        "messages.*.msgid"
      ],
      sensitive: [
        "msg_body"
      ],
      retry: "safe",
      pagination: {
        type: "cursor",
        input: "cursor",
        limit: "count",
        maxLimit: 1000,
        results: "messages",
        next: "cursor",
        total: "total",
        cursorLifetime: 120,
        firstOnly: [
          "count",
          "begin_time",
          "end_time"
        ]
      },
      timeRange: {
        maxSpan: 604800,
        retention: 5184000
      }
    },
    listChatRoomMessages: {
      id: "listChatRoomMessages",
      method: "GET",
      path: "/v2/chatrooms/{chatroomid}/messages",
      query: [
        "count",
        "begin_time",
        "end_time",
        "cursor"
      ],
      int64Parameters: [
        "chatroomid"
      ],
      limits: [
        [
          "count",
          "number",
          1000,
          1
        ]
      ],
      int64: [
        "messages.*.msgid"
      ],
      sensitive: [
        "msg_body"
      ],
      retry: "safe",
      pagination: {
        type: "cursor",
        input: "cursor",
        limit: "count",
        maxLimit: 1000,
        results: "messages",
        next: "cursor",
        total: "total",
        cursorLifetime: 120,
        firstOnly: [
          "count",
          "begin_time",
          "end_time"
        ]
      },
      timeRange: {
        maxSpan: 604800,
        retention: 5184000
      }
    },
    getUserStatistics: {
      id: "getUserStatistics",
      method: "GET",
      path: "/v2/statistic/users",
      query: [
        "time_unit",
        "start",
        "duration"
      ],
      limits: [
        [
          "duration",
          "number",
          60
        ]
      ],
      retry: "safe"
    },
    getMessageStatistics: {
      id: "getMessageStatistics",
      method: "GET",
      path: "/v2/statistic/messages",
      query: [
        "time_unit",
        "start",
        "duration"
      ],
      limits: [
        [
          "duration",
          "number",
          60
        ]
      ],
      retry: "safe"
    },
    getGroupStatistics: {
      id: "getGroupStatistics",
      method: "GET",
      path: "/v2/statistic/groups",
      query: [
        "time_unit",
        "start",
        "duration"
      ],
      limits: [
        [
          "duration",
          "number",
          60
        ]
      ],
      retry: "safe"
    }
  }
} as const;

/** What a client has to know about the API. */
export const api: ApiDefinition<Paths, Operations, typeof facts> = facts;
