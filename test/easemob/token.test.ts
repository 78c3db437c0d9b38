import { describe, expect, test } from "vitest";
import type { StoredToken, TokenStore } from "../../src/easemob/index.ts";
import { ApiError, NetworkError } from "../../src/index.ts";
import { rejection } from "../core/setup.ts";
import { APP_TOKEN } from "../support/credentials.ts";
import { errorBody, NOW, startEasemob } from "../support/easemob-server.ts";
import { json } from "../support/stub-server.ts";

const DAY = 86_400_000;
const TIME = "2026112018";

/** A client with one hour that has a file, so that requesting its URL succeeds with a valid token. */
async function start(options: Parameters<typeof startEasemob>[0] = {}) {
  const started = await startEasemob({ rateLimit: false, ...options });
  started.server.files.set(TIME, "");
  const ask = (signal?: AbortSignal) =>
    started.easemob.getHistoryFileUrl({ time: TIME }, signal ? { signal } : undefined);
  return { ...started, ask };
}

/** A store that several clients share, as processes would. */
function createStore() {
  const kept = new Map<string, StoredToken>();
  const store: TokenStore = {
    get: async (key) => kept.get(key),
    set: async (key, token) => void kept.set(key, JSON.parse(JSON.stringify(token))),
  };
  return { kept, store };
}

describe("the app token", () => {
  test("is requested when first needed, and used for all calls", async () => {
    const { server, ask } = await start();
    expect(server.tokens).toHaveLength(0);
    for (let i = 0; i < 3; i++) await ask();
    expect(server.tokens).toHaveLength(1);
  });

  test("is requested once by concurrent calls", async () => {
    const { server, ask } = await start();
    await Promise.all(Array.from({ length: 20 }, () => ask()));
    expect(server.tokens).toHaveLength(1);
  });

  test("is renewed before it expires, within the last tenth of its lifetime or ten minutes", async () => {
    for (let i = 0; i < 5; i++) {
      const { server, clock, ask } = await start();
      await ask();
      clock.set(NOW + DAY - 601_000);
      await ask();
      expect(server.tokens).toHaveLength(1);
      clock.set(NOW + DAY - 299_000);
      await ask();
      expect(server.tokens).toHaveLength(2);
    }
  });

  test("is renewed by clients at different times", async () => {
    const { server, clock, connect } = await start();
    const clients = Array.from({ length: 12 }, () => connect());
    await Promise.all(clients.map((client) => client.getHistoryFileUrl({ time: TIME })));
    clock.set(NOW + DAY - 450_000);
    await Promise.all(clients.map((client) => client.getHistoryFileUrl({ time: TIME })));
    expect(server.tokens.length).toBeGreaterThan(12);
    expect(server.tokens.length).toBeLessThan(24);
  });

  test("is requested without a token, and with nothing but the credentials", async () => {
    const { server, ask } = await start();
    let seen: { authorization?: string | undefined; body?: unknown } = {};
    server.respondToToken = (response, request) => {
      let text = "";
      request.on("data", (chunk) => (text += chunk));
      request.on("end", () => {
        seen = { authorization: request.headers.authorization, body: JSON.parse(text) };
        server.valid.add(`${APP_TOKEN}-own`);
        json(response, { access_token: `${APP_TOKEN}-own`, expires_in: 60, application: "a" });
      });
    };
    await ask();
    expect(seen).toEqual({
      authorization: undefined,
      body: {
        grant_type: "client_credentials",
        client_id: "fake-client-id",
        client_secret: expect.any(String),
      },
    });
  });

  test("is not sent to the object store", async () => {
    const { server, easemob } = await start();
    let authorization: string | undefined = "not asked";
    server.files.set(TIME, (response, request) => {
      authorization = request.headers.authorization;
      response.end("\n");
    });
    for await (const _ of easemob.history({ from: "2026-11-20T10:00:00Z", to: "2026-11-20T10:59:59Z" }))
      break;
    expect(authorization).toBeUndefined();
  });

  test.each([
    ["seconds", 86_400],
    ["milliseconds, as one old cluster", 86_400_000],
  ])("is valid for the lifetime in %s", async (_, expiresIn) => {
    const { server, clock, ask } = await start();
    server.expiresIn = expiresIn;
    await ask();
    clock.set(NOW + DAY - 700_000);
    await ask();
    expect(server.tokens).toHaveLength(1);
    clock.set(NOW + DAY);
    await ask();
    expect(server.tokens).toHaveLength(2);
  });

  test.each([[0], [-5], ["soon"], [null], [undefined]])(
    "is kept for an hour when the server returns the lifetime %j",
    async (expiresIn) => {
      const { server, clock, ask } = await start();
      server.expiresIn = expiresIn;
      await ask();
      clock.set(NOW + 3_000_000);
      await ask();
      expect(server.tokens).toHaveLength(1);
      clock.set(NOW + 3_600_000);
      await ask();
      expect(server.tokens).toHaveLength(2);
    },
  );

  test.each([
    ["ahead", DAY],
    ["behind", -DAY],
  ])("is valid as long when the server's clock is a day %s", async (_, skew) => {
    const { server, clock, ask } = await start();
    server.respondToToken = (response) => {
      const token = `${APP_TOKEN}-${server.tokens.push("") + 100}`;
      server.valid.add(token);
      const date = new Date(clock.now() + skew).toUTCString();
      json(response, { access_token: token, expires_in: 3600, application: "a" }, 200, { date });
    };
    for (let i = 0; i < 5; i++) await ask();
    expect(server.tokens).toHaveLength(1);
    clock.set(NOW + 3_600_000);
    await ask();
    expect(server.tokens).toHaveLength(2);
  });
});

