import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const folder = join(root, "src/sandbox");

/** Generated files that lead back into the sandbox. */
const REGISTRIES = ["access", "sandbox", "sandbox-types"].map((name) => `generated/vendors/${name}.ts`);

const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

function importsOf(file: string): string[] {
  const text = readFileSync(join(folder, file), "utf8");
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)].map(([, name]) => name ?? "");
}

/** The target of an import, as a path from the root of the repository. */
function leadsTo(file: string, name: string): string {
  return name.startsWith(".") ? relative(root, resolve(folder, file, "..", name)) : name;
}

it("imports only itself, generated tables, node and ajv, so that it cannot share a bug with a client", () => {
  const allowed =
    /^(src\/(sandbox|openapi)\/|generated\/[\w-]+\/(api|types)\.ts$|generated\/vendors\/(access|apis|sandbox|sandbox-types)\.ts$|node:|ajv\/)/;
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .map((name) => leadsTo(file, name))
      .filter((target) => !allowed.test(target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(files.length).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});

it("keeps vendors out of the frame", () => {
  const wrong = files
    .filter((file) => file.startsWith("frame"))
    .flatMap((file) => importsOf(file).map((name) => leadsTo(file, name)))
    .filter((target) => !/^(src\/(sandbox\/(frame\/|clock\.ts)|openapi\/)|node:|ajv\/)/.test(target));
  expect(wrong).toEqual([]);
});

it("imports nothing but itself and generated tables through the files that cover all vendors", () => {
  const wrong = REGISTRIES.flatMap((file) =>
    importsOf(join("../..", file)).map((name) => leadsTo(join("../..", file), name)),
  );
  expect(wrong.filter((target) => !/^(src\/sandbox\/|generated\/)/.test(target))).toEqual([]);
});
