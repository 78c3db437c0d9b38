import type { SandboxClock } from "../clock.ts";
import type { Answer } from "../frame/simulator.ts";

/** Acts once for each id within a period, and answers repeats as it did the first time. */
export type Once = (id: number | bigint | undefined, act: () => Answer) => Answer;

/**
 * What a repeat is answered is not documented. Requests that were refused have done nothing, so they are not
 * remembered: corrected, they may come again under the same id.
 */
export function createDedup(period: number, clock: SandboxClock): Once {
  const answers = new Map<bigint, { answer: Answer; at: number }>();
  return (id, act) => {
    if (id === undefined) return act();
    const key = BigInt(id);
    const known = answers.get(key);
    if (known && clock.now() - known.at < period) return known.answer;
    const answer = act();
    answers.set(key, { answer, at: clock.now() });
    return answer;
  };
}
