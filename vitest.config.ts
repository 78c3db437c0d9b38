import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Looks for credentials in every error and log line of every test.
    setupFiles: ["test/support/secrets.ts"],
    // Servers, compilers and child processes start within tests, on machines of two cores.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
