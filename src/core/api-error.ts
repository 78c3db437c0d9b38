import type { Call } from "./call.ts";
import { ApiError } from "./errors.ts";
import type { Redact } from "./redact.ts";
import { TRANSIENT } from "./retry.ts";

/** What a vendor's error envelope says. */
export interface VendorError {
  readonly code: number | string | undefined;
  readonly message: string | undefined;
}

/** Reads a vendor's error envelope out of a parsed body of unknown shape. */
export type ReadVendorError = (body: unknown) => VendorError;

/** The error for an answer that refuses; its body has been decoded (and redacted) before. */
export async function apiError(
  response: Response,
  call: Call,
  read: ReadVendorError,
  redact: Redact,
): Promise<ApiError> {
  const body: unknown = await response.json();
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name] = redact(value);
  });
  return new ApiError(call, {
    ...read(body),
    status: response.status,
    statusText: redact(response.statusText),
    retryable: TRANSIENT.has(response.status),
    headers,
    body,
  });
}
