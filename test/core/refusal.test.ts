import { describe, expect, test } from "vitest";
import { ApiError } from "../../src/index.ts";
import { json, type Respond } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { rejection } from "./setup.ts";

const refusal = { code: "code", success: 200 } as const;

describe("a refusal with a status of success", () => {
  const refused = { code: 10008, message: "token is invalid" };

  test("is thrown like any other refusal", async () => {
    const { act } = await startPlantedApi({ refusal }, (response) => json(response, refused));
    const error = await rejection(act());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 200, code: 10008, body: refused, retryable: false });
    expect((error as Error).message).toBe(
      "act: 200 OK, code 10008: token is invalid (GET /things). Check the token.",
    );
  });

  test("is `error` over `http`", async () => {
    const { http } = await startPlantedApi({ refusal }, (response) => json(response, refused));
    const { data, error, response } = await http.GET("/things" as never);
    expect({ data, error, status: response.status }).toEqual({
      data: undefined,
      error: refused,
      status: 200,
    });
  });

  test.each([
    ["the code of success", { code: 200, data: true }],
    ["no code", { data: true }],
    ["a list", [1]],
    ["null", null],
  ])("is not a refusal with %s", async (_, body) => {
    const { act } = await startPlantedApi({ refusal }, (response) => json(response, body));
    expect(await act()).toEqual(body);
  });

  test("is not a refusal if the spec has no envelope", async () => {
    const { act } = await startPlantedApi({}, (response) => json(response, refused));
    expect(await act()).toEqual(refused);
  });
});

describe("an operation that a key makes safe to retry", () => {
  const row = { method: "POST", body: "application/json", retry: "dedup", dedupKey: "key" } as const;
  const busy =
    (succeedAt: number): Respond =>
    (response, _, count) =>
      json(response, {}, count < succeedAt ? 503 : 200);

  test("is retried with the key", async () => {
    const { act, stub } = await startPlantedApi(row, busy(3));
    await act({ body: { key: 1 } });
    expect(stub.requests).toHaveLength(3);
  });

  test.each([[{}], [{ key: undefined }], [{ key: null }]])("is not retried with %j", async (body) => {
    const { act, stub } = await startPlantedApi(row, busy(2));
    expect(await rejection(act({ body }))).toMatchObject({ status: 503, attempts: 1 });
    expect(stub.requests).toHaveLength(1);
  });

  test("is retried without the key if the caller says so", async () => {
    const { act, stub } = await startPlantedApi(row, busy(2));
    await act({ body: {} }, { retry: "safe" });
    expect(stub.requests).toHaveLength(2);
  });

  test.for([
    [{ key: 1 }, 200, 2],
    [{}, 503, 1],
  ] as const)("is retried over `http` only with the key: %j", async ([body, status, times]) => {
    const { http, stub } = await startPlantedApi(row, busy(2));
    const { response } = await http.POST("/things" as never, { body } as never);
    expect(response.status).toBe(status);
    expect(stub.requests).toHaveLength(times);
  });
});
