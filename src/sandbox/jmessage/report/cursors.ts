import { createHash } from "node:crypto";
import type { SandboxClock } from "../../clock.ts";
import type { Position } from "../app/history/position.ts";
import type { SandboxConversation } from "../app/history/source.ts";
import type { Span } from "../app/history/timeline.ts";

/** How long a cursor is valid, in milliseconds. */
export const CURSOR_LIFETIME = 120_000;

/** Maximum number of cursors; beyond it the oldest are dropped even if they are still valid. */
const CAPACITY = 100_000;

/** A query of which some pages have been read. */
export interface Walk {
  conversation: SandboxConversation;
  span: Span;
  /** Messages per page. */
  limit: number;
  after: Position;
}

/** The cursors that have been issued. */
export interface Cursors {
  /** Stores a walk and returns a cursor for it; if a cursor is passed, that one is moved on and renewed instead. */
  issue(walk: Walk, cursor?: string): string;
  /** The walk of a valid cursor. */
  find(cursor: string): Walk | undefined;
  expire(cursor: string): void;
}

/** Creates the store of cursors. They look random but are the same in every run. */
export function createCursors(clock: SandboxClock): Cursors {
  // In order of issue, so that the expired ones come first.
  const issued = new Map<string, { walk: Walk; expires: number }>();
  let count = 0;

  function prune(): void {
    for (const [cursor, { expires }] of issued) {
      if (expires > clock.now() && issued.size <= CAPACITY) break;
      issued.delete(cursor);
    }
  }

  return {
    issue(walk, cursor = createCursor(count++)) {
      issued.delete(cursor);
      issued.set(cursor, { walk, expires: clock.now() + CURSOR_LIFETIME });
      prune();
      return cursor;
    },
    find(cursor) {
      prune();
      const found = issued.get(cursor);
      return found && found.expires > clock.now() ? found.walk : undefined;
    },
    expire: (cursor) => void issued.delete(cursor),
  };
}

function createCursor(number: number): string {
  return createHash("sha256").update(`cursor ${number}`).digest("hex").slice(0, 32).toUpperCase();
}
