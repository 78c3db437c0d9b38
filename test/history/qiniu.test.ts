import { describe, expect, onTestFinished, test } from "vitest";
import type { Qiniu, QiniuCheckpoint } from "../../src/qiniu/index.ts";
import { rejection } from "../core/setup.ts";
import { json, startStub } from "../support/stub-server.ts";
import { pagesOf, type ScriptedPage, startConversation } from "./conversation-stub.ts";
import { NOW } from "./setup.ts";

/** Real ones are beyond 2^53, and differ in digits that a number would round. */
const TOP = 1552747048460091409n;
const id = (n: number) => TOP - BigInt(n);
const ids = (...ns: number[]) => ns.map((n) => String(id(n)));
const CONVERSATION = "2199040544848";

/**
 * The messages 0 (newest) to 6 of a server that interprets `msg_id_start` and refers to the next page in one of these
 * ways.
 */
const servers: Record<string, (start: bigint, limit: number) => ScriptedPage> = {
  "names the first message of the next page": (start, limit) => {
    const first = start === 0n ? 0 : Number(TOP - start);
    const end = Math.min(first + limit, 7);
    return { ids: range(first, end), next: end < 7 ? id(end) : 0n, last: end === 7 };
  },
  "names the last message of the page, and starts with it again": (start, limit) => {
    const first = start === 0n ? 0 : Number(TOP - start);
    const end = Math.min(first + limit, 7);
    return { ids: range(first, end), next: id(end - 1), last: end === 7 };
  },
  "names the last message of the page, and starts after it": (start, limit) => {
    const first = start === 0n ? 0 : Number(TOP - start) + 1;
    const end = Math.min(first + limit, 7);
    return { ids: range(first, end), next: id(end - 1), last: end === 7 };
  },
};

function range(first: number, end: number): bigint[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => id(first + i));
}

describe.each(Object.entries(servers))("a server that %s", (_, server) => {
  test.each([1, 2, 3, 6, 7, 8])(
    "is read once from the newest to the oldest, %i at a time",
    async (pageSize) => {
      const { qiniu } = await startConversation(server);
      expect((await pagesOf(qiniu.history({ conversation: CONVERSATION, pageSize }))).flat()).toEqual(
        ids(0, 1, 2, 3, 4, 5, 6),
      );
    },
  );

  test.each([1, 2, 3])("is read once with a resume after every page, %i at a time", async (pageSize) => {
    const { qiniu } = await startConversation(server);
    const found: string[] = [];
    let history = qiniu.history({ conversation: CONVERSATION, pageSize });
    for (let resumed = true; resumed; ) {
      resumed = false;
      for await (const { messages, checkpoint } of history.pages()) {
        found.push(...messages.map(({ msg_id }) => msg_id));
        history = qiniu.history({ resume: JSON.parse(JSON.stringify(checkpoint)) });
        resumed = true;
        break;
      }
    }
    expect(found).toEqual(ids(0, 1, 2, 3, 4, 5, 6));
  });
});

