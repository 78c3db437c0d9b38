import { compareFields, type Direction, type Finding } from "./changes.ts";
import type { Body, Content, Operation, Parameter, PathItem, Response } from "./document.ts";
import { compareSchemas } from "./schemas.ts";

/** The parameters of an operation and of its path. */
export const parametersOf = (path: PathItem, operation: Operation): Parameter[] => {
  const own = operation.parameters ?? [];
  const shared = path.parameters ?? [];
  return [...shared.filter((one) => !own.some((other) => keyOf(one) === keyOf(other))), ...own];
};

const keyOf = (parameter: Parameter): string => `${parameter.in} ${parameter.name}`;

/** Differences of parameters. They are matched by name, as clients pass them by name. */
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

/** The fields except name and schema, with the default values of those that are missing. */
function rest(
  { name: _name, in: _in, schema: _schema, content: _content, ...fields }: Parameter,
  place: string,
) {
  const style = fields.style ?? (place === "query" || place === "cookie" ? "form" : "simple");
  return { required: false, style, explode: style === "form", ...fields };
}

/** Differences of the request body. */
export function* compareBody(old: Body | undefined, now: Body | undefined): Generator<Finding> {
  if (old && now) {
    const { content: before, ...restBefore } = { required: false, ...old };
    const { content: after, ...restAfter } = { required: false, ...now };
    yield* compareFields(restBefore, restAfter, "body", { required: "no" });
    yield* compareContent(before, after, "request", "body");
  } else if (old) yield { class: "breaking", where: "body", place: "", what: "is gone" };
  else if (now) {
    const what = now.required ? "is new and required" : "is new";
    yield { class: now.required ? "breaking" : "additive", where: "body", place: "", what };
  }
}

type Responses = Readonly<Record<string, Response>>;

/** Differences of the responses by status. */
export function* compareResponses(old: Responses = {}, now: Responses = {}): Generator<Finding> {
  for (const status of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const where = `response ${status}`;
    const [before, after] = [old[status], now[status]];
    if (before && after) yield* compareResponse(before, after, where);
    else {
      // Every client has to cope with undocumented errors; a success means what its status says.
      const verdict = /^[45]/.test(status) ? "additive" : "breaking";
      yield { class: verdict, where, place: "", what: after ? "is new" : "is gone" };
    }
  }
}

function* compareResponse(old: Response, now: Response, where: string): Generator<Finding> {
  const { headers: hadHeaders, content: hadContent, ...before } = old;
  const { headers, content, ...after } = now;
  yield* compareFields(before, after, where);
  yield* compareHeaders(hadHeaders, headers, where);
  yield* compareContent(hadContent, content, "response", where);
}

type Headers = NonNullable<Response["headers"]>;

function* compareHeaders(old: Headers = {}, now: Headers = {}, where: string): Generator<Finding> {
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const at = `${where} header ${name}`;
    const [before, after] = [old[name], now[name]];
    if (!before) yield { class: "additive", where: at, place: "", what: "is new" };
    else if (!after) yield { class: "breaking", where: at, place: "", what: "is gone" };
    else {
      const { schema: hadSchema, ...hadRest } = { required: false, ...before };
      const { schema, ...rest } = { required: false, ...after };
      yield* compareFields(hadRest, rest, at, { required: "yes" });
      yield* compareSchemas(hadSchema, schema, "response", at);
    }
  }
}

/** Differences of a body by media type. */
function* compareContent(
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
      // If there was no body before, no client can misread it.
      const harmless = direction === "request" || Object.keys(old).length === 0;
      yield { class: harmless ? "additive" : "breaking", where, place: "", what: `${type} is new` };
    }
  }
}
