import type { Pointer } from "../../../src/openapi/pointer.ts";
import { writeReference } from "../../../src/openapi/reference.ts";

/** The functions of a `checks.ts`, one for each schema that is needed. */
export interface Names {
  /**
   * The name of the function for a schema.
   *
   * @param words what the name says, unless the schema is a component, which has a name
   */
  add(at: Pointer, words: string): string;
  /** The names so far, by reference to the schema. */
  readonly byReference: ReadonlyMap<string, string>;
}

export function createNames(): Names {
  const byReference = new Map<string, string>();
  const taken = new Set<string>();

  function freeName(name: string, count = 1): string {
    const numbered = count > 1 ? `${name}_${count}` : name;
    return taken.has(numbered) ? freeName(name, count + 1) : numbered;
  }

  return {
    byReference,
    add(at, words) {
      const reference = writeReference(at);
      const name =
        byReference.get(reference) ?? freeName(`validate${pascalCase(componentWords(at) ?? words)}`);
      byReference.set(reference, name);
      taken.add(name);
      return name;
    },
  };
}

/** What the name of a component says. */
function componentWords([root, kind, name, ...rest]: Pointer): string | undefined {
  if (root !== "components") return undefined;
  if (kind === "schemas" && rest.length === 0) return name;
  return kind === "parameters" ? `${name} parameter` : undefined;
}

function pascalCase(words: string): string {
  return words
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
