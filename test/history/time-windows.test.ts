import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeWindows } from "../../src/history/windows/time-windows.ts";

const range = fc
  .tuple(fc.integer({ min: 0, max: 4e9 }), fc.integer({ min: 0, max: 5_184_000 }))
  .map(([begin, length]) => ({ begin, end: begin + length }));

describe("time windows", () => {
  test("share one second with the next one, from the first second to the last", () => {
    fc.assert(
      fc.property(range, fc.integer({ min: 1, max: 604_800 }), (whole, span) => {
        const windows = [...timeWindows(whole, Math.max(span, 5000))];
        expect(windows[0]?.begin).toBe(whole.begin);
        expect(windows.at(-1)?.end).toBe(whole.end);
        for (const [i, { begin }] of windows.entries()) if (i > 0) expect(begin).toBe(windows[i - 1]?.end);
      }),
    );
  });

  test("contain at least one second and are never longer than allowed", () => {
    fc.assert(
      fc.property(range, (whole) => {
        for (const { begin, end } of timeWindows(whole, 604_800)) {
          expect(end).toBeGreaterThanOrEqual(begin);
          expect(end - begin).toBeLessThan(604_800);
        }
      }),
    );
  });

  test("are a single one for a single second", () => {
    expect([...timeWindows({ begin: 7, end: 7 }, 604_800)]).toEqual([{ begin: 7, end: 7 }]);
  });
});