describe("pages", () => {
  test("are requested with a hundred messages each, starting from 0, the newest", async () => {
    const { qiniu, asked } = await startConversation(() => ({ last: true }));
    expect(await pagesOf(qiniu.history({ conversation: 2199040544848n }))).toEqual([]);
    expect(asked).toEqual(["0/100"]);
  });

  test("in ascending order are reversed", async () => {
    const { qiniu } = await startConversation((start) =>
      start === 0n
        ? { ids: [id(1), id(0)], ages: [10, 5], next: id(2) }
        : { ids: [id(3), id(2)], ages: [30, 20], last: true },
    );
    expect(await pagesOf(qiniu.history({ conversation: CONVERSATION }))).toEqual([ids(0, 1), ids(2, 3)]);
  });

  test("end with a last one that names no further id", async () => {
    const { qiniu } = await startConversation((start) =>
      start === 0n ? { ids: [id(0)], next: id(1) } : { ids: [id(1)], last: true, next: null },
    );
    expect(await pagesOf(qiniu.history({ conversation: CONVERSATION }))).toEqual([ids(0), ids(1)]);
  });

  test("that are empty do not end a history that continues", async () => {
    const { qiniu } = await startConversation((start) =>
      start === 0n ? { next: id(1) } : start === id(1) ? { next: id(2) } : { ids: [id(2)], last: true },
    );
    expect(await pagesOf(qiniu.history({ conversation: CONVERSATION }))).toEqual([ids(2)]);
  });

  test("that are empty do not make the client forget earlier ones", async () => {
    const { qiniu } = await startConversation((start) =>
      start === 0n
        ? { ids: [id(0), id(1)], next: id(5) }
        : start === id(5)
          ? { next: id(1) }
          : { ids: [id(1), id(2)], last: true },
    );
    expect(await pagesOf(qiniu.history({ conversation: CONVERSATION }))).toEqual([ids(0, 1), ids(2)]);
  });

  test("that stay empty end it with an error", async () => {
    const { qiniu, asked } = await startConversation((start) => ({ next: (start || TOP) - 1n }));
    expect(await rejection(pagesOf(qiniu.history({ conversation: CONVERSATION })))).toMatchObject({
      message: "history: the server sent 100 consecutive pages without a new message",
    });
    expect(asked).toHaveLength(100);
  });

  test("that keep returning old messages end it with an error too", async () => {
    const { qiniu, asked } = await startConversation((start) => ({
      ids: [id(0), id(1)],
      next: (start || TOP) - 1n,
    }));
    expect(await rejection(pagesOf(qiniu.history({ conversation: CONVERSATION })))).toBeInstanceOf(Error);
    expect(asked.length).toBeLessThanOrEqual(101);
  });

  /** Pages of one message each, the third of which leads back. */
  const leadingBack = (back: bigint) => {
    const next = new Map([
      [0n, id(1)],
      [id(1), id(2)],
      [id(2), back],
    ]);
    return startConversation((start) => ({
      ids: [start === 0n ? id(0) : start],
      next: next.get(start) ?? 0n,
    }));
  };

  test("whose cursor is 0, which would start over, are the last", async () => {
    const { qiniu, asked } = await leadingBack(0n);
    expect(await pagesOf(qiniu.history({ conversation: CONVERSATION }))).toEqual([ids(0), ids(1), ids(2)]);
    expect(asked).toHaveLength(3);
  });

  test.each<[string, bigint]>([
    ["the page itself", id(2)],
    ["an earlier page", id(1)],
  ])("whose cursor leads to %s end the history with an error, after what they have", async (_, back) => {
    const { qiniu, asked } = await leadingBack(back);
    const read: string[] = [];
    const reading = async () => {
      for await (const { msg_id } of qiniu.history({ conversation: CONVERSATION })) read.push(msg_id);
    };
    expect(await rejection(reading())).toMatchObject({
      message: "history: the server's cursor leads back to an earlier page",
    });
    expect(read).toEqual(ids(0, 1, 2));
    expect(asked).toHaveLength(3);
  });

  test.each<[string, number]>([
    ["an earlier page", 1],
    ["the middle of an earlier page", 2],
  ])("whose cursor leads to %s yield nothing twice, resumed from any checkpoint", async (_, back) => {
    const { qiniu } = await startConversation((start) => {
      const first = start === 0n ? 0 : Number(TOP - start);
      return { ids: range(first, first + 2), next: first < 4 ? id(first + 2) : id(back) };
    });
    const read: string[] = [];
    let checkpoint: QiniuCheckpoint | undefined;
    for (let resumed = 0; resumed < 6; resumed++) {
      const history = qiniu.history(checkpoint ? { resume: checkpoint } : { conversation: CONVERSATION });
      const pages = history.pages();
      const { value } = await pages.next().catch(() => ({ value: undefined }));
      read.push(...(value?.messages ?? []).map(({ msg_id }) => msg_id));
      checkpoint = value?.checkpoint ?? checkpoint;
    }
    expect(read).toEqual(ids(0, 1, 2, 3, 4, 5));
  });

  test.each<[string, unknown, string]>([
    ["no data", {}, "a list at data.messages, got nothing"],
    ["null as its data", { data: null }, "a list at data.messages, got nothing"],
    ["no messages", { data: { is_last: true } }, "a list at data.messages, got nothing"],
    [
      "a message that is not an object",
      { data: { is_last: true, messages: [7] } },
      "an object at data.messages.0, got a number",
    ],
    [
      "a message without an id",
      { data: { is_last: true, messages: [{ timestamp: 1 }] } },
      "an id at data.messages.0.msg_id, got nothing",
    ],
    [
      "a message without a time",
      { data: { is_last: true, messages: [{ msg_id: 1 }] } },
      "a time at data.messages.0.timestamp, got nothing",
    ],
    [
      "no next page although more follows",
      { data: { messages: [] } },
      "an id at data.next_msg_id, got nothing",
    ],
  ])("that have %s are errors that name the place", async (_, page, message) => {
    const stub = await startStub((response) => json(response, { code: 200, ...(page as object) }));
    onTestFinished(() => stub.close());
    const { qiniu } = await startConversation(() => ({}), { baseUrl: stub.url });
    expect(await rejection(pagesOf(qiniu.history({ conversation: CONVERSATION })))).toMatchObject({
      name: "DecodeError",
      message: `listConversationMessages: expected ${message} (GET /message/conversation)`,
    });
  });

  test("yield a message once that they contain twice", async () => {
    const { qiniu } = await startConversation(() => ({ ids: [id(0), id(0), id(1)], last: true }));
    expect(await pagesOf(qiniu.history({ conversation: CONVERSATION }))).toEqual([ids(0, 1)]);
  });
});

