import { COMMON, drop, LIST, type Planted, place, put } from "./planting.ts";

/** One or more violations of each of our rules in redocly.yaml. */
export const redoclyCases: readonly Planted[] = [
  {
    rule: "rule/document",
    what: "a document without the vendor's page",
    plant: drop("externalDocs"),
    at: "",
  },
  {
    rule: "rule/version",
    what: "a document of another version",
    plant: put(["openapi"], "3.2.0"),
    at: "openapi",
  },
  {
    rule: "rule/operation-complete",
    what: "an operation without the vendor's page",
    plant: drop(LIST, "externalDocs"),
    at: place(LIST),
  },
  {
    rule: "rule/operation-complete",
    what: "an operation without security",
    plant: drop(LIST, "security"),
    at: place(LIST),
  },
  {
    rule: "rule/summary-style",
    what: "a summary with a full stop",
    plant: put([...LIST, "summary"], "List messages of the app."),
    at: place(LIST, "summary"),
  },
  {
    rule: "rule/summary-style",
    what: "a summary in title case",
    plant: put([...LIST, "summary"], "List Messages of the App"),
    at: place(LIST, "summary"),
  },
  {
    rule: "rule/description-sentence",
    what: "a description without a full stop",
    plant: put([...COMMON, "version", "description"], "Version of the format"),
    at: place(COMMON, "version", "description"),
  },
];
