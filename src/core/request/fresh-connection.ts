/** What this module uses of Deno. */
interface DenoPlatform {
  createHttpClient?(options: object): { close(): void };
}

/** Options for one `fetch`, and what to do when its response has been read. */
export interface FreshConnection {
  readonly init: object;
  close(): void;
}

/**
 * A connection of its own for a request that must not reach the server twice, on platforms that need one. When a reused
 * connection breaks, Deno and Bun send a request again by themselves, whatever its method; over a new one they do not.
 * Node never does, and browsers have no option that stops them.
 */
export function freshConnection(): FreshConnection | undefined {
  const { Deno, Bun } = globalThis as { Deno?: DenoPlatform; Bun?: unknown };
  if (Deno?.createHttpClient) {
    // Closed after each request: tests in Deno fail when a resource stays open.
    const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
    return { init: { client }, close: () => client.close() };
  }
  return Bun === undefined ? undefined : { init: { keepalive: false }, close: () => {} };
}
