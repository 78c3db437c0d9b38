import { describe, expect, it } from "vitest";
import { openIm, refusal } from "./open-im.ts";

const PASSWORD = "a-sample-password";
const list = (size: number) =>
  Array.from({ length: size }, (_, index) => ({ username: `new_user${index}`, password: PASSWORD }));

describe("registration", () => {
  it("creates users who can be read, listed and counted at once", async () => {
    const { im, sandbox } = await openIm();
    const profile = {
      nickname: "Ming",
      avatar: "qiniu/image/F39AA12204DAB6A2",
      birthday: "1990-01-24",
      gender: "1",
      signature: "",
      extras: { team: "backend", n: 1 },
    };
    expect(await im("POST /v1/users/", [{ username: "xiaoming", password: PASSWORD, ...profile }])).toEqual({
      status: 201,
      body: [{ username: "xiaoming" }],
    });
    const times = { mtime: "2026-11-20 12:00:00", ctime: "2026-11-20 12:00:00" };
    const shown = { username: "xiaoming", ...profile, birthday: "1990-01-24 00:00:00", gender: 1, ...times };
    expect(await im("GET /v1/users/xiaoming")).toEqual({ status: 200, body: shown });
    const { body } = await im("GET /v1/users?start=3&count=10");
    expect(body).toEqual({ total: 4, start: 3, count: 1, users: [shown] });
    expect(sandbox.jmessage.users()).toHaveLength(5);
    expect(sandbox.jmessage.isPassword("xiaoming", PASSWORD)).toBe(true);
    expect(JSON.stringify([shown, sandbox.jmessage.users()])).not.toContain(PASSWORD);
  });

  it("returns the outcome for each user of a list", async () => {
    const { im } = await openIm();
    const { status, body } = await im("POST /v1/users", [
      { username: "javen", password: PASSWORD },
      { username: "first_user", password: PASSWORD },
      { username: "abc", password: PASSWORD },
      { username: "second_user", password: "abc" },
      { username: "third_user" },
      { username: "fourth_user", password: PASSWORD, birthday: "1990-02-30" },
      { username: "fifth_user", password: PASSWORD, extras: { text: "é".repeat(251) } },
      { username: "sixth_user", password: PASSWORD, color: "red" },
      { username: "first_user", password: PASSWORD },
      { username: "admin_fang", password: PASSWORD },
    ]);
    expect(status).toBe(201);
    expect(
      body.map((entry: { username: string; error?: { code: number } }) => [
        entry.username,
        entry.error?.code,
      ]),
    ).toEqual([
      ["javen", 899001],
      ["first_user", undefined],
      ["abc", 899003],
      ["second_user", 899003],
      ["third_user", 899003],
      ["fourth_user", 899003],
      ["fifth_user", 899003],
      ["sixth_user", 899003],
      ["first_user", 899001],
      ["admin_fang", 899001],
    ]);
    expect(body[4].error.message).toBe("[4].password is missing");
    expect((await im("GET /v1/users")).body.total).toBe(4);
  });

  it.each<[string, unknown, number, number]>([
    ["a single taken name", [{ username: "javen", password: PASSWORD }], 403, 899001],
    ["a single malformed entry", [{ username: "javen", password: "" }], 400, 899003],
    ["501 users", list(501), 403, 899013],
    ["no users", [], 400, 899003],
    ["an object", { username: "xiaoming", password: PASSWORD }, 400, 899003],
    [
      "an entry without a name",
      [{ username: "xiaoming", password: PASSWORD }, { password: PASSWORD }],
      400,
      899003,
    ],
    ["an entry that is null", [null, { username: "xiaoming", password: PASSWORD }], 400, 899003],
    ["something that is not JSON", '[{"username":', 400, 899003],
  ])("of %s is rejected as a whole", async (_, body, status, code) => {
    const { im, sandbox } = await openIm();
    expect(refusal(await im("POST /v1/users", body))).toEqual([status, code]);
    expect(sandbox.jmessage.users()).toHaveLength(4);
  });

  it("takes 500 users", async () => {
    const { im, sandbox } = await openIm();
    expect((await im("POST /v1/users", list(500))).body).toHaveLength(500);
    expect(sandbox.jmessage.users()).toHaveLength(504);
  });

  it("of an administrator uses the same names, but not the same list", async () => {
    const { im } = await openIm();
    const admin = { username: "admin_two", password: PASSWORD, nickname: "Canteen" };
    expect(await im("POST /v1/admins/", admin)).toEqual({ status: 201, body: undefined });
    expect(refusal(await im("POST /v1/admins", admin))).toEqual([403, 899001]);
    expect(refusal(await im("POST /v1/admins", { ...admin, username: "javen" }))).toEqual([403, 899001]);
    expect(refusal(await im("POST /v1/admins", { ...admin, username: "x" }))).toEqual([400, 899003]);
    const { body } = await im("GET /v1/admins?start=0&count=1");
    expect(body).toMatchObject({ total: 2, start: 0, count: 1, users: [{ username: "admin_fang" }] });
    expect((await im("GET /v1/users")).body.total).toBe(3);
    expect((await im("GET /v1/users/admin_two")).body).toMatchObject({ nickname: "Canteen" });
  });
});