describe("a range", () => {
  const at = (age: number) => new Date(NOW - age * 1000);
  /** An endless series of messages, one every ten seconds. */
  const endless = (start: bigint, limit: number): ScriptedPage => {
    const first = start === 0n ? 0 : Number(TOP - start);
    const ages = Array.from({ length: limit }, (_, i) => (first + i) * 10);
    return { ids: range(first, first + limit), ages, next: id(first + limit) };
  };

  test("includes both ends, and reading stops soon after the oldest message", async () => {
    const { qiniu, asked } = await startConversation(endless);
    const options = { conversation: CONVERSATION, from: at(70), to: at(20), pageSize: 3 };
    expect(await pagesOf(qiniu.history(options))).toEqual([ids(2), ids(3, 4, 5), ids(6, 7)]);
    expect(asked).toHaveLength(4);
  });

  test("may also be in ISO 8601 with a zone", async () => {
    const { qiniu } = await startConversation(endless);
    const from = new Date(NOW - 20_000).toISOString();
    expect(await pagesOf(qiniu.history({ conversation: CONVERSATION, from }))).toEqual([ids(0, 1, 2)]);
  });

  describe.each([1, 2, 3, 50, 100])("read %i at a time", (pageSize) => {
    /** Endless, with one message of the range, number 102, behind 99 older ones. */
    const disordered = (start: bigint, limit: number): ScriptedPage => {
      const first = start === 0n ? 0 : Number(TOP - start);
      const ages = Array.from({ length: limit }, (_, i) => (first + i < 3 || first + i === 102 ? 10 : 40));
      return { ids: range(first, first + limit), ages, next: id(first + limit) };
    };
    const options = { conversation: CONVERSATION, from: at(30), pageSize };

    test("misses nothing when times are not in order", async () => {
      const { qiniu } = await startConversation(disordered);
      expect((await pagesOf(qiniu.history(options))).flat()).toEqual(ids(0, 1, 2, 102));
    });

    test("misses nothing after a resume", async () => {
      const { qiniu } = await startConversation(disordered);
      const { value } = await qiniu.history(options).pages().next();
      const resume = value?.checkpoint as QiniuCheckpoint;
      const found = [...(value?.messages ?? []).map(({ msg_id }) => msg_id)];
      found.push(...(await pagesOf(qiniu.history({ resume }))).flat());
      expect(found).toEqual(ids(0, 1, 2, 102));
    });
  });

  test("resumes from a checkpoint with the same bounds", async () => {
    const { qiniu } = await startConversation(endless);
    const options = { conversation: CONVERSATION, from: at(50), to: at(10), pageSize: 2 };
    const { value } = await qiniu.history(options).pages().next();
    const resume = JSON.parse(JSON.stringify(value?.checkpoint));
    expect(await pagesOf(qiniu.history({ resume }))).toEqual([ids(2, 3), ids(4, 5)]);
  });
});

describe("the user whose conversation is read", () => {
  test("is that of the history, else that of the client, and is kept in a checkpoint", async () => {
    const endless = (start: bigint) => ({ ids: [start || TOP], next: (start || TOP) - 1n });
    const { qiniu, users } = await startConversation(endless, { userId: 1 });
    const own = await qiniu.history({ conversation: CONVERSATION }).pages().next();
    const given = await qiniu.history({ conversation: CONVERSATION, userId: "2" }).pages().next();
    const group = await qiniu.history({ conversation: CONVERSATION, groupId: 3n }).pages().next();
    expect(users).toEqual(["1", "2", undefined]);
    const other = await startConversation(endless, { userId: 9 });
    for (const { value } of [own, given, group])
      await other.qiniu
        .history({ resume: value?.checkpoint as QiniuCheckpoint })
        .pages()
        .next();
    expect(other.users).toEqual(["1", "2", undefined]);
  });
});

