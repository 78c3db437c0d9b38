import fc from "fast-check";

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

/** Integers around every limit, and numbers in other notations. */
const numberText = fc.oneof(
  int64.map(String),
  fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }).map(String),
  fc.bigInt({ min: -3n, max: 3n }).map((n) => String(n + 2n ** 53n)),
  fc.bigInt({ min: -3n, max: 3n }).map((n) => String(n - 2n ** 53n)),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => JSON.stringify(n)),
  fc.constantFrom("0", "-0", "1e20", "1E+20", "1.5e300", "1e-20", "12345678901234567890.0"),
  fc.constantFrom("0.12345678901234567890", "-1.0e00000000000000000001", "12345678901234567890e2"),
  fc.constantFrom("9999999999999999", "-1000000000000000", "10000000000000000", "-9223372036854775808"),
);

/** Strings that look like JSON with large integers, and others. */
const stringText = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.string(),
    fc
      .array(
        fc.constantFrom(
          ...['"', "\\", "\\\\", ":", ",", "[", "]", "}", " ", "-", "\n", "\ud83d", "你"],
          ...["1552747048460091409", "12345678901234567", '"id":1552747048460091409,'],
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join("")),
  )
  .map((text) => JSON.stringify(text));

/** The parser that ours are compared with drops this key; other tests prove that ours keep it. */
const keyText = stringText.filter((text) => text !== '"__proto__"');

const space = fc.constantFrom("", "", "", " ", "\n", "\t\r\n  ");

/** Any JSON, in any formatting; the keys of an object are distinct. */
export const jsonText = fc.letrec<{ value: string }>((tie) => ({
  value: fc
    .tuple(
      space,
      fc.oneof(
        { maxDepth: 4, depthSize: "small" },
        numberText,
        stringText,
        fc.constantFrom("true", "false", "null"),
        fc.array(tie("value")).map((values) => `[${values}]`),
        fc
          .uniqueArray(fc.tuple(keyText, space, tie("value")), { selector: ([key]) => key })
          .map((entries) => `{${entries.map(([key, gap, value]) => `${key}${gap}:${value}`)}}`),
      ),
      space,
    )
    .map((parts) => parts.join("")),
})).value;

/** JSON in which one part has been removed and another inserted. */
export const damagedJson = fc
  .tuple(jsonText, fc.nat(), fc.nat({ max: 2 }), fc.constantFrom(...'"\\,:[]{}-01. '))
  .map(([whole, place, cut, put]) => {
    const at = place % (whole.length + 1);
    return whole.slice(0, at) + put + whole.slice(at + cut);
  });
