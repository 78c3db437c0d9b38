import type { Client } from "openapi-fetch";
import type { Clock } from "../limits/clock.ts";
import { retryClass } from "../limits/retry-class.ts";
import type { AnyApi, PathsOf } from "./api-definition.ts";
import { placeArguments } from "./arguments.ts";
import type { CallRequest, Send } from "./call.ts";
import type { CallResponse } from "./call-response.ts";
import { withDeadline } from "./deadline.ts";
import type { MayDownload } from "./file-hosts.ts";
import { type CallHeaders, createCallHeaders, joinHeaders } from "./headers.ts";
import { checkLimits } from "./limits.ts";
import type { NamedOperations } from "./named-operations.ts";
import type { CallOptions, ListPart, OperationRow } from "./operation.ts";
import { pathClient } from "./path-client.ts";
import { buildRequest } from "./request.ts";
import { platformHeaders } from "./response-head.ts";

/** An API as its users see it: named operations, and openapi-fetch itself as `http`. */
export type Api<Definition extends AnyApi, Supplied extends string = never> = NamedOperations<
  Definition,
  Supplied
> & {
  /**
   * The underlying openapi-fetch client, for calls by path instead of by name. The same authentication, retries, rate
   * limit, bodies and decoding apply; a refusal is returned as `error` and not thrown.
   */
  readonly http: Client<PathsOf<Definition>>;
};

export interface ApiOptions<Supplied extends string = never> {
  readonly baseUrl: string;
  /** Arguments for every named operation that has them; those of a call have precedence. */
  readonly supplied?: Readonly<Record<Supplied, unknown>>;
  readonly headers: Record<string, string>;
  /** Milliseconds for a call, without the wait for the quota. `0` = no limit. */
  readonly timeout: number;
  /** Milliseconds for the wait for the quota. `0` = no limit. */
  readonly queueTimeout: number;
  /** Whether arguments are checked against the limits in the spec. */
  readonly checks: boolean;
  /**
   * For operations that take the URL of a file: from where they may download it. Without it, from nowhere. Not a default
   * of `createApi`, so that only the bundles of vendors with such operations contain it.
   */
  readonly mayDownload?: MayDownload;
  /** The layers around `fetch`, composed by the vendor's factory. */
  readonly send: Send;
  readonly clock: Clock;
}

/** Creates an API from its generated definition. */
export function createApi<Definition extends AnyApi, Supplied extends string = never>(
  { operations }: Definition,
  options: ApiOptions<Supplied>,
): Api<Definition, Supplied> {
  const api: Record<string, unknown> = { http: pathClient(operations, options) };
  const headers = createCallHeaders(options.headers);
  for (const operation of Object.values(operations))
    api[operation.id] = namedOperation(operation, options, headers);
  return api as Api<Definition, Supplied>;
}

function namedOperation(operation: OperationRow, options: ApiOptions, headers: CallHeaders) {
  const { send, clock, supplied = {}, mayDownload = () => false } = options;
  const returning =
    <Result>(result: (response: CallResponse) => Result) =>
    async (args?: Record<string, unknown>, given: CallOptions = {}): Promise<Result> => {
      const placed = operation.url ? undefined : placeArguments(operation, args, supplied);
      if (options.checks) checkLimits(operation, args);
      const request = placed
        ? buildRequest(operation, placed, operation.server ?? options.baseUrl, headers, given.headers)
        : requestOfUrl(operation, args, mayDownload, given.headers);
      const limits = {
        signal: given.signal,
        // An option may be present but undefined, in plain JavaScript at least.
        timeout: given.timeout ?? options.timeout,
        queueTimeout: given.queueTimeout ?? options.queueTimeout,
        retry: given.retry ?? retryClass(operation, placed?.body),
      };
      const response = await withDeadline(operation, limits, clock, (call) => send(request, call));
      const { refusal } = response;
      if (!refusal) return result(response);
      // It was created below many layers, so its own stack ends before it reaches the caller's line.
      Error.captureStackTrace?.(refusal);
      throw refusal;
    };
  const check = (args: Record<string, unknown> | undefined, part?: ListPart) =>
    checkLimits(operation, args, part);
  const withResponse = returning(({ head: { status, headers }, data }) => ({
    data,
    status,
    headers: platformHeaders(headers),
  }));
  return Object.assign(
    returning(({ data }) => data),
    { operation, withResponse, ...(options.checks && { check }) },
  );
}

/**
 * A request to another host, which must not get the client's own headers.
 * @throws TypeError that does not quote the URL, which may contain a signature
 */
function requestOfUrl(
  { id, method }: OperationRow,
  { url, ...others }: Record<string, unknown> = {},
  mayFollow: MayDownload,
  headers?: Record<string, string>,
): CallRequest {
  const [other] = Object.keys(others);
  if (other !== undefined) throw new TypeError(`${id}: there is no parameter ${other}`);
  if (typeof url !== "string" || !/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new TypeError(`${id}: expected an http or https URL as url`);
  const target = new URL(url);
  if (!mayFollow(target))
    throw new TypeError(`${id}: url: no file may be downloaded from ${target.origin}; see fileHosts`);
  return { method, url, headers: joinHeaders(headers), mayFollow };
}
