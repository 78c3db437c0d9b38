/**
 * `npm run bench [name…]` measures what the project claims, peers in the same run, and prints ratios. Results with
 * machine and versions go to `scripts/bench/RESULTS.md`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { bundleSize } from "./bundle-size.ts";
import { callCpu } from "./call-cpu.ts";
import { docsSite } from "./docs-site.ts";
import { easemobArchive } from "./easemob-archive.ts";
import { generateCpu } from "./generate-cpu.ts";
import { historyReading } from "./history-reading.ts";
import { int64Parsing } from "./int64-parsing.ts";
import { typeCost } from "./type-cost.ts";

/** One line of a benchmark's result. */
export interface Measurement {
  readonly what: string;
  readonly value: string;
  /** What the project aims at, where it does. */
  readonly goal?: string;
}

const benchmarks: Record<string, () => Promise<Measurement[]>> = {
  "generate-cpu": generateCpu,
  "type-cost": typeCost,
  "history-reading": historyReading,
  "call-cpu": callCpu,
  "int64-parsing": int64Parsing,
  "easemob-archive": easemobArchive,
  "bundle-size": bundleSize,
  "docs-site": docsSite,
};

const names = process.argv.slice(2);
const unknown = names.find((name) => !(name in benchmarks));
if (unknown) {
  console.error(`unknown benchmark ${unknown}; there are ${Object.keys(benchmarks).join(", ")}`);
  process.exit(2);
}

const sections: string[] = [];
for (const [name, measure] of Object.entries(benchmarks)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n${name}`);
  const rows = await measure();
  for (const { what, value, goal } of rows)
    console.log(`  ${what}: ${value}${goal ? ` (goal: ${goal})` : ""}`);
  const lines = rows.map(({ what, value, goal = "" }) => `| ${what} | ${value} | ${goal} |`);
  sections.push(`## ${name}\n\n| what | measured | goal |\n| --- | --- | --- |\n${lines.join("\n")}\n`);
}

if (names.length === 0)
  await writeFile(new URL("RESULTS.md", import.meta.url), `${await head()}\n${sections.join("\n")}`);

async function head(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  const pinned = { ...manifest.dependencies, ...manifest.devDependencies };
  const versions = ["openapi-typescript", "openapi-fetch", "typescript"].map(
    (name) => `${name} ${pinned[name]}`,
  );
  const machine = `${cpus().length} × ${cpus()[0]?.model}`;
  return `# Benchmark results

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}, Node ${process.versions.node}, ${versions.join(", ")}.
`;
}
