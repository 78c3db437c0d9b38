import type { SandboxClock } from "../clock.ts";
import type { SimulatedResponse } from "../frame/simulator.ts";

/** Acts once for each id within a period; a retry gets the first response again. */
export type ActOnce = (id: number | bigint | undefined, act: () => SimulatedResponse) => SimulatedResponse;

/**
 * What a retry returns is not documented. Refused requests have done nothing, so they are not remembered: a corrected
 * request may have the same id.
 */
export function createDedup(period: number, clock: SandboxClock): ActOnce {
  const responses = new Map<bigint, { response: SimulatedResponse; at: number }>();
  return (id, act) => {
    if (id === undefined) return act();
    const key = BigInt(id);
    const known = responses.get(key);
    if (known && clock.now() - known.at < period) return known.response;
    const response = act();
    responses.set(key, { response, at: clock.now() });
    return response;
  };
}
