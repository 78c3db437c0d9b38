import type { ErrorCodes as EasemobCodes } from "../../generated/easemob/errors.ts";
import type { ErrorCodes as ImCodes } from "../../generated/jmessage-im/errors.ts";
import type { ErrorCodes as ReportCodes } from "../../generated/jmessage-report/errors.ts";
import type { ErrorCodes as ReportV1Codes } from "../../generated/jmessage-report-v1/errors.ts";
import type { ErrorCodes as QiniuCodes } from "../../generated/qiniu/errors.ts";
import { ApiError } from "../core/errors/errors.ts";

/** Every documented error code by vendor; hover over one to see what it means and what to do. */
export interface ErrorCodes {
  jmessage: ImCodes & ReportCodes & ReportV1Codes;
  easemob: EasemobCodes;
  qiniu: QiniuCodes;
}

/** The vendors, as errors and messages name them. */
export type Vendor = keyof ErrorCodes;

/** The documented codes of a vendor, others that it may send, or none where the body has no code. */
type AnyCode<V extends Vendor> =
  | keyof ErrorCodes[V]
  // Written like this, a type that completes and narrows to the documented ones, and takes any other.
  | (V extends "easemob" ? string & {} : number & {})
  | undefined;

/** An `ApiError` of one vendor, with one of these codes. */
export type ApiErrorOf<V extends Vendor, Code extends keyof ErrorCodes[V] = never> = ApiError & {
  readonly vendor: V;
} & ([Code] extends [never] ? { readonly code: AnyCode<V> } : ErrorCodes[V][Code]);

/**
 * Whether an error is a vendor's refusal: of any vendor, of the one named, or with one of the codes named. Narrows
 * the error to it, `code` included.
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
