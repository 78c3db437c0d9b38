import type { OperationRow } from "../request/operation.ts";

/** An operation that a key makes safe to retry must not be retried without the key. */
export function retryClass({ retry, dedupKey }: OperationRow, body?: unknown): OperationRow["retry"] {
  const key = dedupKey && (body as Record<string, unknown> | null | undefined)?.[dedupKey];
  return dedupKey && (key === undefined || key === null) ? "never" : retry;
}
