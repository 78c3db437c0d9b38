import type { RequestListener } from "node:http";
import { Readable } from "node:stream";
import { onTestFinished } from "vitest";
import {
  createEasemobReview,
  createEasemobWebhook,
  createJMessageWebhook,
  createQiniuWebhook,
  type EasemobReviewOptions,
  type EasemobWebhookOptions,
  type JMessageWebhookOptions,
  type QiniuWebhookOptions,
  toNodeListener,
  type WebhookHandler,
} from "../../src/webhooks/index.ts";
import { md5Hex } from "../../src/webhooks/md5.ts";
import { APP_KEY, MASTER_SECRET, WEBHOOK_SECRET } from "../support/credentials.ts";
import { listen } from "../support/listen.ts";

/** Listens until the test ends, and returns the URL. */
export async function serve(listener: RequestListener): Promise<string> {
  const { url, close } = await listen(listener);
  onTestFinished(close);
  return `${url}/im`;
}

/** A server of Web requests and responses, such as those of Workers and Deno, with nothing of the adapter. */
const fetchListener =
  (handler: WebhookHandler): RequestListener =>
  async (request, response) => {
    const { method = "GET" } = request;
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
    const body = method === "GET" ? null : (Readable.toWeb(request) as ReadableStream);
    const init = { method, headers: new Headers(headers as [string, string][]), body, duplex: "half" };
    const given = await handler(
      new Request(`http://${request.headers.host}${request.url}`, init as RequestInit),
    );
    response.writeHead(given.status, Object.fromEntries(given.headers));
    response.end(await given.text());
  };

/** Both ways to serve a handler. */
export const servers = [
  ["node:http", (handler: WebhookHandler) => serve(toNodeListener(handler))],
  ["a server of Web requests", (handler: WebhookHandler) => serve(fetchListener(handler))],
] as const;

type Without<Options, Given extends keyof Options> = Omit<Options, Given>;

export const jmessage = (options: Without<JMessageWebhookOptions, "appKey" | "masterSecret">) =>
  createJMessageWebhook({ appKey: APP_KEY, masterSecret: MASTER_SECRET, ...options });
export const easemob = (options: Without<EasemobWebhookOptions, "secret">) =>
  createEasemobWebhook({ secret: WEBHOOK_SECRET, ...options });
export const review = (options: Without<EasemobReviewOptions, "secret">) =>
  createEasemobReview({ secret: WEBHOOK_SECRET, ...options });
export const qiniu = (options: Without<QiniuWebhookOptions, "signature">) =>
  createQiniuWebhook({ signature: WEBHOOK_SECRET, ...options });

const basic = `Basic ${btoa(`${APP_KEY}:${MASTER_SECRET}`)}`;

/** The headers of each vendor, with the right secret. */
export const HEADERS = {
  jmessage: { "content-type": "application/json; charset=utf-8", authorization: basic },
  easemob: { "content-type": "application/json" },
  qiniu: { "content-type": "application/json", signature: WEBHOOK_SECRET },
} as const;

export const post = (url: string, headers: Readonly<Record<string, string>>, body: string | object) =>
  fetch(url, { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) });

/** A body of Easemob, signed. */
export function signed<Body extends { callId?: unknown; timestamp?: unknown }>(body: Body) {
  return { ...body, security: md5Hex(`${text(body.callId)}${WEBHOOK_SECRET}${text(body.timestamp)}`) };
}

/** An object may have a `toString` that is not a function. */
const text = (value: unknown) => (typeof value === "object" ? JSON.stringify(value) : String(value));

export const jmessageBody = (...ids: (number | string)[]) =>
  `{"total":${ids.length},"messages":[${ids.map(
    (
      id,
    ) => `{"target_type":"single","target_id":"javen","target_name":"","from_type":"user","from_id":"caiyh",
    "from_name":"caiyh","from_platform":"a","msg_type":"text","msg_body":{"text":"Lunch?","extras":{}},
    "create_time":1794792600,"version":1,"msgid":${id},"msg_level":0,"msg_ctime":1794792600241}`,
  )}]}`;

export const easemobBody = (changes: object = {}) =>
  signed({
    callId: "easemob-demo#testapp_1481001054172415464",
    eventType: "chat",
    timestamp: 1794906031211,
    chat_type: "chat",
    from: "lin",
    to: "chen",
    msg_id: "1481001054172415464",
    payload: { ext: {}, bodies: [{ msg: "Dinner?", type: "txt" }] },
    securityVersion: "1.0.0",
    ...changes,
  });

export const qiniuBody = (id = "1552747048460091409") =>
  `{"appId":"welovemaxim","msgId":${id},"type":"CHAT","ctype":"TEXT","from":{"uid":2302128618880},
  "to":{"uid":"2199040544848"},"content":"Lunch?","ext":""}`;
