/**
 * `npm start`: a sandbox of every API, with a typed client that reads the history of each from the first message to the
 * last. Then it keeps running for you to try it, together with the documentation. `--once` stops after the histories,
 * `--no-docs` omits the documentation, `--port` chooses where to listen.
 */
import { runCommand } from "../src/cli/run-command.ts";
import { untilAborted } from "../src/cli/stop-signal.ts";
import { FIRST_PORT } from "../src/sandbox/addresses.ts";
import { demoOptions } from "../src/sandbox/demo.ts";
import type { RunningServer } from "../src/sandbox/frame/server.ts";
import { type Sandbox, startSandbox } from "../src/sandbox/index.ts";
import { isSiteFresh } from "./docs/stamp.ts";
import { runScript } from "./run-script.ts";
import { type Arguments, readArguments, script } from "./start/arguments.ts";
import { buildSite } from "./start/build-site.ts";
import { listHistories } from "./start/histories.ts";
import { formatInstructions } from "./start/instructions.ts";
import { listen } from "./start/listen.ts";
import { createProgress } from "./start/progress.ts";
import { readHistory } from "./start/read-history.ts";
import { serveSite } from "./start/serve-site.ts";
import { confirmCount, summarize } from "./start/summary.ts";

const DAY = 86_400_000;
/** There is one more in the examples of the specs. */
const HISTORY = { seed: 7, count: 120_000, days: 42 };

async function readAndReport(sandbox: Sandbox, from: Date, signal: AbortSignal): Promise<void> {
  for (const history of await listHistories(sandbox, { from, to: new Date(), signal })) {
    console.log(`\n${history.title}, at ${sandbox.urls[history.api]}`);
    const reading = await readHistory(history, createProgress(process.stdout));
    console.log(summarize(reading, history.requests()));
    console.log(confirmCount(reading.count, history));
  }
  // Sandbox and clients run in one process.
  console.log(
    `\nPeak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB, sandbox and clients together.`,
  );
}

function startOn(port: number, from: Date, to: Date): Promise<Sandbox> {
  const { seed, count } = HISTORY;
  const demo = demoOptions();
  return startSandbox({
    ...demo,
    jmessage: { ...demo.jmessage, history: { seed, count, from, to } },
    port,
  });
}

async function run({ once, docs, port }: Arguments, signal: AbortSignal): Promise<void> {
  const to = new Date();
  const from = new Date(to.getTime() - HISTORY.days * DAY);
  const sandbox = await listen((port) => startOn(port, from, to), { asked: port, first: FIRST_PORT });
  let site: RunningServer | undefined;
  try {
    console.log(`The sandbox of ${Object.keys(sandbox.urls).length} APIs is running.`);
    const stale = docs && !(await isSiteFresh());
    if (stale) console.log("The documentation is missing or out of date: building it in the meantime.");
    await Promise.all([stale && buildSite(signal), readAndReport(sandbox, from, signal)]);
    if (once) return;
    if (docs) site = await serveSite(sandbox, port);
    console.log(`\n${formatInstructions(sandbox, to, site?.url)}`);
    await untilAborted(signal);
  } finally {
    await Promise.all([sandbox.close(), site?.close()]);
  }
}

await runScript(script, (line) => {
  const asked = readArguments(line);
  return runCommand((signal) => run(asked, signal));
});
