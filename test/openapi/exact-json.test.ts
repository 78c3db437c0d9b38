import fc from "fast-check";
import { parse as parseLossless, stringify as stringifyLossless } from "lossless-json";
import { describe, expect, test } from "vitest";
import { parseExactJson, replaceLargeIntegers, stringifyExactJson } from "../../src/openapi/exact-json.ts";
import { damagedJson, jsonText } from "../support/json-text.ts";

const runs = Number(process.env.FUZZ_RUNS ?? 500);

/** Another parser, configured for large numbers. */
const expected = (json: string) =>
  parseLossless(json, null, (number) =>
    /^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number)) ? BigInt(number) : Number(number),
  );

const LARGE = 12345678901234567890n;

describe("parsing", () => {
  test("rounds no integer, anywhere, and changes nothing else", () => {
    fc.assert(
      fc.property(jsonText, (json) => {
        expect(parseExactJson(json)).toStrictEqual(expected(json));
      }),
      { numRuns: runs },
    );
  });

  test("rejects what JSON.parse rejects, with the same error, and nothing else", () => {
    const outcome = (parse: (json: string) => unknown, json: string) => {
      try {
        parse(json);
        return "parsed";
      } catch (error) {
        return error;
      }
    };
    fc.assert(
      fc.property(damagedJson, (json) => {
        expect(outcome(parseExactJson, json)).toStrictEqual(outcome(JSON.parse, json));
      }),
      { numRuns: runs },
    );
  });

  test.each([
    ["the first and the last exact integer", "[9007199254740991,-9007199254740991]"],
    ["larger ones", "[9007199254740992,-9007199254740992,9007199254740993,99999999999999999999]"],
    [
      "other numbers of many digits",
      "[12345678901234567890.0,0.12345678901234567890,1234567890123456789e-2]",
    ],
    ["exponents", "[1e20,1E+20,12345678901234567890e2,12345678901234567890]"],
    ["numbers that overflow", "[1e400,-1e400,12345678901234567890]"],
    ["minus zero", "[-0,12345678901234567890]"],
    ["lone surrogates", '["\\ud83d","\ud83d 12345678901234567890",12345678901234567890]'],
    ["strings that contain JSON", '["{\\"id\\":12345678901234567890}",":12345678901234567890,"]'],
    ["strings that end in a backslash", '["\\\\",12345678901234567890,"\\\\\\"1"]'],
    ["strings that are digits", '["12345678901234567890","12345678901234567890n"]'],
    ["keys that are digits", '{"12345678901234567890":12345678901234567890,"123n":1,"2":2}'],
    ["nothing else", "12345678901234567890"],
    ["space around", " [\n12345678901234567890\t,\r12345678901234567890 ] "],
  ])("distinguishes integers from %s", (_, json) => {
    expect(parseExactJson(json)).toStrictEqual(expected(json));
  });

  test('keeps a field of the name "__proto__", and changes no prototype', () => {
    const value = parseExactJson(`{"__proto__":{"__proto__":${LARGE}},"a":${LARGE}}`) as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    const [[, inner] = []] = Object.entries(value);
    expect(Object.keys(value)).toEqual(["__proto__", "a"]);
    expect(Object.entries(inner)).toEqual([["__proto__", LARGE]]);
  });

  test("uses the last of fields of the same name", () => {
    expect(parseExactJson(`{"a":${LARGE},"b":1,"a":{"c":${LARGE}},"b":${LARGE}}`)).toEqual({
      a: { c: LARGE },
      b: LARGE,
    });
  });

  test("reads as deeply nested values as JSON.parse", () => {
    const depth = 100_000;
    let inner = parseExactJson(`${"[".repeat(depth)}${LARGE}${"]".repeat(depth)}`);
    while (Array.isArray(inner)) [inner] = inner;
    expect(inner).toBe(LARGE);
  });

  test("reads a long string full of escapes", () => {
    const text = '\\"12345678901234567890\\"\n'.repeat(200_000);
    expect(parseExactJson(`{"text":${JSON.stringify(text)},"id":${LARGE}}`)).toEqual({ text, id: LARGE });
  });
});

describe("writing", () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
      fc.string({ unit: "binary" }),
      fc.double(),
      fc.constantFrom(true, null, undefined),
      fc.date({ noInvalidDate: true }),
      fc.constant({ toJSON: () => ({ id: 1 }) }),
      fc.constant({ left: () => {} }),
      fc.array(tie("any"), { maxLength: 5 }),
      fc.dictionary(fc.string(), tie("any"), { maxKeys: 5 }),
    ),
  })).any;

  test("does what JSON.stringify does, and writes bigints as integers", () => {
    fc.assert(
      fc.property(value, (value) => {
        expect(stringifyExactJson([value])).toBe(stringifyLossless([value]));
      }),
      { numRuns: runs },
    );
  });

  test("writes exactly the integers that have been read", () => {
    fc.assert(
      fc.property(jsonText, (json) => {
        expect(stringifyExactJson(parseExactJson(json))).toBe(stringifyLossless(expected(json)));
      }),
      { numRuns: runs },
    );
  });
});

test.each(["--9007199254740992", "[1,--9007199254740993]", "+9007199254740993", "- 9007199254740993"])(
  "replacing integers leaves %s malformed",
  (text) => {
    expect(() => JSON.parse(replaceLargeIntegers(text, () => "0"))).toThrow(SyntaxError);
  },
);

test("replacing integers does not turn malformed JSON into JSON", () => {
  fc.assert(
    fc.property(damagedJson, (text) => {
      const replaced = replaceLargeIntegers(text, () => "0");
      const isJson = (json: string) => {
        try {
          JSON.parse(json);
          return true;
        } catch {
          return false;
        }
      };
      expect(isJson(replaced)).toBe(isJson(text));
    }),
    { numRuns: runs },
  );
});
