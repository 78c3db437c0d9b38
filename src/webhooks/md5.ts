/**
 * The MD5 of a string as UTF-8, in lowercase hexadecimal digits (RFC 1321). Web Crypto has no MD5. It is only for
 * signatures that a vendor defines this way: MD5 withstands no attacker who chooses what is signed.
 */
export function md5Hex(text: string): string {
  const words = pad(new TextEncoder().encode(text));
  let state: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let block = 0; block < words.length; block += 16) state = addBlock(state, words, block);
  const bytes = state.flatMap((word) => [0, 8, 16, 24].map((shift) => (word >>> shift) & 0xff));
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

type State = [a: number, b: number, c: number, d: number];

/** By how many bits the steps of each of the four rounds rotate. */
const ROTATIONS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

const sines = Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32));

/** The bytes as little-endian words, with a 1 bit, zeros and the length in bits behind them. */
function pad(bytes: Uint8Array): Uint32Array {
  const blocks = ((bytes.length + 8) >> 6) + 1;
  const padded = new DataView(new ArrayBuffer(blocks * 64));
  bytes.forEach((byte, index) => {
    padded.setUint8(index, byte);
  });
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(blocks * 64 - 8, bytes.length * 8, true);
  padded.setUint32(blocks * 64 - 4, Math.floor(bytes.length / 2 ** 29), true);
  return Uint32Array.from({ length: blocks * 16 }, (_, word) => padded.getUint32(word * 4, true));
}

function addBlock(state: State, words: Uint32Array, block: number): State {
  let [a, b, c, d] = state;
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const word = words[block + wordOf(round, step)] as number;
    const sum = (a + mix(round, b, c, d) + (sines[step] as number) + word) | 0;
    const rotation = ROTATIONS[round]?.[step & 3] as number;
    [a, d, c, b] = [d, c, b, (b + ((sum << rotation) | (sum >>> (32 - rotation)))) | 0];
  }
  return [state[0] + a, state[1] + b, state[2] + c, state[3] + d];
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d);
  if (round === 1) return (d & b) | (~d & c);
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
}

/** Which of the 16 words of a block a step adds. */
function wordOf(round: number, step: number): number {
  if (round === 0) return step;
  if (round === 1) return (5 * step + 1) & 15;
  return (round === 2 ? 3 * step + 5 : 7 * step) & 15;
}
