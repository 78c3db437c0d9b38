import { constants, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NetworkError } from "../../src/index.ts";
import { rejection } from "../core/setup.ts";
import { linesOf, record } from "../support/easemob-server.ts";
import { runs } from "../support/effort.ts";
import { BEGIN, idsFrom, inPieces, many, readFile } from "./archive-setup.ts";

const { getBuiltinModule } = process;

const records = many(300);
const text = linesOf(...records);
const packed = gzipSync(text);
const third = Math.floor(text.length / 3);
const members = [text.slice(0, third), text.slice(third, 2 * third), text.slice(2 * third)];

/** A header with all that a header may have. */
function withFullHeader(content: string): Buffer {
  const [extra, name] = [Buffer.from([3, 0, 1, 2, 3]), Buffer.from("name\0comment\0")];
  const header = Buffer.from([0x1f, 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3]);
  const plain = gzipSync(content);
  return Buffer.concat([header, extra, name, Buffer.from([0, 0]), plain.subarray(10)]);
}

const FILES: [string, Buffer][] = [
  ["of three members", Buffer.concat(members.map((member) => gzipSync(member)))],
  ["of many members", Buffer.concat((text.match(/(.*\n){1,10}/g) ?? []).map((part) => gzipSync(part)))],
  ["with empty members", Buffer.concat([gzipSync(""), packed, gzipSync("")])],
  ["with a full header", withFullHeader(text)],
  ["followed by zeros", Buffer.concat([packed, Buffer.alloc(100_000)])],
  ["that is not compressed", gzipSync(text, { level: 0 })],
  ["with fixed codes", gzipSync(text, { strategy: constants.Z_FIXED })],
  ["packed three times", gzipSync(gzipSync(Buffer.concat(members.map((member) => gzipSync(member)))))],
];

let nested = gzipSync("\n");
for (let depth = 0; depth < 3000; depth++) nested = gzipSync(nested, { level: 0 });

