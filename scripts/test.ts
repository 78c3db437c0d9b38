/** `npm test` runs every check and the tests, of what is heavy a sample; `npm run test:full` runs all there is. */
import { runScript } from "./run-script.ts";
import { runStages } from "./test/run-stages.ts";
import { FULL, QUICK } from "./test/stages.ts";
import { formatTable } from "./test/table.ts";

const script = {
  usage: "npm test -- [options]",
  description:
    "Lints, checks what is generated, type-checks and runs the tests; with a table of its stages at the end.",
  options: {
    full: {
      type: "boolean",
      description: "all there is, as npm run test:full does: no samples, both compilers, every Node",
    },
    times: { type: "boolean", description: "list the test files that cost most" },
  },
} as const;

await runScript(script, async ({ values: { full, times } }) => {
  if (times) process.env.TEST_TIMES = "1";
  const begin = performance.now();
  const outcomes = await runStages(full ? FULL : QUICK);
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
  const left = full ? [] : FULL.filter(({ name }) => !QUICK.some((stage) => stage.name === name));
  if (left.length > 0)
    console.log(`\nLeft out, and run by npm run test:full: ${left.map(({ name }) => name).join(", ")}`);
  if (failed > 0) process.exitCode = 1;
});
