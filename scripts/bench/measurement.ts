/** One line of a benchmark's result. */
export interface Measurement {
  readonly what: string;
  readonly value: string;
  /** What the project aims at, where it does. */
  readonly goal?: string;
}
