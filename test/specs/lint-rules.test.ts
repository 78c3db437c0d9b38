import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { bundle, type Document, type Finding, redocly, spectral } from "./linters.ts";
import { extensionCases } from "./planted-extensions.ts";
import { redoclyCases } from "./planted-redocly.ts";
import { spectralCases } from "./planted-spectral.ts";
import { webhookCases } from "./planted-webhooks.ts";
import { addPost, type Planted } from "./planting.ts";

let good: Document;
beforeAll(async () => {
  good = await bundle("jmessage-report");
});

const linters = [
  {
    name: "Spectral",
    lint: spectral,
    cases: [...spectralCases, ...extensionCases, ...webhookCases],
    ruleset: "specs/spectral.yaml",
    rule: /^ {2}([a-z0-9-]+):$/gm,
  },
  {
    name: "Redocly",
    lint: redocly,
    cases: redoclyCases,
    ruleset: "redocly.yaml",
    rule: /^ {2}(rule\/[a-z-]+):$/gm,
  },
];

describe.each(linters)("$name", ({ lint, cases, ruleset, rule }) => {
  const results = new Map<Planted | undefined, Finding[]>();

  // One run for all documents: most of the time goes into starting the linter.
  beforeAll(async () => {
    const plants = [undefined, { plant: addPost }, ...cases];
    const documents = plants.map((one) => {
      const document = structuredClone(good);
      one?.plant(document);
      return document;
    });
    const found = await lint(documents);
    results.set(undefined, [...(found[0] ?? []), ...(found[1] ?? [])]);
    cases.forEach((one, index) => {
      results.set(one, found[index + 2] ?? []);
    });
  });

  it("finds nothing in the spec, nor in an operation with a body", () => {
    expect(results.get(undefined)).toEqual([]);
  });

  it.each(cases)("$rule reports $what", (one) => {
    expect(results.get(one)).toEqual([{ rule: one.rule, at: one.at }]);
  });

  it("has a planted violation for each of our rules", async () => {
    const rules = (await readFile(ruleset, "utf8")).split(/^rules:$/m)[1] ?? "";
    const names = [...rules.matchAll(rule)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(4);
    expect([...new Set(cases.map((one) => one.rule))].sort()).toEqual(names.sort());
  });
});
