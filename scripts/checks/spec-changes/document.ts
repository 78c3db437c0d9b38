import { isRef, lookUpReference, type Reference } from "../../../src/openapi/reference.ts";

/** The parts of a bundled document that are compared, with references resolved. */
export interface Document {
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  servers?: Server[];
  security?: Requirement[];
  components?: { securitySchemes?: Record<string, Record<string, unknown>> };
  [key: string]: unknown;
}

export interface Server {
  url: string;
  variables?: Record<string, { default: string; enum?: string[]; [key: string]: unknown }>;
  [key: string]: unknown;
}

export type Requirement = Record<string, string[]>;

export interface PathItem {
  servers?: Server[];
  parameters?: Parameter[];
  [key: string]: unknown;
}

export interface Operation {
  operationId?: string;
  parameters?: Parameter[];
  requestBody?: Body;
  responses?: Record<string, Response>;
  security?: Requirement[];
  servers?: Server[];
  [key: string]: unknown;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
  content?: Content;
  [key: string]: unknown;
}

export interface Media {
  schema?: Schema;
  /** Schema of each line of a file. */
  "x-line-schema"?: Schema;
  [key: string]: unknown;
}

export type Content = Record<string, Media>;

export interface Body {
  required?: boolean;
  content?: Content;
  [key: string]: unknown;
}

export interface Response {
  headers?: Record<string, { required?: boolean; schema?: Schema; [key: string]: unknown }>;
  content?: Content;
  [key: string]: unknown;
}

export interface Schema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  not?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  unevaluatedProperties?: Schema | boolean;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  [key: string]: unknown;
}

/** Names of the components, for messages; comparisons use the content. */
const names = new WeakMap<object, string>();

/** The name of an object of a linked document, if it is a component. */
export const nameOf = (part: object): string | undefined => names.get(part);

/**
 * A copy of a document in which each `$ref` is replaced by what it points to. The copy contains itself where a schema
 * does.
 */
export function linkReferences(document: object): Document {
  const linked = new Map<object, object>();
  const link = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null) return node;
    if (isRef(node)) return followed(node);
    const known = linked.get(node);
    if (known) return known;
    const copy: unknown[] | Record<string, unknown> = Array.isArray(node) ? [] : {};
    linked.set(node, copy);
    for (const [key, value] of Object.entries(node)) (copy as Record<string, unknown>)[key] = link(value);
    return copy;
  };
  const followed = ({ $ref, ...beside }: Reference): unknown => {
    const target = link(lookUpReference(document, { $ref })) as object;
    const [, kind, name] = /^#\/components\/(\w+)\/([^/]+)$/.exec($ref) ?? [];
    if (name) names.set(target, name);
    if (Object.keys(beside).length === 0) return target;
    // Keywords beside the reference of a schema add to it; elsewhere they replace those of the target.
    const more = link(beside) as object;
    return kind === "schemas" ? { ...more, allOf: [target] } : { ...target, ...more };
  };
  return link(document) as Document;
}
