import { afterAll, vi } from "vitest";

/** A client behaves the same over this `fetch` as over that of the platform: the same tests, run again. */
// Files that share a process import a module once, but these have to run twice: here, and before or after it.
vi.resetModules();
afterAll(() => void vi.resetModules());
const { transport } = await import("../core/setup.ts");
const { createUndiciFetch } = await import("../../src/undici/index.ts");
const fetch = await createUndiciFetch();
transport.fetch = fetch;
afterAll(() => {
  transport.fetch = undefined;
  return fetch.close();
});

await import("../core/responses.test.ts");
await import("../core/response-limits.test.ts");
await import("../core/with-response.test.ts");
await import("../core/redirect.test.ts");
await import("../core/hooks.test.ts");
await import("../core/configuration.test.ts");
await import("../core/deadline.test.ts");
await import("../core/paginate.test.ts");
await import("../core/path-style.test.ts");
await import("../core/refusal.test.ts");
await import("../core/retry.test.ts");
await import("../core/stages.test.ts");
await import("../core/stream.test.ts");
