import { describe, expect, test } from "vitest";
import { paginate } from "../../src/index.ts";
import { EMPTY_PAGE, json, refusal } from "../support/stub-server.ts";
import { FIRST_PAGE, rejection, startClient } from "./setup.ts";

/** A server that returns these pages of ids, one per request, with a cursor on each except the last. */
function serving(pages: readonly number[][], cursor: (page: number) => string | undefined) {
  return startClient((response, _, count) => {
    const messages = (pages[count - 1] ?? []).map((msgid) => ({ msgid }));
    json(response, { total: pages.flat().length, count: messages.length, messages, cursor: cursor(count) });
  });
}

const untilLast = (last: number) => (page: number) => (page < last ? `c${page}` : undefined);

async function ids(items: AsyncIterable<{ msgid: string }>): Promise<string[]> {
  const all: string[] = [];
  for await (const { msgid } of items) all.push(msgid);
  return all;
}

describe("paginate", () => {
  test("yields the items of all pages in order, following only the cursor", async () => {
    const { report, stub } = await serving([[1, 2], [3, 4], [5]], untilLast(3));
    expect(await ids(paginate(report.listUserMessages, { ...FIRST_PAGE, username: "caiyh" }))).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
    ]);
    expect(stub.requests.map((request) => request.split("?")[1])).toEqual([
      "count=10&begin_time=2026-11-20%2000%3A00%3A00&end_time=2026-11-20%2012%3A00%3A00",
      "cursor=c1",
      "cursor=c2",
    ]);
  });

  test("yields whole pages", async () => {
    const { report } = await serving([[1, 2], [3]], untilLast(2));
    const counts: number[] = [];
    for await (const page of paginate(report.listMessages, FIRST_PAGE).pages())
      counts.push(page.messages.length);
    expect(counts).toEqual([2, 1]);
  });

  test("requests nothing before the loop starts, and no more than the loop needs", async () => {
    const { report, stub } = await serving([[1, 2], [3, 4], [5]], untilLast(3));
    const items = paginate(report.listMessages, FIRST_PAGE);
    expect(stub.requests).toHaveLength(0);
    for await (const { msgid } of items) if (msgid === "3") break;
    expect(stub.requests).toHaveLength(2);
  });

  test("starts in the middle when it gets a cursor", async () => {
    const { report, stub } = await serving([[8]], untilLast(1));
    expect(await ids(paginate(report.listMessages, { cursor: "kept" }))).toEqual(["8"]);
    expect(stub.requests).toEqual(["GET /v2/messages?cursor=kept"]);
  });

  test("ends at an empty page, with or without a cursor on it", async () => {
    const { report, stub } = await serving([[1], []], () => "more");
    expect(await ids(paginate(report.listMessages, FIRST_PAGE))).toEqual(["1"]);
    expect(stub.requests).toHaveLength(2);
  });

  test("continues while the cursor stays the same but the pages change", async () => {
    const { report } = await serving([[1], [2], [3]], () => "scroll");
    expect(await ids(paginate(report.listMessages, FIRST_PAGE))).toEqual(["1", "2", "3"]);
  });

  test.each<[string, (page: number) => string, number[][]]>([
    ["its own page", () => "stuck", Array(50).fill([1])],
    ["its own page, under another name each time", (page) => `c${page}`, Array(50).fill([1])],
    [
      "an earlier page",
      (page) => `c${page % 3}`,
      Array(20)
        .fill([[1], [2], [3]])
        .flat(),
    ],
    [
      "an earlier page after some others",
      (page) => `c${page}`,
      [
        [7],
        [8],
        ...Array(20)
          .fill([[1], [2]])
          .flat(),
      ],
    ],
  ])("throws when a cursor leads to %s", async (_, cursor, pages) => {
    const { report, stub } = await serving(pages, cursor);
    expect(await rejection(ids(paginate(report.listMessages, FIRST_PAGE)))).toMatchObject({
      message: "listMessages: the server returns the same pages again and again",
    });
    expect(stub.requests.length).toBeLessThan(10);
  });

  test.each<[string, unknown, string]>([
    ["an empty object", {}, "a list at messages, got nothing"],
    ["null", null, "a list at messages, got nothing"],
    ["a list", [], "a list at messages, got nothing"],
    ["null for the list", { messages: null }, "a list at messages, got null"],
    ["something else for the list", { messages: {} }, "a list at messages, got an object"],
    ["an item that is not an object", { messages: [{}, 5] }, "an object at messages.1, got a number"],
    ["an item that is null", { messages: [null] }, "an object at messages.0, got null"],
  ])("throws a DecodeError that names the place when a page is or has %s", async (_, page, message) => {
    const { report } = await startClient((response) => json(response, JSON.stringify(page)));
    expect(await rejection(ids(paginate(report.listMessages, FIRST_PAGE)))).toMatchObject({
      name: "DecodeError",
      operationId: "listMessages",
      message: `listMessages: expected ${message} (GET /v2/messages)`,
    });
  });

  test("throws what the request of a page throws, after the previous pages", async () => {
    const { report } = await startClient((response, _, count) =>
      count === 1
        ? json(response, { total: 2, count: 1, messages: [{ msgid: 1 }], cursor: "c" })
        : json(response, refusal(899003, "cursor"), 400),
    );
    const seen: string[] = [];
    const walk = async () => {
      for await (const { msgid } of paginate(report.listMessages, FIRST_PAGE)) seen.push(msgid);
    };
    expect(await rejection(walk())).toMatchObject({ status: 400 });
    expect(seen).toEqual(["1"]);
  });

  test("ends when the caller aborts", async () => {
    const controller = new AbortController();
    const { report } = await serving([[1], [2]], untilLast(2));
    const walk = async () => {
      for await (const _ of paginate(report.listMessages, FIRST_PAGE, { signal: controller.signal }))
        controller.abort(new Error("enough"));
    };
    expect(await rejection(walk())).toMatchObject({ message: "enough" });
  });

  test("rejects a page size above the API's limit before any request", async () => {
    const { report, stub } = await serving([[1]], untilLast(1));
    expect(() => paginate(report.listMessages, { ...FIRST_PAGE, count: 1001 })).toThrow(
      new RangeError("count: at most 1000, got 1001"),
    );
    expect(stub.requests).toHaveLength(0);
  });

  test("leaves the page size to the vendor with `checks: false`", async () => {
    const { report, stub } = await startClient((response) => json(response, EMPTY_PAGE), { checks: false });
    for await (const _ of paginate(report.listMessages, { ...FIRST_PAGE, count: 1001 }));
    expect(stub.requests).toEqual([expect.stringContaining("count=1001")]);
  });
});
