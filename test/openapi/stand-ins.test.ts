import fc from "fast-check";
import { expect, test } from "vitest";
import { stringifyExactJson } from "../../src/openapi/exact-json.ts";
import { parseWithStandIns } from "../../src/openapi/stand-ins.ts";

/** A document as JSON, and the output of a program that only knows numbers. */
function throughNumbers(text: string): string {
  const { document, restore } = parseWithStandIns(text);
  return stringifyExactJson(restore(JSON.parse(JSON.stringify(document))));
}

/** Adjacent integers where numbers are sparse. */
const crowded = fc
  .record({
    base: fc.constantFrom(53n, 62n, 63n, 64n, 70n),
    offset: fc.bigInt(-50n, 50n),
    sign: fc.boolean(),
  })
  .map(({ base, offset, sign }) => (2n ** base + offset) * (sign ? 1n : -1n));

test("integers of any size survive unchanged, and keep their order on the way", () => {
  fc.assert(
    fc.property(fc.array(crowded, { maxLength: 60 }), (integers) => {
      const text = `[${integers.join(",")}]`;
      expect(throughNumbers(text)).toBe(text);
      const numbers = parseWithStandIns(text).document as number[];
      const unsafe = integers.filter((integer) => integer > 2n ** 53n);
      const standIns = numbers.filter((_, index) => (integers[index] as bigint) > 2n ** 53n);
      for (const [i, a] of unsafe.entries())
        for (const [j, b] of unsafe.entries())
          expect(Math.sign((standIns[i] as number) - (standIns[j] as number))).toBe(
            a === b ? 0 : a > b ? 1 : -1,
          );
    }),
  );
});

test.each([
  '{"id":9223372036854775807,"text":"9223372036854775807 \\\\","9223372036854775808":[9223372036854775806]}',
  '{"small":1,"fraction":0.5,"negative":-9223372036854775808}',
])("leaves everything else in %s alone", (text) => {
  expect(throughNumbers(text)).toBe(text);
});
