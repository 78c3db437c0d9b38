import type { Document, Schema } from "../../src/openapi/document.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { isRef, resolve } from "../../src/openapi/reference.ts";
import { successOf } from "./bodies.ts";

/** Where a schema has `format: int64`, such as `messages.*.msgid`. */
export function int64Positions(document: Document, schema: Schema | undefined): string[] {
  const found = new Set<string>();
  const walk = (node: Schema | undefined, at: readonly string[], within: readonly unknown[]): void => {
    const target = node && resolve(document, node);
    // A schema that contains itself would have endless positions; the outermost ones are in already.
    if (!target || within.includes(target)) return;
    const inside = [...within, target];
    if (target.format === "int64") found.add(at.join("."));
    for (const [name, property] of Object.entries(target.properties ?? {}))
      walk(property, [...at, name], inside);
    walk(target.items, [...at, "*"], inside);
    if (typeof target.additionalProperties === "object")
      walk(target.additionalProperties, [...at, "*"], inside);
    for (const part of [...(target.allOf ?? []), ...(target.oneOf ?? []), ...(target.anyOf ?? [])])
      walk(part, at, inside);
  };
  walk(schema, [], []);
  return [...found];
}

/**
 * Names of the component schemas that only requests use: there a 64-bit integer may be a string, number or bigint,
 * while in responses it is always a string.
 * @throws Error when one schema with such integers serves both directions
 */
export function requestOnlySchemas(document: Document): Set<string> {
  const requests = new Set<string>();
  const responses = new Set<string>();
  for (const { operation } of listOperations(document)) {
    collectSchemas(document, operation.parameters, requests);
    collectSchemas(document, operation.requestBody, requests);
    collectSchemas(document, successOf(document, operation), responses);
  }
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  for (const name of requests)
    if (responses.has(name) && int64Positions(document, schemas[name]).length > 0)
      throw new Error(
        `schema ${name} has 64-bit integers and is used in requests and responses: make it two schemas`,
      );
  return new Set([...requests].filter((name) => !responses.has(name)));
}

function collectSchemas(document: Document, node: unknown, into: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  if (isRef(node)) {
    const name = /^#\/components\/schemas\/(.+)$/.exec(node.$ref)?.[1];
    if (name && into.has(name)) return;
    if (name) into.add(name);
    collectSchemas(document, resolve<unknown>(document, node), into);
    return;
  }
  for (const [key, child] of Object.entries(node))
    if (key !== "example" && key !== "examples") collectSchemas(document, child, into);
}
