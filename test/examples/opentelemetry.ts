import {
  type Attributes,
  type Meter,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
} from "@opentelemetry/api";
import type { CallEvent, Hooks } from "im-openapi";

/**
 * Hooks that create OpenTelemetry spans and metrics: one client span and one duration for each request, including
 * retries, and a count of the retries. A span becomes a child of the one that is active where the operation is called.
 * Names follow OpenTelemetry's conventions for HTTP clients, except that a span is named after its operation.
 *
 * The arguments of hooks contain no ids, bodies or credentials, so neither does any of this.
 *
 *     const hooks = openTelemetryHooks(trace.getTracer("my-app"), metrics.getMeter("my-app"));
 *     const jmessage = createJMessage({ appKey, masterSecret, ...hooks });
 */
export function openTelemetryHooks(tracer: Tracer, meter: Meter): Hooks {
  const durations = meter.createHistogram("http.client.request.duration", { unit: "s" });
  const retries = meter.createCounter("im.client.retries", { unit: "{retry}" });
  /** A call sends one request at a time. */
  const spans = new WeakMap<object, Span>();

  const end = (event: CallEvent & { duration: number }, outcome: Attributes) => {
    const attributes = { ...attributesOf(event), ...outcome };
    durations.record(event.duration / 1000, { ...attributes, "im.operation": event.operationId });
    const span = spans.get(event.call);
    span?.setAttributes(outcome);
    if ("error.type" in outcome) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
  };

  return {
    onRequest(event) {
      const attributes = attributesOf(event);
      if (event.attempt > 1) attributes["http.request.resend_count"] = event.attempt - 1;
      spans.set(event.call, tracer.startSpan(event.operationId, { kind: SpanKind.CLIENT, attributes }));
    },
    onResponse(event) {
      const { ok, status, code = status } = event;
      end(event, { "http.response.status_code": status, ...(!ok && { "error.type": String(code) }) });
    },
    onFailure(event) {
      end(event, { "error.type": event.error instanceof Error ? event.error.name : "_OTHER" });
    },
    onRetry({ operationId }) {
      retries.add(1, { "im.operation": operationId });
    },
  };
}

function attributesOf({ route }: CallEvent): Attributes {
  const [method, template] = route.split(" ", 2);
  return { "http.request.method": method, "url.template": template };
}
