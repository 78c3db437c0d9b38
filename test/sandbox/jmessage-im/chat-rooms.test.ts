import { describe, expect, it } from "vitest";
import type { SandboxJMessageOptions } from "../../../src/sandbox/index.ts";
import { openIm, refusal } from "./open-im.ts";

const lunch = { owner_username: "javen", name: "Lunch room", members_username: ["caiyh"] };

/** A sandbox with a chat room of javen and caiyh. */
async function openRoom(options: SandboxJMessageOptions = {}) {
  const opened = await openIm(options);
  const { im } = opened;
  const id = (await im("POST /v1/chatroom/", lunch)).body.chatroom_id as number;
  return {
    ...opened,
    id,
    members: async () =>
      (await im(`GET /v1/chatroom/${id}/members?start=0&count=100`)).body.users.map(
        ({ username, flag }: { username: string; flag: number }) => `${username} ${flag}`,
      ),
  };
}

describe("a chat room that is created", () => {
  it("is in every list at once, as documented", async () => {
    const { im, id, sandbox } = await openRoom();
    const more = { owner_username: "caiyh", name: "", description: "Ask us", flag: 1 };
    expect(await im("POST /v1/chatroom", more)).toEqual({ status: 201, body: { chatroom_id: id + 1 } });
    const shown = {
      id: id + 1,
      owner_username: "caiyh",
      max_member_count: 10_000,
      appkey: sandbox.credentials.jmessage.appKey,
      name: "",
      description: "Ask us",
      total_member_count: 1,
      ctime: "2026-11-20 12:00:00",
    };
    const first = { id, total_member_count: 2, name: "Lunch room" };
    expect((await im("POST /v1/chatroom/batch", [id + 1, id, id + 1])).body).toMatchObject([shown, first]);
    expect((await im("GET /v1/chatroom?start=1&count=10")).body).toEqual({
      total: 2,
      rooms: [shown],
      start: 1,
      count: 1,
    });
    expect((await im("GET /v1/users/caiyh/chatroom")).body).toMatchObject([first, shown]);
    expect((await im("GET /v1/users/javen/chatroom")).body).toMatchObject([first]);
    expect((await im("GET /v1/users/dev_fang/chatroom")).body).toEqual([]);
    expect(sandbox.jmessage.chatRooms().map(({ silent }) => silent)).toEqual([false, true]);
  });

  it.each<[string, object, number, number | undefined]>([
    ["an unknown owner", { owner_username: "nobody_yet" }, 403, 899002],
    ["an unknown member", { members_username: ["caiyh", "nobody_yet"] }, 403, 899002],
    ["more members than places", { members_username: ["caiyh", "dev_fang"] }, 403, undefined],
    ["no name", { name: undefined }, 400, 899003],
    ["a description of 251 bytes", { description: "x".repeat(251) }, 400, 899003],
  ])("is not created when it has %s", async (_, change, status, code) => {
    const { im, sandbox } = await openRoom({ limits: { chatRoomMembers: 2 } });
    expect(refusal(await im("POST /v1/chatroom", { ...lunch, ...change }))).toEqual([status, code]);
    expect(sandbox.jmessage.chatRooms()).toHaveLength(1);
  });

  it("has an id beyond 2^53 if so configured, and is found by it", async () => {
    const { im, sandbox } = await openRoom({ firstChatRoomId: 9007199254740993n });
    expect(sandbox.jmessage.chatRooms()).toMatchObject([{ id: "9007199254740993" }]);
    expect((await im("POST /v1/chatroom/batch", "[9007199254740993]")).status).toBe(200);
    expect(refusal(await im("POST /v1/chatroom/batch", "[9007199254740992]"))).toEqual([403, 899081]);
    expect((await im("GET /v1/chatroom/9007199254740993/members")).body.total).toBe(2);
  });
});

describe("a chat room of the history", () => {
  it("exists, with the senders of its messages as members", async () => {
    const history = { count: 400, chatRooms: 2, users: 10, from: new Date("2026-11-13T12:00:00+08:00") };
    const { im, sandbox } = await openIm({ history });
    const messages = [...sandbox.jmessage.messages({ kind: "chatroom", id: "10000002" })];
    const writers = [...new Set(messages.map(({ from_id }) => from_id))].filter(
      (name) => name !== "news_admin",
    );
    const { body } = await im("GET /v1/chatroom/10000002/members");
    expect(body.users.map(({ username }: { username: string }) => username)).toEqual(writers);
    expect((await im("POST /v1/chatroom/batch", [10000002])).body).toMatchObject([
      { owner_username: writers[0], total_member_count: writers.length },
    ]);
    expect((await im("GET /v1/groups/10000002")).status).toBe(403);
  });
});