describe("a user", () => {
  it("keeps what an update omits, and records its time", async () => {
    const { im, clock } = await openIm();
    await im("PUT /v1/users/javen", { nickname: "Javen", region: "Shenzhen", extras: { a: 1 } });
    clock.advance(60_000);
    expect(
      await im("PUT /v1/users/javen", { nickname: "J", extras: { b: 2 }, birthday: "1990-01-24 10:00:00" }),
    ).toEqual({
      status: 204,
      body: undefined,
    });
    expect((await im("GET /v1/users/javen")).body).toEqual({
      username: "javen",
      nickname: "J",
      region: "Shenzhen",
      extras: { b: 2 },
      birthday: "1990-01-24 00:00:00",
      mtime: "2026-11-20 12:01:00",
      ctime: "2026-11-20 12:00:00",
    });
  });

  it.each([
    [{ nickname: "a\nb" }, /^nickname must match/],
    [{ nickname: "é".repeat(33) }, /^nickname must have 0 to 64 bytes$/],
    [{ birthday: "2025-02-29" }, /^birthday is not a calendar date/],
    [{ gender: 3 }, /^gender must be one of/],
    [{ extras: { text: "x".repeat(502) } }, /^extras has more than 512 bytes/],
    [{ extras: [] }, /^extras must be object/],
    [{ username: "other" }, /^username is not a known field/],
  ])("is not changed by %j", async (change, message) => {
    const { im } = await openIm();
    const before = await im("GET /v1/users/javen");
    const response = await im("PUT /v1/users/javen", { region: "Here", ...change });
    expect(refusal(response)).toEqual([400, 899003]);
    expect(response.body.error.message).toMatch(message);
    expect(await im("GET /v1/users/javen")).toEqual(before);
  });

  it("gets a new password, which must have 4 bytes", async () => {
    const { im, sandbox } = await openIm();
    expect(refusal(await im("PUT /v1/users/javen/password", { new_password: "abc" }))).toEqual([400, 899003]);
    expect(sandbox.jmessage.isPassword("javen", PASSWORD)).toBe(true);
    expect((await im("PUT /v1/users/javen/password", { new_password: "é密" })).status).toBe(204);
    expect(sandbox.jmessage.isPassword("javen", PASSWORD)).toBe(false);
    expect(sandbox.jmessage.isPassword("javen", "é密")).toBe(true);
  });

  it("can be disabled and enabled again", async () => {
    const { im, sandbox } = await openIm();
    const isForbidden = () =>
      sandbox.jmessage.users().find(({ username }) => username === "javen")?.forbidden;
    expect(refusal(await im("PUT /v1/users/javen/forbidden?disable=1"))).toEqual([400, 899003]);
    expect([(await im("PUT /v1/users/javen/forbidden?disable=true")).status, isForbidden()]).toEqual([
      204,
      true,
    ]);
    expect([(await im("PUT /v1/users/javen/forbidden?disable=false")).status, isForbidden()]).toEqual([
      204,
      false,
    ]);
  });

  it("is removed by a deletion, from the lists of others too, and the name is free", async () => {
    const { im } = await openIm();
    await im("POST /v1/users/caiyh/friends", ["javen", "dev_fang"]);
    await im("PUT /v1/users/caiyh/blacklist", ["javen"]);
    await im("POST /v1/users/caiyh/nodisturb", { single: { add: ["javen"] } });
    expect((await im("DELETE /v1/users/javen")).status).toBe(204);
    expect(refusal(await im("GET /v1/users/javen"))).toEqual([403, 899002]);
    expect((await im("POST /v1/users", [{ username: "javen", password: PASSWORD }])).status).toBe(201);
    expect((await im("GET /v1/users/caiyh/friends")).body).toMatchObject([{ username: "dev_fang" }]);
    expect((await im("GET /v1/users/caiyh/blacklist")).body).toEqual([]);
    expect((await im("POST /v1/users/caiyh/nodisturb", { single: { add: ["javen"] } })).status).toBe(204);
  });

  it("is deleted together with others, all or none", async () => {
    const { im, sandbox } = await openIm();
    expect(refusal(await im("DELETE /v1/users/", ["javen", "nobody_yet"]))).toEqual([403, 899002]);
    expect(sandbox.jmessage.users()).toHaveLength(4);
    expect((await im("DELETE /v1/users", ["javen", "caiyh", "javen"])).status).toBe(204);
    expect(sandbox.jmessage.users().map(({ username }) => username)).toEqual(["dev_fang", "admin_fang"]);
    const names = list(101).map(({ username }) => username);
    expect(refusal(await im("DELETE /v1/users", names))).toEqual([400, 899003]);
  });

  it.each([
    "GET /v1/users/nobody_yet",
    "DELETE /v1/users/nobody_yet",
    "GET /v1/users/nobody_yet/userstat",
    "GET /v1/users/nobody_yet/friends",
    "GET /v1/users/nobody_yet/blacklist",
    "PUT /v1/users/nobody_yet/forbidden?disable=true",
  ])("who does not exist leads to an error: %s", async (request) => {
    const { im } = await openIm();
    expect(refusal(await im(request))).toEqual([403, 899002]);
  });
});

