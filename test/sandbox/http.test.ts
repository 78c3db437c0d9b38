import { describe, expect, it } from "vitest";
import { startSandbox } from "../../src/sandbox/index.ts";
import { type Body, LAST_HOUR, openSandbox } from "./open-sandbox.ts";

describe("paths", () => {
  it.each([
    ["a trailing slash", LAST_HOUR.replace("?", "/?")],
    ["doubled slashes", `/${LAST_HOUR.replace("/messages", "//messages")}`],
    ["%20 for a space", LAST_HOUR.replaceAll("+", "%20")],
    ["%3A for a colon", LAST_HOUR.replaceAll(":", "%3A")],
    ["unknown query parameters", `${LAST_HOUR}&__proto__=1&foo=bar`],
    ["a duplicate parameter, of which the first counts", `${LAST_HOUR}&count=0`],
  ])("are accepted with %s", async (_, path) => {
    const { read } = await openSandbox();
    const { total } = await read(LAST_HOUR);
    expect(total).toBeGreaterThan(0);
    expect(await read(path)).toMatchObject({ total });
  });

  it.each(["/", "/v2", "/v2/nothing", "/v1/messages", "/v2/users/messages", "/v2/users/a/b/messages"])(
    "that do not exist lead to 404: %s",
    async (path) => {
      const { get } = await openSandbox();
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ error: { message: "No such path" } });
    },
  );

  it("return 405 and the existing methods for another method", async () => {
    const { get } = await openSandbox();
    const response = await get("/v2/messages", { method: "POST", body: "{}" });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("GET, OPTIONS");
  });

  it("with malformed percent-encoding lead to 400", async () => {
    const { get } = await openSandbox();
    expect((await get("/v2/users/%E4%A/messages")).status).toBe(400);
  });

  it("decode the name of a user", async () => {
    const { sandbox, read } = await openSandbox({ history: { messages: [] } });
    sandbox.jmessage.add({ from_id: "li@example", target_id: "javen" });
    const path = LAST_HOUR.replace("/v2/", "/v2/users/li%40example/");
    expect(await read(path)).toMatchObject({ total: 1 });
  });
});

describe("authentication", () => {
  const wrong: [string, string | undefined][] = [
    ["nothing", undefined],
    ["a wrong secret", `Basic ${btoa("sandboxAppKey00000000000:not-the-secret")}`],
    ["a wrong app key", `Basic ${btoa("not-the-key:sandboxMasterSecret00000")}`],
    ["an empty secret", `Basic ${btoa("sandboxAppKey00000000000:")}`],
    ["no colon", `Basic ${btoa("sandboxAppKey00000000000")}`],
    ["no text after the scheme", "Basic"],
    ["something not in base64", "Basic !!!"],
    ["another scheme", `Bearer ${btoa("sandboxAppKey00000000000:sandboxMasterSecret00000")}`],
  ];

  it.each(wrong)("rejects %s, without showing it", async (_, header) => {
    const { get } = await openSandbox();
    const response = await get(LAST_HOUR, { headers: header ? { Authorization: header } : {} });
    expect(response.status).toBe(401);
    expect(response.headers.get("WWW-Authenticate")).toMatch(/^Basic /);
    expect(await response.json()).toEqual({
      error: { code: 899008, message: "Basic authentication failed" },
    });
  });

  it("accepts configured credentials", async () => {
    const { get } = await openSandbox({ appKey: "my-key", masterSecret: "my:secret" });
    expect((await get(LAST_HOUR)).status).toBe(200);
  });

  it("is checked before the parameters", async () => {
    const { get } = await openSandbox();
    expect((await get("/v2/messages?count=0", { headers: {} })).status).toBe(401);
  });
});

