import { describe, expect, test } from "vitest";
import { type ItemOutcome, inChunks } from "../../src/index.ts";
import { createJMessage, type JMessageOptions } from "../../src/jmessage/index.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { APP_KEY, MASTER_SECRET } from "../support/credentials.ts";
import { json, refusal } from "../support/stub-server.ts";
import { useIm } from "./im-server.ts";
import { NOW } from "./setup.ts";

const names = (count: number) => Array.from({ length: count }, (_, i) => `user${i}`);
const users = (count: number) =>
  names(count).map((username) => ({ username, password: "a-sample-password" }));

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const collected: Value[] = [];
  for await (const value of values) collected.push(value);
  return collected;
}

/** Outcomes in short, with names reduced to their numbers. */
const brief = (outcomes: { state: string; items: unknown[] }[]) =>
  outcomes.map(({ state, items }) => `${items.length} ${state}`);

const states = (outcomes: ItemOutcome<unknown>[]) =>
  outcomes.map((outcome) => (outcome.ok ? "ok" : outcome.state));

describe("a list in chunks", () => {
  test("is sent in calls of the maximum length, in order and completely", async () => {
    const { im, bodies } = await useIm((response) => response.writeHead(204).end());
    const outcomes = await all(inChunks(im.deleteUsers, { body: names(250) }));
    expect(brief(outcomes)).toEqual(["100 done", "100 done", "50 done"]);
    expect(bodies.map((body) => (body as string[]).length)).toEqual([100, 100, 50]);
    expect(bodies.flat()).toEqual(names(250));
    expect(outcomes.flatMap(({ items }) => items)).toEqual(names(250));
  });

  test("may be in a property, and every call has the other arguments too", async () => {
    const { im, bodies, stub } = await useIm((response) => response.writeHead(204).end());
    const body = { appkey: "0ab1cd2ef34567890a1b2c3d", users: names(501) };
    const outcomes = await all(inChunks(im.removeCrossAppFriends, { username: "caiyh", body }));
    expect(brief(outcomes)).toEqual(["500 done", "1 done"]);
    expect(bodies[1]).toEqual({ appkey: "0ab1cd2ef34567890a1b2c3d", users: ["user500"] });
    expect(new Set(stub.requests)).toEqual(new Set(["DELETE /v1/cross/users/caiyh/friends"]));
  });

  test("sends nothing for an empty list", async () => {
    const { im, bodies } = await useIm((response) => response.writeHead(204).end());
    expect(await all(inChunks(im.deleteUsers, { body: [] }))).toEqual([]);
    expect(await all(inChunks(im.deleteUsers, { body: [] }).items())).toEqual([]);
    expect(bodies).toEqual([]);
  });

  test("is unsent where a call would wait too long for the quota", async () => {
    const { im, bodies } = await useIm((response) => response.writeHead(204).end(), {
      rateLimit: { requests: 1, period: 1000 },
    });
    const options = { chunkSize: 1, queueTimeout: 500 };
    const outcomes = await all(inChunks(im.deleteUsers, { body: names(3) }, options));
    expect(brief(outcomes)).toEqual(["1 done", "1 unsent", "1 unsent"]);
    expect(bodies).toEqual([["user0"]]);
  });

  test("is sent when the loop requests it, once, and as it was at the start", async () => {
    const { im, bodies } = await useIm((response) => response.writeHead(204).end());
    const list = names(3);
    const chunks = inChunks(im.deleteUsers, { body: list }, { chunkSize: 2 });
    expect(bodies).toEqual([]);
    await chunks.next();
    expect(bodies).toEqual([["user0", "user1"]]);
    list.push("another");
    await all(chunks);
    await all(chunks);
    await all(chunks.items());
    expect(bodies).toEqual([["user0", "user1"], ["user2"]]);
  });

  test("reports a refusal together with the outcomes of the others", async () => {
    const { im } = await useIm((response, _, count) =>
      count === 2 ? json(response, refusal(899002, "no such user"), 403) : response.writeHead(204).end(),
    );
    const outcomes = await all(inChunks(im.deleteUsers, { body: names(5) }, { chunkSize: 2 }));
    expect(brief(outcomes)).toEqual(["2 done", "2 refused", "1 done"]);
    expect(outcomes[1]?.error).toMatchObject({ name: "ApiError", status: 403, code: 899002 });
  });

  test("stops at the first failure on request, and says what has not been sent and why", async () => {
    const { im, bodies } = await useIm((response, _, count) =>
      count === 2 ? json(response, refusal(899002, "no such user"), 403) : response.writeHead(204).end(),
    );
    const body = names(7);
    const outcomes = await all(inChunks(im.deleteUsers, { body }, { chunkSize: 2, stopOnError: true }));
    expect(brief(outcomes)).toEqual(["2 done", "2 refused", "2 unsent", "1 unsent"]);
    expect(outcomes[3]?.error).toBe(outcomes[1]?.error);
    expect(bodies).toHaveLength(2);
  });

  test("reports `unknown` for a call whose response was lost, and does not retry one that may have acted", async () => {
    const { im, bodies } = await useIm((response, _, count) =>
      count === 1 ? response.destroy() : json(response, [{ username: "user1" }], 201),
    );
    const outcomes = await all(inChunks(im.registerUsers, { body: users(2) }, { chunkSize: 1 }));
    expect(brief(outcomes)).toEqual(["1 unknown", "1 done"]);
    expect(outcomes[0]?.error).toMatchObject({ name: "NetworkError", unsent: false });
    expect(bodies).toHaveLength(2);
  });

  test.each([
    [500, "unknown"],
    [408, "unknown"],
    [400, "refused"],
    [429, "refused"],
  ])("treats status %i as %s", async (status, state) => {
    const { im } = await useIm((response) => json(response, refusal(1, "no"), status));
    const outcomes = await all(inChunks(im.registerUsers, { body: users(1) }));
    expect(brief(outcomes)).toEqual([`1 ${state}`]);
  });

  test("reports `unknown` for a call that took too long, or whose response was truncated", async () => {
    const clock = createClock(NOW);
    const silent = await useIm(() => clock.advance(60_000), { clock });
    expect(brief(await all(inChunks(silent.im.registerUsers, { body: users(1) })))).toEqual(["1 unknown"]);
    const cut = await useIm((response) => json(response, '[{"username', 201));
    expect(brief(await all(inChunks(cut.im.registerUsers, { body: users(1) })))).toEqual(["1 unknown"]);
  });

  test("reports that nothing was sent if no server was found, unless an earlier attempt may have reached it", async () => {
    const gone = await useIm(() => {});
    await gone.stub.close();
    const body = users(1);
    expect(brief(await all(inChunks(gone.im.registerUsers, { body })))).toEqual(["1 unsent"]);
    const once = { retry: "never" } as const;
    expect(brief(await all(inChunks(gone.im.deleteUsers, { body: names(1) }, once)))).toEqual(["1 unsent"]);
    expect(brief(await all(inChunks(gone.im.deleteUsers, { body: names(1) })))).toEqual(["1 unknown"]);
  });

  test("ends when aborted: the call in flight is unknown, the rest has not been sent", async () => {
    const controller = new AbortController();
    const { im, bodies } = await useIm((response, _, count) => {
      if (count === 1) response.writeHead(204).end();
      else controller.abort(new Error("enough"));
    });
    const options = { chunkSize: 2, signal: controller.signal };
    const outcomes = await all(inChunks(im.deleteUsers, { body: names(6) }, options));
    expect(brief(outcomes)).toEqual(["2 done", "2 unknown", "2 unsent"]);
    expect(outcomes.slice(1).map(({ error }) => error?.message)).toEqual(["enough", "enough"]);
    expect(bodies).toHaveLength(2);
    const late = await all(inChunks(im.deleteUsers, { body: names(2) }, options).items());
    expect(states(late)).toEqual(["unsent", "unsent"]);
  });

  test("has an error for every reason to abort", async () => {
    const { im } = await useIm(() => {});
    const signal = AbortSignal.abort("why");
    const [outcome] = await all(inChunks(im.deleteUsers, { body: ["user0"] }, { signal }));
    expect(outcome?.error).toMatchObject({ message: "aborted", cause: "why" });
  });

  test.each([
    ["no list", { body: "user0" }, {}, "deleteUsers: body: expected a list"],
    ["no body at all", {}, {}, "deleteUsers: body: expected a list"],
    ["chunks of nothing", { body: [] }, { chunkSize: 0 }, "chunkSize: expected 1 to 100, got 0"],
    ["chunks above the limit", { body: [] }, { chunkSize: 101 }, "chunkSize: expected 1 to 100, got 101"],
    ["broken chunks", { body: [] }, { chunkSize: 1.5 }, "chunkSize: expected 1 to 100, got 1.5"],
  ])("rejects %s at once", (_, args, options, message) => {
    const credentials: JMessageOptions = { appKey: APP_KEY, masterSecret: MASTER_SECRET };
    const { im } = createJMessage({ ...credentials, baseUrl: "http://127.0.0.1:1" });
    expect(() => inChunks(im.deleteUsers, args as never, options)).toThrow(message);
  });

  test("is checked as a whole before the first request, and the error counts in it", async () => {
    const { im, stub } = await useIm((response) => json(response, [], 201));
    const body = users(1200);
    body[1100] = { username: "user1100", password: "x" };
    expect(() => inChunks(im.registerUsers, { body })).toThrow(
      new RangeError("registerUsers: body[1100].password: at least 4 bytes, got 1"),
    );
    const friends = { appkey: "0ab1cd2ef34567890a1b2c3d", users: [...names(600), "x".repeat(200)] };
    expect(() => inChunks(im.removeCrossAppFriends, { username: "caiyh", body: friends })).toThrow(
      /^removeCrossAppFriends: body\.users\[600\]: at most/,
    );
    expect(stub.requests).toEqual([]);
  });

  test("is left to the vendor with `checks: false`, whatever its items and the size of a chunk", async () => {
    const { im, bodies } = await useIm((response) => response.writeHead(204).end(), { checks: false });
    const list = [...names(149), "x"];
    const outcomes = await all(inChunks(im.deleteUsers, { body: list }, { chunkSize: 150 }));
    expect(brief(outcomes)).toEqual(["150 done"]);
    expect(bodies).toEqual([list]);
    expect(() => inChunks(im.deleteUsers, { body: list }, { chunkSize: 0 })).toThrow(RangeError);
  });

  test("names a missing list in a property, and throws on an argument that the operation rejects", async () => {
    const { im, bodies } = await useIm((response) => response.writeHead(204).end());
    const wrong = { username: "caiyh", body: { appkey: "a" } } as never;
    expect(() => inChunks(im.addCrossAppFriends, wrong)).toThrow(
      "addCrossAppFriends: body.users: expected a list",
    );
    const misspelled = { user: "caiyh", body: ["user0"] } as never;
    await expect(all(inChunks(im.addFriends, misspelled))).rejects.toThrow("there is no parameter user");
    expect(bodies).toEqual([]);
  });
});

