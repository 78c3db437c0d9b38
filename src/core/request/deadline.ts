import { TimeoutError } from "../errors/errors.ts";
import type { Clock } from "../limits/clock.ts";
import type { Call } from "./call.ts";
import type { OperationRow } from "./operation.ts";

/** The options of a call that limit it. */
interface Limits {
  readonly signal: AbortSignal | undefined;
  /** Milliseconds; `0` = no limit. */
  readonly timeout: number;
  readonly retry: OperationRow["retry"];
}

/**
 * Runs one call with a limit on its whole duration (waits, attempts and reading the body) and with the caller's signal.
 * For a stream, the duration ends when the stream begins. On timeout, `signal` aborts with a `TimeoutError`; when the
 * caller aborts, with the caller's own reason.
 */
export async function withDeadline<Result>(
  operation: OperationRow,
  { signal, timeout, retry }: Limits,
  clock: Clock,
  run: (call: Call) => Promise<Result>,
): Promise<Result> {
  if (!(timeout >= 0)) throw new RangeError("timeout: expected milliseconds, or 0 for no limit");
  signal?.throwIfAborted();
  const controller = timeout === 0 ? undefined : new AbortController();
  const call: Call = {
    operation,
    operationId: operation.id,
    route: `${operation.method} ${operation.path}`,
    retry,
    signal: joinSignals(controller?.signal, signal, operation.binary),
    deadline: controller ? clock.now() + timeout : Number.POSITIVE_INFINITY,
    timeout,
    attempts: 0,
    key: {},
  };
  if (!controller) return run(call);

  const cancelTimer = clock.timer(timeout, () =>
    controller.abort(new TimeoutError(call, `no complete response within ${timeout} ms`, timeout)),
  );
  const abort = signal && (() => controller.abort(signal.reason));
  if (abort) signal.addEventListener("abort", abort, { once: true });
  try {
    return await run(call);
  } finally {
    cancelTimer();
    if (abort) signal.removeEventListener("abort", abort);
  }
}

/** A stream goes on after the call, so the caller's signal has to end it even then. */
function joinSignals(own: AbortSignal | undefined, given: AbortSignal | undefined, lasting = false) {
  return own && given && lasting ? AbortSignal.any([given, own]) : (own ?? given);
}
