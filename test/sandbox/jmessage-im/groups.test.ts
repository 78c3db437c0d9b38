import { describe, expect, it } from "vitest";
import { type SandboxJMessageOptions, startSandbox } from "../../../src/sandbox/index.ts";
import { openIm, refusal } from "./open-im.ts";

const lunch = { owner_username: "caiyh", name: "Lunch", members_username: ["javen"], desc: "Where?" };

/** A sandbox with the group that the tests are about. */
async function openGroup(options: SandboxJMessageOptions = {}) {
  const opened = await openIm(options);
  const { body } = await opened.im("POST /v1/groups/", lunch);
  const stateOf = (gid: unknown) => opened.sandbox.jmessage.groups().find(({ id }) => id === String(gid));
  return { ...opened, gid: body.gid as number, stateOf };
}

const names = (members: readonly { username: string }[]) => members.map(({ username }) => username);

describe("a group that is created", () => {
  it("is returned as documented, and is in every list at once", async () => {
    const { im, stateOf, sandbox } = await openGroup();
    const response = await im("POST /v1/groups", {
      ...lunch,
      name: "Dinner",
      flag: 2,
      avatar: "qiniu/image/A",
    });
    expect(response).toEqual({
      status: 201,
      body: {
        gid: 10055202,
        owner_username: "caiyh",
        name: "Dinner",
        members_username: [],
        desc: "Where?",
        MaxMemberCount: 500,
      },
    });
    const shown = {
      gid: 10055202,
      name: "Dinner",
      desc: "Where?",
      appkey: sandbox.credentials.jmessage.appKey,
      MaxMemberCount: 500,
      mtime: "2026-11-20 12:00:00",
      ctime: "2026-11-20 12:00:00",
    };
    expect(await im("GET /v1/groups/10055202")).toEqual({ status: 200, body: shown });
    expect((await im("GET /v1/groups/?start=1&count=5")).body).toEqual({
      total: 2,
      start: 1,
      count: 1,
      groups: [shown],
    });
    expect((await im("GET /v1/users/javen/groups/")).body).toMatchObject([{ gid: 10055201 }, shown]);
    expect((await im("GET /v1/users/dev_fang/groups")).body).toEqual([]);
    expect((await im("GET /v1/groups/10055202/members/")).body).toEqual([
      { username: "caiyh", flag: 1 },
      { username: "javen", flag: 0 },
    ]);
    expect(stateOf(10055202)).toMatchObject({ isPublic: true, avatar: "qiniu/image/A", name: "Dinner" });
    expect(stateOf(10055201)).toMatchObject({
      isPublic: false,
      avatar: undefined,
      owner: { username: "caiyh" },
    });
  });

  it("may lack all optional fields, or have null for them", async () => {
    const { im } = await openIm();
    const bare = { owner_username: "caiyh", name: "" };
    const { body } = await im("POST /v1/groups", { ...bare, desc: null, avatar: null, flag: null });
    expect(body).toEqual({ gid: 10055201, ...bare, members_username: [], MaxMemberCount: 500 });
    expect((await im("POST /v1/groups", { ...bare, members_username: ["caiyh", "caiyh"] })).status).toBe(201);
    expect((await im("GET /v1/groups/10055202/members")).body).toEqual([{ username: "caiyh", flag: 1 }]);
  });

  it.each<[string, object, number, number]>([
    ["an unknown owner", { owner_username: "nobody_yet" }, 403, 899002],
    ["an unknown member", { members_username: ["javen", "nobody_yet"] }, 403, 899002],
    ["more members than places", { members_username: ["javen", "dev_fang"] }, 403, 899012],
    ["a member who is in as many groups as allowed", {}, 403, 899015],
    ["a name of 65 bytes", { name: `${"é".repeat(32)}x` }, 400, 899003],
    ["a third flag", { flag: 3 }, 400, 899003],
    ["an unknown field", { color: "red" }, 400, 899003],
  ])("is not created when it has %s", async (_, change, status, code) => {
    const { im, sandbox } = await openGroup({ limits: { groupMembers: 2, groupsOfUser: 1 } });
    const response = await im("POST /v1/groups", { ...lunch, ...change });
    expect(refusal(response)).toEqual([status, code]);
    expect(sandbox.jmessage.groups()).toHaveLength(1);
  });

  it("has an id beyond 2^53 if so configured, and is found by it", async () => {
    const { im, sandbox } = await openGroup({ firstGroupId: "9007199254740993" });
    expect(sandbox.jmessage.groups()).toMatchObject([{ id: "9007199254740993" }]);
    // With one digit rounded, it would be another group.
    expect((await im("GET /v1/groups/9007199254740993")).status).toBe(200);
    expect(refusal(await im("GET /v1/groups/9007199254740992"))).toEqual([403, 899006]);
    const shield = '{"add":[9007199254740993]}';
    expect((await im("POST /v1/users/caiyh/groupsShield", shield)).status).toBe(204);
    expect(sandbox.jmessage.groups()[0]?.shieldedBy).toEqual(["caiyh"]);
  });

  it.each(["0", "-1", "1.5", "9223372036854775808", "x"])("cannot start with the id %s", async (id) => {
    for (const name of ["firstGroupId", "firstChatRoomId"])
      await expect(startSandbox({ jmessage: { [name]: id } })).rejects.toThrow(
        `${name}: expected a 64-bit id, got`,
      );
  });
});

