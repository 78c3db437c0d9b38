import type { Problem } from "./problem.ts";
import type { RequestTarget } from "./request-target.ts";
import type { SimulatedResponse } from "./simulator.ts";

/**
 * Whether something that the spec does not allow passes, because the vendor lets it pass or its own pages and clients do
 * it. Each that does is told to the client.
 */
export type Tolerates = (what: string) => boolean;

/** The header that says what was wrong with a request that passed nevertheless. */
export const WARNING = "Sandbox-Warning";

/** How much of it is said: a request can have thousands of wrong names. */
const MOST = 5;

/** What passes in one request. */
export interface Tolerance {
  readonly tolerates: Tolerates;
  /** The response, with what passed. */
  warn(response: SimulatedResponse): SimulatedResponse;
}

/** @param strict nothing passes */
export function createTolerance(strict: boolean): Tolerance {
  const passed = new Set<string>();
  return {
    tolerates(what) {
      if (!strict) passed.add(what);
      return !strict;
    },
    warn(response) {
      if (passed.size === 0) return response;
      const said = [...passed].slice(0, MOST);
      if (passed.size > MOST) said.push(`and ${passed.size - MOST} more`);
      // A name is what the client sent, and may have any characters.
      const value = said.join("; ").replace(/[^ -~]/g, "?");
      return { ...response, headers: { ...response.headers, [WARNING]: value } };
    },
  };
}

/** The problems that remain. A vendor ignores a field that it does not know. */
export function withoutUnknownFields(problems: readonly Problem[], tolerates: Tolerates): Problem[] {
  return problems.filter(
    ({ keyword = "", message }) =>
      !(/^(additional|unevaluated)Properties$/.test(keyword) && tolerates(message)),
  );
}

/** A query whose names have no spaces around them. */
export function withTrimmedQuery(target: RequestTarget, tolerates: Tolerates): RequestTarget {
  return { ...target, query: trimNames(target.query, tolerates) };
}

/** A body whose names have no spaces around them: the vendor's page prints `"transaction_id "`. */
export function withTrimmedNames(body: unknown, tolerates: Tolerates): unknown {
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  return isObject ? trimNames(body as Record<string, unknown>, tolerates) : body;
}

function trimNames<Value>(values: Record<string, Value>, tolerates: Tolerates): Record<string, Value> {
  const names = Object.keys(values).filter((name) => name !== name.trim() && !(name.trim() in values));
  if (!names.some((name) => tolerates(`${name.trim()} has spaces around its name`))) return values;
  const entries = Object.entries(values).map(([name, value]) => [
    names.includes(name) ? name.trim() : name,
    value,
  ]);
  // No prototype, so that a parameter named __proto__ is just a name.
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}
