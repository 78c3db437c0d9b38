import type { OperationEntry } from "./simulator.ts";

/** What a method and path lead to. */
export type Route =
  | { kind: "operation"; operation: OperationEntry; path: Record<string, string> }
  | { kind: "otherMethod"; allow: string[] }
  | { kind: "badEncoding" }
  | { kind: "unknown" };

export type Router = (method: string, segments: readonly string[]) => Route;

/** Makes a router from a table of operations. Literal segments win over parameters. */
export function createRouter(operations: Readonly<Record<string, OperationEntry>>): Router {
  const templates = Object.values(operations)
    .map((operation) => ({ operation, segments: operation.path.split("/").filter(Boolean) }))
    .sort((a, b) => countParameters(a.segments) - countParameters(b.segments));

  return (method, segments) => {
    const matches = templates.filter((template) => fits(template.segments, segments));
    const match = matches.find(({ operation }) => operation.method === method);
    if (match) {
      const path = readParameters(match.segments, segments);
      return path ? { kind: "operation", operation: match.operation, path } : { kind: "badEncoding" };
    }
    if (matches.length > 0) {
      return { kind: "otherMethod", allow: matches.map(({ operation }) => operation.method) };
    }
    return { kind: "unknown" };
  };
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => isParameter(part) || part === segments[index])
  );
}

function readParameters(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    if (!isParameter(part)) continue;
    try {
      values[part.slice(1, -1)] = decodeURIComponent(segments[index] ?? "");
    } catch {
      return undefined;
    }
  }
  return values;
}

function isParameter(part: string): boolean {
  return part.startsWith("{") && part.endsWith("}");
}

function countParameters(segments: readonly string[]): number {
  return segments.filter(isParameter).length;
}
