import { describe, expect, it } from "vitest";
import type { SandboxJMessageOptions } from "../../../src/sandbox/index.ts";
import { openIm, refusal } from "./open-im.ts";

/** A sandbox with a group of caiyh and javen. */
async function openGroup(options: SandboxJMessageOptions = {}) {
  const opened = await openIm(options);
  const { im, sandbox } = opened;
  const group = { owner_username: "caiyh", name: "Lunch", members_username: ["javen"] };
  const { gid } = (await im("POST /v1/groups", group)).body;
  return {
    ...opened,
    gid,
    /** Flag by name. */
    async members(): Promise<Record<string, number>> {
      const { body } = await im(`GET /v1/groups/${gid}/members`);
      return Object.fromEntries(
        body.map(({ username, flag }: { username: string; flag: number }) => [username, flag]),
      );
    },
    state: () => sandbox.jmessage.groups().find(({ id }) => id === String(gid)),
  };
}

describe("members of a group", () => {
  it("are added and removed in any of the three ways", async () => {
    const { im, gid, members, clock } = await openGroup();
    clock.advance(60_000);
    expect(await im(`POST /v1/groups/${gid}/members`, { add: ["dev_fang"], remove: ["javen"] })).toEqual({
      status: 204,
    });
    expect(await members()).toEqual({ caiyh: 1, dev_fang: 0 });
    const changed = async () => (await im(`GET /v1/groups/${gid}`)).body.mtime;
    expect(await changed()).toBe("2026-11-20 12:01:00");
    clock.advance(60_000);
    expect(await im(`POST /v2/groups/${gid}/addMembers`, ["javen"])).toEqual({ status: 204 });
    expect(await changed()).toBe("2026-11-20 12:02:00");
    clock.advance(60_000);
    expect(await im(`POST /v2/groups/${gid}/delMembers`, ["dev_fang"])).toEqual({ status: 204 });
    expect(await changed()).toBe("2026-11-20 12:03:00");
    expect(await members()).toEqual({ caiyh: 1, javen: 0 });
    clock.advance(60_000);
    expect((await im(`POST /v1/groups/${gid}/members`, { add: [], remove: [] })).status).toBe(204);
    expect(await changed()).toBe("2026-11-20 12:03:00");
    expect(await members()).toEqual({ caiyh: 1, javen: 0 });
  });

  it("have the fields of users, except times", async () => {
    const { im, gid } = await openGroup();
    await im("PUT /v1/users/javen", { nickname: "Javen", gender: 1 });
    expect((await im(`GET /v1/groups/${gid}/members`)).body[1]).toEqual({
      username: "javen",
      nickname: "Javen",
      gender: 1,
      flag: 0,
    });
  });

  it.each<[string, unknown, number, number]>([
    ["/members", { add: ["dev_fang", "nobody_yet"] }, 403, 899002],
    ["/members", { add: ["dev_fang"], remove: ["nobody_yet"] }, 403, 899002],
    ["/members", { add: ["dev_fang", "javen"] }, 400, 899011],
    ["/members", { add: ["dev_fang", "user_four"] }, 403, 899012],
    ["/members", { add: ["user_five"] }, 403, 899015],
    ["/members", {}, 400, 899003],
    ["/members", { add: "dev_fang" }, 400, 899003],
    ["/addMembers", ["dev_fang", "nobody_yet"], 403, 899002],
    ["/addMembers", ["dev_fang", "caiyh"], 400, 899011],
    ["/addMembers", ["dev_fang", "user_four"], 403, 899012],
    ["/addMembers", { add: ["dev_fang"] }, 400, 899003],
    ["/delMembers", ["javen", "nobody_yet"], 403, 899002],
    ["/delMembers", ["javen", "dev_fang"], 403, 899014],
  ])("do not change after %s %j", async (path, body, status, code) => {
    const { im, gid, members, sandbox } = await openGroup({ limits: { groupMembers: 3, groupsOfUser: 2 } });
    for (const username of ["user_four", "user_five"])
      sandbox.jmessage.addUser({ username, password: "a-sample-password" });
    for (const name of ["A", "B"]) await im("POST /v1/groups", { owner_username: "user_five", name });
    const version = path === "/members" ? "v1" : "v2";
    expect(refusal(await im(`POST /${version}/groups/${gid}${path}`, body))).toEqual([status, code]);
    expect(await members()).toEqual({ caiyh: 1, javen: 0 });
  });

  it("are added all the same when others cannot be removed", async () => {
    const { im, gid, members, sandbox } = await openGroup();
    sandbox.jmessage.addUser({ username: "user_four", password: "a-sample-password" });
    const response = await im(`POST /v1/groups/${gid}/members`, {
      add: ["dev_fang"],
      remove: ["javen", "user_four"],
    });
    expect(refusal(response)).toEqual([403, 899014]);
    expect(await members()).toEqual({ caiyh: 1, javen: 0, dev_fang: 0 });
  });

  it("inherit the group when the owner leaves, and the group is deleted with the last one", async () => {
    const { im, gid, members } = await openGroup();
    await im(`POST /v2/groups/${gid}/delMembers`, ["caiyh"]);
    expect(await members()).toEqual({ javen: 1 });
    await im(`POST /v2/groups/${gid}/delMembers`, ["javen"]);
    expect(refusal(await im(`GET /v1/groups/${gid}`))).toEqual([403, 899006]);
  });

  it("are removed when the user is deleted, and do not come back with the name", async () => {
    const { im, gid, members, state, sandbox } = await openGroup();
    await im("POST /v1/users/caiyh/groupsShield", { add: [gid] });
    await im("DELETE /v1/users/caiyh");
    expect(await members()).toEqual({ javen: 1 });
    sandbox.jmessage.addUser({ username: "caiyh", password: "a-sample-password" });
    expect(await members()).toEqual({ javen: 1 });
    expect(state()?.shieldedBy).toEqual([]);
  });

  it("of the history are removed even if they are deleted before the first request", async () => {
    const group = { target_type: "group", target_id: "77" } as const;
    const { im } = await openIm({
      history: {
        messages: [
          { ...group, from_id: "javen" },
          { ...group, from_id: "caiyh" },
        ],
      },
    });
    await im("DELETE /v1/users/javen");
    expect((await im("GET /v1/groups/77/members")).body).toMatchObject([{ username: "caiyh", flag: 1 }]);
  });
});

