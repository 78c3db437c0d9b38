import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Change,
  type ChangeClass,
  changedNotes,
  compareFields,
  type Finding,
  groupChanges,
} from "./changes.ts";
import { type Document, linkReferences } from "./document.ts";
import { compareExtensions, JUDGED } from "./extensions.ts";
import { compareOperations, compareServers, type Place, pairOperations } from "./operations.ts";

/** API id → bundled document. */
export type Bundles = ReadonlyMap<string, object>;

/** A version of the package, and its specs. */
export interface Release {
  version: string;
  bundles: Bundles;
}

/** Path of a bundle in `generated/` and `released/`. */
export const BUNDLE = "openapi.json";

/** What the checkout would release now. */
export function readCurrent(root: string): Release {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return { version, bundles: readBundles(join(root, "generated")) };
}

/** What was released last, if anything was: `npm run release:record` left it in the repository. */
export function readReleased(root: string): Release | undefined {
  const folder = join(root, "released");
  if (!existsSync(join(folder, "version"))) return undefined;
  const version = readFileSync(join(folder, "version"), "utf8").trim();
  return { version, bundles: readBundles(folder) };
}

function readBundles(folder: string): Bundles {
  const apis = readdirSync(folder).filter((name) => existsSync(join(folder, name, BUNDLE)));
  return new Map(
    apis.map((api) => [api, JSON.parse(readFileSync(join(folder, api, BUNDLE), "utf8")) as object]),
  );
}

/**
 * Whether a version may break what another one promised: its major number is higher, or while that is 0, its minor
 * number.
 */
export function mayBreak(released: string, next: string): boolean {
  const [[major, minor], [nextMajor, nextMinor]] = [numbersOf(released), numbersOf(next)];
  return nextMajor > major || (nextMajor === 0 && major === 0 && nextMinor > minor);
}

/** Whether a version is later than another one. Anything after the three numbers is ignored. */
export function isNewer(released: string, next: string): boolean {
  const [before, after] = [numbersOf(released), numbersOf(next)];
  const different = after.findIndex((number, index) => number !== before[index]);
  return different >= 0 && (after[different] as number) > (before[different] as number);
}

function numbersOf(version: string): [major: number, minor: number, patch: number] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version) ?? [];
  if (!major || !minor || !patch) throw new Error(`${version} is not a version`);
  return [Number(major), Number(minor), Number(patch)];
}

/** What has changed since the last release. */
export interface Report {
  released: string;
  version: string;
  /** API id → its changes, breaking ones first. */
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

/** All differences of two bundled documents, breaking ones first. */
export function compareDocuments(oldDocument: object, nowDocument: object): Change[] {
  const [old, now] = [linkReferences(oldDocument), linkReferences(nowDocument)];
  return groupChanges(compare(old, now));
}

function* compare(old: Document, now: Document): Generator<[operation: string, finding: Finding]> {
  for (const finding of compareRoots(old, now)) yield ["", finding];
  const { kept, gone, added } = pairOperations(old, now);
  for (const one of gone) yield [nameOf(one), { class: "breaking", where: "", place: "", what: "is gone" }];
  for (const one of added) yield [nameOf(one), { class: "additive", where: "", place: "", what: "is new" }];
  for (const [one, other] of kept)
    for (const finding of compareOperations([old, one], [now, other])) yield [nameOf(other), finding];
}

const nameOf = ({ operation, method, path }: Place): string =>
  operation.operationId ?? `${method.toUpperCase()} ${path}`;

/** Parts of the root that are compared where operations use them. */
const BELOW = ["paths", "webhooks", "components", "security"];

function* compareRoots(old: Document, now: Document): Generator<Finding> {
  yield* compareServers(old.servers, now.servers);
  yield* compareSchemeNotes(old, now);
  yield* compareExtensions(old, now);
  const rest = (document: Document) =>
    Object.fromEntries(
      Object.entries(document).filter(([key]) => ![...BELOW, "servers", ...JUDGED].includes(key)),
    );
  yield* compareFields(rest(old), rest(now), "", { info: "note", openapi: "note" });
}

/** Security schemes are compared where operations use them. */
function* compareSchemeNotes(old: Document, now: Document): Generator<Finding> {
  const schemes = now.components?.securitySchemes ?? {};
  for (const [name, before] of Object.entries(old.components?.securitySchemes ?? {}))
    for (const note of changedNotes([before], [schemes[name] ?? before]))
      yield { class: "neutral", where: `security scheme ${name}`, place: "", what: `${note} changed` };
}
