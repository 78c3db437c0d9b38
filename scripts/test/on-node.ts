import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { UsageError } from "../../src/cli/usage-error.ts";
import { runScript } from "../run-script.ts";
import { listForNewestNode, listForNodeBetween } from "./test-files.ts";

const script = {
  usage: "node --import tsx scripts/test/on-node.ts <version> [options]",
  description: "Runs the tests on another version of Node, which it installs as an npm package.",
  options: {
    full: {
      type: "boolean",
      description: "also run what npm test leaves out, and no samples but everything",
    },
  },
  most: 1,
} as const;

await runScript(script, ({ positionals: [version], values: { full = false } }) => {
  if (version === undefined) throw new UsageError("Which version of Node?");
  const folder = mkdtempSync(join(tmpdir(), "im-openapi-node-"));
  try {
    process.exitCode = runTests(download(version, folder), version, full);
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

function runTests(bin: string, version: string, full: boolean): number {
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    // Tests start hundreds of processes, and from Node 22 on each need not compile the same modules again.
    NODE_COMPILE_CACHE: join(bin, "compile-cache"),
    ...(full && { TEST_FULL: "1" }),
  };
  const found = execFileSync("node", ["--version"], { env, encoding: "utf8" }).trim();
  if (found !== `v${version}`) throw new Error(`expected Node ${version}, got ${found}`);
  const files = full ? listForNewestNode() : listForNodeBetween();
  const args = ["node_modules/vitest/vitest.mjs", "run", ...files];
  return spawnSync("node", args, { env, stdio: "inherit" }).status ?? 1;
}
