import type { Clock, Fetch } from "../../src/index.ts";

/** How a server counts: windows that follow each other, or the requests of the latest period. */
export type WindowKind = "fixed" | "sliding";

export interface ServerQuota {
  readonly requests: number;
  /** In milliseconds. */
  readonly period: number;
  readonly window: WindowKind;
  /** Whether responses say what is left, and when it is reset, like those of JMessage. */
  readonly headers?: boolean;
}

interface Event {
  readonly due: number;
  readonly fire: () => void;
}

/** A clock that jumps from one event to the next as soon as nothing else is left to do. */
export function createEventClock(start: number) {
  let now = start;
  const events = new Set<Event>();
  const timer = (ms: number, fire: () => void) => {
    const event = { due: now + ms, fire };
    events.add(event);
    return () => void events.delete(event);
  };
  const clock: Clock = {
    now: () => Math.floor(now),
    timer,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const cancel = timer(ms, () => {
          signal?.removeEventListener("abort", abort);
          resolve();
        });
        const abort = () => {
          cancel();
          reject(signal?.reason);
        };
        signal?.addEventListener("abort", abort, { once: true });
      }),
  };
  /** Lets time pass until the work is done. */
  const run = async <Value>(work: Promise<Value>): Promise<Value> => {
    let done = false;
    const finish = () => {
      done = true;
    };
    work.then(finish, finish);
    for (;;) {
      await new Promise(setImmediate);
      if (done) return work;
      const [next] = [...events].sort((a, b) => a.due - b.due);
      if (!next) throw new Error("nothing is left that could happen, and the work is not done");
      events.delete(next);
      now = Math.max(now, next.due);
      next.fire();
    }
  };
  return { clock, run };
}

/** Counts the requests that arrive. */
export function createQuotaServer({ requests, period, window, headers = false }: ServerQuota) {
  let admitted: number[] = [];
  let windowEnd = Number.NEGATIVE_INFINITY;
  const counts = { admitted: 0, refused: 0 };
  const arrive = (now: number): Response => {
    if (window === "sliding") admitted = admitted.filter((time) => time > now - period);
    else if (now >= windowEnd) {
      admitted = [];
      windowEnd = now + period;
    }
    const allowed = admitted.length < requests;
    if (allowed) admitted.push(now);
    counts[allowed ? "admitted" : "refused"]++;
    const reset = (window === "fixed" ? windowEnd : (admitted[0] as number) + period) - now;
    return new Response(JSON.stringify(allowed ? { total: 0, count: 0, messages: [] } : { error: {} }), {
      status: allowed ? 200 : 429,
      headers: {
        "content-type": "application/json",
        ...(headers && {
          "x-rate-limit-remaining": String(requests - admitted.length),
          "x-rate-limit-reset": String(Math.ceil(reset / 1000)),
        }),
      },
    });
  };
  return { arrive, counts };
}

/**
 * A `fetch` whose requests and responses take their time.
 *
 * @param delay milliseconds of one way
 */
export function createNetwork(
  { clock, arrive }: { clock: Clock; arrive: (now: number) => Response },
  delay: () => number,
): Fetch {
  return async (_, { signal }) => {
    await clock.sleep(delay(), signal ?? undefined);
    const response = arrive(clock.now());
    await clock.sleep(delay(), signal ?? undefined);
    return response;
  };
}
