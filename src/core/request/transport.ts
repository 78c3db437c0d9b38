import { networkError } from "../errors/network-error.ts";
import type { Fetch, Send } from "./call.ts";

/** The innermost layer: the platform's `fetch`, with its failures named. Throws `NetworkError`. */
export function transport(fetch: Fetch): Send {
  return async ({ method, url, headers, body, init, fetch: own = fetch }, call) => {
    // On a redirect to another host `fetch` would take along every credential but `Authorization`.
    const redirect = call.operation.anonymous ? "follow" : "manual";
    const sent: RequestInit = { redirect, ...init, method, headers };
    if (body) sent.body = body;
    // Without it `fetch` takes no stream.
    if (body instanceof ReadableStream) Object.assign(sent, { duplex: "half" });
    if (call.signal) sent.signal = call.signal;
    try {
      return await own(url, sent);
    } catch (cause) {
      throw networkError(cause, call);
    }
  };
}
