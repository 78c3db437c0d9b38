import fc from "fast-check";
import { parse as parseLossless } from "lossless-json";
import { describe, expect, test } from "vitest";
import { int64Text, jsonReader, parseJson } from "../../src/core/json/int64.ts";
import { runs } from "../support/effort.ts";
import { damagedJson, jsonText } from "../support/json-text.ts";

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const numRuns = Number(process.env.FUZZ_RUNS ?? 500);

/** Another parser, configured for large numbers. */
const expected = (text: string) =>
  parseLossless(text, null, (number) => {
    const [, integer] = /^(-?\d+)(?:\.0+)?$/.exec(number) ?? [];
    return integer && !Number.isSafeInteger(Number(integer)) ? integer : Number(number);
  });

/** The integer that a JSON number stands for, by arithmetic with bigints only; `undefined` for a fraction. */
function integerOf(number: string): bigint | undefined {
  const [, sign, whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(number) ?? [];
  const places = Number(exponent) - fraction.length;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  if (places >= 0) return digits * 10n ** BigInt(places);
  const unit = 10n ** BigInt(-places);
  return digits % unit === 0n ? digits / unit : undefined;
}

/** A thousand integers of all sizes, in all the ways in which JSON can write them. */
const thousandIntegers = fc
  .bigInt64Array({ minLength: 1000, maxLength: 1000 })
  .map((integers) =>
    Array.from(integers, (integer, i) => integerText(integer >> BigInt(i % 64), i % 5, i % 23)),
  );

function integerText(integer: bigint, way: number, zeros: number): string {
  const sign = integer < 0n ? "-" : "";
  const digits = String(integer < 0n ? -integer : integer);
  if (way < 3) return `${sign}${digits}`;
  if (way === 3) return `${sign}${digits}.0${"0".repeat(zeros)}`;
  return `${sign}${digits[0]}.${digits.slice(1)}0${"0".repeat(zeros)}e+${digits.length - 1}`;
}

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

type Outcome = "exact" | "refused" | "wrong";

/** What becomes of one number at a marked position. No matcher is used: there are a million of them. */
function readInteger(number: string): Outcome {
  try {
    const { id } = parseJson(`{"id":${number}}`, ["id"]) as { id: unknown };
    return id === String(integerOf(number)) ? "exact" : "wrong";
  } catch (error) {
    // Only an exponent may be refused: no vendor sends it, and it would take another parser than the platform's.
    return error instanceof RangeError && /e/.test(number) ? "refused" : "wrong";
  }
}

describe("reading JSON", () => {
  test("rounds no integer, anywhere, and changes nothing else", () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        expect(parseJson(text)).toStrictEqual(expected(text));
      }),
      { numRuns },
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
      { numRuns },
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

  test("reads integers exactly at those positions, or not at all, however they are written", () => {
    const tally = { exact: 0, refused: 0, wrong: 0 };
    fc.assert(
      fc.property(thousandIntegers, (numbers) => {
        const outcomes = numbers.map(readInteger);
        for (const outcome of outcomes) tally[outcome]++;
        expect(numbers.filter((_, i) => outcomes[i] === "wrong")).toEqual([]);
      }),
      runs("thousands of integers", 3, 1000),
    );
    console.log(`integers: ${tally.exact} exact, ${tally.refused} refused, ${tally.wrong} wrong`);
    expect(tally.exact).toBeGreaterThan(2 * tally.refused);
  });

  test.each([
    ["1552747048460091409.0", "1552747048460091409"],
    ["-1552747048460091409.000", "-1552747048460091409"],
    ["1552.0", "1552"],
    ["1.552e3", "1552"],
  ])("reads %s as an integer", (number, integer) => {
    expect(parseJson(`{"ids":[${number}]}`, ["ids.*"])).toEqual({ ids: [integer] });
  });

  test.each([
    "1.552747048460091409e18",
    "1552747048460091409e0",
    "1552747048460091409.5",
    "1.5",
    "1e400",
    "-1e400",
  ])("throws rather than round %s, naming the position", (number) => {
    expect(() => parseJson(`{"messages":[{"msgid":${number}}]}`, ["messages.*.msgid"])).toThrow(
      new RangeError("messages.*.msgid: not an integer that can be read exactly"),
    );
    expect(parseJson(`{"other":${number}}`, ["messages.*.msgid"])).toEqual({ other: Number(number) });
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
    expect(() => int64Text(value, "gid")).toThrow(/^gid: .* is too large to be exact as a number/);
  });

  test.each(["", "1.5", "abc", "1e3", " 1", 1.5, Number.NaN, null, undefined, {}, true])(
    "is rejected: %j",
    (value) => {
      expect(() => int64Text(value, "gid")).toThrow(/^gid: expected an integer/);
    },
  );
});
