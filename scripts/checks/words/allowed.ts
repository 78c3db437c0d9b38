/** Words that are right where they are, although the table of terms has them. */
export interface Allowed {
  /** From the root of the project. */
  readonly file: string;
  /** As `npm run lint:words` prints them. */
  readonly words: string;
  readonly why: string;
}

export const ALLOWED: readonly Allowed[] = [];
