/**
 * `npm start`: a sandbox of every API, the history of each read from its first message to its last by its typed client,
 * then left running for you to try. `--once` ends after the reading, `--port` chooses where to listen.
 */
import { runCommand } from "../src/cli/run-command.ts";
import { untilAborted } from "../src/cli/stop-signal.ts";
import type { Sandbox } from "../src/sandbox/index.ts";
import { readArguments } from "./start/arguments.ts";
import { listHistories } from "./start/histories.ts";
import { inviteToTry } from "./start/invitation.ts";
import { listen } from "./start/listen.ts";
import { createProgress } from "./start/progress.ts";
import { readHistory } from "./start/read-history.ts";
import { confirmCount, summarise } from "./start/summary.ts";

const DAY = 86_400_000;
/** One more stands in the examples of the specs. */
const HISTORY = { seed: 7, count: 120_000, days: 42 };

async function readAndReport(sandbox: Sandbox, from: Date, signal: AbortSignal): Promise<void> {
  for (const history of listHistories(sandbox, { from, to: new Date(), signal })) {
    console.log(`\n${history.title}, at ${sandbox.urls[history.api]}`);
    const reading = await readHistory(history, createProgress(process.stdout));
    console.log(summarise(reading, history.requests()));
    console.log(confirmCount(reading.count, history));
  }
  // Sandbox and clients share a process, and so this figure.
  console.log(`\nPeak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB, all together.`);
}

async function run(signal: AbortSignal): Promise<void> {
  const { once, port } = readArguments(process.argv.slice(2));
  const to = new Date();
  const from = new Date(to.getTime() - HISTORY.days * DAY);
  const { seed, count } = HISTORY;
  const sandbox = await listen({ jmessage: { examples: true, history: { seed, count, from, to } } }, port);
  try {
    console.log(`A sandbox of ${Object.keys(sandbox.urls).length} APIs is up.`);
    await readAndReport(sandbox, from, signal);
    if (once) return;
    console.log(`\n${inviteToTry(sandbox, to)}`);
    await untilAborted(signal);
  } finally {
    await sandbox.close();
  }
}

await runCommand(run);
