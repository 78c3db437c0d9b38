import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decodeText } from "../../src/core/request/decode-text.ts";

const { getBuiltinModule } = process;
const encoder = new TextEncoder();

/** As the platform decodes the body of a response. */
const byPlatform = (bytes: Uint8Array<ArrayBuffer>) => new Response(bytes).text();

/** In chunks of this many bytes, which divide characters too. */
const inChunks = (bytes: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));

describe.each([["Node's converter"], ["nothing of Node"]])("with %s, text", (platform) => {
  beforeEach(() => {
    if (platform === "nothing of Node") Object.assign(process, { getBuiltinModule: undefined });
  });
  afterEach(() => void Object.assign(process, { getBuiltinModule }));

  test.each([
    ["ASCII", "plain "],
    ["of two bytes a character", "é"],
    ["of three bytes a character", "明天"],
    ["of four bytes a character", "👍"],
    ["of all kinds", "a é 明 👍 "],
    ["with byte order marks within", "明\ufeff"],
  ])("is decoded as the platform does, wherever it is divided: %s", async (_, unit) => {
    for (const length of [1, 70_000, 70_001, 70_002, 70_003]) {
      const bytes = encoder.encode(`\ufeff${"x".repeat(length % 7)}${unit.repeat(length / unit.length)}`);
      const expected = await byPlatform(bytes);
      for (const size of [977, 65_536, bytes.length])
        expect(decodeText(inChunks(bytes, size)) === expected).toBe(true);
    }
  });

  test.each([
    ["an invalid byte", [0xff]],
    ["a continuation without a beginning", Array(100_000).fill(0x80)],
    ["a character that is cut off", [0xe6, 0x98]],
    ["half of a surrogate pair", [0xed, 0xa0, 0x80]],
    ["a character in more bytes than necessary", [0xc0, 0xaf]],
  ])("that is malformed is decoded as the platform does: %s", async (_, bytes) => {
    const text = encoder.encode("明天".repeat(20_000));
    for (const place of [0, 32_767, text.length]) {
      const spoiled = new Uint8Array([...text.subarray(0, place), ...bytes, ...text.subarray(place)]);
      expect(decodeText([spoiled]) === (await byPlatform(spoiled))).toBe(true);
    }
  });

  test("of any bytes is decoded as the platform does", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 50 }),
        fc.integer({ min: 1, max: 9 }),
        async (bytes, size) => {
          const own = new Uint8Array(bytes);
          expect(decodeText(inChunks(own, size))).toBe(await byPlatform(own));
        },
      ),
    );
  });

  test("of no chunks is empty", () => {
    expect(decodeText([])).toBe("");
  });
});
