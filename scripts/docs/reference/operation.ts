import type { Document, ErrorCode, Operation, Parameter, Server } from "../../generate/openapi.ts";
import type { DocumentedSchema } from "./schema-text.ts";

/** Where a fact comes from that the vendor's own document does not state. */
export interface Evidence {
  level: string;
  source: string;
}

/** What the pages read of an operation besides what the generator reads. */
export interface DocumentedOperation
  extends Omit<
    Operation,
    "parameters" | "requestBody" | "responses" | "x-time-range" | "x-time-units" | "x-time-slice" | "security"
  > {
  externalDocs?: { url: string; description?: string };
  security?: Record<string, string[]>[];
  parameters?: DocumentedParameter[];
  requestBody?: RequestBody;
  responses: Record<string, Answer>;
  "x-evidence"?: Evidence;
  "x-rate-limit"?: RateLimit;
  "x-time-range"?: {
    from: string;
    to: string;
    bounds: string;
    resolution: number;
    maxSpan?: number;
    retention: number;
    utcOffset: string;
  };
  "x-time-units"?: {
    retention: number;
    utcOffset: string;
    units: Record<string, { format: string; maxDuration: number; sameDay?: boolean }>;
  };
  "x-time-slice"?: {
    parameter: string;
    format: string;
    span: number;
    retention: number;
    delay: { min: number; max: number };
    utcOffsets: string[];
  };
}

export interface RateLimit {
  requests: number;
  period: number;
  scope: string;
}

export interface DocumentedParameter extends Parameter {
  description: string;
  required?: boolean;
  deprecated?: boolean;
  schema: DocumentedSchema;
  examples?: Record<string, Example>;
}

export interface Example {
  summary?: string;
  value: unknown;
}

export interface RequestBody {
  description: string;
  required?: boolean;
  content: Record<string, Body>;
}

export interface Answer {
  description: string;
  headers?: Record<string, Header>;
  content?: Record<string, Body>;
}

export interface Header {
  description: string;
  schema: DocumentedSchema;
  examples?: Record<string, Example>;
}

/** A body in one media type. */
export interface Body {
  schema: DocumentedSchema;
  examples?: Record<string, Example>;
  "x-line-schema"?: DocumentedSchema;
}

/** An operation, and all that its page needs to know of its API. */
export interface OperationContext {
  readonly api: string;
  readonly document: Document & {
    info: { description: string };
    security: Record<string, string[]>[];
    externalDocs: { url: string; description?: string };
    "x-rate-limit"?: RateLimit;
    "x-error-codes"?: ErrorCode[];
  };
  readonly path: string;
  readonly method: string;
  readonly servers: readonly Server[];
  readonly operation: DocumentedOperation;
}
