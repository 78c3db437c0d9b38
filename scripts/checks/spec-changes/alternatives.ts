import type { Schema } from "./document.ts";

/** Schemas that hold together, as if they stood in one `allOf`. */
export type AllOf = readonly Schema[];

/** One of the forms that a value may have: a single type, and all that has to hold for it. */
export interface Alternative {
  type: string;
  schemas: AllOf;
  /** Those members of unions that it was made from. */
  members: AllOf;
}

/**
 * Every form that schemas allow, one by one. `allOf`, unions and lists of types disappear, so that two ways to
 * write the same are the same.
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

/** All ways to choose one of each. */
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

/** The values that `enum` and `const` of all schemas leave, or nothing when none of them names values. */
export function valuesOf(schemas: AllOf): unknown[] | undefined {
  const lists = schemas.flatMap((schema) => [
    ...(schema.enum ? [schema.enum] : []),
    ...("const" in schema ? [[schema.const]] : []),
  ]);
  const [first, ...rest] = lists.map((list) => new Set(list));
  return first && [...first].filter((value) => rest.every((list) => list.has(value)));
}

/** The schemas of a property; none when nobody describes it. */
export const propertyOf = (schemas: AllOf, name: string): AllOf =>
  schemas.flatMap(({ properties = {} }) =>
    Object.hasOwn(properties, name) ? described(properties[name]) : [],
  );

/** All names of properties, in order. */
export const propertyNames = (schemas: AllOf): string[] => [
  ...new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties))),
];

/** The schemas of an array's items. */
export const itemsOf = (schemas: AllOf): AllOf => schemas.flatMap(({ items }) => described(items));

/** `true` and `false` are schemas too, but describe nothing. */
const described = (schema: Schema | boolean | undefined): AllOf =>
  typeof schema === "object" ? [schema] : [];
