/** The keys that lead from the root of a document to a place in it. */
export type Pointer = readonly string[];

/** Reads a JSON Pointer (RFC 6901), such as `/paths/~1v1~1users/get`. */
export function parsePointer(text: string): Pointer {
  return text
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A key as it is written in a JSON Pointer. */
export function escapeToken(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
