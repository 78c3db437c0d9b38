import { expect, test } from "vitest";
import { messagesOf } from "../../src/history/messages-of.ts";
import { rejection } from "../core/setup.ts";

/** Pages that say when they are closed. */
function startPages(...pages: number[][]) {
  const state = { closed: false, requested: 0 };
  async function* read() {
    try {
      for (const messages of pages) {
        state.requested++;
        if (messages.includes(-1)) throw new Error("no more");
        yield { messages };
      }
    } finally {
      state.closed = true;
    }
  }
  return { state, messages: messagesOf(read()) };
}

test("messages come in order, also over empty pages", async () => {
  const { messages, state } = startPages([1, 2], [], [3], []);
  const read: number[] = [];
  for await (const message of messages) read.push(message);
  expect(read).toEqual([1, 2, 3]);
  expect(state.closed).toBe(true);
  expect(await messages.next()).toEqual({ done: true, value: undefined });
});

test("messages that are requested at once come in order too, and none is left out", async () => {
  const { messages } = startPages([1, 2], [], [3]);
  const results = await Promise.all(Array.from({ length: 5 }, () => messages.next()));
  expect(results.map(({ value }) => value)).toEqual([1, 2, 3, undefined, undefined]);
  expect(results.map(({ done }) => done)).toEqual([false, false, false, true, true]);
});

test("a page is requested when it is needed, and pages are closed when the loop ends", async () => {
  const { messages, state } = startPages([1, 2], [3]);
  for await (const message of messages) if (message === 2) break;
  expect(state).toEqual({ closed: true, requested: 1 });
  expect(await messages.next()).toEqual({ done: true, value: undefined });
});

test("an error comes after the messages before it, once", async () => {
  const { messages } = startPages([1], [-1], [2]);
  expect((await messages.next()).value).toBe(1);
  expect(await rejection(messages.next())).toMatchObject({ message: "no more" });
  expect(await messages.next()).toEqual({ done: true, value: undefined });
});
