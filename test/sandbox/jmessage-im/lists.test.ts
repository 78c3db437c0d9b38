import { describe, expect, it } from "vitest";
import { openIm, refusal } from "./open-im.ts";

describe("a blacklist", () => {
  it("adds users, lists them and removes them", async () => {
    const { im } = await openIm();
    expect((await im("PUT /v1/users/caiyh/blacklist", ["javen", "dev_fang"])).status).toBe(204);
    expect((await im("GET /v1/users/caiyh/blacklist")).body).toMatchObject([
      { username: "javen", mtime: "2026-11-20 12:00:00" },
      { username: "dev_fang" },
    ]);
    expect((await im("GET /v1/users/javen/blacklist")).body).toEqual([]);
    expect((await im("DELETE /v1/users/caiyh/blacklist", ["javen"])).status).toBe(204);
    expect((await im("GET /v1/users/caiyh/blacklist")).body).toMatchObject([{ username: "dev_fang" }]);
  });

  it.each<[string, string[], number]>([
    ["PUT", ["dev_fang", "nobody_yet"], 899002],
    ["PUT", ["dev_fang", "admin_fang"], 899018],
    ["PUT", ["dev_fang", "javen"], 899017],
    ["DELETE", ["javen", "nobody_yet"], 899002],
    ["DELETE", ["javen", "dev_fang"], 899019],
  ])("is not changed by an invalid list: %s %j", async (method, names, code) => {
    const { im } = await openIm();
    await im("PUT /v1/users/caiyh/blacklist", ["javen"]);
    expect(refusal(await im(`${method} /v1/users/caiyh/blacklist`, names))).toEqual([403, code]);
    expect((await im("GET /v1/users/caiyh/blacklist")).body).toMatchObject([{ username: "javen" }]);
  });

  it("is an array", async () => {
    const { im } = await openIm();
    expect(refusal(await im("PUT /v1/users/caiyh/blacklist", '"javen"'))).toEqual([400, 899003]);
    expect(refusal(await im("PUT /v1/users/caiyh/blacklist", []))).toEqual([400, 899003]);
  });
});

describe("friends", () => {
  it("are added with empty notes, which can be changed one by one", async () => {
    const { im, sandbox } = await openIm();
    expect(await im("POST /v1/users/caiyh/friends", ["javen", "dev_fang"])).toEqual({ status: 201 });
    expect(
      (await im("PUT /v1/users/caiyh/friends", [{ username: "javen", note_name: "J", others: "x" }])).status,
    ).toBe(204);
    await im("PUT /v1/users/caiyh/friends", [{ username: "javen", others: "noodles" }]);
    const appkey = sandbox.credentials.jmessage.appKey;
    const times = { mtime: "2026-11-20 12:00:00", ctime: "2026-11-20 12:00:00" };
    expect((await im("GET /v1/users/caiyh/friends")).body).toEqual([
      { username: "javen", ...times, note_name: "J", others: "noodles", appkey },
      { username: "dev_fang", ...times, note_name: "", others: "", appkey },
    ]);
    expect((await im("DELETE /v1/users/caiyh/friends", ["javen"])).status).toBe(204);
    expect((await im("GET /v1/users/caiyh/friends")).body).toHaveLength(1);
  });

  it.each<[string, unknown[], number, number]>([
    ["POST", ["dev_fang", "nobody_yet"], 403, 899002],
    ["POST", ["dev_fang", "javen"], 403, 899070],
    ["PUT", [{ username: "nobody_yet" }], 403, 899002],
    ["PUT", [{ username: "javen", note_name: "J" }, { username: "dev_fang" }], 403, 899071],
    ["PUT", [{ username: "javen", note_name: "a\rb" }], 400, 899003],
    ["PUT", [{ username: "javen", others: "é".repeat(126) }], 400, 899003],
    ["DELETE", ["javen", "nobody_yet"], 403, 899002],
    ["POST", Array(501).fill("dev_fang"), 400, 899003],
  ])("do not change after %s %j", async (method, body, status, code) => {
    const { im } = await openIm();
    await im("POST /v1/users/caiyh/friends", ["javen"]);
    expect(refusal(await im(`${method} /v1/users/caiyh/friends`, body))).toEqual([status, code]);
    expect((await im("GET /v1/users/caiyh/friends")).body).toMatchObject([
      { username: "javen", note_name: "" },
    ]);
  });
});

