import { describe, expect, test } from "vitest";
import { json, refusal } from "../support/stub-server.ts";
import { FIRST_PAGE, rejection, startClient } from "./setup.ts";

describe("an error as JSON", () => {
  const written = (error: unknown) => JSON.parse(JSON.stringify(error)) as unknown;

  test("has name, message, code and operation of a refusal", async () => {
    const { report } = await startClient((response) => json(response, refusal(899008, "refused"), 401));
    const error = (await rejection(report.listMessages(FIRST_PAGE))) as Error;
    expect(written(error)).toMatchObject({
      name: "ApiError",
      message: error.message,
      code: 899008,
      operationId: "listMessages",
      route: "GET /v2/messages",
      status: 401,
    });
  });

  test("has the origin of a request that was not sent, and nothing else of its URL", async () => {
    const { report, stub } = await startClient(() => {}, { retry: false });
    await stub.close();
    const error = (await rejection(report.listMessages({ cursor: "a-cursor" }))) as Error;
    expect(written(error)).toEqual({
      name: "NetworkError",
      message: `listMessages: connection refused (ECONNREFUSED) (GET /v2/messages), sent to ${stub.url}`,
      code: "ECONNREFUSED",
      origin: stub.url,
      unsent: true,
      retryable: true,
      operationId: "listMessages",
      route: "GET /v2/messages",
      attempts: 1,
    });
  });

  test("has the default port, too", async () => {
    const { report } = await startClient(() => {}, {
      baseUrl: "https://127.0.0.1/proxy",
      retry: false,
      fetch: () => Promise.reject(new TypeError("fetch failed")),
    });
    expect(await rejection(report.listMessages(FIRST_PAGE))).toMatchObject({
      origin: "https://127.0.0.1:443",
    });
  });

  test("has the excerpt of a response that cannot be read", async () => {
    const { report } = await startClient((response) => void response.end("<html>"), { retry: false });
    expect(written(await rejection(report.listMessages(FIRST_PAGE)))).toMatchObject({
      name: "DecodeError",
      message: expect.stringMatching(/^listMessages: expected JSON/),
      excerpt: "<html>",
    });
  });
});
