import type { Call, Send } from "./call.ts";
import { networkError } from "./network-error.ts";

/** The innermost layer: the platform's `fetch`, with its failures named. Throws `NetworkError`. */
export function transport(fetch: (request: Request, init?: RequestInit) => Promise<Response>): Send {
  return async (request: Request, call: Call) => {
    try {
      return await fetch(request, call.signal ? { signal: call.signal } : undefined);
    } catch (cause) {
      throw networkError(cause, call);
    }
  };
}
