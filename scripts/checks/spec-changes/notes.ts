import { canonical } from "./canonical.ts";

/** Keywords and fields for people: whoever only calls the API does not meet a change of theirs. */
export const NOTES: readonly string[] = [
  ...[
    "title",
    "summary",
    "description",
    "example",
    "examples",
    "externalDocs",
    "tags",
    "deprecated",
    "$comment",
  ],
  ...["x-evidence", "x-sensitive", "x-free-form"],
];

/** An object that may have them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Which of them differ. */
export const changedNotes = (old: readonly Fields[], now: readonly Fields[]): string[] =>
  NOTES.filter((note) => canonical(old.map((one) => one[note])) !== canonical(now.map((one) => one[note])));

/** An object without them. */
export const withoutNotes = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !NOTES.includes(key)));
