import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ArgumentSet } from "../support/argument-sets.ts";
import type { Child } from "../support/child.ts";
import { apiIds } from "../support/document.ts";
import { sample } from "../support/effort.ts";
import { readExamples } from "../support/examples.ts";
import { sendWireRequest, toWireRequest } from "../support/wire-request.ts";
import { longCommand, READY, readCurlLines, readTable } from "./command.ts";

const SEEDS = [0, 1, 2, 3, 4, 5, 6, 7];

let child: Child;
let output: string;
beforeAll(async () => {
  child = longCommand("mock", "--port", "0");
  output = await child.printed(READY);
});
afterAll(async () => {
  child.kill("SIGTERM");
  await child.end;
});

/** The request that the command suggests for an API, with other headers. */
function offered(api: string, headers: Record<string, string> = {}, change = (url: URL) => url): Request {
  const { baseUrl } = readTable(output)[api] as { baseUrl: string };
  const found = readCurlLines(output).find(({ url }) => url.startsWith(baseUrl)) as Request;
  return new Request(change(new URL(found.url)), {
    headers: { ...Object.fromEntries(found.headers), ...headers },
  });
}

describe("the mock of jmessage-report", () => {
  const ask = (headers: Record<string, string> = {}, change?: (url: URL) => URL) =>
    fetch(offered("jmessage-report", headers, change));
  const withQuery = (more: Record<string, string>) => (url: URL) => {
    for (const [name, value] of Object.entries(more)) url.searchParams.set(name, value);
    return url;
  };

  test("says that it accepts any credentials, and does", async () => {
    expect(readTable(output)["jmessage-report"]?.credentials).toBe("Basic, any user:password");
    expect((await ask({ authorization: `Basic ${btoa("any:body")}` })).status).toBe(200);
  });

  test("returns the 401 of the spec without credentials", async () => {
    const { headers, url } = offered("jmessage-report");
    headers.delete("authorization");
    const response = await fetch(url, { headers });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 899008 } });
  });

  test("returns the status and the example that `Prefer` names", async () => {
    expect((await ask({ prefer: "code=429" })).status).toBe(429);
    expect(await (await ask({ prefer: "example=lastPage" })).json()).toMatchObject({ count: 2 });
    const both = await ask({ prefer: 'code=200, example="nextPage"' });
    expect(await both.json()).toMatchObject({ cursor: "7B1D40C2A95E4F0C8E63A1D27F9054BE" });
  });

  test("accepts the same as query parameters", async () => {
    expect((await ask({}, withQuery({ __code: "429" }))).status).toBe(429);
  });

  test("generates the same data for the same seed", async () => {
    const once = () => ask({ prefer: "dynamic=true, seed=1" }).then((response) => response.text());
    expect(await once()).toBe(await once());
  });

  test.each(["code=abc", "dynamic=maybe"])("refuses `Prefer: %s`", async (prefer) => {
    const response = await ask({ prefer });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining("expected") });
  });

  test("rejects what the spec forbids, and says why in a header", async () => {
    const response = await ask({}, withQuery({ count: "5000" }));
    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toContain("must be <= 1000");
  });

  test("returns 404 for a path that the spec does not have", async () => {
    const response = await ask({}, (url) => new URL("/v2/nothing/ü", url));
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });

  test.each(["/v2/messages", "/nothing"])("lets a page from anywhere read %s", async (path) => {
    const cors = { origin: "https://docs.example", "access-control-request-method": "GET" };
    const { baseUrl } = readTable(output)["jmessage-report"] as { baseUrl: string };
    const preflight = await fetch(baseUrl + path, {
      method: "OPTIONS",
      headers: { ...cors, "access-control-request-headers": "authorization,prefer" },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-methods")).toContain("GET");
    expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization,prefer");
    const response = await fetch(baseUrl + path, { headers: { origin: cors.origin } });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-expose-headers")).toBe("*");
  });
});

describe.each(apiIds)("the mock of %s generates data that matches the spec", (api) => {
  test.each(readExamples(api))("$id", async (operation) => {
    const [set] = operation.argumentSets as [ArgumentSet];
    const { headers, url } = offered(api);
    const { origin } = new URL(url);
    for (const seed of sample("seeds of generated data", SEEDS, 1, operation.id, 2)) {
      headers.set("prefer", `dynamic=true, seed=${seed}`);
      const request = toWireRequest(operation, set.args, Object.fromEntries(headers));
      const response = await sendWireRequest(origin, request);
      expect(response.headers.get("sl-violations")).toBeNull();
      expect(response.ok).toBe(true);
      await response.text();
    }
  });
});

describe("the mock of jmessage-im", () => {
  /** A request with the credentials of the one that is offered. */
  const send = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) => {
    const { headers, url } = offered("jmessage-im");
    const authorization = headers.get("authorization") as string;
    return fetch(new URL(url).origin + path, { ...init, headers: { authorization, ...init.headers } });
  };

  test.each([
    [
      "as the Java client writes it",
      'form-data;name="image";filename="/home/annie/dish.dat"\r\nContent-Type:image/png',
    ],
    ["whose file has no type, as in Python", 'form-data; name="image"; filename="dish.dat"'],
    ["without quotes, as the C# client writes it", "form-data; name=image; filename=dish.dat"],
    ["with an encoded file name", "form-data; name=image; filename*=utf-8''%E8%8F%9C.dat"],
  ])("takes a form %s", async (_, disposition) => {
    const body = `--B7d4A\r\nContent-Disposition: ${disposition}\r\n\r\n\u0000bytes\r\n--B7d4A--\r\n`;
    const type = { "content-type": "multipart/form-data; boundary=B7d4A" };
    const response = await send("/v1/resource?type=image", { method: "POST", headers: type, body });
    expect([response.status, await response.json()]).toMatchObject([200, { media_id: expect.anything() }]);
  });

  test.each([
    ["a path with a broken escape", "/v1/users/%zz", {}, 400, "percent-encoded"],
    ["a Content-Type that is none", "/v1/users", { "content-type": ";;;=" }, 415, "subtype"],
    [
      "a form without a boundary",
      "/v1/resource?type=image",
      { "content-type": "multipart/form-data" },
      400,
      "form data",
    ],
    ["an example that the spec does not have", "/v1/users/javen", { prefer: "example=nope" }, 404, "nope"],
  ] as const)("refuses %s, and says why", async (_, path, headers, status, why) => {
    const hasBody = "content-type" in headers;
    const response = await send(path, { headers, ...(hasBody && { method: "POST", body: "[]" }) });
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(why)]);
  });
});
