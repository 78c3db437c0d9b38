import fc from "fast-check";
import { expect, test } from "vitest";
import { createExactJson } from "../../docs/.vitepress/portal/exact-json.ts";
import { stringifyExactJson } from "../../src/openapi/exact-json.ts";

const runs = Number(process.env.FUZZ_RUNS ?? 200);

test("an integer beyond 2^53 stays exact, although a program in between only sees a number", () => {
  const { parse, stringify } = createExactJson();
  const message = parse('{"msg_id":1552747048460091409,"next":[-1552747048460091410,7]}');
  expect(typeof message.msg_id).toBe("number");
  expect(stringify({ ...message, copy: message.next })).toBe(
    '{"msg_id":1552747048460091409,"next":[-1552747048460091410,7],"copy":[-1552747048460091410,7]}',
  );
});

test("adjacent integers that share a double, and the double itself, stay distinct", () => {
  const { parse, stringify } = createExactJson();
  const text = "[9007199254740993,9007199254740992,9007199254740994,9007199254740996,1552747048460091392]";
  expect(new Set(parse(text)).size).toBe(5);
  expect(stringify(parse(text))).toBe(text);
});

test("any JSON with large integers survives a round trip, alone or together with other JSON", () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n }),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.array(tie("any"), { maxLength: 5 }),
      fc.dictionary(
        fc.string().filter((key) => key !== "__proto__"),
        tie("any"),
        { maxKeys: 5 },
      ),
    ),
  })).any;
  const { parse, stringify } = createExactJson();
  fc.assert(
    fc.property(value, (value) => {
      // A string that is just one integer is read as a string.
      const text = stringifyExactJson([value]);
      expect(stringify(parse(text))).toBe(text);
    }),
    { numRuns: runs },
  );
});

test("JSON that is nothing but a large integer is read as its digits, for URLs", () => {
  const { parse } = createExactJson();
  expect(parse("1552747048460091409")).toBe("1552747048460091409");
  expect(parse("2302128618880")).toBe(2302128618880);
});

test("digits within strings are left alone", () => {
  const { parse, stringify } = createExactJson();
  const text = '{"1552747048460091409":"id 1552747048460091409, or: 1552747048460091411"}';
  expect(stringify(parse(text))).toBe(text);
});

test("indentation, replacers and lists of names work as in JSON", () => {
  const { parse, stringify } = createExactJson();
  const value = parse('{"id":1552747048460091409,"in":{"id":1,"no":2},"no":3}');
  expect(stringify(value, null, 2)).toContain('\n  "id": 1552747048460091409,\n');
  expect(stringify(value, ["id", "in"])).toBe('{"id":1552747048460091409,"in":{"id":1}}');
  const double = (_: string, item: unknown) => (item === 1 ? 2 : item);
  expect(stringify(value, double)).toBe('{"id":1552747048460091409,"in":{"id":2,"no":2},"no":3}');
  expect(stringify(undefined)).toBe(undefined);
});

test("malformed JSON is rejected", () => {
  expect(() => createExactJson().parse('{"id":1552747048460091409')).toThrow(SyntaxError);
});
