import { type AllOf, valuesOf } from "./alternatives.ts";
import { brief, canonical, type Direction, type Effect, NOTES, shorten } from "./changes.ts";

/** A difference of one keyword. */
export type Difference = readonly [effect: Effect, what: string];

const LEAST = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const MOST = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
/** A value has to satisfy each of them, so an additional one allows less. */
const CONDITIONS = ["pattern", "format", "multipleOf", "uniqueItems", "contentEncoding", "contentMediaType"];
// The tags of a discriminator are in the members themselves.
const COMPARED_ELSEWHERE = [
  ...["type", "enum", "const", "not", "default", "allOf", "oneOf", "anyOf", "discriminator"],
  ...["properties", "required", "additionalProperties", "unevaluatedProperties", "items", "x-byte-length"],
];
const KNOWN = new Set([...LEAST, ...MOST, ...CONDITIONS, ...COMPARED_ELSEWHERE, ...NOTES]);

/** Differences of all keywords except those that contain schemas. */
export function* compareKeywords(old: AllOf, now: AllOf): Generator<Difference> {
  yield* compareValues(valuesOf(old), valuesOf(now));
  yield* compareSets("value excluded", excludedBy(old), excludedBy(now));
  for (const keyword of LEAST) yield* compareLimit(keyword, 1, limits(old, keyword), limits(now, keyword));
  for (const keyword of MOST) yield* compareLimit(keyword, -1, limits(old, keyword), limits(now, keyword));
  yield* compareLimit("x-byte-length min", 1, bytes(old, "min"), bytes(now, "min"));
  yield* compareLimit("x-byte-length max", -1, bytes(old, "max"), bytes(now, "max"));
  for (const keyword of CONDITIONS) {
    const [before, after] = [collect(old, keyword), collect(now, keyword)];
    // A 64-bit integer is a type of its own in clients.
    if (before.includes('"int64"') !== after.includes('"int64"'))
      yield [
        "changed",
        `format ${list(before)} → ${list(after)}: clients represent 64-bit integers differently`,
      ];
    else yield* compareSets(keyword, before, after);
  }
  yield* compareDefault(collect(old, "default"), collect(now, "default"));
  const unknown = new Set([...old, ...now].flatMap(Object.keys).filter((keyword) => !KNOWN.has(keyword)));
  for (const keyword of unknown)
    if (canonical(collect(old, keyword)) !== canonical(collect(now, keyword)))
      yield ["changed", `${keyword} changed`];
}

function* compareValues(old: unknown[] | undefined, now: unknown[] | undefined): Generator<Difference> {
  if (old && now) {
    const gone = old.filter((value) => !now.includes(value));
    const added = now.filter((value) => !old.includes(value));
    // In a response too: code that compares with the value no longer compiles.
    if (gone.length > 0) yield ["changed", `value ${gone.map(brief).join(", ")} is gone`];
    if (added.length > 0) yield ["widened", `value ${added.map(brief).join(", ")} is new`];
  } else if (now) yield ["narrowed", `only ${now.map(brief).join(", ")} from now on`];
  else if (old) yield ["widened", `no longer only ${old.map(brief).join(", ")}`];
}

function* compareLimit(keyword: string, sign: 1 | -1, old: number[], now: number[]): Generator<Difference> {
  const [before, after] = [old, now].map((all) => Math.max(...all.map((limit) => limit * sign))) as [
    number,
    number,
  ];
  if (before === after) return;
  const shown = (limit: number) => (Number.isFinite(limit) ? String(limit * sign) : "none");
  yield [after > before ? "narrowed" : "widened", `${keyword} ${shown(before)} → ${shown(after)}`];
}

function* compareSets(what: string, old: readonly string[], now: readonly string[]): Generator<Difference> {
  const gone = old.filter((one) => !now.includes(one));
  const added = now.filter((one) => !old.includes(one));
  if (gone.length > 0 && added.length > 0 && what !== "value excluded")
    yield ["changed", `${what} ${list(gone)} → ${list(added)}`];
  else {
    if (gone.length > 0) yield ["widened", `${what} ${list(gone)} is gone`];
    if (added.length > 0) yield ["narrowed", `${what} ${list(added)} is new`];
  }
}

/** In types, a property with a default is always there; leaving it out in a request means the default. */
function* compareDefault(old: readonly string[], now: readonly string[]): Generator<Difference> {
  if (canonical(old) === canonical(now)) return;
  yield old.length > 0
    ? ["changed", `default ${list(old)} → ${list(now)}`]
    : ["added", `default ${list(now)} is new`];
}

const list = (texts: readonly string[]): string => texts.map(shorten).join(", ") || "none";

const collect = (schemas: AllOf, keyword: string): string[] => [
  ...new Set(schemas.flatMap((schema) => (keyword in schema ? [canonical(schema[keyword])] : []))),
];

const numbers = (values: unknown[]): number[] => values.filter((value) => typeof value === "number");

const limits = (schemas: AllOf, keyword: string): number[] =>
  numbers(schemas.map((schema) => schema[keyword]));

const bytes = (schemas: AllOf, side: "min" | "max"): number[] =>
  numbers(schemas.map((schema) => (schema["x-byte-length"] as Record<string, unknown> | undefined)?.[side]));

/** The values that `not` excludes, or else `not` as a whole. */
const excludedBy = (schemas: AllOf): string[] =>
  schemas.flatMap(({ not }) => (not ? (valuesOf([not]) ?? [not]).map((value) => canonical(value)) : []));

/**
 * What an object may have besides its properties: nothing, fields that are not documented, any fields, or fields of one
 * type.
 */
export type Openness = "closed" | "open" | "free-form" | "typed";

const additional = (schemas: AllOf) =>
  schemas.flatMap((schema) => [schema.additionalProperties, schema.unevaluatedProperties]);

export function opennessOf(schemas: AllOf): Openness {
  const said = additional(schemas);
  if (said.includes(false)) return "closed";
  if (said.some((one) => typeof one === "object")) return "typed";
  return said.includes(true) ? "free-form" : "open";
}

/** The schemas of additional properties. */
export const additionalOf = (schemas: AllOf): AllOf =>
  additional(schemas).filter((one) => typeof one === "object");

/** How it affects clients: types let them access any field of a free-form object, but not of an open one. */
export function opennessEffect(old: Openness, now: Openness, direction: Direction): Effect | undefined {
  if (old === now) return undefined;
  if (now === "closed") return old === "open" ? "narrowed" : "changed";
  // Responses get new fields anyway.
  if (old === "closed") return direction === "request" ? "widened" : "added";
  if (now === "open") return "changed";
  if (now === "typed") return "narrowed";
  return old === "typed" ? "widened" : "added";
}
