import { createCycleCheck } from "../../core/paging/cycle.ts";
import type { WindowedSource } from "./source.ts";

/** How many consecutive empty pages are followed, and how many without a new message after all that are counted. */
const FRUITLESS_PAGES = { empty: 10, old: 100 };

/**
 * Notices that the pages of a walk lead nowhere, and says how.
 *
 * @returns a function that is called with each page: its messages, whether one is new, and whether all that the server
 *   counts may have been received
 */
export function createStuckCheck<Message>({ idOf }: Pick<WindowedSource<Message>, "idOf">) {
  const isCycle = createCycleCheck();
  const markOf = (messages: readonly Message[]) => {
    const [first, last] = [messages[0], messages.at(-1)].map((message) => message && idOf(message));
    return JSON.stringify([messages.length, first, last]);
  };
  let empty = 0;
  let old = 0;
  return (messages: readonly Message[], hasNew: boolean, mayBeAll: boolean): string | undefined => {
    empty = messages.length === 0 ? empty + 1 : 0;
    old = !hasNew && mayBeAll ? old + 1 : 0;
    if (empty >= FRUITLESS_PAGES.empty) return "sends empty pages only";
    const again = old >= FRUITLESS_PAGES.old || (messages.length > 0 && isCycle(markOf(messages)));
    return again ? "returns the same pages again and again" : undefined;
  };
}
