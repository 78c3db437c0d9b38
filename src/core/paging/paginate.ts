import { valueAt } from "../json/value-at.ts";
import type { CallOptions, PagedOperation } from "../request/operation.ts";

/** Results one by one, or page by page. */
export interface Paginated<Data, Item> extends AsyncIterable<Item> {
  /** The pages as the operation returns them, in order. */
  pages(): AsyncGenerator<Data, void, undefined>;
}

/**
 * Iterates over all pages of an operation: `for await (const item of paginate(api.listThings, { … }))`.
 *
 * Pages are requested one after another, when the loop needs them. An empty page ends the iteration, and so does the
 * same page with the same cursor. Throws what the operation throws.
 *
 * @param args arguments of the first page; a page size above the API's limit is a `RangeError`
 * @param options apply to every call
 */
export function paginate<Args extends object, Data, Item>(
  operation: PagedOperation<Args, Data, Item>,
  args: Args,
  options?: CallOptions,
): Paginated<Data, Item> {
  const row = operation.operation.pagination;
  const size = row.limit && (args as Record<string, unknown>)[row.limit];
  if (typeof size === "number" && row.maxLimit !== undefined && size > row.maxLimit)
    throw new RangeError(`${row.limit}: at most ${row.maxLimit}, got ${size}`);
  const call = operation as unknown as (args: object, options?: CallOptions) => Promise<Data>;
  const nextArgs = row.type === "cursor" ? nextByCursor : nextByOffset;

  async function* pages() {
    let previous: Data | undefined;
    for (let current: object | undefined = args; current; ) {
      const page = await call(current, options);
      if (previous !== undefined && isSamePage(row, previous, page)) return;
      yield page;
      previous = page;
      current = nextArgs(row, current, page);
    }
  }
  async function* items() {
    for await (const page of pages()) yield* resultsOf(row, page) as Item[];
  }
  return { pages, [Symbol.asyncIterator]: items };
}

type Row = PagedOperation<object, unknown, unknown>["operation"]["pagination"];

function resultsOf(row: Row, page: unknown): unknown[] {
  return (valueAt(page, row.results) as unknown[] | undefined) ?? [];
}

/** A cursor may stay the same from page to page; with the same results as well, the pages would never end. */
function isSamePage(row: Row, previous: unknown, page: unknown): boolean {
  if (row.type !== "cursor" || valueAt(previous, row.next) !== valueAt(page, row.next)) return false;
  return JSON.stringify(resultsOf(row, previous)) === JSON.stringify(resultsOf(row, page));
}

function nextByCursor(row: Row, args: object, page: unknown): object | undefined {
  const cursor = valueAt(page, row.next);
  if (!cursor || valueAt(page, row.end) === true || resultsOf(row, page).length === 0) return undefined;
  const kept = Object.entries(args).filter(([name]) => !row.firstOnly?.includes(name));
  return { ...Object.fromEntries(kept), [row.input]: cursor };
}

function nextByOffset(row: Row, args: object, page: unknown): object | undefined {
  const count = resultsOf(row, page).length;
  if (count === 0) return undefined;
  const offset = Number((args as Record<string, unknown>)[row.input] ?? 0) + count;
  const total = valueAt(page, row.total);
  return typeof total === "number" && offset >= total ? undefined : { ...args, [row.input]: offset };
}
