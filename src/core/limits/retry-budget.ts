/** The tokens that one retry costs, as in the standard mode of the AWS SDKs. */
const RETRY_COST = 5;

/** What a call returns that succeeded at its first attempt, as there. */
const FIRST_SUCCESS = 1;

/** The AWS SDKs begin with 100 retries, with which a client that makes 100 calls would still double its requests. */
export const DEFAULT_BUDGET = 30;

/** What a client may spend on retries: a token bucket that only successful calls fill. */
export interface RetryBudget {
  /** Takes the tokens of one retry, if there are enough. */
  spend(): boolean;
  /** Returns the tokens of the retry that succeeded, or the small gain of a call that needed none. */
  succeeded(retried: boolean): void;
}

/**
 * @param retries how many retries the full bucket pays for; `Infinity` = no limit
 * @throws RangeError naming the option
 */
export function createRetryBudget(retries: number): RetryBudget {
  if (!(retries >= 0)) throw new RangeError("retry.budget: expected a number of retries, or Infinity");
  const capacity = retries * RETRY_COST;
  let tokens = capacity;
  return {
    spend() {
      if (tokens < RETRY_COST) return false;
      tokens -= RETRY_COST;
      return true;
    },
    succeeded(retried) {
      tokens = Math.min(capacity, tokens + (retried ? RETRY_COST : FIRST_SUCCESS));
    },
  };
}
