import type { CallRequest } from "./call.ts";

/**
 * Headers as the layers pass them on: names in lower case, values checked by `Headers`. A plain object costs next to
 * nothing to copy, and `fetch` creates its own headers from either.
 */
export function plainHeaders(headers: Headers): CallRequest["headers"] {
  return Object.fromEntries(headers);
}

/** Headers by name; `undefined` is left out, and `null` removes what an earlier one set. */
type Given = object;

/**
 * The headers of all of these; later ones replace earlier ones.
 * @throws TypeError that names the header and does not quote its value, unlike the error of `Headers`
 */
export function joinHeaders(...all: (Given | undefined)[]): CallRequest["headers"] {
  const joined = new Headers();
  for (const headers of all) {
    checkHeaders(headers);
    for (const [name, value] of Object.entries(headers ?? {}))
      if (value === null) joined.delete(name);
      else if (value !== undefined) joined.set(name, String(value));
  }
  return plainHeaders(joined);
}

/** The headers of one call: JSON or not, and those of the call and of its arguments, which replace the client's own. */
export type CallHeaders = (json: boolean, ...given: (Given | undefined)[]) => CallRequest["headers"];

/** A value that `Headers` accepts and leaves as it is: visible ASCII, with spaces in between. */
const PLAIN_VALUE = /^[!-~]([ -~]*[!-~])?$/;

/**
 * The headers of all calls of a client. Its own are joined once, and plain ones are added without `Headers`, which costs
 * more than the rest of a request.
 */
export function createCallHeaders(own: Record<string, string>): CallHeaders {
  const json = { "content-type": "application/json" };
  const joined = { json: joinHeaders(json, own), other: joinHeaders(own) };
  return (isJson, ...given) => {
    const headers: Record<string, string> = { ...(isJson ? joined.json : joined.other) };
    for (const some of given)
      for (const [name, value] of Object.entries(some ?? {})) {
        if (typeof value !== "string" || !PLAIN_VALUE.test(value) || !/^[\w-]+$/.test(name))
          return joinHeaders(isJson ? json : undefined, own, ...given);
        headers[name.toLowerCase()] = value;
      }
    return headers;
  };
}

/** @throws TypeError that names the header and does not quote its value */
export function checkHeaders(headers: Given | undefined): void {
  // Bytes without line breaks and NUL; `Headers` removes space and line breaks at both ends.
  for (const [name, value] of Object.entries(headers ?? {}))
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(String(value).trim()))
      throw new TypeError(`headers: the value of ${name} has a character that no header can have`);
}

/** The same request with these headers, whose names are in lower case; they replace headers with the same names. */
export function withHeaders(request: CallRequest, headers: CallRequest["headers"]): CallRequest {
  return { ...request, headers: { ...request.headers, ...headers } };
}
