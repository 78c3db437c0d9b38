import type * as OpenTelemetry from "@opentelemetry/api";
import type { AttemptEvent, CallEvent, Hooks, RequestEvent, ResponseEvent } from "../core/request/observe.ts";
import { joinHooks } from "./join-hooks.ts";

/** What to record with, and whether to pass it on. */
export interface TelemetryOptions {
  /** Default: the global one. */
  tracerProvider?: OpenTelemetry.TracerProvider;
  /** Default: the global one. */
  meterProvider?: OpenTelemetry.MeterProvider;
  /**
   * `true`: send the trace's headers, such as `traceparent`, with every request, for a gateway of yours. Default:
   * `false`, because vendors have no use for them.
   */
  propagate?: boolean;
}

const NAME = "im-openapi";

/** Bounds of the histograms in seconds, which OpenTelemetry's conventions for HTTP advise. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/**
 * Adds OpenTelemetry to the options of a client, beside hooks that they already have:
 * `createJMessage(await withOpenTelemetry({ appKey, masterSecret }))`.
 *
 * Every request, retries included, is a client span with the name of its operation, active while the request runs and
 * the hooks are called. Metrics are the durations of requests (`http.client.request.duration`), the waits for the
 * quota (`im.client.queue.duration`), both in seconds, and the number of retries (`im.client.retries`). Attributes
 * follow the conventions for HTTP clients, except that there is no `url.full`: no id, body or credential is recorded.
 *
 * @throws Error if the package @opentelemetry/api (1) is not installed
 */
export async function withOpenTelemetry<Options extends object>(
  options: Options & Hooks,
  telemetry: TelemetryOptions = {},
): Promise<Options> {
  const { tracerProvider, meterProvider, propagate = false } = telemetry;
  const api = await loadApi();
  const tracer = (tracerProvider ?? api.trace).getTracer(NAME);
  const meter = (meterProvider ?? api.metrics).getMeter(NAME);
  return { ...options, ...joinHooks(recordRequests(api, tracer, meter, propagate), options) };
}

async function loadApi(): Promise<typeof OpenTelemetry> {
  try {
    return await import("@opentelemetry/api");
  } catch (cause) {
    throw new Error(
      "im-openapi/otel needs the package @opentelemetry/api: npm install @opentelemetry/api@1",
      {
        cause,
      },
    );
  }
}

function recordRequests(
  { context, propagation, SpanKind, SpanStatusCode, trace }: typeof OpenTelemetry,
  tracer: OpenTelemetry.Tracer,
  meter: OpenTelemetry.Meter,
  propagate: boolean,
): Hooks {
  const metrics = createMetrics(meter);
  /** What is known of the request of a call, which sends one at a time. */
  const requests = new WeakMap<object, RequestSpan>();
  const conclude = (event: CallEvent & { duration: number }, outcome: OpenTelemetry.Attributes) => {
    const { call, duration, operationId } = event;
    const request = requests.get(call);
    request?.span.setAttributes(outcome);
    if ("error.type" in outcome) request?.span.setStatus({ code: SpanStatusCode.ERROR });
    const attributes = { ...request?.attributes, "im.operation": operationId, ...outcome };
    metrics.durations.record(duration / 1000, attributes);
  };
  return {
    async around(event, run) {
      const request = startSpan(tracer, event, SpanKind.CLIENT);
      const { span } = request;
      requests.set(event.call, request);
      metrics.queued.record(event.queued / 1000, { "im.operation": event.operationId });
      try {
        return await context.with(trace.setSpan(context.active(), span), run);
      } catch (error) {
        // Of a hook, perhaps: no other hook gets that.
        recordError(span, error, SpanStatusCode.ERROR);
        throw error;
      } finally {
        span.end();
      }
    },
    ...(propagate && {
      onRequest: ({ headers }: RequestEvent) => propagation.inject(context.active(), headers),
    }),
    onResponse: (event) => conclude(event, outcomeOf(event)),
    onFailure: (event) => conclude(event, { "error.type": nameOf(event.error) }),
    onRetry: ({ operationId }) => metrics.retries.add(1, { "im.operation": operationId }),
  };
}

function recordError(span: OpenTelemetry.Span, error: unknown, code: OpenTelemetry.SpanStatusCode): void {
  span.setAttribute("error.type", nameOf(error)).setStatus({ code });
  span.recordException(error instanceof Error ? error : String(error));
}

interface RequestSpan {
  readonly span: OpenTelemetry.Span;
  /** Those that metrics have, too. */
  readonly attributes: OpenTelemetry.Attributes;
}

function startSpan(
  tracer: OpenTelemetry.Tracer,
  event: AttemptEvent,
  kind: OpenTelemetry.SpanKind,
): RequestSpan {
  const { attempt, operationId } = event;
  const attributes = attributesOf(event);
  const resent = attempt > 1 && { "http.request.resend_count": attempt - 1 };
  return {
    span: tracer.startSpan(operationId, { kind, attributes: { ...attributes, ...resent } }),
    attributes,
  };
}

function createMetrics(meter: OpenTelemetry.Meter) {
  const seconds = { unit: "s", advice: { explicitBucketBoundaries: BOUNDS } };
  return {
    durations: meter.createHistogram("http.client.request.duration", seconds),
    queued: meter.createHistogram("im.client.queue.duration", seconds),
    retries: meter.createCounter("im.client.retries", { unit: "{retry}" }),
  };
}

function attributesOf({ route, origin }: AttemptEvent): OpenTelemetry.Attributes {
  const [method, template] = route.split(" ", 2);
  const { hostname, port, protocol } = new URL(origin);
  const scheme = protocol.slice(0, -1);
  return {
    "http.request.method": method,
    "server.address": hostname,
    "server.port": Number(port) || (scheme === "https" ? 443 : 80),
    "url.scheme": scheme,
    "url.template": template,
  };
}

/** A vendor's code says more than the status, and some vendors refuse with status 200. */
function outcomeOf({ ok, status, code = status }: ResponseEvent): OpenTelemetry.Attributes {
  return { "http.response.status_code": status, ...(!ok && { "error.type": String(code) }) };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "_OTHER";
}
