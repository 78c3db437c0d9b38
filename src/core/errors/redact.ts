import { createSpace, decodeEscapes } from "./decode-escapes.ts";
import { createSecretSearch, type Range } from "./secret-search.ts";
import { isBetweenWords, wordForm } from "./word-form.ts";

/** Redacts the secrets in a string. */
export type RedactText = (text: string) => string;

/** A client's own `RedactText`. */
export interface Redact extends RedactText {
  /** Adds a secret that is obtained at run time, such as a token, to those that are redacted from now on. */
  learn(secret: string): void;
  /** A `RedactText` that redacts these values as well. */
  including(values: Iterable<string>): RedactText;
}

/** How many of the secrets learned at run time are remembered: the ones before them expired long ago. */
const REMEMBERED = 100;

/** A function that replaces each of `secrets`, plain or as a server may have escaped it, with `[redacted]`. */
export function createRedact(secrets: readonly string[]): Redact {
  const learned = new Set<string>();
  const including = (values: Iterable<string>) => replacing([...secrets, ...learned, ...values]);
  let current: RedactText | undefined;
  const learn = (secret: string) => {
    // A secret that is learned again becomes the latest.
    learned.delete(secret);
    learned.add(secret);
    for (const oldest of learned) if (learned.size > REMEMBERED) learned.delete(oldest);
    current = undefined;
  };
  const redact = (text: string) => {
    current ??= including([]);
    return current(text);
  };
  return Object.assign(redact, { learn, including });
}

const REDACTED = "[redacted]";

/** Of a secret longer than this only the beginning is searched for, and the rest of the string is redacted with it. */
const LONG = 100;

/** How much is searched for at most; every secret counts as its length and some more. */
const MOST = 60_000;
const EACH = 8;

function replacing(secrets: readonly string[]): RedactText {
  const words = createSecretSearch();
  // Punctuation alone: as a word form it would match everywhere.
  const literals = createSecretSearch(true);
  let [amount, hasLiterals] = [0, false];
  for (const secret of new Set(secrets)) {
    if (secret === "") continue;
    amount += Math.min(secret.length, LONG) + EACH;
    // The search would cost more than it is worth.
    if (amount > MOST) return () => REDACTED;
    const rest = secret.length > LONG;
    const beginning = secret.slice(0, LONG);
    const { units, length, cuts } = wordForm(beginning);
    const form = units.subarray(0, rest ? Math.min(length, ...cuts) : length);
    const core = withoutPunctuation(form);
    if (core.length === 0) {
      const { units, length } = decodeEscapes(beginning);
      literals.add(units.subarray(0, length), false);
      hasLiterals = true;
      continue;
    }
    // A server may have trimmed it, or removed the padding of Base64.
    words.add(core, rest);
    words.add(form, rest);
  }
  if (amount === 0) return (text) => text;
  const space = createSpace(1000);
  return (text) => {
    const found = words.mayFind(text) ? words.find(wordForm(text, space)) : [];
    return replace(text, hasLiterals ? [...found, ...literals.find(decodeEscapes(text))] : found);
  };
}

/** The word form from its first word to its last. */
function withoutPunctuation(form: Uint16Array): Uint16Array {
  let [begin, end] = [0, form.length];
  while (begin < end && isBetweenWords(form[begin] as number)) begin++;
  while (begin < end && isBetweenWords(form[end - 1] as number)) end--;
  return form.subarray(begin, end);
}

function replace(text: string, ranges: Range[]): string {
  let replaced = "";
  let copied = 0;
  for (const [begin, end] of ranges.sort(([a], [b]) => a - b)) {
    if (end <= copied) continue;
    if (begin >= copied && (begin > copied || copied === 0)) replaced += text.slice(copied, begin) + REDACTED;
    copied = end;
  }
  return replaced + text.slice(copied);
}
