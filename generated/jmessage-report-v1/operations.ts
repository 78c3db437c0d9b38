// Generated from specs/jmessage-report-v1/openapi.yaml by `npm run generate`. Do not edit.

/** The vendor's own host. */
export const baseUrl = "https://report.im.jpush.cn";

/** The documented quota: at most `requests` in any `period` milliseconds. */
export const rateLimit = {
  requests: 600,
  period: 60000
} as const;

/** Every error code that the spec lists. */
export type ErrorCode = 2002 | 899003 | 899008;

/** Codes that may pass by themselves, though their status does not say so. */
export const retryableCodes = [] as const;

/** Codes that do not pass by themselves, though their status says so. */
export const finalCodes = [] as const;

/** operationId → what a client has to know of the operation. */
export const operations = {
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
} as const;
