/**
 * How many of the expensive cases a run tries: a sample, or with `TEST_FULL=1` all of them. What samples omit is
 * printed at the end of the run.
 */

/** Whether nothing is omitted. */
export const FULL = process.env.TEST_FULL === "1";

/**
 * Whether a full run takes minutes more, for tests that gain from it: random ones, and those that try every place.
 * `TEST_LONG=0` is for CI, which has ten minutes.
 */
export const LONG = FULL && process.env.TEST_LONG !== "0";

/** Determines the samples: a different number, different samples. */
export const SEED = Number(process.env.TEST_SEED ?? 1);

/** How many cases a run has tried, and how many there are. */
export interface Share {
  readonly tried: number;
  readonly all: number;
}

let shares: Record<string, Share> = {};

/**
 * A sample of a list, in the order of the list; all of it in a full run.
 *
 * @param what they are, in the plural: `operations under a fault`
 * @param key distinguishes samples of the same list, so that together they cover more of it
 * @param notLong how many to take in a full run that is not `LONG`; by default all. They are others each time.
 */
export function sample<Item>(
  what: string,
  list: readonly Item[],
  count: number,
  key = "",
  notLong = list.length,
): readonly Item[] {
  const most = LONG ? list.length : FULL ? notLong : count;
  const seed = FULL ? `${process.env.TEST_SEED ?? Date.now()}` : `${SEED}`;
  const taken = list.length <= most ? list : pick(list, most, createRandom(`${seed} ${what} ${key}`));
  note(what, taken.length, list.length);
  return taken;
}

/**
 * Parameters for fast-check: the number of runs, and in a sample the seed, so that two runs try the same.
 *
 * @param notLong how many runs a full run has that is not `LONG`; by default a quarter
 */
export function runs(
  what: string,
  quick: number,
  full: number,
  notLong = Math.max(quick, Math.ceil(full / 4)),
): { numRuns: number; seed?: number } {
  const numRuns = LONG ? full : FULL ? notLong : quick;
  note(what, numRuns, full);
  return FULL && process.env.TEST_SEED === undefined ? { numRuns } : { numRuns, seed: SEED };
}

/** What has been omitted since the last call. */
export function takeShares(): Record<string, Share> {
  const taken = shares;
  shares = {};
  return taken;
}

function note(what: string, tried: number, all: number): void {
  const { tried: before, all: allBefore } = shares[what] ?? { tried: 0, all: 0 };
  shares[what] = { tried: before + tried, all: allBefore + all };
}

function pick<Item>(list: readonly Item[], count: number, random: () => number): Item[] {
  const rest = list.map((_, index) => index);
  const picked = new Set(
    Array.from({ length: count }, () => rest.splice(Math.floor(random() * rest.length), 1)[0]),
  );
  return list.filter((_, index) => picked.has(index));
}

/** Numbers from 0 up to 1, the same for the same string: mulberry32 over an FNV-1a hash. */
function createRandom(text: string): () => number {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), 61 | bits);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
