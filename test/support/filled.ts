import type { Document, Schema } from "../../src/openapi/document.ts";
import type { Oracle } from "./oracle.ts";
import { partsBelow, partsOf } from "./schema-parts.ts";

type Part = Schema & {
  const?: unknown;
  enum?: unknown[];
  examples?: unknown[];
  type?: string;
  required?: string[];
};

/**
 * A valid value with everything that it may contain: missing properties get their own examples. What is not valid
 * beside the others, such as the property of another kind of message, is omitted.
 */
export function filled(document: Document, value: unknown, schema: Schema, oracle: Oracle): unknown {
  return fill(document, value, partsOf(document, schema), (candidate) => oracle(candidate).size === 0);
}

function fill(
  document: Document,
  value: unknown,
  parts: readonly Schema[],
  isValid: (candidate: unknown) => boolean,
): unknown {
  if (typeof value !== "object" || value === null) return value;
  const isList = Array.isArray(value);
  let whole = value as Record<string, unknown>;
  const put = (key: string, child: unknown) =>
    (isList ? (whole as unknown as unknown[]).with(Number(key), child) : { ...whole, [key]: child }) as never;
  if (!isList)
    for (const name of new Set(parts.flatMap(({ properties = {} }) => Object.keys(properties)))) {
      const example = name in whole ? undefined : sample(document, partsBelow(document, parts, name));
      if (example !== undefined && isValid(put(name, example))) whole = put(name, example);
    }
  if (isList && value.length === 0) {
    const element = sample(document, partsBelow(document, parts));
    return element !== undefined && isValid([element]) ? [element] : value;
  }
  for (const [key, child] of Object.entries(whole)) {
    const below = partsBelow(document, parts, isList ? undefined : key);
    whole = put(
      key,
      fill(document, child, below, (candidate) => isValid(put(key, candidate))),
    );
  }
  return whole;
}

/** An example of a value, or one composed of the examples of its parts. */
function sample(document: Document, all: readonly Schema[]): unknown {
  const parts = all as readonly Part[];
  for (const { const: only, enum: several, examples } of parts) {
    const found = examples?.[0] ?? only ?? several?.[0];
    if (found !== undefined) return found;
  }
  if (parts.some(({ type }) => type === "array")) {
    const element = sample(document, partsBelow(document, parts));
    return element === undefined ? undefined : [element];
  }
  if (parts.some(({ type }) => type === "string")) return "a text";
  if (!parts.some(({ type }) => type === "object")) return undefined;
  const names = new Set(parts.flatMap(({ required = [] }) => required));
  return Object.fromEntries(
    [...names].map((name) => [name, sample(document, partsBelow(document, parts, name))]),
  );
}
