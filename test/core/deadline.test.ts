import { describe, expect, onTestFinished, test } from "vitest";
import { TimeoutError } from "../../src/index.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { EMPTY_PAGE, json } from "../support/stub-server.ts";
import { FIRST_PAGE, NOW, rejection, startClient } from "./setup.ts";

describe("the timeout of a call", () => {
  test("ends a call whose server never responds, and says after how long", async () => {
    const clock = createClock(NOW);
    const { report, stub } = await startClient(() => {}, { clock, timeout: 5000 });
    const call = rejection(report.listMessages(FIRST_PAGE));
    await expect.poll(() => stub.requests.length).toBe(1);
    clock.advance(5000);
    const error = await call;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeout: 5000, attempts: 1 });
    expect((error as Error).message).toBe(
      "listMessages: no complete response within 5000 ms (GET /v2/messages)",
    );
  });

  test("includes the body: it ends a call whose server stops in the middle", async () => {
    const clock = createClock(NOW);
    let begun = false;
    const { report } = await startClient(
      (response) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.write('{"total":', () => {
          begun = true;
        });
      },
      { clock, timeout: 5000 },
    );
    const call = rejection(report.listMessages(FIRST_PAGE));
    await expect.poll(() => begun).toBe(true);
    clock.advance(5000);
    expect(await call).toBeInstanceOf(TimeoutError);
  });

  test("can be set for a single call", async () => {
    const clock = createClock(NOW);
    const { report, stub } = await startClient(() => {}, { clock });
    const call = rejection(report.listMessages(FIRST_PAGE, { timeout: 10 }));
    await expect.poll(() => stub.requests.length).toBe(1);
    clock.advance(10);
    expect(await call).toMatchObject({ name: "TimeoutError", timeout: 10 });
  });

  test("is that of the client when that of the call is undefined", async () => {
    const clock = createClock(NOW);
    const { report, stub } = await startClient(() => {}, { clock, timeout: 5000 });
    const call = rejection(report.listMessages(FIRST_PAGE, { timeout: undefined } as object));
    await expect.poll(() => stub.requests.length).toBe(1);
    clock.advance(5000);
    expect(await call).toMatchObject({ name: "TimeoutError", timeout: 5000 });
  });

  test("is off with 0", async () => {
    const clock = createClock(NOW);
    let respond = () => {};
    const { report, stub } = await startClient(
      (response) => {
        respond = () => json(response, EMPTY_PAGE);
      },
      { clock, timeout: 0 },
    );
    const call = report.listMessages(FIRST_PAGE);
    await expect.poll(() => stub.requests.length).toBe(1);
    clock.advance(86_400_000);
    respond();
    expect(await call).toEqual(EMPTY_PAGE);
  });

  test.each([-1, Number.NaN])("is rejected when it is %s", async (timeout) => {
    const { report } = await startClient(() => {});
    expect(await rejection(report.listMessages(FIRST_PAGE, { timeout }))).toMatchObject({
      name: "RangeError",
      message: expect.stringContaining("timeout"),
    });
  });
});

