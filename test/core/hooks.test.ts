import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Hooks } from "../../src/index.ts";
import { EMPTY_PAGE, json, refusal } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { FIRST_PAGE, rejection, startClient } from "./setup.ts";

type Event = { kind: string; call: object } & Record<string, unknown>;

/** Hooks that record their arguments. */
function notes() {
  const events: Event[] = [];
  const note = (kind: string) => (event: { call: object }) => void events.push({ kind, ...event });
  const hooks: Required<Omit<Hooks, "around">> = {
    onRequest: note("request"),
    onResponse: note("response"),
    onFailure: note("failure"),
    onRetry: note("retry"),
  };
  return { events, hooks };
}

describe("hooks", () => {
  test("receive every attempt, its response and the wait, but no id", async () => {
    const { events, hooks } = notes();
    const { report, stub } = await startClient(
      (response, _, count) =>
        count === 1 ? json(response, refusal(2002, "slow down"), 429) : json(response, EMPTY_PAGE),
      hooks,
    );
    await report.listUserMessages({ username: "caiyh", cursor: "c" });
    const route = "GET /v2/users/{username}/messages";
    const common = { operationId: "listUserMessages", route, call: {} };
    const error = expect.objectContaining({ name: "ApiError", code: 2002 });
    expect(events).toEqual([
      { kind: "request", ...common, attempt: 1, origin: stub.url, queued: 0, headers: {} },
      { kind: "response", ...common, attempt: 1, status: 429, ok: false, code: 2002, duration: 0 },
      { kind: "retry", ...common, attempt: 1, status: 429, error, delay: expect.any(Number) },
      { kind: "request", ...common, attempt: 2, origin: stub.url, queued: 0, headers: {} },
      { kind: "response", ...common, attempt: 2, status: 200, ok: true, duration: 0 },
    ]);
    expect(JSON.stringify(events)).not.toContain("caiyh");
  });

  test("receive an attempt without a response", async () => {
    const { events, hooks } = notes();
    const { report } = await startClient(
      (response, request, count) => (count === 1 ? request.socket.destroy() : json(response, EMPTY_PAGE)),
      hooks,
    );
    await report.listMessages(FIRST_PAGE);
    expect(events.map(({ kind }) => kind)).toEqual(["request", "failure", "retry", "request", "response"]);
    expect(events[1]).toMatchObject({ attempt: 1, duration: 0, error: { name: "NetworkError" } });
    expect(events[2]).toMatchObject({ error: { name: "NetworkError" } });
    expect(events[2]).not.toHaveProperty("status");
  });

  test("receive a response that cannot be read, and an abort by the caller", async () => {
    const { events, hooks } = notes();
    const controller = new AbortController();
    const { report } = await startClient((response, _, count) => {
      if (count === 1) response.writeHead(200).end("<html>");
      else controller.abort(new Error("enough"));
    }, hooks);
    await rejection(report.listMessages(FIRST_PAGE));
    await rejection(report.listMessages(FIRST_PAGE, { signal: controller.signal }));
    expect(events.map(({ kind }) => kind)).toEqual(["request", "failure", "request", "failure"]);
    expect(events[1]).toMatchObject({ error: { name: "DecodeError" } });
    expect(events[3]).toMatchObject({ error: { message: "enough" } });
  });

  test("receive a refusal with status 200", async () => {
    const { events, hooks } = notes();
    const { act } = await startPlantedApi(
      { refusal: { code: "code", success: 200 } },
      (response) => json(response, { code: 10002, message: "no" }),
      hooks,
    );
    await rejection(act());
    expect(events[1]).toMatchObject({ kind: "response", status: 200, ok: false, code: 10002 });
  });

  test("can distinguish calls that run at the same time", async () => {
    const { events, hooks } = notes();
    const { report } = await startClient(
      (response, _, count) => json(response, EMPTY_PAGE, count <= 2 ? 503 : 200),
      hooks,
    );
    await Promise.all([report.listMessages(FIRST_PAGE), report.listMessages(FIRST_PAGE)]);
    const kinds = new Map<object, string[]>();
    for (const { call, kind } of events) kinds.set(call, [...(kinds.get(call) ?? []), kind]);
    const one = ["request", "response", "retry", "request", "response"];
    expect([...kinds.values()]).toEqual([one, one]);
  });

  test("receive the wait for the rate limit, and what the response says about the quota", async () => {
    const { events, hooks } = notes();
    const { report } = await startClient(
      (response) =>
        json(response, EMPTY_PAGE, 200, { "x-rate-limit-remaining": "7", "x-rate-limit-reset": "31" }),
      { rateLimit: { requests: 1, period: 2000 }, ...hooks },
    );
    for (let i = 0; i < 2; i++) await report.listMessages(FIRST_PAGE);
    expect(events.filter(({ kind }) => kind === "request")).toMatchObject([{ queued: 0 }, { queued: 2000 }]);
    expect(events[1]).toMatchObject({ rateLimit: { remaining: 7, reset: 31_000 } });
  });

  test("may add headers, but replace none", async () => {
    const sent: IncomingHttpHeaders[] = [];
    const { report } = await startClient(
      (response, { headers }) => {
        sent.push(headers);
        json(response, EMPTY_PAGE);
      },
      {
        headers: { "x-own": "the client's" },
        onRequest: ({ headers }) => {
          Object.assign(headers, {
            traceparent: "00-1-2-01",
            Authorization: "Bearer other",
            "X-Own": "other",
          });
        },
      },
    );
    await report.listMessages(FIRST_PAGE);
    expect(sent[0]).toMatchObject({ traceparent: "00-1-2-01", "x-own": "the client's" });
    expect(sent[0]?.authorization).toMatch(/^Basic /);
  });

  test("add no header to the request for a file on another host", async () => {
    const sent: IncomingHttpHeaders[] = [];
    const { act, stub } = await startPlantedApi(
      { url: true, binary: true, anonymous: true },
      (response, { headers }) => {
        sent.push(headers);
        response.end("bytes");
      },
      { onRequest: ({ headers }) => void Object.assign(headers, { traceparent: "00-1-2-01" }) },
    );
    const stream = (await act({ url: `${stub.url}/file` })) as ReadableStream;
    await stream.cancel();
    expect(sent[0]).not.toHaveProperty("traceparent");
  });

  test("may be asynchronous: the call waits for them", async () => {
    const order: string[] = [];
    const later = (what: string) => async () => {
      await new Promise(setImmediate);
      order.push(what);
    };
    const { report } = await startClient(
      (response) => {
        order.push("server");
        json(response, EMPTY_PAGE);
      },
      { onRequest: later("request"), onResponse: later("response") },
    );
    await report.listMessages(FIRST_PAGE);
    expect(order).toEqual(["request", "server", "response"]);
  });

  test.each(["onRequest", "onResponse", "onFailure", "onRetry"] as const)(
    "end the call with what %s rejects with, and leave no rejection unhandled",
    async (hook) => {
      const unhandled: unknown[] = [];
      const note = (reason: unknown) => unhandled.push(reason);
      process.on("unhandledRejection", note);
      onTestFinished(() => void process.off("unhandledRejection", note));
      const reason = new Error("from the hook");
      const failing = hook === "onFailure" || hook === "onRetry";
      const { report } = await startClient(
        (response, request) => (failing ? request.socket.destroy() : json(response, EMPTY_PAGE)),
        { [hook]: async () => Promise.reject(reason) },
      );
      expect(await rejection(report.listMessages(FIRST_PAGE))).toBe(reason);
      await new Promise(setImmediate);
      expect(unhandled).toEqual([]);
    },
  );

  test("end the call with what they throw", async () => {
    const { report, stub } = await startClient((response) => json(response, EMPTY_PAGE), {
      onResponse: () => {
        throw new Error("from the hook");
      },
    });
    expect(await rejection(report.listMessages(FIRST_PAGE))).toMatchObject({ message: "from the hook" });
    expect(stub.requests).toHaveLength(1);
  });

  test("run each request within `around`, with the other hooks", async () => {
    const where = new AsyncLocalStorage<string>();
    const seen: string[] = [];
    const note = (name: string) => () => void seen.push(`${name} in ${where.getStore()}`);
    const { report, stub } = await startClient(
      (response, _, count) =>
        count === 1 ? json(response, refusal(2002, "slow down"), 429) : json(response, EMPTY_PAGE),
      {
        around: async ({ attempt, operationId, origin, queued }, run) => {
          expect({ operationId, origin, queued }).toEqual({
            operationId: "listMessages",
            origin: stub.url,
            queued: 0,
          });
          const result = await where.run(`attempt ${attempt}`, run);
          seen.push(`after ${attempt}`);
          return result;
        },
        onRequest: note("request"),
        onResponse: note("response"),
        fetch: (url, init) => {
          note("fetch")();
          return fetch(url, init);
        },
      },
    );
    expect(await report.listMessages(FIRST_PAGE)).toEqual(EMPTY_PAGE);
    const attempt = (n: number) => [
      ...["request", "fetch", "response"].map((name) => `${name} in attempt ${n}`),
      `after ${n}`,
    ];
    expect(seen).toEqual([...attempt(1), ...attempt(2)]);
  });

  test("end the call when `around` throws, before the request or after it", async () => {
    const before = await startClient((response) => json(response, EMPTY_PAGE), {
      around: () => Promise.reject(new Error("not now")),
    });
    expect(await rejection(before.report.listMessages(FIRST_PAGE))).toEqual(new Error("not now"));
    expect(before.stub.requests).toHaveLength(0);
    const after = await startClient((response) => json(response, EMPTY_PAGE), {
      around: async (_, run) => {
        await run();
        throw new Error("not any more");
      },
    });
    expect(await rejection(after.report.listMessages(FIRST_PAGE))).toEqual(new Error("not any more"));
    expect(after.stub.requests).toHaveLength(1);
  });

  test("leave an abort to the caller while `around` waits", async () => {
    const controller = new AbortController();
    const { report, stub } = await startClient((response) => json(response, EMPTY_PAGE), {
      around: () => {
        setImmediate(() => controller.abort(new Error("enough")));
        return new Promise(() => {});
      },
    });
    const call = report.listMessages(FIRST_PAGE, { signal: controller.signal });
    expect(await rejection(call)).toEqual(new Error("enough"));
    expect(stub.requests).toHaveLength(0);
  });
});
