import type { Clock } from "../clock.ts";
import type { Guard } from "../frame/simulator.ts";
import { createBasicAuth } from "./basic-auth.ts";
import { createHistory, type History } from "./history/history.ts";
import type { NewMessage, SandboxMessage } from "./history/message.ts";
import type { Conversation } from "./history/source.ts";
import { defaultCredentials, type JMessageCredentials, type JMessageOptions } from "./options.ts";
import { createQuotaGuard } from "./quota.ts";

/** What a test can see and change behind the server's back. */
export interface JMessageState {
  /**
   * All messages in order of sending, of one conversation if given. It yields what is true, not what the
   * server shows: also messages older than 60 days and those that lie in the future of the clock.
   */
  messages(conversation?: Conversation): Generator<SandboxMessage>;
  /** Adds a message; what it lacks is filled in. Returns the complete record. */
  add(message: NewMessage): SandboxMessage;
}

/** One JMessage app, which all JMessage simulators of a sandbox share. */
export interface JMessageWorld {
  options: JMessageOptions;
  credentials: JMessageCredentials;
  clock: Clock;
  history: History;
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
  return {
    options,
    credentials,
    clock,
    history: createHistory(options.history ?? {}, credentials.appKey, clock),
    guards: [
      createBasicAuth(credentials),
      createQuotaGuard(quota, options.sendRateLimitHeaders ?? true, clock),
    ],
  };
}

/** The handle that a sandbox gives out. */
export function exposeState({ history }: JMessageWorld): JMessageState {
  return { messages: history.all, add: history.add };
}
