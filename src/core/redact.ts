/** Takes secrets out of a text. */
export interface Redact {
  (text: string): string;
  /** Counts a secret that came at run time, such as a token, among those taken out from now on. */
  learn(secret: string): void;
}

/** So many secrets learned at run time are remembered: those before them have expired long since. */
const REMEMBERED = 100;

/** A function that replaces every one of `secrets`, plain or URL-encoded, by `[redacted]`. */
export function createRedact(secrets: readonly string[]): Redact {
  const learned = new Set<string>();
  let forms = formsOf(secrets);
  const redact = (text: string) => forms.reduce((rest, form) => rest.replaceAll(form, "[redacted]"), text);
  const learn = (secret: string) => {
    // Learned anew, a secret is the latest one.
    learned.delete(secret);
    learned.add(secret);
    for (const oldest of learned) if (learned.size > REMEMBERED) learned.delete(oldest);
    forms = formsOf([...secrets, ...learned]);
  };
  return Object.assign(redact, { learn });
}

function formsOf(secrets: readonly string[]): string[] {
  return (
    [...new Set(secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]))]
      .filter((form) => form !== "")
      // A secret that contains another one goes first, or a part of it would stay.
      .sort((a, b) => b.length - a.length)
  );
}
