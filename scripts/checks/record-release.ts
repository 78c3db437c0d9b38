/**
 * `npm run release:record`: saves the specs of the version in package.json in `released/`, where the check of changes
 * finds them without a network, tags or history. Rejects a version that is not newer than the recorded one, or that
 * hides a breaking change.
 *
 * Exit codes: 0 = recorded; 1 = rejected.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runScript } from "../run-script.ts";
import {
  BUNDLE,
  compareReleases,
  isNewer,
  type Release,
  readCurrent,
  readReleased,
} from "./spec-changes/releases.ts";

/** Why this must not become the release with which later changes are compared. */
function objection(released: Release | undefined, { version, bundles }: Release): string | undefined {
  if (!released) return undefined;
  if (!isNewer(released.version, version))
    return `${released.version} is recorded, and ${version} is not newer`;
  if (compareReleases(released, { version, bundles }).ok) return undefined;
  return `${version} hides a breaking change; \`npm run lint:changes\` says which one`;
}

function record(root: string, { version, bundles }: Release): void {
  const folder = join(root, "released");
  rmSync(folder, { recursive: true, force: true });
  for (const api of bundles.keys()) {
    mkdirSync(join(folder, api), { recursive: true });
    cpSync(join(root, "generated", api, BUNDLE), join(folder, api, BUNDLE));
  }
  writeFileSync(join(folder, "version"), `${version}\n`);
}

function recordOrRefuse(root: string): void {
  const current = readCurrent(root);
  const refused = objection(readReleased(root), current);
  if (refused) {
    console.error(refused);
    process.exitCode = 1;
  } else {
    record(root, current);
    console.log(`recorded ${current.version}: ${[...current.bundles.keys()].join(", ")}`);
  }
}

const script = {
  usage: "npm run release:record -- [folder]",
  description:
    "Saves the specs of the version in package.json in released/, in this checkout or in the one in the folder.",
  most: 1,
};

await runScript(script, ({ positionals: [folder] }) =>
  recordOrRefuse(folder ?? fileURLToPath(new URL("../../", import.meta.url))),
);
