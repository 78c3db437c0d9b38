import type { Document } from "../specs/linters.ts";
import { BODY, get } from "../specs/planting.ts";

type Plant = (document: Document) => void;

/** The expected lines, in any order. */
type Lines = string | RegExp | readonly (string | RegExp)[];

/** A change of the spec, and the lines that it leads to, when made and when undone. */
export interface Case {
  readonly what: string;
  /** What both documents have in addition. */
  readonly start?: Plant;
  readonly plant: Plant;
  readonly forth: Lines;
  readonly back: Lines;
}

/** The four operations that list messages. */
export const ALL = "listMessages and 3 more";
export const COUNT = ["components", "parameters", "Count"];
export const USERNAME = ["components", "parameters", "Username"];
/** An item of the list that `sendMessages` sends. */
export const ITEM = [...BODY, "schema", "items"];
export const SCHEMAS = ["components", "schemas"];

export const PARAMETERS = (document: Document): Document[] =>
  get(document, "paths", "/v2/messages", "get", "parameters");

/** Plants a change of what `sendMessages` sends. */
export const body =
  (change: (item: Document) => void): Plant =>
  (document) =>
    change(get(document, ITEM));
