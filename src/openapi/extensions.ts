/** The extensions of OpenAPI that the specs use; CONTRIBUTING says where each one is and what reads it. */
export interface Extensions {
  "x-byte-length": { readonly min: number; readonly max: number };
  "x-client": ClientName;
  "x-dedup-key": string;
  "x-error-codes": readonly ErrorCode[];
  "x-error-envelope": {
    readonly code: string;
    readonly message: string;
    /** Only where errors have a status that means success. */
    readonly success?: number | string;
  };
  "x-evidence": Evidence;
  "x-free-form": boolean;
  "x-pagination": Pagination;
  "x-parameter-shapes": readonly ParameterShape[];
  "x-rate-limit": RateLimit;
  "x-retry": "safe" | "dedup" | "never";
  "x-sensitive": boolean;
  "x-time-range": TimeRange;
  "x-time-slice": TimeSlice;
  "x-time-units": TimeUnits;
  "x-unknown-value": boolean;
}

/** Which client has the operations of an API. */
export interface ClientName {
  /** Its folder in `src/`. */
  readonly vendor: string;
  /** The vendor's name as a part of identifiers. */
  readonly name: string;
  /** The property of the client that has the operations; absent where the client itself has them. */
  readonly property?: string;
}

export interface ErrorCode {
  readonly code: number | string;
  readonly status?: number;
  readonly meaning: string;
  readonly remedy: string;
  readonly retryable: boolean;
  /** For a code about the credentials: check them, or obtain a new token. */
  readonly credentials?: "check" | "renew";
}

/** The source of a fact that the vendor's own document does not state. */
export type Evidence =
  | { readonly level: "documented" | "observed" | "related"; readonly source: string; readonly note?: string }
  | { readonly level: "inferred"; readonly source?: string; readonly note: string };

export interface Pagination {
  readonly type: "cursor" | "offsetLimit";
  readonly inputs: readonly {
    readonly name: string;
    readonly in: string;
    readonly type: "cursor" | "offset" | "limit";
  }[];
  /** Where they are in a response, such as `$.messages`. */
  readonly outputs: {
    readonly results: string;
    readonly nextCursor?: string;
    readonly total?: string;
    readonly end?: string;
  };
  /** In seconds. */
  readonly cursorLifetime?: number;
  readonly maxLimit?: number;
}

/** One of several mutually exclusive sets of query parameters. */
export interface ParameterShape {
  readonly name: string;
  readonly required: readonly string[];
}

/** At most `requests` in any `period` seconds. */
export interface RateLimit {
  readonly requests: number;
  readonly period: number;
  readonly scope: string;
  /** Headers with the number of requests that the quota still allows. */
  readonly remainingHeaders?: readonly string[];
  /** Headers with the seconds until the quota is reset. */
  readonly resetHeaders?: readonly string[];
}

/** The parameters of a time range; spans are in seconds. */
export interface TimeRange {
  readonly from: string;
  readonly to: string;
  readonly bounds: string;
  readonly resolution: number;
  readonly maxSpan?: number;
  readonly retention: number;
  readonly utcOffset: string;
}

/** The parameter that names a time span, and the UTC offsets that it may have; spans are in seconds. */
export interface TimeSlice {
  readonly parameter: string;
  readonly format: string;
  readonly span: number;
  readonly retention: number;
  readonly delay: { readonly min: number; readonly max: number };
  readonly utcOffsets: readonly string[];
}

/** The parameters of a period in units, such as three days from a date on. */
export interface TimeUnits {
  readonly unit: string;
  readonly start: string;
  readonly duration: string;
  /** In seconds. */
  readonly retention: number;
  readonly utcOffset: string;
  readonly units: Readonly<
    Record<string, { readonly format: string; readonly maxDuration: number; readonly sameDay?: boolean }>
  >;
}
