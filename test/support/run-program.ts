import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { transform } from "esbuild";

/** What a program has printed. */
export interface Printed {
  readonly log: string[];
  readonly error: string[];
}

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  name: string;
  exports: Record<string, string>;
};

type AsyncFunction = (...args: unknown[]) => Promise<void>;
const AsyncFunction = (async () => {}).constructor as new (...parameters: string[]) => AsyncFunction;

const IMPORT = /^import (\{[^}]*\}|\w+) from "([^"]+)";$/gm;

/** The package by its name, as `exports` in package.json has it, from its sources. */
const entries = new Map(
  Object.entries(manifest.exports)
    .filter(([, file]) => file.endsWith(".js"))
    .map(([name, file]) => [
      manifest.name + name.slice(1),
      new URL(file.replace("./dist/", "../../").replace(/\.js$/, ".ts"), import.meta.url).href,
    ]),
);

/**
 * Runs a TypeScript program in this process, much quicker than one of its own would begin. Its imports are those of the
 * package, or of Node. It rejects as the program throws.
 */
export async function runProgram(source: string, printed: Printed): Promise<void> {
  const { code } = await transform(source, { loader: "ts", format: "esm", target: "es2022" });
  const body = code.replace(IMPORT, (_, names: string, from: string) => {
    const bound = names.startsWith("{") ? names.replaceAll(/ as /g, ": ") : `{ default: ${names} }`;
    return `const ${bound} = await load(${JSON.stringify(from)});`;
  });
  if (/^(im|ex)port /m.test(body)) throw new Error(`an import or export that is not understood:\n${body}`);
  const print =
    (lines: string[]) =>
    (...values: unknown[]) =>
      void lines.push(values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" "));
  const console = { log: print(printed.log), error: print(printed.error), warn: print(printed.error) };
  const load = (from: string) => (from.startsWith("node:") ? import(from) : loadEntry(from));
  await new AsyncFunction("console", "load", body)(console, load);
}

async function loadEntry(name: string): Promise<unknown> {
  const entry = entries.get(name);
  if (!entry) throw new Error(`no entry of the package is called ${name}`);
  return import(entry);
}
