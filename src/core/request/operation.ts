import type { RefusalRow } from "../errors/refusal.ts";
import type { RateLimit } from "../limits/quota.ts";

/**
 * What a client knows about one operation: a row of `operations` in `generated/<api>/api.ts`. Everything in
 * it comes from the spec; see CONTRIBUTING for the extensions that feed it.
 */
export interface OperationRow {
  /** `operationId` of the spec, and the name of the method. */
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  /** Path template from the host on, such as `/v2/users/{username}/messages`. */
  readonly path: string;
  /** Names of the query parameters; path parameters are in the template. */
  readonly query?: readonly string[];
  readonly header?: readonly string[];
  /** Parameters that are 64-bit integers: accepted as string, number or bigint. */
  readonly int64Parameters?: readonly string[];
  /** Where 64-bit integers are in the response, such as `messages.*.msgid`. */
  readonly int64?: readonly string[];
  /** Media type of the request body. */
  readonly body?: string;
  /** Where 64-bit integers are in the request body, such as `group.add.*`. */
  readonly int64Body?: readonly string[];
  /** Limits of the spec that are checked before a request. */
  readonly limits?: readonly LimitRow[];
  /** The list in the body whose length the vendor limits. */
  readonly list?: ListRow;
  /** The form field that takes a file, and the maximum size of the file in bytes. */
  readonly file?: { readonly field: string; readonly max: number };
  /** `true` when the operation is called without credentials. */
  readonly anonymous?: true;
  /** `true` when success has no body. */
  readonly empty?: true;
  /** Names of parameters and properties whose values are secrets, in the request or in the response. */
  readonly sensitive?: readonly string[];
  /** How the server refuses in a response whose status means success. */
  readonly refusal?: RefusalRow;
  /** `true` when a successful response is bytes, which are passed on as a stream. */
  readonly binary?: true;
  /** The operation's server, if it is not that of the API. */
  readonly server?: string;
  /** `true` when the URL comes from a response: the operation takes that `url`, unchanged, and no other argument. */
  readonly url?: true;
  /** The operation's own quota, which replaces that of the API; the period is in milliseconds. */
  readonly rateLimit?: RateLimit;
  /** `safe`: may be retried; `dedup`: may be retried with its key; `never`: a retry might act twice. */
  readonly retry: "safe" | "dedup" | "never";
  /** Property of the body by which the server drops duplicates; without it a `dedup` call is treated as `never`. */
  readonly dedupKey?: string;
  readonly pagination?: PaginationRow;
  readonly timeRange?: TimeRangeRow;
  readonly timeSlice?: TimeSliceRow;
}

/**
 * A limit that the spec states for an argument: where the value is, such as `count` or `body.*.username` (`*` = every
 * element), what is limited, the largest amount, and the smallest if there is one.
 */
export type LimitRow = readonly [
  at: string,
  unit: "number" | "items" | "characters" | "bytes" | "jsonBytes",
  most: number,
  least?: number,
];

/** How an operation returns the records of the time span that a parameter names (`x-time-slice` in the spec). */
export interface TimeSliceRow {
  /** Seconds after the end of a span until its records are available. */
  readonly maxDelay: number;
}

/** The time range that one request may cover (`x-time-range` in the spec), in seconds. */
export interface TimeRangeRow {
  /** Absent where one request may cover everything. */
  readonly maxSpan?: number;
  /** How far back the vendor keeps records. */
  readonly retention: number;
}

/** How an operation returns its results page by page (`x-pagination` in the spec). */
export interface PaginationRow {
  readonly type: "cursor" | "offsetLimit";
  /** Name of the parameter that takes the cursor or the offset. */
  readonly input: string;
  /** Name of the parameter that takes the page size. */
  readonly limit?: string;
  /** Largest page size. */
  readonly maxLimit?: number;
  /** Where the results are in the response, such as `messages` or `data.messages`. */
  readonly results: string;
  /** Where the next cursor is. */
  readonly next?: string;
  /** Where the total number of results is. */
  readonly total?: string;
  /** Where the flag is which says that no more results follow: `true` at the end. */
  readonly end?: string;
  /** Seconds that a cursor stays valid. */
  readonly cursorLifetime?: number;
  /** Query parameters that only the first request takes; the cursor replaces them. */
  readonly firstOnly?: readonly string[];
}

/** A list in a request body that takes a limited number of items (`maxItems` in the spec). */
export interface ListRow {
  /** Where it is in the body, such as `users`; empty if the body itself is the list. */
  readonly at: string;
  readonly max: number;
  /**
   * Where the response has an entry for each item, with an `error` if that item was refused: the property that matches
   * entries to items.
   */
  readonly key?: string;
}

/** A list of which the arguments have only a part: where it is, such as `body.users`, and where the part begins. */
export interface ListPart {
  readonly place: string;
  readonly begin: number;
}

/** Options of a single call. */
export interface CallOptions {
  /** Aborts the call, at any point. */
  signal?: AbortSignal;
  /**
   * Milliseconds for the call: every attempt, the waits between them and reading the body, or until a stream begins.
   * The wait for the quota is not part of it. `0` = no limit.
   */
  timeout?: number;
  /** Milliseconds that the call may wait until the rate limit lets it go. `0` = no limit. */
  queueTimeout?: number;
  /** Sent in addition to the client's own. */
  headers?: Record<string, string>;
  /**
   * Replaces the spec's retry class, for calls about which you know more than the spec does. `never`: retry only if the
   * server certainly did nothing, that is after a 429 or if there was no connection. `false`: do not retry at all.
   */
  retry?: OperationRow["retry"] | false;
}

