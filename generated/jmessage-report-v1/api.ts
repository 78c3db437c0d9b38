// Generated from specs/jmessage-report-v1/openapi.yaml by `npm run generate`. Do not edit.
import type { ApiDefinition } from "../../src/core/request/api-definition.ts";
import type { operations as Operations, paths as Paths } from "./types.ts";

/** Every error code that the spec lists. */
export type ErrorCode = 2002 | 899000 | 899003 | 899008 | 899030;

const facts = {
  id: "jmessage-report-v1",
  vendor: "jmessage",
  property: "reportV1",
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
    listMessagesV1: {
      id: "listMessagesV1",
      method: "GET",
      path: "/v1/messages",
      query: [
        "start",
        "count",
        "begin_time",
        "end_time"
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
        type: "offsetLimit",
        input: "start",
        limit: "count",
        maxLimit: 1000,
        results: "messages",
        total: "total"
      },
      timeRange: {
        retention: 5184000
      }
    },
    listUserMessagesV1: {
      id: "listUserMessagesV1",
      method: "GET",
      path: "/v1/users/{username}/messages",
      query: [
        "start",
        "count",
        "begin_time",
        "end_time"
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
        type: "offsetLimit",
        input: "start",
        limit: "count",
        maxLimit: 1000,
        results: "messages",
        total: "total"
      },
      timeRange: {
        retention: 5184000
      }
    }
  }
} as const;

/** What a client has to know about the API. */
export const api: ApiDefinition<Paths, Operations, typeof facts> = facts;
