import type { Call } from "./call.ts";
import type { Clock } from "./clock.ts";
import { TimeoutError } from "./errors.ts";
import type { CallOptions, OperationRow } from "./operation.ts";

/** Makes the `Call` of one operation. */
function openCall(
  operation: OperationRow,
  deadline: number,
  timeout: number,
  signal: AbortSignal | undefined,
): Call {
  const route = `${operation.method} ${operation.path}`;
  return { operation, operationId: operation.id, route, attempts: 0, deadline, timeout, signal };
}

/**
 * Runs one call under a limit on its whole duration (waits, attempts and reading included) and under the
 * caller's signal. When the time is up, `signal` aborts with a `TimeoutError`; when the caller aborts, with the
 * caller's own reason.
 */
export async function withDeadline<Result>(
  operation: OperationRow,
  { signal, timeout = 0 }: Pick<CallOptions, "signal" | "timeout">,
  clock: Clock,
  run: (call: Call) => Promise<Result>,
): Promise<Result> {
  if (!(timeout >= 0)) throw new RangeError("timeout: expected milliseconds, or 0 for no limit");
  signal?.throwIfAborted();
  if (timeout === 0) return run(openCall(operation, Number.POSITIVE_INFINITY, 0, signal));

  const controller = new AbortController();
  const call = openCall(operation, clock.now() + timeout, timeout, controller.signal);
  const cancelTimer = clock.timer(timeout, () =>
    controller.abort(new TimeoutError(call, `no complete answer within ${timeout} ms`, timeout)),
  );
  const abort = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  try {
    return await run(call);
  } finally {
    cancelTimer();
    signal?.removeEventListener("abort", abort);
  }
}
