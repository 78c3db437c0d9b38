import type { ErrorFacts } from "../errors/refusal.ts";
import type { RateLimit } from "../limits/quota.ts";
import type { QuotaHeaders } from "../limits/quota-headers.ts";
import type { OperationRow } from "./operation.ts";

/** What a client needs to know about an API at run time. Everything in it comes from the spec. */
export interface ApiFacts {
  /** Id of the API, which is the name of its folder in `specs/`. */
  readonly id: string;
  readonly vendor: string;
  /** The property of the vendor's client that holds the API; absent where the client itself is the API. */
  readonly property?: string;
  /** The vendor's own host; absent where each app has its own. */
  readonly baseUrl?: string;
  /** Absent where the vendor documents no quota for the whole API. */
  readonly rateLimit?: DocumentedRateLimit;
  readonly errors: ErrorFacts;
  /** operationId → what a client needs to know about the operation. */
  readonly operations: Readonly<Record<string, OperationRow>>;
}

/** A quota as the vendor documents it; the period is in milliseconds. */
export interface DocumentedRateLimit extends RateLimit, Partial<QuotaHeaders> {}

declare const types: unique symbol;

/** `api` of `generated/<api>/api.ts`: the facts of an API, with the types from its `types.ts`. */
export type ApiDefinition<Paths extends object, Operations, Facts extends ApiFacts> = Facts & {
  /** Exists for the compiler only. */
  readonly [types]?: { readonly paths: Paths; readonly operations: Operations };
};

/** The definition of any API. */
export type AnyApi = ApiDefinition<object, unknown, ApiFacts>;

/** The generated `paths` of an API. */
export type PathsOf<Definition> = Definition extends {
  readonly [types]?: { readonly paths: infer Paths extends object };
}
  ? Paths
  : never;

/** The generated `operations` of an API. */
export type OperationsOf<Definition> = Definition extends {
  readonly [types]?: { readonly operations: infer Operations };
}
  ? Operations
  : never;
