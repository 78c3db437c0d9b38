import { describe, expect, test } from "vitest";
import { APP_TOKEN, USER_PASSWORD } from "../support/credentials.ts";
import { ALICE, BOB, CAROL, EVERYBODY, NOW, openQiniu, SOME, text } from "./qiniu-setup.ts";

const PAGE = { msg_id_start: 0, limit: 10 };
const refusal = (code: number) => ({ name: "ApiError", status: 200, code });

describe("a message that is sent", () => {
  test("is in the conversation of both, with an id beyond 2^53 and unchanged strings", async () => {
    const { as } = await openQiniu();
    const config = '{"id": 1552747048460091409}';
    const alice = as(ALICE);
    const { msg_ids } = await alice.sendMessage({ body: { ...text('你好 "you"\n', BOB), config, ext: "" } });
    const [id = ""] = msg_ids ?? [];
    expect(BigInt(Number(id))).not.toBe(BigInt(id));
    for (const [client, opposite_id] of [
      [alice, BOB],
      [as(BOB), ALICE],
    ] as const) {
      const { data } = await client.listConversationMessages({ ...PAGE, opposite_id });
      expect(data).toMatchObject({
        is_last: true,
        messages: [
          {
            msg_id: id,
            ctype: "TEXT",
            content: '你好 "you"\n',
            config,
            timestamp: NOW,
            from_xid: { uid: ALICE },
            to_xid: { uid: BOB },
          },
        ],
      });
    }
  });

  test("to a group is in everybody's list, and one to several users in several conversations", async () => {
    const { as, sandbox } = await openQiniu();
    const alice = as(ALICE);
    await alice.sendMessage({ body: { ...text("all", EVERYBODY), type: 2 } });
    const { msg_ids } = await alice.sendMessage({ body: text("both", BOB, CAROL) });
    expect(msg_ids).toBeUndefined();
    const { data } = await as(CAROL).listConversationMessages({ ...PAGE, opposite_id: EVERYBODY });
    expect(data.messages.map(({ content }) => content)).toEqual(["all"]);
    expect(sandbox.qiniu.messages({ user: ALICE, other: CAROL })).toHaveLength(1);
    expect(sandbox.qiniu.messages()).toHaveLength(3);
  });

  test("again with its transaction id is dropped as a duplicate, for five minutes", async () => {
    const { as, sandbox, clock } = await openQiniu();
    const alice = as(ALICE);
    const body = { ...text("once", BOB), transaction_id: "9223372036854775807" };
    const first = await alice.sendMessage({ body });
    clock.advance(299_999);
    expect(await alice.sendNotificationByPut({ body })).toEqual(first);
    expect(sandbox.qiniu.messages()).toHaveLength(1);
    clock.advance(1);
    await alice.sendMessage({ body });
    expect(sandbox.qiniu.messages()).toHaveLength(2);
  });

  test("is sent once although the connection breaks after the server has acted, again and again", async () => {
    const { as, sandbox } = await openQiniu();
    sandbox.faults.add({ kind: "reset", acted: true, times: 3 });
    const { msg_ids } = await as(ALICE).sendMessage({ body: text("once", BOB) });
    expect(sandbox.qiniu.messages().map(({ msg_id }) => msg_id)).toEqual(msg_ids);
    expect(sandbox.requests).toHaveLength(4);
  });

  test("to an unknown user is not delivered to others either", async () => {
    const { as, sandbox } = await openQiniu();
    const [alice, bob] = [as(ALICE), as(BOB)];
    await expect(alice.sendMessage({ body: text("", BOB, "7") })).rejects.toMatchObject(refusal(10000));
    const toGroup = (group: string) => ({ ...text("", group), type: 2 as const });
    await expect(bob.sendMessage({ body: toGroup("7") })).rejects.toMatchObject(refusal(20001));
    await expect(bob.sendMessage({ body: toGroup(SOME) })).rejects.toMatchObject(refusal(20002));
    await expect(alice.sendMessage({ body: text("") })).rejects.toMatchObject(refusal(10002));
    const forged = { ...text("", BOB), from_user_id: CAROL };
    await expect(alice.sendMessage({ body: forged })).rejects.toMatchObject(refusal(10010));
    expect(sandbox.qiniu.messages()).toEqual([]);
  });

  test("and refused may be sent again with the same id", async () => {
    const { as, sandbox } = await openQiniu();
    const body = { ...text("hi", "7"), transaction_id: 5 };
    await expect(as(ALICE).sendMessage({ body })).rejects.toMatchObject(refusal(10000));
    await as(ALICE).sendMessage({ body: { ...body, targets: [BOB] } });
    expect(sandbox.qiniu.messages()).toHaveLength(1);
  });

  test("may be a file without text", async () => {
    const { as, sandbox } = await openQiniu();
    const attachment = '{"dName":"menu.pdf","url":"https://files.example.com/menu.pdf"}';
    await as(ALICE).sendMessage({ body: { type: 1, targets: [BOB], content_type: 4, attachment } });
    expect(sandbox.qiniu.messages()).toMatchObject([{ ctype: "FILE", content: "", attachment }]);
  });

  test("only to online users is not stored", async () => {
    const { as, sandbox } = await openQiniu();
    const { data } = await as(ALICE).sendMessage({ body: { ...text("now", BOB), online_only: true } });
    expect(data).toBe(true);
    expect(sandbox.qiniu.messages()).toEqual([]);
  });

  test("that edits another one changes it", async () => {
    const { as, sandbox } = await openQiniu();
    const [alice, bob] = [as(ALICE), as(BOB)];
    const [related_mid = ""] = (await alice.sendMessage({ body: text("one", BOB) })).msg_ids ?? [];
    const about = { ...text(" two", BOB), related_mid };
    await alice.sendMessage({ body: { ...about, content_type: 11 } });
    expect(sandbox.qiniu.messages()).toMatchObject([{ content: "one two" }]);
    await alice.sendMessage({ body: { ...about, content_type: 12, content: "three" } });
    await bob.sendMessage({ body: { ...about, targets: [ALICE], content_type: 9 } });
    const { data } = await alice.listConversationMessages({ ...PAGE, opposite_id: BOB });
    expect(data.messages).toMatchObject([{ content: "three", status: "READ" }]);
    const byBob = { ...about, targets: [ALICE], content_type: 10 as const };
    await expect(bob.sendMessage({ body: byBob })).rejects.toMatchObject(refusal(10010));
    await alice.sendMessage({ body: { ...about, content_type: 10 } });
    expect(sandbox.qiniu.messages()).toMatchObject([{ recalled: true }]);
  });
});

