/** Takes secrets out of a text. */
export type RedactText = (text: string) => string;

/** A client's own `RedactText`. */
export interface Redact extends RedactText {
  /** Counts a secret that came at run time, such as a token, among those taken out from now on. */
  learn(secret: string): void;
  /** One that takes out these values as well. */
  including(values: readonly string[]): RedactText;
}

/** So many secrets learned at run time are remembered: those before them have expired long since. */
const REMEMBERED = 100;

/** A function that replaces every one of `secrets`, plain or as a server may have escaped it, by `[redacted]`. */
export function createRedact(secrets: readonly string[]): Redact {
  const learned = new Set<string>();
  const including = (values: readonly string[]) => replacing([...secrets, ...learned, ...values]);
  let current = replacing(secrets);
  const learn = (secret: string) => {
    // Learned anew, a secret is the latest one.
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
    // A secret that contains another one goes first, or a part of it would stay.
    .sort((a, b) => b.length - a.length)
    .map(patternOf);
  // All in one go, so that nothing is found within what has been put in the place of another one.
  const all = patterns.join("|");
  if (all === "") return (text) => text;
  // Engines give up on larger patterns.
  if (all.length > 100_000) return () => REDACTED;
  const pattern = new RegExp(all, "gi");
  return (text) => text.replace(pattern, REDACTED);
}

const REDACTED = "[redacted]";

/** Of a secret shorter than this only whole words count: as a part of others it would take too much away. */
const SHORT = 4;

/** Of a secret longer than this only the beginning is looked for, and with it goes the rest of the text. */
const LONG = 100;

/** Signs between words, however often URLs, forms, JSON and HTML have escaped them. */
const SIGNS = "(?:[^a-z\\d](?:(?:(?:25)*[\\da-f]{2})?(?:u[\\da-f]{4}|[bfnrt])?|(?:amp;)*#?\\w{2,6};))+";

/** Finds a secret in whatever form: its words as they are, other letters escaped or not, any signs in between. */
function patternOf(secret: string): string {
  const core = secret.slice(0, LONG).replace(/^[\0-/:-@[-`{-\x7f]+/, "");
  // Nothing but signs would be found everywhere.
  if (core === "") return secret.slice(0, LONG).replace(/\W/g, "\\$&");
  const pattern = core
    .replace(/=+$/, "")
    .replace(/[\0-/:-@[-`{-\x7f]+|[^\0-\x7f]+/g, (part) => (part < "\x80" ? SIGNS : lettersPattern(part)));
  if (secret.length > LONG) return `${pattern}[^]*`;
  // Base64 ends like this.
  return core.length < SHORT ? `(?<!\\w)${pattern}(?!\\w)` : `${pattern}(?:=|%3d)*`;
}

/** Letters beyond ASCII, or escapes that are about as many. */
function lettersPattern(letters: string): string {
  return `(?:${letters}|[\\\\%&][\\\\%&#;\\da-fux]{5,${18 * letters.length}})`;
}