describe("the items of a list in chunks", () => {
  const taken = { code: 899001, message: "user exist" };

  test("come one by one, in their order, whatever the order of the response", async () => {
    const { im } = await useIm((response, _, count) =>
      json(
        response,
        count === 1
          ? [{ username: "user2" }, { username: "user1", error: taken }, { username: "user0" }]
          : [{ username: "user3", error: { code: 899003, message: "parameter" } }],
        201,
      ),
    );
    const body = users(4);
    const outcomes = await all(inChunks(im.registerUsers, { body }, { chunkSize: 3 }).items());
    expect(outcomes).toEqual([
      { item: body[0], ok: true },
      { item: body[1], ok: false, state: "refused", error: taken },
      { item: body[2], ok: true },
      { item: body[3], ok: false, state: "refused", error: { code: 899003, message: "parameter" } },
    ]);
  });

  test("that are the same get the items of the response in order", async () => {
    const { im } = await useIm((response) =>
      json(response, [{ username: "user0" }, { username: "user0", error: taken }], 201),
    );
    const body = [...users(1), ...users(1)];
    expect(states(await all(inChunks(im.registerUsers, { body }).items()))).toEqual(["ok", "refused"]);
  });

  test("do not count as registered when the response does not mention them", async () => {
    const { im } = await useIm((response) => json(response, [null, { username: "user1" }], 201));
    const outcomes = await all(inChunks(im.registerUsers, { body: users(2) }).items());
    expect(states(outcomes)).toEqual(["unknown", "ok"]);
    expect(outcomes[0]).toMatchObject({ error: { message: "the response does not mention this item" } });
  });

  test("share the fate of their call, with its code and message", async () => {
    const { im } = await useIm((response, _, count) =>
      count === 1 ? json(response, { error: taken }, 403) : json(response, [{ username: "user1" }], 201),
    );
    const outcomes = await all(inChunks(im.registerUsers, { body: users(2) }, { chunkSize: 1 }).items());
    expect(states(outcomes)).toEqual(["refused", "ok"]);
    expect(outcomes[0]).toMatchObject({
      error: { code: 899001, message: expect.stringContaining("user exist") },
    });
  });

  test("have all succeeded when a call without items in its response has", async () => {
    const { im } = await useIm((response) => response.writeHead(204).end());
    const outcomes = await all(inChunks(im.addFriends, { username: "caiyh", body: names(3) }).items());
    expect(outcomes).toEqual(names(3).map((item) => ({ item, ok: true })));
  });
});
