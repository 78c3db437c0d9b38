import { onTestFinished } from "vitest";
import { createJMessage, type JMessageOptions } from "../../src/jmessage/index.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { APP_KEY, MASTER_SECRET } from "../support/credentials.ts";
import { json, refusal, startStub } from "../support/stub-server.ts";
import { NOW } from "./setup.ts";

/** A stored message, with its times in seconds. */
export interface Stored {
  readonly id: number;
  readonly created: number;
  readonly arrived?: number;
}

/** What the vendor's document leaves open, and changes while a reader is at work. */
export interface V1Behaviour {
  /** The time by which the server filters and sorts. */
  readonly goesBy?: "created" | "arrived";
  /** The time by which it sorts, if that is another one. */
  readonly sortsBy?: "created" | "arrived";
  /** Whether the server compares its times, 300 ms after the second, with the bounds in whole seconds. */
  readonly comparesMilliseconds?: boolean;
  /** Whether a message exactly at a bound is left out. */
  readonly excludesBounds?: boolean;
  /** The offset up to which the server returns messages, and what it does beyond that. */
  readonly limit?: { readonly at: number; readonly beyond: "refuse" | "empty" | "smallTotal" };
  /** Maximum number of messages in a page, whatever is requested. */
  readonly largestPage?: number;
  /** What happens before the nth response, counted from 1. */
  readonly before?: (count: number, server: V1Server) => void;
  /** Status of the nth response if it should fail. */
  readonly failure?: (count: number) => number | undefined;
}

export interface V1Server {
  /** What is stored now; a test may add and remove messages. */
  readonly stored: Stored[];
  /** The latest time in a response so far. */
  readonly latestServed: number;
  /** The queries so far. */
  readonly queries: URLSearchParams[];
}

/** A small Report v1: numbered pages over the messages of a range, sorted by time and id. */
export async function startReportV1(
  stored: Stored[],
  {
    goesBy = "created",
    sortsBy = goesBy,
    comparesMilliseconds = false,
    excludesBounds = false,
    limit,
    largestPage = 1000,
    before,
    failure,
  }: V1Behaviour = {},
  options: Partial<JMessageOptions> = {},
) {
  const timeOf = ({ created, arrived = created }: Stored, by = goesBy) =>
    by === "created" ? created : arrived;
  const fraction = comparesMilliseconds ? 0.3 : 0;
  const server = { stored: [...stored], latestServed: 0, queries: [] as URLSearchParams[] };
  const stub = await startStub((response, request, count) => {
    const { searchParams: query, pathname } = new URL(request.url ?? "", "http://localhost");
    server.queries.push(query);
    before?.(count, server);
    const status = failure?.(count);
    if (status) return json(response, refusal(899000, "planted"), status);
    const start = Number(query.get("start"));
    const size = Math.min(Number(query.get("count")), largestPage);
    if (!query.has("start") || !(size >= 1 && size <= 1000))
      return json(response, refusal(899003, "count"), 400);
    const user = /^\/v1\/users\/([^/]+)\/messages$/.exec(pathname)?.[1];
    const from = secondOf(query.get("begin_time")) ?? Number.NEGATIVE_INFINITY;
    const to = secondOf(query.get("end_time")) ?? Number.POSITIVE_INFINITY;
    const found = server.stored
      .filter((message) => timeOf(message) + fraction >= from && timeOf(message) + fraction <= to)
      .filter((message) => !excludesBounds || ![from, to].includes(timeOf(message) + fraction))
      .sort((a, b) => timeOf(a, sortsBy) - timeOf(b, sortsBy) || a.id - b.id);
    if (limit?.beyond === "refuse" && start >= limit.at) return json(response, refusal(899003, "start"), 400);
    const page = found.slice(0, limit?.at).slice(start, start + size);
    server.latestServed = Math.max(server.latestServed, ...page.map((m) => timeOf(m)));
    const total = limit?.beyond === "smallTotal" ? Math.min(found.length, limit.at) : found.length;
    json(response, {
      total,
      start,
      count: page.length,
      messages: page.map((m) => record(m, user ?? "caiyh")),
    });
  });
  const clock = createClock(NOW, { autoAdvance: true });
  const { reportV1 } = createJMessage({
    appKey: APP_KEY,
    masterSecret: MASTER_SECRET,
    baseUrl: stub.url,
    clock,
    rateLimit: false,
    ...options,
  });
  return { reportV1, server: server as V1Server, stub, clock };
}

/** Like `startReportV1`; closed at the end of the calling test. */
export async function useReportV1(...args: Parameters<typeof startReportV1>) {
  const started = await startReportV1(...args);
  onTestFinished(() => started.stub.close());
  return started;
}

function secondOf(beijingTime: string | null): number | undefined {
  return beijingTime === null ? undefined : Date.parse(`${beijingTime.replace(" ", "T")}+08:00`) / 1000;
}

function record({ id, created, arrived = created }: Stored, from_id: string) {
  return {
    target_type: "single",
    target_id: "javen",
    target_name: "",
    from_type: "user",
    from_id,
    from_name: from_id,
    from_platform: "a",
    msg_type: "text",
    msg_body: { text: `message ${id}`, extras: {} },
    create_time: created,
    msg_ctime: arrived * 1000 + 300,
    version: 1,
    msgid: id,
    msg_level: 0,
  };
}

/** Messages one second apart, numbered from 1. */
export function everySecond(count: number, first: number): Stored[] {
  return Array.from({ length: count }, (_, i) => ({ id: i + 1, created: first + i }));
}
