import { valueAt } from "../json/value-at.ts";

/** How an answer refuses although its status says success (`x-error-envelope` in the spec). */
export interface RefusalRow {
  /** Where the vendor's code stands in every answer, such as `code`. */
  readonly code: string;
  /** The one code that is no refusal. */
  readonly success: number | string;
}

/** Whether an answer with a status of success refuses all the same. */
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

type Codes = readonly (number | string | undefined)[];

/** How one vendor refuses. */
export interface Envelope {
  readonly vendor: string;
  /** Where the vendor's code stands, such as `error.code`. */
  readonly code: string;
  readonly message: string;
  /** Names of the options that hold the credentials, as a person reads them. */
  readonly credentials: string;
  /** Codes that speak of the credentials, though the status is not 401. */
  readonly credentialCodes?: Codes;
  /** Codes that may pass by themselves, though the status does not say so. */
  readonly retryableCodes?: Codes;
  /** Codes that do not, though the status says so. */
  readonly finalCodes?: Codes;
}

/** Statuses that may pass by themselves. */
export const TRANSIENT: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** A reader of a vendor's refusals. */
export function readEnvelope(envelope: Envelope): ReadVendorError {
  const { vendor, retryableCodes = [], finalCodes = [], credentialCodes = [] } = envelope;
  return (body, status) => {
    const found = valueAt(body, envelope.code);
    const code = typeof found === "number" || typeof found === "string" ? found : undefined;
    const message = valueAt(body, envelope.message);
    const retryable = retryableCodes.includes(code) || (TRANSIENT.has(status) && !finalCodes.includes(code));
    const isCredentials = status === 401 || (code !== undefined && credentialCodes.includes(code));
    return {
      vendor,
      code,
      message: typeof message === "string" ? message : undefined,
      retryable,
      hint: isCredentials ? `Check ${envelope.credentials}` : hintFor(status, retryable),
    };
  };
}

function hintFor(status: number, retryable: boolean): string {
  if (retryable) return status === 429 ? "Wait until the quota is free again" : "Try again later";
  return status === 404 ? "Check baseUrl, names and ids" : "Repeating it unchanged does not help";
}
