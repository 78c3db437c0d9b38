import { valueAt } from "../json/value-at.ts";
import type { AnyOperation, CallOptions, PagedOperation } from "../request/operation.ts";
import { createCycleCheck } from "./cycle.ts";
import { type PagedRow, resultsOf } from "./results.ts";

/** Results one by one, or page by page. */
export interface Paginated<Data, Item> extends AsyncIterable<Item> {
  /** The pages as the operation returns them, in order. */
  pages(): AsyncGenerator<Data, void, undefined>;
}

/**
 * Iterates over all pages of an operation: `for await (const item of paginate(api.listThings, { … }))`.
 *
 * Pages are requested one after another, when the loop needs them. An empty page ends the iteration. The loop throws
 * what the operation throws; a `DecodeError` that names the place if a page has no list of results; and an `Error` if
 * the server returns the same pages again and again, as when a cursor leads to its own page.
 *
 * @param args arguments of the first page; a page size above the API's limit is a `RangeError`, unless `checks` of the client is off
 * @param options apply to every call
 */
export function paginate<Given extends AnyOperation>(
  operation: Given extends AnyPaged ? Given : "This operation has no pages: call it by itself.",
  args: PartsOf<Given>["args"],
  options?: CallOptions,
): Paginated<PartsOf<Given>["data"], PartsOf<Given>["item"]> {
  return paginateOperation(operation as AnyPaged, args, options);
}

// biome-ignore lint/suspicious/noExplicitAny: any operation, whatever its arguments
type AnyPaged = PagedOperation<any, any, any>;
/** @inline */
type PartsOf<Given> =
  Given extends PagedOperation<infer Args, infer Data, infer Item>
    ? { args: Args; data: Data; item: Item }
    : never;

function paginateOperation<Args extends object, Data, Item>(
  operation: PagedOperation<Args, Data, Item>,
  args: Args,
  options?: CallOptions,
): Paginated<Data, Item> {
  const row = operation.operation.pagination;
  const size = row.limit && (args as Record<string, unknown>)[row.limit];
  if (operation.check && typeof size === "number" && row.maxLimit !== undefined && size > row.maxLimit)
    throw new RangeError(`${row.limit}: at most ${row.maxLimit}, got ${size}`);
  const call = operation as unknown as (args: object, options?: CallOptions) => Promise<Data>;
  const nextArgs = row.type === "cursor" ? nextByCursor : nextByOffset;

  async function* pages() {
    const isCycle = createCycleCheck();
    for (let current: object | undefined = args; current; ) {
      const page = await call(current, options);
      const results = resultsOf(operation.operation, page);
      if (isCycle(markOf(results)))
        throw new Error(`${operation.operation.id}: the server returns the same pages again and again`);
      // Before the consumer gets the page, and may change it.
      const next = nextArgs(row, current, page, results.length);
      yield page;
      current = next;
    }
  }
  async function* items() {
    for await (const page of pages()) yield* resultsOf(operation.operation, page) as Item[];
  }
  return { pages, [Symbol.asyncIterator]: items };
}

type Row = PagedRow["pagination"];

/** Distinguishes pages by their first and last result, so that a long page costs nothing. */
function markOf(results: readonly object[]): string {
  return JSON.stringify([results.length, results[0], results.at(-1)]);
}

function nextByCursor(row: Row, args: object, page: unknown, count: number): object | undefined {
  const cursor = valueAt(page, row.next);
  if (!cursor || valueAt(page, row.end) === true || count === 0) return undefined;
  const kept = Object.entries(args).filter(([name]) => !row.firstOnly?.includes(name));
  return { ...Object.fromEntries(kept), [row.input]: cursor };
}

function nextByOffset(row: Row, args: object, page: unknown, count: number): object | undefined {
  if (count === 0) return undefined;
  const offset = Number((args as Record<string, unknown>)[row.input] ?? 0) + count;
  const total = valueAt(page, row.total);
  return typeof total === "number" && offset >= total ? undefined : { ...args, [row.input]: offset };
}
