import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

/** Decides how much a run tries, so whatever imports it does more in a full run. */
const EFFORT = "test/support/effort.ts";

/** The test files that `npm test` does not run, or not with everything that they have. */
export function listRestOfTests(): string[] {
  const files = readdirSync("test", { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `test/${file}`)
    .filter((file) => file.endsWith(".full.test.ts") || imports(file, EFFORT))
    .sort();
}

/** Whether a file imports another one, itself or by way of other files of the tests. */
function imports(file: string, target: string, seen = new Set<string>()): boolean {
  if (file === target) return true;
  // Source code within a string may import what does not exist.
  if (seen.has(file) || !file.startsWith("test/") || !existsSync(file)) return false;
  seen.add(file);
  const specifiers = readFileSync(file, "utf8").matchAll(/(?:\bfrom |\bimport |\bimport\()"(\.[^"]+\.ts)"/g);
  return [...specifiers].some(([, specifier = ""]) =>
    imports(posix.join(posix.dirname(file), specifier), target, seen),
  );
}
