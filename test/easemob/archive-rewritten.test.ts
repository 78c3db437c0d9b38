import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ArchiveCheckpoint, ArchivePage, ArchiveSettings } from "../../src/easemob/index.ts";
import { rejection } from "../core/setup.ts";
import { HOUR, idsOf, linesOf, record, startEasemob } from "../support/easemob-server.ts";
import { BEGIN, cut, idsFrom, many, NAME, RANGE } from "./archive-setup.ts";

const records = many(3000);
const late = Array.from({ length: 60 }, (_, i) => record(`late${i}`, BEGIN + i));

/** Reads 500 messages of a file, and the rest of another. */
async function readRewritten(file: object[]) {
  const { server, easemob } = await startEasemob();
  server.files.set(NAME, linesOf(...records));
  const read: string[] = [];
  let saved = "";
  for await (const { messages, checkpoint } of easemob.history({ ...RANGE, pageSize: 100 }).pages()) {
    read.push(...idsFrom(messages));
    saved = JSON.stringify(checkpoint);
    if (read.length === 500) break;
  }
  server.files.set(NAME, linesOf(...file));
  const resume = async () => {
    for await (const { messages, checkpoint } of easemob
      .history({ resume: JSON.parse(saved) as ArchiveCheckpoint })
      .pages()) {
      read.push(...idsFrom(messages));
      saved = JSON.stringify(checkpoint);
      if (read.length % 3 === 0) return false;
    }
    return true;
  };
  while (!(await resume()));
  return read;
}

test.each([
  ["one late message near its beginning", [late[0], ...records]],
  [
    "late messages in several places",
    [...late.slice(0, 9), ...records.slice(0, 90), ...late.slice(9), ...records.slice(90)],
  ],
  ["late messages behind", [...records, ...late]],
  [
    "some messages in another order",
    [...records.slice(20, 60), ...records.slice(0, 20), ...records.slice(60)],
  ],
] as [string, object[]][])("an hour whose file is written anew with %s is read on", async (_, file) => {
  const read = await readRewritten(file);
  expect([...read].sort()).toEqual(idsFrom(file as typeof records).sort());
});

test("an hour whose file has lost messages is read on", async () => {
  const read = await readRewritten(records.slice(20));
  expect(read).toEqual(idsFrom(records));
});

describe("an hour that was written anew to more than a checkpoint can tell", () => {
  const other = [...late, ...Array.from({ length: 300 }, (_, i) => record(`new${i}`, BEGIN + i))];
  const file = [...[...records].reverse(), ...other];

  /** Reads 500 messages of the old file, and then the new one; each session ends after so many pages. */
  async function readInSessions(pagesPerSession: number, options: ArchiveSettings = {}) {
    const { server, easemob } = await startEasemob();
    server.files.set(NAME, linesOf(...records));
    const pages: ArchivePage[] = [];
    const readSome = async (history: ReturnType<typeof easemob.history>, most: number) => {
      let left = most;
      for await (const page of history.pages()) {
        pages.push(page);
        if (--left === 0) return false;
      }
      return true;
    };
    await readSome(easemob.history({ ...RANGE, ...options, pageSize: 100 }), 5);
    server.files.set(NAME, linesOf(...file));
    const resume = () => JSON.parse(JSON.stringify(pages.at(-1)?.checkpoint)) as ArchiveCheckpoint;
    while (!(await readSome(easemob.history({ ...options, resume: resume() }), pagesPerSession)));
    const ids = pages.flatMap(({ messages }) => idsFrom(messages));
    return { ids, before: ids.slice(0, 500), after: ids.slice(500), pages };
  }

  test.each([[1], [7], [1000]])(
    "is handed out again as a whole, and each page says so (%i pages a session)",
    async (pagesPerSession) => {
      const told: string[] = [];
      const options = { onDuplicates: (ids: readonly string[]) => void told.push(...ids) };
      const { before, after, pages } = await readInSessions(pagesPerSession, options);
      expect(before).toEqual(idsFrom(records.slice(0, 500)));
      expect(after).toEqual(idsFrom(file as typeof records));
      for (const { messages, duplicates } of pages.slice(5)) expect(duplicates).toEqual(idsFrom(messages));
      expect(pages.slice(0, 5).flatMap(({ duplicates = [] }) => duplicates)).toEqual([]);
      expect(told).toEqual(after);
      for (const { checkpoint } of pages) expect(JSON.stringify(checkpoint).length).toBeLessThan(12_000);
    },
  );

  test.each([[1], [7], [1000]])(
    "comes once if the caller can tell what it has (%i pages a session)",
    async (pagesPerSession) => {
      const stored = new Set<string>(idsFrom(records.slice(0, 500)));
      const told: string[] = [];
      const { ids, pages } = await readInSessions(pagesPerSession, {
        findStored: async (ids) => ids.filter((id) => stored.has(id)),
        onDuplicates: (ids) => void told.push(...ids),
      });
      expect([...ids].sort()).toEqual(idsFrom(file as typeof records).sort());
      expect(pages.flatMap(({ duplicates = [] }) => duplicates)).toEqual([]);
      expect(told).toEqual([]);
    },
  );
});

