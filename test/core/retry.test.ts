import { describe, expect, test } from "vitest";
import { ApiError, DecodeError, NetworkError, type RetryEvent, TimeoutError } from "../../src/index.ts";
import { EMPTY_PAGE, json, refusal } from "../support/stub-server.ts";
import { FIRST_PAGE, NOW, rejection, startClient } from "./setup.ts";

/** A client whose server refuses `times` times with `status`, and the client's waits. */
async function refusing(status: number, times: number, headers: Record<string, string> = {}) {
  const delays: number[] = [];
  const onRetry = ({ delay }: RetryEvent) => delays.push(delay);
  const client = await startClient(
    (response, _, count) =>
      count <= times ? json(response, refusal(1, "later"), status, headers) : json(response, EMPTY_PAGE),
    { onRetry },
  );
  return { ...client, delays };
}

describe("an operation that is safe to retry", () => {
  test.each([408, 429, 500, 502, 503, 504])("is retried after status %i", async (status) => {
    const { report, stub } = await refusing(status, 2);
    expect(await report.listMessages(FIRST_PAGE)).toEqual(EMPTY_PAGE);
    expect(stub.requests).toHaveLength(3);
  });

  test.each([400, 401, 403, 404, 405, 410])("is not retried after status %i", async (status) => {
    const { report, stub } = await refusing(status, 1);
    expect(await rejection(report.listMessages(FIRST_PAGE))).toMatchObject({
      status,
      retryable: false,
      attempts: 1,
    });
    expect(stub.requests).toHaveLength(1);
  });

  test("fails after three more attempts, and the error says so", async () => {
    const { report, stub } = await refusing(503, 99);
    const error = await rejection(report.listMessages(FIRST_PAGE));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 503, retryable: true, attempts: 4 });
    expect((error as Error).message).toBe(
      "listMessages: 503 Service Unavailable, code 1: later after 4 attempts (GET /v2/messages). Try again later.",
    );
    expect(stub.requests).toHaveLength(4);
  });

  test("is retried when the connection breaks before the response", async () => {
    const { report, stub } = await startClient((response, request, count) =>
      count === 1 ? request.socket.destroy() : json(response, EMPTY_PAGE),
    );
    expect(await report.listMessages(FIRST_PAGE)).toEqual(EMPTY_PAGE);
    expect(stub.requests).toHaveLength(2);
  });

  test("is retried when the connection breaks in the middle of the body", async () => {
    const { report, stub } = await startClient((response, request, count) => {
      if (count > 1) return json(response, EMPTY_PAGE);
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"total": 0, "mess', () => request.socket.destroy());
    });
    expect(await report.listMessages(FIRST_PAGE)).toEqual(EMPTY_PAGE);
    expect(stub.requests).toHaveLength(2);
  });

  test("is retried when JSON is truncated although the framing is intact", async () => {
    const { report, stub } = await startClient((response, _, count) =>
      json(response, count === 1 ? '{"total": 0, "mess' : EMPTY_PAGE),
    );
    expect(await report.listMessages(FIRST_PAGE)).toEqual(EMPTY_PAGE);
    expect(stub.requests).toHaveLength(2);
  });

  test("fails with the last network failure when none of the attempts succeeds", async () => {
    const { report } = await startClient((_, request) => void request.socket.destroy());
    const error = await rejection(report.listMessages(FIRST_PAGE));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ attempts: 4, unsent: false, cause: expect.any(Error) });
  });

  test("is not retried with retry: false", async () => {
    const { report, stub } = await startClient((response) => json(response, refusal(1, "later"), 503), {
      retry: false,
    });
    expect(await rejection(report.listMessages(FIRST_PAGE))).toMatchObject({ status: 503, attempts: 1 });
    expect(stub.requests).toHaveLength(1);
  });

  test.each([429, 503])("is not retried with retry: false for one call, after status %i", async (status) => {
    const { report, stub } = await refusing(status, 1);
    const error = await rejection(report.listMessages(FIRST_PAGE, { retry: false }));
    expect(error).toMatchObject({ status, attempts: 1 });
    expect(await report.listMessages(FIRST_PAGE)).toEqual(EMPTY_PAGE);
    expect(stub.requests).toHaveLength(2);
  });

  test("is retried with retry: never only when the server certainly did nothing", async () => {
    for (const [status, requests] of [
      [429, 2],
      [503, 1],
    ] as const) {
      const { report, stub } = await refusing(status, 1);
      await report.listMessages(FIRST_PAGE, { retry: "never" }).catch(() => {});
      expect(stub.requests).toHaveLength(requests);
    }
  });

  test("makes as many attempts as the limit option says", async () => {
    const { report, stub } = await startClient((response) => json(response, refusal(1, "later"), 503), {
      retry: { limit: 1 },
    });
    await rejection(report.listMessages(FIRST_PAGE));
    expect(stub.requests).toHaveLength(2);
  });

  test("is not retried when the body is not JSON at all", async () => {
    const { report, stub } = await startClient((response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<h1>Welcome</h1>");
    });
    expect(await rejection(report.listMessages(FIRST_PAGE))).toBeInstanceOf(DecodeError);
    expect(stub.requests).toHaveLength(1);
  });
});

