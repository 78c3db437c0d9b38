import type { Document, Operation } from "../openapi/document.ts";
import { stringifyExactJson } from "../openapi/exact-json.ts";
import type { Credential } from "./credential.ts";
import { recentSlice, recentTimes } from "./recent-times.ts";
import { type Argument, sampleArguments, sampleBody } from "./sample-arguments.ts";

/** A request generated from the examples of a spec. */
export interface SampleRequest {
  readonly method: string;
  readonly url: string;
  /** Without those of the credentials. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly credentials: readonly Credential[];
}

/** Where a request goes, and as whom. */
export interface Target {
  readonly baseUrl: string;
  /** By security scheme of the spec. */
  readonly credentials: Readonly<Record<string, Credential>>;
  /**
   * The end of the range for operations with a time range, which covers one day. Default: the range of the examples.
   */
  readonly now?: Date;
  /** Values that replace those of the examples, by parameter. */
  readonly times?: Readonly<Record<string, string>>;
}

/** @returns `undefined` if the spec has no example of something that the operation needs */
export function sampleRequest(
  document: Document,
  { path, method, operation }: { path: string; method: string; operation: Operation },
  { baseUrl, credentials, now, times: given }: Target,
): SampleRequest | undefined {
  const args = sampleArguments(document, operation);
  const body = sampleBody(document, operation);
  if (!args || body === undefined) return undefined;
  const { "x-time-range": range, "x-time-slice": slice } = operation;
  const times = {
    ...(now && range && recentTimes(range, now)),
    ...(now && slice && recentSlice(slice, now)),
    ...given,
  };
  const placed = (place: string) =>
    args
      .filter(({ parameter }) => parameter.in === place)
      .map(({ parameter, value }) => ({ parameter, value: times[parameter.name] ?? value }));

  const [requirement = {}] = operation.security ?? document.security ?? [];
  const used = Object.keys(requirement).flatMap((name) => credentials[name] ?? []);
  const query = [...placed("query").flatMap(toPairs), ...used.flatMap(({ query }) => (query ? [query] : []))];
  return {
    method: method.toUpperCase(),
    url: baseUrl + fillPath(path, placed("path")) + writeQuery(query),
    headers: {
      ...Object.fromEntries(placed("header").map(({ parameter, value }) => [parameter.name, String(value)])),
      ...(body !== null && { "Content-Type": "application/json" }),
    },
    ...(body !== null && { body: stringifyExactJson(body) }),
    credentials: used,
  };
}

function fillPath(template: string, args: readonly Argument[]): string {
  return args.reduce(
    (path, { parameter, value }) => path.replace(`{${parameter.name}}`, encodeURIComponent(String(value))),
    template,
  );
}

function toPairs({ parameter: { name, explode = true }, value }: Argument): (readonly [string, string])[] {
  const values = [value].flat().map(String);
  return explode ? values.map((one) => [name, one] as const) : [[name, values.join(",")]];
}

function writeQuery(pairs: readonly (readonly [string, string])[]): string {
  if (pairs.length === 0) return "";
  // A colon need not be escaped in a query, and times are easier to read with it.
  const encode = (text: string) => encodeURIComponent(text).replaceAll("%3A", ":");
  return `?${pairs.map((pair) => pair.map(encode).join("=")).join("&")}`;
}
