import { describe, expect, test } from "vitest";
import { createEasemob } from "../../src/easemob/index.ts";
import { createJMessage } from "../../src/jmessage/index.ts";
import { createQiniu } from "../../src/qiniu/index.ts";
import { APP_KEY, APP_TOKEN, CLIENT_SECRET, MASTER_SECRET } from "../support/credentials.ts";
import { CREDENTIALS, startEasemob } from "../support/easemob-server.ts";
import { EMPTY_PAGE, json } from "../support/stub-server.ts";
import { FIRST_PAGE, rejection, startClient } from "./setup.ts";

// That no error quotes a value needs no test here: the whole suite is searched for these credentials.

const BASE_URL = "http://127.0.0.1";
const { orgName, appName } = CREDENTIALS;
const jmessage = (options: object) =>
  createJMessage({ appKey: APP_KEY, masterSecret: MASTER_SECRET, ...options });
const easemob = (options: object) =>
  createEasemob({ ...CREDENTIALS, baseUrl: BASE_URL, ...options } as never);
const qiniu = (options: object) =>
  createQiniu({ baseUrl: BASE_URL, appId: "a", accessToken: APP_TOKEN, ...options });
const withToken = (token: unknown) => createEasemob({ orgName, appName, baseUrl: BASE_URL, token } as never);

const CONTROLS = "expected a string without line breaks and other control characters";
const ASCII = "expected a non-empty string of visible ASCII characters";

describe("a credential with a line break at its end", () => {
  test.each<[option: string, create: () => unknown, message: string]>([
    ["appKey", () => jmessage({ appKey: `${APP_KEY}\n` }), CONTROLS],
    ["masterSecret", () => jmessage({ masterSecret: `${MASTER_SECRET}\r\n` }), CONTROLS],
    ["clientId", () => easemob({ clientId: "id\n" }), CONTROLS],
    ["clientSecret", () => easemob({ clientSecret: `${CLIENT_SECRET}\n` }), CONTROLS],
    ["orgName", () => easemob({ orgName: "org\0" }), CONTROLS],
    ["token", () => withToken(`${APP_TOKEN}\n`), ASCII],
    ["appId", () => qiniu({ appId: "a\n" }), ASCII],
    ["accessToken", () => qiniu({ accessToken: `${APP_TOKEN}\n` }), ASCII],
  ])("is rejected when the client is created: %s", (option, create, message) => {
    expect(create).toThrow(new TypeError(`${option}: ${message}`));
  });

  test.each([`${APP_TOKEN}\n`, `${APP_TOKEN} `, `${APP_TOKEN}密`, "", undefined, 7, {}])(
    "is rejected when the caller's function returns it, and nothing is sent: %j",
    async (token) => {
      const { server } = await startEasemob();
      const client = createEasemob({ orgName, appName, baseUrl: server.url, token: () => token as string });
      const error = await rejection(client.getHistoryFileUrl({ time: "2026112018" }));
      expect(error).toEqual(new TypeError(`token: ${ASCII}`));
      expect(server.requests).toEqual([]);
    },
  );

  test("is ignored when a store has it as a token", async () => {
    const stored = { token: `${APP_TOKEN}\n`, expiresAt: Number.MAX_SAFE_INTEGER };
    const tokenStore = { get: async () => stored, set: async () => {} };
    const { server, easemob } = await startEasemob({ tokenStore });
    server.files.set("2026112018", "");
    await easemob.getHistoryFileUrl({ time: "2026112018" });
    expect(server.tokens).toHaveLength(1);
  });
});

describe("a header that cannot be sent", () => {
  const headers = { "x-api-key": `${MASTER_SECRET}\n${MASTER_SECRET}` };
  const message = /^headers: the value of x-api-key has a character/;

  test("is rejected when the client is created", () => {
    expect(() => jmessage({ headers })).toThrow(message);
    expect(() => easemob({ headers })).toThrow(message);
    expect(() => qiniu({ headers })).toThrow(message);
  });

  test("is rejected before a call, by name and by path", async () => {
    const { report, stub } = await startClient((response) => json(response, EMPTY_PAGE));
    expect(await rejection(report.listMessages(FIRST_PAGE, { headers }))).toMatchObject({
      name: "TypeError",
      message: expect.stringMatching(message),
    });
    const byPath = async () => report.http.GET("/v2/messages", { headers, params: { query: FIRST_PAGE } });
    expect(await rejection(byPath())).toMatchObject({ message: expect.stringMatching(message) });
    expect(stub.requests).toEqual([]);
  });
});

describe("a token response without a token", () => {
  test.each([
    ["an empty object", {}],
    ["an empty token", { access_token: "", expires_in: 60 }],
    ["a number", { access_token: 7, expires_in: 60 }],
    ["a line break", { access_token: `${APP_TOKEN}\n`, expires_in: 60 }],
    ["null", null],
    ["a list", []],
  ])("is an error of each call until there is one: %s", async (_, body) => {
    const { server, easemob } = await startEasemob();
    server.files.set("2026112018", "");
    server.respondToToken = (response) => json(response, body as object);
    for (let calls = 1; calls <= 2; calls++) {
      const error = await rejection(easemob.getHistoryFileUrl({ time: "2026112018" }));
      expect(error).toMatchObject({
        name: "DecodeError",
        operationId: "createAppToken",
        message: expect.stringContaining("expected access_token to be"),
        retryable: false,
      });
    }
    expect(server.count("GET /")).toBe(0);
    server.respondToToken = undefined;
    await easemob.getHistoryFileUrl({ time: "2026112018" });
    expect(server.tokens).toHaveLength(1);
  });

  test("does not end the use of a token that is still valid, and is put into no store", async () => {
    const kept: unknown[] = [];
    const tokenStore = {
      get: async () => undefined,
      set: async (_: string, token: unknown) => void kept.push(token),
    };
    const { server, clock, easemob } = await startEasemob({ tokenStore });
    server.files.set("2026112018", "");
    await easemob.getHistoryFileUrl({ time: "2026112018" });
    server.respondToToken = (response) => json(response, {});
    clock.set(clock.now() + 86_400_000 - 1000);
    await easemob.getHistoryFileUrl({ time: "2026112018" });
    expect(kept).toHaveLength(1);
  });

  test("does not break the redaction of later errors", async () => {
    const { server, easemob } = await startEasemob({ retry: false });
    server.respondToToken = (response) => json(response, {});
    await rejection(easemob.getHistoryFileUrl({ time: "2026112018" }));
    server.respondToToken = undefined;
    const error = await rejection(easemob.getHistoryFileUrl({ time: "2026112018" }));
    expect(error).toMatchObject({ name: "ApiError", status: 404 });
  });
});
