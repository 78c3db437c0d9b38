import { nodeModule } from "../../core/request/node-module.ts";
import type { Zlib } from "./zlib-inflate.ts";

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * The checksum of gzip, as an unsigned integer of 32 bits.
 *
 * @param before checksum of the bytes before these
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const native = nodeModule<Zlib>("node:zlib")?.crc32;
  if (native) return native(bytes, before);
  let sum = ~before;
  for (let at = 0; at < bytes.length; at++)
    sum = (table[(sum ^ (bytes[at] as number)) & 255] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}
