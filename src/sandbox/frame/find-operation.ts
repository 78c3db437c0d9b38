import type { ServedApi } from "./handle-request.ts";
import { createRouter, listRoutes, type Route } from "./route.ts";
import type { OperationEntry, SimulatedApi } from "./simulator.ts";
import type { Spec } from "./spec.ts";
import type { Tolerates } from "./tolerance.ts";

/** An API behind a port. */
export interface ListenedApi extends SimulatedApi {
  readonly spec: Spec;
}

/** The API that a request is for, and what it matches there. */
interface Found {
  readonly id: string;
  readonly served: ServedApi;
  readonly route: Route;
}

type Find = (method: string, segments: readonly string[], tolerates: Tolerates) => Found;

/**
 * Finds the API that a request is for: the one with the operation; without one, the first one with the path. Some paths
 * in the vendors' pages lack the version that all others begin with.
 */
export function createFinder(apis: readonly [ListenedApi, ...ListenedApi[]]): Find {
  const routed = apis.map(({ id, operations, simulator, spec }) => {
    const routes = listRoutes(operations, simulator);
    const served: ServedApi = { simulator, ...spec };
    return { id, served, find: createRouter(routes), versions: versionsOf(routes) };
  });
  const versions = new Set(routed.flatMap(({ versions }) => versions));
  return (method, segments, tolerates) => {
    const found = findIn(routed, method, segments);
    if (found.route.kind !== "unknown") return found;
    for (const version of versions) {
      const meant = findIn(routed, method, [version, ...segments]);
      if (meant.route.kind === "operation" && tolerates(`the path begins with /${version}`)) return meant;
    }
    return found;
  };
}

interface Routed extends Omit<Found, "route"> {
  readonly find: (method: string, segments: readonly string[]) => Route;
  readonly versions: readonly string[];
}

function findIn(routed: readonly Routed[], method: string, segments: readonly string[]): Found {
  const allow: string[] = [];
  let chosen = routed[0] as Routed;
  for (const api of routed) {
    const route = api.find(method, segments);
    if (route.kind === "operation" || route.kind === "badEncoding") return { ...api, route };
    if (route.kind !== "otherMethod") continue;
    if (allow.length === 0) chosen = api;
    allow.push(...route.allow);
  }
  return { ...chosen, route: allow.length > 0 ? { kind: "otherMethod", allow } : { kind: "unknown" } };
}

/** The versions that paths of an API begin with, such as `v1`. */
function versionsOf(routes: readonly OperationEntry[]): string[] {
  return routes.map(({ path }) => path.split("/")[1] ?? "").filter((segment) => /^v\d+$/.test(segment));
}
