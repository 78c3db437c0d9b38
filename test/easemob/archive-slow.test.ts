import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { NetworkError } from "../../src/index.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { rejection } from "../core/setup.ts";
import { linesOf, NOW } from "../support/easemob-server.ts";
import { idsFrom, many, readFile } from "./archive-setup.ts";

const records = many(2000);
const packed = gzipSync(linesOf(...records), { level: 0 });

/** Reads a file of which so many bytes arrive every 50 s; `after` bytes arrive at once. */
function readTrickling(bytes: number, after = 0, options: object = {}, limits: object = {}) {
  const clock = createClock(NOW, { autoAdvance: true });
  const trickle = (body: Uint8Array) => {
    let at = 0;
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      if (at >= body.length) return controller.close();
      if (at >= after) clock.advance(50_000);
      const end = at < after ? after : at + bytes;
      controller.enqueue(body.subarray(at, end));
      at = end;
    };
    return new ReadableStream({ pull }, { highWaterMark: 0 });
  };
  const slowFetch = async (url: string, init?: RequestInit) => {
    const response = await fetch(url, init);
    if (!url.includes("/store/")) return response;
    return new Response(trickle(new Uint8Array(await response.arrayBuffer())));
  };
  return readFile(packed, options, { clock, fetch: slowFetch, limits });
}

describe("a download that trickles", () => {
  test.each([[0], [300_000]])(
    "is an error that names operation, hour and limit (%i bytes at once)",
    async (after) => {
      const error = await rejection(readTrickling(100, after));
      expect(error).toBeInstanceOf(NetworkError);
      expect(error).toMatchObject({
        operationId: "downloadHistoryFile",
        message: expect.stringContaining(
          "the file of 2026112018 arrives with less than limits.bytesPerSecond, 1000",
        ),
      });
    },
  );

  test("is read if it is fast enough, at the limit too", async () => {
    expect((await readTrickling(50_000)).ids).toEqual(idsFrom(records));
    expect((await readTrickling(5000, 0, {}, { bytesPerSecond: 100 })).ids).toEqual(idsFrom(records));
    expect(await rejection(readTrickling(4999, 0, {}, { bytesPerSecond: 100 }))).toBeInstanceOf(NetworkError);
  });

  test("is read without a time limit", async () => {
    expect((await readTrickling(1000, 0, { timeout: 0 })).ids).toEqual(idsFrom(records));
  });
});

test("a file of which each download has one line more ends in a NetworkError", async () => {
  const lines = linesOf(...records).split(/(?<=\n)/);
  let count = 0;
  const error = await rejection(
    readFile((response) => response.end(gzipSync(lines.slice(0, ++count).join("")).subarray(0, -8)), {
      pageSize: 1,
    }),
  );
  expect(error).toBeInstanceOf(NetworkError);
  expect((error as Error).message).toContain("the file of 2026112018 is truncated or damaged");
  expect(count).toBe(50);
});
