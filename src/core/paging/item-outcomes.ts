import { valueAt } from "../json/value-at.ts";

/** The outcome for one item of a list. */
export type ItemOutcome<Item> =
  | { readonly item: Item; readonly ok: true }
  | {
      readonly item: Item;
      readonly ok: false;
      /** The state of the call that sent it; also `refused` if the call succeeded but this item was refused. */
      readonly state: "refused" | "unknown" | "unsent";
      /** The vendor's code and message for this item, or the error of the call. */
      readonly error: { readonly code?: number | string | undefined; readonly message: string };
    };

/** A response's entries about single items. */
type Entries = readonly ({ readonly error?: { code: number | string; message: string } } | null)[];

/**
 * The outcomes of a call that succeeded, in the order of its items. Where the response has an entry for each item,
 * `key` is the property that matches entries to items; the entries of equal items are taken in order.
 */
export function* itemOutcomes<Item>(
  items: readonly Item[],
  data: unknown,
  key: string | undefined,
): Generator<ItemOutcome<Item>, void, undefined> {
  const left = key ? [...(data as Entries)] : [];
  for (const item of items) {
    if (key === undefined) {
      yield { item, ok: true };
      continue;
    }
    const at = left.findIndex((entry) => valueAt(entry, key) === valueAt(item, key));
    const [entry] = at < 0 ? [] : left.splice(at, 1);
    if (entry?.error) yield { item, ok: false, state: "refused", error: entry.error };
    else if (entry) yield { item, ok: true };
    else
      yield {
        item,
        ok: false,
        state: "unknown",
        error: { message: "the response does not mention this item" },
      };
  }
}