describe("a 401", () => {
  test("discards the token, and the call is retried once with a new one", async () => {
    const { server, ask } = await start();
    await ask();
    server.valid.clear();
    await ask();
    expect(server.tokens).toHaveLength(2);
    expect(server.count("GET /easemob-demo/testapp/chatmessages")).toBe(3);
  });

  test("of many calls at once leads to one new token", async () => {
    const { server, ask } = await start();
    await ask();
    server.valid.clear();
    await Promise.all(Array.from({ length: 20 }, () => ask()));
    expect(server.tokens).toHaveLength(2);
  });

  test("for a token that has been replaced in the meantime does not discard its successor", async () => {
    const { server, ask, easemob } = await start();
    await ask();
    server.valid.clear();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      // Its 401 arrives only after another call has obtained a new token.
      server.files.set("2026112017", "");
      server.delays.set("2026112017", (respond) => {
        release = respond;
        resolve();
      });
    });
    const slow = easemob.getHistoryFileUrl({ time: "2026112017" });
    await held;
    await ask();
    server.delays.clear();
    release();
    await slow;
    expect(server.tokens).toHaveLength(2);
  });

  test("for a new token as well is an ApiError, and for a minute no more tokens are requested", async () => {
    const { server, clock, ask } = await start();
    await ask();
    server.respondToToken = (response) => {
      server.tokens.push("refused");
      json(response, {
        access_token: `${APP_TOKEN}-x${server.tokens.length}`,
        expires_in: 3600,
        application: "a",
      });
    };
    server.valid.clear();
    for (let i = 0; i < 10; i++)
      expect(await rejection(ask())).toMatchObject({ status: 401, code: "unauthorized" });
    expect(server.tokens).toHaveLength(2);
    clock.advance(60_000);
    server.respondToToken = undefined;
    await ask();
    expect(server.tokens).toHaveLength(3);
  });
});

describe("a request for a token that fails", () => {
  test("fails the calls that wait for it, but none later", async () => {
    const { server, ask } = await start();
    server.respondToToken = (response) =>
      json(response, errorBody("invalid_grant", "client_id does not match"), 400);
    const errors = await Promise.all([rejection(ask()), rejection(ask())]);
    for (const error of errors)
      expect(error).toMatchObject({ status: 400, code: "invalid_grant", operationId: "createAppToken" });
    expect(server.count("POST")).toBe(1);
    server.respondToToken = undefined;
    await ask();
    expect(server.count("POST")).toBe(2);
  });

  test.each([500, 503])("with status %i is retried together with the call that needs it", async (status) => {
    const { server, ask } = await start();
    server.respondToToken = (response) => {
      server.respondToToken = undefined;
      json(response, errorBody("internal"), status);
    };
    await ask();
    expect(server.count("POST")).toBe(2);
  });

  test("with status 429 is not retried by both the token request and the call", async () => {
    const { server, ask } = await start();
    server.respondToToken = (response) => json(response, errorBody("reach_limit"), 429);
    expect(await rejection(ask())).toMatchObject({ status: 429, operationId: "createAppToken" });
    expect(server.count("POST")).toBe(4);
  });

  test("by a lost connection is retried together with the call that needs it, up to the same limit", async () => {
    const { server, ask } = await start();
    server.respondToToken = (response) => response.destroy();
    expect(await rejection(ask())).toBeInstanceOf(NetworkError);
    expect(server.count("POST")).toBe(4);
  });

  test("does not fail a call while the old token is still valid", async () => {
    const { server, clock, ask } = await start();
    await ask();
    server.respondToToken = (response) => json(response, errorBody("forbidden"), 403);
    clock.set(NOW + DAY - 200_000);
    for (let i = 0; i < 10; i++) await ask();
    expect(server.count("POST")).toBe(2);
    clock.set(NOW + DAY);
    expect(await rejection(ask())).toBeInstanceOf(ApiError);
  });

  test("continues for the others when one of the waiting calls is aborted", async () => {
    const { server, ask } = await start();
    let respond = () => {};
    const asked = new Promise<void>((resolve) => {
      server.respondToToken = (response) => {
        respond = () => {
          server.valid.add(`${APP_TOKEN}-late`);
          json(response, { access_token: `${APP_TOKEN}-late`, expires_in: 3600, application: "a" });
        };
        resolve();
      };
    });
    const controller = new AbortController();
    const impatient = rejection(ask(controller.signal));
    const patient = ask();
    await asked;
    controller.abort(new Error("enough"));
    expect(await impatient).toMatchObject({ message: "enough" });
    respond();
    await patient;
    expect(server.count("POST")).toBe(1);
  });
});

