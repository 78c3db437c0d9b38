import { expect, test } from "vitest";
import type { ReportCheckpoint } from "../../src/jmessage.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { type AbortRun, abortAtEveryPoint } from "../support/abort-points.ts";
import { connectJMessage } from "../support/apis.ts";
import { startStack } from "../support/stack.ts";
import { DAY, idsOf, message, NOW } from "./setup.ts";

/** Two windows, with two pages in the first of them and one in the second. */
const messages = [0, 1, 2, 3, 9].map((days, i) => message(i + 1, NOW - 12 * DAY + days * DAY));
const from = new Date(NOW - 12 * DAY);

/** What somebody keeps who reads a history page by page. */
interface Kept {
  readonly ids: string[];
  checkpoint?: ReportCheckpoint;
}

test.each([
  { prefetch: 0, when: "at once" as const },
  { prefetch: 0, when: "a moment later" as const },
  { prefetch: 2, when: "at once" as const },
  { prefetch: 2, when: "a moment later" as const },
])(
  "a history aborted anywhere ends clean and resumes without loss or repeat: %o",
  async ({ prefetch, when }) => {
    const clock = createClock(NOW, { autoAdvance: true });
    const { sandbox, report, close } = await startStack({
      sandbox: { clock, jmessage: { history: { messages } } },
    });
    const baseUrl = { report: sandbox.urls["jmessage-report"] };

    /** Reads on until the end, or the abort. */
    async function read(run: AbortRun, kept: Kept): Promise<void> {
      const { report } = connectJMessage({ baseUrl, clock: run.clock, fetch: run.fetch });
      const { signal } = run;
      for await (const page of report.history({ from, pageSize: 2, prefetch, signal }).pages()) {
        run.point();
        // What has been handed out is the consumer's, abort or not.
        kept.ids.push(...page.messages.map(({ msgid }) => msgid));
        kept.checkpoint = page.checkpoint;
        await new Promise((resolve) => setImmediate(resolve));
      }
    }

    async function runOnce(run: AbortRun): Promise<void> {
      const kept: Kept = { ids: [] };
      const end = await read(run, kept).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(run.signal.aborted ? [run.reason, undefined] : [undefined]).toContain(end);
      // An abort may come when there is nothing left to give up: then the history is complete.
      if (!end) expect(kept.ids).toHaveLength(messages.length);
      expect(run.timers).toBe(0);
      await expect.poll(() => run.requests, { interval: 1 }).toBe(0);
      const rest = await idsOf(report.history(kept.checkpoint ? { resume: kept.checkpoint } : { from }));
      expect([...kept.ids, ...rest]).toEqual(["1", "2", "3", "4", "5"]);
    }

    try {
      const points = await abortAtEveryPoint(clock, runOnce, { when, unavailable: [1] });
      // Three requests answered (out, got, head, at least one piece), one refused, a wait, and three pages handed out.
      expect(points).toBeGreaterThanOrEqual(3 * 4 + 3 + 2 + 3);
    } finally {
      await close();
    }
  },
);
