import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import type { OperationRow } from "../../src/core/request/operation.ts";
import { json, type Respond } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { rejection } from "./setup.ts";

type Get = (init?: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** `GET /things` by its path. */
async function startGet(row: Partial<OperationRow>, respond: Respond, options = {}) {
  const { http } = await startPlantedApi(row, respond, { retry: false, ...options });
  const { GET } = http as unknown as { GET: (path: string, init?: object) => ReturnType<Get> };
  const get: Get = (init) => GET("/things", init);
  return { get, http };
}

/** Ids as the server writes them, and as a client returns them. */
const SENT = '{"id":1552747048460091409,"small":7}';
const EXACT = { id: "1552747048460091409", small: "7" };
const ids = { int64: ["id", "small"] };

describe("the data of a call by path", () => {
  test.each([
    ["json", EXACT],
    ["text", JSON.stringify(EXACT)],
  ])("has exact ids as %s, with and without a Content-Length", async (parseAs, expected) => {
    const { get } = await startGet(ids, (response, _, count) => {
      if (count === 1) response.setHeader("content-length", SENT.length);
      else response.setHeader("transfer-encoding", "chunked");
      json(response, SENT);
    });
    for (let i = 0; i < 2; i++) expect((await get({ parseAs })).data).toEqual(expected);
  });

  test.each([
    ["blob", (data: unknown) => (data as Blob).text()],
    ["arrayBuffer", async (data: unknown) => Buffer.from(data as ArrayBuffer).toString()],
    ["stream", (data: unknown) => new Response(data as ReadableStream).text()],
  ])("has exact ids as %s", async (parseAs, textOf) => {
    const { get } = await startGet(ids, (response) => json(response, SENT));
    const { data } = await get({ parseAs });
    expect(JSON.parse(await textOf(data))).toEqual(EXACT);
  });

  test.each([
    [204, {}, ""],
    [200, { "content-length": "2" }, "ok"],
    [200, { "transfer-encoding": "chunked" }, "ok"],
    [200, { "content-length": "0" }, ""],
  ])("is undefined if a success has no body: status %i, %j", async (status, headers, body) => {
    const { get } = await startGet({ empty: true }, (response) => {
      response.writeHead(status, headers).end(body);
    });
    const { data, error, response } = await get();
    expect([data, error, response.status, response.ok]).toEqual([undefined, undefined, status, true]);
  });

  test.each([
    ["stream", (data: unknown) => new Response(data as ReadableStream).text()],
    ["blob", (data: unknown) => (data as Blob).text()],
    ["text", async (data: unknown) => data],
  ])("are the received bytes, as %s", async (parseAs, textOf) => {
    const { get } = await startGet({ binary: true }, (response) => void response.end("abc"));
    const { data, response } = await get({ parseAs });
    expect(await textOf(data)).toBe("abc");
    expect(new URL(response.url).pathname).toBe("/things");
  });
});

describe("the error of a call by path", () => {
  test("is the body of a refusal with a status of success, and the response is not ok", async () => {
    const body = { code: 10002, message: "no" };
    const { get } = await startGet({ refusal: { code: "code", success: 200 } }, (response) =>
      json(response, body),
    );
    const { data, error, response } = await get();
    expect([data, error, response.status, response.ok]).toEqual([undefined, body, 200, false]);
  });

  test("is the whole of a page that is not JSON", async () => {
    const page = `<p>${"x".repeat(5000)}</p>`;
    const { get } = await startGet({}, (response) => void response.writeHead(502).end(page));
    expect((await get()).error).toBe(page);
  });

  test.each([
    ["nothing", "", ""],
    ["null", "null", null],
    ["a JSON string", '"no"', "no"],
  ])("is %s if the body is", async (_, body, expected) => {
    const { get } = await startGet({}, (response) => {
      response.writeHead(400, { "transfer-encoding": "chunked" }).end(body);
    });
    expect((await get()).error).toBe(expected);
  });
});

describe("the response of a call by path", () => {
  test("is a platform Response: it can be cloned, read and wrapped in another one", async () => {
    const { get } = await startGet(ids, (response) => json(response, SENT, 200, { "x-a": "1" }));
    const { response } = await get();
    const copy = response.clone();
    expect(await copy.json()).toEqual(EXACT);
    expect(copy.headers.get("x-a")).toBe("1");
    const other = new Response(response.body, { status: 203 });
    expect(await other.json()).toEqual(EXACT);
  });

  test("returns its body more than once", async () => {
    const { get } = await startGet(ids, (response) => json(response, SENT));
    const { response } = await get();
    for (let i = 0; i < 2; i++) {
      expect(await response.json()).toEqual(EXACT);
      expect(await response.text()).toBe(JSON.stringify(EXACT));
    }
  });

  test("may be read by a middleware that does not replace it", async () => {
    const { get, http } = await startGet(ids, (response) => json(response, SENT));
    const seen: unknown[] = [];
    http.use({ onResponse: async ({ response }) => void seen.push(await response.json()) });
    expect((await get()).data).toEqual(EXACT);
    expect(seen).toEqual([EXACT]);
  });

  test("has status and status text even if no Response can be constructed with them", async () => {
    const server = createServer((socket) => {
      socket.once("data", () => socket.end("HTTP/1.1 600 不行\r\ncontent-length: 2\r\n\r\nno"));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const { get } = await startGet({ server: `http://127.0.0.1:${port}` }, () => {});
    const { error, response } = await get();
    expect([error, response.status, response.ok]).toEqual(["no", 600, false]);
    expect(response.statusText).toContain("不行");
  });

  test("keeps cookies separate", async () => {
    const cookies = ["a=1", "b=2, c=3"];
    const { get } = await startGet({}, (response) => {
      response.setHeader("set-cookie", cookies);
      json(response, {});
    });
    expect((await get()).response.headers.getSetCookie()).toEqual(cookies);
  });

  test("ends its stream with the caller's own reason", async () => {
    const { get } = await startGet({ binary: true }, (response) => void response.writeHead(200).write("ab"));
    const controller = new AbortController();
    const { data } = await get({ signal: controller.signal });
    const reader = (data as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    controller.abort(new Error("enough"));
    expect(await rejection(reader.read())).toMatchObject({ message: "enough" });
  });
});
