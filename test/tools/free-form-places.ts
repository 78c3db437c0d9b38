import type { Document, Operation, Schema } from "../../src/openapi/document.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { isRef, resolve } from "../../src/openapi/reference.ts";

/** Where a schema is on its own: a component, or a body of an operation. */
export type Root =
  | { kind: "schemas"; name: string }
  | { kind: "responses"; name: string; type: string }
  | { kind: "body"; operation: string; type: string }
  | { kind: "response"; operation: string; status: string; type: string };

/** A path in a schema: names of properties, and `*` for any field. */
export interface Place {
  root: Root;
  names: readonly string[];
}

/** Every place where the spec allows any value, which is where types may be unknown too. */
export function freeFormPlaces(document: Document): Place[] {
  return rootsOf(document).flatMap(({ root, schema }) =>
    namesBelow(schema).map((names) => ({ root, names })),
  );
}

function rootsOf(document: Document): { root: Root; schema: Schema }[] {
  const { schemas = {}, responses = {} } = (document.components ?? {}) as {
    schemas?: Record<string, Schema>;
    responses?: Record<string, Body>;
  };
  return [
    ...Object.entries(schemas).map(([name, schema]) => ({
      root: { kind: "schemas" as const, name },
      schema,
    })),
    ...Object.entries(responses).flatMap(([name, response]) =>
      media(response).map(([type, schema]) => ({ root: { kind: "responses" as const, name, type }, schema })),
    ),
    ...listOperations(document).flatMap(({ operation }) => operationRoots(document, operation)),
  ];
}

function operationRoots(document: Document, { operationId: operation, requestBody, responses }: Operation) {
  const bodies = requestBody ? media(resolve(document, requestBody)) : [];
  return [
    ...bodies.map(([type, schema]) => ({ root: { kind: "body" as const, operation, type }, schema })),
    ...Object.entries(responses).flatMap(([status, response]) =>
      media(resolve(document, response)).map(([type, schema]) => ({
        root: { kind: "response" as const, operation, status, type },
        schema,
      })),
    ),
  ];
}

type Body = { content?: Record<string, { schema?: Schema }> };

const media = ({ content = {} }: Body): [type: string, schema: Schema][] =>
  Object.entries(content).flatMap(([type, { schema }]) => (schema ? [[type, schema]] : []));

/** Components are roots of their own. */
function namesBelow(schema: Schema): string[][] {
  if (isRef(schema)) return [];
  const { properties = {}, items, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = schema;
  return [
    ...(additionalProperties === true ? [["*"]] : []),
    ...(typeof additionalProperties === "object" ? below("*", additionalProperties) : []),
    ...Object.entries(properties).flatMap(([name, property]) => below(name, property)),
    ...[items, ...allOf, ...oneOf, ...anyOf].flatMap((part) => (part ? namesBelow(part) : [])),
  ];
}

const below = (name: string, schema: Schema): string[][] =>
  namesBelow(schema).map((names) => [name, ...names]);
