import {
  type AllOf,
  type Alternative,
  alternativesOf,
  describeAlternative,
  itemsOf,
  type Pairs,
  pairAlternatives,
  propertyNames,
  propertyOf,
} from "./alternatives.ts";
import { changedNotes, classOf, type Direction, type Effect, type Finding } from "./changes.ts";
import { nameOf, type Schema } from "./document.ts";
import { additionalOf, compareKeywords, opennessEffect, opennessOf } from "./keywords.ts";

/** A parallel walk through two schemas. */
interface Walk {
  direction: Direction;
  say(place: string, effect: Effect | "noted", what: string): void;
  /** Continues with the schemas of a part. */
  compare(old: AllOf, now: AllOf, place: string): void;
}

/**
 * Differences of two schemas of values that the same side sends, by what they allow and not by how they are written.
 */
export function compareSchemas(
  old: Schema | undefined,
  now: Schema | undefined,
  direction: Direction,
  where: string,
): Finding[] {
  const found: Finding[] = [];
  const seen = new Set<string>();
  const walk: Walk = {
    direction,
    say(place, effect, what) {
      const verdict = effect === "noted" ? "neutral" : classOf(effect, direction);
      found.push({ class: verdict, where, place: place.replace(/^\./, ""), what });
    },
    compare(before, after, place) {
      const key = `${identity(before)}→${identity(after)}`;
      // A schema may contain itself, and many properties may share one.
      if (seen.has(key)) return;
      seen.add(key);
      compareForms(walk, before, after, place);
    },
  };
  if (old && now) walk.compare([old], [now], "");
  else if (old) walk.say("", "changed", "schema is gone");
  else if (now) walk.say("", "narrowed", "schema is new");
  return found;
}

function compareForms(walk: Walk, before: AllOf, after: AllOf, outer: string): void {
  const [only, ...more] = after;
  const place = (only && more.length === 0 && nameOf(only)) || outer;
  for (const note of changedNotes(before, after)) walk.say(place, "noted", `${note} changed`);
  const pairs = pairAlternatives(alternativesOf(before), alternativesOf(after));
  reportForms(walk, pairs, place);
  for (const [old, now] of pairs.kept) {
    const inner = formPlace(now, place);
    comparePartNotes(walk, withoutTop(old, before), withoutTop(now, after), inner);
    // The fallback also had the values that now belong to another form.
    const covered = !isFallback(old) && old.type !== "object" && isCovered(old, pairs.kept);
    for (const [effect, what] of compareKeywords(old.schemas, now.schemas))
      walk.say(inner, covered && effect === "widened" ? "added" : effect, what);
    compareForm(walk, old, now, inner);
  }
}

function reportForms(walk: Walk, { kept, gone, added }: Pairs, place: string): void {
  // Comparing with null still compiles; a type that is gone can no longer be named.
  for (const one of gone)
    walk.say(
      place,
      one.type === "null" ? "narrowed" : "changed",
      `${describeAlternative(one)} is no longer a form of it`,
    );
  for (const one of added)
    walk.say(
      place,
      isCovered(one, kept) ? "added" : "widened",
      `${describeAlternative(one)} is a new form of it`,
    );
}

/** Code that reads a union with a member for unknown values is prepared for new ones. */
const isCovered = ({ type }: Alternative, kept: Pairs["kept"]): boolean =>
  kept.some(([old]) => old.type === type && isFallback(old));

const isFallback = ({ type, schemas }: Alternative): boolean =>
  schemas.some((schema) =>
    [schema, ...(type === "object" ? Object.values(schema.properties ?? {}) : [])].some(
      (part) => part["x-unknown-value"] === true,
    ),
  );

function compareForm(walk: Walk, old: Alternative, now: Alternative, place: string): void {
  const [before, after] = [old.schemas, now.schemas];
  if (old.type !== now.type)
    walk.say(place, typeEffect(old.type, now.type), `type ${old.type} → ${now.type}`);
  compareProperties(walk, before, after, place);
  const openness = [opennessOf(before), opennessOf(after)] as const;
  const effect = opennessEffect(...openness, walk.direction);
  if (effect) walk.say(place, effect, `additional fields: ${openness.join(" → ")}`);
  const [additionalBefore, additionalAfter] = [additionalOf(before), additionalOf(after)];
  if (additionalBefore.length > 0 && additionalAfter.length > 0)
    walk.compare(additionalBefore, additionalAfter, `${place}.*`);
  compareItems(walk, itemsOf(before), itemsOf(after), `${place}[]`);
}

function compareItems(walk: Walk, before: AllOf, after: AllOf, place: string): void {
  if (before.length > 0 && after.length > 0) walk.compare(before, after, place);
  else if (before.length > 0) walk.say(place, "changed", "schema of the items is gone");
  else if (after.length > 0) walk.say(place, "narrowed", "schema of the items is new");
}

/** Notes on the parts that a form is composed of, unless it is composed of other parts now. */
function comparePartNotes(walk: Walk, before: AllOf, after: AllOf, place: string): void {
  if (before.length !== after.length) return;
  after.forEach((part, index) => {
    for (const note of changedNotes([before[index] as Schema], [part]))
      walk.say(nameOf(part) ?? place, "noted", `${note} changed`);
  });
}

const withoutTop = ({ schemas }: Alternative, top: AllOf): AllOf =>
  schemas.filter((schema) => !top.includes(schema));

function formPlace(form: Alternative, place: string): string {
  const [member] = form.members;
  if (!member) return place;
  return nameOf(member) ?? `${place}(${describeAlternative(form)})`;
}

function typeEffect(old: string, now: string): Effect {
  if (now === "any" || (old === "integer" && now === "number")) return "widened";
  return old === "any" || (old === "number" && now === "integer") ? "narrowed" : "changed";
}

const identities = new WeakMap<Schema, number>();
let last = 0;

function identity(schemas: AllOf): string {
  return schemas
    .map((schema) => {
      const known = identities.get(schema) ?? ++last;
      identities.set(schema, known);
      return known;
    })
    .join("+");
}

/** Differences of the properties of an object, and within them. */
function compareProperties(walk: Walk, before: AllOf, after: AllOf, outer: string): void {
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

/** A property that a request no longer has does no harm if any field is accepted. */
const goneEffect = ({ direction }: Walk, after: AllOf): Effect =>
  direction === "request" && opennessOf(after) === "free-form" ? "widened" : "changed";

function reportNew({ say, direction }: Walk, place: string, required: boolean): void {
  if (required) say(place, direction === "request" ? "narrowed" : "added", "is new and required");
  else say(place, "added", "is new");
}

const requiredOf = (schemas: AllOf): Set<string> =>
  new Set(schemas.flatMap(({ required }) => required ?? []));

/** The component that has the property, so that all schemas that share it report the same place. */
function ownerOf(schemas: AllOf, name: string): string | undefined {
  const owner = schemas.find(({ properties }) => properties && Object.hasOwn(properties, name));
  return owner && nameOf(owner);
}
