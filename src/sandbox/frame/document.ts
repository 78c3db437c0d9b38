import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readJson } from "./read-json.ts";

/** An OpenAPI document in both the ways that it is needed. */
export interface OpenApiDocument {
  /** With all numbers as numbers, as validators want it. */
  readonly rounded: object;
  /** With integers beyond 2^53 as bigints, as examples want it. Read when first asked for. */
  exact(): object;
}

/**
 * Reads the bundled document of an API. The package refers to itself by name, so that the same line works
 * in the repository and when installed.
 */
export function readDocument(apiId: string): OpenApiDocument {
  const file = createRequire(import.meta.url).resolve(`im-openapi/specs/${apiId}.json`);
  return parseDocument(readFileSync(file, "utf8"));
}

/** Reads the text of a document, which has to be JSON. */
export function parseDocument(text: string): OpenApiDocument {
  let exact: object | undefined;
  return {
    rounded: JSON.parse(text),
    exact: () => {
      exact ??= readJson(text) as object;
      return exact;
    },
  };
}

/** A way through a document, from its root. */
export type Pointer = readonly string[];

/** Where each operation of a document stands, by its id. */
export function findOperations(document: object): Map<string, { item: Pointer; operation: Pointer }> {
  const found = new Map<string, { item: Pointer; operation: Pointer }>();
  for (const [path, item] of Object.entries(lookUp(document, ["paths"]) as object)) {
    for (const [method, operation] of Object.entries(item as object)) {
      const id = (operation as { operationId?: string } | null)?.operationId;
      if (id !== undefined) found.set(id, { item: ["paths", path], operation: ["paths", path, method] });
    }
  }
  return found;
}

/** What stands somewhere in a document; nothing where there is no such place. */
export function lookUp(document: object, pointer: Pointer): unknown {
  return pointer.reduce<unknown>(
    (node, part) => (node as Record<string, unknown> | undefined)?.[part],
    document,
  );
}

/** Where something really stands that may be a reference, or a reference to one. */
export function followReferences(document: object, pointer: Pointer): Pointer {
  const target = lookUp(document, pointer) as { $ref?: string } | undefined;
  if (typeof target?.$ref !== "string") return pointer;
  return followReferences(document, target.$ref.replace(/^#\//, "").split("/").map(unescapePart));
}

/** Writes a pointer as a fragment of a URL. */
export function writePointer(pointer: Pointer): string {
  return pointer
    .map((part) => `/${encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))}`)
    .join("");
}

function unescapePart(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}
