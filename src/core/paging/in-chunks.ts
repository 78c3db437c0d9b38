import { ApiError, DecodeError, NetworkError, TimeoutError } from "../errors/errors.ts";
import { valueAt } from "../json/value-at.ts";
import type { CallOptions, ListOperation } from "../request/operation.ts";
import { type ItemOutcome, itemOutcomes } from "./item-outcomes.ts";

/** What became of the items that one call carried. */
export type ChunkOutcome<Item, Data> =
  /** The server did as told; single items may still be refused in its answer. */
  | { readonly state: "done"; readonly items: Item[]; readonly data: Data; readonly error?: undefined }
  /**
   * The server refused the call. Whether it dealt with some of the items before is up to the operation, and after a
   * repeat (`error.attempts`) it may refuse what an attempt before has done.
   */
  | { readonly state: "refused"; readonly items: Item[]; readonly error: ApiError }
  /** `unknown`: no answer tells whether the server acted. `unsent`: it surely did not, the call was never made. */
  | { readonly state: "unknown" | "unsent"; readonly items: Item[]; readonly error: Error };

/** Outcomes call by call, in the order of the list. What has been sent is not sent again by a second loop. */
export interface Chunked<Item, Data> extends AsyncGenerator<ChunkOutcome<Item, Data>, void, undefined> {
  /** The same, item by item: each item of the list comes exactly once, in its order. */
  items(): AsyncGenerator<ItemOutcome<Item>, void, undefined>;
}

export interface ChunkOptions extends CallOptions {
  /** Most items in a call. Default: as many as the API takes. */
  chunkSize?: number;
  /** `true`: after a call that is not `done` send nothing more, so that the rest is `unsent`. Default: go on. */
  stopOnError?: boolean;
}

/**
 * Splits a list that is too long for one call: `inChunks(api.addThings, { body: things })`. Every item has an outcome:
 * a call that fails does not hide those of the others, and when `signal` aborts, the rest comes as `unsent`.
 *
 * Calls are made one after the other, when the loop wants their outcome; each has its own `timeout`.
 *
 * @param args arguments of the operation, with the whole list
 * @param options for the splitting, and for every call
 * @throws TypeError or RangeError naming the argument that does not fit; from the loop, when the operation finds it
 */
export function inChunks<Args extends object, Data, Item>(
  operation: ListOperation<Args, Data, Item>,
  args: Args,
  { chunkSize, stopOnError, ...options }: ChunkOptions = {},
): Chunked<Item, Data> {
  const { id, list } = operation.operation;
  const { body } = args as { body?: unknown };
  const given = valueAt(body, list.at);
  if (!Array.isArray(given)) throw new TypeError(`${id}: body${list.at && `.${list.at}`} has to be a list`);
  const size = chunkSize ?? list.max;
  if (!Number.isInteger(size) || size < 1 || size > list.max)
    throw new RangeError(`chunkSize: expected 1 to ${list.max}, got ${size}`);
  const call = operation as unknown as (args: object, options: CallOptions) => Promise<Data>;
  // A list that the caller changes meanwhile is still dealt with as it was.
  const all: Item[] = [...given];

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
      const data = await call({ ...args, body: withList(body, list.at, items) }, options);
      return { state: "done", items, data };
    } catch (error) {
      if (options.signal?.aborted) return { state: "unknown", items, error: toError(error) };
      return { items, ...failure(error, (options.retry ?? operation.operation.retry) !== "never") };
    }
  }

  const outcomes = chunks();
  const items = () => itemsOf(outcomes, list.key);
  return Object.assign(outcomes, { items });
}

/** @throws what is no failure of a call: an argument that the operation does not take, or the caller's own hook */
function failure(error: unknown, repeated: boolean) {
  if (error instanceof ApiError && error.status < 500 && error.status !== 408)
    return { state: "refused" as const, error };
  // An attempt before the one that found no server may have reached it.
  if (error instanceof NetworkError && error.unsent && !(repeated && error.attempts > 1))
    return { state: "unsent" as const, error };
  if (![ApiError, NetworkError, TimeoutError, DecodeError].some((kind) => error instanceof kind)) throw error;
  return { state: "unknown" as const, error: error as Error };
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error("aborted", { cause: reason });
}

/** A copy of a body with another list at a place such as `users`. */
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
