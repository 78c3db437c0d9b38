import type { IncomingHttpHeaders } from "node:http";
import type { SimulatedResponse } from "./simulator.ts";

/** Headers that let pages from any origin, such as the API docs, read every response. */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "*",
};

/** The response to the preflight request of a browser. */
export function respondToPreflight(headers: IncomingHttpHeaders): SimulatedResponse {
  return {
    status: 204,
    headers: {
      "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE, OPTIONS",
      // A wildcard does not include Authorization.
      "Access-Control-Allow-Headers":
        headers["access-control-request-headers"] ?? "Authorization, Content-Type",
      "Access-Control-Max-Age": "600",
    },
  };
}
