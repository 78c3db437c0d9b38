import { joinBytes } from "./join-bytes.ts";
import { nodeModule } from "./node-module.ts";

/** The part of `node:buffer` that is used here. */
interface NodeBuffer {
  isAscii(bytes: Uint8Array): boolean;
  /** @throws Error if the bytes are not UTF-8 */
  transcode(bytes: Uint8Array, from: "utf8", to: "utf16le"): { toString(encoding: "utf16le"): string };
}

/** Bytes that are decoded at once: V8 allocates longer strings one by one, which takes longer than to decode them. */
const PIECE = 1 << 15;

/**
 * Chunks of UTF-8 as `Response.text()` decodes them: without a byte order mark, and with U+FFFD for what is malformed.
 * Node's `TextDecoder` takes nearly as long as `JSON.parse` for text that is not ASCII; its converter a third of that.
 */
export function decodeText(chunks: readonly Uint8Array[]): string {
  const bytes = joinBytes(chunks);
  const node = nodeModule<NodeBuffer>("node:buffer");
  try {
    if (node) return decodeByNode(node, hasMark(bytes) ? bytes.subarray(3) : bytes);
  } catch {
    // Malformed.
  }
  return new TextDecoder().decode(bytes);
}

function decodeByNode({ isAscii, transcode }: NodeBuffer, bytes: Uint8Array): string {
  const ascii = new TextDecoder();
  let text = "";
  for (let begin = 0, end = 0; begin < bytes.length; begin = end) {
    end = endOfPiece(bytes, begin);
    const piece = bytes.subarray(begin, end);
    text += isAscii(piece) ? ascii.decode(piece) : transcode(piece, "utf8", "utf16le").toString("utf16le");
  }
  return text;
}

/** Not within a character, which has at most four bytes. */
function endOfPiece(bytes: Uint8Array, begin: number): number {
  const most = begin + PIECE;
  if (most >= bytes.length) return bytes.length;
  let end = most;
  while (end > most - 3 && ((bytes[end] as number) & 0xc0) === 0x80) end--;
  return end;
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}
