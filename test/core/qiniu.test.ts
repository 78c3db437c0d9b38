import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { createQiniu, type QiniuOptions } from "../../src/qiniu/index.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { APP_TOKEN, NEW_APP_TOKEN, USER_PASSWORD } from "../support/credentials.ts";
import { json, type Respond, startStub } from "../support/stub-server.ts";
import { NOW, rejection } from "./setup.ts";

const OK = { code: 200, data: [] };
const EXPIRED = { code: 402, message: "token expired" };

/** A client against a hand-written server; `seen` are the headers of all requests. */
async function start(
  options: Partial<QiniuOptions> = {},
  respond: Respond = (response) => json(response, OK),
) {
  const seen: IncomingHttpHeaders[] = [];
  const stub = await startStub((response, request, count) => {
    seen.push(request.headers);
    respond(response, request, count);
  });
  onTestFinished(() => stub.close());
  const clock = createClock(NOW, { autoAdvance: true });
  const base = { baseUrl: stub.url, appId: "welovemaxim", accessToken: APP_TOKEN, clock };
  return { qiniu: createQiniu({ ...base, ...options }), seen, stub };
}

/** A server that accepts one token. */
const onlyTakes =
  (token: string, refusal: object = EXPIRED, status = 200): Respond =>
  (response, request) =>
    request.headers["access-token"] === token ? json(response, OK) : json(response, refusal, status);

describe("creating a Qiniu client", () => {
  test.each<[object, string]>([
    [{ appId: "" }, "appId: expected a non-empty string of visible ASCII characters"],
    [{ appId: undefined }, "appId: expected a non-empty string of visible ASCII characters"],
    [{ accessToken: "" }, "accessToken: expected a non-empty string of visible ASCII characters"],
    [{ accessToken: undefined }, "accessToken: expected a non-empty string of visible ASCII characters"],
    [{ userId: "alice" }, "userId: expected an integer as a string, number or bigint"],
    [{ groupId: 2 ** 60 }, "groupId: 1152921504606847000 is too large to be exact as a number"],
    [{ baseUrl: "im.example.com" }, "baseUrl: expected an absolute URL such as https://host"],
  ])("rejects %j and says what is wrong", (options, message) => {
    const good = { baseUrl: "http://127.0.0.1", appId: "welovemaxim", accessToken: APP_TOKEN };
    expect(() => createQiniu({ ...good, ...options } as QiniuOptions)).toThrow(message);
  });

  test("rejects a token that is not valid in a header, without showing it", () => {
    const create = () =>
      createQiniu({ baseUrl: "http://127.0.0.1", appId: "a", accessToken: `${APP_TOKEN}\n` });
    expect(create).toThrow("accessToken: expected");
    expect(create).not.toThrow(APP_TOKEN);
  });
});

describe("a signed request", () => {
  test("has app and token, by name and by path", async () => {
    const { qiniu, seen } = await start();
    await qiniu.listConversations();
    await qiniu.http.GET("/message/unread", { params: { header: { app_id: "another" } } });
    await qiniu.http.GET("/message/unread", { params: { header: {} as never } });
    expect(seen.map((headers) => [headers.app_id, headers["access-token"]])).toEqual([
      ["welovemaxim", APP_TOKEN],
      ["another", APP_TOKEN],
      ["welovemaxim", APP_TOKEN],
    ]);
  });

  test("acts as the client's user unless the call names another user or a group", async () => {
    const { qiniu, seen } = await start({ userId: 9223372036854775807n });
    await qiniu.listConversations();
    await qiniu.listConversations({ user_id: "2302128618880" });
    await qiniu.listConversations({ group_id: 6610620069649 });
    expect(seen.map(({ user_id, group_id }) => ({ user_id, group_id }))).toEqual([
      { user_id: "9223372036854775807" },
      { user_id: "2302128618880" },
      { group_id: "6610620069649" },
    ]);
  });

  test("names user and group when both are given: the vendor does not forbid it", async () => {
    const { qiniu, seen } = await start({ userId: 1, groupId: 2 });
    await qiniu.listConversations();
    expect(seen[0]).toMatchObject({ user_id: "1", group_id: "2" });
  });

  test("for a token has neither token nor identity", async () => {
    const created = { code: 200, data: { token: "t", expire: 1, user_id: 1 } };
    const { qiniu, seen } = await start({ userId: 1 }, (response) => json(response, created));
    await qiniu.createTokenByName({ body: { name: "alice", password: USER_PASSWORD } });
    expect(seen[0]).toMatchObject({ app_id: "welovemaxim" });
    expect(Object.keys(seen[0] as object)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/access-token|user_id/)]),
    );
  });
});

describe("64-bit integers", () => {
  test("are exact in arguments and responses, and strings stay as they are", async () => {
    const config = '{"id": 1552747048460091409}';
    const message = `{"msg_id": 1552747048460091409, "config": ${JSON.stringify(config)}, "from_xid": {"uid": 9007199254740993}}`;
    const { qiniu, stub } = await start({}, (response) =>
      json(response, `{"code": 200, "data": {"next_msg_id": 7, "messages": [${message}]}}`),
    );
    const args = { opposite_id: 9007199254740993n, msg_id_start: "1552747048460091409", limit: 1 };
    const { data } = await qiniu.listConversationMessages(args);
    expect(stub.requests).toEqual([
      "GET /message/conversation?opposite_id=9007199254740993&msg_id_start=1552747048460091409&limit=1",
    ]);
    expect(data).toEqual({
      next_msg_id: "7",
      messages: [{ msg_id: "1552747048460091409", config, from_xid: { uid: "9007199254740993" } }],
    });
  });
});

