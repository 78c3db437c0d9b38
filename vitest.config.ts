import { defineConfig } from "vitest/config";
import { FULL } from "./test/support/effort.ts";
import { LongestFirst } from "./test/support/longest-first.ts";
import { createReporter } from "./test/support/reporter.ts";

/** A folder for the results as JSON, for a script that counts them. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // What takes long is for `npm run test:full`, or TEST_FULL=1.
    exclude: FULL ? [] : ["test/**/*.full.test.ts"],
    setupFiles: [
      // Looks for credentials in every error and log line of every test.
      "test/support/secrets.ts",
      "test/support/file-notes.ts",
      "test/support/random-data.ts",
    ],
    // Vitest leaves one core to itself, which is half of a machine of two. Full tests often wait, for a browser, a
    // mock or a child process: a third worker uses that time.
    maxWorkers: FULL ? "150%" : "100%",
    // One process for each worker, not for each file: all files need the same modules, which take a second to load.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Only for what hangs: compilers and browsers run within tests, and a busy machine may be many times slower.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    reporters: report
      ? ["default", createReporter(), ["json", { outputFile: `${report}/tests-${process.pid}.json` }]]
      : ["default", createReporter()],
  },
});
