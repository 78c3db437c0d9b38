import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, string> };

/** Sources of the package's entry points, by name. */
const entries = Object.fromEntries(
  Object.entries(exports)
    .filter(([, file]) => file.endsWith(".js"))
    .map(([name, file]) => [name, file.replace("./dist/", "").replace(/js$/, "ts")]),
);

const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
const program = ts.createProgram(Object.values(entries), options);
const checker = program.getTypeChecker();

/** The exports of an entry point: each name with its declaration. */
function exportsOf(entry: string): Map<string, ts.Symbol> {
  const source = program.getSourceFile(entries[entry] as string) as ts.SourceFile;
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol);
  const declared = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return new Map(exported.map((symbol) => [symbol.name, declared(symbol)]));
}

/** Names that mean different things in different entry points. */
function ambiguousNames(one: string, other: string): string[] {
  const others = exportsOf(other);
  return [...exportsOf(one)]
    .filter(([name, symbol]) => others.has(name) && others.get(name) !== symbol)
    .map(([name]) => `${name} of ${one} and ${other}`);
}

const clients = Object.keys(entries).filter((entry) => entry !== "./sandbox");

test("no name of the sandbox means something else in a client", () => {
  expect(exportsOf("./sandbox").size).toBeGreaterThan(20);
  expect(clients.length).toBeGreaterThan(5);
  expect(clients.flatMap((client) => ambiguousNames("./sandbox", client))).toEqual([]);
});

test("no name of the package's main entry point means something else in another one", () => {
  const others = clients.filter((entry) => entry !== ".");
  expect(others.flatMap((entry) => ambiguousNames(".", entry))).toEqual([]);
});

test("the comparison finds a name that two vendors use, and passes a type that two entry points share", () => {
  const found = ambiguousNames("./jmessage", "./qiniu");
  expect(found).toContain("Message of ./jmessage and ./qiniu");
  expect([exportsOf("./jmessage").has("Instant"), exportsOf("./qiniu").has("Instant")]).toEqual([true, true]);
  expect(found).not.toContain("Instant of ./jmessage and ./qiniu");
});
