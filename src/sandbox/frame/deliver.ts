import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FaultKind } from "./fault.ts";
import type { Outgoing } from "./write-response.ts";

/**
 * Sends a response, complete or broken as the fault says. Resolves when everything has been sent; rejects if a stream
 * of bytes fails, after which the connection is broken.
 */
export async function deliver(
  response: ServerResponse,
  outgoing: Outgoing,
  fault?: FaultKind,
): Promise<void> {
  const { content } = outgoing;
  if (fault?.kind === "reset") {
    resetConnection(response);
  } else if (fault?.kind !== "truncate" || content === undefined) {
    await send(response, outgoing);
  } else {
    const half = cutInHalf(content instanceof Uint8Array ? content : await readSome(content));
    if (fault.cut === "body") await send(response, { ...outgoing, content: half });
    else sendTruncated(response, outgoing, half);
  }
}

/** Drops the connection so that the other side sees a reset. */
export function resetConnection(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}

async function send(response: ServerResponse, { status, headers, content }: Outgoing): Promise<void> {
  response.writeHead(status, { ...headers, ...lengthOf(status, content) });
  if (content === undefined || content instanceof Uint8Array) response.end(content);
  else await pipeline(Readable.from(content, { objectMode: false }), response);
}

function sendTruncated(
  response: ServerResponse,
  { status, headers, content }: Outgoing,
  half: Uint8Array,
): void {
  response.writeHead(status, { ...headers, ...lengthOf(status, content) });
  // Ending the socket instead of destroying it makes sure that the half arrives.
  response.write(half, () => response.socket?.end());
}

/** A stream is sent in chunks, because its length is not known in advance. */
function lengthOf(status: number, content: Outgoing["content"]): Record<string, string> {
  if (status === 204 || status === 304) return {};
  if (content === undefined) return { "Content-Length": "0" };
  return content instanceof Uint8Array ? { "Content-Length": String(content.length) } : {};
}

/** The first chunk of a stream, whose length is not known. */
async function readSome(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  for await (const chunk of stream) return chunk;
  return new Uint8Array();
}

function cutInHalf(content: Uint8Array): Uint8Array {
  let end = Math.floor(content.length / 2);
  // Not in the middle of a character, which would be decoded as a different one. Content that begins with ASCII is
  // text.
  while (isText(content) && end > 0 && ((content[end] ?? 0) & 0xc0) === 0x80) end--;
  return content.subarray(0, end);
}

function isText(content: Uint8Array): boolean {
  const [first = 0] = content;
  return first >= 0x20 && first < 0x7f;
}
