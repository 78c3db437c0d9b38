import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { Document, Schema } from "../../src/openapi/document.ts";
import { escapeToken } from "../../src/openapi/pointer.ts";
import { isRef, resolve } from "../../src/openapi/reference.ts";

/**
 * Which constraints of its schema a value breaks, as paths such as `#/properties/name/maxLength`; none when it is
 * valid. The path of a required property ends with its name.
 */
export type Oracle = (value: unknown) => ReadonlySet<string>;

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  logger: false,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/, int64: true },
});

const oracles = new Map<string, Oracle>();

/** Says what the spec itself forbids, independently of Prism: the schema as written, by plain JSON Schema 2020-12. */
export function createOracle(document: Document, schema: Schema): Oracle {
  const whole = dereference(document, schema);
  const key = JSON.stringify(whole);
  const oracle = oracles.get(key) ?? compile(whole);
  oracles.set(key, oracle);
  return oracle;
}

function compile(schema: object): Oracle {
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? new Set() : new Set(validate.errors?.map(constraintOf)));
}

function constraintOf({ keyword, schemaPath, params }: ErrorObject): string {
  return keyword === "required" ? `${schemaPath}/${params.missingProperty}` : schemaPath;
}

/** The same for the string of a parameter, which is a number or boolean only if it is written as one. */
export function createTextOracle(document: Document, schema: Schema & { type?: unknown }) {
  const oracle = createOracle(document, schema);
  return (text: string): ReadonlySet<string> => {
    const isValue =
      (schema.type === "integer" && /^-?\d+$/.test(text)) ||
      (schema.type === "boolean" && /^(true|false)$/.test(text));
    return oracle(isValue ? JSON.parse(text) : text);
  };
}

const LIMITS = new Set(
  (
    "type const enum pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength " +
    "minItems maxItems uniqueItems minProperties maxProperties additionalProperties unevaluatedProperties"
  ).split(" "),
);

/**
 * Every constraint of a schema: as an oracle names it → where it is in the document, which is the same for all
 * references to it. Choices and negations count by their content.
 *
 * @param place where the schema is
 */
export function constraintsOf(document: Document, schema: Schema, place: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (node: unknown, path: string, at: string): void => {
    if (typeof node !== "object" || node === null) return;
    if (isRef(node)) {
      const { $ref, ...beside } = node;
      const isAlone = Object.keys(beside).length === 0;
      if (!isAlone) walk(beside, path, at);
      walk(resolve<unknown>(document, { $ref }), isAlone ? path : `${path}/allOf/0`, $ref);
      return;
    }
    const note = (key: string) => found.set(`${path}/${key}`, `${at}/${key}`);
    for (const [key, value] of Object.entries(node)) {
      const isOpen = (key === "additionalProperties" || key === "unevaluatedProperties") && value !== false;
      if (LIMITS.has(key) && !isOpen) note(key);
      if (key === "required") for (const name of value as string[]) note(`required/${name}`);
      if (key === "items" || isOpen) walk(value, `${path}/${key}`, `${at}/${key}`);
      if (HOLDERS.has(key))
        for (const [name, child] of Object.entries(value as object))
          walk(child, `${path}/${key}/${segment(name)}`, `${at}/${key}/${segment(name)}`);
    }
  };
  walk(schema, "#", place);
  return found;
}

/** Keywords that contain several schemas. */
const HOLDERS = new Set(["properties", "allOf", "oneOf", "anyOf"]);

/** A key in a path, percent-encoded as in the output of validators. */
function segment(key: string): string {
  return encodeURIComponent(escapeToken(key));
}

/** A copy without references, so that every constraint has one path. */
function dereference<Value>(document: Document, node: Value, within: readonly unknown[] = []): Value {
  if (isRef(node) && Object.keys(node).length > 1) {
    const { $ref, ...beside } = node;
    return dereference(document, { ...beside, allOf: [{ $ref }] }, within) as Value;
  }
  const target = resolve(document, node);
  if (typeof target !== "object" || target === null) return target;
  if (within.includes(target)) throw new Error("a schema that contains itself cannot be written out");
  const inside = [...within, target];
  if (Array.isArray(target)) return target.map((child) => dereference(document, child, inside)) as Value;
  const entries = Object.entries(target).map(([key, child]) => [
    key,
    // Data may look like references.
    key === "examples" || key === "const" || key === "enum" ? child : dereference(document, child, inside),
  ]);
  return Object.fromEntries(entries) as Value;
}