describe("the online status of users", () => {
  it("is offline after registration, and can be set", async () => {
    const { im, sandbox } = await openIm();
    expect((await im("GET /v1/users/javen/userstat")).body).toEqual({ login: false, online: false });
    const devices = [
      { platform: "a", login: true, online: false },
      { platform: "w", login: false, online: true },
    ];
    sandbox.jmessage.setDevices("javen", devices);
    expect((await im("GET /v1/users/javen/userstat")).body).toEqual({ login: true, online: true });
    expect((await im("POST /v1/users/userstat", ["caiyh", "javen"])).body).toEqual([
      { username: "caiyh", devices: [] },
      { username: "javen", devices },
    ]);
    expect(refusal(await im("POST /v1/users/userstat", ["caiyh", "nobody_yet"]))).toEqual([403, 899002]);
    expect(() => sandbox.jmessage.setDevices("nobody_yet", [])).toThrow(RangeError);
  });

  it("shows which users do not exist", async () => {
    const { im } = await openIm();
    expect((await im("POST /v2/users/statuser", ["caiyh", "nobody_yet"])).body).toEqual([
      { devices: [], username: "caiyh", statuscode: 0 },
      { devices: [], username: "nobody_yet", statuscode: 1, statusmsg: "no_exist" },
    ]);
  });
});

describe("a history", () => {
  it("that is generated has its users and their online status, the same in every run", async () => {
    const open = () => openIm({ history: { count: 10, users: 20 } });
    const [one, two] = await Promise.all([open(), open()]);
    const users = one.sandbox.jmessage.users();
    expect(users.slice(0, 3)).toMatchObject([
      { username: "caiyh", admin: false },
      { username: "javen", admin: false },
      { username: "news_admin", admin: true, profile: { ctime: "2026-09-21 12:00:00" } },
    ]);
    expect(users).toHaveLength(22);
    expect(() => one.sandbox.jmessage.addUser({ username: "javen", password: PASSWORD })).toThrow(RangeError);
    const names = users.map(({ username }) => username);
    const { body } = await one.im("POST /v1/users/userstat", names);
    expect(await two.im("POST /v1/users/userstat", names)).toEqual({ status: 200, body });
    const devices = body.flatMap((entry: { devices: object[] }) => entry.devices);
    for (const part of [
      { login: true, online: true },
      { online: false },
      { platform: "a" },
      { platform: "w" },
    ])
      expect(devices).toContainEqual(expect.objectContaining(part));
  });

  it("that is given has the users of this app", async () => {
    const { im, sandbox } = await openIm({
      history: {
        messages: [
          { from_id: "li_lei", target_id: "han_mei" },
          { from_id: "boss_wang", target_id: "123", target_type: "group", from_type: "admin" },
          { from_id: "far_away", from_appkey: "another-app", target_id: "han_mei" },
          { from_id: "li_lei", target_id: "further", target_appkey: "another-app" },
        ],
      },
    });
    const names = sandbox.jmessage.users().map(({ username, admin }) => [username, admin]);
    expect(names.slice(0, 3)).toEqual([
      ["li_lei", false],
      ["han_mei", false],
      ["boss_wang", true],
    ]);
    expect(names).toHaveLength(7);
    expect((await im("GET /v1/users/li_lei")).body.ctime).toBe("2026-09-21 12:00:00");
  });
});
