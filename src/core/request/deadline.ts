import { TimeoutError } from "../errors/errors.ts";
import type { Clock } from "../limits/clock.ts";
import type { Call } from "./call.ts";
import { onAbort } from "./on-abort.ts";
import type { OperationRow } from "./operation.ts";

/** The options of a call that limit it. */
interface Limits {
  readonly signal: AbortSignal | undefined;
  /** Milliseconds; `0` = no limit. */
  readonly timeout: number;
  /** The same for the wait for the client's own rate limit. */
  readonly queueTimeout: number;
  readonly retry: Call["retry"];
}

/**
 * Runs one call with a limit on its duration (attempts, the waits between them and reading the body) and with the
 * caller's signal. While the call waits for the quota, that time stands still: it is not the server's. For a stream, the
 * duration ends when the stream begins. On timeout, `signal` aborts with a `TimeoutError`; when the caller aborts, with
 * the caller's own reason.
 */
export async function withDeadline<Result>(
  operation: OperationRow,
  { signal, timeout, queueTimeout, retry }: Limits,
  clock: Clock,
  run: (call: Call) => Promise<Result>,
): Promise<Result> {
  checkLimit(timeout, "timeout");
  checkLimit(queueTimeout, "queueTimeout");
  signal?.throwIfAborted();
  // A signal of its own for each call: `fetch` of any kind adds listeners, and the caller's may be used for many calls.
  const controller = timeout === 0 && !signal ? undefined : new AbortController();
  let deadline = timeout === 0 ? Number.POSITIVE_INFINITY : clock.now() + timeout;
  let cancelTimer = () => {};
  const startTimer = () => {
    if (timeout === 0) return;
    const expire = () =>
      controller?.abort(new TimeoutError(call, `no complete response within ${timeout} ms`, timeout));
    cancelTimer = clock.timer(Math.max(0, deadline - clock.now()), expire);
  };
  const call: Call = {
    operation,
    operationId: operation.id,
    route: `${operation.method} ${operation.path}`,
    retry,
    signal: joinSignals(controller?.signal, signal, operation.binary),
    get deadline() {
      return deadline;
    },
    timeout,
    queueTimeout: queueTimeout === 0 ? Number.POSITIVE_INFINITY : queueTimeout,
    queued: 0,
    pause() {
      const begin = clock.now();
      cancelTimer();
      return () => {
        deadline += clock.now() - begin;
        startTimer();
      };
    },
    attempts: 0,
    key: {},
  };
  if (!controller) return run(call);

  startTimer();
  const forget = signal && onAbort(signal, () => controller.abort(signal.reason));
  try {
    return await run(call);
  } finally {
    cancelTimer();
    forget?.();
  }
}

/** @throws RangeError naming the option */
export function checkLimit(ms: number, name: string): void {
  if (!(ms >= 0)) throw new RangeError(`${name}: expected milliseconds, or 0 for no limit`);
}

/** A stream goes on after the call, so the caller's signal has to end it even then. */
function joinSignals(own: AbortSignal | undefined, given: AbortSignal | undefined, lasting = false) {
  return own && given && lasting ? AbortSignal.any([given, own]) : (own ?? given);
}
