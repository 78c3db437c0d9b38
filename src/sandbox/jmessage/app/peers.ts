import type { SandboxClock } from "../../clock.ts";
import type { OtherApp } from "../options.ts";
import { formatSecond } from "./beijing-time.ts";
import { namePartner, PARTNER_APP_KEY } from "./history/names.ts";
import { CROSS_APP_USERS } from "./history/participants.ts";
import { type Peer, showUser, type Users } from "./users.ts";

/** Who users of the app can write to: each other, and the users of the account's other apps. */
export interface Peers {
  /** Whether this is the app itself, or another one of the account. */
  mayAccess(appkey: string): boolean;
  has(peer: Peer): boolean;
  /** A peer as it is in responses, with the times of registration and of the last change. */
  show(peer: Peer): Record<string, unknown>;
}

/** The app that generated histories write to. */
export const partnerApp: Readonly<Record<string, OtherApp>> = {
  [PARTNER_APP_KEY]: { users: Array.from({ length: CROSS_APP_USERS }, (_, index) => namePartner(index)) },
};

export function createPeers(
  users: Users,
  appKey: string,
  otherApps: Readonly<Record<string, OtherApp>>,
  clock: SandboxClock,
): Peers {
  const others = new Map(Object.entries(otherApps).map(([key, app]) => [key, new Set(app.users)]));
  // Nothing is known about other apps, so their users are as old as the sandbox.
  const opened = formatSecond(Math.floor(clock.now() / 1000));

  return {
    mayAccess: (appkey) => appkey === appKey || others.has(appkey),
    has: ({ username, appkey }) =>
      appkey === appKey ? users.get(username) !== undefined : (others.get(appkey)?.has(username) ?? false),
    show({ username, appkey }) {
      const user = appkey === appKey ? users.get(username) : undefined;
      return user ? showUser(user) : { username, mtime: opened, ctime: opened };
    },
  };
}
