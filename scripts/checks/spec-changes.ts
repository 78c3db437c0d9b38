/**
 * Lists what has changed in the specs since the last release, and whether it breaks clients: `node --import tsx
 * scripts/checks/spec-changes.ts [--json] [folder of another checkout]`.
 *
 * Exit codes: 0 = nothing breaks, or the version says that something does, or there is no release yet; 1 = a breaking
 * change that the version in package.json hides.
 */
import { fileURLToPath } from "node:url";
import { runScript } from "../run-script.ts";
import { lineOf } from "./spec-changes/changes.ts";
import { compareReleases, count, type Report, readCurrent, readReleased } from "./spec-changes/releases.ts";

function print({ released, version, apis, ok }: Report): void {
  for (const [api, changes] of Object.entries(apis)) {
    const number = changes.length === 1 ? "1 change" : `${changes.length || "no"} changes`;
    console.log(`${api}: ${number} since ${released}`);
    for (const change of changes) console.log(`  ${lineOf(change)}`);
  }
  const breaking = count(apis, "breaking");
  const sums = `${breaking} breaking, ${count(apis, "additive")} additive, ${count(apis, "neutral")} neutral`;
  console.log(`${sums}; ${released} → ${version}`);
  if (ok) return;
  console.error(
    `${version} must not break what ${released} promised. Raise the ${released.startsWith("0.") ? "minor" : "major"} ` +
      "number of the version in package.json, or make a change that is additive.",
  );
}

function check(root: string, asJson: boolean): void {
  const released = readReleased(root);
  if (released) {
    const report = compareReleases(released, readCurrent(root));
    if (asJson) console.log(JSON.stringify(report, null, 2));
    else print(report);
    if (!report.ok) process.exitCode = 1;
  } else if (asJson) console.log(JSON.stringify({ released: null }));
  else console.log("no release yet: there is nothing to compare the specs with");
}

const script = {
  usage: "npm run lint:changes -- [options] [folder]",
  description:
    "Compares the specs of this checkout, or of the one in the folder, with those of the last release.",
  options: { json: { type: "boolean", description: "print the changes as JSON" } },
  most: 1,
} as const;

await runScript(script, ({ values: { json = false }, positionals: [folder] }) =>
  check(folder ?? fileURLToPath(new URL("../../", import.meta.url)), json),
);
