import { canonical } from "./changes.ts";
import { nameOf, type Schema } from "./document.ts";

/** Schemas that apply together, as in one `allOf`. */
export type AllOf = readonly Schema[];

/** One of the forms that a value may have: a single type, and every schema that applies to it. */
export interface Alternative {
  type: string;
  schemas: AllOf;
  /** The members of unions that it comes from. */
  members: AllOf;
}

/**
 * Every form that schemas allow, one by one. `allOf`, unions and lists of types disappear, so that it does not matter
 * how a schema is written.
 */
export function alternativesOf(schemas: AllOf): Alternative[] {
  return cross(schemas.map(expand)).flatMap(({ schemas, members }) =>
    typesOf(schemas).map((type) => ({ type, schemas, members })),
  );
}

type Untyped = Omit<Alternative, "type">;

function expand(schema: Schema): Untyped[] {
  const unions = [schema.oneOf, schema.anyOf].filter((union) => union !== undefined);
  return cross([
    [{ schemas: [schema], members: [] }],
    ...(schema.allOf ?? []).map(expand),
    ...unions.map((union) => union.flatMap(memberOf)),
  ]);
}

const memberOf = (member: Schema): Untyped[] =>
  expand(member).map(({ schemas, members }) => ({ schemas, members: [member, ...members] }));

/** All ways to choose one of each list. */
function cross(choices: readonly Untyped[][]): Untyped[] {
  return choices.reduce<Untyped[]>(
    (chosen, next) =>
      chosen.flatMap((one) =>
        next.map((other) => ({
          schemas: [...one.schemas, ...other.schemas],
          members: [...one.members, ...other.members],
        })),
      ),
    [{ schemas: [], members: [] }],
  );
}

/** The types that all of the schemas allow; `any` when none of them says or shows one. */
function typesOf(schemas: AllOf): string[] {
  const lists = schemas.flatMap(({ type }) => (type === undefined ? [] : [[type].flat()]));
  const [first = [], ...rest] = lists.length > 0 ? lists : [impliedTypes(schemas)];
  return [...new Set(first)].filter((type) => rest.every((list) => list.includes(type)));
}

function impliedTypes(schemas: AllOf): string[] {
  const values = valuesOf(schemas);
  if (values) return [...new Set(values.map(typeOf))];
  if (schemas.some((schema) => schema.properties)) return ["object"];
  return schemas.some((schema) => schema.items) ? ["array"] : ["any"];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** The values that `enum` and `const` of all schemas allow, or nothing if no schema has any. */
export function valuesOf(schemas: AllOf): unknown[] | undefined {
  const lists = schemas.flatMap((schema) => [
    ...(schema.enum ? [schema.enum] : []),
    ...("const" in schema ? [[schema.const]] : []),
  ]);
  const [first, ...rest] = lists.map((list) => new Set(list));
  return first && [...first].filter((value) => rest.every((list) => list.has(value)));
}

/** The schemas of a property; none if no schema has it. */
export const propertyOf = (schemas: AllOf, name: string): AllOf =>
  schemas.flatMap(({ properties = {} }) =>
    Object.hasOwn(properties, name) ? described(properties[name]) : [],
  );

/** The names of all properties, in order. */
export const propertyNames = (schemas: AllOf): string[] => [
  ...new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties))),
];

/** The schemas of an array's items. */
export const itemsOf = (schemas: AllOf): AllOf => schemas.flatMap(({ items }) => described(items));

/** `true` and `false` are schemas too, but describe nothing. */
const described = (schema: Schema | boolean | undefined): AllOf =>
  typeof schema === "object" ? [schema] : [];

/** What has become of the alternatives of a schema. */
export interface Pairs {
  kept: [old: Alternative, now: Alternative][];
  gone: Alternative[];
  added: Alternative[];
}

/**
 * Finds the successor of each alternative, the most similar pairs first. Order does not count, and the name of a
 * component only breaks ties.
 */
export function pairAlternatives(old: readonly Alternative[], now: readonly Alternative[]): Pairs {
  const pairs = old
    .flatMap((one) => now.map((other) => ({ one, other, score: likeness(one, other) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const taken = new Set<Alternative>();
  const kept: Pairs["kept"] = [];
  for (const { one, other } of pairs) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    kept.push([one, other]);
  }
  const gone = old.filter((one) => !taken.has(one));
  const added = now.filter((other) => !taken.has(other));
  // If one is left on each side, it has changed rather than gone.
  const [one, ...oneMore] = gone;
  const [other, ...otherMore] = added;
  const alone = old.length === 1 && now.length === 1 && one && other;
  return alone ? { kept: [[one, other]], gone: oneMore, added: otherMore } : { kept, gone, added };
}

/** 0 for what cannot be the same alternative. */
function likeness(old: Alternative, now: Alternative): number {
  const numbers = [old.type, now.type].every((type) => type === "integer" || type === "number");
  if (old.type !== now.type && !numbers) return 0;
  const [tags, others] = [tagsOf(old), tagsOf(now)];
  // A different tag means a different member, unless it is the tag that has changed.
  for (const [name, tag] of tags)
    if ((others.get(name) ?? tag) !== tag) return isSameMember(old, now) ? 0.5 : 0;
  const names = propertyNames(old.schemas);
  const shared = names.filter((name) => propertyOf(now.schemas, name).length > 0).length;
  const sameTags = [...tags.keys()].filter((name) => others.has(name)).length;
  const values = [valuesOf(old.schemas), valuesOf(now.schemas)] as const;
  const sameValues = canonical(values[0]) === canonical(values[1]);
  const bothOrNone = (values[0] === undefined) === (values[1] === undefined);
  const sameName = describeAlternative(old) === describeAlternative(now);
  return (
    1 +
    sameTags * 8 +
    Number(sameValues) * 4 +
    Number(bothOrNone) * 4 +
    Number(sameName) * 2 +
    shared / (names.length + 1)
  );
}

const isSameMember = ({ members: [old] }: Alternative, { members: [now] }: Alternative): boolean =>
  old !== undefined && now !== undefined && nameOf(old) !== undefined && nameOf(old) === nameOf(now);

/** Properties that have one possible value: they tell the members of a union apart. */
function tagsOf({ schemas }: Alternative): Map<string, string> {
  const tags = propertyNames(schemas).map((name) => [name, valuesOf(propertyOf(schemas, name))] as const);
  return new Map(
    tags.flatMap(([name, values]) => (values?.length === 1 ? [[name, canonical(values[0])]] : [])),
  );
}

/** What people would call it. */
export function describeAlternative({ type, schemas, members }: Alternative): string {
  const named = members.map((member) => nameOf(member) ?? (member.title as string | undefined));
  const name = named.find((text) => text !== undefined);
  if (name) return name;
  const values = valuesOf(schemas);
  return values ? values.map((value) => canonical(value)).join(", ") : type;
}
