import { expect, it, onTestFinished } from "vitest";
import { createClock, startSandbox } from "../../src/sandbox/index.ts";
import { readExamples } from "../support/examples.ts";
import { LAST_HOUR, openSandbox } from "./open-sandbox.ts";

it("starts on a free port of 127.0.0.1, with obviously fake credentials", async () => {
  const begin = Date.now();
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  expect(sandbox.urls["jmessage-report"]).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(sandbox.credentials.jmessage).toEqual({
    appKey: "sandboxAppKey00000000000",
    masterSecret: "sandboxMasterSecret00000",
  });
  const now = sandbox.clock.now();
  expect([now >= begin, now <= Date.now()]).toEqual([true, true]);
});

it("names the port in use, and keeps the error code", async () => {
  const { sandbox } = await openSandbox();
  const port = Number(new URL(sandbox.urls["jmessage-report"]).port);
  const error = await startSandbox({ port }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    message: `Cannot listen on 127.0.0.1:${port}: the port is in use`,
    code: "EADDRINUSE",
    cause: { code: "EADDRINUSE" },
  });
});

it("releases its port when it closes, and can be closed twice", async () => {
  const { sandbox, get } = await openSandbox();
  await (await get(LAST_HOUR)).text();
  await Promise.all([sandbox.close(), sandbox.close()]);
  await sandbox.close();
  const port = Number(new URL(sandbox.urls["jmessage-report"]).port);
  // A single API: the ports above may be in use.
  const next = await startSandbox({ port, apis: ["jmessage-report"] });
  expect(next.urls["jmessage-report"]).toBe(sandbox.urls["jmessage-report"]);
  await next.close();
});

it("closes open connections when it closes, also waiting ones", async () => {
  const { sandbox, get } = await openSandbox();
  sandbox.faults.add({ kind: "hang" });
  sandbox.faults.add({ kind: "latency", ms: 60_000 });
  const waiting = [get(LAST_HOUR), get(LAST_HOUR)].map((request) => expect(request).rejects.toThrow());
  await expect.poll(() => sandbox.requests).toHaveLength(2);
  await sandbox.close();
  await Promise.all(waiting);
});

it("rejects an API that it does not have", async () => {
  // @ts-expect-error an unknown API, on purpose
  await expect(startSandbox({ apis: ["telegraph"] })).rejects.toThrow("no API telegraph");
});

it("serves only the requested APIs", async () => {
  const sandbox = await startSandbox({ apis: [] });
  expect(sandbox.urls).toEqual({});
  await sandbox.close();
});

it("shares no state with another sandbox", async () => {
  const [one, two] = await Promise.all([openSandbox({ history: { messages: [] } }), openSandbox()]);
  one.sandbox.faults.add({ kind: "status", status: 500 });
  expect((await two.get(LAST_HOUR)).status).toBe(200);
  expect(two.sandbox.requests).toHaveLength(1);
  expect(one.sandbox.requests).toHaveLength(0);
});

it("lists how it serves each operation: all of them are simulated", async () => {
  const { sandbox } = await openSandbox({ history: { messages: [] } });
  for (const id of Object.keys(sandbox.urls) as (keyof typeof sandbox.urls)[]) {
    const { simulated, examples } = sandbox.operations[id];
    expect(simulated).toEqual(readExamples(id).map((operation) => operation.id));
    expect(examples).toEqual([]);
  }
});

it("serves the APIs of a vendor on one port, if it should", async () => {
  const sandbox = await startSandbox({ portPerVendor: true, clock: createClock("2026-11-20T04:00:00Z") });
  onTestFinished(() => sandbox.close());
  const { "jmessage-im": url, easemob, qiniu } = sandbox.urls;
  expect(sandbox.urls["jmessage-report"]).toBe(url);
  expect(sandbox.urls["jmessage-report-v1"]).toBe(url);
  expect(new Set([url, easemob, qiniu]).size).toBe(3);

  const { appKey, masterSecret } = sandbox.credentials.jmessage;
  const headers = { Authorization: `Basic ${btoa(`${appKey}:${masterSecret}`)}` };
  const statusOf = async (method: string, path: string) => {
    const response = await fetch(url + path, { method, headers });
    await response.text();
    return [response.status, response.headers.get("allow")];
  };
  expect(await statusOf("GET", "/v1/users?start=0&count=1")).toEqual([200, null]);
  expect(await statusOf("GET", LAST_HOUR)).toEqual([200, null]);
  expect(await statusOf("GET", "/v1/messages?start=0&count=1")).toEqual([200, null]);
  // One API has GET there, and another one has POST.
  expect(await statusOf("DELETE", "/v1/messages")).toEqual([405, "POST, GET, OPTIONS"]);
  expect(await statusOf("GET", "/v3/messages")).toEqual([404, null]);
  expect(sandbox.requests.slice(0, 3).map(({ api, operationId }) => [api, operationId])).toEqual([
    ["jmessage-im", "listUsers"],
    ["jmessage-report", "listMessages"],
    ["jmessage-report-v1", "listMessagesV1"],
  ]);
});
