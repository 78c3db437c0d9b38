import { Pool } from "undici";
import { startServerProcess } from "./child.ts";
import { importCompiled } from "./compiled.ts";
import { cpuMilliseconds, type Effort, type Measurement, shuffled } from "./measurement.ts";

const CONCURRENT = 64;
const CALLS = 640;
const CREDENTIALS = { appKey: "sandbox-app-key", masterSecret: "sandbox-master-secret" };
const headers = { authorization: `Basic ${btoa(`${CREDENTIALS.appKey}:${CREDENTIALS.masterSecret}`)}` };

type Call = () => Promise<number>;

/**
 * Calls for a page of one message, 64 at a time. The client is what limits them, since the server is another process: so
 * their number in a second is the inverse of its CPU time, which nothing else on the machine changes.
 */
export async function throughput({ quick }: Effort): Promise<Measurement[]> {
  const server = await startServerProcess("page-server.ts");
  const pool = new Pool(server.url);
  try {
    const clients = await listClients(server.url, pool);
    const costs = new Map(Object.keys(clients).map((name) => [name, [] as number[]]));
    for (let round = -3; round < (quick ? 4 : 40); round++)
      for (const [name, call] of shuffled(Object.entries(clients))) {
        const [cpu] = await cpuMilliseconds(() => callAll(call));
        // The first rounds warm up the JIT compiler.
        if (round >= 0) costs.get(name)?.push(cpu / CALLS);
      }
    const least = (name: string) => Math.min(...(costs.get(name) ?? []));
    const bare = least("bare undici, JSON.parse");
    return [...costs.keys()].map((name) => ({
      what: `${name}: calls a second of CPU, ÷ bare undici`,
      value: `${Math.round(1000 / least(name)).toLocaleString("en-US")}, ${(bare / least(name)).toFixed(2)}`,
      ...(name === "im-openapi over undici" && { goal: "at least 0.7" }),
    }));
  } finally {
    await pool.close();
    server.stop();
  }
}

async function listClients(baseUrl: string, pool: Pool): Promise<Record<string, Call>> {
  const { createJMessage } =
    await importCompiled<typeof import("../../src/jmessage/index.ts")>("src/jmessage/index.ts");
  const { createUndiciFetch } =
    await importCompiled<typeof import("../../src/undici/index.ts")>("src/undici/index.ts");
  const options = { ...CREDENTIALS, baseUrl, rateLimit: false } as const;
  const { report } = createJMessage(options);
  const { report: overUndici } = createJMessage({ ...options, fetch: await createUndiciFetch() });
  const page = { cursor: "1" };
  const path = "/v2/messages?cursor=1";
  return {
    "bare undici, JSON.parse": async () => {
      const { body } = await pool.request({ path, method: "GET", headers });
      return JSON.parse(await body.text()).messages.length;
    },
    "im-openapi over undici": async () => (await overUndici.listMessages(page)).messages.length,
    "plain fetch": async () => (await (await fetch(baseUrl + path, { headers })).json()).messages.length,
    "im-openapi": async () => (await report.listMessages(page)).messages.length,
  };
}

/** Each of the workers makes the next call when the previous one has ended. */
async function callAll(call: Call): Promise<void> {
  let left = CALLS;
  const work = async () => {
    while (left-- > 0) if ((await call()) !== 1) throw new Error("expected 1 message");
  };
  await Promise.all(Array.from({ length: CONCURRENT }, work));
}
