import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { createJMessage, type JMessageOptions } from "../../src/jmessage/index.ts";
import { type TelemetryOptions, withOpenTelemetry } from "../../src/otel/index.ts";
import { createClock, startSandbox } from "../../src/sandbox/index.ts";
import { rejection } from "../core/setup.ts";
import { SECRETS } from "../support/secrets.ts";

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
afterAll(() => context.disable());

/** An instrumented client on the sandbox, and what has been recorded. */
async function startObserved(options: Partial<JMessageOptions> = {}, telemetry: TelemetryOptions = {}) {
  const clock = createClock("2026-11-20T12:00:00+08:00", { autoAdvance: true });
  const sandbox = await startSandbox({ clock, apis: ["jmessage-report"] });
  onTestFinished(() => sandbox.close());
  const spans = new InMemorySpanExporter();
  const traces = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const meters = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter })] });
  onTestFinished(() => meters.shutdown());
  const tracer = traces.getTracer("test");
  const baseUrl = sandbox.urls["jmessage-report"];
  const jmessage = createJMessage(
    await withOpenTelemetry(
      { ...sandbox.credentials.jmessage, baseUrl, clock, ...options },
      { tracerProvider: traces, meterProvider: meters, ...telemetry },
    ),
  );
  const metrics = async () => {
    await meters.forceFlush();
    const latest =
      exporter
        .getMetrics()
        .at(-1)
        ?.scopeMetrics.flatMap((scope) => scope.metrics) ?? [];
    return Object.fromEntries(latest.map(({ descriptor, dataPoints }) => [descriptor.name, dataPoints]));
  };
  const port = Number(new URL(baseUrl).port);
  return { sandbox, clock, jmessage, tracer, port, spans: () => spans.getFinishedSpans(), metrics };
}

/** A `fetch` that records the headers of the last request. */
function recordHeaders() {
  const sent = { headers: new Headers() };
  const recording: JMessageOptions["fetch"] = (url, init) => {
    sent.headers = new Headers(init.headers);
    return fetch(url, init);
  };
  return { sent, fetch: recording };
}

function fail(): never {
  throw new RangeError("not now");
}

const window = { count: 10, begin_time: "2026-11-20 00:00:00", end_time: "2026-11-20 12:00:00" };
const secretUser = { ...window, username: "caiyh" };
const told = ({ name, kind, attributes, status }: ReadableSpan) => ({
  name,
  kind,
  attributes,
  status: status.code,
});
const route = (port: number) => ({
  "http.request.method": "GET",
  "server.address": "127.0.0.1",
  "server.port": port,
  "url.scheme": "http",
  "url.template": "/v2/users/{username}/messages",
});

test("each request is a span, with retries counted and errors recorded", async () => {
  const { sandbox, jmessage, spans, port } = await startObserved();
  sandbox.faults.add({ kind: "status", status: 503, times: 1 });
  sandbox.faults.add({ kind: "reset", after: 1, times: 1 });
  await jmessage.report.listUserMessages(secretUser);
  const common = { name: "listUserMessages", kind: SpanKind.CLIENT };
  expect(spans().map(told)).toEqual([
    {
      ...common,
      status: SpanStatusCode.ERROR,
      attributes: { ...route(port), "http.response.status_code": 503, "error.type": "899030" },
    },
    {
      ...common,
      status: SpanStatusCode.ERROR,
      attributes: { ...route(port), "http.request.resend_count": 1, "error.type": "NetworkError" },
    },
    {
      ...common,
      status: SpanStatusCode.UNSET,
      attributes: { ...route(port), "http.request.resend_count": 2, "http.response.status_code": 200 },
    },
  ]);
});

test("the vendor's code is the type of an error", async () => {
  const { jmessage, spans } = await startObserved();
  await rejection(jmessage.report.listUserMessages({ ...secretUser, end_time: "2026-11-01 00:00:00" }));
  expect(spans()).toHaveLength(1);
  expect(spans()[0]?.attributes).toMatchObject({ "http.response.status_code": 400, "error.type": "899003" });
});

test("spans of concurrent calls belong to their callers", async () => {
  const { jmessage, tracer, spans } = await startObserved();
  const call = (name: string) =>
    tracer.startActiveSpan(name, async (parent) => {
      await jmessage.report.listMessages(window);
      parent.end();
      return parent.spanContext().spanId;
    });
  const parents = await Promise.all([call("one"), call("two")]);
  const requests = spans().filter(({ name }) => name === "listMessages");
  expect(new Set(requests.map(({ parentSpanContext }) => parentSpanContext?.spanId))).toEqual(
    new Set(parents),
  );
});

test("durations and retries are measured by operation", async () => {
  const { sandbox, jmessage, metrics, port } = await startObserved();
  sandbox.faults.add({ kind: "status", status: 503, times: 2 });
  await jmessage.report.listUserMessages(secretUser);
  const { "http.client.request.duration": durations, "im.client.retries": retries } = await metrics();
  expect(retries).toMatchObject([{ value: 2, attributes: { "im.operation": "listUserMessages" } }]);
  expect(durations).toMatchObject([
    {
      value: { count: 2 },
      attributes: { ...route(port), "error.type": "899030", "im.operation": "listUserMessages" },
    },
    { value: { count: 1 }, attributes: { ...route(port), "http.response.status_code": 200 } },
  ]);
});

