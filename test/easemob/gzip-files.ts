import { constants, gzipSync } from "node:zlib";
import { linesOf } from "../support/easemob-server.ts";
import { many } from "./archive-setup.ts";

/** What is in every file. */
export const records = many(300);
export const text = linesOf(...records);
export const packed = gzipSync(text);
const third = Math.floor(text.length / 3);
export const members = [text.slice(0, third), text.slice(third, 2 * third), text.slice(2 * third)];

/** A header with all that a header may have. */
function withFullHeader(content: string): Buffer {
  const [extra, name] = [Buffer.from([3, 0, 1, 2, 3]), Buffer.from("name\0comment\0")];
  const header = Buffer.from([0x1f, 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3]);
  const plain = gzipSync(content);
  return Buffer.concat([header, extra, name, Buffer.from([0, 0]), plain.subarray(10)]);
}

/** Files that have to be read, whatever platform unpacks them. */
export const FILES: [string, Buffer][] = [
  ["of three members", Buffer.concat(members.map((member) => gzipSync(member)))],
  ["of many members", Buffer.concat((text.match(/(.*\n){1,10}/g) ?? []).map((part) => gzipSync(part)))],
  ["with empty members", Buffer.concat([gzipSync(""), packed, gzipSync("")])],
  ["with a full header", withFullHeader(text)],
  ["followed by zeros", Buffer.concat([packed, Buffer.alloc(100_000)])],
  ["that is not compressed", gzipSync(text, { level: 0 })],
  ["with fixed codes", gzipSync(text, { strategy: constants.Z_FIXED })],
  ["packed three times", gzipSync(gzipSync(Buffer.concat(members.map((member) => gzipSync(member)))))],
];

/** Files that must not pass for whole ones. */
export const SPOILED: [string, Buffer][] = [
  ["is cut off", packed.subarray(0, packed.length / 2)],
  ["is cut off in its checksum", packed.subarray(0, -5)],
  ["has a wrong first byte", flipped(packed, 0, 0x80)],
  ["has a wrong second byte", flipped(packed, 1, 1)],
  ["has a wrong checksum", flipped(packed, packed.length - 7)],
  ["has a wrong size", flipped(packed, packed.length - 2)],
  ["is damaged in its middle", flipped(packed, packed.length / 2)],
  ["has a header that does not exist", flipped(packed, 3, 0x80)],
  ["is followed by something else", Buffer.concat([packed, Buffer.from("else")])],
  ["is followed by half a member", Buffer.concat([packed, packed.subarray(0, 30)])],
];

function flipped(bytes: Buffer, at: number, mask = 255): Buffer {
  const copy = Buffer.from(bytes);
  copy[Math.floor(at)] = (copy[Math.floor(at)] as number) ^ mask;
  return copy;
}
