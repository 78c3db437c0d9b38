/** Words that are right where they are, although the table of terms has them. */
export interface Allowed {
  /** From the root of the project. */
  readonly file: string;
  /** As `npm run lint:words` prints them. */
  readonly words: string;
  readonly why: string;
}

const plant = (words: string): Allowed => ({
  file: "test/checks/words.test.ts",
  words,
  why: "the test plants it in order to find it",
});

export const ALLOWED: readonly Allowed[] = [
  ...["an answer", "the answer", "The answer", "Every answer"].map(plant),
];
