import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { int64Text, parseJson } from "../../src/core/int64.ts";

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

/** Any JSON value, with integers of 64 bits as bigints in it. */
const jsonWithInt64 = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.constantFrom(
      '{"id":1552747048460091409}',
      "1552747048460091409",
      '\\"',
      "\\\\",
      '":12345678901234567890,"',
    ),
    fc.boolean(),
    fc.constant(null),
    int64,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie("value")),
    fc.dictionary(fc.string(), tie("value")),
  ),
})).value;

/** JSON text with bigints as integers. */
function write(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(write).join(" , ")}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .map(([k, v]) => `${JSON.stringify(k)}: ${write(v)}`)
      .join(",")}}`;
  return JSON.stringify(value);
}

/** What a reader should get: integers that a number holds as numbers, others as text. */
function expected(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map(expected);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, expected(v)]));
  if (typeof value === "number") return expectedNumber(value);
  return value;
}

/** A double may be written as digits alone, and is an integer then like any other. */
function expectedNumber(value: number): unknown {
  const text = JSON.stringify(value);
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(value) ? text : Number(text);
}

describe("reading JSON", () => {
  test("rounds no integer, anywhere, and changes nothing else", () => {
    fc.assert(
      fc.property(jsonWithInt64, (value) => {
        expect(JSON.stringify(parseJson(write(value)))).toBe(JSON.stringify(expected(value)));
      }),
      { numRuns: 2000 },
    );
  });

  test("gives text at the positions that the spec marks, however small the integer", () => {
    fc.assert(
      fc.property(fc.array(int64), (ids) => {
        const text = `{"messages":[${ids.map((id) => `{"msgid":${id},"n":1}`)}]}`;
        const value = parseJson(text, ["messages.*.msgid"]) as { messages: { msgid: string; n: number }[] };
        expect(value.messages).toEqual(ids.map((id) => ({ msgid: String(id), n: 1 })));
      }),
    );
  });

  test.each(["{}", "[]", "null", "7", '{"messages":null}', '{"messages":[null,1,{"other":1}]}'])(
    "does not mind that a position is not there: %s",
    (text) => {
      expect(parseJson(text, ["messages.*.msgid"])).toEqual(JSON.parse(text));
    },
  );

  test("takes a position that is the whole value's key, or any key of an object", () => {
    expect(parseJson('{"a":{"x":1,"y":2}}', ["a.*"])).toEqual({ a: { x: "1", y: "2" } });
  });

  test("takes a long text full of escapes", () => {
    const value = { text: '\\"1552747048460091409\\"\n'.repeat(100_000), id: 1 };
    expect(parseJson(JSON.stringify(value))).toEqual(value);
  });

  test.each(["", "{", '{"a":12345678901234567890', "12345678901234567890x"])("throws on %j", (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });
});

describe("an integer argument", () => {
  test("is taken as text, bigint or a number that is exact", () => {
    fc.assert(
      fc.property(int64, (id) => {
        expect(int64Text(id, "gid")).toBe(String(id));
        expect(int64Text(String(id), "gid")).toBe(String(id));
        if (Number.isSafeInteger(Number(id))) expect(int64Text(Number(id), "gid")).toBe(String(id));
      }),
    );
  });

  test.each([2 ** 53, -(2 ** 60), 1e21])("is refused when it has been rounded already: %s", (value) => {
    expect(() => int64Text(value, "gid")).toThrow(/^gid: .* is beyond what a number holds exactly/);
  });

  test.each(["", "1.5", "abc", "1e3", " 1", 1.5, Number.NaN, null, undefined, {}, true])(
    "is refused: %j",
    (value) => {
      expect(() => int64Text(value, "gid")).toThrow(/^gid: expected an integer/);
    },
  );
});
