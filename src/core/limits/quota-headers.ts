import type { ResponseHeaders } from "../request/response-head.ts";

/** Names of a vendor's headers about its quota, in lower case. */
export interface QuotaHeaders {
  /** Headers with the number of requests that the quota still allows. */
  readonly remainingHeaders: readonly string[];
  /** Headers with the seconds until the quota is reset. */
  readonly resetHeaders: readonly string[];
}

/** What a response says about the quota. */
export interface QuotaState {
  /** How many requests the quota still allows. */
  readonly remaining?: number;
  /** Milliseconds until the quota is reset. */
  readonly reset?: number;
}

/** What the headers say about the quota; `undefined` if they say nothing. */
export function quotaState(headers: ResponseHeaders, names: QuotaHeaders): QuotaState | undefined {
  const remaining = firstNumber(headers, names.remainingHeaders);
  const reset = firstNumber(headers, names.resetHeaders);
  if (remaining === undefined && reset === undefined) return undefined;
  return {
    ...(remaining !== undefined && { remaining }),
    ...(reset !== undefined && { reset: reset * 1000 }),
  };
}

/** The first of the headers that is a number. */
export function firstNumber(headers: ResponseHeaders, names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = plainNumber(headers.get(name));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A decimal number without a sign; `undefined` for anything else. */
export function plainNumber(text: string | null): number | undefined {
  return text !== null && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
