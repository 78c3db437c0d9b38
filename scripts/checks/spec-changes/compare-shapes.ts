import type { Finding } from "./change.ts";

interface Shape {
  name: string;
  required: string[];
}

/**
 * Differences of the sets of parameters that exclude each other. A shape is what it requires; its name only finds
 * its examples.
 */
export function* compareShapes(old: unknown, now: unknown): Generator<Finding> {
  const where = "x-parameter-shapes";
  const [before, after] = [old, now].map((list) => (list ?? []) as Shape[]) as [Shape[], Shape[]];
  if (before.length === 0 && after.length > 0)
    yield { class: "breaking", where, place: "", what: "parameters exclude each other now" };
  else if (after.length === 0 && before.length > 0)
    yield { class: "additive", where, place: "", what: "parameters no longer exclude each other" };
  else {
    for (const shape of before) yield* compareShape(shape, after, where);
    for (const shape of after) yield* reportNew(shape, before, where);
  }
}

function* compareShape(shape: Shape, after: readonly Shape[], where: string): Generator<Finding> {
  if (after.some((other) => sameSet(other, shape))) return;
  const now = after.find(({ name }) => name === shape.name);
  const fewer = now?.required.every((parameter) => shape.required.includes(parameter));
  const what = now ? `${shape.name} requires ${now.required.join(", ")}` : `${shape.name} is gone`;
  yield { class: fewer ? "additive" : "breaking", where, place: "", what };
}

function* reportNew(shape: Shape, before: readonly Shape[], where: string): Generator<Finding> {
  if (before.some((other) => sameSet(other, shape) || other.name === shape.name)) return;
  const known = before.flatMap(({ required }) => required);
  // A parameter that went with every shape goes with the new one only.
  const taken = shape.required.filter((parameter) => !known.includes(parameter));
  const what = `${shape.name} is new${taken.length > 0 ? `, and no other shape may have ${taken.join(", ")}` : ""}`;
  yield { class: taken.length > 0 ? "breaking" : "additive", where, place: "", what };
}

const sameSet = (a: Shape, b: Shape): boolean =>
  a.required.length === b.required.length && a.required.every((parameter) => b.required.includes(parameter));
