import { type PathItem, resolve, type Server } from "../../src/openapi/document.ts";

export { isRef, METHODS, operationsOf, resolve, type Server } from "../../src/openapi/document.ts";

/** The parts of an OpenAPI 3.1 document that the generator reads. */
export interface Document {
  info: { title: string };
  servers: Server[];
  tags: { name: string; description?: string }[];
  paths: Record<string, PathItem<Operation>>;
  components?: Record<string, Record<string, unknown>>;
  "x-client": ClientName;
  "x-rate-limit"?: { requests: number; period: number };
  externalDocs?: { url: string };
  "x-error-codes"?: ErrorCode[];
  "x-error-envelope"?: { code: string; success: number | string; message: string };
}

/** Which client holds the API. */
export interface ClientName {
  /** Its folder in `src/`. */
  vendor: string;
  /** The vendor's name as a part of identifiers. */
  name: string;
  /** The property of the client that holds the API; none where the client itself is the API. */
  property?: string;
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  deprecated?: boolean;
  parameters?: Parameter[];
  security?: object[];
  servers?: Server[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
  "x-retry": "safe" | "dedup" | "never";
  "x-dedup-key"?: string;
  "x-rate-limit"?: { requests: number; period: number };
  "x-pagination"?: Pagination;
  "x-parameter-shapes"?: ParameterShape[];
  "x-time-range"?: { from: string; to: string; maxSpan?: number; retention: number; utcOffset: string };
  "x-time-slice"?: { parameter: string; utcOffsets: string[] };
  "x-time-units"?: { start: string; utcOffset: string };
  externalDocs?: { url: string };
  "x-error-codes"?: ErrorCode[];
}

/** An entry of `x-error-codes`. */
export interface ErrorCode {
  code: number | string;
  status?: number;
  meaning: string;
  remedy: string;
  retryable: boolean;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
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
  contentMediaType?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  maxItems?: number;
  additionalProperties?: Schema | boolean;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  "x-unknown-value"?: boolean;
  "x-sensitive"?: boolean;
  "x-byte-length"?: { min: number; max: number };
}

/** The parameters of an operation, its references followed. */
export function parametersOf(document: Document, operation: Operation): Parameter[] {
  return (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
}

/** How a body looks. */
interface Media {
  schema: Schema;
  examples?: Record<string, { value: unknown }>;
}

/** A body as one media type describes it. */
export interface Content extends Partial<Media> {
  type: string;
}

/** The first successful answer that has a body. */
export function successOf(document: Document, operation: Operation): Content | undefined {
  for (const [status, response] of Object.entries(operation.responses))
    if (status.startsWith("2")) {
      const content = firstContent(resolve(document, response));
      if (content) return content;
    }
  return undefined;
}

/** The body of a request. */
export function requestContent(document: Document, operation: Operation): Content | undefined {
  return operation.requestBody && firstContent(resolve(document, operation.requestBody));
}

function firstContent({ content = {} }: { content?: Record<string, Partial<Media>> }): Content | undefined {
  const [first] = Object.entries(content);
  return first && { type: first[0], ...first[1] };
}

/** Whether a schema means the bytes of a file. */
export function isFile(schema: Schema): boolean {
  return schema.format === "binary" || schema.contentMediaType === "application/octet-stream";
}

/** Whether a media type is bytes to a client: neither JSON nor a form nor text. */
export function isBinary({ type }: Content): boolean {
  return !/[/+]json$|^multipart\/|^text\//.test(type);
}
