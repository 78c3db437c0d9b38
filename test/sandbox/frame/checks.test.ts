import { describe, expect, test } from "vitest";
import { apis } from "../../../generated/vendors/sandbox.ts";
import type { Document, RequestBody, Schema } from "../../../src/openapi/document.ts";
import { type ListedOperation, listOperations } from "../../../src/openapi/operations.ts";
import type { Pointer } from "../../../src/openapi/pointer.ts";
import { followReferences, lookUp } from "../../../src/openapi/reference.ts";
import { type Checks, findCheck, type OperationCheck } from "../../../src/sandbox/frame/checks.ts";
import type { CompiledSchema } from "../../../src/sandbox/frame/find-violations.ts";
import type { Validator } from "../../../src/sandbox/frame/validator.ts";
import { compileChecks } from "../../support/compile-checks.ts";
import { cpuMilliseconds } from "../../support/cpu-milliseconds.ts";
import { readDocument } from "../../support/document.ts";
import { sample } from "../../support/effort.ts";
import { type OperationExamples, readExamples } from "../../support/examples.ts";
import { filled } from "../../support/filled.ts";
import { dataMutants } from "../../support/mutants.ts";
import { createOracle } from "../../support/oracle.ts";
import { partsOf } from "../../support/schema-parts.ts";
import { createAjvReference } from "./ajv-reference.ts";

/** Values for parameters. */
const VALUES = [
  ...["", "a", "a b", "2026-11-20 10:00:00", "好".repeat(70), "x".repeat(200), "\ud83d\ude00", "20"],
  ...[0, -1, 1.5, 20, 1e9, 2 ** 63, 2 ** 70, Number.NaN, true, null, [], ["a"], {}],
];

/** Each function of an operation's check, with the place of its schema in the document. */
function* listValidators(document: Document, id: string, { parameters, body }: OperationCheck) {
  const { pointer, parameterPointers } = listOperations(document).find(
    ({ operation }) => operation.operationId === id,
  ) as ListedOperation;
  for (const [index, at] of parameterPointers.entries())
    yield* withMembers(document, [...at, "schema"], parameters[index]);
  const request = followReferences(document, [...pointer, "requestBody"]);
  const { content = {} } = (lookUp(document, request) ?? {}) as Partial<RequestBody>;
  for (const type of Object.keys(content).slice(0, 1))
    yield* withMembers(document, [...request, "content", type, "schema"], body);
}

function* withMembers(document: Document, at: Pointer, schema: CompiledSchema | undefined) {
  expect(schema).toBeDefined();
  const { validate, members } = schema as CompiledSchema;
  yield { at, validate };
  const { oneOf, anyOf } = lookUp(document, followReferences(document, at)) as Schema;
  expect(members?.length).toBe((oneOf ?? anyOf)?.length);
  for (const [index, member] of members?.entries() ?? [])
    yield {
      at: [...followReferences(document, at), oneOf ? "oneOf" : "anyOf", `${index}`],
      validate: member,
    };
}

/** Bodies that satisfy the schema, and all that differ from one of them by a change. */
function bodiesOf(document: Document, { body, argumentSets }: OperationExamples): unknown[] {
  if (!body) return [];
  const oracle = createOracle(document, body.schema);
  const parts = partsOf(document, body.schema);
  return argumentSets.flatMap(({ args }) => {
    const whole = filled(document, args.body, body.schema, oracle);
    const mutants = [args.body, whole].flatMap((base) => [...dataMutants(document, base, parts)]);
    return [args.body, whole, ...mutants.map(({ value }) => value)];
  });
}

