import { type PrismOperation, prismOperations } from "../../src/cli/prism/operations.ts";
import { readDocument } from "./document.ts";

/** The id of an API, or a document of the tests' own. */
export type SpecSource = string | object;

const loaded = new Map<string, Promise<PrismOperation[]>>();

/** The operations of an API, loaded once for each test file. */
export function operationsFor(source: SpecSource): Promise<PrismOperation[]> {
  if (typeof source !== "string") return prismOperations(source);
  const operations = loaded.get(source) ?? prismOperations(readDocument(source));
  loaded.set(source, operations);
  return operations;
}
