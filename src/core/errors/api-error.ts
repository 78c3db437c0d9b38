import type { ResponseHead } from "../request/call-response.ts";
import { ApiError, type ErrorContext } from "./errors.ts";
import type { RedactText } from "./redact.ts";
import type { ReadVendorError } from "./refusal.ts";

/** Creates the error for a response by which the server refuses; its body has been parsed and redacted. */
export function apiError(
  head: ResponseHead,
  body: unknown,
  context: ErrorContext,
  redact: RedactText,
  read: ReadVendorError,
): ApiError {
  const { status, statusText } = head;
  const headers: Record<string, string> = {};
  head.headers.forEach((value, name) => {
    // A session cookie is a credential.
    headers[name] = name === "set-cookie" ? "[redacted]" : redact(value);
  });
  return new ApiError(context, {
    ...read(body, status),
    status,
    statusText: redact(statusText),
    headers,
    body,
  });
}
