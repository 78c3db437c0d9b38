import { importCompiled } from "./compiled.ts";

export interface StoredMessage {
  readonly id: string;
  readonly second: number;
}

const PAGE = 1000;

/**
 * Reads a history of these messages window by window, without requests: only what it remembers of them costs anything.
 *
 * @param messages in order
 * @param maxSpan of a window in seconds
 */
export async function readWindowsOf(
  messages: readonly StoredMessage[],
  maxSpan: number,
): Promise<() => Promise<void>> {
  const { readWindows } = await importCompiled<
    typeof import("../../src/history/windows/windowed-history.ts")
  >("src/history/windows/windowed-history.ts");
  const { systemClock } =
    await importCompiled<typeof import("../../src/core/limits/clock.ts")>("src/core/limits/clock.ts");
  const end = messages.at(-1)?.second ?? 0;
  const page = (first: number, last: number) => ({
    messages: messages.slice(first, Math.min(last, first + PAGE)),
    total: last - first,
    cursor: first + PAGE < last ? ([first + PAGE, last] as const) : undefined,
  });
  const indexOf = (second: number) => {
    let [low, high] = [0, messages.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((messages[middle]?.second ?? 0) < second) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const source = {
    maxSpan,
    cursorLifetime: Number.POSITIVE_INFINITY,
    first: async (window: { begin: number; end: number }) =>
      page(indexOf(window.begin), indexOf(window.end + 1)),
    next: async ([first, last]: readonly [number, number]) => page(first, last),
    total: async (window: { begin: number; end: number }) => indexOf(window.end + 1) - indexOf(window.begin),
    idOf: ({ id }: StoredMessage) => id,
    timesOf: ({ second }: StoredMessage) => [second * 1000],
  };
  return async () => {
    let read = 0;
    const start = { window: 0, position: 0, count: 0, latest: [], seen: [] };
    for await (const page of readWindows(source, { begin: 0, end }, start, systemClock))
      read += page.messages.length;
    if (read !== messages.length) throw new Error(`expected ${messages.length} messages, read ${read}`);
  };
}
