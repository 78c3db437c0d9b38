import type { WebhookOptions } from "./handler.ts";
import { createSeenStore, type SeenStore } from "./seen-store.ts";

/** What handlers of events accept. */
export interface EventOptions<Event> extends WebhookOptions {
  /**
   * Called for each event that was not seen before. The response waits for it, so do not take long: put the event into
   * a queue. If it throws, the response is status 500 and the event is not remembered.
   */
  readonly onEvent: (event: Event) => void | Promise<void>;
  /** Where duplicates are recognized; by default in memory, the last 10,000. `false`: no event is dropped. */
  readonly store?: SeenStore | false;
}

/** Hands out an event, unless it has been handed out. */
export type Deliver<Event> = (id: string | undefined, event: Event) => Promise<void>;

/** Hands out each event once, also if a duplicate arrives while your function is at work. */
export function createDelivery<Event>({ onEvent, store }: EventOptions<Event>): Deliver<Event> {
  if (typeof onEvent !== "function") throw new TypeError("onEvent: expected a function");
  const seen = store === undefined ? createSeenStore() : store;
  if (!seen) return async (_, event) => onEvent(event);
  const underWay = new Map<string, Promise<void>>();
  async function handOut(id: string, event: Event, store: SeenStore): Promise<void> {
    if (await store.seen(id)) return;
    await onEvent(event);
    await store.remember(id);
  }
  return (id, event) => {
    // An event without an id cannot be recognized.
    if (id === undefined) return Promise.resolve(event).then(onEvent);
    const work = underWay.get(id) ?? handOut(id, event, seen).finally(() => underWay.delete(id));
    underWay.set(id, work);
    return work;
  };
}
