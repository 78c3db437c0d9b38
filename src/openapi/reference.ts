import { escapeToken, type Pointer, parsePointer } from "./pointer.ts";

/** A reference to another part of the same document. */
export interface Reference {
  readonly $ref: string;
}

/** Whether a value is a reference. */
export function isRef(value: unknown): value is Reference {
  return (
    typeof value === "object" && value !== null && typeof (value as { $ref?: unknown }).$ref === "string"
  );
}

/**
 * Resolves a reference, and those that it leads to; anything else is returned unchanged.
 * @throws Error naming the reference that leads nowhere, out of the document or back to itself
 */
export function resolve<Value>(document: object, value: Value): Exclude<Value, Reference> {
  return (isRef(value) ? lookUp(document, follow(document, value)) : value) as Exclude<Value, Reference>;
}

/**
 * The pointer to an object itself, where there may be a reference in its place.
 * @throws Error naming the reference that leads nowhere, out of the document or back to itself
 */
export function followReferences(document: object, pointer: Pointer): Pointer {
  const value = lookUp(document, pointer);
  return isRef(value) ? follow(document, value) : pointer;
}

/** The value at a place in a document; `undefined` if there is no such place. */
export function lookUp(document: object, pointer: Pointer): unknown {
  return pointer.reduce<unknown>(
    (node, key) =>
      typeof node === "object" && node !== null && Object.hasOwn(node, key)
        ? (node as Record<string, unknown>)[key]
        : undefined,
    document,
  );
}

/** A reference to a place in the document. */
export function writeReference(pointer: Pointer): string {
  return `#${pointer.map((key) => `/${encodeURIComponent(escapeToken(key))}`).join("")}`;
}

/**
 * What a reference points to, which may be a reference itself.
 * @throws Error naming the reference, if it leads nowhere or out of the document
 */
export function lookUpReference(document: object, { $ref }: Reference): unknown {
  const target = lookUp(document, readReference($ref));
  if (target === undefined) throw new Error(`The reference ${$ref} leads nowhere in the document`);
  return target;
}

function follow(document: object, reference: Reference): Pointer {
  const passed = new Set<string>();
  let current: unknown = reference;
  let pointer: Pointer = [];
  while (isRef(current)) {
    if (passed.has(current.$ref)) throw new Error(`The reference ${reference.$ref} leads back to itself`);
    passed.add(current.$ref);
    pointer = readReference(current.$ref);
    current = lookUpReference(document, current);
  }
  return pointer;
}

/** The pointer in a reference, which is percent-encoded there. */
export function readReference(reference: string): Pointer {
  if (!/^#(\/|$)/.test(reference)) throw new Error(`The reference ${reference} leads out of the document`);
  try {
    return parsePointer(decodeURIComponent(reference.slice(1)));
  } catch (cause) {
    throw new Error(`The reference ${reference} is not percent-encoded correctly`, { cause });
  }
}
