import type { Call } from "../request/call.ts";
import { ApiError } from "./errors.ts";
import type { ReadVendorError } from "./refusal.ts";

/** The error for an answer that refuses; its body has been decoded (and redacted) before. */
export async function apiError(response: Response, call: Call, read: ReadVendorError): Promise<ApiError> {
  const { redact } = call;
  const body: unknown = await response.json();
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    // A session is a secret of whoever began it.
    headers[name] = name === "set-cookie" ? "[redacted]" : redact(value);
  });
  const { status } = response;
  return new ApiError(call, {
    ...read(body, status),
    status,
    statusText: redact(response.statusText),
    headers,
    body,
  });
}
