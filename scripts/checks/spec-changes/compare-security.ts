import { canonical } from "./canonical.ts";
import type { Finding } from "./change.ts";
import type { Document, Operation } from "./document.ts";
import { withoutNotes } from "./notes.ts";

/** Whether an operation asks for other credentials. Any change breaks: a client brings what it was built to bring. */
export function* compareSecurity(
  [oldDocument, old]: readonly [Document, Operation],
  [nowDocument, now]: readonly [Document, Operation],
): Generator<Finding> {
  const [before, after] = [waysIn(oldDocument, old), waysIn(nowDocument, now)];
  if (before.text === after.text) return;
  const what =
    before.names === after.names ? `${after.names} works otherwise` : `${before.names} → ${after.names}`;
  yield { class: "breaking", where: "security", place: "", what };
}

/** The alternatives by what their schemes are, not by the names of these. */
function waysIn(document: Document, operation: Operation) {
  const requirements = operation.security ?? document.security ?? [];
  const schemes = document.components?.securitySchemes ?? {};
  const ways = requirements.map((way) =>
    Object.entries(way)
      .map(([name, scopes]) => canonical([withoutNotes(schemes[name] ?? { unknown: name }), scopes]))
      .sort(),
  );
  const names = requirements.map((way) => Object.keys(way).join(" and ")).join(" or ");
  return { text: canonical(ways.map((way) => canonical(way)).sort()), names: names || "anonymous" };
}
