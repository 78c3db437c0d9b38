/** One line of a benchmark's result. */
export interface Measurement {
  readonly what: string;
  readonly value: string;
  /** What the project aims at, if it has a goal. */
  readonly goal?: string;
}
