import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ArchiveCheckpoint, Easemob, HistoryRecord } from "../../src/easemob/index.ts";
import { type DecodeError, NetworkError } from "../../src/index.ts";
import { rejection } from "../core/setup.ts";
import { linesOf, record, startEasemob } from "../support/easemob-server.ts";
import { BEGIN, idsFrom, many, NAME, RANGE } from "./archive-setup.ts";

const records = many(3000);
const ids = idsFrom(records);
const good = gzipSync(linesOf(...records), { level: 0 });

/** The file with one byte changed wherever `from` occurs; only the checksum shows it. */
function damagedBy(from: string, to: string): Buffer {
  const bytes = Buffer.from(good);
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at, "latin1");
  return bytes;
}

const LATE = "m25"; // and m250 to m259, m2500 to m2599
const isLate = (id: string) => id.startsWith(LATE);

async function readPages(easemob: Easemob, options: object, limit = Number.POSITIVE_INFINITY) {
  const read: HistoryRecord[] = [];
  const damaged: string[] = [];
  let saved: ArchiveCheckpoint | undefined;
  const range = { ...RANGE, pageSize: 100, ...options } as typeof RANGE;
  for await (const page of easemob.history(range).pages()) {
    read.push(...page.messages);
    damaged.push(...(page.damaged ?? []));
    saved = JSON.parse(JSON.stringify(page.checkpoint));
    if (read.length >= limit) break;
  }
  return { read, damaged, saved: saved as ArchiveCheckpoint };
}

function resumePages(easemob: Easemob, resume: ArchiveCheckpoint) {
  return readPages(easemob, { resume, from: undefined, to: undefined, pageSize: undefined });
}

/** A server whose responses for the file are these; the last one again and again. */
async function serve(...files: Buffer[]) {
  const started = await startEasemob();
  let count = 0;
  started.server.files.set(NAME, (response) => response.end(files[Math.min(count++, files.length - 1)]));
  return started;
}

describe("a damage that only the checksum shows", () => {
  test("of ids loses nothing, and the ids that do not exist are told", async () => {
    const { easemob } = await serve(damagedBy(`"msg_id":"${LATE}`, '"msg_id":"n25'), good);
    const told: string[] = [];
    const { read, damaged } = await readPages(easemob, { onDamaged: (ids: string[]) => told.push(...ids) });
    const wrong = ids.filter(isLate).map((id) => id.replace("m", "n"));
    expect(damaged.sort()).toEqual(wrong.sort());
    expect(told.sort()).toEqual(damaged);
    expect(
      idsFrom(read)
        .filter((id) => !id.startsWith("n"))
        .sort(),
    ).toEqual([...ids].sort());
  });

  test("of message bodies leads to the same ids again, and they are told", async () => {
    const { easemob } = await serve(damagedBy(`message ${LATE}`, "massage"), good);
    const { read, damaged } = await readPages(easemob, {});
    expect(damaged).toEqual(ids.filter(isLate));
    expect(idsFrom(read)).toEqual([...ids, ...damaged]);
    expect(read.slice(ids.length)).toEqual(records.filter(({ msg_id }) => isLate(msg_id)));
  });

  test("is noticed after a crash as well", async () => {
    const { easemob } = await serve(damagedBy(`message m5`, "massage"), good);
    const first = await readPages(easemob, { pageSize: 10 }, 60);
    const second = await resumePages(easemob, first.saved);
    const wrong = idsFrom(first.read).filter((id) => id.startsWith("m5"));
    expect(second.damaged).toEqual(wrong);
    expect([...idsFrom(first.read), ...idsFrom(second.read)].sort()).toEqual([...ids, ...wrong].sort());
  });

  test("of integers is told by what they were read as, after a crash too", async () => {
    const digits = [...Array(50).keys()].map((i) =>
      record(String(1_480_000_000_000_000_000n + BigInt(i)), BEGIN),
    );
    const right = gzipSync(linesOf(...digits), { level: 0 });
    const wrong = Buffer.from(right);
    wrong.write("2", wrong.indexOf("1480000000000000003"));
    const { easemob } = await serve(wrong, right);
    const first = await readPages(easemob, { pageSize: 10 }, 20);
    const second = await resumePages(easemob, first.saved);
    expect(second.damaged).toEqual(["2480000000000000003"]);
    expect(idsFrom([...first.read, ...second.read]).sort()).toEqual(
      [...idsFrom(digits), "2480000000000000003"].sort(),
    );
  });

  test("comes before the first message with `verify`, which downloads each file twice", async () => {
    const spoiled = damagedBy(`"msg_id":"${LATE}`, '"msg_id":"n25');
    for (const files of [[spoiled, good], [good, spoiled, good], [good]]) {
      const { easemob, server } = await serve(...files);
      const { read, damaged } = await readPages(easemob, { verify: true });
      expect(read).toEqual(records);
      expect(damaged).toEqual([]);
      expect(server.count("GET /store")).toBeLessThanOrEqual(files.length + 1);
    }
  });
});

describe("a line that is not a record", () => {
  const lines = linesOf(...many(40)).split(/(?<=\n)/);
  const withBad = (...bad: number[]) =>
    gzipSync(lines.map((line, at) => (bad.includes(at) ? `broken${line}` : line)).join(""));

  test("is believed only if it is the same twice, each of them", async () => {
    const { easemob } = await serve(withBad(5), withBad(5, 20), withBad(5));
    const errors: DecodeError[] = [];
    const { read } = await readPages(easemob, { onBadLine: (error: DecodeError) => errors.push(error) });
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining("line 6 of the file")]);
    expect(idsFrom(read)).toEqual(idsFrom(many(40)).filter((id) => id !== "m5"));
  });

  test("of many costs no more than one more download", async () => {
    const { easemob, server } = await serve(withBad(5, 6, 7, 20, 30));
    const errors: DecodeError[] = [];
    const { read } = await readPages(easemob, { onBadLine: (error: DecodeError) => errors.push(error) });
    expect(errors).toHaveLength(5);
    expect(read).toHaveLength(35);
    expect(server.count("GET /store")).toBe(2);
  });

  test("that is never the same ends in a NetworkError", async () => {
    let count = 0;
    const { easemob, server } = await startEasemob();
    server.files.set(NAME, (response) => response.end(`${lines[0]}broken ${count++}\n${lines[1]}`));
    const error = await rejection(readPages(easemob, { onBadLine: () => {} }));
    expect(error).toBeInstanceOf(NetworkError);
  });
});
