import { describe, expect, it, onTestFinished } from "vitest";
import { type FaultKind, startSandbox } from "../../src/sandbox/index.ts";
import { LAST_HOUR, openSandbox } from "./open-sandbox.ts";

/** Two requests: the first meets the fault, the second must not. */
async function strike(fault: FaultKind) {
  const opened = await openSandbox();
  opened.sandbox.faults.add(fault);
  const struck = await opened.get(LAST_HOUR).catch((error: unknown) => error as Error);
  expect((await opened.get(LAST_HOUR)).status).toBe(200);
  return { ...opened, struck, response: struck as Response };
}

describe("a fault", () => {
  it("returns a status in the vendor's envelope", async () => {
    const { response } = await strike({ kind: "status", status: 429 });
    expect(response.status).toBe(429);
    expect(await response.json()).toMatchObject({ error: { code: 2002 } });
    expect(response.headers.get("X-Rate-Limit-Reset")).toBeNull();
  });

  it("returns the configured headers and body", async () => {
    const headers = { "X-Rate-Limit-Reset": "7", "Retry-After": "9" };
    const { response } = await strike({ kind: "status", status: 503, headers, body: [1, "two"] });
    expect(response.status).toBe(503);
    expect(response.headers.get("Retry-After")).toBe("9");
    expect(response.headers.get("X-Rate-Limit-Reset")).toBe("7");
    expect(await response.json()).toEqual([1, "two"]);
  });

  it("returns a page of HTML", async () => {
    const gateway = await strike({ kind: "html" });
    expect(gateway.response.status).toBe(502);
    expect(gateway.response.headers.get("Content-Type")).toContain("text/html");
    expect(await gateway.response.text()).toContain("<html>");
    expect((await strike({ kind: "html", status: 200 })).response.status).toBe(200);
  });

  it("returns an empty body", async () => {
    const { response } = await strike({ kind: "empty" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  it("breaks the connection in the middle of a body", async () => {
    const { response } = await strike({ kind: "truncate" });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it("ends the body early but properly", async () => {
    const { response } = await strike({ kind: "truncate", cut: "body" });
    const text = await response.text();
    expect(text).toMatch(/^\{"total":/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it("resets the connection before anything happens", async () => {
    const { struck, sandbox, response } = await strike({ kind: "reset" });
    expect(struck).toBeInstanceOf(TypeError);
    expect(response.status).toBeUndefined();
    expect(sandbox.requests.map(({ status }) => status)).toEqual([undefined, 200]);
  });

  it("resets the connection after the request took effect", async () => {
    const { sandbox, get } = await openSandbox({ quota: { requests: 2, period: 60_000 } });
    sandbox.faults.add({ kind: "reset", acted: true });
    sandbox.faults.add({ kind: "reset" });
    await expect(get(LAST_HOUR)).rejects.toThrow();
    await expect(get(LAST_HOUR)).rejects.toThrow();
    // Only the first one used the quota.
    expect((await get(LAST_HOUR)).headers.get("X-Rate-Limit-Remaining")).toBe("0");
  });

  it("delays a response by the sandbox clock", async () => {
    const { sandbox, clock, get } = await openSandbox();
    sandbox.faults.add({ kind: "latency", ms: 5000 });
    let responded = false;
    const slow = get(LAST_HOUR).then((response) => {
      responded = true;
      return response.status;
    });
    await expect.poll(() => sandbox.requests).toHaveLength(1);
    clock.advance(4999);
    // The response to another request shows that the slow one had its chance.
    await get(LAST_HOUR);
    expect(responded).toBe(false);
    clock.advance(1);
    expect(await slow).toBe(200);
  });

  it("leaves a request without a response until the sandbox closes", async () => {
    const { sandbox, get } = await openSandbox();
    sandbox.faults.add({ kind: "hang" });
    const hanging = expect(get(LAST_HOUR)).rejects.toThrow();
    await expect.poll(() => sandbox.requests).toHaveLength(1);
    await sandbox.close();
    await hanging;
  });
});

describe("the requests that a fault applies to", () => {
  const statuses = async (get: (path: string) => Promise<Response>, paths: string[]) => {
    const found: number[] = [];
    for (const path of paths) found.push((await get(path)).status);
    return found;
  };
  const fault = { kind: "status", status: 500 } as const;

  it("as many as configured, after those to skip", async () => {
    const { sandbox, get } = await openSandbox();
    sandbox.faults.add({ ...fault, after: 1, times: 2 });
    expect(await statuses(get, Array(5).fill(LAST_HOUR))).toEqual([200, 500, 500, 200, 200]);
  });

  it("only those of an operation", async () => {
    const { sandbox, get } = await openSandbox();
    sandbox.faults.add({ ...fault, operationId: "listUserMessages", times: Number.POSITIVE_INFINITY });
    const ofUser = LAST_HOUR.replace("/v2/", "/v2/users/caiyh/");
    expect(await statuses(get, [LAST_HOUR, ofUser, "/nothing", ofUser])).toEqual([200, 500, 404, 500]);
  });

  it("only those of an API", async () => {
    const { sandbox, get } = await openSandbox();
    sandbox.faults.add({ ...fault, api: "easemob" });
    sandbox.faults.add({ ...fault, api: "jmessage-report", status: 503 });
    expect(await statuses(get, [LAST_HOUR, LAST_HOUR])).toEqual([503, 200]);
  });

  it("all by default, also without an operation", async () => {
    const { sandbox, get } = await openSandbox();
    sandbox.faults.add({ ...fault, times: 2 });
    expect(await statuses(get, ["/nothing", LAST_HOUR, LAST_HOUR])).toEqual([500, 500, 200]);
  });

  it("those of the fault added first, if there are several", async () => {
    const { sandbox, get } = await openSandbox();
    sandbox.faults.add({ ...fault, status: 501 });
    sandbox.faults.add({ ...fault, status: 502 });
    sandbox.faults.add({ ...fault, status: 503, after: 2 });
    expect(await statuses(get, Array(4).fill(LAST_HOUR))).toEqual([501, 502, 503, 200]);
  });

  it("none after its removal", async () => {
    const { sandbox, get } = await openSandbox();
    const remove = sandbox.faults.add(fault);
    remove();
    remove();
    sandbox.faults.add(fault);
    sandbox.faults.clear();
    sandbox.faults.add({ ...fault, times: 0 });
    expect(await statuses(get, [LAST_HOUR])).toEqual([200]);
  });
});

describe("a fault that can never apply is not added", () => {
  const wrong: [string, object][] = [
    [
      "fault.operationId: jmessage-report has no operation listMesages",
      { kind: "hang", operationId: "listMesages" },
    ],
    [
      "fault.operationId: jmessage-report has no operation sendMessage",
      { kind: "hang", api: "jmessage-report", operationId: "sendMessage" },
    ],
    ["fault.api: the sandbox does not serve qiniu, but jmessage-report", { kind: "hang", api: "qiniu" }],
    ["fault.kind: expected one of latency, ", { kind: "delay", ms: 5 }],
    ["fault.acted: a fault of the kind hang has no such field", { kind: "hang", acted: true }],
    ["fault.cut: expected connection or body; got header", { kind: "truncate", cut: "header" }],
    ["fault.ms: expected a number from 0; got null", { kind: "latency" }],
    ["fault.ms: expected a number from 0; got NaN", { kind: "latency", ms: Number.NaN }],
    ["fault.times: expected a number from 0; got -1", { kind: "hang", times: -1 }],
    ["fault.after: expected a number from 0; got 0.5", { kind: "hang", after: 0.5 }],
    ["fault.status: expected a number from 200 to 599; got 42", { kind: "html", status: 42 }],
  ];

  it.each(wrong)("%s", async (message, fault) => {
    const sandbox = await startSandbox({ apis: ["jmessage-report"] });
    onTestFinished(sandbox.close);
    expect(() => sandbox.faults.add(fault as never)).toThrow(message);
    expect((await fetch(sandbox.urls["jmessage-report"])).status).toBe(404);
  });
});
