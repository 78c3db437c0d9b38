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
  const forms = [...new Set(secrets.flatMap(formsOf))]
    .filter((form) => form !== "")
    // A secret that contains another one goes first, or a part of it would stay.
    .sort((a, b) => b.length - a.length);
  if (forms.length === 0) return (text) => text;
  // All in one go, so that nothing is found within what has been put in the place of another one.
  const pattern = new RegExp(forms.map(patternOf).join("|"), "g");
  return (text) => text.replace(pattern, "[redacted]");
}

/** Of a text shorter than this only whole words count: as a part of others it would take too much away. */
const SHORT = 4;

function patternOf(form: string): string {
  const literal = form.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return form.length < SHORT ? `(?<!\\w)${literal}(?!\\w)` : literal;
}

/** A text as it is, in a URL, a form, JSON as various libraries write it, and HTML. */
function formsOf(text: string): string[] {
  // What is not well-formed has no other form.
  const wellFormed = text.replace(/[\ud800-\udfff]/gu, "\ufffd");
  const inUrl = encodeURIComponent(wellFormed);
  const inJson = JSON.stringify(text).slice(1, -1);
  const ascii = inJson.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const inHtml = text.replace(/[&<>"']/g, (sign) => HTML[sign] as string);
  const slashed = [inJson, ascii].map((form) => form.replaceAll("/", "\\/"));
  return [text, inUrl, inUrl.replaceAll("%20", "+"), inJson, ascii, ...slashed, inHtml];
}

const HTML: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
