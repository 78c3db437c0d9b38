/** One line of a benchmark's result. */
export interface Measurement {
  readonly what: string;
  readonly value: string;
  /** What the project aims at, if it has a goal. */
  readonly goal?: string;
}

/** How thoroughly a benchmark measures. */
export interface Effort {
  /** Fewer rounds and smaller sizes, whose figures are rough. */
  readonly quick: boolean;
}

/** CPU milliseconds of this process, user and system, and what `run` returns. */
export async function cpuMilliseconds<Result>(run: () => Promise<Result>): Promise<[number, Result]> {
  const begin = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(begin);
  return [(user + system) / 1000, result];
}

/** In another order each time: each run collects the garbage of the previous one, so every one has to follow every other. */
export function shuffled<Value>(values: readonly Value[]): Value[] {
  const keyed = values.map((value) => ({ value, key: Math.random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}
