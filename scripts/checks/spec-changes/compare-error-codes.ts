import type { Finding } from "./change.ts";
import { compareFields } from "./compare-fields.ts";

interface ErrorCode {
  code: number | string;
  [field: string]: unknown;
}

/** Differences of the error codes that a vendor lists. Clients meet others too, so that one more does no harm. */
export function* compareErrorCodes(old: unknown = [], now: unknown = []): Generator<Finding> {
  const [before, after] = [byName(old as ErrorCode[]), byName(now as ErrorCode[])];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const where = `error code ${name}`;
    const [had, has] = [before.get(name), after.get(name)];
    // Code that compares with it no longer compiles.
    if (!has) yield { class: "breaking", where, place: "", what: "is gone" };
    else if (!had) yield { class: "additive", where, place: "", what: "is new" };
    else yield* compareFields(had, has, where, { meaning: "note", remedy: "note", retryable: "yes" });
  }
}

/** A vendor may give one code for several statuses, and for several reasons. */
function byName(entries: readonly ErrorCode[]): Map<string, ErrorCode> {
  const named = new Map<string, ErrorCode>();
  for (const entry of entries) {
    const names = [entry.code, `${entry.code} (${entry.status})`].map(String);
    const numbered = Array.from(entries, (_, index) => `${names[1]} no. ${index + 2}`);
    const free = [...names, ...numbered].find((name) => !named.has(name));
    named.set(free as string, entry);
  }
  return named;
}