test("the wait for the quota is measured", async () => {
  const { jmessage, metrics } = await startObserved({ rateLimit: { requests: 1, period: 2000 } });
  await jmessage.report.listMessages(window);
  await jmessage.report.listMessages(window);
  const { "im.client.queue.duration": queued } = await metrics();
  expect(queued).toMatchObject([
    { value: { count: 2, min: 0, max: 2 }, attributes: { "im.operation": "listMessages" } },
  ]);
});

test("the span is active while the request runs and hooks are called", async () => {
  const active: (string | undefined)[] = [];
  const note = () => void active.push(trace.getActiveSpan()?.spanContext().spanId);
  const { jmessage, spans } = await startObserved({
    onRequest: note,
    onResponse: note,
    fetch: (url, init) => {
      note();
      return fetch(url, init);
    },
  });
  await jmessage.report.listMessages(window);
  const [span] = spans();
  expect(active).toEqual(Array(3).fill(span?.spanContext().spanId));
  expect(trace.getActiveSpan()).toBeUndefined();
});

test("hooks that the options have are called too, in their own `around`", async () => {
  const seen: string[] = [];
  const { sent, fetch } = recordHeaders();
  const { sandbox, jmessage, spans } = await startObserved({
    fetch,
    around: async ({ attempt }, run) => {
      seen.push(`begin ${attempt}`);
      return run().finally(() => seen.push(`end ${attempt}`));
    },
    onRequest: ({ headers, attempt }) => {
      headers["x-own"] = String(attempt);
    },
    onRetry: () => void seen.push("retry"),
  });
  sandbox.faults.add({ kind: "reset", times: 1 });
  await jmessage.report.listMessages(window);
  expect(seen).toEqual(["begin 1", "end 1", "retry", "begin 2", "end 2"]);
  expect(sent.headers.get("x-own")).toBe("2");
  expect(spans()).toHaveLength(2);
});

test.each<[string, Partial<JMessageOptions>]>([
  ["around", { around: () => Promise.reject(new RangeError("not now")) }],
  [
    "around, after the request",
    { around: (_, run) => run().then(() => Promise.reject(new RangeError("not now"))) },
  ],
  ["onRequest", { onRequest: fail }],
  ["onResponse", { onResponse: fail }],
])("an error of the hook %s is recorded in the span", async (_, hooks) => {
  const { jmessage, spans } = await startObserved(hooks);
  const error = await rejection(jmessage.report.listMessages(window));
  expect(error).toMatchObject({ message: "not now" });
  const [span] = spans();
  expect(span?.status.code).toBe(SpanStatusCode.ERROR);
  expect(span?.attributes["error.type"]).toBe("RangeError");
  expect(span?.events.map(({ name, attributes }) => [name, attributes?.["exception.message"]])).toEqual([
    ["exception", "not now"],
  ]);
});

test("the headers of the trace are sent only on request", async () => {
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  onTestFinished(() => propagation.disable());
  const { sent, fetch } = recordHeaders();
  const quiet = await startObserved({ fetch });
  await quiet.jmessage.report.listMessages(window);
  expect(sent.headers.get("traceparent")).toBeNull();
  const open = await startObserved({ fetch }, { propagate: true });
  await open.jmessage.report.listMessages(window);
  const { traceId, spanId } = open.spans()[0]?.spanContext() ?? {};
  expect(sent.headers.get("traceparent")).toBe(`00-${traceId}-${spanId}-01`);
});

test("the global providers are the default", async () => {
  const spans = new InMemorySpanExporter();
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }),
  );
  onTestFinished(() => trace.disable());
  const { sandbox, clock } = await startObserved();
  const baseUrl = sandbox.urls["jmessage-report"];
  const options = { ...sandbox.credentials.jmessage, baseUrl, clock };
  await createJMessage(await withOpenTelemetry(options)).report.listMessages(window);
  expect(spans.getFinishedSpans().map(({ name }) => name)).toEqual(["listMessages"]);
});

test("says what to install when the package of OpenTelemetry is missing", async () => {
  vi.doMock("@opentelemetry/api", () => {
    throw new Error("Cannot find package '@opentelemetry/api'");
  });
  vi.resetModules();
  onTestFinished(() => {
    vi.doUnmock("@opentelemetry/api");
    vi.resetModules();
  });
  const fresh = await import("../../src/otel/index.ts");
  await expect(fresh.withOpenTelemetry({})).rejects.toThrow(
    "im-openapi/otel needs the package @opentelemetry/api: npm install @opentelemetry/api@1",
  );
});

test("nothing of it contains an id or a secret", async () => {
  const { sandbox, jmessage, spans, metrics } = await startObserved();
  sandbox.faults.add({ kind: "reset", times: 1 });
  await jmessage.report.listUserMessages(secretUser);
  const all = JSON.stringify([
    spans().map(({ name, attributes, events, status }) => [name, attributes, events, status]),
    await metrics(),
  ]);
  expect(all).toContain("listUserMessages");
  for (const secret of ["caiyh", sandbox.credentials.jmessage.appKey, ...SECRETS])
    expect(all).not.toContain(secret);
});
