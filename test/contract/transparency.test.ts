import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { DecodeError, NetworkError } from "../../src/core/errors/errors.ts";
import { connectJMessage } from "../support/apis.ts";
import { expectNoViolations, startProxy } from "../support/prism.ts";
import { STORY_TIME, type Stack, startStack } from "../support/stack.ts";
import { EMPTY_PAGE, json, startStub } from "../support/stub-server.ts";

/** Scenarios run through the proxy, so it must not change the traffic between client and sandbox. */
describe("the proxy passes everything on unchanged", () => {
  const firstPage = { count: 2, begin_time: "2026-11-16 00:00:00", end_time: "2026-11-16 23:59:59" };
  let stack: Stack<true>;
  afterEach(() => stack?.close());

  test("ids beyond 2^53 stay exact", async () => {
    const history = { count: 10, from: new Date("2026-11-16T09:00:00+08:00"), to: new Date(STORY_TIME) };
    stack = await startStack({
      proxy: true,
      sandbox: { jmessage: { history: { ...history, firstMessageId: "9223372036854770001" } } },
    });
    const { messages } = await stack.report.listMessages(firstPage);
    const sent = [...stack.sandbox.jmessage.messages()].map(({ msgid }) => String(msgid));
    expect(messages.map(({ msgid }) => msgid)).toEqual(sent.slice(0, 2));
    expect(messages[0]?.msgid).toMatch(/^92233720368547\d{5}$/);
    await stack.report.listGroupMessages({ gid: 9223372036854775807n, ...firstPage });
    expectNoViolations(stack.proxy);
    expect(stack.sandbox.requests.at(-1)?.path).toBe("/v2/groups/9223372036854775807/messages");
  });

  test.each([
    ["reset", { kind: "reset" }, NetworkError],
    ["cut off with its connection", { kind: "truncate", cut: "connection" }, NetworkError],
    ["cut off within its body", { kind: "truncate", cut: "body" }, DecodeError],
    ["replaced by HTML", { kind: "html", status: 200 }, DecodeError],
    ["empty", { kind: "empty" }, DecodeError],
  ] as const)("a response that is %s arrives like that", async (_, fault, expected) => {
    stack = await startStack({ proxy: true, client: { retry: false } });
    stack.sandbox.faults.add(fault);
    await expect(stack.report.listMessages(firstPage)).rejects.toBeInstanceOf(expected);
  });

  test("a client that gives up releases the server", async () => {
    stack = await startStack({ proxy: true, client: { retry: false } });
    stack.sandbox.faults.add({ kind: "hang" });
    const controller = new AbortController();
    const call = stack.report.listMessages(firstPage, { signal: controller.signal });
    setImmediate(() => controller.abort(new Error("enough")));
    await expect(call).rejects.toThrow("enough");
  });

  test("a request without a response is checked all the same", async () => {
    stack = await startStack({ proxy: true, client: { retry: false, checks: false } });
    stack.sandbox.faults.add({ kind: "reset" });
    await stack.report.listMessages({ ...firstPage, count: 5000 }).catch(() => {});
    expect(stack.proxy.violations).toMatchObject([{ side: "request", location: "query.count" }]);
  });

  test("a stopped server results in a broken connection, not in a status", async () => {
    const upstream = await startStub((response) => json(response, EMPTY_PAGE));
    await upstream.close();
    const proxy = await startProxy("jmessage-report", upstream.url);
    onTestFinished(proxy.close);
    const { report } = connectJMessage({ baseUrl: proxy.url, retry: false });
    await expect(report.listMessages(firstPage)).rejects.toBeInstanceOf(NetworkError);
  });

  test("it closes at once, even with open connections", async () => {
    const silent = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void silent.close());
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    const proxy = await startProxy("jmessage-report", `http://127.0.0.1:${port}`);
    const { report } = connectJMessage({ baseUrl: proxy.url, retry: false });
    const accepted = once(silent, "connection");
    const call = report.listMessages(firstPage).catch((error: unknown) => error);
    await accepted;
    await proxy.close();
    expect(await call).toBeInstanceOf(NetworkError);
  });
});
