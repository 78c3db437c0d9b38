import type { CallRequest } from "./call.ts";

/**
 * Headers as the layers pass them on: names in lower case, values checked by `Headers`. A plain object costs next to
 * nothing to copy, and `fetch` creates its own headers from either.
 */
export function plainHeaders(headers: Headers): CallRequest["headers"] {
  return Object.fromEntries(headers);
}

/** The same request with these headers, whose names are in lower case; they replace headers with the same names. */
export function withHeaders(request: CallRequest, headers: CallRequest["headers"]): CallRequest {
  return { ...request, headers: { ...request.headers, ...headers } };
}