describe("the unread count", () => {
  test("is counted by conversation, newest first, until it is acknowledged", async () => {
    const { as } = await openQiniu();
    const [alice, bob, carol] = [as(ALICE), as(BOB), as(CAROL)];
    const ids: string[] = [];
    for (const content of ["1", "2", "3"])
      ids.push(...((await bob.sendMessage({ body: text(content, ALICE) })).msg_ids ?? []));
    await carol.sendMessage({ body: text("hi", ALICE) });
    const unread = async () =>
      (await alice.listConversations()).data.map(({ conversation_id, num }) => [conversation_id.uid, num]);
    expect(await unread()).toEqual([
      [CAROL, 1],
      [BOB, 3],
    ]);
    const receipt = { conversation_id: BOB, device_sn: 1 };
    await alice.acknowledgeMessage({ ...receipt, msg_id: String(ids[1]) });
    expect(await unread()).toEqual([
      [CAROL, 1],
      [BOB, 1],
    ]);
    // An older receipt that arrives late has no effect.
    await alice.acknowledgeMessage({ ...receipt, msg_id: String(ids[0]) });
    expect(await unread()).toEqual([
      [CAROL, 1],
      [BOB, 1],
    ]);
    await expect(alice.acknowledgeMessage({ ...receipt, msg_id: 7 })).rejects.toMatchObject(refusal(10002));
    const { data } = await bob.listConversationMessages({ ...PAGE, opposite_id: ALICE });
    expect(data.messages.map(({ status }) => status)).toEqual(["UNREAD", "READ", "READ"]);
    await alice.listConversationMessages({ ...PAGE, opposite_id: BOB });
    const again = await bob.listConversationMessages({ ...PAGE, opposite_id: ALICE });
    expect(again.data.messages[0]?.status).toBe("DELIVERED");
  });

  test("excludes the user's own messages and recalled ones", async () => {
    const { as } = await openQiniu();
    const [alice, bob] = [as(ALICE), as(BOB)];
    const [msg_id = ""] = (await bob.sendMessage({ body: text("oh", ALICE) })).msg_ids ?? [];
    await alice.sendMessage({ body: text("what?", BOB) });
    await bob.recallMessage({ body: { conversation_id: ALICE, msg_id } });
    expect((await alice.listConversations()).data).toMatchObject([{ num: 0 }]);
  });

  test("is in the list again with the next message after the conversation was deleted", async () => {
    const { as } = await openQiniu();
    const [alice, bob] = [as(ALICE), as(BOB)];
    await bob.sendMessage({ body: text("1", ALICE) });
    await alice.deleteConversation({ conversation_id: BOB });
    expect((await alice.listConversations()).data).toEqual([]);
    expect((await bob.listConversations()).data).toHaveLength(1);
    await bob.sendMessage({ body: text("2", ALICE) });
    expect((await alice.listConversations()).data).toHaveLength(1);
    await expect(alice.deleteConversation({ conversation_id: 7 })).rejects.toMatchObject(refusal(10000));
  });
});

