import type { SandboxClock } from "../../clock.ts";
import type { Guard } from "../../frame/simulator.ts";
import { readCredentials } from "../access.ts";
import type { JMessageCredentials, SandboxJMessageOptions } from "../options.ts";
import { createBasicAuth } from "./basic-auth.ts";
import { type ChatRooms, createChatRooms } from "./chat-rooms.ts";
import { addExamples, withExamples } from "./examples.ts";
import { createGroups, type Groups } from "./groups.ts";
import { createHistory, type History } from "./history/history.ts";
import { createPeers, type Peers, partnerApp } from "./peers.ts";
import { createQuotaGuard } from "./quota.ts";
import { createUsers, peerKey, type Users } from "./users.ts";
import { createMessageCallback, type MessageCallback } from "./webhook.ts";

/** One JMessage app, which all JMessage simulators of a sandbox share. */
export interface JMessageWorld {
  options: SandboxJMessageOptions;
  credentials: JMessageCredentials;
  clock: SandboxClock;
  history: History;
  /** Ids of retracted messages. They stay in the history. */
  retracted: Set<string>;
  users: Users;
  /** The users of this app and of the account's other apps. */
  peers: Peers;
  places: { readonly groups: Groups; readonly chatRooms: ChatRooms };
  /** Authentication and quota. */
  guards: readonly Guard[];
  callback: MessageCallback;
}

/**
 * Creates the app.
 * @throws RangeError if options contradict each other
 */
export function createJMessageWorld(
  given: SandboxJMessageOptions,
  clock: SandboxClock,
  closing: AbortSignal,
): JMessageWorld {
  const options = given.examples ? withExamples(given) : given;
  const credentials = readCredentials(options);
  const quota = options.quota ?? { requests: 600, period: 60_000 };
  const history = createHistory(options.history ?? {}, credentials.appKey, clock);
  const users = createUsers(history.entities, credentials.appKey, clock);
  const { otherApps = partnerApp } = options;
  const world: JMessageWorld = {
    options,
    credentials,
    clock,
    history,
    retracted: new Set(),
    users,
    peers: createPeers(users, credentials.appKey, otherApps, clock),
    places: openPlaces(options, credentials.appKey, history, users, clock),
    guards: [
      createBasicAuth(credentials),
      createQuotaGuard(quota, options.sendRateLimitHeaders ?? true, clock),
    ],
    callback: createMessageCallback(options.webhook ?? {}, credentials, clock, closing),
  };
  if (options.examples) addExamples(users, history, clock);
  return world;
}

function openPlaces(
  { firstGroupId, firstChatRoomId, limits = {}, otherApps = partnerApp }: SandboxJMessageOptions,
  appKey: string,
  history: History,
  users: Users,
  clock: SandboxClock,
): JMessageWorld["places"] {
  const now = Math.floor(clock.now() / 1000);
  const shared = { appKey, history, limits, otherApps, now };
  const groups = createGroups({ ...shared, firstId: firstGroupId });
  const chatRooms = createChatRooms({ ...shared, firstId: firstChatRoomId });
  // A deleted user leaves all groups and chat rooms.
  users.onRemove((username) => {
    const peer = { username, appkey: appKey };
    for (const group of groups.own()) group.shieldedBy.delete(username);
    for (const group of groups.of(peer)) groups.leave(group, peerKey(peer));
    for (const room of chatRooms.of(peer)) chatRooms.leave(room, peerKey(peer));
  });
  return { groups, chatRooms };
}
