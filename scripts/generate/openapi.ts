import { resolve } from "../../src/cli/openapi.ts";

export { isRef, METHODS, operationsOf, resolve } from "../../src/cli/openapi.ts";

/** The parts of an OpenAPI 3.1 document that the generator reads. */
export interface Document {
  info: { title: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components?: Record<string, Record<string, unknown>>;
  "x-rate-limit"?: { requests: number; period: number };
  "x-error-codes"?: { code: number | string }[];
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  deprecated?: boolean;
  parameters?: Parameter[];
  security?: object[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
  "x-retry": "safe" | "dedup" | "never";
  "x-pagination"?: Pagination;
  "x-parameter-shapes"?: ParameterShape[];
  "x-time-range"?: { maxSpan: number; retention: number };
  "x-error-codes"?: { code: number | string; status?: number; meaning: string }[];
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  schema: Schema;
}

export interface Pagination {
  type: "cursor" | "offsetLimit";
  inputs: { name: string; in: string; type: "cursor" | "offset" | "limit" }[];
  outputs: { results: string; nextCursor?: string; total?: string; end?: string };
  cursorLifetime?: number;
  maxLimit?: number;
}

/** One of several sets of query parameters that an operation takes. */
export interface ParameterShape {
  name: string;
  required: string[];
}

export interface Schema {
  $ref?: string;
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  "x-unknown-value"?: boolean;
}

/** The parameters of an operation, its references followed. */
export function parametersOf(document: Document, operation: Operation): Parameter[] {
  return (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
}

/** The media type and schema of the first successful answer that has a body. */
export function successOf(document: Document, operation: Operation): { schema: Schema } | undefined {
  for (const [status, response] of Object.entries(operation.responses))
    if (status.startsWith("2")) {
      const [content] = Object.values(resolve(document, response).content ?? {});
      if (content) return content;
    }
  return undefined;
}
