/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

/** A function that replaces every one of `secrets`, plain or URL-encoded, by `[redacted]`. */
export function createRedact(secrets: readonly string[]): Redact {
  const forms = [...new Set(secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]))]
    .filter((form) => form !== "")
    // A secret that contains another one goes first, or a part of it would stay.
    .sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, "[redacted]"), text);
}
