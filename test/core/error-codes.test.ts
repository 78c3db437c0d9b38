import { describe, expect, test } from "vitest";
import type { ApiError } from "../../src/index.ts";
import { json, type Respond } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { rejection } from "./setup.ts";

// What startPlantedApi's vendor lists: 10009 is retryable, resource_limited is final, 10008 is about credentials.
const row = { refusal: { code: "code", success: 200 } } as const;
const sending = { ...row, method: "POST", body: "application/json", retry: "never" } as const;

/** Refuses the first request, and accepts all later ones. */
const refusingOnce =
  (code: number | string, status: number): Respond =>
  (response, _, count) =>
    count === 1 ? json(response, { code }, status) : json(response, { code: 200 });

describe("a retryable code", () => {
  test.each([200, 400, 403])("causes a retry with status %i", async (status) => {
    const { act, stub } = await startPlantedApi(row, refusingOnce(10009, status));
    expect(await act()).toEqual({ code: 200 });
    expect(stub.requests).toHaveLength(2);
  });

  test("causes none for an operation that must not act twice", async () => {
    const { act, stub } = await startPlantedApi(sending, refusingOnce(10009, 200));
    expect(await rejection(act({ body: {} }))).toMatchObject({ code: 10009, retryable: true, attempts: 1 });
    expect(stub.requests).toHaveLength(1);
  });

  test("is in the error when the attempts are used up", async () => {
    const { act, stub } = await startPlantedApi(row, (response) => json(response, { code: 10009 }));
    expect(await rejection(act())).toMatchObject({ code: 10009, retryable: true, attempts: 4 });
    expect(stub.requests).toHaveLength(4);
  });
});

describe("a code that is not retryable", () => {
  test.each([429, 500, 503])("causes no retry with status %i", async (status) => {
    const { act, stub } = await startPlantedApi(row, refusingOnce("resource_limited", status));
    const error = await rejection(act());
    expect(error).toMatchObject({ code: "resource_limited", status, retryable: false, attempts: 1 });
    expect(stub.requests).toHaveLength(1);
  });

  test("causes none for an operation that must not act twice either", async () => {
    const { act, stub } = await startPlantedApi(sending, refusingOnce("resource_limited", 429));
    await rejection(act({ body: {} }));
    expect(stub.requests).toHaveLength(1);
  });

  test("causes none over `http`", async () => {
    const { http, stub } = await startPlantedApi(row, refusingOnce("resource_limited", 429));
    const { error } = await http.GET("/things" as never);
    expect(error).toEqual({ code: "resource_limited" });
    expect(stub.requests).toHaveLength(1);
  });
});

describe("the wait before a retry", () => {
  test("names the refusal when it does not fit into the timeout", async () => {
    const { act } = await startPlantedApi(row, (response) =>
      json(response, { code: 10009 }, 429, { "retry-after": "120" }),
    );
    expect(await rejection(act())).toMatchObject({
      name: "TimeoutError",
      cause: { name: "ApiError", status: 429, code: 10009 },
    });
  });
});

describe("the message of a refusal", () => {
  test.each([
    [401, undefined, "Check the token."],
    [200, 10008, "Check the token."],
    [404, undefined, "Check baseUrl, names and ids."],
    [429, undefined, "Wait until the quota is reset."],
    [429, "resource_limited", "Retrying it unchanged does not help."],
    [503, undefined, "Try again later."],
    [200, 10009, "Try again later."],
    [200, 10002, "Retrying it unchanged does not help."],
    [400, "constructor", "Retrying it unchanged does not help."],
  ])("with status %i and code %s says what to do", async (status, code, hint) => {
    const { act } = await startPlantedApi(row, (response) => json(response, { code }, status), {
      retry: false,
    });
    const { message } = (await rejection(act())) as ApiError;
    expect(message.endsWith(`(GET /things). ${hint}`)).toBe(true);
  });
});
