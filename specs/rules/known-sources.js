import { readFileSync } from "node:fs";
import { parse } from "yaml";

// Every linter runs from the folder of the project.
const titles = new Set(Object.keys(parse(readFileSync("specs/sources.yaml", "utf8"))));

/** Evidence only names sources that people can find: those that specs/sources.yaml lists. */
export default (evidence, _options, { path }) =>
  String(evidence?.source ?? "")
    .split("; ")
    .filter((title) => title !== "" && !titles.has(title))
    .map((title) => ({ message: title, path: [...path, "source"] }));
