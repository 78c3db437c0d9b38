import { createMockListener } from "../../src/cli/prism/listener.ts";
import { parseWithStandIns } from "../../src/openapi/stand-ins.ts";
import { startServer } from "../../src/sandbox/frame/server.ts";
import { type ApiId, createClock, type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { readDocumentText } from "./documents.ts";
import { hasLargeIds, startExactIds } from "./exact-ids.ts";
import type { Journey } from "./journeys.ts";
import type { Target } from "./target.ts";

/** Shortly after the story that the examples tell, which includes the defaults of the inputs. */
const NOW = "2026-11-18T12:00:00+08:00";
const HISTORY = { seed: 7, count: 2000, from: new Date("2026-11-12T00:00:00+08:00") };

interface Running {
  readonly url: string;
  close(): Promise<unknown>;
}

/** Starts the sandbox for the APIs that it simulates, and for each of the others a mock that returns its examples. */
export async function startMocks(journeys: readonly Journey[]): Promise<Target> {
  const sandbox = await startSandbox({ clock: createClock(NOW), jmessage: { history: HISTORY } });
  const mocks: Running[] = [];
  const close = async () => void (await Promise.all([sandbox, ...mocks].map((server) => server.close())));
  const isSimulated = (api: string): api is ApiId => Object.hasOwn(sandbox.urls, api);
  const start = async (api: string) => {
    const listener = await createMockListener(parseWithStandIns(readDocumentText(api)), { strict: true });
    const mock = await startServer(listener, "127.0.0.1", 0);
    mocks.push(mock);
    return mock.url;
  };
  const keepExact = async (api: string, url: string) => {
    if (!hasLargeIds(api)) return url;
    const relay = await startExactIds(url);
    mocks.push(relay);
    return relay.url;
  };
  try {
    const servers: Record<string, string> = {};
    for (const api of new Set(journeys.flatMap(({ apis }) => apis)))
      servers[api] = await keepExact(api, isSimulated(api) ? sandbox.urls[api] : await start(api));
    const inputs = { ...anything(journeys), ...toInputs(sandbox.credentials) };
    const describe = (api: string) => (isSimulated(api) ? "sandbox" : "mock");
    return { servers, inputs, local: true, describe, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Required inputs, which mocks ignore. */
function anything(journeys: readonly Journey[]): Record<string, string> {
  const required = journeys.flatMap(({ inputs }) => inputs).filter((input) => input.required);
  return Object.fromEntries(required.map(({ name }) => [name, `sandbox-${name}`]));
}

/** Credentials by the names of the inputs for them: `jmessageAppKey` for `appKey` of `jmessage`. */
function toInputs(credentials: Sandbox["credentials"]): Record<string, string> {
  const inputs = Object.entries(credentials).flatMap(([vendor, fields]) =>
    Object.entries(fields).map(([name, value]) => [
      `${vendor}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      value as string,
    ]),
  );
  return {
    ...Object.fromEntries(inputs),
    // These will be registered, so they must not occur in the sandbox's history.
    jmessageUser: "new_user1",
    jmessageFriend: "new_user2",
    jmessageAdmin: "new_admin",
  };
}
