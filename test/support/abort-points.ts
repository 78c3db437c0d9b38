import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "../../src/index.ts";
import { FULL, sample } from "./effort.ts";
import { type Listening, listen } from "./listen.ts";

/** Number of points at which runs are aborted when they are sampled. */
const SAMPLED_POINTS = 5;

/** Where the requests of a run really go; the relay removes it again. */
const DESTINATION = "x-destination";

/** What a run passes to its client, and reports about its end. */
export interface AbortRun {
  /** Aborts at the point of the run, or never. */
  readonly signal: AbortSignal;
  /** The reason of `signal`. */
  readonly reason: Error;
  /** Records that something is awaited here; a consumer calls it for each page. */
  point(): void;
  readonly fetch: (input: string | Request, init?: RequestInit) => Promise<Response>;
  readonly clock: Clock;
  /** Points reached so far. */
  readonly points: number;
  /** Timers of the client that are still set. */
  readonly timers: number;
  /** Requests whose responses are neither complete nor aborted. */
  readonly requests: number;
}

export interface AbortOptions {
  /** Whether the abort comes at the point itself, or a moment later, when what was awaited has arrived. */
  when?: "at once" | "a moment later";
  /** Identifies what is aborted, so that each has different points when they are sampled. */
  name?: string;
  /** Requests of a run, counted from 1, for which the response is 503, so that the client waits and retries. */
  unavailable?: readonly number[];
}

/**
 * Runs something to its end, and then repeatedly, aborting it at its first point, at its second, and so on, or at a
 * sample of them. Points are: a request is sent, the server has received it, the head of the response has arrived, each
 * chunk of its body, a wait starts and ends, and whatever the run itself marks as one. After an abort the server sends
 * nothing more, so that a connection ends only if the client closes it.
 *
 * @returns how many points there are
 */
export async function abortAtEveryPoint(
  clock: Clock,
  run: (run: AbortRun) => Promise<void>,
  options: AbortOptions = {},
): Promise<number> {
  const relay = await startRelay();
  const runUntil = async (last: number): Promise<AbortRun> => {
    const current = openRun(clock, relay, last, options);
    relay.serve(current);
    await run(current);
    return current;
  };
  try {
    const { points } = await runUntil(Number.POSITIVE_INFINITY);
    const all = Array.from({ length: points }, (_, index) => index + 1);
    const tried = sample(
      "points to abort a history at",
      all,
      SAMPLED_POINTS,
      `${options.name} ${options.when}`,
    );
    for (const point of tried) await runUntil(point);
    // A run that is aborted late may pass more points than one that is not.
    if (FULL) for (let point = points + 1; (await runUntil(point)).signal.aborted; point++);
    return points;
  } finally {
    await relay.close();
  }
}

interface Run extends AbortRun {
  points: number;
  timers: number;
  requests: number;
  arrived: number;
  readonly unavailable: readonly number[];
}

function openRun(clock: Clock, relay: Listening, last: number, options: AbortOptions): Run {
  const { when = "at once", unavailable = [] } = options;
  const controller = new AbortController();
  const reason = new Error(`aborted at point ${last}`);
  const abort = () => controller.abort(reason);
  const run: Run = {
    signal: controller.signal,
    reason,
    unavailable,
    points: 0,
    timers: 0,
    requests: 0,
    arrived: 0,
    point() {
      if (++run.points === last) when === "at once" ? abort() : setImmediate(abort);
    },
    clock: countTimers(clock, () => run),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      run.point();
      const headers = new Headers(request.headers);
      headers.set(DESTINATION, request.url);
      const body = request.body ? await request.arrayBuffer() : null;
      const { method, signal } = request;
      const response = await fetch(relay.url, { method, headers, body, signal });
      run.point();
      return new Response(response.body && inPieces(response.body, run), response);
    },
  };
  return run;
}

/**
 * A body each of whose chunks is a point. After an abort between the last chunk and the end, `fetch` of Node 20 never
 * stops reading, which is not the client's fault as long as it reads without a pause: so the signal is checked here.
 */
function inPieces(body: ReadableStream<Uint8Array>, { signal, point }: AbortRun): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => {});
  return new ReadableStream({
    async pull(controller) {
      const { value } = await Promise.race([reader.read(), aborted]);
      if (!value) return controller.close();
      point();
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** A clock whose waits are points, and which counts the timers that are set. */
function countTimers(clock: Clock, run: () => Run): Clock {
  return {
    now: clock.now,
    async sleep(ms, signal) {
      run().point();
      await clock.sleep(ms, signal);
      run().point();
    },
    timer(ms, callback) {
      run().timers++;
      let set = true;
      const clear = () => {
        if (set) run().timers--;
        set = false;
      };
      const cancel = clock.timer(ms, () => {
        clear();
        callback();
      });
      return () => {
        clear();
        cancel();
      };
    },
  };
}

/** Passes responses on, in two chunks each, until the run is aborted: from then on it leaves requests waiting. */
async function startRelay(): Promise<Listening & { serve(run: Run): void }> {
  let current: Run | undefined;
  const server = await listen((request, response) => {
    const run = current;
    if (!run) return void response.destroy();
    run.requests++;
    response.on("close", () => run.requests--);
    void respond(run, request, response).catch(() => response.destroy());
  });
  return {
    ...server,
    serve: (run) => {
      current = run;
    },
  };
}

async function respond(run: Run, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const number = ++run.arrived;
  const { [DESTINATION]: destination, host: _, connection: __, ...headers } = request.headers;
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  run.point();
  if (await waits(run)) return;
  if (run.unavailable.includes(number)) return void response.writeHead(503).end();
  const upstream = await fetch(String(destination), {
    method: request.method ?? "GET",
    headers: headers as Record<string, string>,
    ...(pieces.length > 0 && { body: Buffer.concat(pieces) }),
  });
  const body = Buffer.from(await upstream.arrayBuffer());
  const { status } = upstream;
  response.writeHead(status, {
    "content-type": upstream.headers.get("content-type") ?? "",
    "content-length": body.length,
  });
  const half = Math.ceil(body.length / 2);
  if (!response.write(body.subarray(0, half))) await once(response, "drain");
  if (await waits(run)) return;
  response.end(body.subarray(half));
}

/** Gives the client time to make as much progress as it can. @returns whether the run has been aborted */
async function waits(run: Run): Promise<boolean> {
  for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setImmediate(resolve));
  return run.signal.aborted;
}
