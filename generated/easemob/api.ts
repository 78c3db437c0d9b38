// Generated from specs/easemob/openapi.yaml by `npm run generate`. Do not edit.
import type { ApiDefinition } from "../../src/core/request/api-definition.ts";
import type { operations as Operations, paths as Paths } from "./types.ts";

/** Every error code that the spec lists. */
export type ErrorCode = "auth_bad_access_token" | "concurrent_operation_error" | "entity_not_found" | "illegal_argument" | "invalid_grant" | "json_parse" | "organization_application_not_found" | "reach_limit" | "resource_limited" | "storage_object_not_found" | "unauthorized" | "unsupported_service_operation" | "web_application";

const facts = {
  id: "easemob",
  vendor: "easemob",
  errors: {
    code: "error",
    message: "error_description",
    retryable: [
      "concurrent_operation_error"
    ],
    final: [
      "resource_limited",
      "unsupported_service_operation",
      "web_application"
    ],
    credentials: [
      "invalid_grant"
    ],
    tokenRefused: []
  },
  operations: {
    createAppToken: {
      id: "createAppToken",
      method: "POST",
      path: "/{org_name}/{app_name}/token",
      body: "application/json",
      anonymous: true,
      sensitive: [
        "client_secret",
        "password",
        "access_token"
      ],
      retry: "never",
      rateLimit: {
        requests: 300,
        period: 1000
      }
    },
    getHistoryFileUrl: {
      id: "getHistoryFileUrl",
      method: "GET",
      path: "/{org_name}/{app_name}/chatmessages/{time}",
      sensitive: [
        "url"
      ],
      retry: "safe",
      rateLimit: {
        requests: 10,
        period: 60000
      },
      timeSlice: {
        maxDelay: 86400
      }
    },
    downloadHistoryFile: {
      id: "downloadHistoryFile",
      method: "GET",
      path: "/{object_key}",
      query: [
        "Expires",
        "OSSAccessKeyId",
        "Signature"
      ],
      anonymous: true,
      binary: true,
      sensitive: [
        "OSSAccessKeyId",
        "Signature"
      ],
      retry: "safe",
      url: true
    }
  }
} as const;

/** What a client has to know about the API. */
export const api: ApiDefinition<Paths, Operations, typeof facts> = facts;
