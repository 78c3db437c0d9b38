import { networkError } from "../errors/network-error.ts";
import type { RedactText } from "../errors/redact.ts";
import type { Call } from "./call.ts";

/**
 * The bytes of a response as they arrive, in constant memory. A broken connection is a `NetworkError`, and the caller's
 * signal ends the stream at once, with the signal's reason: between the last bytes and the end, `fetch` of Node 20 and
 * 22 does not notice an abort and keeps reading forever.
 */
export function streamBody(
  body: Response["body"],
  call: Call,
  redact: RedactText,
): ReadableStream<Uint8Array> {
  const reader = body?.getReader();
  const { signal } = call;
  let abort = () => {};
  // The signal may be used for many streams.
  const forget = () => signal?.removeEventListener("abort", abort);
  return new ReadableStream<Uint8Array>({
    start(controller) {
      abort = () => controller.error(signal?.reason);
      if (signal?.aborted) return abort();
      signal?.addEventListener("abort", abort, { once: true });
    },
    async pull(controller) {
      try {
        const next = await reader?.read();
        if (next?.value) return controller.enqueue(next.value);
        forget();
        controller.close();
      } catch (cause) {
        forget();
        controller.error(networkError(cause, call, redact));
      }
    },
    cancel(reason) {
      forget();
      return reader?.cancel(reason);
    },
  });
}
