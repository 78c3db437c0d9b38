import type { Finding } from "./change.ts";
import { compareContent } from "./compare-content.ts";
import { compareFields } from "./compare-fields.ts";
import { compareSchemas } from "./compare-schemas.ts";
import type { Operation, Parameter, PathItem } from "./document.ts";

/** The parameters of an operation and of its path. */
export const parametersOf = (path: PathItem, operation: Operation): Parameter[] => {
  const own = operation.parameters ?? [];
  const shared = path.parameters ?? [];
  return [...shared.filter((one) => !own.some((other) => keyOf(one) === keyOf(other))), ...own];
};

const keyOf = (parameter: Parameter): string => `${parameter.in} ${parameter.name}`;

/** Differences of parameters. They go by name: that is how clients give them. */
export function* compareParameters(old: readonly Parameter[], now: readonly Parameter[]): Generator<Finding> {
  const found = new Set<Parameter>();
  for (const one of old) {
    const elsewhere = now.find(
      (other) => other.name === one.name && !old.some((had) => keyOf(had) === keyOf(other)),
    );
    const successor = now.find((other) => keyOf(other) === keyOf(one)) ?? elsewhere;
    const finding = { class: "breaking", where: keyOf(one), place: "" } as const;
    if (!successor) yield { ...finding, what: "is gone" };
    else {
      found.add(successor);
      if (successor.in !== one.in) yield { ...finding, what: `moved to ${keyOf(successor)}` };
      yield* compareParameter(one, successor);
    }
  }
  for (const one of now) {
    if (found.has(one)) continue;
    const what = one.required ? "is new and required" : "is new";
    yield { class: one.required ? "breaking" : "additive", where: keyOf(one), place: "", what };
  }
}

function* compareParameter(old: Parameter, now: Parameter): Generator<Finding> {
  const where = keyOf(now);
  yield* compareFields(rest(old, now.in), rest(now, now.in), where, { required: "no" });
  yield* compareSchemas(old.schema, now.schema, "request", where);
  yield* compareContent(old.content, now.content, "request", where);
}

/** What is neither name nor schema, with the values that count where nothing is said. */
function rest(
  { name: _name, in: _in, schema: _schema, content: _content, ...fields }: Parameter,
  place: string,
) {
  const style = fields.style ?? (place === "query" || place === "cookie" ? "form" : "simple");
  return { required: false, style, explode: style === "form", ...fields };
}
