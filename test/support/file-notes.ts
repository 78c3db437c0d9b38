import { afterAll } from "vitest";
import { childrenCpuSeconds, ownCpuSeconds } from "../../scripts/test/cpu-seconds.ts";
import { type Share, takeShares } from "./effort.ts";

/** Runs around every test file, and notes for `test/support/reporter.ts` what it has cost and left out. */

declare module "vitest" {
  interface TaskMeta {
    /** Of a file: CPU seconds of its worker since the file before it, and of the processes that it has started. */
    cpuSeconds?: number;
    /** Of a file: how much of what it could try it has tried, by what it is. */
    shares?: Record<string, Share>;
  }
}

const SEEN = Symbol.for("im-openapi: CPU seconds of the files before");
const worker = globalThis as { [SEEN]?: number };

// biome-ignore lint/correctness/noEmptyPattern: Vitest takes names in this place for fixtures
afterAll(({}, file) => {
  const seconds = ownCpuSeconds() + childrenCpuSeconds();
  file.meta.cpuSeconds = seconds - (worker[SEEN] ?? 0);
  file.meta.shares = takeShares();
  worker[SEEN] = seconds;
});
