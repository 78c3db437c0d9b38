import { networkError } from "../errors/network-error.ts";
import type { Redact } from "../errors/redact.ts";
import type { ReadVendorError } from "../errors/refusal.ts";
import { redactFor } from "../errors/sensitive.ts";
import type { Call, CallRequest, Fetch, Send } from "./call.ts";
import { readResponse } from "./read-response.ts";

/**
 * The innermost layer: sends a request with `fetch` and reads the whole response, so that a body that is cut off is
 * retried like any other network failure. The function throws `NetworkError` and `DecodeError`.
 *
 * @param redact redacts the client's secrets; those of the request are added here
 */
export function transport(fetch: Fetch, redact: Redact, readVendorError: ReadVendorError): Send {
  return async (request, call) => {
    // Servers and proxies echo requests, and the platform's errors quote them.
    const redactEcho = redactFor(redact, request, call.operation.sensitive);
    const { url, fetch: own = fetch } = request;
    call.url = url;
    const init = toInit(request, call);
    let response: Response;
    try {
      response = await own(url, init);
    } catch (cause) {
      throw networkError(cause, call, redactEcho);
    }
    return readResponse(response, call, redactEcho, readVendorError);
  };
}

function toInit({ method, headers, body, init }: CallRequest, call: Call): RequestInit {
  // On a redirect to another host, `fetch` would send every credential except `Authorization`.
  const redirect = call.operation.anonymous ? "follow" : "manual";
  const sent: RequestInit = { redirect, ...init, method, headers };
  if (body) sent.body = body;
  // Without it, `fetch` rejects streams.
  if (body instanceof ReadableStream) Object.assign(sent, { duplex: "half" });
  if (call.signal) sent.signal = call.signal;
  return sent;
}
