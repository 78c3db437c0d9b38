import { describe, expect, test } from "vitest";
// @ts-expect-error: the rules run inside the linters, which load neither TypeScript nor files that have to be built.
import * as rules from "../../specs/rules/lib/document.js";
import { listOperations } from "../../src/openapi/operations.ts";
import { followReferences, isRef, lookUp, resolve, writeReference } from "../../src/openapi/reference.ts";
import { apiIds, readDocument } from "../support/document.ts";

const KEYS = [
  "plain",
  "/v1/users/{username}",
  "a~b",
  "~1",
  "100%",
  "%2F",
  "你好",
  "a b",
  "",
  "0",
  '"',
  "#",
  "?",
];
const document = {
  keys: Object.fromEntries(KEYS.map((key) => [key, { name: key }])),
  list: [{ name: "first" }, { $ref: "#/list/0" }],
  chain: { $ref: "#/list/1" },
  circle: { $ref: "#/other" },
  other: { $ref: "#/circle" },
  self: { $ref: "#/self" },
};

describe("a reference", () => {
  test.each(KEYS)("leads to the key %j", (key) => {
    const $ref = writeReference(["keys", key]);
    expect(resolve(document, { $ref })).toEqual({ name: key });
    expect(rules.follow(document, { $ref }, [])).toEqual({ node: { name: key }, path: ["keys", key] });
  });

  test.each([
    ["#/keys/%7Ea", "~a"],
    ["#/keys/~1v1~1users~1%7Busername%7D", "/v1/users/{username}"],
    ["#/keys/~1v1~1users~1{username}", "/v1/users/{username}"],
    ["#/keys/a~0b", "a~b"],
    ["#/keys/a%7E0b", "a~b"],
    ["#/keys/~01", "~1"],
    ["#/keys/%252F", "%2F"],
    ["#/keys%2Fplain", "plain"],
  ])("written as %s leads to %s", ($ref, key) => {
    const found = { keys: { ...document.keys, "~a": { name: "~a" } } };
    expect(resolve(found, { $ref })).toEqual({ name: key });
    expect(rules.follow(found, { $ref }, []).node).toEqual({ name: key });
  });

  test("is followed when it leads to another one", () => {
    expect(resolve(document, document.chain)).toEqual({ name: "first" });
    expect(followReferences(document, ["chain"])).toEqual(["list", "0"]);
    expect(followReferences(document, ["list"])).toEqual(["list"]);
  });

  test("to the document itself is the document", () => {
    expect(resolve(document, { $ref: "#" })).toBe(document);
  });

  test.each([
    ["#/keys/none", "The reference #/keys/none leads nowhere in the document"],
    ["#/list/2", "The reference #/list/2 leads nowhere in the document"],
    ["#/list/length", undefined],
    ["#/keys/constructor", "The reference #/keys/constructor leads nowhere in the document"],
    ["#/keys/__proto__", "The reference #/keys/__proto__ leads nowhere in the document"],
    ["#/keys/plain/name/0", "The reference #/keys/plain/name/0 leads nowhere in the document"],
    ["other.yaml#/keys", "The reference other.yaml#/keys leads out of the document"],
    ["#keys", "The reference #keys leads out of the document"],
    ["#/keys/100%", "The reference #/keys/100% is not percent-encoded correctly"],
    ["#/circle", "The reference #/circle leads back to itself"],
    ["#/self", "The reference #/self leads back to itself"],
  ])("%s is rejected by name", ($ref, message) => {
    if (message) expect(() => resolve(document, { $ref })).toThrow(new Error(message));
  });
});

test("anything but a reference stays as it is", () => {
  for (const value of [undefined, null, 1, "#/keys", [], { $ref: 1 }])
    expect(resolve(document, value)).toBe(value);
});

describe.each(apiIds)("in the spec of %s", (api) => {
  const spec = readDocument(api);

  test("every reference leads to the same place for our code and for the linter rules", () => {
    const references: { $ref: string }[] = [];
    const collect = (node: unknown) => {
      if (isRef(node)) references.push(node);
      if (typeof node === "object" && node !== null) Object.values(node).forEach(collect);
    };
    collect(spec);
    expect(references.length).toBeGreaterThan(10);
    for (const { $ref } of references) {
      const { node, path } = rules.follow(spec, { $ref }, []);
      expect(resolve<unknown>(spec, { $ref })).toBe(node);
      expect(lookUp(spec, path)).toBe(node);
    }
  });

  test("the linter rules see the same operations as our code, with their parameters", () => {
    const ours = listOperations(spec).map(({ pointer, parameterPointers }) => ({
      pointer,
      parameterPointers,
    }));
    const theirs = rules
      .operations(spec)
      .map(({ path, parameters }: { path: string[]; parameters: { path: (string | number)[] }[] }) => ({
        pointer: path,
        parameterPointers: parameters.map(({ path }) => path.map(String)),
      }));
    expect(ours).toEqual(theirs);
  });
});
