import { defineConfig } from "vitest/config";

/** Where a copy of the results goes as JSON, for a script that counts them. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Looks for credentials in every error and log line of every test.
    setupFiles: ["test/support/secrets.ts"],
    // Vitest leaves one core to itself, which is half of a machine of two.
    maxWorkers: "100%",
    // Servers, compilers and child processes start within tests, on machines of two cores.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
