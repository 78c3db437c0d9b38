/**
 * Reads a history to its end, then as often as `rounds` says once more, in turns with nothing but `fetch` and
 * `JSON.parse` on the same pages: `<url> <version> <begin> <seconds> <count> <rounds>`. Prints one line of JSON.
 */
import { createJMessage } from "../../src/jmessage/index.ts";
import { cpuMilliseconds } from "./measurement.ts";

const [baseUrl = "", version = "v2", ...numbers] = process.argv.slice(2);
const [BEGIN = 0, SECONDS = 0, COUNT = 0, ROUNDS = 0] = numbers.map(Number);
/** Messages of a turn: what else the machine does affects both alike. */
const TURN = 20_000;

const app = { appKey: "0123456789abcdef01234567", masterSecret: "76543210fedcba9876543210" };
const headers = { authorization: `Basic ${btoa(`${app.appKey}:${app.masterSecret}`)}` };
const range = { from: new Date(BEGIN * 1000), to: new Date((BEGIN + SECONDS) * 1000) };

function history(fetch?: (url: string, init: RequestInit) => Promise<Response>) {
  const client = createJMessage({ ...app, baseUrl, rateLimit: false, ...(fetch && { fetch }) });
  return version === "v1" ? client.reportV1.history(range) : client.report.history(range);
}

/** Reads one message after the other. */
function readOwn(): (turn: number) => Promise<number> {
  const messages = history()[Symbol.asyncIterator]();
  return async (turn) => {
    for (let count = 0; count < turn; count++) if ((await messages.next()).done) return count;
    return turn;
  };
}

/** Nothing but `fetch` and `JSON.parse`. */
function readPlain(urls: readonly string[]): (turn: number) => Promise<number> {
  let at = 0;
  return async (turn) => {
    let count = 0;
    for (; at < urls.length && count < turn; at++) {
      const response = await fetch(urls[at] as string, { headers });
      count += JSON.parse(await response.text()).messages.length;
    }
    return count;
  };
}

async function recordUrls(): Promise<string[]> {
  const urls: string[] = [];
  let count = 0;
  const messages = history((url, init) => {
    urls.push(url);
    return fetch(url, init);
  });
  for await (const _ of messages) count++;
  if (count !== COUNT) throw new Error(`expected ${COUNT} messages, read ${count}`);
  return urls;
}

/** CPU milliseconds of each. */
async function compare(urls: readonly string[]): Promise<{ own: number; plain: number }> {
  const own = readOwn();
  const plain = readPlain(urls);
  const spent = { own: 0, plain: 0 };
  for (let left = COUNT; left > 0; ) {
    const [ownTime, count] = await cpuMilliseconds(() => own(TURN));
    const [plainTime] = await cpuMilliseconds(() => plain(TURN));
    if (count === 0) throw new Error(`${left} messages are missing`);
    spent.own += ownTime;
    spent.plain += plainTime;
    left -= count;
  }
  return spent;
}

const urls = await recordUrls();
const rounds: { own: number; plain: number }[] = [];
for (let round = 0; round < ROUNDS; round++) rounds.push(await compare(urls));
console.log(JSON.stringify({ rounds, kilobytes: process.resourceUsage().maxRSS }));
