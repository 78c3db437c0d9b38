import type { OpenAPIV3_1 as OpenApi } from "openapi-types";
import type { Extensions } from "./extensions.ts";
import type { Reference } from "./reference.ts";

/*
 * The types of openapi-types with two changes: what the linter requires in the specs is required here too, and objects
 * have the extensions that the specs use.
 */

/** The HTTP methods of operations in the specs. */
export const METHODS = ["get", "put", "post", "delete", "patch"] as const;

export type Method = (typeof METHODS)[number];

/** An object that may have these extensions. */
type MayHave<Name extends keyof Extensions> = Partial<Pick<Extensions, Name>>;

/** The bundled OpenAPI document of an API: all of its references point into the document itself. */
export interface Document
  extends Pick<OpenApi.Document, "openapi" | "info" | "externalDocs">,
    MayHave<"x-rate-limit" | "x-error-codes"> {
  "x-client": Extensions["x-client"];
  "x-error-envelope": Extensions["x-error-envelope"];
  servers: Server[];
  security?: SecurityRequirement[];
  tags: OpenApi.TagObject[];
  paths: Record<string, PathItem>;
  /** What the vendor sends, by name. */
  webhooks?: Record<string, PathItem<WebhookOperation>>;
  components?: Components;
}

export type Server = OpenApi.ServerObject;

/** Names of security schemes, all of which are needed. */
export type SecurityRequirement = OpenApi.SecurityRequirementObject;

export type SecurityScheme = OpenApi.SecuritySchemeObject;

export type ApiKeyScheme = OpenApi.ApiKeySecurityScheme;

export interface Components {
  schemas?: Record<string, Schema>;
  parameters?: Record<string, Parameter | Reference>;
  headers?: Record<string, Header | Reference>;
  requestBodies?: Record<string, RequestBody | Reference>;
  responses?: Record<string, ResponseObject | Reference>;
  securitySchemes?: Record<string, SecurityScheme | Reference>;
}

/** The operations of a path by method, and what they share. */
export type PathItem<Of extends WebhookOperation = Operation> = { [Each in Method]?: Of } & {
  servers?: Server[];
  parameters?: (Parameter | Reference)[];
};

export interface Operation
  extends Pick<OpenApi.OperationObject, "deprecated" | "externalDocs">,
    MayHave<
      | "x-dedup-key"
      | "x-error-codes"
      | "x-evidence"
      | "x-pagination"
      | "x-parameter-shapes"
      | "x-rate-limit"
      | "x-time-range"
      | "x-time-slice"
      | "x-time-units"
    > {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  security?: SecurityRequirement[];
  servers?: Server[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, ResponseObject | Reference>;
  "x-retry": Extensions["x-retry"];
}

/** A request that the vendor sends. Whether to retry it is for the vendor to decide. */
export type WebhookOperation = Omit<Operation, "x-retry">;

/** An object with example values. */
export interface Exemplified {
  example?: unknown;
  examples?: Record<string, Example>;
}

export interface Example {
  summary?: string;
  description?: string;
  value: unknown;
}

export interface Parameter
  extends Pick<OpenApi.ParameterObject, "name" | "required" | "deprecated" | "explode">,
    Exemplified,
    MayHave<"x-evidence"> {
  in: "path" | "query" | "header" | "cookie";
  description: string;
  schema: Schema;
}

export interface Header extends Exemplified, MayHave<"x-evidence"> {
  description: string;
  required?: boolean;
  schema: Schema;
}

export interface RequestBody extends MayHave<"x-evidence"> {
  description: string;
  required?: boolean;
  content: Content;
}

export interface ResponseObject extends MayHave<"x-evidence"> {
  description: string;
  headers?: Record<string, Header | Reference>;
  content?: Content;
  links?: Record<string, Link>;
}

/** An operation that can be called with values of a response. */
export interface Link {
  operationId: string;
  description: string;
  /** Expressions such as `$response.body#/id`, by the name of the parameter. */
  parameters?: Record<string, string>;
}

/** The forms of a body, by media type. */
export type Content = Record<string, MediaType>;

export interface MediaType extends Exemplified {
  schema: Schema;
  /** The schema of each line, where the body has one JSON value per line. */
  "x-line-schema"?: Schema;
}

type SchemaType = OpenApi.NonArraySchemaObjectType | OpenApi.ArraySchemaObjectType;

/** A schema, or a reference to one with further keywords beside it. Limits may be bigints. */
export interface Schema
  extends Pick<
      OpenApi.BaseSchemaObject,
      | "title"
      | "description"
      | "format"
      | "contentMediaType"
      | "pattern"
      | "minLength"
      | "maxLength"
      | "minItems"
      | "maxItems"
      | "uniqueItems"
      | "minProperties"
      | "maxProperties"
      | "required"
      | "deprecated"
    >,
    MayHave<"x-byte-length" | "x-evidence" | "x-free-form" | "x-sensitive" | "x-unknown-value"> {
  $ref?: string;
  type?: SchemaType | SchemaType[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  examples?: unknown[];
  minimum?: number | bigint;
  maximum?: number | bigint;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  unevaluatedProperties?: Schema | boolean;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  not?: Schema;
}
