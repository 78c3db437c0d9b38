import { mkdtempSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import axios from "axios";
import ky from "ky";
import { ofetch } from "ofetch";
import createOpenapiFetch from "openapi-fetch";
import { Pool } from "undici";
import type { paths } from "../../generated/jmessage-report/types.ts";
import { root, runNode, startServerProcess } from "./child.ts";
import { importCompiled } from "./compiled.ts";
import { type Effort, type Measurement, shuffled } from "./measurement.ts";

const CALLS = 50;
const PAGES = [1, 100] as const;
const CREDENTIALS = { appKey: "sandboxAppKey00000000000", masterSecret: "sandboxMasterSecret00000" };
const headers = { authorization: `Basic ${btoa(`${CREDENTIALS.appKey}:${CREDENTIALS.masterSecret}`)}` };

/** One call for a page of this many messages; resolves to the number of them. */
type Call = (count: number) => Promise<number>;

/**
 * The client's CPU for a call, authentication, retry, timeout and exact decoding on, against plain `fetch` with
 * `response.json()`. The server is another process; peers get the same header, and none of the rest.
 */
export async function callCpu({ quick }: Effort): Promise<Measurement[]> {
  const rounds = quick ? 5 : 100;
  const server = await startServerProcess("page-server.ts");
  const folder = mkdtempSync(join(root, "bench-"));
  try {
    const peers = await listPeers(server.url, folder);
    const rows: Measurement[] = [];
    for (const count of PAGES) rows.push(...(await compare(peers, count, rounds)));
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
    server.stop();
  }
}

async function listPeers(baseUrl: string, folder: string): Promise<Record<string, Call>> {
  const { createJMessage } =
    await importCompiled<typeof import("../../src/jmessage/index.ts")>("src/jmessage/index.ts");
  const { createUndiciFetch } =
    await importCompiled<typeof import("../../src/undici/index.ts")>("src/undici/index.ts");
  const options = { ...CREDENTIALS, baseUrl, rateLimit: false } as const;
  const { report } = createJMessage(options);
  const { report: overUndici } = createJMessage({ ...options, fetch: await createUndiciFetch() });
  const http = createOpenapiFetch<paths>({ baseUrl, headers });
  const listByHeyApi = await loadHeyApi(baseUrl, folder);
  const pool = new Pool(baseUrl);
  const cursorOf = (count: number) => ({ cursor: String(count) });
  return {
    "plain fetch": async (count) => {
      const response = await fetch(`${baseUrl}/v2/messages?cursor=${count}`, { headers });
      return (await response.json()).messages.length;
    },
    "im-openapi": async (count) => (await report.listMessages(cursorOf(count))).messages.length,
    "im-openapi over undici": async (count) =>
      (await overUndici.listMessages(cursorOf(count))).messages.length,
    "bare undici, JSON.parse": async (count) => {
      const path = `/v2/messages?cursor=${count}`;
      const { body } = await pool.request({ path, method: "GET", headers });
      return JSON.parse(await body.text()).messages.length;
    },
    "openapi-fetch": async (count) => {
      const { data } = await http.GET("/v2/messages", { params: { query: cursorOf(count) } });
      return data?.messages.length ?? 0;
    },
    axios: async (count) =>
      (await axios.get(`${baseUrl}/v2/messages`, { params: cursorOf(count), headers })).data.messages.length,
    ofetch: async (count) =>
      (await ofetch(`${baseUrl}/v2/messages`, { query: cursorOf(count), headers })).messages.length,
    ky: async (count) => {
      const page = await ky(`${baseUrl}/v2/messages`, {
        searchParams: cursorOf(count),
        headers,
      }).json<Page>();
      return page.messages.length;
    },
    "hey-api": async (count) => (await listByHeyApi(cursorOf(count))).length,
  };
}

interface Page {
  readonly messages: readonly unknown[];
}

type List = (query: { cursor: string }) => Promise<readonly unknown[]>;

/** The client that hey-api generates from the same spec. */
async function loadHeyApi(baseUrl: string, folder: string): Promise<List> {
  const input = join(root, "generated/jmessage-report/openapi.json");
  const tool = join(root, "node_modules/@hey-api/openapi-ts/bin/run.js");
  runNode([tool, "--input", input, "--output", folder, "--no-log-file", "--silent"]);
  const { listMessages } = await importCompiled<{ listMessages: ListByHeyApi }>(
    join(relative(root, folder), "sdk.gen.ts"),
  );
  return async (query) => (await listMessages({ baseUrl, headers, query, throwOnError: true })).data.messages;
}

type ListByHeyApi = (options: object) => Promise<{ data: { messages: readonly unknown[] } }>;

async function compare(peers: Record<string, Call>, count: number, rounds: number): Promise<Measurement[]> {
  const costs = new Map(Object.keys(peers).map((name) => [name, [] as number[]]));
  for (let round = -rounds / 5; round < rounds; round++)
    // Each run collects the garbage of the previous one, so every client has to follow every other.
    for (const [name, call] of shuffled(Object.entries(peers))) {
      const cost = await microseconds(call, count);
      // The first rounds warm up the JIT compiler.
      if (round >= 0) costs.get(name)?.push(cost);
    }
  // What else the machine does only ever adds to a round.
  const least = (values: readonly number[]) => Math.min(...values);
  const plain = least(costs.get("plain fetch") ?? []);
  const page = count === 1 ? "1 message" : `${count} messages`;
  return [...costs].map(([name, values]) => ({
    what: `${name}, page of ${page}: CPU a call, × plain fetch`,
    value: `${Math.round(least(values))} µs, ${(least(values) / plain).toFixed(2)}`,
    ...(GOALS[name]?.[count] && { goal: `at most ${GOALS[name][count]}` }),
  }));
}

/** By the number of messages of a page. */
const GOALS: Record<string, Record<number, string>> = {
  "im-openapi": { 1: "1.10", 100: "1.10" },
  "im-openapi over undici": { 1: "0.45", 100: "0.60" },
};

async function microseconds(call: Call, count: number): Promise<number> {
  const begin = process.cpuUsage();
  for (let i = 0; i < CALLS; i++)
    if ((await call(count)) !== count) throw new Error(`expected ${count} messages`);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / CALLS;
}
