/** Redacts the secrets in a string. */
export type RedactText = (text: string) => string;

/** A client's own `RedactText`. */
export interface Redact extends RedactText {
  /** Adds a secret that is obtained at run time, such as a token, to those that are redacted from now on. */
  learn(secret: string): void;
  /** A `RedactText` that redacts these values as well. */
  including(values: readonly string[]): RedactText;
}

/** How many of the secrets learned at run time are remembered: the ones before them expired long ago. */
const REMEMBERED = 100;

/** A function that replaces each of `secrets`, plain or as a server may have escaped it, with `[redacted]`. */
export function createRedact(secrets: readonly string[]): Redact {
  const learned = new Set<string>();
  const including = (values: readonly string[]) => replacing([...secrets, ...learned, ...values]);
  let current = replacing(secrets);
  const learn = (secret: string) => {
    // A secret that is learned again becomes the latest.
    learned.delete(secret);
    learned.add(secret);
    for (const oldest of learned) if (learned.size > REMEMBERED) learned.delete(oldest);
    current = including([]);
  };
  return Object.assign((text: string) => current(text), { learn, including });
}

function replacing(secrets: readonly string[]): RedactText {
  const patterns = [...new Set(secrets)]
    .filter((secret) => secret !== "")
    // A secret that contains another one goes first, or a part of it would remain.
    .sort((a, b) => b.length - a.length)
    .map(patternOf);
  // All in one pass, so that nothing is found within the replacement of another one.
  const all = patterns.join("|");
  if (all === "") return (text) => text;
  // Engines give up on larger patterns.
  if (all.length > 100_000) return () => REDACTED;
  const pattern = new RegExp(all, "gi");
  return (text) => text.replace(pattern, REDACTED);
}

const REDACTED = "[redacted]";

/** A secret shorter than this is redacted only as a whole word: as a part of words it would match too much. */
const SHORT = 4;

/** Of a secret longer than this only the beginning is searched for, and the rest of the string is redacted with it. */
const LONG = 100;

/** Punctuation between words, however often URLs, forms, JSON and HTML have escaped it. */
const PUNCTUATION = "(?:[^a-z\\d](?:(?:(?:25)*[\\da-f]{2})?(?:u[\\da-f]{4}|[bfnrt])?|(?:amp;)*#?\\w{2,6};))+";

/** Matches a secret in any form: its ASCII words as they are, other letters escaped or not, any punctuation between. */
function patternOf(secret: string): string {
  const core = secret.slice(0, LONG).replace(/^[\0-/:-@[-`{-\x7f]+/, "");
  // Punctuation alone would match everywhere.
  if (core === "") return secret.slice(0, LONG).replace(/\W/g, "\\$&");
  const pattern = core
    .replace(/=+$/, "")
    .replace(/[\0-/:-@[-`{-\x7f]+|[^\0-\x7f]+/g, (part) =>
      part < "\x80" ? PUNCTUATION : lettersPattern(part),
    );
  if (secret.length > LONG) return `${pattern}[^]*`;
  // The padding of Base64.
  return core.length < SHORT ? `(?<!\\w)${pattern}(?!\\w)` : `${pattern}(?:=|%3d)*`;
}

/** Letters beyond ASCII, or escapes that are about as many. */
function lettersPattern(letters: string): string {
  return `(?:${letters}|[\\\\%&][\\\\%&#;\\da-fux]{5,${18 * letters.length}})`;
}
