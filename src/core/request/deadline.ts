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
 * duration ends when the stream begins. On timeout the call aborts with a `TimeoutError`; when the caller aborts, with
 * the caller's own reason.
 */
export async function withDeadline<Result>(
  operation: OperationRow,
  limits: Limits,
  clock: Clock,
  run: (call: Call) => Promise<Result>,
): Promise<Result> {
  checkLimit(limits.timeout, "timeout");
  checkLimit(limits.queueTimeout, "queueTimeout");
  limits.signal?.throwIfAborted();
  const call = new LimitedCall(operation, limits, clock);
  call.start();
  try {
    return await run(call);
  } finally {
    call.end();
  }
}

/** A class, because there is one for every call: closures would have to be created each time. */
class LimitedCall implements Call {
  readonly operation: OperationRow;
  readonly operationId: string;
  readonly route: string;
  readonly retry: Call["retry"];
  readonly timeout: number;
  readonly queueTimeout: number;
  readonly key: object = {};
  deadline: number;
  queued = 0;
  attempts = 0;
  url?: string;
  aborted = false;
  reason: unknown = undefined;
  readonly #given: AbortSignal | undefined;
  readonly #clock: Clock;
  readonly #callbacks = new Set<(reason: unknown) => void>();
  #controller: AbortController | undefined = undefined;
  #signal: AbortSignal | undefined = undefined;
  #cancelTimer: (() => void) | undefined = undefined;
  #forget: (() => void) | undefined = undefined;

  constructor(operation: OperationRow, { signal, timeout, queueTimeout, retry }: Limits, clock: Clock) {
    this.operation = operation;
    this.operationId = operation.id;
    this.route = `${operation.method} ${operation.path}`;
    this.retry = retry;
    this.timeout = timeout;
    this.queueTimeout = queueTimeout === 0 ? Number.POSITIVE_INFINITY : queueTimeout;
    this.deadline = timeout === 0 ? Number.POSITIVE_INFINITY : clock.now() + timeout;
    this.#given = signal;
    this.#clock = clock;
  }

  start(): void {
    this.#startTimer();
    const given = this.#given;
    if (given) this.#forget = onAbort(given, () => this.#abort(given.reason));
  }

  end(): void {
    this.#cancelTimer?.();
    this.#forget?.();
  }

  /**
   * Created when it is first read. It is not the caller's own signal, to which `fetch` of any kind would add listeners.
   */
  get signal(): AbortSignal | undefined {
    if (this.#signal || (this.timeout === 0 && !this.#given)) return this.#signal;
    this.#controller = new AbortController();
    if (this.aborted) this.#controller.abort(this.reason);
    const { signal } = this.#controller;
    // A stream goes on after the call, so the caller's signal has to end it even then.
    const lasting = this.#given && this.operation.binary;
    this.#signal = lasting ? AbortSignal.any([this.#given as AbortSignal, signal]) : signal;
    return this.#signal;
  }

  onAbort(callback: (reason: unknown) => void): () => void {
    this.#callbacks.add(callback);
    return () => void this.#callbacks.delete(callback);
  }

  pause(): () => void {
    const begin = this.#clock.now();
    this.#cancelTimer?.();
    return () => {
      this.deadline += this.#clock.now() - begin;
      this.#startTimer();
    };
  }

  #startTimer(): void {
    if (this.timeout === 0) return;
    const expire = () =>
      this.#abort(new TimeoutError(this, `no complete response within ${this.timeout} ms`, this.timeout));
    this.#cancelTimer = this.#clock.timer(Math.max(0, this.deadline - this.#clock.now()), expire);
  }

  #abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    this.#controller?.abort(reason);
    for (const callback of this.#callbacks) callback(reason);
  }
}

/** @throws RangeError naming the option */
export function checkLimit(ms: number, name: string): void {
  if (!(ms >= 0)) throw new RangeError(`${name}: expected milliseconds, or 0 for no limit`);
}