describe("a chat room that changes", () => {
  it("keeps what an update omits, and adds the new owner", async () => {
    const { im, id, members } = await openRoom();
    const details = async () => (await im("POST /v1/chatroom/batch", [id])).body[0];
    expect(await im(`PUT /v1/chatroom/${id}`, { owner_username: "dev_fang", description: "Who?" })).toEqual({
      status: 204,
    });
    expect(await details()).toMatchObject({
      owner_username: "dev_fang",
      name: "Lunch room",
      description: "Who?",
    });
    await im(`PUT /v1/chatroom/${id}`, { name: "Noon" });
    expect(await details()).toMatchObject({ owner_username: "dev_fang", name: "Noon", description: "Who?" });
    expect(await members()).toEqual(["javen 0", "caiyh 0", "dev_fang 0"]);
    const refused = await im(`PUT /v1/chatroom/${id}`, { owner_username: "nobody_yet", name: "Not this" });
    expect(refusal(refused)).toEqual([403, 899002]);
    expect(await details()).toMatchObject({ owner_username: "dev_fang", name: "Noon" });
  });

  it("no longer exists after it is deleted", async () => {
    const { im, id } = await openRoom();
    expect(await im(`DELETE /v1/chatroom/${id}`)).toEqual({ status: 204 });
    for (const [request, body] of [
      [`DELETE /v1/chatroom/${id}`],
      [`PUT /v1/chatroom/${id}`, { name: "Again" }],
      ["POST /v1/chatroom/batch", [id]],
      [`GET /v1/chatroom/${id}/members?start=0&count=1`],
      [`PUT /v1/chatroom/${id}/members`, ["caiyh"]],
      [`PUT /v1/chatroom/${id}/forbidden/caiyh?status=1`],
    ] as const)
      expect(refusal(await im(request, body))).toEqual([403, 899081]);
    expect((await im("GET /v1/users/caiyh/chatroom")).body).toEqual([]);
    expect((await im("POST /v1/chatroom", lunch)).body.chatroom_id).toBe(id + 1);
  });
});

describe("members of a chat room", () => {
  it("are added and removed; adding twice is not an error", async () => {
    const { im, id, members, clock } = await openRoom();
    clock.advance(60_000);
    const path = `/v1/chatroom/${id}/members`;
    for (let i = 0; i < 2; i++) {
      expect(await im(`PUT ${path}`, ["caiyh", "dev_fang"])).toEqual({ status: 204 });
      expect(await members()).toEqual(["javen 0", "caiyh 0", "dev_fang 0"]);
      clock.advance(60_000);
    }
    expect((await im(`GET ${path}?start=1&count=5`)).body).toEqual({
      total: 3,
      users: [
        {
          username: "caiyh",
          flag: 0,
          room_ctime: "2026-11-20 12:00:00",
          mtime: "2026-11-20 12:00:00",
          ctime: "2026-11-20 12:00:00",
        },
        expect.objectContaining({ username: "dev_fang", room_ctime: "2026-11-20 12:01:00" }),
      ],
      count: 2,
      start: 1,
    });
    expect(await im(`DELETE ${path}`, ["caiyh", "javen", "dev_fang"])).toEqual({ status: 204 });
    expect(await members()).toEqual([]);
    expect((await im("POST /v1/chatroom/batch", [id])).body).toMatchObject([{ owner_username: "javen" }]);
  });

  it("may be added again when the room is full", async () => {
    const { im, id, members } = await openRoom({ limits: { chatRoomMembers: 2 } });
    expect((await im(`PUT /v1/chatroom/${id}/members`, ["caiyh"])).status).toBe(204);
    expect(await members()).toEqual(["javen 0", "caiyh 0"]);
  });

  it.each<[string, unknown, number, number | undefined]>([
    ["PUT", ["dev_fang", "nobody_yet"], 403, 899002],
    ["PUT", ["dev_fang", "user_four"], 403, undefined],
    ["PUT", [], 400, 899003],
    ["PUT", Array(3001).fill("dev_fang"), 400, 899003],
    ["DELETE", ["caiyh", "nobody_yet"], 403, 899002],
    ["DELETE", ["caiyh", "dev_fang"], 403, 899082],
  ])("do not change after %s %j", async (method, names, status, code) => {
    const { im, id, members, sandbox } = await openRoom({ limits: { chatRoomMembers: 3 } });
    sandbox.jmessage.addUser({ username: "user_four", password: "a-sample-password" });
    expect(refusal(await im(`${method} /v1/chatroom/${id}/members`, names))).toEqual([status, code]);
    expect(await members()).toEqual(["javen 0", "caiyh 0"]);
  });

  it("are silenced one by one", async () => {
    const { im, id, members } = await openRoom();
    const silence = (name: string, status: number) =>
      im(`PUT /v1/chatroom/${id}/forbidden/${name}?status=${status}`);
    expect(await silence("caiyh", 1)).toEqual({ status: 204 });
    expect(await members()).toEqual(["javen 0", "caiyh 1"]);
    expect(await silence("caiyh", 0)).toEqual({ status: 204 });
    expect(await members()).toEqual(["javen 0", "caiyh 0"]);
    expect(refusal(await silence("dev_fang", 1))).toEqual([403, 899082]);
    expect(refusal(await silence("nobody_yet", 1))).toEqual([403, 899002]);
    expect(refusal(await silence("caiyh", 2))).toEqual([400, 899003]);
    expect(await members()).toEqual(["javen 0", "caiyh 0"]);
  });

  it("are removed when the user is deleted", async () => {
    const { im, members } = await openRoom();
    await im("DELETE /v1/users/javen");
    expect(await members()).toEqual(["caiyh 0"]);
  });
});
