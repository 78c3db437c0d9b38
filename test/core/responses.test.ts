import { describe, expect, test } from "vitest";
import { ApiError, DecodeError, NetworkError } from "../../src/index.ts";
import { createJMessage } from "../../src/jmessage/index.ts";
import { APP_KEY, MASTER_SECRET } from "../support/credentials.ts";
import { EMPTY_PAGE, json, refusal } from "../support/stub-server.ts";
import { FIRST_PAGE, rejection, startClient } from "./setup.ts";

const html = (text: string) => `<html><body>${text}</body></html>`;

describe("a refusal", () => {
  test("becomes an ApiError with the vendor's code and message", async () => {
    const { report } = await startClient((response) =>
      json(response, refusal(899008, "Basic authentication failed"), 401, { "x-request-id": "r-1" }),
    );
    const error = await rejection(report.listMessages(FIRST_PAGE));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      name: "ApiError",
      status: 401,
      code: 899008,
      operationId: "listMessages",
      route: "GET /v2/messages",
      requestId: "r-1",
      body: refusal(899008, "Basic authentication failed"),
      message:
        "listMessages: 401 Unauthorized, code 899008: Basic authentication failed (GET /v2/messages). Check appKey and masterSecret.",
    });
  });

  test.each([
    ["an unknown JSON shape", '{"oops": [1, 2]}', { oops: [1, 2] }],
    ["a JSON null", "null", null],
    ["a JSON text", '"no"', "no"],
    ["nothing", "", undefined],
    ["HTML", html("Bad"), html("Bad")],
  ])("keeps a body that is %s", async (_, text, body) => {
    const { report } = await startClient((response) => {
      response.writeHead(400).end(text);
    });
    const error = await rejection(report.listMessages(FIRST_PAGE));
    expect(error).toMatchObject({ status: 400, code: undefined, body });
    expect((error as Error).message).toBe(
      "listMessages: 400 Bad Request (GET /v2/messages). Retrying it unchanged does not help.",
    );
  });

  test("keeps only an excerpt of a body of 10 MB", async () => {
    const { report } = await startClient(
      (response) => void response.writeHead(500).end("x".repeat(10_000_000)),
      { retry: false },
    );
    const error = (await rejection(report.listMessages(FIRST_PAGE))) as ApiError;
    expect(error.body).toBe("x".repeat(2000));
    expect(error.message.length).toBeLessThan(200);
  });

  test("contains no id: the error names the path template", async () => {
    const { report } = await startClient((response) => json(response, refusal(899002, "no such user"), 404));
    const error = await rejection(report.listUserMessages({ ...FIRST_PAGE, username: "caiyh" }));
    expect((error as Error).message).toContain("(GET /v2/users/{username}/messages)");
    expect((error as Error).message).not.toContain("caiyh");
  });

  test("redacts the credentials that it echoes", async () => {
    const { report } = await startClient((response, request) => {
      const echo = `you sent ${request.headers.authorization} and ${MASTER_SECRET}`;
      json(response, refusal(1, echo), 403, { "x-echo": String(request.headers.authorization) });
    });
    const error = (await rejection(report.listMessages(FIRST_PAGE))) as ApiError;
    expect(error.message).toContain("you sent Basic [redacted] and [redacted]");
    expect(error.headers["x-echo"]).toBe("Basic [redacted]");
    expect(JSON.stringify(error.body)).not.toContain(MASTER_SECRET);
  });
});

describe("a response that the API does not document", () => {
  test("is a DecodeError when it is HTML with status 200", async () => {
    const { report } = await startClient((response) => {
      response.writeHead(200, { "content-type": "text/html" }).end(html("Sign in"));
    });
    const error = await rejection(report.listMessages(FIRST_PAGE));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({
      status: 200,
      contentType: "text/html",
      excerpt: html("Sign in"),
      retryable: false,
      cause: expect.any(SyntaxError),
      message: "listMessages: expected JSON with status 200, got text/html (GET /v2/messages)",
    });
  });

  test.each([
    ["with a length", { "content-length": "0" }],
    ["without a length", { "transfer-encoding": "chunked" }],
  ])("is a DecodeError when it is empty, %s", async (_, headers) => {
    const { report } = await startClient((response) => void response.writeHead(200, headers).end());
    const error = await rejection(report.listMessages(FIRST_PAGE));
    expect(error).toBeInstanceOf(DecodeError);
    expect((error as Error).message).toContain("expected JSON with status 200, got an empty body");
  });

  test("is a DecodeError when JSON is truncated every time", async () => {
    const { report, stub } = await startClient((response) => json(response, '{"total": 1, "messages": ['));
    const error = await rejection(report.listMessages(FIRST_PAGE));
    expect(error).toMatchObject({ name: "DecodeError", retryable: true, attempts: 4 });
    expect((error as Error).message).toContain("truncated or malformed JSON after 4 attempts");
    expect(stub.requests).toHaveLength(4);
  });

  test.each(["1.552747048460091409e18", "1552747048460091409.5", "1e400"])(
    "is a DecodeError when an id is written so that it would be rounded: %s",
    async (id) => {
      const { report, stub } = await startClient((response) =>
        json(response, `{"total": 1, "cursor": "", "count": 1, "messages": [{"msgid": ${id}}]}`),
      );
      const error = await rejection(report.listMessages(FIRST_PAGE));
      expect(error).toMatchObject({ name: "DecodeError", status: 200, retryable: false });
      expect((error as Error).message).toBe(
        "listMessages: messages.*.msgid: not an integer that can be read exactly (GET /v2/messages)",
      );
      expect(stub.requests).toHaveLength(1);
    },
  );

  test("redacts the credentials that it echoes, also in its cause", async () => {
    const { report } = await startClient((response, request) => {
      response.writeHead(200).end(`${request.headers.authorization} ${MASTER_SECRET}`);
    });
    const error = (await rejection(report.listMessages(FIRST_PAGE))) as DecodeError;
    expect(error.excerpt).toBe("Basic [redacted] [redacted]");
    expect(String(error.cause)).not.toContain(MASTER_SECRET);
  });

  test("is read completely, however long: 10 MB of valid JSON", async () => {
    const page = { ...EMPTY_PAGE, filler: "x".repeat(10_000_000) };
    const { report } = await startClient((response) => json(response, page));
    expect(await report.listMessages(FIRST_PAGE)).toEqual(page);
  });
});

