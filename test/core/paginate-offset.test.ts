import { describe, expect, test } from "vitest";
import { api } from "../../generated/jmessage-im/api.ts";
import { type PagedOperation, paginate } from "../../src/index.ts";
import { json } from "../support/stub-server.ts";
import { useIm } from "./im-server.ts";

const paged = Object.values(api.operations).flatMap((row) => ("pagination" in row ? [row] : []));

/** A server with a named list of so many numbered items; `resize` returns their number before each response. */
async function serving(name: string, size: number, resize = (_count: number) => size) {
  const server = await useIm((response, { url = "" }, count) => {
    const query = new URL(url, "http://localhost").searchParams;
    const start = Number(query.get("start") ?? 0);
    const total = resize(count);
    const length = Math.max(0, Math.min(Number(query.get("count") ?? 2), total - start));
    const entries = Array.from({ length }, (_, i) => ({ id: start + i, username: `user${start + i}` }));
    json(response, { total, start, count: length, [name]: entries });
  });
  return { ...server, queries: () => server.stub.requests.map((request) => request.split("?")[1] ?? "") };
}

async function take(items: AsyncIterable<object>, most = Number.POSITIVE_INFINITY): Promise<string[]> {
  const names: string[] = [];
  for await (const item of items) {
    names.push((item as { username: string }).username);
    if (names.length >= most) break;
  }
  return names;
}

const names = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `user${from + i}`);

describe("numbered pages", () => {
  test("are used by six operations of the IM API", () => {
    expect(paged.map(({ id }) => id).sort()).toEqual([
      "listAdmins",
      "listChatRoomMembers",
      "listChatRooms",
      "listGroups",
      "listSensitiveWords",
      "listUsers",
    ]);
  });

  test.each(paged)("of $id yield items and whole pages, from the first to the last", async (row) => {
    const { im, queries } = await serving(row.pagination.results, 5);
    const operation = im[row.id] as unknown as PagedOperation<object, { start: number }, object>;
    const args = { count: 2, ...(row.path.includes("{room_id}") && { room_id: 62 }) };
    expect(await take(paginate(operation, args))).toEqual(names(0, 5));
    const starts: number[] = [];
    for await (const { start } of paginate(operation, args).pages()) starts.push(start);
    expect(starts).toEqual([0, 2, 4]);
    expect(queries().slice(0, 3)).toEqual(["count=2", "count=2&start=2", "count=2&start=4"]);
  });

  test("may begin anywhere", async () => {
    const { im, queries } = await serving("users", 7);
    expect(await take(paginate(im.listUsers, { start: 3, count: 2 }))).toEqual(names(3, 7));
    expect(queries()).toEqual(["start=3&count=2", "start=5&count=2"]);
  });

  test("are not requested when the loop has enough", async () => {
    const { im, queries } = await serving("users", 100);
    expect(await take(paginate(im.listUsers, { count: 2 }), 3)).toEqual(names(0, 3));
    expect(queries()).toHaveLength(2);
  });

  test("follow a list that grows or shrinks in the meantime", async () => {
    const growing = await serving("users", 3, (count) => Math.min(3 * count, 6));
    expect(await take(paginate(growing.im.listUsers, { count: 2 }))).toEqual(names(0, 6));
    const shrinking = await serving("users", 8, (count) => 9 - 2 * count);
    expect(await take(paginate(shrinking.im.listUsers, { count: 2 }))).toEqual(names(0, 4));
  });

  test("end at an empty one, whatever its total says", async () => {
    const { im, queries } = await serving("users", 0);
    expect(await take(paginate(im.listUsers, {}))).toEqual([]);
    const wrong = await useIm((response) => json(response, { total: 9, start: 0, count: 0, users: [] }));
    expect(await take(paginate(wrong.im.listUsers, { count: 2 }))).toEqual([]);
    expect([queries().length, wrong.stub.requests.length]).toEqual([1, 1]);
  });

  test("that are shorter than requested do not end the list", async () => {
    const { im } = await useIm((response, { url = "" }) => {
      const start = Number(new URL(url, "http://localhost").searchParams.get("start") ?? 0);
      json(response, { total: 3, start, count: 1, users: [{ username: `user${start}` }] });
    });
    expect(await take(paginate(im.listUsers, { count: 500 }))).toEqual(names(0, 3));
  });

  test.each([
    ["listUsers", 500],
    ["listSensitiveWords", 2000],
  ] as const)("of %s above %i items are rejected before any request", async (id, most) => {
    const { im, stub } = await serving("users", 1);
    const operation = im[id] as unknown as PagedOperation<object, unknown, object>;
    expect(() => paginate(operation, { count: most })).not.toThrow();
    expect(() => paginate(operation, { count: most + 1 })).toThrow(
      new RangeError(`count: at most ${most}, got ${most + 1}`),
    );
    expect(stub.requests).toEqual([]);
  });
});
