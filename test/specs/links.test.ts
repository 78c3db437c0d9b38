import { describe, expect, it } from "vitest";
import { parsePointer } from "../../src/openapi/pointer.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { apiIds, readDocument } from "../support/document.ts";
import { type OperationExamples, readExamples, successesOf } from "../support/examples.ts";

interface Link {
  readonly operationId: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

const valueAt = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], value);

/** Whether the expression is a parameter of the operation, or a value in one of its examples. */
function isReadable(source: OperationExamples, expression: string): boolean {
  const [, where = "", pointer] = /^\$(request|response)\.body#(\/.+)$/.exec(expression) ?? [];
  if (!pointer) return source.parameters.some((one) => expression === `$request.${one.in}.${one.name}`);
  const bodies =
    where === "response"
      ? successesOf(source).map(({ value }) => value)
      : source.argumentSets.map(({ args }) => args.body);
  return bodies.some((body) => valueAt(body, parsePointer(pointer)) !== undefined);
}

/** Other values are constants. */
const isExpression = (value: string) => value.startsWith("$");

const links = apiIds.flatMap((api) => {
  const document = readDocument(api);
  const operations = readExamples(api);
  return operations.flatMap((source) =>
    Object.values(source.operation.responses).flatMap((reference) => {
      const response = resolve(document, reference) as { links?: Record<string, Link> };
      return Object.entries(response.links ?? {}).map(([name, link]) => {
        const target = operations.find(({ id }) => id === link.operationId);
        return { api, id: source.id, name, link, source, target };
      });
    }),
  );
});

describe("a link from one operation to another", () => {
  it("exists where the response of one has what the other needs", () => {
    expect(links.length).toBeGreaterThan(10);
  });

  it.each(links)(
    "$api $id $name has parameters of the other, and all that are in its path",
    ({ link, target }) => {
      const given = Object.keys(link.parameters ?? {});
      const names = target?.parameters.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(given));
      const inPath = target?.parameters.filter((one) => one.in === "path").map(({ name }) => name) ?? [];
      // What a response cannot tell, such as an hour or the path of a signed URL, is up to the caller.
      const known = !link.parameters ? [] : inPath.filter((name) => name !== "time");
      expect(given).toEqual(expect.arrayContaining(known));
    },
  );

  it.each(links)("$api $id $name reads what an example has", ({ link, source }) => {
    for (const expression of Object.values(link.parameters ?? {}).filter(isExpression))
      expect([expression, isReadable(source, expression)]).toEqual([expression, true]);
  });
});
