import type { Release } from "./bundles.ts";
import type { Change, ChangeClass } from "./change.ts";
import { compareDocuments } from "./compare-documents.ts";
import { mayBreak } from "./version.ts";

/** What has changed since the last release. */
export interface Report {
  released: string;
  version: string;
  /** API id → its changes, what breaks first. */
  apis: Record<string, Change[]>;
  /** Whether the version says enough about what breaks. */
  ok: boolean;
}

/** Compares all APIs of two releases. */
export function compareReleases(old: Release, now: Release): Report {
  const apis: Report["apis"] = {};
  for (const api of new Set([...old.bundles.keys(), ...now.bundles.keys()])) {
    const [before, after] = [old.bundles.get(api), now.bundles.get(api)];
    if (before && after) apis[api] = compareDocuments(before, after);
    else apis[api] = [wholeApi(after ? "additive" : "breaking", after ? "is new" : "is gone")];
  }
  const breaks = count(apis, "breaking") > 0;
  return {
    released: old.version,
    version: now.version,
    apis,
    ok: !breaks || mayBreak(old.version, now.version),
  };
}

/** How many changes of one class there are. */
export const count = (apis: Report["apis"], kind: ChangeClass): number =>
  Object.values(apis)
    .flat()
    .filter((change) => change.class === kind).length;

const wholeApi = (kind: ChangeClass, what: string): Change => ({
  class: kind,
  operations: [],
  where: [],
  place: "",
  what,
});
