import fc from "fast-check";
import { LosslessNumber, parse as parseLossless } from "lossless-json";
import { describe, expect, test } from "vitest";
import { jsonReader, parseJson } from "../../src/core/json/int64.ts";
import { runs } from "../support/effort.ts";

const POSITIONS = ["messages.*.msgid", "next"];

/** Large and small integers, and the ways in which others can be rounded to the same number. */
const number = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n - 1n }).map(String) },
  fc.constantFrom("1", "-7", "1552747048460091409", "-1552747048460091409", "1552747048460091409.0"),
  fc.constantFrom("1500000000000000000", "1500000000000000001", "15e17", "1.5e18", "1500000000000000000.0"),
  fc.constantFrom("1.552747048460091409e18", "155274704846.0091409e7", "155274704846009.1409E4", "0.5"),
  fc.constantFrom("9007199254740991", "9007199254740993", "9007199254740993.5", "12345678901234567e2"),
);

/** Strings with what looks like an integer behind one of the names. */
const string = fc
  .constantFrom('"msgid":1552747048460091409,', "1552747048460091409", 'x":1552747048460091409}', "\\", "")
  .map((text) => JSON.stringify(text));

const name = fc.constantFrom("msgid", "next", "messages", "other", 'a"msgid', "msgid\\");
const space = fc.constantFrom("", "", "", "", " ");

const value = fc.letrec<{ value: string; object: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    number,
    string,
    tie("object"),
    fc.array(tie("value")).map((all) => `[${all}]`),
  ),
  object: fc
    .uniqueArray(fc.tuple(name, tie("value"), space), { selector: ([key]) => key, maxLength: 4 })
    .map((entries) => `{${entries.map(([key, part, gap]) => `${JSON.stringify(key)}:${gap}${part}`)}}`),
}));

const page = fc
  .tuple(
    fc.array(
      fc.oneof(
        value.object,
        number.map((id) => `{"msgid":${id}}`),
      ),
    ),
    value.value,
    number,
  )
  .map(([messages, other, next]) => `{"other":${other},"messages":[${messages}],"next":${next}}`);

/** What JSON means, from a parser that keeps the text of every number; throws for what cannot be exact. */
function expected(text: string): unknown {
  return walk(parseLossless(text), []);
}

function walk(part: unknown, path: readonly string[]): unknown {
  if (part instanceof LosslessNumber) return read(part.value, isPosition(path));
  if (Array.isArray(part)) return part.map((each, i) => walk(each, [...path, String(i)]));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, walk(each, [...path, key])]));
}

function read(written: string, isInt64: boolean): unknown {
  const [, digits] = /^(-?\d+)(?:\.0+)?$/.exec(written) ?? [];
  const rounded = Number(written);
  if (digits !== undefined && !Number.isSafeInteger(Number(digits))) return digits;
  if (isInt64 && !Number.isSafeInteger(rounded)) throw new RangeError(written);
  return isInt64 ? String(rounded) : rounded;
}

const isPosition = (path: readonly string[]) =>
  POSITIONS.some((position) => {
    const keys = position.split(".");
    return keys.length === path.length && keys.every((key, i) => key === "*" || key === path[i]);
  });

const outcome = (parse: () => unknown) => {
  try {
    return { value: parse() };
  } catch (error) {
    return { error: (error as Error).name };
  }
};

describe("integers at positions", () => {
  test("are not mistaken for others of the same name, or for others that are rounded to the same number", () => {
    const read = jsonReader(POSITIONS);
    fc.assert(
      fc.property(page, (text) => {
        expect(outcome(() => read(text))).toStrictEqual(outcome(() => expected(text)));
      }),
      runs("documents with integers in and out of position", 300, 20_000),
    );
  });

  test.each([
    [
      "a name that is there twice",
      '{"msgid":1552747048460091409,"msgid":1552747048460091410}',
      "1552747048460091410",
    ],
    [
      "a large integer elsewhere under the name",
      '{"x":{"msgid":1552747048460091410},"msgid":1552747048460091409}',
      "1552747048460091409",
    ],
    [
      "the name in another string",
      '{"x":"\\"msgid\\":1552747048460091410,","msgid":1552747048460091409}',
      "1552747048460091409",
    ],
    [
      "a name that ends in it",
      '{"a\\"msgid":1552747048460091410,"msgid":1552747048460091409}',
      "1552747048460091409",
    ],
    ["space after the colon", '{"msgid": 1552747048460091409 }', "1552747048460091409"],
  ])("are exact with %s", (_, text, msgid) => {
    expect(parseJson(text, ["msgid"])).toMatchObject({ msgid });
  });

  test("are refused with an exponent, though another of the name would be rounded to the same", () => {
    for (const written of ["15e17", "1.5e18", "1500000000000000.001e3"])
      expect(() => parseJson(`{"x":{"msgid":1500000000000000001},"msgid":${written}}`, ["msgid"])).toThrow(
        RangeError,
      );
  });
});
