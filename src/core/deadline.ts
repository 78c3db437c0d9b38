import type { Call } from "./call.ts";
import type { Clock } from "./clock.ts";
import { TimeoutError } from "./errors.ts";
import type { CallOptions, OperationRow } from "./operation.ts";

/** What of a call's options bears on the way it is made. */
type Limits = Pick<CallOptions, "signal" | "timeout" | "retry">;

function openCall(operation: OperationRow, limits: Limits, now: number): Call {
  const { signal, timeout = 0, retry = operation.retry } = limits;
  const route = `${operation.method} ${operation.path}`;
  const deadline = timeout === 0 ? Number.POSITIVE_INFINITY : now + timeout;
  const redact = (text: string) => text;
  return {
    operation,
    operationId: operation.id,
    route,
    attempts: 0,
    retry,
    deadline,
    timeout,
    signal,
    redact,
    key: {},
  };
}

/**
 * Runs one call under a limit on its whole duration (waits, attempts and reading included) and under the
 * caller's signal. A stream's duration is that until it begins. When the time is up, `signal` aborts with a
 * `TimeoutError`; when the caller aborts, with the caller's own reason.
 */
export async function withDeadline<Result>(
  operation: OperationRow,
  limits: Limits,
  clock: Clock,
  run: (call: Call) => Promise<Result>,
): Promise<Result> {
  const { signal, timeout = 0 } = limits;
  if (!(timeout >= 0)) throw new RangeError("timeout: expected milliseconds, or 0 for no limit");
  signal?.throwIfAborted();
  if (timeout === 0) return run(openCall(operation, limits, clock.now()));

  const controller = new AbortController();
  // A stream goes on after the call, and so does the caller's right to end it.
  const lasting = operation.binary && signal ? AbortSignal.any([signal, controller.signal]) : undefined;
  const call = openCall(operation, { ...limits, signal: lasting ?? controller.signal }, clock.now());
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