describe("a group of the history", () => {
  const history = { count: 400, groups: 3, users: 20, from: new Date("2026-11-13T12:00:00+08:00") };

  it("exists, with the senders of its messages as members, except administrators", async () => {
    const { im, sandbox } = await openIm({ history });
    const messages = [...sandbox.jmessage.messages()].filter(({ target_type }) => target_type === "group");
    expect(messages.length).toBeGreaterThan(50);
    const [first] = messages;
    const { body } = await im(`GET /v1/groups/${first?.target_id}`);
    expect(String(body.gid)).toBe(first?.target_id);
    const ofGroup = messages.filter(({ target_id }) => target_id === first?.target_id);
    const writers = new Set(ofGroup.map(({ from_id }) => from_id));
    expect(writers).toContain("news_admin");
    writers.delete("news_admin");
    const members = (await im(`GET /v1/groups/${first?.target_id}/members`)).body;
    expect(names(members)).toEqual([...writers]);
    expect(members.map(({ flag }: { flag: number }) => flag)).toEqual([
      1,
      ...Array(writers.size - 1).fill(0),
    ]);
    expect(Date.parse(`${body.ctime.replace(" ", "T")}+08:00`) / 1000).toBe(ofGroup[0]?.create_time);
  });

  it("has an id that no new group gets", async () => {
    const { im, sandbox } = await openIm({ history });
    const group = { owner_username: "javen", name: "New" };
    expect((await im("POST /v1/groups", group)).body.gid).toBe(10055204);
    expect(sandbox.jmessage.groups()).toHaveLength(4);
  });

  it("has an owner even without messages", async () => {
    const { im } = await openIm({ history: { ...history, count: 0 } });
    expect((await im("GET /v1/groups")).body.total).toBe(3);
    expect((await im("GET /v1/groups/10055203/members")).body).toMatchObject([
      { username: "caiyh", flag: 1 },
    ]);
  });

  it("exists for given messages, with the senders of the initial ones as members", async () => {
    const group = { target_type: "group", target_id: "77" } as const;
    const { im, sandbox } = await openIm({
      history: {
        messages: [
          { ...group, from_id: "javen", create_time: 1_700_000_000 },
          { ...group, from_id: "caiyh" },
        ],
      },
    });
    sandbox.jmessage.add({ ...group, from_id: "dev_fang" });
    expect((await im("GET /v1/groups/77")).body).toMatchObject({ gid: 77, ctime: "2023-11-15 06:13:20" });
    expect(names((await im("GET /v1/groups/77/members")).body)).toEqual(["javen", "caiyh"]);
  });
});

