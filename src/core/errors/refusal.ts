import { valueAt } from "../json/value-at.ts";

/** How the server refuses in a response whose status means success (`x-error-envelope` in the spec). */
export interface RefusalRow {
  /** Where the vendor's code is in every response, such as `code`. */
  readonly code: string;
  /** The one code that means success. */
  readonly success: number | string;
}

/** Whether the server refuses in the body of a response whose status means success. */
export function refuses(row: RefusalRow | undefined, body: unknown): boolean {
  if (!row) return false;
  const code = valueAt(body, row.code);
  return code !== undefined && code !== row.success;
}

/** What a vendor's error envelope says. */
export interface VendorError {
  readonly code: number | string | undefined;
  readonly message: string | undefined;
}

/** A refusal, as a client interprets it. */
export interface Refusal extends VendorError {
  readonly vendor: string;
  /** Whether the same request may succeed later, unchanged. */
  readonly retryable: boolean;
  /** What a person should do, in a few words. */
  readonly hint: string;
}

/** Reads a refusal from a parsed body of unknown shape and the status. */
export type ReadVendorError = (body: unknown, status: number) => Refusal;

type Codes = readonly (number | string)[];

/** How the errors of an API are read (`x-error-envelope` and `x-error-codes` in its spec). */
export interface ErrorFacts {
  /** Where the vendor's code is, such as `error.code`. */
  readonly code: string;
  readonly message: string;
  /** The one code that means success, where errors come with a status of success. */
  readonly success?: number | string;
  /** Codes of failures that may pass, although the status does not say so. */
  readonly retryable: Codes;
  /** Codes of failures that do not pass, although the status says so. */
  readonly final: Codes;
  /** Codes that are about the credentials, although the status is not 401. */
  readonly credentials: Codes;
  /** Those of them that mean that the server refuses a token, and may accept another one. */
  readonly tokenRefused: Codes;
}

/** What reading refusals needs to know about an API. */
interface RefusingApi {
  readonly vendor: string;
  readonly errors: ErrorFacts;
}

/** Statuses of failures that may pass. */
export const TRANSIENT: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Creates a reader for the refusals of a client's APIs. Codes are the vendor's: what the spec of one API says about a
 * code holds for all of them.
 *
 * @param apis all of the same vendor
 * @param credentials names of the options with the credentials, for the hint
 */
export function readEnvelope(
  apis: readonly [RefusingApi, ...RefusingApi[]],
  credentials: string,
): ReadVendorError {
  const [{ vendor }] = apis;
  const codes = (kind: "retryable" | "final" | "credentials") =>
    new Set<unknown>(apis.flatMap(({ errors }) => errors[kind]));
  const [transient, final, aboutCredentials] = [codes("retryable"), codes("final"), codes("credentials")];
  return (body, status) => {
    const code = apis.map(({ errors }) => valueAt(body, errors.code)).find(isCode);
    const message = apis.map(({ errors }) => valueAt(body, errors.message)).find(isString);
    const retryable = transient.has(code) || (TRANSIENT.has(status) && !final.has(code));
    const isCredentials = status === 401 || aboutCredentials.has(code);
    const hint = isCredentials ? `Check ${credentials}` : hintFor(status, retryable);
    return { vendor, code, message, retryable, hint };
  };
}

const isString = (value: unknown): value is string => typeof value === "string";
const isCode = (value: unknown): value is number | string => typeof value === "number" || isString(value);

function hintFor(status: number, retryable: boolean): string {
  if (retryable) return status === 429 ? "Wait until the quota is reset" : "Try again later";
  return status === 404 ? "Check baseUrl, names and ids" : "Retrying it unchanged does not help";
}
