export { ApiError, DecodeError, NetworkError, TimeoutError } from "./core/errors/errors.ts";
export type { Clock } from "./core/limits/clock.ts";
export type { RateLimit } from "./core/limits/quota.ts";
export type { QuotaState } from "./core/limits/quota-headers.ts";
export { createRateLimiter, type RateLimiter } from "./core/limits/rate-limiter.ts";
export type { RetryOptions } from "./core/limits/retry.ts";
export { type Chunked, type ChunkOptions, type ChunkOutcome, inChunks } from "./core/paging/in-chunks.ts";
export type { ItemOutcome } from "./core/paging/item-outcomes.ts";
export { type Paginated, paginate } from "./core/paging/paginate.ts";
export type { Fetch } from "./core/request/call.ts";
export type {
  AttemptEvent,
  CallEvent,
  FailureEvent,
  Hooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./core/request/observe.ts";
export type {
  CallOptions,
  ListOperation,
  Operation,
  PagedOperation,
  WithResponse,
} from "./core/request/operation.ts";
export type { ClientOptions } from "./core/request/options.ts";
export type { ResponseLimits } from "./core/request/read-text.ts";
export { type ApiErrorOf, type ErrorCodes, isApiError, type Vendor } from "./errors/is-api-error.ts";
export type { History, HistoryPage } from "./history/history.ts";
