import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import type { OperationRow } from "../../src/core/request/operation.ts";
import { createJMessage } from "../../src/jmessage/index.ts";
import { APP_KEY, MASTER_SECRET } from "../support/credentials.ts";
import { EMPTY_PAGE, json, startStub } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";
import { startClient } from "./setup.ts";

const cursor = { params: { query: { cursor: "c" } } } as const;

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

type ByPath = (
  path: string,
  init?: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** `POST /things` by its path; the bodies that the server received, attempt by attempt. Two attempts are refused. */
async function startPost(row: Partial<OperationRow>) {
  const bodies: string[] = [];
  const types: string[] = [];
  const api = await startPlantedApi({ method: "POST", ...row }, (response, request, count) => {
    void textOf(request).then((text) => {
      bodies.push(text);
      types.push(String(request.headers["content-type"]));
      json(response, {}, count < 3 ? 503 : 200);
    });
  });
  return { post: (api.http as unknown as { POST: ByPath }).POST, bodies, types };
}

describe("the path style sends what named operations send", () => {
  test("64-bit integers as integers, on every attempt", async () => {
    const { post, bodies, types } = await startPost({ body: "application/json", int64Body: ["gid"] });
    await post("/things", { body: { gid: "9223372036854775807" } });
    expect(bodies).toEqual(Array(3).fill('{"gid":9223372036854775807}'));
    expect(types).toEqual(Array(3).fill("application/json"));
  });

  test.each([
    ["values", () => ({ filename: new File(["abc"], "a.txt"), n: 5 })],
    [
      "a form of the caller's",
      () => {
        const form = new FormData();
        form.append("filename", new File(["abc"], "a.txt"));
        form.append("n", "5");
        return form;
      },
    ],
  ])("forms out of %s, on every attempt under a boundary that fits", async (_, body) => {
    const { post, bodies, types } = await startPost({ body: "multipart/form-data" });
    await post("/things", { body: body() });
    expect(bodies).toHaveLength(3);
    for (const [i, text] of bodies.entries()) {
      const form = await new Response(text, { headers: { "content-type": types[i] as string } }).formData();
      expect(form.get("n")).toBe("5");
      expect((form.get("filename") as File).name).toBe("a.txt");
    }
  });

  test("to the host that the spec names for an operation", async () => {
    const elsewhere = await startStub((response) => json(response, { from: "other" }));
    const api = await startPlantedApi({ server: elsewhere.url }, () => {});
    const { data } = await (api.http as unknown as { GET: ByPath }).GET("/things");
    expect(data).toEqual({ from: "other" });
    await elsewhere.close();
  });

  test("bytes as a stream", async () => {
    const api = await startPlantedApi({ binary: true }, (response) => void response.end("abc"));
    const { data } = await (api.http as unknown as { GET: ByPath }).GET("/things");
    expect(await new Response(data as ReadableStream).text()).toBe("abc");
  });
});

describe("the path style", () => {
  test("sends a stream only once", async () => {
    const { post, bodies } = await startPost({ body: "application/json" });
    const stream = new Blob(["abc"]).stream();
    const init = { body: {}, bodySerializer: () => stream, duplex: "half" };
    expect((await post("/things", init)).response.status).toBe(503);
    expect(bodies).toEqual(["abc"]);
  });

  test("lets a middleware change the request, replace it, and see the response", async () => {
    const seen: unknown[] = [];
    const { report, stub } = await startClient((response, request) => {
      seen.push(request.headers["x-first"], request.headers["x-second"], request.headers.authorization);
      json(response, EMPTY_PAGE);
    });
    report.http.use(
      { onRequest: ({ request }) => request.headers.set("x-first", "1") },
      {
        onRequest: ({ request, schemaPath }) => {
          const headers = new Headers(request.headers);
          headers.set("x-second", schemaPath);
          return new Request(`${request.url}&more=1`, { headers });
        },
        onResponse: ({ response }) => void seen.push(response.status),
      },
    );
    const { data } = await report.http.GET("/v2/messages", cursor);
    expect(data).toEqual(EMPTY_PAGE);
    expect(seen).toEqual(["1", "/v2/messages", expect.stringMatching(/^Basic /), 200]);
    expect(stub.requests).toEqual(["GET /v2/messages?cursor=c&more=1"]);
  });

  test("retries the body of a request that a middleware has created, with its settings", async () => {
    const bodies: string[] = [];
    const sent: RequestInit[] = [];
    const api = await startPlantedApi(
      { method: "POST", body: "application/json" },
      (response, request, count) =>
        void textOf(request).then((text) => {
          bodies.push(text);
          json(response, {}, count === 1 ? 503 : 200);
        }),
      {
        fetch: (url, init) => {
          sent.push(init);
          return fetch(url, init);
        },
      },
    );
    api.http.use({
      onRequest: ({ request }) => new Request(request, { body: '{"b":2}', credentials: "omit" }),
    });
    await (api.http as unknown as { POST: ByPath }).POST("/things", { body: { a: 1 } });
    expect(bodies).toEqual(['{"b":2}', '{"b":2}']);
    expect(sent.map(({ credentials }) => credentials)).toEqual(["omit", "omit"]);
  });

  test("treats the response of a middleware as that of the server", async () => {
    const { report, stub } = await startClient(() => {});
    const middleware = { onRequest: () => Response.json({ total: 7 }) };
    report.http.use(middleware);
    expect((await report.http.GET("/v2/messages", cursor)).data).toEqual({ total: 7 });
    report.http.eject(middleware);
    expect(stub.requests).toEqual([]);
  });

  test("uses the fetch of a call for that call, inside authentication, retries and decoding", async () => {
    const { report, stub } = await startClient((response, request, count) => {
      const id = request.headers.authorization ? 1552747048460091409n : 0;
      json(response, `{"messages":[{"msgid":${id}}]}`, count === 1 ? 503 : 200);
    });
    const urls: string[] = [];
    const { data } = await report.http.GET("/v2/messages", {
      ...cursor,
      fetch: (request) => {
        urls.push(new URL(request.url).pathname);
        return fetch(request);
      },
    });
    expect(data).toEqual({ messages: [{ msgid: "1552747048460091409" }] });
    expect(urls).toEqual(["/v2/messages", "/v2/messages"]);
    await report.http.GET("/v2/messages", cursor);
    expect(urls).toHaveLength(2);
    expect(stub.requests).toHaveLength(3);
  });

  test("passes other options of fetch on to it", async () => {
    const stub = await startStub((response) => json(response, EMPTY_PAGE));
    const sent: RequestInit[] = [];
    const { report } = createJMessage({
      appKey: APP_KEY,
      masterSecret: MASTER_SECRET,
      baseUrl: stub.url,
      fetch: (url, init) => {
        sent.push(init);
        return fetch(url, init);
      },
    });
    await report.http.GET("/v2/messages", { ...cursor, credentials: "omit", cache: "no-store" });
    await report.http.GET("/v2/messages", { ...cursor, redirect: "follow" });
    expect(sent[0]).toMatchObject({ credentials: "omit", cache: "no-store", redirect: "manual" });
    expect(sent[1]).toMatchObject({ redirect: "manual" });
    await stub.close();
  });
});
