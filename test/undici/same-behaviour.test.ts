import { afterAll } from "vitest";
import { createUndiciFetch } from "../../src/undici/index.ts";
import { transport } from "../core/setup.ts";

/** What a client does over the platform's `fetch`, it does over this one: the same tests, run once more. */
const fetch = await createUndiciFetch();
transport.fetch = fetch;
afterAll(() => fetch.close());

await import("../core/answers.test.ts");
await import("../core/configuration.test.ts");
await import("../core/deadline.test.ts");
await import("../core/paginate.test.ts");
await import("../core/path-style.test.ts");
await import("../core/refusal.test.ts");
await import("../core/retry.test.ts");
await import("../core/stream.test.ts");
