import { describe, expect, onTestFinished, test } from "vitest";
import { createEasemob, type EasemobOptions } from "../../src/easemob/index.ts";
import { createClock, startSandbox } from "../../src/sandbox/index.ts";
import { rejection } from "../core/setup.ts";
import { APP_TOKEN, USER_PASSWORD } from "../support/credentials.ts";
import { NOW } from "../support/easemob-server.ts";

const inherit = { grant_type: "inherit", username: "lin" } as const;
const byPassword = { grant_type: "password", username: "lin", password: USER_PASSWORD } as const;

async function start() {
  const clock = createClock(NOW, { autoAdvance: true });
  const easemob = { appToken: APP_TOKEN, userPassword: USER_PASSWORD };
  const sandbox = await startSandbox({ apis: ["easemob"], clock, easemob });
  onTestFinished(sandbox.close);
  const { orgName, appName, clientId, clientSecret } = sandbox.credentials.easemob;
  const app = { baseUrl: sandbox.urls.easemob, orgName, appName, clock };
  const connect = (options: Partial<EasemobOptions>) =>
    createEasemob({ ...app, ...options } as EasemobOptions);
  /** The header of every request, in order. */
  const sent: (string | null)[] = [];
  const recordingFetch = (url: string, init: RequestInit) => {
    sent.push(new Headers(init.headers).get("authorization"));
    return fetch(url, init);
  };
  return { sandbox, sent, connect, client: connect({ clientId, clientSecret, fetch: recordingFetch }) };
}

describe("a user's token", () => {
  test("that inherits is requested with the app token, which is obtained first", async () => {
    const { sandbox, sent, client } = await start();
    const { user, application, expires_in } = await client.createAppToken({ body: { ...inherit, ttl: 60 } });
    expect(user).toMatchObject({ username: "lin", activated: true });
    expect([application, expires_in]).toEqual([undefined, 60]);
    expect(sandbox.easemob.tokensIssued).toBe(1);
    expect(sent).toEqual([null, expect.stringMatching(/^Bearer \S+$/)]);
  });

  test("with a password is requested without any token, with the lifetime as a string too", async () => {
    const { sandbox, sent, client } = await start();
    const { access_token, expires_in } = await client.createAppToken({
      body: { ...byPassword, ttl: "3600" },
    });
    expect([typeof access_token, expires_in]).toEqual(["string", 3600]);
    expect(sandbox.easemob.tokensIssued).toBe(0);
    expect(sent).toEqual([null]);
  });

  test("is renewed like any other call when the app token has expired", async () => {
    const { sandbox, client } = await start();
    await client.createAppToken({ body: inherit });
    sandbox.easemob.revokeTokens();
    await client.createAppToken({ body: inherit });
    expect(sandbox.easemob.tokensIssued).toBe(2);
  });

  test.each([
    ["a wrong password", { ...byPassword, password: "another" }, 400, "invalid_grant"],
    ["an unknown user with a password", { ...byPassword, username: "nobody" }, 404, "invalid_grant"],
    ["an unknown user", { ...inherit, username: "nobody" }, 404, "entity_not_found"],
  ])("is refused for %s", async (_, body, status, code) => {
    const { client } = await start();
    expect(await rejection(client.createAppToken({ body }))).toMatchObject({ status, code });
  });

  test("creates the user on request", async () => {
    const { client } = await start();
    const body = { ...inherit, username: "nobody", autoCreateUser: true };
    expect((await client.createAppToken({ body })).user?.username).toBe("nobody");
    expect((await client.createAppToken({ body: { ...body, autoCreateUser: false } })).user).toBeDefined();
  });

  test("is none of the app", async () => {
    const { client, connect } = await start();
    const { access_token } = await client.createAppToken({ body: byPassword });
    const user = connect({ token: access_token });
    const refused = { status: 401, code: "auth_bad_access_token" };
    expect(await rejection(user.getHistoryFileUrl({ time: "2026112010" }))).toMatchObject(refused);
    expect(await rejection(user.createAppToken({ body: inherit }))).toMatchObject(refused);
    expect((await connect({ token: APP_TOKEN }).createAppToken({ body: inherit })).user).toBeDefined();
  });
});
