import { readdirSync, readFileSync } from "node:fs";
import { importsOf } from "../checks/imports-of.ts";

/** What imports these does more in a full run: samples are whole there, and random data are others each time. */
const MORE_IN_FULL = ["test/support/effort.ts", "fast-check"];

/** The test files that `npm test` does not run, or not with everything that they have. */
export function listRestOfTests(): string[] {
  const files = readdirSync("test", { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `test/${file}`)
    .filter((file) => file.endsWith(".full.test.ts") || importsAny(file, MORE_IN_FULL))
    .sort();
}

/** Whether a file imports one of these, itself or by way of other files of the tests. */
function importsAny(file: string, targets: readonly string[], seen = new Set<string>()): boolean {
  if (targets.includes(file)) return true;
  if (seen.has(file) || !file.startsWith("test/")) return false;
  seen.add(file);
  return importsOf(file, readFileSync(file, "utf8")).some((imported) => importsAny(imported, targets, seen));
}
