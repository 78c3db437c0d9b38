import type { LimitRow, OperationRow } from "../../src/core/request/operation.ts";
import type { Document, Parameter, Schema } from "../../src/openapi/document.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { isFile } from "./bodies.ts";

/**
 * What clients check before they send a request: the largest numbers, lists and strings in the spec, and the smallest
 * beside them. A smallest number alone is left to the vendor, and so are patterns.
 */
export function limitRows(
  document: Document,
  parameters: readonly Parameter[],
  body: Schema | undefined,
  file: OperationRow["file"],
): LimitRow[] {
  return [
    ...parameters.flatMap(({ name, schema }) => limitsIn(document, schema, name, [])),
    ...limitsIn(document, body, "body", []),
    ...(file ? [row(`body.${file.field}`, "bytes", file.max)] : []),
  ];
}

function limitsIn(
  document: Document,
  schema: Schema | undefined,
  at: string,
  within: readonly Schema[],
): LimitRow[] {
  const target = schema && resolve(document, schema);
  // A schema that contains itself would have endless places; the outermost are in already.
  if (!target || within.includes(target)) return [];
  const inside = [...within, target];
  const part = (child: Schema | undefined, place: string) => limitsIn(document, child, place, inside);
  return [
    ...ownLimits(target, at),
    ...Object.entries(target.properties ?? {}).flatMap(([name, property]) => part(property, `${at}.${name}`)),
    ...part(target.items, `${at}.*`),
    ...(target.allOf ?? []).flatMap((all) => part(all, at)),
    ...inEachOf((target.oneOf ?? target.anyOf ?? []).map((one) => part(one, at))),
  ];
}

/** Which member of a union is meant is not known when its limits are checked, so only those that all have are. */
function inEachOf([first = [], ...others]: readonly (readonly LimitRow[])[]): LimitRow[] {
  return first.filter((limit) =>
    others.every((member) => member.some((other) => String(other) === String(limit))),
  );
}

function ownLimits(schema: Schema, at: string): LimitRow[] {
  // The file of a form has a row of its own.
  if (isFile(schema)) return [];
  const { minimum, maximum, minItems, maxItems, minLength, maxLength, "x-byte-length": bytes } = schema;
  const rows: LimitRow[] = [];
  if (maximum !== undefined) rows.push(row(at, "number", Number(maximum), minimum));
  if (maxItems !== undefined) rows.push(row(at, "items", maxItems, minItems));
  if (maxLength !== undefined && !bytes) rows.push(row(at, "characters", maxLength, minLength));
  if (bytes) {
    const isText = schema.type === "string";
    // As in the sandbox: without a `minLength` beside it, the vendor's own examples violate the minimum.
    rows.push(row(at, isText ? "bytes" : "jsonBytes", bytes.max, minLength && bytes.min));
  }
  return rows;
}

function row(at: string, unit: LimitRow[1], most: number, least?: number | bigint): LimitRow {
  return least ? [at, unit, most, Number(least)] : [at, unit, most];
}
