import { context, SpanKind, SpanStatusCode } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
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
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createJMessage } from "../../src/jmessage/index.ts";
import { createClock, startSandbox } from "../../src/sandbox/index.ts";
import { rejection } from "../core/setup.ts";
import { SECRETS } from "../support/secrets.ts";
import { openTelemetryHooks } from "./opentelemetry.ts";

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
afterAll(() => context.disable());

/** An instrumented client on the sandbox, and what has been recorded. */
async function startObserved() {
  const clock = createClock("2026-11-20T12:00:00+08:00", { autoAdvance: true });
  const sandbox = await startSandbox({ clock, apis: ["jmessage-report"] });
  onTestFinished(() => sandbox.close());
  const spans = new InMemorySpanExporter();
  const traces = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const meters = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter })] });
  onTestFinished(() => meters.shutdown());
  const tracer = traces.getTracer("test");
  const jmessage = createJMessage({
    ...sandbox.credentials.jmessage,
    baseUrl: sandbox.urls["jmessage-report"],
    clock,
    ...openTelemetryHooks(tracer, meters.getMeter("test")),
  });
  const metrics = async () => {
    await meters.forceFlush();
    const latest =
      exporter
        .getMetrics()
        .at(-1)
        ?.scopeMetrics.flatMap((scope) => scope.metrics) ?? [];
    return Object.fromEntries(latest.map(({ descriptor, dataPoints }) => [descriptor.name, dataPoints]));
  };
  return { sandbox, jmessage, tracer, spans: () => spans.getFinishedSpans(), metrics };
}

const window = { count: 10, begin_time: "2026-11-20 00:00:00", end_time: "2026-11-20 12:00:00" };
const secretUser = { ...window, username: "caiyh" };
const told = ({ name, kind, attributes, status }: ReadableSpan) => ({
  name,
  kind,
  attributes,
  status: status.code,
});
const route = { "http.request.method": "GET", "url.template": "/v2/users/{username}/messages" };

test("each request is a span, with retries counted and errors recorded", async () => {
  const { sandbox, jmessage, spans } = await startObserved();
  sandbox.faults.add({ kind: "status", status: 503, times: 1 });
  sandbox.faults.add({ kind: "reset", after: 1, times: 1 });
  await jmessage.report.listUserMessages(secretUser);
  const common = { name: "listUserMessages", kind: SpanKind.CLIENT };
  expect(spans().map(told)).toEqual([
    {
      ...common,
      status: SpanStatusCode.ERROR,
      attributes: { ...route, "http.response.status_code": 503, "error.type": "503" },
    },
    {
      ...common,
      status: SpanStatusCode.ERROR,
      attributes: { ...route, "http.request.resend_count": 1, "error.type": "NetworkError" },
    },
    {
      ...common,
      status: SpanStatusCode.UNSET,
      attributes: { ...route, "http.request.resend_count": 2, "http.response.status_code": 200 },
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
  const { sandbox, jmessage, metrics } = await startObserved();
  sandbox.faults.add({ kind: "status", status: 503, times: 2 });
  await jmessage.report.listUserMessages(secretUser);
  const { "http.client.request.duration": durations, "im.client.retries": retries } = await metrics();
  expect(retries).toMatchObject([{ value: 2, attributes: { "im.operation": "listUserMessages" } }]);
  expect(durations).toMatchObject([
    {
      value: { count: 2 },
      attributes: { ...route, "error.type": "503", "im.operation": "listUserMessages" },
    },
    { value: { count: 1 }, attributes: { ...route, "http.response.status_code": 200 } },
  ]);
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
  for (const secret of ["caiyh", "127.0.0.1", sandbox.credentials.jmessage.appKey, ...SECRETS])
    expect(all).not.toContain(secret);
});
