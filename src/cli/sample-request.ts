import type { Document, Operation } from "../openapi/document.ts";
import { stringifyExactJson } from "../openapi/exact-json.ts";
import type { Credential } from "./credential.ts";
import { type PreparedRequest, prepareRequest } from "./prepare-request.ts";
import { recentSlice, recentTimes } from "./recent-times.ts";
import { sampleArguments, sampleBody } from "./sample-arguments.ts";

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

/**
 * A request generated from the examples of a spec.
 * @returns `undefined` if the spec has no example of something that the operation needs
 */
export function sampleRequest(
  document: Document,
  { path, method, operation }: { path: string; method: string; operation: Operation },
  { baseUrl, credentials, now, times: given }: Target,
): PreparedRequest | undefined {
  const args = sampleArguments(document, operation);
  const body = sampleBody(document, operation);
  if (!args || body === undefined) return undefined;
  const { "x-time-range": range, "x-time-slice": slice } = operation;
  const times: Readonly<Record<string, string>> = {
    ...(now && range && recentTimes(range, now)),
    ...(now && slice && recentSlice(slice, now)),
    ...given,
  };
  const [requirement = {}] = operation.security ?? document.security ?? [];
  return prepareRequest({
    baseUrl,
    path,
    method,
    args: args.map(({ parameter, value }) => ({ parameter, value: times[parameter.name] ?? value })),
    credentials: Object.keys(requirement).flatMap((name) => credentials[name] ?? []),
    body: body === null ? undefined : stringifyExactJson(body),
  });
}
