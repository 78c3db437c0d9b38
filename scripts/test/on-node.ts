import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { UsageError } from "../../src/cli/usage-error.ts";
import { runScript } from "../run-script.ts";

/** These only run compilers, linters and builds, which are the same on every Node. */
const SAME_EVERYWHERE = "test/{checks,docs,specs,tools,types,workflows}/**";

const script = {
  usage: "node --import tsx scripts/test/on-node.ts <version>",
  description: "Runs the tests on another version of Node, which it installs as an npm package.",
  most: 1,
} as const;

await runScript(script, ({ positionals: [version] }) => {
  if (version === undefined) throw new UsageError("Which version of Node?");
  const folder = mkdtempSync(join(tmpdir(), "im-openapi-node-"));
  try {
    process.exitCode = runTests(download(version, folder), version);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** @returns the folder of the executable */
function download(version: string, folder: string): string {
  const name = `node-${process.platform}-${process.arch}@${version}`;
  execFileSync("npm", ["pack", "--loglevel=error", "--pack-destination", folder, name], { stdio: "ignore" });
  const [archive = ""] = readdirSync(folder);
  execFileSync("tar", ["-xzf", join(folder, archive), "-C", folder, "package/bin/node"]);
  return join(folder, "package/bin");
}

function runTests(bin: string, version: string): number {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const found = execFileSync("node", ["--version"], { env, encoding: "utf8" }).trim();
  if (found !== `v${version}`) throw new Error(`expected Node ${version}, got ${found}`);
  const args = ["node_modules/vitest/vitest.mjs", "run", "--exclude", SAME_EVERYWHERE];
  return spawnSync("node", args, { env, stdio: "inherit" }).status ?? 1;
}
