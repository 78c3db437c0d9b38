import type { OperationRow } from "./operation.ts";

/**
 * The body with the key by which the server drops repeats. A key that the caller gives stays; else a random one is
 * added, once for all attempts of the call, so that a repeated request does not act twice.
 */
export function withDedupKey({ dedupKey, int64Body }: OperationRow, body: unknown): unknown {
  // Only keys that are 64-bit integers can be made up: nothing tells what else a server takes.
  if (!dedupKey || !int64Body?.includes(dedupKey)) return body;
  if (typeof body !== "object" || body === null) return body;
  const given = (body as Record<string, unknown>)[dedupKey];
  return given === undefined || given === null ? { ...body, [dedupKey]: randomKey() } : body;
}

/**
 * 63 random bits. Fewer, such as those that a number holds exactly, would make two messages of a busy app the same to
 * the server now and then, and one of them would be lost. 0 could be taken for no key.
 */
function randomKey(): bigint {
  const [bits = 0n] = crypto.getRandomValues(new BigUint64Array(1));
  return bits >> 1n || 1n;
}
