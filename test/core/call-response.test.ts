import { describe, expect, test } from "vitest";
import { basicAuth } from "../../src/core/auth/basic-auth.ts";
import { bearerAuth } from "../../src/core/auth/bearer-auth.ts";
import { createRedact } from "../../src/core/errors/redact.ts";
import type { CallRequest, Send } from "../../src/core/request/call.ts";
import type { ApiError, RetryEvent } from "../../src/index.ts";
import { createTokens, sign } from "../../src/qiniu/sign.ts";
import { json } from "../support/stub-server.ts";
import { readVendorError, startPlantedApi } from "./planted-api.ts";
import { rejection } from "./setup.ts";

type ByPath = (path: string) => Promise<{ error?: unknown }>;

const tokens = createTokens("token", createRedact([]));

/** An API that refuses everything, with what has been interpreted, what a layer saw and what a hook received. */
async function startRefusing(status = 503) {
  const interpreted: unknown[] = [];
  const seen: ApiError[] = [];
  const retries: RetryEvent[] = [];
  const observed = (send: Send) =>
    bearerAuth(async (request, call) => {
      const response = await send(request, call);
      if (response.refusal) seen.push(response.refusal);
      return response;
    }, tokens);
  const api = await startPlantedApi({}, (response, _, count) => json(response, { code: count }, status), {
    layers: {
      authenticate: observed,
      readVendorError: (body, status) => {
        interpreted.push(body);
        return readVendorError(body, status);
      },
    },
    retry: { limit: 2 },
    onResponse: () => {},
    onRetry: (event) => void retries.push(event),
  });
  return { ...api, interpreted, seen, retries };
}

describe("a refusal", () => {
  test("is interpreted once for each response, however many layers read it", async () => {
    const { act, interpreted } = await startRefusing();
    expect(await rejection(act())).toMatchObject({ code: 3 });
    expect(interpreted).toEqual([{ code: 1 }, { code: 2 }, { code: 3 }]);
  });

  test("is interpreted once for each response by path, too", async () => {
    const { http, interpreted } = await startRefusing();
    const { error } = await (http as unknown as { GET: ByPath }).GET("/things");
    expect(error).toEqual({ code: 3 });
    expect(interpreted).toEqual([{ code: 1 }, { code: 2 }, { code: 3 }]);
  });

  test("is the same error for layers, for the hook before a retry, and for the caller", async () => {
    const { act, seen, retries } = await startRefusing();
    const error = await rejection(act());
    expect(seen).toHaveLength(3);
    expect(retries[0]?.error).toBe(seen[0]);
    expect(retries[1]?.error).toBe(seen[1]);
    expect(error).toBe(seen[2]);
  });

  test("is the cause when there is no time for the next attempt", async () => {
    const { act, seen } = await startRefusing();
    const error = await rejection(act({}, { timeout: 100 }));
    expect(error).toMatchObject({ name: "TimeoutError" });
    expect((error as Error).cause).toBe(seen[0]);
  });

  test("has a stack that leads to the line of the call", async () => {
    const { act } = await startRefusing(400);
    const callFromHere = async () => await act();
    const { stack } = (await rejection(callFromHere())) as Error;
    expect(stack).toMatch(/^ApiError: act: 400/);
    expect(stack).toContain("callFromHere");
  });
});

describe("the layer that signs requests", () => {
  const identity = { user_id: "1" };

  test.each([
    ["by HTTP Basic", (send: Send) => basicAuth(send, "secret"), "authorization"],
    ["by a bearer token", (send: Send) => bearerAuth(send, tokens), "authorization"],
    ["for Qiniu", (send: Send) => sign(send, { appId: "app", identity, tokens }), "access-token"],
  ])(
    "%s does not change the request that it receives, so that each attempt starts afresh",
    async (_, authenticate, header) => {
      const given: CallRequest[] = [];
      const sent: unknown[] = [];
      const freezing = (send: Send): Send => {
        const signed = authenticate(send);
        return (request, call) => {
          given.push(request);
          return signed(Object.freeze({ ...request, headers: Object.freeze(request.headers) }), call);
        };
      };
      const { act } = await startPlantedApi(
        {},
        (response, request, count) => {
          sent.push(request.headers[header]);
          json(response, {}, count === 1 ? 503 : 200);
        },
        { layers: { authenticate: freezing }, headers: { "X-Own": "1" } },
      );
      await act();
      expect(sent).toEqual([expect.stringMatching(/token|secret/), expect.stringMatching(/token|secret/)]);
      const unsigned = { "user-agent": expect.any(String), "x-own": "1" };
      expect(given.map(({ headers }) => headers)).toEqual([unsigned, unsigned]);
    },
  );
});