test("null where there is nothing stays null, also in place of 64-bit integers", async () => {
  const { qiniu } = await start({}, (response) =>
    json(response, { code: 200, message: null, data: true, msg_ids: null }),
  );
  const sent = await qiniu.sendMessage({
    body: { type: 1, targets: [1], content_type: 4, attachment: "{}" },
  });
  expect(sent).toEqual({ code: 200, message: null, data: true, msg_ids: null });
});

test("an error without a message is an error with its code", async () => {
  for (const refusal of [{ code: 10010 }, { code: 10010, message: null, data: null }]) {
    const { qiniu } = await start({}, (response) => json(response, refusal));
    await expect(qiniu.listConversations()).rejects.toMatchObject({ name: "ApiError", code: 10010 });
  }
});

describe("a token that comes from a function", () => {
  const later = async () => NEW_APP_TOKEN;

  test("is requested when the first call needs it, and then kept", async () => {
    let asked = 0;
    const { qiniu, seen } = await start({
      accessToken: async () => {
        asked++;
        return APP_TOKEN;
      },
    });
    expect(asked).toBe(0);
    await Promise.all([qiniu.listConversations(), qiniu.listConversations()]);
    await qiniu.listConversations();
    expect(asked).toBe(1);
    expect(seen.map((headers) => headers["access-token"])).toEqual([APP_TOKEN, APP_TOKEN, APP_TOKEN]);
  });

  test.each<[string, object, number]>([
    ["402", EXPIRED, 200],
    ["10008", { code: 10008, message: "invalid" }, 200],
    ["HTTP 401", {}, 401],
  ])("is requested again after %s, once for all calls, without an error", async (_, refusal, status) => {
    const tokens = [APP_TOKEN, NEW_APP_TOKEN];
    let asked = 0;
    const accessToken = () => tokens[asked++] as string;
    const { qiniu, seen } = await start({ accessToken }, onlyTakes(NEW_APP_TOKEN, refusal, status));
    const calls = await Promise.all([1, 2, 3].map(() => qiniu.listConversations()));
    expect(calls).toEqual([OK, OK, OK]);
    expect(asked).toBe(2);
    expect(seen).toHaveLength(6);
  });

  test("is renewed for calls that must not act twice as well: the refused one did nothing", async () => {
    const tokens = [APP_TOKEN, NEW_APP_TOKEN];
    const bodies: string[] = [];
    const { qiniu } = await start(
      { accessToken: () => tokens.shift() as string },
      async (response, request) => {
        let body = "";
        for await (const chunk of request) body += chunk;
        bodies.push(body);
        onlyTakes(NEW_APP_TOKEN)(response, request, 0);
      },
    );
    await qiniu.broadcastMessage({ body: { type: 1, content_type: 0, content: "hi" } });
    expect(bodies).toHaveLength(2);
    expect(new Set(bodies).size).toBe(1);
  });

  test("that is refused again ends the call", async () => {
    const { qiniu, seen } = await start({ accessToken: later }, onlyTakes("no token"));
    expect(await rejection(qiniu.listConversations())).toMatchObject({ name: "ApiError", code: 402 });
    // The function had no newer token, so a second request would have been useless.
    expect(seen).toHaveLength(1);
  });

  test("is requested again by the next call when the function failed, whose error is thrown as it is", async () => {
    const failure = new RangeError("no token today");
    let asked = 0;
    const { qiniu, seen } = await start({
      accessToken: async () => {
        if (asked++ === 0) throw failure;
        return APP_TOKEN;
      },
    });
    expect(await rejection(qiniu.listConversations())).toBe(failure);
    expect(seen).toHaveLength(0);
    expect(await qiniu.listConversations()).toEqual(OK);
  });

  test("is rejected by name when it is malformed, and not shown", async () => {
    const { qiniu } = await start({ accessToken: () => `${APP_TOKEN}\n` });
    expect(await rejection(qiniu.listConversations())).toMatchObject({
      message: "accessToken: expected a non-empty string of visible ASCII characters",
    });
  });

  test("that is still pending does not keep an aborted call waiting", async () => {
    let give = (_: string) => {};
    const token = new Promise<string>((resolve) => {
      give = resolve;
    });
    const { qiniu } = await start({ accessToken: () => token });
    const abort = new AbortController();
    const [aborted, patient] = [
      qiniu.listConversations({}, { signal: abort.signal }),
      qiniu.listConversations(),
    ];
    const reason = new Error("enough");
    abort.abort(reason);
    expect(await rejection(aborted)).toBe(reason);
    give(APP_TOKEN);
    expect(await patient).toEqual(OK);
  });

  test("is redacted in what a server echoes", async () => {
    const { qiniu } = await start({ accessToken: later }, (response, request) =>
      json(response, { code: 10002, message: `bad: ${request.headers["access-token"]}` }),
    );
    expect(await rejection(qiniu.listConversations())).toMatchObject({
      code: 10002,
      body: { code: 10002, message: "bad: [redacted]" },
    });
  });
});

describe("a fixed token", () => {
  test("that is refused ends the call at once, with the vendor's code", async () => {
    const { qiniu, seen } = await start({}, onlyTakes(NEW_APP_TOKEN));
    expect(await rejection(qiniu.listConversations())).toMatchObject({
      name: "ApiError",
      status: 200,
      code: 402,
    });
    expect(seen).toHaveLength(1);
  });
});
