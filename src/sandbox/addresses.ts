/** Port of the first API wherever nothing else is said; each further one takes the next. */
export const FIRST_PORT = 4010;

/** Addresses of a sandbox of these APIs on its default ports, by API. */
export function defaultAddresses(apiIds: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(apiIds.map((id, index) => [id, `http://127.0.0.1:${FIRST_PORT + index}`]));
}
