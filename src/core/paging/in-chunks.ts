import { ApiError, DecodeError, NetworkError, TimeoutError } from "../errors/errors.ts";
import { valueAt } from "../json/value-at.ts";
import type { AnyOperation, CallOptions, ListOperation } from "../request/operation.ts";
import { type ItemOutcome, itemOutcomes } from "./item-outcomes.ts";

/** The outcome of one call, for all items that it sent. */
export type ChunkOutcome<Item, Data> =
  /** The call succeeded; the response may still refuse single items. */
  | { readonly state: "done"; readonly items: Item[]; readonly data: Data; readonly error?: undefined }
  /**
   * The server refused the call. Whether it processed some of the items before that depends on the operation, and after
   * a retry (`error.attempts`) it may refuse what an earlier attempt has done.
   */
  | { readonly state: "refused"; readonly items: Item[]; readonly error: ApiError }
  /** `unknown`: no response says whether the server acted. `unsent`: it certainly did not, the call was never made. */
  | { readonly state: "unknown" | "unsent"; readonly items: Item[]; readonly error: Error };

/** Outcomes call by call, in the order of the list. A second loop does not send anything again. */
export interface Chunked<Item, Data> extends AsyncGenerator<ChunkOutcome<Item, Data>, void, undefined> {
  /** The outcomes item by item: one for each item of the list, in the same order. */
  items(): AsyncGenerator<ItemOutcome<Item>, void, undefined>;
}

export interface ChunkOptions extends CallOptions {
  /** Maximum number of items in a call. Default: as many as the API accepts; more only with `checks: false`. */
  chunkSize?: number;
  /** `true`: send nothing more after a call that is not `done`; the rest is `unsent`. Default: continue. */
  stopOnError?: boolean;
}

/**
 * Splits a list that is too long for one call: `inChunks(api.addThings, { body: things })`. Every item has an outcome:
 * a failed call does not hide the outcomes of the others, and when `signal` aborts, the remaining items are `unsent`.
 *
 * Calls are made one after another, when the loop requests their outcome; each has its own `timeout`.
 *
 * @param args arguments of the operation, with the whole list
 * @param options for the chunks, and for every call
 * @throws TypeError or RangeError naming the wrong argument, with its index in the list; from the loop, if it is not a
 *   limit that it exceeds
 */
export function inChunks<Given extends AnyOperation>(
  operation: Given extends AnyListed
    ? Given
    : "This operation takes no list with a documented limit: call it by itself.",
  args: PartsOf<Given>["args"],
  options?: ChunkOptions,
): Chunked<PartsOf<Given>["item"], PartsOf<Given>["data"]> {
  return chunkOperation(operation as AnyListed, args, options);
}

// biome-ignore lint/suspicious/noExplicitAny: any operation, whatever its arguments
type AnyListed = ListOperation<any, any, any>;
/** @inline */
type PartsOf<Given> =
  Given extends ListOperation<infer Args, infer Data, infer Item>
    ? { args: Args; data: Data; item: Item }
    : never;

function chunkOperation<Args extends object, Data, Item>(
  operation: ListOperation<Args, Data, Item>,
  args: Args,
  { chunkSize, stopOnError, ...options }: ChunkOptions = {},
): Chunked<Item, Data> {
  const { id, list } = operation.operation;
  const { body } = args as { body?: unknown };
  const given = valueAt(body, list.at);
  if (!Array.isArray(given)) throw new TypeError(`${id}: body${list.at && `.${list.at}`}: expected a list`);
  const size = chunkSize ?? list.max;
  const most = operation.check ? list.max : Number.POSITIVE_INFINITY;
  if (!Number.isInteger(size) || size < 1 || size > most)
    throw new RangeError(`chunkSize: expected 1 to ${list.max}, got ${size}`);
  const call = operation as unknown as (args: object, options: CallOptions) => Promise<Data>;
  // The caller may change the list meanwhile.
  const all: Item[] = [...given];
  const argsOf = (items: Item[]) => ({ ...args, body: withList(body, list.at, items) });
  // Before anything is sent: a list should not be half done because of one of its items.
  const place = list.at === "" ? "body" : `body.${list.at}`;
  for (let begin = 0; begin < all.length; begin += size)
    operation.check?.(argsOf(all.slice(begin, begin + size)), { place, begin });

  async function* chunks(): AsyncGenerator<ChunkOutcome<Item, Data>, void, undefined> {
    let stopped: Error | undefined;
    for (let begin = 0; begin < all.length; begin += size) {
      const items = all.slice(begin, begin + size);
      if (options.signal?.aborted) stopped ??= toError(options.signal.reason);
      const outcome: ChunkOutcome<Item, Data> = stopped
        ? { state: "unsent", items, error: stopped }
        : await send(items);
      if (stopOnError) stopped ??= outcome.error;
      yield outcome;
    }
  }

  async function send(items: Item[]): Promise<ChunkOutcome<Item, Data>> {
    try {
      const data = await call(argsOf(items), options);
      return { state: "done", items, data };
    } catch (error) {
      if (options.signal?.aborted) return { state: "unknown", items, error: toError(error) };
      const { retry = operation.operation.retry } = options;
      return { items, ...failure(error, retry !== "never" && retry !== false) };
    }
  }

  const outcomes = chunks();
  const items = () => itemsOf(outcomes, list.key);
  return Object.assign(outcomes, { items });
}

/** @throws what is not the failure of a call: the error for a wrong argument, or one from the caller's own hook */
function failure(error: unknown, retried: boolean) {
  if (error instanceof ApiError && error.status < 500 && error.status !== 408)
    return { state: "refused" as const, error };
  // An attempt before the one that got no connection may have reached the server.
  if (error instanceof NetworkError && error.unsent && !(retried && error.attempts > 1))
    return { state: "unsent" as const, error };
  if (error instanceof TimeoutError && error.queueLength !== undefined && !(retried && error.attempts > 0))
    return { state: "unsent" as const, error };
  if (![ApiError, NetworkError, TimeoutError, DecodeError].some((kind) => error instanceof kind)) throw error;
  return { state: "unknown" as const, error: error as Error };
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error("aborted", { cause: reason });
}

/** A copy of a body with another list at a path such as `users`. */
function withList(body: unknown, at: string, items: readonly unknown[]): unknown {
  const [key, ...rest] = at.split(".");
  if (!key) return items;
  const parts = body as Record<string, unknown>;
  return { ...parts, [key]: withList(parts[key], rest.join("."), items) };
}

async function* itemsOf<Item, Data>(
  chunks: AsyncIterable<ChunkOutcome<Item, Data>>,
  key: string | undefined,
): AsyncGenerator<ItemOutcome<Item>, void, undefined> {
  for await (const { items, ...outcome } of chunks)
    if (outcome.state === "done") yield* itemOutcomes(items, outcome.data, key);
    else for (const item of items) yield { item, ok: false, ...outcome };
}
