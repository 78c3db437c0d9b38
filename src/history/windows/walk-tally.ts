import type { Novelty } from "./seen.ts";

/** Counts what one walk through a window has received. */
export interface WalkTally {
  /** Messages that no walk had received before. */
  readonly new: number;
  /** Messages that are known by their ids, each once. */
  readonly known: number;
  add(novelty: Novelty): void;
  /** How many different messages it may have been. */
  all(): number;
  /** How many different messages it certainly was: a page may come again when its ids are forgotten. */
  certain(): number;
}

/** @param old how many messages the walk may receive that have been received before, as far as that is known */
export function createWalkTally(old: number): WalkTally {
  const count: Record<Novelty, number> = { new: 0, known: 0, repeated: 0, before: 0 };
  return {
    get new() {
      return count.new;
    },
    get known() {
      return count.known;
    },
    add: (novelty) => void count[novelty]++,
    all: () => count.new + count.known + count.before,
    certain: () => count.new + Math.max(count.known, Math.min(count.known + count.before, old)),
  };
}
