import createOpenapiFetch, { type Client } from "openapi-fetch";
import { apiError, type ReadVendorError } from "./api-error.ts";
import { placeArguments } from "./arguments.ts";
import { writeForm, writeJson } from "./body.ts";
import type { Call, Send } from "./call.ts";
import type { Clock } from "./clock.ts";
import { withDeadline } from "./deadline.ts";
import type { CallOptions, NamedOperations, OperationRow } from "./operation.ts";
import type { Redact } from "./redact.ts";
import { streamBody } from "./stream.ts";

/** An API as its users see it: named operations, and openapi-fetch itself as `http`. */
export type Api<Paths extends object, Ops, Table, Supplied extends string = never> = NamedOperations<
  Ops,
  Table,
  Supplied
> & {
  /**
   * The openapi-fetch client underneath, for those who prefer paths to names. The same authentication, retry,
   * rate limit and decoding apply; a refusal comes back as `error` and is not thrown.
   */
  readonly http: Client<Paths>;
};

export interface ApiOptions<Supplied extends string = never> {
  readonly baseUrl: string;
  /** Arguments of every named operation that takes them; what a call gives wins. */
  readonly supplied?: Readonly<Record<Supplied, unknown>>;
  readonly headers: Record<string, string>;
  /** Milliseconds for a whole call. `0` = no limit. */
  readonly timeout: number;
  /** The layers around `fetch`, composed by the vendor's factory. */
  readonly send: Send;
  readonly clock: Clock;
  readonly redact: Redact;
  readonly readVendorError: ReadVendorError;
}

/** What this module uses of openapi-fetch; `openapi-fetch` is imported here and nowhere else. */
type UntypedClient = {
  request(method: string, path: string, init: object): Promise<{ response: Response }>;
};

/** An API over a generated table of operations. */
export function createApi<
  Paths extends object,
  Ops,
  Table extends Readonly<Record<string, OperationRow>>,
  Supplied extends string = never,
>(table: Table, options: ApiOptions<Supplied>): Api<Paths, Ops, Table, Supplied> {
  const { baseUrl, headers } = options;
  const client = createOpenapiFetch({ baseUrl, headers }) as unknown as UntypedClient;
  const api: Record<string, unknown> = { http: pathClient(table, options) };
  for (const operation of Object.values(table))
    api[operation.id] = namedOperation(client, operation, options);
  return api as Api<Paths, Ops, Table, Supplied>;
}

function namedOperation(client: UntypedClient, operation: OperationRow, options: ApiOptions) {
  const { send, clock, redact, readVendorError, supplied = {} } = options;
  const run = async (args?: Record<string, unknown>, { headers, ...given }: CallOptions = {}) => {
    const { url, placed } = operation.url ? toUrl(operation, args) : toPlaces(operation, args, supplied);
    // An option that is there but undefined, as plain JavaScript has it, is one not given.
    const timeout = given.timeout ?? options.timeout;
    const retry = given.retry ?? retryClass(operation, placed?.body);
    return withDeadline(operation, { ...given, timeout, retry }, clock, async (call: Call) => {
      const response = url
        ? // Another host: the client's own headers are no business of it.
          await send(new Request(url, { method: operation.method, ...(headers && { headers }) }), call)
        : await request(client, operation, { ...placed, headers }, (request) => send(request, call));
      if (!response.ok) throw await apiError(response, call, readVendorError, redact);
      return operation.binary ? streamBody(response, call) : ((await response.json()) as unknown);
    });
  };
  return Object.assign(run, { operation });
}

function toPlaces(
  operation: OperationRow,
  args: Record<string, unknown> | undefined,
  supplied: Record<string, unknown>,
) {
  return { placed: placeArguments(operation, args, supplied), url: undefined };
}

/** @throws TypeError that does not repeat the address, which may hold a signature */
function toUrl({ id }: OperationRow, { url, ...others }: Record<string, unknown> = {}) {
  const [other] = Object.keys(others);
  if (other !== undefined) throw new TypeError(`${id}: there is no parameter ${other}`);
  if (typeof url !== "string" || !/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new TypeError(`${id}: expected an http or https address as url`);
  return { url, placed: undefined };
}

async function request(
  client: UntypedClient,
  operation: OperationRow,
  init: object,
  fetch: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { response } = await client.request(operation.method, operation.path, {
    ...init,
    ...(operation.server !== undefined && { baseUrl: operation.server }),
    bodySerializer: (body: unknown) => writeBody(operation, body),
    fetch,
    // The answer has been decoded by `send`; openapi-fetch is not to parse it again.
    parseAs: "stream",
  });
  return response;
}

/** An operation that a key makes safe to repeat is not so without it. */
function retryClass({ retry, dedupKey }: OperationRow, body?: unknown): OperationRow["retry"] {
  const key = dedupKey && (body as Record<string, unknown> | null | undefined)?.[dedupKey];
  return dedupKey && (key === undefined || key === null) ? "never" : retry;
}

function writeBody(operation: OperationRow, body: unknown): string | FormData {
  return operation.body === "multipart/form-data"
    ? writeForm(body as Record<string, unknown>)
    : writeJson(body, operation.int64Body);
}

/** openapi-fetch over the same layers. It tells which path template a request came from only to a middleware. */
function pathClient<Table extends Readonly<Record<string, OperationRow>>>(
  table: Table,
  options: ApiOptions,
): Client<object> {
  const { baseUrl, headers, send, clock, timeout } = options;
  const operations = new Map(Object.values(table).map((row) => [`${row.method} ${row.path}`, row]));
  const operationOf = new WeakMap<Request, OperationRow>();
  const http = createOpenapiFetch({
    baseUrl,
    headers,
    fetch: (request) => {
      const operation = operationOf.get(request) ?? unknownOperation(request.method);
      const limits = { timeout, signal: request.signal, retry: retryClass(operation) };
      return withDeadline(operation, limits, clock, (call) => send(request, call));
    },
  });
  http.use({
    onRequest({ request, schemaPath }) {
      const operation = operations.get(`${request.method} ${schemaPath}`);
      if (operation) operationOf.set(request, operation);
    },
  });
  return http as Client<object>;
}

/** For a path that the spec does not have: nothing is known, so nothing is repeated. */
function unknownOperation(method: string): OperationRow {
  return {
    id: "unknown",
    method: method as OperationRow["method"],
    path: "(not in the spec)",
    retry: "never",
  };
}
