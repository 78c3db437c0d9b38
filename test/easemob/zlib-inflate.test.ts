import { setImmediate } from "node:timers/promises";
import * as zlib from "node:zlib";
import { expect, test } from "vitest";
import { createByteSource } from "../../src/history/archive/byte-source.ts";
import { inflateByZlib } from "../../src/history/archive/zlib-inflate.ts";
import { rejection } from "../core/setup.ts";

/** Numbers, which pack badly enough for every part of a file to be worth a chunk. */
const CONTENT = Array.from({ length: 300_000 }, (_, i) => String(i * 7919)).join("\n");
const packed = zlib.deflateRawSync(CONTENT);

async function* inParts(bytes: Uint8Array, broken?: Error) {
  for (let at = 0; at < bytes.length; at += 10_000) yield bytes.slice(at, at + 10_000);
  if (broken) throw broken;
}

/** Reads as slowly as it takes for zlib to fail while there are chunks ahead. */
async function readSlowly(source: AsyncIterator<Uint8Array>) {
  const chunks: Uint8Array[] = [];
  const error = await rejection(
    (async () => {
      const damaged = (cause: unknown) => new Error("damaged", { cause });
      for await (const chunk of inflateByZlib(createByteSource(source), damaged, zlib)) {
        chunks.push(chunk);
        for (let turn = 0; turn < 200; turn++) await setImmediate();
      }
    })(),
  );
  return { text: Buffer.concat(chunks).toString(), error };
}

const half = packed.subarray(0, packed.length / 2);
const readable = zlib.inflateRawSync(half, { finishFlush: zlib.constants.Z_SYNC_FLUSH }).toString();

test("everything before the end of a truncated file is returned", async () => {
  const { text, error } = await readSlowly(inParts(half));
  expect(error).toMatchObject({ message: "damaged" });
  expect(text).toBe(readable);
});

test("everything before a damage is returned, except what zlib unpacked together with it", async () => {
  // Behind it is a block of a type that does not exist.
  const { text, error } = await readSlowly(inParts(Buffer.concat([half, Buffer.alloc(1000, 0xff)])));
  expect(error).toMatchObject({ message: "damaged" });
  expect(readable.startsWith(text)).toBe(true);
  expect(readable.length - text.length).toBeLessThan(2 ** 17);
});

test("everything that arrived before a connection broke is returned, then its error is thrown", async () => {
  const { text, error } = await readSlowly(inParts(half, new Error("reset")));
  expect(error).toMatchObject({ message: "reset" });
  expect(text).toBe(readable);
});
