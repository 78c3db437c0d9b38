/** `npm test` runs every check and the tests, with samples of the heavy ones; `npm run test:full` runs everything. */
import { runScript } from "./run-script.ts";
import { runStages } from "./test/run-stages.ts";
import { FULL, QUICK, REST } from "./test/stages.ts";
import { formatTable } from "./test/table.ts";

const script = {
  usage: "npm test -- [options]",
  description:
    "Lints, checks generated files, type-checks and runs the tests; prints a table of the stages at the end.",
  options: {
    full: {
      type: "boolean",
      description: "run everything, as npm run test:full does: no sampling, both compilers, every Node",
    },
    rest: { type: "boolean", description: "only what npm test leaves out, for a run that follows it" },
    times: { type: "boolean", description: "list the most expensive test files" },
  },
} as const;

await runScript(script, async ({ values: { full, rest, times } }) => {
  if (times) process.env.TEST_TIMES = "1";
  const begin = performance.now();
  const outcomes = await runStages(rest ? REST : full ? FULL : QUICK);
  const rows = outcomes.map(({ name, isGood, seconds, cpuSeconds }) => [
    name,
    isGood ? "ok" : "FAILED",
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
  ]);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const cpuSeconds = outcomes.reduce((sum, outcome) => sum + outcome.cpuSeconds, 0).toFixed(1);
  const failed = outcomes.filter(({ isGood }) => !isGood).length;
  const all = ["all", failed > 0 ? `${failed} FAILED` : "ok", seconds, cpuSeconds];
  console.log(`\n${formatTable([["stage", "", "s", "CPU s"], ...rows, all])}`);
  if (!full && !rest)
    console.log(`\nLeft out, and run by npm run test:full: ${REST.map(({ name }) => name).join(", ")}`);
  if (failed > 0) process.exitCode = 1;
});
