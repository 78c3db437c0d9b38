import type { ResponseHead } from "../request/response-head.ts";
import { ApiError, type ErrorContext } from "./errors.ts";
import type { RedactText } from "./redact.ts";
import type { ReadVendorError, Refusal } from "./refusal.ts";

/** Headers with addresses, which may be signed, or with a session, which is a credential. */
const SECRET_HEADERS: ReadonlySet<string> = new Set(["content-location", "link", "refresh", "set-cookie"]);

/**
 * Creates the error for a response by which the server refuses; its body has been parsed and redacted.
 * @param known what the client itself knows about the refusal
 */
export function apiError(
  head: ResponseHead,
  body: unknown,
  context: ErrorContext,
  redact: RedactText,
  read: ReadVendorError,
  known: Partial<Refusal> = {},
): ApiError {
  const { status, statusText } = head;
  const headers: Record<string, string> = {};
  head.headers.forEach((value, name) => {
    headers[name] = SECRET_HEADERS.has(name)
      ? "[redacted]"
      : redact(name === "location" ? originOf(value) : value);
  });
  return new ApiError(context, {
    ...read(body, status),
    ...known,
    status,
    statusText: redact(statusText),
    headers,
    body,
  });
}

/** The path and the query of an address may be signed. */
function originOf(location: string): string {
  return URL.canParse(location) ? new URL(location).origin : "[redacted]";
}
