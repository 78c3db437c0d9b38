import type { ServerResponse } from "node:http";
import { createJMessage } from "../../src/jmessage/index.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { APP_KEY, MASTER_SECRET } from "../support/credentials.ts";
import { json, refusal, startStub } from "../support/stub-server.ts";
import { NOW } from "./setup.ts";

/** A stored message, with both of its times in milliseconds. */
export interface Instants {
  readonly id: number;
  readonly created: number;
  readonly arrived: number;
}

export type TimeName = "created" | "arrived";

/** How a server compares a time in milliseconds with bounds in whole seconds. */
export type Comparison = "truncates" | "rounds" | "compares milliseconds";

/** What goes wrong with one request. */
export type Trouble =
  | "refuse"
  | "fail"
  | "reset"
  /** A page without messages and without a cursor. */
  | "empty"
  /** A cursor that leads to the page that it came with, or to the first one. */
  | "own page"
  | "first page"
  | "wrong shape";

/** What the vendor's document leaves open about Report v2, and what happens while a reader is at work. */
export interface V2Behaviour {
  readonly filterBy?: TimeName;
  readonly sortBy?: TimeName;
  readonly comparison?: Comparison;
  /** Whether a message exactly at a bound is left out. */
  readonly excludesBounds?: boolean;
  readonly cursorOnLastPage?: boolean;
  /** The trouble with the nth request, counted from 1. */
  readonly trouble?: (count: number) => Trouble | undefined;
  /** What happens before the nth response. */
  readonly before?: (count: number, stored: Instants[]) => void;
}

interface Place {
  readonly found: readonly Instants[];
  readonly at: number;
  readonly size: number;
}

/** Seconds in which a server sees a time, or fractions of them. */
export function secondOf(milliseconds: number, comparison: Comparison): number {
  const seconds = milliseconds / 1000;
  if (comparison === "truncates") return Math.floor(seconds);
  return comparison === "rounds" ? Math.round(seconds) : seconds;
}

/** A small Report v2: windows of at most 7 days, page by page, with cursors. */
export async function startReportV2(
  given: readonly Instants[],
  {
    filterBy = "created",
    sortBy = "created",
    comparison = "truncates",
    excludesBounds = false,
    cursorOnLastPage = false,
    trouble,
    before,
  }: V2Behaviour = {},
) {
  const stored = [...given];
  const places = new Map<string, Place>();
  const pages: { readonly first: boolean; readonly size: number }[] = [];

  function placeOf(query: URLSearchParams): Place | undefined {
    const cursor = query.get("cursor");
    if (cursor !== null) return places.get(cursor);
    const [begin, end] = ["begin_time", "end_time"].map(
      (name) => Date.parse(`${query.get(name)?.replace(" ", "T")}+08:00`) / 1000,
    ) as [number, number];
    if (!(end >= begin && end - begin <= 7 * 86_400)) return undefined;
    const seconds = (message: Instants) => secondOf(message[filterBy], comparison);
    const found = stored
      .filter((message) => seconds(message) >= begin && seconds(message) <= end)
      .filter((message) => !excludesBounds || ![begin, end].includes(seconds(message)))
      .sort((a, b) => a[sortBy] - b[sortBy] || a.id - b.id);
    return { found, at: 0, size: Number(query.get("count")) };
  }

  function respond(response: ServerResponse, { found, at, size }: Place, kind: Trouble | undefined) {
    const messages = kind === "empty" ? [] : found.slice(at, at + size);
    const next = kind === "own page" ? at : kind === "first page" ? 0 : at + size;
    const more = (messages.length > 0 && cursorOnLastPage) || at + size < found.length;
    const cursor = `c${places.size}`;
    if (more && kind !== "empty") places.set(cursor, { found, at: next, size });
    pages.push({ first: at === 0, size: messages.length });
    json(response, {
      total: found.length,
      count: messages.length,
      ...(more && kind !== "empty" && { cursor }),
      messages: messages.map(record),
    });
  }

  const stub = await startStub((response, request, count) => {
    before?.(count, stored);
    const kind = trouble?.(count);
    if (kind === "reset") return void request.socket.destroy();
    if (kind === "fail") return json(response, refusal(1, "planted"), 503);
    if (kind === "refuse") return json(response, refusal(899003, "planted"), 400);
    if (kind === "wrong shape") return json(response, {});
    const place = placeOf(new URL(request.url ?? "", "http://localhost").searchParams);
    if (!place) return json(response, refusal(899003, "range or cursor"), 400);
    respond(response, place, kind);
  });
  const clock = createClock(NOW, { autoAdvance: true });
  const { report } = createJMessage({
    appKey: APP_KEY,
    masterSecret: MASTER_SECRET,
    baseUrl: stub.url,
    clock,
    rateLimit: false,
  });
  return { report, stub, clock, pages };
}

function record({ id, created, arrived }: Instants) {
  return {
    target_type: "single",
    target_id: "javen",
    from_type: "user",
    from_id: "caiyh",
    msg_type: "text",
    msg_body: { text: `message ${id}`, extras: {} },
    create_time: Math.floor(created / 1000),
    msg_ctime: arrived,
    version: 1,
    msgid: id,
    msg_level: 0,
  };
}
