import type { IncomingHttpHeaders } from "node:http";
import type { Answer } from "./simulator.ts";

/** Headers that let a page from anywhere, such as the API docs, read every answer. */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "*",
};

/** Answers the question that a browser asks before the request itself. */
export function answerPreflight(headers: IncomingHttpHeaders): Answer {
  return {
    status: 204,
    headers: {
      "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE, OPTIONS",
      // A wildcard would not cover Authorization.
      "Access-Control-Allow-Headers":
        headers["access-control-request-headers"] ?? "Authorization, Content-Type",
      "Access-Control-Max-Age": "600",
    },
  };
}
