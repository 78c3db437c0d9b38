import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { describe, expect, test } from "vitest";
import { loadedAtOnce } from "../../scripts/bench/bundle-size.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { APP_KEY, APP_TOKEN, CLIENT_SECRET, MASTER_SECRET } from "../support/credentials.ts";

/** Entry points for Node only: servers, and a library for Node. All others have to run wherever there is `fetch`. */
const NODE_ONLY = ["./sandbox", "./undici"];

const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, string> };
const entries = Object.keys(exports).filter(
  (name) => exports[name]?.endsWith(".js") && !NODE_ONLY.includes(name),
);
const sourceOf = (entry: string) =>
  (exports[entry] as string).replace("./dist/", "./").replace(/\.js$/, ".ts");

const PLATFORMS: Record<string, BuildOptions> = {
  browser: { platform: "browser" },
  "worker at the edge": {
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["workerd", "worker"],
  },
};

async function bundle(entry: string, options: BuildOptions) {
  const { outputFiles, metafile, warnings } = await build({
    ...options,
    entryPoints: [sourceOf(entry)],
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    globalName: "entry",
    logLevel: "silent",
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return { text: outputFiles[0]?.text as string, imports, warnings };
}

/** Web APIs beyond the language itself that a client may use. */
const WEB = [
  ...["AbortController", "AbortSignal", "Blob", "File", "FormData", "Headers"],
  ...["ReadableStream", "Request", "Response", "TextDecoder", "TextEncoder", "TransformStream"],
  ...["URL", "URLSearchParams", "atob", "btoa", "clearTimeout", "crypto", "setTimeout"],
] as const;

type Entry = Record<string, (...args: never[]) => unknown>;

/** Runs a bundle without anything of Node: no `process`, no `Buffer`, no `require`. */
function load(text: string): Entry {
  const web = WEB.map((name) => [name, globalThis[name as keyof typeof globalThis]]);
  return runInContext(`${text}; entry`, createContext(Object.fromEntries(web)));
}

type Call = { send: (client: never) => Promise<unknown>; options: object; factory: string; result: unknown };

/** One call with each vendor's client. */
const CALLS: Record<string, Call> = {
  "./jmessage": {
    factory: "createJMessage",
    options: { appKey: APP_KEY, masterSecret: MASTER_SECRET, baseUrl: "https://jmessage.test" },
    result: { total: 0, count: 0, messages: [] },
    send: ({ report }: { report: { listMessages(args: object): Promise<unknown> } }) =>
      report.listMessages({ cursor: "c" }),
  } as Call,
  "./easemob": {
    factory: "createEasemob",
    options: {
      baseUrl: "https://easemob.test",
      orgName: "org",
      appName: "app",
      clientId: "client",
      clientSecret: CLIENT_SECRET,
      timeZone: "UTC",
    },
    result: { access_token: APP_TOKEN, expires_in: 1000, application: "a" },
    send: (client: { createAppToken(args: object): Promise<unknown> }) =>
      client.createAppToken({ body: { grant_type: "client_credentials" } }),
  } as Call,
  "./qiniu": {
    factory: "createQiniu",
    options: { baseUrl: "https://qiniu.test", appId: "app", accessToken: APP_TOKEN },
    result: { code: 200, data: [] },
    send: (client: { listConversations(): Promise<unknown> }) => client.listConversations(),
  } as Call,
};

describe.each(entries)("the entry point %s", (entry) => {
  test.each(Object.keys(PLATFORMS))("can be bundled for a %s and imports nothing from Node", async (name) => {
    const { imports, warnings } = await bundle(entry, PLATFORMS[name] as BuildOptions);
    expect(imports).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test("runs with nothing but the language and web APIs", async () => {
    const { text } = await bundle(entry, PLATFORMS.browser as BuildOptions);
    const loaded = load(text);
    expect(Object.keys(loaded).length).toBeGreaterThan(0);
    const call = CALLS[entry];
    if (!call) return;
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return Response.json(call.result);
    };
    const client = loaded[call.factory]?.({ ...call.options, fetch } as never);
    expect(JSON.stringify(await call.send(client as never))).toBe(JSON.stringify(call.result));
    expect(urls).toHaveLength(1);
  });
});

/** The sources that a bundler with code splitting puts into what an app loads at once. */
async function sourcesLoadedAtOnce(entry: string): Promise<string[]> {
  const { metafile } = await build({
    ...{ entryPoints: [sourceOf(entry)], outdir: "out", format: "esm", platform: "browser" },
    ...{ bundle: true, splitting: true, write: false, metafile: true },
  });
  const paths = loadedAtOnce(metafile, sourceOf(entry).slice(2));
  return [...paths].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
}

test.each(Object.keys(CALLS))(
  "%s loads openapi-fetch and the reading of histories only when needed",
  async (entry) => {
    const sources = await sourcesLoadedAtOnce(entry);
    expect(sources).toContain("src/core/request/transport.ts");
    expect(sources.filter((path) => /openapi-fetch|hourly-archive|windowed-history/.test(path))).toEqual([]);
  },
);

test("a history of Easemob is read with nothing but the language and web APIs, of many members too", async () => {
  const { text } = await bundle("./easemob", PLATFORMS.browser as BuildOptions);
  const hour = Date.UTC(2026, 10, 20, 10);
  const lines = Array.from({ length: 500 }, (_, i) =>
    JSON.stringify({ msg_id: `${i}`, timestamp: hour + i }),
  );
  const members = Array.from({ length: 5 }, (_, i) =>
    gzipSync(`${lines.slice(i * 100, i * 100 + 100).join("\n")}\n`),
  );
  const good = Buffer.concat(members);
  const bad = Buffer.from(good).fill(0, 2000, 2020);
  const files = [bad, good.subarray(0, -9), good];
  const fetch = async (url: string) =>
    url.includes("/file")
      ? new Response(files.shift())
      : Response.json({ data: [{ url: "https://easemob.test/file" }] });
  const { createEasemob } = load(text) as unknown as typeof import("../../src/easemob/index.ts");
  const app = { baseUrl: "https://easemob.test", orgName: "org", appName: "app", timeZone: "UTC" } as const;
  const clock = createClock(hour + 7_200_000, { autoAdvance: true });
  const { history } = createEasemob({ ...app, token: APP_TOKEN, fetch: fetch as never, clock });
  const ids = new Set<string>();
  for await (const page of history({
    from: new Date(hour).toISOString(),
    to: new Date(hour + 3_599_999).toISOString(),
  }).pages()) {
    for (const id of page.damaged ?? []) ids.delete(id);
    for (const { msg_id } of page.messages) ids.add(msg_id);
  }
  expect([...ids].sort()).toEqual(lines.map((_, i) => String(i)).sort());
  expect(files).toEqual([]);
});

test("a client of every vendor is called", () => {
  for (const entry of Object.keys(CALLS)) expect(entries).toContain(entry);
});

test("an import of Node would be found", async () => {
  const entry = { stdin: { contents: 'import "node:fs"; await import("node:zlib");', resolveDir: "." } };
  const failure = build({ ...entry, platform: "browser", bundle: true, write: false, logLevel: "silent" });
  await expect(failure).rejects.toThrow(/node:fs/);
});
