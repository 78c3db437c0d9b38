/**
 * Checks a token, or whatever else is sent in a header as it is.
 * @throws TypeError naming it that does not quote the value, unlike the error of `Headers`
 */
export function checkToken(value: unknown, name: string): string {
  if (isToken(value)) return value;
  throw new TypeError(`${name}: expected a non-empty string of visible ASCII characters`);
}

/** Whether a value can be sent as a token: a line break at its end, for example, is often left from a file. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

/**
 * Checks a name or a secret, which is encoded before it is sent.
 * @throws TypeError naming it that does not quote the value
 */
export function checkCredential(value: unknown, name: string): asserts value is string {
  if (typeof value !== "string" || value === "") throw new TypeError(`${name}: expected a non-empty string`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  if (/[\0-\x1f\x7f]/.test(value))
    throw new TypeError(`${name}: expected a string without line breaks and other control characters`);
}
