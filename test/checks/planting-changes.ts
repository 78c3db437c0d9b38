import type { Document } from "../specs/linters.ts";
import { BODY, get } from "../specs/planting.ts";

type Plant = (document: Document) => void;

/** Lines that are expected, in any order. */
type Lines = string | RegExp | readonly (string | RegExp)[];

/** A change of the description, and the lines that it leads to, once as it is and once undone. */
export interface Case {
  readonly what: string;
  /** What both documents have besides. */
  readonly start?: Plant;
  readonly plant: Plant;
  readonly forth: Lines;
  readonly back: Lines;
}

/** The four operations that list messages. */
export const ALL = "listMessages and 3 more";
export const COUNT = ["components", "parameters", "Count"];
export const USERNAME = ["components", "parameters", "Username"];
/** What `sendMessages` sends many of. */
export const ITEM = [...BODY, "schema", "items"];
export const SCHEMAS = ["components", "schemas"];

export const PARAMETERS = (document: Document): Document[] =>
  get(document, "paths", "/v2/messages", "get", "parameters");

/** Plants a change of what `sendMessages` sends. */
export const body =
  (change: (item: Document) => void): Plant =>
  (document) =>
    change(get(document, ITEM));
