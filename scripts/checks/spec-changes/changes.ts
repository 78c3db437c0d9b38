/** What a difference means to those who use the released spec. */
export type ChangeClass = "breaking" | "additive" | "neutral";

/** Who sends what a schema describes: the client or the server. */
export type Direction = "request" | "response";

/** What a difference does to the values that a schema allows; `added` and `changed` are the same in both directions. */
export type Effect = "narrowed" | "widened" | "changed" | "added";

/** A difference, as one of the comparisons found it. */
export interface Finding {
  class: ChangeClass;
  /** Part of the operation, such as `query count` or `response 200`. */
  where: string;
  /** Place below it, from the innermost named schema on, such as `TextBody.text`. */
  place: string;
  what: string;
}

/** The same difference, wherever it occurs. */
export interface Change extends Omit<Finding, "where"> {
  operations: string[];
  where: string[];
}

/**
 * A client continues to send what it sends, and has to understand everything that may come: so a request must not
 * accept less than before, and a response must not contain more kinds of values.
 */
export function classOf(effect: Effect, direction: Direction): ChangeClass {
  if (effect === "changed") return "breaking";
  if (effect === "added") return "additive";
  return (effect === "narrowed") === (direction === "request") ? "breaking" : "additive";
}

/** A change as one readable line. */
export function lineOf({ class: kind, operations, where, place, what }: Change): string {
  const [first, ...more] = operations;
  const who = first && more.length > 0 ? `${first} and ${more.length} more` : (first ?? "all operations");
  const at = [where.join(", "), place].filter((part) => part !== "").join(": ");
  return `${kind.padEnd(8)}  ${who}  ${at && `${at}  `}${what}`;
}

const ORDER: readonly ChangeClass[] = ["breaking", "additive", "neutral"];

/**
 * Joins duplicates: a schema that many operations share has changed once, not once for each of them and each of their
 * responses. Breaking changes come first.
 */
export function groupChanges(findings: Iterable<readonly [operation: string, finding: Finding]>): Change[] {
  const changes = new Map<string, Change>();
  for (const [operation, { where, ...finding }] of findings) {
    const key = JSON.stringify([finding, finding.place === "" ? where : where.split(" ")[0]]);
    const change = changes.get(key) ?? { ...finding, operations: [], where: [] };
    if (operation && !change.operations.includes(operation)) change.operations.push(operation);
    if (where && !change.where.includes(where)) change.where.push(where);
    changes.set(key, change);
  }
  return [...changes.values()].sort((a, b) => ORDER.indexOf(a.class) - ORDER.indexOf(b.class));
}

/** A string that equal values share, whatever the order of their keys. */
export function canonical(value: unknown, within: readonly unknown[] = []): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  // A schema may contain itself.
  if (within.includes(value)) return `"(${within.length - within.indexOf(value)} levels up)"`;
  const inside = [...within, value];
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, inside)).join(",")}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item, inside)}`).join(",")}}`;
}

/** A value on one line that stays readable. */
export const brief = (value: unknown): string => shorten(canonical(value));

/** The beginning of a long string. */
export const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Keywords and fields for human readers: a change of theirs does not affect those who only call the API. */
export const NOTES: readonly string[] = [
  ...[
    "title",
    "summary",
    "description",
    "example",
    "examples",
    "externalDocs",
    "tags",
    "links",
    "deprecated",
    "$comment",
  ],
  ...["x-evidence", "x-sensitive", "x-free-form", "x-tagGroups"],
];

/** An object that may have such keywords. */
export type Fields = Readonly<Record<string, unknown>>;

/** Which of these keywords differ. */
export const changedNotes = (old: readonly Fields[], now: readonly Fields[]): string[] =>
  NOTES.filter((note) => canonical(old.map((one) => one[note])) !== canonical(now.map((one) => one[note])));

/** An object without these keywords. */
export const withoutNotes = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !NOTES.includes(key)));

/**
 * How a field is judged: `more` and `less` say what is better for a client, `yes` and `no` say it of a flag, `any` is
 * one that must not change, `note` one that only people read.
 */
export type Rule = "more" | "less" | "yes" | "no" | "any" | "note";

/** Judges two objects field by field. Fields without a rule are `any`, unless only people read them. */
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
