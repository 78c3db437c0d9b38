import type { Refusal } from "./refusal.ts";

/** The operation that an error is about. Never a full URL: ids and names stay out of logs. */
export interface ErrorContext {
  readonly operationId: string;
  /** Method and path template, such as `GET /v2/messages`. */
  readonly route: string;
  /** How many times the request was sent. */
  readonly attempts: number;
}

/** What every error of a call has in common. `cause` is the underlying error. No field contains a secret. */
abstract class CallError extends Error implements ErrorContext {
  readonly operationId: string;
  readonly route: string;
  readonly attempts: number;
  /** Whether the same call, unchanged, may succeed later. */
  readonly retryable: boolean;

  /** @internal */
  constructor(context: ErrorContext, what: string, retryable: boolean, cause?: unknown, hint = "") {
    const times = context.attempts > 1 ? ` after ${context.attempts} attempts` : "";
    const message = `${context.operationId}: ${what}${times} (${context.route})${hint}`;
    super(message, cause === undefined ? {} : { cause });
    this.operationId = context.operationId;
    this.route = context.route;
    this.attempts = context.attempts;
    this.retryable = retryable;
  }

  /** All fields and the message, which `JSON.stringify` would leave out; not `cause`. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** A response by which the server refuses, after it has been read. */
export interface RefusedResponse extends Refusal {
  readonly status: number;
  readonly statusText: string;
  /** Response headers, in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON body; the first 2,000 characters of any other. */
  readonly body: unknown;
}

/** The server refused. */
export class ApiError extends CallError {
  override readonly name = "ApiError";
  /** `jmessage`, `easemob` or `qiniu`; `isApiError` narrows by it. */
  readonly vendor: string;
  readonly status: number;
  /** The vendor's own code, where the body has one. `explain` of `im-openapi/errors` says what it means. */
  readonly code: number | string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;

  /** @internal */
  constructor(context: ErrorContext, response: RefusedResponse) {
    const code = response.code === undefined ? "" : `, code ${response.code}`;
    const message = response.message ? `: ${response.message}` : "";
    const what = `${response.status} ${response.statusText}`.trimEnd() + code + message;
    super(context, what, response.retryable, undefined, `. ${response.hint}.`);
    this.vendor = response.vendor;
    this.status = response.status;
    this.code = response.code;
    this.headers = response.headers;
    this.body = response.body;
  }

  /** The server's id of this request (`x-request-id`), where it sends one: the vendor's support asks for it. */
  get requestId(): string | undefined {
    return this.headers["x-request-id"];
  }
}

/** There was no response: the network failed, before or after the server acted. */
export class NetworkError extends CallError {
  override readonly name = "NetworkError";
  /** System code such as `ECONNREFUSED`, where the platform has one. */
  readonly code: string | undefined;
  /** `true` when the request certainly did not reach the server. */
  readonly unsent: boolean;
  /** Scheme, host and port that the request was sent to, such as `https://host:443`; absent where there was none. */
  readonly origin: string | undefined;

  /** @internal */
  constructor(
    context: ErrorContext,
    what: string,
    code: string | undefined,
    unsent: boolean,
    cause: unknown,
    origin?: string,
  ) {
    super(context, what, true, cause, origin === undefined ? "" : `, sent to ${origin}`);
    this.code = code;
    this.unsent = unsent;
    this.origin = origin;
  }
}

/** The call's `timeout` or `queueTimeout` expired, or would have expired before the next attempt. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
  /** The limit that applied, in milliseconds. */
  readonly timeout: number;
  /**
   * How many calls were waiting for the client's own rate limit before this one; only if the limit was `queueTimeout`.
   * The request was not sent in this attempt.
   */
  readonly queueLength: number | undefined;

  /** @internal */
  constructor(
    context: ErrorContext,
    what: string,
    timeout: number,
    { cause, queueLength }: { cause?: unknown; queueLength?: number } = {},
  ) {
    super(context, what, true, cause);
    this.timeout = timeout;
    this.queueLength = queueLength;
  }
}

/** There was a response, but not one that the API promises: HTML, an empty body, truncated JSON. */
export class DecodeError extends CallError {
  override readonly name = "DecodeError";
  readonly status: number;
  readonly contentType: string | undefined;
  /** The first 200 characters of the body. */
  readonly excerpt: string;

  /** @internal */
  constructor(
    context: ErrorContext,
    what: string,
    response: { status: number; contentType: string | undefined; excerpt: string; cut: boolean },
    cause?: unknown,
  ) {
    super(context, what, response.cut, cause);
    this.status = response.status;
    this.contentType = response.contentType;
    this.excerpt = response.excerpt;
  }
}
