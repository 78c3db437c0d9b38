import type { Direction, Finding } from "./change.ts";
import { compareFields } from "./compare-fields.ts";
import { compareSchemas } from "./compare-schemas.ts";
import type { Content } from "./document.ts";

/** Differences of a body by media type. */
export function* compareContent(
  old: Content = {},
  now: Content = {},
  direction: Direction,
  where: string,
): Generator<Finding> {
  for (const type of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [had, has] = [old[type], now[type]];
    if (had && has) {
      const { schema: before, "x-line-schema": lineBefore, ...restBefore } = had;
      const { schema: after, "x-line-schema": lineAfter, ...restAfter } = has;
      yield* compareFields(restBefore, restAfter, where);
      yield* compareSchemas(before, after, direction, where);
      yield* compareSchemas(lineBefore, lineAfter, direction, where);
    } else if (had) yield { class: "breaking", where, place: "", what: `${type} is gone` };
    else {
      // Where nothing came before, nothing can be misread.
      const harmless = direction === "request" || Object.keys(old).length === 0;
      yield { class: harmless ? "additive" : "breaking", where, place: "", what: `${type} is new` };
    }
  }
}
