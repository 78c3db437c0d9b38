import type { Clock } from "../clock.ts";
import type { Guard } from "../frame/simulator.ts";
import { createBasicAuth } from "./basic-auth.ts";
import { createHistory, type History } from "./history/history.ts";
import { defaultCredentials, type JMessageCredentials, type JMessageOptions } from "./options.ts";
import { createPlaces, type Places } from "./places.ts";
import { createQuotaGuard } from "./quota.ts";
import { createUsers, type Users } from "./users.ts";

/** One JMessage app, which all JMessage simulators of a sandbox share. */
export interface JMessageWorld {
  options: JMessageOptions;
  credentials: JMessageCredentials;
  clock: Clock;
  history: History;
  /** Ids of messages that were taken back. They stay in the history. */
  retracted: Set<string>;
  users: Users;
  places: Places;
  /** Authentication and quota. */
  guards: readonly Guard[];
}

/** Makes the app. Throws a RangeError when options contradict each other. */
export function createJMessageWorld(options: JMessageOptions, clock: Clock): JMessageWorld {
  const credentials = {
    appKey: options.appKey ?? defaultCredentials.appKey,
    masterSecret: options.masterSecret ?? defaultCredentials.masterSecret,
  };
  const quota = options.quota ?? { requests: 600, period: 60_000 };
  const history = createHistory(options.history ?? {}, credentials.appKey, clock);
  return {
    options,
    credentials,
    clock,
    history,
    retracted: new Set(),
    users: createUsers(history.everybody, credentials.appKey, clock),
    places: createPlaces(history.everybody),
    guards: [
      createBasicAuth(credentials),
      createQuotaGuard(quota, options.sendRateLimitHeaders ?? true, clock),
    ],
  };
}