describe.each(Object.keys(apis) as (keyof typeof apis)[])("the checks of %s", (api) => {
  const document = readDocument(api);
  const checks: Checks = apis[api].checks;
  const reference = createAjvReference(document);
  const operations = readExamples(api);

  test("are there for every operation", () => {
    expect(Object.keys(checks)).toEqual(operations.map(({ id }) => id));
  });

  test.each(operations)("find what ajv itself finds, in the same order: $id", (operation) => {
    const bodies = sample(
      "bodies that ajv itself checks too",
      bodiesOf(document, operation),
      60,
      operation.id,
    );
    for (const { at, validate } of listValidators(
      document,
      operation.id,
      checks[operation.id] as OperationCheck,
    )) {
      const expected = reference(at);
      for (const value of [...VALUES, ...bodies]) {
        const violations = expected(value);
        const valid = validate(value);
        expect({ at, value, valid, violations: validate.errors ?? [] }).toEqual({
          at,
          value,
          valid: violations.length === 0,
          violations,
        });
      }
    }
  });
});

test("20,000 faults in a body are collected without copying those before", async () => {
  const { body } = findCheck(apis["jmessage-im"].checks, "registerUsers");
  const { validate } = body as CompiledSchema;
  expect(await cpuMilliseconds(() => validate(Array.from({ length: 20_000 }, () => 1)))).toBeLessThan(500);
  expect(validate.errors?.length).toBeGreaterThan(20_000);
});

describe("the generator of checks", () => {
  const inner = { $ref: "#/components/schemas/Tree" };
  const components = { schemas: { Tree: { type: "object", properties: { inner } } } };
  const compile = (schema: object): Validator => {
    const requestBody = { required: true, content: { "application/json": { schema } } };
    const post = { operationId: "send", requestBody, responses: {} };
    const { send } = compileChecks({ paths: { "/": { post } }, components } as unknown as Document);
    return send?.body?.validate as Validator;
  };

  test("names a keyword whose function is missing, instead of writing code that needs ajv", () => {
    expect(() => compile({ type: "array", uniqueItems: true })).toThrow(
      "the validators need ajv/dist/runtime/equal: write it in src/sandbox/frame/validator.ts",
    );
  });

  test.each<[string, object, unknown[]]>([
    [
      "properties that only a matching member knows",
      {
        type: "object",
        anyOf: [
          { properties: { kind: { const: 1 }, a: {} }, required: ["a"] },
          { properties: { kind: { const: 2 }, b: {} }, required: ["b"] },
        ],
        unevaluatedProperties: false,
      },
      [{ kind: 1, a: 1 }, { kind: 2, b: 1 }, { kind: 1, a: 1, b: 1 }, { kind: 2, a: 1, b: 1 }, { c: 1 }, 7],
    ],
    [
      "lists, patterns and names",
      {
        type: "object",
        properties: { list: { type: "array", prefixItems: [{ type: "string" }], items: { minimum: 2 } } },
        patternProperties: { "^x": { multipleOf: 3 } },
        propertyNames: { maxLength: 5 },
        additionalProperties: false,
        maxProperties: 2,
      },
      [{ list: ["a", 1, 2] }, { list: [1, 2], xa: 4 }, { toolong: 1, xa: 3, xb: 1 }, { "it's": 1 }],
    ],
    ["a list of allowed values", { enum: ["a", 1, null, 'it\'s "quoted"'] }, ["a", 1, null, 2, "b", []]],
    [
      "characters beyond 16 bits",
      { maxLength: 2 },
      ["😀😀", "😀😀😀", "\ud83d\ud83d", "\ude00a\ud83d", "abc"],
    ],
    ["what must not match", { not: { anyOf: [{ minimum: 3 }, { type: "string" }] } }, [2, 3, "a"]],
    [
      "schemas that contain themselves",
      { properties: { inner } },
      [{ inner: { inner: { inner: 1 } } }, { inner: { inner: {} } }],
    ],
    [
      "conditions",
      JSON.parse('{ "if": { "minimum": 3 }, "then": { "maximum": 5 }, "else": { "minimum": 1 } }'),
      [0, 1, 4, 6],
    ],
  ])("writes what ajv does for %s", (_, schema, values) => {
    const validate = compile(schema);
    const expected = createAjvReference({ ...schema, components })([]);
    for (const value of values) {
      validate(value);
      expect([value, validate.errors ?? []]).toEqual([value, expected(value)]);
    }
  });
});
