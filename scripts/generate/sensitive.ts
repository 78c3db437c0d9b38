import type { Document, Operation, Schema } from "../../src/openapi/document.ts";
import { parametersOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { requestBodyOf, successOf } from "./bodies.ts";

/** Names of an operation's parameters and of properties of its bodies whose values are secrets (`x-sensitive`). */
export function sensitiveNames(document: Document, operation: Operation): string[] {
  const found = new Set<string>();
  const seen = new Set<Schema>();
  const isSensitive = (schema: Schema) =>
    schema["x-sensitive"] === true || resolve(document, schema)["x-sensitive"] === true;
  const walk = (node: Schema | undefined): void => {
    const target = node && resolve(document, node);
    if (!target || seen.has(target)) return;
    seen.add(target);
    for (const [name, property] of Object.entries(target.properties ?? {}))
      if (isSensitive(property)) found.add(name);
      else walk(property);
    walk(target.items);
    if (typeof target.additionalProperties === "object") walk(target.additionalProperties);
    for (const part of [...(target.allOf ?? []), ...(target.oneOf ?? []), ...(target.anyOf ?? [])])
      walk(part);
  };
  for (const { name, schema } of parametersOf(document, operation)) if (isSensitive(schema)) found.add(name);
  walk(requestBodyOf(document, operation)?.schema);
  walk(successOf(document, operation)?.schema);
  return [...found];
}