describe("a message that may have been in the hour before", () => {
  const NEXT = "2026112019";
  const TWO_HOURS = { from: new Date(BEGIN), to: new Date(BEGIN + 2 * HOUR - 1), pageSize: 70 };
  const after = Array.from({ length: 150 }, (_, i) => record(`n${i}`, BEGIN + HOUR + i));
  const moved = records.slice(0, 20);

  /** Reads one hour; then its file becomes another one, and the next hour has some of its messages. */
  async function readNext(file: object[] | undefined) {
    const { server, easemob } = await startEasemob();
    server.files.set(NAME, linesOf(...records));
    server.files.set(NEXT, linesOf(...after, ...moved));
    let saved: ArchiveCheckpoint | undefined;
    for await (const { checkpoint } of easemob.history(TWO_HOURS).pages()) {
      saved = checkpoint;
      if (checkpoint.previous !== null) break;
    }
    if (file) server.files.set(NAME, linesOf(...file));
    else server.files.delete(NAME);
    const read: string[] = [];
    const duplicates: string[] = [];
    for await (const page of easemob.history({ resume: saved as ArchiveCheckpoint }).pages()) {
      read.push(...idsFrom(page.messages));
      duplicates.push(...(page.duplicates ?? []));
    }
    return { read, duplicates };
  }

  test("is dropped while that hour is known", async () => {
    expect(await readNext(records)).toEqual({ read: idsFrom(after), duplicates: [] });
  });

  test.each([
    ["is another one", [...records.slice(1000)].reverse()],
    ["is gone", undefined],
  ])("is handed out if the file of that hour %s, and the page says so", async (_, file) => {
    const all = idsFrom([...after, ...moved]);
    expect(await readNext(file)).toEqual({ read: all, duplicates: all });
  });
});

test("a file that is another one after a broken connection is read in any order", async () => {
  const { server, easemob } = await startEasemob();
  let count = 0;
  server.files.set(NAME, (response, request, n) => {
    if (count++ === 0) return cut(gzipSync(linesOf(...many(20_000))))(response, request, n);
    response.end(gzipSync(linesOf(...many(20_000).reverse(), ...late)));
  });
  const read = await idsOf(easemob.history(RANGE));
  expect(read.sort()).toEqual([...idsFrom(many(20_000)), ...idsFrom(late)].sort());
});

test("a file that is gone while it is read is an error, and its hour does not count as missing", async () => {
  const { server, easemob } = await startEasemob();
  server.files.set(NAME, linesOf(...records));
  let saved: ArchiveCheckpoint | undefined;
  for await (const { checkpoint } of easemob.history(RANGE).pages()) {
    saved = checkpoint;
    break;
  }
  server.files.delete(NAME);
  expect(await rejection(idsOf(easemob.history({ resume: saved as ArchiveCheckpoint })))).toMatchObject({
    name: "NetworkError",
    cause: { message: "the file is no longer there" },
  });
});
