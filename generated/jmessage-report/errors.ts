// Generated from specs/jmessage-report/openapi.yaml by `npm run generate`. Do not edit.
import type { ErrorTable } from "../../src/core/errors/explain.ts";

/** Every error code that the spec lists, and what `code` is in an error that has it. */
export interface ErrorCodes {
  /** The quota of the app key is exceeded. What to do: Wait until the quota period ends, then retry. */
  2002: {
    /** The quota of the app key is exceeded. What to do: Wait until the quota period ends, then retry. */
    readonly code: 2002;
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
    ]
  ],
  "common": [
    0,
    1,
    2
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
    "": "https://docs.jiguang.cn/jmessage/server/rest_api_im_report_v2"
  }
};
