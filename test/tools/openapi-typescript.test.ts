import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { apiIds, readDocument } from "../support/document.ts";
import { sample } from "../support/effort.ts";
import { compileErrors } from "./compile.ts";
import { freeFormPlaces, type Root } from "./free-form-places.ts";
import { looseTypes } from "./loose-types.ts";
import { bundleOf, ownFolder, runTool } from "./run-tool.ts";

const tried = sample("bundles in openapi-typescript", apiIds, 1);
const folder = ownFolder();
const fileOf = (api: string) => join(folder, `${api}.ts`);

// The plain command, as any user would run it: `scripts/generate.ts` adds types of its own.
beforeAll(async () => {
  const runs = tried.map((api) =>
    runTool(folder, "openapi-typescript/bin/cli.js", bundleOf(api), "--output", fileOf(api)),
  );
  await Promise.all(runs);
});

/** Where openapi-typescript has the types of a schema. */
function pathOf(root: Root): string {
  if (root.kind === "schemas") return `components.schemas.${root.name}`;
  if (root.kind === "responses") return `components.responses.${root.name}.content.${root.type}`;
  if (root.kind === "body") return `operations.${root.operation}.requestBody.content.${root.type}`;
  return `operations.${root.operation}.responses.${root.status}.content.${root.type}`;
}

it("generates types that compile with `strict`", async () => {
  expect(await compileErrors(folder, tried.map(fileOf))).toBe("");
});

describe.each(tried)("of %s", (api) => {
  const loose = () => looseTypes(readFileSync(fileOf(api), "utf8"));

  it("generates no `any`, and no object without possible fields", () => {
    // The document has neither webhooks nor local definitions.
    const others = loose().filter(
      ({ text, path }) => text !== "unknown" && !["webhooks", "$defs"].includes(path),
    );
    expect(others).toEqual([]);
  });

  it("generates `unknown` where the spec is free-form, and nowhere else", () => {
    const unknown = loose().filter(({ text, path }) => text === "unknown" && !isHeader(path));
    const expected = freeFormPlaces(readDocument(api)).map(({ root, names }) =>
      [pathOf(root), ...names].join("."),
    );
    expect(new Set(unknown.map(({ path }) => path))).toEqual(new Set(expected));
  });
});

/** Undocumented headers, which it adds to every response. */
const isHeader = (path: string) => path.endsWith(".headers.*");
