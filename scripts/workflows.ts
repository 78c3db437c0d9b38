/**
 * `npm run workflows`: runs what `specs/workflows` describes, against the sandbox and mocks on this machine.
 * `npm run workflows -- <name or file>…` runs some of it; `npm run workflows -- --live <name>` runs one against the
 * vendor's own hosts, with credentials from the environment.
 *
 * Exit codes: 0 = all passed, or stopped by Ctrl-C; 1 = something failed; 2 = the command line or the environment.
 */
import { runCommand } from "../src/cli/run-command.ts";
import { createRedact } from "../src/core/errors/redact.ts";
import { runScript } from "./run-script.ts";
import { type Arguments, readArguments, script } from "./workflows/arguments.ts";
import { findJourneys, type Journey } from "./workflows/journeys.ts";
import { connectLive } from "./workflows/live.ts";
import { report } from "./workflows/report.ts";
import { runRespect } from "./workflows/respect.ts";
import type { Target } from "./workflows/target.ts";

async function run({ names, live }: Arguments, signal: AbortSignal): Promise<void> {
  const journeys = findJourneys(names);
  const [first] = journeys as [Journey];
  const target = live ? await connectLive(first, process.env, new Date()) : await startMocks(journeys);
  try {
    await runAndReport(journeys, target, signal);
  } finally {
    await target.close();
  }
}

async function runAndReport(journeys: readonly Journey[], target: Target, signal: AbortSignal) {
  const { code, log, output } = await runRespect(journeys, target, signal);
  const redact = createRedact(secretsOf(journeys, target));
  if (!log) throw new Error(`redocly respect ran nothing:\n${redact(output)}`);
  const { text, failed, total } = report(journeys, log, target, redact);
  console.log(text);
  if (failed > 0) throw new Error(`\n${failed} of ${total} workflows failed`);
  if (code !== 0) throw new Error(`redocly respect exited with ${code}:\n${redact(output)}`);
  console.log(`\nAll ${total} workflows passed.`);
}

/** Loaded on demand: Prism takes more than a second to load. */
async function startMocks(journeys: readonly Journey[]): Promise<Target> {
  const mocks = await import("./workflows/mocks.ts");
  return mocks.startMocks(journeys);
}

/** Every form in which the secrets are sent. */
function secretsOf(journeys: readonly Journey[], { inputs }: Target): string[] {
  const secret = new Set(
    journeys.flatMap((journey) => journey.inputs.filter((input) => input.secret).map(({ name }) => name)),
  );
  const values = Object.entries(inputs).flatMap(([name, value]) => (secret.has(name) ? [value] : []));
  const basic = values.flatMap((user) =>
    values.map((password) => Buffer.from(`${user}:${password}`).toString("base64")),
  );
  return [...values, ...basic];
}

await runScript(script, (line) => {
  const asked = readArguments(line);
  return runCommand((signal) => run(asked, signal));
});
