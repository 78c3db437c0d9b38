import type { OperationRow } from "./operation.ts";

/**
 * The body with the key by which the server drops duplicates. A key from the caller is kept; otherwise a random one is
 * added, the same for all attempts of the call, so that a retry does not act twice.
 */
export function withDedupKey({ dedupKey, int64Body }: OperationRow, body: unknown): unknown {
  // Only keys that are 64-bit integers can be generated: nothing says which other values a server accepts.
  if (!dedupKey || !int64Body?.includes(dedupKey)) return body;
  if (typeof body !== "object" || body === null) return body;
  const given = (body as Record<string, unknown>)[dedupKey];
  return given === undefined || given === null ? { ...body, [dedupKey]: randomKey() } : body;
}

/**
 * 63 random bits. With fewer, such as the 53 of a number, two messages of a busy app would get the same key now and
 * then, and the server would drop one of them. Never 0, which a server could treat as no key.
 */
function randomKey(): bigint {
  const [bits = 0n] = crypto.getRandomValues(new BigUint64Array(1));
  return bits >> 1n || 1n;
}
