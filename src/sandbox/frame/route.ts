import type { OperationEntry, Simulator } from "./simulator.ts";

/** What a method and a path match. */
export type Route =
  | { kind: "operation"; operation: OperationEntry; path: Record<string, string> }
  | { kind: "otherMethod"; allow: string[] }
  | { kind: "badEncoding" }
  | { kind: "unknown" };

export type Router = (method: string, segments: readonly string[]) => Route;

/** The operations of a server: those of the table that have a fixed path, and the simulator's own routes. */
export function listRoutes(
  operations: Readonly<Record<string, OperationEntry>>,
  { routes = [] }: Simulator,
): OperationEntry[] {
  const own = new Set(routes.map(({ id }) => id));
  return [...Object.values(operations).filter(({ id, url }) => !own.has(id) && !url), ...routes];
}

/**
 * Creates a router. Literal segments have precedence over parameters, and these over one that matches the whole rest.
 */
export function createRouter(operations: readonly OperationEntry[]): Router {
  const templates = operations
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
    (takesRest(template) ? template.length <= segments.length : template.length === segments.length) &&
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
    const taken = part.endsWith("+}") ? segments.slice(index) : segments.slice(index, index + 1);
    try {
      values[part.replace(/^\{|\+?\}$/g, "")] = taken.map(decodeURIComponent).join("/");
    } catch {
      return undefined;
    }
  }
  return values;
}

function isParameter(part: string): boolean {
  return part.startsWith("{") && part.endsWith("}");
}

function takesRest(template: readonly string[]): boolean {
  return template.at(-1)?.endsWith("+}") ?? false;
}

/** The more there are, the later a template is tried; one that matches the whole rest comes last. */
function countParameters(template: readonly string[]): number {
  return template.filter(isParameter).length + (takesRest(template) ? 1000 : 0);
}
