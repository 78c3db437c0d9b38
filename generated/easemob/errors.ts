// Generated from specs/easemob/openapi.yaml by `npm run generate`. Do not edit.
import type { ErrorTable } from "../../src/core/errors/explain.ts";

/** Every error code that the spec lists, and what `code` is in an error that has it. */
export interface ErrorCodes {
  /** The app token is malformed, or another cluster made it. What to do: Ask for a new token at the host that you send the request to, then repeat the request once. */
  "auth_bad_access_token": {
    /** The app token is malformed, or another cluster made it. What to do: Ask for a new token at the host that you send the request to, then repeat the request once. */
    readonly code: "auth_bad_access_token";
  };
  /**
   * - The client id or the client secret is missing. What to do: Send both, as the Easemob console shows them.
   * - The hour is malformed. What to do: Write it as yyyyMMddHH.
   * - The file of the hour has expired, or is not stored yet. What to do: Ask for a recent hour again later, an hour to a day after its end. An expired one is lost.
   */
  "illegal_argument": {
    /**
     * - The client id or the client secret is missing. What to do: Send both, as the Easemob console shows them.
     * - The hour is malformed. What to do: Write it as yyyyMMddHH.
     * - The file of the hour has expired, or is not stored yet. What to do: Ask for a recent hour again later, an hour to a day after its end. An expired one is lost.
     */
    readonly code: "illegal_argument";
  };
  /** The client id or the client secret is not that of the app. What to do: Compare both with the Easemob console. */
  "invalid_grant": {
    /** The client id or the client secret is not that of the app. What to do: Compare both with the Easemob console. */
    readonly code: "invalid_grant";
  };
  /** The body is no JSON. What to do: Correct the body. */
  "json_parse": {
    /** The body is no JSON. What to do: Correct the body. */
    readonly code: "json_parse";
  };
  /** There is no such app at this host. What to do: Check the names of the organization and of the app, and the host of its cluster. */
  "organization_application_not_found": {
    /** There is no such app at this host. What to do: Check the names of the organization and of the app, and the host of its cluster. */
    readonly code: "organization_application_not_found";
  };
  /**
   * - There were more requests than the quota of the operation allows. What to do: Wait until the period of the quota is over, then repeat the request.
   * - There were more requests than the quota allows, or the service is down. What to do: Wait a while, then repeat the request.
   */
  "reach_limit": {
    /**
     * - There were more requests than the quota of the operation allows. What to do: Wait until the period of the quota is over, then repeat the request.
     * - There were more requests than the quota allows, or the service is down. What to do: Wait a while, then repeat the request.
     */
    readonly code: "reach_limit";
  };
  /** The limit of your plan is used up. What to do: Upgrade the plan. Repeating the request does not help. */
  "resource_limited": {
    /** The limit of your plan is used up. What to do: Upgrade the plan. Repeating the request does not help. */
    readonly code: "resource_limited";
  };
  /** There is no file for the hour. That is normal where nobody sent a message. What to do: Take the hour for empty, but ask for a recent one again later. Ask the vendor if you know of messages. */
  "storage_object_not_found": {
    /** There is no file for the hour. That is normal where nobody sent a message. What to do: Take the hour for empty, but ask for a recent one again later. Ask the vendor if you know of messages. */
    readonly code: "storage_object_not_found";
  };
  /** The app token has expired, or none was sent. What to do: Ask for a new token, then repeat the request once. */
  "unauthorized": {
    /** The app token has expired, or none was sent. What to do: Ask for a new token, then repeat the request once. */
    readonly code: "unauthorized";
  };
  /** The URL does not take this method. What to do: Correct method and path. */
  "unsupported_service_operation": {
    /** The URL does not take this method. What to do: Correct method and path. */
    readonly code: "unsupported_service_operation";
  };
  /**
   * - The URL belongs to no operation. What to do: Correct the path.
   * - The body is not marked as JSON. What to do: Send the header `Content-Type` with `application/json`.
   */
  "web_application": {
    /**
     * - The URL belongs to no operation. What to do: Correct the path.
     * - The body is not marked as JSON. What to do: Send the header `Content-Type` with `application/json`.
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
      "The app token has expired, or none was sent.",
      "Ask for a new token, then repeat the request once.",
      false
    ],
    [
      "auth_bad_access_token",
      401,
      "The app token is malformed, or another cluster made it.",
      "Ask for a new token at the host that you send the request to, then repeat the request once.",
      false
    ],
    [
      "reach_limit",
      429,
      "There were more requests than the quota of the operation allows.",
      "Wait until the period of the quota is over, then repeat the request.",
      true
    ],
    [
      "resource_limited",
      429,
      "The limit of your plan is used up.",
      "Upgrade the plan. Repeating the request does not help.",
      false
    ],
    [
      "unsupported_service_operation",
      500,
      "The URL does not take this method.",
      "Correct method and path.",
      false
    ],
    [
      "web_application",
      500,
      "The URL belongs to no operation.",
      "Correct the path.",
      false
    ],
    [
      "reach_limit",
      503,
      "There were more requests than the quota allows, or the service is down.",
      "Wait a while, then repeat the request.",
      true
    ],
    [
      "illegal_argument",
      400,
      "The client id or the client secret is missing.",
      "Send both, as the Easemob console shows them.",
      false
    ],
    [
      "invalid_grant",
      400,
      "The client id or the client secret is not that of the app.",
      "Compare both with the Easemob console.",
      false
    ],
    [
      "json_parse",
      400,
      "The body is no JSON.",
      "Correct the body.",
      false
    ],
    [
      "organization_application_not_found",
      404,
      "There is no such app at this host.",
      "Check the names of the organization and of the app, and the host of its cluster.",
      false
    ],
    [
      "web_application",
      415,
      "The body is not marked as JSON.",
      "Send the header `Content-Type` with `application/json`.",
      false
    ],
    [
      "illegal_argument",
      400,
      "The hour is malformed.",
      "Write it as yyyyMMddHH.",
      false
    ],
    [
      "illegal_argument",
      400,
      "The file of the hour has expired, or is not stored yet.",
      "Ask for a recent hour again later, an hour to a day after its end. An expired one is lost.",
      false
    ],
    [
      "storage_object_not_found",
      404,
      "There is no file for the hour. That is normal where nobody sent a message.",
      "Take the hour for empty, but ask for a recent one again later. Ask the vendor if you know of messages.",
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
    "createAppToken": "https://doc.easemob.com/product/easemob_app_token.html"
  }
};
