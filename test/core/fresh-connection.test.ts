import { afterEach, describe, expect, test, vi } from "vitest";
import type { OperationRow } from "../../src/core/request/operation.ts";
import { json } from "../support/stub-server.ts";
import { startPlantedApi } from "./planted-api.ts";

afterEach(() => void vi.unstubAllGlobals());

/** What `fetch` gets for each attempt, of which the first is refused. */
async function initsOf(row: Partial<OperationRow>, options?: object) {
  const inits: (RequestInit & { client?: unknown })[] = [];
  const { act } = await startPlantedApi(
    { method: "POST", body: "application/json", ...row },
    (response, _, count) => json(response, {}, count === 1 ? 429 : 200),
    {
      fetch: (url, init) => {
        inits.push(init);
        const { client: _, ...known } = init as { client?: unknown };
        return fetch(url, known);
      },
    },
  );
  await act({ body: {} }, options);
  return inits;
}

/** The clients of Deno that have been created and not closed yet, and how many there were. */
function stubDeno() {
  const open = new Set<object>();
  const options: object[] = [];
  vi.stubGlobal("Deno", {
    createHttpClient(given: object) {
      const client = { close: () => void open.delete(client) };
      options.push(given);
      open.add(client);
      return client;
    },
  });
  return { open, options };
}

describe("a request that must not be sent twice", () => {
  test("has a connection of its own in Deno, which is closed", async () => {
    const { open, options } = stubDeno();
    const [first, second] = await initsOf({ retry: "never" });
    expect(options).toEqual(Array(2).fill({ poolMaxIdlePerHost: 0 }));
    expect(first?.client).toBeDefined();
    expect(second?.client).not.toBe(first?.client);
    expect(open.size).toBe(0);
  });

  test("has a connection of its own in Bun", async () => {
    vi.stubGlobal("Bun", {});
    expect((await initsOf({ retry: "never" })).map(({ keepalive }) => keepalive)).toEqual([false, false]);
  });

  test("has one when the call says so", async () => {
    vi.stubGlobal("Bun", {});
    const inits = await initsOf({ retry: "safe" }, { retry: "never" });
    expect(inits.map(({ keepalive }) => keepalive)).toEqual([false, false]);
  });

  test("needs none on Node", async () => {
    for (const init of await initsOf({ retry: "never" }))
      expect(Object.keys(init)).not.toContain("keepalive");
  });
});

test("other requests share connections everywhere", async () => {
  const { options } = stubDeno();
  vi.stubGlobal("Bun", {});
  for (const init of await initsOf({ retry: "safe" })) expect(Object.keys(init)).not.toContain("keepalive");
  expect(options).toEqual([]);
});
