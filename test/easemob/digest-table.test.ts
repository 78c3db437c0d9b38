import fc from "fast-check";
import { expect, test } from "vitest";
import { createDigestTable } from "../../src/history/archive/digest-table.ts";

/** Few different halves, so that some digests differ in one of them only, and the signs of both matter. */
const half = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
const step = fc.record({
  high: half,
  low: half,
  /** How many digests follow it, each above the one before. */
  count: fc.integer({ min: 1, max: 40 }),
  word: fc.integer({ min: 1, max: 1000 }),
});

test("a table has the words that were set, in whatever order digests come", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const table = createDigestTable();
      const expected = new Map<string, number>();
      for (const { high, low, count, word } of steps)
        for (let i = 0; i < count; i++) {
          const next = (low + i * 7) | 0;
          const key = `${high} ${next}`;
          expect(table.get(high, next)).toBe(expected.get(key) ?? 0);
          table.set(high, next, word + i);
          expected.set(key, word + i);
        }
      const replaced = new Map<string, number>();
      table.replaceAll((word, high, low) => {
        replaced.set(`${high} ${low}`, word);
        return -word;
      });
      expect(replaced).toEqual(expected);
      for (const [key, word] of expected) {
        const [high = 0, low = 0] = key.split(" ").map(Number);
        expect(table.get(high, low)).toBe(-word);
      }
    }),
    { numRuns: 100 },
  );
});

test.each([
  ["ascending", (i: number) => i],
  ["descending", (i: number) => 30_000 - i],
  ["in pairs", (i: number) => i ^ 1],
  ["mixed", (i: number) => (i * 7919) % 30_011],
])("tens of thousands of digests, %s, are found in any order", (_, at) => {
  const table = createDigestTable();
  for (let i = 0; i < 30_000; i++) table.set(1, at(i), at(i) + 1);
  const indexes = Array.from({ length: 30_000 }, (_, i) => i);
  for (const order of [indexes, indexes.toReversed()])
    expect(order.filter((i) => table.get(1, at(i)) !== at(i) + 1)).toEqual([]);
  expect(table.get(1, 40_000)).toBe(0);
  expect(table.get(0, 5)).toBe(0);
});
