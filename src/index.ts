export type { Clock } from "./core/clock.ts";
export { ApiError, DecodeError, NetworkError, TimeoutError } from "./core/errors.ts";
export type { CallEvent, Hooks, ResponseEvent, RetryEvent } from "./core/observe.ts";
export type { CallOptions, Operation, PagedOperation } from "./core/operation.ts";
export type { ClientOptions } from "./core/options.ts";
export { type Paginated, paginate } from "./core/paginate.ts";
export type { RateLimit } from "./core/rate-limit.ts";
export type { RetryOptions } from "./core/retry.ts";
export type { History, HistoryPage } from "./history/history.ts";
