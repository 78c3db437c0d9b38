import type { Document, Schema } from "../../../src/openapi/document.ts";
import { isRef, resolve } from "../../../src/openapi/reference.ts";
import { code } from "../markdown.ts";
import type { Words } from "../words/en/reference.ts";
import { alternativesOf, hasFields, schemaText, typeText } from "./schema-text.ts";

/** The fields of a schema as a nested list, one line of Markdown each. Items of an array are a field `name[]`. */
export function fieldLines(document: Document, schema: Schema, words: Words): string[] {
  return children(document, schema, "", words);
}

function children(document: Document, schema: Schema, name: string, words: Words): string[] {
  const { properties, required, unions, items, others } = shapeOf(document, resolve(document, schema));
  return [
    ...[...properties].flatMap(([key, property]) =>
      field(document, code(key), property, required.has(key), words),
    ),
    ...(items && hasWords(document, items) ? field(document, code(`${name}[]`), items, false, words) : []),
    ...(others ? field(document, words.schema.otherNames, others, false, words) : []),
    ...unions.flatMap((members) => union(document, members, properties.size > 0, words)),
  ];
}

/** Items without a description are covered by the type of the array. */
function hasWords(document: Document, items: Schema): boolean {
  const { type: _type, format: _format, ...rest } = resolve(document, items);
  return Object.keys(rest).length > 0;
}

function field(
  document: Document,
  label: string,
  schema: Schema,
  isRequired: boolean,
  words: Words,
): string[] {
  const { schema: say } = words;
  const resolved = resolve(document, schema);
  const marks = [
    isRequired && `**${say.required}**`,
    resolved.deprecated && `**${say.deprecated}**`,
    resolved["x-sensitive"] && say.secret,
  ].filter(Boolean);
  const head = [`- ${label} *${typeText(document, schema, words)}*`, ...marks].join(", ");
  const text = schemaText(document, schema, words);
  const name = label.replaceAll("`", "");
  return [text ? `${head} — ${text}` : head, ...indent(children(document, schema, name, words))];
}

function union(document: Document, members: readonly Schema[], hasSiblings: boolean, words: Words): string[] {
  const { common, own } = factor(document, members);
  const lines = own.flatMap((member, i) => {
    const { title = typeText(document, member, words) } = resolve(document, members[i] as Schema);
    const text = schemaText(document, member, words);
    return [`- **${title}** — ${text}`, ...indent(children(document, member, "", words))];
  });
  const shared = common.flatMap((part) => {
    const text = schemaText(document, part, words);
    return [...(text ? [`- *${text}*`] : []), ...children(document, part, "", words)];
  });
  const { alternatives, alternativesBeside } = words.schema;
  const head = hasSiblings || shared.length > 0 ? alternativesBeside : alternatives;
  return [...shared, `- *${head}*`, ...indent(lines)];
}

/** What all members of a union share, so that it is shown once. */
function factor(document: Document, members: readonly Schema[]) {
  const parts = members.map((member) => resolve(document, member).allOf ?? []);
  const common = (parts[0] ?? []).filter(
    (part) => isRef(part) && parts.every((others) => others.some(({ $ref }) => $ref === part.$ref)),
  );
  if (members.length < 2) return { common: [], own: members };
  const isCommon = ({ $ref }: Schema) => $ref !== undefined && common.some((c) => c.$ref === $ref);
  const own = members.map((member, i) =>
    parts[i]?.some(isCommon)
      ? { ...resolve(document, member), allOf: parts[i].filter((part) => !isCommon(part)) }
      : member,
  );
  return { common, own };
}

interface Shape {
  properties: Map<string, Schema>;
  required: Set<string>;
  /** Each one is a list of alternatives. */
  unions: (readonly Schema[])[];
  items?: Schema | undefined;
  /** What fields with any other name contain. */
  others?: Schema | undefined;
}

/** A schema and the parts that it is composed of. */
function shapeOf(document: Document, schema: Schema): Shape {
  const parts = (schema.allOf ?? []).map((part) => shapeOf(document, resolve(document, part)));
  const members = alternativesOf(schema);
  const { additionalProperties, items } = schema;
  return {
    properties: new Map([
      ...parts.flatMap(({ properties }) => [...properties]),
      ...Object.entries(schema.properties ?? {}),
    ]),
    required: new Set([...parts.flatMap(({ required }) => [...required]), ...(schema.required ?? [])]),
    unions: [
      ...parts.flatMap(({ unions }) => unions),
      ...(members.some((member) => hasFields(document, member)) ? [members] : []),
    ],
    items: items ?? parts.find((part) => part.items)?.items,
    others: typeof additionalProperties === "object" ? additionalProperties : undefined,
  };
}

const indent = (lines: readonly string[]) => lines.map((text) => `  ${text}`);
