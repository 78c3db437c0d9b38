import { isRef, lookUpReference, type Reference } from "../../../src/openapi/reference.ts";
import type { Document } from "./document.ts";

/** Names of the components, for people; comparisons go by content. */
const names = new WeakMap<object, string>();

/** Name of the component that an object of a linked document is, if it is one. */
export const nameOf = (part: object): string | undefined => names.get(part);

/**
 * A copy of a document in which each `$ref` is replaced by what it points to. The copy holds itself where a schema
 * does.
 */
export function linkReferences(document: object): Document {
  const linked = new Map<object, object>();
  const link = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null) return node;
    if (isRef(node)) return followed(node);
    const known = linked.get(node);
    if (known) return known;
    const copy: unknown[] | Record<string, unknown> = Array.isArray(node) ? [] : {};
    linked.set(node, copy);
    for (const [key, value] of Object.entries(node)) (copy as Record<string, unknown>)[key] = link(value);
    return copy;
  };
  const followed = ({ $ref, ...beside }: Reference): unknown => {
    const target = link(lookUpReference(document, { $ref })) as object;
    const [, kind, name] = /^#\/components\/(\w+)\/([^/]+)$/.exec($ref) ?? [];
    if (name) names.set(target, name);
    if (Object.keys(beside).length === 0) return target;
    // Keywords beside the reference of a schema add to it; elsewhere they stand for those of the target.
    const more = link(beside) as object;
    return kind === "schemas" ? { ...more, allOf: [target] } : { ...target, ...more };
  };
  return link(document) as Document;
}
