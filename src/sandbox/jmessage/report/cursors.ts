import { createHash } from "node:crypto";
import type { SandboxClock } from "../../clock.ts";
import type { Position } from "../app/history/position.ts";
import type { SandboxConversation } from "../app/history/source.ts";
import type { Span } from "../app/history/timeline.ts";

/** Milliseconds that a cursor is valid for. */
export const CURSOR_LIFETIME = 120_000;

/** Cursors held at most; beyond it the oldest are dropped even if they are still valid. */
const CAPACITY = 100_000;

/** A query half-way through. */
export interface Walk {
  conversation: SandboxConversation;
  span: Span;
  /** Messages a page. */
  limit: number;
  after: Position;
}

/** Cursors on the way. */
export interface Cursors {
  /** Keeps a walk and returns the cursor for it; given a cursor, that one is moved on and renewed instead. */
  issue(walk: Walk, cursor?: string): string;
  /** The walk of a valid cursor. */
  find(cursor: string): Walk | undefined;
  expire(cursor: string): void;
}

/** Makes the store of cursors. Their texts look random but are the same in every run. */
export function createCursors(clock: SandboxClock): Cursors {
  // In order of issue, so that the expired ones stand in front.
  const issued = new Map<string, { walk: Walk; expires: number }>();
  let count = 0;

  function prune(): void {
    for (const [cursor, { expires }] of issued) {
      if (expires > clock.now() && issued.size <= CAPACITY) break;
      issued.delete(cursor);
    }
  }

  return {
    issue(walk, cursor = createText(count++)) {
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

function createText(number: number): string {
  return createHash("sha256").update(`cursor ${number}`).digest("hex").slice(0, 32).toUpperCase();
}
