import { contextOf } from "../errors/error-context.ts";
import { DecodeError } from "../errors/errors.ts";
import { valueAt } from "../json/value-at.ts";
import type { OperationRow, PaginationRow } from "../request/operation.ts";

/** What is known of a paginated operation. */
export type PagedRow = OperationRow & { readonly pagination: PaginationRow };

/**
 * The results in a page.
 *
 * @throws DecodeError naming the place, unless there is a list of objects
 */
export function resultsOf(row: PagedRow, page: unknown): object[] {
  const place = row.pagination.results;
  const results = valueAt(page, place);
  if (!Array.isArray(results)) throw unexpected(row, place, "a list", results);
  for (let i = 0; i < results.length; i++) {
    const result = results[i];
    if (typeof result !== "object" || result === null || Array.isArray(result))
      throw unexpected(row, place === "" ? `${i}` : `${place}.${i}`, "an object", result);
  }
  return results;
}

/** The error for a value in a response that is not what the API promises; it does not quote the value. */
export function unexpected(row: OperationRow, place: string, expected: string, got: unknown): DecodeError {
  const where = place === "" ? "as the response" : `at ${place}`;
  return new DecodeError(contextOf(row), `expected ${expected} ${where}, got ${kindOf(got)}`, {
    status: 200,
    contentType: "application/json",
    excerpt: "",
    cut: false,
  });
}

function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
