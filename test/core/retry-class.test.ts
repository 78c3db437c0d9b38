import { describe, expect, test } from "vitest";
import type { OperationRow } from "../../src/core/request/operation.ts";
import { json, type Respond } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { rejection } from "./setup.ts";

const sending = { method: "POST", body: "application/json" } as const satisfies Partial<OperationRow>;
const startOnce = (respond: Respond) => startPlantedApi({ ...sending, retry: "never" }, respond);
const startKeyed = (respond: Respond) => startPlantedApi({ ...sending, retry: "dedup" }, respond);
const startRemoving = (respond: Respond) =>
  startPlantedApi({ method: "DELETE", path: "/things/{id}", empty: true }, respond);

const hello = { body: { text: "hello" } };

describe("an operation that must not act twice", () => {
  test.each([408, 500, 502, 503, 504])("is not retried after status %i", async (status) => {
    const { act, stub } = await startOnce((response) => json(response, {}, status));
    await rejection(act(hello));
    expect(stub.requests).toHaveLength(1);
  });

  test("is not retried when the connection breaks after the server has acted", async () => {
    const { act, stub } = await startOnce((_, request) => void request.socket.destroy());
    expect(await rejection(act(hello))).toMatchObject({ name: "NetworkError", unsent: false });
    expect(stub.requests).toHaveLength(1);
  });

  test("is not retried when the response is truncated", async () => {
    const { act, stub } = await startOnce((response) => json(response, '{"id": '));
    expect(await rejection(act(hello))).toMatchObject({ name: "DecodeError" });
    expect(stub.requests).toHaveLength(1);
  });

  test("is retried after 429, with its body", async () => {
    const bodies: string[] = [];
    const { act } = await startOnce(async (response, request, count) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      bodies.push(body);
      if (count === 1) json(response, {}, 429);
      else json(response, { id: 7 });
    });
    expect(await act(hello)).toEqual({ id: 7 });
    expect(bodies).toEqual(['{"text":"hello"}', '{"text":"hello"}']);
  });

  test("is retried when the connection failed", async () => {
    const { act, stub } = await startOnce((response) => json(response, { id: 7 }));
    await stub.close();
    expect(await rejection(act(hello))).toMatchObject({
      code: "ECONNREFUSED",
      unsent: true,
      attempts: 4,
    });
  });
});

describe("an operation that the server deduplicates", () => {
  test("is retried like a safe one, with its body", async () => {
    const { act, stub } = await startKeyed((response, request, count) =>
      count === 1 ? request.socket.destroy() : json(response, { id: 7 }),
    );
    expect(await act(hello)).toEqual({ id: 7 });
    expect(stub.requests).toHaveLength(2);
  });
});

describe("an operation without a response body", () => {
  test("resolves to undefined, whatever the server sends", async () => {
    const { act } = await startRemoving((response, _, count) =>
      count === 1 ? response.writeHead(204).end() : json(response, "surplus"),
    );
    expect(await act({ id: "a/b" })).toBeUndefined();
    expect(await act({ id: "a/b" })).toBeUndefined();
  });

  test("has its path parameter encoded", async () => {
    const { act, stub } = await startRemoving((response) => response.writeHead(204).end());
    await act({ id: "a/b c" });
    expect(stub.requests).toEqual(["DELETE /things/a%2Fb%20c"]);
  });
});
