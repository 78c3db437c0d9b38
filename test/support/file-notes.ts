import { afterAll } from "vitest";
import { childrenCpuSeconds, ownCpuSeconds } from "../../scripts/test/cpu-seconds.ts";
import { type Share, takeShares } from "./effort.ts";

/** Runs around every test file, and records for `test/support/reporter.ts` what it has cost and omitted. */

declare module "vitest" {
  interface TaskMeta {
    /** CPU seconds of a file: of its worker since the previous file, and of the processes that it has started. */
    cpuSeconds?: number;
    /** How many of its cases a file has tried, by kind. */
    shares?: Record<string, Share>;
  }
}

const SEEN = Symbol.for("im-openapi: CPU seconds of the files before");
const worker = globalThis as { [SEEN]?: number };

// biome-ignore lint/correctness/noEmptyPattern: Vitest treats names here as fixtures
afterAll(({}, file) => {
  const seconds = ownCpuSeconds() + childrenCpuSeconds();
  file.meta.cpuSeconds = seconds - (worker[SEEN] ?? 0);
  file.meta.shares = takeShares();
  worker[SEEN] = seconds;
});