describe("do-not-disturb", () => {
  const history = { messages: [{ from_id: "li_lei", target_type: "group" as const, target_id: "10055201" }] };
  const open = async () => {
    const { im } = await openIm({ history });
    return async (body: unknown) => {
      const response = await im("POST /v1/users/caiyh/nodisturb", body);
      return response.body ? response.body.error.code : response.status;
    };
  };

  it("is set for users, groups and everything, and reset", async () => {
    const set = await open();
    const all = { single: { add: ["javen"] }, group: { add: [10055201] }, global: 1 };
    expect(await set(all)).toBe(204);
    expect(await set({ single: { add: ["dev_fang", "javen"] } })).toBe(899043);
    expect(await set({ single: { remove: ["dev_fang"] } })).toBe(899044);
    expect(await set({ group: { add: [10055201] } })).toBe(899052);
    expect(await set({ global: 1 })).toBe(899048);
    const back = { single: { remove: ["javen"] }, group: { remove: [10055201] }, global: 0 };
    expect(await set(back)).toBe(204);
    expect(await set({ group: { remove: [10055201] } })).toBe(899053);
    expect(await set({ global: 0 })).toBe(899050);
    expect(await set(all)).toBe(204);
  });

  it("changes nothing when a part of it is invalid", async () => {
    const set = await open();
    expect(await set({ single: { add: ["javen", "nobody_yet"] } })).toBe(899002);
    expect(await set({ single: { add: ["javen"] }, group: { add: [10055201, 1] } })).toBe(899051);
    expect(await set({ single: { add: ["javen"] }, group: { add: [10055201] }, global: 0 })).toBe(899050);
    expect(await set({ single: { add: ["javen"] }, all: 1 })).toBe(899003);
    expect(await set({ single: { add: ["javen"] }, group: { add: [10055201] } })).toBe(204);
  });
});

describe("sensitive words", () => {
  it("are added once, listed by page, changed and removed", async () => {
    const { im, clock } = await openIm();
    expect((await im("POST /v1/sensitiveword", ["jackpot", "casino", "casino"])).status).toBe(204);
    clock.advance(1000);
    await im("POST /v1/sensitiveword", ["casino", "lottery"]);
    expect((await im("GET /v1/sensitiveword?start=1&count=2")).body).toEqual({
      total: 3,
      start: 1,
      count: 2,
      words: [
        { name: "casino", itime: "2026-11-20 12:00:00" },
        { name: "lottery", itime: "2026-11-20 12:00:01" },
      ],
    });
    expect((await im("PUT /v1/sensitiveword", { old_word: "lottery", new_word: "lotto" })).status).toBe(204);
    expect((await im("PUT /v1/sensitiveword", { old_word: "unknown", new_word: "other" })).status).toBe(204);
    expect((await im("DELETE /v1/sensitiveword", { word: "jackpot" })).status).toBe(204);
    const { body } = await im("GET /v1/sensitiveword");
    expect(body.words.map(({ name }: { name: string }) => name)).toEqual(["casino", "lotto"]);
  });

  it("are at most 100, of at most 10 characters", async () => {
    const { im } = await openIm();
    const words = Array.from({ length: 101 }, (_, index) => `word${index}`);
    expect(refusal(await im("POST /v1/sensitiveword", words))).toEqual([400, 899003]);
    expect((await im("GET /v1/sensitiveword")).body.total).toBe(0);
    expect((await im("POST /v1/sensitiveword", words.slice(1))).status).toBe(204);
    expect(refusal(await im("POST /v1/sensitiveword", ["one more"]))).toEqual([400, 899003]);
    expect(refusal(await im("POST /v1/sensitiveword", ["12345678901"]))).toEqual([400, 899003]);
    expect((await im("POST /v1/sensitiveword", ["word7"])).status).toBe(204);
  });
});

it.each([
  ["/v1/sensitiveword/status", 0],
  ["/v1/sdkregister/status", 1],
])("the switch %s keeps its status", async (path, first) => {
  const { im } = await openIm();
  expect((await im(`GET ${path}`)).body).toEqual({ status: first });
  expect((await im(`PUT ${path}?status=${1 - first}`)).status).toBe(204);
  expect((await im(`GET ${path}`)).body).toEqual({ status: 1 - first });
  expect(refusal(await im(`PUT ${path}?status=2`))).toEqual([400, 899003]);
  expect((await im(`GET ${path}`)).body).toEqual({ status: 1 - first });
});
