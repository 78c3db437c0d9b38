import type { Finding } from "./change.ts";
import { compareFields } from "./compare-fields.ts";

interface ErrorCode {
  code: number | string;
  [field: string]: unknown;
}

/** Differences of the error codes that a vendor lists. Clients meet others too, so that one more does no harm. */
export function* compareErrorCodes(old: unknown = [], now: unknown = []): Generator<Finding> {
  const [before, after] = [byCode(old), byCode(now)];
  for (const code of new Set([...before.keys(), ...after.keys()])) {
    const where = `error code ${code}`;
    const [had, has] = [before.get(code), after.get(code)];
    // Code that compares with it no longer compiles.
    if (!has) yield { class: "breaking", where, place: "", what: "is gone" };
    else if (!had) yield { class: "additive", where, place: "", what: "is new" };
    else yield* compareFields(had, has, where, { meaning: "note", remedy: "note", retryable: "yes" });
  }
}

const byCode = (list: unknown) => new Map((list as ErrorCode[]).map((entry) => [entry.code, entry]));
