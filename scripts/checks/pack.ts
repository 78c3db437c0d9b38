/**
 * Packs the package as `npm publish` would, installs it into an empty project, and there type-checks and runs the
 * README's first sample, verbatim, against a sandbox of the installed package. Compiler and Node types are those of
 * this checkout; only the package's own dependencies are installed.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSamples } from "./readme.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const typeRoots = join(root, "node_modules/@types");

/** Every way in which a project may look up types, and one without the browser's. */
const SETTINGS: readonly (readonly string[])[] = [
  ["--module", "nodenext"],
  ["--module", "esnext", "--moduleResolution", "bundler"],
  ["--module", "nodenext", "--lib", "es2023"],
];

/** Runs the sample as its user would, with a sandbox of the installed package in place of the vendor. */
const RUNNER = `
import { startSandbox } from "im-openapi/sandbox";
const sandbox = await startSandbox();
process.env.APP_KEY = sandbox.credentials.jmessage.appKey;
process.env.MASTER_SECRET = sandbox.credentials.jmessage.masterSecret;
process.env.BASE_URL = sandbox.urls["jmessage-report"];
await import("./sample.js");
await sandbox.close();
`;

function run(what: string, cwd: string, command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${what} failed:\n${stdout}${stderr}`);
  }
}

function pack(folder: string): string {
  run("npm pack", root, "npm", "pack", "--pack-destination", folder);
  const [archive] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  if (!archive) throw new Error("npm pack left no archive");
  return join(folder, archive);
}

function install(archive: string, project: string): void {
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund"];
  run("npm install of the package", project, "npm", "install", ...quiet, archive);
}

function compile(project: string): void {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const strict = ["--strict", "--target", "es2023", "--types", "node", "--typeRoots", typeRoots];
  for (const settings of SETTINGS)
    run(`tsc ${settings.join(" ")}`, project, process.execPath, tsc, ...strict, ...settings, "sample.ts");
}

function check(folder: string): string {
  const project = join(folder, "project");
  install(pack(folder), project);
  writeFileSync(join(project, "sample.ts"), readSamples()[0].text);
  writeFileSync(join(project, "run.js"), RUNNER);
  compile(project);
  const output = run("the README's first sample", project, process.execPath, "run.js");
  const lines = output.split("\n").length - 1;
  if (lines === 0) throw new Error("the README's first sample printed nothing");
  return `the installed package compiles, and the README's first sample printed ${lines} lines`;
}

const folder = mkdtempSync(join(tmpdir(), "im-openapi-pack-"));
try {
  console.log(check(folder));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
