import type { Change, Finding } from "./change.ts";
import { compareExtensions, JUDGED } from "./compare-extensions.ts";
import { compareFields } from "./compare-fields.ts";
import { compareOperations } from "./compare-operations.ts";
import { compareServers } from "./compare-servers.ts";
import type { Document } from "./document.ts";
import { groupChanges } from "./group-changes.ts";
import { linkReferences } from "./link-references.ts";
import { changedNotes } from "./notes.ts";
import { type Place, pairOperations } from "./pair-operations.ts";

/** All differences of two bundled documents, what breaks first. */
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
const BELOW = ["paths", "components", "security"];

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

/** What security schemes are is compared where operations use them. */
function* compareSchemeNotes(old: Document, now: Document): Generator<Finding> {
  const schemes = now.components?.securitySchemes ?? {};
  for (const [name, before] of Object.entries(old.components?.securitySchemes ?? {}))
    for (const note of changedNotes([before], [schemes[name] ?? before]))
      yield { class: "neutral", where: `security scheme ${name}`, place: "", what: `${note} changed` };
}
