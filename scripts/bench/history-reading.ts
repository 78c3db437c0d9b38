import { createJMessage } from "../../src/jmessage/index.ts";
import { startSandbox } from "../../src/sandbox/index.ts";
import { median } from "./child.ts";
import type { Measurement } from "./measurement.ts";

const COUNT = 100_000;
const WEEKS_AGO = 28 * 86_400_000;

/** Reads a history to its end, compared with plain `fetch` and `JSON.parse`, which follow the same pages. */
export async function historyReading(): Promise<Measurement[]> {
  const from = new Date(Date.now() - WEEKS_AGO);
  const to = new Date();
  const sandbox = await startSandbox({ jmessage: { history: { count: COUNT, from, to }, quota: false } });
  const baseUrl = sandbox.urls["jmessage-report"];
  const credentials = sandbox.credentials.jmessage;
  const { report } = createJMessage({ ...credentials, baseUrl: { report: baseUrl }, rateLimit: false });
  try {
    const urls: string[] = [];
    const { report: listening } = createJMessage({
      ...credentials,
      baseUrl: { report: baseUrl },
      rateLimit: false,
      fetch: (url, init) => {
        urls.push(url);
        return fetch(url, init);
      },
    });
    await countMessages(listening.history({ from, to }));

    const headers = { authorization: `Basic ${btoa(`${credentials.appKey}:${credentials.masterSecret}`)}` };
    const own: number[] = [];
    const plain: number[] = [];
    let rss = 0;
    for (let i = 0; i < 5; i++) {
      plain.push(await milliseconds(() => fetchWindows(urls, headers)));
      own.push(await milliseconds(() => countMessages(report.history({ from, to }))));
      rss = Math.max(rss, process.memoryUsage.rss());
    }
    return [
      { what: `history of ${COUNT} messages, messages a second`, value: rate(median(own)) },
      { what: "plain fetch and JSON.parse on the same pages, messages a second", value: rate(median(plain)) },
      { what: "ratio of times", value: (median(own) / median(plain)).toFixed(2) },
      { what: "peak resident memory, sandbox included", value: `${Math.round(rss / 1e6)} MB` },
    ];
  } finally {
    await sandbox.close();
  }
}

/** Reads every page by hand: the first requests as recorded, then the cursors as they come. */
async function fetchWindows(urls: readonly string[], headers: Record<string, string>): Promise<void> {
  let count = 0;
  for (const url of urls.filter((url) => url.includes("begin_time")))
    for (let next: string | undefined = url; next; ) {
      const page = JSON.parse(await (await fetch(next, { headers })).text());
      count += page.messages.length;
      next = page.cursor && `${url.split("?")[0]}?cursor=${encodeURIComponent(page.cursor)}`;
    }
  checkCount(count);
}

async function countMessages(messages: AsyncIterable<unknown>): Promise<void> {
  let count = 0;
  for await (const _ of messages) count++;
  checkCount(count);
}

/** A reader that loses messages would be fast. */
function checkCount(count: number): void {
  if (count !== COUNT) throw new Error(`expected ${COUNT} messages, read ${count}`);
}

async function milliseconds(run: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}

function rate(time: number): string {
  return Math.round(COUNT / (time / 1000)).toLocaleString("en-US");
}