describe("quota", () => {
  const quota = { requests: 2, period: 60_000 };

  it("leads to 429 when it is used up, and starts again after the period", async () => {
    const { get, clock } = await openSandbox({ quota });
    const first = await get(LAST_HOUR);
    expect(headersOf(first)).toEqual(["2", "1", "60"]);
    clock.advance(20_500);
    expect(headersOf(await get(LAST_HOUR))).toEqual(["2", "0", "40"]);
    const refused = await get(LAST_HOUR);
    expect(refused.status).toBe(429);
    expect(headersOf(refused)).toEqual(["2", "0", "40"]);
    expect(refused.headers.get("Retry-After")).toBeNull();
    expect(await refused.json()).toEqual({ error: { code: 2002, message: "Rate limit exceeded" } });
    clock.advance(39_500);
    const again = await get(LAST_HOUR);
    expect([again.status, ...headersOf(again)]).toEqual([200, "2", "1", "60"]);
  });

  it("does not count unauthenticated requests", async () => {
    const { get } = await openSandbox({ quota });
    for (let attempt = 0; attempt < 3; attempt++) await get(LAST_HOUR, { headers: {} });
    expect(headersOf(await get(LAST_HOUR))[1]).toBe("1");
  });

  it("counts requests with wrong parameters", async () => {
    const { get } = await openSandbox({ quota });
    expect(headersOf(await get("/v2/messages?count=0"))[1]).toBe("1");
  });

  it("works without headers", async () => {
    const { get } = await openSandbox({
      quota: { requests: 1, period: 60_000 },
      sendRateLimitHeaders: false,
    });
    await get(LAST_HOUR);
    const refused = await get(LAST_HOUR);
    expect([refused.status, ...headersOf(refused)]).toEqual([429, null, null, null]);
  });

  it("is 600 a minute by default, and can be switched off", async () => {
    const [usual, open] = await Promise.all([openSandbox(), openSandbox({ quota: false })]);
    expect(headersOf(await usual.get(LAST_HOUR))).toEqual(["600", "599", "60"]);
    expect(headersOf(await open.get(LAST_HOUR))).toEqual([null, null, null]);
  });

  it("does not lock out clients when the clock is set back", async () => {
    const { get, clock } = await openSandbox({ quota: { requests: 1, period: 60_000 } });
    await get(LAST_HOUR);
    clock.set("2026-11-19T00:00:00Z");
    expect((await get(LAST_HOUR)).status).toBe(200);
  });

  function headersOf({ headers }: Response) {
    return ["Limit", "Remaining", "Reset"].map((name) => headers.get(`X-Rate-Limit-${name}`));
  }
});