describe("the wait before a retry", () => {
  test("doubles from half a second, less up to a quarter", async () => {
    const { report, delays } = await refusing(500, 3);
    await report.listMessages(FIRST_PAGE);
    for (const [i, full] of [500, 1000, 2000].entries()) {
      expect(delays[i]).toBeLessThanOrEqual(full);
      expect(delays[i]).toBeGreaterThanOrEqual(0.75 * full);
    }
  });

  test("is capped", async () => {
    const delays: number[] = [];
    const { report } = await startClient((response) => json(response, {}, 503), {
      retry: { limit: 8, maxDelay: 2000 },
      onRetry: ({ delay }) => delays.push(delay),
    });
    await rejection(report.listMessages(FIRST_PAGE));
    expect(delays).toHaveLength(8);
    expect(Math.max(...delays)).toBeLessThanOrEqual(2000);
  });

  const inNineSeconds = new Date(NOW + 9000).toUTCString();
  const aMinuteAgo = new Date(NOW - 60_000).toUTCString();

  test.each<[says: string, headers: Record<string, string>, delay: number]>([
    ["Retry-After in seconds", { "retry-after": "7" }, 7000],
    ["Retry-After of zero", { "retry-after": "0" }, 0],
    ["Retry-After as a date, by the client's clock", { "retry-after": inNineSeconds }, 9000],
    ["the vendor's reset header", { "x-rate-limit-reset": "31" }, 31_000],
    ["Retry-After as a date of RFC 850", { "retry-after": "Friday, 20-Nov-26 12:00:09 GMT" }, 9000],
    ["Retry-After as a date of asctime", { "retry-after": "Fri Nov 20 12:00:09 2026" }, 9000],
    ["Retry-After rather than the reset header", { "retry-after": "7", "x-rate-limit-reset": "31" }, 7000],
    [
      "the reset header beside an invalid Retry-After",
      { "retry-after": "soon", "x-rate-limit-reset": "31" },
      31_000,
    ],
    [
      "the reset header beside a Retry-After that has passed",
      { "retry-after": aMinuteAgo, "x-rate-limit-reset": "3" },
      3000,
    ],
  ])("is what the server requests: %s", async (_, headers, delay) => {
    for (const status of [429, 503]) {
      const { report, delays } = await refusing(status, 1, headers);
      await report.listMessages(FIRST_PAGE);
      expect(delays).toEqual([delay]);
    }
  });

  test.each<[says: string, headers: Record<string, string>]>([
    ["nothing", {}],
    ["Retry-After in words", { "retry-after": "soon" }],
    ["Retry-After in words with a year", { "retry-after": "x 2100" }],
    ["Retry-After as a date of another format", { "retry-after": "2100-01-01T00:00:00Z" }],
    ["Retry-After below zero", { "retry-after": "-5" }],
    ["Retry-After as a date that has passed", { "retry-after": aMinuteAgo }],
    ["a reset header that is not a number", { "x-rate-limit-reset": "soon" }],
    ["a quota without its reset", { "x-rate-limit-limit": "600", "x-rate-limit-remaining": "0" }],
  ])("is the usual one when the server says %s", async (_, headers) => {
    for (const status of [429, 503]) {
      const { report, delays } = await refusing(status, 1, headers);
      await report.listMessages(FIRST_PAGE);
      expect(delays).toHaveLength(1);
      expect(delays[0]).toBeLessThanOrEqual(500);
      expect(delays[0]).toBeGreaterThanOrEqual(375);
    }
  });

  test("does not start when it does not fit into the timeout", async () => {
    const { report, stub, clock } = await refusing(429, 1, { "retry-after": "120" });
    const error = await rejection(report.listMessages(FIRST_PAGE));
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as Error).message).toBe(
      "listMessages: a wait of 120000 ms after status 429 does not fit into the timeout of 60000 ms (GET /v2/messages)",
    );
    expect(clock.now()).toBe(NOW);
    expect(stub.requests).toHaveLength(1);
  });

  test("ends when the caller aborts", async () => {
    const controller = new AbortController();
    const { report, stub } = await startClient((response) => json(response, {}, 503), {
      clock: { now: () => NOW, timer: () => () => {}, sleep: neverUnlessAborted },
      onRetry: () => queueMicrotask(() => controller.abort(new Error("enough"))),
    });
    const error = await rejection(report.listMessages(FIRST_PAGE, { signal: controller.signal }));
    expect(error).toMatchObject({ message: "enough" });
    expect(stub.requests).toHaveLength(1);
  });
});

function neverUnlessAborted(_: number, signal?: AbortSignal): Promise<void> {
  return new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
}