describe("silence", () => {
  it("is set for members, and lifted", async () => {
    const { im, gid, state } = await openGroup();
    const silenced = () =>
      state()
        ?.members.filter((member) => member.silenced)
        .map(({ username }) => username);
    const silence = (status: boolean, names: string[]) =>
      im(`PUT /v1/groups/messages/${gid}/silence?status=${status}`, names);
    expect(await silence(true, ["javen", "dev_fang"])).toEqual({ status: 204 });
    expect(silenced()).toEqual(["javen"]);
    expect(await silence(false, ["javen"])).toEqual({ status: 204 });
    expect(silenced()).toEqual([]);
    expect(refusal(await silence(true, ["javen", "nobody_yet"]))).toEqual([403, 899002]);
    expect(refusal(await silence(true, []))).toEqual([400, 899003]);
    expect(silenced()).toEqual([]);
    expect(refusal(await im("PUT /v1/groups/messages/12345/silence?status=true", ["javen"]))).toEqual([
      403, 899006,
    ]);
    expect(refusal(await im(`PUT /v1/groups/messages/${gid}/silence`, ["javen"]))).toEqual([400, 899003]);
  });
});

describe("a shield against the messages of a group", () => {
  it("is set and removed, but not twice", async () => {
    const { im, gid, state } = await openGroup();
    const { gid: other } = (await im("POST /v1/groups", { owner_username: "caiyh", name: "B" })).body;
    const shield = (body: unknown, username = "javen") => im(`POST /v1/users/${username}/groupsShield`, body);
    expect(await shield({ add: [gid] })).toEqual({ status: 204 });
    for (const [body, code] of [
      [{ add: [other, gid] }, 899052],
      [{ remove: [gid, other] }, 899053],
      [{ add: [other, 12345] }, 899051],
      [{ remove: [gid, 12345] }, 899051],
    ] as const)
      expect(refusal(await shield(body))).toEqual([403, code]);
    expect(refusal(await shield({ add: [other] }, "nobody_yet"))).toEqual([403, 899002]);
    expect(state()?.shieldedBy).toEqual(["javen"]);
    expect((await shield({ add: [other], remove: [gid] })).status).toBe(204);
    expect(state()?.shieldedBy).toEqual([]);
    expect((await shield({ add: [gid] }, "caiyh")).status).toBe(204);
    expect(state()?.shieldedBy).toEqual(["caiyh"]);
  });
});
