import { describe, expect, test } from "vitest";
import { EMPTY_PAGE, json } from "../support/stub-server.ts";
import { FIRST_PAGE, rejection, startClient } from "./setup.ts";

describe("the budget for retries", () => {
  test.each([
    ["refuses", 503],
    ["breaks every connection", 0],
  ])("keeps 100 calls of a server that %s to 130 requests", async (_, status) => {
    const { report, stub } = await startClient((response, request) =>
      status ? json(response, {}, status) : request.socket.destroy(),
    );
    await Promise.all(Array.from({ length: 100 }, () => rejection(report.listMessages(FIRST_PAGE))));
    expect(stub.requests).toHaveLength(130);
    expect(await rejection(report.listMessages(FIRST_PAGE))).toMatchObject({ attempts: 1 });
  });

  test("lets one call of a client that has failed rarely make all its attempts", async () => {
    const { report } = await startClient((response) => json(response, {}, 503));
    expect(await rejection(report.listMessages(FIRST_PAGE))).toMatchObject({ attempts: 4 });
  });

  test("gets a fifth of a retry from each call that succeeds at once", async () => {
    let down = true;
    const { report, stub } = await startClient(
      (response) => json(response, down ? {} : EMPTY_PAGE, down ? 503 : 200),
      { retry: { budget: 1 } },
    );
    await rejection(report.listMessages(FIRST_PAGE));
    down = false;
    for (let i = 0; i < 4; i++) await report.listMessages(FIRST_PAGE);
    down = true;
    expect(await rejection(report.listMessages(FIRST_PAGE))).toMatchObject({ attempts: 1 });
    down = false;
    await report.listMessages(FIRST_PAGE);
    down = true;
    expect(await rejection(report.listMessages(FIRST_PAGE))).toMatchObject({ attempts: 2 });
    expect(stub.requests).toHaveLength(2 + 4 + 1 + 1 + 2);
  });

  test("gets back what a retry cost that succeeded", async () => {
    const { report, stub } = await startClient(
      (response, _, count) => json(response, count % 2 ? {} : EMPTY_PAGE, count % 2 ? 503 : 200),
      { retry: { budget: 1 } },
    );
    for (let i = 0; i < 20; i++) await report.listMessages(FIRST_PAGE);
    expect(stub.requests).toHaveLength(40);
  });

  test("does not pay for retries after a 429", async () => {
    const { report, stub } = await startClient(
      (response, _, count) => json(response, count <= 3 ? {} : EMPTY_PAGE, count <= 3 ? 429 : 200),
      { retry: { budget: 0 } },
    );
    await report.listMessages(FIRST_PAGE);
    expect(stub.requests).toHaveLength(4);
  });

  test("has no limit with Infinity", async () => {
    const { report, stub } = await startClient((response) => json(response, {}, 503), {
      retry: { budget: Number.POSITIVE_INFINITY },
      timeout: 0,
    });
    await Promise.all(Array.from({ length: 20 }, () => rejection(report.listMessages(FIRST_PAGE))));
    expect(stub.requests).toHaveLength(80);
  });

  test("is rejected when it makes no sense", async () => {
    await expect(startClient(() => {}, { retry: { budget: -1 } })).rejects.toThrow(/retry\.budget/);
  });
});
