import { describe, expect, test } from "vitest";
import { EMPTY_PAGE, json } from "../support/stub-server.ts";
import { FIRST_PAGE, rejection, startClient } from "./setup.ts";

/** What needs random numbers, the same each time. */
function createRandom<Result>(use: (random: () => number) => Result): Result {
  let state = 7;
  return use(() => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  });
}

describe("the budget for retries", () => {
  test.each([
    ["refuses", 503],
    ["breaks every connection", 0],
  ])("keeps 100 calls of a server that %s to 120 requests", async (_, status) => {
    const { report, stub } = await startClient((response, request) =>
      status ? json(response, {}, status) : request.socket.destroy(),
    );
    await Promise.all(Array.from({ length: 100 }, () => rejection(report.listMessages(FIRST_PAGE))));
    expect(stub.requests).toHaveLength(120);
    expect(await rejection(report.listMessages(FIRST_PAGE))).toMatchObject({ attempts: 1 });
  });

  test("lets one call of a client that has failed rarely make all its attempts", async () => {
    const { report } = await startClient((response) => json(response, {}, 503));
    expect(await rejection(report.listMessages(FIRST_PAGE))).toMatchObject({ attempts: 4 });
  });

  /** Ways in which a server may fail a part of the requests: by the call, whose number is in the query, or at random. */
  const mixtures: readonly [string, (part: number) => (call: number, attempt: number) => boolean][] = [
    ["requests at random", (part) => createRandom((random) => () => random() < part)],
    ["some calls for good", (part) => (call) => (call * 37) % 100 < part * 100],
    ["first attempts only", (part) => (call, attempt) => attempt === 1 && (call * 37) % 100 < part * 100],
  ];

  describe.each(mixtures)("when a server fails %s", (_, mixture) => {
    test.each([10, 30, 50, 70, 90, 100])(
      "keeps 100 calls to 130 requests, one by one and at once, with %i per cent",
      async (percentage) => {
        for (const atOnce of [1, 100]) {
          const fails = mixture(percentage / 100);
          const attempts = new Map<string, number>();
          const { report, stub } = await startClient((response, { url = "" }) => {
            const attempt = (attempts.get(url) ?? 0) + 1;
            attempts.set(url, attempt);
            const call = Number(new URL(url, "http://localhost").searchParams.get("count"));
            const failed = fails(call, attempt);
            json(response, failed ? {} : EMPTY_PAGE, failed ? 503 : 200);
          });
          for (let begin = 0; begin < 100; begin += atOnce)
            await Promise.allSettled(
              Array.from({ length: atOnce }, (_, i) =>
                report.listMessages({ ...FIRST_PAGE, count: begin + i + 1 }),
              ),
            );
          expect(stub.requests.length).toBeLessThanOrEqual(130);
        }
      },
    );
  });

  test("gets a tenth of a retry from each call that succeeds, retried or not", async () => {
    let fail = 1;
    const { report, stub } = await startClient(
      (response) => (fail-- > 0 ? json(response, {}, 503) : json(response, EMPTY_PAGE)),
      { retry: { budget: 1 } },
    );
    for (let i = 0; i < 9; i++) await report.listMessages(FIRST_PAGE);
    expect(stub.requests).toHaveLength(10);
    fail = 1;
    expect(await rejection(report.listMessages(FIRST_PAGE))).toMatchObject({ attempts: 1 });
    await report.listMessages(FIRST_PAGE);
    fail = 1;
    await report.listMessages(FIRST_PAGE);
    expect(stub.requests).toHaveLength(10 + 1 + 1 + 2);
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
