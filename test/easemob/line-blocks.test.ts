import { afterEach, expect, test } from "vitest";
import { lineBlocks } from "../../src/history/archive/line-blocks.ts";

const { Buffer } = globalThis;
afterEach(() => {
  globalThis.Buffer = Buffer;
});

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(bytes: AsyncIterable<Uint8Array>): Promise<string[]> {
  const lines: string[] = [];
  for await (const block of lineBlocks(bytes, 1000))
    for (let at = 0; at < block.length; ) {
      const newline = block.endOf(at);
      const end = newline === -1 ? block.length : newline;
      lines.push(block.read(at, end));
      at = end + 1;
    }
  return lines;
}

const LINES = ["", "plain", "你好 😀", "", '{"a":"é"}', "x".repeat(40), "the last one, open 吗"];

test.each([["of Node"], ["of other platforms, without Buffer"]])(
  "lines are the same in chunks of any size, with the APIs %s",
  async (means) => {
    if (means !== "of Node") globalThis.Buffer = undefined as never;
    const bytes = new TextEncoder().encode(`\ufeff${LINES.join("\n")}`);
    for (let size = 1; size <= bytes.length; size++)
      expect(await linesOf(inChunks(bytes, size))).toEqual(LINES);
  },
);
