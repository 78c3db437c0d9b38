import type { RateLimit } from "../../../src/openapi/extensions.ts";
import { resolve } from "../../../src/openapi/reference.ts";
import { code, line } from "../markdown.ts";
import type { Words } from "../words/en/reference.ts";
import type { OperationContext } from "./operation.ts";

/** What a caller has to know about an operation besides its parameters, as a list. */
export function operationFacts(context: OperationContext, words: Words): string {
  const { operation: say } = words;
  const { operation, document } = context;
  if (context.isWebhook) return `- **${say.authentication}**: ${authentication(context, words)}`;
  const rateLimit = operation["x-rate-limit"] ?? document["x-rate-limit"];
  const facts: [label: string, text: string | undefined][] = [
    [say.authentication, authentication(context, words)],
    [say.retry.label, retry(context, words)],
    [say.rateLimit.label, rateLimit && quota(rateLimit, words)],
    [say.pages.label, pages(context, words)],
    [say.timeRange.label, timeRange(context, words)],
    [say.timeUnits.label, timeUnits(context, words)],
    [say.timeSlice.label, timeSlice(context, words)],
    [say.sets, parameterSets(context)],
  ];
  return facts
    .filter(([, text]) => text)
    .map(([label, text]) => `- **${label}**: ${text}`)
    .join("\n");
}

function authentication(
  { operation, document, isWebhook }: OperationContext,
  { operation: say }: Words,
): string {
  const schemes = (operation.security ?? document.security).flatMap((scheme) => Object.keys(scheme));
  if (schemes.length === 0) return isWebhook ? say.webhook.signed : say.noAuthentication;
  const texts = schemes.map((name) => {
    const { description } = resolve(document, document.components?.securitySchemes?.[name]) as {
      description: string;
    };
    return `${code(name)}. ${line(description)}`;
  });
  return texts.join(" ");
}

function retry({ operation }: OperationContext, { operation: { retry: say } }: Words): string {
  const key = operation["x-dedup-key"];
  return operation["x-retry"] === "dedup" && key
    ? say.dedup(code(key))
    : say[operation["x-retry"] === "safe" ? "safe" : "never"];
}

/** A documented quota in words. */
export function quota({ requests, period, scope }: RateLimit, words: Words): string {
  const { rateLimit: say } = words.operation;
  return say.text(String(requests), words.duration(period), say.scopes[scope] ?? say.scope(code(scope)));
}

function pages({ operation }: OperationContext, words: Words): string | undefined {
  const pagination = operation["x-pagination"];
  if (!pagination) return undefined;
  const { pages: say } = words.operation;
  const input = (kind: string) => pagination.inputs.find(({ type }) => type === kind)?.name;
  const { results, nextCursor, total, end } = pagination.outputs;
  const { cursorLifetime, maxLimit } = pagination;
  const cursor = input("cursor");
  const offset = input("offset");
  const limit = input("limit");
  return [
    cursor && say.cursor(code(cursor), nextCursor && output(nextCursor)),
    cursorLifetime && say.lifetime(words.duration(cursorLifetime)),
    offset && say.offset(code(offset)),
    limit && say.limit(code(limit), maxLimit && String(maxLimit)),
    results === "$" ? say.wholeResponse : say.results(output(results)),
    end && say.end(output(end)),
    total && say.total(output(total)),
  ]
    .filter(Boolean)
    .join(" ");
}

const output = (path: string) => code(path.replace(/^\$\./, ""));

function timeRange({ operation }: OperationContext, words: Words): string | undefined {
  const range = operation["x-time-range"];
  if (!range) return undefined;
  const { timeRange: say } = words.operation;
  return [
    say.span(code(range.from), code(range.to), range.maxSpan && words.duration(range.maxSpan)),
    say.bounds(range.bounds),
    say.resolution(words.duration(range.resolution)),
    say.retention(words.duration(range.retention)),
    say.offset(range.utcOffset),
  ].join(" ");
}

function timeUnits({ operation }: OperationContext, words: Words): string | undefined {
  const range = operation["x-time-units"];
  if (!range) return undefined;
  const { timeUnits: say, timeRange } = words.operation;
  const units = Object.entries(range.units).map(([name, { format, maxDuration, sameDay }]) =>
    say.unit(code(name), code(format), maxDuration, sameDay === true),
  );
  return [
    ...units,
    timeRange.retention(words.duration(range.retention)),
    timeRange.offset(range.utcOffset),
  ].join(" ");
}

function timeSlice({ operation }: OperationContext, words: Words): string | undefined {
  const slice = operation["x-time-slice"];
  if (!slice) return undefined;
  const { timeSlice: say, timeRange } = words.operation;
  return [
    say.span(code(slice.parameter), words.duration(slice.span), code(slice.format)),
    say.offsets(slice.utcOffsets),
    say.delay(words.duration(slice.delay.min), words.duration(slice.delay.max)),
    timeRange.retention(words.duration(slice.retention)),
  ].join(" ");
}

function parameterSets({ operation }: OperationContext): string | undefined {
  const sets = operation["x-parameter-shapes"]?.map(({ required }) => required.map(code).join(" + "));
  return sets && `${sets.join("; ")}.`;
}
