import { expect, test } from "vitest";
import type { ArchiveCheckpoint } from "../../src/easemob/index.ts";
import { HOUR, linesOf, NOW, record, startEasemob } from "../support/easemob-server.ts";
import { BEGIN, idsFrom, NAME } from "./archive-setup.ts";

const BEFORE = "2026112017";
const AFTER = "2026112019";
const RANGE = { from: new Date(BEGIN - HOUR), to: new Date(BEGIN + 2 * HOUR - 1) };
const first = record("first", BEGIN - HOUR);
const third = record("third", BEGIN + HOUR);
const late = record("late", BEGIN);
/** Written into the file of an adjacent hour after that was read. */
const added = record("added", BEGIN + 1);

/** Reads the hours around a late one. Then their files and the late one are these, and it is read in sessions of a page. */
async function readLate(files: Readonly<Record<string, object[]>>) {
  const { server, clock, easemob } = await startEasemob();
  clock.set(NOW + 3 * HOUR);
  server.files.set(BEFORE, linesOf(first));
  server.files.set(AFTER, linesOf(third));
  let saved = "";
  for await (const { checkpoint } of easemob.history(RANGE).pages()) saved = JSON.stringify(checkpoint);
  for (const [name, file] of Object.entries(files)) server.files.set(name, linesOf(...file));
  const read: string[] = [];
  const readPage = async () => {
    const resume = JSON.parse(saved) as ArchiveCheckpoint;
    for await (const { messages, checkpoint } of easemob.history({ resume }).pages()) {
      read.push(...idsFrom(messages));
      saved = JSON.stringify(checkpoint);
      return true;
    }
    return false;
  };
  while (await readPage());
  return read;
}

test.each([
  ["before", BEFORE, [first, added]],
  ["after", AFTER, [added, third]],
])("a late hour has the messages that the hour %s it got only after it was read", async (_, name, file) => {
  const read = await readLate({ [name]: file, [NAME]: [first, late, added, third] });
  expect(read).toEqual(["late", "added"]);
});

test.each([
  ["a late hour next to another late one", true],
  ["an hour that is read in order", false],
])("%s has what was added to the hour before after that was read", async (_, isLate) => {
  const { server, clock, easemob } = await startEasemob();
  clock.set(NOW + 3 * HOUR);
  const other = isLate ? record("last", BEGIN + 2 * HOUR) : first;
  server.files.set(isLate ? "2026112020" : BEFORE, linesOf(other));
  let saved: ArchiveCheckpoint | undefined;
  const readOn = async () => {
    const read: string[] = [];
    const range = { ...RANGE, to: new Date(BEGIN + 3 * HOUR - 1) };
    const history = saved ? easemob.history({ resume: saved }) : easemob.history(range);
    for await (const { messages, checkpoint } of history.pages()) {
      read.push(...idsFrom(messages));
      saved = JSON.parse(JSON.stringify(checkpoint));
    }
    return read;
  };
  expect(await readOn()).toEqual([other.msg_id]);
  server.files.set(NAME, linesOf(late));
  expect(await readOn()).toEqual(["late"]);
  server.files.set(NAME, linesOf(late, added));
  server.files.set(AFTER, linesOf(late, added, third));
  expect(await readOn()).toEqual(["added", "third"]);
});
