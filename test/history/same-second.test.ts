import { expect, test } from "vitest";
import { systemClock } from "../../src/core/limits/clock.ts";
import { readWindows } from "../../src/history/windows/windowed-history.ts";
import { cpuMilliseconds } from "../support/cpu-milliseconds.ts";

const PAGE = 1000;

/** Reads this many messages of one second, all of whose ids have to be kept. */
async function readOneSecond(count: number): Promise<void> {
  const page = (begin: number) => ({
    messages: Array.from({ length: Math.min(PAGE, count - begin) }, (_, i) => String(begin + i)),
    total: count,
    cursor: begin + PAGE < count ? begin + PAGE : undefined,
  });
  const source = {
    maxSpan: 100,
    cursorLifetime: Number.POSITIVE_INFINITY,
    first: async () => page(0),
    next: async (begin: number) => page(begin),
    total: async () => count,
    idOf: (id: string) => id,
    timesOf: () => [50_000],
  };
  const start = { window: 0, position: 0, count: 0, latest: [], seen: [] };
  let read = 0;
  for await (const { messages } of readWindows(source, { begin: 0, end: 60 }, start, systemClock))
    read += messages.length;
  expect(read).toBe(count);
}

test("the time to read messages of the same second grows with their number, not faster", async () => {
  await readOneSecond(8000);
  const few = await cpuMilliseconds(() => readOneSecond(8000));
  const many = await cpuMilliseconds(() => readOneSecond(128_000));
  // Sixteen times as many; when all ids were searched after each page, they took 67 times as long.
  expect(many).toBeLessThan(40 * few);
});
