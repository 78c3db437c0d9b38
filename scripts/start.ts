/**
 * `npm start`: a sandbox with a seeded history, read from its first message to its last by the client, then left
 * running for you to try. `--once` ends after the reading, `--port` chooses where to listen.
 */
import { runCommand } from "../src/cli/run-command.ts";
import { untilAborted } from "../src/cli/stop-signal.ts";
import { createJMessage } from "../src/jmessage.ts";
import type { Sandbox } from "../src/sandbox/index.ts";
import { readArguments } from "./start/arguments.ts";
import { inviteToTry } from "./start/invitation.ts";
import { listen } from "./start/listen.ts";
import { createProgress } from "./start/progress.ts";
import { readHistory } from "./start/read-history.ts";
import { confirmCount, describeSample, summarise } from "./start/summary.ts";

const DAY = 86_400_000;
const HISTORY = { seed: 7, count: 120_000, days: 42 };

async function readAndReport(sandbox: Sandbox, from: Date, signal: AbortSignal) {
  let requests = 0;
  const jmessage = createJMessage({
    ...sandbox.credentials.jmessage,
    baseUrl: { report: sandbox.urls["jmessage-report"] },
    onRequest: () => requests++,
  });
  const progress = createProgress(process.stdout);
  const reading = await readHistory(jmessage.report, { from, to: new Date(), signal }, progress);
  console.log(summarise(reading, requests));
  if (reading.sample) console.log(`\n${describeSample(reading.sample)}`);
  console.log(confirmCount(reading.count, sandbox));
  return reading;
}

async function run(signal: AbortSignal): Promise<void> {
  const { once, port } = readArguments(process.argv.slice(2));
  const to = new Date();
  const from = new Date(to.getTime() - HISTORY.days * DAY);
  const { seed, count } = HISTORY;
  const sandbox = await listen({ jmessage: { history: { seed, count, from, to } } }, port);
  try {
    console.log(`Sandbox of JMessage Report at ${sandbox.urls["jmessage-report"]}`);
    const { last } = await readAndReport(sandbox, from, signal);
    if (once) return;
    console.log(`\n${inviteToTry(sandbox, last)}`);
    await untilAborted(signal);
  } finally {
    await sandbox.close();
  }
}

await runCommand(run);
