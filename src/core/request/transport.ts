import { apiError } from "../errors/api-error.ts";
import { networkError } from "../errors/network-error.ts";
import type { Redact } from "../errors/redact.ts";
import type { ReadVendorError } from "../errors/refusal.ts";
import { redactFor } from "../errors/sensitive.ts";
import type { Call, CallRequest, Fetch, Send } from "./call.ts";
import type { CallResponse } from "./call-response.ts";
import { type AnyResponse, isText } from "./fetch-text.ts";
import { freshConnection } from "./fresh-connection.ts";
import { readResponse } from "./read-response.ts";
import { type TextLimits, textRequestLimits } from "./read-text.ts";
import { mayRedirectAgain, type Redirect, redirectOf } from "./redirect.ts";
import { untilAborted } from "./until-aborted.ts";

/**
 * The innermost layer: sends a request with `fetch` and reads the whole response, so that a body that is cut off is
 * retried like any other network failure. The function throws `NetworkError` and `DecodeError`.
 *
 * A redirect is an error, because the request has secrets in its headers and its body. Only downloads say which ones
 * they follow.
 *
 * @param redact redacts the client's secrets; those of the request are added here
 */
export function transport(
  fetch: Fetch,
  redact: Redact,
  readVendorError: ReadVendorError,
  limits: TextLimits,
): Send {
  const exchange = async (
    request: CallRequest,
    call: Call,
    redirects: number,
    more?: object,
  ): Promise<CallResponse> => {
    // Servers and proxies echo requests, and the platform's errors quote them.
    const redactEcho = redactFor(redact, request, call.operation.sensitive);
    const { url, mayFollow, fetch: own = fetch } = request;
    call.url = url;
    let response: AnyResponse;
    try {
      response =
        own.fetchText && !call.operation.binary
          ? await own.fetchText({ ...request, call, limits: textRequestLimits(call, limits) })
          : await untilResponse(own(url, toInit(request, call, more)), call);
    } catch (cause) {
      throw networkError(cause, call, redactEcho);
    }
    const redirect = redirectOf(response, url);
    if (!redirect) return readResponse(response, call, redactEcho, readVendorError, limits);
    // Not read: it usually repeats the target. Without this, the connection would stay in use.
    if (!isText(response)) response.body?.cancel().catch(() => {});
    const { target } = redirect;
    if (target && mayFollow?.(target) && mayRedirectAgain(redirects))
      return exchange(redirected(request, target), call, redirects + 1);
    const error = apiError(response, undefined, call, redactEcho, readVendorError, {
      message: redirectMessage(redirect, mayFollow),
      hint: mayFollow ? "Check fileHosts" : "Check baseUrl",
    });
    return { head: response, refusal: error, text: "" };
  };
  return async (request, call) => {
    const isOnce = call.retry === "never" || call.retry === false;
    const fresh = isOnce ? freshConnection() : undefined;
    if (!fresh) return exchange(request, call, 0);
    try {
      return await exchange(request, call, 0, fresh.init);
    } finally {
      fresh.close();
    }
  };
}

/**
 * The response, or the reason of an abort at once: undici notices an abort only when it has a connection, and a `fetch`
 * of the caller's own may not notice one at all. A response that arrives later is not read.
 */
function untilResponse(fetching: Promise<Response>, call: Call): Promise<Response> {
  const response = untilAborted(fetching, call);
  response.catch(() => fetching.then(({ body }) => body?.cancel())).catch(() => {});
  return response;
}

/** The headers are meant for the host that they were given for. */
function redirected(request: CallRequest, target: URL): CallRequest {
  const stays = target.origin === new URL(request.url).origin;
  return { ...request, url: target.href, headers: stays ? request.headers : {} };
}

function redirectMessage({ origin, target }: Redirect, mayFollow: CallRequest["mayFollow"]): string {
  if (!mayFollow) return `redirects to ${origin}, which is not followed`;
  const allowed = target && mayFollow(target);
  return `redirects to ${origin}, ${allowed ? "one time too many" : "from which no file may be downloaded"}`;
}

function toInit({ method, headers, body, init }: CallRequest, call: Call, more?: object): RequestInit {
  // On a redirect to another host, `fetch` would send the body, and every header except `Authorization`.
  const sent: RequestInit = { ...init, ...more, redirect: "manual", method, headers };
  if (body) sent.body = body;
  // Without it, `fetch` rejects streams.
  if (body instanceof ReadableStream) Object.assign(sent, { duplex: "half" });
  if (call.signal) sent.signal = call.signal;
  return sent;
}
