/** What a validator rejects, with the names of JSON Schema. */
export interface Violation {
  /** JSON Pointer to the value that was rejected. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/**
 * A function of a generated `checks.ts`, which ajv wrote: whether a value satisfies a schema of the spec. If not, its
 * `errors` are all violations, until the next call.
 */
export interface Validator {
  (value: unknown): boolean;
  errors?: Violation[] | null;
}

/** Adds to the violations that were found before, of which there may be none. */
export function addViolation(
  found: Violation[] | null,
  instancePath: string,
  keyword: string,
  params: Violation["params"],
  message: string,
): Violation[] {
  return addViolations(found, [{ instancePath, keyword, params, message }]);
}

export function addViolations(found: Violation[] | null, more: readonly Violation[]): Violation[] {
  const all = found ?? [];
  // One by one: a long list does not fit into the arguments of a call, and a copy for each item of an array is slow.
  for (const violation of more) all.push(violation);
  return all;
}

/** The length of a string as JSON Schema counts it: a surrogate pair is one character. */
export function countCharacters(text: string): number {
  let pairs = 0;
  for (let index = 0; index < text.length - 1; index++)
    if ((text.codePointAt(index) as number) > 0xffff) {
      pairs++;
      index++;
    }
  return text.length - pairs;
}

/** Whether a string has this many bytes in UTF-8. */
export function fitsBytes(text: string, min: number, max: number): boolean {
  const length = Buffer.byteLength(text);
  return length >= min && length <= max;
}

/** The formats that are checked; all others only say something to people. */
export const formats = {
  int64: { validate: (value: number): boolean => Math.abs(value) <= 2 ** 63 },
};
