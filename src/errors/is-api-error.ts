import type { ErrorCodes } from "../../generated/vendors/error-codes.ts";
import { ApiError } from "../core/errors/errors.ts";

export type { ErrorCodes } from "../../generated/vendors/error-codes.ts";

/** The vendors, by the names that errors and messages have for them. */
export type Vendor = keyof ErrorCodes;

/** The documented codes of a vendor, others that it may send, or `undefined` where the body has no code. */
type AnyCode<V extends Vendor> =
  | keyof ErrorCodes[V]
  // A type that accepts any code, while editors complete the documented ones and comparisons narrow to them.
  | (keyof ErrorCodes[V] extends string ? string & {} : number & {})
  | undefined;

/** An `ApiError` of one vendor, with one of these codes. */
export type ApiErrorOf<V extends Vendor, Code extends keyof ErrorCodes[V] = never> = ApiError & {
  readonly vendor: V;
} & ([Code] extends [never] ? { readonly code: AnyCode<V> } : ErrorCodes[V][Code]);

/**
 * Whether an error is a vendor's refusal: of any vendor, of this one, or with one of these codes. Narrows the type of
 * the error, including `code`.
 */
export function isApiError<V extends Vendor = never, Code extends keyof ErrorCodes[V] = never>(
  error: unknown,
  vendor?: V,
  ...codes: Code[]
): error is [V] extends [never] ? ApiError : ApiErrorOf<V, Code> {
  if (!(error instanceof ApiError)) return false;
  if (vendor !== undefined && error.vendor !== vendor) return false;
  return codes.length === 0 || (codes as unknown[]).includes(error.code);
}
