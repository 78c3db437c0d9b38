/**
 * Packs the package as `npm publish` would, checks the archive with publint and attw, and installs it into an empty
 * project. There it type-checks the README's first sample, verbatim, and a CommonJS program, and runs both against the
 * sandbox of the installed package. Compiler and Node types are those of this checkout; only the package's own
 * dependencies are installed.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScript } from "../run-script.ts";
import { readReadme } from "./code-blocks.ts";
import { install, pack, root, run } from "./packed-package.ts";

const typeRoots = join(root, "node_modules/@types");

/** Every way in which a project may resolve types, and one without the types of the DOM. */
const SETTINGS: readonly (readonly string[])[] = [
  ["--module", "nodenext"],
  ["--module", "esnext", "--moduleResolution", "bundler"],
  ["--module", "nodenext", "--lib", "es2023"],
];

/** Runs the sample as a user would, with the sandbox of the installed package in place of the vendor. */
const RUNNER = `
import { startSandbox } from "im-openapi/sandbox";
const sandbox = await startSandbox();
process.env.APP_KEY = sandbox.credentials.jmessage.appKey;
process.env.MASTER_SECRET = sandbox.credentials.jmessage.masterSecret;
process.env.REPORT_URL = sandbox.urls["jmessage-report"];
process.env.IM_URL = sandbox.urls["jmessage-im"];
await import("./sample.js");
await sandbox.close();
`;

/** There is no build for CommonJS: since 20.19 Node requires ES modules, and since 5.8 TypeScript knows that. */
const COMMON_JS = `
import { createJMessage } from "im-openapi/jmessage";
import { startSandbox } from "im-openapi/sandbox";
const main = async () => {
  const from = new Date(Date.now() - 7 * 86_400_000);
  const sandbox = await startSandbox({ jmessage: { history: { count: 3, from } } });
  const baseUrl = sandbox.urls["jmessage-report"];
  const { report } = createJMessage({ ...sandbox.credentials.jmessage, baseUrl });
  let count = 0;
  for await (const message of report.history({ from }))
    count += message.msgid.length > 0 ? 1 : 0;
  await sandbox.close();
  if (count !== 3) throw new Error(\`expected 3 messages, got \${count}\`);
};
void main();
`;

/** Loads every entry point. */
const REQUIRE_ALL = `
for (const name of Object.keys(require("im-openapi/package.json").exports))
  if (Object.keys(require("im-openapi" + name.slice(1))).length === 0) throw new Error(name + " is empty");
`;

/**
 * What attw should ignore: no types for `moduleResolution: node10`, which does not know `exports`, and ES modules for
 * those who use `require`, see above.
 */
const ATTW = ["--profile", "node16", "--ignore-rules", "cjs-resolves-to-esm", "--format", "ascii"];

/** How the archive looks to other tools. */
function lint(archive: string): void {
  const bin = (name: string) => join(root, "node_modules/.bin", name);
  run("publint", root, bin("publint"), archive, "--strict");
  run("attw", root, bin("attw"), archive, ...ATTW);
}

function compile(project: string, file: string, settings: readonly string[]): void {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const strict = ["--strict", "--target", "es2023", "--types", "node", "--typeRoots", typeRoots];
  run(`tsc ${settings.join(" ")} ${file}`, project, process.execPath, tsc, ...strict, ...settings, file);
}

function checkSample(project: string): number {
  const sample = readReadme().find(({ language }) => language === "ts");
  if (!sample) throw new Error("README.md has no TypeScript sample");
  writeFileSync(join(project, "sample.ts"), sample.text);
  writeFileSync(join(project, "run.js"), RUNNER);
  for (const settings of SETTINGS) compile(project, "sample.ts", settings);
  const output = run("the README's first sample", project, process.execPath, "run.js");
  const lines = output.split("\n").length - 1;
  if (lines === 0) throw new Error("the README's first sample printed nothing");
  return lines;
}

function checkCommonJs(project: string): void {
  writeFileSync(join(project, "program.cts"), COMMON_JS);
  writeFileSync(join(project, "require-all.cjs"), REQUIRE_ALL);
  compile(project, "program.cts", ["--module", "nodenext"]);
  for (const file of ["program.cjs", "require-all.cjs"]) run(file, project, process.execPath, file);
}

function check(folder: string): string {
  const project = join(folder, "project");
  const archive = pack(folder);
  lint(archive);
  install(archive, project);
  const lines = checkSample(project);
  checkCommonJs(project);
  return `the installed package compiles, the README's first sample printed ${lines} lines, and require() works`;
}

function checkInTemporaryFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), "im-openapi-pack-"));
  try {
    console.log(check(folder));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const script = {
  usage: "node --import tsx scripts/checks/pack.ts",
  description:
    "Packs the package, installs it into an empty project, and type-checks and runs samples there.",
};

await runScript(script, checkInTemporaryFolder);
