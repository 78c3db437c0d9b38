// Generated from specs/easemob/openapi.yaml by `npm run generate`. Do not edit.
import type { ErrorTable } from "../../src/core/errors/explain.ts";

/** Every error code that the spec lists, and what `code` is in an error that has it. */
export interface ErrorCodes {
  /** The app token is malformed or was issued by another cluster. What to do: Request a new token from the host that you call, then retry once. */
  "auth_bad_access_token": {
    /** The app token is malformed or was issued by another cluster. What to do: Request a new token from the host that you call, then retry once. */
    readonly code: "auth_bad_access_token";
  };
  /**
   * - The client id or the client secret is missing. What to do: Send both as the Easemob console shows them.
   * - The hour is malformed. What to do: Format it as yyyyMMddHH.
   * - The file of the hour has expired or is not stored yet. What to do: Request a recent hour again later, an hour to a day after its end. An expired one is lost.
   */
  "illegal_argument": {
    /**
     * - The client id or the client secret is missing. What to do: Send both as the Easemob console shows them.
     * - The hour is malformed. What to do: Format it as yyyyMMddHH.
     * - The file of the hour has expired or is not stored yet. What to do: Request a recent hour again later, an hour to a day after its end. An expired one is lost.
     */
    readonly code: "illegal_argument";
  };
  /** The client id or the client secret does not match the app. What to do: Compare both with the Easemob console. */
  "invalid_grant": {
    /** The client id or the client secret does not match the app. What to do: Compare both with the Easemob console. */
    readonly code: "invalid_grant";
  };
  /** The body is not JSON. What to do: Send the request body as valid JSON. */
  "json_parse": {
    /** The body is not JSON. What to do: Send the request body as valid JSON. */
    readonly code: "json_parse";
  };
  /** The app does not exist on this host. What to do: Check the names of the organization and the app, and the host of the cluster. */
  "organization_application_not_found": {
    /** The app does not exist on this host. What to do: Check the names of the organization and the app, and the host of the cluster. */
    readonly code: "organization_application_not_found";
  };
  /**
   * - The quota of the operation is exceeded. What to do: Wait until the quota period is over, then retry.
   * - The quota is exceeded, or the service is down. What to do: Wait a while, then retry.
   */
  "reach_limit": {
    /**
     * - The quota of the operation is exceeded. What to do: Wait until the quota period is over, then retry.
     * - The quota is exceeded, or the service is down. What to do: Wait a while, then retry.
     */
    readonly code: "reach_limit";
  };
  /** The limit of your plan is reached. What to do: Upgrade the plan. Retrying does not help. */
  "resource_limited": {
    /** The limit of your plan is reached. What to do: Upgrade the plan. Retrying does not help. */
    readonly code: "resource_limited";
  };
  /** There is no file for the hour. That is normal if nobody sent a message. What to do: Treat the hour as empty, but request a recent one again later. If you know that messages were sent, ask the vendor. */
  "storage_object_not_found": {
    /** There is no file for the hour. That is normal if nobody sent a message. What to do: Treat the hour as empty, but request a recent one again later. If you know that messages were sent, ask the vendor. */
    readonly code: "storage_object_not_found";
  };
  /** The app token has expired or was not sent. What to do: Request a new token, then retry once. */
  "unauthorized": {
    /** The app token has expired or was not sent. What to do: Request a new token, then retry once. */
    readonly code: "unauthorized";
  };
  /** The URL does not support this method. What to do: Correct the method or the path. */
  "unsupported_service_operation": {
    /** The URL does not support this method. What to do: Correct the method or the path. */
    readonly code: "unsupported_service_operation";
  };
  /**
   * - The URL does not belong to any operation. What to do: Correct the path.
   * - The request body is not marked as JSON. What to do: Set the header `Content-Type` to `application/json`.
   */
  "web_application": {
    /**
     * - The URL does not belong to any operation. What to do: Correct the path.
     * - The request body is not marked as JSON. What to do: Set the header `Content-Type` to `application/json`.
     */
    readonly code: "web_application";
  };
}

/** The codes with what they mean and what to do about them. */
export const errorTable: ErrorTable = {
  "entries": [
    [
      "unauthorized",
      401,
      "The app token has expired or was not sent.",
      "Request a new token, then retry once.",
      false
    ],
    [
      "auth_bad_access_token",
      401,
      "The app token is malformed or was issued by another cluster.",
      "Request a new token from the host that you call, then retry once.",
      false
    ],
    [
      "reach_limit",
      429,
      "The quota of the operation is exceeded.",
      "Wait until the quota period is over, then retry.",
      true
    ],
    [
      "resource_limited",
      429,
      "The limit of your plan is reached.",
      "Upgrade the plan. Retrying does not help.",
      false
    ],
    [
      "unsupported_service_operation",
      500,
      "The URL does not support this method.",
      "Correct the method or the path.",
      false
    ],
    [
      "web_application",
      500,
      "The URL does not belong to any operation.",
      "Correct the path.",
      false
    ],
    [
      "reach_limit",
      503,
      "The quota is exceeded, or the service is down.",
      "Wait a while, then retry.",
      true
    ],
    [
      "illegal_argument",
      400,
      "The client id or the client secret is missing.",
      "Send both as the Easemob console shows them.",
      false
    ],
    [
      "invalid_grant",
      400,
      "The client id or the client secret does not match the app.",
      "Compare both with the Easemob console.",
      false
    ],
    [
      "json_parse",
      400,
      "The body is not JSON.",
      "Send the request body as valid JSON.",
      false
    ],
    [
      "organization_application_not_found",
      404,
      "The app does not exist on this host.",
      "Check the names of the organization and the app, and the host of the cluster.",
      false
    ],
    [
      "web_application",
      415,
      "The request body is not marked as JSON.",
      "Set the header `Content-Type` to `application/json`.",
      false
    ],
    [
      "illegal_argument",
      400,
      "The hour is malformed.",
      "Format it as yyyyMMddHH.",
      false
    ],
    [
      "illegal_argument",
      400,
      "The file of the hour has expired or is not stored yet.",
      "Request a recent hour again later, an hour to a day after its end. An expired one is lost.",
      false
    ],
    [
      "storage_object_not_found",
      404,
      "There is no file for the hour. That is normal if nobody sent a message.",
      "Treat the hour as empty, but request a recent one again later. If you know that messages were sent, ask the vendor.",
      false
    ]
  ],
  "common": [
    0,
    1,
    2,
    3,
    4,
    5,
    6
  ],
  "own": {
    "createAppToken": [
      7,
      8,
      9,
      10,
      11
    ],
    "getHistoryFileUrl": [
      12,
      13,
      14,
      10
    ],
    "downloadHistoryFile": []
  },
  "docs": {
    "": "https://doc.easemob.com/document/server-side/message_historical.html",
    "createAppToken": "https://doc.easemob.com/product/easemob_app_token.html",
    "getHistoryFileUrl": "https://doc.easemob.com/document/server-side/message_historical.html",
    "downloadHistoryFile": "https://doc.easemob.com/document/server-side/message_historical.html"
  }
};
