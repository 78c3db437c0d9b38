import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { onTestFinished } from "vitest";
import { createEasemob, type EasemobOptions } from "../../src/easemob/index.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { APP_TOKEN, CLIENT_SECRET } from "./credentials.ts";
import { json, type Respond, type StubServer, startStub } from "./stub-server.ts";

/** The time of these tests, 20:30 in Beijing. */
export const NOW = Date.parse("2026-11-20T12:30:00Z");
export const HOUR = 3_600_000;

export const CREDENTIALS = {
  orgName: "easemob-demo",
  appName: "testapp",
  clientId: "fake-client-id",
  clientSecret: CLIENT_SECRET,
} as const;

/** A record sent at `sent`, which is ISO 8601 or milliseconds. */
export function record(id: string | number, sent: string | number, extra: object = {}) {
  const payload = { bodies: [{ type: "txt", msg: `message ${id}` }], from: "lin", to: "chen", ext: {} };
  return {
    msg_id: String(id),
    timestamp: new Date(sent).getTime(),
    direction: "outgoing",
    to: "chen",
    from: "lin",
    chat_type: "chat",
    payload,
    ...extra,
  };
}

/** Records as the content of a file. */
export function linesOf(...records: object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

export function errorBody(error: string, error_description?: string) {
  return { error, timestamp: NOW, duration: 0, ...(error_description && { error_description }) };
}

/** A hand-written Easemob server: it creates and revokes tokens, and has a file per hour. */
export interface EasemobServer extends StubServer {
  /** Content of the files, by hour; a string is gzipped, and a function responds in its own way. */
  readonly files: Map<string, string | Buffer | Respond>;
  /** Refusals of URLs, by hour. */
  readonly refusals: Map<string, { status: number; body: object }>;
  /** Requests for URLs whose response is sent only when the given function is called, by hour. */
  readonly delays: Map<string, (respond: () => void) => void>;
  /** Every created token, in order; those not in `valid` lead to 401. */
  readonly tokens: string[];
  readonly valid: Set<string>;
  /** The value of `expires_in`. */
  expiresIn: unknown;
  /** Replaces the response to a token request. */
  respondToToken: Respond | undefined;
  /** Requests whose target begins with `GET /something`. */
  count(begin: string): number;
}

export async function startEasemobServer(): Promise<EasemobServer> {
  const files: EasemobServer["files"] = new Map();
  const refusals: EasemobServer["refusals"] = new Map();
  const delays: EasemobServer["delays"] = new Map();
  const tokens: string[] = [];
  const valid = new Set<string>();
  const state = { expiresIn: 86_400 as unknown, respondToToken: undefined as Respond | undefined };
  const giveToken = (response: ServerResponse) => {
    const token = `${APP_TOKEN}-${tokens.length + 1}`;
    tokens.push(token);
    valid.add(token);
    json(response, { access_token: token, expires_in: state.expiresIn, application: "8be024f0" });
  };
  const stub = await startStub((response, request, count) => {
    const path = (request.url ?? "").split("?")[0] as string;
    const [, hour = ""] = /(\d{10})(?:\.gz)?$/.exec(path) ?? [];
    if (path.endsWith("/token")) return (state.respondToToken ?? giveToken)(response, request, count);
    if (path.startsWith("/store/")) return sendFile(files.get(hour), response, request, count);
    const delay = delays.get(hour);
    if (delay) return delay(() => respondWithUrl(response, request, hour, count));
    respondWithUrl(response, request, hour, count);
  });
  const respondWithUrl = (
    response: ServerResponse,
    request: IncomingMessage,
    hour: string,
    count: number,
  ) => {
    const token = request.headers.authorization?.replace("Bearer ", "") ?? "";
    if (!valid.has(token)) return json(response, errorBody("unauthorized"), 401);
    const refusal = refusals.get(hour);
    if (refusal) return json(response, refusal.body, refusal.status);
    if (!files.has(hour)) return json(response, errorBody("storage_object_not_found", "no file"), 404);
    const url = `${stub.url}/store/${hour}.gz?Expires=1&OSSAccessKeyId=k&Signature=${count}`;
    json(response, { action: "get", data: [{ url }], timestamp: NOW, duration: 0 });
  };
  onTestFinished(() => stub.close());
  return Object.assign(state, {
    ...stub,
    files,
    refusals,
    delays,
    tokens,
    valid,
    count: (begin: string) => stub.requests.filter((line) => line.startsWith(begin)).length,
  });
}

function sendFile(
  file: string | Buffer | Respond | undefined,
  response: ServerResponse,
  request: IncomingMessage,
  count: number,
) {
  if (typeof file === "function") return file(response, request, count);
  response.writeHead(200, { "content-type": "application/gzip" });
  response.end(typeof file === "string" ? gzipSync(file) : file);
}

/** A client on a hand-written server, with a clock on which waits take no time. */
export async function startEasemob(options: Partial<EasemobOptions> = {}) {
  const server = await startEasemobServer();
  const clock = createClock(NOW, { autoAdvance: true });
  const connect = (own: Partial<EasemobOptions> = {}) =>
    createEasemob({
      ...CREDENTIALS,
      baseUrl: server.url,
      timeZone: "Asia/Shanghai",
      clock,
      ...options,
      ...own,
    } as EasemobOptions);
  return { server, clock, connect, easemob: connect() };
}

export async function idsOf(messages: AsyncIterable<{ msg_id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { msg_id } of messages) ids.push(msg_id);
  return ids;
}