describe("reading ends", () => {
  const endless = (start: bigint) => ({ ids: [start || TOP], next: (start || TOP) - 1n });

  test("when the loop does, without another request", async () => {
    const { qiniu, asked } = await startConversation(endless);
    for await (const { msg_id } of qiniu.history({ conversation: CONVERSATION }))
      if (msg_id === String(id(2))) break;
    expect(asked).toHaveLength(3);
  });

  test("with the caller's reason when its signal aborts", async () => {
    const abort = new AbortController();
    const reason = new Error("enough");
    const { qiniu, asked } = await startConversation((start) => {
      if (start === id(1)) abort.abort(reason);
      return endless(start);
    });
    expect(
      await rejection(pagesOf(qiniu.history({ conversation: CONVERSATION, signal: abort.signal }))),
    ).toBe(reason);
    expect(asked).toHaveLength(2);
  });

  test("after the page in flight when pages are read ahead", async () => {
    const { qiniu, asked } = await startConversation(endless);
    const pages = qiniu.history({ conversation: CONVERSATION, prefetch: 2 }).pages();
    await pages.next();
    await pages.return();
    expect(asked.length).toBeGreaterThanOrEqual(1);
    expect(asked.length).toBeLessThanOrEqual(4);
  });
});

describe("history options", () => {
  const good: QiniuCheckpoint = {
    api: "qiniu",
    version: 1,
    conversation: CONVERSATION,
    userId: null,
    groupId: null,
    from: null,
    to: null,
    pageSize: 10,
    next: "7",
    seen: ["8"],
  };
  const date = new Date(NOW);

  test.each<[object, string]>([
    [{}, "conversation: expected an integer"],
    [{ conversation: "alice" }, "conversation: expected an integer"],
    [{ conversation: CONVERSATION, pageSize: 0 }, "pageSize: expected 1 or more, got 0"],
    [{ conversation: CONVERSATION, pageSize: 2.5 }, "pageSize: expected 1 or more, got 2.5"],
    [{ conversation: CONVERSATION, from: "yesterday" }, "from: expected a valid Date"],
    [{ conversation: CONVERSATION, to: new Date(Number.NaN) }, "to: expected a valid Date"],
    [
      { conversation: CONVERSATION, from: date, to: new Date(NOW - 1) },
      "to: expected a time not before from",
    ],
    [{ conversation: CONVERSATION, userId: "alice" }, "userId: expected an integer"],
    [{ conversation: CONVERSATION, prefetch: -1 }, "prefetch: expected a number of pages"],
    [{ resume: good, conversation: CONVERSATION }, "conversation: cannot be combined with resume"],
    [{ resume: good, from: date }, "from: cannot be combined with resume"],
    [{ resume: 7 }, "resume: expected a checkpoint"],
    [{ resume: { ...good, api: "jmessage-report" } }, "resume.api: expected qiniu"],
    [{ resume: { ...good, version: 2 } }, "resume.version: expected 1, got 2"],
    [{ resume: { ...good, conversation: undefined } }, "resume.conversation: expected an integer"],
    [{ resume: { ...good, next: undefined } }, "resume.next: expected an integer"],
    [{ resume: { ...good, userId: "alice" } }, "resume.userId: expected an integer"],
    [{ resume: { ...good, from: "1" } }, "resume.from: expected whole milliseconds or null"],
    [{ resume: { ...good, pageSize: null } }, "resume.pageSize: expected 1 or more, got null"],
    [{ resume: { ...good, seen: [8] } }, "resume.seen: expected a list of message ids"],
    [{ resume: { ...good, seen: ["x"] } }, "resume.seen: expected a list of message ids"],
    [{ resume: { ...good, from: 2, to: 1 } }, "resume.to: expected a time not before from"],
    [{ resume: { ...good, to: undefined } }, "resume.to: expected whole milliseconds or null"],
    [{ resume: { ...good, groupId: undefined } }, "resume.groupId: expected an integer"],
  ])("are rejected at once: %j", async (options, message) => {
    const { qiniu, asked } = await startConversation(() => ({ last: true }));
    expect(() => qiniu.history(options as Parameters<Qiniu["history"]>[0])).toThrow(message);
    expect(asked).toEqual([]);
  });

  test("at the end resume to an empty history, without a request", async () => {
    const { qiniu, asked } = await startConversation(() => ({ ids: [id(0)], last: true }));
    const { value } = await qiniu.history({ conversation: CONVERSATION }).pages().next();
    expect(value?.checkpoint).toMatchObject({ next: null });
    expect(await pagesOf(qiniu.history({ resume: value?.checkpoint as QiniuCheckpoint }))).toEqual([]);
    expect(asked).toHaveLength(1);
  });
});
