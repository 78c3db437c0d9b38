import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { Agent } from "undici";
import { afterAll, afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createUndiciFetch } from "../../src/undici/index.ts";
import { listen } from "../support/listen.ts";
import { json, type Respond, startStub } from "../support/stub-server.ts";

const fetch = await createUndiciFetch();
afterAll(() => fetch.close());
afterEach(() => void vi.unstubAllEnvs());

async function startServer(respond: Respond) {
  const stub = await startStub(respond);
  onTestFinished(() => stub.close());
  return stub;
}

/** A server that returns the method, the headers and the body of the request. */
const startEcho = () =>
  startServer(async (response, request) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, headers } = request;
    json(response, { method, headers, body: Buffer.concat(chunks).toString("latin1") });
  });

const stream = (text: string) => new Blob([text]).stream();

describe("a body", () => {
  test.each([
    ["text", () => "ab", "ab", "2"],
    ["bytes", () => new TextEncoder().encode("ab"), "ab", "2"],
    ["an ArrayBuffer", () => new TextEncoder().encode("ab").buffer, "ab", "2"],
    ["a Blob", () => new Blob(["ab"], { type: "text/x" }), "ab", "2"],
    ["values of a form", () => new URLSearchParams({ a: "b c" }), "a=b+c", "5"],
    ["a stream", () => stream("ab"), "ab", undefined],
  ])("is sent when it is %s", async (_, body, text, length) => {
    const { url } = await startEcho();
    const response = await fetch(url, { method: "POST", body: body() });
    const echo = await response.json();
    expect(echo).toMatchObject({ method: "POST", body: text });
    expect(echo.headers["content-length"]).toBe(length);
  });

  test("that is a form is sent with its length, names and files, like by the platform's fetch", async () => {
    const form = new FormData();
    form.append('a"b\r\n', "line 1\nline 2");
    form.append("file", new File([new Uint8Array([0, 255, 10])], '名"1.bin', { type: "image/x" }));
    form.append("blob", new Blob(["x"]));
    const { url } = await startEcho();
    const sent = await Promise.all(
      [fetch, globalThis.fetch].map(async (send) => {
        const { headers, body } = await (await send(url, { method: "POST", body: form })).json();
        const boundary = /boundary=(.+)$/.exec(headers["content-type"])?.[1] as string;
        expect(headers["content-length"]).toBe(String(body.length));
        return body.replaceAll(boundary, "boundary");
      }),
    );
    expect(sent[0]).toBe(sent[1]);
  });
});

describe("a response", () => {
  const head = { "content-type": "text/plain", "set-cookie": ["a=1", "b=2"] };

  test("has everything of a Response", async () => {
    const { url } = await startServer((response) => void response.writeHead(201, head).end('{"a":1}'));
    const get = async () => fetch(`${url}/x`, {});
    const response = await get();
    expect(response).toMatchObject({ status: 201, statusText: "Created", ok: true, redirected: false });
    expect(response.url).toBe(`${url}/x`);
    expect(response.headers.get("content-type")).toBe("text/plain");
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(response.bodyUsed).toBe(false);
    const copy = response.clone();
    expect(await response.json()).toEqual({ a: 1 });
    expect(response.bodyUsed).toBe(true);
    expect(await copy.text()).toBe('{"a":1}');
    expect(String(Buffer.from(await (await get()).arrayBuffer()))).toBe('{"a":1}');
    expect(await (await (await get()).blob()).text()).toBe('{"a":1}');
    expect(await (await get()).bytes()).toEqual(new TextEncoder().encode('{"a":1}'));
    expect(await (await get()).text()).toBe('{"a":1}');
  });

  test("without a body has none", async () => {
    const { url } = await startServer((response) => void response.writeHead(204).end());
    const response = await fetch(url, {});
    expect(response.body).toBeNull();
    expect(await response.text()).toBe("");
  });

  test.each(["gzip", "GZIP", "identity"])("is decoded when its encoding is %s", async (encoding) => {
    const text = "x".repeat(100_000);
    const { url } = await startServer((response, request) => {
      response.setHeader("content-encoding", encoding);
      response.setHeader("x-accepted", String(request.headers["accept-encoding"]));
      response.end(encoding === "identity" ? text : gzipSync(text));
    });
    const response = await fetch(url, {});
    expect(response.headers.get("x-accepted")).toBe("gzip, deflate");
    expect(await response.text()).toBe(text);
  });
});

