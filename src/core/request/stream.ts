import { networkError } from "../errors/network-error.ts";
import type { RedactText } from "../errors/redact.ts";
import type { Call } from "./call.ts";
import { onAbort } from "./on-abort.ts";

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
  let forget = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      if (!signal) return;
      if (signal.aborted) return controller.error(signal.reason);
      forget = onAbort(signal, () => controller.error(signal.reason));
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
