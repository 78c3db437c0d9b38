/**
 * The part of a response before its body. At run time it is the whole response that `fetch` returned, so that no call
 * pays for headers that are not read.
 */
export interface ResponseHead
  extends Pick<Response, "status" | "statusText" | "ok" | "url" | "redirected" | "type"> {
  readonly headers: ResponseHeaders;
}

/** The part of `Headers` that the layers use. */
export type ResponseHeaders = Pick<Headers, "get" | "forEach">;

/** Headers as the platform has them, for callers. */
export function platformHeaders(headers: ResponseHeaders): Headers {
  if (headers instanceof Headers) return headers;
  const all = new Headers();
  headers.forEach((value, name) => {
    all.append(name, value);
  });
  return all;
}
