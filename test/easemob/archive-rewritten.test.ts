import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { ArchiveCheckpoint } from "../../src/easemob/index.ts";
import { rejection } from "../core/setup.ts";
import { idsOf, linesOf, record, startEasemob } from "../support/easemob-server.ts";
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

test("a file that differs too much is an error that says so, and nothing is lost or doubled before", async () => {
  expect(await rejection(readRewritten([...records].reverse()))).toMatchObject({
    name: "DecodeError",
    message: expect.stringContaining("the file of 2026112018 differs too much from the one read before"),
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
