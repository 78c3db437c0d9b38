import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { median, root, runNode } from "./child.ts";
import type { Effort, Measurement } from "./measurement.ts";

const PATH = "/v2/messages?count=100&begin_time=2026-11-20%2010:00:00&end_time=2026-11-21%2010:00:00";

/** Starts all APIs, and prints where one of them is. */
const PROGRAM = `
import { startSandbox } from "./dist/src/sandbox/index.js";
const { urls, credentials } = await startSandbox();
const { appKey, masterSecret } = credentials.jmessage;
console.log(JSON.stringify({ url: urls["jmessage-report"], auth: appKey + ":" + masterSecret }));
`;

/** Time from the start of a process until the sandbox in it, with all APIs, has sent its first response. */
export async function sandboxStart({ quick }: Effort): Promise<Measurement[]> {
  const rounds = quick ? 3 : 15;
  const folder = mkdtempSync(join(root, "bench-"));
  try {
    runNode(["--import", "tsx", "scripts/build.ts", join(folder, "dist")]);
    const program = join(folder, "program.js");
    writeFileSync(program, PROGRAM);
    const times: Record<"node" | "sandbox", number[]> = { node: [], sandbox: [] };
    // In turns, so that other load on the machine affects both alike.
    for (let round = 0; round < rounds; round++) {
      times.node.push(await timeOf(() => once(spawn(process.execPath, ["-e", "0"]), "exit")));
      times.sandbox.push(await startAndGet(program));
    }
    return [
      { what: "Node alone, to its exit, ms", value: median(times.node).toFixed(0) },
      {
        what: "sandbox of all APIs, to its first response, ms",
        value: median(times.sandbox).toFixed(0),
        goal: "at most 300",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function startAndGet(program: string): Promise<number> {
  const child = spawn(process.execPath, [program], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    return await timeOf(() => getFrom(child));
  } finally {
    child.kill();
    await once(child, "exit");
  }
}

async function getFrom(child: ChildProcess): Promise<void> {
  const [line] = await once(child.stdout as NodeJS.ReadableStream, "data");
  const { url, auth } = JSON.parse(String(line)) as { url: string; auth: string };
  const [response] = (await once(get(url + PATH, { auth, agent: false }), "response")) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`the sandbox responded with ${response.statusCode}`);
  await buffer(response);
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}
