import type { ApiError } from "./errors.ts";

/** What an API's spec says about its error codes. */
export interface ErrorTable {
  /** Each code with a status that it comes with; status 0 = not known. */
  readonly entries: readonly (readonly [
    code: number | string,
    status: number,
    meaning: string,
    remedy: string,
    retryable: boolean,
  ])[];
  /** Indexes of the entries that any operation may return. */
  readonly common: readonly number[];
  /** operationId → indexes of the entries that only this operation may return; has every operation. */
  readonly own: Readonly<Record<string, readonly number[]>>;
  /** operationId → page of the vendor's documentation; the empty key is for all others. */
  readonly docs: Readonly<Record<string, string>>;
}

/** What is known about an error. */
export interface Explanation {
  /** What the code means. Where it has several meanings, all of them. */
  readonly meaning: string;
  /** What a person should do about it. */
  readonly remedy: string;
  /** Whether the same request may succeed later, unchanged. */
  readonly retryable: boolean;
  /** Address of the vendor's documentation of the operation. */
  readonly docs?: string;
}

/** The fields of an error that its explanation depends on. */
export type Explainable = Pick<ApiError, "operationId" | "status" | "code">;

type Entry = ErrorTable["entries"][number];

/**
 * What the specs say about an error's code: for its operation and status, else for its operation, else for any
 * operation of the vendor.
 */
export function explainBy(tables: readonly ErrorTable[], error: Explainable): Explanation | undefined {
  const { operationId, status } = error;
  const table = tables.find(({ own }) => Object.hasOwn(own, operationId));
  const listed = [...(table?.own[operationId] ?? []), ...(table?.common ?? [])].map((i) => table?.entries[i]);
  const of = (entries: readonly (Entry | undefined)[]) =>
    entries.filter((entry): entry is Entry => entry?.[0] === error.code);
  const own = of(listed);
  const exact = own.filter((entry) => entry[1] === 0 || entry[1] === status);
  const everywhere = of(tables.flatMap(({ entries }) => entries));
  const found = [exact, own, everywhere].find((entries) => entries.length > 0);
  if (!found) return undefined;
  const docs = table && (table.docs[operationId] ?? table.docs[""]);
  return {
    meaning: alternatives(found.map((entry) => entry[2])),
    remedy: alternatives(found.map((entry) => entry[3])),
    retryable: found.some((entry) => entry[4]),
    ...(docs !== undefined && { docs }),
  };
}

/** The code alone does not say which of them applies. */
function alternatives(texts: readonly string[]): string {
  return [...new Set(texts)].join(" Or: ");
}