describe("a recall", () => {
  test("removes the message from the conversation, and can be retried", async () => {
    const { as, sandbox } = await openQiniu();
    const alice = as(ALICE);
    const [msg_id = ""] = (await alice.sendMessage({ body: text("oh", BOB) })).msg_ids ?? [];
    const body = { conversation_id: BOB, msg_id };
    await alice.recallMessage({ body });
    await alice.recallMessageByPut({ body });
    const { data } = await alice.listConversationMessages({ ...PAGE, opposite_id: BOB });
    expect(data.messages).toEqual([]);
    expect(sandbox.qiniu.messages()).toMatchObject([{ msg_id, recalled: true }]);
  });

  test("is allowed for the sender and the admin only", async () => {
    const { as, admin } = await openQiniu();
    const [msg_id = ""] = (await as(ALICE).sendMessage({ body: text("oh", BOB) })).msg_ids ?? [];
    const body = { conversation_id: ALICE, msg_id };
    await expect(as(BOB).recallMessage({ body })).rejects.toMatchObject(refusal(10010));
    await expect(as(CAROL).recallMessage({ body })).rejects.toMatchObject(refusal(10002));
    await admin.recallMessage({ user_id: BOB, body });
  });
});

describe("a broadcast", () => {
  test("reaches all other users, and is allowed for the admin only", async () => {
    const { as, admin, sandbox } = await openQiniu();
    const body = { type: 1, content_type: 0, content: "hi" } as const;
    const { data } = await admin.broadcastMessage({ body });
    expect(data).toEqual({ send_num: 11, success: true });
    expect(new Set(sandbox.qiniu.messages().map(({ to }) => to)).size).toBe(11);
    await expect(as(ALICE).broadcastMessage({ body })).rejects.toMatchObject(refusal(10010));
  });

  test("whose response is lost is not retried", async () => {
    const { admin, sandbox } = await openQiniu();
    sandbox.faults.add({ kind: "reset", acted: true });
    const call = admin.broadcastMessage({ body: { type: 1, content_type: 0 } });
    await expect(call).rejects.toMatchObject({ name: "NetworkError" });
    expect(sandbox.requests).toHaveLength(1);
    expect(sandbox.qiniu.messages()).toHaveLength(11);
  });
});

describe("the user that a request acts as", () => {
  test("is the user, or the owner of the group, that an admin names", async () => {
    const { as, admin } = await openQiniu();
    await as(BOB).sendMessage({ body: text("hi", CAROL) });
    const { data } = await admin.listConversations({ user_id: CAROL });
    expect(data).toHaveLength(1);
    expect((await admin.listConversations({ group_id: SOME })).data).toEqual([]);
    await expect(admin.listConversations({ user_id: 7 })).rejects.toMatchObject(refusal(10000));
    await expect(admin.listConversations({ group_id: 7 })).rejects.toMatchObject(refusal(20001));
    const both = { user_id: CAROL, group_id: SOME };
    await expect(admin.listConversations(both)).rejects.toMatchObject(refusal(20012));
  });

  test("can be chosen by admins only", async () => {
    const { as } = await openQiniu({});
    const call = as(ALICE, { userId: ALICE }).listConversations();
    await expect(call).rejects.toMatchObject(refusal(10010));
  });

  test("must be in the group that is read", async () => {
    const { as } = await openQiniu();
    const call = as(BOB).listConversationMessages({ ...PAGE, opposite_id: SOME });
    await expect(call).rejects.toMatchObject(refusal(20002));
  });
});

