import createOpenapiFetch from "openapi-fetch";
import type { Clock } from "../limits/clock.ts";
import { retryClass } from "../limits/retry-class.ts";
import type { CallRequest, Send } from "./call.ts";
import { withDeadline } from "./deadline.ts";
import { withDedupKey } from "./dedup-key.ts";
import { checkHeaders, plainHeaders } from "./headers.ts";
import { checkLimits } from "./limits.ts";
import type { OperationRow } from "./operation.ts";
import { checkPath, pathValues } from "./path-values.ts";
import { parsePath } from "./plan.ts";
import { writeBody } from "./request.ts";
import { toResponse } from "./to-response.ts";

/** What calls by path need of a client. */
export interface PathClientOptions {
  readonly baseUrl: string;
  readonly headers: Record<string, string>;
  readonly timeout: number;
  readonly queueTimeout: number;
  readonly checks: boolean;
  readonly send: Send;
  readonly clock: Clock;
}

/** The options of one call by path that this module reads; all others go to openapi-fetch. */
export interface PathCallInit extends RequestInit {
  readonly body?: never;
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly Request?: typeof Request;
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Record<string, string>;
  };
}

/** What this module uses of openapi-fetch, untyped. */
type UntypedClient = {
  request(method: string, path: string, init: object): Promise<unknown>;
};

/** Sends the call of a path, and returns what openapi-fetch does. */
export type PathCall = (method: string, path: string, init: PathCallInit) => Promise<unknown>;

/**
 * openapi-fetch on top of a client's layers. Middleware gets real `Request`s and may replace them; a `fetch` passed for
 * one call replaces the client's own, inside the layers.
 */
export function createPathCall(
  table: Readonly<Record<string, OperationRow>>,
  options: PathClientOptions,
): PathCall {
  const { baseUrl, headers } = options;
  const operations = new Map(Object.values(table).map((row) => [`${row.method} ${row.path}`, row]));
  const client = createOpenapiFetch({ baseUrl, headers }) as unknown as UntypedClient;
  return async (method, path, { body, ...init }) => {
    checkPath(path);
    // openapi-fetch would let the error of `Headers` through, which quotes the value.
    checkHeaders(init.headers);
    checkHeaders(init.params?.header);
    const operation = operations.get(`${method.toUpperCase()} ${path}`) ?? unknownOperation(method);
    const { params } = init;
    if (options.checks)
      checkLimits(operation, { ...params?.path, ...params?.query, ...params?.header, body });
    const given: PathCallInit =
      body === undefined ? init : { ...init, body: withDedupKey(operation, body) as never };
    return client.request(method, path, {
      ...defaultsOf(operation),
      ...given,
      params: { ...params, path: pathValues(operation, parsePath(path).names, params?.path ?? {}) },
      ...throughLayers(operation, given, options),
    });
  };
}

/** What openapi-fetch does not know about an operation. */
function defaultsOf(operation: OperationRow): object {
  return {
    ...(operation.body !== undefined && { bodySerializer: (body: unknown) => writeBody(operation, body) }),
    ...(operation.binary && { parseAs: "stream" }),
    ...(operation.server !== undefined && { baseUrl: operation.server }),
  };
}

/** Makes the request for openapi-fetch and sends it, or what a middleware replaces it with. */
function throughLayers(operation: OperationRow, given: PathCallInit, options: PathClientOptions): object {
  const Platform = given.Request ?? Request;
  let made: Request | undefined;
  let init: RequestInit = {};
  function RecordedRequest(url: string, requestInit: RequestInit): Request {
    init = requestInit;
    made = new Platform(url, requestInit);
    return made;
  }
  // What a middleware returns has to pass an `instanceof` check.
  RecordedRequest.prototype = Platform.prototype;
  return {
    Request: RecordedRequest,
    fetch: async (request: Request) => {
      const limits = {
        timeout: options.timeout,
        queueTimeout: options.queueTimeout,
        signal: request.signal,
        retry: retryClass(operation, given.body),
      };
      const response = await withDeadline(operation, limits, options.clock, async (call) =>
        options.send(
          { ...(await toCallRequest(request, request === made, init)), ...ownFetch(given.fetch) },
          call,
        ),
      );
      return toResponse(response);
    },
  };
}

/** Settings that a middleware's own `Request` may have. */
const SETTINGS = ["cache", "credentials", "integrity", "keepalive", "mode", "referrer", "referrerPolicy"];

async function toCallRequest(request: Request, asMade: boolean, init: RequestInit): Promise<CallRequest> {
  const { method, url } = request;
  const settings = asMade ? Object.keys(init) : SETTINGS;
  const body = asMade ? (init.body ?? null) : request.body && (await request.arrayBuffer());
  const headers = plainHeaders(request.headers);
  // The form will be serialized again, with another boundary.
  const { "content-type": _, ...untyped } = headers;
  return {
    method,
    url,
    headers: body instanceof FormData ? untyped : headers,
    body,
    init: Object.fromEntries(settings.map((key) => [key, request[key as keyof Request]])) as RequestInit,
  };
}

function ownFetch(fetch: PathCallInit["fetch"]): Pick<CallRequest, "fetch"> {
  return fetch ? { fetch: (url, init) => fetch(new Request(url, init)) } : {};
}

/** For a path that is not in the spec: nothing is known about it, so it is never retried. */
function unknownOperation(method: string): OperationRow {
  return {
    id: "unknown",
    method: method as OperationRow["method"],
    path: "(not in the spec)",
    retry: "never",
  };
}
