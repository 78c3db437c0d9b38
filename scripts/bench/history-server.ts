/**
 * Report v2 and v1 with so many messages, sent evenly over a number of seconds from a second on: `<count> <begin>
 * <seconds>`. It keeps no state, so every URL can be requested again, and it renders no JSON, so that it is fast. Prints
 * its address.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pageText } from "./pages.ts";

const [COUNT = 0, BEGIN = 0, SECONDS = 1] = process.argv.slice(2).map(Number);
const LARGEST_PAGE = 1000;
/** The vendor's ids have 11 digits. */
const FIRST_ID = 43_143_728_109;

const template = Buffer.from(
  pageText(LARGEST_PAGE, "small").replaceAll(/"msgid":\d+/g, `"msgid":${FIRST_ID}`),
);
const digits = [
  ...template
    .toString("latin1")
    .matchAll(/"create_time":(\d+)|"msgid":(\d+)|"msg_ctime":(\d+)|(\{"set_from_name)/g),
];
/** Where each message begins, and where its digits are that differ from page to page. */
const messages = Array.from({ length: LARGEST_PAGE }, (_, i) => {
  const [begin, ...numbers] = digits.slice(i * 4, i * 4 + 4);
  const places = numbers.map((found) => found.index + found[0].indexOf(":") + 1);
  return { begin: begin?.index ?? 0, places };
});
const end = template.lastIndexOf("]");

const sentAt = (index: number) => BEGIN + Math.floor((index * SECONDS) / COUNT);
/** The index of the first message at or after a second. */
const indexAt = (second: number) =>
  Math.min(COUNT, Math.max(0, Math.ceil(((second - BEGIN) * COUNT) / SECONDS)));

/** The messages from an index on, as in a list of them. */
function renderMessages(first: number, count: number): Buffer {
  const from = messages[0]?.begin ?? 0;
  const bytes = Buffer.from(template.subarray(from, (messages[count]?.begin ?? end + 1) - 1));
  for (let i = 0; i < count; i++) {
    const sent = sentAt(first + i);
    const numbers = [sent, FIRST_ID + (first + i) * 8, sent * 1000 + 300];
    for (const [n, place] of messages[i]?.places.entries() ?? [])
      bytes.write(String(numbers[n]), place - from, "latin1");
  }
  return bytes;
}

/** A query whose messages are from one index to another, and the part of it that a page has. */
interface Query {
  readonly begin: number;
  readonly end: number;
  readonly start: number;
  readonly size: number;
}

function renderPage(isV1: boolean, { begin, end, start, size }: Query): Buffer {
  const count = Math.max(0, Math.min(size, end - start));
  const next = start + count;
  const cursor = next < end ? `,"cursor":"${[begin, end, next, size].join("-")}"` : "";
  const head = `{"total":${end - begin}${isV1 ? `,"start":${start - begin}` : cursor},"count":${count},"messages":[`;
  return Buffer.concat([Buffer.from(head), renderMessages(start, count), Buffer.from("]}")]);
}

function readQuery(query: URLSearchParams): Query {
  const numbers = query.get("cursor")?.split("-").map(Number);
  if (numbers) {
    const [begin = 0, end = 0, start = 0, size = 0] = numbers;
    return { begin, end, start, size };
  }
  const from = query.get("begin_time");
  const begin = from === null ? 0 : indexAt(secondOf(from));
  const end = indexAt(secondOf(query.get("end_time") ?? "") + 1);
  return { begin, end, start: begin + Number(query.get("start")), size: Number(query.get("count")) };
}

function secondOf(time: string): number {
  return Date.parse(`${time.replace(" ", "T")}Z`) / 1000 - 8 * 3600;
}

const server = createServer(({ url = "/" }, response) => {
  const page = renderPage(url.startsWith("/v1/"), readQuery(new URL(url, "http://localhost").searchParams));
  response.writeHead(200, { "content-type": "application/json", "content-length": page.length }).end(page);
});
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
