import type { PaginationRow } from "../../src/core/request/operation.ts";
import type { Operation } from "../../src/openapi/document.ts";
import type { Pagination } from "../../src/openapi/extensions.ts";
import { placeOf } from "./json-path.ts";

/** How an operation returns its results page by page (`x-pagination`). */
export function paginationRow(operation: Operation): PaginationRow {
  const { type, inputs, outputs, cursorLifetime, maxLimit } = operation["x-pagination"] as Pagination;
  const input = inputs.find((i) => i.type !== "limit")?.name;
  if (!input) throw new Error(`${operation.operationId}: x-pagination names no cursor and no offset`);
  const limit = inputs.find((i) => i.type === "limit")?.name;
  const next = operation["x-parameter-shapes"]?.find((shape) => shape.required.includes(input));
  const firstOnly = operation["x-parameter-shapes"]
    ?.filter((shape) => shape !== next)
    .flatMap((shape) => shape.required);
  return {
    type,
    input,
    ...(limit && { limit }),
    ...(maxLimit && { maxLimit }),
    results: placeOf(outputs.results),
    ...(outputs.nextCursor && { next: placeOf(outputs.nextCursor) }),
    ...(outputs.total && { total: placeOf(outputs.total) }),
    ...(outputs.end && { end: placeOf(outputs.end) }),
    ...(cursorLifetime && { cursorLifetime }),
    ...(firstOnly && { firstOnly }),
  };
}
