import { describe, expect, test } from "vitest";
import type { OperationRow } from "../../src/core/request/operation.ts";
import { json } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { rejection } from "./setup.ts";

const keyed = {
  method: "POST",
  body: "application/json",
  retry: "dedup",
  dedupKey: "key",
  int64Body: ["key"],
} as const satisfies Partial<OperationRow>;

/** A server that acts and then breaks the connection, twice; it drops duplicates by their key. */
async function startForgetful(row: Partial<OperationRow> = keyed) {
  const acted: string[] = [];
  const keys: string[] = [];
  const { act, http } = await startPlantedApi(row, async (response, request, count) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const [, key = "none"] = /"key":(\d+)/.exec(body) ?? [];
    if (key === "none" || !keys.includes(key)) acted.push(body);
    keys.push(key);
    if (count < 3) request.socket.destroy();
    else json(response, { done: true });
  });
  return { act, post: http.POST as unknown as (path: string, init: object) => Promise<unknown>, acted, keys };
}

describe("an operation with a dedup key that the caller omits", () => {
  test("acts once although every response except the last is lost", async () => {
    const { act, acted, keys } = await startForgetful();
    expect(await act({ body: { text: "hi" } })).toEqual({ done: true });
    expect(acted).toHaveLength(1);
    expect(keys).toHaveLength(3);
  });

  test("also acts once when called by its path", async () => {
    const { post, acted, keys } = await startForgetful();
    expect(await post("/things", { body: { text: "hi" } })).toMatchObject({ data: { done: true } });
    expect(acted).toHaveLength(1);
    expect(keys).toHaveLength(3);
  });

  test("has a new key with each call, positive and within 64 bits", async () => {
    const keys: bigint[] = [];
    const { act } = await startPlantedApi(
      keyed,
      async (response, request) => {
        let body = "";
        for await (const chunk of request) body += chunk;
        keys.push(BigInt(/"key":(-?\d+)/.exec(body)?.[1] as string));
        json(response, {});
      },
      { rateLimit: false },
    );
    const body = { text: "the same body" };
    for (let i = 0; i < 50; i++) await act({ body });
    expect(new Set(keys).size).toBe(50);
    expect(keys.every((key) => key > 0n && key < 2n ** 63n)).toBe(true);
    expect(keys.some((key) => key > 2n ** 60n)).toBe(true);
    expect(body).toEqual({ text: "the same body" });
  });

  test.each([undefined, null])("treats %s as missing", async (key) => {
    const { act, keys } = await startForgetful();
    await act({ body: { key } });
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[1-9]\d+$/);
  });
});

describe("a key that is not generated", () => {
  test.each([0, 7, "9223372036854775807", 9223372036854775807n])("is the caller's own %s", async (key) => {
    const { act, keys } = await startForgetful();
    await act({ body: { key } });
    expect(keys).toEqual([String(key), String(key), String(key)]);
  });

  test.each<[string, Partial<OperationRow>]>([
    ["is not a 64-bit integer", { ...keyed, int64Body: [] }],
    ["does not exist", { method: "POST", body: "application/json", retry: "never" }],
  ])("is missing if it %s, and then nothing is retried", async (_, row) => {
    const { act, acted, keys } = await startForgetful({ int64Body: [], ...row });
    expect(await rejection(act({ body: { text: "hi" } }))).toMatchObject({ name: "NetworkError" });
    expect(acted).toEqual(['{"text":"hi"}']);
    expect(keys).toEqual(["none"]);
  });
});
