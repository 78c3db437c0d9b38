import { describe, expect, test } from "vitest";
import { ApiError, NetworkError } from "../src/index.ts";
import { FIRST_PAGE, rejection, startClient } from "./core/setup.ts";
import { APP_KEY, MASTER_SECRET } from "./support/credentials.ts";
import { leaks, watched, withoutWatch } from "./support/secrets.ts";

const context = { operationId: "listMessages", route: "GET /v2/messages", attempts: 1 };
const encoded = btoa(`${APP_KEY}:${MASTER_SECRET}`);

describe("the search for leaked secrets", () => {
  test.each([
    ["a message", () => `the secret is ${MASTER_SECRET}`],
    ["an encoded header", () => `Basic ${encoded}`],
    ["a field of an error", () => new ApiError(context, { ...refusal, body: { echo: [MASTER_SECRET] } })],
    ["a header of an error", () => new ApiError(context, { ...refusal, headers: { echo: encoded } })],
    [
      "the cause of a cause",
      () => networkError({ cause: { request: { authorization: `Basic ${encoded}` } } }),
    ],
  ])("finds one in %s", (_, make) => {
    const thing = withoutWatch<unknown>(make);
    expect(leaks([thing])).toHaveLength(1);
  });

  test("inspects the errors of the client, and finds nothing in them", async () => {
    const { report } = await startClient((response) => void response.writeHead(401).end());
    const before = watched().errors;
    const error = await rejection(report.listMessages(FIRST_PAGE));
    expect(watched().errors).toBeGreaterThan(before);
    expect(leaks([error])).toEqual([]);
  });

  test("inspects log output", () => {
    const before = watched().lines;
    console.log("a line of this test");
    expect(watched().lines).toBeGreaterThan(before);
  });
});

const refusal = {
  status: 401,
  statusText: "Unauthorized",
  code: undefined,
  message: undefined,
  vendor: "jmessage",
  hint: "",
  retryable: false,
  headers: {},
  body: undefined,
};
const networkError = (cause: unknown) => new NetworkError(context, "lost", undefined, false, cause);
