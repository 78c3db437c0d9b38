import type { Document, Schema } from "../../src/openapi/document.ts";
import { partsBelow } from "./schema-parts.ts";

/** A value with one change, and a description of it. */
export interface Mutant<Value = unknown> {
  readonly change: string;
  readonly value: Value;
}

/** The limits of a schema that matter here. */
interface Limits {
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  maxProperties?: number;
}

/**
 * Changes every part of a value in every way that can be wrong: missing, null, another type, beyond a limit, one too
 * many. Which of the changes matter is up to the spec.
 *
 * @param parts what the schema says about the data (`partsOf`), for the values just beyond its limits
 */
export function* dataMutants(document: Document, data: unknown, parts: readonly Schema[]): Generator<Mutant> {
  for (const { change, value } of replacements(data)) yield { change: `is ${change}`, value };
  for (const { change, value } of beyondLimits(data, parts)) yield { change: `is ${change}`, value };
  if (typeof data !== "object" || data === null) return;
  const isList = Array.isArray(data);
  if (!isList) yield { change: "has another property", value: { ...data, unheardOf: 1 } };
  for (const [key, child] of Object.entries(data)) {
    const put = (value: unknown): unknown =>
      isList ? data.with(Number(key), value) : { ...data, [key]: value };
    if (!isList) {
      const { [key]: _, ...rest } = data as Record<string, unknown>;
      yield { change: `lacks ${key}`, value: rest };
    }
    for (const { change, value } of dataMutants(
      document,
      child,
      partsBelow(document, parts, isList ? undefined : key),
    ))
      yield {
        change: `${key}.${change}`.replace(".is ", " is ").replace(".lacks ", " lacks "),
        value: put(value),
      };
  }
}

function* replacements(data: unknown): Generator<Mutant> {
  yield { change: "null", value: null };
  if (typeof data === "string") {
    yield { change: "a number", value: 1 };
    yield { change: "empty", value: "" };
    yield { change: "unheard of", value: "no such value" };
    yield { change: "long", value: "x".repeat(10_000) };
    yield { change: "of two lines", value: `${data}\r\n${data}` };
  } else yield { change: "a string", value: typeof data === "object" ? "text" : String(data) };
  if (typeof data === "number") {
    yield { change: "negative", value: -1 };
    yield { change: "a fraction", value: data + 0.5 };
    yield { change: "large", value: 2 ** 52 };
  }
  if (Array.isArray(data)) {
    yield { change: "an object", value: {} };
    if (data.length > 0) yield { change: "long", value: Array.from({ length: 1001 }, () => data[0]) };
  } else if (typeof data === "object") yield { change: "an array", value: [data] };
}

/** The values just beyond each limit. */
function* beyondLimits(data: unknown, parts: readonly Schema[]): Generator<Mutant> {
  for (const limits of parts as readonly Limits[]) {
    if (typeof data === "number") {
      if (limits.minimum !== undefined) yield { change: "too small", value: limits.minimum - 1 };
      if (limits.maximum !== undefined) yield { change: "too large", value: limits.maximum + 1 };
    }
    if (typeof data === "string") {
      if (limits.minLength) yield { change: "too short", value: data.slice(0, limits.minLength - 1) };
      if (limits.maxLength !== undefined)
        yield { change: "too long", value: data.padEnd(limits.maxLength + 1, data.at(-1) ?? "x") };
    }
    if (Array.isArray(data) && data.length > 0) {
      if (limits.minItems) yield { change: "too few", value: data.slice(0, limits.minItems - 1) };
      if (limits.maxItems !== undefined)
        yield {
          change: `${limits.maxItems + 1} elements`,
          value: Array.from({ length: limits.maxItems + 1 }, (_, i) => data[i % data.length]),
        };
    } else if (typeof data === "object" && data !== null) {
      if (limits.minProperties) yield { change: "an empty object", value: {} };
      const [any] = Object.values(data);
      if (limits.maxProperties !== undefined)
        yield {
          change: `${limits.maxProperties + 1} more properties`,
          value: {
            ...data,
            ...Object.fromEntries(Array.from({ length: limits.maxProperties + 1 }, (_, i) => [`p${i}`, any])),
          },
        };
    }
  }
}

/** Changes the string of a parameter in every way that a client could get it wrong. */
export function* textMutants(text: string, schema: object): Generator<Mutant<string>> {
  const { minimum, maximum, minLength = 0, maxLength } = schema as Limits;
  const texts: Record<string, string | undefined> = {
    empty: "",
    "unheard of": "no such value",
    "in another case": text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase(),
    longer: `${text}!`,
    shorter: text.slice(0, -1),
    "too short": "x".repeat(Math.max(0, minLength - 1)),
    "too long": maxLength === undefined ? undefined : "x".repeat(maxLength + 1),
    "too small": minimum === undefined ? undefined : String(minimum - 1),
    "too large": maximum === undefined ? undefined : String(maximum + 1),
    "a fraction": "1.5",
    "a power": "1e1",
    hexadecimal: "0x1",
    padded: ` ${text}`,
  };
  for (const [change, value] of Object.entries(texts))
    if (value !== undefined && value !== text) yield { change, value };
}
