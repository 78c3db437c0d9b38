import type { Document, Schema } from "../../../src/openapi/document.ts";
import { resolve } from "../../../src/openapi/reference.ts";
import { isFile } from "../../generate/bodies.ts";
import { writeLine } from "../layout-json.ts";
import { code, line } from "../markdown.ts";
import type { Words } from "../words/en/reference.ts";

/** The members of a union. */
export function alternativesOf({ oneOf, anyOf }: Schema): readonly Schema[] {
  return oneOf ?? anyOf ?? [];
}

/** The type of a value in words, such as `array of integer (int64)`. */
export function typeText(document: Document, schema: Schema, words: Words): string {
  const resolved = resolve(document, schema);
  const { type, const: constant, items, format, allOf = [] } = resolved;
  if (isFile(resolved)) return words.schema.file;
  if (type === "array" && items) return words.schema.arrayOf(typeText(document, items, words));
  const names = typeof type === "string" ? [type] : (type ?? []);
  if (names.length > 0) return words.schema.or(names) + (format ? ` (${format})` : "");
  if (constant !== undefined) return typeof constant;
  const types = [...alternativesOf(resolved), ...allOf].map((part) => typeText(document, part, words));
  return words.schema.or([...new Set(types)]) || words.schema.any;
}

/** Description, limits and examples of a value, in one paragraph. */
export function schemaText(document: Document, schema: Schema, words: Words): string {
  const resolved = resolve(document, schema);
  const { examples = [] } = { ...resolved, ...schema };
  const shown = examples.map((example) => code(writeLine(example))).join(", ");
  const example = shown && words.schema.example(shown);
  return [
    ...descriptions(document, { ...resolved, ...schema }),
    ...limits(document, resolved, words),
    example,
  ]
    .filter(Boolean)
    .join(" ");
}

/** The description of a value, and of the parts that it is composed of. */
function descriptions(document: Document, { description, allOf = [] }: Schema): string[] {
  const ofParts = allOf.flatMap((part) => descriptions(document, resolve(document, part)));
  return description ? [line(description), ...ofParts] : ofParts;
}

/** The limits of a value, a sentence each. */
export function limits(document: Document, schema: Schema, words: Words): string[] {
  const { schema: say } = words;
  const { const: constant, enum: values, not, pattern, default: preset } = schema;
  return [
    constant === undefined ? "" : say.always(code(writeLine(constant))),
    values ? say.oneOf(list(values)) : "",
    ...(not ? [exclusion(not, words)] : []),
    ...ranges(schema, words),
    pattern ? say.pattern(code(pattern)) : "",
    preset === undefined ? "" : say.default(code(writeLine(preset))),
    ...scalarUnion(document, schema, words),
    schema["x-free-form"] ? say.freeForm : "",
    schema.additionalProperties === false || schema.unevaluatedProperties === false ? say.closed : "",
  ].filter(Boolean);
}

const list = (values: readonly unknown[]) => values.map((value) => code(writeLine(value))).join(", ");

/** What a value must not be. Other forms of `not` are left to the description. */
function exclusion(not: Schema, { schema: say }: Words): string {
  if (not.enum) return say.notOneOf(list(not.enum));
  return not.const === undefined ? "" : say.notOneOf(list([not.const]));
}

function ranges(schema: Schema, { schema: say }: Words): string[] {
  const bytes = schema["x-byte-length"];
  const pairs: [least: Limit, most: Limit, unit: Parameters<typeof say.between>[2]][] = [
    [schema.minimum, schema.maximum, undefined],
    // Limits in characters beside those in bytes exist only so as not to reject anything that the latter allow.
    bytes
      ? [bytes.min || undefined, bytes.max, say.bytes]
      : [schema.minLength, schema.maxLength, say.characters],
    [schema.minItems, schema.maxItems, say.items],
    [schema.minProperties, schema.maxProperties, say.properties],
  ];
  const text = (limit: Limit) => (limit === undefined ? undefined : String(limit));
  return pairs
    .filter(([least, most]) => least !== undefined || most !== undefined)
    .map(([least, most, unit]) => say.between(text(least), text(most), unit));
}

type Limit = number | bigint | undefined;

/** Values of a union without fields: the known ones, and whether others may come. */
function scalarUnion(document: Document, schema: Schema, words: Words): string[] {
  if (hasFields(document, schema)) return [];
  return alternativesOf(schema).flatMap((member) => {
    const resolved = resolve(document, member);
    if (resolved["x-unknown-value"]) return [words.schema.otherValues];
    const description = resolved.description ? [line(resolved.description)] : [];
    return [...description, ...limits(document, resolved, words)];
  });
}

/** Whether a value has fields or items of its own to list. */
export function hasFields(document: Document, schema: Schema): boolean {
  const { properties, items, additionalProperties, allOf = [], ...rest } = resolve(document, schema);
  if (properties || items || typeof additionalProperties === "object") return true;
  return [...allOf, ...alternativesOf(rest)].some((part) => hasFields(document, part));
}
