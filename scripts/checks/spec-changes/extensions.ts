import { type ChangeClass, compareFields, type Fields, type Finding, type Rule } from "./changes.ts";

interface Extension {
  /** What it means that the extension is new. */
  appears: ChangeClass;
  rules: Readonly<Record<string, Rule>>;
  /** Objects in it that are judged field by field as well. */
  inner?: Readonly<Record<string, Readonly<Record<string, Rule>>>>;
}

/** How the extensions that state facts are judged; CONTRIBUTING says what they mean. */
const EXTENSIONS: Readonly<Record<string, Extension>> = {
  // It is a name in client code.
  "x-client": { appears: "additive", rules: {} },
  "x-error-envelope": { appears: "additive", rules: {} },
  "x-pagination": {
    appears: "additive",
    rules: { maxLimit: "more", cursorLifetime: "more" },
    inner: { outputs: {} },
  },
  "x-time-range": { appears: "additive", rules: { maxSpan: "more", retention: "more" } },
  "x-time-slice": { appears: "additive", rules: { span: "more", retention: "more" } },
  "x-time-units": {
    appears: "additive",
    rules: { retention: "more" },
    inner: { units: { maxDuration: "more", sameDay: "no" } },
  },
  // The client waits where it did not before.
  "x-rate-limit": {
    appears: "breaking",
    rules: { requests: "more", period: "less", remainingHeaders: "note", resetHeaders: "note" },
  },
};

/** From the weakest promise to clients to the strongest. */
const RETRY = ["never", "dedup", "safe"];

/** Differences of the extensions of an operation or of the document. */
export function* compareExtensions(old: Fields, now: Fields): Generator<Finding> {
  for (const [name, extension] of Object.entries(EXTENSIONS))
    yield* compareExtension(
      name,
      extension,
      old[name] as Fields | undefined,
      now[name] as Fields | undefined,
    );
  const [before, after] = [old["x-retry"], now["x-retry"]] as [string | undefined, string | undefined];
  if (before !== after) {
    const verdict = RETRY.indexOf(after ?? "") > RETRY.indexOf(before ?? "") ? "additive" : "breaking";
    yield { class: verdict, where: "x-retry", place: "", what: `${before ?? "none"} → ${after ?? "none"}` };
  }
  yield* compareShapes(old["x-parameter-shapes"], now["x-parameter-shapes"]);
  yield* compareErrorCodes(old["x-error-codes"], now["x-error-codes"]);
}

/** Names of all extensions that `compareExtensions` judges. */
export const JUDGED: readonly string[] = [
  ...Object.keys(EXTENSIONS),
  ...["x-retry", "x-parameter-shapes", "x-error-codes"],
];

function* compareExtension(
  where: string,
  { appears, rules, inner = {} }: Extension,
  old: Fields | undefined,
  now: Fields | undefined,
): Generator<Finding> {
  if (!old && !now) return;
  if (!old) yield { class: appears, where, place: "", what: "is new" };
  else if (!now)
    yield { class: appears === "additive" ? "breaking" : "additive", where, place: "", what: "is gone" };
  else {
    const outside = (fields: Fields) =>
      Object.fromEntries(Object.entries(fields).filter(([key]) => !(key in inner)));
    yield* compareFields(outside(old), outside(now), where, rules);
    for (const [name, innerRules] of Object.entries(inner))
      yield* compareEntries(
        `${where} ${name}`,
        (old[name] ?? {}) as Fields,
        (now[name] ?? {}) as Fields,
        innerRules,
      );
  }
}

/** Entries by name: a new one is additive, a missing one breaks. */
function* compareEntries(
  where: string,
  old: Fields,
  now: Fields,
  rules: Extension["rules"],
): Generator<Finding> {
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [before, after] = [old[name], now[name]];
    if (before === undefined) yield { class: "additive", where, place: "", what: `${name} is new` };
    else if (after === undefined) yield { class: "breaking", where, place: "", what: `${name} is gone` };
    else if (typeof before === "object" && typeof after === "object")
      yield* compareFields(before as Fields, after as Fields, `${where} ${name}`, rules);
    else yield* compareFields({ [name]: before }, { [name]: after }, where);
  }
}

interface Shape {
  name: string;
  required: string[];
}

/**
 * Differences of the sets of parameters that exclude each other. What matters of a shape is what it requires; its name
 * is only for finding its examples.
 */
function* compareShapes(old: unknown, now: unknown): Generator<Finding> {
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
  // A parameter that was allowed with every shape is allowed with the new one only.
  const taken = shape.required.filter((parameter) => !known.includes(parameter));
  const what = `${shape.name} is new${taken.length > 0 ? `, and no other shape may have ${taken.join(", ")}` : ""}`;
  yield { class: taken.length > 0 ? "breaking" : "additive", where, place: "", what };
}

const sameSet = (a: Shape, b: Shape): boolean =>
  a.required.length === b.required.length && a.required.every((parameter) => b.required.includes(parameter));

interface ErrorCode {
  code: number | string;
  [field: string]: unknown;
}

/** What a code says about the credentials decides the hint of an error, and whether the client tries another token. */
const ERROR_CODE_RULES: Readonly<Record<string, Rule>> = {
  meaning: "note",
  remedy: "note",
  retryable: "yes",
  credentials: "note",
};

/** Differences of the error codes that a vendor lists. Clients have to expect others too, so a new one does no harm. */
function* compareErrorCodes(old: unknown = [], now: unknown = []): Generator<Finding> {
  const [before, after] = [byName(old as ErrorCode[]), byName(now as ErrorCode[])];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const where = `error code ${name}`;
    const [had, has] = [before.get(name), after.get(name)];
    // Code that compares with it no longer compiles.
    if (!has) yield { class: "breaking", where, place: "", what: "is gone" };
    else if (!had) yield { class: "additive", where, place: "", what: "is new" };
    else yield* compareFields(had, has, where, ERROR_CODE_RULES);
  }
}

/** A vendor may use one code with several statuses, and for several reasons. */
function byName(entries: readonly ErrorCode[]): Map<string, ErrorCode> {
  const named = new Map<string, ErrorCode>();
  for (const entry of entries) {
    const names = [entry.code, `${entry.code} (${entry.status})`].map(String);
    const numbered = Array.from(entries, (_, index) => `${names[1]} no. ${index + 2}`);
    const free = [...names, ...numbered].find((name) => !named.has(name));
    named.set(free as string, entry);
  }
  return named;
}
