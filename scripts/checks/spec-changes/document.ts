/** The parts of a bundled document that changes are looked for in, its references followed. */
export interface Document {
  paths?: Record<string, PathItem>;
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
  responses?: Record<string, Answer>;
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

export interface Answer {
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
