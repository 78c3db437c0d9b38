import { replaceLargeIntegers } from "./exact-json.ts";

/** A JSON document with numbers that stand in for larger integers, and the way back from them. */
export interface StandInDocument {
  readonly document: object;
  /** Data derived from the document, with bigints instead of stand-ins. */
  restore(data: unknown): unknown;
}

/**
 * Reads a JSON document so that integers beyond 2^53 survive programs that only know numbers, such as Prism.
 *
 * A number is large enough for them, but loses their last digits. So each distinct integer of the document gets a
 * number of its own, the nearest one that no smaller integer has: for `restore`, the number identifies the integer. The
 * order is kept, so that an example is still within its schema's limits, which get stand-ins as well. Strings are not
 * changed in either direction.
 *
 * @throws SyntaxError if it is not JSON
 */
export function parseWithStandIns(json: string): StandInDocument {
  const integers = new Set<string>();
  replaceLargeIntegers(json, (digits) => {
    integers.add(digits);
    return digits;
  });
  const standIns = chooseStandIns([...integers].map(BigInt));
  const document = JSON.parse(replaceLargeIntegers(json, (digits) => String(standIns.get(BigInt(digits)))));
  const originals = new Map([...standIns].map(([integer, standIn]) => [standIn, integer]));
  return { document, restore: (data) => (originals.size > 0 ? restoreIn(data, originals) : data) };
}

/** A number for each integer, with their order kept on either side of zero. */
function chooseStandIns(integers: readonly bigint[]): Map<bigint, number> {
  const standIns = new Map<bigint, number>();
  for (const sign of [1n, -1n]) {
    let last = 0;
    const sizes = integers.map((integer) => integer * sign).filter((size) => size > 0n);
    for (const size of sizes.sort((a, b) => (a < b ? -1 : 1))) {
      last = Math.max(Number(size), nextNumber(last));
      standIns.set(size * sign, last * Number(sign));
    }
  }
  return standIns;
}

/** The next number further from zero. */
function nextNumber(number: number): number {
  const bits = new BigUint64Array(1);
  const view = new Float64Array(bits.buffer);
  view[0] = number;
  bits[0] = (bits[0] as bigint) + 1n;
  return view[0];
}

function restoreIn(data: unknown, originals: ReadonlyMap<number, bigint>): unknown {
  if (typeof data === "number") return originals.get(data) ?? data;
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map((item) => restoreIn(item, originals));
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, restoreIn(value, originals)]));
}
