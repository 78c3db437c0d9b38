import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { mergeByTime, normalizeAll, normalizeQiniu } from "../../src/messages/index.ts";
import { NOW, message as newMessage, useHistory } from "../history/setup.ts";
import { easemob, qiniu } from "./records.ts";

interface Timed {
  readonly sentAt: Date;
  readonly name: string;
}

/** A source that counts the calls of its methods. */
function source(times: readonly number[], name = "") {
  const seen = { asked: 0, closed: 0 };
  async function* read(): AsyncGenerator<Timed, void, undefined> {
    try {
      for (const [i, time] of times.entries()) {
        seen.asked++;
        yield { sentAt: new Date(time), name: `${name}${i}` };
      }
    } finally {
      // Closing takes some time, and is awaited.
      await new Promise((resolve) => setImmediate(resolve));
      seen.closed++;
    }
  }
  return Object.assign(read(), { seen });
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const namesOf = async (items: AsyncIterable<Timed>) => (await collect(items)).map(({ name }) => name);

describe("histories merged by time", () => {
  test("come in order, and for the same time in the order of the sources", async () => {
    const merged = mergeByTime([source([1, 3, 3], "a"), source([], "b"), source([0, 3, 4], "c")]);
    expect(await namesOf(merged)).toEqual(["c0", "a0", "a1", "a2", "c1", "c2"]);
  });

  test("come in the same order as all of them sorted at once, forwards and backwards", async () => {
    const times = fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 12 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(times, fc.boolean(), async (lists, descending) => {
        const order = descending ? (a: number, b: number) => b - a : (a: number, b: number) => a - b;
        const sorted = lists.map((list) => list.sort(order));
        const sources = sorted.map((list, i) => source(list, `${i}/`));
        const all = await collect(mergeByTime(sources, { descending }));
        expect(all.map(({ sentAt }) => sentAt.getTime())).toEqual(sorted.flat().sort(order));
        expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
        expect(sources.map(({ seen }) => seen.closed)).toEqual(sources.map(() => 1));
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 150) },
    );
  });

  test("keep a source's own order if that is not by time", async () => {
    const merged = mergeByTime([source([5, 1, 6], "a"), source([2, 7], "b")]);
    expect(await namesOf(merged)).toEqual(["b0", "a0", "a1", "a2", "b1"]);
  });

  test.each([false, true])(
    "are not held up by a message without a readable time (descending: %s)",
    async (descending) => {
      const merged = mergeByTime([source([1], "a"), source([Number.NaN, 2], "b")], { descending });
      expect((await namesOf(merged))[0]).toBe("b0");
    },
  );

  test("buffer one message of each source", async () => {
    const sources = [source([1, 2, 3, 4]), source([1, 2, 3, 4]), source([9, 10])];
    const merged = mergeByTime(sources);
    expect(sources.map(({ seen }) => seen.asked)).toEqual([0, 0, 0]);
    await merged.next();
    expect(sources.map(({ seen }) => seen.asked)).toEqual([1, 1, 1]);
    await merged.next();
    expect(sources.map(({ seen }) => seen.asked)).toEqual([2, 1, 1]);
    await merged.return();
  });

  test("are all closed when the loop ends early", async () => {
    const sources = [source([1, 2]), source([3, 4]), source([])];
    for await (const { sentAt } of mergeByTime(sources)) if (sentAt.getTime() === 2) break;
    expect(sources.map(({ seen }) => seen.closed)).toEqual([1, 1, 1]);
  });

  test.each(["at once", "later"])(
    "end with the error of one that fails %s, and close the others",
    async (when) => {
      const unhandled: unknown[] = [];
      const note = (reason: unknown) => void unhandled.push(reason);
      process.on("unhandledRejection", note);
      onTestFinished(() => void process.off("unhandledRejection", note));
      const failure = new Error("out of reach");
      async function* failing(): AsyncGenerator<Timed, void, undefined> {
        if (when === "later") yield { sentAt: new Date(2), name: "f" };
        throw failure;
      }
      const sources = [source([1, 2, 3]), source([1, 2, 3])];
      const names: string[] = [];
      const read = async () => {
        for await (const { name } of mergeByTime<Timed>([...sources, failing(), failing()])) names.push(name);
      };
      await expect(read()).rejects.toBe(failure);
      expect(names).toEqual(when === "later" ? ["0", "0", "1", "1", "f"] : []);
      expect(sources.map(({ seen }) => seen.closed)).toEqual([1, 1]);
      await new Promise((resolve) => setImmediate(resolve));
      expect(unhandled).toEqual([]);
    },
  );

  test("may be of several vendors, read over HTTP and from elsewhere", async () => {
    const start = NOW - 86_400_000;
    const messages = [0, 20_000, 40_000].map((after, i) => newMessage(i + 1, start + after));
    const { report } = await useHistory({ history: { messages } });
    async function* stored() {
      yield easemob([{ type: "txt", msg: "hi" }], { msg_id: "e", timestamp: start + 10_000 });
    }
    async function* conversation() {
      yield qiniu({ msg_id: "q", timestamp: start + 30_000 });
    }
    const histories = [
      normalizeAll(report.history({ from: new Date(start), prefetch: 1 })),
      normalizeAll(stored()),
      normalizeAll(conversation(), (message) => normalizeQiniu(message, "group")),
    ];
    const merged = await collect(mergeByTime(histories));
    expect(merged.map(({ vendor, id, conversation }) => [vendor, id, conversation?.type])).toEqual([
      ["jmessage", "1", "direct"],
      ["easemob", "e", "direct"],
      ["jmessage", "2", "direct"],
      ["qiniu", "q", "group"],
      ["jmessage", "3", "direct"],
    ]);
  });
});
