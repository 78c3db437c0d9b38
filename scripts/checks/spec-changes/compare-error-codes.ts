import type { Finding } from "./change.ts";
import { compareFields } from "./compare-fields.ts";

interface ErrorCode {
  code: number | string;
  [field: string]: unknown;
}

/** Differences of the error codes that a vendor lists. Clients meet others too, so that one more does no harm. */
export function* compareErrorCodes(old: unknown = [], now: unknown = []): Generator<Finding> {
  const lists = [old, now] as [ErrorCode[], ErrorCode[]];
  const [before, after] = lists.map(
    (list) => new Map(list.map((entry) => [nameOf(entry, lists), entry])),
  ) as [Map<string, ErrorCode>, Map<string, ErrorCode>];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const where = `error code ${name}`;
    const [had, has] = [before.get(name), after.get(name)];
    // Code that compares with it no longer compiles.
    if (!has) yield { class: "breaking", where, place: "", what: "is gone" };
    else if (!had) yield { class: "additive", where, place: "", what: "is new" };
    else yield* compareFields(had, has, where, { meaning: "note", remedy: "note", retryable: "yes" });
  }
}

/** A vendor may give one code for several statuses. */
function nameOf({ code, status }: ErrorCode, lists: readonly ErrorCode[][]): string {
  const isUnique = lists.every((list) => list.filter((other) => other.code === code).length < 2);
  return isUnique ? String(code) : `${code} (${status})`;
}
