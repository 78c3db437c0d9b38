import { constants, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NetworkError } from "../../src/index.ts";
import { rejection } from "../core/setup.ts";
import { linesOf, record } from "../support/easemob-server.ts";
import { runs } from "../support/effort.ts";
import { BEGIN, idsFrom, inPieces, readFile } from "./archive-setup.ts";
import { FILES, members, packed, records, SPOILED, text } from "./gzip-files.ts";

const { getBuiltinModule } = process;

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

  test.each(SPOILED)("that %s is downloaded again, and in the end a NetworkError", async (_, spoiled) => {
    let count = 0;
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

test.each([[{ fileBytes: 0 }], [{ lineBytes: "7" }], [{ gzipDepth: Number.NaN }]])(
  "limits %j are rejected",
  async (limits) => {
    expect(await rejection(readFile(packed, {}, { limits } as never))).toMatchObject({
      name: "RangeError",
      message: expect.stringMatching(/^limits\.\w+: expected a number, 1 or more/),
    });
  },
);
