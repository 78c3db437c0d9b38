import { readdirSync, readFileSync } from "node:fs";
import { importsOf } from "../checks/imports-of.ts";

/** What imports these does more in a full run: samples are whole there, and random data are others each time. */
const MORE_IN_FULL = ["test/support/effort.ts", "fast-check"];

/** These only run compilers, linters and builds, or change messages for Prism: the same on every Node. */
const SAME_EVERYWHERE =
  /^test\/((checks|docs|specs|tools|types|vendors|workflows)\/|contract\/\w+-mutation\.)/;

/**
 * What contributors run, not users; tests of the specs, which are contract tests; and those of Prism. The oldest and the
 * newest Node run them.
 */
const FOR_OLDEST_AND_NEWEST = /^test\/(contract\/|(start|readme|script-arguments)\.|cli\/(mock|prism-cli)\.)/;

/** The test files that `npm test` does not run, or not with everything that they have. */
function listRest(): string[] {
  return listFiles().filter((file) => isOnlyInFull(file) || importsAny(file, MORE_IN_FULL));
}

/** The test files whose results may depend on the version of Node, among those that `npm test` runs. */
function listDependentOnNode(): string[] {
  return listFiles().filter((file) => !isOnlyInFull(file) && !SAME_EVERYWHERE.test(file));
}

/** The test files for the newest Node; where there is a `start.full.test.ts`, that does what `start.test.ts` does. */
export function listForNewestNode(): string[] {
  const rest = listRest();
  const quick = listDependentOnNode().filter(
    (file) => !rest.includes(file.replace(/test\.ts$/, "full.test.ts")),
  );
  return [...new Set([...quick, ...rest])];
}

/** The test files for a version of Node between the oldest and the newest. */
export function listForNodeBetween(): string[] {
  return listDependentOnNode().filter((file) => !FOR_OLDEST_AND_NEWEST.test(file));
}

const isOnlyInFull = (file: string) => file.endsWith(".full.test.ts");

function listFiles(): string[] {
  const files = readdirSync("test", { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `test/${file}`)
    .sort();
}

/** Whether a file imports one of these, itself or by way of other files of the tests. */
function importsAny(file: string, targets: readonly string[], seen = new Set<string>()): boolean {
  if (targets.includes(file)) return true;
  if (seen.has(file) || !file.startsWith("test/")) return false;
  seen.add(file);
  return importsOf(file, readFileSync(file, "utf8")).some((imported) => importsAny(imported, targets, seen));
}
