import type { PathItem, Server } from "../openapi/document.ts";
import type { SecurityScheme } from "./credential.ts";

/** The parts of an OpenAPI document that a sample request is made of. */
export interface ApiDocument {
  readonly paths: Record<string, PathItem<Operation>>;
  readonly security?: readonly Record<string, unknown>[];
  readonly components?: { readonly securitySchemes?: Readonly<Record<string, SecurityScheme>> };
}

export interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, Media>> };
  readonly security?: readonly Record<string, unknown>[];
  servers?: Server[];
  readonly "x-parameter-shapes"?: readonly { readonly name: string; readonly required: readonly string[] }[];
  readonly "x-time-range"?: TimeRange;
  readonly "x-time-slice"?: TimeSlice;
  readonly "x-retry"?: string;
}

export interface Parameter extends Exemplified {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly explode?: boolean;
}

export interface Media extends Exemplified {}

/** Something with examples of its values. */
export interface Exemplified {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

/** The parameters that a range of time goes by. */
export interface TimeRange {
  readonly from: string;
  readonly to: string;
  readonly utcOffset: string;
}

/** The parameter that names an hour, and the time zones that it may be in. */
export interface TimeSlice {
  readonly parameter: string;
  readonly utcOffsets: readonly string[];
}
