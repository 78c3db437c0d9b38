import { valueAt } from "../json/value-at.ts";

/** What became of one item of a list. */
export type ItemOutcome<Item> =
  | { readonly item: Item; readonly ok: true }
  | {
      readonly item: Item;
      readonly ok: false;
      /** As of the call that carried it; `refused` too when the call was not, but the item was. */
      readonly state: "refused" | "unknown" | "unsent";
      /** The vendor's code and message for this item, or the error of the call. */
      readonly error: { readonly code?: number | string | undefined; readonly message: string };
    };

/** An answer's entries about single items. */
type Entries = readonly ({ readonly error?: { code: number | string; message: string } } | null)[];

/**
 * The outcomes of a call that went through, in the order of its items. Where the answer has an entry for each item,
 * `key` is the property by which they belong together; entries of equal items are taken in their order.
 */
export function* itemOutcomes<Item>(
  items: readonly Item[],
  answer: unknown,
  key: string | undefined,
): Generator<ItemOutcome<Item>, void, undefined> {
  const left = key ? [...(answer as Entries)] : [];
  for (const item of items) {
    if (key === undefined) {
      yield { item, ok: true };
      continue;
    }
    const at = left.findIndex((entry) => valueAt(entry, key) === valueAt(item, key));
    const [entry] = at < 0 ? [] : left.splice(at, 1);
    if (entry?.error) yield { item, ok: false, state: "refused", error: entry.error };
    else if (entry) yield { item, ok: true };
    else yield { item, ok: false, state: "unknown", error: { message: "the answer does not tell" } };
  }
}
