import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { createEasemob } from "../../src/easemob/index.ts";
import type { CallOptions, ClientOptions } from "../../src/index.ts";
import { createJMessage } from "../../src/jmessage/index.ts";
import { createQiniu } from "../../src/qiniu/index.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { rejection } from "../core/setup.ts";
import { APP_KEY, APP_TOKEN, MASTER_SECRET } from "../support/credentials.ts";
import { CREDENTIALS, startEasemob } from "../support/easemob-server.ts";
import { json, startStub } from "../support/stub-server.ts";
import { DAY, NOW } from "./setup.ts";

const range = { from: new Date(NOW - DAY), to: new Date(NOW - DAY / 2) };

type Client = ClientOptions & { baseUrl: string };
type Pages = { pages(): AsyncGenerator<unknown> };

const { clientSecret: _, clientId: __, ...app } = CREDENTIALS;
const jmessage = (client: Client) =>
  createJMessage({ appKey: APP_KEY, masterSecret: MASTER_SECRET, ...client });

const histories: Record<string, (client: Client, options: CallOptions) => Pages> = {
  "Report v2": (client, options) => jmessage(client).report.history({ ...range, ...options }),
  "Report v1": (client, options) => jmessage(client).reportV1.history({ ...range, ...options }),
  Easemob: (client, options) =>
    createEasemob({ ...app, token: APP_TOKEN, timeZone: "Asia/Shanghai", ...client }).history({
      ...range,
      ...options,
    }),
  Qiniu: (client, options) =>
    createQiniu({ appId: "welovemaxim", accessToken: APP_TOKEN, ...client }).history({
      conversation: 1,
      ...options,
    }),
};

/** Reads the first page from a server that refuses every request, and says what it got. */
async function read(history: (client: Client, options: CallOptions) => Pages, options: CallOptions) {
  const received: IncomingHttpHeaders[] = [];
  const stub = await startStub((response, { headers }) => {
    received.push(headers);
    json(response, {}, 503);
  });
  onTestFinished(() => stub.close());
  const clock = createClock(NOW, { autoAdvance: true });
  const rateLimit = { requests: 1, period: 60_000 };
  const pages = history({ baseUrl: stub.url, clock, rateLimit }, options).pages();
  return { error: await rejection(pages.next()), received };
}

describe.each(Object.entries(histories))(
  "the options of a call, given to the history of %s,",
  (_, history) => {
    test("apply to its requests: retry", async () => {
      const { error, received } = await read(history, { retry: false });
      expect(error).toMatchObject({ name: "ApiError", status: 503, attempts: 1 });
      expect(received).toHaveLength(1);
    });

    test("apply to its requests: queueTimeout", async () => {
      const { error, received } = await read(history, { queueTimeout: 1000 });
      expect(error).toMatchObject({ name: "TimeoutError", timeout: 1000, queueLength: 0, attempts: 1 });
      expect(received).toHaveLength(1);
    });

    test("apply to its requests: headers", async () => {
      const { received } = await read(history, { headers: { "x-trace": "7" } });
      expect(received.length).toBeGreaterThan(1);
      for (const headers of received) expect(headers).toMatchObject({ "x-trace": "7" });
    });
  },
);

test("headers of a history are not sent to the hosts of files", async () => {
  const sent: [string | undefined, unknown][] = [];
  const { server, easemob } = await startEasemob({ rateLimit: false });
  server.files.set("2026112018", (response, { url, headers }) => {
    sent.push([url, headers["x-trace"]]);
    response.end();
  });
  const history = easemob.history({
    from: "2026-11-20T18:00:00+08:00",
    to: "2026-11-20T18:59:00+08:00",
    headers: { "x-trace": "7" },
    retry: false,
  });
  await rejection(history.pages().next());
  expect(sent.length).toBeGreaterThan(0);
  for (const [url, header] of sent)
    expect([url, header]).toEqual([expect.stringMatching(/^\/store\//), undefined]);
});