describe.each([["Node's zlib"], ["nothing of Node"]])("with %s, a file", (platform) => {
  beforeEach(() => {
    if (platform === "nothing of Node") Object.assign(process, { getBuiltinModule: undefined });
  });
  afterEach(() => void Object.assign(process, { getBuiltinModule }));

  test.each(FILES)("%s is read, in chunks of any size", async (_, file) => {
    for (const size of [platform === "Node's zlib" ? 7 : 1, 1000, file.length])
      expect((await readFile(inPieces(file, size))).ids).toEqual(idsFrom(records));
  });

  test.each([
    ["is cut off", (file: Buffer) => file.subarray(0, file.length / 2)],
    ["is cut off in its checksum", (file: Buffer) => file.subarray(0, -5)],
    ["has a wrong first byte", (file: Buffer) => flipped(file, 0, 0x80)],
    ["has a wrong second byte", (file: Buffer) => flipped(file, 1, 1)],
    ["has a wrong checksum", (file: Buffer) => flipped(file, file.length - 7)],
    ["has a wrong size", (file: Buffer) => flipped(file, file.length - 2)],
    ["is damaged in its middle", (file: Buffer) => flipped(file, file.length / 2)],
    ["has a header that does not exist", (file: Buffer) => flipped(file, 3, 0x80)],
    ["is followed by something else", (file: Buffer) => Buffer.concat([file, Buffer.from("else")])],
    ["is followed by half a member", (file: Buffer) => Buffer.concat([file, file.subarray(0, 30)])],
  ])("that %s is downloaded again, and in the end a NetworkError", async (_, spoil) => {
    let count = 0;
    const spoiled = spoil(packed);
    const { ids } = await readFile((response) => response.end(count++ < 2 ? spoiled : packed));
    expect(ids).toEqual(idsFrom(records));
    const error = await rejection(readFile(spoiled));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      operationId: "downloadHistoryFile",
      message: expect.stringContaining("the file of 2026112018 is truncated or damaged"),
    });
  });

  test("with any content, packed in any way, is the same as before it was packed", async () => {
    const line = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.constantFrom("a", "ab").map((unit) => unit.repeat(9000)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 30 }),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(
          constants.Z_DEFAULT_STRATEGY,
          constants.Z_HUFFMAN_ONLY,
          constants.Z_RLE,
          constants.Z_FIXED,
        ),
        fc.integer({ min: 1, max: 200_000 }),
        async (lines, level, strategy, size) => {
          const file = linesOf(...lines.map((line, i) => record(i, BEGIN, { line })));
          const parts = [file.slice(0, file.length / 2), file.slice(file.length / 2)];
          const packed = Buffer.concat(parts.map((part) => gzipSync(part, { level, strategy })));
          const { ids } = await readFile(inPieces(packed, Math.max(size, packed.length / 500)));
          expect(ids).toEqual(lines.map((_, i) => String(i)));
        },
      ),
      runs("gzip files", 20, 500),
    );
  });

  test.each([
    ["gzipMembers", Buffer.concat(members.map((member) => gzipSync(member))), { gzipMembers: 2 }],
    ["gzipDepth", gzipSync(gzipSync(gzipSync(text))), { gzipDepth: 2 }],
    ["fileBytes", packed, { fileBytes: text.length - 1 }],
    ["fileLines", packed, { fileLines: 299 }],
  ])("beyond limits.%s is an error that names operation and hour", async (limit, file, limits) => {
    expect(await rejection(readFile(file, {}, { limits }))).toMatchObject({
      name: "DecodeError",
      operationId: "downloadHistoryFile",
      message: expect.stringContaining(`the file of 2026112018 exceeds limits.${limit}`),
    });
    const exact = Object.fromEntries(Object.entries(limits).map(([name, value]) => [name, value + 1]));
    expect((await readFile(file, {}, { limits: exact })).ids).toHaveLength(300);
  });

  test("nested thousands of times is an error at once", async () => {
    const begin = performance.now();
    expect(await rejection(readFile(nested))).toMatchObject({
      message: expect.stringContaining("exceeds limits.gzipDepth, 4"),
    });
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  test("of nothing but line breaks is an error soon", async () => {
    const begin = performance.now();
    expect(await rejection(readFile(gzipSync(Buffer.alloc(67_000_000, "\n"))))).toMatchObject({
      message: expect.stringContaining("exceeds limits.fileLines, 20000000"),
    });
    expect(performance.now() - begin).toBeLessThan(20_000);
  });

  test.each([["x".repeat(5000)], ["{}".repeat(2500)], [" ".repeat(5000)]])(
    "with a line that is too long is an error, or read without it",
    async (long) => {
      const file = `${linesOf(...records.slice(0, 5))}${long}\n${linesOf(...records.slice(5))}`;
      const limits = { lineBytes: 1000 };
      for (const size of [100, 999, 100_000]) {
        const lines: string[] = [];
        const onBadLine = ({ message }: Error) => void lines.push(message);
        const { ids } = await readFile(
          inPieces(gzipSync(file, { level: 0 }), size),
          { onBadLine },
          { limits },
        );
        expect(ids).toEqual(idsFrom(records));
        if (long.trim() === "") continue;
        expect(lines).toEqual([
          expect.stringContaining("line 6 of the file of 2026112018 is longer than 1000 bytes"),
        ]);
      }
    },
  );
});

function flipped(bytes: Buffer, at: number, mask = 255): Buffer {
  const copy = Buffer.from(bytes);
  copy[Math.floor(at)] = (copy[Math.floor(at)] as number) ^ mask;
  return copy;
}

test.each([[{ fileBytes: 0 }], [{ lineBytes: "7" }], [{ gzipDepth: Number.NaN }]])(
  "limits %j are rejected",
  async (limits) => {
    expect(await rejection(readFile(packed, {}, { limits } as never))).toMatchObject({
      name: "RangeError",
      message: expect.stringMatching(/^limits\.\w+: expected a number, 1 or more/),
    });
  },
);
