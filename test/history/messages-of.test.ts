import { expect, test } from "vitest";
import { messagesOf } from "../../src/history/messages-of.ts";

async function* pagesOf(pages: readonly (readonly number[])[], ended: string[] = []) {
  try {
    for (const messages of pages) yield { messages };
  } finally {
    ended.push("ended");
  }
}

const iterate = (pages: Parameters<typeof messagesOf<number>>[0]) => ({
  [Symbol.asyncIterator]: () => messagesOf(pages),
});

test("come in order, over pages of any size", async () => {
  const read: number[] = [];
  for await (const message of iterate(pagesOf([[1, 2], [], [3]]))) read.push(message);
  expect(read).toEqual([1, 2, 3]);
});

test("come one each to those who ask without waiting", async () => {
  const messages = messagesOf(pagesOf([[1, 2], [3]]));
  const results = await Promise.all([1, 2, 3, 4, 5].map(() => messages.next()));
  expect(results.map(({ value }) => value)).toEqual([1, 2, 3, undefined, undefined]);
});

test("end the pages when the loop is left", async () => {
  const ended: string[] = [];
  for await (const message of iterate(pagesOf([[1, 2], [3]], ended))) if (message === 1) break;
  expect(ended).toEqual(["ended"]);
});

test("end with the error of the pages, after what came before", async () => {
  async function* failing() {
    yield { messages: [1] };
    throw new Error("no more");
  }
  const messages = messagesOf(failing());
  expect(await messages.next()).toEqual({ done: false, value: 1 });
  await expect(messages.next()).rejects.toThrow("no more");
  expect(await messages.next()).toEqual({ done: true, value: undefined });
});
