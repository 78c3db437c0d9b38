import { valueAt } from "../json/value-at.ts";

/** How a response refuses although its status says success (`x-error-envelope` in the spec). */
export interface RefusalRow {
  /** Where the vendor's code stands in every response, such as `code`. */
  readonly code: string;
  /** The one code that is no refusal. */
  readonly success: number | string;
}

/** Whether a response with a status of success refuses all the same. */
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

/** A refusal as a client takes it. */
export interface Refusal extends VendorError {
  readonly vendor: string;
  /** Whether the same request may succeed later, unchanged. */
  readonly retryable: boolean;
  /** What a person should do, in a few words. */
  readonly hint: string;
}

/** Reads a refusal out of a parsed body of unknown shape, and its status. */
export type ReadVendorError = (body: unknown, status: number) => Refusal;

type Codes = readonly (number | string)[];

/** How the errors of an API are read (`x-error-envelope` and `x-error-codes` in its spec). */
export interface ErrorFacts {
  /** Where the vendor's code stands, such as `error.code`. */
  readonly code: string;
  readonly message: string;
  /** The one code that is no error, where errors come with the status of success. */
  readonly success?: number | string;
  /** Codes that may pass by themselves, though the status does not say so. */
  readonly retryable: Codes;
  /** Codes that do not, though the status says so. */
  readonly final: Codes;
  /** Codes that speak of the credentials, though the status is not 401. */
  readonly credentials: Codes;
  /** Those of them by which the server refuses a token: another one may do. */
  readonly tokenRefused: Codes;
}

/** What a reader of refusals has to know of an API. */
interface RefusingApi {
  readonly vendor: string;
  readonly errors: ErrorFacts;
}

/** Statuses that may pass by themselves. */
export const TRANSIENT: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/**
 * A reader of the refusals of a client's APIs. A code is the vendor's: what one of the APIs says of it holds for all.
 *
 * @param apis of one vendor
 * @param credentials names of the options that hold the credentials, as a person reads them
 */
export function readEnvelope(
  apis: readonly [RefusingApi, ...RefusingApi[]],
  credentials: string,
): ReadVendorError {
  const [{ vendor }] = apis;
  const codes = (kind: "retryable" | "final" | "credentials") =>
    new Set<unknown>(apis.flatMap(({ errors }) => errors[kind]));
  const [passing, final, ofCredentials] = [codes("retryable"), codes("final"), codes("credentials")];
  return (body, status) => {
    const code = apis.map(({ errors }) => valueAt(body, errors.code)).find(isCode);
    const message = apis.map(({ errors }) => valueAt(body, errors.message)).find(isText);
    const retryable = passing.has(code) || (TRANSIENT.has(status) && !final.has(code));
    const isCredentials = status === 401 || ofCredentials.has(code);
    const hint = isCredentials ? `Check ${credentials}` : hintFor(status, retryable);
    return { vendor, code, message, retryable, hint };
  };
}

const isText = (value: unknown): value is string => typeof value === "string";
const isCode = (value: unknown): value is number | string => typeof value === "number" || isText(value);

function hintFor(status: number, retryable: boolean): string {
  if (retryable) return status === 429 ? "Wait until the quota is free again" : "Try again later";
  return status === 404 ? "Check baseUrl, names and ids" : "Repeating it unchanged does not help";
}
