import { describe, expect, onTestFinished, test } from "vitest";
import type { Send } from "../../src/core/request/call.ts";
import { createJMessage, type JMessageOptions } from "../../src/jmessage/index.ts";
import { createClock, startSandbox } from "../../src/sandbox/index.ts";
import { EMPTY_PAGE, json } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { FIRST_PAGE, NOW, rejection, startClient } from "./setup.ts";

/** A client that notes when, by its clock, each request goes out. */
async function timed(options: Partial<JMessageOptions>) {
  const clock = createClock(NOW, { autoAdvance: true });
  const times: number[] = [];
  const client = await startClient((response) => json(response, EMPTY_PAGE), {
    clock,
    onRequest: () => times.push(clock.now() - NOW),
    ...options,
  });
  return { ...client, clock, times };
}

describe("the client's own rate limit", () => {
  test("sends a full quota at once and the rest when the window has moved on", async () => {
    const { report, times } = await timed({ rateLimit: { requests: 3, period: 1000 } });
    for (let i = 0; i < 7; i++) await report.listMessages(FIRST_PAGE);
    expect(times).toEqual([0, 0, 0, 1000, 1000, 1000, 2000]);
  });

  test("keeps to the quota in any window, wherever the server starts it", async () => {
    const { report, clock, times } = await timed({ rateLimit: { requests: 2, period: 1000 } });
    for (const pause of [0, 900, 0, 0, 0]) {
      clock.advance(pause);
      await report.listMessages(FIRST_PAGE);
    }
    expect(times).toEqual([0, 900, 1000, 1900, 2000]);
  });

  test("is the documented 600 a minute by default", async () => {
    const { report, times } = await timed({ timeout: 0 });
    for (let i = 0; i < 601; i++) await report.listMessages(FIRST_PAGE);
    expect(times[599]).toBe(0);
    expect(times[600]).toBe(60_000);
  });

  test("is shared by calls that run at the same time", async () => {
    const clock = createClock(NOW);
    let ended = 0;
    const { report, stub } = await timed({
      clock,
      rateLimit: { requests: 2, period: 1000 },
      onResponse: () => ended++,
    });
    const calls = Promise.all(Array.from({ length: 6 }, () => report.listMessages(FIRST_PAGE)));
    for (const sent of [2, 4, 6]) {
      await expect.poll(() => ended).toBe(sent);
      expect(stub.requests).toHaveLength(sent);
      clock.advance(1000);
    }
    await calls;
    expect(stub.requests).toHaveLength(6);
  });

  test("counts retries as well", async () => {
    const times: number[] = [];
    const { report, clock } = await startClient(
      (response, _, count) => json(response, count < 3 ? {} : EMPTY_PAGE, count < 3 ? 503 : 200),
      {
        rateLimit: { requests: 1, period: 30_000 },
        onRequest: () => times.push(clock.now() - NOW),
        timeout: 0,
      },
    );
    await report.listMessages(FIRST_PAGE);
    expect(times).toEqual([0, 30_000, 60_000]);
  });

  test("is off with false", async () => {
    const { report, times } = await timed({ rateLimit: false });
    for (let i = 0; i < 601; i++) await report.listMessages(FIRST_PAGE);
    expect(times[600]).toBe(0);
  });

  test("gives the place of an aborted call to the next one", async () => {
    const clock = createClock(NOW);
    const { report, stub } = await timed({ clock, rateLimit: { requests: 1, period: 10_000 } });
    await report.listMessages(FIRST_PAGE);
    const controller = new AbortController();
    const aborted = rejection(report.listMessages(FIRST_PAGE, { signal: controller.signal }));
    await new Promise(setImmediate);
    controller.abort(new Error("enough"));
    expect(await aborted).toMatchObject({ message: "enough" });
    const next = report.listMessages(FIRST_PAGE);
    await new Promise(setImmediate);
    clock.advance(10_000);
    await next;
    expect(stub.requests).toHaveLength(2);
  });

  test("does not wait for a clock that was set back", async () => {
    const { report, clock, times } = await timed({ rateLimit: { requests: 1, period: 1000 } });
    await report.listMessages(FIRST_PAGE);
    clock.set(NOW - 3_600_000);
    await report.listMessages(FIRST_PAGE);
    expect(times).toEqual([0, -3_600_000 + 1000]);
  });

  test("counts a request that is sent once more with another token", async () => {
    const tokens = ["old", "new"];
    const times: number[] = [];
    const clock = createClock(NOW, { autoAdvance: true });
    const twice = (send: Send): Send => {
      return async (request, call) => {
        const response = await send(request, call);
        return response.refusal?.status === 401 && tokens.shift() ? send(request, call) : response;
      };
    };
    const { act } = await startPlantedApi(
      {},
      (response, _, count) => json(response, {}, count === 1 ? 401 : 200),
      {
        clock,
        rateLimit: { requests: 1, period: 1000 },
        onRequest: () => times.push(clock.now() - NOW),
        layers: { authenticate: twice },
      },
    );
    await act();
    expect(times).toEqual([0, 1000]);
  });

  test.each([
    { requests: 0, period: 1000 },
    { requests: 1, period: 0 },
    { requests: Number.NaN, period: 1 },
  ])("is rejected when it makes no sense: %j", async (rateLimit) => {
    await expect(timed({ rateLimit })).rejects.toThrow(/rateLimit/);
  });
});

test("a burst of three quotas gets no 429 from the sandbox, in the time of two periods", async () => {
  const clock = createClock(NOW);
  const quota = { requests: 60, period: 2000 };
  const sandbox = await startSandbox({ clock, apis: ["jmessage-report"], jmessage: { quota } });
  onTestFinished(() => sandbox.close());
  const statuses: number[] = [];
  const { report } = createJMessage({
    ...sandbox.credentials.jmessage,
    baseUrl: sandbox.urls["jmessage-report"],
    clock,
    rateLimit: quota,
    retry: false,
    onResponse: ({ status }) => statuses.push(status),
  });
  const calls = Promise.all(Array.from({ length: 180 }, () => report.listMessages(FIRST_PAGE)));
  for (const ended of [60, 120]) {
    await expect.poll(() => statuses.length).toBe(ended);
    clock.advance(2000);
  }
  await calls;
  expect(statuses).toEqual(Array(180).fill(200));
  expect(clock.now() - NOW).toBe(4000);
});

describe("an operation with a quota of its own", () => {
  const row = { rateLimit: { requests: 1, period: 60_000 } };
  const start = async (options: Partial<JMessageOptions> = {}) => {
    const times: number[] = [];
    const clock = createClock(NOW, { autoAdvance: true });
    const onRequest = () => times.push(clock.now() - NOW);
    const settings = { clock, onRequest, timeout: 0, ...options };
    return { ...(await startPlantedApi(row, (response) => json(response, {}), settings)), times };
  };

  test("keeps to its own, and the others to theirs", async () => {
    const { act, other, times } = await start();
    for (const call of [act, act, other, other, other]) await call();
    expect(times).toEqual([0, 60_000, 60_000, 60_000, 61_000]);
  });

  test.each([
    ["none", false, [0, 0, 0]],
    ["another one", { requests: 2, period: 10 }, [0, 0, 10]],
  ] as const)("keeps to what the caller says instead: %s", async (_, rateLimit, expected) => {
    const { act, times } = await start({ rateLimit });
    for (let i = 0; i < 3; i++) await act();
    expect(times).toEqual(expected);
  });
});
