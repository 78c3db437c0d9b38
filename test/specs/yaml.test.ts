import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { isCollection, isScalar, parse, parseDocument, visit } from "yaml";

const files = execFileSync("git", ["ls-files", "*.yaml", "*.yml"], { encoding: "utf8" }).trim().split("\n");

describe("the project's YAML", () => {
  it.each(files)("%s is the same for a second parser", (file) => {
    const text = readFileSync(file, "utf8");
    expect(load(text)).toEqual(parse(text));
  });

  it.each(files)("%s quotes what some parsers do not accept within brackets", (file) => {
    expect(ambiguous(readFileSync(file, "utf8"))).toEqual([]);
  });

  it("the check finds a question mark in a list and in an object", () => {
    expect(ambiguous("a: [{ text: When? }, Lunch at noon?]")).toEqual(["When?", "Lunch at noon?"]);
  });

  it("the check leaves alone what is quoted, and what is not within brackets", () => {
    expect(ambiguous('a: Why?\nb: ["Why?"]')).toEqual([]);
  });
});

/** Unquoted strings within `[]` or `{}` that have a question mark, which YAML 1.1 reserves there. */
function ambiguous(text: string): unknown[] {
  const found: unknown[] = [];
  visit(parseDocument(text), {
    Scalar(_, node, path) {
      const inBrackets = path.some((parent) => isCollection(parent) && parent.flow);
      if (inBrackets && isScalar(node) && node.type === "PLAIN" && String(node.value).includes("?"))
        found.push(node.value);
    },
  });
  return found;
}
