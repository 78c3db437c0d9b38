import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { transform } from "esbuild";

/** The output of a program. */
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

/** The package by its name, by `exports` in package.json, from its sources. */
const entries = new Map(
  Object.entries(manifest.exports)
    .filter(([, file]) => file.endsWith(".js"))
    .map(([name, file]) => [
      manifest.name + name.slice(1),
      new URL(file.replace("./dist/", "../../").replace(/\.js$/, ".ts"), import.meta.url).href,
    ]),
);

/**
 * Runs a TypeScript program in this process, which takes less time than starting a child process. It may import the
 * package, or Node. Rejects with what the program throws.
 */
export async function runProgram(source: string, printed: Printed): Promise<void> {
  const { code } = await transform(source, { loader: "ts", format: "esm", target: "es2022" });
  const body = code.replace(IMPORT, (_, names: string, from: string) => {
    const bound = names.startsWith("{") ? names.replaceAll(/ as /g, ": ") : `{ default: ${names} }`;
    return `const ${bound} = await load(${JSON.stringify(from)});`;
  });
  if (/^(im|ex)port /m.test(body)) throw new Error(`an unsupported import or export:\n${body}`);
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
