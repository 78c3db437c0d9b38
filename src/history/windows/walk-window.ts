import { ApiError, DecodeError, NetworkError } from "../../core/errors/errors.ts";
import type { Clock } from "../../core/limits/clock.ts";
import type { WindowedSource } from "./source.ts";
import { createStuckCheck } from "./stuck-check.ts";
import { createWalkState, type Walk, type WalkEnd } from "./walk-state.ts";

/**
 * Follows the cursors to the end of a window and returns how that went. What a server returns for an expired cursor is
 * not documented, and an empty page is one of the possibilities: so the total of the first page says whether the end is
 * the end. Only messages count that this walk has not received before.
 */
export async function* walkWindow<Message, Cursor>(
  source: WindowedSource<Message, Cursor>,
  walk: Walk,
  clock: Clock,
): AsyncGenerator<Message[], WalkEnd, undefined> {
  const { window, seen, from } = walk;
  const begin = from === "begin" ? window.begin : seen.position;
  const duplicates = begin > window.begin ? seen.size : seen.count;
  let page = await source.first({ begin, end: window.end }, duplicates);
  const state = createWalkState(source, walk, begin, page.total);
  const isStuck = createStuckCheck(source);
  for (;;) {
    const { messages, cursor } = page;
    const issued = clock.now();
    const gap = await state.findGapBefore(messages);
    if (gap) return gap;
    const { hasNew, wanted } = state.take(messages);
    if (wanted.length > 0) yield wanted;

    if (!cursor) return state.mayBeAll() ? state.complete() : state.ended("ends the pages early");
    if (!hasNew && state.isAll()) return state.complete();
    const stuck = isStuck(messages, hasNew, state.mayBeAll());
    if (stuck) return state.ended(stuck);
    if (clock.now() - issued >= source.cursorLifetime * 1000) return state.ended("lets its cursors expire");
    try {
      page = await source.next(cursor);
    } catch (error) {
      if (!mayRestart(error)) throw error;
      // The last page may have a cursor too, which leads nowhere: then its refusal is the end.
      return state.counts && state.isAll() ? state.complete() : state.failed(error);
    }
  }
}

/**
 * Whether to restart a window after a cursor has failed; the cursor itself is never used again. Any refusal may mean
 * that it has expired (the vendor does not say which), except those with a meaning of their own; and a request whose
 * response was lost may have moved it on.
 */
function mayRestart(error: unknown): boolean {
  if (error instanceof ApiError) return ![401, 403, 429].includes(error.status);
  return error instanceof NetworkError || error instanceof DecodeError;
}
