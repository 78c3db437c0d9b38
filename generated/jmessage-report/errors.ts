// Generated from specs/jmessage-report/openapi.yaml by `npm run generate`. Do not edit.
import type { ErrorTable } from "../../src/core/errors/explain.ts";

/** Every error code that the spec lists, and what `code` is in an error that has it. */
export interface ErrorCodes {
  /** The quota of the app key is exceeded. What to do: Wait until the quota period ends, then retry. */
  2002: {
    /** The quota of the app key is exceeded. What to do: Wait until the quota period ends, then retry. */
    readonly code: 2002;
  };
  /** The server failed. What to do: Retry later, and contact the vendor if it lasts. */
  899000: {
    /** The server failed. What to do: Retry later, and contact the vendor if it lasts. */
    readonly code: 899000;
  };
  /** A parameter is missing, malformed or out of range. What to do: Correct the request before you retry. */
  899003: {
    /** A parameter is missing, malformed or out of range. What to do: Correct the request before you retry. */
    readonly code: 899003;
  };
  /** Basic authentication failed. What to do: Check the app key and the master secret. */
  899008: {
    /** Basic authentication failed. What to do: Check the app key and the master secret. */
    readonly code: 899008;
  };
  /** The server is busy and did not respond in time. What to do: Wait a while, then retry. */
  899030: {
    /** The server is busy and did not respond in time. What to do: Wait a while, then retry. */
    readonly code: 899030;
  };
}

/** The codes with what they mean and what to do about them. */
export const errorTable: ErrorTable = {
  "entries": [
    [
      899003,
      400,
      "A parameter is missing, malformed or out of range.",
      "Correct the request before you retry.",
      false
    ],
    [
      899008,
      401,
      "Basic authentication failed.",
      "Check the app key and the master secret.",
      false
    ],
    [
      2002,
      429,
      "The quota of the app key is exceeded.",
      "Wait until the quota period ends, then retry.",
      true
    ],
    [
      899000,
      500,
      "The server failed.",
      "Retry later, and contact the vendor if it lasts.",
      true
    ],
    [
      899030,
      503,
      "The server is busy and did not respond in time.",
      "Wait a while, then retry.",
      true
    ]
  ],
  "common": [
    0,
    1,
    2,
    3,
    4
  ],
  "own": {
    "listMessages": [],
    "listUserMessages": [],
    "listGroupMessages": [],
    "listChatRoomMessages": [],
    "getUserStatistics": [],
    "getMessageStatistics": [],
    "getGroupStatistics": []
  },
  "docs": {
    "": "https://docs.jiguang.cn/jmessage/server/rest_api_im_report_v2",
    "listMessages": "https://docs.jiguang.cn/jmessage/server/rest_api_im_report_v2",
    "listUserMessages": "https://docs.jiguang.cn/jmessage/server/rest_api_im_report_v2",
    "listGroupMessages": "https://docs.jiguang.cn/jmessage/server/rest_api_im_report_v2",
    "listChatRoomMessages": "https://docs.jiguang.cn/jmessage/server/rest_api_im_report_v2",
    "getUserStatistics": "https://docs.jiguang.cn/jmessage/server/rest_api_im_report_v2",
    "getMessageStatistics": "https://docs.jiguang.cn/jmessage/server/rest_api_im_report_v2",
    "getGroupStatistics": "https://docs.jiguang.cn/jmessage/server/rest_api_im_report_v2"
  }
};
