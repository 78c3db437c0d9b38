import type { Call } from "../request/call.ts";
import { DecodeError, type ErrorContext, NetworkError } from "./errors.ts";
import type { RedactText } from "./redact.ts";
import { redactError } from "./sensitive.ts";
import { isUnsent } from "./unsent.ts";

/** Why no connection was established, by system code. */
const NO_CONNECTION: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused",
  ENOTFOUND: "unknown host",
  EAI_AGAIN: "host name could not be looked up",
  EHOSTUNREACH: "host unreachable",
  ENETUNREACH: "network unreachable",
  ETIMEDOUT: "no connection within the time allowed",
  UND_ERR_CONNECT_TIMEOUT: "no connection within the time allowed",
};

/**
 * What to throw when `fetch` or reading its body has failed: the error of a limit, the abort reason if the call was
 * aborted, else a `NetworkError` with the platform's error as its cause.
 */
export function networkError(failure: unknown, call: Call, redact: RedactText): unknown {
  if (failure instanceof NetworkError || failure instanceof DecodeError) return failure;
  if (call.signal?.aborted) return call.signal.reason;
  const unsent = isUnsent(failure);
  // It may quote the URL, or what the server has sent.
  const cause = redactError(failure, redact);
  const code = systemCode(cause);
  const what = unsent
    ? (NO_CONNECTION[code ?? ""] ?? "no connection")
    : "connection lost before the response was complete";
  return new NetworkError(call, code ? `${what} (${code})` : what, code, unsent, cause, originOf(call.url));
}

/** For a response that does not go on: nothing of it, or of `what`, arrived for so many milliseconds. */
export function idleError(
  context: ErrorContext,
  idle: number,
  url: string | undefined,
  what?: string,
): NetworkError {
  const message = `no data ${what ? `of ${what} ` : ""}within ${idle} ms`;
  return new NetworkError(context, message, undefined, false, undefined, originOf(url));
}

/** The port is there even if it is the default one: firewalls are configured by it. */
function originOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname, port } = new URL(url);
  return `${protocol}//${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
}

/** Node's `fetch` has the system error one or two causes down; other platforms have no code. */
function systemCode(error: unknown): string | undefined {
  for (let level = 0, e = error; level < 4 && e instanceof Error; level++, e = e.cause) {
    const code = (e as Error & { code?: unknown }).code;
    if (typeof code === "string") return code;
  }
  return undefined;
}
