import { describe, expect, test } from "vitest";
import type { Hooks } from "../../src/index.ts";
import { EMPTY_PAGE, json, refusal } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { FIRST_PAGE, rejection, startClient } from "./setup.ts";

type Event = { kind: string; call: object } & Record<string, unknown>;

/** Hooks that record their arguments. */
function notes() {
  const events: Event[] = [];
  const note = (kind: string) => (event: { call: object }) => void events.push({ kind, ...event });
  const hooks: Required<Hooks> = {
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
    const { report } = await startClient(
      (response, _, count) =>
        count === 1 ? json(response, refusal(2002, "slow down"), 429) : json(response, EMPTY_PAGE),
      hooks,
    );
    await report.listUserMessages({ username: "caiyh", cursor: "c" });
    const route = "GET /v2/users/{username}/messages";
    const common = { operationId: "listUserMessages", route, call: {} };
    const error = expect.objectContaining({ name: "ApiError", code: 2002 });
    expect(events).toEqual([
      { kind: "request", ...common, attempt: 1 },
      { kind: "response", ...common, attempt: 1, status: 429, ok: false, code: 2002, duration: 0 },
      { kind: "retry", ...common, attempt: 1, status: 429, error, delay: expect.any(Number) },
      { kind: "request", ...common, attempt: 2 },
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

  test("end the call with what they throw", async () => {
    const { report, stub } = await startClient((response) => json(response, EMPTY_PAGE), {
      onResponse: () => {
        throw new Error("from the hook");
      },
    });
    expect(await rejection(report.listMessages(FIRST_PAGE))).toMatchObject({ message: "from the hook" });
    expect(stub.requests).toHaveLength(1);
  });
});
