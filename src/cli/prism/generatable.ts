interface Exclusion {
  type: "string";
  not: { enum?: unknown[]; const?: unknown };
  pattern?: string;
}

/**
 * A copy of a document from whose schemas Prism can make up data (`Prefer: dynamic=true`). For "any text but these",
 * as the fallback of a union says it, its generator takes the `not` first and forgets the type, and what comes out
 * fits no branch of the union. The same said by a pattern it understands.
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

/** Open at its end, so everything else fits; what is generated is a word of small letters. */
function patternWithout(texts: readonly unknown[]): string {
  const escaped = texts.map((text) => String(text).replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return `^(?!(?:${escaped.join("|")})$)[a-z]*`;
}
