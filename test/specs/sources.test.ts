import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { listApis } from "../../scripts/generate/apis.ts";
import { parseYaml } from "../../scripts/generate/tools.ts";

type Source = Readonly<Record<string, unknown>>;

let sources: Readonly<Record<string, Source>>;
beforeAll(async () => {
  sources = parseYaml(await readFile("specs/sources.yaml", "utf8")) as typeof sources;
});

describe("the list of sources", () => {
  it("says where each one is: a revision in a repository, an address, or why neither is known", () => {
    for (const [title, source] of Object.entries(sources)) {
      const keys = Object.keys(source)
        .filter((key) => key !== "path")
        .join(" ");
      expect(keys, title).toMatch(/^(repository revision|url|unlocated)$/);
      if (source.revision) expect(source.revision, title).toMatch(/^[0-9a-f]{40}$/);
      if (source.url) expect(source.url, title).toMatch(/^https:\/\/[^/]+\/./);
    }
  });

  it("has no title that evidence cannot name, and none that no evidence names", async () => {
    const named = new Set((await namedSources()).flatMap((source) => source.split("; ")));
    expect([...named].sort()).toEqual(Object.keys(sources).sort());
  });
});

/** The `source` of every x-evidence mark in the committed bundles. */
async function namedSources(): Promise<string[]> {
  const found: string[] = [];
  for (const { id } of await listApis())
    JSON.parse(await readFile(`generated/${id}/openapi.json`, "utf8"), (key, value) => {
      if (key === "x-evidence" && value.source) found.push(value.source);
      return value;
    });
  return found;
}
