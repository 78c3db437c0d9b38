import { NetworkError } from "../errors/errors.ts";
import { networkError } from "../errors/network-error.ts";
import type { RedactText } from "../errors/redact.ts";
import type { Call } from "./call.ts";
import { chunksOf } from "./chunks-of.ts";
import { onAbort } from "./on-abort.ts";
import { idleLimit, type TextLimits } from "./read-text.ts";

/**
 * The bytes of a response as they arrive, in constant memory. A broken connection is a `NetworkError`, and so
 * is one that is idle for too long. The caller's signal ends the stream at once, with the signal's reason: between the
 * last bytes and the end, `fetch` of Node 20 and 22 does not notice an abort and keeps reading forever.
 */
export function streamBody(
  body: Response["body"],
  call: Call,
  redact: RedactText,
  limits: TextLimits,
): ReadableStream<Uint8Array> {
  const chunks = body ? chunksOf(body, limits.idle > 0 ? idleLimit(call, limits) : undefined) : undefined;
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
        const next = await chunks?.next();
        if (next?.value) return controller.enqueue(next.value);
        forget();
        controller.close();
      } catch (cause) {
        forget();
        controller.error(cause instanceof NetworkError ? cause : networkError(cause, call, redact));
        // Without this, the connection of an idle response would stay in use.
        void chunks?.return?.();
      }
    },
    async cancel() {
      forget();
      await chunks?.return?.();
    },
  });
}
