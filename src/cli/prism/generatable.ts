interface Exclusion {
  type: "string";
  not: { enum?: unknown[]; const?: unknown };
  pattern?: string;
}

/**
 * A copy of a document from whose schemas Prism can generate data (`Prefer: dynamic=true`). For "any string except
 * these", the fallback of a union, its generator applies the `not` first and ignores the type, and the result matches
 * no member of the union. It does support the same as a pattern.
 */
export function makeGeneratable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(makeGeneratable);
  if (typeof node !== "object" || node === null) return node;
  if (isExclusion(node)) {
    const { not, ...rest } = node;
    return { ...rest, pattern: patternWithout(not.enum ?? [not.const]) };
  }
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, makeGeneratable(child)]));
}

function isExclusion(node: object): node is Exclusion {
  const { type, not, pattern } = node as Partial<Exclusion>;
  if (type !== "string" || pattern !== undefined || typeof not !== "object") return false;
  const [keyword, ...others] = Object.keys(not);
  return others.length === 0 && (keyword === "enum" || keyword === "const");
}

/** The pattern has no end, so it matches any other string; the generated ones are words in lower case. */
function patternWithout(excluded: readonly unknown[]): string {
  const escaped = excluded.map((value) => String(value).replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return `^(?!(?:${escaped.join("|")})$)[a-z]*`;
}
