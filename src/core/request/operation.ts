import type { RefusalRow } from "../errors/refusal.ts";
import type { RateLimit } from "../limits/quota.ts";

/**
 * What a client knows of one operation: a row of `operations` in `generated/<api>/api.ts`. Everything in
 * it comes from the spec; see CONTRIBUTING for the extensions that feed it.
 */
export interface OperationRow {
  /** `operationId` of the spec, and the name of the method. */
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  /** Path template from the host on, such as `/v2/users/{username}/messages`. */
  readonly path: string;
  /** Names of the query parameters; path parameters stand in the template. */
  readonly query?: readonly string[];
  readonly header?: readonly string[];
  /** Parameters that are 64-bit integers: taken as string, number or bigint. */
  readonly int64Parameters?: readonly string[];
  /** Where 64-bit integers stand in the answer, such as `messages.*.msgid`. */
  readonly int64?: readonly string[];
  /** Media type of the request body. */
  readonly body?: string;
  /** Where 64-bit integers stand in the request body, such as `group.add.*`. */
  readonly int64Body?: readonly string[];
  /** The list in the body whose length the vendor limits. */
  readonly list?: ListRow;
  /** The field of the form that takes a file, and the most bytes of that. */
  readonly file?: { readonly field: string; readonly max: number };
  /** `true` when the operation is called without credentials. */
  readonly anonymous?: true;
  /** `true` when success has no body. */
  readonly empty?: true;
  /** Names of parameters and properties whose values are secrets, in the request or in the answer. */
  readonly sensitive?: readonly string[];
  /** How an answer refuses although its status says success. */
  readonly refusal?: RefusalRow;
  /** `true` when success is bytes, which are handed over as they come. */
  readonly binary?: true;
  /** Where the operation lives when that is not the API's own address. */
  readonly server?: string;
  /** `true` when only an answer tells the address: the operation takes that `url`, as it is, and nothing else. */
  readonly url?: true;
  /** The operation's own quota, which takes the place of the API's; the period is in milliseconds. */
  readonly rateLimit?: RateLimit;
  /** `safe`: may be repeated; `dedup`: may be repeated with its key; `never`: might act twice. */
  readonly retry: "safe" | "dedup" | "never";
  /** Property of the body by which the server drops repeats; without it a `dedup` call is a `never` one. */
  readonly dedupKey?: string;
  readonly pagination?: PaginationRow;
  readonly timeRange?: TimeRangeRow;
  readonly timeSlice?: TimeSliceRow;
}

/** How an operation hands out records by the span of time that a parameter names (`x-time-slice` in the spec). */
export interface TimeSliceRow {
  /** Seconds after the end of a span by which its records are there. */
  readonly maxDelay: number;
}

/** The stretch of time that one request may ask for (`x-time-range` in the spec), in seconds. */
export interface TimeRangeRow {
  /** Absent where one request may ask for everything. */
  readonly maxSpan?: number;
  /** How far back the vendor keeps records. */
  readonly retention: number;
}

/** How an operation hands out its results page by page (`x-pagination` in the spec). */
export interface PaginationRow {
  readonly type: "cursor" | "offsetLimit";
  /** Name of the parameter that takes the cursor or the offset. */
  readonly input: string;
  /** Name of the parameter that takes the page size. */
  readonly limit?: string;
  /** Largest page size. */
  readonly maxLimit?: number;
  /** Where the results stand in the answer, such as `messages` or `data.messages`. */
  readonly results: string;
  /** Where the next cursor stands. */
  readonly next?: string;
  /** Where the number of all results stands. */
  readonly total?: string;
  /** Where it says `true` when no more results follow. */
  readonly end?: string;
  /** Seconds that a cursor stays valid. */
  readonly cursorLifetime?: number;
  /** Query parameters that only the first request takes; the cursor replaces them. */
  readonly firstOnly?: readonly string[];
}

/** A list in a request body that takes a limited number of items (`maxItems` in the spec). */
export interface ListRow {
  /** Where it stands in the body, such as `users`; the empty place is the body itself. */
  readonly at: string;
  readonly max: number;
  /**
   * Where the answer has an entry for each item, with an `error` when that one was refused: the property by which
   * entries and items belong together.
   */
  readonly key?: string;
}

/** Options of a single call. */
export interface CallOptions {
  /** Ends the call, at any point of it. */
  signal?: AbortSignal;
  /**
   * Milliseconds for the whole call: waiting, every attempt and reading the body, or until a stream begins. `0` = no
   * limit.
   */
  timeout?: number;
  /** Sent in addition to the client's own. */
  headers?: Record<string, string>;
  /**
   * Takes the place of the spec's retry class. `never`: repeat only where the server surely did nothing, for calls
   * of which you know more than the spec does.
   */
  retry?: OperationRow["retry"];
}

/** A named operation: resolves to the data of the answer, or throws. */
export interface Operation<Args, Data> {
  // With nothing required the arguments may be left out altogether.
  (
    ...args: unknown extends Args
      ? [args?: undefined, options?: CallOptions]
      : object extends Args
        ? [args?: Args, options?: CallOptions]
        : [args: Args, options?: CallOptions]
  ): Promise<Data>;
  readonly operation: OperationRow;
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
 * Arguments of an operation: path, query and header parameters by name, `body` for the body. An operation whose
 * address an answer tells takes that address. What the factory supplies may be left out.
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

type Success<Responses> = Responses extends { 200: infer Answer }
  ? Answer
  : Responses extends { 201: infer Answer }
    ? Answer
    : undefined;

type AnyData<Op> = Op extends { responses: infer Responses }
  ? Success<Responses> extends { content: infer Content }
    ? Content[keyof Content]
    : undefined
  : never;

/**
 * Data of an operation's successful answer; `undefined` where it has no body. An answer that refuses with a status of
 * success is thrown, so it is not among the data.
 */
export type Data<Op, Row = unknown> = Row extends {
  refusal: { code: infer Code extends string; success: infer Success };
}
  ? Extract<AnyData<Op>, Record<Code, Success>>
  : AnyData<Op>;

/** What the list at a place holds. */
type ItemAt<Value, Place> = At<Value, Place> extends readonly (infer Item)[] ? Item : never;

/** What stands at a place such as `data.messages`; the value itself at the empty place. */
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
