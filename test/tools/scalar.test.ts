import { readFile } from "node:fs/promises";
import { dereference, validate } from "@scalar/openapi-parser";
import { describe, expect, it } from "vitest";
import { listOperations } from "../../src/openapi/operations.ts";
import { apiIds, readDocument } from "../support/document.ts";
import { bundleOf } from "./run-tool.ts";

/** Scalar's own parser of OpenAPI documents; testing its pages takes a browser. */
describe.each(apiIds)("Scalar's parser on %s", (api) => {
  const text = () => readFile(bundleOf(api), "utf8");

  it("finds nothing wrong", async () => {
    expect(await validate(await text())).toMatchObject({ valid: true, errors: [] });
  });

  it("finds a planted error", async () => {
    const { info: _, ...rest } = readDocument(api) as { info: unknown };
    expect((await validate(rest)).valid).toBe(false);
  });

  it("has every operation after resolving all references", async () => {
    const { schema, errors } = dereference(await text());
    expect(errors).toEqual([]);
    const parsed = listOperations(schema as unknown as ReturnType<typeof readDocument>);
    const ids = listOperations(readDocument(api)).map(({ operation }) => operation.operationId);
    expect(parsed.map(({ operation }) => operation.operationId)).toEqual(ids);
    expect(JSON.stringify(parsed)).not.toContain('"$ref"');
  });
});
