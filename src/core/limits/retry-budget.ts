/** The tokens that one retry costs. */
const RETRY_COST = 10;

/**
 * What a call that succeeds returns, retried or not. The standard mode of the AWS SDKs pays back a retry that succeeds:
 * with a server that fails first attempts only, that would double the requests.
 */
const GAIN = 1;

/** With the gain, 100 calls or more never cost more than 1.3 times as many requests, whatever part of them fails. */
export const DEFAULT_BUDGET = 20;

/** What a client may spend on retries: a token bucket that only successful calls fill. */
export interface RetryBudget {
  /** Takes the tokens of one retry, if there are enough. */
  spend(): boolean;
  /** Returns the small gain of a call that has succeeded. */
  succeeded(): void;
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
    succeeded() {
      tokens = Math.min(capacity, tokens + GAIN);
    },
  };
}
