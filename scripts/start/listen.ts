import { throwListenError } from "../../src/cli/listen-error.ts";
import { UsageError } from "../../src/cli/usage-error.ts";

const ATTEMPTS = 20;

/** Where to listen. */
export interface Ports {
  /** This port and no other, if one is requested. */
  readonly asked: number | undefined;
  /** Otherwise, the port to start looking for a free one at. */
  readonly first: number;
}

/**
 * Starts something on the requested port, or else on the first one or the next free one.
 * @throws UsageError when the requested port is not available
 */
export async function listen<Server>(
  start: (port: number) => Promise<Server>,
  { asked, first }: Ports,
): Promise<Server> {
  const startOn = (port: number) => start(port).catch(throwListenError);
  if (asked !== undefined) return startOn(asked);
  for (let next = first; ; next++)
    try {
      return await startOn(next);
    } catch (error) {
      if (!(error instanceof UsageError) || next === first + ATTEMPTS - 1) throw error;
      console.log(`${error.message}; trying the next one`);
    }
}