describe("the wait for the rate limit", () => {
  const rateLimit = { requests: 1, period: 10_000 };

  test("is not part of the timeout", async () => {
    const { report, stub, clock } = await startClient((response) => json(response, EMPTY_PAGE), {
      rateLimit,
      timeout: 5000,
    });
    await Promise.all(Array.from({ length: 30 }, () => report.listMessages(FIRST_PAGE)));
    expect(stub.requests).toHaveLength(30);
    expect(clock.now() - NOW).toBe(290_000);
  });

  test("leaves the whole timeout to the server", async () => {
    const clock = createClock(NOW);
    let ended = 0;
    const { report, stub } = await startClient(
      (response, _, count) => count === 1 && json(response, EMPTY_PAGE),
      { clock, rateLimit, timeout: 5000, onResponse: () => ended++ },
    );
    await report.listMessages(FIRST_PAGE);
    await expect.poll(() => ended).toBe(1);
    const call = rejection(report.listMessages(FIRST_PAGE));
    clock.advance(10_000);
    await expect.poll(() => stub.requests.length).toBe(2);
    clock.advance(4999);
    await new Promise(setImmediate);
    clock.advance(1);
    expect(await call).toMatchObject({ name: "TimeoutError", timeout: 5000, queueLength: undefined });
    expect(clock.now() - NOW).toBe(15_000);
  });

  test("that is longer than queueTimeout fails the call at once, and says how long the queue was", async () => {
    const times: number[] = [];
    const { report, clock } = await startClient((response) => json(response, EMPTY_PAGE), {
      rateLimit,
      queueTimeout: 25_000,
      onRequest: () => times.push(clock.now() - NOW),
    });
    const calls = Array.from({ length: 4 }, () => report.listMessages(FIRST_PAGE));
    const error = await rejection(calls[3] as Promise<unknown>);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeout: 25_000, queueLength: 2, attempts: 0, retryable: true });
    expect((error as Error).message).toBe(
      "listMessages: the wait for the rate limit (1 requests in 10000 ms, 2 calls ahead) does not fit into the queueTimeout of 25000 ms (GET /v2/messages)",
    );
    await Promise.all(calls.slice(0, 3));
    expect(times).toEqual([0, 10_000, 20_000]);
  });

  test("ends when queueTimeout has passed, if nobody could know it earlier", async () => {
    const clock = createClock(NOW);
    const { report, stub } = await startClient(() => {}, { clock, rateLimit, timeout: 0 });
    const first = new AbortController();
    const unanswered = rejection(report.listMessages(FIRST_PAGE, { signal: first.signal }));
    await expect.poll(() => stub.requests.length).toBe(1);
    const call = rejection(report.listMessages(FIRST_PAGE, { queueTimeout: 11_000 }));
    clock.advance(11_000);
    expect(await call).toMatchObject({ name: "TimeoutError", timeout: 11_000, queueLength: 0 });
    first.abort(new Error("enough"));
    await unanswered;
  });

  test("ends when the caller aborts, whose call takes no permit", async () => {
    const times: number[] = [];
    const clock = createClock(NOW);
    const { report } = await startClient((response) => json(response, EMPTY_PAGE), {
      clock,
      rateLimit,
      onRequest: () => times.push(clock.now() - NOW),
    });
    await report.listMessages(FIRST_PAGE);
    const controller = new AbortController();
    const { signal } = controller;
    const aborted = Array.from({ length: 20 }, () => rejection(report.listMessages(FIRST_PAGE, { signal })));
    const last = report.listMessages(FIRST_PAGE);
    controller.abort(new Error("enough"));
    for (const error of await Promise.all(aborted)) expect(error).toMatchObject({ message: "enough" });
    clock.advance(10_000);
    await last;
    expect(times).toEqual([0, 10_000]);
  });

  test("is limited for a client and for a call, by milliseconds only", async () => {
    const respond = startClient((response) => json(response, EMPTY_PAGE), { queueTimeout: -1 });
    await expect(respond).rejects.toThrow(/queueTimeout/);
    const { report } = await startClient((response) => json(response, EMPTY_PAGE));
    await expect(report.listMessages(FIRST_PAGE, { queueTimeout: Number.NaN })).rejects.toThrow(
      /queueTimeout/,
    );
  });
});

describe("the caller's signal", () => {
  test.each([60_000, 0])(
    "can end any number of calls without a warning, with a timeout of %i",
    async (timeout) => {
      const warnings: Error[] = [];
      const note = (warning: Error) => warnings.push(warning);
      process.on("warning", note);
      onTestFinished(() => void process.off("warning", note));
      const controller = new AbortController();
      const { report, stub } = await startClient(() => {}, { timeout });
      const calls = Array.from({ length: 25 }, () =>
        rejection(report.listMessages(FIRST_PAGE, { signal: controller.signal })),
      );
      await expect.poll(() => stub.requests.length).toBe(25);
      controller.abort(new Error("enough"));
      for (const error of await Promise.all(calls)) expect(error).toMatchObject({ message: "enough" });
      await new Promise(setImmediate);
      expect(warnings).toEqual([]);
    },
  );

  test("ends a call in flight with the caller's own reason", async () => {
    const controller = new AbortController();
    const { report, stub } = await startClient(() => {});
    const call = rejection(report.listMessages(FIRST_PAGE, { signal: controller.signal }));
    await expect.poll(() => stub.requests.length).toBe(1);
    const reason = new Error("user went away");
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(stub.requests).toHaveLength(1);
  });

  test("ends a call while its body is read", async () => {
    const controller = new AbortController();
    const { report } = await startClient((response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"total":', () => controller.abort());
    });
    const error = await rejection(report.listMessages(FIRST_PAGE, { signal: controller.signal }));
    expect(error).toMatchObject({ name: "AbortError" });
  });

  test("sends nothing when it has already aborted", async () => {
    const { report, stub } = await startClient((response) => json(response, EMPTY_PAGE));
    const call = report.listMessages(FIRST_PAGE, { signal: AbortSignal.abort() });
    expect(await rejection(call)).toMatchObject({ name: "AbortError" });
    expect(stub.requests).toHaveLength(0);
  });

  test("leaves no listener behind", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners++;
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners--;
      removeEventListener.apply(signal, args);
    };
    const { report } = await startClient((response) => json(response, EMPTY_PAGE));
    await report.listMessages(FIRST_PAGE, { signal });
    expect(listeners).toBe(0);
  });
});
