import { expect, onTestFinished, test } from "vitest";
import { createQiniu } from "../../src/qiniu/index.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { APP_TOKEN } from "../support/credentials.ts";
import { startEasemob } from "../support/easemob-server.ts";
import { json, startStub } from "../support/stub-server.ts";
import { NOW, transportOptions } from "./setup.ts";

const PERIOD = 10_000;
const rateLimit = { requests: 1, period: PERIOD };
const LIFETIME = 100_000;

test("a token that expires in the queue is replaced before the request is sent", async () => {
  const statuses: number[] = [];
  const issued: number[] = [];
  const { server, clock, easemob } = await startEasemob({
    rateLimit,
    onRequest: () => {
      for (const [i, time] of issued.entries())
        if (clock.now() >= time + LIFETIME) server.valid.delete(server.tokens[i] as string);
    },
    onResponse: ({ operationId, status }) => {
      statuses.push(status);
      if (operationId !== "getHistoryFileUrl") issued.push(clock.now());
    },
  });
  server.expiresIn = LIFETIME / 1000;
  server.files.set("2026112018", "");
  const begin = clock.now();
  await Promise.all(Array.from({ length: 15 }, () => easemob.getHistoryFileUrl({ time: "2026112018" })));
  expect(server.tokens.length).toBeGreaterThan(1);
  expect(statuses).toEqual(Array.from({ length: 15 + server.tokens.length }, () => 200));
  // Every permit was used.
  expect(clock.now() - begin).toBe((statuses.length - 1) * PERIOD);
});

test("a token that is replaced while a call is in the queue is not sent by that call", async () => {
  const current = `${APP_TOKEN}-2`;
  const stub = await startStub((response, request) => {
    const status = request.headers["access-token"] === current ? 200 : 401;
    json(response, { code: status, data: [] }, status);
  });
  onTestFinished(() => stub.close());
  const tokens = [`${APP_TOKEN}-1`, current];
  const qiniu = createQiniu({
    baseUrl: stub.url,
    appId: "welovemaxim",
    accessToken: () => tokens.shift() ?? current,
    rateLimit,
    clock: createClock(NOW, { autoAdvance: true }),
    ...transportOptions(),
  });
  await Promise.all(Array.from({ length: 5 }, () => qiniu.listConversations()));
  expect(stub.requests).toHaveLength(6);
});

test("a queue that is longer than a token is valid ends nevertheless", async () => {
  const { server, easemob } = await startEasemob({ rateLimit });
  server.expiresIn = 5;
  server.files.set("2026112018", "");
  await Promise.all(Array.from({ length: 4 }, () => easemob.getHistoryFileUrl({ time: "2026112018" })));
  expect(server.count("GET /easemob-demo")).toBe(4);
});
