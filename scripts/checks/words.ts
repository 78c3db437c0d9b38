/**
 * Finds words that we do not use (CONTRIBUTING, Terms) in specs, pages, comments and messages: `npm run lint:words`, or
 * for certain files and folders, `npm run lint:words -- docs README.md`.
 *
 * Exit codes: 0 = none found, 1 = some.
 */
import { fileURLToPath } from "node:url";
import { runScript } from "../run-script.ts";
import { CHECKED } from "./words/checked.ts";
import { findWords } from "./words/find-words.ts";

function check(paths: readonly string[]): void {
  const findings = findWords(fileURLToPath(new URL("../../", import.meta.url)), paths);
  for (const { file, line, found, say } of findings) console.error(`${file}:${line}: "${found}" → ${say}`);
  if (findings.length > 0) process.exitCode = 1;
  else console.log(`${paths.join(", ")}: only words that we use`);
}

const script = {
  usage: "npm run lint:words -- [options] [file or folder]…",
  description: `Finds words that the project does not use in prose, by default in ${CHECKED.join(" and ")}.`,
  most: 100,
} as const;

await runScript(script, ({ positionals }) => check(positionals.length > 0 ? positionals : CHECKED));
