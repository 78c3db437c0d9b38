import { describe, expect, it } from "vitest";
import { openIm, refusal } from "./open-im.ts";

const OTHER = "other-app";
const OWN = "sandboxAppKey00000000000";
const times = { mtime: "2026-11-20 12:00:00", ctime: "2026-11-20 12:00:00" };

/** A sandbox with another app that has users of the same names, and groups of its own. */
async function openCross() {
  const opened = await openIm({
    otherApps: {
      [OTHER]: {
        users: ["annie", "javen"],
        groups: [{ gid: "10061877", name: "Suppliers", members: ["caiyh"] }, { gid: 9007199254740993n }],
      },
    },
  });
  const { im } = opened;
  const { gid } = (await im("POST /v1/groups", { owner_username: "caiyh", name: "Lunch" })).body;
  const { chatroom_id } = (await im("POST /v1/chatroom", { owner_username: "caiyh", name: "Room" })).body;
  return { ...opened, gid: gid as number, room: chatroom_id as number };
}

describe("members of a group across apps", () => {
  it("can be of several apps, and are distinguished by app", async () => {
    const { im, gid } = await openCross();
    const path = `/v1/cross/groups/${gid}/members`;
    const join = [
      { appkey: OTHER, add: ["annie", "javen"] },
      { appkey: OWN, add: ["javen"] },
    ];
    expect(await im(`POST ${path}`, join)).toEqual({ status: 204 });
    expect((await im(`GET ${path}/`)).body).toEqual([
      { username: "caiyh", flag: 1, appkey: OWN },
      { username: "annie", flag: 0, appkey: OTHER },
      { username: "javen", flag: 0, appkey: OTHER },
      { username: "javen", flag: 0, appkey: OWN },
    ]);
    const leave = [{ appkey: OTHER, remove: ["javen", "annie"] }];
    expect(await im(`POST ${path}`, leave)).toEqual({ status: 204 });
    expect((await im(`GET /v1/groups/${gid}/members`)).body).toMatchObject([
      { username: "caiyh" },
      { username: "javen" },
    ]);
  });

  it("cannot be listed within the app", async () => {
    const { im, gid } = await openCross();
    await im(`POST /v1/cross/groups/${gid}/members`, [{ appkey: OTHER, add: ["annie"] }]);
    expect(refusal(await im(`GET /v1/groups/${gid}/members`))).toEqual([403, 899021]);
    expect(refusal(await im("GET /v1/users/caiyh/groups"))).toEqual([403, 899021]);
  });

  it.each<[unknown, number, number]>([
    [[{ appkey: "unknown-app", add: ["annie"] }], 403, 899020],
    [[{ appkey: OTHER, add: ["annie", "dev_fang"] }], 403, 899002],
    [
      [
        { appkey: OTHER, add: ["annie"] },
        { appkey: OWN, add: ["caiyh"] },
      ],
      400,
      899011,
    ],
    [[{ appkey: OTHER, remove: ["annie"] }], 403, 899014],
    [[{ appkey: OTHER }], 400, 899003],
    [[], 400, 899003],
  ])("do not change after %j", async (body, status, code) => {
    const { im, gid } = await openCross();
    const path = `/v1/cross/groups/${gid}/members`;
    expect(refusal(await im(`POST ${path}`, body))).toEqual([status, code]);
    expect((await im(`GET ${path}`)).body).toEqual([{ username: "caiyh", flag: 1, appkey: OWN }]);
  });

  it("can own a group in another app", async () => {
    const { im, gid } = await openCross();
    expect((await im(`PUT /v1/groups/owner/${gid}`, { username: "annie", appkey: OTHER })).status).toBe(204);
    expect((await im(`GET /v1/cross/groups/${gid}/members`)).body).toEqual([
      { username: "caiyh", flag: 0, appkey: OWN },
      { username: "annie", flag: 1, appkey: OTHER },
    ]);
  });
});

describe("groups of other apps", () => {
  it("are on the list across apps, and nowhere within the app", async () => {
    const { im } = await openCross();
    const { body } = await im("GET /v1/cross/users/caiyh/groups");
    expect(body).toEqual([
      { gid: 10061877, name: "Suppliers", appkey: OTHER, max_member_count: 500, ...times },
      { gid: 10055201, name: "Lunch", appkey: OWN, max_member_count: 500, ...times },
    ]);
    expect((await im("GET /v1/groups")).body.total).toBe(1);
    expect(refusal(await im("GET /v1/groups/10061877"))).toEqual([403, 899006]);
    expect(refusal(await im("DELETE /v1/groups/10061877"))).toEqual([403, 899006]);
    expect(refusal(await im("POST /v1/users/caiyh/groupsShield", { add: [10061877] }))).toEqual([
      403, 899051,
    ]);
  });

  it("still exist when their members from this app leave", async () => {
    const { im } = await openCross();
    const leave = [{ appkey: OWN, remove: ["caiyh"] }];
    expect((await im("POST /v1/cross/groups/10061877/members", leave)).status).toBe(204);
    expect(await im("GET /v1/cross/groups/10061877/members")).toEqual({ status: 200, body: [] });
  });
});

