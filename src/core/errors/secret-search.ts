import { type Decoded, isSpecial } from "./decode-escapes.ts";
import { isBetweenWords, toWordUnit } from "./word-form.ts";

/** A part of a string: from one index up to another one. */
export type Range = [begin: number, end: number];

/** Searches strings for any number of secrets at once, in time linear in the length of the string (Aho–Corasick). */
export interface SecretSearch {
  /** @param rest what comes after `secret` belongs to it, too */
  add(secret: Uint16Array, rest: boolean): void;
  /** Whether it is worth decoding a string. Most strings of a JSON body are short, and contain no secret. */
  mayFind(text: string): boolean;
  /** The parts of the original string that have to be redacted, in ascending order; they do not overlap. */
  find(text: Decoded): Range[];
}

/** A secret shorter than this is found only as a whole word: as a part of words it would match too much. */
const SHORT = 4;

/** So many units from the beginning of a secret are found anywhere, in case the rest of it was cut off. */
const SPECIFIC = 12;

const ELLIPSIS = 0x2026;

/** What it means to be in a state. */
const [NOTHING, WORD, MATCH, REST] = [0, 1, 2, 3] as const;

/** The beginning of a secret. Of those with which the string ends so far, the search is in the longest. */
interface State {
  readonly depth: number;
  readonly next: Map<number, State>;
  meaning: number;
  /** The state that is left when the first units are dropped; absent from the empty one. */
  shorter?: State;
  /** The first of this state and the shorter ones that means anything. */
  hit?: State | undefined;
}

const emptyState = (depth: number): State => ({ depth, next: new Map(), meaning: NOTHING });

/** @param literal short secrets are found within words, too */
export function createSecretSearch(literal = false): SecretSearch {
  const root = emptyState(0);
  const firstUnits = new Uint8Array(0x10000);
  /** The units of undecoded strings for which `mayFind` stops. */
  const watched = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x100; unit++) watched[unit] = isSpecial(unit) ? 1 : 0;
  let linked = false;

  const add = (secret: Uint16Array, rest: boolean) => {
    let state = root;
    for (const unit of secret) {
      const next = state.next.get(unit) ?? emptyState(state.depth + 1);
      state.next.set(unit, next);
      if (next.depth >= SPECIFIC) next.meaning = Math.max(next.meaning, MATCH);
      state = next;
    }
    const meaning = rest ? REST : literal || state.depth >= SHORT ? MATCH : WORD;
    state.meaning = Math.max(state.meaning, meaning);
    const first = secret[0] as number;
    firstUnits[first] = 1;
    watched[first] = 1;
    for (let unit = 0; unit < 0x80; unit++) if (toWordUnit(unit) === first) watched[unit] = 1;
  };

  const step = (from: State, unit: number): State => {
    for (let state: State | undefined = from; state; state = state.shorter) {
      const next = state.next.get(unit);
      if (next) return next;
    }
    return root;
  };

  /** Sets what depends on other secrets, from the shortest states to the longest. */
  const link = () => {
    linked = true;
    const states = [root];
    for (const state of states)
      for (const [unit, next] of state.next) {
        const shorter = state.shorter ? step(state.shorter, unit) : root;
        next.shorter = shorter;
        if (shorter.meaning === REST) next.meaning = REST;
        next.hit = next.meaning === NOTHING ? shorter.hit : next;
        states.push(next);
      }
  };

  const mayFind = (text: string): boolean => {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (!watched[unit]) continue;
      if (isSpecial(unit)) return true;
      const first = root.next.get(toWordUnit(unit));
      if (!first) continue;
      const second = toWordUnit(text.charCodeAt(i + 1));
      if (first.meaning !== NOTHING || isBetweenWords(second) || first.next.has(second)) return true;
    }
    return false;
  };

  const find = ({ units, starts, length, cuts }: Decoded): Range[] => {
    if (!linked) link();
    const ranges: Range[] = [];
    const redact = (begin: number, end: number) => {
      let whole: Range = [begin, end];
      // Ranges end in ascending order, or at the end of the string.
      for (let last = ranges.at(-1); last && last[1] >= whole[0]; last = ranges.at(-1)) {
        whole = [Math.min(last[0], begin), Math.max(last[1], end)];
        ranges.pop();
      }
      ranges.push(whole);
    };
    /** The string may have been cut off here, within a secret. */
    const redactBeginning = ({ depth }: State, at: number) => {
      const [begin = 0, end] = ranges.at(-1) ?? [];
      const isKnown = end === at && begin <= at - depth;
      if (depth >= SHORT && (!isKnown || cuts.includes(at))) redact(at - depth, length);
    };
    const isWordUnit = (at: number) => {
      const unit = at >= 0 && at < length ? (units[at] as number) : 0x80;
      return unit < 0x80 && !isBetweenWords(unit);
    };

    let last = length;
    while (last > 0 && isEnding(units[last - 1] as number)) last--;
    let state = root;
    for (let i = 0; i < length; i++) {
      const unit = units[i] as number;
      if (state === root && !firstUnits[unit]) continue;
      if (i === last || cuts.includes(i)) redactBeginning(state, i);
      state = step(state, unit);
      for (let { hit } = state; hit; hit = hit.shorter?.hit) {
        const begin = i + 1 - hit.depth;
        if (hit.meaning === WORD && (isWordUnit(begin - 1) || isWordUnit(i + 1))) continue;
        redact(begin, hit.meaning === REST ? length : i + 1);
        if (hit.meaning === REST) i = length;
        break;
      }
    }
    redactBeginning(state, length);
    return ranges.map(([begin, end]) => [starts[begin] as number, starts[end] as number]);
  };
  return { add, mayFind, find };
}

/** What is put after a string that has been cut off. */
function isEnding(unit: number): boolean {
  return isBetweenWords(unit) || unit === ELLIPSIS;
}
