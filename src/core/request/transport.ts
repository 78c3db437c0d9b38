import { networkError } from "../errors/network-error.ts";
import type { Redact } from "../errors/redact.ts";
import type { ReadVendorError } from "../errors/refusal.ts";
import { redactFor } from "../errors/sensitive.ts";
import type { Call, CallRequest, Fetch, Send } from "./call.ts";
import { readReply } from "./read-reply.ts";

/**
 * The innermost layer: sends a request by `fetch` and reads what comes back, the body included, so that a body cut off
 * is retried like any other failure of the network. Throws `NetworkError` and `DecodeError`.
 *
 * @param redact takes out the client's secrets; what is secret of the request is added
 */
export function transport(fetch: Fetch, redact: Redact, readVendorError: ReadVendorError): Send {
  return async (request, call) => {
    // Servers and proxies echo requests, and the platform's errors quote them.
    const redactEcho = redactFor(redact, request, call.operation.sensitive);
    const { url, fetch: own = fetch } = request;
    const init = toInit(request, call);
    let response: Response;
    try {
      response = await own(url, init);
    } catch (cause) {
      throw networkError(cause, call, redactEcho);
    }
    return readReply(response, call, redactEcho, readVendorError);
  };
}

function toInit({ method, headers, body, init }: CallRequest, call: Call): RequestInit {
  // On a redirect to another host `fetch` would take along every credential but `Authorization`.
  const redirect = call.operation.anonymous ? "follow" : "manual";
  const sent: RequestInit = { redirect, ...init, method, headers };
  if (body) sent.body = body;
  // Without it `fetch` takes no stream.
  if (body instanceof ReadableStream) Object.assign(sent, { duplex: "half" });
  if (call.signal) sent.signal = call.signal;
  return sent;
}
