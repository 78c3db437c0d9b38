import { type AllOf, propertyNames, propertyOf } from "./alternatives.ts";
import type { Effect } from "./change.ts";
import type { Walk } from "./compare-schemas.ts";
import { nameOf } from "./link-references.ts";
import { opennessOf } from "./openness.ts";

/** Differences of the properties of an object, and within them. */
export function compareProperties(walk: Walk, before: AllOf, after: AllOf, outer: string): void {
  const [wasRequired, isRequired] = [requiredOf(before), requiredOf(after)];
  const names = [...propertyNames(before), ...propertyNames(after), ...wasRequired, ...isRequired];
  for (const name of new Set(names)) {
    const [old, now] = [propertyOf(before, name), propertyOf(after, name)];
    const place = `${ownerOf(now.length > 0 ? after : before, name) ?? outer}.${name}`;
    const [had, has] = [wasRequired.has(name), isRequired.has(name)];
    if (old.length > 0 && now.length === 0) walk.say(place, goneEffect(walk, after), "is gone");
    else if (old.length === 0 && now.length > 0) reportNew(walk, place, has);
    else {
      if (had && !has) walk.say(place, "widened", "is no longer required");
      if (!had && has) walk.say(place, "narrowed", "is required now");
      walk.compare(old, now, place);
    }
  }
}

/** A property that a request no longer knows does no harm where any field is welcome. */
const goneEffect = ({ direction }: Walk, after: AllOf): Effect =>
  direction === "request" && opennessOf(after) === "free-form" ? "widened" : "changed";

function reportNew({ say, direction }: Walk, place: string, required: boolean): void {
  if (required) say(place, direction === "request" ? "narrowed" : "added", "is new and required");
  else say(place, "added", "is new");
}

const requiredOf = (schemas: AllOf): Set<string> =>
  new Set(schemas.flatMap(({ required }) => required ?? []));

/** The component that has the property, so that all who share it tell of one place. */
function ownerOf(schemas: AllOf, name: string): string | undefined {
  const owner = schemas.find(({ properties }) => properties && Object.hasOwn(properties, name));
  return owner && nameOf(owner);
}
