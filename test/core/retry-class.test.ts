import { describe, expect, onTestFinished, test } from "vitest";
import { createApi } from "../../src/core/client.ts";
import type { OperationRow } from "../../src/core/operation.ts";
import { withDefaults } from "../../src/core/options.ts";
import { createPipeline } from "../../src/core/pipeline.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { type Answer, json, startStub } from "../support/stub-server.ts";
import { NOW, rejection } from "./setup.ts";

/** The table of an imaginary API that has one operation of each retry class. */
const table = {
  sendOnce: { id: "sendOnce", method: "POST", path: "/send", body: "application/json", retry: "never" },
  sendKeyed: { id: "sendKeyed", method: "POST", path: "/keyed", body: "application/json", retry: "dedup" },
  removeThing: { id: "removeThing", method: "DELETE", path: "/things/{id}", empty: true, retry: "safe" },
} as const satisfies Record<string, OperationRow>;

interface Operations {
  sendOnce: Sending;
  sendKeyed: Sending;
  removeThing: { parameters: { path: { id: string } }; responses: { 204: { content?: never } } };
}

interface Sending {
  parameters: Record<never, never>;
  requestBody: { content: { "application/json": { text: string } } };
  responses: { 200: { content: { "application/json": { id: number } } } };
}

async function startApi(answer: Answer) {
  const stub = await startStub(answer);
  onTestFinished(() => stub.close());
  const settings = withDefaults({ clock: createClock(NOW, { autoAdvance: true }) });
  const redact = (text: string) => text;
  const vendor = { authenticate: <T>(send: T) => send, redact, quota: undefined, resetHeaders: [] };
  const send = createPipeline(settings, vendor);
  const readVendorError = () => ({ code: undefined, message: undefined });
  const options = { ...settings, baseUrl: stub.url, send, redact, readVendorError };
  return { stub, api: createApi<object, Operations, typeof table>(table, options) };
}

const hello = { body: { text: "hello" } };

describe("an operation that must not act twice", () => {
  test.each([408, 500, 502, 503, 504])("is not repeated after status %i", async (status) => {
    const { api, stub } = await startApi((response) => json(response, {}, status));
    await rejection(api.sendOnce(hello));
    expect(stub.requests).toHaveLength(1);
  });

  test("is not repeated when the connection breaks after the server has acted", async () => {
    const { api, stub } = await startApi((_, request) => void request.socket.destroy());
    expect(await rejection(api.sendOnce(hello))).toMatchObject({ name: "NetworkError", unsent: false });
    expect(stub.requests).toHaveLength(1);
  });

  test("is not repeated when the answer breaks off", async () => {
    const { api, stub } = await startApi((response) => json(response, '{"id": '));
    expect(await rejection(api.sendOnce(hello))).toMatchObject({ name: "DecodeError" });
    expect(stub.requests).toHaveLength(1);
  });

  test("is repeated after 429, with its body", async () => {
    const bodies: string[] = [];
    const { api } = await startApi(async (response, request, count) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      bodies.push(body);
      if (count === 1) json(response, {}, 429);
      else json(response, { id: 7 });
    });
    expect(await api.sendOnce(hello)).toEqual({ id: 7 });
    expect(bodies).toEqual(['{"text":"hello"}', '{"text":"hello"}']);
  });

  test("is repeated when no connection came about", async () => {
    const { api, stub } = await startApi((response) => json(response, { id: 7 }));
    await stub.close();
    expect(await rejection(api.sendOnce(hello))).toMatchObject({
      code: "ECONNREFUSED",
      unsent: true,
      attempts: 4,
    });
  });
});

describe("an operation that the server deduplicates", () => {
  test("is repeated like a safe one, with its body", async () => {
    const { api, stub } = await startApi((response, request, count) =>
      count === 1 ? request.socket.destroy() : json(response, { id: 7 }),
    );
    expect(await api.sendKeyed(hello)).toEqual({ id: 7 });
    expect(stub.requests).toHaveLength(2);
  });
});

describe("an operation without an answer", () => {
  test("resolves to undefined, whatever the server sends", async () => {
    const { api } = await startApi((response, _, count) =>
      count === 1 ? response.writeHead(204).end() : json(response, "surplus"),
    );
    expect(await api.removeThing({ id: "a/b" })).toBeUndefined();
    expect(await api.removeThing({ id: "a/b" })).toBeUndefined();
  });

  test("has its path parameter encoded", async () => {
    const { api, stub } = await startApi((response) => response.writeHead(204).end());
    await api.removeThing({ id: "a/b c" });
    expect(stub.requests).toEqual(["DELETE /things/a%2Fb%20c"]);
  });
});
