/** A quota: at most `requests` in any `period` milliseconds. */
export interface RateLimit {
  readonly requests: number;
  readonly period: number;
}
