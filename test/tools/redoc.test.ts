import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { listOperations } from "../../src/openapi/operations.ts";
import { apiIds, readDocument } from "../support/document.ts";
import { sample } from "../support/effort.ts";
import { bundleOf, ownFolder, runTool } from "./run-tool.ts";

const tried = sample("bundles in Redoc", apiIds, 1);
const folder = ownFolder();
const fileOf = (api: string) => join(folder, `${api}.html`);

beforeAll(async () => {
  const runs = tried.map((api) =>
    runTool(
      folder,
      "@redocly/cli/bin/cli.js",
      ...["build-docs", bundleOf(api), "--inlineBundle", "--output", fileOf(api)],
    ),
  );
  await Promise.all(runs);
});

describe.each(tried)("the page of %s", (api) => {
  const html = () => readFileSync(fileOf(api), "utf8");

  it("has every operation", () => {
    const page = html();
    const absent = listOperations(readDocument(api)).filter(
      ({ operation: { operationId, summary } }) => !(page.includes(operationId) && page.includes(summary)),
    );
    expect(absent.map(({ operation }) => operation.operationId)).toEqual([]);
  });

  it("requests no scripts, styles or images from other hosts", () => {
    expect(html().match(/<(?:script|img|iframe)[^>]* src="https?:|<link[^>]* href="https?:/g)).toBeNull();
  });
});
