import fc from "fast-check";
import { parse as parseLossless } from "lossless-json";
import { describe, expect, test } from "vitest";
import { int64Text, jsonReader, parseJson } from "../../src/core/json/int64.ts";
import { damagedJson, jsonText } from "../support/json-text.ts";

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const runs = Number(process.env.FUZZ_RUNS ?? 500);

/** Another parser, configured for large numbers. */
const expected = (text: string) =>
  parseLossless(text, null, (number) =>
    /^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number)) ? number : Number(number),
  );

/** Whether two values are the same except for integers, which are rounded in one of them. */
function isSameRounded(exact: unknown, rounded: unknown): boolean {
  if (typeof exact === "string" && typeof rounded === "number") return Number(exact) === rounded;
  if (typeof exact !== "object" || exact === null) return Object.is(exact, rounded);
  const entries = Object.entries(exact);
  return (
    entries.length === Object.keys(rounded as object).length &&
    entries.every(([key, value]) => isSameRounded(value, (rounded as Record<string, unknown>)[key]))
  );
}

const throwsAt = (parse: () => unknown) => {
  try {
    parse();
    return false;
  } catch (error) {
    return (error as Error).name;
  }
};

describe("reading JSON", () => {
  test("rounds no integer, anywhere, and changes nothing else", () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        expect(parseJson(text)).toStrictEqual(expected(text));
      }),
      { numRuns: runs },
    );
  });

  test.each(["1", "12345678901234567890"])('keeps a field of the name "__proto__" that is %s', (number) => {
    const value = parseJson(`{"__proto__":${number},"a":[{"__proto__":${number}}]}`);
    const own = number.length > 16 ? number : Number(number);
    expect(Object.entries(value as object)).toEqual([
      ["__proto__", own],
      ["a", [expect.anything()]],
    ]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test("rejects what JSON.parse rejects, and nothing else", () => {
    fc.assert(
      fc.property(damagedJson, (text) => {
        const failure = throwsAt(() => JSON.parse(text));
        expect(throwsAt(() => parseJson(text))).toBe(failure);
        if (!failure) expect(isSameRounded(parseJson(text), JSON.parse(text))).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test.each([
    ["a string that contains JSON", '{"a":"{\\"id\\":1552747048460091409}","id":1552747048460091409}'],
    ["a string that ends in a backslash", '{"a":"\\\\","b":1552747048460091409,"c":"\\\\\\"1"}'],
    ["a string of one list", '{"a":"[1552747048460091409]","b":[1552747048460091409,-1552747048460091409]}'],
    ["a key that looks like a value", '{"a":1,"b,1552747048460091409":1552747048460091409}'],
  ])("distinguishes integers from %s", (_, text) => {
    expect(parseJson(text)).toStrictEqual(expected(text));
  });

  test("returns strings at the positions that the spec marks, however small the integer", () => {
    fc.assert(
      fc.property(fc.array(int64), (ids) => {
        const text = `{"messages":[${ids.map((id) => `{"msgid":${id},"n":1}`)}]}`;
        const value = parseJson(text, ["messages.*.msgid"]) as { messages: { msgid: string; n: number }[] };
        expect(value.messages).toEqual(ids.map((id) => ({ msgid: String(id), n: 1 })));
      }),
    );
  });

  test.each(["{}", "[]", "null", "7", '{"messages":null}', '{"messages":[null,1,{"other":1}]}'])(
    "ignores a missing position: %s",
    (text) => {
      expect(parseJson(text, ["messages.*.msgid"])).toEqual(JSON.parse(text));
    },
  );

  test("reads many strings with the same positions", () => {
    const read = jsonReader(["id", "ids.*"]);
    expect(read('{"id":1,"ids":[2,1552747048460091409]}')).toEqual({
      id: "1",
      ids: ["2", "1552747048460091409"],
    });
    expect(read('{"id":3,"other":4}')).toEqual({ id: "3", other: 4 });
  });

  test("accepts a position that is a key of the whole value, or any key of an object", () => {
    expect(parseJson('{"a":{"x":1,"y":2}}', ["a.*"])).toEqual({ a: { x: "1", y: "2" } });
  });

  test("reads a long string full of escapes", () => {
    const value = { text: '\\"1552747048460091409\\"\n'.repeat(100_000), id: 1 };
    expect(parseJson(JSON.stringify(value))).toEqual(value);
  });

  test.each([
    "",
    "{",
    '{"a":12345678901234567890',
    "12345678901234567890x",
    "[0012345678901234567]",
    '{"a":1,12345678901234567:2}',
  ])("throws on %j", (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });
});

describe("an integer argument", () => {
  test("may be a string, a bigint or an exact number", () => {
    fc.assert(
      fc.property(int64, (id) => {
        expect(int64Text(id, "gid")).toBe(String(id));
        expect(int64Text(String(id), "gid")).toBe(String(id));
        if (Number.isSafeInteger(Number(id))) expect(int64Text(Number(id), "gid")).toBe(String(id));
      }),
    );
  });

  test.each([2 ** 53, -(2 ** 60), 1e21])("is rejected when it has already been rounded: %s", (value) => {
    expect(() => int64Text(value, "gid")).toThrow(/^gid: .* is beyond what a number holds exactly/);
  });

  test.each(["", "1.5", "abc", "1e3", " 1", 1.5, Number.NaN, null, undefined, {}, true])(
    "is rejected: %j",
    (value) => {
      expect(() => int64Text(value, "gid")).toThrow(/^gid: expected an integer/);
    },
  );
});