/** Arguments and options; if no argument is required, they may be omitted altogether. */
type CallArguments<Args> = unknown extends Args
  ? [args?: undefined, options?: CallOptions]
  : object extends Args
    ? [args?: Args, options?: CallOptions]
    : [args: Args, options?: CallOptions];

/** A named operation: resolves to the data of the response, or rejects with an error. */
export interface Operation<Args, Data> {
  (...args: CallArguments<Args>): Promise<Data>;
  /** The same call; resolves to the data with the status and the headers of the response. */
  withResponse(...args: CallArguments<Args>): Promise<WithResponse<Data>>;
  readonly operation: OperationRow;
  /**
   * Checks arguments against the limits in the spec. Absent where the client leaves them to the vendor.
   *
   * @internal
   */
  readonly check?: (args: object, part?: ListPart) => void;
}

/**
 * A named operation, whatever its arguments.
 * @inline
 */
export type AnyOperation = Pick<Operation<never, unknown>, "operation">;

/** Data with the status and the headers of the response that they came in. */
export interface WithResponse<Data> {
  readonly data: Data;
  readonly status: number;
  readonly headers: Headers;
}

declare const itemOf: unique symbol;

/** A named operation that `paginate` accepts. */
export interface PagedOperation<Args, Data, Item> extends Operation<Args, Data> {
  readonly operation: OperationRow & { readonly pagination: PaginationRow };
  /** Exists for the compiler only: what one result is. */
  readonly [itemOf]?: Item;
}

declare const listItemOf: unique symbol;

/** A named operation that `inChunks` accepts. */
export interface ListOperation<Args, Data, Item> extends Operation<Args, Data> {
  readonly operation: OperationRow & { readonly list: ListRow };
  /** Exists for the compiler only: what one item of the list is. */
  readonly [listItemOf]?: Item;
}

type Part<Parameters, Place extends string> = Parameters extends { [P in Place]: infer Names }
  ? Names
  : Parameters extends { [P in Place]?: infer Names }
    ? [Names] extends [undefined]
      ? unknown
      : Partial<Exclude<Names, undefined>>
    : unknown;

type Body<Op> = Op extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Op extends { requestBody?: infer Optional }
    ? [Optional] extends [undefined]
      ? unknown
      : { body?: BodyContent<Optional> }
    : unknown;

type BodyContent<Body> = Body extends { content: infer Content } ? Content[keyof Content] : never;

/**
 * Arguments of an operation: path, query and header parameters by name, `body` for the body. An operation whose URL
 * comes from a response takes that URL. What the factory supplies may be omitted.
 */
export type Args<Op, Row = unknown, Supplied extends string = never> = Row extends { url: true }
  ? { url: string }
  : NamedArgs<Op, Supplied>;

type NamedArgs<Op, Supplied extends string> = Op extends { parameters: infer Parameters }
  ? OptionalPart<Part<Parameters, "path">, Supplied> &
      Part<Parameters, "query"> &
      OptionalPart<Part<Parameters, "header">, Supplied> &
      Body<Op>
  : never;

/** With these names optional. */
type OptionalPart<Names, Supplied extends string> = [Extract<keyof Names, Supplied>] extends [never]
  ? Names
  : Omit<Names, Supplied> & Partial<Pick<Names, Extract<keyof Names, Supplied>>>;

type Success<Responses> = Responses extends { 200: infer Ok }
  ? Ok
  : Responses extends { 201: infer Created }
    ? Created
    : undefined;

type AnyData<Op> = Op extends { responses: infer Responses }
  ? Success<Responses> extends { content: infer Content }
    ? Content[keyof Content]
    : undefined
  : never;

/**
 * Data of an operation's successful response; `undefined` where it has no body. A refusal with a status that means
 * success is thrown, so it is not part of the data.
 */
export type Data<Op, Row = unknown> = Row extends {
  refusal: { code: infer Code extends string; success: infer Success };
}
  ? Extract<AnyData<Op>, Record<Code, Success>>
  : AnyData<Op>;

/** The items of the list at a path. */
type ItemAt<Value, Place> = At<Value, Place> extends readonly (infer Item)[] ? Item : never;

/** The value at a path such as `data.messages`; the value itself for the empty path. */
type At<Value, Place> = Place extends ""
  ? Value
  : Place extends `${infer Head}.${infer Rest}`
    ? Head extends keyof Value
      ? At<NonNullable<Value[Head]>, Rest>
      : never
    : Place extends keyof Value
      ? NonNullable<Value[Place]>
      : never;

/** One operation as a method. */
export type NamedOperation<Op, Row, Supplied extends string> = Row extends {
  pagination: { results: infer Place };
}
  ? PagedOperation<Args<Op, Row, Supplied>, Data<Op, Row>, ItemAt<Data<Op, Row>, Place>>
  : Row extends { list: { at: infer Place } }
    ? ListOperation<Args<Op, Row, Supplied>, Data<Op, Row>, ItemAt<BodyOf<Args<Op>>, Place>>
    : Operation<Args<Op, Row, Supplied>, Data<Op, Row>>;

type BodyOf<Args> = Args extends { body: infer Given } ? Given : never;
