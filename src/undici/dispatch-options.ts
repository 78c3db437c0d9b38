import type { Dispatcher } from "undici";
import { encodeBody } from "./encode-body.ts";
import { DEFAULT_HEADERS } from "./headers.ts";

/** A request as undici takes it. */
export function dispatchOptions(
  url: string,
  method: string,
  given: Readonly<Record<string, string>>,
  content: RequestInit["body"] | undefined,
) {
  const { origin, pathname, search } = new URL(url);
  const { body, headers } = encodeBody(content);
  return {
    origin,
    path: pathname + search,
    method: method as Dispatcher.HttpMethod,
    headers: { ...DEFAULT_HEADERS, ...headers, ...given },
    body: body ?? null,
  };
}
