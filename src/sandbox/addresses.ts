/** Default port of the first API; the others take the next ones. */
export const FIRST_PORT = 4010;

/** Base URLs of a sandbox of these APIs on its default ports, by API. */
export function defaultAddresses(apiIds: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(apiIds.map((id, index) => [id, `http://127.0.0.1:${FIRST_PORT + index}`]));
}
