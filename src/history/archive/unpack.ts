import { nodeModule } from "../../core/request/node-module.ts";
import { type ByteSource, createByteSource } from "./byte-source.ts";
import { crc32 } from "./crc32.ts";
import { createInflater } from "./inflate.ts";
import type { ArchiveLimits, SizeLimit } from "./limits.ts";
import { inflateByZlib, type Zlib } from "./zlib-inflate.ts";

/** What unpacking throws. */
export interface UnpackErrors {
  /** For truncated or damaged bytes. */
  damaged(cause: unknown): unknown;
  exceeded(limit: SizeLimit): unknown;
}

/**
 * The content of a file as a stream, unpacked as many times as it is packed: stores and proxies compress files that are
 * gzip already, or decompress them. It relies on the file's first bytes, since no header is reliable.
 */
export async function* unpack(
  bytes: AsyncIterable<Uint8Array>,
  limits: Required<ArchiveLimits>,
  errors: UnpackErrors,
): AsyncGenerator<Uint8Array, void, undefined> {
  const source = createByteSource(bytes[Symbol.asyncIterator]());
  let content = source;
  try {
    const wrong = await findWrongBegin(source);
    if (wrong) throw errors.damaged(new Error(wrong));
    for (let depth = 0; await isPacked(content); depth++) {
      if (depth >= limits.gzipDepth) throw errors.exceeded("gzipDepth");
      content = createByteSource(gunzip(content, limits, errors));
    }
    let size = 0;
    for (let chunk = await content.next(); chunk; chunk = await content.next()) {
      size += chunk.length;
      if (size > limits.fileBytes) throw errors.exceeded("fileBytes");
      yield chunk;
    }
  } finally {
    // The source first: what is between may be waiting for it.
    await source.return();
    await content.return();
  }
}

async function peek(bytes: ByteSource, count: number): Promise<Uint8Array> {
  const begin = await bytes.take(count);
  bytes.unread(begin);
  return begin;
}

const MAGIC = [0x1f, 0x8b];

/** Bytes below this one are a character of their own, or no beginning of one. */
const FIRST_OF_TWO = 0xc0;

/** Text has neither byte of a gzip header at this place. */
async function findWrongBegin(bytes: ByteSource): Promise<string | undefined> {
  const [first, second] = await peek(bytes, MAGIC.length);
  if (first === undefined) return "the file is empty";
  const looksPacked = first === MAGIC[0] || (first < FIRST_OF_TWO && second === MAGIC[1]);
  return looksPacked && !(await isPacked(bytes)) ? "the first bytes are wrong" : undefined;
}

async function isPacked(bytes: ByteSource): Promise<boolean> {
  const begin = await peek(bytes, MAGIC.length);
  return MAGIC.every((byte, at) => begin[at] === byte);
}

/** All members of a gzip file (RFC 1952). */
async function* gunzip(bytes: ByteSource, limits: Required<ArchiveLimits>, errors: UnpackErrors) {
  const damaged = (what: string) => errors.damaged(new Error(what));
  let size = 0;
  try {
    for (let members = 1; ; members++) {
      if (members > limits.gzipMembers) throw errors.exceeded("gzipMembers");
      const wrong = await skipHeader(bytes);
      if (wrong) throw damaged(wrong);
      const begin = size;
      let sum = 0;
      for await (const chunk of inflate(bytes, errors.damaged)) {
        size += chunk.length;
        if (size > limits.fileBytes) throw errors.exceeded("fileBytes");
        sum = crc32(chunk, sum);
        yield chunk;
      }
      const trailer = await bytes.take(8);
      if (trailer.length < 8) throw damaged("the file is truncated");
      const expected = new DataView(trailer.buffer, trailer.byteOffset);
      if (expected.getUint32(0, true) !== sum) throw damaged("the checksum is wrong");
      if (expected.getUint32(4, true) !== (size - begin) % 2 ** 32) throw damaged("the size is wrong");
      if (!(await skipZeros(bytes))) return;
    }
  } finally {
    await bytes.return();
  }
}

/** Bits of the flags in a header. */
const HEADER_SUM = 2;
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const RESERVED = 0xe0;

/** The longest name or comment, in bytes. */
const LONGEST_NAME = 1 << 16;

/** @returns what is wrong with the header */
async function skipHeader(bytes: ByteSource): Promise<string | undefined> {
  const [first, second, method, flags = 0, ...others] = await bytes.take(10);
  if (first !== MAGIC[0] || second !== MAGIC[1]) return "what follows a member is not another one";
  if (others.length < 6) return "the file is truncated";
  if (method !== 8 || flags & RESERVED) return "the header is wrong";
  if (flags & EXTRA) {
    const [low = 0, high = 0] = await bytes.take(2);
    await bytes.take(low + 256 * high);
  }
  for (const part of [NAME, COMMENT])
    if (flags & part && !(await skipText(bytes))) return "the name in the header does not end";
  if (flags & HEADER_SUM) await bytes.take(2);
  return undefined;
}

async function skipText(bytes: ByteSource): Promise<boolean> {
  for (let size = 0; size < LONGEST_NAME; size++) {
    const [byte] = await bytes.take(1);
    if (!byte) return byte === 0;
  }
  return false;
}

/** Skips the zeros that some tools write behind the last member. @returns whether anything else follows */
async function skipZeros(bytes: ByteSource): Promise<boolean> {
  for (let chunk = await bytes.next(); chunk; chunk = await bytes.next()) {
    const begin = chunk.findIndex((byte) => byte !== 0);
    if (begin === -1) continue;
    bytes.unread(chunk.subarray(begin));
    return true;
  }
  return false;
}

/** Unpacks one member, up to the checksum that follows it. */
function inflate(bytes: ByteSource, damaged: UnpackErrors["damaged"]): AsyncGenerator<Uint8Array> {
  const zlib = nodeModule<Zlib>("node:zlib");
  return zlib ? inflateByZlib(bytes, damaged, zlib) : inflateHere(bytes, damaged);
}

async function* inflateHere(bytes: ByteSource, damaged: UnpackErrors["damaged"]) {
  const inflater = createInflater();
  const read = () => {
    try {
      return inflater.read();
    } catch (cause) {
      throw damaged(cause);
    }
  };
  while (!inflater.ended) {
    const chunk = await bytes.next();
    if (!chunk) throw damaged(new Error("the file is truncated"));
    inflater.push(chunk);
    for (let unpacked = read(); unpacked.length > 0; unpacked = read()) yield unpacked;
  }
  bytes.unread(inflater.rest);
}
