import { describe, expect, test } from "vitest";
import { createJMessage, type JMessageOptions } from "../../src/jmessage/index.ts";
import { APP_KEY, MASTER_SECRET } from "../support/credentials.ts";
import { EMPTY_PAGE, json } from "../support/stub-server.ts";
import { FIRST_PAGE, rejection, startClient } from "./setup.ts";

const create = (options: Partial<Record<keyof JMessageOptions, unknown>>) =>
  createJMessage({ appKey: APP_KEY, masterSecret: MASTER_SECRET, ...options } as JMessageOptions);

describe("creating a client", () => {
  test.each([
    [{ appKey: "" }, "appKey: expected a non-empty string"],
    [{ appKey: undefined }, "appKey: expected a non-empty string"],
    [{ appKey: "a:b" }, "appKey: expected a string without colons"],
    [{ masterSecret: "" }, "masterSecret: expected a non-empty string"],
    [{ masterSecret: 7 }, "masterSecret: expected a non-empty string"],
    [{ baseUrl: "report.example" }, "baseUrl: expected an absolute URL such as https://host"],
    [{ baseUrl: "ftp://127.0.0.1" }, "baseUrl: expected http or https, got ftp:"],
    [{ baseUrl: "http://127.0.0.1/?a=1" }, "baseUrl: expected a URL without credentials, query and fragment"],
    [{ timeout: -1 }, "timeout: expected milliseconds, or 0 for no limit"],
  ])("rejects %j and says what is wrong", (options, message) => {
    expect(() => create(options)).toThrow(message);
  });

  test("rejects credentials in the URL without showing them", () => {
    const attempt = () => create({ baseUrl: { report: `http://user:${MASTER_SECRET}@127.0.0.1` } });
    expect(attempt).toThrow("baseUrl: expected a URL without credentials, query and fragment");
    expect(attempt).not.toThrow(MASTER_SECRET);
  });

  test("shows no secret when the client is printed", () => {
    const { report } = create({});
    expect(JSON.stringify(report)).not.toContain(MASTER_SECRET);
    expect(String(report)).not.toContain(MASTER_SECRET);
  });

  test("accepts a base URL with a path and a trailing slash", async () => {
    const { stub } = await startClient((response) => json(response, EMPTY_PAGE));
    await create({ baseUrl: `${stub.url}/proxy/` }).report.listMessages({ cursor: "c" });
    expect(stub.requests).toEqual(["GET /proxy/v2/messages?cursor=c"]);
  });
});

describe("a request", () => {
  test("carries the credentials and the headers of client and call", async () => {
    let headers: Record<string, unknown> = {};
    const { report } = await startClient(
      (response, request) => {
        headers = request.headers;
        json(response, EMPTY_PAGE);
      },
      { headers: { "x-client": "1", "x-both": "client" } },
    );
    await report.listMessages(FIRST_PAGE, { headers: { "x-both": "call" } });
    expect(headers.authorization).toBe(
      `Basic ${Buffer.from(`${APP_KEY}:${MASTER_SECRET}`).toString("base64")}`,
    );
    expect(headers).toMatchObject({ "x-client": "1", "x-both": "call" });
  });

  test("carries credentials that are not plain ASCII as UTF-8", async () => {
    let authorization: string | undefined;
    const { report } = await startClient(
      (response, request) => {
        authorization = request.headers.authorization;
        json(response, EMPTY_PAGE);
      },
      { masterSecret: "密钥é" },
    );
    await report.listMessages(FIRST_PAGE);
    expect(Buffer.from(String(authorization).slice(6), "base64").toString()).toBe(`${APP_KEY}:密钥é`);
  });

  test.each([
    [
      "a parameter that does not exist",
      { ...FIRST_PAGE, counts: 5 },
      "listUserMessages: there is no parameter counts",
    ],
    [
      "a body where there is none",
      { ...FIRST_PAGE, body: 5 },
      "listUserMessages: there is no parameter body",
    ],
    ["no path parameter", FIRST_PAGE, "listUserMessages: the parameter username is missing"],
    [
      "an empty path parameter",
      { ...FIRST_PAGE, username: "" },
      "listUserMessages: the parameter username is missing",
    ],
  ])("is rejected before it is sent when it has %s", async (_, args, message) => {
    const { report, stub } = await startClient((response) => json(response, EMPTY_PAGE));
    const error = await rejection(report.listUserMessages(args as never));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toBe(message);
    expect(stub.requests).toHaveLength(0);
  });

  test("keeps a name with odd characters in one segment of the path", async () => {
    const { report, stub } = await startClient((response) => json(response, EMPTY_PAGE));
    await report.listUserMessages({ username: "a/../b?c#d 你", cursor: "c" });
    expect(stub.requests).toEqual(["GET /v2/users/a%2F..%2Fb%3Fc%23d%20%E4%BD%A0/messages?cursor=c"]);
  });

  test.each([["9223372036854775807"], [9223372036854775807n], [10055201]])(
    "carries the 64-bit integer %s exactly",
    async (gid) => {
      const { report, stub } = await startClient((response) => json(response, EMPTY_PAGE));
      await report.listGroupMessages({ gid, cursor: "c" });
      expect(stub.requests).toEqual([`GET /v2/groups/${gid}/messages?cursor=c`]);
    },
  );

  test("is rejected when a 64-bit integer has already been rounded", async () => {
    const { report } = await startClient((response) => json(response, EMPTY_PAGE));
    const error = await rejection(report.listGroupMessages({ gid: 2 ** 60, cursor: "c" }));
    expect((error as Error).message).toMatch(/^gid: .* is beyond what a number holds exactly/);
  });

  test("uses the `fetch` of the client's options", async () => {
    const { report, stub } = await startClient((response) => json(response, EMPTY_PAGE), {
      fetch: (url, init) => fetch(`${url}&via=proxy`, init),
    });
    await report.listMessages({ cursor: "c" });
    expect(stub.requests).toEqual(["GET /v2/messages?cursor=c&via=proxy"]);
  });
});
