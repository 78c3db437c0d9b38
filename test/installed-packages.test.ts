import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importsOf } from "../scripts/checks/imports-of.ts";
import { readSources } from "./support/import-rules.ts";

const readJson = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));

interface LockedPackage {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
  readonly devOptional?: boolean;
}

test("a user of the package gets openapi-fetch with its types, and no other package", () => {
  const { dependencies } = readJson("package.json");
  expect(Object.keys(dependencies)).toEqual(["openapi-fetch"]);
  const locked = Object.entries<LockedPackage>(readJson("package-lock.json").packages);
  const installed = locked.filter(
    ([path, { dev, optional, peer, devOptional }]) => path && !dev && !optional && !peer && !devOptional,
  );
  expect(installed.map(([path]) => path)).toEqual([
    "node_modules/openapi-fetch",
    "node_modules/openapi-typescript-helpers",
  ]);
});

test("what the package imports is installed with it, or by those who need it", () => {
  const { dependencies, peerDependencies } = readJson("package.json");
  // Types alone, which no entry shows.
  const installed = new Set(Object.keys({ ...dependencies, ...peerDependencies, "openapi-types": "" }));
  const imported = [...readSources()]
    .filter(([file]) => /^(src|generated)\//.test(file))
    .flatMap(([file, source]) => importsOf(file, source))
    .filter((target) => !/^(src|generated|node:)/.test(target))
    .map((target) => target.split("/", target.startsWith("@") ? 2 : 1).join("/"));
  expect(imported).toContain("openapi-fetch");
  expect(imported.filter((name) => !installed.has(name))).toEqual([]);
});
