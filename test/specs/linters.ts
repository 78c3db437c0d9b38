import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";

import { readReference } from "../../src/openapi/reference.ts";

// biome-ignore lint/suspicious/noExplicitAny: documents contain planted errors that no type allows
export type Document = any;

/** A finding of a linter: the rule, and where. */
export interface Finding {
  readonly rule: string;
  readonly at: string;
}

const run = promisify(execFile);
const REDOCLY = "node_modules/@redocly/cli/bin/cli.js";
const SPECTRAL = "node_modules/@stoplight/spectral-cli/dist/index.js";

/** The bundle of an API, as `scripts/generate.ts` writes it. */
export const bundle = (api: string): Promise<Document> =>
  inFolder(async (folder) => {
    const file = join(folder, "openapi.json");
    await node(REDOCLY, ["bundle", api, "--output", file]);
    return JSON.parse(await readFile(file, "utf8"));
  });

/** Lints all documents in one run of Spectral. @returns the findings in each */
export const spectral = (documents: readonly Document[]): Promise<Finding[][]> =>
  lint(documents, async (files) => {
    const options = [
      "--ruleset",
      "specs/spectral.yaml",
      "--fail-severity",
      "hint",
      "--format",
      "json",
      "--quiet",
    ];
    const output = await node(SPECTRAL, ["lint", ...options, ...files]);
    return (JSON.parse(output) as { code: string; path: (string | number)[]; source: string }[]).map(
      (found) => ({
        file: basename(found.source),
        rule: found.code,
        at: found.path.join(" "),
      }),
    );
  });

/** Lints all documents in one run of Redocly. @returns the findings in each */
export const redocly = (documents: readonly Document[]): Promise<Finding[][]> =>
  lint(documents, async (files) => {
    const options = ["--config", "redocly.yaml", "--format", "json", "--max-problems", "1000"];
    const output = await node(REDOCLY, ["lint", ...options, ...files]);
    interface Problem {
      ruleId: string;
      location: { source: { ref: string }; pointer: string }[];
    }
    // It prints one report after another.
    const reports = JSON.parse(`[${output.replaceAll(/^\}\{$/gm, "},{")}]`) as { problems: Problem[] }[];
    return reports
      .flatMap(({ problems }) => problems)
      .map(({ ruleId, location: [place] }) => ({
        file: basename(place?.source.ref ?? ""),
        rule: ruleId,
        at: readReference(place?.pointer ?? "#").join(" "),
      }));
  });

function lint(
  documents: readonly Document[],
  findings: (files: string[]) => Promise<(Finding & { file: string })[]>,
) {
  return inFolder(async (folder) => {
    const names = documents.map((_, index) => `${index}.json`);
    await Promise.all(
      documents.map((document, index) => writeFile(join(folder, `${index}.json`), JSON.stringify(document))),
    );
    const found = await findings(names.map((name) => join(folder, name)));
    return names.map((name) =>
      found.filter(({ file }) => file === name).map(({ rule, at }) => ({ rule, at })),
    );
  });
}

/** Runs a command line tool. @returns its output, whatever its exit code */
async function node(script: string, options: string[]): Promise<string> {
  const settings = { maxBuffer: 2 ** 26 };
  try {
    return (await run(process.execPath, [script, ...options], settings)).stdout;
  } catch (error) {
    const { stdout, code } = error as { stdout?: string; code?: unknown };
    if (code === 1 && stdout) return stdout;
    throw error;
  }
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "im-openapi-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
