import { describe, expect, test } from "vitest";
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

describe("the caller's signal", () => {
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
