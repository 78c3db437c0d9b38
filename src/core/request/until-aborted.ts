import type { Abortable } from "./abortable.ts";
import { onAbort } from "./on-abort.ts";

/** A promise that also rejects when a signal or a call aborts; the work behind it goes on. */
export function untilAborted<Value>(
  promise: Promise<Value>,
  abortable: AbortSignal | Abortable | undefined,
): Promise<Value> {
  if (!abortable) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(abortable.reason);
    if (abortable.aborted) abort();
    const forget = "onAbort" in abortable ? abortable.onAbort(abort) : onAbort(abortable, abort);
    promise.then(resolve, reject).finally(forget);
  });
}
