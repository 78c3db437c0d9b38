import type { ResponseHeaders } from "../core/request/response-head.ts";

/** The headers that the platform's `fetch` sends by default. */
export const DEFAULT_HEADERS = { accept: "*/*", "accept-encoding": "gzip, deflate", "user-agent": "undici" };

/** The headers of a response, as undici has them. */
export type HeaderRecord = Record<string, string | string[] | undefined>;

/** The same as `Headers`, as far as a client reads them, without the cost of creating those. */
export function readHeaders(record: HeaderRecord): ResponseHeaders {
  return {
    get(name) {
      const value = record[name];
      return Array.isArray(value) ? value.join(", ") : (value ?? null);
    },
    forEach(callback) {
      for (const [name, value] of Object.entries(record))
        for (const one of [value ?? []].flat()) callback(one, name, undefined as never);
    },
  };
}
