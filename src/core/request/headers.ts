import type { CallRequest } from "./call.ts";

/**
 * Headers as the layers hand them on. The names of `Headers` are in lower case, its values are checked; a plain object
 * costs next to nothing to copy, and `fetch` makes headers of its own out of either.
 */
export function plainHeaders(headers: Headers): CallRequest["headers"] {
  return Object.fromEntries(headers);
}

/** The same request with these headers, named in lower case, in place of those that it has by the same names. */
export function withHeaders(request: CallRequest, headers: CallRequest["headers"]): CallRequest {
  return { ...request, headers: { ...request.headers, ...headers } };
}
