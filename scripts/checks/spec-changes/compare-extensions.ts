import type { ChangeClass, Finding } from "./change.ts";
import { compareErrorCodes } from "./compare-error-codes.ts";
import { compareFields, type Rule } from "./compare-fields.ts";
import { compareShapes } from "./compare-shapes.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Extension {
  /** What it means that there is one where there was none. */
  appears: ChangeClass;
  rules: Readonly<Record<string, Rule>>;
  /** Objects in it, which are judged field by field as well. */
  inner?: Readonly<Record<string, Readonly<Record<string, Rule>>>>;
}

/** How the extensions that hold facts are judged; CONTRIBUTING says what they mean. */
const EXTENSIONS: Readonly<Record<string, Extension>> = {
  // A name in client code.
  "x-client": { appears: "additive", rules: {} },
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
  "x-rate-limit": { appears: "breaking", rules: { requests: "more", period: "less" } },
};

/** From the least that a client may rely on to the most. */
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

/** Names of all that `compareExtensions` judges. */
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

/** Entries by name: one more is good, one less is not. */
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