describe("a group that changes", () => {
  it("keeps what an update omits", async () => {
    const { im, clock, gid, stateOf } = await openGroup();
    clock.advance(90_000);
    expect(await im(`PUT /v1/groups/${gid}`, { desc: "Noodles" })).toEqual({ status: 204 });
    expect((await im(`GET /v1/groups/${gid}`)).body).toMatchObject({
      name: "Lunch",
      desc: "Noodles",
      mtime: "2026-11-20 12:01:30",
      ctime: "2026-11-20 12:00:00",
    });
    await im(`PUT /v1/groups/${gid}`, { name: "Noon", avatar: "qiniu/image/B" });
    expect(stateOf(gid)).toMatchObject({ name: "Noon", description: "Noodles", avatar: "qiniu/image/B" });
    expect(refusal(await im(`PUT /v1/groups/${gid}`, {}))).toEqual([400, 899003]);
  });

  it("can be transferred to a member, who stays silenced", async () => {
    const { im, gid, stateOf, clock } = await openGroup();
    await im(`PUT /v1/groups/messages/${gid}/silence?status=true`, ["javen"]);
    clock.advance(60_000);
    expect((await im(`PUT /v1/groups/owner/${gid}`, { username: "javen" })).status).toBe(204);
    expect(stateOf(gid)).toMatchObject({
      owner: { username: "javen" },
      members: [{ username: "caiyh" }, { username: "javen", silenced: true }],
    });
    expect((await im(`GET /v1/groups/${gid}`)).body.mtime).toBe("2026-11-20 12:01:00");
  });

  it("can be transferred to another owner, who becomes a member", async () => {
    const { im, gid } = await openGroup();
    expect(await im(`PUT /v1/groups/owner/${gid}`, { username: "dev_fang" })).toEqual({ status: 204 });
    expect((await im(`GET /v1/groups/${gid}/members`)).body).toEqual([
      { username: "caiyh", flag: 0 },
      { username: "javen", flag: 0 },
      { username: "dev_fang", flag: 1 },
    ]);
    expect(refusal(await im(`PUT /v1/groups/owner/${gid}`, { username: "nobody_yet" }))).toEqual([
      403, 899002,
    ]);
    expect(refusal(await im(`PUT /v1/groups/owner/${gid}`, { username: "javen", appkey: "x" }))).toEqual([
      403, 899020,
    ]);
  });

  it("no longer exists after it is deleted", async () => {
    const { im, gid } = await openGroup();
    expect(await im(`DELETE /v1/groups/${gid}`)).toEqual({ status: 204 });
    for (const request of [
      `GET /v1/groups/${gid}`,
      `GET /v1/groups/${gid}/members`,
      `DELETE /v1/groups/${gid}`,
    ])
      expect(refusal(await im(request))).toEqual([403, 899006]);
    expect((await im("GET /v1/users/caiyh/groups")).body).toEqual([]);
    expect((await im("POST /v1/groups", lunch)).body.gid).toBe(gid + 1);
    const message = { version: 1, target_type: "group", from_type: "admin", from_id: "admin_fang" };
    const send = (id: number) =>
      im("POST /v1/messages", {
        ...message,
        target_id: String(id),
        msg_type: "text",
        msg_body: { text: "Hi" },
      });
    expect(refusal(await send(gid))).toEqual([403, 899002]);
    expect((await send(gid + 1)).status).toBe(201);
  });

  it.each(["GET /v1/groups/12345", "GET /v1/groups/9223372036854775807/members", "DELETE /v1/groups/12345"])(
    "has to exist: %s",
    async (request) => {
      const { im } = await openGroup();
      expect(refusal(await im(request))).toEqual([403, 899006]);
    },
  );

  it.each([
    "GET /v1/groups/0",
    "GET /v1/groups/lunch",
    "GET /v1/groups/1e3/members",
    "GET /v1/groups?count=501",
  ])("must be requested with numbers within limits: %s", async (request) => {
    const { im } = await openGroup();
    expect(refusal(await im(request))).toEqual([400, 899003]);
  });
});
