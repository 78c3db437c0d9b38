import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRateLimiter } from "../../src/index.ts";
import { createJMessage, type JMessageOptions } from "../../src/jmessage/index.ts";
import { APP_KEY, MASTER_SECRET } from "../support/credentials.ts";
import { runs } from "../support/effort.ts";
import { FIRST_PAGE, NOW } from "./setup.ts";
import { createEventClock, createNetwork, createQuotaServer, type ServerQuota } from "./simulated-network.ts";

/** A server that counts arrivals, and clients on a network with delays. */
function simulate(quota: ServerQuota, delay: () => number) {
  const { clock, run } = createEventClock(NOW);
  const server = createQuotaServer(quota);
  const fetch = createNetwork({ clock, arrive: server.arrive }, delay);
  const { requests, period } = quota;
  const connect = (options: Partial<JMessageOptions> = {}) => {
    const settings = { rateLimit: { requests, period }, fetch, clock, ...options };
    return createJMessage({ appKey: APP_KEY, masterSecret: MASTER_SECRET, ...settings }).report;
  };
  return { clock, run, connect, counts: server.counts };
}

/** Delays from a list, over and over. */
function cycle(delays: readonly number[]): () => number {
  let next = 0;
  return () => delays[next++ % delays.length] as number;
}

const windows = ["fixed", "sliding"] as const;

describe("a server that counts when requests arrive", () => {
  test("refuses nothing, whatever the network delays, in windows of either kind", async () => {
    const scenario = fc.record({
      quota: fc.record({
        requests: fc.integer({ min: 1, max: 20 }),
        period: fc.integer({ min: 50, max: 3000 }),
        window: fc.constantFrom(...windows),
        headers: fc.boolean(),
      }),
      delays: fc.array(fc.double({ min: 0, max: 1500, noNaN: true }), { minLength: 1, maxLength: 30 }),
      bursts: fc.array(
        fc.record({ pause: fc.integer({ min: 0, max: 4000 }), calls: fc.integer({ min: 1, max: 30 }) }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      /** Calls that abort, and after how long. */
      aborts: fc.dictionary(fc.nat({ max: 60 }).map(String), fc.integer({ min: 0, max: 3000 })),
    });
    const claim = fc.asyncProperty(scenario, async ({ quota, delays, bursts, aborts }) => {
      const { clock, run, connect, counts } = simulate(quota, cycle(delays));
      const report = connect({ timeout: 0 });
      const calls: Promise<unknown>[] = [];
      const call = () => {
        const after = aborts[calls.length];
        const controller = new AbortController();
        if (after !== undefined) clock.timer(after, () => controller.abort(new Error("enough")));
        calls.push(
          report.listMessages(FIRST_PAGE, { signal: controller.signal }).catch((error: Error) => {
            if (error.message !== "enough") throw error;
          }),
        );
      };
      await run(
        (async () => {
          for (const burst of bursts) {
            await clock.sleep(burst.pause);
            for (let i = 0; i < burst.calls; i++) call();
          }
          await Promise.all(calls);
        })(),
      );
      expect(counts.refused).toBe(0);
    });
    await fc.assert(claim, runs("random delays against a counting server", 150, 2000));
  });

  test.each(windows)("in %s windows, is used to at least 95 per cent", async (window) => {
    for (const headers of [false, true]) {
      const { clock, run, connect, counts } = simulate(
        { requests: 60, period: 2000, window, headers },
        cycle([3, 40, 11, 25, 7, 38, 19]),
      );
      const report = connect();
      await run(Promise.all(Array.from({ length: 600 }, () => report.listMessages(FIRST_PAGE))));
      expect(counts).toEqual({ admitted: 600, refused: 0 });
      // Ten full quotas; the first one needs no wait.
      expect((9 * 2000) / (clock.now() - NOW)).toBeGreaterThan(0.95);
    }
  });

  test.each(windows)(
    "gets its quota from several clients with one rate limit, in %s windows",
    async (window) => {
      const quota = { requests: 20, period: 1000, window };
      const { clock, run, connect, counts } = simulate(quota, cycle([5, 20, 1]));
      const rateLimit = createRateLimiter(quota, { clock });
      const clients = [connect({ rateLimit }), connect({ rateLimit })];
      await run(Promise.all(Array.from({ length: 200 }, (_, i) => clients[i % 2]?.listMessages(FIRST_PAGE))));
      expect(counts).toEqual({ admitted: 200, refused: 0 });
      expect((9 * 1000) / (clock.now() - NOW)).toBeGreaterThan(0.95);
    },
  );
});

describe("a second process on the same quota", () => {
  test.each(windows.flatMap((window) => [true, false].map((headers) => [window, headers] as const)))(
    "is met by sending less: %s windows, with headers: %s",
    async (window, headers) => {
      const { run, connect, counts } = simulate(
        { requests: 60, period: 2000, window, headers },
        cycle([3, 40, 11, 25, 7, 38, 19]),
      );
      const processes = [connect(), connect()];
      await run(
        Promise.all(
          processes.flatMap((report) => Array.from({ length: 600 }, () => report.listMessages(FIRST_PAGE))),
        ),
      );
      expect(counts.admitted).toBe(1200);
      expect(counts.refused / 1200).toBeLessThan(0.15);
    },
  );

  test("leaves the whole quota again when it has ended", async () => {
    const { clock, run, connect, counts } = simulate(
      { requests: 60, period: 2000, window: "fixed", headers: true },
      cycle([3, 40, 11]),
    );
    const [lasting, brief] = [connect(), connect()];
    await run(Promise.all([lasting, brief].map((report) => send(report, 180))));
    // Time to regain what the other one took.
    await run(send(lasting, 600));
    const { refused } = counts;
    const begin = clock.now();
    await run(send(lasting, 600));
    expect(counts.refused).toBe(refused);
    // The quota is used up when it begins.
    expect((10 * 2000) / (clock.now() - begin)).toBeGreaterThan(0.9);
  });
});

function send(report: ReturnType<ReturnType<typeof simulate>["connect"]>, count: number) {
  return Promise.all(Array.from({ length: count }, () => report.listMessages(FIRST_PAGE)));
}