describe("users across apps", () => {
  it("are blacklisted, listed with their app, and removed", async () => {
    const { im } = await openCross();
    const path = "/v1/cross/users/caiyh/blacklist";
    const both = [
      { appkey: OTHER, usernames: ["annie"] },
      { appkey: OWN, usernames: ["javen"] },
    ];
    expect(await im(`PUT ${path}`, both)).toEqual({ status: 204 });
    expect((await im(`GET ${path}`)).body).toEqual([
      { username: "annie", ...times, appkey: OTHER },
      { username: "javen", ...times, appkey: OWN },
    ]);
    expect((await im("GET /v1/users/caiyh/blacklist")).body).toEqual([{ username: "javen", ...times }]);
    const usernames = ["admin_fang"];
    expect(refusal(await im(`PUT ${path}`, [{ appkey: OWN, usernames }]))).toEqual([403, 899018]);
    expect(refusal(await im(`PUT ${path}`, [{ appkey: "x", usernames }]))).toEqual([403, 899020]);
    expect(refusal(await im(`PUT ${path}`, both))).toEqual([403, 899017]);
    expect(refusal(await im(`DELETE ${path}`, [{ appkey: OTHER, usernames: ["javen"] }]))).toEqual([
      403, 899019,
    ]);
    expect(await im(`DELETE ${path}`, both)).toEqual({ status: 204 });
    expect((await im(`GET ${path}`)).body).toEqual([]);
  });

  it("are friends with notes, on the list of the app", async () => {
    const { im } = await openCross();
    const path = "/v1/cross/users/caiyh/friends";
    expect(await im(`POST ${path}`, { appkey: OTHER, users: ["annie", "javen"] })).toEqual({ status: 201 });
    const note = { username: "annie", appkey: OTHER, note_name: "Annie from sales" };
    expect(await im(`PUT ${path}`, [note])).toEqual({ status: 204 });
    expect(refusal(await im(`PUT ${path}`, [{ ...note, username: "caiyh", appkey: OWN }]))).toEqual([
      403, 899071,
    ]);
    expect(refusal(await im(`POST ${path}`, { appkey: OTHER, users: ["javen"] }))).toEqual([403, 899070]);
    expect(refusal(await im(`POST ${path}`, { appkey: "x", users: ["javen"] }))).toEqual([403, 899020]);
    expect((await im("GET /v1/users/caiyh/friends")).body).toEqual([
      { ...note, others: "", ...times },
      { username: "javen", appkey: OTHER, note_name: "", others: "", ...times },
    ]);
    expect(await im(`DELETE ${path}`, { appkey: OTHER, users: ["javen"] })).toEqual({ status: 204 });
    expect((await im("GET /v1/users/caiyh/friends")).body).toMatchObject([{ username: "annie" }]);
  });

  it("are set to do not disturb, and so are groups, each by its app", async () => {
    const { im, gid } = await openCross();
    const set = async (entry: object) => {
      const response = await im("POST /v1/cross/users/caiyh/nodisturb", [{ appkey: OTHER, ...entry }]);
      return response.body?.error.code ?? response.status;
    };
    const on = { single: { add: ["annie"] }, group: { add: [10061877] } };
    expect(await set({ group: { add: [gid] } })).toBe(899051);
    expect(await set({ appkey: "x" })).toBe(899020);
    expect(await set({ single: { add: ["dev_fang"] } })).toBe(899002);
    expect(await set(on)).toBe(204);
    expect(await set({ single: { add: ["annie"] } })).toBe(899043);
    expect(await set({ appkey: OWN, single: { add: ["javen"] } })).toBe(204);
    expect(await set({ single: { remove: ["javen"] } })).toBe(899044);
    expect(await set({ group: { add: [10061877] } })).toBe(899052);
    expect(await set({ single: { remove: ["annie"] }, group: { remove: [10061877] } })).toBe(204);
    expect(await set({ group: { remove: [10061877] } })).toBe(899053);
  });
});

describe("members of a chat room across apps", () => {
  it("are added and removed in one request", async () => {
    const { im, room } = await openCross();
    const path = `/v1/cross/chatroom/${room}/members`;
    const names = async () => {
      const { body } = await im(`GET /v1/chatroom/${room}/members`);
      return body.users.map(({ username }: { username: string }) => username);
    };
    const move = [
      { appkey: OTHER, add: ["annie", "javen"] },
      { appkey: OWN, add: ["dev_fang"], remove: ["caiyh"] },
    ];
    expect(await im(`POST ${path}`, move)).toEqual({ status: 204 });
    expect(await names()).toEqual(["annie", "javen", "dev_fang"]);
    for (const [body, code] of [
      [[{ appkey: OWN, remove: ["javen"] }], 899082],
      [[{ appkey: OTHER, add: ["caiyh"] }], 899002],
      [[{ appkey: "x", add: ["annie"] }], 899020],
    ] as const)
      expect(refusal(await im(`POST ${path}`, body))).toEqual([403, code]);
    expect(await names()).toEqual(["annie", "javen", "dev_fang"]);
  });
});

it("knows the app that a generated history writes to", async () => {
  const { im, sandbox } = await openIm({
    history: { count: 500, from: new Date("2026-11-13T12:00:00+08:00") },
  });
  const { target_id, target_appkey } =
    [...sandbox.jmessage.messages()].find(({ msg_level }) => msg_level === 1) ?? {};
  const friends = { appkey: target_appkey, users: [target_id] };
  expect((await im("POST /v1/cross/users/javen/friends", friends)).status).toBe(201);
});
