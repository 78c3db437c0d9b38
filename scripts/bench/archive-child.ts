/**
 * The processes of the benchmark of history files, compiled so that they contain nothing but what is measured: `serve
 * <file>`, `read <url>`, `fetch <url>`, `parse <file>`. Each prints one line of JSON.
 */
import { createReadStream, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { createEasemob } from "../../src/easemob/index.ts";
import { BEGIN } from "./archive-file.ts";

const [mode, target = "", limit = ""] = process.argv.slice(2);
if (mode === "serve") serve(target);
else if (mode === "read") print(await read(target));
else if (mode === "fetch") print(await fetchOnly(target));
else print(await parse(target, Number(limit)));

function print(result: object): void {
  console.log(JSON.stringify(result));
}

/** Easemob with one file. */
function serve(file: string): void {
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/file")) return createReadStream(file).pipe(response);
    const data = [{ url: `http://${request.headers.host}/file?Signature=none` }];
    response.setHeader("content-type", "application/json").end(JSON.stringify({ data }));
  });
  server.listen(0, "127.0.0.1", () =>
    print({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
  );
}

/** Reads the history to its end, one message after the other. */
async function read(baseUrl: string): Promise<object> {
  const app = { baseUrl, orgName: "org", appName: "app", token: "none", timeZone: "UTC" } as const;
  const { history } = createEasemob(app);
  const begin = performance.now();
  let lines = 0;
  for await (const { timestamp } of history({ from: new Date(BEGIN), to: new Date(BEGIN + 3_599_999) }))
    if (timestamp > 0) lines++;
  return { lines, milliseconds: performance.now() - begin, kilobytes: peakMemory() };
}

/** `fetch` and nothing else: the bytes are dropped as they arrive. */
async function fetchOnly(baseUrl: string): Promise<object> {
  const begin = performance.now();
  const { body } = await fetch(`${baseUrl}/file`);
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) bytes += chunk.length;
  return { lines: 0, bytes, milliseconds: performance.now() - begin, kilobytes: peakMemory() };
}

/** That of this process alone: `maxRSS` begins with what its parent had when it was forked. */
function peakMemory(): number {
  const status = process.platform === "linux" ? readFileSync("/proc/self/status", "utf8") : "";
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
}

/** Nothing but `JSON.parse`, on lines that are in memory. */
async function parse(file: string, count: number): Promise<object> {
  const lines: string[] = [];
  for await (const line of createInterface(createReadStream(file).pipe(createGunzip()))) {
    // A string of its own: a slice of a larger one would be slower to parse.
    lines.push(Buffer.from(line).toString());
    if (lines.length >= count) break;
  }
  const begin = performance.now();
  let parsed = 0;
  for (const line of lines) if (JSON.parse(line).timestamp > 0) parsed++;
  return { lines: parsed, milliseconds: performance.now() - begin };
}
