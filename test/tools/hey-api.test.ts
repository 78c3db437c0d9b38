import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Document } from "../../src/openapi/document.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { apiIds, readDocument } from "../support/document.ts";
import { sample } from "../support/effort.ts";
import { compileErrors } from "./compile.ts";
import { freeFormPlaces, type Place, type Root } from "./free-form-places.ts";
import { looseTypes } from "./loose-types.ts";
import { bundleOf, ownFolder, runTool } from "./run-tool.ts";

const tried = sample("bundles in hey-api", apiIds, 1);
const folder = ownFolder();

// Types and client, which are its defaults.
beforeAll(async () => {
  const runs = tried.map((api) =>
    runTool(
      folder,
      "@hey-api/openapi-ts/bin/run.js",
      ...["--input", bundleOf(api), "--output", join(folder, api), "--no-log-file", "--silent"],
    ),
  );
  await Promise.all(runs);
});

/** Where it has the types of a schema; those of shared responses are at each operation. */
function pathOf(root: Root): string | undefined {
  if (root.kind === "schemas") return root.name;
  if (root.kind === "body") return `${root.operation}Data.body`;
  return root.kind === "response" ? responsePath(root.operation, root.status) : undefined;
}

const responsePath = (operation: string, status: string) =>
  `${operation}${/^[23]/.test(status) ? "Responses" : "Errors"}.${status}`;

const placePaths = (places: Place[]): string[] =>
  places.flatMap(({ root, names }) => {
    const path = pathOf(root);
    return path === undefined ? [] : [[path, ...names].join(".")];
  });

/** Responses without a documented body, except 204, which it types as `void`. */
const emptyResponses = (document: Document): string[] =>
  listOperations(document).flatMap(({ operation }) =>
    Object.entries(operation.responses)
      .filter(([status, response]) => status !== "204" && !resolve(document, response).content)
      .map(([status]) => responsePath(operation.operationId, status)),
  );

/** It capitalizes the names of types. */
const lower = (paths: readonly string[]) => new Set(paths.map((path) => path.toLowerCase()));

it("generates a client that compiles with `strict`", async () => {
  const files = tried.map((api) => join(folder, api, "index.ts"));
  expect(await compileErrors(folder, files)).toBe("");
});

describe.each(tried)("of %s", (api) => {
  const loose = () => looseTypes(readFileSync(join(folder, api, "types.gen.ts"), "utf8"));

  it("generates no `any`, and no object without possible fields", () => {
    expect(loose().filter(({ text }) => text !== "unknown")).toEqual([]);
  });

  it("generates `unknown` where the spec is free-form or a response has no body, and nowhere else", () => {
    const unknown = loose().filter(({ text }) => text === "unknown");
    const document = readDocument(api);
    const expected = [...placePaths(freeFormPlaces(document)), ...emptyResponses(document)];
    expect(lower(unknown.map(({ path }) => path))).toEqual(lower(expected));
  });

  it("generates a function for every operation", () => {
    const sdk = readFileSync(join(folder, api, "sdk.gen.ts"), "utf8");
    const functions = [...sdk.matchAll(/^export const (\w+) = </gm)].map(([, name]) => name);
    const ids = listOperations(readDocument(api)).map(({ operation }) => operation.operationId);
    expect(functions.sort()).toEqual(ids.sort());
  });
});