describe("a token store", () => {
  test("lets clients share one token", async () => {
    const { kept, store } = createStore();
    const { server, connect } = await start();
    for (let i = 0; i < 3; i++) await connect({ tokenStore: store }).getHistoryFileUrl({ time: TIME });
    expect(server.tokens).toHaveLength(1);
    expect([...kept.values()]).toEqual([{ token: server.tokens[0], expiresAt: NOW + DAY }]);
  });

  test("is accessed by host, app and client id, and the key contains no secret", async () => {
    const { kept, store } = createStore();
    const { server, connect } = await start();
    await connect({ tokenStore: store }).getHistoryFileUrl({ time: TIME });
    const host = encodeURIComponent(new URL(server.url).host);
    expect([...kept.keys()]).toEqual([`easemob/${host}/easemob-demo/testapp/fake-client-id`]);
  });

  test("provides a newer token after a 401, so that none has to be requested", async () => {
    const { store } = createStore();
    const { server, connect } = await start();
    const [one, two] = [connect({ tokenStore: store }), connect({ tokenStore: store })];
    await one.getHistoryFileUrl({ time: TIME });
    await two.getHistoryFileUrl({ time: TIME });
    server.valid.clear();
    await one.getHistoryFileUrl({ time: TIME });
    await two.getHistoryFileUrl({ time: TIME });
    expect(server.tokens).toHaveLength(2);
  });

  test.each([
    ["an expired token", { token: "old", expiresAt: NOW - 1 }],
    ["no token", { expiresAt: NOW + DAY }],
    ["an empty token", { token: "", expiresAt: NOW + DAY }],
    ["no time", { token: "old" }],
    ["an invalid time", { token: "old", expiresAt: "tomorrow" }],
    ["a string", "token"],
    ["null", null],
  ])("with %s in it counts as empty", async (_, value) => {
    const { server, connect } = await start();
    const tokenStore = { get: async () => value as never, set: async () => {} };
    await connect({ tokenStore }).getHistoryFileUrl({ time: TIME });
    expect(server.tokens).toHaveLength(1);
    expect(server.count("GET /easemob-demo")).toBe(1);
  });

  test("that fails to read fails the call; one that fails to write does not fail later calls", async () => {
    const { server, connect } = await start();
    const broken = async () => {
      throw new Error("store down");
    };
    const reading = connect({ tokenStore: { get: broken, set: async () => {} } });
    expect(await rejection(reading.getHistoryFileUrl({ time: TIME }))).toMatchObject({
      message: "store down",
    });
    const writing = connect({ tokenStore: { get: async () => undefined, set: broken } });
    expect(await rejection(writing.getHistoryFileUrl({ time: TIME }))).toMatchObject({
      message: "store down",
    });
    await writing.getHistoryFileUrl({ time: TIME });
    expect(server.tokens).toHaveLength(1);
  });
});

describe("a token of the caller's own", () => {
  test("is sent as it is, and its 401 is final", async () => {
    const { server, connect } = await start();
    const own = connect({
      token: `${APP_TOKEN}-mine`,
      clientId: undefined,
      clientSecret: undefined,
    } as never);
    expect(await rejection(own.getHistoryFileUrl({ time: TIME }))).toMatchObject({ status: 401 });
    expect(server.count("GET")).toBe(1);
    server.valid.add(`${APP_TOKEN}-mine`);
    await own.getHistoryFileUrl({ time: TIME });
    expect(server.count("POST")).toBe(0);
  });

  test("comes from a function that is called again after a 401, and only then", async () => {
    const { server, connect } = await start();
    let version = 1;
    const token = async () => `${APP_TOKEN}-v${version++}`;
    const own = connect({ token, clientId: undefined, clientSecret: undefined } as never);
    server.valid.add(`${APP_TOKEN}-v2`);
    await own.getHistoryFileUrl({ time: TIME });
    expect(version).toBe(3);
    await own.getHistoryFileUrl({ time: TIME });
    expect(version).toBe(3);
  });

  test.each([[""], [undefined], [7]])("that a function returns as %j is rejected", async (value) => {
    const { connect } = await start();
    const own = connect({ token: () => value, clientId: undefined, clientSecret: undefined } as never);
    expect(await rejection(own.getHistoryFileUrl({ time: TIME }))).toMatchObject({
      message: "token: expected a non-empty string of visible ASCII characters",
    });
  });
});

test("and the client secret are in no error, wherever the server puts them", async () => {
  const { server, ask } = await start();
  await ask();
  const [token] = server.tokens;
  server.files.clear();
  server.refusals.set(TIME, {
    status: 400,
    body: errorBody("illegal_argument", `Bearer ${token} ${encodeURIComponent(token as string)}`),
  });
  const error = await rejection(ask());
  expect(error).toMatchObject({ message: expect.stringContaining("Bearer [redacted] [redacted]") });
});