describe("a browser", () => {
  it("may send requests from any page", async () => {
    const { get } = await openSandbox();
    const preflight = await get("/v2/messages", {
      method: "OPTIONS",
      headers: { Origin: "http://docs.example", "Access-Control-Request-Headers": "authorization,x-extra" },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("Access-Control-Allow-Headers")).toBe("authorization,x-extra");
    for (const response of [
      preflight,
      await get(LAST_HOUR),
      await get("/nothing"),
      await get(LAST_HOUR, { headers: {} }),
    ]) {
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(response.headers.get("Access-Control-Expose-Headers")).toBe("*");
    }
  });
});

describe("the request log", () => {
  it("contains the requests, without credentials", async () => {
    const { sandbox, get } = await openSandbox();
    await get("//v2/users/caiyh/messages?cursor=AB&access_token=not-a-real-token");
    await get("/nothing");
    expect(sandbox.requests).toEqual([
      {
        api: "jmessage-report",
        operationId: "listUserMessages",
        method: "GET",
        path: "//v2/users/caiyh/messages",
        query: { cursor: "AB", access_token: "[hidden]" },
        status: 400,
      },
      { api: "jmessage-report", method: "GET", path: "/nothing", query: {}, status: 404 },
    ]);
    expect(JSON.stringify(sandbox.requests)).not.toMatch(/not-a-real-token|sandboxMasterSecret00000|Basic/);
  });

  it("drops the oldest beyond a thousand", async () => {
    const { sandbox, get } = await openSandbox();
    for (let batch = 0; batch < 21; batch++) {
      await Promise.all(Array.from({ length: 50 }, (_, index) => get(`/${batch * 50 + index}`)));
    }
    expect(sandbox.requests).toHaveLength(1000);
    expect(sandbox.requests.some(({ path }) => path === "/0")).toBe(false);
    expect(sandbox.requests.some(({ path }) => path === "/1049")).toBe(true);
  });

  it("writes lines without names, credentials and bodies, only on request", async () => {
    const lines: string[] = [];
    const sandbox = await startSandbox({ log: (line) => lines.push(line) });
    const authorization = `Basic ${btoa("sandboxAppKey00000000000:sandboxMasterSecret00000")}`;
    const url = sandbox.urls["jmessage-report"];
    await fetch(`${url}/v2/users/caiyh/messages?count=1`, { headers: { authorization } });
    await fetch(`${url}/secret/path`);
    await sandbox.close();
    expect(lines).toEqual([
      "jmessage-report GET /v2/users/{username}/messages 400",
      "jmessage-report GET (no operation) 404",
    ]);
  });
});

it("dates its responses by its own clock", async () => {
  const { get } = await openSandbox();
  expect((await get(LAST_HOUR)).headers.get("Date")).toBe("Fri, 20 Nov 2026 04:00:00 GMT");
});

describe("parameters", () => {
  const rejected: [string, string][] = [
    ["count", "/v2/messages?begin_time=2026-11-20+11:00:00&end_time=2026-11-20+12:00:00"],
    ["count", LAST_HOUR.replace("count=1000", "count=0")],
    ["count", LAST_HOUR.replace("count=1000", "count=1001")],
    ["count", LAST_HOUR.replace("count=1000", "count=1e2")],
    ["count", LAST_HOUR.replace("count=1000", "count=")],
    ["count", LAST_HOUR.replace("count=1000", "count=ten")],
    ["begin_time", "/v2/messages?count=1&end_time=2026-11-20+12:00:00"],
    ["begin_time", LAST_HOUR.replace("begin_time=2026-11-20+11", "begin_time=2026-02-30+11")],
    ["begin_time", LAST_HOUR.replace("begin_time=2026-11-20+11", "begin_time=2025-02-29+11")],
    ["begin_time", LAST_HOUR.replace("begin_time=2026-11-20+", "begin_time=2026-11-20T")],
    ["begin_time", LAST_HOUR.replace("11:00:00&", "24:00:00&")],
    ["begin_time", LAST_HOUR.replace("11:00:00&", "11:00:60&")],
    ["begin_time", LAST_HOUR.replace("11:00:00&", "11:00&")],
    ["begin_time", LAST_HOUR.replace("11:00:00&", "11:00:00Z&")],
    ["end_time", "/v2/messages?count=1&begin_time=2026-11-20+12:00:00"],
    ["end_time", LAST_HOUR.replace("end_time=2026-11-20+12", "end_time=2026-13-01+12")],
    ["end_time", LAST_HOUR.replace("12:00:00", "10:59:59")],
    ["end_time", LAST_HOUR.replace("begin_time=2026-11-20+11:00:00", "begin_time=2026-11-13+11:59:59")],
    ["cursor", "/v2/messages?cursor="],
    ["cursor", "/v2/messages?cursor=NEVER-GIVEN-OUT"],
    ["gid", LAST_HOUR.replace("/v2/", "/v2/groups/lunch/")],
    ["gid", LAST_HOUR.replace("/v2/", "/v2/groups/1.5/")],
    ["username", LAST_HOUR.replace("/v2/", "/v2/users/%20/")],
  ];

  it.each(rejected)("that are wrong are named: %s in %s", async (name, path) => {
    const { get } = await openSandbox();
    const response = await get(path);
    const { error }: Body = await response.json();
    expect([response.status, error.code]).toEqual([400, 899003]);
    expect(error.message.split(" ")[0]).toBe(name);
  });

  it.each([
    ["a span of exactly 7 days", LAST_HOUR.replace("begin_time=2026-11-20+11", "begin_time=2026-11-13+12")],
    ["a single second", LAST_HOUR.replace("11:00:00", "12:00:00")],
    ["a group with a large id", LAST_HOUR.replace("/v2/", "/v2/groups/9223372036854775807/")],
  ])("pass with %s", async (_, path) => {
    const { get } = await openSandbox();
    expect((await get(path)).status).toBe(200);
  });
});
