import { describe, expect, onTestFinished, test } from "vitest";
import { createHistory, type HistoryPage } from "../../src/history/history.ts";
import { createJMessage, type ReportApi, type ReportCheckpoint } from "../../src/jmessage/index.ts";
import { APP_KEY, MASTER_SECRET } from "../support/credentials.ts";
import { json, startStub } from "../support/stub-server.ts";
import { DAY, idsOf, message, NOW, useHistory } from "./setup.ts";

const from = new Date(NOW - 2 * DAY);
const few = (count: number) =>
  Array.from({ length: count }, (_, i) => message(i + 1, NOW - DAY + i * 60_000));
const numbers = (count: number) => Array.from({ length: count }, (_, i) => String(i + 1));

/** Resolves when a condition is met; the responses of a real server take some time. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets everything that can make progress do so: more turns of the event loop than any request on loopback takes. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 500; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe("reading ahead", () => {
  test.each([1, 2, 50])("by %i pages yields the same pages and checkpoints", async (prefetch) => {
    const { report } = await useHistory({ history: { messages: few(9) } });
    const pagesOf = async (options: Parameters<ReportApi["history"]>[0]) => {
      const pages = [];
      for await (const page of report.history(options).pages()) pages.push(page);
      return pages;
    };
    const expected = await pagesOf({ from, pageSize: 2 });
    expect(expected).toHaveLength(5);
    expect(await pagesOf({ from, pageSize: 2, prefetch })).toEqual(expected);
    const resume = JSON.parse(JSON.stringify(expected[1]?.checkpoint)) as ReportCheckpoint;
    const rest = await pagesOf({ resume, prefetch });
    expect(rest.flatMap(({ messages }) => messages.map(({ msgid }) => msgid))).toEqual(numbers(9).slice(4));
  });

  test("reads as many pages ahead as it may, and no more until one is consumed", async () => {
    const { report, sandbox } = await useHistory({ history: { messages: few(20) } });
    const pages = report.history({ from, pageSize: 2, prefetch: 3 }).pages();
    expect(sandbox.requests).toHaveLength(0);
    await pages.next();
    await until(() => sandbox.requests.length >= 4);
    await settle();
    expect(sandbox.requests).toHaveLength(4);
    await pages.next();
    await until(() => sandbox.requests.length >= 5);
    await settle();
    expect(sandbox.requests).toHaveLength(5);
    await pages.return();
  });

  test("is off by default", async () => {
    const { report, sandbox } = await useHistory({ history: { messages: few(20) } });
    const pages = report.history({ from, pageSize: 2 }).pages();
    await pages.next();
    await settle();
    expect(sandbox.requests).toHaveLength(1);
    await pages.return();
  });

  test("yields the pages in order for concurrent calls of next()", async () => {
    const { report } = await useHistory({ history: { messages: few(6) } });
    const pages = report.history({ from, pageSize: 2, prefetch: 2 }).pages();
    const results = await Promise.all([pages.next(), pages.next(), pages.next(), pages.next()]);
    expect(results.map(({ done }) => done)).toEqual([false, false, false, true]);
    expect(results.flatMap(({ value }) => value?.messages.map(({ msgid }) => msgid) ?? [])).toEqual(
      numbers(6),
    );
  });

  test("yields the pages before an error, and then throws the error", async () => {
    const { report, sandbox } = await useHistory({ history: { messages: few(20) } });
    sandbox.faults.add({ kind: "status", status: 401, after: 3 });
    const ids: string[] = [];
    const read = async () => {
      for await (const { msgid } of report.history({ from, pageSize: 2, prefetch: 5 })) {
        ids.push(msgid);
        await until(() => sandbox.requests.length === 4);
      }
    };
    await expect(read()).rejects.toMatchObject({ status: 401 });
    expect(ids).toEqual(numbers(6));
    expect(sandbox.requests).toHaveLength(4);
  });

  test("leaves no unhandled rejection when the failed page is not consumed", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on("unhandledRejection", note);
    onTestFinished(() => void process.off("unhandledRejection", note));
    const { report, sandbox } = await useHistory({ history: { messages: few(20) } });
    sandbox.faults.add({ kind: "status", status: 401, after: 1 });
    const pages = report.history({ from, pageSize: 2, prefetch: 2 }).pages();
    await pages.next();
    await until(() => sandbox.requests.length === 2);
    await settle();
    await pages.return();
    expect(unhandled).toEqual([]);
  });

  test("follows a cursor before a slow consumer lets it expire", async () => {
    const { report, sandbox, clock } = await useHistory({ history: { messages: few(8) } });
    const ids: string[] = [];
    const options = { from, pageSize: 2, prefetch: 4, timeout: 0 };
    for await (const { messages } of report.history(options).pages()) {
      ids.push(...messages.map(({ msgid }) => msgid));
      await until(() => sandbox.requests.length === 4);
      clock.advance(121_000);
    }
    expect(ids).toEqual(numbers(8));
    expect(sandbox.requests).toHaveLength(4);
  });

  test("loses and duplicates nothing when a cursor expires nevertheless, after pages that wait", async () => {
    const { report, sandbox, clock } = await useHistory({ history: { messages: few(12) } });
    const ids: string[] = [];
    let asked = 2;
    const options = { from, pageSize: 2, prefetch: 1, timeout: 0 };
    for await (const { messages } of report.history(options).pages()) {
      ids.push(...messages.map(({ msgid }) => msgid));
      await until(() => sandbox.requests.length >= Math.min(asked, 6));
      asked++;
      await settle();
      clock.advance(121_000);
    }
    expect(ids).toEqual(numbers(12));
    expect(sandbox.requests.filter(({ query }) => query.begin_time !== undefined).length).toBeGreaterThan(1);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "2", null])(
    "is rejected when it is %s",
    async (prefetch) => {
      const { report, sandbox } = await useHistory({ history: { messages: [] } });
      expect(() => report.history({ from, prefetch: prefetch as number })).toThrow(RangeError);
      expect(() => report.history({ from, prefetch: prefetch as number })).toThrow(/^prefetch: /);
      expect(sandbox.requests).toHaveLength(0);
    },
  );
});

describe("reading ahead, ended early", () => {
  test("by a break requests nothing more", async () => {
    const { report, sandbox } = await useHistory({ history: { messages: few(30) } });
    for await (const { msgid } of report.history({ from, pageSize: 2, prefetch: 2 })) {
      await until(() => sandbox.requests.length >= 3);
      if (msgid === "1") break;
    }
    await settle();
    expect(sandbox.requests).toHaveLength(3);
  });

  test("by an abort ends with the caller's reason, and yields no waiting page", async () => {
    const controller = new AbortController();
    const { report, sandbox } = await useHistory({ history: { messages: few(30) } });
    const reason = new Error("enough");
    let pages = 0;
    const read = async () => {
      const options = { from, pageSize: 2, prefetch: 3, signal: controller.signal };
      for await (const _ of report.history(options).pages()) {
        pages++;
        await until(() => sandbox.requests.length === 4);
        controller.abort(reason);
      }
    };
    await expect(read()).rejects.toBe(reason);
    await settle();
    expect(pages).toBe(1);
    expect(sandbox.requests).toHaveLength(4);
  });

  test("by an abort before it started requests nothing", async () => {
    const { report, sandbox } = await useHistory({ history: { messages: few(3) } });
    const reason = new Error("never mind");
    const history = report.history({ from, prefetch: 2, signal: AbortSignal.abort(reason) });
    await expect(idsOf(history)).rejects.toBe(reason);
    expect(sandbox.requests).toHaveLength(0);
  });

  test.each([
    ["while a page is in flight", 2, 3],
    ["while none is", 1, 2],
  ])(
    "%s waits for the request in flight, although that ignores its signal, and requests nothing more",
    async (_, prefetch, asked) => {
      const log: string[] = [];
      let respond = () => {};
      async function* read(): AsyncGenerator<HistoryPage<number, number>, void, undefined> {
        try {
          for (let page = 1; ; page++) {
            log.push(`asked ${page}`);
            if (page === 3) await new Promise<void>((resolve) => (respond = resolve));
            yield { messages: [page], checkpoint: page };
          }
        } finally {
          await settle();
          log.push("closed");
        }
      }
      const pages = createHistory(read, prefetch).pages();
      await pages.next();
      await until(() => log.length === asked);
      const ended = pages.return().then(() => log.push("ended"));
      await settle();
      respond();
      await ended;
      await settle();
      expect(log).toEqual([...Array.from({ length: asked }, (_, i) => `asked ${i + 1}`), "closed", "ended"]);
    },
  );

  test("requests a page only when the previous one has arrived", async () => {
    let [underWay, most] = [0, 0];
    const log: number[] = [];
    // An iterator that, unlike a generator, would run several steps at once.
    const source = {
      page: 0,
      async next() {
        most = Math.max(most, ++underWay);
        await settle();
        underWay--;
        log.push(++this.page);
        return { done: this.page > 5, value: { messages: [this.page], checkpoint: this.page } };
      },
      async return() {
        return { done: true, value: undefined };
      },
    };
    const pages = createHistory(() => source as never, 3).pages();
    const all: unknown[] = [];
    for await (const { checkpoint } of pages) all.push(checkpoint);
    expect(all).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(1);
  });

  test("aborts the request in flight, and closes its connection", async () => {
    let gone = false;
    const server = await startStub((response, _, count) => {
      if (count === 1) {
        const create_time = Math.floor((Date.now() - 3_600_000) / 1000);
        const messages = [{ msgid: 1, create_time, msg_ctime: create_time * 1000 }];
        return json(response, { total: 2, count: 1, cursor: "next", messages });
      }
      response.on("close", () => {
        gone = true;
      });
    });
    onTestFinished(() => server.close());
    const { report } = createJMessage({ appKey: APP_KEY, masterSecret: MASTER_SECRET, baseUrl: server.url });
    for await (const _ of report.history({ from: new Date(Date.now() - DAY), prefetch: 1 })) {
      await until(() => server.requests.length === 2);
      break;
    }
    await until(() => gone);
    expect(server.requests).toHaveLength(2);
  });
});