describe("a missing response", () => {
  test("is a NetworkError with the system's code when the connection is refused", async () => {
    const { report, stub } = await startClient((response) => json(response, EMPTY_PAGE));
    await stub.close();
    const error = await rejection(report.listMessages(FIRST_PAGE));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      code: "ECONNREFUSED",
      unsent: true,
      retryable: true,
      cause: expect.any(Error),
    });
    expect((error as Error).message).toBe(
      `listMessages: connection refused (ECONNREFUSED) after 4 attempts (GET /v2/messages), sent to ${stub.url}`,
    );
  });

  test("is a NetworkError that says so when the host is unknown", async () => {
    // A label of more than 63 characters cannot exist, so no DNS server is involved.
    const baseUrl = `http://${"x".repeat(64)}.localhost`;
    const { report } = createJMessage({
      appKey: APP_KEY,
      masterSecret: MASTER_SECRET,
      baseUrl,
      retry: false,
    });
    const error = await rejection(report.listMessages(FIRST_PAGE));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ unsent: true });
    expect((error as Error).message).toMatch(/unknown host|could not be looked up/);
  });
});

describe("the path style of openapi-fetch", () => {
  test("returns refusals as `error`, with the same decoding and retries", async () => {
    const { report, stub } = await startClient((response, _, count) =>
      json(response, refusal(899003, "count"), count === 1 ? 503 : 400),
    );
    const { data, error, response } = await report.http.GET("/v2/messages", {
      params: { query: FIRST_PAGE },
    });
    expect(data).toBeUndefined();
    expect(error).toEqual(refusal(899003, "count"));
    expect(response.status).toBe(400);
    expect(response).toBeInstanceOf(Response);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(stub.requests).toHaveLength(2);
  });

  test("passes middleware a complete Response", async () => {
    const { report } = await startClient((response) => json(response, { total: 0, count: 0, messages: [] }));
    const seen: unknown[] = [];
    report.http.use({
      onResponse: async ({ response }) => {
        const { ok, redirected, bodyUsed } = response;
        seen.push({ ok, redirected, bodyUsed, path: new URL(response.url).pathname }, await response.json());
        return new Response(await response.text(), response);
      },
    });
    const { data } = await report.http.GET("/v2/messages", { params: { query: FIRST_PAGE } });
    const empty = { total: 0, count: 0, messages: [] };
    const facts = { ok: true, redirected: false, bodyUsed: true, path: "/v2/messages" };
    expect([data, ...seen]).toEqual([empty, facts, empty]);
  });

  test("returns data with exact ids, with and without a Content-Length", async () => {
    const text = '{"total":1,"count":1,"messages":[{"msgid":1552747048460091409,"note":9007199254740993}]}';
    const { report } = await startClient((response, _, count) => {
      if (count === 1) response.setHeader("content-length", text.length);
      json(response, text);
    });
    for (let i = 0; i < 2; i++) {
      const { data } = await report.http.GET("/v2/messages", { params: { query: { cursor: "c" } } });
      expect(data?.messages[0]).toEqual({ msgid: "1552747048460091409", note: "9007199254740993" });
    }
  });

  test("does not retry on a path that the spec does not have", async () => {
    const { report, stub } = await startClient((response) => json(response, {}, 503));
    await report.http.GET("/v9/secret" as "/v2/messages", { params: { query: { cursor: "c" } } });
    expect(stub.requests).toHaveLength(1);
  });

  test("throws when there is no response", async () => {
    const { report } = await startClient((response) => void response.writeHead(200).end("nothing"));
    const call = report.http.GET("/v2/messages", { params: { query: { cursor: "c" } } });
    expect(await rejection(call)).toBeInstanceOf(DecodeError);
  });

  test("ends when its signal aborts", async () => {
    const { report, stub } = await startClient(() => {});
    const controller = new AbortController();
    const call = report.http.GET("/v2/messages", {
      params: { query: { cursor: "c" } },
      signal: controller.signal,
    });
    await expect.poll(() => stub.requests.length).toBe(1);
    controller.abort(new Error("enough"));
    expect(await rejection(call)).toMatchObject({ message: "enough" });
  });
});