describe("a redirection", () => {
  const start = () =>
    startServer((response, { url, headers, method }) =>
      url === "/from"
        ? response.writeHead(302, { location: "/to" }).end()
        : json(response, { method, authorization: headers.authorization }),
    );

  test("is followed, with GET after a POST, as the platform's fetch does", async () => {
    const { url } = await start();
    const init = { method: "POST", body: "a", headers: { authorization: "x" } };
    for (const send of [fetch, globalThis.fetch]) {
      const response = await send(`${url}/from`, init);
      expect(await response.json()).toEqual({ method: "GET", authorization: "x" });
      expect(response).toMatchObject({ redirected: true, url: `${url}/to` });
    }
  });

  test("to another host sends no credentials there", async () => {
    const { url } = await start();
    const other = await startServer((response) => response.writeHead(302, { location: `${url}/to` }).end());
    const response = await fetch(other.url, { headers: { authorization: "x" } });
    expect(await response.json()).toEqual({ method: "GET" });
  });

  test("is a response with redirect: manual", async () => {
    const { url } = await start();
    expect(await fetch(`${url}/from`, { redirect: "manual" })).toMatchObject({ status: 302 });
  });

  test("is an error with redirect: error", async () => {
    const { url } = await start();
    await expect(fetch(`${url}/from`, { redirect: "error" })).rejects.toThrow("redirect");
  });
});

describe("the connections", () => {
  test("go through the proxy that the environment names", async () => {
    const { url } = await startServer((response) => json(response, { from: "server" }));
    const tunnels: string[] = [];
    const proxy = createServer((socket) => {
      socket.once("data", (head) => {
        tunnels.push(String(head).split("\r\n")[0] as string);
        socket.end("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n");
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void proxy.close());
    const { port } = proxy.address() as { port: number };
    vi.stubEnv("HTTP_PROXY", `http://127.0.0.1:${port}`);
    const proxied = await createUndiciFetch();
    await proxied(url, {}).then(
      (response) => expect(response.status).toBe(502),
      () => {},
    );
    expect(tunnels).toEqual([expect.stringContaining(url.replace("http://", ""))]);
    vi.stubEnv("NO_PROXY", "127.0.0.1");
    const direct = await createUndiciFetch();
    expect(await (await direct(url, {})).json()).toEqual({ from: "server" });
    await Promise.all([proxied.close(), direct.close()]);
  });

  test("are those of the given dispatcher, and are reused by the next call", async () => {
    const ports = new Set<number | undefined>();
    const { url, close } = await listen((request, response) => {
      ports.add(request.socket.remotePort);
      response.end("{}");
    });
    onTestFinished(() => close());
    const dispatcher = new Agent({ connections: 1 });
    const own = await createUndiciFetch({ dispatcher });
    for (let i = 0; i < 5; i++) await (await own(url, {})).text();
    expect(ports.size).toBe(1);
    await own.close();
    await expect(own(url, {})).rejects.toThrow();
  });
});

test("says what to install when undici is missing", async () => {
  vi.doMock("undici", () => {
    throw new Error("Cannot find package 'undici'");
  });
  vi.resetModules();
  const fresh = await import("../../src/undici/index.ts");
  await expect(fresh.createUndiciFetch()).rejects.toThrow(
    "im-openapi/undici needs the package undici: npm install undici@7",
  );
  vi.doUnmock("undici");
});