describe("tokens", () => {
  test("are returned for the password, by any name of the user, with one for push if there is a device", async () => {
    const { admin, as } = await openQiniu();
    const password = USER_PASSWORD;
    const responses = [
      await admin.createTokenByName({ body: { name: "alice", password } }),
      await admin.createTokenByName({ body: { mobile: "13800000001", password } }),
      await admin.createTokenById({ body: { user_id: ALICE, password } }),
      await admin.createTokenByLogin({
        body: { login_name: "alice@example.com", password, device_guid: "d" },
      }),
    ];
    expect(responses.map(({ data }) => data.user_id)).toEqual([ALICE, ALICE, ALICE, ALICE]);
    expect(responses.map(({ data }) => "push_token" in data)).toEqual([false, false, false, true]);
    expect(new Set(responses.map(({ data }) => data.token)).size).toBe(4);
    const [{ data }] = responses as [(typeof responses)[0]];
    expect(data.expire).toBe(NOW + 30 * 86_400_000);
    expect((await as(ALICE, { accessToken: data.token }).listConversations()).data).toEqual([]);
    const wrong = { name: "alice", password: "another" };
    await expect(admin.createTokenByName({ body: wrong })).rejects.toMatchObject(refusal(10002));
    const nobody = { name: "nobody", password };
    await expect(admin.createTokenByName({ body: nobody })).rejects.toMatchObject(refusal(10000));
  });

  test("expire, and a client that can obtain another one continues", async () => {
    const { admin, as, clock, sandbox } = await openQiniu();
    let asked = 0;
    const accessToken = async () => {
      asked++;
      const body = { name: "bob", password: USER_PASSWORD };
      return (await admin.createTokenByName({ body })).data.token;
    };
    const bob = as(BOB, { accessToken });
    await bob.sendMessage({ body: text("1", ALICE) });
    clock.advance(30 * 86_400_000);
    await bob.sendMessage({ body: text("2", ALICE) });
    sandbox.qiniu.expireTokens();
    await bob.sendMessage({ body: text("3", ALICE) });
    expect(asked).toBe(3);
    expect(sandbox.qiniu.messages().map(({ content }) => content)).toEqual(["1", "2", "3"]);
    await expect(admin.listConversations()).rejects.toMatchObject(refusal(402));
  });

  test.each<[number, Record<string, string | undefined>]>([
    [10003, { "access-token": undefined }],
    [10003, { "access-token": "" }],
    [10008, { "access-token": "another" }],
    [40000, { app_id: "another" }],
    [10002, { app_id: undefined }],
    [10002, { user_id: "alice" }],
  ])("and apps that are invalid lead to %i", async (code, changes) => {
    const { sandbox } = await openQiniu();
    const all = { app_id: "welovemaxim", "access-token": APP_TOKEN, ...changes };
    const headers = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const response = await fetch(`${sandbox.urls.qiniu}/message/unread`, { headers });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ code });
  });
});

describe("state that a test adds", () => {
  test("is complete and in order of ids, and invalid values are rejected by name", async () => {
    const { sandbox } = await openQiniu();
    const { add, messages, groups, users } = sandbox.qiniu;
    const [from, to] = [ALICE, BOB];
    add({ from, to, msg_id: 9n, timestamp: 5 });
    add({ from: BigInt(to), to: from, msg_id: "7", ctype: "IMAGE" });
    expect(messages()).toMatchObject([
      { msg_id: "7", ctype: "IMAGE", timestamp: NOW },
      { msg_id: "9", ctype: "TEXT", content: "Hello", timestamp: 5, recalled: false },
    ]);
    expect(() => add({ from, to, msg_id: 9 })).toThrow("Another message has the msg_id 9");
    expect(() => add({ from: 7, to })).toThrow("from: there is no user 7");
    expect(() => add({ from, to: 7 })).toThrow("to: there is no user and no group 7");
    expect(() => add({ from, to, msg_id: 2 ** 60 })).toThrow("is too large to be exact as a number");
    expect(users.slice(0, 3).map(({ name }) => name)).toEqual(["alice", "bob", "carol"]);
    expect(groups[1]?.members).not.toContain(BOB);
  });
});

describe("a generated history", () => {
  const history = { seed: 3, count: 300, users: 6, groups: 2 };

  test("is the same for the same seed, and has the requested number of messages", async () => {
    const [one, two, other] = await Promise.all(
      [history, history, { ...history, seed: 4 }].map((given) => openQiniu({ history: given })),
    );
    const records = one?.sandbox.qiniu.messages() ?? [];
    expect(records).toHaveLength(306);
    expect(two?.sandbox.qiniu.messages()).toEqual(records);
    expect(other?.sandbox.qiniu.messages()).not.toEqual(records);
  });

  test("has ascending times and ids, up to the story of the examples", async () => {
    const { sandbox } = await openQiniu({ history });
    const records = sandbox.qiniu.messages();
    const made = records.slice(0, 300);
    expect(made.map(({ timestamp }) => timestamp)).toEqual(
      made.map(({ timestamp }) => timestamp).sort((a, b) => a - b),
    );
    expect(made.every(({ msg_id }) => BigInt(Number(msg_id)) !== BigInt(msg_id))).toBe(true);
    expect(new Set(records.map(({ ctype }) => ctype)).size).toBeGreaterThan(3);
    expect(records.at(-1)).toMatchObject({
      msg_id: "1552747048460099000",
      content: "See you at noon",
      timestamp: NOW - 60_000,
    });
  });

  test.each([
    [{ users: 2 }, "users: expected 3 or more, got 2"],
    [{ groups: 0 }, "groups: expected 1 or more, got 0"],
    [{ count: -1 }, "count: expected an integer of 0 or more, got -1"],
    [{ from: new Date(NOW), to: new Date(NOW) }, "from: expected a time before to"],
  ])("is rejected with %j", async (given, message) => {
    await expect(openQiniu({ history: given })).rejects.toThrow(message);
  });
});
