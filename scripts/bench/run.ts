/**
 * `npm run bench [name…]` measures what the project claims, together with comparable packages, and prints ratios. The
 * results, with machine and versions, go to `scripts/bench/RESULTS.md`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { UsageError } from "../../src/cli/usage-error.ts";
import { runScript } from "../run-script.ts";
import type { Measurement } from "./measurement.ts";

/** Loaded when they are run: compilers and browsers take seconds. */
const benchmarks: Readonly<Record<string, () => Promise<Measurement[]>>> = {
  "generate-cpu": async () => (await import("./generate-cpu.ts")).generateCpu(),
  "type-cost": async () => (await import("./type-cost.ts")).typeCost(),
  "history-reading": async () => (await import("./history-reading.ts")).historyReading(),
  "call-cpu": async () => (await import("./call-cpu.ts")).callCpu(),
  redaction: async () => (await import("./redaction.ts")).redaction(),
  "int64-parsing": async () => (await import("./int64-parsing.ts")).int64Parsing(),
  "easemob-archive": async () => (await import("./easemob-archive.ts")).easemobArchive(),
  "bundle-size": async () => (await import("./bundle-size.ts")).bundleSize(),
  install: async () => (await import("./install-size.ts")).installSize(),
  "sandbox-start": async () => (await import("./sandbox-start.ts")).sandboxStart(),
  "docs-site": async () => (await import("./docs-site.ts")).docsSite(),
};

const RESULTS = new URL("RESULTS.md", import.meta.url);

/** Runs the benchmarks with these names; without a name, all of them, and saves the results. */
async function bench(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !Object.hasOwn(benchmarks, name));
  if (unknown !== undefined)
    throw new UsageError(`unknown benchmark ${unknown}; there are ${Object.keys(benchmarks).join(", ")}`);
  const sections: string[] = [];
  for (const [name, measure] of Object.entries(benchmarks)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n${name}`);
    const rows = await measure();
    for (const { what, value, goal } of rows)
      console.log(`  ${what}: ${value}${goal ? ` (goal: ${goal})` : ""}`);
    sections.push(`## ${name}\n\n${table(rows)}\n`);
  }
  if (names.length === 0)
    await writeFile(RESULTS, `${await head()}\n${sections.join("\n")}${await writtenByHand()}`);
}

/** The sections that no benchmark writes: results of tests, at the end. */
async function writtenByHand(): Promise<string> {
  const [, ...sections] = (await readFile(RESULTS, "utf8")).split(/^(?=## )/m);
  const others = sections.filter(
    (section) => !Object.hasOwn(benchmarks, section.slice(3).split("\n", 1)[0] ?? ""),
  );
  return others.length > 0 ? `\n${others.join("")}` : "";
}

function table(rows: readonly Measurement[]): string {
  const lines = rows.map(({ what, value, goal = "" }) => `| ${what} | ${value} | ${goal} |`);
  return ["| what | measured | goal |", "| --- | --- | --- |", ...lines].join("\n");
}

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

const script = {
  usage: "npm run bench -- [name…]",
  description: `\
Measures what the project claims, and prints it beside its goals. Without a name it runs all benchmarks, and writes
scripts/bench/RESULTS.md. Names: ${Object.keys(benchmarks).join(", ")}`,
  most: Number.POSITIVE_INFINITY,
};

await runScript(script, ({ positionals }) => bench(positionals));
