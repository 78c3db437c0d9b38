import { brief, canonical } from "./canonical.ts";
import type { Finding } from "./change.ts";
import { NOTES } from "./notes.ts";

/**
 * How a field is judged: `more` and `less` say what is better for a client, `yes` and `no` the same of a flag,
 * `any` stands for one that must not change, `note` for one that only people read.
 */
export type Rule = "more" | "less" | "yes" | "no" | "any" | "note";

type Fields = Readonly<Record<string, unknown>>;

/** Judges two objects field by field. Fields without a rule are `any`, unless people alone read them. */
export function* compareFields(
  old: Fields,
  now: Fields,
  where: string,
  rules: Readonly<Record<string, Rule>> = {},
): Generator<Finding> {
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (canonical(old[key]) === canonical(now[key])) continue;
    const rule = rules[key] ?? (NOTES.includes(key) ? "note" : "any");
    const verdict = rule === "note" ? "neutral" : better(rule, old[key], now[key]) ? "additive" : "breaking";
    yield {
      class: verdict,
      where,
      place: "",
      what: rule === "note" ? `${key} changed` : change(key, old, now),
    };
  }
}

function better(rule: Rule, old: unknown, now: unknown): boolean {
  const limit = (value: unknown) => (typeof value === "number" ? value : Number.POSITIVE_INFINITY);
  if (rule === "more") return limit(now) > limit(old);
  if (rule === "less") return limit(now) < limit(old);
  if (rule === "yes") return now === true;
  return rule === "no" && now !== true;
}

function change(key: string, old: Fields, now: Fields): string {
  if (old[key] === undefined) return `${key} ${brief(now[key])} is new`;
  if (now[key] === undefined) return `${key} ${brief(old[key])} is gone`;
  return `${key} changed from ${brief(old[key])} to ${brief(now[key])}`;
}
