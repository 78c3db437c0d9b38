/**
 * Where the interactive reference of an API shows an operation, as the `#…` of its page. It is stable, because it
 * consists of the name of the tag and the operationId.
 */
export function operationAnchor(operation: {
  readonly tags: readonly string[];
  readonly operationId: string;
}) {
  const [tag] = operation.tags;
  // Operations without a tag would stand outside of all groups.
  return tag === undefined ? `#${operation.operationId}` : `#tag/${tagSlug(tag)}/${operation.operationId}`;
}

/** The name of a tag in a URL. */
export function tagSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
