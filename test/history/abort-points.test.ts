import { expect, test } from "vitest";
import { createEasemob } from "../../src/easemob/index.ts";
import type { ClientOptions, History } from "../../src/index.ts";
import { createQiniu } from "../../src/qiniu/index.ts";
import { createClock, type Sandbox } from "../../src/sandbox/index.ts";
import { type AbortRun, abortAtEveryPoint } from "../support/abort-points.ts";
import { connectJMessage } from "../support/apis.ts";
import { APP_TOKEN } from "../support/credentials.ts";
import { startStack } from "../support/stack.ts";
import { DAY, message, NOW } from "./setup.ts";

interface Reading {
  readonly prefetch?: number;
  readonly signal?: AbortSignal;
  /** A checkpoint, after a JSON round trip. */
  readonly resume?: string;
}

type AnyHistory = History<{ msgid?: string; msg_id?: string }, unknown>;

/** A history of five messages with several pages and, if the API has them, several windows or files. */
interface Subject {
  readonly ids: readonly string[];
  /** The minimum number of points. */
  readonly points: number;
  open(sandbox: Sandbox, options: Partial<ClientOptions>, reading: Reading): AnyHistory;
}

const from = new Date(NOW - 12 * DAY);
const HOUR = 3_600_000;

/** The options of `history`: a range, or a checkpoint. */
function argumentsOf<Range extends object>(range: Range, { resume, ...settings }: Reading) {
  const options = resume === undefined ? range : { resume: JSON.parse(resume) };
  return { ...options, ...settings } as never;
}

const subjects: Readonly<Record<string, Subject>> = {
  "Report v2": {
    ids: ["1", "2", "3", "4", "5"],
    // Three successful requests (sent, received, head, at least one chunk), one refused, a wait, and three pages
    // returned.
    points: 3 * 4 + 3 + 2 + 3,
    open({ urls }, options, reading) {
      const { report } = connectJMessage({ ...options, baseUrl: { report: urls["jmessage-report"] } });
      return report.history(argumentsOf({ from, pageSize: 2 }, reading));
    },
  },
  "Report v1": {
    ids: ["1", "2", "3", "4", "5"],
    points: 3 * 4 + 3 + 2 + 3,
    open({ urls }, options, reading) {
      const { reportV1 } = connectJMessage({ ...options, baseUrl: { reportV1: urls["jmessage-report-v1"] } });
      return reportV1.history(argumentsOf({ from, pageSize: 2 }, reading));
    },
  },
  Easemob: {
    ids: ["e1", "e2", "e3", "e4", "e5"],
    // Two files, each with its URL, and the pages.
    points: 4 * 4 + 3 + 2 + 3,
    open({ urls }, options, reading) {
      // With a fixed token: a token request outlives the call that waits for it, as others may wait too.
      const app = { orgName: "easemob-demo", appName: "testapp", token: APP_TOKEN } as const;
      const easemob = createEasemob({ ...options, ...app, baseUrl: urls.easemob, timeZone: "Asia/Shanghai" });
      const range = { from: new Date(NOW - 5 * HOUR), to: new Date(NOW - 3 * HOUR - 1), pageSize: 2 };
      return easemob.history(argumentsOf(range, reading));
    },
  },
  Qiniu: {
    ids: ["105", "104", "103", "102", "101"],
    points: 3 * 4 + 3 + 2 + 3,
    open({ urls }, options, reading) {
      const app = { appId: "welovemaxim", accessToken: APP_TOKEN, userId: "2302128618880" };
      const qiniu = createQiniu({ ...options, ...app, baseUrl: urls.qiniu });
      const conversation = { conversation: "2199040544848", pageSize: 2 };
      return qiniu.history(argumentsOf(conversation, reading));
    },
  },
};

async function startSubjects() {
  const clock = createClock(NOW, { autoAdvance: true });
  const talk = { from: "2302128618880", to: "2199040544848" };
  const { sandbox, close } = await startStack({
    sandbox: {
      clock,
      // Two windows, with two pages in the first of them and one in the second.
      jmessage: {
        history: { messages: [0, 1, 2, 3, 9].map((d, i) => message(i + 1, NOW - 12 * DAY + d * DAY)) },
      },
      // Two files.
      easemob: {
        history: {
          records: [0, 1, 2, 60, 61].map((minute, i) => ({
            msg_id: `e${i + 1}`,
            timestamp: NOW - 5 * HOUR + minute * 60_000,
          })),
        },
      },
      qiniu: {
        history: {
          messages: [1, 2, 3, 4, 5].map((i) => ({ ...talk, msg_id: 100 + i, timestamp: NOW - DAY + i })),
        },
      },
    },
  });
  return { clock, sandbox, close };
}

const idOf = ({ msgid, msg_id }: { msgid?: string; msg_id?: string }) => String(msgid ?? msg_id);

const ways = [
  { prefetch: 0, when: "at once" as const },
  { prefetch: 0, when: "a moment later" as const },
  { prefetch: 2, when: "at once" as const },
  { prefetch: 2, when: "a moment later" as const },
];
const cases = Object.keys(subjects).flatMap((name) => ways.map((way) => ({ name, ...way })));

test.each(cases)(
  "a history aborted anywhere ends cleanly and resumes without loss or duplicates: %o",
  async ({ name, prefetch, when }) => {
    const { ids, points, open } = subjects[name] as Subject;
    const { clock, sandbox, close } = await startSubjects();

    /** Reads until the end, or the abort. */
    async function read(run: AbortRun, kept: { ids: string[]; checkpoint?: string }): Promise<void> {
      const history = open(sandbox, { clock: run.clock, fetch: run.fetch }, { prefetch, signal: run.signal });
      for await (const page of history.pages()) {
        run.point();
        // The consumer keeps what it has received, abort or not.
        kept.ids.push(...page.messages.map(idOf));
        kept.checkpoint = JSON.stringify(page.checkpoint);
        await new Promise((resolve) => setImmediate(resolve));
      }
    }

    async function runOnce(run: AbortRun): Promise<void> {
      const kept: { ids: string[]; checkpoint?: string } = { ids: [] };
      const end = await read(run, kept).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(run.signal.aborted ? [run.reason, undefined] : [undefined]).toContain(end);
      // An abort may come when there is nothing left to abort: then the history is complete.
      if (!end) expect(kept.ids).toHaveLength(ids.length);
      expect(run.timers).toBe(0);
      await expect.poll(() => run.requests, { interval: 1 }).toBe(0);
      const { checkpoint: resume } = kept;
      const rest = open(sandbox, { clock, rateLimit: false }, resume === undefined ? {} : { resume });
      for await (const one of rest) kept.ids.push(idOf(one));
      expect(kept.ids).toEqual(ids);
    }

    try {
      expect(
        await abortAtEveryPoint(clock, runOnce, { when, name, unavailable: [1] }),
      ).toBeGreaterThanOrEqual(points);
    } finally {
      await close();
    }
  },
);
