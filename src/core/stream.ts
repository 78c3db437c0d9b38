import type { Call } from "./call.ts";
import { networkError } from "./network-error.ts";

/**
 * The bytes of an answer as they come, in constant memory. A connection that breaks half-way is a `NetworkError`,
 * and the caller's signal ends the stream with its own reason.
 */
export function streamBody(response: Response, call: Call): ReadableStream<Uint8Array> {
  const reader = response.body?.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await reader?.read();
        if (next?.value) controller.enqueue(next.value);
        else controller.close();
      } catch (cause) {
        controller.error(networkError(cause, call));
      }
    },
    cancel: (reason) => reader?.cancel(reason),
  });
}
